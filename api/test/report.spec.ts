import { randomUUID } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compareReports, disagreements, REPORT_SECTIONS } from '@stip/domain';
import { seedDemo } from '../src/demo/seed';
import { Administration } from '../src/people';
import { SESSION_COOKIE } from '../src/platform/auth';
import { SigningKeys } from '../src/report';
import type { ReportContent } from '../src/report/content';
import type { ReportFigures } from '../src/report/content-sections';
import { toDocument } from '../src/report/document';
import { recordsDiffer } from '../src/report/draw';
import { renderPdf } from '../src/report/pdf';
import { proposals } from '../src/report/section-drafts';
import { REPORT_TEXTS } from '../src/report/texts';
import { TestApp } from './app';
import { mutate } from './mutate';

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

  it('is made once', async () => {
    const report = await reportOf('2026 Q1');
    expect((await reportOf('2026 Q1')).id).toBe(report.id);
  });

  it('adds money up as the roll-up does, to the cent', async () => {
    const { content } = await reportOf('2026 Q3');
    const figures = '{ budget actual commitment expected remaining }';
    const { moneyRollUp } = await graphql<{
      moneyRollUp: {
        currency: string;
        total: object;
        years: { name: string; figures: object }[];
        sources: { name: string; figures: object }[];
      }[];
    }>(
      `{ moneyRollUp { currency total ${figures} years { name figures ${figures} } sources { name figures ${figures} } } }`,
    );
    // A draft: a sealed one has the money of then.
    const live = await reportOf('2026 Q1');
    const told = ({ budget, actual, commitment, forecast, remaining }: ReportFigures) => ({
      ...{ budget, actual, commitment, expected: forecast, remaining },
    });
    expect(live.content.money?.length).toBe(1);
    for (const table of live.content.money ?? []) {
      const rolled = moneyRollUp.find(({ currency }) => currency === table.currency);
      expect(told(table.total)).toEqual(rolled?.total);
      expect(table.years.map((year) => ({ name: String(year.fiscalYear), figures: told(year) }))).toEqual(
        rolled?.years,
      );
      expect(table.sources.map((row) => ({ name: row.source, figures: told(row) }))).toEqual(rolled?.sources);
      for (const year of table.years) {
        const sum = year.sources.reduce((all, row) => all + BigInt(row.actual), 0n);
        expect(String(sum)).toBe(year.actual);
      }
    }
    expect(content.money?.[0]?.years.length).toBeGreaterThan(1);
  });

  it('has the sections of the record, each with the ids behind it', async () => {
    const { content } = await reportOf('2026 Q3');
    const { milestones = [], benefits = [], maturity = [], council = [], tradeOffs = [], period } = content;
    const within = (day: string | null) => day !== null && day >= period.start && day <= period.end;
    expect(milestones.length).toBeGreaterThan(3);
    expect(milestones.filter((m) => ![m.first, m.planned, m.forecast, m.realised].some((day) => within(day)))).toEqual(
      [],
    );
    expect(benefits.length).toBeGreaterThan(5);
    expect(maturity[0]?.areas.some((area) => (area.current ?? 0) > (area.baseline ?? 9))).toBe(true);
    expect(content.obligations?.counts.reduce((n, { count }) => n + count, 0)).toBeGreaterThan(5);
    expect(tradeOffs.every(({ valuesNl }) => valuesNl.length >= 2)).toBe(true);
    expect(council.filter(({ open, settledOn, outcome }) => !open && !settledOn && outcome !== 'rejected')).toEqual([]);
    const years = await Promise.all(['2026 Q1', '2026 Q2', '2026 Q4'].map(reportOf));
    const moved = years.flatMap((report) => report.content.rebaselines ?? []);
    expect(moved.map(({ project }) => project)).toContain('Dataplatform Landing');
    expect(moved.filter(({ reference, reason }) => reference === '' || reason === null)).toEqual([]);
    const ids = [milestones, benefits, council, tradeOffs].flat().map(({ id }) => id);
    expect(ids.every((id) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
    // What is claimed and what is computed stand beside each other, with the figures behind it.
    const found = disagreements(content.projects);
    expect(found.filter(({ better }) => better).length).toBeGreaterThan(2);
    expect(found.filter(({ better, because }) => better && because.length === 0)).toEqual([]);
    expect(found.some(({ explanation }) => explanation !== null)).toBe(true);
  });

  it('proposes a text per section with the figures in it, the same for the same figures', async () => {
    const { content } = await reportOf('2026 Q3');
    const [nl, en] = [proposals(content, 'nl'), proposals(content, 'en')];
    expect(proposals(content, 'nl')).toEqual(nl);
    expect(REPORT_SECTIONS.filter((section) => nl[section] === '' || nl[section] === en[section])).toEqual([]);
    const red = content.projects.filter(({ colour }) => colour === 'red').length;
    expect(nl.summary).toContain(`${red} rood`);
    expect(nl.rebaselines).toMatch(content.rebaselines?.[0] ? /herijkt:\n\n- \*\*/ : /geen plan herijkt/);
    expect(Object.values({ ...nl, ...en }).filter((text) => /undefined|null|NaN|\{\w+\}/.test(text))).toEqual([]);
  });

  it('is drawn without the members that came later, as reports sealed before them are', async () => {
    const { content } = await reportOf('2026 Q3');
    const added = ['narrative', 'milestones', 'money', 'benefits', 'maturity', 'obligations', 'tradeOffs', 'council', 'rebaselines', 'quality']; // prettier-ignore
    const old = Object.fromEntries(
      Object.entries(content).filter(([name]) => !added.includes(name)),
    ) as unknown as ReportContent;
    const before: ReportContent = {
      ...old,
      projects: old.projects.map((project) => ({
        ...project,
        aspects: project.aspects.map(
          ({ computed: _x, because: _y, computedAt: _z, deviation: _d, ...aspect }) => aspect,
        ),
      })),
    };
    expect(renderPdf(toDocument(before, 'nl'), app.clock.now()).length).toBeGreaterThan(20_000);
    expect(compareReports(before, content)).toMatchObject({ colourMoves: [], dateMoves: [], yearMoves: [] });
    expect(recordsDiffer(before, content)).toBe(false);
    expect(recordsDiffer(before, { ...content, projects: content.projects.slice(1) })).toBe(true);
  });

  it('tells every narrative, also of a section without figures', async () => {
    const { content } = await reportOf('2026 Q3');
    const narrative = REPORT_SECTIONS.map((section) => ({ section, text: `Over **${section}**.` }));
    const bare = {
      ...content,
      ...{ goals: [], benefits: [], maturity: [], decisions: [], risks: [], rebaselines: [] },
    };
    const input = toDocument({ ...bare, narrative }, 'nl');
    const { sections } = input.data as { sections: Record<string, unknown> };
    for (const name of ['benefits', 'judgement', 'milestones', 'money', 'rebaselines', 'maturity', 'values', 'council'])
      expect(Object.keys(sections)).toContain(name);
    const without = renderPdf(toDocument({ ...bare, narrative: [] }, 'nl'), app.clock.now());
    expect(renderPdf(input, app.clock.now()).length).toBeGreaterThan(without.length);
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
      narrative: [{ section: 'money' as const, text: `${nasty}\n\n- **${nasty}**\n- #list` }],
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
});

describe('the words of the document', () => {
  it('take the same values in both languages', () => {
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const { nl, en } = REPORT_TEXTS;
    for (const key of Object.keys(nl) as (keyof typeof nl)[])
      expect([key, holes(en[key])]).toEqual([key, holes(nl[key])]);
  });
});
