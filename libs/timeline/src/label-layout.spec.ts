import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeLabels } from './label-layout';

const request = fc.record({
  center: fc.integer({ min: -100, max: 1100 }),
  clearance: fc.integer({ min: -8, max: 20 }),
  width: fc.integer({ min: 10, max: 240 }),
  leastWidth: fc.integer({ min: 10, max: 80 }),
  priority: fc.integer({ min: 0, max: 5 }),
});
const obstacle = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 120 }))
  .map(([left, width]) => ({ left, right: left + width }));

describe('label placement', () => {
  it('never overlaps labels, obstacles or the edge, and keeps the gap', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 25 }), fc.array(obstacle, { maxLength: 6 }), (requests, obstacles) => {
        const bounds = { left: 0, right: 1000 };
        const gap = 6;
        const places = placeLabels(requests, bounds, gap, obstacles);
        const placed = places.flatMap((place) =>
          place === null ? [] : [{ left: place.left, right: place.left + place.width }],
        );
        for (const label of placed) {
          expect(label.left).toBeGreaterThanOrEqual(bounds.left);
          expect(label.right).toBeLessThanOrEqual(bounds.right);
          for (const other of obstacles) expect(label.right <= other.left || label.left >= other.right).toBe(true);
        }
        placed.sort((a, b) => a.left - b.left);
        for (let i = 1; i < placed.length; i++) {
          expect((placed[i]?.left ?? 0) - (placed[i - 1]?.right ?? 0)).toBeGreaterThanOrEqual(gap);
        }
        places.forEach((place, i) => {
          const { width = 0, leastWidth = 0 } = requests[i] ?? {};
          if (place !== null) expect(place.width === width || place.width >= leastWidth).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('goes right, then left, then shortens, then gives up; the urgent one first', () => {
    const label = { clearance: 5, width: 100, leastWidth: 40, priority: 1 };
    const bounds = { left: 0, right: 300 };
    expect(placeLabels([{ ...label, center: 50 }], bounds, 4)).toEqual([{ left: 55, width: 100 }]);
    expect(placeLabels([{ ...label, center: 290 }], bounds, 4)).toEqual([{ left: 185, width: 100 }]);
    expect(placeLabels([{ ...label, center: 40 }], { left: 0, right: 100 }, 4)).toEqual([{ left: 45, width: 55 }]);
    expect(placeLabels([{ ...label, center: 20 }], { left: 0, right: 50 }, 4)).toEqual([null]);
    const [late, urgent] = placeLabels(
      [
        { ...label, center: 50, priority: 9 },
        { ...label, center: 60, priority: 0 },
      ],
      { left: 50, right: 200 },
      4,
    );
    expect(urgent).toEqual({ left: 65, width: 100 });
    expect(late).toBeNull();
  });
});
