import { inject, Injectable } from '@angular/core';
import { disagreements, isDecisionAsked, scoreColour, type Colour, type ReportSection } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { JudgementWords } from '../judgement/judgement-words';
import { Language } from '../platform/language';
import type { OfProject, ReportContent, ReportFigures } from './report-content';

/** The record behind a figure. */
export interface FigureLink {
  readonly to: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
}

/** One figure or word of a table. */
export interface FigureCell {
  readonly kind: 'text' | 'colour' | 'money' | 'date';
  readonly text: string | null;
  readonly colour?: Colour;
  readonly currency?: string;
  readonly strong?: boolean;
  readonly quiet?: string;
  readonly link?: FigureLink;
}

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly number: boolean }[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly FigureCell[])[];
}

export interface SectionFigures {
  readonly notes: readonly string[];
  readonly tables: readonly FigureTable[];
}

type More = Partial<Omit<FigureCell, 'kind' | 'text'>>;
const text = (value: string, more: More = {}): FigureCell => ({ kind: 'text', text: value, ...more });
const date = (value: string | null, more: More = {}): FigureCell => ({ kind: 'date', text: value, ...more });
const money = (cents: string | null, currency: string, more: More = {}): FigureCell => ({
  ...{ kind: 'money', text: cents, currency },
  ...more,
});
const project = ({ projectId, project: name }: OfProject, tab?: string): FigureCell => text(name, at(projectId, tab));
const at = (projectId: string, tab?: string): More => ({
  link: { to: ['/projecten', projectId], ...(tab ? { query: { tab } } : {}) },
});

const FIGURES = ['budget', 'actual', 'commitment', 'forecast', 'remaining'] as const;
const LATER = 12;

/** The figures of a section as tables, each with the way to the record behind it. */
@Injectable({ providedIn: 'root' })
export class SectionTables {
  private readonly translate = injectTranslate();
  private readonly words = inject(JudgementWords);
  private readonly language = inject(Language);

  of(section: ReportSection, content: ReportContent): SectionFigures {
    const make = MAKERS[section];
    return make ? make(content, this) : { notes: [], tables: [] };
  }

  t(key: string, values?: Record<string, unknown>): string {
    return this.translate(`sections.${key}`, values);
  }

  any(key: string): string {
    return this.translate(key);
  }

  columns(...labels: readonly string[]): FigureTable['columns'] {
    return labels.map((label) => ({
      label: this.t(`column.${label.replace('#', '')}`),
      number: label.startsWith('#'),
    }));
  }

  named(of: { readonly nameNl: string; readonly nameEn: string }): string {
    return this.language.current() === 'en' ? of.nameEn : of.nameNl;
  }

  inEnglish(): boolean {
    return this.language.current() === 'en';
  }

  why(because: Parameters<JudgementWords['why']>[0]): string {
    return this.words.why(because);
  }

  number(value: string | number | null): string {
    return value === null
      ? ''
      : new Intl.NumberFormat(this.language.locale(), { maximumFractionDigits: 2 }).format(Number(value));
  }
}

type Maker = (content: ReportContent, words: SectionTables) => SectionFigures;

const MAKERS: Partial<Record<ReportSection, Maker>> = {
  decisions: ({ decisions: asked }, w) => {
    const decisions = asked.filter(isDecisionAsked);
    return {
      notes: decisions.length === 0 ? [w.t('none.decisions')] : [],
      tables: table('', w.columns('decision', 'project', 'due', '#amount'), decisions, (one) => [
        text(one.title, one.origin === 'decision' && one.id ? byDecision(one.id) : one.projectId ? at(one.projectId, 'historie') : {}), // prettier-ignore
        text(one.project ?? '', one.projectId ? at(one.projectId) : {}),
        date(one.dueDate),
        one.amount === null ? text('') : money(one.amount, 'EUR'),
      ]),
    };
  },
  goals: ({ goals = [] }, w) => ({
    notes: [],
    tables: table(
      '',
      w.columns('indicator', '#baseline', '#latest', '#target'),
      goals.flatMap((goal) => goal.indicators.map((indicator) => ({ goal, indicator }))),
      ({ goal, indicator }) => [
        text(`${indicator.name} (${indicator.unit})`, {
          quiet: [goal.code, goal.title].filter(Boolean).join(' '),
          link: { to: ['/doelen', goal.id] },
        }),
        text(w.number(indicator.baseline)),
        text(indicator.latest === null ? w.t('notMeasured') : w.number(indicator.latest), { strong: true }),
        text(w.number(indicator.target)),
      ],
    ),
  }),
  benefits: ({ benefits = [] }, w) => ({
    notes: benefits.length === 0 ? [w.t('none.benefits')] : [],
    tables: table('', w.columns('benefit', 'expected', 'state', 'due'), benefits, (one) => [
      text(one.title, { quiet: one.goal, link: { to: ['/doelen', one.goalId] } }),
      one.expectedValue || one.expectedCents === null ? text(one.expectedValue) : money(one.expectedCents, 'EUR'),
      text(w.t(`benefit.${one.state}`), one.overdue ? { quiet: w.t('late') } : {}),
      date(one.dueDate, { strong: one.overdue }),
    ]),
  }),
  judgement: ({ projects }, w) => {
    const found = disagreements(projects);
    const better = found.filter((one) => one.better);
    return {
      notes: [
        w.t('judgementIntro'),
        found.length === 0
          ? w.t('none.judgement')
          : w.t('judgementCounts', {
              n: better.length,
              projects: new Set(better.map(({ projectId }) => projectId)).size,
              open: better.filter(({ explanation }) => explanation === null).length,
            }),
      ],
      tables: table('', w.columns('project', 'claimed', 'computed', 'why'), found, (one) => [
        text(one.project, { quiet: w.any(`shell.ui.aspect.${one.aspect}`), ...at(one.projectId) }),
        { kind: 'colour', text: null, colour: one.claimed, ...at(one.projectId, 'historie') },
        { kind: 'colour', text: null, colour: one.computed, link: { to: ['/oordelen'] } },
        text(w.why(one.because), { quiet: one.explanation ?? (one.better ? w.t('notExplained') : '') }),
      ]),
    };
  },
  milestones: (content, w) => {
    const { milestones = [], period } = content;
    const within = (day: string | null) => day !== null && day >= period.start && day <= period.end;
    return {
      notes: [
        w.t('milestonesCounts', {
          planned: milestones.filter((one) => within(one.planned ?? one.first)).length,
          forecast: milestones.filter((one) => within(one.realised ?? one.forecast)).length,
          realised: milestones.filter((one) => within(one.realised)).length,
        }),
      ],
      tables: table('', w.columns('milestone', '#first', '#planned', '#forecast', '#realised'), milestones, (one) => [
        text(one.title, { quiet: one.project, ...at(one.projectId, 'planning') }),
        date(one.first),
        date(one.planned),
        one.realised ? text('') : date(one.forecast, { strong: one.first !== null && one.forecast > one.first }),
        one.realised ? date(one.realised) : text(''),
      ]),
    };
  },
  money: ({ money: tables = [] }, w) => ({
    notes: tables.length === 0 ? [w.t('none.money')] : [],
    tables: tables.flatMap(({ currency, years, sources, total }) => {
      const amounts = (of: ReportFigures, query: Record<string, string>, strong: boolean) =>
        FIGURES.map((figure) => money(of[figure], currency, { strong, link: { to: ['/geld'], query } }));
      const lines = (rows: typeof sources, query: Record<string, string>) =>
        rows.map((row) => [
          text(row.source ?? w.t('noSource')),
          ...amounts(row, row.sourceId ? { ...query, bron: row.sourceId } : query, false),
        ]);
      const rows = [
        ...years.flatMap((year) => [
          [text(String(year.fiscalYear), { strong: true }), ...amounts(year, { jaar: String(year.fiscalYear) }, true)],
          ...lines(year.sources, { jaar: String(year.fiscalYear) }),
        ]),
        ...(years.length > 1
          ? [[text(w.t('allYears'), { strong: true }), ...amounts(total, { jaar: 'alle' }, true)], ...lines(sources, { jaar: 'alle' })] // prettier-ignore
          : []),
      ];
      const columns = w.columns('source', '#budget', '#actual', '#commitment', '#forecast', '#remaining');
      return rows.length === 0 ? [] : [{ caption: tables.length > 1 ? currency : '', columns, rows }];
    }),
  }),
  rebaselines: ({ rebaselines = [] }, w) => ({
    notes: rebaselines.length === 0 ? [w.t('none.rebaselines')] : [],
    tables: table('', w.columns('project', 'decision', '#end', '#budget'), rebaselines, (one) => [
      project(one, 'planning'),
      text(one.reference, { quiet: [one.reason ? w.t(`reason.${one.reason}`) : '', one.explanation].filter(Boolean).join('. ') }), // prettier-ignore
      date(one.endAfter, one.endBefore ? { quiet: w.t('wasDate', { date: one.endBefore.split('-').reverse().join('-') }) } : {}), // prettier-ignore
      money(one.budgetAfter, one.currency, at(one.projectId, 'geld')),
    ]),
  }),
  risks: ({ risks }, w) => ({
    notes: risks.length === 0 ? [w.t('none.risks')] : [],
    tables: table('', w.columns('risk', 'score', 'measures'), risks, (one) => [
      text(one.title, {
        quiet: one.project ?? w.t('wholePortfolio'),
        ...(one.id ? { link: { to: ['/risicos', one.id] } } : {}),
      }),
      {
        ...{ kind: 'colour', text: String(one.residual ?? one.inherent) },
        colour: scoreColour(one.residual ?? one.inherent),
      },
      text(one.measures.length === 0 ? w.t('noMeasure') : one.measures.map(({ title }) => title).join('; ')),
    ]),
  }),
  maturity: ({ maturity = [] }, w) => ({
    notes: maturity.length === 0 ? [w.t('none.maturity')] : [],
    tables: maturity.map((one) => ({
      caption: w.named(one),
      columns: w.columns('area', '#start', '#now', '#target', 'due'),
      rows: one.areas.map((area) => [
        text(w.named(area), { link: { to: ['/volwassenheid'] } }),
        text(w.number(area.baseline)),
        text(w.number(area.current), { strong: true, link: { to: ['/volwassenheid/scans', one.latestId] } }),
        text(w.number(area.target)),
        date(area.targetDate),
      ]),
    })),
  }),
  values: ({ obligations, tradeOffs = [] }, w) => ({
    notes: [],
    tables: [
      ...table(w.t('obligations'), w.columns('state', '#count'), obligations?.counts ?? [], ({ state, count }) => [
        text(w.t(`obligation.${state}`), { link: { to: ['/waarden'], query: { beeld: 'verplichtingen', stand: state } } }), // prettier-ignore
        text(String(count)),
      ]),
      ...table(w.t('obligationsLate'), w.columns('obligation', 'state', 'due'), obligations?.overdue ?? [], (one) => [
        text(w.named({ nameNl: one.kindNl, nameEn: one.kindEn }), { quiet: one.project, ...at(one.projectId, 'waarden') }), // prettier-ignore
        text(w.t(`obligation.${one.state}`)),
        date(one.dueDate),
      ]),
      ...table(w.t('tradeOffs'), w.columns('question', 'values', 'choice'), tradeOffs, (one) => [
        text(one.question, { quiet: one.project, ...at(one.projectId, 'waarden') }),
        text((w.inEnglish() ? one.valuesEn : one.valuesNl).join(', ')),
        one.decidedOn ? text(one.choice) : text(w.t('toDecide'), { strong: true }),
      ]),
    ],
  }),
  council: ({ council = [] }, w) => ({
    notes: [
      w.t('councilCounts', {
        settled: council.filter(({ settledOn }) => settledOn).length,
        open: council.filter(({ open }) => open).length,
        late: council.filter(({ overdue }) => overdue).length,
      }),
    ],
    tables: table('', w.columns('subject', 'state', 'due'), council, (one) => [
      text(one.title, {
        quiet: [w.t(`kind.${one.kind}`), one.project].filter(Boolean).join(' · '),
        ...byDecision(one.id),
      }),
      text(w.t(one.settledOn ? 'settled' : one.open ? 'open' : 'rejected'), one.overdue ? { quiet: w.t('late') } : {}),
      date(one.settledOn ?? one.dueDate, { strong: one.overdue }),
    ]),
  }),
  quality: ({ quality = [], missing }, w) => ({
    notes: missing.length + quality.length === 0 ? [w.t('none.quality')] : [],
    tables: [
      ...table(w.t('missing'), w.columns('project', 'explanation'), missing, (one) => [
        text(one.name, at(one.id)),
        text(one.explanation || w.t('notExplained')),
      ]),
      ...table(w.t('lacks'), w.columns('project', 'lacking'), quality, (one) => [
        project(one),
        text(one.lacks.map((lack) => w.t(`lack.${lack}`)).join(', ')),
      ]),
    ],
  }),
  outlook: ({ projects, period, decisions }, w) => {
    const upcoming = projects
      .flatMap(({ id, name, milestones = [] }) =>
        milestones
          .filter(({ done, current }) => done === null && current > period.end)
          .map((one) => ({ ...one, projectId: id, project: name })),
      )
      .sort((a, b) => a.current.localeCompare(b.current));
    return {
      notes: [
        w.t('outlookCounts', { milestones: upcoming.length, shown: Math.min(LATER, upcoming.length), decisions: decisions.filter(isDecisionAsked).length }), // prettier-ignore
      ],
      tables: table(w.t('upcoming'), w.columns('milestone', '#forecast'), upcoming.slice(0, LATER), (one) => [
        text(one.title, { quiet: one.project, ...at(one.projectId, 'planning') }),
        date(one.current),
      ]),
    };
  },
};

const byDecision = (id: string): More => ({ link: { to: ['/besluiten'], query: { besluit: id } } });

/** No table where it would be empty. */
function table<T>(
  caption: string,
  columns: FigureTable['columns'],
  list: readonly T[],
  row: (one: T) => readonly FigureCell[],
): FigureTable[] {
  return list.length === 0 ? [] : [{ caption, columns, rows: list.map(row) }];
}

/** Whether a content can say something of a section: those sealed earlier lack what came later. */
export function hasSection(section: ReportSection, content: ReportContent): boolean {
  switch (section) {
    case 'values':
      return content.obligations !== undefined;
    case 'judgement':
      return content.projects.some(({ aspects }) => aspects.some(({ computed }) => computed));
    case 'goals':
    case 'benefits':
    case 'milestones':
    case 'money':
    case 'rebaselines':
    case 'maturity':
    case 'council':
      return content[section] !== undefined;
    case 'quality':
      return content.quality !== undefined || content.missing.length > 0;
    default:
      return true;
  }
}
