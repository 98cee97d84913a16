import { describe, expect, it } from '@jest/globals';
import { daysOfYear, differingDays, readIntervals, writeIntervals, type DayRules } from './calendar-days';

const day = [{ from: 510, to: 750 }];
const rules: DayRules = {
  week: [day, day, day, day, day, [], []],
  publicHolidays: ['new_year', 'kings_day', 'christmas_day'],
  exceptions: [
    { name: 'Gemeentehuis dicht', firstDay: '2026-12-24', lastDay: '2026-12-31', intervals: [] },
    { name: 'Koningsdag toch open', firstDay: '2026-04-27', lastDay: '2026-04-27', intervals: day },
    { name: 'Halve dag', firstDay: '2026-12-24', lastDay: '2026-12-24', intervals: [{ from: 510, to: 600 }] },
  ],
};
const on = (date: string) => daysOfYear(rules, 2026).find((one) => one.date === date);

describe('days of a year by a calendar', () => {
  it('takes own days before public holidays, and those before the week', () => {
    expect(on('2026-01-01')).toMatchObject({ kind: 'holiday', holiday: 'new_year', minutes: 0 });
    expect(on('2026-12-25')).toMatchObject({ kind: 'exception', name: 'Gemeentehuis dicht', holiday: null });
    expect(on('2026-01-02')).toMatchObject({ kind: 'work', weekday: 4, minutes: 240 });
    expect(on('2026-01-03')).toMatchObject({ kind: 'off', weekday: 5 });
  });

  it('lets the later of two own days count, as the schedule does', () => {
    expect(on('2026-12-24')).toMatchObject({ kind: 'shorter', name: 'Halve dag', minutes: 90 });
  });

  it('tells only what differs from the week', () => {
    const dates = differingDays(daysOfYear(rules, 2026), rules.week).map(({ date }) => date);
    // Not the weekend of 26 December, and not King's Day, which is worked as usual.
    expect(dates).toEqual([
      '2026-01-01',
      '2026-12-24',
      '2026-12-25',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ]);
  });
});

describe('working time as it is typed', () => {
  it('is read with one or more parts, and written back', () => {
    expect(readIntervals('8:30-12:30, 13-17')).toEqual([
      { from: 510, to: 750 },
      { from: 780, to: 1020 },
    ]);
    expect(writeIntervals(readIntervals('8:30-12:30, 13-17') ?? [])).toBe('8:30-12:30, 13:00-17:00');
    expect(readIntervals('  ')).toEqual([]);
    expect(readIntervals('0:00-24:00')).toEqual([{ from: 0, to: 1440 }]);
  });

  it.each(['half negen', '9-8', '9:00-12:00, 11:00-17:00', '9:75-12', '20-25'])('is not %s', (text) => {
    expect(readIntervals(text)).toBeUndefined();
  });
});
