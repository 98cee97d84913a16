import { parseCents } from '@stip/domain';
import type { ReportContent } from './content';
import type { Translate } from './document';
import type { ReportLanguage } from './texts';

interface Words {
  readonly t: Translate;
  readonly date: (value: string | null) => string;
  readonly short: (cents: string | null, currency: string) => string;
}

const NOTHING = {
  there: false,
  title: '',
  intro: '',
  nothing: false,
  colours: [],
  dates: [],
  money: [],
  milestones: [],
  years: [],
  risks: [],
  added: [],
  gone: [],
  notCompared: '',
};

/** What moved since the report before, in words. Empty lists where there is none. */
export function comparisonOf(
  { comparison }: ReportContent,
  language: ReportLanguage,
  { t, date, short }: Words,
): object {
  if (!comparison) return NOTHING;
  const { moves, period } = comparison;
  const signed = (text: string, negative: boolean) => (negative ? text : `+${text}`);
  const change = (cents: string, currency: string) => signed(short(cents, currency), (parseCents(cents) ?? 0n) <= 0n);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const score = (value: number | null) => (value === null ? t('notTop') : String(value));
  const lists = {
    colours: moves.colourMoves.map((m) => ({ ...m, why: m.explanation ?? '' })),
    dates: moves.dateMoves.map((m) => ({
      project: m.project,
      before: date(m.before),
      now: date(m.now),
      difference: t('days', { n: number.format(m.days) }),
      why: m.explanation ?? '',
    })),
    money: [
      ...moves.moneyMoves.map((m) => ({
        project: m.project,
        before: short(m.before, m.currency),
        now: short(m.now, m.currency),
        difference: `${change(m.difference, m.currency)}${m.percent === null ? '' : ` (${number.format(m.percent)}%)`}`,
        why: m.explanation ?? '',
        total: false,
      })),
      ...(moves.moneyMoves.length === 0 ? [] : moves.moneyTotals).map((m) => ({
        project: t('moneyTotal', { n: m.projects }),
        before: short(m.before, m.currency),
        now: short(m.now, m.currency),
        difference: change(m.difference, m.currency),
        why: '',
        total: true,
      })),
    ],
    milestones: (moves.milestoneMoves ?? []).map((m) => ({
      title: m.milestone,
      project: m.project,
      before: date(m.before),
      now: m.done ? `${date(m.now)} (${t('reached')})` : date(m.now),
      difference: t('days', { n: number.format(m.days) }),
    })),
    years: (moves.yearMoves ?? []).map((m) => ({
      year: String(m.fiscalYear),
      budgetBefore: short(m.budgetBefore, m.currency),
      budgetNow: short(m.budgetNow, m.currency),
      forecastBefore: short(m.forecastBefore, m.currency),
      forecastNow: short(m.forecastNow, m.currency),
    })),
    risks: moves.risks.map((m) => ({
      title: m.title,
      project: m.project ?? t('wholePortfolio'),
      before: score(m.before),
      now: score(m.now),
    })),
    added: moves.added.map(({ project }) => project),
    gone: moves.gone.map(({ project, running }) => (running ? `${project} (${t('goneRunning')})` : project)),
  };
  const { moneyNotCompared: money, datesNotCompared: dates } = moves;
  return {
    ...lists,
    there: true,
    title: t('comparison', { period }),
    intro: `${t('comparisonIntro', { n: moves.compared })} ${moves.unexplained > 0 ? t('comparisonOpen', { n: moves.unexplained }) : t('comparisonAll')}`,
    nothing: Object.values(lists).every((list) => list.length === 0),
    notCompared: money + dates > 0 ? t('notCompared', { money, dates }) : '',
  };
}
