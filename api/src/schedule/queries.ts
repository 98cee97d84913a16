import type { EntityManager } from 'typeorm';
import type { Reader } from '../platform/database';
import type { CalendarUseType } from './calendar-types';
import type { StoredCalendar, StoredPlan } from './stored-plan';

const CALENDARS = `coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'week', c.week,
    'minutesPerDay', c.minutes_per_day, 'publicHolidays', c.public_holidays, 'isDefault', c.is_default,
    'version', c.version, 'exceptions', coalesce(x.list, '[]')) order by c.is_default desc, c.name, c.id)
  from work_calendar c
  left join (select calendar_id, json_agg(json_build_object('id', id, 'name', name, 'firstDay', first_day,
      'lastDay', last_day, 'intervals', intervals) order by first_day, id) as list
    from work_calendar_exception group by calendar_id) x on x.calendar_id = c.id), '[]')`;

const PART_OF_LINKS = ` where exists (select from work_item s where s.organisation_id = d.organisation_id
      and s.id = d.successor_id and s.project_id = any($1::uuid[]))`;
/** Public holidays are worked out for the years that the dates of all items name. */
const REACH = '(select json_build_array(min(start_date), max(end_date)) from work_item) as reach,';

/** All items, links, projects and calendars in one statement and one row; or only those of the projects in `$1`. */
const planSql = (part: boolean) => `select
  coalesce((select json_agg(json_build_object('id', w.id, 'projectId', w.project_id, 'parentId', w.parent_id,
      'kind', w.kind, 'title', w.title, 'version', w.version, 'startDate', w.start_date, 'endDate', w.end_date,
      'actualStart', w.actual_start, 'actualEnd', w.actual_end, 'percentComplete', w.percent_complete,
      'scheduling', w.scheduling, 'durationMinutes', w.duration_minutes, 'durationElapsed', w.duration_elapsed,
      'constraintType', w.constraint_type, 'constraintDate', w.constraint_date, 'deadline', w.deadline,
      'calendarId', w.calendar_id) order by w.project_id, w.position, w.start_date, w.id)
    from work_item w${part ? ' where w.project_id = any($1::uuid[])' : ''}), '[]') as items,
  coalesce((select json_agg(json_build_object('id', d.id, 'version', d.version, 'predecessorId', d.predecessor_id,
      'successorId', d.successor_id, 'type', d.type, 'lag', coalesce(d.lag_amount, d.lag_days), 'lagUnit', d.lag_unit)
      order by d.id)
    from dependency d${part ? PART_OF_LINKS : ''}), '[]') as links,
  coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'programmeId', p.programme_id,
      'startDate', p.start_date) order by p.name, p.id)
    from project p${part ? ' where p.id = any($1::uuid[])' : ''}), '[]') as projects,
  ${part ? REACH : ''}${CALENDARS} as calendars`;

export const PLAN_SQL = planSql(false);
export const PART_OF_PLAN_SQL = planSql(true);

const NOTHING: StoredPlan = { items: [], links: [], projects: [], calendars: [] };

export async function storedPlan(reader: Reader): Promise<StoredPlan> {
  return (await reader.row<StoredPlan>(PLAN_SQL)) ?? NOTHING;
}

/** As it stands in a transaction that writes. */
export async function planWithin(manager: EntityManager): Promise<StoredPlan> {
  const [plan] = await manager.query<StoredPlan[]>(PLAN_SQL);
  return plan ?? NOTHING;
}

/**
 * The plans of the projects of these items and of all that links tie them to, whatever their direction: no date outside decides
 * one inside. Undefined where one does, because something is as late as possible: then the end of everything counts.
 */
export async function planAround(manager: EntityManager, itemIds: readonly string[]): Promise<StoredPlan | undefined> {
  const [row] = await manager.query<{ ids: string[]; depends: boolean }[]>(NEAR_SQL, [itemIds]);
  if (!row || row.depends) return undefined;
  const [plan] = await manager.query<StoredPlan[]>(PART_OF_PLAN_SQL, [row.ids]);
  return plan;
}

/** Projects that links tie to those of some items, and whether one of their items is as late as possible. */
export const NEAR_SQL = `with recursive tie as materialized (
    select distinct a.project_id as one, b.project_id as other from dependency d
    join work_item a on a.organisation_id = d.organisation_id and a.id = d.predecessor_id
    join work_item b on b.organisation_id = d.organisation_id and b.id = d.successor_id
    where a.project_id <> b.project_id
  ), both_ways as materialized (select one, other from tie union select other, one from tie
  ), near (id) as (
    select project_id from work_item where id = any($1::uuid[])
    union select t.other from near join both_ways t on t.one = near.id)
  select array_agg(id) as ids, exists (select from work_item w where w.project_id in (select id from near)
    and w.scheduling = 'auto' and w.constraint_type = 'as_late_as_possible') as depends
  from near`;

/**
 * Whether anything that is scheduled automatically may move when these items do: themselves, what follows them by links, and
 * phases with their parts. More than what does move, and far less to read than a plan.
 */
export async function mayMove(manager: EntityManager, itemIds: readonly string[]): Promise<boolean> {
  const [row] = await manager.query<{ found: boolean }[]>(
    `with recursive near (id, project_id, parent_id) as (
       select w.id, w.project_id, w.parent_id from work_item w where w.id = any($1::uuid[])
       union
       select n.id, n.project_id, n.parent_id from near join lateral (
         select w.* from work_item w where w.id in (
           select d.successor_id from dependency d where d.predecessor_id = near.id union all select near.parent_id)
         union all
         select w.* from work_item w where w.project_id = near.project_id and w.parent_id = near.id) n on true)
     select exists (select from near join work_item w on w.id = near.id where w.scheduling = 'auto') as found`,
    [itemIds],
  );
  return row?.found ?? false;
}

export async function workCalendars(reader: Reader): Promise<StoredCalendar[]> {
  const row = await reader.row<{ calendars: StoredCalendar[] }>(`select ${CALENDARS} as calendars`);
  return row?.calendars ?? [];
}

export async function calendarsWithin(manager: EntityManager): Promise<StoredCalendar[]> {
  const [row] = await manager.query<{ calendars: StoredCalendar[] }[]>(`select ${CALENDARS} as calendars`);
  return row?.calendars ?? [];
}

/** Which projects keep which calendar of their own. */
export function calendarUse(reader: Reader): Promise<CalendarUseType[]> {
  return reader.rows<CalendarUseType>(CALENDAR_USE);
}

const CALENDAR_USE = `select w.calendar_id as "calendarId", json_build_object('id', p.id, 'name', p.name) as project,
  count(*)::int as "itemCount",
  (select count(*)::int from work_item a where a.organisation_id = p.organisation_id and a.project_id = p.id)
    as "itemTotal"
  from work_item w join project p on p.organisation_id = w.organisation_id and p.id = w.project_id
  where w.calendar_id is not null
  group by w.calendar_id, p.organisation_id, p.id, p.name order by w.calendar_id, p.name, p.id`;
