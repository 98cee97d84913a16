import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainTo, conflictsOf } from './conflicts';
import type { Plan, PlanItem, PlanLink } from './plan';
import { Schedule } from './schedule';
import { DAY, type CalendarDefinition } from './work-calendar';

const MONDAY = 20_003; // 2024-10-07
const DAYTIME = [{ from: 540, to: 900 }];
const office: CalendarDefinition = {
  id: 'office',
  week: [DAYTIME, DAYTIME, DAYTIME, DAYTIME, DAYTIME, [], []],
  exceptions: [{ firstDay: MONDAY + 2, lastDay: MONDAY + 2, intervals: [] }],
};
const plan = (items: readonly PlanItem[], links: readonly PlanLink[] = [], more: Partial<Plan> = {}): Plan => ({
  start: MONDAY * DAY + 540,
  calendars: [office],
  calendarId: 'office',
  items,
  links,
  ...more,
});
const task = (id: string, days: number, more: Partial<PlanItem> = {}): PlanItem => ({
  id,
  duration: days * 360,
  ...more,
});
const after = (predecessorId: string, successorId: string, more: Partial<PlanLink> = {}): PlanLink => ({
  predecessorId,
  successorId,
  type: 'FS',
  ...more,
});
const end = (day: number) => (MONDAY + day) * DAY + 900;

describe('a milestone that cannot be met', () => {
  it('is told with the chain of items that leads to it, and what holds each', () => {
    const items = [
      task('a', 1, { constraint: { type: 'start_no_earlier_than', at: (MONDAY + 1) * DAY } }),
      task('b', 2),
      task('other', 1),
      task('m', 0, { deadline: end(3) }),
    ];
    const links = [after('a', 'b', { lag: { amount: 360, unit: 'working' } }), after('b', 'm'), after('other', 'm')];
    const [conflict, ...rest] = conflictsOf(new Schedule(plan(items, links)));
    expect(rest).toEqual([]);
    expect(conflict).toMatchObject({
      itemId: 'm',
      unmet: { kind: 'deadline', at: end(3) },
      missedBy: 2 * 360,
      chain: [
        { itemId: 'a', held: { by: 'constraint', constraint: { type: 'start_no_earlier_than' } }, daysOff: [] },
        { itemId: 'b', held: { by: 'link', link: links[0] }, daysOff: [MONDAY + 2] },
        { itemId: 'm', held: { by: 'link', link: links[1] }, daysOff: [] },
      ],
    });
  });

  it('is told by what was done, by hand, by the day of the status and by a summary', () => {
    const items = [
      task('done', 1, { actualStart: MONDAY * DAY + 540, remaining: 360 }),
      task('phase', 0),
      task('part', 1, { parentId: 'phase' }),
      task('hand', 1, { manual: { start: end(7) - 360, finish: end(7) } }),
      task('free', 1),
      task('late', 0, { deadline: end(4) }),
    ];
    const links = [after('done', 'phase'), after('phase', 'late'), after('hand', 'late')];
    const schedule = new Schedule(plan(items, links, { statusAt: (MONDAY + 7) * DAY }));
    expect(chainTo(schedule, 'part').map(({ itemId, held }) => [itemId, held.by])).toEqual([
      ['done', 'actual'],
      ['part', 'link'],
    ]);
    expect(schedule.holdOf('part')).toMatchObject({ by: 'link', through: 'phase' });
    expect(schedule.holdOf('phase')).toMatchObject({ by: 'link', through: 'phase' });
    expect(schedule.holdOf('hand')).toEqual({ by: 'manual' });
    expect(schedule.holdOf('free')).toEqual({ by: 'status' });
    expect(new Schedule(plan(items, links)).holdOf('free')).toEqual({ by: 'start' });
  });
});

describe('a constraint or a link that dates go against', () => {
  it('is told at the item, and a plan that can be met has none', () => {
    const must = { type: 'must_start_on', at: (MONDAY + 1) * DAY + 540 } as const;
    const items = [task('a', 3), task('b', 1, { constraint: must })];
    const kept = conflictsOf(new Schedule(plan(items, [after('a', 'b')])));
    expect(kept).toMatchObject([{ itemId: 'b', unmet: { kind: 'link' }, missedBy: 720 }]);
    expect(kept[0]?.chain.map(({ itemId }) => itemId)).toEqual(['a', 'b']);
    const broken = conflictsOf(new Schedule(plan(items, [after('a', 'b')], { constraintsFirst: false })));
    expect(broken).toMatchObject([
      { itemId: 'b', unmet: { kind: 'constraint', type: 'must_start_on' }, missedBy: 720 },
    ]);
    expect(conflictsOf(new Schedule(plan([task('a', 3), task('b', 1)], [after('a', 'b')])))).toEqual([]);
  });

  it('is none once the item is done', () => {
    const items = [task('a', 3, { deadline: end(0), actualStart: MONDAY * DAY + 540, actualFinish: end(4) })];
    expect(conflictsOf(new Schedule(plan(items)))).toEqual([]);
  });
});

/** Chains of tasks by project, some of which wait for another project. */
const portfolios = fc.record({
  lengths: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 10 }),
  projects: fc.integer({ min: 1, max: 3 }),
  links: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 14 }),
});

describe('slack as seen from some items', () => {
  it('is none at the one that ends last, and the path to it is critical', () => {
    const items = [task('a', 2), task('b', 1), task('m', 0), task('x', 9)];
    const schedule = new Schedule(plan(items, [after('a', 'm'), after('b', 'm')]));
    expect(schedule.dates('a').critical).toBe(false);
    const seen = schedule.slackTo(['m']);
    expect([...seen].map(([id, { totalSlack, critical }]) => [id, totalSlack, critical])).toEqual([
      ['a', 0, true],
      ['b', 360, false],
      ['m', 0, true],
    ]);
    expect(seen.has('x')).toBe(false);
    expect(schedule.slackTo(['m', 'x']).get('a')).toMatchObject({ critical: false });
  });

  it('of all items is that of the plan, and what lengthens a critical item moves the end', () => {
    fc.assert(
      fc.property(portfolios, ({ lengths, projects, links }) => {
        const items = lengths.map((days, n) => task(`t${n}`, days));
        const chosen = links
          .map(([a, b]) => [a % items.length, b % items.length] as const)
          .filter(([a, b]) => a < b)
          .map(([a, b]) => after(`t${a}`, `t${b}`));
        const any = plan(items, chosen);
        const schedule = new Schedule(any);
        const all = schedule.slackTo(items.map(({ id }) => id));
        for (const { id } of items) {
          const { totalSlack, critical } = schedule.dates(id);
          expect([id, all.get(id)?.totalSlack, all.get(id)?.critical]).toEqual([id, totalSlack, critical]);
        }
        const own = items.filter((_, n) => n % projects === 0).map(({ id }) => id);
        const ends = (of: Schedule) => Math.max(...own.map((id) => of.dates(id).earlyFinish));
        for (const [id, { totalSlack, critical }] of schedule.slackTo(own)) {
          const { duration } = schedule.item(id);
          const longer = new Schedule({
            ...any,
            items: items.map((item) => (item.id === id ? { ...item, duration: duration + totalSlack + 360 } : item)),
          });
          // Up to its slack an item may grow; a day more and the end moves.
          expect(ends(longer)).toBeGreaterThan(ends(schedule));
          expect(critical).toBe(totalSlack === 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reaches what can move with an item, and nothing else', () => {
    const items = [task('a', 1), task('s', 0), task('x', 1, { parentId: 's' }), task('y', 1), task('z', 1)];
    const schedule = new Schedule(plan(items, [after('a', 'x'), after('s', 'y')]));
    expect([...schedule.reachableFrom(['a'])].sort()).toEqual(['a', 's', 'x', 'y']);
  });
});
