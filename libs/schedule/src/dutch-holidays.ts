import { dayNumber, fromDayNumber, type CalendarDate } from '@stip/domain';

export const DUTCH_HOLIDAYS = [
  'new_year', // nieuwjaarsdag
  'good_friday', // goede vrijdag: no day off by law, but one in many collective agreements
  'easter_sunday',
  'easter_monday', // tweede paasdag
  'kings_day', // koningsdag
  'liberation_day', // bevrijdingsdag
  'ascension_day', // hemelvaartsdag
  'whit_sunday', // eerste pinksterdag
  'whit_monday', // tweede pinksterdag
  'christmas_day',
  'boxing_day', // tweede kerstdag
] as const;
export type DutchHoliday = (typeof DUTCH_HOLIDAYS)[number];

/**
 * Public holidays of the Netherlands in a year, in order. Generally recognised by the Algemene termijnenwet, article 3, with
 * Liberation Day of every year; who has it off once in five years leaves the others out.
 */
export function dutchHolidays(year: number): { readonly date: CalendarDate; readonly holiday: DutchHoliday }[] {
  const easter = dayNumber(easterSunday(year));
  const on = (monthAndDay: string) => dayNumber(`${String(year).padStart(4, '0')}-${monthAndDay}`);
  const april27 = on('04-27');
  const days: readonly (readonly [DutchHoliday, number])[] = [
    ['new_year', on('01-01')],
    ['good_friday', easter - 2],
    ['easter_sunday', easter],
    ['easter_monday', easter + 1],
    // On a Sunday the King's birthday is kept the day before. 1970-01-04 was a Sunday.
    ['kings_day', (april27 - 3) % 7 === 0 ? april27 - 1 : april27],
    ['liberation_day', on('05-05')],
    ['ascension_day', easter + 39],
    ['whit_sunday', easter + 49],
    ['whit_monday', easter + 50],
    ['christmas_day', on('12-25')],
    ['boxing_day', on('12-26')],
  ];
  return [...days].sort(([, a], [, b]) => a - b).map(([holiday, day]) => ({ holiday, date: fromDayNumber(day) }));
}

/**
 * Easter Sunday of the Gregorian calendar, by the algorithm that Meeus gives after an anonymous author (Astronomical
 * Algorithms, chapter 8).
 */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const month = Math.floor(n / 31);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}
