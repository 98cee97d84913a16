import type { CalendarDate } from '@stip/domain';
import { PlanError, Schedule } from '@stip/schedule';
import type { MovedItem } from '../portfolio';
import { daysOf, enginePlan, type EnginePlan } from './engine-plan';
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

/** Items that are scheduled automatically and whose dates are others than the stored ones. */
export function movedBy({ schedule }: Computed, stored: StoredPlan, among: ReadonlySet<string>): MovedItem[] {
  const projects = new Map(stored.projects.map(({ id, name }) => [id, { id, name }]));
  return stored.items.flatMap((item) => {
    if (item.scheduling !== 'auto' || !among.has(item.id)) return [];
    const dates = daysOf(item.kind, schedule.dates(item.id));
    if (dates.startDate === item.startDate && dates.endDate === item.endDate) return [];
    return [movedItem(item, dates, projects)];
  });
}

export function movedItem(
  { id, title, kind, projectId, startDate, endDate, version }: StoredItem,
  now: { readonly startDate: CalendarDate; readonly endDate: CalendarDate },
  projects: ReadonlyMap<string, MovedItem['project']>,
): MovedItem {
  const project = projects.get(projectId) ?? { id: projectId, name: '' };
  return { id, title, kind, project, startBefore: startDate, endBefore: endDate, ...now, version };
}
