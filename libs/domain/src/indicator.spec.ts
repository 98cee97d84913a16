import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  attainment,
  forecastIndicator,
  indicatorStand,
  pathValue,
  studentQuantile,
  type IndicatorPlan,
} from './indicator';

const plan: IndicatorPlan = {
  baseline: { date: '2026-01-01', value: 40 },
  intermediate: [{ date: '2027-01-01', value: 45 }],
  target: { date: '2028-01-01', value: 70 },
};
const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

describe('an indicator', () => {
  it('asks what its path says: straight between the targets', () => {
    expect(pathValue(plan, '2025-05-01')).toBe(40);
    expect(pathValue(plan, '2026-07-02')).toBeCloseTo(42.493, 2);
    expect(pathValue(plan, '2027-01-01')).toBe(45);
    expect(pathValue(plan, '2029-01-01')).toBe(70);
  });

  it('stands against its path on the day it was measured', () => {
    expect(indicatorStand(plan, [])).toBe('not_measured');
    expect(indicatorStand(plan, [{ date: '2027-01-01', value: 45 }])).toBe('on_path');
    expect(indicatorStand(plan, [{ date: '2027-01-01', value: 44.9 }])).toBe('behind');
    expect(indicatorStand(plan, [{ date: '2026-02-01', value: 70 }])).toBe('reached');
  });

  it('has quantiles of Student as in the tables', () => {
    expect(studentQuantile(1, 0.8)).toBeCloseTo(3.078, 3);
    expect(studentQuantile(2, 0.8)).toBeCloseTo(1.886, 3);
    expect(studentQuantile(10, 0.95)).toBeCloseTo(2.228, 3);
    expect(studentQuantile(30, 0.8)).toBeCloseTo(1.31, 3);
  });

  it('is not forecast from fewer than three measurements', () => {
    const two = [10, 20].map((n) => ({ date: day(n), value: 50 + n }));
    expect(forecastIndicator(plan, two)).toBeUndefined();
    expect(forecastIndicator(plan, [...two, { date: day(30), value: 60 }])?.points).toBe(4);
  });

  it('attains 0 at its baseline and 100 at its target, in either direction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        (from, by, up) => {
          const to = up ? from + by : from - by;
          const some: IndicatorPlan = {
            ...plan,
            baseline: { ...plan.baseline, value: from },
            target: { ...plan.target, value: to },
          };
          expect(attainment(some, from)).toBeCloseTo(0, 9);
          expect(attainment(some, to)).toBeCloseTo(100, 9);
        },
      ),
    );
  });

  it('is forecast exactly when the measurements lie on a line, and the interval holds the forecast otherwise', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: -100, max: 100 }),
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 12 }),
        (days, slope, noise) => {
          const straight = days.map((n) => ({ date: day(n), value: 40 + (slope * n) / 100 }));
          const exact = forecastIndicator({ ...plan, intermediate: [] }, straight);
          expect(exact?.value).toBeCloseTo(40 + (slope * 730) / 100, 6);
          expect((exact?.high ?? 0) - (exact?.low ?? 0)).toBeCloseTo(0, 3);
          const uneven = straight.map(({ date, value }, n) => ({ date, value: value + (noise[n] ?? 0) }));
          const wide = forecastIndicator(plan, uneven);
          expect(wide && wide.low <= wide.value && wide.value <= wide.high).toBe(true);
          // Turning the scale round turns the answer round.
          const turned = (p: { date: string; value: number }) => ({ date: p.date, value: -p.value });
          const mirror = forecastIndicator(
            { baseline: turned(plan.baseline), target: turned(plan.target), intermediate: [] },
            uneven.map(turned),
          );
          expect(mirror?.value).toBeCloseTo(-(wide?.value ?? 0), 6);
          expect(mirror?.outlook).toBe(wide?.outlook);
        },
      ),
    );
  });
});
