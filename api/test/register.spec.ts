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

describe('risks', () => {
  const RISKS = `... on ProjectRisksPayload { risks { id version title score colour state category impactAmount
    project { id } mitigations { id version title state dueDate cost } } }`;
  interface Risk extends Row {
    readonly mitigations: Row[];
  }
  const set = (input: object, role: Role = 'project_leader') =>
    mutate(app, role, 'setRisk', { title: 'Leak', likelihood: 4, impact: 4, ...input }, RISKS);
  const setMeasure = (input: object, role: Role = 'project_leader') =>
    mutate(app, role, 'setMitigation', { title: 'Encrypt', ...input }, RISKS);
  const newRisk = async (projectId: string | null, more: object = {}) =>
    of<Risk[]>(await set({ projectId, ...more }), 'risks').at(-1) as Risk;

  it('score by likelihood x impact, after measures where that is scored', async () => {
    const projectId = await newProject();
    const risk = await newRisk(projectId, { category: 'security', impactAmount: '5000' });
    expect(risk).toMatchObject({
      score: 16,
      colour: 'red',
      category: 'security',
      impactAmount: '5000',
      project: { id: projectId },
    });
    const [after] = of<Risk[]>(
      await set({ projectId, id: risk.id, version: 1, residualLikelihood: 2, residualImpact: 4 }),
      'risks',
    );
    expect(after).toMatchObject({ score: 8, colour: 'orange', version: 2, category: 'security' });
    expect((await set({ projectId, id: risk.id, version: 1 })).__typename).toBe('VersionConflict');
  });

  it.each([
    [{ title: ' ' }, 'title required'],
    [{ title: 'x'.repeat(301) }, 'title too_long'],
    [{ likelihood: 6 }, 'likelihood out_of_range'],
    [{ impact: 0 }, 'impact out_of_range'],
    [{ residualLikelihood: 2 }, 'residualImpact required'],
    [{ residualLikelihood: 9, residualImpact: 1 }, 'residualLikelihood out_of_range'],
    [{ impactAmount: '-5' }, 'impactAmount negative_amount'],
    [{ impactAmount: '1'.repeat(20) }, 'impactAmount amount_out_of_range'],
    [{ ownerId: randomUUID() }, 'ownerId unknown_id'],
    [{ projectId: randomUUID() }, 'projectId unknown_id'],
    [{ reviewDate: '0999-01-01' }, 'reviewDate date_out_of_range'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await set(input))).toEqual([problem]);
  });

  it('have measures that change, conflict and go', async () => {
    const projectId = await newProject();
    const risk = await newRisk(projectId);
    const [held] = of<Risk[]>(await setMeasure({ riskId: risk.id, dueDate: '2026-05-01', cost: '100' }), 'risks');
    const measure = held?.mitigations[0] as Row;
    expect(measure).toMatchObject({ title: 'Encrypt', state: 'planned', cost: '100' });
    const key = { id: measure.id, version: 1 };
    const [done] = of<Risk[]>(await setMeasure({ riskId: risk.id, ...key, state: 'done' }), 'risks');
    expect(done?.mitigations[0]).toMatchObject({ state: 'done', cost: '100', version: 2 });
    expect((await setMeasure({ riskId: risk.id, ...key })).__typename).toBe('VersionConflict');
    expect((await mutate(app, 'project_leader', 'removeMitigation', key)).__typename).toBe('VersionConflict');
    const other = await newRisk(projectId, { title: 'Other' });
    expect((await setMeasure({ riskId: other.id, id: measure.id, version: 2 })).__typename).toBe('NotFound');
    expect(problems(await setMeasure({ riskId: randomUUID() }))).toEqual(['NotFound']);
    expect(problems(await setMeasure({ riskId: risk.id, title: '' }))).toEqual(['title required']);
    expect(problems(await setMeasure({ riskId: risk.id, cost: '-1' }))).toEqual(['cost negative_amount']);
    const gone = await mutate(app, 'project_leader', 'removeMitigation', { ...key, version: 2 }, RISKS);
    expect(of<Risk[]>(gone, 'risks').every((r) => r.mitigations.length === 0)).toBe(true);
  });

  it('are removed by the version seen', async () => {
    const projectId = await newProject();
    const { id } = await newRisk(projectId);
    expect((await mutate(app, 'project_leader', 'removeRisk', { id, version: 3 })).__typename).toBe('VersionConflict');
    expect(of(await mutate(app, 'project_leader', 'removeRisk', { id, version: 1 }, RISKS), 'risks')).toEqual([]);
    expect((await mutate(app, 'project_leader', 'removeRisk', { id, version: 1 })).__typename).toBe('NotFound');
  });

  it('ask the right to edit', async () => {
    expect((await set({}, 'controller')).permission).toBe('project.edit');
    expect((await setMeasure({ riskId: randomUUID() }, 'controller')).permission).toBe('project.edit');
  });

  it('fill the register of the portfolio, with counts of all', async () => {
    const other = await app.anotherOrganisation();
    for (const [likelihood, impact, state] of [
      [5, 5, 'open'],
      [3, 3, 'open'],
      [1, 1, 'open'],
      [5, 4, 'closed'],
    ] as const) {
      await mutate(other, 'administrator', 'setRisk', { title: `${likelihood}x${impact}`, likelihood, impact, state });
    }
    const answer = await other.graphql<{ risks: object }>(
      'viewer',
      '{ risks(first: 2) { totalCount red orange green items { title score colour project { id } } } }',
    );
    expect(answer.data.risks).toEqual({
      totalCount: 3,
      red: 1,
      orange: 1,
      green: 1,
      items: [
        { title: '5x5', score: 25, colour: 'red', project: null },
        { title: '3x3', score: 9, colour: 'orange', project: null },
      ],
    });
  });
});

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
    expect((await change('updateGoal', { id: below.id, version: 4 })).__typename).toBe('VersionConflict');
    const goal = { strategyId: id, title: 'x', category: 'society' };
    expect(problems(await change('createGoal', { ...goal, title: ' ' }))).toEqual(['title required']);
    expect(problems(await change('createGoal', { ...goal, parentId: randomUUID() }))).toEqual(['parentId unknown_id']);
    expect(problems(await change('createGoal', { ...goal, strategyId: randomUUID() }))).toEqual([
      'strategyId unknown_id',
    ]);
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
    expect(strategyOf(await change('linkProjectGoal', { ...link, weight: 3 })).goals[0]?.projects[0]?.weight).toBe(3);
    expect(problems(await change('linkProjectGoal', { ...link, weight: 0 }))).toEqual(['weight out_of_range']);
    expect(problems(await change('linkProjectGoal', { ...link, projectId: randomUUID() }))).toEqual([
      'projectId unknown_id',
    ]);
    expect(problems(await change('linkProjectGoal', { ...link, goalId: randomUUID() }))).toEqual(['NotFound']);
    expect((await change('linkProjectGoal', link, 'project_leader')).permission).toBe('portfolio.edit');
    expect(strategyOf(await change('unlinkProjectGoal', link)).goals[0]?.projects).toEqual([]);
    expect((await change('unlinkProjectGoal', link)).__typename).toBe('NotFound');
  });

  it('shown is the one whose term began last; none is null', async () => {
    const other = await app.anotherOrganisation();
    const ask = async () =>
      (await other.graphql<{ strategy: { title: string } | null }>('viewer', '{ strategy { title } }')).data.strategy;
    expect(await ask()).toBeNull();
    for (const year of [2030, 2026]) {
      await mutate(other, 'administrator', 'createStrategy', {
        title: String(year),
        termStart: `${year}-01-01`,
        termEnd: `${year}-12-31`,
      });
    }
    expect(await ask()).toEqual({ title: '2030' });
  });
});

describe('decisions', () => {
  const DECISION =
    '... on DecisionPayload { decision { id version title state kind dueDate decidedOn amount project { id } } }';
  const create = (input: object, role: Role = 'controller') =>
    mutate(app, role, 'createDecision', { title: 'More money', body: 'council', ...input }, DECISION);

  it('are asked, decided and told apart by state', async () => {
    const projectId = await newProject();
    const asked = of(await create({ projectId, dueDate: '2026-12-01', amount: '-500' }), 'decision');
    expect(asked).toMatchObject({ state: 'requested', kind: 'decision', amount: '-500', project: { id: projectId } });
    const update = (input: object) =>
      mutate(app, 'controller', 'updateDecision', { id: asked.id, version: 1, ...input }, DECISION);
    expect(problems(await update({ state: 'decided' }))).toEqual(['decidedOn required']);
    expect(of(await update({ state: 'decided', decidedOn: '2026-11-20' }), 'decision')).toMatchObject({
      version: 2,
      amount: '-500',
    });
    expect((await update({})).__typename).toBe('VersionConflict');
    const answer = await app.graphql<{ decisions: { id: string }[] }>('viewer', '{ decisions(state: decided) { id } }');
    expect(answer.data.decisions).toEqual([{ id: asked.id }]);
  });

  it.each([
    [{ title: '' }, 'title required'],
    [{ state: 'decided' }, 'decidedOn required'],
    [{ amount: '9'.repeat(19) }, 'amount amount_out_of_range'],
    [{ projectId: randomUUID() }, 'projectId unknown_id'],
    [{ dueDate: '2300-01-01' }, 'dueDate date_out_of_range'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await create(input))).toEqual([problem]);
  });

  it('ask the right to edit them', async () => {
    expect((await create({}, 'project_leader')).permission).toBe('decision.edit');
    expect((await mutate(app, 'viewer', 'updateDecision', { id: randomUUID(), version: 1 })).permission).toBe(
      'decision.edit',
    );
    expect((await mutate(app, 'controller', 'updateDecision', { id: randomUUID(), version: 1 })).__typename).toBe(
      'NotFound',
    );
  });
});

describe('people', () => {
  const PERSON = '... on PersonPayload { person { id version name email active } }';
  const create = (input: object, role: Role = 'programme_manager') => mutate(app, role, 'createPerson', input, PERSON);

  it('come, change and leave', async () => {
    const person = of(await create({ name: 'Ada', email: 'ada@dam.example' }), 'person');
    const update = (input: object) =>
      mutate(app, 'programme_manager', 'updatePerson', { id: person.id, version: 1, ...input }, PERSON);
    expect(of(await update({ active: false }), 'person')).toMatchObject({
      active: false,
      version: 2,
      email: 'ada@dam.example',
    });
    expect((await update({ name: 'x' })).__typename).toBe('VersionConflict');
    const people = await app.graphql<{ people: { name: string }[] }>('viewer', '{ people { name } }');
    expect(people.data.people.map((p) => p.name)).not.toContain('Ada');
  });

  it.each([
    [{ name: ' ' }, 'name required'],
    [{ name: 'x', email: 'nobody' }, 'email not_an_email'],
    [{ name: 'x', email: 'ADA@dam.example' }, 'email already_exists'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await create(input))).toEqual([problem]);
  });

  it('ask the right to edit the portfolio', async () => {
    expect((await create({ name: 'x' }, 'contributor')).permission).toBe('portfolio.edit');
    expect((await mutate(app, 'viewer', 'updatePerson', { id: randomUUID(), version: 1 })).permission).toBe(
      'portfolio.edit',
    );
  });
});

describe('reporting periods', () => {
  const PERIOD = '... on ReportingPeriodPayload { reportingPeriod { id version name startDate endDate } }';
  const create = (input: object, role: Role = 'controller') =>
    mutate(
      app,
      role,
      'createReportingPeriod',
      { kind: 'quarter', name: '2026 Q1', startDate: '2026-01-01', endDate: '2026-03-31', ...input },
      PERIOD,
    );

  it('of one kind do not overlap', async () => {
    const { id } = of(await create({}), 'reportingPeriod');
    expect(problems(await create({ name: 'Other', startDate: '2026-03-31', endDate: '2026-06-30' }))).toEqual([
      'startDate overlapping_period',
    ]);
    expect(problems(await create({ startDate: '2027-01-01', endDate: '2027-03-31' }))).toEqual(['name already_exists']);
    expect((await create({ kind: 'year', name: '2026', endDate: '2026-12-31' })).__typename).toBe(
      'ReportingPeriodPayload',
    );
    const update = (input: object) =>
      mutate(app, 'controller', 'updateReportingPeriod', { id, version: 1, ...input }, PERIOD);
    expect(of(await update({ name: 'Berap 1' }), 'reportingPeriod')).toMatchObject({ name: 'Berap 1', version: 2 });
    expect((await update({ name: 'x' })).__typename).toBe('VersionConflict');
  });

  it.each([
    [{ name: '' }, 'name required'],
    [{ startDate: '2028-04-01', endDate: '2028-01-01' }, 'endDate end_before_start'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await create({ name: 'y', ...input }))).toEqual([problem]);
  });

  it('ask the right to edit reports', async () => {
    expect((await create({}, 'project_leader')).permission).toBe('report.edit');
    expect((await mutate(app, 'viewer', 'updateReportingPeriod', { id: randomUUID(), version: 1 })).permission).toBe(
      'report.edit',
    );
  });
});
