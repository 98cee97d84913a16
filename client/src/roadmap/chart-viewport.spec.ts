import { describe, expect, it } from '@jest/globals';
import { buildModel, comfortableMetrics, dayAt, xOf } from '@stip/timeline';
import { ChartViewport } from './chart-viewport';

const plan = buildModel([{ id: 'a', parentId: null, kind: 'task', title: 'a', span: { start: 20_000, end: 21_000 } }]);

function viewport(): ChartViewport {
  const viewport = new ChartViewport();
  viewport.size = { width: 1000, height: 600 };
  viewport.setPlan(plan, 20_500);
  viewport.fit();
  return viewport;
}

describe('chart viewport', () => {
  it('fits the plan into the width', () => {
    const { scale } = viewport();
    expect(xOf(scale, 20_000)).toBeCloseTo(32, 3);
    expect(xOf(scale, 21_001)).toBeCloseTo(968, 3);
  });

  it('keeps the day under the pointer while zooming, and its scroll position is that of the left edge', () => {
    const view = viewport();
    const day = dayAt(view.scale, 400);
    view.zoom(8, 400);
    expect(dayAt(view.scale, 400)).toBeCloseTo(day, 6);
    const left = view.scrollLeft;
    view.scrolledTo(left + 80, 0);
    expect(dayAt(view.scale, 400)).toBeCloseTo(day + 10, 6);
  });

  it('forgives rounding of scroll positions, so that zooming does not drift', () => {
    const view = viewport();
    view.zoom(5.37, 333);
    const before = view.scale.start;
    view.scrolledTo(Math.round(view.scrollLeft), 0);
    expect(view.scale.start).toBe(before);
  });

  it('can bring every day of the plan to the middle and not lose the plan out of sight', () => {
    const view = viewport();
    view.show(8, 0);
    for (const day of [20_000, 20_500, 21_000]) {
      view.center(day);
      expect(dayAt(view.scale, 500)).toBeCloseTo(day + 0.5, 6);
    }
    view.show(8, 90_000);
    expect(xOf(view.scale, 21_000)).toBeGreaterThan(0);
    expect(view.scrollLeft + view.size.width).toBeLessThanOrEqual(view.contentWidth + 0.001);
  });

  it('knows how to scroll a row into view', () => {
    const view = viewport();
    view.scrolledTo(view.scrollLeft, 400);
    expect(view.topToShow(3, comfortableMetrics)).toBe(120);
    expect(view.topToShow(12, comfortableMetrics)).toBeNull();
    expect(view.topToShow(40, comfortableMetrics)).toBe(41 * 40 - 600);
  });
});
