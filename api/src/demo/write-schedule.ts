import { addDays } from '@stip/domain';
import { workingDay, workOfDays } from '@stip/schedule';
import { Calendars } from '../schedule/engine-plan';
import type { PlannedItem } from './types';
import type { DemoWriter } from './write';

/**
 * What is not begun is scheduled automatically from today on, where its days are working days: after what
 * comes before it, and no earlier than it was planned where that leaves room. The last task of a project that slipped has the end first approved as its deadline.
 */
export function writeSchedule(demo: DemoWriter): void {
  const { plan, playbook, organisationId, today } = demo;
  const items = plan.projects.flatMap((project) => project.items);
  const calendars = new Calendars([], [today, ...items.map(({ end }) => end)]);
  const calendar = calendars.of(null);
  const works = (date: string) => workOfDays(calendar, date, date) > 0;
  const byId = new Map(items.map((item) => [item.id, item]));
  /** Whether what comes before leaves an item where it is. */
  const fits = (item: PlannedItem) =>
    plan.dependencies
      .filter(({ successorId }) => successorId === item.id)
      .every(({ predecessorId, type, lagDays }) => {
        const before = byId.get(predecessorId);
        return type === 'FS' && lagDays === 0 && before !== undefined && before.end < item.start && before.end >= today;
      });
  const later = items.filter(
    (item) =>
      item.kind === 'task' &&
      item.percent === 0 &&
      item.start > today &&
      works(item.start) &&
      works(item.end) &&
      fits(item),
  );
  /** Whether it begins as soon as what comes before it ends, so that nothing else has to hold it. */
  const follows = (item: PlannedItem) => {
    const ends = plan.dependencies
      .filter(({ successorId }) => successorId === item.id)
      .flatMap(({ predecessorId }) => byId.get(predecessorId)?.end ?? [])
      .sort();
    const last = ends.at(-1);
    return last !== undefined && workingDay(calendar, addDays(last, 1)) === item.start;
  };
  const known = new Set(later.map(({ id }) => id));
  const deadlines = plan.projects
    .filter(({ data }) => data.slipWeeks)
    .flatMap((project) => project.items.filter(({ kind }) => kind === 'task').at(-1) ?? [])
    .filter((item) => known.has(item.id) && item.baseline[1] < item.end);
  playbook.add(today, demo.person('cdo'), async (manager) => {
    await manager.query(
      `update work_item w set scheduling = 'auto', duration_minutes = n.minutes,
         constraint_type = case when n.follows then null else 'start_no_earlier_than' end,
         constraint_date = case when n.follows then null else w.start_date end, version = version + 1, updated_at = now()
       from unnest($2::uuid[], $3::integer[], $4::boolean[]) as n (id, minutes, follows) where w.organisation_id = $1 and w.id = n.id`,
      [
        organisationId,
        later.map(({ id }) => id),
        later.map(({ start, end }) => workOfDays(calendar, start, end)),
        later.map(follows),
      ],
    );
    await manager.query(
      `update work_item w set deadline = n.day, version = version + 1, updated_at = now()
       from unnest($2::uuid[], $3::date[]) as n (id, day) where w.organisation_id = $1 and w.id = n.id`,
      [organisationId, deadlines.map(({ id }) => id), deadlines.map(({ baseline }) => baseline[1])],
    );
  });
}
