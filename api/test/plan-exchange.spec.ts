import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { documentOfMsProject, readMsProject } from '@stip/exchange';
import { SESSION_COOKIE } from '../src/platform/auth';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

let app: TestApp;
const project = randomUUID();
beforeAll(async () => {
  app = await TestApp.start();
  await app.sql(
    `insert into stip.project (organisation_id, id, code, name, start_date, end_date) values ($1, $2, 'P', 'Plan', '2026-11-30', '2027-06-30')`,
    [app.organisationId, project],
  );
});
afterAll(() => app.stop());

async function upload(content: string, role: Role = 'project_leader') {
  const body = `--x\r\ncontent-disposition: form-data; name="file"; filename="plan.xml"\r\n\r\n${content}\r\n--x--\r\n`;
  const response = await app.app.inject({
    method: 'POST',
    url: '/api/plans',
    payload: body,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    cookies: { [SESSION_COOKIE]: app.cookieOf(role) },
  });
  return { status: response.statusCode, ...response.json<{ id: string; issues?: { code: string }[] }>() };
}
const download = (id = project) =>
  app.app.inject({ method: 'GET', url: `/api/plans/${id}.xml`, cookies: { [SESSION_COOKIE]: app.cookieOf('viewer') } });

const PAYLOAD = `... on PlanImportPayload { total unchanged linksChanged notes { code count titles }
  changes { change title kind startBefore startDate endDate } }`;
const run = (name: string, input: object, role: Role = 'project_leader') =>
  mutate(app, role, name, { projectId: project, ...input }, PAYLOAD);

const task = (uid: number, level: number, hours: number, more = '') =>
  `<Task><UID>${uid}</UID><Name>T${uid}</Name><OutlineLevel>${level}</OutlineLevel><Duration>PT${hours}H0M0S</Duration>${more}</Task>`;
const OFFICE = `<DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>08:30:00</FromTime><ToTime>12:30:00</ToTime></WorkingTime>
  <WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes>`;
const DAYS = [1, 2, 3, 4, 5, 6, 7]
  .map(
    (type) =>
      `<WeekDay><DayType>${type}</DayType>${type === 1 || type === 7 ? '<DayWorking>0</DayWorking>' : OFFICE}</WeekDay>`,
  )
  .join('');
const file = (tasks: string) =>
  `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><StartDate>2026-11-30T08:30:00</StartDate>
  <CalendarUID>1</CalendarUID><HonorConstraints>1</HonorConstraints><Calendars><Calendar><UID>1</UID><Name>Standaard</Name>
  <BaseCalendarUID>-1</BaseCalendarUID><WeekDays>${DAYS}</WeekDays></Calendar></Calendars><Tasks>${tasks}</Tasks></Project>`;
const link = (uid: number, lag = 0) =>
  `<PredecessorLink><PredecessorUID>${uid}</PredecessorUID><Type>1</Type><LinkLag>${lag}</LinkLag><LagFormat>7</LagFormat></PredecessorLink>`;
const FIRST = file(
  [
    task(1, 1, 0),
    task(
      2,
      2,
      24,
      '<Baseline><Number>0</Number><Start>2026-11-30T08:30:00</Start><Finish>2026-12-02T17:00:00</Finish></Baseline>',
    ),
    task(3, 2, 16, link(2, 4800)),
    task(4, 1, 0, `${link(3)}<Deadline>2026-12-31T17:00:00</Deadline>`),
  ].join(''),
);
const rows = () =>
  app.sql<Record<string, unknown>>(
    `select title, kind, start_date::text as start, end_date::text as "end", scheduling, version from stip.work_item
     where project_id = $1 order by position`,
    [project],
  );

describe('a plan of Microsoft Project', () => {
  it('is previewed without a trace, taken over once, and the second time changes nothing', async () => {
    const { id: uploadId } = await upload(FIRST);
    const preview = await run('previewPlanImport', { uploadId });
    expect(preview).toMatchObject({
      total: 4,
      unchanged: 0,
      linksChanged: 2,
      notes: [{ code: 'baselines_left_out', count: 1, titles: ['T2'] }],
      changes: [
        { change: 'added', title: 'T1', kind: 'phase', startDate: '2026-11-30', endDate: '2026-12-07' },
        { change: 'added', title: 'T2', kind: 'task', startDate: '2026-11-30', endDate: '2026-12-02' },
        { change: 'added', title: 'T3', kind: 'task', startDate: '2026-12-04', endDate: '2026-12-07' },
        { change: 'added', title: 'T4', kind: 'milestone', startDate: '2026-12-07' },
      ],
    });
    expect(await rows()).toEqual([]);
    expect(await app.sql(`select 1 from stip.work_calendar where name = 'Standaard'`)).toEqual([]);
    const { __typename, ...committed } = await run('commitPlanImport', { uploadId });
    expect(committed).toEqual({ ...preview, __typename: undefined });
    expect(__typename).toBe('PlanImportPayload');
    const first = await rows();
    expect(first).toHaveLength(4);
    expect(first[2]).toMatchObject({ title: 'T3', start: '2026-12-04', end: '2026-12-07', scheduling: 'auto' });
    const again = await run('commitPlanImport', { uploadId });
    expect(again).toMatchObject({ total: 4, unchanged: 4, linksChanged: 0, changes: [] });
    expect(await rows()).toEqual(first);
  });

  it('shows what was added, removed and moved', async () => {
    const next = file([task(1, 1, 0), task(2, 2, 32), task(3, 2, 16, link(2, 4800)), task(5, 1, 8)].join(''));
    const { id: uploadId } = await upload(next);
    const kept = await run('previewPlanImport', { uploadId });
    const told = (kept['changes'] as { change: string; title: string }[]).map(
      ({ change, title }) => `${change} ${title}`,
    );
    // What is not asked to be removed stays, and moves with the rest.
    expect(told).toEqual(['moved T1', 'moved T2', 'moved T3', 'added T5', 'removed T4']);
    await run('commitPlanImport', { uploadId, removeMissing: true });
    expect((await rows()).map(({ title }) => title)).toEqual(['T1', 'T2', 'T3', 'T5']);
  });

  it('goes out and comes back unchanged, also by what Stip knows it by', async () => {
    await app.sql(`update stip.work_item set external_source = null, external_key = null where project_id = $1`, [
      project,
    ]);
    // Set by hand, and done at other dates than planned, a Saturday included.
    await app.sql(
      `insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date, actual_start, actual_end,
         percent_complete, position)
       values ($1, $3, $2, 'task', 'hand', '2026-11-02', '2026-11-07', '2026-11-04', '2026-11-14', 100, 7),
         ($1, $4, $2, 'milestone', 'flag', '2026-11-08', '2026-11-08', '2026-11-15', '2026-11-15', 100, 8),
         ($1, $5, $2, 'task', 'under way', '2026-11-02', '2026-12-11', '2026-11-05', null, 30, 9)`,
      [app.organisationId, project, randomUUID(), randomUUID(), randomUUID()],
    );
    await app.sql(
      `update stip.work_item set actual_start = '2026-11-30', percent_complete = 40 where project_id = $1 and kind = 'phase'`,
      [project],
    );
    const before = await rows();
    const response = await download();
    expect(response.headers['content-type']).toContain('application/xml');
    expect(response.headers['stip-left-out']).toBe('0');
    const { id: uploadId } = await upload(response.body);
    const outcome = await run('commitPlanImport', { uploadId, removeMissing: true });
    expect(outcome).toMatchObject({ total: 7, unchanged: 7, linksChanged: 0, changes: [], notes: [] });
    expect(await rows()).toEqual(before);
  });

  it('is refused when it is none, would do harm, or waits for itself', async () => {
    expect(await upload('hello')).toMatchObject({ status: 422, issues: [{ code: 'not_ms_project' }] });
    expect(await upload('<!DOCTYPE x [<!ENTITY a "aa">]><Project/>')).toMatchObject({
      issues: [{ code: 'unsafe_xml' }],
    });
    expect(await upload('<!DOCTYPE x SYSTEM "file:///etc/passwd"><Project/>')).toMatchObject({
      issues: [{ code: 'unsafe_xml' }],
    });
    expect((await upload(`<Project>${'x'.repeat(1_100_000)}`)).issues).toMatchObject([{ code: 'too_large' }]);
    expect((await upload(FIRST, 'viewer')).status).toBe(403);
    const { id: cycle } = await upload(file(task(1, 1, 8, link(2)) + task(2, 1, 8, link(1))));
    for (const name of ['previewPlanImport', 'commitPlanImport']) {
      expect(problems(await run(name, { uploadId: cycle }))).toEqual(['file dependency_cycle']);
      expect((await run(name, { uploadId: randomUUID() })).__typename).toBe('NotFound');
      expect((await run(name, { uploadId: cycle }, 'viewer')).permission).toBe('project.edit');
    }
    const { id: uploadId } = await upload(FIRST);
    expect((await run('commitPlanImport', { uploadId, projectId: randomUUID() })).__typename).toBe('NotFound');
    expect((await download(randomUUID())).statusCode).toBe(404);
  });

  it('goes out for several projects at once, each under its own summary with what lies between them', async () => {
    const [other, empty, undated] = [randomUUID(), randomUUID(), randomUUID()];
    await app.sql(
      `insert into stip.project (organisation_id, id, name, start_date, end_date) values ($1, $2, 'Ander', '2027-01-04', '2027-03-31'),
         ($1, $3, 'Nog zonder plan', '2027-02-01', '2027-02-26'), ($1, $4, 'Zonder data', null, null)`,
      [app.organisationId, other, empty, undated],
    );
    const milestone = randomUUID();
    await app.sql(
      `insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date, position)
       values ($1, $2, $3, 'milestone', 'Klaar', '2027-03-31', '2027-03-31', 1)`,
      [app.organisationId, milestone, other],
    );
    await app.sql(
      `insert into stip.dependency (organisation_id, id, predecessor_id, successor_id, type, lag_days)
       select $1, $2, id, $3, 'FS', 0 from stip.work_item where project_id = $4 and title = 'T5'`,
      [app.organisationId, randomUUID(), milestone, project],
    );
    const post = (payload: object) =>
      app.app.inject({
        ...{ method: 'POST', url: '/api/plans/xml', payload },
        cookies: { [SESSION_COOKIE]: app.cookieOf('viewer') },
      });
    const response = await post({ projects: [project, other, empty, undated], name: 'Portfolio' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['stip-left-out']).toBe('1');
    const { document } = await readBack(response.body);
    expect(document.name).toBe('Portfolio');
    const names = document.details.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Plan', 'T1']);
    expect(names.slice(-3)).toEqual(['Ander', 'Klaar', 'Nog zonder plan']);
    expect(document.plan.links.length).toBeGreaterThan(1);
    expect((await post({ projects: [] })).json()).toMatchObject({ issues: [{ field: 'projects', code: 'required' }] });
    expect((await post({ projects: ['<x>'] })).statusCode).toBe(422);
    const response401 = await app.app.inject({ method: 'POST', url: '/api/plans/xml', payload: {} });
    expect(response401.statusCode).toBe(401);
  });
});

const readBack = async (xml: string) => documentOfMsProject(await readMsProject([Buffer.from(xml)]));
