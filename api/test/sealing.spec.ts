import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { ReportAction, ReportState, Role } from '@stip/domain';
import { SESSION_COOKIE } from '../src/platform/auth';
import type { ReportContent } from '../src/report/content';
import { toDocument } from '../src/report/document';
import { renderPdf } from '../src/report/pdf';
import { sha256, type SealedFile } from '../src/report/seal';
import { verifySealedFile } from '../src/report/verify-file';
import { Database } from '../src/platform/database';
import { sealFaults, SigningKeys } from '../src/report';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

interface Told {
  readonly id: string;
  readonly version: number;
  readonly state: ReportState;
  readonly contentSha256: string | null;
  readonly changedSince: boolean | null;
  readonly content: ReportContent;
  readonly points: { kind: string; project: string | null }[];
  readonly signatures: { role: string; name: string }[];
  readonly steps: { fromState: string; toState: string; personName: string; reason: string }[];
  readonly actions: { action: ReportAction; obstacle: string | null }[];
  readonly seal: { fingerprint: string; sealedAt: string } | null;
  readonly supersededById: string | null;
}

const FIELDS = `id version state contentSha256 changedSince content points { kind project } signatures { role name }
  steps { fromState toState personName reason } actions { action obstacle } seal { fingerprint sealedAt } supersededById`;
const PAYLOAD = `... on ReportPayload { report { ${FIELDS} } }`;

let app: TestApp;
let project: string;
beforeAll(async () => {
  app = await TestApp.start();
  project = await projectOf('Zaaksysteem');
});
afterAll(() => app.stop());

const told = (outcome: Outcome): Told => {
  expect(problems(outcome)).toEqual(['ReportPayload']);
  return outcome['report'] as Told;
};
const read = async (id: string, role: Role = 'viewer'): Promise<Told> =>
  (await app.graphql<{ report: Told }>(role, `query ($id: ID!) { report(id: $id) { ${FIELDS} } }`, { id })).data.report;
const run = (name: string, role: Role, { id, version }: Told, more: object = {}) =>
  mutate(app, role, name, { id, version, ...more }, PAYLOAD);

async function projectOf(name: string): Promise<string> {
  const made = await mutate(
    app,
    'administrator',
    'createProject',
    { name, startDate: '2026-01-01', endDate: '2026-12-31' },
    '... on ProjectPayload { project { id } }',
  );
  return (made['project'] as { id: string }).id;
}

let year = 1990;
/** A draft of a year of its own. */
async function draft(): Promise<Told> {
  year += 1;
  const period = await mutate(
    app,
    'controller',
    'createReportingPeriod',
    { kind: 'year', name: String(year), startDate: `${year}-01-01`, endDate: `${year}-12-31` },
    '... on ReportingPeriodPayload { reportingPeriod { id } }',
  );
  return draftOf((period['reportingPeriod'] as { id: string }).id);
}
const write = (reportId: string, text: string) =>
  mutate(
    app,
    'controller',
    'saveReportSection',
    { reportId, section: 'summary', version: 0, text },
    '... on ReportNarrativePayload { narrative { text version } }',
  );
const draftOf = async (reportingPeriodId: string) =>
  told(await mutate(app, 'programme_manager', 'createReport', { reportingPeriodId }, PAYLOAD));
const submitted = async (by: Role = 'programme_manager') =>
  told(await run('submitReport', by, await draft(), { reason: 'Begin' }));
const hashOf = (report: Told) => ({ contentSha256: report.contentSha256 });
const byController = async (report: Told) =>
  told(await run('signReportAsController', 'controller', report, hashOf(report)));
const byCdo = async (report: Told) => told(await run('signReportAsCdo', 'programme_manager', report, hashOf(report)));
const signed = async (by?: Role) => byCdo(await byController(await submitted(by)));
const sealed = async () => told(await run('sealReport', 'controller', await signed()));

async function fileOf(id: string): Promise<Buffer> {
  const response = await app.app.inject({
    method: 'GET',
    url: `/api/reports/${id}.json`,
    cookies: { [SESSION_COOKIE]: app.cookieOf('viewer') },
  });
  expect(response.statusCode).toBe(200);
  return response.rawPayload;
}

/** A record of each kind that the sections of a report are drawn from, in a year. */
async function fillSections(of: number): Promise<void> {
  const org = app.organisationId;
  const id = randomUUID;
  const [strategy, goal, source, tradeOff] = [id(), id(), id(), id()];
  for (const [sql, ...params] of [
    [
      `insert into stip.strategy (organisation_id, id, title, term_start, term_end) values ($1, $2, 'S', '1990-01-01', '2030-12-31')`,
      strategy,
    ],
    [
      `insert into stip.goal (organisation_id, id, strategy_id, title, category) values ($1, $2, $3, 'G', 'society')`,
      goal,
      strategy,
    ],
    [`insert into stip.benefit (organisation_id, id, goal_id, title) values ($1, $2, $3, 'B')`, id(), goal],
    [`insert into stip.funding_source (organisation_id, id, name, kind) values ($1, $2, 'ICT', 'ict')`, source],
    [
      `insert into stip.budget_line (organisation_id, id, project_id, funding_source_id, fiscal_year, amount_cents) values ($1, $2, $3, $4, ${of}, 100000)`,
      id(),
      project,
      source,
    ],
    [
      `insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date) values ($1, $2, $3, 'milestone', 'M', '${of}-05-01', '${of}-05-01')`,
      id(),
      project,
    ],
    [
      `insert into stip.decision (organisation_id, id, kind, title, body, raised_on, due_date) values ($1, $2, 'commitment', 'T', 'council', '${of}-02-01', '${of}-06-01')`,
      id(),
    ],
    // Looked at as it commits: by then it weighs two values.
    [
      `with made as (insert into stip.trade_off (organisation_id, id, project_id, question) values ($1, $2, $3, 'Mag dit?') returning id)
      insert into stip.trade_off_value (organisation_id, trade_off_id, value_id) select $1, made.id, r.id from made, stip.reference_item r
      where r.organisation_id = $1 and r.list = 'public_value' and r.position < 3`,
      tradeOff,
      project,
    ],
    [
      `insert into stip.obligation (organisation_id, id, project_id, kind_id, needed, due_date) select $1, $2, $3, r.id, 'yes', '${of}-03-01'
      from stip.reference_item r where r.organisation_id = $1 and r.shipped_key = 'dpia'`,
      id(),
      project,
    ],
  ] as const)
    await app.sql(sql, [org, ...params]);
}

/** A change that the database must refuse: what it says, and nothing is changed. */
async function refused(sql: string, params: unknown[] = []): Promise<string> {
  return app.sql(sql, params).then(
    () => 'done',
    (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
  );
}

describe('a draft', () => {
  it('says what stands open, and what the report says of a project settles it', async () => {
    const report = await draft();
    await app.sql(`update stip.project set start_date = $1 where id = $2`, [`${year}-02-01`, project]);
    const before = await read(report.id);
    expect(before.points).toEqual([
      { kind: 'no_summary', project: null },
      { kind: 'not_reported', project: 'Zaaksysteem' },
    ]);
    const explain = (role: Role, more: object = {}) =>
      run('explainReportProject', role, before, { projectId: project, text: ' Begint later ', ...more });
    expect((await explain('viewer')).permission).toBe('report.edit');
    expect(problems(await explain('controller', { text: 'x'.repeat(20_001) }))).toEqual(['text too_long']);
    expect(problems(await explain('controller', { projectId: randomUUID() }))).toEqual(['projectId unknown_id']);
    expect((await explain('controller', { id: randomUUID() })).__typename).toBe('NotFound');
    const after = told(await explain('controller'));
    expect(after.points).toEqual([{ kind: 'no_summary', project: null }]);
    expect(after.content.missing).toMatchObject([{ name: 'Zaaksysteem', explanation: 'Begint later' }]);
    expect((await explain('controller')).currentVersion).toBe(after.version);
    expect(
      told(await run('explainReportProject', 'controller', after, { projectId: project, text: '' })).points.length,
    ).toBe(2);
    const { data } = await app.graphql<{ reportCycle: object[] }>(
      'viewer',
      'query ($id: ID!) { reportCycle(reportingPeriodId: $id) { name reportingDate colour explained outstanding } }',
      { id: after.content.period.id },
    );
    expect(data.reportCycle).toEqual([
      { name: 'Zaaksysteem', reportingDate: null, colour: null, explained: false, outstanding: ['not_reported'] },
    ]);
  });

  it('is submitted with a reason where something stands open', async () => {
    const report = await draft();
    const submit = (role: Role, more: object = {}) => run('submitReport', role, report, more);
    expect((await submit('project_leader')).permission).toBe('report.edit');
    expect(problems(await submit('controller'))).toEqual(['reason report_outstanding']);
    expect(problems(await submit('controller', { reason: '  ' }))).toEqual(['reason report_outstanding']);
    expect((await submit('controller', { id: randomUUID(), reason: 'x' })).__typename).toBe('NotFound');
    expect((await submit('controller', { version: 9, reason: 'x' })).currentVersion).toBe(report.version);
    const after = told(await submit('controller', { reason: 'Eerste keer' }));
    expect(after).toMatchObject({ state: 'in_review', changedSince: false, content: { accepted: 'Eerste keer' } });
    expect(after.contentSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(problems(await run('submitReport', 'controller', after, { reason: 'x' }))).toEqual(['id report_step']);
  });
});

describe('what was submitted', () => {
  it('is not changed, and says so when the records move on', async () => {
    const report = await submitted();
    expect(problems(await write(report.id, 'x'))).toEqual(['reportId report_text_fixed']);
    expect(
      problems(await run('explainReportProject', 'controller', report, { projectId: project, text: 'x' })),
    ).toEqual(['id report_text_fixed']);
    await app.sql(`update stip.organisation set name = name || '!' where id = $1`, [app.organisationId]);
    const after = await read(report.id);
    expect(after).toMatchObject({ changedSince: true, content: report.content, contentSha256: report.contentSha256 });
    await app.sql(`update stip.organisation set name = rtrim(name, '!') where id = $1`, [app.organisationId]);
    expect((await read(report.id)).changedSince).toBe(false);
  });

  it('goes back to draft with a reason only, which voids the signatures', async () => {
    const report = await signed();
    const back = (role: Role, more: object) => run('returnReport', role, report, more);
    expect((await back('viewer', { reason: 'x' })).permission).toBe('report.edit');
    expect(problems(await back('controller', { reason: ' ' }))).toEqual(['reason required']);
    expect((await back('controller', { id: randomUUID(), reason: 'x' })).__typename).toBe('NotFound');
    expect((await back('controller', { version: 1, reason: 'x' })).currentVersion).toBe(report.version);
    const after = told(await back('controller', { reason: 'Bedrag klopt niet' }));
    expect(after).toMatchObject({ state: 'draft', signatures: [], contentSha256: null });
    expect(after.steps.at(-1)).toEqual({
      fromState: 'cdo_signed',
      toState: 'draft',
      personName: 'controller',
      reason: 'Bedrag klopt niet',
    });
    expect(
      await app.sql(
        'select role from stip.report_signature s join stip.report_submission b on b.id = s.submission_id where b.report_id = $1',
        [report.id],
      ),
    ).toHaveLength(2);
    expect(await write(after.id, 'Hersteld')).toMatchObject({ narrative: { text: 'Hersteld', version: 1 } });
    expect((await read(after.id)).content.summary).toBe('Hersteld');
  });
});

describe('signing', () => {
  it('is for the controller who did not submit it', async () => {
    const own = await submitted('controller');
    const sign = (role: Role, report: Told, more: object = {}) =>
      run('signReportAsController', role, report, { ...hashOf(report), ...more });
    for (const role of ['administrator', 'programme_manager'] as const)
      expect((await sign(role, own)).permission).toBe('report.sign_controller');
    expect(problems(await sign('controller', own))).toEqual(['id report_author_signs']);
    const report = await submitted();
    expect(problems(await sign('controller', report, { contentSha256: sha256('other') }))).toEqual([
      'contentSha256 report_other_content',
    ]);
    expect((await sign('controller', report, { id: randomUUID() })).__typename).toBe('NotFound');
    expect((await sign('controller', report, { version: 1 })).currentVersion).toBe(report.version);
    const after = told(await sign('controller', report));
    expect(after).toMatchObject({
      state: 'controller_signed',
      signatures: [{ role: 'controller', name: 'controller' }],
    });
    expect(problems(await sign('controller', after))).toEqual(['id report_step']);
  });

  it('is then for the chief data officer, who is somebody else', async () => {
    const report = await byController(await submitted());
    const sign = (role: Role, more: object = {}) =>
      run('signReportAsCdo', role, report, { ...hashOf(report), ...more });
    for (const role of ['administrator', 'controller'] as const)
      expect((await sign(role)).permission).toBe('report.sign_cdo');
    expect(problems(await sign('programme_manager', { contentSha256: sha256('x') }))).toEqual([
      'contentSha256 report_other_content',
    ]);
    expect((await sign('programme_manager', { id: randomUUID() })).__typename).toBe('NotFound');
    expect((await sign('programme_manager', { version: 1 })).currentVersion).toBe(report.version);
    expect(told(await sign('programme_manager')).state).toBe('cdo_signed');
  });

  it('counts for one person once, also when their role changed in between', async () => {
    const report = await byController(await submitted());
    await app.sql(
      `update stip.account set role = 'programme_manager' where role = 'controller' and organisation_id = $1`,
      [app.organisationId],
    );
    const outcome = await run('signReportAsCdo', 'controller', report, hashOf(report));
    await app.sql(
      `update stip.account a set role = 'controller' from stip.person p where p.id = a.person_id and p.name = 'controller'
      and a.organisation_id = $1`,
      [app.organisationId],
    );
    expect(problems(outcome)).toEqual(['id report_signs_twice']);
  });
});

describe('the database, whatever writes to it', () => {
  it('skips no step', async () => {
    const report = await submitted();
    const org = app.organisationId;
    for (const state of ['draft', 'controller_signed', 'cdo_signed', 'sealed', 'published', 'withdrawn'])
      expect([state, await refused('update stip.report set state = $1 where id = $2', [state, report.id])]).toEqual([
        state,
        'report_step',
      ]);
    const step = (from: string, to: string, reason = '') =>
      refused(
        `insert into stip.report_step (organisation_id, report_id, sequence, from_state, to_state, submission_id, person_id, reason, taken_at)
         select r.organisation_id, r.id, r.step_count + 1, $2, $3, r.submission_id, p.id, $4, now()
         from stip.report r join stip.person p on p.organisation_id = r.organisation_id and p.name = 'controller' where r.id = $1`,
        [report.id, from, to, reason],
      );
    expect(await step('in_review', 'controller_signed')).toBe('report_step');
    expect(await step('cdo_signed', 'sealed')).toBe('report_step');
    expect(await step('in_review', 'sealed')).toBe('report_step');
    expect(await step('in_review', 'draft')).toBe('report_step_reason');
    expect(
      await refused(
        `insert into stip.report (organisation_id, id, reporting_period_id, title, state)
      values ($1, $2, $3, 'x', 'sealed')`,
        [org, randomUUID(), report.content.period.id],
      ),
    ).toMatch(/report_/);
    expect(await refused('delete from stip.report where id = $1', [report.id])).toBe('report_kept');
    expect(await refused(`update stip.report set summary = 'x' where id = $1`, [report.id])).toBe('report_text_fixed');
    for (const sql of [
      `insert into stip.report_section (organisation_id, id, report_id, section, text) values ($1, $2, $3, 'goals', 'x')`,
      `insert into stip.report_review (organisation_id, id, report_id, section, person_id, verdict, text_version, figures_sha256, marked_at)
       select $1, $2, $3, 'goals', p.id, 'agreed', 0, repeat('a', 64), now() from stip.person p where p.organisation_id = $1 limit 1`,
    ])
      expect(await refused(sql, [org, randomUUID(), report.id])).toBe('report_text_fixed');
    expect((await read(report.id)).state).toBe('in_review');
  });

  it('takes no signature of the author, of another office, or twice', async () => {
    const sign = (id: string, role: string, person: string) =>
      refused(
        `insert into stip.report_signature (organisation_id, submission_id, role, person_id, content_sha256, signed_at)
         select r.organisation_id, s.id, $2, p.id, s.content_sha256, now() from stip.report r
         join stip.report_submission s on s.id = r.submission_id
         join stip.person p on p.organisation_id = r.organisation_id and p.name = $3 where r.id = $1`,
        [id, role, person],
      );
    const own = await submitted('controller');
    expect(await sign(own.id, 'controller', 'controller')).toBe('report_signature_not_author');
    const report = await submitted();
    expect(await sign(report.id, 'controller', 'administrator')).toBe('report_signature_of_role');
    expect(await sign(report.id, 'cdo', 'programme_manager')).toBe('report_step');
    await byController(report);
    expect(await sign(report.id, 'cdo', 'controller')).toMatch(/report_signature_(of_role|distinct)/);
  });

  it('keeps what was submitted, signed and sealed', async () => {
    const report = await sealed();
    for (const [table, column] of [
      ['report_submission', 'content'],
      ['report_seal', 'statement'],
      ['report_step', 'reason'],
    ] as const) {
      expect(
        await refused(`update stip.${table} set ${column} = ${column} || ' ' where report_id = $1`, [report.id]),
      ).toBe(`${table}_append_only`);
      expect(await refused(`delete from stip.${table} where report_id = $1`, [report.id])).toBe(`${table}_append_only`);
    }
    expect(await refused('delete from stip.report_signature')).toBe('report_signature_append_only');
    expect(await refused(`update stip.signing_key set public_key = repeat('0', 64)`)).toBe('signing_key_append_only');
    expect(await refused('delete from stip.signing_key')).toBe('signing_key_append_only');
  });
});

describe('sealing', () => {
  it('takes both signatures and the right to', async () => {
    const early = await byController(await submitted());
    expect(problems(await run('sealReport', 'controller', early))).toEqual(['id report_step']);
    const report = await signed();
    expect((await run('sealReport', 'project_leader', report)).permission).toBe('report.seal');
    expect((await run('sealReport', 'controller', { ...report, id: randomUUID() })).__typename).toBe('NotFound');
    expect((await run('sealReport', 'controller', { ...report, version: 1 })).currentVersion).toBe(report.version);
    const after = told(await run('sealReport', 'controller', report));
    expect(after).toMatchObject({
      state: 'sealed',
      changedSince: null,
      seal: { sealedAt: app.clock.now().toISOString() },
    });
    expect(after.contentSha256).toBe(report.contentSha256);
  });

  it('is published once, and withdrawn with a reason; then the period takes a new report', async () => {
    const report = await sealed();
    const publish = (role: Role, of: Told) => run('publishReport', role, of);
    expect((await publish('contributor', report)).permission).toBe('report.seal');
    expect((await publish('controller', { ...report, id: randomUUID() })).__typename).toBe('NotFound');
    expect((await publish('controller', { ...report, version: 1 })).currentVersion).toBe(report.version);
    const published = told(await publish('controller', report));
    expect(published.state).toBe('published');
    expect(problems(await publish('controller', published))).toEqual(['id report_step']);
    expect((await draftOf(report.content.period.id)).id).toBe(report.id);

    const withdraw = (role: Role, more: object) => run('withdrawReport', role, published, more);
    expect((await withdraw('viewer', { reason: 'x' })).permission).toBe('report.seal');
    expect(problems(await withdraw('controller', { reason: '' }))).toEqual(['reason required']);
    expect((await withdraw('controller', { id: randomUUID(), reason: 'x' })).__typename).toBe('NotFound');
    expect((await withdraw('controller', { version: 1, reason: 'x' })).currentVersion).toBe(published.version);
    expect(told(await withdraw('controller', { reason: 'Fout bedrag' })).state).toBe('withdrawn');
    const next = await draftOf(report.content.period.id);
    expect(next.id).not.toBe(report.id);
    expect(await read(report.id)).toMatchObject({
      state: 'withdrawn',
      supersededById: next.id,
      content: report.content,
    });
    const { data } = await app.graphql<{ reports: { nodes: object[] } }>(
      'viewer',
      'query ($id: ID!) { reports(filter: { reportingPeriodId: $id }) { nodes { id state } } }',
      { id: report.content.period.id },
    );
    expect(data.reports.nodes).toEqual(
      expect.arrayContaining([
        { id: next.id, state: 'draft' },
        { id: report.id, state: 'withdrawn' },
      ]),
    );
  });

  it('tells each reader which steps they may take, and why not', async () => {
    const report = await submitted('controller');
    const actions = async (role: Role) => (await read(report.id, role)).actions;
    expect(await actions('viewer')).toEqual([]);
    expect(await actions('administrator')).toEqual([{ action: 'return', obstacle: null }]);
    expect(await actions('controller')).toEqual([
      { action: 'return', obstacle: null },
      { action: 'sign_controller', obstacle: 'report_author_signs' },
    ]);
  });
});

describe('the file of a sealed report', () => {
  let bytes: Buffer;
  let file: SealedFile;
  beforeAll(async () => {
    bytes = await fileOf((await sealed()).id);
    file = JSON.parse(bytes.toString('utf8')) as SealedFile;
  });
  const faults = (altered: Uint8Array | string, pinned?: string[]) =>
    verifySealedFile(typeof altered === 'string' ? Buffer.from(altered) : altered, pinned).problems.map((p) => p.fault);
  const rewritten = (change: (copy: SealedFile) => void) => {
    const copy = structuredClone(file) as SealedFile;
    change(copy);
    return JSON.stringify(copy);
  };
  type Open<T> = { -readonly [K in keyof T]: Open<T[K]> };

  it('verifies by itself, and against the key that the organisation publishes', async () => {
    expect(verifySealedFile(bytes).problems).toEqual([]);
    const response = await app.app.inject({ method: 'GET', url: `/.well-known/stip-keys/${app.organisationId}.json` });
    const { keys } = response.json<{ keys: { publicKey: string; fingerprint: string; retiredAt: string | null }[] }>();
    expect(keys).toMatchObject([
      { publicKey: file.publicKey.key, fingerprint: file.seal.key.fingerprint, retiredAt: null },
    ]);
    expect(verifySealedFile(bytes, [file.publicKey.key]).problems).toEqual([]);
    expect(faults(bytes, ['0'.repeat(64)])).toEqual(['key_not_pinned']);
    expect(file.seal.signatures.map(({ role, name }) => [role, name])).toEqual([
      ['controller', 'controller'],
      ['cdo', 'programme_manager'],
    ]);
  });

  it('shows every flipped byte, wherever it is', () => {
    const undetected: number[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      // Every bit once over eight bytes, and the bit that makes capitals of letters for each.
      for (const bit of new Set([1 << (at % 8), 0x20])) {
        const altered = Buffer.from(bytes);
        altered[at] = (altered[at] ?? 0) ^ bit;
        if (verifySealedFile(altered).problems.length === 0) undetected.push(at);
      }
    }
    expect(undetected).toEqual([]);
  }, 120_000);

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['cut off', (b) => b.subarray(0, b.length - 1)],
    ['followed by a line end', (b) => Buffer.concat([b, Buffer.from('\n')])],
    ['preceded by a byte order mark', (b) => Buffer.concat([Buffer.from('efbbbf', 'hex'), b])],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{"a":1}')],
    ['a list', () => Buffer.from('[]')],
  ])('shows that it is %s', (_, change) => {
    expect(faults(change(bytes))).not.toEqual([]);
  });

  it('says which part was altered', () => {
    const { problems: found } = verifySealedFile(
      Buffer.from(rewritten((copy) => void ((copy.content as Open<ReportContent>).summary = 'Alles groen'))),
    );
    expect(found).toMatchObject([{ fault: 'content_altered', detail: 'summary' }]);
    expect(faults(rewritten((copy) => void ((copy.seal as Open<SealedFile['seal']>).sealedAt = '2026-01-01')))).toEqual(
      ['seal_altered'],
    );
    expect(faults(rewritten((copy) => void ((copy as Open<SealedFile>).signature = '0'.repeat(128))))).toEqual([
      'seal_altered',
    ]);
    expect(faults(JSON.stringify(file, null, 2))).toEqual(['not_as_written']);
    expect(
      faults(rewritten((copy) => void (copy.seal as unknown as { signatures: unknown[] }).signatures.pop())),
    ).toEqual(['seal_altered', 'signatures_incomplete']);
  });

  it('is for reports that are sealed', async () => {
    const { id } = await draft();
    const response = await app.app.inject({
      method: 'GET',
      url: `/api/reports/${id}.json`,
      cookies: { [SESSION_COOKIE]: app.cookieOf('viewer') },
    });
    expect(response.statusCode).toBe(409);
  });
});

describe('the keys of an organisation', () => {
  it('are its own, and unreadable without the secret', async () => {
    const [stored] = await app.sql<{ encrypted: Buffer; public_key: string }>(
      'select s.encrypted, k.public_key from stip.signing_secret s join stip.signing_key k on k.id = s.key_id',
    );
    expect(stored?.encrypted).toHaveLength(12 + 16 + 32);
    expect(
      await app.sql(
        `select 1 from pg_class where relname = 'signing_secret' and relnamespace = 'stip_history'::regnamespace`,
      ),
    ).toEqual([]);
    await app.sql(`update stip.signing_secret set encrypted = set_byte(encrypted, 40, get_byte(encrypted, 40) # 1)`);
    const report = await signed();
    expect(problems(await run('sealReport', 'controller', report))).toEqual(['id signing_key_unreadable']);
    await app.sql(`update stip.signing_secret set encrypted = set_byte(encrypted, 40, get_byte(encrypted, 40) # 1)`);
    expect(told(await run('sealReport', 'controller', report)).state).toBe('sealed');
  });

  it('change, after which earlier seals verify by the retired key and new ones by the next', async () => {
    const early = await sealed();
    const keys = app.app.get(SigningKeys, { strict: false });
    const { organisationId } = app;
    await app.app
      .get(Database, { strict: false })
      .write({ organisationId }, (manager) => keys.rotate(manager, organisationId, app.clock.now()));
    const late = await sealed();
    expect(late.seal?.fingerprint).not.toBe(early.seal?.fingerprint);
    const response = await app.app.inject({ method: 'GET', url: `/.well-known/stip-keys/${organisationId}.json` });
    const published = response.json<{ keys: { publicKey: string; fingerprint: string; retiredAt: string | null }[] }>();
    const keyOf = (report: Told) => published.keys.find(({ fingerprint }) => fingerprint === report.seal?.fingerprint);
    expect(keyOf(early)?.retiredAt).toBe(app.clock.now().toISOString());
    expect(keyOf(late)?.retiredAt).toBeNull();
    const pinned = published.keys.map(({ publicKey }) => publicKey);
    for (const { id } of [early, late]) expect(verifySealedFile(await fileOf(id), pinned).problems).toEqual([]);
    // Of a retired key nothing is left to sign with.
    expect(await app.sql('select 1 from stip.signing_secret')).toHaveLength(1);
  });
});

describe('a sealed report', () => {
  it('is the same for ever, whatever happens to the records', async () => {
    const record = await draft();
    await fillSections(year);
    await write(record.id, 'Wij lopen **voor** op het plan.\n\n- Eerst dit\n- Dan dat');
    const first = told(await run('submitReport', 'programme_manager', await read(record.id), { reason: 'Begin' }));
    const { content } = first;
    expect(content.narrative).toEqual([{ section: 'summary', text: content.summary }]);
    for (const list of [content.milestones, content.money, content.benefits, content.council, content.tradeOffs])
      expect(list?.length).toBeGreaterThan(0);
    expect(content.obligations?.overdue.length).toBe(1);
    const report = told(await run('sealReport', 'controller', await byCdo(await byController(first))));
    const pdfOf = async (language: 'nl' | 'en') => renderPdf(...(await documentOf(report.id, language)));
    const before = {
      file: await fileOf(report.id),
      nl: await pdfOf('nl'),
      en: await pdfOf('en'),
      told: await read(report.id),
    };
    app.clock.at = new Date(app.clock.at.getTime() + 9 * 86_400_000);
    const org = app.organisationId;
    await app.sql(
      `update stip.organisation set name = 'Elders', locale = 'en', currency = 'USD', time_zone = 'Asia/Tokyo' where id = $1`,
      [org],
    );
    await app.sql(
      `update stip.project set name = 'Anders', end_date = '2031-01-01', start_date = null where organisation_id = $1`,
      [org],
    );
    await app.sql(`update stip.person set name = name || ' (oud)', job_title = 'Elders' where organisation_id = $1`, [
      org,
    ]);
    await app.sql(`update stip.reporting_period set name = 'P' || name where organisation_id = $1`, [org]);
    await app.sql(
      `insert into stip.risk (organisation_id, id, title, likelihood, impact) values ($1, $2, 'Nieuw', 5, 5)`,
      [org, randomUUID()],
    );
    const budget = await app.sql(
      `insert into stip.budget_line (organisation_id, id, project_id, funding_source_id, fiscal_year, amount_cents)
       select $1, $2, $3, f.id, 2026, 100 from stip.funding_source f where f.organisation_id = $1 returning id`,
      [org, randomUUID(), project],
    );
    expect(budget).toHaveLength(1);
    // All that the sections are drawn from.
    for (const change of [
      `update stip.work_item set title = 'Anders', end_date = '2031-01-01', start_date = '2031-01-01'`,
      `update stip.benefit set title = 'Anders', state = 'dropped'`,
      `update stip.goal set title = 'Anders'`,
      `update stip.decision set title = 'Anders', due_date = '2031-01-01'`,
      `update stip.obligation set due_date = '2031-01-01'`,
      `update stip.trade_off set question = 'Anders'`,
      `update stip.funding_source set name = 'Anders'`,
      `update stip.reference_item set name_nl = name_nl || '!', name_en = name_en || '!'`,
    ])
      expect([
        change,
        await app.sql(`${change} where organisation_id = $1 returning organisation_id`, [org]),
      ]).not.toEqual([change, []]);
    const after = {
      file: await fileOf(report.id),
      nl: await pdfOf('nl'),
      en: await pdfOf('en'),
      told: await read(report.id),
    };
    expect(after.file.equals(before.file)).toBe(true);
    expect(after.nl.equals(before.nl)).toBe(true);
    expect(after.en.equals(before.en)).toBe(true);
    expect(after.told.content).toEqual(before.told.content);
    expect(createHash('sha256').update(after.nl).digest('hex')).not.toBe(
      createHash('sha256').update(after.en).digest('hex'),
    );
    await app.sql(`update stip.person set name = replace(name, ' (oud)', '') where organisation_id = $1`, [org]);
  });

  it('that somebody altered past the guards is found', async () => {
    const report = await sealed();
    const client = new pg.Client(app.database.connection);
    await client.connect();
    try {
      expect((await sealFaults(client, app.organisationId)).faults).toEqual([]);
      await client.query('begin');
      await client.query('alter table stip.report_submission disable trigger user');
      await client.query('alter table stip.report_submission drop constraint report_submission_hash');
      await client.query(
        `update stip.report_submission set content = replace(content, '"summary":""', '"summary":"Alles groen"')
         where report_id = $1`,
        [report.id],
      );
      const { faults } = await sealFaults(client, app.organisationId);
      expect(faults).toMatchObject([{ reportId: report.id, details: ['content_altered: summary'] }]);
    } finally {
      await client.query('rollback');
      await client.end();
    }
  });

  it('is compared with another', async () => {
    const [a, b] = [await sealed(), await sealed()];
    const ask = (id: string, withId: string) =>
      app.graphql<{ reportComparison: { period: string; withPeriod: string; moves: { compared: number } } }>(
        'viewer',
        'query ($id: ID!, $withId: ID!) { reportComparison(id: $id, withId: $withId) { period withPeriod moves } }',
        { id, withId },
      );
    expect((await ask(b.id, a.id)).data.reportComparison).toMatchObject({
      period: b.content.period.name,
      withPeriod: a.content.period.name,
      moves: { compared: 0, unexplained: 0 },
    });
    expect(b.content.comparison).toMatchObject({ reportId: a.id, contentSha256: a.contentSha256 });
    expect((await ask(a.id, (await draft()).id)).errors?.[0]?.extensions.code).toBe('NOT_SEALED');
  });
});

/** What the PDF of a sealed report is laid out from. */
async function documentOf(id: string, language: 'nl' | 'en') {
  const { seal, content } = JSON.parse((await fileOf(id)).toString('utf8')) as SealedFile;
  return [toDocument(content, language, seal), new Date(seal.sealedAt)] as const;
}
