import { formatDay, type DayNumber } from './calendar-day';

/** The few words a timeline draws itself; dates and months come from `Intl` in `locale`. */
export interface TimelineTexts {
  readonly locale: string;
  readonly today: string;
  readonly week: (week: number) => string;
  readonly quarter: (quarter: number) => string;
  readonly days: (days: number) => string;
  readonly weeks: (weeks: number) => string;
  readonly months: (months: number) => string;
}

const dutch: TimelineTexts = {
  locale: 'nl-NL',
  today: 'vandaag',
  week: (week) => `wk ${week}`,
  quarter: (quarter) => `Q${quarter}`,
  days: (days) => `${days} d`,
  weeks: (weeks) => `${weeks} wk`,
  months: (months) => `${months} mnd`,
};

const english: TimelineTexts = {
  locale: 'en-GB',
  today: 'today',
  week: (week) => `wk ${week}`,
  quarter: (quarter) => `Q${quarter}`,
  days: (days) => `${days} d`,
  weeks: (weeks) => `${weeks} wk`,
  months: (months) => `${months} mo`,
};

/** Words for a language tag; Dutch for anything that is not English. */
export function timelineTexts(language: string): TimelineTexts {
  return language.toLowerCase().startsWith('en') ? english : dutch;
}

/**
 * A shift in calendar days as people say it: days below two weeks, weeks below half a year, months above
 * (of 30.44 days, rounded). Late has a plus, early a minus sign; no shift is the empty text.
 */
export function shiftText(days: number, texts: TimelineTexts): string {
  if (days === 0) return '';
  const size = Math.abs(days);
  const words =
    size < 14
      ? texts.days(size)
      : size < 183
        ? texts.weeks(Math.round(size / 7))
        : texts.months(Math.round(size / 30.44));
  return `${days > 0 ? '+' : '−'}${words}`;
}

/** Short date, such as "15 dec" or, with the year, "15 dec 2027". */
export function shortDate(day: DayNumber, texts: TimelineTexts, withYear = false): string {
  const month: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  return formatDay(day, texts.locale, withYear ? { ...month, year: 'numeric' } : month).replace('.', '');
}
