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

describe('benefits and the projects that bring them', () => {
  const BRINGING = `... on StrategyPayload { strategy { id version goals { id projects { id weight version }
    benefits { id projects { id name weight version } } } } }`;
  const link = (name: string, input: object, role: Role = 'programme_manager') =>
    mutate(app, role, name, input, BRINGING);
  const setup = async () => {
    const goal = await newGoal(await newStrategy(), 'A');
    const benefit = inGoal(await change('setBenefit', { goalId: goal.id, title: 'Gain' }), goal.id)?.benefits[0] as Row;
    const made = await mutate(
      app,
      'programme_manager',
      'createProject',
      { name: `P ${randomUUID()}` },
      '... on ProjectPayload { project { id } }',
    );
    return { goal, key: { benefitId: benefit.id, projectId: (made['project'] as Row).id } };
  };
  const brought = (outcome: Outcome, goalId: string) =>
    inGoal(outcome, goalId)?.benefits[0]?.['projects'] as readonly Row[];

  it('are linked with a weight and a version; the project then serves the goal', async () => {
    const { goal, key } = await setup();
    const made = await link('linkBenefitProject', { ...key, weight: 2 });
    expect(brought(made, goal.id)).toMatchObject([{ id: key.projectId, weight: 2, version: 1 }]);
    expect(inGoal(made, goal.id)?.['projects']).toMatchObject([{ id: key.projectId, weight: 1, version: 1 }]);
    expect(brought(await link('linkBenefitProject', { ...key, weight: 5, version: 1 }), goal.id)).toMatchObject([
      { weight: 5, version: 2 },
    ]);
    expect((await link('linkBenefitProject', { ...key, weight: 6, version: 1 })).current).toMatchObject({ weight: 5 });
    expect(problems(await link('linkBenefitProject', { ...key, weight: 1001 }))).toEqual(['weight out_of_range']);
    expect(problems(await link('linkBenefitProject', { ...key, projectId: randomUUID() }))).toEqual([
      'projectId unknown_id',
    ]);
    expect((await link('linkBenefitProject', { ...key, benefitId: randomUUID() })).entity).toBe('Benefit');
    expect((await link('linkBenefitProject', key, 'project_leader')).permission).toBe('portfolio.edit');
  });

  it('part again, and part when the project no longer serves the goal', async () => {
    const { goal, key } = await setup();
    await link('linkBenefitProject', key);
    expect((await link('unlinkBenefitProject', key, 'viewer')).permission).toBe('portfolio.edit');
    const parted = await link('unlinkBenefitProject', key);
    expect(brought(parted, goal.id)).toEqual([]);
    expect(inGoal(parted, goal.id)?.['projects']).toHaveLength(1);
    expect((await link('unlinkBenefitProject', key)).entity).toBe('BenefitProject');
    expect((await link('unlinkBenefitProject', { ...key, benefitId: randomUUID() })).entity).toBe('Benefit');
    await link('linkBenefitProject', key);
    const gone = await link('unlinkProjectGoal', { projectId: key.projectId, goalId: goal.id });
    expect(brought(gone, goal.id)).toEqual([]);
  });

  it('are never of different goals, whatever writes', async () => {
    const [one, other] = [await setup(), await setup()];
    await link('linkBenefitProject', one.key);
    await expect(
      app.sql(
        `insert into stip.benefit_project (organisation_id, benefit_id, project_id, goal_id) values ($1, $2, $3, $4)`,
        [app.organisationId, other.key.benefitId, one.key.projectId, one.goal.id],
      ),
    ).rejects.toMatchObject({ constraint: 'benefit_project_benefit_fk' });
    await expect(
      app.sql(
        `insert into stip.benefit_project (organisation_id, benefit_id, project_id, goal_id) values ($1, $2, $3, $4)`,
        [app.organisationId, other.key.benefitId, one.key.projectId, other.goal.id],
      ),
    ).rejects.toMatchObject({ constraint: 'benefit_project_project_fk' });
    await expect(
      app.sql(`update stip.goal set parent_id = $3 where organisation_id = $1 and id = $2`, [
        app.organisationId,
        one.goal.id,
        other.goal.id,
      ]),
    ).rejects.toMatchObject({ constraint: 'goal_parent_fk' });
  });
});

describe('changes of what does not exist, or by who may not', () => {
  const id = randomUUID();
  const key = { id, version: 1 };
  const indicator = {
    goalId: id,
    name: 'Share',
    unit: '%',
    direction: 'increase',
    baselineValue: '40',
    baselineDate: '2026-01-01',
    targetValue: '70',
    targetDate: '2028-12-31',
  };
  const measurement = { indicatorId: id, measuredOn: '2026-06-30', value: '1' };
  const changes: readonly (readonly [name: string, input: object])[] = [
    ['updateStrategy', key],
    ['updateGoal', key],
    ['moveGoal', { ...key, position: 0 }],
    ['removeGoal', key],
    ['setBenefit', { goalId: id, title: 'Gain' }],
    ['removeBenefit', key],
    ['linkProjectGoal', { projectId: id, goalId: id }],
    ['unlinkProjectGoal', { projectId: id, goalId: id }],
    ['linkBenefitProject', { projectId: id, benefitId: id }],
    ['unlinkBenefitProject', { projectId: id, benefitId: id }],
    ['createIndicator', indicator],
    ['updateIndicator', key],
    ['removeIndicator', key],
    ['setIndicatorTargets', { ...key, targets: [] }],
    ['addIndicatorMeasurement', measurement],
    ['removeIndicatorMeasurement', key],
  ];

  it.each(changes)('%s is not found', async (name, input) => {
    expect((await change(name, input)).__typename).toBe('NotFound');
  });

  it.each([
    ...changes,
    ['createStrategy', { title: 'S', termStart: '2026-01-01', termEnd: '2026-12-31' }],
    ['createGoal', { strategyId: id, title: 'G', category: 'society' }],
    ['setStrategyStep', { strategyId: id, step: 1, state: 'done' }],
    ['recordMeasurements', { measurements: [measurement] }],
  ] as const)('%s is forbidden to a viewer', async (name, input) => {
    expect((await change(name, input, 'viewer')).__typename).toBe('Forbidden');
  });
});
