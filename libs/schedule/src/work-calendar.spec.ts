import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, WorkCalendar, type CalendarDefinition } from './work-calendar';

const OFFICE = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];
const office: CalendarDefinition = {
  id: 'office',
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  exceptions: [{ firstDay: 20_003, lastDay: 20_004, intervals: [] }],
};
const night: CalendarDefinition = {
  id: 'night',
  week: Array.from({ length: 7 }, () => [
    { from: 0, to: 420 },
    { from: 1380, to: 1440 },
  ]),
};
/** Day 20,000 is Thursday 2024-10-04; hours as 8.5. */
const at = (day: number, hour: number) => (20_000 + day) * DAY + hour * 60;

describe('working time', () => {
  const calendar = new WorkCalendar(office);
  // 20,000 days after a Thursday: 20,000 % 7 = 1, a Friday.
  it('ends with the day, and begins with the next', () => {
    expect(calendar.finishOf(at(0, 8), 480)).toBe(at(0, 17));
    expect(calendar.nextStart(at(0, 17))).toBe(at(5, 8)); // the weekend, and two days off after it
    expect(calendar.finishOf(at(0, 17), 1)).toBe(at(5, 8) + 1);
    expect(calendar.startOf(at(5, 8), 480)).toBe(at(0, 8));
    expect(calendar.previousFinish(at(5, 8))).toBe(at(0, 17));
    expect(calendar.previousFinish(at(0, 12.5))).toBe(at(0, 12));
    expect(calendar.nextStart(at(0, 12.5))).toBe(at(0, 13));
  });

  it('has no length where there is no work', () => {
    expect(calendar.workBetween(at(0, 17), at(5, 8))).toBe(0);
    expect(calendar.workBetween(at(5, 9), at(0, 16))).toBe(-120);
    expect(calendar.touchesWork(at(0, 17))).toBe(true);
    expect(calendar.touchesWork(at(0, 18))).toBe(false);
    expect(new WorkCalendar(night).touchesWork(at(1, 0))).toBe(true);
  });

  it('of two calendars is what they share', () => {
    const both = new WorkCalendar(office, {
      ...night,
      id: 'early',
      week: night.week.map(() => [{ from: 540, to: 840 }]),
    });
    expect(both.finishOf(at(0, 0), 240)).toBe(at(0, 14));
    expect(both.finishOf(at(0, 0), 241)).toBe(at(5, 9) + 1);
  });

  it('is refused where it cannot be', () => {
    expect(() => new WorkCalendar({ id: 'x', week: [] })).toThrow(RangeError);
    expect(() => new WorkCalendar({ id: 'x', week: [[], [], [], [], [], [], []] })).toThrow('no working time');
    const overlap = [
      [
        { from: 0, to: 100 },
        { from: 50, to: 90 },
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ];
    expect(() => new WorkCalendar({ id: 'x', week: overlap })).toThrow('not a part of the day');
  });

  it('adds up, forward and back, however far', () => {
    const moment = fc.integer({ min: at(-4000, 0), max: at(9000, 0) });
    const work = fc.integer({ min: 1, max: 900_000 });
    fc.assert(
      fc.property(fc.constantFrom(office, night), moment, work, (definition, from, minutes) => {
        const one = new WorkCalendar(definition);
        const finish = one.finishOf(from, minutes);
        expect(one.workBetween(from, finish)).toBe(minutes);
        expect(one.workBetween(from, finish - 1)).toBe(minutes - 1); // the earliest such moment
        const start = one.startOf(from, minutes);
        expect(one.workBetween(start, from)).toBe(minutes);
        expect(one.workBetween(start + 1, from)).toBe(minutes - 1); // the latest such moment
      }),
      { numRuns: 300 },
    );
  });
});
