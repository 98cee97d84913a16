import { daysBetween, type CalendarDate } from './calendar-date';
import { bySeverity, COLOURS, type Colour } from './colour';
import { parseCents, percentOf } from './money';

/** The parts of a report that are compared; the content of a report has them all. */
export interface ComparableReport {
  readonly projects: readonly ComparableProject[];
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  readonly risks: readonly {
    readonly id: string;
    readonly title: string;
    readonly project: string | null;
    readonly inherent: number;
    readonly residual: number | null;
  }[];
  /** Reports from before money was in them have none. */
  readonly money?: readonly {
    readonly currency: string;
    readonly years: readonly { readonly fiscalYear: number; readonly budget: string; readonly forecast: string }[];
  }[];
}

export interface ComparableProject {
  readonly id: string;
  readonly name: string;
  readonly colour: Colour;
  readonly endDate: CalendarDate | null;
  readonly totalBudget: string | null;
  readonly totalCurrency: string;
  readonly summary: string;
  readonly attention: string;
  readonly achieved: string;
  /** What the report itself says of the project. */
  readonly explanation: string;
  readonly aspects: readonly {
    readonly aspect: string;
    readonly cause: string;
    readonly note: string;
  }[];
  readonly rebaselines: readonly {
    readonly explanation: string;
    /** The decision; where the reason is `imported`, only the name of a file. */
    readonly reference: string;
    readonly reason: string | null;
  }[];
  readonly milestones?: readonly {
    readonly id: string;
    readonly title: string;
    readonly current: CalendarDate;
    readonly done: CalendarDate | null;
  }[];
}

interface OfProject {
  readonly projectId: string;
  readonly project: string;
}

/** Why it moved, in the words of the later report; null where nobody said. */
interface Explained {
  readonly explanation: string | null;
}

export interface ColourMove extends OfProject, Explained {
  readonly before: Colour;
  readonly now: Colour;
  /** Up is towards red; grey on either side has no direction. */
  readonly direction: 'better' | 'worse' | 'none';
}

export interface MoneyMove extends OfProject, Explained {
  readonly currency: string;
  /** Cents as text. */
  readonly before: string;
  readonly now: string;
  readonly difference: string;
  /** Of the amount before, to one decimal; null when that was zero. */
  readonly percent: number | null;
}

export interface DateMove extends OfProject, Explained {
  readonly before: CalendarDate;
  readonly now: CalendarDate;
  /** Positive is later. */
  readonly days: number;
}

export interface MilestoneMove extends OfProject {
  readonly milestoneId: string;
  readonly milestone: string;
  readonly before: CalendarDate;
  readonly now: CalendarDate;
  readonly days: number;
  readonly done: boolean;
}

/** Money of a year in both reports, of all projects. */
export interface YearMove {
  readonly currency: string;
  readonly fiscalYear: number;
  readonly budgetBefore: string;
  readonly budgetNow: string;
  readonly forecastBefore: string;
  readonly forecastNow: string;
}

export interface RiskMove {
  readonly title: string;
  readonly project: string | null;
  /** Score after measures, or before them where no other was given; null where it was not among the top risks. */
  readonly before: number | null;
  readonly now: number | null;
}

export interface ReportComparison {
  readonly colours: readonly { readonly colour: Colour; readonly before: number; readonly now: number }[];
  /** Projects in both reports, on which all moves are based. */
  readonly compared: number;
  readonly colourMoves: readonly ColourMove[];
  /** Whole budgets. */
  readonly moneyMoves: readonly MoneyMove[];
  /** Per currency, of projects whose whole budget both reports state in it. */
  readonly moneyTotals: readonly {
    readonly currency: string;
    readonly projects: number;
    readonly before: string;
    readonly now: string;
    readonly difference: string;
  }[];
  /** Projects whose budgets cannot be compared, as one report lacks it or has another currency. */
  readonly moneyNotCompared: number;
  readonly dateMoves: readonly DateMove[];
  /** Projects of which one of the reports has no end date. */
  readonly datesNotCompared: number;
  /** Milestones of projects in both reports that moved; comparisons that were sealed earlier lack this and `yearMoves`. */
  readonly milestoneMoves?: readonly MilestoneMove[];
  /** Years whose budget or forecast moved. */
  readonly yearMoves?: readonly YearMove[];
  readonly risks: readonly RiskMove[];
  /** In the later report only. */
  readonly added: readonly OfProject[];
  /** In the earlier report only; `running` when the later one names it as not reported. */
  readonly gone: readonly (OfProject & { readonly running: boolean })[];
  /** Moves for the worse that nobody explained: colours, budgets up, and ends later. */
  readonly unexplained: number;
}

/** The first text that is not blank, shortened to what a table can hold. */
function firstOf(...texts: readonly string[]): string | null {
  const text = texts.map((one) => one.replace(/\s+/g, ' ').trim()).find((one) => one !== '');
  if (text === undefined) return null;
  return text.length > MAX_EXPLANATION ? `${text.slice(0, MAX_EXPLANATION - 1).trimEnd()}…` : text;
}
const MAX_EXPLANATION = 280;

const aspectTexts = (project: ComparableProject, ...names: readonly string[]) =>
  project.aspects
    .filter(({ aspect }) => names.length === 0 || names.includes(aspect))
    .flatMap(({ cause, note }) => [cause, note]);
const rebaselineTexts = (project: ComparableProject) =>
  project.rebaselines.flatMap(({ explanation, reference, reason }) => [
    explanation,
    reason === 'imported' ? '' : reference,
  ]);

/**
 * What moved between two reports, by how much, and whether the later one says why. A colour is explained by any text of the
 * project; a budget or date by a re-baseline in the period or the text of its own aspect; all of them by what the report
 * says of the project. Projects are recognised by their id, so that a new name is no new project.
 */
export function compareReports(before: ComparableReport, now: ComparableReport): ReportComparison {
  const earlier = new Map(before.projects.map((project) => [project.id, project]));
  const later = new Map(now.projects.map((project) => [project.id, project]));
  const running = new Set(now.missing.map(({ id }) => id));
  const pairs = now.projects.flatMap((project) => {
    const old = earlier.get(project.id);
    return old ? [{ old, project, of: { projectId: project.id, project: project.name } }] : [];
  });

  const colourMoves = pairs
    .filter(({ old, project }) => old.colour !== project.colour)
    .map(({ old, project, of }): ColourMove => ({
      ...of,
      before: old.colour,
      now: project.colour,
      direction: directionOf(old.colour, project.colour),
      explanation: firstOf(
        project.explanation,
        ...project.aspects.map(({ cause }) => cause),
        project.summary,
        project.attention,
        ...project.aspects.map(({ note }) => note),
        project.achieved,
      ),
    }))
    .sort((a, b) => RANK[a.direction] - RANK[b.direction] || bySeverity(a.now, b.now));

  const amounts = pairs.map(({ old, project, of }) => {
    const same = old.totalCurrency === project.totalCurrency;
    return { of, project, from: same ? cents(old.totalBudget) : null, to: same ? cents(project.totalBudget) : null };
  });
  const comparable = amounts.flatMap(({ from, to, ...rest }) =>
    from === null || to === null ? [] : [{ ...rest, from, to }],
  );
  const moneyMoves = comparable
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => compareSize(b.to - b.from, a.to - a.from))
    .map(({ of, project, from, to }): MoneyMove => ({
      ...of,
      currency: project.totalCurrency,
      before: String(from),
      now: String(to),
      difference: String(to - from),
      percent: percentOf(to - from, from) ?? null,
      explanation: firstOf(project.explanation, ...rebaselineTexts(project), ...aspectTexts(project, 'money')),
    }));

  const dates = pairs.flatMap(({ old, project, of }) =>
    old.endDate && project.endDate ? [{ of, project, from: old.endDate, to: project.endDate }] : [],
  );
  const dateMoves = dates
    .filter(({ from, to }) => from !== to)
    .map(({ of, project, from, to }): DateMove => ({
      ...of,
      before: from,
      now: to,
      days: daysBetween(from, to),
      explanation: firstOf(project.explanation, ...rebaselineTexts(project), ...aspectTexts(project, 'time')),
    }))
    .sort((a, b) => b.days - a.days);

  const worse = [
    ...colourMoves.filter(({ direction }) => direction === 'worse'),
    ...moneyMoves.filter(({ difference }) => BigInt(difference) > 0n),
    ...dateMoves.filter(({ days }) => days > 0),
  ];
  return {
    colours: COLOURS.map((colour) => ({
      colour,
      before: before.projects.filter((project) => project.colour === colour).length,
      now: now.projects.filter((project) => project.colour === colour).length,
    })),
    compared: pairs.length,
    colourMoves,
    moneyMoves,
    moneyTotals: [...new Set(comparable.map(({ project }) => project.totalCurrency))].sort().map((currency) => {
      const of = comparable.filter(({ project }) => project.totalCurrency === currency);
      const from = of.reduce((sum, row) => sum + row.from, 0n);
      const to = of.reduce((sum, row) => sum + row.to, 0n);
      return {
        currency,
        projects: of.length,
        before: String(from),
        now: String(to),
        difference: String(to - from),
      };
    }),
    moneyNotCompared: pairs.length - comparable.length,
    dateMoves,
    datesNotCompared: pairs.length - dates.length,
    milestoneMoves: milestoneMoves(pairs),
    yearMoves: yearMoves(before, now),
    risks: riskMoves(before, now),
    added: now.projects.filter(({ id }) => !earlier.has(id)).map(({ id, name }) => ({ projectId: id, project: name })),
    gone: before.projects
      .filter(({ id }) => !later.has(id))
      .map(({ id, name }) => ({ projectId: id, project: name, running: running.has(id) })),
    unexplained: worse.filter(({ explanation }) => explanation === null).length,
  };
}

const RANK = { worse: 0, better: 1, none: 2 } as const;

function directionOf(before: Colour, now: Colour): ColourMove['direction'] {
  if (before === 'grey' || now === 'grey') return 'none';
  return bySeverity(before, now) > 0 ? 'worse' : 'better';
}

const cents = (text: string | null) => (text === null ? null : (parseCents(text) ?? null));

const absolute = (amount: bigint) => (amount < 0n ? -amount : amount);
const compareSize = (a: bigint, b: bigint) => {
  const difference = absolute(a) - absolute(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

function milestoneMoves(
  pairs: readonly { readonly old: ComparableProject; readonly project: ComparableProject; readonly of: OfProject }[],
): MilestoneMove[] {
  return pairs
    .flatMap(({ old, project, of }) => {
      const earlier = new Map((old.milestones ?? []).map((milestone) => [milestone.id, milestone]));
      return (project.milestones ?? []).flatMap((milestone): MilestoneMove[] => {
        const was = earlier.get(milestone.id);
        const [from, to] = [was && (was.done ?? was.current), milestone.done ?? milestone.current];
        if (!from || from === to) return [];
        const told = { milestoneId: milestone.id, milestone: milestone.title, done: milestone.done !== null };
        return [{ ...of, ...told, before: from, now: to, days: daysBetween(from, to) }];
      });
    })
    .sort((a, b) => b.days - a.days);
}

function yearMoves(before: ComparableReport, now: ComparableReport): YearMove[] {
  return (now.money ?? []).flatMap(({ currency, years }) => {
    const earlier = before.money?.find((table) => table.currency === currency)?.years ?? [];
    return years.flatMap(({ fiscalYear, budget, forecast }): YearMove[] => {
      const was = earlier.find((year) => year.fiscalYear === fiscalYear);
      if (!was || (was.budget === budget && was.forecast === forecast)) return [];
      const moved = {
        budgetBefore: was.budget,
        budgetNow: budget,
        forecastBefore: was.forecast,
        forecastNow: forecast,
      };
      return [{ currency, fiscalYear, ...moved }];
    });
  });
}

function riskMoves(before: ComparableReport, now: ComparableReport): RiskMove[] {
  const score = (risk: ComparableReport['risks'][number] | undefined) =>
    risk ? (risk.residual ?? risk.inherent) : null;
  const earlier = new Map(before.risks.map((risk) => [risk.id, risk]));
  const later = new Set(now.risks.map(({ id }) => id));
  return [
    ...now.risks.map((risk) => ({ risk, before: score(earlier.get(risk.id)), now: score(risk) })),
    ...before.risks.filter(({ id }) => !later.has(id)).map((risk) => ({ risk, before: score(risk), now: null })),
  ]
    .filter((move) => move.before !== move.now)
    .map(({ risk, ...scores }) => ({ title: risk.title, project: risk.project, ...scores }));
}
