import { distribute, type Cents } from './money';

/** Figures that add up. Budget is `original` + `changes`; remaining is budget − `actual` − `commitment`. */
export interface MoneyFigures {
  /** Budget as it was before any change that a body decided on. */
  readonly original: Cents;
  /** What budget changes added, less what they took. */
  readonly changes: Cents;
  readonly actual: Cents;
  /** Commitments that are still open. */
  readonly commitment: Cents;
  /** What the year is expected to cost in all. */
  readonly expected: Cents;
}

/** Figures of one project from one source in one fiscal year; the source is null when a booking names none. */
export interface MoneyCell extends MoneyFigures {
  readonly projectId: string;
  readonly sourceId: string | null;
  readonly fiscalYear: number;
}

export interface RollUpProject {
  readonly id: string;
  readonly programmeId: string | null;
}
export interface RollUpGoal {
  readonly id: string;
  readonly parentId: string | null;
}
/** A project serves a goal; its money is split over its goals by weight. */
export interface RollUpLink {
  readonly projectId: string;
  readonly goalId: string;
  readonly weight: number;
}

/** Null stands for what belongs to none: projects outside a programme, without a goal, bookings without a source. */
export type RollUpKey = string | null;
export const ROLL_UP_LEVELS = ['programme', 'goal', 'source', 'year', 'project'] as const;
export type RollUpLevel = (typeof ROLL_UP_LEVELS)[number];

export interface GoalFigures {
  /** Of projects that serve the goal itself. */
  readonly own: MoneyFigures;
  /** Own, and of all goals below it. */
  readonly total: MoneyFigures;
}

export interface RollUp {
  readonly total: MoneyFigures;
  readonly byProject: ReadonlyMap<string, MoneyFigures>;
  readonly byProgramme: ReadonlyMap<RollUpKey, MoneyFigures>;
  readonly byGoal: ReadonlyMap<RollUpKey, GoalFigures>;
  readonly bySource: ReadonlyMap<RollUpKey, MoneyFigures>;
  readonly byYear: ReadonlyMap<number, MoneyFigures>;
}

export interface RollUpStructure {
  readonly projects: readonly RollUpProject[];
  readonly goals: readonly RollUpGoal[];
  readonly links: readonly RollUpLink[];
}

const FIGURES = ['original', 'changes', 'actual', 'commitment', 'expected'] as const;

export const NO_MONEY: MoneyFigures = { original: 0n, changes: 0n, actual: 0n, commitment: 0n, expected: 0n };

export const budgetOf = (figures: MoneyFigures): Cents => figures.original + figures.changes;
/** Budget less what is spent and less what is ordered but not yet invoiced. */
export const remainingOf = (figures: MoneyFigures): Cents => budgetOf(figures) - figures.actual - figures.commitment;

export const addMoney = (a: MoneyFigures, b: MoneyFigures): MoneyFigures => ({
  original: a.original + b.original,
  changes: a.changes + b.changes,
  actual: a.actual + b.actual,
  commitment: a.commitment + b.commitment,
  expected: a.expected + b.expected,
});

/** Adds up per key, in place. */
class Sums<K> {
  readonly map = new Map<K, MoneyFigures>();
  add(key: K, figures: MoneyFigures): void {
    const had = this.map.get(key);
    this.map.set(key, had ? addMoney(had, figures) : figures);
  }
}

/**
 * Brings cells to programmes, goals, sources and years without counting anything twice: each level adds up to the same
 * total to the cent, in whatever order the cells come.
 *
 * A project that serves several goals is split over them by weight, per cell and figure, with `distribute`; the order of
 * the goals' ids decides who gets a cent that is left over. A goal has its own part and that of the goals below it;
 * only parts without a goal above them add up to the total.
 */
export function rollUp(cells: readonly MoneyCell[], structure: RollUpStructure): RollUp {
  const programmeOf = new Map(structure.projects.map(({ id, programmeId }) => [id, programmeId]));
  const linksOf = goalLinks(structure);
  let total = NO_MONEY;
  const projects = new Sums<string>();
  const programmes = new Sums<RollUpKey>();
  const goals = new Sums<RollUpKey>();
  const sources = new Sums<RollUpKey>();
  const years = new Sums<number>();
  for (const cell of merged(cells)) {
    total = addMoney(total, cell);
    projects.add(cell.projectId, figuresOf(cell));
    programmes.add(programmeOf.get(cell.projectId) ?? null, figuresOf(cell));
    sources.add(cell.sourceId, figuresOf(cell));
    years.add(cell.fiscalYear, figuresOf(cell));
    for (const [goalId, part] of goalParts(cell, linksOf)) goals.add(goalId, part);
  }
  return {
    total,
    byProject: projects.map,
    byProgramme: programmes.map,
    byGoal: withBelow(goals.map, structure.goals),
    bySource: sources.map,
    byYear: years.map,
  };
}

/**
 * What each project contributes to one row of a level; adds up to that row. A goal counts with the goals below it.
 */
export function projectsIn(
  cells: readonly MoneyCell[],
  structure: RollUpStructure,
  level: Exclude<RollUpLevel, 'project'>,
  key: RollUpKey | number,
): ReadonlyMap<string, MoneyFigures> {
  const sums = new Sums<string>();
  if (level === 'goal') {
    const linksOf = goalLinks(structure);
    const within = key === null ? new Set<RollUpKey>([null]) : subtree(structure.goals, String(key));
    for (const cell of merged(cells)) {
      for (const [goalId, part] of goalParts(cell, linksOf)) if (within.has(goalId)) sums.add(cell.projectId, part);
    }
    return sums.map;
  }
  const programmeOf = new Map(structure.projects.map(({ id, programmeId }) => [id, programmeId]));
  for (const cell of merged(cells)) {
    const own =
      level === 'programme'
        ? (programmeOf.get(cell.projectId) ?? null)
        : level === 'source'
          ? cell.sourceId
          : cell.fiscalYear;
    if (own === key) sums.add(cell.projectId, figuresOf(cell));
  }
  return sums.map;
}

export interface BudgetPart {
  readonly projectId: string;
  readonly sourceId: string;
  readonly fiscalYear: number;
  readonly original: Cents;
  readonly changes: Cents;
}
export interface BookedPart {
  readonly projectId: string;
  readonly sourceId: string | null;
  readonly fiscalYear: number;
  readonly actual: Cents;
  readonly commitment: Cents;
}
export interface ExpectedPart {
  readonly projectId: string;
  readonly fiscalYear: number;
  readonly expected: Cents;
}

/**
 * Puts what is known per source and what is known per project together as cells.
 *
 * What is expected is known per project and year only: it is divided over the sources by their current budgets, largest
 * remainder. Without a budget it has no source.
 */
export function moneyCells(
  budgets: readonly BudgetPart[],
  booked: readonly BookedPart[],
  expected: readonly ExpectedPart[],
): MoneyCell[] {
  const key = (part: { projectId: string; fiscalYear: number }) => `${part.projectId} ${part.fiscalYear}`;
  const budgetOfYear = new Map<string, Map<string, Cents>>();
  for (const part of budgets) {
    const sources = budgetOfYear.get(key(part)) ?? new Map<string, Cents>();
    sources.set(part.sourceId, (sources.get(part.sourceId) ?? 0n) + part.original + part.changes);
    budgetOfYear.set(key(part), sources);
  }
  const cells: MoneyCell[] = budgets.map((part) => ({ ...NO_MONEY, ...part }));
  for (const part of booked) cells.push({ ...NO_MONEY, ...part });
  for (const { expected: amount, ...part } of expected) {
    const sources = [...(budgetOfYear.get(key(part)) ?? [])]
      .filter(([, budget]) => budget > 0n)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (sources.length === 0) cells.push({ ...NO_MONEY, ...part, sourceId: null, expected: amount });
    const shares =
      sources.length === 0
        ? []
        : distribute(
            amount,
            sources.map(([, budget]) => budget),
          );
    sources.forEach(([sourceId], n) => cells.push({ ...NO_MONEY, ...part, sourceId, expected: shares[n] ?? 0n }));
  }
  return merged(cells);
}

function figuresOf({ original, changes, actual, commitment, expected }: MoneyFigures): MoneyFigures {
  return { original, changes, actual, commitment, expected };
}

/** One cell per project, source and year: what is split over goals must not depend on how the cells came. */
function merged(cells: readonly MoneyCell[]): MoneyCell[] {
  const found = new Map<string, MoneyCell>();
  for (const cell of cells) {
    const key = `${cell.projectId} ${cell.fiscalYear} ${cell.sourceId ?? ''}`;
    const had = found.get(key);
    found.set(key, had ? { ...had, ...addMoney(had, cell) } : cell);
  }
  return [...found.values()];
}

/** Links that have a weight and a goal there is, per project, by the id of the goal. */
function goalLinks({ links, goals }: RollUpStructure): ReadonlyMap<string, readonly RollUpLink[]> {
  const known = new Set(goals.map(({ id }) => id));
  const found = new Map<string, RollUpLink[]>();
  for (const link of links) {
    if (link.weight > 0 && known.has(link.goalId)) {
      const list = found.get(link.projectId);
      if (list) list.push(link);
      else found.set(link.projectId, [link]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => (a.goalId < b.goalId ? -1 : 1));
  return found;
}

function goalParts(
  cell: MoneyCell,
  linksOf: ReadonlyMap<string, readonly RollUpLink[]>,
): (readonly [goalId: RollUpKey, figures: MoneyFigures])[] {
  const links = linksOf.get(cell.projectId) ?? [];
  if (links.length === 0) return [[null, figuresOf(cell)]];
  const [first] = links;
  if (links.length === 1 && first) return [[first.goalId, figuresOf(cell)]];
  const weights = links.map(({ weight }) => weight);
  const shares = Object.fromEntries(
    FIGURES.map((figure) => [figure, cell[figure] === 0n ? undefined : distribute(cell[figure], weights)]),
  );
  const share = (figure: (typeof FIGURES)[number], n: number) => shares[figure]?.[n] ?? 0n;
  return links.map(({ goalId }, n) => [
    goalId,
    {
      original: share('original', n),
      changes: share('changes', n),
      actual: share('actual', n),
      commitment: share('commitment', n),
      expected: share('expected', n),
    },
  ]);
}

/** Every goal with money of its own or below it; a goal without any is there with nothing. */
function withBelow(
  own: ReadonlyMap<RollUpKey, MoneyFigures>,
  goals: readonly RollUpGoal[],
): Map<RollUpKey, GoalFigures> {
  const children = new Map<RollUpKey, RollUpGoal[]>();
  for (const goal of goals) children.set(goal.parentId, [...(children.get(goal.parentId) ?? []), goal]);
  const result = new Map<RollUpKey, GoalFigures>();
  const visit = (id: string): MoneyFigures => {
    const mine = own.get(id) ?? NO_MONEY;
    const total = (children.get(id) ?? []).reduce((sum, child) => addMoney(sum, visit(child.id)), mine);
    result.set(id, { own: mine, total });
    return total;
  };
  const known = new Set(goals.map(({ id }) => id));
  for (const goal of goals) if (goal.parentId === null || !known.has(goal.parentId)) visit(goal.id);
  const none = own.get(null);
  if (none) result.set(null, { own: none, total: none });
  return result;
}

function subtree(goals: readonly RollUpGoal[], id: string): Set<RollUpKey> {
  const within = new Set<RollUpKey>([id]);
  for (let grown = true; grown;) {
    grown = false;
    for (const goal of goals) {
      if (!within.has(goal.id) && goal.parentId !== null && within.has(goal.parentId)) {
        within.add(goal.id);
        grown = true;
      }
    }
  }
  return within;
}
