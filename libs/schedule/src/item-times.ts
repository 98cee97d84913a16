import type { Network } from './network';
import { PlanError, type Plan, type PlanItem } from './plan';
import { workCalendar, WorkCalendar, type CalendarDefinition, type Minute } from './work-calendar';

interface Assigned {
  readonly calendar: WorkCalendar;
  readonly duration: number;
}

/** Items of a plan with the calendars they are worked on by: when one ends that starts at a moment, and the other way round. */
export class ItemTimes {
  private readonly calendars = new Map<string, WorkCalendar>();
  private readonly definitions: ReadonlyMap<string, CalendarDefinition>;
  private readonly items: PlanItem[];
  private readonly calendarOf: WorkCalendar[];
  /** Work of resources with calendars of their own; undefined for most items. */
  private readonly assignedOf: (readonly Assigned[] | undefined)[];

  constructor(
    readonly plan: Plan,
    readonly network: Network,
  ) {
    for (const definition of plan.calendars) this.calendars.set(definition.id, workCalendar(definition));
    this.definitions = new Map(plan.calendars.map((definition) => [definition.id, definition]));
    this.items = [...plan.items];
    this.calendarOf = plan.items.map(({ id, calendarId = plan.calendarId }) => this.calendar(calendarId, id));
    this.assignedOf = plan.items.map((item) => this.assignedTo(item));
  }

  /** Puts another item in the place of one. Throws a PlanError, and changes nothing, when it cannot be. */
  replace(item: number, changed: PlanItem): void {
    const { id, duration } = changed;
    if (!(duration >= 0 && Number.isFinite(duration)))
      throw new PlanError('bad_duration', `Item ${id}: ${duration} is no duration`, [id]);
    const calendar = this.calendar(changed.calendarId ?? this.plan.calendarId, id);
    const assigned = this.assignedTo(changed);
    this.items[item] = changed;
    this.calendarOf[item] = calendar;
    this.assignedOf[item] = assigned;
  }

  indexOf(id: string): number {
    const item = this.network.indexOf.get(id);
    if (item === undefined) throw new PlanError('unknown_item', `There is no item ${id}`, [id]);
    return item;
  }

  item(item: number): PlanItem {
    const found = this.items[item];
    if (!found) throw new RangeError(`No item at ${item}`);
    return found;
  }

  calendarAt(item: number): WorkCalendar {
    const found = this.calendarOf[item];
    if (!found) throw new RangeError(`No item at ${item}`);
    return found;
  }

  started(item: number): boolean {
    const { actualStart, actualFinish } = this.item(item);
    return actualStart !== undefined || actualFinish !== undefined;
  }

  /** Start on working time. A milestone stays where it falls when that touches working time. */
  snapped(item: number, moment: Minute): Minute {
    const data = this.item(item);
    if (data.elapsed) return moment;
    const assigned = this.assignedOf[item];
    if (assigned) return Math.min(...assigned.map(({ calendar }) => calendar.nextStart(moment)));
    const calendar = this.calendarAt(item);
    if (data.duration === 0 && calendar.touchesWork(moment)) return moment;
    return calendar.nextStart(moment);
  }

  /** Latest finish on working time that is not after a moment. */
  snappedFinish(item: number, moment: Minute): Minute {
    const calendars = this.assignedOf[item]?.map(({ calendar }) => calendar) ?? [this.calendarAt(item)];
    return Math.max(...calendars.map((calendar) => calendar.previousFinish(moment)));
  }

  finishFor(item: number, start: Minute): Minute {
    const data = this.item(item);
    if (data.elapsed) return start + data.duration;
    const assigned = this.assignedOf[item];
    if (assigned) return Math.max(...assigned.map(({ calendar, duration }) => calendar.finishOf(start, duration)));
    return this.calendarAt(item).finishOf(start, data.duration);
  }

  startFor(item: number, finish: Minute): Minute {
    const data = this.item(item);
    if (data.elapsed) return finish - data.duration;
    const assigned = this.assignedOf[item];
    if (assigned) return Math.min(...assigned.map(({ calendar, duration }) => calendar.startOf(finish, duration)));
    return this.calendarAt(item).startOf(finish, data.duration);
  }

  private assignedTo({ id, calendarId, assigned }: PlanItem): readonly Assigned[] | undefined {
    if (!assigned || assigned.length === 0) return undefined;
    return assigned.map((work) => ({
      calendar: this.calendarFor(work.calendarId, calendarId, id),
      duration: work.duration,
    }));
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
