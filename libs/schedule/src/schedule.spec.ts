import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { naiveDates } from './naive.fixture';
import { LINK_TYPES, PlanError, type Plan, type PlanItem, type PlanLink } from './plan';
import { Schedule } from './schedule';
import { DAY, type CalendarDefinition } from './work-calendar';

const OFFICE = [
  { from: 540, to: 720 },
  { from: 780, to: 960 },
];
const MONDAY = 20_003; // 2024-10-07
const office: CalendarDefinition = {
  id: 'office',
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  exceptions: [{ firstDay: MONDAY + 2, lastDay: MONDAY + 2, intervals: [] }],
};
const always: CalendarDefinition = { id: 'always', week: Array.from({ length: 7 }, () => [{ from: 0, to: DAY }]) };
const start = MONDAY * DAY + 540;
const plan = (items: readonly PlanItem[], links: readonly PlanLink[] = [], more: Partial<Plan> = {}): Plan => ({
  start,
  calendars: [office, always],
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
/** Day of the plan and hour. */
const told = (moment: number) => `${Math.floor(moment / DAY) - MONDAY} ${(moment % DAY) / 60}`;

describe('dates', () => {
  it('follow from links, the calendar and the end of the plan', () => {
    const schedule = new Schedule(plan([task('a', 1), task('b', 2), task('c', 1)], [after('a', 'c'), after('b', 'c')]));
    expect(told(schedule.dates('c').earlyStart)).toBe('3 9'); // the third day is a holiday
    expect(told(schedule.finish)).toBe('3 16');
    expect(schedule.dates('b')).toMatchObject({ totalSlack: 0, critical: true, drivenBy: undefined });
    expect(schedule.dates('a')).toMatchObject({ totalSlack: 360, freeSlack: 360, critical: false });
    expect(schedule.dates('c').drivenBy).toBe('b');
  });

  it('of a milestone stay at the end of the day on which its predecessor ends', () => {
    const schedule = new Schedule(plan([task('a', 1), task('m', 0)], [after('a', 'm')]));
    expect(told(schedule.dates('m').earlyStart)).toBe('0 16');
  });

  it('go by lags in working time, time of the clock and percent', () => {
    const lag = (amount: number, unit: 'working' | 'elapsed' | 'percent') => {
      const links = [after('a', 'b', { lag: { amount, unit } })];
      return told(new Schedule(plan([task('a', 1), task('b', 1)], links)).dates('b').earlyStart);
    };
    expect(lag(360, 'working')).toBe('3 9');
    expect(lag(DAY, 'elapsed')).toBe('3 9'); // day 1 at 16 is the end of work; day 2 is a holiday
    expect(lag(50, 'percent')).toBe('1 13');
    expect(lag(-360, 'working')).toBe('0 9');
  });

  it('of a summary come from its parts, and what comes before it comes before each of them', () => {
    const items = [
      task('a', 1),
      task('s', 0),
      task('x', 1, { parentId: 's' }),
      task('y', 2, { parentId: 's' }),
      task('z', 1),
    ];
    const schedule = new Schedule(plan(items, [after('a', 's'), after('s', 'z')]));
    expect(told(schedule.dates('x').earlyStart)).toBe('1 9');
    expect([told(schedule.dates('s').earlyStart), told(schedule.dates('s').earlyFinish)]).toEqual(['1 9', '3 16']);
    expect(told(schedule.dates('z').earlyStart)).toBe('4 9');
    expect(schedule.dates('x').totalSlack).toBe(360);
  });

  it('keep to constraints, first or after links', () => {
    const at = (MONDAY + 1) * DAY + 540;
    const dates = (constraint: PlanItem['constraint'], constraintsFirst = true) => {
      const items = [task('a', 3), task('b', 1, { constraint })];
      return new Schedule(plan(items, [after('a', 'b')], { constraintsFirst })).dates('b');
    };
    expect(told(dates({ type: 'must_start_on', at }).earlyStart)).toBe('1 9');
    expect(told(dates({ type: 'must_start_on', at }, false).earlyStart)).toBe('4 9');
    expect(dates({ type: 'must_start_on', at }, false).totalSlack).toBeLessThan(0);
    expect(told(dates({ type: 'start_no_earlier_than', at: at + 20 * DAY }).earlyStart)).toBe('21 9');
    expect(told(dates({ type: 'finish_no_later_than', at: at + 420 }).earlyFinish)).toBe('1 16');
  });

  it('of what is to be as late as possible are the late ones', () => {
    const items = [task('a', 1, { constraint: { type: 'as_late_as_possible' } }), task('b', 5)];
    const { start: begin, finish } = new Schedule(plan(items)).dates('a');
    expect(new Schedule(plan(items)).finish).toBe(finish);
    expect(begin).toBe(new Schedule(plan(items)).dates('a').lateStart);
  });

  it('take what was done as it was, and plan what is left from the day of the status', () => {
    const began = MONDAY * DAY + 540;
    const statusAt = (MONDAY + 7) * DAY + 540;
    const items = [
      task('a', 2, { actualStart: began, remaining: 360 }),
      task('b', 1),
      task('c', 1, { actualStart: began, actualFinish: began + 420 }),
    ];
    const schedule = new Schedule(plan(items, [after('a', 'b'), after('b', 'c')], { statusAt }));
    expect(told(schedule.dates('a').earlyFinish)).toBe('7 16');
    expect(told(schedule.dates('b').earlyStart)).toBe('8 9');
    expect(schedule.dates('c')).toMatchObject({ earlyFinish: began + 420, critical: false });
  });

  it('tell by a deadline how much is lacking', () => {
    const items = [task('a', 3, { deadline: (MONDAY + 1) * DAY + 960 })];
    expect(new Schedule(plan(items)).dates('a')).toMatchObject({ totalSlack: -360, critical: true });
  });
});

describe('the driving path', () => {
  it('leads from what starts it all to an item, through summaries', () => {
    const items = [
      task('a', 2),
      task('b', 1),
      task('s', 0),
      task('x', 1, { parentId: 's' }),
      task('y', 3, { parentId: 's' }),
      task('z', 0),
    ];
    const links = [after('a', 's'), after('b', 's'), after('s', 'z')];
    const schedule = new Schedule(plan(items, links));
    expect(schedule.drivingPath('z')).toEqual(['a', 'y', 'z']);
    expect(schedule.drivingPath('b')).toEqual(['b']);
    expect(schedule.edit('b', { duration: 3000 })).toEqual(expect.arrayContaining(['b', 'x', 'y', 's', 'z']));
    expect(schedule.drivingPath('z')).toEqual(['b', 'y', 'z']);
  });
});

describe('a plan that cannot be', () => {
  const refused = (items: readonly PlanItem[], links: readonly PlanLink[] = []) => {
    try {
      return new Schedule(plan(items, links));
    } catch (error) {
      if (error instanceof PlanError) return `${error.code} ${error.ids.join(' ')}`;
      throw error;
    }
  };
  it('is refused with the items that are wrong', () => {
    expect(refused([task('a', 1), task('a', 1)])).toBe('duplicate_item a');
    expect(refused([task('a', -1)])).toBe('bad_duration a');
    expect(refused([task('a', 1)], [after('a', 'z')])).toBe('unknown_item z');
    expect(refused([task('a', 1, { calendarId: 'none' })])).toBe('unknown_calendar a');
    expect(refused([task('a', 1, { parentId: 'b' }), task('b', 1, { parentId: 'a' })])).toMatch(/^cycle (a b|b a)$/);
  });

  it('is told by the path of its cycle', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) => task(id, 1));
    const links = [after('a', 'b'), after('b', 'c'), after('c', 'd'), after('d', 'b'), after('d', 'e')];
    expect(refused(items, links)).toMatch(/^cycle (b c d|c d b|d b c)$/);
    const inside = [task('s', 0), task('x', 1, { parentId: 's' })];
    expect(refused(inside, [after('x', 's')])).toMatch(/^cycle (s x|x s)$/);
  });
});

/** Small plans of any shape: summaries two deep, every kind of link and lag, two calendars. */
const plans = fc
  .record({
    shape: fc.array(
      fc.record({
        hours: fc.integer({ min: 1, max: 20 }),
        calendarId: fc.constantFrom(undefined, undefined, 'always'),
        within: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(12),
        to: fc.nat(12),
        type: fc.constantFrom(...LINK_TYPES),
        lag: fc.option(
          fc.record({
            amount: fc.integer({ min: -400, max: 800 }),
            unit: fc.constantFrom('working' as const, 'elapsed' as const),
          }),
          { nil: undefined },
        ),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ shape, links }): Plan => {
    const summaries = ['s1', 's2', 's3'];
    const used = summaries.filter((_, n) => shape.some(({ within }) => within === n + 1));
    const items: PlanItem[] = [
      ...used.map((id) => ({ id, duration: 0, parentId: id === 's3' && used.includes('s2') ? 's2' : null })),
      ...shape.map(({ hours, calendarId, within }, n) => ({
        id: `t${n}`,
        duration: hours * 60,
        calendarId,
        parentId: within > 0 ? `s${within}` : null,
      })),
    ];
    const chosen: PlanLink[] = [];
    for (const { from, to, type, lag } of links) {
      const [a, b] = [items[from % items.length]?.id ?? '', items[to % items.length]?.id ?? ''];
      if (a === b || chosen.some((link) => link.predecessorId === a && link.successorId === b)) continue;
      const candidate = { predecessorId: a, successorId: b, type, lag };
      try {
        new Schedule(plan(items, [...chosen, candidate]));
        chosen.push(candidate);
      } catch (error) {
        if (!(error instanceof PlanError)) throw error;
      }
    }
    return plan(items, chosen);
  });

const datesOf = (schedule: Schedule) =>
  Object.fromEntries(schedule.plan.items.map(({ id }) => [id, schedule.dates(id)]));

describe('the schedule of any plan', () => {
  it('is that of a solver that shares nothing with it', () => {
    fc.assert(
      fc.property(plans, (any) => {
        const schedule = new Schedule(any);
        for (const [id, { es, ef, ls, lf }] of naiveDates(any, 60)) {
          const { earlyStart, earlyFinish, lateStart, lateFinish } = schedule.dates(id);
          expect([id, earlyStart, earlyFinish, lateStart, lateFinish]).toEqual([id, es, ef, ls, lf]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('after an edit is that of the edited plan', () => {
    const edits = fc.array(
      fc.record({
        which: fc.nat(20),
        hours: fc.integer({ min: 1, max: 30 }),
        kind: fc.constantFrom('duration', 'constraint', 'deadline', 'manual', 'calendar', 'actual', 'from'),
        day: fc.integer({ min: 0, max: 12 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(plans, edits, (any, list) => {
        const schedule = new Schedule(any);
        let items = [...any.items];
        for (const { which, hours, kind, day } of list) {
          const leaves = items.filter(({ id }) => id.startsWith('t'));
          const { id } = leaves[which % leaves.length] ?? leaves[0] ?? { id: '' };
          const moment = (MONDAY + day) * DAY + 540;
          const changes: Partial<PlanItem> =
            kind === 'duration'
              ? { duration: hours * 60 }
              : kind === 'constraint'
                ? { constraint: { type: 'start_no_earlier_than', at: moment } }
                : kind === 'deadline'
                  ? { deadline: moment }
                  : kind === 'manual'
                    ? { manual: { start: moment, finish: moment + hours * 60 } }
                    : kind === 'calendar'
                      ? { calendarId: 'always' }
                      : kind === 'from'
                        ? { startsFrom: moment }
                        : { actualStart: moment, remaining: 60 };
          const before = datesOf(schedule);
          const moved = new Set(schedule.edit(id, changes));
          items = items.map((item) => (item.id === id ? { ...item, ...changes } : item));
          const anew = datesOf(new Schedule({ ...any, items }));
          const now = datesOf(schedule);
          for (const key of Object.keys(anew)) {
            expect([key, now[key]]).toEqual([key, anew[key]]);
            const [a, b] = [before[key], now[key]];
            const same = (['earlyStart', 'earlyFinish', 'lateStart', 'lateFinish'] as const).every(
              (d) => a?.[d] === b?.[d],
            );
            if (!same) expect(moved.has(key)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
