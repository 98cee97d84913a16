import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { budgetShift, daysPerYear } from './budget-shift';
import { addDays } from './calendar-date';

describe('days of work', () => {
  it('are counted in their year', () => {
    expect([...daysPerYear([{ start: '2026-12-30', end: '2027-01-02' }])]).toEqual([
      [2026, 2],
      [2027, 2],
    ]);
  });
});

describe('work that moves over the end of a year', () => {
  const december = { start: '2026-12-01', end: '2026-12-20' };
  it('takes along what is left, in the share of its days that leave', () => {
    const left = new Map([[2026, 1000n]]);
    expect(budgetShift([december], [{ start: '2026-12-22', end: '2027-01-10' }], left)).toEqual([
      { fromYear: 2026, toYear: 2027, cents: 500n },
    ]);
    expect(budgetShift([december], [{ start: '2027-01-01', end: '2027-01-20' }], left)).toEqual([
      { fromYear: 2026, toYear: 2027, cents: 1000n },
    ]);
  });

  it('takes nothing within the year, or where nothing is left', () => {
    expect(budgetShift([december], [{ start: '2026-12-05', end: '2026-12-24' }], new Map([[2026, 1000n]]))).toEqual([]);
    expect(budgetShift([december], [{ start: '2027-01-01', end: '2027-01-20' }], new Map())).toEqual([]);
    expect(budgetShift([december], [], new Map([[2026, 1000n]]))).toEqual([]);
  });

  it('never takes more than there is, to the cent', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 400 }))
      .map(([from, length]) => ({ start: addDays('2026-01-01', from), end: addDays('2026-01-01', from + length) }));
    const spans = fc.array(span, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(spans, spans, fc.bigInt({ min: 0n, max: 10n ** 9n }), (before, after, cents) => {
        for (const year of [2026, 2027]) {
          const total = budgetShift(before, after, new Map([[year, cents]])).reduce(
            (sum, shift) => sum + shift.cents,
            0n,
          );
          expect(total <= cents).toBe(true);
        }
        expect(budgetShift(before, before, new Map([[2026, cents]]))).toEqual([]);
      }),
    );
  });
});
