import { addDays, addMonths, daysBetween, type CalendarDate } from '@stip/domain';
import type { PlannedItem, PlannedProject } from './types';
import type { DemoWriter } from './write';

/**
 * What happened to the plans after they were approved: each month the progress of the work, once the dates that moved, and
 * the day on which a project ended or was put on hold. The last state is that of the plan.
 */
export function playProgress(demo: DemoWriter): void {
  const { playbook, organisationId, plan, today } = demo;
  for (const project of plan.projects) {
    const { data, start } = project;
    const leader = demo.person(data.leader ?? 'cdo');
    if (data.slipWeeks) playMove(demo, project, leader);
    if (data.state && data.state !== 'proposed') {
      const since = data.state === 'on_hold' ? project.workedUntil : project.end;
      playbook.add(since, leader, (manager) =>
        manager.query(
          `update project set state = $3, version = version + 1, updated_at = now() where organisation_id = $1 and id = $2`,
          [organisationId, project.id, data.state],
        ),
      );
    }
    const told = new Map<string, string>();
    for (let month = `${start.slice(0, 7)}-01`; month <= today; month = addMonths(month, 1)) {
      const end = addDays(addMonths(month, 1), -1);
      const day = end < today ? end : today;
      const changed = project.items
        .map((item) => ({ id: item.id, ...progressOn(item, day, day === today) }))
        .filter((row) => {
          const text = JSON.stringify(row);
          const news = told.get(row.id) !== text && (row.percent > 0 || row.actualStart !== null);
          told.set(row.id, text);
          return news;
        });
      if (changed.length === 0) continue;
      playbook.add(day, leader, (manager) =>
        manager.query(
          `update work_item w set percent_complete = n.percent, actual_start = n.began, actual_end = n.ended,
             version = version + 1, updated_at = now()
           from unnest($2::uuid[], $3::smallint[], $4::date[], $5::date[]) as n (id, percent, began, ended)
           where w.organisation_id = $1 and w.id = n.id`,
          [
            organisationId,
            changed.map(({ id }) => id),
            changed.map(({ percent }) => percent),
            changed.map(({ actualStart }) => actualStart),
            changed.map(({ actualEnd }) => actualEnd),
          ],
        ),
      );
    }
  }
}

/** The new dates, on the day they were decided: with the herijking, or else at two thirds of the first plan. */
function playMove(demo: DemoWriter, project: PlannedProject, leader: string | null): void {
  const { playbook, organisationId, today } = demo;
  const { data, items } = project;
  const planned = addDays(project.start, Math.round(daysBetween(project.start, project.baselineEnd) * 0.66));
  const latest = addDays(today, -10);
  const day = data.rebaseline ? addMonths(today, -data.rebaseline.monthsAgo) : planned < latest ? planned : latest;
  const moved = items.filter(({ baseline, start, end }) => baseline[0] !== start || baseline[1] !== end);
  playbook.add(day, leader, async (manager) => {
    await manager.query(
      `update work_item w set start_date = n.starts, end_date = n.ends, version = version + 1, updated_at = now()
       from unnest($2::uuid[], $3::date[], $4::date[]) as n (id, starts, ends) where w.organisation_id = $1 and w.id = n.id`,
      [organisationId, moved.map(({ id }) => id), moved.map(({ start }) => start), moved.map(({ end }) => end)],
    );
    await manager.query(
      'update project set end_date = $3, version = version + 1, updated_at = now() where organisation_id = $1 and id = $2',
      [organisationId, project.id, project.end],
    );
  });
}

/** How far an item was on a day. */
function progressOn(item: PlannedItem, day: CalendarDate, final: boolean) {
  const { percent, actualStart, actualEnd } = item;
  if (final || (actualEnd && actualEnd <= day)) return { percent, actualStart, actualEnd };
  if (!actualStart || actualStart > day) return { percent: 0, actualStart: null, actualEnd: null };
  const share = (daysBetween(item.start, day) * 100) / (daysBetween(item.start, item.end) + 1);
  const known = Math.max(0, Math.min(percent, 95, Math.round(share / 5) * 5));
  return { percent: known, actualStart, actualEnd: null };
}
