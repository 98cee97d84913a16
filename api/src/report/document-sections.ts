import {
  disagreements,
  distinctCauses,
  parseCents,
  REPORT_SECTIONS,
  richText,
  type CalendarDate,
  type Colour,
  type ReportSection,
  type RichBlock,
  type StatusCause,
} from '@stip/domain';
import type { ReportContent } from './content';
import type { ReportFigures } from './content-sections';
import type { ReportLanguage, ReportText } from './texts';

export interface SectionWords {
  readonly t: (key: ReportText, values?: Record<string, string | number>) => string;
  readonly date: (value: string | null, style?: 'short' | 'long') => string;
  readonly short: (cents: string | null, currency: string) => string;
  readonly full: (cents: bigint, currency: string) => string;
}

export interface DocumentCell {
  readonly text: string;
  /** Shown as a status; empty for words. */
  readonly colour: Colour | '';
  readonly bold: boolean;
}

/** A table that the template sets as it stands; a width of 0 takes what is left. Widths in millimetres. */
export interface DocumentTable {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly right: boolean; readonly width: number }[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentSection {
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: readonly DocumentTable[];
}

const NO_NARRATIVE = Object.fromEntries(REPORT_SECTIONS.map((section) => [section, []])) as unknown as Record<
  ReportSection,
  readonly RichBlock[]
>;

/** What people wrote per section. Reports from before have a summary and an outlook alone. */
export function narrativesOf(content: ReportContent): Record<ReportSection, readonly RichBlock[]> {
  const written = content.narrative ?? [
    { section: 'summary' as const, text: content.summary },
    { section: 'outlook' as const, text: content.outlook },
  ];
  return { ...NO_NARRATIVE, ...Object.fromEntries(written.map(({ section, text }) => [section, richText(text)])) };
}

const cell = (text: string, bold = false): DocumentCell => ({ text, colour: '', bold });
const left = (label: string, width = 0) => ({ label, right: false, width });
const right = (label: string, width: number) => ({ label, right: true, width });

/** The sections that follow the record, ready for the template. One that the content does not have is not there. */
export function sectionsOfDocument(
  content: ReportContent,
  language: ReportLanguage,
  words: SectionWords,
): Partial<Record<ReportSection, DocumentSection>> {
  const sections: Partial<Record<ReportSection, DocumentSection>> = {};
  const { t, date } = words;
  if (content.benefits && content.benefits.length > 0) {
    sections.benefits = {
      title: t('benefits'),
      notes: [],
      tables: [
        {
          title: '',
          columns: [
            left(t('benefit')),
            left(t('goal'), 46),
            left(t('expectedBenefit'), 34),
            right(t('targetDate'), 22),
          ],
          rows: content.benefits.map((benefit) => [
            cell(`${benefit.title} (${t(`benefit_${benefit.state}`)})`),
            cell(benefit.goal),
            cell(benefit.expectedValue || words.short(benefit.expectedCents, 'EUR')),
            cell([date(benefit.dueDate), benefit.overdue ? t('late') : ''].filter(Boolean).join(', '), benefit.overdue),
          ]),
        },
      ],
    };
  }
  if (content.projects.some(({ aspects }) => aspects.some(({ computed }) => computed))) {
    sections.judgement = judgementOf(content, words);
  }
  if (content.milestones) sections.milestones = milestonesOf(content, words);
  if (content.rebaselines) sections.rebaselines = rebaselinesOf(content, words);
  if (content.money) sections.money = moneyOf(content, words);
  if (content.maturity && content.maturity.length > 0) sections.maturity = maturityOf(content, language, words);
  if (content.obligations) sections.values = valuesOf(content, language, words);
  if (content.council) sections.council = councilOf(content, words);
  if (content.quality) {
    sections.quality = {
      title: t('lacks'),
      notes: content.quality.length === 0 ? [t('lacksNone')] : [],
      tables: tableOf({
        title: '',
        columns: [left(t('project')), left(t('what'), 90)],
        rows: content.quality.map(({ project, lacks }) => [
          cell(project),
          cell(lacks.map((lack) => t(`lack_${lack}`)).join(', ')),
        ]),
      }),
    };
  }
  // What somebody wrote is told, also where the record has nothing to put beside it.
  const narratives = narrativesOf(content);
  for (const section of WITH_FIGURES) {
    if (!sections[section] && narratives[section].length > 0)
      sections[section] = { title: t(`section_${section}`), notes: [], tables: [] };
  }
  return sections;
}

/** Sections that have a heading of their own only where they have something to say. */
const WITH_FIGURES = [
  'benefits',
  'judgement',
  'milestones',
  'money',
  'rebaselines',
  'maturity',
  'values',
  'council',
] as const satisfies readonly ReportSection[];

/** No table where there is nothing to put in it. */
const tableOf = (table: DocumentTable): DocumentTable[] => (table.rows.length === 0 ? [] : [table]);

export const causeText = ({ measure, value }: StatusCause, t: SectionWords['t']): string =>
  t(`measure_${measure}`, { n: value });

function judgementOf({ projects }: ReportContent, { t }: SectionWords): DocumentSection {
  const found = disagreements(projects);
  const better = found.filter((one) => one.better);
  return {
    title: t('judgement'),
    notes: [
      t('judgementIntro'),
      found.length === 0
        ? t('judgementNone')
        : t('judgementCounts', {
            n: found.length,
            projects: new Set(found.map(({ projectId }) => projectId)).size,
            better: better.length,
            open: better.filter(({ explanation }) => explanation === null).length,
          }),
    ],
    tables: tableOf({
      title: '',
      columns: [
        left(t('project'), 36),
        left(t('aspect'), 21),
        left(t('claimed'), 20),
        left(t('computed'), 20),
        left(t('figures'), 36),
        left(t('explanation')),
      ],
      rows: found.map((one) => [
        cell(one.project),
        cell(t(`aspect_${one.aspect}`)),
        { text: t(one.claimed), colour: one.claimed, bold: false },
        { text: t(one.computed), colour: one.computed, bold: false },
        cell(
          distinctCauses(one.because)
            .map((cause) => causeText(cause, t))
            .join('; '),
        ),
        cell(one.explanation ?? (one.better ? t('unexplainedMark') : '')),
      ]),
    }),
  };
}

const within = (day: CalendarDate | null, { start, end }: ReportContent['period']) =>
  day !== null && day >= start && day <= end;

/** How many milestones of the period were planned at first, are expected now, and were reached. */
export function milestoneCounts({ milestones = [], period }: ReportContent): Record<string, number> {
  return {
    planned: milestones.filter(({ first, planned }) => within(planned ?? first, period)).length,
    forecast: milestones.filter(({ forecast, realised }) => within(realised ?? forecast, period)).length,
    realised: milestones.filter(({ realised }) => within(realised, period)).length,
  };
}

function milestonesOf(content: ReportContent, { t, date }: SectionWords): DocumentSection {
  return {
    title: t('milestones'),
    notes: [t('milestonesCounts', milestoneCounts(content))],
    tables: tableOf({
      title: '',
      columns: [
        left(t('milestone')),
        left(t('project'), 42),
        right(t('planned'), 21),
        right(t('currentPlan'), 21),
        right(t('forecast'), 21),
        right(t('realised'), 21),
      ],
      rows: (content.milestones ?? []).map((one) => [
        cell(one.title),
        cell(one.project),
        cell(date(one.first)),
        cell(date(one.planned)),
        cell(one.realised ? '' : date(one.forecast)),
        cell(date(one.realised)),
      ]),
    }),
  };
}

function rebaselinesOf({ rebaselines = [] }: ReportContent, { t, date, short }: SectionWords): DocumentSection {
  return {
    title: t('rebaselines'),
    notes: rebaselines.length === 0 ? [t('rebaselinesNone')] : [],
    tables: tableOf({
      title: '',
      columns: [
        left(t('project'), 36),
        left(t('decidedBy')),
        right(t('endWas'), 20),
        right(t('endNow'), 20),
        right(t('budgetWas'), 22),
        right(t('budgetNow'), 22),
      ],
      rows: rebaselines.map((one) => [
        cell(one.project),
        cell(
          [
            `${one.reference}, ${date(one.approvedOn)}`,
            one.reason ? t(`reason_${one.reason}` as ReportText) : '',
            one.explanation,
          ]
            .filter(Boolean)
            .join('. '),
        ),
        cell(date(one.endBefore)),
        cell(date(one.endAfter)),
        cell(short(one.budgetBefore, one.currency)),
        cell(short(one.budgetAfter, one.currency)),
      ]),
    }),
  };
}

const FIGURES = ['budget', 'actual', 'commitment', 'forecast', 'remaining'] as const;

function moneyOf({ money = [] }: ReportContent, { t, full }: SectionWords): DocumentSection {
  return {
    title: t('money'),
    notes: [],
    tables: money.map(({ currency, years, sources, total }) => {
      const amounts = (figures: ReportFigures, bold: boolean) =>
        FIGURES.map((figure) => cell(full(parseCents(figures[figure]) ?? 0n, currency), bold));
      return {
        title: t('moneyByYear', { currency }),
        columns: [
          left(t('source')),
          right(t('budget'), 26),
          right(t('actual'), 26),
          right(t('commitment'), 24),
          right(t('prognosis'), 26),
          right(t('remaining'), 26),
        ],
        rows: [
          ...years.flatMap((year) => [
            [cell(String(year.fiscalYear), true), ...amounts(year, true)],
            ...year.sources.map((row) => [cell(row.source ?? t('noSource')), ...amounts(row, false)]),
          ]),
          ...(years.length > 1
            ? [
                [cell(t('allYears'), true), ...amounts(total, true)],
                ...sources.map((row) => [cell(row.source ?? t('noSource')), ...amounts(row, false)]),
              ]
            : []),
        ],
      };
    }),
  };
}

function maturityOf({ maturity = [] }: ReportContent, language: ReportLanguage, words: SectionWords): DocumentSection {
  const { t, date } = words;
  const level = (value: number | null) =>
    value === null ? '' : new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(value);
  const named = (of: { nameNl: string; nameEn: string }) => (language === 'en' ? of.nameEn : of.nameNl);
  return {
    title: t('maturity'),
    notes: maturity.map((one) =>
      t('maturityMeasured', {
        model: [named(one), one.unit].filter(Boolean).join(', '),
        date: date(one.latestOn, 'long'),
        base: date(one.baselineOn, 'long'),
      }),
    ),
    tables: maturity.map((one) => ({
      title: '',
      columns: [
        left(t('area')),
        right(t('startLevel'), 18),
        right(t('level'), 18),
        right(t('targetLevel'), 18),
        right(t('targetDate'), 24),
      ],
      rows: one.areas.map((area) => [
        cell(named(area)),
        cell(level(area.baseline)),
        cell(level(area.current), true),
        cell(level(area.target)),
        cell(date(area.targetDate)),
      ]),
    })),
  };
}

function valuesOf(content: ReportContent, language: ReportLanguage, { t, date }: SectionWords): DocumentSection {
  const { obligations, tradeOffs = [] } = content;
  return {
    title: t('values'),
    notes: [],
    tables: [
      ...tableOf({
        title: t('obligations'),
        columns: [left(t('obligationState')), right(t('number'), 24)],
        rows: (obligations?.counts ?? []).map(({ state, count }) => [
          cell(t(`obligation_${state}`)),
          cell(String(count)),
        ]),
      }),
      ...tableOf({
        title: t('obligationsLate'),
        columns: [left(t('obligation')), left(t('project'), 56), left(t('obligationState'), 28), right(t('due'), 24)],
        rows: (obligations?.overdue ?? []).map((one) => [
          cell(language === 'en' ? one.kindEn : one.kindNl),
          cell(one.project),
          cell(t(`obligation_${one.state}`)),
          cell(date(one.dueDate)),
        ]),
      }),
      ...tableOf({
        title: t('tradeOffs'),
        columns: [left(t('tradeOff')), left(t('project'), 36), left(t('weighed'), 38), left(t('choice'), 52)],
        rows: tradeOffs.map((one) => [
          cell(one.question),
          cell(one.project),
          cell((language === 'en' ? one.valuesEn : one.valuesNl).join(', ')),
          cell(one.decidedOn ? `${one.choice} (${date(one.decidedOn)})` : t('toDecide')),
        ]),
      }),
    ],
  };
}

function councilOf({ council = [] }: ReportContent, { t, date }: SectionWords): DocumentSection {
  const standing = (one: (typeof council)[number]) => {
    if (one.settledOn) return [t('settled', { date: date(one.settledOn) }), one.settlement].filter(Boolean).join('. ');
    if (!one.open) return t('rejected');
    if (one.dueDate === null) return t('open');
    return t(one.overdue ? 'openLate' : 'openUntil', { date: date(one.dueDate) });
  };
  return {
    title: t('council'),
    notes: [
      t('councilCounts', {
        settled: council.filter(({ settledOn }) => settledOn).length,
        open: council.filter(({ open }) => open).length,
        late: council.filter(({ overdue }) => overdue).length,
      }),
    ],
    tables: tableOf({
      title: '',
      columns: [left(t('councilKind'), 22), left(t('subject')), left(t('project'), 38), left(t('obligationState'), 58)],
      rows: council.map((one) => [
        cell(t(`kind_${one.kind}`)),
        cell(one.title),
        cell(one.project ?? ''),
        cell(standing(one), one.overdue),
      ]),
    }),
  };
}
