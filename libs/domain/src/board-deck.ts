import type { CalendarDate } from './calendar-date';
import { COLOURS, type Colour } from './colour';
import { parseCents, percentOf, type Cents } from './money';

/** What a board is told, whether from the records of now or from the content of a sealed report. */
export interface BoardFacts {
  readonly projects: readonly BoardProject[];
  /** Programmes in their order; a programme without projects gets no slide. */
  readonly programmes: readonly string[];
  readonly money: readonly BoardMoney[];
  /** Open risks, or the highest of them. */
  readonly risks: readonly BoardRisk[];
  /** How many open risks there are, of which `risks` may hold a part. */
  readonly riskCount: number;
  readonly decisions: readonly BoardDecision[];
  /** Null when the source says nothing of goals; an empty list when there are none. */
  readonly goals: readonly BoardGoal[] | null;
  readonly outlook: string;
}

export interface BoardProject {
  readonly id: string;
  readonly name: string;
  readonly programme: string | null;
  /** Claimed colour; null when nothing was reported. */
  readonly colour: Colour | null;
  /** Null when the source does not know it. */
  readonly previousColour: Colour | null;
  /** Whether the records say something worse than what is claimed. */
  readonly contradicted: boolean;
  readonly endDate: CalendarDate | null;
  readonly firstEnd: CalendarDate | null;
  readonly percentComplete: number | null;
  readonly explanation: string;
}

/** Amounts in cents over all years. */
export interface BoardMoney {
  readonly currency: string;
  readonly budget: string;
  readonly actual: string;
  readonly commitment: string;
  readonly expected: string;
  /** Budgets of projects and years that the source withholds, so that the total does not hold them. */
  readonly absentCount: number;
}

export interface BoardRisk {
  readonly id: string | null;
  readonly title: string;
  readonly project: string | null;
  readonly score: number;
}

export interface BoardDecision {
  readonly title: string;
  readonly projectId: string | null;
  readonly project: string | null;
  readonly body: string | null;
  readonly dueDate: CalendarDate | null;
  readonly amount: string | null;
  /** Why it is asked; empty when the records do not say. */
  readonly background: string;
}

export interface BoardGoal {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly {
    readonly name: string;
    /** Percent of the way from baseline to target. */
    readonly attainment: number | null;
    readonly stand: string | null;
  }[];
}

export type ColourTally = Readonly<Record<Colour, number>>;

/** The one sentence and the colours: how the whole stands. */
export interface BoardStanding {
  readonly total: number;
  readonly counts: ColourTally;
  /** Projects without any reported colour: counted, never taken for grey. */
  readonly unreported: number;
  /** Projects with a colour now and before that became better or worse; null when the source knows no earlier colours. */
  readonly moved: { readonly better: number; readonly worse: number } | null;
  readonly contradicted: readonly BoardProject[];
  /** The sentence to say, worst news first. */
  readonly verdict: 'none' | 'contradicted' | 'red' | 'orange' | 'onCourse' | 'unknown';
}

export type BoardSlide =
  | { readonly key: 'title' | 'roadmap'; readonly kind: 'title' | 'roadmap' }
  | { readonly key: 'standing'; readonly kind: 'standing'; readonly standing: BoardStanding }
  | { readonly key: 'goals'; readonly kind: 'goals'; readonly goals: readonly BoardGoal[] }
  | {
      readonly key: string;
      readonly kind: 'programme';
      readonly programme: string | null;
      readonly standing: BoardStanding;
      /** Those that ask for attention first. */
      readonly projects: readonly BoardProject[];
    }
  | { readonly key: 'money'; readonly kind: 'money'; readonly money: readonly (BoardMoney & MoneyShares)[] }
  | { readonly key: 'risks'; readonly kind: 'risks'; readonly risks: readonly BoardRisk[]; readonly all: number }
  | { readonly key: 'decisions'; readonly kind: 'decisions'; readonly decisions: readonly BoardDecision[] }
  | { readonly key: string; readonly kind: 'decision'; readonly decision: BoardDecision }
  | { readonly key: 'outlook'; readonly kind: 'outlook'; readonly text: string }
  | { readonly key: string; readonly kind: 'project'; readonly project: BoardProject };

export interface MoneyShares {
  /** Budget less actual and open commitments, in cents. */
  readonly remaining: string;
  /** Of the budget; null without one. */
  readonly spentPercent: number | null;
  readonly expectedPercent: number | null;
}

/** Most risks that a slide can hold at a size that is read from the back of a room. */
export const BOARD_RISKS = 5;

/** How the projects stand together. */
export function boardStanding(projects: readonly BoardProject[]): BoardStanding {
  const counts: Record<Colour, number> = { green: 0, orange: 0, red: 0, grey: 0 };
  let unreported = 0;
  let known = false;
  let better = 0;
  let worse = 0;
  for (const project of projects) {
    if (project.colour === null) unreported += 1;
    else counts[project.colour] += 1;
    if (project.previousColour === null) continue;
    known = true;
    if (project.colour === null || project.colour === 'grey' || project.previousColour === 'grey') continue;
    // COLOURS runs from good to bad; grey, its last, is out already.
    const step = COLOURS.indexOf(project.colour) - COLOURS.indexOf(project.previousColour);
    if (step > 0) worse += 1;
    else if (step < 0) better += 1;
  }
  const contradicted = projects.filter((project) => project.contradicted);
  return {
    total: projects.length,
    counts,
    unreported,
    moved: known ? { better, worse } : null,
    contradicted,
    verdict: verdictOf(projects.length, counts, contradicted.length),
  };
}

function verdictOf(total: number, counts: ColourTally, contradicted: number): BoardStanding['verdict'] {
  if (total === 0) return 'none';
  if (contradicted > 0) return 'contradicted';
  if (counts.red > 0) return 'red';
  if (counts.orange > 0) return 'orange';
  return counts.green > 0 ? 'onCourse' : 'unknown';
}

/** All slides in the order in which they are told; the last ones, one per project, are an appendix. */
export function boardSlides(facts: BoardFacts): BoardSlide[] {
  const projects = [...facts.projects].sort(mostUrgent);
  const slides: BoardSlide[] = [
    { key: 'title', kind: 'title' },
    { key: 'standing', kind: 'standing', standing: boardStanding(projects) },
  ];
  if (projects.length > 0) slides.push({ key: 'roadmap', kind: 'roadmap' });
  if (facts.goals && facts.goals.length > 0) slides.push({ key: 'goals', kind: 'goals', goals: facts.goals });
  const unlisted = new Set(projects.map((project) => project.programme));
  for (const programme of facts.programmes) unlisted.delete(programme);
  for (const programme of new Set([...facts.programmes, ...unlisted])) {
    const own = projects.filter((project) => project.programme === programme);
    if (own.length === 0) continue;
    const key = programme === null ? 'without-programme' : `programme-${programme}`;
    slides.push({ key, kind: 'programme', programme, standing: boardStanding(own), projects: own });
  }
  if (facts.money.length > 0) slides.push({ key: 'money', kind: 'money', money: facts.money.map(withShares) });
  if (facts.risks.length > 0) {
    const risks = [...facts.risks].sort((a, b) => b.score - a.score);
    slides.push({ key: 'risks', kind: 'risks', risks: risks.slice(0, BOARD_RISKS), all: facts.riskCount });
  }
  if (facts.decisions.length > 0) {
    slides.push({ key: 'decisions', kind: 'decisions', decisions: facts.decisions });
    const used = new Set<string>();
    for (const decision of facts.decisions) {
      if (decision.background.trim() === '') continue;
      const name = `decision-${decision.projectId ?? ''}-${decision.title}`;
      let key = name;
      for (let nth = 2; used.has(key); nth += 1) key = `${name}-${nth}`;
      used.add(key);
      slides.push({ key, kind: 'decision', decision });
    }
  }
  if (facts.outlook.trim() !== '') slides.push({ key: 'outlook', kind: 'outlook', text: facts.outlook });
  for (const project of projects) slides.push({ key: `project-${project.id}`, kind: 'project', project });
  return slides;
}

/** Contradicted claims first, then the worst colour, then by name. */
function mostUrgent(a: BoardProject, b: BoardProject): number {
  const rank = (project: BoardProject): number =>
    project.contradicted ? 0 : { red: 1, orange: 2, none: 3, green: 4, grey: 5 }[project.colour ?? 'none'];
  return rank(a) - rank(b) || a.name.localeCompare(b.name, 'nl');
}

function withShares(money: BoardMoney): BoardMoney & MoneyShares {
  const [budget, actual, commitment, expected] = [money.budget, money.actual, money.commitment, money.expected].map(
    (cents) => parseCents(cents) ?? 0n,
  ) as [Cents, Cents, Cents, Cents];
  return {
    ...money,
    remaining: String(budget - actual - commitment),
    spentPercent: percentOf(actual, budget) ?? null,
    expectedPercent: percentOf(expected, budget) ?? null,
  };
}
