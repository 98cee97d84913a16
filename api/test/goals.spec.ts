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
interface Indicator extends Row {
  readonly measurements: readonly (Row & { readonly value: string })[];
  readonly forecast: { readonly points: number; readonly outlook: string; readonly value: string } | null;
}
interface Strategy extends Row {
  readonly steps: readonly Row[];
  readonly goals: readonly (Row & {
    readonly title: string;
    readonly parentId: string | null;
    readonly position: number;
    readonly benefits: readonly Row[];
    readonly indicators: readonly Indicator[];
  })[];
}

const SHOWN = `strategy { id version steps { id step state evidenceLink version }
  goals { id version title parentId position benefits { id title expectedAmount state version }
    projects { id weight totalWeight state }
    indicators { id version stand pathToday targets { dueOn value } forecast { value low high points outlook }
      measurements { id version value measuredOn } } } }`;
const change = (name: string, input: object, role: Role = 'programme_manager') =>
  mutate(
    app,
    role,
    name,
    input,
    name === 'recordMeasurements'
      ? `... on MeasurementsPayload { created changed unchanged ${SHOWN} }`
      : `... on StrategyPayload { ${SHOWN} }`,
  );
const of = (outcome: Outcome): Strategy => {
  if (!outcome['strategy']) throw new Error(JSON.stringify(outcome));
  return outcome['strategy'] as Strategy;
};
const newStrategy = async () =>
  of(await change('createStrategy', { title: 'Data', termStart: '2026-01-01', termEnd: '2029-12-31' })).id;
const newGoal = async (strategyId: string, title: string, parentId?: string) =>
  of(await change('createGoal', { strategyId, title, category: 'society', parentId })).goals.find(
    (goal) => goal.title === title,
  ) as Strategy['goals'][number];
const newIndicator = async (goalId: string) =>
  of(
    await change('createIndicator', {
      goalId,
      name: 'Share',
      unit: '%',
      direction: 'increase',
      baselineValue: '40',
      baselineDate: '2026-01-01',
      targetValue: '70',
      targetDate: '2028-12-31',
    }),
  ).goals.find((goal) => goal.id === goalId)?.indicators[0] as Indicator;
const inGoal = (outcome: Outcome, id: string) => of(outcome).goals.find((goal) => goal.id === id);

describe('goals', () => {
  it('move in their tree and keep an order', async () => {
    const strategyId = await newStrategy();
    const [a, b, c] = [await newGoal(strategyId, 'A'), await newGoal(strategyId, 'B'), await newGoal(strategyId, 'C')];
    const first = of(await change('moveGoal', { id: c.id, version: 1, position: 0 })).goals;
    expect(first.map((goal) => goal.title)).toEqual(['C', 'A', 'B']);
    const moved = first.find((goal) => goal.id === b.id) as Row;
    const below = await change('moveGoal', { id: b.id, version: moved.version, parentId: a.id, position: 9 });
    expect(inGoal(below, b.id)).toMatchObject({ parentId: a.id, position: 0 });
    const top = inGoal(below, a.id) as Row;
    const { version } = top;
    expect(problems(await change('moveGoal', { id: a.id, version, parentId: b.id, position: 0 }))).toEqual([
      'parentId own_descendant',
    ]);
    expect(problems(await change('moveGoal', { id: a.id, version, position: -1 }))).toEqual(['position out_of_range']);
    expect((await change('moveGoal', { id: a.id, version: 99, position: 0 })).__typename).toBe('VersionConflict');
    expect((await change('moveGoal', { id: a.id, version, position: 0 }, 'viewer')).permission).toBe('portfolio.edit');
    expect((await change('moveGoal', { id: randomUUID(), version: 1, position: 0 })).__typename).toBe('NotFound');
  });

  it('go with what belongs to them, but not while goals or projects depend on them', async () => {
    const strategyId = await newStrategy();
    const top = await newGoal(strategyId, 'Top');
    const below = await newGoal(strategyId, 'Below', top.id);
    await newIndicator(below.id);
    await change('setBenefit', { goalId: below.id, title: 'Gain' });
    const project = await mutate(
      app,
      'programme_manager',
      'createProject',
      { name: 'P' },
      '... on ProjectPayload { project { id } }',
    );
    const link = { projectId: (project['project'] as Row).id, goalId: below.id };
    await change('linkProjectGoal', { ...link, weight: 3 });
    const key = { id: below.id, version: 1 };
    expect(problems(await change('removeGoal', { id: top.id, version: 1 }))).toEqual(['id goal_has_goals']);
    expect(problems(await change('removeGoal', key))).toEqual(['id goal_has_projects']);
    await change('unlinkProjectGoal', link);
    expect((await change('removeGoal', key, 'project_leader')).permission).toBe('portfolio.edit');
    expect((await change('removeGoal', { ...key, version: 7 })).__typename).toBe('VersionConflict');
    expect(of(await change('removeGoal', key)).goals.map((goal) => goal.title)).toEqual(['Top']);
    expect((await change('removeGoal', key)).__typename).toBe('NotFound');
  });

  it('have benefits that change, conflict and go', async () => {
    const goal = await newGoal(await newStrategy(), 'A');
    const set = (more: object, role?: Role) => change('setBenefit', { goalId: goal.id, title: 'Gain', ...more }, role);
    const made = inGoal(await set({ expectedAmount: '12500' }), goal.id)?.benefits[0] as Row;
    expect(made).toMatchObject({ title: 'Gain', expectedAmount: '12500', state: 'expected' });
    const key = { id: made.id, version: 1 };
    expect(inGoal(await set({ ...key, state: 'realised' }), goal.id)?.benefits[0]).toMatchObject({
      state: 'realised',
      version: 2,
    });
    expect((await set({ ...key })).__typename).toBe('VersionConflict');
    expect(problems(await set({ title: '' }))).toEqual(['title required']);
    expect(problems(await set({ ownerId: randomUUID() }))).toEqual(['ownerId unknown_id']);
    expect((await set({}, 'viewer')).permission).toBe('portfolio.edit');
    expect((await set({ goalId: randomUUID() })).__typename).toBe('NotFound');
    expect((await change('removeBenefit', key)).__typename).toBe('VersionConflict');
    expect(inGoal(await change('removeBenefit', { ...key, version: 2 }), goal.id)?.benefits).toEqual([]);
    expect((await change('removeBenefit', key)).__typename).toBe('NotFound');
  });
});

describe('the steps of a strategy', () => {
  it('are eight, each recorded with a version', async () => {
    const strategyId = await newStrategy();
    const set = (more: object, role?: Role) =>
      change('setStrategyStep', { strategyId, step: 3, state: 'in_progress', ...more }, role);
    const made = of(await set({ evidenceLink: 'https://example.org/scan' }));
    expect(made.steps).toHaveLength(8);
    expect(made.steps[2]).toMatchObject({ step: 3, state: 'in_progress', version: 1 });
    expect(made.steps[3]).toMatchObject({ step: 4, id: null, state: 'not_started', version: null });
    expect(of(await set({ version: 1, state: 'done' })).steps[2]).toMatchObject({ state: 'done', version: 2 });
    expect((await set({ version: 1 })).__typename).toBe('VersionConflict');
    expect(problems(await set({ step: 9 }))).toEqual(['step out_of_range']);
    expect(problems(await set({ evidenceLink: 'javascript:alert(1)' }))).toEqual(['evidenceLink not_a_link']);
    expect(problems(await set({ strategyId: randomUUID() }))).toEqual(['strategyId unknown_id']);
    expect((await set({}, 'controller')).permission).toBe('portfolio.edit');
  });
});

describe('indicators', () => {
  it('have a path between baseline and target', async () => {
    const goal = await newGoal(await newStrategy(), 'A');
    const { id } = await newIndicator(goal.id);
    const set = (targets: object[], version = 1) => change('setIndicatorTargets', { id, version, targets });
    const made = inGoal(await set([{ dueOn: '2027-01-01', value: '50' }]), goal.id)?.indicators[0];
    expect(made).toMatchObject({ version: 2, targets: [{ dueOn: '2027-01-01', value: '50' }], stand: 'not_measured' });
    expect((await set([])).__typename).toBe('VersionConflict');
    expect(problems(await set([{ dueOn: '2029-01-01', value: '50' }], 2))).toEqual([
      'targets.0.dueOn target_outside_path',
    ]);
    expect(problems(await set([{ dueOn: '2027-01-01', value: 'x' }], 2))).toEqual(['targets.0.value not_a_number']);
    expect(problems(await change('updateIndicator', { id, version: 2, targetDate: '2026-12-01' }))).toEqual([
      'targetDate target_outside_path',
    ]);
    expect((await change('setIndicatorTargets', { id, version: 2, targets: [] }, 'viewer')).permission).toBe(
      'portfolio.edit',
    );
  });

  it('take measurements together, once, all or none, and are forecast from three', async () => {
    const goal = await newGoal(await newStrategy(), 'A');
    const { id } = await newIndicator(goal.id);
    const rows = [
      { indicatorId: id, measuredOn: '2026-03-31', value: '42.5' },
      { indicatorId: id, measuredOn: '2026-06-30', value: '45' },
    ];
    const record = (measurements: object[], role: Role = 'project_leader') =>
      change('recordMeasurements', { measurements }, role);
    expect(inGoal(await record(rows), goal.id)?.indicators[0]?.forecast).toBeNull();
    const again = await record([...rows, { indicatorId: id, measuredOn: '2026-09-30', value: '47.5' }]);
    expect(again).toMatchObject({ created: 1, changed: 0, unchanged: 2 });
    expect(inGoal(again, goal.id)?.indicators[0]).toMatchObject({
      stand: 'on_path',
      forecast: { points: 4, outlook: 'likely' },
    });
    expect(await record([{ ...rows[0], value: '41' }])).toMatchObject({ created: 0, changed: 1, unchanged: 0 });
    expect(
      problems(
        await record([
          { ...rows[0], value: 'many' },
          { ...rows[1], indicatorId: randomUUID() },
        ]),
      ),
    ).toEqual(['measurements.0.value not_a_number']);
    expect(problems(await record([{ ...rows[1], indicatorId: randomUUID() }]))).toEqual([
      'measurements.0.indicatorId unknown_id',
    ]);
    expect(problems(await record([rows[0] as object, rows[0] as object]))).toEqual([
      'measurements.1.measuredOn already_exists',
    ]);
    expect(problems(await record([]))).toEqual(['measurements required']);
    expect((await record(rows, 'viewer')).permission).toBe('project.edit');
    const measured = inGoal(await record(rows), goal.id)?.indicators[0]?.measurements ?? [];
    const gone = { id: measured[0]?.id ?? '', version: measured[0]?.version ?? 0 };
    expect((await change('removeIndicatorMeasurement', { ...gone, version: 99 })).__typename).toBe('VersionConflict');
    expect(inGoal(await change('removeIndicatorMeasurement', gone), goal.id)?.indicators[0]?.measurements).toHaveLength(
      2,
    );
    expect((await change('removeIndicator', { id, version: 9 })).__typename).toBe('VersionConflict');
    expect((await change('removeIndicator', { id, version: 1 }, 'viewer')).permission).toBe('portfolio.edit');
    expect(inGoal(await change('removeIndicator', { id, version: 1 }), goal.id)?.indicators).toEqual([]);
  });
});
