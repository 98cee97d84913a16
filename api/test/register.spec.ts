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
    [{ title: 'x'.repeat(301) }, 'title required_or_too_long'],
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
    expect(problems(await update({ version: 2, name: ' ' }))).toEqual(['name required']);
    expect((await update({ id: randomUUID() })).__typename).toBe('NotFound');
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
    expect(problems(await update({ version: 2, name: ' ' }))).toEqual(['name required']);
    expect(problems(await update({ version: 2, endDate: '2025-01-01' }))).toEqual(['endDate end_before_start']);
    expect((await update({ id: randomUUID() })).__typename).toBe('NotFound');
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
