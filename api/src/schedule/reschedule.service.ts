import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@stip/domain';
import type { EntityManager } from 'typeorm';
import { todayOf, type RequestContext } from '../platform/auth';
import { ValidationFailed } from '../platform/errors';
import { Dependency, PlanKeeper, type ItemChanges, type MovedItem } from '../portfolio';
import { Calendars } from './engine-plan';
import { computedOrCycle, cycleFailure, minutesOfDays, movedBy, settledBy } from './moves';
import { calendarsWithin, mayMove, planAround, planWithin } from './queries';

/** Keeps the dates of items that are scheduled automatically true to the schedule. */
@Injectable()
export class RescheduleService extends PlanKeeper {
  /** Two changes that each move the same successors take turns, or the second would compute from what the first changed. */
  override async begin(manager: EntityManager, { organisationId }: RequestContext): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock(hashtext('stip.schedule'), hashtext($1))`, [organisationId]);
  }

  /**
   * Dates that are given to an item whose dates are computed become what makes them: the start a constraint, the length a
   * duration. An item that becomes computed keeps its length, and its place where nothing before it tells it another.
   */
  override async settle(
    manager: EntityManager,
    { organisationId }: RequestContext,
    item: ItemChanges,
    changes: ItemChanges,
  ): Promise<ItemChanges> {
    const after = { ...item, ...stated(changes) };
    const { kind, startDate, endDate } = after;
    if (after.scheduling !== 'auto' || kind === 'phase' || !startDate || !endDate) return changes;
    const settled: ItemChanges = { ...changes };
    const calendars = await this.calendarsFor(manager, [startDate, endDate]);
    const place = { ...after, durationElapsed: after.durationElapsed ?? false, calendarId: after.calendarId ?? null };
    const length = { ...place, startDate, endDate };
    if (item.scheduling === 'auto' && item.startDate && item.endDate && kind) {
      const stored = { ...length, kind, startDate: item.startDate, endDate: item.endDate };
      const { durationMinutes, ...constraint } = settledBy(stored, { startDate, endDate }, () => calendars);
      if (changes.constraintType === undefined && changes.constraintDate === undefined)
        Object.assign(settled, constraint);
      if (changes.durationMinutes === undefined && durationMinutes !== undefined)
        settled.durationMinutes = durationMinutes;
    } else {
      const stays = changes.constraintType === undefined && !after.constraintType && !after.actualStart;
      if (stays && !(await waits(manager, organisationId, item.id)))
        Object.assign(settled, { constraintType: 'start_no_earlier_than', constraintDate: startDate });
      if (kind === 'task' && (after.durationMinutes === undefined || after.durationMinutes === null))
        settled.durationMinutes = minutesOfDays(length, calendars);
    }
    if (settled.durationMinutes === 0 && changes.durationMinutes === undefined && kind === 'task')
      throw new ValidationFailed([{ field: 'endDate', code: 'no_working_time' }]);
    return settled;
  }

  private async calendarsFor(manager: EntityManager, dates: readonly CalendarDate[]): Promise<Calendars> {
    return new Calendars(await calendarsWithin(manager), dates);
  }

  override async follow(
    manager: EntityManager,
    caller: RequestContext,
    itemIds: readonly string[],
    { refuseCycleAt }: { readonly refuseCycleAt?: string } = {},
  ): Promise<MovedItem[]> {
    // Most plans are kept by hand, and computing one to find that nothing moves costs most of an edit.
    if (!refuseCycleAt && !(await mayMove(manager, itemIds))) return [];
    // Only what links tie to these can move them; that a link closes a cycle is told by a path through whatever there is.
    const around = refuseCycleAt ? undefined : await planAround(manager, itemIds);
    const stored = around ?? (await planWithin(manager));
    const done = computedOrCycle(stored, todayOf(caller));
    if (!('schedule' in done)) {
      if (refuseCycleAt && itemIds.some((id) => done.includes(id))) throw cycleFailure(stored, done, refuseCycleAt);
      return [];
    }
    const among = done.schedule.reachableFrom(itemIds.filter((id) => done.schedule.network.indexOf.has(id)));
    return saveMoves(manager, caller.organisationId, movedBy(done, stored, among));
  }

  /** Brings everything that is scheduled automatically up to date, or what is asked of it. */
  async followAll(manager: EntityManager, caller: RequestContext, projectId: string | null): Promise<MovedItem[]> {
    const stored = await planWithin(manager);
    const done = computedOrCycle(stored, todayOf(caller));
    if (!('schedule' in done)) throw cycleFailure(stored, done, 'projectId');
    const asked = stored.items.filter((item) => projectId === null || item.projectId === projectId);
    return saveMoves(manager, caller.organisationId, movedBy(done, stored, new Set(asked.map(({ id }) => id))));
  }
}

const stated = <T extends object>(changes: T): Partial<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;

const waits = (manager: EntityManager, organisationId: string, id: string | undefined) =>
  id === undefined ? Promise.resolve(false) : manager.existsBy(Dependency, { organisationId, successorId: id });

/** Writes dates of items in one statement, with their versions. */
export async function saveMoves(
  manager: EntityManager,
  organisationId: string,
  moves: readonly MovedItem[],
): Promise<MovedItem[]> {
  if (moves.length === 0) return [];
  const column = (of: (move: MovedItem) => string | CalendarDate) => moves.map(of);
  const saved = await manager.query<{ id: string; version: number }[]>(
    `with saved as (
       update work_item w set start_date = n.starts, end_date = n.ends, version = w.version + 1, updated_at = now()
       from unnest($2::uuid[], $3::date[], $4::date[]) as n (id, starts, ends)
       where w.organisation_id = $1 and w.id = n.id returning w.id, w.version)
     select id, version from saved`,
    [organisationId, column(({ id }) => id), column(({ startDate }) => startDate), column(({ endDate }) => endDate)],
  );
  const versions = new Map(saved.map(({ id, version }) => [id, version]));
  return moves.map((move) => ({ ...move, version: versions.get(move.id) ?? move.version }));
}
