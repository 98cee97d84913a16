import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOf } from './calendar-day';
import { dependencyBetween, draggedSpan, linkHandleAt, linkHandleOf, nearestSide } from './drag';
import { progressDay } from './draw-progress';
import { buildModel, noDay, replaceDependencies, replaceItems, type TimelineItem } from './model';
import { demoPlan } from './plan.fixture';
import { comfortableMetrics, rowShape, type TimelineFrame } from './row-geometry';
import { flattenRows } from './rows';

const span = { start: 100, end: 110 };

describe('dragging a span', () => {
  it('moves the whole, or one end as far as the other', () => {
    expect(draggedSpan(span, 'bar', -7)).toEqual({ start: 93, end: 103 });
    expect(draggedSpan(span, 'start', 4)).toEqual({ start: 104, end: 110 });
    expect(draggedSpan(span, 'start', 40)).toEqual({ start: 110, end: 110 });
    expect(draggedSpan(span, 'end', -40)).toEqual({ start: 100, end: 100 });
  });

  it('makes the type of a dependency from the sides it joins', () => {
    expect(dependencyBetween('end', 'start')).toBe('FS');
    expect(dependencyBetween('start', 'start')).toBe('SS');
    expect(dependencyBetween('end', 'end')).toBe('FF');
    expect(dependencyBetween('start', 'end')).toBe('SF');
  });
});

describe('link handles', () => {
  const model = buildModel([{ id: 'a', parentId: null, kind: 'task', title: 'A', span }]);
  const frame: TimelineFrame = {
    model,
    rows: flattenRows(model, new Set()),
    scale: { start: 90, pixelsPerDay: 10 },
    metrics: comfortableMetrics,
    scrollTop: 0,
  };

  it('lie beside both ends of the mark', () => {
    const shape = rowShape(frame, 0, 0);
    const [start, end] = [linkHandleOf(frame, 0, 'start'), linkHandleOf(frame, 0, 'end')];
    expect(start?.x).toBeLessThan(shape?.x ?? 0);
    expect(end?.x).toBeGreaterThan((shape?.x ?? 0) + (shape?.width ?? 0));
    expect(linkHandleAt(frame, 0, end?.x ?? 0, end?.y ?? 0)).toBe('end');
    expect(linkHandleAt(frame, 0, start?.x ?? 0, start?.y ?? 0)).toBe('start');
    expect(linkHandleAt(frame, 0, 150, 20)).toBeNull();
  });

  it('arrive at the nearer side', () => {
    expect(nearestSide(frame, 0, 110)).toBe('start');
    expect(nearestSide(frame, 0, 200)).toBe('end');
  });
});

describe('rows replaced in a model', () => {
  const { items, dependencies } = demoPlan(6);
  const model = buildModel(items, dependencies);

  it('is what building the changed plan anew gives, whatever is changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(items.length - 1), fc.integer({ min: -400, max: 400 }), fc.nat(90)), {
          maxLength: 12,
        }),
        (edits) => {
          const changed = new Map<number, TimelineItem>();
          for (const [row, shift, length] of edits) {
            const item = model.items[row] as TimelineItem;
            const start = dayOf(2026, 1, 1) + shift;
            changed.set(row, { ...item, span: item.kind === 'group' ? null : { start, end: start + length } });
          }
          const replaced = replaceItems(model, changed);
          const anew = buildModel(replaced.items, dependencies);
          expect([...replaced.starts]).toEqual([...anew.starts]);
          expect([...replaced.ends]).toEqual([...anew.ends]);
          expect(replaced.subtreeEnds).toBe(model.subtreeEnds);
        },
      ),
    );
  });

  it('leaves the model it came from as it was', () => {
    const before = [...model.starts];
    const row = model.items.findIndex(({ kind }) => kind === 'task');
    replaceItems(model, new Map([[row, { ...(model.items[row] as TimelineItem), span: { start: 1, end: 2 } }]]));
    expect([...model.starts]).toEqual(before);
  });

  it('takes other dependencies, and counts those that point outside the plan', () => {
    const [first, second] = model.items.filter(({ kind }) => kind === 'task');
    const changed = replaceDependencies(model, [
      { id: 'x', from: first?.id ?? '', to: second?.id ?? '', type: 'SS' },
      { id: 'y', from: first?.id ?? '', to: 'elsewhere', type: 'FS' },
    ]);
    expect(changed.dependencies.map(({ id }) => id)).toEqual(['x']);
    expect(changed.danglingDependencies).toBe(1);
  });
});

describe('the progress of a row', () => {
  const item = (kind: TimelineItem['kind'], percent: number): TimelineItem => ({
    ...{ id: 'a', parentId: null, kind, title: 'A', span, percent },
  });

  it('is the day its work has reached, where it has something to tell', () => {
    expect(progressDay(item('task', 50), 100, 109, 120)).toBe(105);
    expect(progressDay(item('task', 0), 100, 109, 105)).toBe(100);
    expect(progressDay(item('task', 40), 100, 109, 90)).toBe(104);
  });

  it('is nothing for what is finished, still lies ahead, or only holds others', () => {
    expect(progressDay(item('task', 100), 100, 109, 120)).toBeNull();
    expect(progressDay(item('task', 0), 100, 109, 90)).toBeNull();
    expect(progressDay(item('phase', 50), 100, 109, 105)).toBeNull();
    expect(progressDay(item('task', 50), noDay, noDay, 105)).toBeNull();
  });
});
