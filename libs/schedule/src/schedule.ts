import { BackwardPass } from './backward';
import { ForwardPass, HELD } from './forward';
import { ItemTimes } from './item-times';
import { networkOf, type Network } from './network';
import { NodeQueue } from './node-queue';
import type { Constraint, Plan, PlanItem, PlanLink } from './plan';
import type { Minute } from './work-calendar';

/** Dates of an item that follow from the plan. A summary has those of its parts together. */
export interface ItemDates {
  readonly earlyStart: Minute;
  readonly earlyFinish: Minute;
  readonly lateStart: Minute;
  readonly lateFinish: Minute;
  /** Dates to work by: early ones, or late ones for an item that is to be as late as possible. */
  readonly start: Minute;
  readonly finish: Minute;
  /** Working minutes the item can move without moving the end of the plan or a deadline; negative when it is too late already. */
  readonly totalSlack: number;
  /** Working minutes the item can move without moving any other item. */
  readonly freeSlack: number;
  readonly critical: boolean;
  /** What makes the item start when it starts: a predecessor, or undefined when no link does. */
  readonly drivenBy: string | undefined;
}

/** What makes an item start when it starts. */
export type Hold =
  /** A link, of the item itself or of the summary `through` which it comes. */
  | { readonly by: 'link'; readonly link: PlanLink; readonly through?: string }
  | { readonly by: 'constraint'; readonly constraint: Constraint }
  /** It began, or was done. */
  | { readonly by: 'actual' }
  | { readonly by: 'manual' }
  /** What is left cannot be done before the day the status was taken. */
  | { readonly by: 'status' }
  /** The start of the plan, or of what the item belongs to. */
  | { readonly by: 'start' };

const NONE = -1;

/** Slack of an item and whether it is on the critical path, seen from some end. */
export interface ItemSlack {
  readonly lateStart: Minute;
  readonly lateFinish: Minute;
  readonly totalSlack: number;
  readonly critical: boolean;
}

/**
 * Early and late dates of a whole plan by the critical path method: a forward pass for early dates and a backward pass for
 * late ones (Kelley and Walker, Critical-Path Planning and Scheduling, 1959), on working time, with the four kinds of
 * link of the precedence diagram (PMBOK Guide, Sequence Activities) and constraints as Microsoft Project keeps them.
 */
export class Schedule {
  readonly network: Network;
  private readonly times: ItemTimes;
  private readonly early: ForwardPass;
  private readonly late: BackwardPass;
  private readonly ahead: NodeQueue;
  private readonly back: NodeQueue;
  private finishes: Minute;

  constructor(readonly plan: Plan) {
    this.network = networkOf(plan);
    this.times = new ItemTimes(plan, this.network);
    this.early = new ForwardPass(this.times);
    const { parent } = this.network;
    const endOf = (item: number) => ((parent[item] ?? NONE) < 0 ? this.finishes : Infinity);
    this.late = new BackwardPass(this.times, this.early, endOf, true);
    this.ahead = new NodeQueue(this.network.rank, false);
    this.back = new NodeQueue(this.network.rank, true);
    this.finishes = plan.start;
    this.pass();
  }

  get earlyStart(): Float64Array {
    return this.early.earlyStart;
  }
  get earlyFinish(): Float64Array {
    return this.early.earlyFinish;
  }
  get lateStart(): Float64Array {
    return this.late.lateStart;
  }
  get lateFinish(): Float64Array {
    return this.late.lateFinish;
  }

  /**
   * Changes an item and computes only what can change with it; the dates are those of a pass over the whole plan. Answers the
   * ids of the items whose dates moved. What links and summaries there are stays: another plan asks another schedule.
   */
  edit(id: string, changes: Omit<Partial<PlanItem>, 'id' | 'parentId'>): string[] {
    const { early, late, times } = this;
    const item = times.indexOf(id);
    times.replace(item, { ...times.item(item), ...changes });
    const moved = new Set<number>();
    const { outNode, itemOf, size, parent, isSummary } = this.network;
    this.ahead.add(item);
    this.back.add(outNode[item] ?? item);
    // Lags go by the length of the predecessor and the calendar of the successor, also where no date of the item moves.
    this.addAfter(outNode[item] ?? item);
    this.addBefore(item);
    for (let node = this.ahead.take(); node >= 0; node = this.ahead.take()) {
      const at = itemOf[node] ?? 0;
      const [start, finish, from] = [early.earlyStart[at], early.earlyFinish[at], early.partsFrom[at]];
      early.visit(node);
      if (start === early.earlyStart[at] && finish === early.earlyFinish[at] && from === early.partsFrom[at]) continue;
      if (node >= size || !isSummary[at]) moved.add(at);
      // What has started, and a lag in percent of a summary, make late dates follow from early ones.
      this.back.add(outNode[at] ?? at);
      this.addAfter(node);
    }
    const finishes = early.latestFinish();
    if (finishes !== this.finishes) {
      this.finishes = finishes;
      for (let at = 0; at < size; at += 1) if ((parent[at] ?? NONE) < 0) this.back.add(outNode[at] ?? at);
    }
    for (let node = this.back.take(); node >= 0; node = this.back.take()) {
      const at = itemOf[node] ?? 0;
      const [start, finish, until] = [late.lateStart[at], late.lateFinish[at], late.partsUntil[at]];
      late.visit(node);
      if (start === late.lateStart[at] && finish === late.lateFinish[at] && until === late.partsUntil[at]) continue;
      if (node < size) moved.add(at);
      this.addBefore(node);
    }
    return [...moved].map((at) => times.item(at).id);
  }

  /** What waits for a node is to be placed again. */
  private addAfter(node: number): void {
    const { after, afterAt } = this.network;
    for (let at = afterAt[node] ?? 0; at < (afterAt[node + 1] ?? 0); at += 1) this.ahead.add(after[at] ?? 0);
  }

  /** What a node waits for has its late dates placed again. */
  private addBefore(node: number): void {
    const { before, beforeAt } = this.network;
    for (let at = beforeAt[node] ?? 0; at < (beforeAt[node + 1] ?? 0); at += 1) this.back.add(before[at] ?? 0);
  }

  /** Computes all dates anew. */
  pass(): void {
    const { nodes, order } = this.network;
    for (let n = 0; n < nodes; n += 1) this.early.visit(order[n] ?? 0);
    this.finishes = this.early.latestFinish();
    for (let n = nodes - 1; n >= 0; n -= 1) this.late.visit(order[n] ?? 0);
  }

  /** When the last item is finished; the start of an empty plan. */
  get finish(): Minute {
    return this.finishes;
  }

  /** The item as it is after edits. Throws a PlanError for one that is not in the plan. */
  item(id: string): PlanItem {
    return this.times.item(this.times.indexOf(id));
  }

  isSummary(id: string): boolean {
    return this.network.isSummary[this.times.indexOf(id)] === 1;
  }

  /**
   * Why an item starts when it starts: the items that drive it, from the first one on, and itself as the last. Each is driven
   * by the one before it; the first one starts with the plan, by its own constraint, or because it did.
   */
  drivingPath(id: string): string[] {
    const path: string[] = [];
    for (let item = this.times.indexOf(id); ;) {
      path.push(this.times.item(item).id);
      const { driver } = this.driverOf(item);
      if (driver < 0) return path.reverse();
      item = this.lastOf(this.network.linkFrom[driver] ?? 0, this.network.linkType[driver] ?? 0);
    }
  }

  /** What makes an item start when it starts. A summary starts when its first part does, and is held as that is. */
  holdOf(id: string): Hold {
    let item = this.times.indexOf(id);
    if (this.network.isSummary[item]) item = this.lastOf(item, 1);
    const { driver, above } = this.driverOf(item);
    if (driver >= 0) {
      const link = this.plan.links[driver];
      if (link) return { by: 'link', link, ...(above === item ? {} : { through: this.times.item(above).id }) };
    }
    if (driver === HELD.status) return { by: 'status' };
    if (driver !== HELD.own) return { by: 'start' };
    const { actualStart, actualFinish, manual, constraint } = this.times.item(item);
    if (actualStart !== undefined || actualFinish !== undefined) return { by: 'actual' };
    if (manual) return { by: 'manual' };
    return constraint ? { by: 'constraint', constraint } : { by: 'start' };
  }

  /** What a link asks of the start of its successor, or of its finish for FF and SF. */
  askedBy(link: number): Minute {
    return this.early.askedBy(link);
  }

  /** What holds back a part may hold back the whole: then it is the link of a summary above. */
  private driverOf(item: number): { driver: number; above: number } {
    const { driver: drivers } = this.early;
    let above = item;
    let driver = drivers[item] ?? NONE;
    while (driver === HELD.parent) {
      const next = this.network.parent[above] ?? NONE;
      if (next < 0) break;
      above = next;
      driver = drivers[above] ?? NONE;
    }
    return { driver, above };
  }

  /** Throws a PlanError for an item that is not in the plan. */
  dates(id: string): ItemDates {
    return this.datesAt(this.times.indexOf(id));
  }

  datesAt(item: number): ItemDates {
    const [earlyStart, earlyFinish] = [this.earlyStart[item] ?? 0, this.earlyFinish[item] ?? 0];
    const [lateStart, lateFinish] = [this.lateStart[item] ?? 0, this.lateFinish[item] ?? 0];
    const late = this.times.item(item).constraint?.type === 'as_late_as_possible' && !this.times.started(item);
    const driver = this.early.driver[item] ?? NONE;
    const totalSlack = this.totalSlackAt(item);
    return {
      earlyStart,
      earlyFinish,
      lateStart,
      lateFinish,
      start: late ? lateStart : earlyStart,
      finish: late ? lateFinish : earlyFinish,
      totalSlack,
      freeSlack: this.freeSlackAt(item, totalSlack),
      critical: this.criticalWith(item, totalSlack),
      drivenBy: driver >= 0 ? this.times.item(this.network.linkFrom[driver] ?? 0).id : undefined,
    };
  }

  totalSlackAt(item: number): number {
    return this.slackBetween(item, this.late);
  }

  criticalAt(item: number): boolean {
    return this.criticalWith(item, this.totalSlackAt(item));
  }

  /**
   * Slack as seen from items of one's choice, such as those of a project or one milestone: what may move without moving the
   * last of them. Deadlines and constraints are left aside, so that the path is the one that makes that end. What leads to none
   * of them is not in the answer.
   */
  slackTo(ids: readonly string[]): Map<string, ItemSlack> {
    const targets = new Set(ids.map((id) => this.times.indexOf(id)));
    const end = Math.max(...[...targets].map((item) => this.earlyFinish[item] ?? 0));
    const late = new BackwardPass(this.times, this.early, (item) => (targets.has(item) ? end : Infinity), false);
    const { nodes, order, size } = this.network;
    for (let n = nodes - 1; n >= 0; n -= 1) late.visit(order[n] ?? 0);
    const found = new Map<string, ItemSlack>();
    for (let item = 0; item < size; item += 1) {
      const [lateStart, lateFinish] = [late.lateStart[item] ?? Infinity, late.lateFinish[item] ?? Infinity];
      if (!Number.isFinite(lateFinish) || !Number.isFinite(lateStart)) continue;
      const totalSlack = this.slackBetween(item, late);
      // An item that ends it all is on the path to its own end, also where no link leads to it.
      const ends =
        targets.has(item) && this.earlyFinish[item] === end && this.times.item(item).actualFinish === undefined;
      found.set(this.times.item(item).id, {
        lateStart,
        lateFinish,
        totalSlack,
        critical: ends || this.criticalWith(item, totalSlack),
      });
    }
    return found;
  }

  private slackBetween(item: number, late: BackwardPass): number {
    const calendar = this.times.calendarAt(item);
    const start = calendar.workBetween(this.earlyStart[item] ?? 0, late.lateStart[item] ?? 0);
    const finish = calendar.workBetween(this.earlyFinish[item] ?? 0, late.lateFinish[item] ?? 0);
    return Math.min(start, finish);
  }

  private criticalWith(item: number, totalSlack: number): boolean {
    const { actualFinish, manual } = this.times.item(item);
    if (actualFinish !== undefined || totalSlack > (this.plan.criticalSlack ?? 0)) return false;
    // Dates by hand without links are on no path.
    const { incomingAt, outgoingAt } = this.network;
    const linked = incomingAt[item] !== incomingAt[item + 1] || outgoingAt[item] !== outgoingAt[item + 1];
    return !manual || linked;
  }

  /** Room until the first item that waits for this one would move. */
  private freeSlackAt(item: number, totalSlack: number): number {
    const { outgoing, outgoingAt, linkTo, linkType } = this.network;
    const calendar = this.times.calendarAt(item);
    let least = Infinity;
    for (let at = outgoingAt[item] ?? 0; at < (outgoingAt[item + 1] ?? 0); at += 1) {
      const link = outgoing[at] ?? 0;
      const to = linkTo[link] ?? 0;
      const type = linkType[link] ?? 0;
      const moment = (type < 2 ? this.earlyStart : this.earlyFinish)[to] ?? 0;
      const before = this.early.before(moment, link);
      const own = (type === 0 || type === 2 ? this.earlyFinish : this.earlyStart)[item] ?? 0;
      least = Math.min(least, calendar.workBetween(own, before));
    }
    return Math.max(0, Math.min(least, totalSlack));
  }

  /** The part of a summary that makes its finish (links from a finish) or its start. */
  private lastOf(item: number, type: number): number {
    const { children, childrenAt, isSummary } = this.network;
    if (!isSummary[item]) return item;
    const fromFinish = type === 0 || type === 2;
    const [own, of] = fromFinish
      ? [this.earlyFinish[item], this.earlyFinish]
      : [this.earlyStart[item], this.earlyStart];
    for (let at = childrenAt[item] ?? 0; at < (childrenAt[item + 1] ?? 0); at += 1) {
      const child = children[at] ?? 0;
      if (of[child] === own) return this.lastOf(child, type);
    }
    return item;
  }

  /** Working minutes between two moments on the calendar of an item; negative when the second is earlier. */
  workBetween(id: string, from: Minute, to: Minute): number {
    return this.times.calendarAt(this.times.indexOf(id)).workBetween(from, to);
  }

  /** Days between two moments on which an item is not worked on though the ordinary week of its calendar has work. */
  daysOff(id: string, from: Minute, to: Minute): number[] {
    return this.times.calendarAt(this.times.indexOf(id)).daysOff(from, to);
  }

  /** The items that can move when one does: those after it, by links and summaries, and the summaries above; and itself. */
  reachableFrom(ids: Iterable<string>): Set<string> {
    const { after, afterAt, itemOf } = this.network;
    const seen = new Set<number>();
    const found = new Set<string>();
    const todo = [...ids].map((id) => this.times.indexOf(id));
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      found.add(this.times.item(itemOf[node] ?? 0).id);
      for (let at = afterAt[node] ?? 0; at < (afterAt[node + 1] ?? 0); at += 1) todo.push(after[at] ?? 0);
    }
    return found;
  }
}
