import { LINK_TYPES, type ConstraintType, type PlanLink } from './plan';
import type { Hold, Schedule } from './schedule';
import type { Minute } from './work-calendar';

/** What an item cannot meet. */
export type Unmet =
  | { readonly kind: 'deadline'; readonly at: Minute }
  | { readonly kind: 'constraint'; readonly type: ConstraintType; readonly at: Minute }
  /** A link that its dates go against, because they are set by hand, by a constraint or by what was done. */
  | { readonly kind: 'link'; readonly link: PlanLink; readonly at: Minute };

/** One item of the chain that leads to a conflict, and what makes it start when it starts. */
export interface ChainStep {
  readonly itemId: string;
  readonly start: Minute;
  readonly finish: Minute;
  readonly held: Hold;
  /** Days without work on its calendar, beyond the ordinary week, that the step lasts through or waits for. */
  readonly daysOff: readonly number[];
}

/** "This item cannot be met, because …": the chain of items from what starts it all to the item itself. */
export interface Conflict {
  readonly itemId: string;
  readonly unmet: Unmet;
  /** Working minutes by which it is missed, on the calendar of the item. */
  readonly missedBy: number;
  readonly chain: readonly ChainStep[];
}

const LATEST: readonly ConstraintType[] = [
  'must_start_on',
  'must_finish_on',
  'start_no_later_than',
  'finish_no_later_than',
];

/**
 * What cannot be met in a plan, in the order of its items: deadlines, constraints that links go against, and links that the
 * dates of an item go against. What is finished is past and no conflict.
 */
export function conflictsOf(schedule: Schedule): Conflict[] {
  return [...limitConflicts(schedule), ...linkConflicts(schedule)];
}

function limitConflicts(schedule: Schedule): Conflict[] {
  return schedule.plan.items.flatMap(({ id }) => {
    const item = schedule.item(id);
    if (item.actualFinish !== undefined) return [];
    const { earlyStart, earlyFinish } = schedule.dates(id);
    const found: Conflict[] = [];
    const add = (unmet: Unmet, reached: Minute) => {
      const missedBy = schedule.workBetween(id, unmet.at, reached);
      if (reached > unmet.at && missedBy > 0) found.push({ itemId: id, unmet, missedBy, chain: chainTo(schedule, id) });
    };
    if (item.deadline !== undefined) add({ kind: 'deadline', at: item.deadline }, earlyFinish);
    const { constraint } = item;
    if (constraint?.at !== undefined && LATEST.includes(constraint.type) && !item.manual) {
      const ofStart = constraint.type === 'must_start_on' || constraint.type === 'start_no_later_than';
      add({ kind: 'constraint', type: constraint.type, at: constraint.at }, ofStart ? earlyStart : earlyFinish);
    }
    return found;
  });
}

function linkConflicts(schedule: Schedule): Conflict[] {
  return schedule.plan.links.flatMap((link, n) => {
    const { predecessorId, successorId } = link;
    const successor = schedule.item(successorId);
    if (successor.actualFinish !== undefined) return [];
    const toStart = LINK_TYPES.indexOf(link.type) < 2;
    const { earlyStart, earlyFinish } = schedule.dates(successorId);
    const asked = schedule.askedBy(n);
    const reached = toStart ? earlyStart : earlyFinish;
    const missedBy = asked > reached ? schedule.workBetween(successorId, reached, asked) : 0;
    if (missedBy <= 0) return [];
    const chain = [...chainTo(schedule, predecessorId), stepOf(schedule, successorId, undefined)];
    return [{ itemId: successorId, unmet: { kind: 'link' as const, link, at: asked }, missedBy, chain }];
  });
}

/** The items that make an item start when it starts, each with what holds it. */
export function chainTo(schedule: Schedule, id: string): ChainStep[] {
  const path = schedule.drivingPath(id);
  return path.map((itemId, n) => stepOf(schedule, itemId, path[n - 1]));
}

function stepOf(schedule: Schedule, itemId: string, before: string | undefined): ChainStep {
  const { earlyStart, earlyFinish } = schedule.dates(itemId);
  const from = before === undefined ? earlyStart : Math.min(earlyStart, schedule.dates(before).earlyFinish);
  return {
    itemId,
    start: earlyStart,
    finish: earlyFinish,
    held: schedule.holdOf(itemId),
    daysOff: schedule.daysOff(itemId, from, earlyFinish),
  };
}
