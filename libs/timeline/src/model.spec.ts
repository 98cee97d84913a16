import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildModel, TimelineModelError, type TimelineItem } from './model';

const row = (id: string, parentId: string | null): TimelineItem => ({
  ...{ id, parentId, kind: 'task', title: id, span: null },
});

/** Rows of a random forest, in any order; some name a parent that is not there. */
const forest = fc
  .array(fc.nat(), { maxLength: 40 })
  .chain((picks) =>
    fc.tuple(
      fc.constant(
        picks.map((pick, i) => {
          const parent = pick % (i + 2);
          return row(`r${i}`, parent < i ? `r${parent}` : parent === i ? null : 'elsewhere');
        }),
      ),
      fc.boolean(),
      fc.array(fc.nat(), { minLength: picks.length, maxLength: picks.length }),
    ),
  )
  .map(([rows, isShuffled, keys]) =>
    isShuffled
      ? rows
          .map((one, i) => [keys[i] ?? 0, one] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, one]) => one)
      : rows,
  );

/** The same order by walking from the roots, for rows in any order. */
function walked(rows: readonly TimelineItem[]): TimelineItem[] {
  const ids = new Set(rows.map(({ id }) => id));
  const under = (parent: string | null): TimelineItem[] =>
    rows
      .filter(({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null) === parent)
      .flatMap((one) => [one, ...under(one.id)]);
  return under(null);
}

describe('model of a timeline', () => {
  it('has every row once, under its parent, siblings in the order they came in', () => {
    fc.assert(
      fc.property(forest, (rows) => {
        const model = buildModel(rows);
        expect(model.items.map(({ id }) => id)).toEqual(walked(rows).map(({ id }) => id));
        model.items.forEach((item, i) => {
          expect(model.indexOf.get(item.id)).toBe(i);
          const parent = item.parentId === null ? undefined : model.indexOf.get(item.parentId);
          expect(model.parents[i]).toBe(parent ?? -1);
          expect(model.depths[i]).toBe(parent === undefined ? 0 : (model.depths[parent] ?? 0) + 1);
          const below = model.items.filter((_, other) => isUnder(model.parents, other, i));
          expect(model.subtreeEnds[i]).toBe(i + 1 + below.length);
        });
      }),
    );
  });

  it('builds again to the same from its own order', () => {
    fc.assert(
      fc.property(forest, (rows) => {
        const model = buildModel(rows);
        expect(buildModel(model.items)).toEqual(model);
      }),
    );
  });

  it.each([
    ['a row of its own', [row('a', 'a')], 'cycle', ['a']],
    ['rows in a circle', [row('r', null), row('a', 'b'), row('b', 'a')], 'cycle', ['a', 'b']],
    ['an id that comes twice', [row('a', null), row('b', 'a'), row('a', null)], 'duplicate', ['a']],
  ] as const)('refuses %s and says which', (_, rows, reason, ids) => {
    const build = () => buildModel(rows);
    expect(build).toThrow(TimelineModelError);
    expect(build).toThrow(expect.objectContaining({ reason, ids }));
  });
});

function isUnder(parents: Int32Array, row: number, ancestor: number): boolean {
  for (let at = parents[row] ?? -1; at >= 0; at = parents[at] ?? -1) if (at === ancestor) return true;
  return false;
}
