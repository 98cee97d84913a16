import { bySeverity, dayNumber, isDecisionAsked, parseCents, sumCents, type Colour } from '@stip/domain';
import {
  buildModel,
  chartPages,
  chartSvg,
  createTheme,
  flattenRows,
  lightPalette,
  portfolioRows,
  timelineTexts,
} from '@stip/timeline';
import type { ReportContent, ReportProject } from './content';
import { comparisonOf } from './document-comparison';
import { narrativesOf, sectionsOfDocument } from './document-sections';
import type { SealStatement } from './seal';
import { REPORT_TEXTS, reportText, type ReportLanguage, type ReportText } from './texts';
import { wordsOf } from './words';

const CHART_WIDTH = 900;
/** A page's height for the chart, in the same units: the proportions of the text area of A4. */
const CHART_HEIGHT = 1160;

export interface DocumentInput {
  /** What the template lays out: words, no figures left to format. */
  readonly data: object;
  /** Pages of the roadmap as SVG. */
  readonly charts: readonly string[];
}

/** Puts the content into the words of a language, ready for the template. */
export function toDocument(
  content: ReportContent,
  language: ReportLanguage,
  seal: SealStatement | null = null,
  state: 'draft' | 'in_review' = 'draft',
): DocumentInput {
  const { t, date, short, full } = wordsOf(language);
  const number = (text: string | null) =>
    text === null
      ? t('noMeasurement')
      : new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(Number(text));
  const { projects, period } = content;
  const colours: Colour[] = ['green', 'orange', 'red', 'grey'];
  const programmes = [...new Set(projects.map((p) => p.programme))];
  const attention = projects
    .filter((p) => p.colour === 'orange' || p.colour === 'red' || p.explanation || p.contradiction)
    .sort((a, b) => bySeverity(a.colour, b.colour));
  const charts = roadmapPages(content, language);
  const sections = sectionsOfDocument(content, language, { t, date, short, full });
  return {
    charts,
    data: {
      t: REPORT_TEXTS[language],
      lang: language,
      title: `${t('subtitle')} ${period.name}`,
      organisation: content.organisation,
      demo: content.isDemo,
      strategy: content.strategy?.title ?? '',
      adopted:
        content.strategy?.adoptedBy && content.strategy.adoptedOn
          ? t(`adopted_${content.strategy.adoptedBy}` as ReportText, { date: date(content.strategy.adoptedOn, 'long') })
          : '',
      period: period.name,
      periodFrom: t('periodFrom', { start: date(period.start, 'long'), end: date(period.end, 'long') }),
      generated: t('generated', { date: date(content.generatedAt, 'long') }),
      state: seal ? t('sealed', { date: date(seal.sealedAt, 'long') }) : t(state),
      seal: seal ? sealLines(seal, t, date) : [],
      accepted: content.accepted ?? '',
      points: (content.points ?? []).map((point) =>
        t(`point_${point.kind}`, {
          project: point.project ?? '',
          section: point.section ? t(`section_${point.section}`) : '',
        }),
      ),
      comparison: comparisonOf(content, language, { t, date, short }),
      narrative: narrativesOf(content),
      sections,
      reported: t('reported', { n: projects.length, all: projects.length + content.missing.length }),
      counts: colours.map((colour) => {
        const now = projects.filter((p) => p.colour === colour).length;
        const before = projects.filter((p) => p.previousColour === colour).length;
        return {
          colour,
          now: String(now),
          before: String(before),
          change: now === before ? '=' : `${now > before ? '+' : '−'}${Math.abs(now - before)}`,
        };
      }),
      decisions: content.decisions.filter(isDecisionAsked).map((d) => ({
        title: d.title,
        project: d.project ?? '',
        body: d.body ? t(`body_${d.body}` as ReportText) : '',
        due: date(d.dueDate),
        amount: short(d.amount, 'EUR'),
      })),
      roadmapAlt: t('roadmapAlt', { n: projects.length, m: sumOf(projects.map((p) => p.milestones.length)) }),
      chartCount: charts.length,
      goals: content.goals.map((goal) => ({
        ...goal,
        code: goal.code ?? '',
        indicators: goal.indicators.map((i) => ({
          name: i.name,
          unit: i.unit,
          baseline: number(i.baseline),
          target: number(i.target),
          latest: number(i.latest),
        })),
        projects: goal.projects.map((p) => p.name).join(', '),
      })),
      programmes: programmes.map((name) => ({
        name: name ?? t('noProgramme'),
        projects: projects
          .filter((p) => p.programme === name)
          .map((p) => ({
            name: p.name,
            colour: p.colour,
            word: p.label ?? t(p.colour),
            was: p.previousColour ? t(p.previousColour) : '',
            end: p.endDate ? date(p.endDate) : short80(p.endReason ?? ''),
            first: date(p.firstEnd),
            ready: p.percentComplete === null ? '' : `${p.percentComplete}%`,
          })),
      })),
      attention: attention.map((p) => ({
        name: p.name,
        programme: p.programme ?? '',
        against: contradictionText(p, t),
        owner: p.hasOwner || p.origin === 'imported' ? '' : t('noOwner'),
        colour: p.colour,
        word: p.label ?? t(p.colour),
        trend: t(p.trend),
        was: p.previousColour ? t(p.previousColour) : '',
        summary: paragraphs(p.summary),
        aspects: p.aspects
          .filter((a) => a.colour !== 'green' && (a.cause || a.note || a.colour !== 'grey'))
          .map((a) => ({
            name: t(`aspect_${a.aspect}`),
            colour: a.colour,
            word: a.label ?? t(a.colour),
            trend: t(a.trend),
            cause: a.cause,
            consequence: a.consequence,
            correction: a.correction,
            note: paragraphs(a.note),
          })),
        texts: (
          [
            ['achieved', p.achieved],
            ['next', p.nextSteps],
            ['point', p.attention],
            ['asked', p.decisionAsked],
            ['reportSays', p.explanation ?? ''],
          ] as const
        )
          .filter(([, text]) => text !== '')
          .map(([key, text]) => ({ label: t(key), text: paragraphs(text) })),
      })),
      // Reports from before these were sections name what their projects name.
      milestones: (sections.milestones ? [] : projects)
        .flatMap((p) =>
          p.milestones.map((m) => ({
            project: p.name,
            title: m.title,
            first: date(m.first),
            current: m.done ? '' : date(m.current),
            done: date(m.done),
            sort: m.done ?? m.current,
          })),
        )
        .sort((a, b) => a.sort.localeCompare(b.sort)),
      rebaselines: (sections.rebaselines ? [] : projects).flatMap((p) =>
        p.rebaselines.map((r) => ({
          text: t('rebaseline', { project: p.name, date: date(r.approvedOn), reference: r.reference }),
          explanation: r.explanation,
        })),
      ),
      money: moneyTables(projects, short, full, t),
      moneyYear: t(sections.money ? 'moneyByProject' : 'moneyYear', { year: period.end.slice(0, 4) }),
      risks: content.risks.map((r) => ({
        title: r.title,
        project: r.project ?? t('wholePortfolio'),
        score: String(r.inherent),
        after: r.residual === null ? '' : String(r.residual),
        measures:
          r.measures.length === 0
            ? [t('noMeasures')]
            : r.measures.map((m) =>
                [m.title, t(`state_${m.state}` as ReportText), date(m.dueDate)].filter(Boolean).join(', '),
              ),
      })),
      missing: content.missing.map((p) => (p.explanation ? `${p.name} (${p.explanation})` : p.name)),
      absences: absencesOf(projects, t),
    },
  };
}

/** Office and day, no names: persons are named in the sealed file alone. */
function sealLines(seal: SealStatement, t: Translate, date: (value: string, style: 'long') => string): string[] {
  return [
    ...seal.signatures.map(({ role, signedAt }) => t(`signed_${role}`, { date: date(signedAt, 'long') })),
    t('sealed', { date: date(seal.sealedAt, 'long') }),
    t('checksum', { hash: grouped(seal.contentSha256) }),
    t('fingerprint', { hash: grouped(seal.key.fingerprint) }),
  ];
}

/** In groups of eight, which can be compared by eye. */
const grouped = (hex: string) => hex.match(/.{1,8}/g)?.join(' ') ?? hex;

function contradictionText({ contradiction }: ReportProject, t: Translate): string {
  if (!contradiction) return '';
  const { slipDays, overspendPercent } = contradiction;
  return [
    slipDays === undefined ? '' : t('againstSlip', { n: slipDays }),
    overspendPercent === undefined ? '' : t('againstMoney', { n: overspendPercent }),
  ]
    .filter(Boolean)
    .join(' ');
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n|\r\n\r\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
const sumOf = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
const short80 = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

export type Translate = (key: ReportText, values?: Record<string, string | number>) => string;

/** One table per currency: amounts of different currencies are never added up. */
function moneyTables(
  projects: readonly ReportProject[],
  short: (c: string | null, currency: string) => string,
  full: (c: bigint, currency: string) => string,
  t: Translate,
) {
  const currencies = [...new Set(projects.flatMap((p) => p.money.map((m) => m.currency)))];
  return currencies.map((currency) => {
    const lines = projects.flatMap((p) => p.money.filter((m) => m.currency === currency).map((m) => ({ p, m })));
    const sum = (pick: (m: (typeof lines)[number]['m']) => string | null) =>
      sumCents(lines.map(({ m }) => parseCents(pick(m) ?? '0') ?? 0n));
    const remaining = (m: { budget: string | null; actual: string; commitment: string }) =>
      m.budget === null
        ? null
        : ((parseCents(m.budget) ?? 0n) - (parseCents(m.actual) ?? 0n) - (parseCents(m.commitment) ?? 0n)).toString();
    return {
      note: t('currencyNote', { currency }),
      rows: lines.map(({ p, m }) => ({
        project: p.name,
        budget: m.budget === null ? '' : short(m.budget, currency),
        actual: short(m.actual, currency),
        commitment: short(m.commitment, currency),
        forecast: m.forecast === null ? '' : short(m.forecast, currency),
        remaining: short(remaining(m), currency),
        whole: short(p.totalBudget, p.totalCurrency),
      })),
      total: {
        budget: full(
          sum((m) => m.budget),
          currency,
        ),
        actual: full(
          sum((m) => m.actual),
          currency,
        ),
        commitment: full(
          sum((m) => m.commitment),
          currency,
        ),
        forecast: full(
          sum((m) => m.forecast ?? m.budget),
          currency,
        ),
        remaining: full(
          sum((m) => remaining(m)),
          currency,
        ),
        whole: full(sumCents(lines.map(({ p }) => parseCents(p.totalBudget ?? '0') ?? 0n)), currency),
      },
    };
  });
}

function absencesOf(projects: readonly ReportProject[], t: Translate) {
  return projects.flatMap((p) => [
    ...(p.endReason ? [{ project: p.name, what: t('endDate'), reason: p.endReason }] : []),
    ...(p.totalBudgetReason ? [{ project: p.name, what: t('wholeBudget'), reason: p.totalBudgetReason }] : []),
    ...p.money.flatMap((m) => [
      ...(m.budgetReason ? [{ project: p.name, what: t('yearBudget'), reason: m.budgetReason }] : []),
      ...(m.forecastReason ? [{ project: p.name, what: t('yearForecast'), reason: m.forecastReason }] : []),
    ]),
    ...(p.label && p.colour === 'grey' ? [{ project: p.name, what: t('status'), reason: p.label }] : []),
  ]);
}

/** The roadmap by the code that draws it on screen. */
function roadmapPages(content: ReportContent, language: ReportLanguage): string[] {
  const t = (key: ReportText) => reportText(language, key);
  const rows = portfolioRows(
    content.projects.map((p) => ({
      id: p.id,
      name: p.name,
      owner: null,
      programme: p.programme ? { id: p.programme, name: p.programme } : null,
      goals: [],
      colour: p.colour,
      percentComplete: p.percentComplete,
      startDate: p.startDate,
      endDate: p.endDate,
      baselineStart: p.startDate,
      baselineEnd: p.firstEnd,
      items: p.milestones.map((milestone, n) => ({
        ...{ id: `${p.id}:${n}`, parentId: null, kind: 'milestone' as const, title: milestone.title },
        ...{ startDate: milestone.done ?? milestone.current, endDate: milestone.done ?? milestone.current },
        percentComplete: milestone.done ? 100 : 0,
        ...{ baselineStart: milestone.first, baselineEnd: milestone.first },
      })),
    })),
    'programme',
    {
      withoutGoal: '',
      withoutProgramme: t('noProgramme'),
      withoutOwner: '',
      colours: { green: t('green'), orange: t('orange'), red: t('red'), grey: t('grey') },
    },
    [...new Set(content.projects.flatMap((p) => (p.programme ? [p.programme] : [])))],
  );
  const model = buildModel(rows, []);
  // Milestones stand on the line of their project.
  const flat = flattenRows(model, new Set(content.projects.map(({ id }) => id)));
  return chartPages(model, flat, CHART_HEIGHT).map(
    (lines) =>
      chartSvg({
        model,
        rows: flat,
        lines,
        width: CHART_WIDTH,
        nameWidth: 270,
        heading: t('project'),
        unit: 'pt',
        today: dayNumber(content.period.end),
        texts: { ...timelineTexts(language), today: content.period.end.split('-').reverse().join('-') },
        theme: createTheme(lightPalette),
        title: t('roadmap'),
      }).svg,
  );
}
