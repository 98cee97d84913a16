import type { ItemTimes } from './item-times';
import type { Network } from './network';
import type { PlanItem } from './plan';
import type { Minute } from './work-calendar';

/** How the start of an item came about, where no link drives it: a link is told by its number, which is not negative. */
export const HELD = {
  /** The start of the plan, or of what the item belongs to. */
  plan: -1,
  /** What comes before a summary above. */
  parent: -2,
  /** The item itself: a constraint, dates by hand, or what was done. */
  own: -3,
  /** The day the status was taken: what is left cannot be done before. */
  status: -4,
} as const;

const NONE = -1;

/** Early dates: from what nothing comes before to the end of the plan. */
export class ForwardPass {
  readonly earlyStart: Float64Array;
  readonly earlyFinish: Float64Array;
  /** By summary: what its parts must start after because of the summary itself. */
  readonly partsFrom: Float64Array;
  /** By item: the number of the link that makes it start when it starts, or one of HELD. */
  readonly driver: Int32Array;
  /** Finish that the driving link asks of an item, where it asks one. */
  private asked: Minute = 0;
  private readonly network: Network;

  constructor(private readonly times: ItemTimes) {
    this.network = times.network;
    const { size } = this.network;
    this.earlyStart = new Float64Array(size);
    this.earlyFinish = new Float64Array(size);
    this.partsFrom = new Float64Array(size);
    this.driver = new Int32Array(size).fill(HELD.plan);
  }

  visit(node: number): void {
    const { size, isSummary, itemOf } = this.network;
    const item = itemOf[node] ?? 0;
    if (node >= size) this.gather(item);
    else if (isSummary[item]) this.partsFrom[item] = this.earliest(item);
    else this.place(item);
  }

  latestFinish(): Minute {
    let finish = -Infinity;
    const { size } = this.network;
    // By place: an iterator over that many numbers takes longer than an edit.
    for (let item = 0; item < size; item += 1) finish = Math.max(finish, this.earlyFinish[item] ?? 0);
    return Number.isFinite(finish) ? finish : this.times.plan.start;
  }

  /** What a link asks of its successor: of its start, or of its finish for FF and SF. */
  askedBy(link: number): Minute {
    const { linkFrom, linkTo, linkType } = this.network;
    const from = linkFrom[link] ?? 0;
    const type = linkType[link] ?? 0;
    const moment = (type === 0 || type === 2 ? this.earlyFinish : this.earlyStart)[from] ?? 0;
    return this.lagged(moment, link, from, linkTo[link] ?? 0, 1);
  }

  /** The moment of a predecessor that has a moment of its successor after the lag. */
  before(moment: Minute, link: number): Minute {
    const { linkFrom, linkTo } = this.network;
    return this.lagged(moment, link, linkFrom[link] ?? 0, linkTo[link] ?? 0, -1);
  }

  private lagged(moment: Minute, link: number, from: number, to: number, sign: 1 | -1): Minute {
    const lag = this.times.plan.links[link]?.lag;
    if (!lag || lag.amount === 0) return moment;
    const { amount, unit } = lag;
    const minutes =
      sign * (unit === 'working' || unit === 'elapsed' ? amount : Math.round((this.lengthOf(from) * amount) / 100));
    return unit === 'elapsed' || unit === 'elapsed_percent'
      ? moment + minutes
      : this.times.calendarAt(to).shift(moment, minutes);
  }

  private lengthOf(item: number): number {
    return this.network.isSummary[item]
      ? this.times.calendarAt(item).workBetween(this.earlyStart[item] ?? 0, this.earlyFinish[item] ?? 0)
      : this.times.item(item).duration;
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
    this.set(item, start, finish);
  }

  /** Earliest start that the plan, the summaries above and the links allow, and which of them it is. */
  private earliest(item: number): Minute {
    const { parent, incoming, incomingAt, linkType, isSummary } = this.network;
    const { plan } = this.times;
    const above = parent[item] ?? NONE;
    let start = Math.max(plan.start, this.times.item(item).startsFrom ?? plan.start);
    let driver: number = HELD.plan;
    if (above >= 0 && (this.partsFrom[above] ?? 0) > start) {
      start = this.partsFrom[above] ?? 0;
      driver = HELD.parent;
    }
    for (let at = incomingAt[item] ?? 0; at < (incomingAt[item + 1] ?? 0); at += 1) {
      const link = incoming[at] ?? 0;
      const type = linkType[link] ?? 0;
      // A summary has no length of its own to put between a finish and a start.
      if (type >= 2 && isSummary[item]) continue;
      const after = this.askedBy(link);
      const candidate = type < 2 ? after : this.times.startFor(item, after);
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
    const { times } = this;
    const data = times.item(item);
    let earliest = this.earliest(item);
    if (data.actualStart !== undefined || data.actualFinish !== undefined)
      return this.placeStarted(item, data, earliest);
    if (data.manual) {
      this.driver[item] = HELD.own;
      this.set(item, data.manual.start, data.manual.finish);
      return;
    }
    const { statusAt } = times.plan;
    if (statusAt !== undefined && statusAt > earliest) {
      earliest = statusAt;
      this.driver[item] = HELD.status;
    }
    const constrained = this.constrainedStart(item, data, earliest);
    const { asked } = this;
    const start = times.snapped(item, constrained);
    const finish = times.finishFor(item, start);
    const driver = this.driver[item] ?? NONE;
    if (constrained !== earliest) this.driver[item] = HELD.own;
    else if (driver >= 0 && (this.network.linkType[driver] ?? 0) >= 2 && asked > finish) {
      // A link to the finish may ask a moment before which there is no work: nothing is left to do until then.
      if (times.calendarAt(item).workBetween(finish, asked) === 0) return this.set(item, start, asked);
    }
    this.set(item, start, finish);
  }

  private constrainedStart(item: number, { constraint }: PlanItem, earliest: Minute): Minute {
    if (!constraint || constraint.at === undefined) return earliest;
    const { type, at } = constraint;
    const { times } = this;
    const first = times.plan.constraintsFirst ?? true;
    switch (type) {
      case 'start_no_earlier_than':
        return Math.max(earliest, at);
      case 'finish_no_earlier_than':
        return Math.max(earliest, times.startFor(item, at));
      case 'must_start_on':
        return first ? at : Math.max(earliest, at);
      case 'must_finish_on':
        return first ? times.startFor(item, at) : Math.max(earliest, times.startFor(item, at));
      case 'start_no_later_than':
        return first ? Math.min(earliest, at) : earliest;
      case 'finish_no_later_than':
        return first ? Math.min(earliest, times.startFor(item, at)) : earliest;
      case 'as_late_as_possible':
        return earliest;
    }
  }

  /** What has started keeps its start; what is left of it goes on from there, or from the day the status was taken. */
  private placeStarted(item: number, data: PlanItem, earliest: Minute): void {
    const { times } = this;
    this.driver[item] = HELD.own;
    const start = data.actualStart ?? times.startFor(item, data.actualFinish ?? earliest);
    if (data.actualFinish !== undefined) return this.set(item, start, data.actualFinish);
    const remaining = data.remaining ?? data.duration;
    const calendar = times.calendarAt(item);
    const done = Math.max(0, data.duration - remaining);
    const from = data.elapsed ? start + done : calendar.finishOf(start, done);
    const goesOn = Math.max(from, times.plan.statusAt ?? from);
    this.set(item, start, data.elapsed ? goesOn + remaining : calendar.finishOf(goesOn, remaining));
  }

  private set(item: number, start: Minute, finish: Minute): void {
    this.earlyStart[item] = start;
    this.earlyFinish[item] = finish;
  }
}
