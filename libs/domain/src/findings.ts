import { daysBetween, type CalendarDate } from './calendar-date';

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
