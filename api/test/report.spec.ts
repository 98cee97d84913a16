import { randomUUID } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemo } from '../src/demo/seed';
import { Administration } from '../src/people';
import { SESSION_COOKIE } from '../src/platform/auth';
import { SigningKeys } from '../src/report';
import type { ReportContent } from '../src/report/content';
import { toDocument } from '../src/report/document';
import { renderPdf } from '../src/report/pdf';
import { REPORT_TEXTS } from '../src/report/texts';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

let app: TestApp;
let cookie: string;
beforeAll(async () => {
  app = await TestApp.start();
  const { organisationId } = await seedDemo(
    app.records,
    app.database.connection,
    app.clock.now(),
    app.app.get(SigningKeys),
  );
  const token = await Administration.use(app.database.connection, async (administration) => {
    const account = (await administration.accounts(organisationId)).find((a) => a.role === 'programme_manager');
    return administration.createSignInToken({
      organisationId,
      accountId: account?.id ?? '',
      now: app.clock.now(),
      validHours: 1,
    });
  });
  const response = await app.app.inject({ method: 'GET', url: `/sign-in?token=${token}` });
  cookie = response.cookies.find((c) => c.name === SESSION_COOKIE)?.value ?? '';
});
afterAll(() => app.stop());

async function graphql<T>(query: string, variables: object = {}): Promise<T> {
  const response = await app.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
    cookies: { [SESSION_COOKIE]: cookie },
  });
  return response.json<{ data: T }>().data;
}

async function reportOf(period: string): Promise<{ id: string; version: number; content: ReportContent }> {
  const { reportPeriods } = await graphql<{ reportPeriods: { nodes: { id: string; name: string }[] } }>(
    '{ reportPeriods { nodes { id name } } }',
  );
  const reportingPeriodId = reportPeriods.nodes.find((p) => p.name === period)?.id;
  const answer = await graphql<{ createReport: { report: { id: string; version: number; content: ReportContent } } }>(
    'mutation ($input: CreateReportInput!) { createReport(input: $input) { ... on ReportPayload { report { id version content } } } }',
    { input: { reportingPeriodId } },
  );
  return answer.createReport.report;
}

/** The PDF's objects as text, streams of objects unpacked: enough to see its structure without a PDF library. */
function structureOf(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].map((match) => {
    try {
      return inflateSync(pdf.subarray((match.index ?? 0) + match[0].length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return raw + streams.join('\n');
}

describe('the report of a quarter', () => {
  it('holds the projects that reported, each with the colour of that quarter and of the one before', async () => {
    const { content } = await reportOf('2026 Q3');
    expect(content.projects.length).toBeGreaterThan(15);
    expect(content.projects.every((p) => p.reportingDate >= '2026-07-01' && p.reportingDate <= '2026-09-30')).toBe(
      true,
    );
    const reported = new Set(content.projects.map((p) => p.id));
    expect(content.missing.filter((p) => reported.has(p.id))).toEqual([]);
    expect(content.projects.find((p) => p.name === 'Datacatalogus')).toMatchObject({
      colour: 'green',
      previousColour: 'green',
    });
    expect(content.goals.some((goal) => goal.indicators.length > 0)).toBe(true);
  });

  it('is made once, and its narrative is guarded against overwriting', async () => {
    const report = await reportOf('2026 Q1');
    expect((await reportOf('2026 Q1')).id).toBe(report.id);
    const update = (version: number, summary: string) =>
      graphql<{ updateReport: { __typename: string; current?: { summary: string } } }>(
        'mutation ($input: UpdateReportInput!) { updateReport(input: $input) { __typename ... on VersionConflict { current } } }',
        { input: { id: report.id, version, summary } },
      );
    expect((await update(report.version, 'Eerst')).updateReport.__typename).toBe('ReportPayload');
    expect((await update(report.version, 'Later')).updateReport).toMatchObject({
      __typename: 'VersionConflict',
      current: { summary: 'Eerst' },
    });
  });

  it('is a tagged PDF with title, language, alternative text and embedded fonts, in Dutch and English', async () => {
    const { content } = await reportOf('2026 Q3');
    for (const language of ['nl', 'en'] as const) {
      const pdf = renderPdf(toDocument(content, language), app.clock.now());
      const structure = structureOf(pdf);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(structure).toContain('/StructTreeRoot');
      expect(structure).toMatch(/\/Marked true/);
      expect(structure).toMatch(new RegExp(`/Lang \\(${language}`));
      expect(structure).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(structure).toMatch(/\/Alt /);
      expect(structure).toMatch(/\/S ?\/TH/);
      expect(structure).toMatch(/SourceSans3-Regular/);
      expect(structure).toMatch(/\/FontFile2/);
      expect(structure).not.toMatch(/Libertinus|DejaVu/);
    }
  });

  it('takes what people write as text, never as markup', async () => {
    const { content } = await reportOf('2026 Q3');
    const nasty = '#panic("x") $a$ *b* <c> `d` @e \\ // [f] ' + 'lang'.repeat(60);
    const [first, ...rest] = content.projects;
    const twisted = {
      ...content,
      summary: nasty,
      projects: [{ ...first!, name: nasty, colour: 'red' as const, summary: nasty }, ...rest],
    };
    expect(renderPdf(toDocument(twisted, 'nl'), app.clock.now()).length).toBeGreaterThan(20_000);
  });
});

describe('the report of an organisation that begins', () => {
  const REPORT = '... on ReportPayload { report { id version content } }';
  let reportingPeriodId: string;

  beforeAll(async () => {
    const input = { kind: 'quarter', name: '2026 Q2', startDate: '2026-04-01', endDate: '2026-06-30' };
    const payload = '... on ReportingPeriodPayload { reportingPeriod { id } }';
    const made = await mutate(app, 'controller', 'createReportingPeriod', input, payload);
    reportingPeriodId = (made['reportingPeriod'] as { id: string }).id;
  });

  it('is drawn up by who may, of a period that is there', async () => {
    const create = (id: string, role: Parameters<typeof mutate>[1] = 'controller') =>
      mutate(app, role, 'createReport', { reportingPeriodId: id }, REPORT);
    const first = await create(reportingPeriodId);
    expect(first['report']).toMatchObject({ version: 1, content: { projects: [], missing: [] } });
    expect((await create(reportingPeriodId))['report']).toEqual(first['report']);
    expect((await create(randomUUID())).__typename).toMatch(/^(NotFound|ValidationFailed)$/);
    expect((await create(reportingPeriodId, 'project_leader')).permission).toBe('report.edit');
  });

  it('has a narrative of a certain length, saved by the version seen', async () => {
    const made = await mutate(app, 'controller', 'createReport', { reportingPeriodId }, REPORT);
    const { id } = made['report'] as { id: string };
    const update = (input: object, role: Parameters<typeof mutate>[1] = 'controller') =>
      mutate(app, role, 'updateReport', { id, version: 1, ...input }, REPORT);
    expect(problems(await update({ summary: 'x'.repeat(20_001) }))).toEqual(['summary too_long']);
    expect((await update({ summary: 'x' }, 'viewer')).permission).toBe('report.edit');
    expect((await update({ id: randomUUID(), summary: 'x' })).__typename).toBe('NotFound');
    expect((await update({ summary: 'Kort' }))['report']).toMatchObject({ version: 2, content: { summary: 'Kort' } });
    expect(await update({ outlook: 'Later' })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
  });
});

describe('the words of the document', () => {
  it('take the same values in both languages', () => {
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const { nl, en } = REPORT_TEXTS;
    for (const key of Object.keys(nl) as (keyof typeof nl)[])
      expect([key, holes(en[key])]).toEqual([key, holes(nl[key])]);
  });
});
