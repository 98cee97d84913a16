import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar-date';
import {
  askedLevel,
  isLowLevel,
  isMaturityLevel,
  maturityProgress,
  meanLevel,
  scanOverdue,
  targetsOf,
  type MaturityPoint,
} from './maturity';

const at = (date: string, level: number): MaturityPoint => ({ date, level });
const baseline = at('2026-01-01', 2);
const targets = [at('2028-01-01', 4), at('2027-01-01', 3)];

describe('the level a path asks', () => {
  it.each([
    ['before the baseline', '2025-06-01', 2],
    ['on the day of the baseline', '2026-01-01', 2],
    ['just before half a level is passed', '2026-06-30', 2],
    ['halfway to the first target', '2026-07-03', 2.5],
    ['at a target', '2027-01-01', 3],
    ['after the last target', '2030-01-01', 4],
  ])('%s', (_, date, level) => {
    expect(askedLevel(baseline, targets, date)).toBe(level);
  });

  it('without a baseline is that of the latest target that is due', () => {
    expect(askedLevel(undefined, targets, '2026-12-31')).toBeUndefined();
    expect(askedLevel(undefined, targets, '2027-06-01')).toBe(3);
    expect(askedLevel(undefined, targets, '2029-01-01')).toBe(4);
  });

  it('does not run back to targets from before the baseline', () => {
    expect(askedLevel(at('2027-06-01', 3), targets, '2027-06-01')).toBe(3);
    expect(askedLevel(at('2029-01-01', 2), targets, '2029-06-01')).toBe(4);
  });

  it('never asks more than the highest or less than the lowest point of the path, and goes by halves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 2, max: 10 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: -500, max: 3000 }),
        (steps, day) => {
          const path = [...new Map(steps).entries()].map(([days, halves]) =>
            at(addDays('2026-01-01', days), halves / 2),
          );
          const asked = askedLevel(baseline, path, addDays('2026-01-01', day)) ?? NaN;
          const levels = [baseline, ...path].map(({ level }) => level);
          expect(asked).toBeGreaterThanOrEqual(Math.min(...levels));
          expect(asked).toBeLessThanOrEqual(Math.max(...levels));
          expect(Number.isInteger(asked * 2)).toBe(true);
        },
      ),
    );
  });
});

describe('where an area stands', () => {
  it('tells how far it is behind the path on the day of the scan', () => {
    expect(maturityProgress(baseline, at('2027-02-01', 2), targets)).toEqual({ stand: 'behind', gap: 1, asked: 3 });
    expect(maturityProgress(baseline, at('2027-02-01', 3), targets)).toEqual({ stand: 'on_path', gap: 0, asked: 3 });
    expect(maturityProgress(baseline, at('2027-02-01', 4), targets)).toEqual({ stand: 'reached', gap: 0, asked: 3 });
  });

  it('says so when nothing was measured or asked', () => {
    expect(maturityProgress(undefined, undefined, targets)).toEqual({ stand: 'not_measured', gap: 0 });
    expect(maturityProgress(baseline, at('2027-02-01', 2), [])).toEqual({ stand: 'no_target', gap: 0 });
    expect(maturityProgress(undefined, at('2026-02-01', 1), targets)).toEqual({ stand: 'on_path', gap: 0 });
  });

  it('a unit’s own target goes before those of the strategy', () => {
    const own = at('2027-06-01', 2.5);
    expect(targetsOf(own, targets)).toEqual([own]);
    expect(targetsOf(undefined, targets).map(({ date }) => date)).toEqual(['2027-01-01', '2028-01-01']);
    expect(maturityProgress(baseline, at('2027-02-01', 2), targetsOf(own, targets)).stand).toBe('on_path');
  });
});

it('levels go by halves within the scale', () => {
  expect([1, 1.5, 5].map((level) => isMaturityLevel(level, 5))).toEqual([true, true, true]);
  expect([0.5, 1.25, 5.5, Number.NaN].map((level) => isMaturityLevel(level, 5))).toEqual([false, false, false, false]);
});

it('the mean counts weights', () => {
  expect(
    meanLevel([
      { level: 2, weight: 1 },
      { level: 4, weight: 3 },
    ]),
  ).toBe(3.5);
  expect(meanLevel([])).toBeUndefined();
});

it('low is the lowest two fifths of any scale', () => {
  expect([2, 2.5].map((level) => isLowLevel(level, 5))).toEqual([true, false]);
  expect([1, 1.5].map((level) => isLowLevel(level, 3))).toEqual([true, false]);
});

it('a scan is overdue after a year, and when there never was one', () => {
  expect(scanOverdue('2025-11-24', '2026-11-24')).toBe(false);
  expect(scanOverdue('2025-11-23', '2026-11-24')).toBe(true);
  expect(scanOverdue(null, '2026-11-24')).toBe(true);
});
