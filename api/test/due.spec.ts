import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ASPECTS, type Role } from '@stip/domain';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

let app: TestApp;
const people = new Map<string, string>();
beforeAll(async () => {
  app = await TestApp.start();
  for (const { name, id } of await app.sql<{ name: string; id: string }>(
    'select name, id from stip.person where organisation_id = $1',
    [app.organisationId],
  ))
    people.set(name, id);
});
afterAll(() => app.stop());

const PROJECT = '... on ProjectPayload { project { id version workItems { id version title } } }';
interface Project {
  readonly id: string;
  readonly version: number;
  readonly workItems: readonly { readonly id: string; readonly version: number; readonly title: string }[];
}
async function project(name: string, input: object, role: Role = 'programme_manager'): Promise<Project> {
  const outcome = await mutate(app, role, name, input, PROJECT);
  expect(problems(outcome)).toEqual(['ProjectPayload']);
  return outcome['project'] as Project;
}
const newProject = (input: object = {}) =>
  project('createProject', { name: `P ${randomUUID()}`, ownerId: people.get('project_leader'), ...input });
const dueFor = async (role: Role) =>
  (
    await app.graphql<{
      dueForMe: {
        today: string;
        items: {
          kind: string;
          objectId: string;
          title: string;
          dueDate: string | null;
          begun: boolean;
          project: { id: string };
        }[];
      };
    }>(role, '{ dueForMe { today items { id kind objectId title titleEn dueDate begun project { id name } } } }')
  ).data.dueForMe;

async function report(projectId: string, reportingDate: string, publish = true): Promise<void> {
  const aspects = ASPECTS.map((aspect) => ({ aspect, colour: 'green', trend: 'stable' }));
  const status = { projectId, reportingDate, overallColour: 'green', overallTrend: 'stable', aspects };
  expect((await mutate(app, 'project_leader', 'saveStatusDraft', status, '')).__typename).toBe('StatusUpdatePayload');
  if (!publish) return;
  const published = await mutate(app, 'project_leader', 'publishStatusUpdate', { projectId, version: 1 }, '');
  expect(problems(published)).toEqual(['StatusUpdatePayload']);
}

describe('what waits for a person', () => {
  it('is one update per project while its period has none, and work that ends soon; others are not asked', async () => {
    const period = { kind: 'quarter', name: `Q ${randomUUID()}`, startDate: '2026-10-01', endDate: '2026-12-31' };
    await mutate(app, 'controller', 'createReportingPeriod', { ...period, dueDate: '2027-01-22' }, '');
    const year = { kind: 'year', name: `Y ${randomUUID()}`, startDate: '2026-01-01', endDate: '2026-12-31' };
    await mutate(app, 'controller', 'createReportingPeriod', { ...year, dueDate: '2027-01-29' }, '');
    const { id } = await newProject({ state: 'active' });
    const task = { projectId: id, kind: 'task', startDate: '2026-11-01', ownerId: people.get('contributor') };
    await project('createWorkItem', { ...task, title: 'Late', endDate: '2026-11-20' });
    await project('createWorkItem', { ...task, title: 'Far', endDate: '2027-06-01' });
    await project('createWorkItem', { ...task, title: 'Done', endDate: '2026-11-02', percentComplete: 100 });
    const own = async (role: Role) =>
      (await dueFor(role)).items
        .filter((one) => one.project?.id === id)
        .map(({ kind, title, dueDate, begun }) => ({ kind, title, dueDate, begun }));
    expect(await own('project_leader')).toEqual([
      { kind: 'update', title: period.name, dueDate: '2027-01-22', begun: false },
    ]);
    expect(await own('contributor')).toEqual([{ kind: 'work', title: 'Late', dueDate: '2026-11-20', begun: false }]);
    expect(await own('viewer')).toEqual([]);
    await report(id, '2026-11-20', false);
    expect((await own('project_leader'))[0]?.begun).toBe(true);
    const published = await mutate(app, 'project_leader', 'publishStatusUpdate', { projectId: id, version: 1 }, '');
    expect(problems(published)).toEqual(['StatusUpdatePayload']);
    expect(await own('project_leader')).toEqual([]);
  });

  it('is a report for who is the next to sign, and a plan for who may approve it but did not ask', async () => {
    const periods = await app.sql<{ id: string }>(
      `select id from stip.reporting_period where organisation_id = $1 and kind = 'quarter' order by end_date desc limit 1`,
      [app.organisationId],
    );
    const made = '... on ReportPayload { report { id version contentSha256 } }';
    const step = async (role: Role, name: string, input: object) => {
      const outcome = await mutate(app, role, name, input, made);
      expect(problems(outcome)).toEqual(['ReportPayload']);
      return outcome['report'] as { id: string; version: number; contentSha256: string };
    };
    const draft = await step('programme_manager', 'createReport', { reportingPeriodId: periods[0]?.id });
    const signatures = async (role: Role) =>
      (await dueFor(role)).items.filter(({ kind }) => kind === 'signature').map(({ objectId }) => objectId);
    expect(await signatures('controller')).toEqual([]);
    const sent = await step('programme_manager', 'submitReport', { ...keyOf(draft), reason: 'Ready' });
    expect([await signatures('controller'), await signatures('programme_manager')]).toEqual([[draft.id], []]);
    await step('controller', 'signReportAsController', { ...keyOf(sent), contentSha256: sent.contentSha256 });
    expect([await signatures('controller'), await signatures('programme_manager')]).toEqual([[], [draft.id]]);

    const { id } = await newProject({ startDate: '2026-01-01', endDate: '2026-12-31' });
    const task = { projectId: id, kind: 'task', title: 'T', startDate: '2026-01-01', endDate: '2026-12-31' };
    await project('createWorkItem', task);
    await app.sql(
      `insert into stip.rebaseline_request (organisation_id, id, project_id, reason_category, decision_reference, decided_on,
         explanation, plan_hash, requested_by, requested_at)
       values ($1, gen_random_uuid(), $2, 'law', 'Besluit 7', '2026-11-01', 'Wet', repeat('a', 64), $3, now())`,
      [app.organisationId, id, people.get('programme_manager')],
    );
    const plans = async (role: Role) =>
      (await dueFor(role)).items.filter(({ kind }) => kind === 'baseline').map(({ title }) => title);
    expect(await plans('programme_manager')).toEqual([]);
    expect(await plans('administrator')).toEqual(['Besluit 7']);
    expect(await plans('viewer')).toEqual([]);
  });
});

const keyOf = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

describe('what the record says since the last update', () => {
  const CHANGES = `query ($projectId: ID!) { statusChanges(projectId: $projectId) { since compared finished { title day }
    moved { title from to days } added { title } removed { title } late { title day } ahead { title day } risksRaised { title }
    risksOccurred { title } risksClosed { title } spent { currency cents } decided { title day } } }`;
  const changesOf = async (projectId: string) =>
    (await app.graphql<{ statusChanges: Record<string, unknown> }>('project_leader', CHANGES, { projectId })).data
      .statusChanges;

  it('is what was done, moved, spent and decided, by the plan that was recorded when it was published', async () => {
    const today = app.clock.at;
    const { id } = await newProject({ state: 'active' });
    expect(await changesOf(id)).toMatchObject({ since: null, compared: false, finished: [], spent: [] });
    const task = { projectId: id, kind: 'task', startDate: '2026-10-01' };
    await project('createWorkItem', { ...task, title: 'Moves', endDate: '2026-12-10' });
    const made = await project('createWorkItem', { ...task, title: 'Ends', endDate: '2026-11-20' });
    // What was recorded is found by the clock of the database.
    app.clock.at = new Date();
    await report(id, '2026-11-10');
    await pause(20);
    const of = (title: string) => made.workItems.find((item) => item.title === title) ?? { id: '', version: 0 };
    await project('updateWorkItem', { ...keyOf(of('Moves')), endDate: '2026-12-24' });
    const ended = { percentComplete: 100, actualStart: '2026-10-01', actualEnd: '2026-11-18' };
    await project('updateWorkItem', { ...keyOf(of('Ends')), ...ended });
    await project('createWorkItem', { ...task, title: 'New', endDate: '2027-09-01' });
    const risk = { projectId: id, kind: 'threat', title: 'Fresh', likelihood: 2, impact: 2 };
    expect(problems(await mutate(app, 'project_leader', 'setRisk', risk, ''))).toEqual(['ProjectRisksPayload']);
    for (const [amount, bookedOn] of [
      ['12500', '2026-11-12'],
      ['99900', '2026-11-10'],
    ]) {
      const entry = { projectId: id, kind: 'actual', fiscalYear: 2026, bookedOn, amount };
      const booked = await mutate(app, 'controller', 'recordLedgerEntry', entry, '');
      expect(problems(booked)).toEqual(['ProjectMoneyPayload']);
    }
    app.clock.at = new Date(Date.now() + 1000);
    expect(await changesOf(id)).toMatchObject({
      since: '2026-11-10',
      compared: true,
      finished: [{ title: 'Ends', day: '2026-11-18' }],
      moved: [{ title: 'Moves', from: '2026-12-10', to: '2026-12-24', days: 14 }],
      added: [{ title: 'New' }],
      removed: [],
      risksRaised: [{ title: 'Fresh' }],
      risksOccurred: [],
      risksClosed: [],
      spent: [{ currency: 'EUR', cents: '12500' }],
      decided: [],
    });
    app.clock.at = today;
  });

  it('is not there for a project that is not', async () => {
    const { errors } = await app.graphql('viewer', CHANGES, { projectId: randomUUID() });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
