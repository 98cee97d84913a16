import type { ForwardPass } from './forward';
import type { ItemTimes } from './item-times';
import type { Network } from './network';
import type { Minute } from './work-calendar';

const NONE = -1;

/**
 * Late dates: from the end of the plan back. What nothing asks to end by any moment has none: they are Infinity then, which
 * happens where only some items have an end.
 */
export class BackwardPass {
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  /** By summary: what its parts must finish before because of the summary itself. */
  readonly partsUntil: Float64Array;
  private readonly network: Network;

  constructor(
    private readonly times: ItemTimes,
    private readonly early: ForwardPass,
    /** When an item must be finished at the latest for its own sake; Infinity for none. */
    private readonly endOf: (item: number) => Minute,
    /** Whether deadlines and constraints of items count too. */
    private readonly ownLimits: boolean,
  ) {
    this.network = times.network;
    const { size } = this.network;
    this.lateStart = new Float64Array(size);
    this.lateFinish = new Float64Array(size);
    this.partsUntil = new Float64Array(size);
  }

  visit(node: number): void {
    const { size, isSummary, itemOf } = this.network;
    const item = itemOf[node] ?? 0;
    if (node >= size) this.partsUntil[item] = this.latest(item);
    else if (isSummary[item]) this.gather(item);
    else this.place(item);
  }

  private gather(item: number): void {
    const { children, childrenAt } = this.network;
    let start = Infinity;
    let finish = -Infinity;
    for (let at = childrenAt[item] ?? 0; at < (childrenAt[item + 1] ?? 0); at += 1) {
      const child = children[at] ?? 0;
      start = Math.min(start, this.lateStart[child] ?? 0);
      finish = Math.max(finish, this.lateFinish[child] ?? 0);
    }
    this.set(item, start, finish);
  }

  /** Latest finish that the end of the plan, the summaries above and the links allow. */
  private latest(item: number): Minute {
    const { times, early } = this;
    const { parent, outgoing, outgoingAt, linkTo, linkType, isSummary } = this.network;
    const above = parent[item] ?? NONE;
    let finish = above >= 0 ? (this.partsUntil[above] ?? 0) : Infinity;
    finish = Math.min(finish, this.endOf(item));
    for (let at = outgoingAt[item] ?? 0; at < (outgoingAt[item + 1] ?? 0); at += 1) {
      const link = outgoing[at] ?? 0;
      const to = linkTo[link] ?? 0;
      const type = linkType[link] ?? 0;
      if (type >= 2 && isSummary[to]) continue;
      const moment = (type < 2 ? this.lateStart : this.lateFinish)[to] ?? 0;
      if (moment === Infinity) continue;
      const before = early.before(moment, link);
      const fromFinish = type === 0 || type === 2;
      // The start of a summary is that of its first part, and one that is set by hand is not moved by what it precedes.
      if (!fromFinish && (isSummary[item] || times.item(item).manual)) continue;
      finish = Math.min(finish, fromFinish ? before : times.finishFor(item, before));
    }
    const { deadline } = times.item(item);
    return deadline === undefined || !this.ownLimits ? finish : Math.min(finish, deadline);
  }

  private place(item: number): void {
    const { times } = this;
    const data = times.item(item);
    const { actualStart, actualFinish, constraint, manual } = data;
    if (actualFinish !== undefined) return this.set(item, this.early.earlyStart[item] ?? 0, actualFinish);
    let finish = this.latest(item);
    if (constraint?.at !== undefined && !manual && this.ownLimits) {
      const { type, at } = constraint;
      if (type === 'start_no_later_than' || type === 'must_start_on')
        finish = Math.min(finish, times.finishFor(item, at));
      if (type === 'finish_no_later_than' || type === 'must_finish_on') finish = Math.min(finish, at);
    }
    if (finish === Infinity) return this.set(item, Infinity, Infinity);
    if (!data.elapsed && !manual && data.duration > 0) finish = times.snappedFinish(item, finish);
    this.set(item, actualStart ?? times.startFor(item, finish), finish);
  }

  private set(item: number, start: Minute, finish: Minute): void {
    this.lateStart[item] = start;
    this.lateFinish[item] = finish;
  }
}
