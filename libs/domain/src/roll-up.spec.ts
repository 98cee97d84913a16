import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMoney,
  budgetOf,
  moneyCells,
  NO_MONEY,
  projectsIn,
  remainingOf,
  rollUp,
  type MoneyCell,
  type MoneyFigures,
  type RollUpStructure,
} from './roll-up';

const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
const figures = fc.record({ original: cents, changes: cents, actual: cents, commitment: cents, expected: cents });
const PROJECTS = ['p0', 'p1', 'p2', 'p3', 'p4'];
const GOALS = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5'];

const cellArbitrary: fc.Arbitrary<MoneyCell> = fc
  .record({
    projectId: fc.constantFrom(...PROJECTS),
    sourceId: fc.constantFrom('s0', 's1', 's2', null),
    fiscalYear: fc.integer({ min: 2024, max: 2028 }),
    money: figures,
  })
  .map(({ money, ...rest }) => ({ ...rest, ...money }));

/** A portfolio of any shape: projects in or outside programmes, goals in a tree, some projects without a goal. */
const structureArbitrary: fc.Arbitrary<RollUpStructure> = fc.record({
  projects: fc
    .array(fc.constantFrom('a', 'b', null), { minLength: 5, maxLength: 5 })
    .map((programmes) => PROJECTS.map((id, n) => ({ id, programmeId: programmes[n] ?? null }))),
  // The parent is an earlier goal, so that there are no cycles.
  goals: fc
    .array(fc.nat(6), { minLength: 6, maxLength: 6 })
    .map((parents) => GOALS.map((id, n) => ({ id, parentId: GOALS.slice(0, n)[(parents[n] ?? 0) - 1] ?? null }))),
  links: fc
    .uniqueArray(
      fc.record({
        projectId: fc.constantFrom('p0', 'p1', 'p2', 'p3'),
        goalId: fc.constantFrom(...GOALS),
        weight: fc.integer({ min: 1, max: 1000 }),
      }),
      { selector: ({ projectId, goalId }) => `${projectId}${goalId}`, maxLength: 12 },
    )
    .map((links) => links),
});
const cells = fc.array(cellArbitrary, { maxLength: 40 });

const sum = (all: Iterable<MoneyFigures>) => [...all].reduce(addMoney, NO_MONEY);

describe('roll-up', () => {
  it('adds up to the same total to the cent at every level', () => {
    fc.assert(
      fc.property(cells, structureArbitrary, (all, structure) => {
        const { total, byProject, byProgramme, byGoal, bySource, byYear } = rollUp(all, structure);
        expect(total).toEqual(sum(all));
        for (const level of [byProject, byProgramme, bySource, byYear]) expect(sum(level.values())).toEqual(total);
        expect(sum([...byGoal.values()].map(({ own }) => own))).toEqual(total);
        const tops = [...byGoal].filter(([id]) => !structure.goals.find((goal) => goal.id === id)?.parentId);
        expect(sum(tops.map(([, goal]) => goal.total))).toEqual(total);
      }),
    );
  });

  it('gives every goal its own part and that of the goals below it, each once', () => {
    fc.assert(
      fc.property(cells, structureArbitrary, (all, structure) => {
        const { byGoal } = rollUp(all, structure);
        for (const goal of structure.goals) {
          const children = structure.goals.filter(({ parentId }) => parentId === goal.id);
          const below = children.map(({ id }) => byGoal.get(id)?.total ?? NO_MONEY);
          expect(byGoal.get(goal.id)?.total).toEqual(sum([byGoal.get(goal.id)?.own ?? NO_MONEY, ...below]));
        }
      }),
    );
  });

  it('does not depend on the order of cells, projects, links or goals', () => {
    fc.assert(
      fc.property(cells, structureArbitrary, (all, structure) => {
        const backwards = rollUp([...all].reverse(), {
          projects: [...structure.projects].reverse(),
          goals: [...structure.goals].reverse(),
          links: [...structure.links].reverse(),
        });
        const forwards = rollUp(all, structure);
        expect(backwards.total).toEqual(forwards.total);
        for (const level of ['byProject', 'byProgramme', 'byGoal', 'bySource', 'byYear'] as const) {
          for (const [key, value] of forwards[level] as ReadonlyMap<unknown, unknown>) {
            expect((backwards[level] as ReadonlyMap<unknown, unknown>).get(key)).toEqual(value);
          }
        }
      }),
    );
  });

  it('breaks each row down into projects that add up to it', () => {
    fc.assert(
      fc.property(cells, structureArbitrary, (all, structure) => {
        const { byProgramme, byGoal, bySource, byYear } = rollUp(all, structure);
        const parts = (level: 'programme' | 'goal' | 'source' | 'year', key: string | number | null) =>
          sum(projectsIn(all, structure, level, key).values());
        for (const [key, row] of byProgramme) expect(parts('programme', key)).toEqual(row);
        for (const [key, row] of bySource) expect(parts('source', key)).toEqual(row);
        for (const [key, row] of byYear) expect(parts('year', key)).toEqual(row);
        for (const [key, { total }] of byGoal) expect(parts('goal', key)).toEqual(total);
      }),
    );
  });

  it('splits a project that serves two goals by weight, the odd cent to the larger remainder', () => {
    const cell = { ...NO_MONEY, projectId: 'p', sourceId: 's', fiscalYear: 2026, original: 10_001n, actual: 1n };
    const { byGoal } = rollUp([cell], {
      projects: [{ id: 'p', programmeId: null }],
      goals: [
        { id: 'big', parentId: null },
        { id: 'small', parentId: null },
        { id: 'unserved', parentId: null },
      ],
      links: [
        { projectId: 'p', goalId: 'small', weight: 1 },
        { projectId: 'p', goalId: 'big', weight: 2 },
      ],
    });
    expect(byGoal.get('big')?.own).toMatchObject({ original: 6667n, actual: 1n });
    expect(byGoal.get('small')?.own).toMatchObject({ original: 3334n, actual: 0n });
    expect(byGoal.get('unserved')?.total).toEqual(NO_MONEY);
    expect(byGoal.has(null)).toBe(false);
  });

  it('shows a project without a goal, and one outside every programme, under none', () => {
    const cell = { ...NO_MONEY, projectId: 'p', sourceId: null, fiscalYear: 2026, actual: 5n };
    const result = rollUp([cell], { projects: [{ id: 'p', programmeId: null }], goals: [], links: [] });
    expect(result.byGoal.get(null)?.total.actual).toBe(5n);
    expect(result.byProgramme.get(null)?.actual).toBe(5n);
    expect(result.bySource.get(null)?.actual).toBe(5n);
    expect(remainingOf(result.total)).toBe(-5n);
  });
});

describe('cells', () => {
  const line = (sourceId: string, original: bigint, changes = 0n) => ({
    ...{ projectId: 'p', fiscalYear: 2026 },
    ...{ sourceId, original, changes },
  });
  const booked = (sourceId: string | null, actual: bigint) => ({
    ...{ projectId: 'p', fiscalYear: 2026 },
    ...{ sourceId, actual, commitment: 0n },
  });

  it('keep a booking without a source apart', () => {
    const cells = moneyCells([line('a', 100n)], [booked(null, 7n), booked('a', 3n)], []);
    expect(cells.map(({ sourceId, actual }) => [sourceId, actual])).toEqual([
      ['a', 3n],
      [null, 7n],
    ]);
  });

  it('divide what is expected over the sources by their current budget', () => {
    const cells = moneyCells(
      [line('a', 100n, 100n), line('b', 100n)],
      [],
      [{ projectId: 'p', fiscalYear: 2026, expected: 100n }],
    );
    expect(cells.map(({ expected }) => expected)).toEqual([67n, 33n]);
    expect(cells.map(budgetOf)).toEqual([200n, 100n]);
  });

  it('lose nothing', () => {
    const parts = fc.record({ projectId: fc.constantFrom('p', 'q'), fiscalYear: fc.constantFrom(2026, 2027) });
    const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(parts, fc.constantFrom('a', 'b', 'c'), amount, amount), { maxLength: 12 }),
        fc.array(fc.tuple(parts, fc.constantFrom('a', 'b', null), cents, cents), { maxLength: 12 }),
        fc.array(fc.tuple(parts, amount), { maxLength: 4 }),
        (budgets, bookings, expected) => {
          const cells = moneyCells(
            budgets.map(([part, sourceId, original, changes]) => ({ ...part, sourceId, original, changes })),
            bookings.map(([part, sourceId, actual, commitment]) => ({ ...part, sourceId, actual, commitment })),
            expected.map(([part, value]) => ({ ...part, expected: value })),
          );
          const total = (pick: (n: number) => bigint, length: number) =>
            Array.from({ length }, (_, n) => pick(n)).reduce((a, b) => a + b, 0n);
          expect(sum(cells)).toEqual({
            original: total((n) => budgets[n]?.[2] ?? 0n, budgets.length),
            changes: total((n) => budgets[n]?.[3] ?? 0n, budgets.length),
            actual: total((n) => bookings[n]?.[2] ?? 0n, bookings.length),
            commitment: total((n) => bookings[n]?.[3] ?? 0n, bookings.length),
            expected: total((n) => expected[n]?.[1] ?? 0n, expected.length),
          });
        },
      ),
    );
  });
});
