import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, type PublicReport, type Role } from '@stip/domain';
import type { ReportContent } from '../src/report/content';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

interface Told {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly contentSha256: string;
  readonly content: ReportContent;
}
interface Publication {
  readonly id: string;
  readonly version: number;
  readonly path: string;
  readonly contentSha256: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
  readonly publishedByName: string;
  readonly withheld: object[];
}

const REPORT = '... on ReportPayload { report { id version state contentSha256 content } }';
const FIELDS = `id version path contentSha256 withdrawnAt withdrawnReason publishedByName withheld { kind id ground }`;

let app: TestApp;
let other: TestApp;
let open: string;
let secret: string;
beforeAll(async () => {
  app = await TestApp.start();
  other = await app.anotherOrganisation();
  await app.sql(`update stip.person set name = 'Rachid El Amrani' where name = 'controller' and organisation_id = $1`, [
    app.organisationId,
  ]);
  open = await project(app, 'Zaaksysteem');
  secret = await project(app, 'Geheimproject');
  await project(other, 'Anders');
});
afterAll(() => app.stop());

const told = (outcome: Outcome): Told => {
  expect(problems(outcome)).toEqual(['ReportPayload']);
  return outcome['report'] as Told;
};

async function project(of: TestApp, name: string): Promise<string> {
  const made = await mutate(
    of,
    'administrator',
    'createProject',
    { name, startDate: '1990-01-01', endDate: '2030-12-31' },
    '... on ProjectPayload { project { id } }',
  );
  const { id } = made['project'] as { id: string };
  for (const [kind, cents] of [
    ['actual', 777_001],
    ['commitment', 555_003],
  ] as const)
    await of.sql(
      `insert into stip.ledger_entry (organisation_id, id, project_id, kind, fiscal_year, booked_on, amount_cents)
       values ($1, $2, $3, $4, 2026, '2026-03-01', $5)`,
      [of.organisationId, randomUUID(), id, kind, name === 'Geheimproject' ? cents * 3 : cents],
    );
  return id;
}

let year = 1990;
/** A report of a year of its own in which the projects reported, up to and with a step. */
async function made(of: TestApp, until: 'draft' | 'submitted' | 'sealed'): Promise<Told> {
  year += 1;
  const period = await mutate(
    of,
    'controller',
    'createReportingPeriod',
    { kind: 'year', name: String(year), startDate: `${year}-01-01`, endDate: `${year}-12-31` },
    '... on ReportingPeriodPayload { reportingPeriod { id } }',
  );
  await of.sql(
    `insert into stip.status_update (organisation_id, id, project_id, reporting_date, overall_colour, origin, state, published_at,
       summary, achieved)
     select organisation_id, gen_random_uuid(), id, '${year}-06-30', 'orange', 'imported', 'published', now(),
       'Volgens Rachid El Amrani gaat ' || name || ' goed.', 'Bel 06-12345678' from stip.project where organisation_id = $1`,
    [of.organisationId],
  );
  for (const [title, about] of [
    ['Risico van het geheim', secret],
    ['Risico van iedereen', open],
  ] as const)
    if (of === app)
      await of.sql(
        `insert into stip.risk (organisation_id, id, project_id, title, likelihood, impact) values ($1, $2, $3, $4, 5, 5)`,
        [of.organisationId, randomUUID(), about, `${title} ${year}`],
      );
  const { id: reportingPeriodId } = period['reportingPeriod'] as { id: string };
  let report = told(await mutate(of, 'programme_manager', 'createReport', { reportingPeriodId }, REPORT));
  const step = async (role: Role, name: string, more: object = {}) => {
    report = told(await mutate(of, role, name, { id: report.id, version: report.version, ...more }, REPORT));
  };
  await mutate(of, 'controller', 'saveReportSection', {
    ...{ reportId: report.id, section: 'summary', version: 0, text: 'Alles loopt. Geheimproject ook.' },
  });
  if (until === 'draft') return report;
  await step('programme_manager', 'submitReport', { reason: 'Begin' });
  if (until === 'submitted') return report;
  await step('controller', 'signReportAsController', { contentSha256: report.contentSha256 });
  await step('programme_manager', 'signReportAsCdo', { contentSha256: report.contentSha256 });
  await step('controller', 'sealReport');
  return report;
}

const hideProject = () => ({ withheld: [{ kind: 'project', id: secret, ground: 'woo_5_1_2_b' }] });
const publish = (report: { id: string; version: number }, more: object = {}, role: Role = 'controller', of = app) =>
  mutate(of, role, 'publishReport', { id: report.id, version: report.version, ...more }, REPORT);
const publications = async (reportId: string, of = app, role: Role = 'viewer') =>
  (
    await of.graphql<{ reportPublications: Publication[] }>(
      role,
      `query ($id: ID!) { reportPublications(reportId: $id) { ${FIELDS} } }`,
      { id: reportId },
    )
  ).data.reportPublications;
const withdraw = (of: Publication, more: object = {}, role: Role = 'controller') =>
  mutate(
    app,
    role,
    'withdrawPublication',
    { id: of.id, version: of.version, reason: 'Verkeerd bedrag', ...more },
    `... on PublicationPayload { publication { ${FIELDS} } }`,
  );
const stored = async (reportId: string): Promise<string> => {
  const [row] = await app.sql<{ content: string }>(
    'select content from stip.publication where report_id = $1 order by published_at desc limit 1',
    [reportId],
  );
  return row?.content ?? '';
};
async function published(more: object = hideProject()): Promise<{ report: Told; publication: Publication }> {
  const report = told(await publish(await made(app, 'sealed'), more));
  const [publication] = await publications(report.id);
  if (!publication) throw new Error('not published');
  return { report, publication };
}

async function refused(sql: string, params: unknown[] = []): Promise<string> {
  return app.sql(sql, params).then(
    () => 'done',
    (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
  );
}

describe('publishing', () => {
  it('is one step of a sealed report, for who may, with what is withheld', async () => {
    for (const until of ['draft', 'submitted'] as const)
      expect(problems(await publish(await made(app, until)))).toEqual(['id report_step']);
    const report = await made(app, 'sealed');
    expect(await publications(report.id)).toEqual([]);
    expect((await publish(report, {}, 'contributor')).permission).toBe('report.seal');
    expect((await publish({ ...report, id: randomUUID() })).__typename).toBe('NotFound');
    expect((await publish({ ...report, version: 1 })).currentVersion).toBe(report.version);
    const [one] = hideProject().withheld;
    expect(problems(await publish(report, { withheld: [one, { ...one, ground: 'woo_5_1_5' }] }))).toEqual([
      'withheld already_exists',
    ]);
    expect(problems(await publish(report, { withheld: [{ ...one, id: randomUUID() }] }))).toEqual([
      'withheld unknown_id',
    ]);
    // Nothing of what was refused is left.
    expect(await publications(report.id)).toEqual([]);
    const after = told(await publish(report, hideProject()));
    expect(after.state).toBe('published');
    expect(problems(await publish(after))).toEqual(['id report_step']);
    const content = await stored(report.id);
    const [publication] = await publications(report.id);
    expect(publication).toMatchObject({
      path: `/openbaar/testdam/${report.id}`,
      contentSha256: createHash('sha256').update(content).digest('hex'),
      ...{ publishedByName: 'Rachid El Amrani', withdrawnAt: null, withheld: hideProject().withheld },
    });
    const document = JSON.parse(content) as PublicReport;
    expect(canonicalJson(document)).toBe(content);
    expect(document).toMatchObject({
      ...{ id: report.id, controlegetal: report.contentSha256, licentie: { code: 'CC0-1.0' } },
      organisatie: { naam: 'Testdam', slug: 'testdam' },
      projecten: [
        {
          naam: 'Zaaksysteem',
          kleur: 'oranje',
          opdrachtgevers: [],
          teksten: { samenvatting: 'Volgens [naam] gaat Zaaksysteem goed.' },
        },
        { nietOpenbaar: { grond: 'woo_5_1_2_b', afgeleid: false } },
      ],
      teksten: [{ onderdeel: 'summary', tekst: 'Alles loopt. [niet openbaar] ook.' }],
    });
    for (const gone of ['Geheim', secret, 'Rachid', '12345678', '23310', '31080', '16650', '22200'])
      expect([gone, content.includes(gone)]).toEqual([gone, false]);
  });

  it('names sponsors only when it is chosen', async () => {
    const [person] = await app.sql<{ id: string }>(
      `insert into stip.person (organisation_id, id, name) values ($1, $2, 'Ingrid van den Berg') returning id`,
      [app.organisationId, randomUUID()],
    );
    await app.sql(
      `insert into stip.project_role (organisation_id, id, project_id, person_id, role) values ($1, $2, $3, $4, 'political_sponsor')`,
      [app.organisationId, randomUUID(), open, person?.id],
    );
    const { report } = await published({ ...hideProject(), showOwners: true, licence: 'cc_by_4_0' });
    const told = JSON.parse(await stored(report.id)) as PublicReport;
    expect(told.licentie.code).toBe('CC-BY-4.0');
    expect(told.projecten[0]).toMatchObject({ opdrachtgevers: [{ rol: 'bestuurlijk', naam: 'Ingrid van den Berg' }] });
    expect(await stored((await published()).report.id)).not.toContain('Ingrid');
  });

  it('gives each organisation an address of its own, that stays', async () => {
    await other.sql(`update stip.organisation set name = 'Testdam!' where id = $1`, [other.organisationId]);
    const report = told(await publish(await made(other, 'sealed'), {}, 'controller', other));
    expect((await publications(report.id, other))[0]?.path).toBe(`/openbaar/testdam-2/${report.id}`);
    expect(await publications(report.id)).toEqual([]);
    expect(await refused(`update stip.public_page set slug = 'x'`)).toBe('public_page_fixed');
  });
});

describe('withdrawing', () => {
  it('leaves the report published, with when and why, and lets it be published again', async () => {
    const { report, publication } = await published();
    expect((await withdraw(publication, {}, 'contributor')).permission).toBe('report.seal');
    expect((await withdraw(publication, { id: randomUUID() })).__typename).toBe('NotFound');
    expect((await withdraw(publication, { version: 9 })).currentVersion).toBe(publication.version);
    expect(problems(await withdraw(publication, { reason: ' ' }))).toEqual(['reason required']);
    const gone = (await withdraw(publication))['publication'] as Publication;
    expect(gone).toMatchObject({ withdrawnReason: 'Verkeerd bedrag', withdrawnAt: app.clock.now().toISOString() });
    expect(problems(await withdraw(gone))).toEqual(['id publication_withdrawn']);
    expect(told(await publish(report, {}))).toMatchObject({ state: 'published', version: report.version });
    expect((await publications(report.id)).map(({ withdrawnAt }) => withdrawnAt !== null).sort()).toEqual([
      false,
      true,
    ]);
  });

  it('goes along with the report', async () => {
    const { report } = await published();
    told(
      await mutate(
        app,
        'controller',
        'withdrawReport',
        { id: report.id, version: report.version, reason: 'Fout' },
        REPORT,
      ),
    );
    expect(await publications(report.id)).toMatchObject([{ withdrawnReason: 'Fout' }]);
    expect(problems(await publish({ ...report, version: report.version + 1 }))).toEqual(['id report_step']);
  });
});

describe('the database, whatever writes to it', () => {
  it('keeps what was published, and takes nothing that is not sealed and public', async () => {
    const { report, publication } = await published();
    for (const change of [`content = content || ' '`, `choices = '{}'`, `published_at = now()`, 'withdrawn_at = null'])
      expect(await refused(`update stip.publication set ${change} where id = $1`, [publication.id])).toBe(
        'publication_fixed',
      );
    expect(await refused('delete from stip.publication where id = $1', [publication.id])).toBe('publication_fixed');
    const insert = (reportId: string, content: string, sha = "encode(sha256(convert_to($4, 'UTF8')), 'hex')") =>
      refused(
        `insert into stip.publication (organisation_id, id, report_id, content, content_sha256, choices, published_by, published_at)
         select $1, $2, $3, $4, ${sha}, '{}', p.id, now() from stip.person p where p.organisation_id = $1 limit 1`,
        [app.organisationId, randomUUID(), reportId, content],
      );
    const copy = await stored(report.id);
    expect(await insert(report.id, copy)).toBe('publication_one_at_a_time');
    expect(await insert(report.id, copy, `repeat('a', 64)`)).toBe('publication_digest');
    const sealed = await made(app, 'sealed');
    const forged = JSON.stringify({ id: sealed.id, controlegetal: sealed.contentSha256 });
    expect(await insert(sealed.id, forged)).toBe('publication_of_sealed');
    await withdraw(publication);
    expect(await insert(report.id, copy.replace(report.contentSha256, 'b'.repeat(64)))).toBe('publication_of_sealed');
    expect(await insert(report.id, copy.replace(report.id, randomUUID()))).toBe('publication_of_report');
    expect(await refused(`update stip.publication set withdrawn_reason = 'x' where id = $1`, [publication.id])).toBe(
      'publication_fixed',
    );
  });
});
