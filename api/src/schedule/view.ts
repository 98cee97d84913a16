import { fromDayNumber, type CalendarDate } from '@stip/domain';
import { conflictsOf, dateOfFinish, dateOfStart, type ChainStep, type Conflict, type ItemSlack } from '@stip/schedule';
import { daysOf, type Calendars } from './engine-plan';
import { computedOrCycle, type Computed } from './moves';
import type { StoredItem, StoredLink, StoredPlan } from './stored-plan';
import type {
  ChainStepType,
  ScheduleConflictType,
  ScheduledItemType,
  ScheduleItemReferenceType,
  ScheduleType,
} from './types';

/** What part of the plans is asked: all, those of a programme or project, or what leads to an item. */
export interface ScheduleScope {
  readonly programmeId?: string | null;
  readonly projectId?: string | null;
  readonly milestoneId?: string | null;
}

/** Stored plan, computed and told in days. */
export function scheduleView(stored: StoredPlan, today: CalendarDate, scope: ScheduleScope): ScheduleType {
  const names = new Names(stored);
  const done = computedOrCycle(stored, today);
  if (!('schedule' in done)) {
    return {
      today,
      start: null,
      finish: null,
      cycle: done.map((id) => names.of(id)),
      items: [],
      links: [],
      conflicts: [],
    };
  }
  const { schedule, calendars } = done;
  const asked = itemsIn(stored, scope);
  const whole = !scope.programmeId && !scope.projectId && !scope.milestoneId;
  const seen = whole || asked.length === 0 ? undefined : schedule.slackTo(asked.map(({ id }) => id));
  const shown = scope.milestoneId ? stored.items.filter(({ id }) => seen?.has(id)) : asked;
  const ids = new Set(shown.map(({ id }) => id));
  const items = shown.map((item) => itemView(item, done, seen));
  return {
    today,
    start: items
      .map(({ earlyStart }) => earlyStart)
      .reduce<string | null>((a, b) => (a !== null && a < b ? a : b), null),
    finish: items
      .map(({ earlyFinish }) => earlyFinish)
      .reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null),
    cycle: [],
    items,
    links: stored.links
      .filter(({ predecessorId, successorId }) => ids.has(predecessorId) || ids.has(successorId))
      .map((link) => ({ ...link, driving: schedule.dates(link.successorId).drivenBy === link.predecessorId })),
    conflicts: conflictsView(
      stored,
      conflictsOf(schedule).filter(({ itemId }) => ids.has(itemId)),
      calendars,
    ),
  };
}

function itemsIn(
  { items, projects }: StoredPlan,
  { programmeId, projectId, milestoneId }: ScheduleScope,
): StoredItem[] {
  if (milestoneId) return items.filter(({ id }) => id === milestoneId);
  if (projectId) return items.filter((item) => item.projectId === projectId);
  if (!programmeId) return [...items];
  const own = new Set(projects.filter((project) => project.programmeId === programmeId).map(({ id }) => id));
  return items.filter((item) => own.has(item.projectId));
}

/** Working days with at most two decimals. */
export const minutesToDays = (minutes: number, perDay: number): number => Math.round((minutes / perDay) * 100) / 100;

function itemView(
  item: StoredItem,
  { schedule, calendars }: Computed,
  seen: ReadonlyMap<string, ItemSlack> | undefined,
): ScheduledItemType {
  const dates = schedule.dates(item.id);
  const slack = seen ? seen.get(item.id) : dates;
  const perDay = calendars.minutesPerDay(item.calendarId);
  const now = daysOf(item.kind, dates);
  const late = slack && daysOf(item.kind, { start: slack.lateStart, finish: slack.lateFinish });
  const { id, projectId, parentId, kind, title, scheduling, durationMinutes, durationElapsed, version } = item;
  const { constraintType, constraintDate, deadline, calendarId, startDate, endDate } = item;
  // Deadlines count wherever one looks from.
  const total = slack && Math.min(slack.totalSlack, dates.totalSlack < 0 ? dates.totalSlack : slack.totalSlack);
  return {
    ...{ id, projectId, parentId, kind, title, scheduling, durationMinutes, durationElapsed, version },
    ...{ constraintType, constraintDate, deadline, calendarId, startDate, endDate },
    durationDays: kind === 'milestone' ? 0 : minutesToDays(schedule.workBetween(id, dates.start, dates.finish), perDay),
    earlyStart: now.startDate,
    earlyFinish: now.endDate,
    lateStart: late?.startDate ?? null,
    lateFinish: late?.endDate ?? null,
    totalSlackDays: total === undefined ? null : minutesToDays(total, perDay),
    freeSlackDays: minutesToDays(dates.freeSlack, perDay),
    critical: slack?.critical ?? false,
    drivenBy: dates.drivenBy ?? null,
    outdated: scheduling === 'auto' && (now.startDate !== startDate || now.endDate !== endDate),
  };
}

/** Conflicts in days, by the names of items. */
export function conflictsView(
  stored: StoredPlan,
  conflicts: readonly Conflict[],
  calendars: Calendars,
): ScheduleConflictType[] {
  if (conflicts.length === 0) return [];
  const names = new Names(stored);
  return conflicts.map((conflict) => conflictView(conflict, names, calendars));
}

function conflictView(
  { itemId, unmet, missedBy, chain }: Conflict,
  names: Names,
  calendars: Calendars,
): ScheduleConflictType {
  const item = names.item(itemId);
  const link = unmet.kind === 'link' ? names.link(unmet.link.predecessorId, unmet.link.successorId) : undefined;
  // What a link asks of a start is the day on which work may begin.
  const ofStart = link?.type.endsWith('S') && item?.kind !== 'milestone';
  const date = ofStart ? dateOfStart(calendars.of(item?.calendarId).nextStart(unmet.at)) : dateOfFinish(unmet.at);
  return {
    item: names.of(itemId),
    kind: unmet.kind,
    date: unmet.kind === 'constraint' ? (item?.constraintDate ?? date) : date,
    constraintType: unmet.kind === 'constraint' ? unmet.type : null,
    linkId: link?.id ?? null,
    missedByDays: minutesToDays(missedBy, calendars.minutesPerDay(item?.calendarId)),
    chain: chain.map((step) => stepView(step, names)),
  };
}

function stepView({ itemId, start, finish, held, daysOff }: ChainStep, names: Names): ChainStepType {
  const link = held.by === 'link' ? names.link(held.link.predecessorId, held.link.successorId) : undefined;
  const constraint = held.by === 'constraint' ? names.item(itemId) : undefined;
  const { startDate, endDate } = daysOf(names.item(itemId)?.kind ?? 'task', { start, finish });
  return {
    item: names.of(itemId),
    start: startDate,
    finish: endDate,
    held: held.by,
    predecessor: link ? names.of(link.predecessorId) : null,
    linkType: link?.type ?? null,
    lag: link?.lag ?? null,
    lagUnit: link?.lagUnit ?? null,
    through: held.by === 'link' && held.through !== undefined ? names.of(held.through) : null,
    constraintType: constraint?.constraintType ?? null,
    constraintDate: constraint?.constraintDate ?? null,
    daysOff: daysOff.map(fromDayNumber),
  };
}

/** Items and links by what the engine knows of them. */
class Names {
  private readonly items: ReadonlyMap<string, StoredItem>;
  private readonly projects: ReadonlyMap<string, ScheduleItemReferenceType['project']>;
  private readonly links: ReadonlyMap<string, StoredLink>;

  constructor({ items, projects, links }: StoredPlan) {
    this.items = new Map(items.map((item) => [item.id, item]));
    this.projects = new Map(projects.map(({ id, name }) => [id, { id, name }]));
    this.links = new Map(links.map((link) => [`${link.predecessorId} ${link.successorId}`, link]));
  }

  item(id: string): StoredItem | undefined {
    return this.items.get(id);
  }

  link(predecessorId: string, successorId: string): StoredLink | undefined {
    return this.links.get(`${predecessorId} ${successorId}`);
  }

  of(id: string): ScheduleItemReferenceType {
    const item = this.items.get(id);
    const projectId = item?.projectId ?? '';
    return { id, title: item?.title ?? '', project: this.projects.get(projectId) ?? { id: projectId, name: '' } };
  }
}
