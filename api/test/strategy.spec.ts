import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

interface Row {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}
/** The object or list a payload holds under a name. */
const of = <T = Row>(outcome: Outcome, field: string): T => {
  if (!outcome[field]) throw new Error(JSON.stringify(outcome));
  return outcome[field] as T;
};
const newProject = async () => {
  const payload = '... on ProjectPayload { project { id version } }';
  return of(await mutate(app, 'programme_manager', 'createProject', { name: `P ${randomUUID()}` }, payload), 'project')
    .id;
};

describe('strategy', () => {
  const STRATEGY = `... on StrategyPayload { strategy { id version title adoptedBy goals { id version code title parentId position
    projects { id weight colour } indicators { id version name attainment measurements { value measuredOn } } } } }`;
  interface Goal extends Row {
    readonly indicators: (Row & { attainment: string | null; measurements: object[] })[];
    readonly projects: { id: string; weight: number }[];
  }
  interface Strategy extends Row {
    readonly goals: Goal[];
  }
  const change = (name: string, input: object, role: Role = 'programme_manager') =>
    mutate(app, role, name, input, STRATEGY);
  const strategyOf = (outcome: Outcome) => of<Strategy>(outcome, 'strategy');
  const newStrategy = async () =>
    strategyOf(await change('createStrategy', { title: 'Data', termStart: '2026-01-01', termEnd: '2029-12-31' }));
  const newGoal = async (strategyId: string, more: object = {}) =>
    strategyOf(await change('createGoal', { strategyId, title: 'Goal', category: 'society', ...more })).goals.at(
      -1,
    ) as Goal;
  const indicator = (goalId: string, more: object = {}) =>
    change('createIndicator', {
      goalId,
      name: 'Share',
      unit: '%',
      direction: 'increase',
      baselineValue: '40',
      baselineDate: '2026-01-01',
      targetValue: '70',
      targetDate: '2028-12-31',
      ...more,
    });

  it('changes with a version', async () => {
    const { id } = await newStrategy();
    const changed = strategyOf(
      await change('updateStrategy', { id, version: 1, adoptedBy: 'council', adoptedOn: '2026-02-01' }),
    );
    expect(changed).toMatchObject({ version: 2, adoptedBy: 'council', title: 'Data' });
    expect((await change('updateStrategy', { id, version: 1, title: 'x' })).__typename).toBe('VersionConflict');
    expect((await change('updateStrategy', { id: randomUUID(), version: 1 })).__typename).toBe('NotFound');
    expect((await change('updateStrategy', { id, version: 2 }, 'project_leader')).permission).toBe('portfolio.edit');
  });

  it.each([
    [{ title: '' }, 'title required'],
    [{ termEnd: '2025-01-01' }, 'termEnd end_before_start'],
    [{ horizonOn: '2030-01-01', shortTermOn: '2030-01-01' }, 'horizonOn horizon_order'],
    [{ horizonOn: '2025-12-31' }, 'horizonOn horizon_before_term'],
    [{ horizonOn: '2300-01-01' }, 'horizonOn date_out_of_range'],
    [{ adoptedBy: 'council' }, 'adoptedOn adoption_incomplete'],
  ])('is refused with %j', async (wrong, problem) => {
    const input = { title: 'x', termStart: '2026-01-01', termEnd: '2026-12-31', ...wrong };
    expect(problems(await change('createStrategy', input))).toEqual([problem]);
  });

  it('has goals in a tree', async () => {
    const { id } = await newStrategy();
    const top = await newGoal(id, { code: 'G1' });
    const below = await newGoal(id, { parentId: top.id });
    expect(below).toMatchObject({ parentId: top.id, position: 1 });
    expect(problems(await change('updateGoal', { id: top.id, version: 1, parentId: below.id }))).toEqual([
      'parentId own_descendant',
    ]);
    expect(problems(await change('updateGoal', { id: top.id, version: 1, parentId: top.id }))).toEqual([
      'parentId own_descendant',
    ]);
    expect(problems(await change('updateGoal', { id: below.id, version: 1, code: 'G1' }))).toEqual([
      'code already_exists',
    ]);
    const renamed = strategyOf(await change('updateGoal', { id: top.id, version: 1, title: 'Data op orde' }));
    expect(renamed.goals).toContainEqual(expect.objectContaining({ id: top.id, version: 2, title: 'Data op orde' }));
    expect((await change('updateGoal', { id: below.id, version: 4 })).__typename).toBe('VersionConflict');
    const goal = { strategyId: id, title: 'x', category: 'society' };
    expect(problems(await change('createGoal', { ...goal, title: ' ' }))).toEqual(['title required']);
    expect(problems(await change('createGoal', { ...goal, parentId: randomUUID() }))).toEqual(['parentId unknown_id']);
    expect(problems(await change('createGoal', { ...goal, strategyId: randomUUID() }))).toEqual([
      'strategyId unknown_id',
    ]);
    expect(problems(await change('createGoal', { ...goal, startDate: '2027-01-01', endDate: '2026-01-01' }))).toEqual([
      'endDate end_before_start',
    ]);
    expect(
      problems(
        await change('updateGoal', { id: below.id, version: 1, startDate: '2027-01-01', endDate: '2026-01-01' }),
      ),
    ).toEqual(['endDate end_before_start']);
    expect((await change('updateGoal', { id: randomUUID(), version: 1 })).__typename).toBe('NotFound');
    expect((await change('updateGoal', { id: below.id, version: 1 }, 'viewer')).permission).toBe('portfolio.edit');
    expect((await change('createGoal', goal, 'controller')).permission).toBe('portfolio.edit');
    const elsewhere = await newStrategy();
    expect(problems(await change('createGoal', { ...goal, strategyId: elsewhere.id, parentId: top.id }))).toEqual([
      'parentId other_strategy',
    ]);
  });

  it('measures the way from baseline to target', async () => {
    const { id } = await newStrategy();
    const goal = await newGoal(id);
    const share = strategyOf(await indicator(goal.id)).goals[0]?.indicators[0] as Row;
    const measure = (indicatorId: string, value: string, measuredOn: string) =>
      change('addIndicatorMeasurement', { indicatorId, value, measuredOn }, 'project_leader');
    const attainment = (outcome: Outcome, name: string) =>
      strategyOf(outcome).goals[0]?.indicators.find((i) => i['name'] === name)?.attainment;
    expect(share['attainment']).toBeNull();
    expect(attainment(await measure(share.id, '52.5', '2026-06-30'), 'Share')).toBe('41.7');
    // An older value that comes in later does not count as the latest.
    expect(attainment(await measure(share.id, '45', '2026-03-31'), 'Share')).toBe('41.7');
    expect(attainment(await measure(share.id, '37', '2026-09-30'), 'Share')).toBe('-10.0');
    const days = strategyOf(
      await indicator(goal.id, { name: 'Days', direction: 'decrease', baselineValue: '30', targetValue: '10' }),
    ).goals[0]?.indicators.find((i) => i['name'] === 'Days') as Row;
    expect(attainment(await measure(days.id, '8', '2026-06-30'), 'Days')).toBe('110.0');
    expect(problems(await measure(days.id, '9', '2026-06-30'))).toEqual(['measuredOn already_exists']);
    expect(problems(await measure(days.id, 'nine', '2026-07-30'))).toEqual(['value not_a_number']);
    expect(problems(await measure(randomUUID(), '9', '2026-07-30'))).toEqual(['NotFound']);
  });

  it.each([
    [{ name: '' }, 'name required'],
    [{ unit: ' ' }, 'unit required'],
    [{ baselineValue: '1e9' }, 'baselineValue not_a_number'],
    [{ targetValue: '' }, 'targetValue not_a_number'],
    [{ targetValue: '30' }, 'targetValue target_against_direction'],
    [{ targetValue: '40' }, 'targetValue target_against_direction'],
    [{ targetDate: '2026-01-01' }, 'targetDate end_before_start'],
    [{ measuredEveryMonths: 0 }, 'measuredEveryMonths out_of_range'],
  ])('refuses an indicator with %j', async (wrong, problem) => {
    const goal = await newGoal((await newStrategy()).id);
    expect(problems(await indicator(goal.id, wrong))).toEqual([problem]);
  });

  it('changes indicators with a version', async () => {
    const goal = await newGoal((await newStrategy()).id);
    const { id } = strategyOf(await indicator(goal.id)).goals[0]?.indicators[0] as Row;
    expect(
      strategyOf(await change('updateIndicator', { id, version: 1, targetValue: '90' })).goals[0]?.indicators[0],
    ).toMatchObject({ version: 2 });
    expect((await change('updateIndicator', { id, version: 1 })).__typename).toBe('VersionConflict');
    expect((await change('updateIndicator', { id, version: 2 }, 'viewer')).permission).toBe('portfolio.edit');
    expect((await indicator(randomUUID())).__typename).toBe('NotFound');
  });

  it('links projects to goals with a weight', async () => {
    const { id } = await newStrategy();
    const goal = await newGoal(id);
    const link = { projectId: await newProject(), goalId: goal.id };
    expect(strategyOf(await change('linkProjectGoal', link)).goals[0]?.projects).toEqual([
      { id: link.projectId, weight: 1, colour: null },
    ]);
    expect((await change('linkProjectGoal', { ...link, weight: 3 })).current).toMatchObject({ weight: 1 });
    expect(
      strategyOf(await change('linkProjectGoal', { ...link, weight: 3, version: 1 })).goals[0]?.projects[0]?.weight,
    ).toBe(3);
    expect((await change('linkProjectGoal', { ...link, weight: 4, version: 1 })).__typename).toBe('VersionConflict');
    expect(problems(await change('linkProjectGoal', { ...link, weight: 0 }))).toEqual(['weight out_of_range']);
    expect(problems(await change('linkProjectGoal', { ...link, projectId: randomUUID() }))).toEqual([
      'projectId unknown_id',
    ]);
    expect(problems(await change('linkProjectGoal', { ...link, goalId: randomUUID() }))).toEqual(['NotFound']);
    expect((await change('linkProjectGoal', link, 'project_leader')).permission).toBe('portfolio.edit');
    expect(strategyOf(await change('unlinkProjectGoal', link)).goals[0]?.projects).toEqual([]);
    expect((await change('unlinkProjectGoal', link)).__typename).toBe('NotFound');
  });

  it('shown is the one whose term has begun last, or else will begin first; none is null', async () => {
    const other = await app.anotherOrganisation();
    const ask = async () =>
      (await other.graphql<{ strategy: { title: string } | null }>('viewer', '{ strategy { title } }')).data.strategy;
    expect(await ask()).toBeNull();
    const start = async (year: number) => {
      await mutate(other, 'administrator', 'createStrategy', {
        title: String(year),
        termStart: `${year}-01-01`,
        termEnd: `${year}-12-31`,
      });
    };
    await start(2031);
    await start(2030);
    expect(await ask()).toEqual({ title: '2030' });
    await start(2026);
    await start(2024);
    expect(await ask()).toEqual({ title: '2026' });
    const all = await other.graphql<{ strategies: { id: string; title: string; isCurrent: boolean }[] }>(
      'viewer',
      '{ strategies { id title isCurrent goalCount termStart termEnd adoptedOn } }',
    );
    expect(all.data.strategies.map(({ title, isCurrent }) => [title, isCurrent])).toEqual([
      ['2026', true],
      ['2024', false],
      ['2030', false],
      ['2031', false],
    ]);
    const chosen = await other.graphql<{ strategy: { title: string } | null }>(
      'viewer',
      'query ($id: ID) { strategy(id: $id) { title } }',
      { id: all.data.strategies[2]?.id },
    );
    expect(chosen.data.strategy).toEqual({ title: '2030' });
  });
});
