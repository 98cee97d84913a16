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

interface Item {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly startDate: string;
  readonly endDate: string;
  readonly scheduling: string;
  readonly durationMinutes: number | null;
  readonly constraintType: string | null;
  readonly constraintDate: string | null;
}
interface Moved {
  readonly title: string;
  readonly startBefore: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly version: number;
}
const PROJECT = `... on ProjectPayload { project { id version
  workItems { id title version startDate endDate scheduling durationMinutes constraintType constraintDate }
  dependencies { id version type lag lagUnit lagDays } }
  moved { id title startBefore endBefore startDate endDate version } }`;

const change = (name: string, input: object, role: Role = 'project_leader') => mutate(app, role, name, input, PROJECT);
const itemsOf = (outcome: Outcome) => {
  const project = outcome['project'] as { workItems: Item[] } | undefined;
  if (!project) throw new Error(JSON.stringify(outcome));
  return project.workItems;
};
const moved = (outcome: Outcome) =>
  (outcome['moved'] as Moved[]).map((m) => `${m.title} ${m.startDate} ${m.endDate}`).sort();

const newProject = async (more: object = {}) => {
  const outcome = await mutate(
    app,
    'programme_manager',
    'createProject',
    { name: `P ${randomUUID()}`, startDate: '2026-11-30', endDate: '2027-11-26', ...more },
    PROJECT,
  );
  return (outcome['project'] as { id: string }).id;
};
const newItem = async (projectId: string, title: string, more: object = {}) => {
  const input = { projectId, title, kind: 'task', startDate: '2026-11-30', endDate: '2026-12-04', ...more };
  const outcome = await change('createWorkItem', input);
  const item = itemsOf(outcome).find((one) => one.title === title);
  if (!item) throw new Error('not created');
  return item;
};
const link = (predecessorId: string, successorId: string, more: object = {}) =>
  change('addDependency', { predecessorId, successorId, ...more });
const stored = async (id: string) => {
  const [row] = await app.sql<{ start: string; end: string; version: number }>(
    `select start_date::text as start, end_date::text as end, version from stip.work_item where id = $1`,
    [id],
  );
  return row;
};

interface Reference {
  readonly id: string;
  readonly title: string;
}
interface Scheduled {
  readonly today: string;
  readonly finish: string;
  readonly cycle: Reference[];
  readonly items: readonly (Item & {
    earlyStart: string;
    earlyFinish: string;
    lateFinish: string | null;
    totalSlackDays: number | null;
    freeSlackDays: number;
    durationDays: number;
    critical: boolean;
    outdated: boolean;
    drivenBy: string | null;
  })[];
  readonly links: readonly {
    predecessorId: string;
    successorId: string;
    driving: boolean;
    lag: number;
    lagUnit: string;
  }[];
  readonly conflicts: readonly {
    item: Reference;
    kind: string;
    date: string;
    missedByDays: number;
    chain: { item: Reference; held: string; lag: number | null; daysOff: string[]; through: Reference | null }[];
  }[];
}
const scheduleOf = async (args: string) => {
  const answer = await app.graphql<{ schedule: Scheduled }>(
    'viewer',
    `{ schedule${args} { today finish cycle { id title }
      items { id title scheduling earlyStart earlyFinish lateFinish totalSlackDays freeSlackDays durationDays critical outdated
        drivenBy startDate endDate }
      links { predecessorId successorId driving lag lagUnit }
      conflicts { item { id title } kind date missedByDays constraintType linkId
        chain { item { id title } held lag daysOff through { id title } } } } }`,
  );
  if (!answer.data?.schedule) throw new Error(JSON.stringify(answer.errors));
  return answer.data.schedule;
};

describe('an item that is scheduled automatically', () => {
  it('keeps its place and length, and moves with what comes before it, in one transaction', async () => {
    const project = await newProject();
    const a = await newItem(project, 'a');
    const b = await newItem(project, 'b', { startDate: '2026-12-07', endDate: '2026-12-09' });
    const c = await newItem(project, 'c', { startDate: '2026-12-10', endDate: '2026-12-10' });
    const turned = await change('updateWorkItem', { id: b.id, version: 1, scheduling: 'auto' });
    expect(itemsOf(turned).find(({ id }) => id === b.id)).toMatchObject({
      scheduling: 'auto',
      durationMinutes: 3 * 480,
      constraintType: 'start_no_earlier_than',
      constraintDate: '2026-12-07',
      startDate: '2026-12-07',
      version: 2,
    });
    expect(moved(turned)).toEqual([]);
    await change('updateWorkItem', { id: c.id, version: 1, scheduling: 'auto' });
    expect(moved(await link(a.id, b.id))).toEqual([]);
    expect(moved(await link(b.id, c.id))).toEqual([]);
    const later = await change('updateWorkItem', { id: a.id, version: 1, endDate: '2026-12-11' });
    // a is by hand; b begins the Monday after, c after it.
    expect(moved(later)).toEqual(['b 2026-12-14 2026-12-16', 'c 2026-12-17 2026-12-17']);
    expect(await stored(b.id)).toEqual({ start: '2026-12-14', end: '2026-12-16', version: 3 });
    const history = await app.sql<{ changes: string; entries: string }>(
      `select count(distinct _change)::text as changes, count(*)::text as entries from stip_history.work_item
       where id = any($1::uuid[]) and start_date >= '2026-12-11'`,
      [[b.id, c.id]],
    );
    expect(history[0]).toEqual({ changes: '1', entries: '2' });
    const back = await change('updateWorkItem', { id: a.id, version: 2, endDate: '2026-12-02' });
    expect(moved(back)).toEqual(['b 2026-12-07 2026-12-09', 'c 2026-12-10 2026-12-10']);
  });

  it('takes a dragged start as a constraint and a dragged end as its duration', async () => {
    const project = await newProject();
    const item = await newItem(project, 'x', { scheduling: 'auto' });
    expect(item).toMatchObject({ durationMinutes: 5 * 480, startDate: '2026-11-30' });
    const dragged = itemsOf(
      await change('updateWorkItem', {
        id: item.id,
        version: item.version,
        startDate: '2026-12-07',
        endDate: '2026-12-11',
      }),
    )[0];
    expect(dragged).toMatchObject({
      startDate: '2026-12-07',
      endDate: '2026-12-11',
      constraintType: 'start_no_earlier_than',
      constraintDate: '2026-12-07',
      durationMinutes: 5 * 480,
    });
    const longer = itemsOf(
      await change('updateWorkItem', { id: item.id, version: dragged?.version, endDate: '2026-12-15' }),
    )[0];
    expect(longer).toMatchObject({ durationMinutes: 7 * 480, endDate: '2026-12-15' });
    const shorter = itemsOf(
      await change('updateWorkItem', { id: item.id, version: longer?.version, durationMinutes: 480 }),
    )[0];
    expect(shorter).toMatchObject({ startDate: '2026-12-07', endDate: '2026-12-07' });
  });

  it('has what is left done from today on', async () => {
    const project = await newProject();
    const begun = await newItem(project, 'begun', {
      startDate: '2026-11-02',
      endDate: '2026-11-13',
      scheduling: 'auto',
    });
    const outcome = await change('updateWorkItem', {
      id: begun.id,
      version: begun.version,
      actualStart: '2026-11-02',
      percentComplete: 50,
    });
    expect(moved(outcome)).toEqual(['begun 2026-11-02 2026-11-30']);
  });

  it.each([
    [{ scheduling: 'auto', startDate: '2026-12-05', endDate: '2026-12-06' }, 'endDate no_working_time'],
    [{ scheduling: 'auto', durationMinutes: 0 }, 'durationMinutes required'],
    [{ durationMinutes: -1 }, 'durationMinutes out_of_range'],
    [{ constraintType: 'must_start_on' }, 'constraintDate constraint_date'],
    [{ constraintType: 'as_late_as_possible', constraintDate: '2026-11-27' }, 'constraintDate constraint_date'],
    [{ deadline: '1066-01-01' }, 'deadline date_out_of_range'],
    [{ calendarId: randomUUID() }, 'calendarId unknown_id'],
    [{ kind: 'milestone', endDate: '2026-11-30', durationMinutes: 5 }, 'durationMinutes milestone_one_day'],
  ])('is refused with %j', async (wrong, problem) => {
    const projectId = await newProject();
    const input = { projectId, title: 'x', kind: 'task', startDate: '2026-11-30', endDate: '2026-12-04', ...wrong };
    expect(problems(await change('createWorkItem', input))).toEqual([problem]);
  });

  it('moves with what is by hand, through the phases in between', async () => {
    const [here, there] = [await newProject(), await newProject()];
    const phase = await newItem(here, 'Phase', { kind: 'phase' });
    const part = await newItem(here, 'Part by hand', { parentId: phase.id });
    const waiting = await newItem(there, 'Waiting phase', { kind: 'phase' });
    await newItem(there, 'Part that waits', { parentId: waiting.id, scheduling: 'auto', durationMinutes: 480 });
    await link(phase.id, waiting.id);
    const current = await stored(part.id);
    const outcome = await change('updateWorkItem', {
      id: part.id,
      version: current?.version,
      startDate: '2026-12-14',
      endDate: '2026-12-18',
    });
    expect(moved(outcome)).toContain('Part that waits 2026-12-21 2026-12-21');
    const renamed = await change('updateWorkItem', { id: phase.id, version: phase.version, title: 'Phase, renamed' });
    expect(moved(renamed)).toEqual([]);
  });

  it('goes back when what came before it goes, and a phase takes the dates of its parts', async () => {
    const project = await newProject();
    const phase = await newItem(project, 'phase', { kind: 'phase', scheduling: 'auto' });
    const a = await newItem(project, 'a', { endDate: '2026-12-18' });
    const b = await newItem(project, 'b', { parentId: phase.id });
    await change('updateWorkItem', { id: b.id, version: 1, scheduling: 'auto', constraintType: null });
    const waits = await link(a.id, b.id);
    // Christmas Day is off.
    expect(moved(waits)).toEqual(['b 2026-12-21 2026-12-28', 'phase 2026-12-21 2026-12-28']);
    const gone = await change('removeWorkItem', { id: a.id, version: 1 });
    // It keeps to the place it had when it became computed.
    expect(moved(gone)).toEqual(['b 2026-11-30 2026-12-04', 'phase 2026-11-30 2026-12-04']);
  });
});

describe('items that are changed together', () => {
  const PLANS = `... on PlansPayload { projects { id workItems { id title version startDate endDate constraintDate } }
    moved { id title startBefore endBefore startDate endDate version } }`;
  const changeAll = (items: object[], role: Role = 'project_leader') =>
    mutate(app, role, 'updateWorkItems', { items }, PLANS);
  const row = (title: string, outcome: Outcome) =>
    (outcome['projects'] as { workItems: Item[] }[])
      .flatMap(({ workItems }) => workItems)
      .find((item) => item.title === title);

  it('move as one change, also of two projects; what follows another of them by schedule comes along unbound, and goes back', async () => {
    const [project, second] = [await newProject(), await newProject()];
    const a = await newItem(project, 'a', { scheduling: 'auto' });
    const b = await newItem(project, 'b', { scheduling: 'auto' });
    const after = await newItem(project, 'after', { scheduling: 'auto' });
    const other = await newItem(second, 'other');
    await link(a.id, b.id);
    await link(b.id, after.id);
    for (const { id, version } of [b, after])
      await change('updateWorkItem', {
        id,
        version: (await stored(id))?.version ?? version,
        constraintType: null,
        constraintDate: null,
      });
    const seen = async (id: string) => ({ id, version: (await stored(id))?.version });
    const [before, beforeB, beforeAfter] = [await stored(a.id), await stored(b.id), await stored(after.id)];
    const week = { startDate: '2026-12-07', endDate: '2026-12-11' };
    const outcome = await changeAll([
      { ...(await seen(a.id)), ...week },
      { ...(await seen(b.id)), startDate: '2026-12-14', endDate: '2026-12-18' },
      { ...(await seen(other.id)), ...week },
    ]);
    expect(row('a', outcome)).toMatchObject({ ...week, constraintDate: '2026-12-07' });
    expect(row('b', outcome)).toMatchObject({ startDate: '2026-12-14', constraintDate: null });
    expect(row('other', outcome)).toMatchObject(week);
    expect(moved(outcome)).toEqual(['after 2026-12-21 2026-12-28', 'b 2026-12-14 2026-12-18']);
    const [changes] = await app.sql<{ count: number }>(
      `select count(distinct _change)::int as count from stip_history.work_item h
       where h.id = any ($1) and _until is null and _operation <> 'delete'`,
      [[a.id, b.id, after.id, other.id]],
    );
    expect(changes?.count).toBe(1);
    // Undone as the chart does: the dates of before, and what made them.
    const making = {
      constraintType: a.constraintType,
      constraintDate: a.constraintDate,
      durationMinutes: a.durationMinutes,
    };
    await changeAll([
      { ...(await seen(a.id)), startDate: before?.start, endDate: before?.end, ...making },
      {
        ...(await seen(b.id)),
        startDate: beforeB?.start,
        endDate: beforeB?.end,
        constraintType: null,
        constraintDate: null,
      },
      { ...(await seen(other.id)), startDate: other.startDate, endDate: other.endDate },
    ]);
    expect([await stored(a.id), await stored(b.id), await stored(after.id)]).toMatchObject(
      [before, beforeB, beforeAfter].map((dates) => ({ start: dates?.start, end: dates?.end })),
    );
  });

  it('take the dates of their project along, from which what is scheduled automatically begins', async () => {
    const project = await newProject();
    const first = await newItem(project, 'first', { scheduling: 'auto' });
    await change('updateWorkItem', { id: first.id, version: 1, constraintType: null, constraintDate: null });
    const dates = { startDate: '2027-01-04', endDate: '2027-12-31' };
    const input = { items: [], projects: [{ id: project, version: 1, ...dates }] };
    const outcome = await mutate(app, 'project_leader', 'updateWorkItems', input, PLANS);
    expect(moved(outcome)).toEqual(['first 2027-01-04 2027-01-08']);
    expect((await mutate(app, 'project_leader', 'updateWorkItems', input, PLANS)).__typename).toBe('VersionConflict');
  });

  it('are saved all or none', async () => {
    const project = await newProject();
    const [a, b] = [await newItem(project, 'a'), await newItem(project, 'b')];
    const dates = { startDate: '2026-12-07', endDate: '2026-12-11' };
    const conflict = await changeAll([
      { id: a.id, version: 1, ...dates },
      { id: b.id, version: 7, ...dates },
    ]);
    expect(conflict.__typename).toBe('VersionConflict');
    expect((await stored(a.id))?.start).toBe(a.startDate);
    expect(problems(await changeAll([]))).toEqual(['items required']);
    expect(
      problems(
        await changeAll([
          { id: a.id, version: 1 },
          { id: a.id, version: 1 },
        ]),
      ),
    ).toEqual(['items out_of_range']);
    expect((await changeAll([{ id: randomUUID(), version: 1, ...dates }])).__typename).toBe('NotFound');
    expect((await changeAll([{ id: a.id, version: 1, ...dates }], 'viewer')).__typename).toBe('Forbidden');
  });
});

describe('a dependency', () => {
  it('has a lag in working days, calendar days or percent', async () => {
    const project = await newProject();
    const [a, b] = [await newItem(project, 'a'), await newItem(project, 'b', { scheduling: 'auto' })];
    const added = await link(a.id, b.id, { lag: 2, lagUnit: 'working_days' });
    expect(moved(added)).toEqual(['b 2026-12-09 2026-12-15']);
    const [dependency] = (added['project'] as { dependencies: { id: string }[] }).dependencies;
    expect(dependency).toMatchObject({ lag: 2, lagUnit: 'working_days', lagDays: 3 });
    const key = { id: dependency?.id, version: 1 };
    const update = (more: object, role?: Role) =>
      change('updateDependency', { ...key, type: 'FS', lag: 0, lagUnit: 'elapsed_days', ...more }, role);
    expect(problems(await update({ lag: 1.5 }))).toEqual(['lag whole_days']);
    expect(problems(await update({ lag: 9999 }))).toEqual(['lag out_of_range']);
    expect((await update({}, 'viewer')).permission).toBe('project.edit');
    expect((await update({ version: 7 })).__typename).toBe('VersionConflict');
    expect((await update({ id: randomUUID() })).__typename).toBe('NotFound');
    const percent = await update({ lag: 100, lagUnit: 'percent' });
    expect(moved(percent)).toEqual(['b 2026-12-14 2026-12-18']);
    const days = await update({ version: 2, lag: 7 });
    expect(moved(days)).toEqual([]);
    expect((days['project'] as { dependencies: object[] }).dependencies[0]).toMatchObject({
      lag: 7,
      lagDays: 7,
      version: 3,
    });
    const removed = await mutate(
      app,
      'project_leader',
      'removeDependency',
      { id: key.id, version: 3 },
      '... on RemovedPayload { id moved { title startDate endDate } }',
    );
    expect(moved(removed)).toEqual(['b 2026-11-30 2026-12-04']);
  });

  it('that closes a cycle through a phase is refused with the path', async () => {
    const project = await newProject();
    const phase = await newItem(project, 'Phase', { kind: 'phase' });
    const part = await newItem(project, 'Part', { parentId: phase.id });
    const answer = await app.graphql<{ addDependency: { issues: object[] } }>(
      'project_leader',
      `mutation { addDependency(input: { predecessorId: "${phase.id}", successorId: "${part.id}" }) {
        ... on ValidationFailed { issues { field code params } } } }`,
    );
    expect(answer.data.addDependency.issues).toEqual([
      {
        field: 'successorId',
        code: 'dependency_cycle',
        params: { path: expect.stringMatching(/Phase → Part → Phase|Part → Phase → Part/) },
      },
    ]);
  });
});

describe('the schedule', () => {
  it('has dates, slack and the critical path of a project, and the chain of what cannot be met', async () => {
    const project = await newProject();
    const a = await newItem(project, 'a');
    const b = await newItem(project, 'b', { startDate: '2026-12-07', endDate: '2026-12-08' });
    const short = await newItem(project, 'short', { endDate: '2026-12-01' });
    const m = await newItem(project, 'm', {
      kind: 'milestone',
      startDate: '2026-12-08',
      endDate: '2026-12-08',
      scheduling: 'auto',
      constraintType: 'start_no_earlier_than',
      constraintDate: '2026-12-01',
      deadline: '2026-12-04',
    });
    await link(a.id, b.id);
    await link(b.id, m.id, { lag: 1, lagUnit: 'working_days' });
    await link(short.id, m.id);
    const schedule = await scheduleOf(`(projectId: "${project}")`);
    const of = (id: string) => schedule.items.find((item) => item.id === id);
    expect(schedule).toMatchObject({ today: '2026-11-24', finish: '2026-12-09', cycle: [] });
    expect(of(m.id)).toMatchObject({ earlyFinish: '2026-12-09', critical: true, drivenBy: b.id, outdated: false });
    expect(of(a.id)).toMatchObject({ critical: true, durationDays: 5 });
    expect(of(short.id)).toMatchObject({ critical: false, freeSlackDays: 3 });
    expect(of(short.id)?.totalSlackDays).toBe(6);
    expect(schedule.links.find(({ predecessorId }) => predecessorId === b.id)).toMatchObject({
      driving: true,
      lag: 1,
      lagUnit: 'working_days',
    });
    expect(schedule.conflicts).toMatchObject([
      {
        item: { id: m.id },
        kind: 'deadline',
        date: '2026-12-04',
        missedByDays: 3,
        chain: [
          { item: { title: 'b' }, held: 'manual' },
          { item: { title: 'm' }, held: 'link', lag: 1 },
        ],
      },
    ]);
    const path = await scheduleOf(`(milestoneId: "${b.id}")`);
    expect(path.items.map(({ title }) => title).sort()).toEqual(['a', 'b']);
  });

  it('tells dates by hand that go against a dependency', async () => {
    const project = await newProject();
    const [a, b] = [await newItem(project, 'a'), await newItem(project, 'b', { startDate: '2026-12-02' })];
    await link(a.id, b.id);
    expect((await scheduleOf(`(projectId: "${project}")`)).conflicts).toMatchObject([
      {
        item: { title: 'b' },
        kind: 'link',
        date: '2026-12-07',
        missedByDays: 3,
        chain: [{ held: 'manual' }, { held: 'manual' }],
      },
    ]);
  });

  it('tells a cycle through a phase that is there already, and is stored anew when time went on', async () => {
    const project = await newProject();
    const late = await newItem(project, 'late', { scheduling: 'auto' });
    app.clock.at = new Date('2026-12-07T10:00:00Z');
    expect((await scheduleOf(`(projectId: "${project}")`)).items[0]).toMatchObject({
      earlyStart: '2026-12-07',
      startDate: '2026-11-30',
      outdated: true,
    });
    const reschedule = (projectId: string | null, role: Role = 'project_leader') =>
      mutate(
        app,
        role,
        'updateSchedule',
        { projectId },
        '... on UpdateSchedulePayload { moved { title startDate endDate } }',
      );
    expect((await reschedule(project, 'viewer')).permission).toBe('project.edit');
    expect((await reschedule(randomUUID())).__typename).toBe('NotFound');
    expect(moved(await reschedule(project))).toEqual(['late 2026-12-07 2026-12-11']);
    expect(moved(await reschedule(project))).toEqual([]);
    expect(await stored(late.id)).toMatchObject({ start: '2026-12-07' });
    app.clock.at = new Date('2026-11-24T10:00:00Z');

    const other = await app.anotherOrganisation();
    await app.sql(`insert into stip.project (organisation_id, id, name) values ($1, $2, 'P')`, [
      other.organisationId,
      project,
    ]);
    const [phase, part] = [randomUUID(), randomUUID()];
    await app.sql(
      `insert into stip.work_item (organisation_id, id, project_id, parent_id, kind, title, start_date, end_date)
       values ($1, $2, $4, null, 'phase', 'Phase', '2026-11-27', '2026-11-28'),
         ($1, $3, $4, $2, 'task', 'Part', '2026-11-27', '2026-11-28')`,
      [other.organisationId, phase, part, project],
    );
    await app.sql(
      `insert into stip.dependency (organisation_id, id, predecessor_id, successor_id) values ($1, $2, $3, $4)`,
      [other.organisationId, randomUUID(), part, phase],
    );
    const answer = await other.graphql<{ schedule: Scheduled }>(
      'viewer',
      '{ schedule { cycle { title } items { id } } }',
    );
    expect(answer.data.schedule.items).toEqual([]);
    expect(answer.data.schedule.cycle.map(({ title }) => title).sort()).toEqual(['Part', 'Phase']);
    expect(problems(await mutate(other, 'project_leader', 'updateSchedule', {}))).toEqual([
      'projectId dependency_cycle',
    ]);
  });

  it('answers as it was recorded at an earlier instant', async () => {
    const project = await newProject();
    const item = await newItem(project, 'then', { scheduling: 'auto' });
    const [row] = await app.sql<{ at: Date }>('select clock_timestamp() as at');
    app.clock.at = new Date(Date.now() + 3_600_000);
    await change('updateWorkItem', { id: item.id, version: item.version, durationMinutes: 480 });
    const response = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `{ schedule(projectId: "${project}") { items { durationDays } } }` },
      headers: { 'stip-as-of': row?.at.toISOString() ?? '' },
      cookies: { stip_session: app.cookieOf('viewer') },
    });
    expect(response.json()).toMatchObject({ data: { schedule: { items: [{ durationDays: 5 }] } } });
    app.clock.at = new Date('2026-11-24T10:00:00Z');
  });
});

describe('a working calendar', () => {
  const CALENDAR = `... on WorkCalendarPayload { calendar { id name version isDefault minutesPerDay publicHolidays
    week { from to } exceptions { name firstDay lastDay intervals { from to } } } moved { title startDate endDate } }`;
  const day = [{ from: 540, to: 1020 }];
  const week = [day, day, day, day, [], [], []];
  const save = (name: string, input: object, role: Role = 'programme_manager') =>
    mutate(app, role, name, input, CALENDAR);
  const remove = (input: object, role: Role = 'programme_manager') => mutate(app, role, 'removeWorkCalendar', input);
  const calendarOf = (outcome: Outcome) => {
    const calendar = outcome['calendar'] as { id: string; version: number; isDefault: boolean } | undefined;
    if (!calendar) throw new Error(JSON.stringify(outcome));
    return calendar;
  };

  it('moves what is scheduled by it', async () => {
    const made = calendarOf(await save('createWorkCalendar', { name: 'Four days', week }));
    expect(made).toMatchObject({ minutesPerDay: 480, isDefault: false, week, exceptions: [] });
    const project = await newProject();
    const item = await newItem(project, 'x', { scheduling: 'auto', calendarId: made.id });
    expect(item).toMatchObject({ durationMinutes: 4 * 480, endDate: '2026-12-03' });
    const changed = await save('updateWorkCalendar', {
      id: made.id,
      version: 1,
      exceptions: [{ name: 'Closed', firstDay: '2026-12-01', lastDay: '2026-12-02' }],
      publicHolidays: [],
    });
    expect(calendarOf(changed)).toMatchObject({
      version: 2,
      name: 'Four days',
      publicHolidays: [],
      exceptions: [{ name: 'Closed', firstDay: '2026-12-01', intervals: [] }],
    });
    expect(moved(changed)).toEqual(['x 2026-11-30 2026-12-08']);
    expect(problems(await remove({ id: made.id, version: 2 }))).toEqual(['id calendar_in_use']);
  });

  it('is given to all items of a project at once, and taken from them', async () => {
    const made = calendarOf(
      await save('createWorkCalendar', { name: 'Three days', week: [day, day, day, [], [], [], []] }),
    );
    const projectId = await newProject();
    await newItem(projectId, 'by hand');
    await newItem(projectId, 'computed', { scheduling: 'auto' });
    const give = (input: object, role: Role = 'project_leader') =>
      mutate(
        app,
        role,
        'setProjectCalendar',
        input,
        '... on ProjectCalendarPayload { changed moved { title startDate endDate } }',
      );
    const use = async () => {
      const answer = await app.graphql<{
        calendarUse: { calendarId: string; project: { id: string }; itemCount: number; itemTotal: number }[];
      }>('viewer', '{ calendarUse { calendarId project { id } itemCount itemTotal } }');
      return answer.data.calendarUse.filter(({ project }) => project.id === projectId);
    };
    const given = await give({ projectId, calendarId: made.id });
    expect(given['changed']).toBe(2);
    expect(moved(given)).toEqual(['computed 2026-11-30 2026-12-08']);
    expect(await use()).toEqual([{ calendarId: made.id, project: { id: projectId }, itemCount: 2, itemTotal: 2 }]);
    expect((await give({ projectId, calendarId: made.id }))['changed']).toBe(0);
    const back = await give({ projectId, calendarId: null });
    expect(moved(back)).toEqual(['computed 2026-11-30 2026-12-04']);
    expect(await use()).toEqual([]);
    expect(problems(await give({ projectId, calendarId: randomUUID() }))).toEqual(['calendarId unknown_id']);
    expect((await give({ projectId: randomUUID(), calendarId: null })).__typename).toBe('NotFound');
    expect((await give({ projectId, calendarId: null }, 'viewer')).permission).toBe('project.edit');
  });

  it('is refused when it is none', async () => {
    const wrong = (more: object) => save('createWorkCalendar', { name: 'W', week, ...more });
    expect(problems(await wrong({ name: ' ', week: [day] }))).toEqual(['name required', 'week not_a_week']);
    expect(problems(await wrong({ week: [[], [], [], [], [], [], []] }))).toEqual(['week not_a_week']);
    expect(problems(await wrong({ week: [[{ from: 5, to: 5 }], day, day, day, day, [], []] }))).toEqual([
      'week not_a_week',
    ]);
    expect(problems(await wrong({ minutesPerDay: 5 }))).toEqual(['minutesPerDay number_out_of_range']);
    const exceptions = [{ name: '', firstDay: '2026-12-29', lastDay: '2026-12-07', intervals: [{ from: 9, to: 3 }] }];
    expect(problems(await wrong({ exceptions }))).toEqual([
      'exceptions.0.lastDay end_before_start',
      'exceptions.0.intervals not_working_time',
    ]);
    expect((await save('createWorkCalendar', { name: 'W', week }, 'project_leader')).permission).toBe('portfolio.edit');
  });

  it('is the default one at a time, and then stays', async () => {
    const list = async () => {
      const answer = await app.graphql<{
        workCalendars: { id: string; name: string; isDefault: boolean; version: number }[];
      }>('viewer', '{ workCalendars { id name isDefault version } }');
      return answer.data.workCalendars;
    };
    const [shipped] = await list();
    expect(shipped).toMatchObject({ name: 'Gewone werkweek', isDefault: true });
    const key = { id: shipped?.id, version: shipped?.version };
    expect(problems(await remove(key))).toEqual(['id default_calendar']);
    expect(problems(await save('updateWorkCalendar', { ...key, isDefault: false }))).toEqual([
      'isDefault default_calendar',
    ]);
    const other = calendarOf(await save('createWorkCalendar', { name: 'Other', week, isDefault: true }));
    expect((await list()).filter(({ isDefault }) => isDefault).map(({ name }) => name)).toEqual(['Other']);
    const back = await save('updateWorkCalendar', {
      id: shipped?.id,
      version: (shipped?.version ?? 0) + 1,
      isDefault: true,
    });
    expect(calendarOf(back).isDefault).toBe(true);
    expect(problems(await save('createWorkCalendar', { name: 'Other', week }))).toEqual(['name already_exists']);
    const stale = { id: other.id, version: 9 };
    expect((await save('updateWorkCalendar', stale)).__typename).toBe('VersionConflict');
    expect((await save('updateWorkCalendar', { id: randomUUID(), version: 1 })).__typename).toBe('NotFound');
    expect((await save('updateWorkCalendar', stale, 'viewer')).permission).toBe('portfolio.edit');
    expect((await remove(stale)).__typename).toBe('VersionConflict');
    expect((await remove({ id: randomUUID(), version: 1 })).__typename).toBe('NotFound');
    expect((await remove(stale, 'viewer')).permission).toBe('portfolio.edit');
    const removed = await mutate(
      app,
      'programme_manager',
      'removeWorkCalendar',
      { id: other.id, version: 2 },
      '... on RemovedPayload { id moved { id } }',
    );
    expect(removed).toMatchObject({ id: other.id, moved: null });
  });

  it('holds in the database too', async () => {
    const insert = (weekJson: string) =>
      app.sql(`insert into stip.work_calendar (organisation_id, id, name, week) values ($1, $2, $3, $4::jsonb)`, [
        app.organisationId,
        randomUUID(),
        randomUUID(),
        weekJson,
      ]);
    for (const wrong of ['[]', '{}', '[[],[],[],[],[],[],[]]', '[[{"from":1}],[],[],[],[],[],[]]', '[1,2,3,4,5,6,7]'])
      await expect(insert(wrong)).rejects.toMatchObject({ constraint: 'work_calendar_week' });
  });
});
