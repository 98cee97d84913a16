/**
 * A calendar date as a whole number: days since 1970-01-01, without clock or time zone. `dayNumber` and
 * `fromDayNumber` of the domain rules turn `YYYY-MM-DD` into it and back; the domain keeps dates between 1900 and 2299.
 */
export type DayNumber = number;

const millisecondsPerDay = 86_400_000;

/** Unit of a header row or grid line. A week starts on Monday, a decade in the year that ends in 0. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

export interface CalendarParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Day number of a year, month (1–12, overflow allowed) and day of the month. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / millisecondsPerDay);
}

export function dayParts(day: DayNumber): CalendarParts {
  const date = instant(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekday(day: DayNumber): number {
  // Day 0 was a Thursday.
  return ((((Math.floor(day) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: the week belongs to the year that holds its Thursday. */
export function isoWeek(day: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = Math.floor(day) - weekday(day) + 4;
  const { year } = dayParts(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** First day of the unit that holds `day`. */
export function startOf(unit: CalendarUnit, day: DayNumber): DayNumber {
  const whole = Math.floor(day);
  if (unit === 'day') return whole;
  if (unit === 'week') return whole - weekday(whole) + 1;
  const { year, month } = dayParts(whole);
  switch (unit) {
    case 'month':
      return dayOf(year, month, 1);
    case 'quarter':
      return dayOf(year, month - ((month - 1) % 3), 1);
    case 'year':
      return dayOf(year, 1, 1);
    case 'decade':
      return dayOf(Math.floor(year / 10) * 10, 1, 1);
  }
}

/** First day of the unit after the one that starts on `start`. */
export function nextStart(unit: CalendarUnit, start: DayNumber): DayNumber {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const { year, month } = dayParts(start);
  switch (unit) {
    case 'month':
      return dayOf(year, month + 1, 1);
    case 'quarter':
      return dayOf(year, month + 3, 1);
    case 'year':
      return dayOf(year + 1, 1, 1);
    case 'decade':
      return dayOf(year + 10, 1, 1);
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a day with `Intl` in the given locale; formatters are kept, for making one is slow. */
export function formatDay(day: DayNumber, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(instant(day));
}

function instant(day: DayNumber): Date {
  return new Date(Math.floor(day) * millisecondsPerDay);
}
