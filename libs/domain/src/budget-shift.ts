import { daysBetween, type CalendarDate } from './calendar-date';
import { distribute, type Cents } from './money';

/** Days of work, both included. */
export interface WorkSpan {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** Money that work takes along over the end of a year. */
export interface YearShift {
  readonly fromYear: number;
  readonly toYear: number;
  readonly cents: Cents;
}

/** Days of work per year. */
export function daysPerYear(spans: readonly WorkSpan[]): Map<number, number> {
  const days = new Map<number, number>();
  for (const { start, end } of spans) {
    for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
      const from = start > `${year}-01-01` ? start : `${year}-01-01`;
      const to = end < `${year}-12-31` ? end : `${year}-12-31`;
      days.set(year, (days.get(year) ?? 0) + daysBetween(from, to) + 1);
    }
  }
  return days;
}

/**
 * An estimate of what shifts between budget years when work moves. What is left of a year goes along in the share of its days
 * of work that leave it, (days before - days after) / days before, to the years that gain days, in the ratio of what they
 * gain. Source: apportioning a budget by duration, as earned value does for a level of effort (PMBOK Guide); Stip's own rule.
 */
export function budgetShift(
  before: readonly WorkSpan[],
  after: readonly WorkSpan[],
  left: ReadonlyMap<number, Cents>,
): YearShift[] {
  const [was, is] = [daysPerYear(before), daysPerYear(after)];
  const gains = [...is]
    .map(([year, days]) => ({ year, days: days - (was.get(year) ?? 0) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => a.year - b.year);
  if (gains.length === 0) return [];
  return [...was]
    .sort(([a], [b]) => a - b)
    .flatMap(([fromYear, days]) => {
      const lost = days - (is.get(fromYear) ?? 0);
      const available = left.get(fromYear) ?? 0n;
      if (lost <= 0 || available <= 0n) return [];
      const [goes = 0n] = distribute(available, [lost, days - lost]);
      const shares = distribute(
        goes,
        gains.map((gain) => gain.days),
      );
      return gains.flatMap(({ year }, n) => {
        const cents = shares[n] ?? 0n;
        return cents > 0n ? [{ fromYear, toYear: year, cents }] : [];
      });
    });
}
