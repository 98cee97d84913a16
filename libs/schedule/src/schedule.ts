import { networkOf, type Network } from './network';
import { NodeQueue } from './node-queue';
import { PlanError, type Lag, type Plan, type PlanItem } from './plan';
import { workCalendar, WorkCalendar, type CalendarDefinition, type Minute } from './work-calendar';

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

const NONE = -1;
/** How the start of an item came about, where no link drives it. */
const enum By {
  Plan = -1,
  Parent = -2,
  Own = -3,
}

/**
 * Early and late dates of a whole plan by the critical path method: a forward pass for early dates and a backward pass for
 * late ones (Kelley and Walker, Critical-Path Planning and Scheduling, 1959), on working time, with the four kinds of
 * link of the precedence diagram (PMBOK Guide, Sequence Activities) and constraints as Microsoft Project keeps them.
 */
export class Schedule {
  readonly network: Network;
  readonly earlyStart: Float64Array;
  readonly earlyFinish: Float64Array;
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  /** By item: what parts of a summary must start after, and finish before, because of the summary itself. */
  private readonly partsFrom: Float64Array;
  private readonly partsUntil: Float64Array;
  private readonly driver: Int32Array;
  private readonly calendars = new Map<string, WorkCalendar>();
  private readonly items: PlanItem[];
  private readonly calendarOf: WorkCalendar[];
  /** Work of resources with calendars of their own; undefined for most items. */
  private readonly assignedOf: (readonly { calendar: WorkCalendar; duration: number }[] | undefined)[];
  private readonly ahead: NodeQueue;
  private readonly back: NodeQueue;
  /** Finish that the driving link asks of an item, where it asks one. */
  private asked: Minute = 0;
  private readonly definitions: ReadonlyMap<string, CalendarDefinition>;
  private finishes: Minute;

  constructor(readonly plan: Plan) {
    for (const definition of plan.calendars) this.calendars.set(definition.id, workCalendar(definition));
    this.definitions = new Map(plan.calendars.map((definition) => [definition.id, definition]));
    const { size } = (this.network = networkOf(plan));
    this.items = [...plan.items];
    this.calendarOf = plan.items.map(({ id, calendarId = plan.calendarId }) => this.calendar(calendarId, id));
    this.assignedOf = plan.items.map((item) => this.assignedTo(item));
    this.ahead = new NodeQueue(this.network.rank, false);
    this.back = new NodeQueue(this.network.rank, true);
    this.earlyStart = new Float64Array(size);
    this.earlyFinish = new Float64Array(size);
    this.lateStart = new Float64Array(size);
    this.lateFinish = new Float64Array(size);
    this.partsFrom = new Float64Array(size);
    this.partsUntil = new Float64Array(size);
    this.driver = new Int32Array(size).fill(By.Plan);
    this.finishes = plan.start;
    this.pass();
  }

  /**
   * Changes an item and computes only what can change with it; the dates are those of a pass over the whole plan. Answers the
   * ids of the items whose dates moved. What links and summaries there are stays: another plan asks another schedule.
   */
  edit(id: string, changes: Omit<Partial<PlanItem>, 'id' | 'parentId'>): string[] {
    const item = this.indexOf(id);
    const changed = { ...this.item(item), ...changes };
    if (!(changed.duration >= 0 && Number.isFinite(changed.duration)))
      throw new PlanError('bad_duration', `Item ${id}: ${changed.duration} is no duration`, [id]);
    const calendar = this.calendar(changed.calendarId ?? this.plan.calendarId, id);
    const assigned = this.assignedTo(changed);
    this.items[item] = changed;
    this.calendarOf[item] = calendar;
    this.assignedOf[item] = assigned;
    const moved = new Set<number>();
    const { outNode, itemOf, size, parent, isSummary } = this.network;
    this.ahead.add(item);
    this.back.add(outNode[item] ?? item);
    // Lags go by the length of the predecessor and the calendar of the successor, also where no date of the item moves.
    this.addAfter(outNode[item] ?? item);
    this.addBefore(item);
    for (let node = this.ahead.take(); node >= 0; node = this.ahead.take()) {
      const at = itemOf[node] ?? 0;
      const [start, finish, from] = [this.earlyStart[at], this.earlyFinish[at], this.partsFrom[at]];
      this.forward(node);
      if (start === this.earlyStart[at] && finish === this.earlyFinish[at] && from === this.partsFrom[at]) continue;
      if (node >= size || !isSummary[at]) moved.add(at);
      // What has started, and a lag in percent of a summary, make late dates follow from early ones.
      this.back.add(outNode[at] ?? at);
      this.addAfter(node);
    }
    const finishes = this.latestFinish();
    if (finishes !== this.finishes) {
      this.finishes = finishes;
      for (let at = 0; at < size; at += 1) if ((parent[at] ?? NONE) < 0) this.back.add(outNode[at] ?? at);
    }
    for (let node = this.back.take(); node >= 0; node = this.back.take()) {
      const at = itemOf[node] ?? 0;
      const [start, finish, until] = [this.lateStart[at], this.lateFinish[at], this.partsUntil[at]];
      this.backward(node);
      if (start === this.lateStart[at] && finish === this.lateFinish[at] && until === this.partsUntil[at]) continue;
      if (node < size) moved.add(at);
      this.addBefore(node);
    }
    return [...moved].map((at) => this.item(at).id);
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
    for (let n = 0; n < nodes; n += 1) this.forward(order[n] ?? 0);
    this.finishes = this.latestFinish();
    for (let n = nodes - 1; n >= 0; n -= 1) this.backward(order[n] ?? 0);
  }

  /** When the last item is finished; the start of an empty plan. */
  get finish(): Minute {
    return this.finishes;
  }

  /**
   * Why an item starts when it starts: the items that drive it, from the first one on, and itself as the last. Each is driven
   * by the one before it; the first one starts with the plan, by its own constraint, or because it did.
   */
  drivingPath(id: string): string[] {
    const path: string[] = [];
    for (let item = this.indexOf(id); ;) {
      path.push(this.item(item).id);
      let driver = this.driver[item] ?? NONE;
      // What holds back a part may hold back the whole.
      for (let above = item; driver === By.Parent; driver = this.driver[above] ?? NONE) {
        above = this.network.parent[above] ?? NONE;
        if (above < 0) break;
      }
      if (driver < 0) return path.reverse();
      item = this.lastOf(this.network.linkFrom[driver] ?? 0, this.network.linkType[driver] ?? 0);
    }
  }

  /** Throws a PlanError for an item that is not in the plan. */
  dates(id: string): ItemDates {
    return this.datesAt(this.indexOf(id));
  }

  datesAt(item: number): ItemDates {
    const [earlyStart, earlyFinish] = [this.earlyStart[item] ?? 0, this.earlyFinish[item] ?? 0];
    const [lateStart, lateFinish] = [this.lateStart[item] ?? 0, this.lateFinish[item] ?? 0];
    const late = this.item(item).constraint?.type === 'as_late_as_possible' && !this.started(item);
    const driver = this.driver[item] ?? NONE;
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
      drivenBy: driver >= 0 ? this.item(this.network.linkFrom[driver] ?? 0).id : undefined,
    };
  }

  totalSlackAt(item: number): number {
    const calendar = this.calendarAt(item);
    const start = calendar.workBetween(this.earlyStart[item] ?? 0, this.lateStart[item] ?? 0);
    const finish = calendar.workBetween(this.earlyFinish[item] ?? 0, this.lateFinish[item] ?? 0);
    return Math.min(start, finish);
  }

  criticalAt(item: number): boolean {
    return this.criticalWith(item, this.totalSlackAt(item));
  }

  private criticalWith(item: number, totalSlack: number): boolean {
    const { actualFinish, manual } = this.item(item);
    if (actualFinish !== undefined || totalSlack > (this.plan.criticalSlack ?? 0)) return false;
    // Dates by hand without links are on no path.
    const { incomingAt, outgoingAt } = this.network;
    const linked = incomingAt[item] !== incomingAt[item + 1] || outgoingAt[item] !== outgoingAt[item + 1];
    return !manual || linked;
  }

  // Forward -----------------------------------------------------------------------------------------------------------

  private forward(node: number): void {
    const { size, isSummary } = this.network;
    const item = this.network.itemOf[node] ?? 0;
    if (node >= size) this.gather(item);
    else if (isSummary[item]) this.partsFrom[item] = this.earliest(item);
    else this.place(item);
  }

  /** Dates of a summary from its parts. */
  private gather(item: number): void {
    const { children, childrenAt } = this.network;
    let start = Infinity;
    let finish = -Infinity;
    for (let at = childrenAt[item] ?? 0; at < (childrenAt[item + 1] ?? 0); at += 1) {
      const child = children[at] ?? 0;
      start = Math.min(start, this.earlyStart[child] ?? 0);
      finish = Math.max(finish, this.earlyFinish[child] ?? 0);
    }
    this.earlyStart[item] = start;
    this.earlyFinish[item] = finish;
  }

  /** Earliest start that the plan, the summaries above and the links allow, and which of them it is. */
  private earliest(item: number): Minute {
    const { parent, incoming, incomingAt, linkFrom, linkType } = this.network;
    const above = parent[item] ?? NONE;
    let start = this.plan.start;
    let driver: number = By.Plan;
    if (above >= 0 && (this.partsFrom[above] ?? 0) > start) {
      start = this.partsFrom[above] ?? 0;
      driver = By.Parent;
    }
    for (let at = incomingAt[item] ?? 0; at < (incomingAt[item + 1] ?? 0); at += 1) {
      const link = incoming[at] ?? 0;
      const type = linkType[link] ?? 0;
      // A summary has no length of its own to put between a finish and a start.
      if (type >= 2 && this.network.isSummary[item]) continue;
      const from = linkFrom[link] ?? 0;
      const moment = (type === 0 || type === 2 ? this.earlyFinish : this.earlyStart)[from] ?? 0;
      const after = this.after(moment, this.plan.links[link]?.lag, from, item);
      const candidate = type < 2 ? after : this.startFor(item, after);
      if (candidate > start || (candidate === start && driver < 0)) {
        start = candidate;
        driver = link;
        this.asked = after;
      }
    }
    this.driver[item] = driver;
    return start;
  }

  private place(item: number): void {
    const data = this.item(item);
    const earliest = this.earliest(item);
    if (data.actualStart !== undefined || data.actualFinish !== undefined)
      return this.placeStarted(item, data, earliest);
    if (data.manual) {
      this.driver[item] = By.Own;
      this.set(item, data.manual.start, data.manual.finish);
      return;
    }
    const constrained = this.constrainedStart(item, data, earliest);
    const asked = this.asked;
    const start = this.snapped(item, data, constrained);
    const finish = this.finishFor(item, start);
    const driver = this.driver[item] ?? NONE;
    if (constrained !== earliest) this.driver[item] = By.Own;
    else if (driver >= 0 && (this.network.linkType[driver] ?? 0) >= 2 && asked > finish) {
      // A link to the finish may ask a moment before which there is no work: nothing is left to do until then.
      if (this.calendarAt(item).workBetween(finish, asked) === 0) return this.set(item, start, asked);
    }
    this.set(item, start, finish);
  }

  private constrainedStart(item: number, { constraint }: PlanItem, earliest: Minute): Minute {
    if (!constraint || constraint.at === undefined) return earliest;
    const { type, at } = constraint;
    const first = this.plan.constraintsFirst ?? true;
    switch (type) {
      case 'start_no_earlier_than':
        return Math.max(earliest, at);
      case 'finish_no_earlier_than':
        return Math.max(earliest, this.startFor(item, at));
      case 'must_start_on':
        return first ? at : Math.max(earliest, at);
      case 'must_finish_on':
        return first ? this.startFor(item, at) : Math.max(earliest, this.startFor(item, at));
      case 'start_no_later_than':
        return first ? Math.min(earliest, at) : earliest;
      case 'finish_no_later_than':
        return first ? Math.min(earliest, this.startFor(item, at)) : earliest;
      case 'as_late_as_possible':
        return earliest;
    }
  }

  /** What has started keeps its start; what is left of it goes on from there, or from the day the status was taken. */
  private placeStarted(item: number, data: PlanItem, earliest: Minute): void {
    this.driver[item] = By.Own;
    const start = data.actualStart ?? this.startFor(item, data.actualFinish ?? earliest);
    if (data.actualFinish !== undefined) return this.set(item, start, data.actualFinish);
    const remaining = data.remaining ?? data.duration;
    const calendar = this.calendarAt(item);
    const done = Math.max(0, data.duration - remaining);
    const from = data.elapsed ? start + done : calendar.finishOf(start, done);
    const goesOn = Math.max(from, this.plan.statusAt ?? from);
    this.set(item, start, data.elapsed ? goesOn + remaining : calendar.finishOf(goesOn, remaining));
  }

  private set(item: number, start: Minute, finish: Minute): void {
    this.earlyStart[item] = start;
    this.earlyFinish[item] = finish;
  }

  /** Start on working time. A milestone stays where it falls when that touches working time. */
  private snapped(item: number, data: PlanItem, moment: Minute): Minute {
    if (data.elapsed) return moment;
    const assigned = this.assignedOf[item];
    if (assigned) return Math.min(...assigned.map(({ calendar }) => calendar.nextStart(moment)));
    const calendar = this.calendarAt(item);
    if (data.duration === 0 && calendar.touchesWork(moment)) return moment;
    return calendar.nextStart(moment);
  }

  private finishFor(item: number, start: Minute): Minute {
    const data = this.item(item);
    if (data.elapsed) return start + data.duration;
    const assigned = this.assignedOf[item];
    if (assigned) return Math.max(...assigned.map(({ calendar, duration }) => calendar.finishOf(start, duration)));
    return this.calendarAt(item).finishOf(start, data.duration);
  }

  private startFor(item: number, finish: Minute): Minute {
    const data = this.item(item);
    if (data.elapsed) return finish - data.duration;
    const assigned = this.assignedOf[item];
    if (assigned) return Math.min(...assigned.map(({ calendar, duration }) => calendar.startOf(finish, duration)));
    return this.calendarAt(item).startOf(finish, data.duration);
  }

  // Backward ----------------------------------------------------------------------------------------------------------

  private latestFinish(): Minute {
    let finish = -Infinity;
    for (let item = 0; item < this.network.size; item += 1) finish = Math.max(finish, this.earlyFinish[item] ?? 0);
    return Number.isFinite(finish) ? finish : this.plan.start;
  }

  private backward(node: number): void {
    const { size, isSummary } = this.network;
    const item = this.network.itemOf[node] ?? 0;
    if (node >= size) this.partsUntil[item] = this.latest(item);
    else if (isSummary[item]) this.gatherLate(item);
    else this.placeLate(item);
  }

  private gatherLate(item: number): void {
    const { children, childrenAt } = this.network;
    let start = Infinity;
    let finish = -Infinity;
    for (let at = childrenAt[item] ?? 0; at < (childrenAt[item + 1] ?? 0); at += 1) {
      const child = children[at] ?? 0;
      start = Math.min(start, this.lateStart[child] ?? 0);
      finish = Math.max(finish, this.lateFinish[child] ?? 0);
    }
    this.lateStart[item] = start;
    this.lateFinish[item] = finish;
  }

  /** Latest finish that the end of the plan, the summaries above and the links allow. */
  private latest(item: number): Minute {
    const { parent, outgoing, outgoingAt, linkTo, linkType, isSummary } = this.network;
    const above = parent[item] ?? NONE;
    let finish = above >= 0 ? (this.partsUntil[above] ?? 0) : this.finishes;
    for (let at = outgoingAt[item] ?? 0; at < (outgoingAt[item + 1] ?? 0); at += 1) {
      const link = outgoing[at] ?? 0;
      const to = linkTo[link] ?? 0;
      const type = linkType[link] ?? 0;
      if (type >= 2 && isSummary[to]) continue;
      const moment = (type < 2 ? this.lateStart : this.lateFinish)[to] ?? 0;
      const before = this.before(moment, this.plan.links[link]?.lag, item, to);
      const fromFinish = type === 0 || type === 2;
      // The start of a summary is that of its first part, and one that is set by hand is not moved by what it precedes.
      if (!fromFinish && (isSummary[item] || this.item(item).manual)) continue;
      finish = Math.min(finish, fromFinish ? before : this.finishFor(item, before));
    }
    const { deadline } = this.item(item);
    return deadline === undefined ? finish : Math.min(finish, deadline);
  }

  private placeLate(item: number): void {
    const data = this.item(item);
    const { actualStart, actualFinish, constraint, manual } = data;
    if (actualFinish !== undefined) return this.setLate(item, this.earlyStart[item] ?? 0, actualFinish);
    let finish = this.latest(item);
    if (constraint?.at !== undefined && !manual) {
      const { type, at } = constraint;
      if (type === 'start_no_later_than' || type === 'must_start_on')
        finish = Math.min(finish, this.finishFor(item, at));
      if (type === 'finish_no_later_than' || type === 'must_finish_on') finish = Math.min(finish, at);
    }
    if (!data.elapsed && !manual && data.duration > 0) {
      const until = finish;
      const calendars = this.assignedOf[item]?.map(({ calendar }) => calendar) ?? [this.calendarAt(item)];
      finish = Math.max(...calendars.map((calendar) => calendar.previousFinish(until)));
    }
    this.setLate(item, actualStart ?? this.startFor(item, finish), finish);
  }

  private setLate(item: number, start: Minute, finish: Minute): void {
    this.lateStart[item] = start;
    this.lateFinish[item] = finish;
  }

  /** Room until the first item that waits for this one would move. */
  private freeSlackAt(item: number, totalSlack: number): number {
    const { outgoing, outgoingAt, linkTo, linkType } = this.network;
    const calendar = this.calendarAt(item);
    let least = Infinity;
    for (let at = outgoingAt[item] ?? 0; at < (outgoingAt[item + 1] ?? 0); at += 1) {
      const link = outgoing[at] ?? 0;
      const to = linkTo[link] ?? 0;
      const type = linkType[link] ?? 0;
      const moment = (type < 2 ? this.earlyStart : this.earlyFinish)[to] ?? 0;
      const before = this.before(moment, this.plan.links[link]?.lag, item, to);
      const own = (type === 0 || type === 2 ? this.earlyFinish : this.earlyStart)[item] ?? 0;
      least = Math.min(least, calendar.workBetween(own, before));
    }
    return Math.max(0, Math.min(least, totalSlack));
  }

  // Parts ---------------------------------------------------------------------------------------------------------------

  /** A moment of a predecessor with the lag after it. */
  private after(moment: Minute, lag: Lag | undefined, from: number, to: number): Minute {
    if (!lag || lag.amount === 0) return moment;
    return lag.unit === 'elapsed' || lag.unit === 'elapsed_percent'
      ? moment + this.lagMinutes(lag, from)
      : this.calendarAt(to).shift(moment, this.lagMinutes(lag, from));
  }

  /** The moment of a predecessor that has a moment of its successor after the lag. */
  private before(moment: Minute, lag: Lag | undefined, from: number, to: number): Minute {
    if (!lag || lag.amount === 0) return moment;
    return lag.unit === 'elapsed' || lag.unit === 'elapsed_percent'
      ? moment - this.lagMinutes(lag, from)
      : this.calendarAt(to).shift(moment, -this.lagMinutes(lag, from));
  }

  private lagMinutes({ amount, unit }: Lag, from: number): number {
    if (unit === 'working' || unit === 'elapsed') return amount;
    const duration = this.network.isSummary[from]
      ? this.calendarAt(from).workBetween(this.earlyStart[from] ?? 0, this.earlyFinish[from] ?? 0)
      : this.item(from).duration;
    return Math.round((duration * amount) / 100);
  }

  private indexOf(id: string): number {
    const item = this.network.indexOf.get(id);
    if (item === undefined) throw new PlanError('unknown_item', `There is no item ${id}`, [id]);
    return item;
  }

  private assignedTo({ id, calendarId, assigned }: PlanItem) {
    if (!assigned || assigned.length === 0) return undefined;
    return assigned.map((work) => ({
      calendar: this.calendarFor(work.calendarId, calendarId, id),
      duration: work.duration,
    }));
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

  private started(item: number): boolean {
    const { actualStart, actualFinish } = this.item(item);
    return actualStart !== undefined || actualFinish !== undefined;
  }

  private item(item: number): PlanItem {
    const found = this.items[item];
    if (!found) throw new RangeError(`No item at ${item}`);
    return found;
  }

  private calendarAt(item: number): WorkCalendar {
    const found = this.calendarOf[item];
    if (!found) throw new RangeError(`No item at ${item}`);
    return found;
  }

  private calendar(id: string, itemId: string): WorkCalendar {
    const found = this.calendars.get(id);
    if (!found) throw new PlanError('unknown_calendar', `Item ${itemId}: there is no calendar ${id}`, [itemId]);
    return found;
  }

  /** Working time of a resource, within that of an item that has a calendar of its own. */
  private calendarFor(resource: string, own: string | undefined, itemId: string): WorkCalendar {
    const one = this.calendar(resource, itemId);
    if (own === undefined || own === resource) return one;
    const key = `${resource} + ${own}`;
    const both = [this.definitions.get(resource), this.definitions.get(own)].flatMap((found) => found ?? []);
    const found = this.calendars.get(key) ?? new WorkCalendar(...both);
    this.calendars.set(key, found);
    return found;
  }
}
