import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mergeTexts, type ReportSection, type Role } from '@stip/domain';
import type { ReportContent } from '../src/report/content';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
let reportId: string;
let project: string;

interface Figures {
  readonly section: ReportSection;
  readonly sha256: string;
  readonly proposal: string;
}

beforeAll(async () => {
  app = await TestApp.start();
  const made = await mutate(
    app,
    'administrator',
    'createProject',
    { name: 'Zaaksysteem', startDate: '2026-01-01', endDate: '2026-12-31' },
    '... on ProjectPayload { project { id } }',
  );
  project = (made['project'] as { id: string }).id;
  const period = await mutate(
    app,
    'controller',
    'createReportingPeriod',
    { kind: 'quarter', name: '2026 Q2', startDate: '2026-04-01', endDate: '2026-06-30' },
    '... on ReportingPeriodPayload { reportingPeriod { id } }',
  );
  const report = await mutate(
    app,
    'programme_manager',
    'createReport',
    { reportingPeriodId: (period['reportingPeriod'] as { id: string }).id },
    '... on ReportPayload { report { id } }',
  );
  reportId = (report['report'] as { id: string }).id;
});
afterAll(() => app.stop());

const save = (input: object, role: Role = 'programme_manager') =>
  mutate(
    app,
    role,
    'saveReportSection',
    { reportId, section: 'money', version: 0, text: '', ...input },
    '... on ReportNarrativePayload { narrative { section text version draftText draftLanguage updatedByName } }',
  );
const review = (input: object, role: Role = 'controller') =>
  mutate(
    app,
    role,
    'recordReportReview',
    { reportId, section: 'money', version: 0, figuresSha256: 'a'.repeat(64), verdict: 'agreed', ...input },
    '... on ReportMarkPayload { mark { id version verdict remark textVersion personName } }',
  );
const figuresOf = async (section: ReportSection, language = 'nl'): Promise<Figures> => {
  const { data } = await app.graphql<{ reportSectionFigures: Figures[] }>(
    'viewer',
    'query ($id: ID!, $language: NarrativeLanguage!) { reportSectionFigures(id: $id, language: $language) { section sha256 proposal } }',
    { id: reportId, language },
  );
  const found = data.reportSectionFigures.find((one) => one.section === section);
  if (!found) throw new Error(`no figures of ${section}`);
  return found;
};
const writing = async () =>
  (
    await app.graphql<{
      reportWriting: {
        narratives: { section: string; text: string; version: number }[];
        marks: { id: string; section: string; verdict: string; version: number; personName: string }[];
      };
    }>(
      'viewer',
      'query ($id: ID!) { reportWriting(id: $id) { narratives { section text version } marks { id section verdict version personName } } }',
      { id: reportId },
    )
  ).data.reportWriting;
const report = async () =>
  (
    await app.graphql<{
      report: { version: number; content: ReportContent; points: { kind: string; section: string | null }[] };
    }>('viewer', 'query ($id: ID!) { report(id: $id) { version content points { kind section } } }', { id: reportId })
  ).data.report;
const versionOf = (outcome: Outcome) => (outcome['narrative'] as { version: number }).version;

describe('the narrative of a section', () => {
  it('is saved by who may, from the version that was seen', async () => {
    expect((await save({ text: 'x' }, 'viewer')).permission).toBe('report.edit');
    expect(problems(await save({ text: 'x'.repeat(20_001) }))).toEqual(['text too_long']);
    expect(problems(await save({ text: 'x', draftText: 'x' }))).toEqual(['draftLanguage required']);
    expect((await save({ reportId: randomUUID(), text: 'x' })).__typename).toBe('NotFound');
    const { proposal } = await figuresOf('money');
    const first = await save({ text: 'Een.\n\nTwee.', draftText: proposal, draftLanguage: 'nl' });
    expect(first['narrative']).toEqual({
      ...{ section: 'money', text: 'Een.\n\nTwee.', version: 1, draftText: proposal, draftLanguage: 'nl' },
      updatedByName: 'programme_manager',
    });
    expect(await save({ text: 'Iets anders.' })).toMatchObject({
      ...{ __typename: 'VersionConflict', currentVersion: 1 },
      current: { section: 'money', text: 'Een.\n\nTwee.', version: 1 },
    });
  });

  it('keeps the work of two persons who saved from the same version', async () => {
    const base = 'Een.\n\nTwee.';
    const mine = 'Een, met 5% meer.\n\nTwee.';
    const theirs = 'Een.\n\nTwee, in mei.';
    expect(versionOf(await save({ version: 1, text: theirs }, 'controller'))).toBe(2);
    const refused = await save({ version: 1, text: mine });
    const merged = mergeTexts(base, mine, String(refused.current?.['text']));
    if (!merged.clean) throw new Error('both wrote elsewhere');
    expect(versionOf(await save({ version: Number(refused.currentVersion), text: merged.text }))).toBe(3);
    expect((await writing()).narratives).toEqual([
      { section: 'money', text: 'Een, met 5% meer.\n\nTwee, in mei.', version: 3 },
    ]);
  });

  it('begins once, also when two begin at the same moment', async () => {
    const both = await Promise.all([
      save({ section: 'risks', text: 'Van mij.' }),
      save({ section: 'risks', text: 'Van jou.' }, 'controller'),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ReportNarrativePayload', 'VersionConflict']);
  });

  it('comes from the summary that a report had before sections', async () => {
    await app.sql(`update stip.report set summary = 'Van vroeger.' where id = $1`, [reportId]);
    expect((await writing()).narratives.find(({ section }) => section === 'summary')).toEqual({
      ...{ section: 'summary', text: 'Van vroeger.', version: 0 },
    });
    expect((await report()).content.summary).toBe('Van vroeger.');
    expect(versionOf(await save({ section: 'summary', text: 'Van nu.' }))).toBe(1);
    expect((await report()).content).toMatchObject({
      summary: 'Van nu.',
      narrative: [{ section: 'summary', text: 'Van nu.' }, { section: 'money' }, { section: 'risks' }],
    });
  });

  it('is proposed from the figures, which tell when they changed', async () => {
    const before = await figuresOf('outlook');
    expect(before.proposal).toBe('Voor de komende maanden staan geen mijlpalen gepland.');
    expect((await figuresOf('outlook', 'en')).proposal).toMatch(/^No milestones/);
    expect((await figuresOf('outlook')).sha256).toBe(before.sha256);
    await app.sql(
      `insert into stip.decision (organisation_id, id, title, body) values ($1, $2, 'Dekking beheer', 'council')`,
      [app.organisationId, randomUUID()],
    );
    expect((await figuresOf('outlook')).sha256).not.toBe(before.sha256);
    expect((await figuresOf('decisions')).proposal).toContain('Wij vragen 1 besluit:\n\n- **Dekking beheer**');
  });
});

describe('the mark of a reviewer', () => {
  it('is about the text and the figures that were read', async () => {
    const { sha256 } = await figuresOf('money');
    expect((await review({}, 'administrator')).permission).toBe('report.review');
    expect(problems(await review({ version: 3, verdict: 'question', remark: ' ' }))).toEqual(['remark required']);
    expect(problems(await review({ version: 3 }))).toEqual(['figuresSha256 report_figures_moved']);
    expect((await review({ reportId: randomUUID() })).__typename).toBe('NotFound');
    expect(await review({ version: 2, figuresSha256: sha256 })).toMatchObject({
      ...{ __typename: 'VersionConflict', currentVersion: 3 },
    });
    expect((await review({ version: 3, figuresSha256: sha256 }))['mark']).toMatchObject({
      ...{ version: 1, verdict: 'agreed', remark: '', textVersion: 3, personName: 'controller' },
    });
    const asked = await review({ version: 3, figuresSha256: sha256, verdict: 'question', remark: 'Klopt dit?' });
    expect(asked['mark']).toMatchObject({ version: 2, verdict: 'question', remark: 'Klopt dit?' });
    expect((await writing()).marks).toHaveLength(1);
    expect((await report()).points).toContainEqual({ kind: 'review_question', section: 'money' });
  });

  it('falls away when the text or a figure changes, and that stands open until somebody looks again', async () => {
    const kinds = async () =>
      (await report()).points.filter(({ section }) => section === 'money').map(({ kind }) => kind);
    expect(versionOf(await save({ version: 3, text: 'Nu goed.' }))).toBe(4);
    expect(await kinds()).toEqual(['review_lapsed']);
    await review({ version: 4, figuresSha256: (await figuresOf('money')).sha256 });
    expect(await kinds()).toEqual([]);
    const source = randomUUID();
    await app.sql(
      `with f as (insert into stip.funding_source (organisation_id, id, name, kind) values ($1, $2, 'ICT', 'ict') returning id)
       insert into stip.budget_line (organisation_id, id, project_id, funding_source_id, fiscal_year, amount_cents)
       select $1, $3, $4, f.id, 2026, 500000 from f`,
      [app.organisationId, source, randomUUID(), project],
    );
    expect(await kinds()).toEqual(['review_lapsed']);
    expect((await figuresOf('money')).proposal).toMatch(/€\s5\.000 begroot/);
  });

  it('is taken back by who set it, and by nobody else', async () => {
    const [mark] = (await writing()).marks;
    const withdraw = (input: object, role: Role = 'controller') =>
      mutate(app, role, 'withdrawReportReview', { id: mark?.id, version: mark?.version, ...input }, '... on ReportMarkWithdrawnPayload { withdrawnId }'); // prettier-ignore
    expect((await withdraw({}, 'contributor')).permission).toBe('report.review');
    expect((await withdraw({}, 'programme_manager')).permission).toBe('own_marks_only');
    expect((await withdraw({ version: 9 })).currentVersion).toBe(mark?.version);
    expect((await withdraw({ id: randomUUID() })).__typename).toBe('NotFound');
    expect((await withdraw({}))['withdrawnId']).toBe(mark?.id);
    expect((await writing()).marks).toEqual([]);
  });

  it('that stands open is accepted with a reason when the report is submitted, and told in it', async () => {
    const { sha256 } = await figuresOf('money');
    await review({ version: 4, figuresSha256: sha256, verdict: 'question', remark: 'Waarom zo veel?' });
    const { version } = await report();
    const submit = (more: object) =>
      mutate(app, 'programme_manager', 'submitReport', { id: reportId, version, ...more }, '... on ReportPayload { report { content state } }'); // prettier-ignore
    expect(problems(await submit({}))).toEqual(['reason report_outstanding']);
    const { content } = (await submit({ reason: 'Antwoord volgt.' }))['report'] as { content: ReportContent };
    expect(content.points).toContainEqual({
      ...{ kind: 'review_question', section: 'money', projectId: null, project: null },
    });
    expect(content.accepted).toBe('Antwoord volgt.');
    expect(problems(await save({ version: 4, text: 'Te laat.' }))).toEqual(['reportId report_text_fixed']);
    expect(problems(await review({ version: 4, figuresSha256: sha256 }))).toEqual(['reportId report_text_fixed']);
    const [mark] = (await writing()).marks;
    expect(
      problems(await mutate(app, 'controller', 'withdrawReportReview', { id: mark?.id, version: mark?.version })),
    ).toEqual(['reportId report_text_fixed']);
  });
});
