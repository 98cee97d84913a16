import { addDays, addMonths, dayNumber, type CalendarDate } from './calendar-date';
import { distribute } from './money';

/**
 * Capacity (capaciteit) against demand (inzet), per calendar month. Work is counted in whole hundredths of an hour, so
 * that nothing is lost or gained by rounding: the months of an assignment add up to its total exactly.
 */
export type Hundredths = number;

/** A calendar month, as `YYYY-MM`. */
export type Month = string;

/** Whether nobody works on a working day, such as a public holiday. */
export type DayOff = (date: CalendarDate) => boolean;

/** An amount of work: hours in all, hours per week, or full-time equivalents (FTE). Exactly one is there. */
export interface WorkAmount {
  readonly totalHours?: number | null;
  readonly hoursPerWeek?: number | null;
  readonly fte?: number | null;
}

export interface WorkPeriod {
  readonly startDate: CalendarDate;
  /** Last day, included. */
  readonly endDate: CalendarDate;
}

/** Below this share of the capacity, in percent, someone has room for more work. */
export const UNDER_LOAD_PERCENT = 70;
/** Above this share, in percent, someone has more work than time. */
export const OVER_LOAD_PERCENT = 100;
/** Working days in a week, Monday to Friday; a week of hours is spread over them evenly. */
export const WEEK_DAYS = 5;

/**
 * How work compares with time: nothing at all; work for which no capacity is known; room (below 70 %); fits (70 to 100 %);
 * more work than time (above 100 %). Percentages are rounded to whole ones before they are compared.
 */
export const LOADS = ['none', 'no_capacity', 'under', 'fits', 'over'] as const;
export type Load = (typeof LOADS)[number];

export const hundredths = (hours: number): Hundredths => Math.round(hours * 100);
export const hoursOf = (amount: Hundredths): number => amount / 100;

export const monthOf = (date: CalendarDate): Month => date.slice(0, 7);
export const firstDay = (month: Month): CalendarDate => `${month}-01`;
export const lastDay = (month: Month): CalendarDate => addDays(addMonths(firstDay(month), 1), -1);

/** The months from the one of `from` to the one of `to`, both included; none when `to` is earlier. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): Month[] {
  const months: Month[] = [];
  for (let day = firstDay(monthOf(from)); day <= to; day = addMonths(day, 1)) months.push(monthOf(day));
  return months;
}

/** 1970-01-01 was a Thursday: the Monday of its week is day -3. */
const A_MONDAY = -3;

/** Days Monday to Friday up to and including a day, counted from a fixed Monday. */
function weekdaysUpTo(day: number): number {
  const passed = day - A_MONDAY + 1;
  const weeks = Math.floor(passed / 7);
  return weeks * WEEK_DAYS + Math.min(passed - weeks * 7, WEEK_DAYS);
}

/**
 * Working days of a period: Monday to Friday, less the days off. Without `dayOff` public holidays count as working days,
 * in demand and capacity alike, so that a load stays what it is.
 */
export function workingDays({ startDate, endDate }: WorkPeriod, dayOff?: DayOff): number {
  const [first, last] = [dayNumber(startDate), dayNumber(endDate)];
  if (last < first) return 0;
  let count = weekdaysUpTo(last) - weekdaysUpTo(first - 1);
  if (!dayOff) return count;
  for (let date = startDate; date <= endDate; date = addDays(date, 1)) {
    const weekday = (((dayNumber(date) - A_MONDAY) % 7) + 7) % 7;
    if (weekday < WEEK_DAYS && dayOff(date)) count -= 1;
  }
  return count;
}

/** The part of a period that lies in another; undefined when they do not meet. A period may be open on either side. */
export function overlap(
  period: { readonly startDate: CalendarDate | null; readonly endDate: CalendarDate | null },
  within: WorkPeriod,
): WorkPeriod | undefined {
  const startDate =
    period.startDate !== null && period.startDate > within.startDate ? period.startDate : within.startDate;
  const endDate = period.endDate !== null && period.endDate < within.endDate ? period.endDate : within.endDate;
  return startDate <= endDate ? { startDate, endDate } : undefined;
}

const ofMonth = (month: Month): WorkPeriod => ({ startDate: firstDay(month), endDate: lastDay(month) });

/** Hours per week of an amount that is not a total. */
const weekly = (amount: WorkAmount, fullTimeHours: number): number =>
  amount.hoursPerWeek ?? (amount.fte ?? 0) * fullTimeHours;

/** Work per week × working days ÷ 5, rounded to a hundredth of an hour. */
const workIn = (hoursPerWeek: number, days: number): Hundredths => Math.round((hoursPerWeek * 100 * days) / WEEK_DAYS);

/**
 * Spreads work over the months of its period in proportion to their working days. Total = the stated hours, or hours per
 * week × working days ÷ 5. Hundredths left over by rounding go to the largest remainders (Hamilton's method), so the
 * months add up to the total. A period without a working day is spread over its calendar days.
 */
export function spreadWork(
  work: WorkAmount & WorkPeriod,
  fullTimeHours: number,
  dayOff?: DayOff,
): ReadonlyMap<Month, Hundredths> {
  const months = monthsBetween(work.startDate, work.endDate);
  const parts = months.map((month) => overlap(work, ofMonth(month)) ?? ofMonth(month));
  const working = parts.map((part) => workingDays(part, dayOff));
  const days = working.reduce((sum, n) => sum + n, 0);
  const total = hundredths(work.totalHours ?? 0) || workIn(weekly(work, fullTimeHours), days);
  if (months.length === 0 || total === 0) return new Map();
  const weights =
    days > 0 ? working : parts.map(({ startDate, endDate }) => dayNumber(endDate) - dayNumber(startDate) + 1);
  const shares = distribute(BigInt(total), weights);
  return new Map(months.map((month, index) => [month, Number(shares[index] ?? 0n)]));
}

export interface CapacityPeriod extends WorkAmount {
  readonly startDate: CalendarDate;
  /** Last day, included; null while it has no end. */
  readonly endDate: CalendarDate | null;
}

/** What someone can give in a month: hours per week × working days of the periods in it ÷ 5. */
export function capacityIn(
  month: Month,
  periods: readonly CapacityPeriod[],
  fullTimeHours: number,
  dayOff?: DayOff,
): Hundredths {
  return periods.reduce((sum, period) => {
    const part = overlap(period, ofMonth(month));
    return part ? sum + workIn(weekly(period, fullTimeHours), workingDays(part, dayOff)) : sum;
  }, 0);
}

/** Assigned ÷ capacity in whole percent; undefined without capacity. */
export const loadPercent = (assigned: Hundredths, capacity: Hundredths): number | undefined =>
  capacity > 0 ? Math.round((assigned * 100) / capacity) : undefined;

export function loadOf(assigned: Hundredths, capacity: Hundredths): Load {
  const percent = loadPercent(assigned, capacity);
  if (percent === undefined) return assigned > 0 ? 'no_capacity' : 'none';
  if (percent > OVER_LOAD_PERCENT) return 'over';
  return percent < UNDER_LOAD_PERCENT ? 'under' : 'fits';
}
