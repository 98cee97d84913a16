import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cashFlow } from './cash-flow';
import { TAAKVELD_CODE, TAAKVELDEN, taakveldName } from './taakveld';

const year = (fiscalYear: number, budget: bigint, actual: bigint, expected: bigint) => ({
  ...{ fiscalYear, budget },
  ...{ actual, expected },
});

describe('cash flow', () => {
  it('shows the past as booked and spreads what is left over the months that are left', () => {
    const periods = cashFlow(
      [
        { month: '2026-01', actual: 100n, commitment: 50n },
        { month: '2026-09', actual: 200n, commitment: -20n },
      ],
      [year(2026, 1_200n, 300n, 601n)],
      '2026-10-15',
      'month',
    );
    expect(periods).toHaveLength(12);
    expect(periods[8]).toEqual({
      ...{ start: '2026-09-01', end: '2026-09-30', actual: 200n, forecast: 0n, commitmentOpen: 30n },
      ...{ budgetCumulative: 900n, actualCumulative: 300n, expectedCumulative: 300n },
    });
    expect(periods.slice(9).map(({ forecast }) => forecast)).toEqual([101n, 100n, 100n]);
    expect(periods[9]).toMatchObject({ actualCumulative: 300n, commitmentOpen: 30n });
    expect(periods[10]).toMatchObject({ actualCumulative: null, commitmentOpen: null });
    expect(periods[11]).toMatchObject({ budgetCumulative: 1_200n, expectedCumulative: 601n });
  });

  it('adds months up to quarters that begin where quarters begin', () => {
    const periods = cashFlow(
      [{ month: '2025-11', actual: 7n, commitment: 0n }],
      [year(2026, 1_200n, 7n, 7n)],
      '2026-05-01',
      'quarter',
    );
    expect(periods.map(({ start }) => start)).toEqual([
      ...['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'],
    ]);
    expect(periods.map(({ budgetCumulative }) => budgetCumulative)).toEqual([0n, 300n, 600n, 900n, 1_200n]);
  });

  it('puts what is still expected of a closed year in this month', () => {
    const periods = cashFlow([], [year(2025, 0n, 0n, 90n), year(2026, 0n, 0n, 0n)], '2026-03-02', 'month');
    expect(periods.find(({ forecast }) => forecast !== 0n)).toMatchObject({ start: '2026-03-01', forecast: 90n });
    expect(cashFlow([], [year(2025, 0n, 0n, 90n)], '2026-03-02', 'month').at(-1)).toMatchObject({ forecast: 90n });
  });

  it('has nothing to show for nothing', () => {
    expect(cashFlow([], [], '2026-03-02', 'month')).toEqual([]);
  });

  it('ends every line at its exact total, by month as by quarter', () => {
    const amount = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
    const bookings = fc.array(
      fc.record({
        month: fc
          .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }))
          .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
        actual: amount,
        commitment: amount,
      }),
    );
    const years = fc.uniqueArray(
      fc.record({ fiscalYear: fc.integer({ min: 2024, max: 2027 }), budget: amount, actual: amount, expected: amount }),
      { selector: ({ fiscalYear }) => fiscalYear, minLength: 1 },
    );
    fc.assert(
      fc.property(bookings, years, fc.constantFrom('month', 'quarter'), (booked, list, grain) => {
        const last = cashFlow(booked, list, '2026-06-15', grain as 'month').at(-1);
        const total = (pick: (y: (typeof list)[number]) => bigint) => list.reduce((sum, y) => sum + pick(y), 0n);
        const spent = booked.reduce((sum, { actual }) => sum + actual, 0n);
        expect(last?.budgetCumulative).toBe(total(({ budget }) => budget));
        expect(last?.expectedCumulative).toBe(spent + total(({ expected, actual }) => expected - actual));
      }),
    );
  });
});

describe('taakvelden', () => {
  it('are unique, have the form of a code and a name in both languages', () => {
    expect(new Set(TAAKVELDEN.map(({ code }) => code)).size).toBe(TAAKVELDEN.length);
    for (const { code, nl, en } of TAAKVELDEN) {
      expect(code).toMatch(TAAKVELD_CODE);
      expect(nl && en).toBeTruthy();
    }
    expect(taakveldName('0.4', 'en')).toBe('0.4 Overhead');
    expect(taakveldName('8.9', 'nl')).toBe('8.9');
  });
});
