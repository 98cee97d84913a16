import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar-date';
import { capacityIn, hundredths, loadOf, monthsBetween, spreadWork, workingDays, type WorkAmount } from './capacity';
import { OUTSIDE, planCapacity, teamIn, VACANCIES, type CapacityFacts } from './capacity-plan';

const FULL_TIME = 36;
const period = fc
  .record({ start: fc.integer({ min: 0, max: 2000 }), days: fc.integer({ min: 0, max: 900 }) })
  .map(({ start, days }) => {
    const startDate = addDays('2025-01-01', start);
    return { startDate, endDate: addDays(startDate, days) };
  });
const amount: fc.Arbitrary<WorkAmount> = fc.oneof(
  fc.integer({ min: 1, max: 500_000 }).map((n) => ({ totalHours: n / 100 })),
  fc.integer({ min: 1, max: 6000 }).map((n) => ({ hoursPerWeek: n / 100 })),
  fc.integer({ min: 1, max: 300 }).map((n) => ({ fte: n / 100 })),
);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('working days', () => {
  it('are Monday to Friday, less the days off', () => {
    expect(workingDays({ startDate: '2026-11-23', endDate: '2026-11-29' })).toBe(5);
    expect(workingDays({ startDate: '2026-11-28', endDate: '2026-11-29' })).toBe(0);
    const christmas = (date: string) => date === '2026-12-25' || date === '2026-12-26';
    expect(workingDays({ startDate: '2026-12-01', endDate: '2026-12-31' })).toBe(23);
    expect(workingDays({ startDate: '2026-12-01', endDate: '2026-12-31' }, christmas)).toBe(22);
  });

  it('add up when a period is cut in two', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: 0, max: 900 }), ({ startDate, endDate }, cut) => {
        const middle = addDays(startDate, cut);
        if (middle >= endDate) return;
        const parts = [
          { startDate, endDate: middle },
          { startDate: addDays(middle, 1), endDate },
        ];
        expect(sum(parts.map((part) => workingDays(part)))).toBe(workingDays({ startDate, endDate }));
      }),
    );
  });
});

describe('work over months', () => {
  it('adds up to the total to the hundredth of an hour', () => {
    fc.assert(
      fc.property(period, amount, (when, work) => {
        const months = spreadWork({ ...work, ...when }, FULL_TIME);
        const weekly = work.hoursPerWeek ?? (work.fte ?? 0) * FULL_TIME;
        const total = work.totalHours
          ? hundredths(work.totalHours)
          : Math.round((weekly * 100 * workingDays(when)) / 5);
        expect(sum(months.values())).toBe(total);
        for (const share of months.values()) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('follows the working days of each month', () => {
    // 5 working days in November, 23 in December.
    const months = spreadWork({ totalHours: 56, startDate: '2026-11-24', endDate: '2026-12-31' }, FULL_TIME);
    expect(Object.fromEntries(months)).toEqual({ '2026-11': 1000, '2026-12': 4600 });
  });

  it('counts a period of a weekend by calendar days', () => {
    const months = spreadWork({ totalHours: 3, startDate: '2026-02-28', endDate: '2026-03-01' }, FULL_TIME);
    expect([...months.values()]).toEqual([150, 150]);
  });

  it('of a full-timer is what a full-timer can give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 100 }), (at, share) => {
        const month = monthsBetween('2025-01-01', '2028-01-01')[at] ?? '2025-01';
        const fte = share / 100;
        const work = spreadWork({ fte, startDate: `${month}-01`, endDate: `${month}-28` }, FULL_TIME);
        const capacity = capacityIn(month, [{ fte, startDate: `${month}-01`, endDate: `${month}-28` }], FULL_TIME);
        expect(work.get(month) ?? 0).toBe(capacity);
      }),
    );
  });
});

describe('load', () => {
  it.each([
    [0, 0, 'none'],
    [100, 0, 'no_capacity'],
    [0, 10_000, 'under'],
    [6900, 10_000, 'under'],
    [7000, 10_000, 'fits'],
    [10_000, 10_000, 'fits'],
    [10_049, 10_000, 'fits'],
    [10_050, 10_000, 'over'],
  ] as const)('of %d against %d is %s', (assigned, capacity, load) => {
    expect(loadOf(assigned, capacity)).toBe(load);
  });
});

describe('a plan of capacity', () => {
  const always = { startDate: '2026-01-01', endDate: null };
  const december = { startDate: '2026-12-01', endDate: '2026-12-31' };
  const facts: CapacityFacts = {
    fullTimeHours: FULL_TIME,
    people: [
      {
        id: 'ada',
        capacity: [{ fte: 1, ...always }],
        teams: [{ teamId: 'data', ...always }],
        skillIds: ['sql', 'law'],
      },
      { id: 'bo', capacity: [{ hoursPerWeek: 20, ...always }], teams: [], skillIds: ['sql'] },
      { id: 'cy', capacity: [], teams: [{ teamId: 'data', ...always }], skillIds: [] },
    ],
    work: [
      { id: 'a1', personId: 'ada', skillId: 'sql', totalHours: 100, ...december },
      { id: 'a2', personId: 'ada', skillId: 'law', totalHours: 100, ...december },
      { id: 'c1', personId: 'cy', skillId: null, totalHours: 8, ...december },
      { id: 'v1', personId: null, skillId: 'law', fte: 0.5, ...december },
    ],
  };
  const cellOf = (by: Parameters<typeof planCapacity>[2], row: string) =>
    planCapacity(facts, ['2026-12'], by).get(row)?.[0];

  it('shows who has too much, who has room and who has no known capacity', () => {
    expect(cellOf('person', 'ada')).toMatchObject({ capacity: 16_560, assigned: 20_000, percent: 121, load: 'over' });
    expect(cellOf('person', 'bo')).toMatchObject({ assigned: 0, percent: 0, load: 'under' });
    expect(cellOf('person', 'cy')).toMatchObject({ assigned: 800, percent: null, load: 'no_capacity' });
    expect(cellOf('person', VACANCIES)).toMatchObject({ capacity: null, unmet: 8280, load: 'none' });
  });

  it('adds people up by team, those without one apart', () => {
    expect(cellOf('team', 'data')).toMatchObject({ capacity: 16_560, assigned: 20_800, load: 'over' });
    expect(cellOf('team', OUTSIDE)).toMatchObject({ capacity: 9200, assigned: 0, load: 'under' });
    const totals = (by: 'team' | 'person') => {
      const cells = [...planCapacity(facts, ['2026-12'], by).values()].flat();
      return [sum(cells.map((cell) => cell.capacity ?? 0)), sum(cells.map((cell) => cell.assigned))];
    };
    expect(totals('team')).toEqual(totals('person'));
  });

  it('gives a skill what its people have left beside other work', () => {
    expect(cellOf('skill', 'law')).toMatchObject({ capacity: 6560, assigned: 10_000, unmet: 8280, load: 'over' });
    expect(cellOf('skill', 'sql')).toMatchObject({ capacity: 6560 + 9200, assigned: 10_000, load: 'under' });
    expect(cellOf('skill', OUTSIDE)).toMatchObject({ capacity: null, assigned: 800, load: 'none' });
  });

  it('counts a person in the team that began last in the month', () => {
    const teams = [
      { teamId: 'old', startDate: null, endDate: '2026-12-14' },
      { teamId: 'new', startDate: '2026-12-15', endDate: null },
    ];
    expect(['2026-11', '2026-12', '2027-01'].map((month) => teamIn({ teams }, month))).toEqual(['old', 'new', 'new']);
  });
});
