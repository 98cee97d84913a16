import type { ImpactFieldsFragment } from '@stip/contract';

export type Impact = ImpactFieldsFragment;

/** What a move touches beyond the items that were moved, each with how many. */
export interface Reach {
  /** Milestones among what was moved by hand. */
  readonly milestones: number;
  /** Others that move along, without the phases around them. */
  readonly others: number;
  /** Projects whose last item ends on another day. */
  readonly projects: number;
  readonly goals: number;
  readonly budgetYears: number;
  readonly decisions: number;
  /** Those of them that are about an item that moves, or whose due day is passed now. */
  readonly pressing: number;
  /** Items that go into or out of the next report. */
  readonly reported: number;
  readonly conflicts: number;
}

export const REACHES = [
  'others',
  'projects',
  'goals',
  'budgetYears',
  'decisions',
  'reported',
  'conflicts',
] as const satisfies readonly (keyof Reach)[];

export function reachOf(impact: Impact, movedIds: ReadonlySet<string>): Reach {
  const { items, projects, goals, budgetYears, decisions, reportingPeriod, newConflicts } = impact;
  return {
    milestones: items.filter(({ id, kind }) => kind === 'milestone' && movedIds.has(id)).length,
    others: items.filter(({ id, kind }) => kind !== 'phase' && !movedIds.has(id)).length,
    projects: projects.filter(({ slipDays }) => slipDays !== 0).length,
    goals: goals.length,
    budgetYears: budgetYears.length,
    decisions: decisions.length,
    pressing: decisions.filter(({ workItem, nowAfterDue }) => workItem !== null || nowAfterDue).length,
    reported: (reportingPeriod?.leaving.length ?? 0) + (reportingPeriod?.entering.length ?? 0),
    conflicts: newConflicts.length,
  };
}

/**
 * Whether a move is asked about before it is kept. A milestone always is: others were told its day. Anything else only when it
 * touches more than itself, or a planner who shifts a task within its slack would be stopped at every step. A decision about the
 * project as a whole counts only when its due day is passed, for else every task of that project would have one.
 */
export function isMoreThanItself(reach: Reach): boolean {
  const others = REACHES.filter((name) => name !== 'decisions');
  return reach.milestones > 0 || reach.pressing > 0 || others.some((name) => reach[name] > 0);
}
