import { describe, expect, it } from '@jest/globals';
import { dutchHolidays, easterSunday } from './dutch-holidays';

describe('Dutch public holidays', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter of %d is on %s', (year, date) => expect(easterSunday(year)).toBe(date));

  it('of 2026', () => {
    expect(dutchHolidays(2026).map(({ date, holiday }) => `${date} ${holiday}`)).toEqual([
      '2026-01-01 new_year',
      '2026-04-03 good_friday',
      '2026-04-05 easter_sunday',
      '2026-04-06 easter_monday',
      '2026-04-27 kings_day',
      '2026-05-05 liberation_day',
      '2026-05-14 ascension_day',
      '2026-05-24 whit_sunday',
      '2026-05-25 whit_monday',
      '2026-12-25 christmas_day',
      '2026-12-26 boxing_day',
    ]);
  });

  it('have the birthday of the King on Saturday when it falls on a Sunday', () => {
    const kingsDay = (year: number) => dutchHolidays(year).find(({ holiday }) => holiday === 'kings_day')?.date;
    expect([2025, 2031, 2026].map(kingsDay)).toEqual(['2025-04-26', '2031-04-26', '2026-04-27']);
  });
});
