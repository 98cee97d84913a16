import { LINK_TYPES, type Lag, type Plan, type PlanItem, type PlanLink } from './plan';
import { DAY, type CalendarDefinition, type Minute } from './work-calendar';

/**
 * A second opinion: early and late dates by going over all links again and again until nothing moves, on a calendar that is
 * a list of minutes. Slow, without anything clever, and without a line of the schedule itself. No constraints and actuals.
 */
export function naiveDates(plan: Plan, days: number): Map<string, { es: Minute; ef: Minute; ls: Minute; lf: Minute }> {
  const first = Math.floor(plan.start / DAY) - days;
  const open = new Map(plan.calendars.map((calendar) => [calendar.id, minutesOf(calendar, first, 3 * days)]));
  const calendarOf = (item: PlanItem) => open.get(item.calendarId ?? plan.calendarId) ?? [];
  const isOpen = (minutes: boolean[], moment: Minute) => minutes[moment - first * DAY] ?? false;
  const snapStart = (minutes: boolean[], moment: Minute) => {
    let at = moment;
    while (!isOpen(minutes, at)) at += 1;
    return at;
  };
  const snapFinish = (minutes: boolean[], moment: Minute) => {
    let at = moment;
    while (!isOpen(minutes, at - 1)) at -= 1;
    return at;
  };
  const add = (minutes: boolean[], moment: Minute, work: number) => {
    let at = moment;
    for (let left = work; left > 0; at += 1) if (isOpen(minutes, at)) left -= 1;
    return at;
  };
  const take = (minutes: boolean[], moment: Minute, work: number) => {
    let at = moment;
    for (let left = work; left > 0; at -= 1) if (isOpen(minutes, at - 1)) left -= 1;
    return at;
  };
  const shift = (item: PlanItem, moment: Minute, { amount, unit }: Lag, sign: number) => {
    const by = amount * sign;
    if (unit === 'elapsed') return moment + by;
    return by >= 0 ? add(calendarOf(item), moment, by) : take(calendarOf(item), moment, -by);
  };
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  const above = (item: PlanItem | undefined): string[] =>
    item?.parentId ? [item.parentId, ...above(byId.get(item.parentId))] : [];
  const parents = new Set(plan.items.flatMap(({ parentId }) => parentId ?? []));
  const leaves = plan.items.filter(({ id }) => !parents.has(id));
  const leavesOf = (id: string) => leaves.filter((leaf) => leaf.id === id || above(leaf).includes(id));
  // A link of a summary is one for each of its parts together: its predecessors are all parts, its successors each part.
  const dates = new Map(leaves.map(({ id }) => [id, { es: -Infinity, ef: -Infinity, ls: Infinity, lf: Infinity }]));
  const span = (id: string, of: 'early' | 'late') => {
    const all = leavesOf(id).flatMap((leaf) => dates.get(leaf.id) ?? []);
    return of === 'early'
      ? { start: Math.min(...all.map(({ es }) => es)), finish: Math.max(...all.map(({ ef }) => ef)) }
      : { start: Math.min(...all.map(({ ls }) => ls)), finish: Math.max(...all.map(({ lf }) => lf)) };
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const leaf of leaves) {
      let start = plan.start;
      let asked: Minute | undefined;
      const consider = (target: PlanItem, link: PlanLink) => {
        if (target !== leaf && LINK_TYPES.indexOf(link.type) >= 2) return;
        const { start: es, finish: ef } = span(link.predecessorId, 'early');
        const from = link.type === 'FS' || link.type === 'FF' ? ef : es;
        if (!Number.isFinite(from)) return;
        const moment = link.lag ? shift(target, from, link.lag, 1) : from;
        const toStart = link.type === 'FS' || link.type === 'SS';
        const candidate = toStart ? moment : take(calendarOf(leaf), moment, leaf.duration);
        const decides = candidate > start || (candidate === start && asked === undefined && target === leaf);
        if (decides) asked = target === leaf ? (toStart ? -Infinity : moment) : undefined;
        start = Math.max(start, candidate);
      };
      const of = (id: string) => plan.links.filter(({ successorId }) => successorId === id);
      for (const id of above(leaf)) for (const link of of(id)) consider(byId.get(id) ?? leaf, link);
      for (const link of of(leaf.id)) consider(leaf, link);
      start = snapStart(calendarOf(leaf), start);
      // A link to the finish may ask a moment before which there is no work.
      let finish = add(calendarOf(leaf), start, leaf.duration);
      if (asked !== undefined && asked > finish && snapFinish(calendarOf(leaf), asked) === finish) finish = asked;
      const own = dates.get(leaf.id);
      if (own && (start !== own.es || finish !== own.ef)) {
        own.es = start;
        own.ef = finish;
        moved = true;
      }
    }
  }
  const end = Math.max(...[...dates.values()].map(({ ef }) => ef));
  for (let moved = true; moved;) {
    moved = false;
    for (const leaf of leaves) {
      let finish = end;
      for (const link of plan.links) {
        if (!(link.predecessorId === leaf.id || above(leaf).includes(link.predecessorId))) continue;
        const source = byId.get(link.predecessorId) ?? leaf;
        const target = byId.get(link.successorId) ?? leaf;
        const toStart = link.type === 'FS' || link.type === 'SS';
        const fromFinish = link.type === 'FS' || link.type === 'FF';
        if (!toStart && parents.has(target.id)) continue;
        if (!fromFinish && source !== leaf) continue;
        const { start: ls, finish: lf } = span(link.successorId, 'late');
        const to = toStart ? ls : lf;
        if (!Number.isFinite(to)) continue;
        const moment = link.lag ? shift(target, to, link.lag, -1) : to;
        finish = Math.min(finish, fromFinish ? moment : add(calendarOf(leaf), moment, leaf.duration));
      }
      finish = snapFinish(calendarOf(leaf), finish);
      const own = dates.get(leaf.id);
      if (own && finish < own.lf) {
        own.lf = finish;
        own.ls = take(calendarOf(leaf), finish, leaf.duration);
        moved = true;
      }
    }
  }
  return dates;
}

const made = new Map<string, boolean[]>();

function minutesOf(calendar: CalendarDefinition, first: number, count: number): boolean[] {
  const { id, week, exceptions = [] } = calendar;
  const key = `${id} ${first} ${count}`;
  const known = made.get(key);
  if (known) return known;
  const minutes: boolean[] = [];
  made.set(key, minutes);
  for (let day = first; day < first + count; day += 1) {
    const special = exceptions.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay).at(-1);
    const intervals = special ? special.intervals : (week[(((day + 3) % 7) + 7) % 7] ?? []);
    for (let minute = 0; minute < DAY; minute += 1) {
      minutes.push(intervals.some(({ from, to }) => minute >= from && minute < to));
    }
  }
  return minutes;
}
