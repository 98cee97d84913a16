import { daysBetween, type CalendarDate } from '@stip/domain';
import { PlanError, Schedule, workOfDays } from '@stip/schedule';
import { Checks, ValidationFailed } from '../platform/errors';
import type { MovedItem } from '../portfolio';
import { Calendars, daysOf, enginePlan, type EnginePlan } from './engine-plan';
import type { StoredItem, StoredPlan } from './stored-plan';

export interface Computed extends EnginePlan {
  readonly schedule: Schedule;
}

/** The schedule of a stored plan. Throws a PlanError with the path of a cycle; links between tasks cannot make one. */
export function computed(stored: StoredPlan, today: CalendarDate): Computed {
  const engine = enginePlan(stored, today);
  return { ...engine, schedule: new Schedule(engine.plan) };
}

/** The schedule, or the ids along the cycle that keeps it from being computed. */
export function computedOrCycle(stored: StoredPlan, today: CalendarDate): Computed | readonly string[] {
  try {
    return computed(stored, today);
  } catch (error) {
    if (error instanceof PlanError && error.code === 'cycle') return error.ids;
    throw error;
  }
}

/** That items wait for each other through a phase, by their titles. */
export function cycleFailure({ items }: StoredPlan, ids: readonly string[], field: string): ValidationFailed {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const path = [...ids, ...ids.slice(0, 1)].map((id) => titles.get(id) ?? '').join(' → ');
  return new ValidationFailed([{ field, code: 'dependency_cycle', params: { path } }]);
}

/** Items that are scheduled automatically and whose dates are others than the stored ones. */
export function movedBy({ schedule }: Computed, stored: StoredPlan, among: ReadonlySet<string>): MovedItem[] {
  const projects = new Map(stored.projects.map(({ id, name }) => [id, { id, name }]));
  const moved = stored.items.flatMap((item) => {
    if (item.scheduling !== 'auto' || !among.has(item.id)) return [];
    const dates = daysOf(item.kind, schedule.dates(item.id));
    if (dates.startDate === item.startDate && dates.endDate === item.endDate) return [];
    return [movedItem(item, dates, projects)];
  });
  return moved.sort(byDate);
}

const byDate = (a: MovedItem, b: MovedItem) =>
  `${a.startDate} ${a.title} ${a.id}` < `${b.startDate} ${b.title} ${b.id}` ? -1 : 1;

export function movedItem(
  { id, title, kind, projectId, startDate, endDate, version }: StoredItem,
  now: { readonly startDate: CalendarDate; readonly endDate: CalendarDate },
  projects: ReadonlyMap<string, MovedItem['project']>,
): MovedItem {
  const project = projects.get(projectId) ?? { id: projectId, name: '' };
  return { id, title, kind, project, startBefore: startDate, endBefore: endDate, ...now, version };
}

/** Where somebody would put an item. */
export interface Move {
  readonly workItemId: string;
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
}

/** What makes the dates of an item whose dates are computed, where others are asked for. */
export type Settled = Partial<Pick<StoredItem, 'constraintType' | 'constraintDate' | 'durationMinutes'>>;

type Placed = Pick<StoredItem, 'kind' | 'startDate' | 'endDate' | 'durationElapsed' | 'calendarId'>;

const CLOCK_DAY = 1440;

/** Minutes that an item lasts by its days; none when its calendar has no work in them. */
export function minutesOfDays(
  { startDate, endDate, durationElapsed, calendarId }: Omit<Placed, 'kind'>,
  calendars: Calendars,
): number {
  if (durationElapsed) return (daysBetween(startDate, endDate) + 1) * CLOCK_DAY;
  return workOfDays(calendars.of(calendarId), startDate, endDate);
}

/** A start becomes the constraint to start no earlier; an end that makes it longer or shorter becomes its duration. */
export function settledBy(
  item: Placed,
  { startDate, endDate }: Omit<Move, 'workItemId'>,
  calendars: () => Calendars,
): Settled {
  const settled: { -readonly [K in keyof Settled]: Settled[K] } = {};
  if (startDate !== item.startDate) {
    settled.constraintType = 'start_no_earlier_than';
    settled.constraintDate = startDate;
  }
  if (item.kind === 'task' && daysBetween(startDate, endDate) !== daysBetween(item.startDate, item.endDate))
    settled.durationMinutes = minutesOfDays({ ...item, startDate, endDate }, calendars());
  return settled;
}

/** The plan with items where they would be: dates by hand there, computed ones by what makes them so. */
export function withMoves(stored: StoredPlan, moves: readonly Move[]): StoredPlan {
  const asked = new Map(moves.map((move) => [move.workItemId, move]));
  const dates = moves.flatMap(({ startDate, endDate }) => [startDate, endDate]);
  let calendars: Calendars | undefined;
  return {
    ...stored,
    items: stored.items.map((item) => {
      const move = asked.get(item.id);
      if (!move || item.kind === 'phase') return item;
      const { startDate, endDate } = move;
      if (item.scheduling === 'manual') return { ...item, startDate, endDate };
      const settled = settledBy(item, move, () => (calendars ??= new Calendars(stored.calendars, dates)));
      return { ...item, ...settled };
    }),
  };
}

/** What would be saved: the moves themselves, and what is scheduled automatically and follows them. */
export function movesOf(stored: StoredPlan, moves: readonly Move[], today: CalendarDate) {
  const after = withMoves(stored, moves);
  const now = computed(after, today);
  const known = moves.map(({ workItemId }) => workItemId).filter((id) => now.schedule.network.indexOf.has(id));
  const among = now.schedule.reachableFrom(known);
  const projects = new Map(stored.projects.map(({ id, name }) => [id, { id, name }]));
  const moved = stored.items.flatMap((item, n): MovedItem[] => {
    const then = after.items[n];
    if (!then || !among.has(item.id)) return [];
    const dates = then.scheduling === 'auto' ? daysOf(item.kind, now.schedule.dates(item.id)) : then;
    if (dates.startDate === item.startDate && dates.endDate === item.endDate) return [];
    return [movedItem(item, { startDate: dates.startDate, endDate: dates.endDate }, projects)];
  });
  return { after, now, moved: moved.sort(byDate) };
}

/** Moves as they can be: an end before the start, or a date out of range, is refused; of two of one item the last counts. */
export function checkedMoves(moves: readonly Move[]): Move[] {
  const checks = new Checks();
  moves.forEach(({ startDate, endDate }, n) => {
    const dates = { [`moves.${n}.startDate`]: startDate, [`moves.${n}.endDate`]: endDate };
    checks.dates(dates, ...Object.keys(dates));
    checks.order(`moves.${n}.endDate`, startDate, endDate);
  });
  checks.done();
  return [...new Map(moves.map((move) => [move.workItemId, move])).values()];
}
