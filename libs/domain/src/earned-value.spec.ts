import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar-date';
import { earnedValueFigures, earnedValueOf, earnedValueTogether, type EarnedValueInput } from './earned-value';
import { roundedQuotient } from './money';

const input = (change: Partial<EarnedValueInput> = {}): EarnedValueInput => ({
  budget: 1_000_000n,
  tasks: [
    { start: '2026-01-01', end: '2026-01-10', percentComplete: 100 },
    { start: '2026-01-11', end: '2026-01-30', percentComplete: 25 },
  ],
  start: '2026-01-01',
  end: '2026-01-30',
  statusPercent: null,
  actual: 600_000n,
  date: '2026-01-20',
  ...change,
});
const figures = (change: Partial<EarnedValueInput> = {}) => earnedValueFigures(earnedValueOf(input(change)));

describe('earned value', () => {
  it('is the example worked out by hand', () => {
    // 30 days in all; 20 planned by the 20th; 10 × 100 % + 20 × 25 % = 15 done.
    const result = figures();
    expect(result.planned.value).toBe(666_667n);
    expect(result.earned.value).toBe(500_000n);
    expect(result.costVariance.value).toBe(-100_000n);
    expect(result.scheduleVariance.value).toBe(-166_667n);
    expect(result.costIndex.value).toBe(0.8333);
    expect(result.scheduleIndex.value).toBe(0.75);
    expect(result.estimate.value).toBe(1_200_000n);
    expect(result.estimateAtPlan.value).toBe(1_100_000n);
    expect(result.toComplete.value).toBe(600_000n);
    expect(result.atCompletion.value).toBe(-200_000n);
    expect(result.toCompleteIndex.value).toBe(1.25);
  });

  it('uses start, end and the published percentage where the plan has no tasks', () => {
    const result = figures({ tasks: [], statusPercent: 40 });
    expect(result.planned.value).toBe(666_667n);
    expect(result.earned.value).toBe(400_000n);
  });

  it.each([
    [{ budget: null }, { planned: 'no_budget', earned: 'no_budget', estimate: 'no_budget', costIndex: 'no_budget' }],
    [
      { tasks: [], start: null },
      { planned: 'no_dates', earned: 'no_progress', scheduleIndex: 'no_progress' },
    ],
    [
      { tasks: [], start: null, statusPercent: 10 },
      { planned: 'no_dates', scheduleVariance: 'no_dates', earned: null },
    ],
    [{ actual: 0n }, { costIndex: 'nothing_spent', estimate: 'nothing_spent', toComplete: 'nothing_spent' }],
    [{ date: '2025-12-31' }, { scheduleIndex: 'nothing_planned', planned: null }],
    [
      { tasks: [], statusPercent: 0 },
      { estimate: 'nothing_earned', costIndex: null, atCompletion: 'nothing_earned' },
    ],
    [{ actual: 1_000_000n }, { toCompleteIndex: 'budget_spent', estimate: null }],
  ] as const)('says why a figure cannot be had: %j', (change, reasons) => {
    const result = figures(change);
    for (const [figure, reason] of Object.entries(reasons)) {
      const { value, reason: why } = result[figure as 'planned'];
      expect([figure, why, value === null]).toEqual([figure, reason, reason !== null]);
    }
  });

  const task = fc
    .record({ from: fc.nat(700), days: fc.integer({ min: 0, max: 400 }), percentComplete: fc.nat(100) })
    .map(({ from, days, percentComplete }) => ({
      ...{ start: addDays('2025-01-01', from), end: addDays('2025-01-01', from + days) },
      percentComplete,
    }));
  const tasks = fc.array(task, { minLength: 1, maxLength: 12 });
  const budget = fc.bigInt({ min: 0n, max: 10n ** 13n });

  it('plans nothing before the first day, all of the budget after the last, and never less on a later day', () => {
    fc.assert(
      fc.property(tasks, budget, fc.nat(1300), (list, bac, day) => {
        const on = (date: string) => earnedValueOf(input({ tasks: list, budget: bac, date })).planned.value;
        expect(on('2024-12-31')).toBe(0n);
        expect(on('2029-01-01')).toBe(bac);
        const date = addDays('2025-01-01', day);
        expect((on(date) ?? 0n) <= (on(addDays(date, 1)) ?? 0n)).toBe(true);
      }),
    );
  });

  it('earns the whole budget when all is done and nothing when nothing is', () => {
    fc.assert(
      fc.property(tasks, budget, (list, bac) => {
        const at = (percentComplete: number) =>
          earnedValueOf(input({ tasks: list.map((t) => ({ ...t, percentComplete })), budget: bac })).earned.value;
        expect(at(100)).toBe(bac);
        expect(at(0)).toBe(0n);
      }),
    );
  });

  it('keeps its own identities: EAC − AC = ETC, BAC − EAC = VAC, and EAC is AC when all is earned', () => {
    fc.assert(
      fc.property(tasks, budget, fc.bigInt({ min: 1n, max: 10n ** 13n }), (list, bac, actual) => {
        const result = figures({ tasks: list, budget: bac, actual });
        if (result.estimate.value === null) return;
        expect(result.toComplete.value).toBe(result.estimate.value - actual);
        expect(result.atCompletion.value).toBe(bac - result.estimate.value);
        const finished = figures({ tasks: list.map((t) => ({ ...t, percentComplete: 100 })), budget: bac, actual });
        if (bac > 0n) expect(finished.estimate.value).toBe(actual);
      }),
    );
  });

  it('adds projects up and tells how many are in the sums', () => {
    const together = earnedValueTogether([
      earnedValueOf(input()),
      earnedValueOf(input({ actual: 100n })),
      earnedValueOf(input({ budget: null, actual: 999n })),
    ]);
    expect(together).toMatchObject({ included: 2, of: 3, actual: 600_100n });
    expect(together.earned.value).toBe(1_000_000n);
    expect(together.costIndex.value).toBe(1.6664);
    expect(earnedValueTogether([]).costIndex.reason).toBe('no_projects');
  });
});

describe('rounding', () => {
  it('is half away from zero, for every sign', () => {
    expect([5n, -5n, 4n, -4n, 15n].map((n) => roundedQuotient(n, 10n))).toEqual([1n, -1n, 0n, -0n, 2n]);
    expect(roundedQuotient(5n, -10n)).toBe(-1n);
  });
});
