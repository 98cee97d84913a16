import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildModel, noDay, planRange, TimelineModelError, type TimelineItem, type TimelineModel } from './model';
import { demoPlan } from './plan.fixture';
import { countRows, filterRows, flattenRows, visibleWindow } from './rows';

function item(id: string, parentId: string | null, extra: Partial<TimelineItem> = {}): TimelineItem {
  return { id, parentId, kind: 'task', title: id, span: null, ...extra };
}

/** A random forest: every row hangs under an earlier one or none; the order is then shuffled. */
const forest = fc
  .array(fc.record({ above: fc.nat(), root: fc.boolean(), key: fc.nat() }), { maxLength: 40 })
  .map((rows) =>
    rows
      .map(({ above, root, key }, i) => ({ key, row: item(`r${i}`, root || i === 0 ? null : `r${above % i}`) }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row),
  );

function ancestors(model: TimelineModel, row: number): number[] {
  const result: number[] = [];
  for (let up = model.parents[row] ?? -1; up >= 0; up = model.parents[up] ?? -1) result.push(up);
  return result;
}

describe('model', () => {
  it('puts every row once, after its parent and within its subtree', () => {
    fc.assert(
      fc.property(forest, (rows) => {
        const model = buildModel(rows);
        expect(model.items.map((row) => row.id).sort()).toEqual(rows.map((row) => row.id).sort());
        model.items.forEach((row, i) => {
          const parent = model.parents[i] ?? -1;
          expect(parent < 0 ? null : model.items[parent]?.id).toBe(row.parentId);
          expect(model.depths[i]).toBe(ancestors(model, i).length);
          for (let j = i + 1; j < model.items.length; j++) {
            expect(j < (model.subtreeEnds[i] ?? 0)).toBe(ancestors(model, j).includes(i));
          }
        });
      }),
    );
  });

  it('keeps the order of siblings and treats an unknown parent as none', () => {
    const model = buildModel([item('b', 'g'), item('g', null), item('a', 'g'), item('lost', 'nowhere')]);
    expect(model.items.map((row) => row.id)).toEqual(['g', 'b', 'a', 'lost']);
  });

  it('refuses repeated rows and rows above themselves', () => {
    expect(() => buildModel([item('a', null), item('a', null)])).toThrow(TimelineModelError);
    expect(() => buildModel([item('a', 'b'), item('b', 'a'), item('c', null)])).toThrow(/cycle.*a, b/);
  });

  it('rolls dates up to rows without their own, baselines count in the range', () => {
    const model = buildModel([
      item('g', null, { kind: 'group' }),
      item('p', 'g', { kind: 'project' }),
      item('a', 'p', { span: { start: 10, end: 20 } }),
      item('b', 'p', { span: { start: 5, end: 12 }, baseline: { start: 2, end: 9 } }),
      item('own', 'g', { span: { start: 30, end: 40 } }),
      item('inside', 'own', { span: { start: 1, end: 99 } }),
      item('empty', null),
    ]);
    expect([...model.starts]).toEqual([5, 5, 10, 5, 30, 1, noDay]);
    expect([...model.ends]).toEqual([40, 20, 20, 12, 40, 99, noDay]);
    expect(planRange(model)).toEqual({ start: 1, end: 99 });
    expect(planRange(buildModel([item('empty', null)]))).toBeNull();
  });

  it('counts dependencies that point outside the plan', () => {
    const model = buildModel(
      [item('a', null), item('b', null)],
      [
        { id: '1', from: 'a', to: 'b', type: 'FS' },
        { id: '2', from: 'a', to: 'gone', type: 'FS' },
      ],
    );
    expect(model.dependencies).toHaveLength(1);
    expect(model.danglingDependencies).toBe(1);
  });
});

describe('visible rows', () => {
  const collapsedAndFilter = fc.tuple(forest, fc.array(fc.nat(40)), fc.array(fc.nat(40)), fc.boolean());

  it('equals brute force under any collapse and filter', () => {
    fc.assert(
      fc.property(collapsedAndFilter, ([input, collapsedRows, matchedRows, filtered]) => {
        const model = buildModel(input);
        const collapsed = new Set(collapsedRows.map((n) => `r${n}`));
        const wanted = new Set(matchedRows.map((n) => `r${n}`));
        const filter = filtered ? filterRows(model, (row) => wanted.has(row.id)) : null;
        const visible = flattenRows(model, collapsed, filter);

        const isKept = (i: number): boolean => {
          if (!filtered) return true;
          const related = (j: number): boolean => wanted.has(model.items[j]?.id ?? '');
          const below = model.items.map((_, j) => j).filter((j) => ancestors(model, j).includes(i));
          return related(i) || ancestors(model, i).some(related) || below.some(related);
        };
        const isOpen = (i: number): boolean =>
          ancestors(model, i).every((up) => !collapsed.has(model.items[up]?.id ?? ''));
        const expected = model.items.map((_, i) => i).filter((i) => isKept(i) && isOpen(i));
        expect([...visible.rows]).toEqual(expected);

        model.items.forEach((_, i) => {
          const line = visible.lineOf[i] ?? -1;
          if (!isKept(i)) expect(line).toBe(-1);
          else if (isOpen(i)) expect(visible.rows[line]).toBe(i);
          else expect(ancestors(model, i)).toContain(visible.rows[line]);
        });
      }),
    );
  });

  it('gives exactly the lines that touch the viewport', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 16, max: 60 }),
        fc.nat(20_000),
        fc.integer({ min: 1, max: 1200 }),
        (count, height, top, view) => {
          const { first, end } = visibleWindow(count, height, top, view);
          const touching = Array.from({ length: count }, (_, i) => i).filter(
            (i) => (i + 1) * height > top && i * height < top + view,
          );
          expect(Array.from({ length: end - first }, (_, i) => first + i)).toEqual(touching);
        },
      ),
    );
  });

  it('counts X of Y', () => {
    const model = buildModel(demoPlan(24).items);
    const filter = filterRows(model, (row) => row.status === 'red');
    expect(countRows(model, 'project', filter)).toEqual({ shown: 4, total: 24 });
    expect(countRows(model, 'project', null)).toEqual({ shown: 24, total: 24 });
  });

  it('builds, filters and flattens 20,000 rows within a screen refresh or two', () => {
    const { items, dependencies } = demoPlan(1_540, 3);
    expect(items.length).toBeGreaterThan(20_000);
    const started = Date.now();
    const model = buildModel(items, dependencies);
    const built = Date.now();
    const filter = filterRows(model, (row) => row.title.includes('Uitvoering'));
    const visible = flattenRows(model, new Set(['p1', 'p7']), filter);
    const flattened = Date.now();
    expect(visible.rows.length).toBeGreaterThan(5_000);
    // Generous: measured about 15 ms and 5 ms; the limit only catches a change of order of growth on a busy machine.
    expect(built - started).toBeLessThan(400);
    expect(flattened - built).toBeLessThan(200);
  });
});
