import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@stip/domain';
import { milestoneTrend, varianceOf } from './variance';
import { workCalendar, type CalendarDefinition } from './work-calendar';
import {
  calendarOf,
  dateOfFinish,
  dateOfStart,
  endOfDay,
  startOfDay,
  workingDay,
  workingDaysBetween,
  workOfDays,
} from './work-dates';

const DAYTIME = [{ from: 540, to: 1020 }];
const week = [DAYTIME, DAYTIME, DAYTIME, DAYTIME, DAYTIME, [], []];
const definition: CalendarDefinition = calendarOf(
  { id: 'office', week, exceptions: [], holidays: ['christmas_day', 'boxing_day', 'new_year', 'kings_day'] },
  [2024, 2030],
);
const office = workCalendar(definition);

describe('dates', () => {
  it('begin with the first work of a day and end with the last', () => {
    expect(startOfDay(office, '2026-03-02') % 1440).toBe(540);
    expect(endOfDay(office, '2026-03-02') % 1440).toBe(1020);
    expect(dateOfFinish(endOfDay(office, '2026-03-07'))).toBe('2026-03-07'); // a Saturday
  });

  it('go to moments and back, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (n) => {
        const date = addDays('2024-01-01', n);
        expect(dateOfStart(startOfDay(office, date))).toBe(date);
        expect(dateOfFinish(endOfDay(office, date))).toBe(date);
      }),
    );
  });

  it('count working days, with public holidays off', () => {
    expect(workOfDays(office, '2025-12-22', '2025-12-28') / 480).toBe(3);
    expect(workingDaysBetween(office, '2025-12-24', '2025-12-29', 480)).toBe(1);
    expect(workingDaysBetween(office, '2025-12-29', '2025-12-24', 480)).toBe(-1);
    expect(workingDay(office, '2026-04-27')).toBe('2026-04-28');
  });

  it('of one’s own come before public holidays', () => {
    const day = 20_570; // 2026-04-27
    const open = calendarOf(
      { id: 'o', week, exceptions: [{ firstDay: day, lastDay: day, intervals: DAYTIME }], holidays: ['kings_day'] },
      [2026, 2026],
    );
    expect(workingDay(workCalendar(open), '2026-04-27')).toBe('2026-04-27');
  });
});

describe('variance', () => {
  it('is what is planned less what was approved', () => {
    const approved = { start: '2026-03-02', end: '2026-03-06' };
    expect(varianceOf({ start: '2026-03-04', end: '2026-03-13' }, approved, office, 480)).toEqual({
      ...approved,
      startDays: 2,
      endDays: 7,
      startWorkingDays: 2,
      endWorkingDays: 5,
      durationWorkingDays: 3,
    });
    expect(varianceOf(approved, approved, office, 480)).toMatchObject({ endDays: 0, durationWorkingDays: 0 });
  });
});

describe('the trend of a milestone', () => {
  it('tells the slip per report and since the first', () => {
    const trend = milestoneTrend([
      { reportedOn: '2026-03-31', planned: '2026-10-01' },
      { reportedOn: '2026-06-30', planned: '2026-10-15' },
      { reportedOn: '2026-09-30', planned: '2026-10-08' },
    ]);
    expect(trend.map(({ sinceBefore, sinceFirst }) => [sinceBefore, sinceFirst])).toEqual([
      [0, 0],
      [14, 14],
      [-7, 7],
    ]);
    expect(milestoneTrend([])).toEqual([]);
  });
});
