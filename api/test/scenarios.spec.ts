import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
const project = randomUUID();
const id = Object.fromEntries(['phase', 'a', 'b', 'm', 'gone', 'first', 'second'].map((key) => [key, randomUUID()]));

beforeAll(async () => {
  app = await TestApp.start();
  const org = app.organisationId;
  const sql = (text: string, params: unknown[] = []) => app.sql(text, [org, project, ...params]);
  await sql(
    `insert into stip.project (organisation_id, id, name, start_date, end_date) values ($1, $2, 'P', '2026-11-30', '2026-12-31')`,
  );
  await sql(
    `insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date, scheduling, duration_minutes, position)
     values ($1, $3, $2, 'phase', 'phase', '2026-12-01', '2026-12-18', 'manual', null, 0),
       ($1, $4, $2, 'task', 'a', '2026-11-30', '2026-12-04', 'manual', null, 1),
       ($1, $5, $2, 'task', 'b', '2026-12-07', '2026-12-08', 'auto', 960, 2),
       ($1, $6, $2, 'milestone', 'm', '2026-12-08', '2026-12-08', 'auto', null, 3)`,
    [id['phase'], id['a'], id['b'], id['m']],
  );
  await app.sql(
    `insert into stip.dependency (organisation_id, id, predecessor_id, successor_id) values ($1, $2, $4, $5), ($1, $3, $5, $6)`,
    [org, randomUUID(), randomUUID(), id['a'], id['b'], id['m']],
  );
}, 60_000);
afterAll(() => app.stop());

const SCENARIO = `... on ScenarioPayload { scenario { id name description state version closedAt createdBy { name }
  moves { item { title } startDate endDate } } moved { title startDate endDate version } }`;
const change = (name: string, input: object, role: Role = 'project_leader') => mutate(app, role, name, input, SCENARIO);
interface Scenario {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
const scenarioOf = (outcome: Outcome): Scenario => {
  const scenario = outcome['scenario'] as Scenario | undefined;
  if (!scenario) throw new Error(JSON.stringify(outcome));
  return scenario;
};
const later = [{ workItemId: id['a'], startDate: '2026-12-01', endDate: '2026-12-09' }];
const create = async (moves: object[] = later) =>
  scenarioOf(await change('createScenario', { name: `S ${randomUUID()}`, moves }));
const plan = () =>
  app.sql<{ title: string; start: string; end: string; version: number }>(
    `select title, start_date::text as start, end_date::text as end, version from stip.work_item order by position`,
  );

describe('a scenario', () => {
  it('is compared with the plan, which stays as it is', async () => {
    const before = await plan();
    const made = scenarioOf(await change('createScenario', { name: ' Later ', moves: later }));
    expect(made).toMatchObject({
      name: 'Later',
      state: 'open',
      closedAt: null,
      createdBy: { name: 'project_leader' },
      moves: [{ item: { title: 'a' }, startDate: '2026-12-01' }],
    });
    const answer = await app.graphql<{ scenario: { difference: { items: { title: string; endDate: string }[] } } }>(
      'viewer',
      `{ scenario(id: "${made.id}") { scenario { name } difference { items { title endDate } } } scenarios { id } }`,
    );
    expect(answer.data.scenario.difference.items).toEqual([
      { title: 'a', endDate: '2026-12-09' },
      { title: 'b', endDate: '2026-12-11' },
      { title: 'm', endDate: '2026-12-11' },
    ]);
    expect(await plan()).toEqual(before);
    const key = { id: made.id, version: 1 };
    const updated = await change('updateScenario', { ...key, moves: [], description: 'Nothing yet' });
    expect(scenarioOf(updated)).toMatchObject({ version: 2, moves: [], description: 'Nothing yet', name: 'Later' });
    expect((await change('updateScenario', key)).__typename).toBe('VersionConflict');
    expect((await change('updateScenario', { ...key, version: 2 }, 'viewer')).permission).toBe('project.edit');
    expect(problems(await change('updateScenario', { ...key, version: 2, name: ' ' }))).toEqual(['name required']);
    expect(problems(await change('createScenario', { name: 'Later', moves: [] }))).toEqual(['name already_exists']);
  });

  it.each([
    [[{ workItemId: randomUUID(), startDate: '2026-12-01', endDate: '2026-12-02' }], 'moves.0.workItemId unknown_id'],
    [[{ workItemId: id['phase'], startDate: '2026-12-01', endDate: '2026-12-02' }], 'moves.0.workItemId phase_follows'],
    [[{ workItemId: id['m'], startDate: '2026-12-01', endDate: '2026-12-02' }], 'moves.0.endDate milestone_one_day'],
    [[{ workItemId: id['a'], startDate: '2026-12-03', endDate: '2026-12-02' }], 'moves.0.endDate end_before_start'],
  ])('is refused with %j', async (moves, problem) => {
    expect(problems(await change('createScenario', { name: 'Wrong', moves }))).toEqual([problem]);
  });

  it('is applied at once, with what follows, and then is closed', async () => {
    const { id: scenario } = await create();
    const key = { id: scenario, version: 1 };
    expect((await change('createScenario', { name: 'x', moves: [] }, 'viewer')).permission).toBe('project.edit');
    expect((await change('applyScenario', key, 'viewer')).permission).toBe('project.edit');
    expect((await change('applyScenario', { ...key, version: 3 })).__typename).toBe('VersionConflict');
    expect((await change('applyScenario', { ...key, id: randomUUID() })).__typename).toBe('NotFound');
    const applied = await change('applyScenario', key);
    expect(scenarioOf(applied)).toMatchObject({ state: 'applied', closedAt: expect.any(String), version: 2 });
    expect(applied['moved']).toEqual([
      { title: 'a', startDate: '2026-12-01', endDate: '2026-12-09', version: 2 },
      { title: 'b', startDate: '2026-12-10', endDate: '2026-12-11', version: 2 },
      { title: 'm', startDate: '2026-12-11', endDate: '2026-12-11', version: 2 },
    ]);
    expect(await plan()).toMatchObject([{}, { end: '2026-12-09' }, { start: '2026-12-10' }, { end: '2026-12-11' }]);
    for (const name of ['applyScenario', 'dropScenario', 'updateScenario'])
      expect(problems(await change(name, { ...key, version: 2 }))).toEqual(['id scenario_closed']);
    const [changes] = await app.sql<{ count: string }>(
      `select count(distinct _change)::text as count from stip_history.work_item where version = 2`,
    );
    expect(changes?.count).toBe('1');
  });

  it('moves what is scheduled automatically by what makes its dates', async () => {
    const { id: scenario } = await create([{ workItemId: id['b'], startDate: '2026-12-14', endDate: '2026-12-16' }]);
    const applied = await change('applyScenario', { id: scenario, version: 1 });
    expect(applied['moved']).toMatchObject([
      { title: 'b', startDate: '2026-12-14', endDate: '2026-12-16' },
      { title: 'm', endDate: '2026-12-16' },
    ]);
    expect(
      await app.sql(
        'select constraint_type, constraint_date::text, duration_minutes from stip.work_item where id = $1',
        [id['b']],
      ),
    ).toEqual([{ constraint_type: 'start_no_earlier_than', constraint_date: '2026-12-14', duration_minutes: 1440 }]);
  });

  it('is dropped and stays in the record', async () => {
    const { id: scenario } = await create();
    const key = { id: scenario, version: 1 };
    expect((await change('dropScenario', key, 'viewer')).permission).toBe('project.edit');
    expect((await change('dropScenario', { ...key, version: 2 })).__typename).toBe('VersionConflict');
    expect(scenarioOf(await change('dropScenario', key)).state).toBe('dropped');
    const answer = await app.graphql<{ scenario: { difference: null } }>(
      'viewer',
      `{ scenario(id: "${scenario}") { scenario { state } difference { items { id } } } }`,
    );
    expect(answer.data.scenario).toEqual({ scenario: { state: 'dropped' }, difference: null });
    await expect(app.sql(`update stip.scenario set name = 'x' where id = $1`, [scenario])).rejects.toMatchObject({
      constraint: 'scenario_closed',
    });
  });
});

describe('the variance of a plan', () => {
  it('is told per item against every approved plan, with what was added and removed', async () => {
    const org = app.organisationId;
    await app.sql(
      `insert into stip.baseline (organisation_id, id, project_id, sequence, approved_on, decision_reference, reason_category, end_date)
       values ($1, $2, $4, 1, '2026-10-01', 'B1', null, '2026-12-20'), ($1, $3, $4, 2, '2026-11-01', 'B2', 'imported', '2026-12-31')`,
      [org, id['first'], id['second'], project],
    );
    await app.sql(
      `insert into stip.baseline_item (organisation_id, baseline_id, work_item_id, title, kind, start_date, end_date)
       values ($1, $2, $4, 'a', 'task', '2026-11-23', '2026-11-27'), ($1, $3, $4, 'a', 'task', '2026-12-01', '2026-12-09'),
         ($1, $2, $5, 'old', 'task', '2026-11-01', '2026-11-02')`,
      [org, id['first'], id['second'], id['a'], id['gone']],
    );
    const answer = await app.graphql<{ projectVariance: object }>(
      'viewer',
      `{ projectVariance(projectId: "${project}") { project { name } baselines { sequence endDays }
        items { title state startDate variances { sequence startDays endDays endWorkingDays durationWorkingDays } } } }`,
    );
    expect(answer.data.projectVariance).toMatchObject({
      project: { name: 'P' },
      baselines: [
        { sequence: 1, endDays: 11 },
        { sequence: 2, endDays: 0 },
      ],
      items: [
        { title: 'phase', state: 'added', variances: [] },
        {
          title: 'a',
          state: 'kept',
          variances: [
            { sequence: 1, startDays: 8, endDays: 12, endWorkingDays: 8, durationWorkingDays: 2 },
            { sequence: 2, startDays: 0, endDays: 0, endWorkingDays: 0, durationWorkingDays: 0 },
          ],
        },
        { title: 'b', state: 'added' },
        { title: 'm', state: 'added' },
        { title: 'old', state: 'removed', startDate: null, variances: [{ sequence: 1, endDays: null }] },
      ],
    });
  });
});

describe('the trend of milestones', () => {
  it('has what was planned on each reporting date, as it was recorded then', async () => {
    await app.sql(
      `insert into stip.reporting_period (organisation_id, id, kind, name, start_date, end_date)
       values ($1, $2, 'quarter', 'Q2', '2026-04-01', '2026-06-30'), ($1, $3, 'quarter', 'Q3', '2026-07-01', '2026-09-30')`,
      [app.organisationId, randomUUID(), randomUUID()],
    );
    // As if the plan had been made in the third quarter.
    await app.sql('alter table stip_history.change disable trigger user');
    await app.sql(
      `update stip_history.change set recorded_at = '2026-08-01T10:00:00Z'
       where id = (select min(_change) from stip_history.work_item where id = $1)`,
      [id['m']],
    );
    await app.sql('alter table stip_history.change enable trigger user');
    const answer = await app.graphql<{ milestoneTrends: object }>(
      'viewer',
      `{ milestoneTrends(projectId: "${project}") { reportingDates
        milestones { title reachedOn points { reportedOn planned sinceBefore sinceFirst } } } }`,
    );
    expect(answer.data.milestoneTrends).toEqual({
      reportingDates: ['2026-06-30', '2026-09-30', '2026-11-24'],
      milestones: [
        {
          title: 'm',
          reachedOn: null,
          points: [
            { reportedOn: '2026-09-30', planned: '2026-12-08', sinceBefore: 0, sinceFirst: 0 },
            { reportedOn: '2026-11-24', planned: '2026-12-16', sinceBefore: 8, sinceFirst: 8 },
          ],
        },
      ],
    });
  });
});
