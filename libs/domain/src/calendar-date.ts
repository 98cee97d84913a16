/**
 * A calendar date without time or zone, as `YYYY-MM-DD`. Arithmetic counts days since 1970-01-01
 * in the proleptic Gregorian calendar, so daylight saving never shifts a date.
 */
export type CalendarDate = string;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Day number since 1970-01-01. Throws a RangeError on anything but an existing date. A roadmap turns tens of thousands of
 * dates into numbers before it shows anything, hence arithmetic instead of Date. Days since 1970 by the civil calendar: years
 * from March, so that the leap day is the last, in eras of 400 years (146,097 days).
 */
export function dayNumber(date: CalendarDate): number {
  if (!PATTERN.test(date)) throw new RangeError(`Not a calendar date: ${date}`);
  const year = 1000 * digit(date, 0) + 100 * digit(date, 1) + 10 * digit(date, 2) + digit(date, 3);
  const month = 10 * digit(date, 5) + digit(date, 6);
  const day = 10 * digit(date, 8) + digit(date, 9);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  if (day < 1 || day > last) throw new RangeError(`No such date: ${date}`);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

/** The calendar date of a day number since 1970-01-01. */
export function fromDayNumber(day: number): CalendarDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function isCalendarDate(value: string): boolean {
  try {
    dayNumber(value);
    return true;
  } catch {
    return false;
  }
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Adds calendar months; a day past the end of the month becomes its last day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return calendarDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Year, month (1-12) and day of a date. */
export function parts(date: CalendarDate): [year: number, month: number, day: number] {
  dayNumber(date);
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  dayNumber(text);
  return text;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The calendar date an instant falls on in a time zone (IANA name, such as Europe/Amsterdam). */
export function dateInZone(instant: Date, timeZone: string): CalendarDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

/** The last millisecond of a date in a time zone, also where the clock is put forward or back that day. */
export function endOfDay(date: CalendarDate, timeZone: string): Date {
  const next = addDays(date, 1);
  // Offsets lie within 14 hours of UTC: the first instant of the next date is found by halving that range.
  let before = Date.parse(`${next}T00:00:00Z`) - 15 * 3_600_000;
  let after = before + 30 * 3_600_000;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dateInZone(new Date(middle), timeZone) < next) before = middle;
    else after = middle;
  }
  return new Date(before);
}
