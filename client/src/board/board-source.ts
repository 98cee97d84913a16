import type { BoardLiveQuery } from '@stip/contract';
import {
  boardSlides,
  parseCents,
  worstColour,
  type BoardFacts,
  type BoardMoney,
  type BoardSlide,
  type Colour,
} from '@stip/domain';
import type { PortfolioProject } from '@stip/timeline';
import type { ReportContent, ReportProject } from '../report/report-content';

/** One presentation or dashboard, whatever it was drawn from. */
export interface BoardTold {
  readonly title: string;
  readonly period: string;
  readonly slides: readonly BoardSlide[];
  /** A bar per programme with the milestones of its projects. */
  readonly programmes: readonly PortfolioProject[];
  /** Reported projects only, so these are not in any count. */
  readonly missing: number;
  /** Decisions asked that the source has and this does not show. */
  readonly decisionsLeft: number;
  /** How many stood on each colour before; null when the source does not know. */
  readonly previous: { readonly period: string | null; readonly counts: Readonly<Record<Colour, number>> } | null;
  /** Day that the records speak of. */
  readonly day: string;
}

/** The parts of a report's content that only the board is shown. */
export type BoardContent = Omit<ReportContent, 'projects' | 'risks'> & {
  readonly strategy: { readonly title: string } | null;
  readonly projects: readonly (Omit<ReportProject, 'milestones' | 'startDate'> & {
    readonly startDate: string | null;
    readonly milestones: readonly {
      readonly id: string;
      readonly title: string;
      readonly current: string;
      readonly first: string | null;
    }[];
  })[];
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly indicators: readonly {
      readonly name: string;
      readonly baseline: string;
      readonly target: string;
      readonly latest: string | null;
    }[];
  }[];
  readonly risks: readonly {
    readonly id: string;
    readonly title: string;
    readonly project: string | null;
    readonly inherent: number;
    readonly residual: number | null;
  }[];
};

export function toldLive(data: BoardLiveQuery): BoardTold {
  const { overview, roadmap, strategy, risks, decisions } = data;
  const contradicted = new Set(
    overview.findings.flatMap((finding) => (finding.kind === 'contradicted' ? finding.projects.map((p) => p.id) : [])),
  );
  const facts: BoardFacts = {
    projects: roadmap.projects.map((project) => ({
      ...{ id: project.id, name: project.name, programme: project.programme?.name ?? null, colour: project.colour },
      // The records of now hold earlier colours as counts only.
      previousColour: null,
      contradicted: contradicted.has(project.id),
      ...{ endDate: project.endDate, firstEnd: project.baselineEnd, percentComplete: project.percentComplete },
      explanation: '',
    })),
    programmes: roadmap.programmes.map((programme) => programme.name),
    money: data.moneyRollUp.map((money) => ({
      ...{ currency: money.currency, absentCount: money.withoutBudget },
      ...money.total,
    })),
    risks: risks.nodes.map((risk) => ({ ...risk, project: risk.project?.name ?? null, score: risk.score ?? 0 })),
    riskCount: risks.totalCount,
    decisions: decisions.nodes.map((decision) => ({
      ...{ title: decision.title, body: decision.body, dueDate: decision.dueDate, amount: decision.amount },
      ...{ projectId: decision.project?.id ?? null, project: decision.project?.name ?? null },
      background: decision.description,
    })),
    goals: (strategy?.goals ?? []).map((goal) => ({
      ...{ id: goal.id, title: goal.title },
      indicators: goal.indicators.map((indicator) => ({
        ...{ name: indicator.name, stand: indicator.stand },
        attainment: indicator.attainment === null ? null : Number(indicator.attainment),
      })),
    })),
    outlook: '',
  };
  return {
    title: overview.strategy?.title ?? '',
    period: overview.strategy
      ? `${overview.strategy.termStart.slice(0, 4)}–${overview.strategy.termEnd.slice(0, 4)}`
      : '',
    slides: boardSlides(facts),
    programmes: programmeBars(
      roadmap.projects.map((project) => ({
        ...{ programme: project.programme?.name ?? null, colour: project.colour },
        ...{ start: project.startDate, end: project.endDate },
        milestones: project.items.flatMap((item) =>
          item.kind === 'milestone'
            ? [{ id: item.id, title: item.title, day: item.endDate, first: item.baselineEnd }]
            : [],
        ),
      })),
      facts.programmes,
    ),
    missing: 0,
    decisionsLeft: decisions.totalCount - decisions.nodes.length,
    previous: overview.previousCounts ? { period: overview.previousPeriod, counts: overview.previousCounts } : null,
    day: overview.today,
  };
}

export function toldOfReport(content: BoardContent): BoardTold {
  const programmes = [...new Set(content.projects.flatMap(({ programme }) => (programme === null ? [] : [programme])))];
  const facts: BoardFacts = {
    projects: content.projects.map((project) => ({
      ...project,
      contradicted: Boolean(project.contradiction),
      explanation: project.explanation ?? '',
    })),
    programmes,
    money: moneyOf(content.projects),
    risks: content.risks.map((risk) => ({
      ...{ id: risk.id, title: risk.title, project: risk.project, score: risk.residual ?? risk.inherent },
    })),
    riskCount: content.risks.length,
    decisions: content.decisions.map((decision) => ({ ...decision, projectId: null, background: '' })),
    goals: content.goals.map((goal) => ({
      ...{ id: goal.id, title: goal.title },
      indicators: goal.indicators.map(({ name, baseline, target, latest }) => ({
        ...{ name, stand: null },
        attainment:
          latest === null || target === baseline ? null : shareOfWay(Number(baseline), Number(target), Number(latest)),
      })),
    })),
    outlook: content.outlook,
  };
  return {
    title: content.strategy?.title ?? content.title,
    period: content.period.name,
    slides: boardSlides(facts),
    programmes: programmeBars(
      content.projects.map((project) => ({
        ...{ programme: project.programme, colour: project.colour, start: project.startDate, end: project.endDate },
        milestones: project.milestones.map(({ id, title, current, first }) => ({ id, title, day: current, first })),
      })),
      programmes,
    ),
    missing: content.missing.length,
    decisionsLeft: 0,
    previous: previousOf(content.projects),
    day: content.period.end,
  };
}

/** Colours before of the projects that are told now; null for a first report. */
function previousOf(projects: readonly Pick<ReportProject, 'previousColour'>[]): BoardTold['previous'] {
  const colours = projects.flatMap(({ previousColour }) => previousColour ?? []);
  if (colours.length === 0) return null;
  const counts: Record<Colour, number> = { green: 0, orange: 0, red: 0, grey: 0 };
  for (const colour of colours) counts[colour] += 1;
  return { period: null, counts };
}

const shareOfWay = (baseline: number, target: number, latest: number): number =>
  Math.round(((latest - baseline) / (target - baseline)) * 1000) / 10;

/** Totals by the rule of the money screens: the forecast or else the budget, never less than what is spent and ordered. */
function moneyOf(projects: readonly Pick<ReportProject, 'money'>[]): BoardMoney[] {
  const totals = new Map<
    string,
    { budget: bigint; actual: bigint; commitment: bigint; expected: bigint; absentCount: number }
  >();
  for (const year of projects.flatMap((project) => project.money)) {
    const total = totals.get(year.currency) ?? { budget: 0n, actual: 0n, commitment: 0n, expected: 0n, absentCount: 0 };
    totals.set(year.currency, total);
    const cents = (text: string | null): bigint => parseCents(text ?? '') ?? 0n;
    const bound = cents(year.actual) + cents(year.commitment);
    const foreseen = cents(year.forecast ?? year.budget);
    total.budget += cents(year.budget);
    total.actual += cents(year.actual);
    total.commitment += cents(year.commitment);
    total.expected += foreseen > bound ? foreseen : bound;
    if (year.budget === null) total.absentCount += 1;
  }
  return [...totals].map(([currency, { absentCount, ...total }]) => ({
    ...{ currency, absentCount, budget: String(total.budget), actual: String(total.actual) },
    ...{ commitment: String(total.commitment), expected: String(total.expected) },
  }));
}

interface Dated {
  readonly programme: string | null;
  readonly colour: Colour | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly day: string | null;
    readonly first: string | null;
  }[];
}

/** From the first start to the last end of its projects, in the worst of their colours. */
function programmeBars(projects: readonly Dated[], order: readonly string[]): PortfolioProject[] {
  const names: (string | null)[] = [...order, null];
  return names.flatMap((name) => {
    const own = projects.filter((project) => project.programme === name);
    if (own.length === 0) return [];
    const starts = own.flatMap(({ start }) => start ?? []).sort();
    const ends = own.flatMap(({ end }) => end ?? []).sort();
    const bar: PortfolioProject = {
      ...{ id: `programme-${name ?? ''}`, name: name ?? '', owner: null, programme: null, goals: [] },
      colour: worstColour(own.flatMap(({ colour }) => colour ?? [])),
      percentComplete: null,
      ...{ startDate: starts[0] ?? null, endDate: ends.at(-1) ?? null },
      items: own.flatMap(({ milestones }) =>
        milestones.map(({ id, title, day, first }) => ({
          ...{ id, title, parentId: null, kind: 'milestone' as const, percentComplete: 0 },
          ...{ startDate: day, endDate: day, baselineStart: first, baselineEnd: first },
        })),
      ),
    };
    return [bar];
  });
}
