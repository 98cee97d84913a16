import { daysBetween, type CalendarDate } from './calendar-date';
import { percentOf } from './money';

/** What is off about a project's ownership or freshness; a finding (bevinding) is reported, not hidden in a list. */
export type ProjectFinding = 'no_owner' | 'never_updated' | 'stale';

/**
 * Findings of a running project. Stale: the last published update is older than the cadence of the organisation in days.
 */
export function projectFindings(
  project: { readonly hasOwner: boolean; readonly active: boolean; readonly lastUpdate?: CalendarDate | null },
  today: CalendarDate,
  cadenceDays: number,
): ProjectFinding[] {
  if (!project.active) return [];
  const findings: ProjectFinding[] = [];
  if (!project.hasOwner) findings.push('no_owner');
  if (!project.lastUpdate) findings.push('never_updated');
  else if (daysBetween(project.lastUpdate, today) > cadenceDays) findings.push('stale');
  return findings;
}

/** A claimed green is contradicted from this many days after the first approved end on (four weeks). */
export const CONTRADICTION_SLIP_DAYS = 28;
/** … or from this many percent above the first approved budget on. */
export const CONTRADICTION_OVERSPEND_PERCENT = 10;

export interface Contradiction {
  /** Days after the first approved end, when that is what contradicts. */
  readonly slipDays?: number;
  /** Percent above the first approved budget, when that is what contradicts. */
  readonly overspendPercent?: number;
}

/**
 * Whether a project claims green while its own data say otherwise. Compared with the first approved plan, not the latest:
 * a new plan must not turn an old deviation green (the criticism of the Dutch national ICT dashboard, 2014).
 */
export function contradiction(project: {
  readonly colour: string | null | undefined;
  readonly slipDays: number | null;
  readonly firstBudgetCents: bigint | null;
  readonly expectedCents: bigint | null;
}): Contradiction | undefined {
  if (project.colour !== 'green') return undefined;
  const late = project.slipDays !== null && project.slipDays >= CONTRADICTION_SLIP_DAYS;
  const { firstBudgetCents: budget, expectedCents: expected } = project;
  const over = budget !== null && expected !== null ? percentOf(expected - budget, budget) : undefined;
  const overspent = over !== undefined && over >= CONTRADICTION_OVERSPEND_PERCENT;
  if (!late && !overspent) return undefined;
  return {
    ...(late && project.slipDays !== null ? { slipDays: project.slipDays } : {}),
    ...(overspent ? { overspendPercent: over } : {}),
  };
}
