import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEADLINE_KINDS, type Role } from '@stip/domain';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

const offsets = (...days: (number | null)[]) =>
  DEADLINE_KINDS.flatMap((kind, n) => (typeof days[n] === 'number' ? [{ kind, workingDays: days[n] }] : []));
const OFFSETS = offsets(0, 5, 8, 10, 12, 20, 30, 32);
const PRODUCT =
  '... on PcProductPayload { product { id version nameNl offsets { kind workingDays } controller { id } } }';
const CYCLE = `period { id deadlines { id kind dueDate adjusted version } } updatesDue projects { id name owner { id } outstanding
  reviewed reviewVersion remark remindedToday late }`;
const REPORT =
  '... on ReportPayload { report { id version state contentSha256 signatures { role name deputyForName deputyReason } } }';

interface Told {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly contentSha256: string | null;
  readonly signatures: { role: string; name: string; deputyForName: string | null; deputyReason: string }[];
}
interface Cycle {
  readonly period: {
    id: string;
    deadlines: { id: string; kind: string; dueDate: string; adjusted: boolean; version: number }[];
  };
  readonly updatesDue: string | null;
  readonly projects: {
    id: string;
    name: string;
    outstanding: string[];
    reviewed: boolean;
    reviewVersion: number | null;
    remark: string;
    remindedToday: boolean;
    late: boolean;
  }[];
}

let app: TestApp;
const persons = new Map<Role, string>();
beforeAll(async () => {
  app = await TestApp.start();
  for (const row of await app.sql<{ role: Role; person_id: string }>(
    'select role, person_id from stip.account where organisation_id = $1',
    [app.organisationId],
  ))
    persons.set(row.role, row.person_id);
});
afterAll(() => app.stop());

const product = (more: object = {}) => ({
  ...{ nameNl: 'Bestuursrapportage', nameEn: 'Progress report', scheme: 'tertial', firstMonth: 1, offsets: OFFSETS },
  ...more,
});
const create = (more: object = {}, role: Role = 'controller') =>
  mutate(app, role, 'createPcProduct', product(more), PRODUCT);
const productOf = (outcome: Outcome) => {
  expect(problems(outcome)).toEqual(['PcProductPayload']);
  return outcome['product'] as { id: string; version: number };
};
const apply = (year: number, role: Role = 'controller') =>
  mutate(
    app,
    role,
    'applyPcCalendar',
    { year },
    '... on PcCalendarPayload { added changed calendar { periods { id name } } }',
  );
const changes = async (year: number) =>
  (
    await app.graphql<{
      pcCalendarChanges: { name: string; action: string; because: string | null; deadlines: object[] }[];
    }>(
      'viewer',
      'query ($year: Int!) { pcCalendarChanges(year: $year) { name action because deadlines { kind from to kept } } }',
      { year },
    )
  ).data.pcCalendarChanges;
const cycle = async (id: string) =>
  (
    await app.graphql<{ cycle: Cycle }>('viewer', `query ($id: ID!) { cycle(reportingPeriodId: $id) { ${CYCLE} } }`, {
      id,
    })
  ).data.cycle;

describe('the planning and control calendar', () => {
  let made: { id: string; version: number };

  it('refuses a product that cannot be', async () => {
    expect(problems(await create({ nameNl: ' ', offsets: offsets(3, 2) }))).toEqual([
      'nameNl required',
      'offsets deadlines_order',
    ]);
    expect(problems(await create({ scheme: 'own' }))).toEqual(['months number_out_of_range']);
    expect(
      problems(await create({ controllerId: persons.get('controller'), cdoId: persons.get('controller') })),
    ).toEqual(['cdoId signers_differ']);
    expect(problems(await create({ cdoDeputyId: persons.get('controller') }))).toEqual([
      'controllerDeputyId deputy_of_nobody',
    ]);
    expect(problems(await create({ controllerId: app.organisationId }))).toEqual(['controllerId unknown_id']);
    expect(problems(await create({}, 'project_leader'))).toEqual(['Forbidden']);
    expect(problems(await apply(2026))).toEqual(['year no_products']);
  });

  it('is previewed, made once, and made again without effect', async () => {
    made = productOf(await create());
    expect(problems(await create())).toEqual(['nameNl already_exists']);
    expect((await changes(2026)).map(({ action }) => action)).toEqual(['add', 'add', 'add']);
    expect(await apply(2026)).toMatchObject({ added: 3, changed: 0 });
    expect(await apply(2026)).toMatchObject({ added: 0, changed: 0 });
    expect((await changes(2026)).map(({ action }) => action)).toEqual(['keep', 'keep', 'keep']);
    // King's Day is no working day, nor is Ascension Day: 30 April and 5, 8, 10 working days.
    const [first] = await app.sql<{ id: string; due_date: string }>(
      `select id, due_date::text from stip.reporting_period where name = 'Bestuursrapportage 2026-1'`,
    );
    expect(first?.due_date).toBe('2026-05-07');
    expect((await cycle(first?.id ?? '')).period.deadlines.map(({ dueDate }) => dueDate).slice(0, 4)).toEqual([
      ...['2026-04-30', '2026-05-07', '2026-05-12', '2026-05-15'],
    ]);
    expect(problems(await apply(1800))).toEqual(['year number_out_of_range']);
    expect(problems(await apply(2026, 'viewer'))).toEqual(['Forbidden']);
  });

  it('leaves a deadline that was moved by hand', async () => {
    const [period] = await app.sql<{ id: string }>(
      `select id from stip.reporting_period where name = 'Bestuursrapportage 2026-2'`,
    );
    const due = (await cycle(period?.id ?? '')).period.deadlines.find(({ kind }) => kind === 'updates_due');
    const set = (dueDate: string, role: Role = 'controller', version = due?.version) =>
      mutate(
        app,
        role,
        'setPeriodDeadline',
        { id: due?.id, version, dueDate },
        '... on PeriodDeadlinePayload { period { id } }',
      );
    expect(problems(await set('2026-12-31'))).toEqual(['dueDate deadlines_order']);
    expect(problems(await set('2026-09-08', 'viewer'))).toEqual(['Forbidden']);
    expect(problems(await set('2026-09-08', 'controller', 9))).toEqual(['VersionConflict']);
    expect(problems(await set('2026-09-08'))).toEqual(['PeriodDeadlinePayload']);
    const update = (more: object, role: Role = 'controller') =>
      mutate(app, role, 'updatePcProduct', { ...product(more), id: made.id, version: made.version }, PRODUCT);
    expect(problems(await update({}, 'viewer'))).toEqual(['Forbidden']);
    expect(problems(await update({ firstMonth: 13 }))).toEqual(['firstMonth number_out_of_range']);
    expect(problems(await update({ offsets: offsets(0, 4, 8, 10, 12, 20, 30, null) }))).toEqual(['PcProductPayload']);
    expect(problems(await update({}))).toEqual(['VersionConflict']);
    expect((await changes(2026))[1]).toMatchObject({
      action: 'change',
      deadlines: [{ kept: true }, { kind: 'published', to: null }],
    });
    expect(await apply(2026)).toMatchObject({ added: 0, changed: 3 });
    const after = await cycle(period?.id ?? '');
    expect(after.updatesDue).toBe('2026-09-08');
    expect(after.period.deadlines).toHaveLength(7);
    expect(await apply(2026)).toMatchObject({ added: 0, changed: 0 });
  });
});

describe('the round of a period', () => {
  let period: string;
  let project: string;
  beforeAll(async () => {
    const [row] = await app.sql<{ id: string }>(
      `select id from stip.reporting_period where name = 'Bestuursrapportage 2026-3'`,
    );
    period = row?.id ?? '';
    const made = await mutate(
      app,
      'administrator',
      'createProject',
      {
        name: 'Zaaksysteem',
        startDate: '2026-01-01',
        endDate: '2026-12-31',
        ownerId: persons.get('project_leader'),
        state: 'active',
      },
      '... on ProjectPayload { project { id } }',
    );
    project = (made['project'] as { id: string }).id;
  });
  const review = (more: object = {}, role: Role = 'controller') =>
    mutate(
      app,
      role,
      'recordPeriodReview',
      { reportingPeriodId: period, projectId: project, remark: 'Akkoord', ...more },
      `... on CyclePayload { cycle { ${CYCLE} } }`,
    );
  const remind = (more: object = {}, role: Role = 'controller') =>
    mutate(
      app,
      role,
      'sendPeriodReminders',
      { reportingPeriodId: period, ...more },
      '... on PeriodRemindersPayload { asked reminded cycle { projects { remindedToday } } }',
    );

  it('reminds who is to act once a day', async () => {
    expect((await cycle(period)).projects).toMatchObject([
      { outstanding: ['not_reported'], reviewed: false, remindedToday: false },
    ]);
    expect(problems(await remind({}, 'viewer'))).toEqual(['Forbidden']);
    expect(problems(await remind({ projectIds: [] }))).toEqual(['projectIds nothing_outstanding']);
    expect(await remind()).toMatchObject({ asked: 1, reminded: 1, cycle: { projects: [{ remindedToday: true }] } });
    expect(problems(await remind())).toEqual(['projectIds nobody_reminded']);
  });

  it('has each update reviewed by another than who published it', async () => {
    expect(problems(await review())).toEqual(['projectId not_reported']);
    expect(problems(await review({}, 'project_leader'))).toEqual(['Forbidden']);
    const publish = async (day: string, by: Role) => {
      const inserted = await app.sql(
        `insert into stip.status_update (organisation_id, id, project_id, reporting_date, overall_colour, origin, state, published_at, published_by)
         values ($1, gen_random_uuid(), $2, $3, 'green', 'imported', 'published', now(), $4) returning id`,
        [app.organisationId, project, day, persons.get(by)],
      );
      expect(inserted).toHaveLength(1);
    };
    await publish('2026-10-05', 'project_leader');
    expect(problems(await review({ version: 3 }))).toEqual(['VersionConflict']);
    expect(await review()).toMatchObject({
      cycle: { projects: [{ reviewed: true, remark: 'Akkoord', reviewVersion: 1 }] },
    });
    await publish('2026-11-05', 'controller');
    expect((await cycle(period)).projects).toMatchObject([{ reviewed: false, reviewVersion: 1 }]);
    expect(problems(await review({ version: 1 }))).toEqual(['projectId own_update']);
    expect(problems(await review({ version: 1 }, 'programme_manager'))).toEqual(['CyclePayload']);
  });
});

describe('who signs', () => {
  it('is who the calendar names, or the deputy with a reason', async () => {
    const [controller, cdo] = [persons.get('controller'), persons.get('programme_manager')];
    // The named controller is absent: the only account with that role is their deputy.
    const made = productOf(
      await create({
        ...{ nameNl: 'Jaarstukken', nameEn: 'Annual report', scheme: 'year' },
        ...{ controllerId: persons.get('viewer'), controllerDeputyId: controller, cdoId: persons.get('contributor') },
      }),
    );
    expect(await apply(2025)).toMatchObject({ added: 4 });
    const [period] = await app.sql<{ id: string }>(
      `select id from stip.reporting_period where name = 'Jaarstukken 2025'`,
    );
    const step = async (name: string, role: Role, report: Told, more: object = {}) =>
      mutate(app, role, name, { id: report.id, version: report.version, ...more }, REPORT);
    const told = (outcome: Outcome) => {
      expect(problems(outcome)).toEqual(['ReportPayload']);
      return outcome['report'] as Told;
    };
    const draft = told(await mutate(app, 'administrator', 'createReport', { reportingPeriodId: period?.id }, REPORT));
    const submitted = told(await step('submitReport', 'administrator', draft, { reason: 'Begin' }));
    const content = { contentSha256: submitted.contentSha256 };
    expect(problems(await step('signReportAsController', 'controller', submitted, content))).toEqual([
      'deputyReason required',
    ]);
    const first = told(
      await step('signReportAsController', 'controller', submitted, { ...content, deputyReason: 'Met verlof' }),
    );
    expect(first.signatures).toEqual([
      { role: 'controller', name: 'controller', deputyForName: 'viewer', deputyReason: 'Met verlof' },
    ]);
    expect(problems(await step('signReportAsCdo', 'programme_manager', first, content))).toEqual([
      'id report_not_named',
    ]);
    // The database says so whatever writes.
    const sign = () =>
      app.sql(
        `insert into stip.report_signature (organisation_id, submission_id, role, person_id, content_sha256, signed_at)
         select organisation_id, submission_id, 'cdo', $2, $3, now() from stip.report where id = $1 returning person_id`,
        [first.id, cdo, content.contentSha256],
      );
    await expect(sign()).rejects.toThrow('report_signature_not_named');
    const named = product({ nameNl: 'Jaarstukken', nameEn: 'Annual report', scheme: 'year', cdoId: cdo });
    productOf(
      await mutate(app, 'controller', 'updatePcProduct', { ...named, id: made.id, version: made.version }, PRODUCT),
    );
    const both = told(await step('signReportAsCdo', 'programme_manager', first, content));
    expect(both.state).toBe('cdo_signed');
    expect(both.signatures.map(({ deputyForName }) => deputyForName)).toEqual(['viewer', null]);
  });

  it('keeps who submitted from signing', async () => {
    productOf(
      await create({
        nameNl: 'Voorjaarsnota',
        nameEn: 'Spring memorandum',
        scheme: 'own',
        months: 3,
        cdoId: persons.get('programme_manager'),
      }),
    );
    await apply(2024);
    const [period] = await app.sql<{ id: string }>(
      `select id from stip.reporting_period where name = 'Voorjaarsnota 2024'`,
    );
    const draft = await mutate(app, 'programme_manager', 'createReport', { reportingPeriodId: period?.id }, REPORT);
    const run = (name: string, role: Role, report: Told, more: object = {}) =>
      mutate(app, role, name, { id: report.id, version: report.version, ...more }, REPORT);
    const submitted = (await run('submitReport', 'programme_manager', draft['report'] as Told, { reason: 'Begin' }))[
      'report'
    ] as Told;
    const content = { contentSha256: submitted.contentSha256 };
    const first = (await run('signReportAsController', 'controller', submitted, content))['report'] as Told;
    expect(problems(await run('signReportAsCdo', 'programme_manager', first, content))).toEqual([
      'id report_author_signs',
    ]);
  });
});
