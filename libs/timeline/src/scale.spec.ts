import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, fromDayNumber } from '@stip/domain';
import { dayOf, dayParts, isoWeek, nextStart, startOf, weekday, type CalendarUnit } from './calendar-day';
import { dayAt, densityLimits, densityOf, fitRange, levelOf, panBy, xOf, zoomBy, zoomLevels, zoomTo } from './scale';
import { approximateTextWidth, ellipsise } from './text-width';
import { shiftText, shortDate, timelineTexts } from './texts';
import { headerTicks } from './ticks';

const day = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2299, 12, 31) });
const scale = fc.record({
  start: fc.double({ min: -20_000, max: 80_000, noNaN: true }),
  pixelsPerDay: fc.double({ min: densityLimits.min, max: densityLimits.max, noNaN: true }),
});
const units: CalendarUnit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade'];

describe('calendar units', () => {
  it('agrees with the calendar dates of the domain', () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day: d } = dayParts(n);
        expect(dayOf(year, month, d)).toBe(n);
        expect(dayNumber(fromDayNumber(n))).toBe(n);
      }),
    );
  });

  it('starts every unit on or before its days and ends it after them', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...units), (n, unit) => {
        const start = startOf(unit, n);
        expect(start).toBeLessThanOrEqual(n);
        expect(nextStart(unit, start)).toBeGreaterThan(n);
        expect(startOf(unit, nextStart(unit, start) - 1)).toBe(start);
      }),
    );
  });

  it('counts ISO weeks, also over the turn of the year', () => {
    expect(isoWeek(dayNumber('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(dayNumber('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    expect(isoWeek(dayNumber('2026-12-31'))).toEqual({ year: 2026, week: 53 });
    expect(weekday(dayNumber('2026-11-24'))).toBe(2);
  });
});

describe('scale', () => {
  it('keeps the day under the pointer while zooming', () => {
    fc.assert(
      fc.property(
        scale,
        fc.double({ min: 0, max: 4000, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (s, x, f) => {
          expect(dayAt(zoomBy(s, x, f), x)).toBeCloseTo(dayAt(s, x), 5);
        },
      ),
    );
  });

  it('stays within its density limits and returns to itself', () => {
    const s = { start: 20_000, pixelsPerDay: 2 };
    expect(zoomBy(s, 100, 1e9).pixelsPerDay).toBe(densityLimits.max);
    expect(zoomBy(s, 100, 1e-9).pixelsPerDay).toBe(densityLimits.min);
    expect(zoomTo(zoomBy(s, 300, 3), 300, 2).start).toBeCloseTo(s.start, 9);
    expect(dayAt(panBy(s, 10), 0)).toBe(20_005);
  });

  it('fits a range into the width', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 200, max: 3000 }),
        (first, length, width) => {
          const fitted = fitRange(first, first + length, width, 20);
          const left = xOf(fitted, first);
          const right = xOf(fitted, first + length + 1);
          if (fitted.pixelsPerDay > densityLimits.min) expect(left).toBeGreaterThanOrEqual(19.9);
          if (fitted.pixelsPerDay > densityLimits.min) expect(right).toBeLessThanOrEqual(width - 19.9);
          expect(left).toBeCloseTo(width - right, 4); // centred
        },
      ),
    );
  });

  it('names the level of its own densities', () => {
    for (const level of zoomLevels) expect(levelOf(densityOf(level))).toBe(level);
  });
});

describe('header ticks', () => {
  const texts = timelineTexts('nl');

  it('covers the width without gaps at every density', () => {
    fc.assert(
      fc.property(scale, fc.integer({ min: 100, max: 2500 }), (s, width) => {
        const { major, minor } = headerTicks(s, width, texts);
        for (const cells of [major, minor]) {
          expect(cells[0]?.x).toBeLessThanOrEqual(0.001);
          const last = cells.at(-1);
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThanOrEqual(width - 0.001);
          for (let i = 1; i < cells.length; i++) expect(cells[i]?.start).toBe(cells[i - 1]?.end);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('speaks the language it is given', () => {
    const s = { start: dayNumber('2026-03-01'), pixelsPerDay: densityOf('month') };
    expect(headerTicks(s, 300, texts).minor[0]?.labels).toEqual(['maart', 'mrt', 'M']);
    expect(headerTicks(s, 300, timelineTexts('en-GB')).minor[0]?.labels).toEqual(['March', 'Mar', 'M']);
    expect(headerTicks({ ...s, pixelsPerDay: densityOf('week') }, 300, texts).minor[1]?.labels[0]).toBe('wk 10');
    expect(headerTicks({ ...s, pixelsPerDay: densityOf('quarter') }, 300, texts).minor[0]?.labels).toEqual(['Q1']);
    expect(headerTicks({ ...s, pixelsPerDay: densityOf('year') }, 300, texts).major[0]?.labels[0]).toBe('2020–2029');
    expect(headerTicks({ ...s, pixelsPerDay: densityOf('decade') }, 300, texts).minorUnit).toBe('decade');
    expect(headerTicks({ ...s, pixelsPerDay: densityOf('day') }, 300, texts).minor[0]?.labels).toEqual(['zo 1', '1']);
  });
});

describe('texts', () => {
  const texts = timelineTexts('nl');

  it('says a shift in the unit people use', () => {
    expect(shiftText(0, texts)).toBe('');
    expect(shiftText(5, texts)).toBe('+5 d');
    expect(shiftText(98, texts)).toBe('+14 wk');
    expect(shiftText(-14, texts)).toBe('−2 wk');
    expect(shiftText(400, timelineTexts('en'))).toBe('+13 mo');
    expect(shortDate(dayNumber('2026-12-15'), texts)).toBe('15 dec');
    expect(shortDate(dayNumber('2026-12-15'), texts, true)).toBe('15 dec 2026');
  });

  it('shortens a text to the room it has, never beyond', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 300 }), (text, room) => {
        const style = { size: 12, weight: 400 };
        const result = ellipsise(text, room, approximateTextWidth, style);
        expect(approximateTextWidth(result, style)).toBeLessThanOrEqual(room);
      }),
    );
    expect(ellipsise('Algoritmeregister', 60, approximateTextWidth, { size: 12, weight: 400 })).toMatch(/^Algor.*…$/);
  });
});
