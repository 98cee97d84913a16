import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dependencyTypes } from './model';
import { arrowHead, dependencySides, routePoints } from './routes';

const point = fc.record({ x: fc.integer({ min: -500, max: 2500 }), y: fc.integer({ min: 0, max: 4000 }) });

describe('dependency routes', () => {
  it('start and end at their anchors, run square, leave outward and enter from outside', () => {
    fc.assert(
      fc.property(point, point, fc.constantFrom(...dependencyTypes), (from, to, type) => {
        fc.pre(from.y !== to.y);
        const stub = 9;
        const points = routePoints(from, to, type, { stub, rowHeight: 40 });
        expect(points.slice(0, 2)).toEqual([from.x, from.y]);
        expect(points.slice(-2)).toEqual([to.x, to.y]);
        for (let i = 2; i < points.length; i += 2) {
          expect(points[i] === points[i - 2] || points[i + 1] === points[i - 1]).toBe(true);
        }
        const leaving = ((points[2] ?? 0) - from.x) * (dependencySides[type].from === 'end' ? 1 : -1);
        const entering = (to.x - (points.at(-4) ?? 0)) * (dependencySides[type].to === 'start' ? 1 : -1);
        expect(leaving).toBeGreaterThanOrEqual(stub);
        expect(entering).toBeGreaterThanOrEqual(stub);
      }),
    );
  });

  it('ends in an arrow whose tip touches the successor', () => {
    expect(arrowHead({ x: 100, y: 50 }, 'FS', 6).slice(0, 3)).toEqual([100, 50, 94]);
    expect(arrowHead({ x: 100, y: 50 }, 'FF', 6).slice(0, 3)).toEqual([100, 50, 106]);
  });
});
