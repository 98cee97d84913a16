import type { CalendarDate } from '@stip/domain';
import type { Reader } from '../platform/database';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What lies around projects and items that a move touches. */
export interface Surroundings {
  readonly projects: readonly {
    readonly id: string;
    readonly endDate: CalendarDate | null;
    readonly firstEnd: CalendarDate | null;
  }[];
  readonly goals: readonly {
    readonly goal: Named;
    readonly endDate: CalendarDate | null;
    readonly projectIds: readonly string[];
  }[];
  readonly money: readonly {
    readonly projectId: string;
    readonly year: number;
    readonly currency: string;
    readonly left: string;
  }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly title: string;
    readonly dueDate: CalendarDate | null;
    readonly workItemId: string | null;
    readonly projectId: string | null;
  }[];
  readonly periods: readonly {
    readonly id: string;
    readonly name: string;
    readonly startDate: CalendarDate;
    readonly endDate: CalendarDate;
    readonly dueDate: CalendarDate | null;
  }[];
}

const SURROUNDINGS = `select
  coalesce((select json_agg(json_build_object('id', p.id, 'endDate', p.end_date, 'firstEnd', b.end_date))
    from project p
    left join baseline b on b.organisation_id = p.organisation_id and b.project_id = p.id and b.sequence = 1
    where p.id = any($1::uuid[])), '[]') as projects,
  coalesce((select json_agg(g.row order by g.position, g.id) from (
      select g.position, g.id, json_build_object('goal', json_build_object('id', g.id, 'name', g.title), 'endDate', g.end_date,
        'projectIds', json_agg(l.project_id order by l.project_id)) as row
      from project_goal l join goal g on g.organisation_id = l.organisation_id and g.id = l.goal_id
      where l.project_id = any($1::uuid[]) group by g.organisation_id, g.id, g.title, g.end_date, g.position) g), '[]') as goals,
  coalesce((select json_agg(json_build_object('projectId', m.project_id, 'year', m.fiscal_year, 'currency', m.currency,
      'left', greatest(m.budget_cents - m.actual_cents, 0)::text) order by m.project_id, m.currency, m.fiscal_year)
    from project_year_money m where m.project_id = any($1::uuid[]) and m.budget_cents is not null), '[]') as money,
  coalesce((select json_agg(json_build_object('id', d.id, 'title', d.title, 'dueDate', d.due_date,
      'workItemId', l.work_item_id, 'projectId', coalesce(l.project_id, case when l.work_item_id is null then d.project_id end))
      order by d.due_date, d.title, d.id, l.work_item_id, l.project_id)
    from decision d
    left join decision_link l on l.organisation_id = d.organisation_id and l.decision_id = d.id
      and (l.work_item_id = any($2::uuid[]) or l.project_id = any($1::uuid[]))
    where d.state not in ('settled', 'withdrawn') and (l.id is not null or d.project_id = any($1::uuid[]))), '[]') as decisions,
  coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'startDate', r.start_date, 'endDate', r.end_date,
      'dueDate', r.due_date) order by r.end_date, r.start_date desc, r.id)
    from reporting_period r where r.end_date >= $3::date), '[]') as periods`;

export async function surroundings(
  reader: Reader,
  projectIds: readonly string[],
  itemIds: readonly string[],
  today: CalendarDate,
): Promise<Surroundings> {
  const row = await reader.row<Surroundings>(SURROUNDINGS, [projectIds, itemIds, today]);
  return row ?? { projects: [], goals: [], money: [], decisions: [], periods: [] };
}
