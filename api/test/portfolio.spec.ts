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

const PROJECT = `... on ProjectPayload { project { id name code version startDate endDate description slipDays firstBaselineEnd
  baselines { sequence reasonCategory startDate endDate budget }
  roles { id version role startDate endDate person { id name } }
  dependencies { id version predecessorId successorId type lagDays }
  workItems { id version title position percentComplete endDate firstBaselineEnd } } }`;

interface Project {
  id: string;
  version: number;
  name: string;
  code: string | null;
  description: string;
  endDate: string | null;
  slipDays: number | null;
  firstBaselineEnd: string | null;
  baselines: { sequence: number; reasonCategory: string | null; endDate: string; budget: string | null }[];
  roles: { id: string; version: number; role: string; person: { id: string; name: string } }[];
  dependencies: { id: string; version: number; predecessorId: string; successorId: string }[];
  workItems: { id: string; version: number; title: string; position: number; firstBaselineEnd: string | null }[];
}
const projectOf = (outcome: Outcome) => {
  if (!outcome['project']) throw new Error(JSON.stringify(outcome));
  return outcome['project'] as Project;
};
const change = (name: string, input: object, role: Parameters<typeof mutate>[1] = 'programme_manager') =>
  mutate(app, role, name, input, PROJECT);
const newProject = async (name = `Project ${randomUUID()}`, more: object = {}) =>
  projectOf(await change('createProject', { name, ...more }));
const newItem = async (projectId: string, title: string, more: object = {}) => {
  const input = { projectId, title, kind: 'task', startDate: '2026-01-01', endDate: '2026-01-31', ...more };
  const item = projectOf(await change('createWorkItem', input)).workItems.find((i) => i.title === title);
  if (!item) throw new Error('not created');
  return item;
};

describe('projects', () => {
  it('come into being with what was given', async () => {
    const project = await newProject('  Sensors  ', { code: 'S1', startDate: '2026-01-01', endDate: '2026-12-31' });
    expect(project).toMatchObject({ name: 'Sensors', code: 'S1', version: 1, endDate: '2026-12-31' });
  });

  it.each([
    [{ name: ' ' }, 'name required'],
    [{ name: 'x'.repeat(301) }, 'name required_or_too_long'],
    [{ name: 'x', description: 'x'.repeat(20_001) }, 'description too_long'],
    [{ name: 'x', startDate: '2026-02-01', endDate: '2026-01-01' }, 'endDate end_before_start'],
    [{ name: 'x', startDate: '1066-02-01' }, 'startDate date_out_of_range'],
    [{ name: 'x', programmeId: randomUUID() }, 'programmeId unknown_id'],
    [{ name: 'x', ownerId: randomUUID() }, 'ownerId unknown_id'],
    [{ name: 'x', code: 'S1' }, 'code already_exists'],
  ])('are refused with %j at the right field', async (input, problem) => {
    expect(problems(await change('createProject', input))).toEqual([problem]);
  });

  it('tell everything that is wrong at once', async () => {
    const outcome = await change('createProject', { name: '', startDate: '2026-02-01', endDate: '2026-01-01' });
    expect(problems(outcome)).toEqual(['name required', 'endDate end_before_start']);
  });

  it('change field by field, and a date that is left out stays', async () => {
    const { id } = await newProject(undefined, { startDate: '2026-01-01', endDate: '2026-12-31' });
    const changed = projectOf(await change('updateProject', { id, version: 1, description: 'New' }));
    expect(changed).toMatchObject({ description: 'New', endDate: '2026-12-31', version: 2 });
  });

  it('refuse an end before the start that is stored', async () => {
    const { id } = await newProject(undefined, { startDate: '2026-06-01', endDate: '2026-12-31' });
    const outcome = await change('updateProject', { id, version: 1, endDate: '2026-05-01' });
    expect(problems(outcome)).toEqual(['endDate end_before_start']);
  });

  it('give the second of two editors what is stored now', async () => {
    const { id } = await newProject();
    await change('updateProject', { id, version: 1, name: 'First' });
    const late = await change('updateProject', { id, version: 1, name: 'Second' });
    expect(late).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2, current: { name: 'First' } });
    expect(projectOf(await change('updateProject', { id, version: 2, name: 'Second' })).name).toBe('Second');
  });

  it('let exactly one of two simultaneous editors win', async () => {
    const { id } = await newProject();
    const both = await Promise.all(['A', 'B'].map((name) => change('updateProject', { id, version: 1, name })));
    expect(both.map((outcome) => outcome.__typename).sort()).toEqual(['ProjectPayload', 'VersionConflict']);
  });

  it('do not exist for another organisation', async () => {
    const { id } = await newProject();
    const other = await app.anotherOrganisation();
    const outcome = await mutate(other, 'administrator', 'updateProject', { id, version: 1, name: 'Mine' });
    expect(outcome.__typename).toBe('NotFound');
    expect(
      problems(
        await mutate(other, 'administrator', 'createWorkItem', {
          projectId: id,
          kind: 'task',
          title: 'x',
          startDate: '2026-01-01',
          endDate: '2026-01-02',
        }),
      ),
    ).toEqual(['NotFound']);
  });

  it('need the right to edit', async () => {
    expect(await change('createProject', { name: 'x' }, 'project_leader')).toMatchObject({
      __typename: 'Forbidden',
      permission: 'portfolio.edit',
    });
    expect((await change('updateProject', { id: randomUUID(), version: 1 }, 'contributor')).permission).toBe(
      'project.edit',
    );
  });
});

describe('work items', () => {
  it('follow one another', async () => {
    const { id } = await newProject();
    await newItem(id, 'One');
    expect((await newItem(id, 'Two')).position).toBe(1);
  });

  it.each([
    [{ title: '' }, 'title required'],
    [{ endDate: '2025-12-31' }, 'endDate end_before_start'],
    [{ actualStart: '2026-01-05', actualEnd: '2026-01-01', percentComplete: 100 }, 'actualEnd end_before_start'],
    [{ percentComplete: 101 }, 'percentComplete out_of_range'],
    [{ actualEnd: '2026-01-05', percentComplete: 60 }, 'percentComplete done_when_ended'],
    [{ kind: 'milestone' }, 'endDate milestone_one_day'],
    [{ ownerId: randomUUID() }, 'ownerId unknown_id'],
    [{ parentId: randomUUID() }, 'parentId unknown_id'],
  ])('are refused with %j', async (wrong, problem) => {
    const { id } = await newProject();
    const input = { projectId: id, kind: 'task', title: 'x', startDate: '2026-01-01', endDate: '2026-01-31', ...wrong };
    expect(problems(await change('createWorkItem', input))).toEqual([problem]);
  });

  it('change, conflict and are removed', async () => {
    const { id } = await newProject();
    const item = await newItem(id, 'A');
    const key = { id: item.id, version: 1 };
    expect(projectOf(await change('updateWorkItem', { ...key, title: 'B' })).workItems[0]?.title).toBe('B');
    expect((await change('updateWorkItem', { ...key, title: 'C' })).__typename).toBe('VersionConflict');
    expect((await change('removeWorkItem', key)).__typename).toBe('VersionConflict');
    expect(projectOf(await change('removeWorkItem', { ...key, version: 2 })).workItems).toEqual([]);
    expect((await change('removeWorkItem', key)).__typename).toBe('NotFound');
  });

  it('are kept while they have items below them, and never lie below themselves', async () => {
    const { id } = await newProject();
    const phase = await newItem(id, 'Phase', { kind: 'phase' });
    const task = await newItem(id, 'Task', { parentId: phase.id });
    expect(problems(await change('removeWorkItem', { id: phase.id, version: 1 }))).toEqual(['id has_children']);
    const outcome = await change('updateWorkItem', { id: phase.id, version: 1, parentId: task.id });
    expect(problems(outcome)).toEqual(['parentId own_descendant']);
  });
});

describe('dependencies', () => {
  it('join items of different projects and are removed again', async () => {
    const [one, two] = [await newProject(), await newProject()];
    const [a, b] = [await newItem(one.id, 'a'), await newItem(two.id, 'b')];
    const project = projectOf(await change('addDependency', { predecessorId: a.id, successorId: b.id, lagDays: 5 }));
    expect(project.id).toBe(two.id);
    const [dependency] = project.dependencies;
    const key = { id: dependency?.id, version: 1 };
    const other = await mutate(app, 'project_leader', 'removeDependency', { ...key, version: 2 });
    expect(other).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    const gone = await mutate(app, 'project_leader', 'removeDependency', key, '... on RemovedPayload { id }');
    expect(gone['id']).toBe(key.id);
    expect((await mutate(app, 'project_leader', 'removeDependency', key)).__typename).toBe('NotFound');
  });

  it('that would close a cycle are refused with the path', async () => {
    const { id } = await newProject();
    const [a, b, c] = [await newItem(id, 'A'), await newItem(id, 'B'), await newItem(id, 'C')];
    await change('addDependency', { predecessorId: a.id, successorId: b.id });
    await change('addDependency', { predecessorId: b.id, successorId: c.id });
    const answer = await app.graphql<{ addDependency: { issues: object[] } }>(
      'project_leader',
      `mutation { addDependency(input: { predecessorId: "${c.id}", successorId: "${a.id}" }) {
        ... on ValidationFailed { issues { field code params } } } }`,
    );
    expect(answer.data.addDependency.issues).toEqual([
      { field: 'successorId', code: 'dependency_cycle', params: { path: 'C → A → B → C' } },
    ]);
    expect(problems(await change('addDependency', { predecessorId: a.id, successorId: a.id }))).toEqual([
      'successorId depends_on_itself',
    ]);
    expect(problems(await change('addDependency', { predecessorId: a.id, successorId: b.id }))).toEqual([
      'successorId already_exists',
    ]);
    expect(problems(await change('addDependency', { predecessorId: a.id, successorId: randomUUID() }))).toEqual([
      'successorId unknown_id',
    ]);
  });

  it('cannot close a cycle from two sides at once', async () => {
    const { id } = await newProject();
    const [a, b] = [await newItem(id, 'A'), await newItem(id, 'B')];
    const both = await Promise.all([
      change('addDependency', { predecessorId: a.id, successorId: b.id }),
      change('addDependency', { predecessorId: b.id, successorId: a.id }),
    ]);
    expect(both.map((outcome) => outcome.__typename).sort()).toEqual(['ProjectPayload', 'ValidationFailed']);
  });
});

describe('baselines', () => {
  const approve = (projectId: string, more: object = {}) =>
    change('approveBaseline', { projectId, approvedOn: '2026-02-01', decisionReference: 'B12', ...more });
  const ask = (projectId: string, more: object = {}, role: Role = 'project_leader') =>
    mutate(
      app,
      role,
      'requestRebaseline',
      {
        ...{ projectId, reasonCategory: 'setback', decidedOn: '2026-07-01', decisionReference: 'B40' },
        ...{ explanation: 'The supplier failed.', ...more },
      },
      PROJECT,
    );
  const decide = (request: { id: string; version: number }, more: object = {}, role: Role = 'programme_manager') =>
    mutate(
      app,
      role,
      'decideRebaseline',
      { id: request.id, version: request.version, approve: true, ...more },
      PROJECT,
    );
  const openRequest = async (projectId: string) => {
    const { data } = await app.graphql<{
      rebaselineRequests: { nodes: { id: string; version: number; state: string }[] };
    }>(
      'viewer',
      `query ($ids: [ID!]) { rebaselineRequests(first: 10, filter: { projectIds: $ids }) { nodes { id version state
        projectName endDate requestedByName closedByName note } } }`,
      { ids: [projectId] },
    );
    const [request] = data.rebaselineRequests.nodes;
    if (!request) throw new Error('There is no request');
    return request;
  };
  /** With an approved plan, and ten days later in the plan of now. */
  const late = async () => {
    const { id } = await newProject(undefined, { startDate: '2026-01-01', endDate: '2026-06-30' });
    await newItem(id, 'Work');
    await approve(id);
    await change('updateProject', { id, version: 1, endDate: '2026-07-10' });
    return id;
  };

  it('freeze the first plan for ever, and show the slip against it after another is approved', async () => {
    const id = await late();
    expect(projectOf(await ask(id)).baselines).toMatchObject([{ sequence: 1, endDate: '2026-06-30', budget: null }]);
    const request = await openRequest(id);
    expect(request).toMatchObject({ state: 'requested', endDate: '2026-07-10', requestedByName: 'project_leader' });
    const again = projectOf(await decide(request));
    expect(again).toMatchObject({ firstBaselineEnd: '2026-06-30', slipDays: 10 });
    expect(again.baselines.map((b) => b.endDate)).toEqual(['2026-06-30', '2026-07-10']);
    expect(again.workItems[0]?.firstBaselineEnd).toBe('2026-01-31');
    expect(await openRequest(id)).toMatchObject({ state: 'approved', closedByName: 'programme_manager' });
    const [row] = await app.sql<{ n: string }>(
      'select count(*) as n from stip.baseline where project_id = $1 and requested_by <> approved_by',
      [id],
    );
    expect(Number(row?.n)).toBe(1);
  });

  it('freeze a plan without work items too', async () => {
    const { id } = await newProject();
    expect(projectOf(await approve(id)).baselines).toHaveLength(1);
  });

  it('ask a decision, and are replaced only by request', async () => {
    const { id } = await newProject();
    expect(problems(await approve(id, { decisionReference: ' ' }))).toEqual(['decisionReference required']);
    expect(problems(await ask(id))).toEqual(['projectId first_plan_missing']);
    await approve(id);
    expect(problems(await approve(id))).toEqual(['projectId rebaseline_asks_approval']);
    expect(problems(await approve(randomUUID()))).toEqual(['NotFound']);
    const input = { projectId: id, approvedOn: '2026-02-01', decisionReference: 'x' };
    expect((await mutate(app, 'project_leader', 'approveBaseline', input)).permission).toBe('baseline.approve');
    const byHand = app.sql(
      `insert into stip.baseline (organisation_id, id, project_id, sequence, approved_on, decision_reference, reason_category)
       values ($1, gen_random_uuid(), $2, 2, '2026-03-01', 'x', 'law')`,
      [app.organisationId, id],
    );
    await expect(byHand).rejects.toMatchObject({ constraint: 'baseline_replaced_by_request' });
  });

  it('are requested with reason, decision and explanation, once at a time', async () => {
    const id = await late();
    expect(problems(await ask(id, { decisionReference: ' ', explanation: '', reasonCategory: 'imported' }))).toEqual([
      'decisionReference required',
      'explanation required',
      'reasonCategory unknown_id',
    ]);
    expect((await ask(id, {}, 'viewer')).permission).toBe('project.edit');
    expect(problems(await ask(randomUUID()))).toEqual(['NotFound']);
    await ask(id);
    expect(problems(await ask(id))).toEqual(['projectId request_open']);
  });

  it('are approved by somebody else, and only as they were asked for', async () => {
    const id = await late();
    await ask(id, {}, 'programme_manager');
    const request = await openRequest(id);
    expect(problems(await decide(request))).toEqual(['id own_request']);
    expect((await decide(request, {}, 'project_leader')).permission).toBe('baseline.approve');
    expect(await decide({ ...request, version: 7 }, {}, 'administrator')).toMatchObject({ currentVersion: 1 });
    expect(problems(await decide({ id: randomUUID(), version: 1 }, {}, 'administrator'))).toEqual(['NotFound']);
    await change('updateProject', { id, version: 2, endDate: '2026-08-10' });
    expect(problems(await decide(request, {}, 'administrator'))).toEqual(['id plan_changed']);
    expect(problems(await decide(request, { approve: false }, 'administrator'))).toEqual(['note required']);
    const refused = await decide(request, { approve: false, note: 'Ask again with the new end.' }, 'administrator');
    expect(projectOf(refused).baselines).toHaveLength(1);
    expect(await openRequest(id)).toMatchObject({ state: 'refused', note: 'Ask again with the new end.' });
    expect(problems(await decide({ ...request, version: 2 }, {}, 'administrator'))).toEqual(['id request_closed']);
    const byHand = app.sql(`update stip.rebaseline_request set state = 'approved' where id = $1`, [request.id]);
    await expect(byHand).rejects.toMatchObject({ constraint: 'rebaseline_request_is_closed' });
  });

  it('are asked for again after a request was withdrawn', async () => {
    const id = await late();
    await ask(id);
    const request = await openRequest(id);
    const withdraw = (version: number, role: Role = 'project_leader') =>
      mutate(app, role, 'withdrawRebaseline', { id: request.id, version }, PROJECT);
    expect((await withdraw(1, 'viewer')).permission).toBe('project.edit');
    expect(await withdraw(3)).toMatchObject({ __typename: 'VersionConflict' });
    projectOf(await withdraw(1));
    expect(problems(await withdraw(2))).toEqual(['id request_closed']);
    projectOf(await ask(id));
  });

  it('let one of two simultaneous first approvals win', async () => {
    const { id } = await newProject();
    const both = await Promise.all([approve(id), approve(id)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ProjectPayload', 'ValidationFailed']);
  });
});

describe('roles and programmes', () => {
  it('give people a role in a project, once, and take it back', async () => {
    const { id: projectId } = await newProject();
    const person = await mutate(
      app,
      'programme_manager',
      'createPerson',
      { name: 'Ada' },
      '... on PersonPayload { person { id } }',
    );
    const { id: personId } = person['person'] as { id: string };
    const project = projectOf(await change('setProjectRole', { projectId, personId, role: 'controller' }));
    expect(project.roles).toMatchObject([{ role: 'controller', person: { name: 'Ada' } }]);
    expect(problems(await change('setProjectRole', { projectId, personId, role: 'controller' }))).toEqual([
      'personId already_exists',
    ]);
    const key = { id: project.roles[0]?.id, version: 1 };
    const again = (more: object, role?: Parameters<typeof mutate>[1]) =>
      change('setProjectRole', { ...key, projectId, personId, role: 'data_owner', ...more }, role);
    expect(problems(await again({ startDate: '2026-02-01', endDate: '2026-01-01' }))).toEqual([
      'endDate end_before_start',
    ]);
    expect((await again({ version: 9 })).__typename).toBe('VersionConflict');
    expect((await again({ id: randomUUID() })).__typename).toBe('NotFound');
    expect((await again({}, 'viewer')).permission).toBe('project.edit');
    expect(projectOf(await again({ endDate: '2026-06-30' })).roles).toMatchObject([
      { role: 'data_owner', endDate: '2026-06-30', version: 2 },
    ]);
    key.version = 2;
    expect((await change('removeProjectRole', { ...key, version: 9 })).__typename).toBe('VersionConflict');
    expect(projectOf(await change('removeProjectRole', key)).roles).toEqual([]);
    expect((await change('removeProjectRole', key)).__typename).toBe('NotFound');
  });

  it('keep programmes apart by name', async () => {
    const payload = '... on ProgrammePayload { programme { id name version projectCount } }';
    const made = await mutate(app, 'programme_manager', 'createProgramme', { name: 'Base' }, payload);
    const { id } = made['programme'] as { id: string };
    expect(made['programme']).toMatchObject({ name: 'Base', version: 1, projectCount: 0 });
    expect(problems(await mutate(app, 'programme_manager', 'createProgramme', { name: 'Base' }))).toEqual([
      'name already_exists',
    ]);
    expect(problems(await mutate(app, 'programme_manager', 'createProgramme', { name: ' ' }))).toEqual([
      'name required',
    ]);
    expect((await mutate(app, 'project_leader', 'createProgramme', { name: 'x' })).__typename).toBe('Forbidden');
    const renamed = await mutate(
      app,
      'programme_manager',
      'updateProgramme',
      { id, version: 1, name: 'Core' },
      payload,
    );
    expect(renamed['programme']).toMatchObject({ name: 'Core', version: 2 });
    expect((await mutate(app, 'programme_manager', 'updateProgramme', { id, version: 1, name: 'x' })).__typename).toBe(
      'VersionConflict',
    );
    expect(
      problems(await mutate(app, 'programme_manager', 'updateProgramme', { id, version: 2, strategyId: randomUUID() })),
    ).toEqual(['strategyId unknown_id']);
  });
});
