import { daysBetween, type CalendarDate } from './calendar-date';
import { colourOfFigure, type StatusMeasure, type StatusThresholds } from './computed-status';
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

export interface Contradiction {
  /** Days after the first approved end, when that is what contradicts. */
  readonly slipDays?: number;
  /** Percent above the first approved budget, when that is what contradicts. */
  readonly overspendPercent?: number;
}

/**
 * Whether a project claims green while its own data say otherwise. Compared with the first approved plan, not the latest:
 * a new plan must not turn an old deviation green (the criticism of the Dutch national ICT dashboard, 2014). The bounds are
 * those of the computed status.
 */
export function contradiction(
  project: {
    readonly colour: string | null | undefined;
    readonly slipDays: number | null;
    readonly firstBudgetCents: bigint | null;
    readonly expectedCents: bigint | null;
  },
  thresholds: StatusThresholds,
): Contradiction | undefined {
  if (project.colour !== 'green') return undefined;
  const green = (measure: StatusMeasure, figure: number) => colourOfFigure(figure, thresholds[measure]) === 'green';
  const late = project.slipDays !== null && !green('slip_first', project.slipDays);
  const { firstBudgetCents: budget, expectedCents: expected } = project;
  const over = budget !== null && expected !== null ? percentOf(expected - budget, budget) : undefined;
  const overspent = over !== undefined && !green('overspend_first', over);
  if (!late && !overspent) return undefined;
  return {
    ...(late && project.slipDays !== null ? { slipDays: project.slipDays } : {}),
    ...(overspent ? { overspendPercent: over } : {}),
  };
}
