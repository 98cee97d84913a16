import { disagreements, distinctCauses, isDecisionAsked, parseCents, REPORT_SECTIONS } from '@stip/domain';
import type { ReportSection } from '@stip/domain';
import { causeText, type ReportContent, type ReportFigures, type ReportText, type ReportWords } from '../report';
import type { OutputColumn, OutputRow, OutputSource, OutputTable, OutputValue } from './model';
import { outputText, type OutputText } from './texts';

type Options = Pick<OutputColumn, 'sum' | 'less' | 'detail'>;
type Word = (key: OutputText, values?: Record<string, string | number>) => string;

const column =
  (kind: OutputColumn['kind']) =>
  (key: string, label: string, width = 2, options: Options = {}): OutputColumn => ({
    key,
    label,
    kind,
    width,
    ...options,
  });
const text = column('text');
const money = column('money');
const date = column('date');
const number = column('number');
const colour = column('colour');

const source = (kind: string, id: string | null | undefined, path: string): OutputSource | null =>
  id ? { kind, id, path } : null;
const project = (id: string | null | undefined) => source('Project', id, `/projecten/${id}`);
const goal = (id: string) => source('Goal', id, `/doelen/${id}`);
const risk = (id: string) => source('Risk', id, `/risicos/${id}`);
const decision = (id: string) => source('Decision', id, '/besluiten');

const row = (values: readonly OutputValue[], from: OutputSource | null, label: string | null = null): OutputRow => ({
  values,
  source: from,
  label,
});

/** A table with its totals, in whole cents; amounts of different currencies are never added up. */
export function tableOf(
  key: string,
  title: string,
  columns: readonly OutputColumn[],
  rows: readonly OutputRow[],
  currency: string | null = 'EUR',
): OutputTable {
  const isAddedUp = currency !== null && rows.length > 0 && columns.some(({ sum }) => sum);
  const totals = columns.map(({ sum }, at) =>
    sum ? rows.reduce((all, { values }) => all + (parseCents(String(values[at] ?? '0')) ?? 0n), 0n).toString() : null,
  );
  return { key, title, columns, rows, currency, totals: isAddedUp ? totals : null };
}

const figures = (w: ReportWords): OutputColumn[] => [
  money('budget', w.t('budget'), 2, { sum: true }),
  money('actual', w.t('actual'), 2, { sum: true }),
  money('commitment', w.t('commitment'), 2, { sum: true }),
  money('forecast', w.t('prognosis'), 2, { sum: true }),
  money('remaining', w.t('remaining'), 2, { sum: true, less: ['budget', 'actual', 'commitment'] }),
];
const amounts = (of: ReportFigures) => [of.budget, of.actual, of.commitment, of.forecast, of.remaining];

const remainder = (budget: string | null, actual: string, commitment: string): string | null =>
  budget === null
    ? null
    : ((parseCents(budget) ?? 0n) - (parseCents(actual) ?? 0n) - (parseCents(commitment) ?? 0n)).toString();

/** One currency, or null where there are more. */
const oneOf = (currencies: readonly string[]): string | null =>
  new Set(currencies).size > 1 ? null : (currencies[0] ?? 'EUR');

/** The tables of each section, those without rows left out. */
export function tablesOfContent(content: ReportContent, w: ReportWords): Record<ReportSection, OutputTable[]> {
  const o: Word = (key, values) => outputText(w.language, key, values);
  const none: Record<ReportSection, OutputTable[]> = Object.fromEntries(
    REPORT_SECTIONS.map((section) => [section, [] as OutputTable[]]),
  ) as Record<ReportSection, OutputTable[]>;
  const tables: Record<ReportSection, OutputTable[]> = {
    ...none,
    decisions: [decisions(content, w, o)],
    goals: [goals(content, w, o)],
    benefits: [benefits(content, w, o)],
    projects: [projects(content, w, o), aspects(content, w, o), missing(content, w, o)],
    judgement: [judgement(content, w, o)],
    milestones: [milestones(content, w, o)],
    money: [...moneyByYear(content, w, o), ...moneyByProject(content, w, o)],
    rebaselines: [rebaselines(content, w, o)],
    risks: [risks(content, w, o), measures(content, w, o)],
    maturity: [maturity(content, w, o)],
    values: [obligations(content, w, o), tradeOffs(content, w, o)],
    council: [council(content, w, o)],
    quality: [quality(content, w, o)],
  };
  for (const section of REPORT_SECTIONS) tables[section] = tables[section].filter(({ rows }) => rows.length > 0);
  return tables;
}

function decisions({ decisions: all }: ReportContent, { t }: ReportWords, o: Word): OutputTable {
  return tableOf(
    'decisions',
    o('table_decisions'),
    [
      text('decision', t('decision'), 5),
      text('project', t('project'), 3),
      text('body', t('body')),
      date('due', t('due')),
      money('amount', t('amount')),
    ],
    all
      .filter(isDecisionAsked)
      .map((one) =>
        row(
          [one.title, one.project, one.body && t(`body_${one.body}` as ReportText), one.dueDate, one.amount],
          one.origin === 'status_update' ? project(one.projectId) : decision(one.id),
        ),
      ),
  );
}

function goals({ goals: all }: ReportContent, { t }: ReportWords, o: Word): OutputTable {
  const value = (of: string | null) => (of === null ? null : Number(of));
  return tableOf(
    'goals',
    o('table_goals'),
    [
      text('goal', o('goalColumn'), 4),
      text('category', o('category'), 2, { detail: true }),
      text('indicator', t('indicator'), 3),
      text('unit', o('unit')),
      number('baseline', t('baseline')),
      number('latest', t('latest')),
      number('target', t('target')),
      date('measuredOn', o('measuredOn'), 2, { detail: true }),
    ],
    all.flatMap((one) =>
      (one.indicators.length > 0 ? one.indicators : [null]).map((i) =>
        row(
          [
            [one.code, one.title].filter(Boolean).join(' '),
            t(one.category),
            i?.name ?? null,
            i?.unit ?? null,
            value(i?.baseline ?? null),
            value(i?.latest ?? null),
            value(i?.target ?? null),
            i?.measuredOn ?? null,
          ],
          goal(one.id),
        ),
      ),
    ),
  );
}

function benefits({ benefits: all = [] }: ReportContent, { t }: ReportWords, o: Word): OutputTable {
  return tableOf(
    'benefits',
    o('table_benefits'),
    [
      text('benefit', t('benefit'), 4),
      text('goal', t('goal'), 3),
      text('state', o('state')),
      text('expected', t('expectedBenefit'), 3),
      money('amount', t('amount')),
      date('due', t('targetDate')),
    ],
    all.map((one) =>
      row(
        [one.title, one.goal, t(`benefit_${one.state}`), one.expectedValue || null, one.expectedCents, one.dueDate],
        goal(one.goalId),
      ),
    ),
  );
}

function projects({ projects: all }: ReportContent, { t }: ReportWords, o: Word): OutputTable {
  const currency = oneOf(all.filter((p) => p.totalBudget !== null).map((p) => p.totalCurrency));
  return tableOf(
    'projects',
    o('table_projects'),
    [
      text('code', o('code'), 1, { detail: true }),
      text('project', t('project'), 4),
      text('programme', o('programme'), 3),
      colour('colour', t('status'), 2),
      colour('previousColour', t('was'), 2),
      text('trend', o('trend'), 2, { detail: true }),
      column('percent')('percentComplete', t('ready'), 1.4),
      date('end', t('end')),
      date('firstEnd', t('firstEnd')),
      money('totalBudget', t('totalBudget'), 2, { sum: true }),
      money('firstBudget', o('firstBudget'), 2, { detail: true, sum: true }),
      money('expected', o('expectedWhole'), 2, { detail: true, sum: true }),
      text('currency', o('currency'), 1, { detail: true }),
      date('reportingDate', o('reportingDate'), 2, { detail: true }),
      text('state', o('summaryColumn'), 6, { detail: true }),
    ],
    all.map((p) =>
      row(
        [
          ...[p.code, p.name, p.programme, p.colour, p.previousColour, t(p.trend), p.percentComplete],
          ...[p.endDate, p.firstEnd, p.totalBudget, p.firstBudget, p.expected, p.totalCurrency, p.reportingDate],
          p.summary || null,
        ],
        project(p.id),
        p.label,
      ),
    ),
    currency,
  );
}

function aspects({ projects: all }: ReportContent, { t }: ReportWords, o: Word): OutputTable {
  return tableOf(
    'aspects',
    o('table_aspects'),
    [
      text('project', t('project'), 4),
      text('aspect', t('aspect'), 2),
      colour('claimed', t('claimed'), 2),
      colour('computed', t('computed'), 2),
      text('trend', o('trend'), 2, { detail: true }),
      text('cause', t('cause'), 4),
      text('consequence', t('consequence'), 4),
      text('correction', t('correction'), 4),
      text('note', t('explanation'), 4, { detail: true }),
    ],
    all.flatMap((p) =>
      p.aspects.map((a) => ({
        ...row(
          [
            ...[p.name, t(`aspect_${a.aspect}`), a.colour, a.computed ?? null, t(a.trend)],
            ...[a.cause, a.consequence, a.correction, a.note].map((words) => words || null),
          ],
          project(p.id),
          a.label,
        ),
        isRoutine: ![a.colour, a.computed].some((one) => one === 'orange' || one === 'red'),
      })),
    ),
  );
}

const missing = ({ missing: all }: ReportContent, { t }: ReportWords, o: Word): OutputTable =>
  tableOf(
    'missing',
    o('table_missing'),
    [text('project', t('project'), 4), text('programme', o('programme'), 3), text('explanation', t('explanation'), 5)],
    all.map((p) => row([p.name, p.programme, p.explanation || null], project(p.id))),
  );

function judgement({ projects: all }: ReportContent, { t }: ReportWords, o: Word): OutputTable {
  return tableOf(
    'judgement',
    o('table_judgement'),
    [
      text('project', t('project'), 3),
      text('aspect', t('aspect')),
      colour('claimed', t('claimed')),
      colour('computed', t('computed')),
      text('because', t('figures'), 4),
      text('explanation', t('explanation'), 4),
    ],
    disagreements(all).map((one) =>
      row(
        [
          ...[one.project, t(`aspect_${one.aspect}`), one.claimed, one.computed],
          distinctCauses(one.because)
            .map((cause) => causeText(cause, t))
            .join('; '),
          one.explanation ?? (one.better ? t('unexplainedMark') : null),
        ],
        project(one.projectId),
      ),
    ),
  );
}

function milestones(content: ReportContent, { t }: ReportWords, o: Word): OutputTable {
  // Reports from before milestones were a section name those of their projects.
  const all =
    content.milestones ??
    content.projects.flatMap((p) =>
      p.milestones.map((m) => ({
        ...{ title: m.title, projectId: p.id, project: p.name },
        ...{ first: m.first, planned: null, forecast: m.current, realised: m.done },
      })),
    );
  return tableOf(
    'milestones',
    o('table_milestones'),
    [
      text('milestone', t('milestone'), 4),
      text('project', t('project'), 3),
      date('first', t('planned')),
      date('planned', t('currentPlan')),
      date('forecast', t('forecast')),
      date('realised', t('realised')),
    ],
    all.map((m) =>
      row([m.title, m.project, m.first, m.planned, m.realised ? null : m.forecast, m.realised], project(m.projectId)),
    ),
  );
}

/** By year and source; the total of a year is left to whoever adds up, so that no amount counts twice. */
function moneyByYear({ money: all = [] }: ReportContent, w: ReportWords, o: Word): OutputTable[] {
  return all.map(({ currency, years }) =>
    tableOf(
      all.length > 1 ? `money_by_year_${currency.toLowerCase()}` : 'money_by_year',
      all.length > 1 ? `${o('table_money_by_year')} ${currency}` : o('table_money_by_year'),
      [number('year', o('year'), 1), text('source', o('fundingSource'), 3), ...figures(w)],
      years.flatMap((year) =>
        (year.sources.length > 0 ? year.sources : [{ ...year, sourceId: null, source: null }]).map((one) =>
          row(
            [year.fiscalYear, one.source ?? w.t('noSource'), ...amounts(one)],
            source('FundingSource', one.sourceId, '/geld'),
          ),
        ),
      ),
      currency,
    ),
  );
}

function moneyByProject({ projects: all }: ReportContent, w: ReportWords, o: Word): OutputTable[] {
  const currencies = [...new Set(all.flatMap((p) => p.money.map((m) => m.currency)))];
  return currencies.map((currency) =>
    tableOf(
      currencies.length > 1 ? `money_by_project_${currency.toLowerCase()}` : 'money_by_project',
      currencies.length > 1 ? `${o('table_money_by_project')} ${currency}` : o('table_money_by_project'),
      [text('project', w.t('project'), 4), number('year', o('year'), 1), ...figures(w)],
      all.flatMap((p) =>
        p.money
          .filter((m) => m.currency === currency)
          .map((m) =>
            row(
              [
                ...[p.name, m.fiscalYear, m.budget, m.actual, m.commitment, m.forecast],
                remainder(m.budget, m.actual, m.commitment),
              ],
              project(p.id),
            ),
          ),
      ),
      currency,
    ),
  );
}

function rebaselines(content: ReportContent, { t }: ReportWords, o: Word): OutputTable {
  const all = content.rebaselines ?? [];
  return tableOf(
    'rebaselines',
    o('table_rebaselines'),
    [
      text('project', t('project'), 3),
      text('reference', t('decidedBy'), 3),
      date('approvedOn', t('due'), 2, { detail: true }),
      text('reason', t('because'), 2),
      text('explanation', t('explanation'), 4),
      date('endBefore', t('endWas')),
      date('endAfter', t('endNow')),
      money('budgetBefore', t('budgetWas')),
      money('budgetAfter', t('budgetNow')),
    ],
    all.map((one) =>
      row(
        [
          ...[one.project, one.reference, one.approvedOn, one.reason && t(`reason_${one.reason}` as ReportText)],
          ...[one.explanation || null, one.endBefore, one.endAfter, one.budgetBefore, one.budgetAfter],
        ],
        project(one.projectId),
      ),
    ),
    oneOf(all.map(({ currency }) => currency)),
  );
}

const risks = ({ risks: all }: ReportContent, { t }: ReportWords, o: Word): OutputTable =>
  tableOf(
    'risks',
    o('table_risks'),
    [
      text('risk', t('risk'), 5),
      text('project', t('project'), 3),
      number('score', t('score'), 1),
      number('after', t('after'), 2),
    ],
    all.map((r) => row([r.title, r.project ?? t('wholePortfolio'), r.inherent, r.residual], risk(r.id))),
  );

const measures = ({ risks: all }: ReportContent, { t }: ReportWords, o: Word): OutputTable =>
  tableOf(
    'measures',
    o('table_measures'),
    [text('risk', t('risk'), 4), text('measure', t('measures'), 4), text('state', o('state')), date('due', t('due'))],
    all.flatMap((r) =>
      r.measures.map((m) => row([r.title, m.title, t(`state_${m.state}` as ReportText), m.dueDate], risk(r.id))),
    ),
  );

function maturity({ maturity: all = [] }: ReportContent, { t, language }: ReportWords, o: Word): OutputTable {
  const named = (of: { nameNl: string; nameEn: string }) => (language === 'en' ? of.nameEn : of.nameNl);
  return tableOf(
    'maturity',
    o('table_maturity'),
    [
      text('model', o('model'), 3),
      text('area', t('area'), 4),
      number('baseline', t('startLevel'), 1),
      number('current', t('level'), 1),
      number('target', t('targetLevel'), 1),
      date('targetDate', t('targetDate')),
    ],
    all.flatMap((one) =>
      one.areas.map((area) =>
        row(
          [
            [named(one), one.unit].filter(Boolean).join(', '),
            ...[named(area), area.baseline, area.current, area.target, area.targetDate],
          ],
          source('MaturityAssessment', one.latestId, '/volwassenheid'),
        ),
      ),
    ),
  );
}

const obligations = ({ obligations: of }: ReportContent, { t, language }: ReportWords, o: Word): OutputTable =>
  tableOf(
    'obligations',
    `${o('table_obligations')}: ${t('obligationsLate').toLowerCase()}`,
    [
      text('obligation', t('obligation'), 4),
      text('project', t('project'), 4),
      text('state', o('state')),
      date('due', t('due')),
    ],
    (of?.overdue ?? []).map((one) =>
      row(
        [language === 'en' ? one.kindEn : one.kindNl, one.project, t(`obligation_${one.state}`), one.dueDate],
        project(one.projectId),
      ),
    ),
  );

const tradeOffs = ({ tradeOffs: all = [] }: ReportContent, { t, language }: ReportWords, o: Word): OutputTable =>
  tableOf(
    'trade_offs',
    o('table_trade_offs'),
    [
      text('question', t('tradeOff'), 4),
      text('project', t('project'), 3),
      text('values', t('weighed'), 3),
      text('choice', t('choice'), 4),
      date('decidedOn', o('settledOn')),
    ],
    all.map((one) =>
      row(
        [
          ...[one.question, one.project, (language === 'en' ? one.valuesEn : one.valuesNl).join(', ')],
          ...[one.decidedOn ? one.choice : t('toDecide'), one.decidedOn],
        ],
        project(one.projectId),
      ),
    ),
  );

const council = ({ council: all = [] }: ReportContent, { t }: ReportWords, o: Word): OutputTable =>
  tableOf(
    'council',
    o('table_council'),
    [
      text('kind', t('councilKind')),
      text('subject', t('subject'), 4),
      text('project', t('project'), 3),
      text('state', o('state')),
      date('due', t('due')),
      date('settledOn', o('settledOn')),
      text('settlement', t('explanation'), 4, { detail: true }),
    ],
    all.map((one) =>
      row(
        [
          ...[t(`kind_${one.kind}`), one.title, one.project, councilState(one, t), one.dueDate, one.settledOn],
          one.settlement || null,
        ],
        decision(one.id),
      ),
    ),
  );

function councilState(
  one: { readonly settledOn: string | null; readonly open: boolean; readonly overdue: boolean },
  t: ReportWords['t'],
): string {
  if (one.settledOn) return t('state_done');
  if (!one.open) return t('rejected');
  return one.overdue ? `${t('open')}, ${t('late')}` : t('open');
}

const quality = ({ quality: all = [] }: ReportContent, { t }: ReportWords, o: Word): OutputTable =>
  tableOf(
    'quality',
    o('table_quality'),
    [text('project', t('project'), 4), text('lacks', t('what'), 6)],
    all.map((one) => row([one.project, one.lacks.map((lack) => t(`lack_${lack}`)).join(', ')], project(one.projectId))),
  );
