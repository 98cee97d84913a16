import type { GoalFieldsFragment } from '@stip/contract';

/** What of a goal makes the tree. */
export type TreeGoal = Pick<GoalFieldsFragment, 'id' | 'parentId' | 'category'>;

export interface GoalRow<G extends TreeGoal = GoalFieldsFragment> {
  readonly goal: G;
  /** 1 for the top. */
  readonly level: number;
  /** Place among its siblings in this list, from 1, and how many those are. */
  readonly place: number;
  readonly siblings: number;
  readonly children: number;
  readonly open: boolean;
}

/** Where a goal goes: below `parentId`, at `position` among its new siblings without itself. */
export interface GoalMove {
  readonly parentId: string | null;
  readonly position: number;
}

/** Goals of a category as a tree in reading order; a goal below another stays there, whatever its own category. */
export function goalRows<G extends TreeGoal>(
  goals: readonly G[],
  category: G['category'],
  closed: ReadonlySet<string>,
): GoalRow<G>[] {
  const visit = (siblings: readonly G[], level: number): GoalRow<G>[] =>
    siblings.flatMap((goal, n) => {
      const below = childrenOf(goals, goal.id);
      const open = below.length > 0 && !closed.has(goal.id);
      const row = { goal, level, place: n + 1, siblings: siblings.length, children: below.length, open };
      return [row, ...(open ? visit(below, level + 1) : [])];
    });
  return visit(
    childrenOf(goals, null).filter((goal) => goal.category === category),
    1,
  );
}

/** Goals directly below another, or at the top; the API answers them in their order. */
export function childrenOf<G extends TreeGoal>(goals: readonly G[], parentId: string | null): G[] {
  return goals.filter((goal) => goal.parentId === parentId);
}

/** Whether a goal is another one or stands somewhere below it. */
export function isWithin(goals: readonly TreeGoal[], id: string, above: string): boolean {
  for (let at: string | null | undefined = id; at; at = goals.find((goal) => goal.id === at)?.parentId) {
    if (at === above) return true;
  }
  return false;
}

/** A goal and those above it, the top first. */
export function lineage<G extends TreeGoal>(goals: readonly G[], id: string): G[] {
  const goal = goals.find((one) => one.id === id);
  if (!goal) return [];
  return goal.parentId ? [...lineage(goals, goal.parentId), goal] : [goal];
}

/**
 * What a key does to the place of a goal: up and down among its siblings, in below the sibling before it, out to after its
 * parent. Undefined when there is no such place. Siblings at the top are those of its own category.
 */
export function keyMove(
  goals: readonly TreeGoal[],
  id: string,
  to: 'up' | 'down' | 'in' | 'out',
): GoalMove | undefined {
  const goal = goals.find((one) => one.id === id);
  if (!goal) return undefined;
  const siblings = siblingsOf(goals, goal);
  const at = siblings.findIndex((one) => one.id === id);
  if (to === 'out') {
    const parent = goals.find((one) => one.id === goal.parentId);
    return parent && beside(goals, id, parent, 'after');
  }
  if (to === 'in') {
    const before = siblings[at - 1];
    return before && { parentId: before.id, position: childrenOf(goals, before.id).length };
  }
  const next = siblings[to === 'up' ? at - 1 : at + 1];
  return next && beside(goals, id, next, to === 'up' ? 'before' : 'after');
}

/** The place before or after another goal, or as the last below it. Undefined when that is inside the goal itself. */
export function beside(
  goals: readonly TreeGoal[],
  id: string,
  target: TreeGoal,
  where: 'before' | 'after' | 'inside',
): GoalMove | undefined {
  if (isWithin(goals, target.id, id)) return undefined;
  if (where === 'inside') {
    const below = childrenOf(goals, target.id).filter((one) => one.id !== id);
    return { parentId: target.id, position: below.length };
  }
  // Positions count all siblings, also those of the other category.
  const order = childrenOf(goals, target.parentId).filter((one) => one.id !== id);
  const at = order.findIndex((one) => one.id === target.id);
  return { parentId: target.parentId, position: where === 'before' ? at : at + 1 };
}

function siblingsOf(goals: readonly TreeGoal[], goal: TreeGoal): TreeGoal[] {
  const all = childrenOf(goals, goal.parentId);
  return goal.parentId ? all : all.filter((one) => one.category === goal.category);
}
