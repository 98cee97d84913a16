import { projectFindings, type CalendarDate } from '@stip/domain';
import type { Reader } from '../platform/database';
import { isId } from '../platform/ids';
import type { RoadmapProjectType, RoadmapType } from './types';

type StoredProject = Omit<RoadmapProjectType, 'findings'>;

interface RoadmapRow {
  readonly cadenceDays: number;
  readonly goals: RoadmapType['goals'];
  readonly programmes: RoadmapType['programmes'];
  readonly projects: StoredProject[];
  readonly dependencies: RoadmapType['dependencies'];
}

/**
 * The portfolio in time as one statement and one row. Every to-many relation is aggregated to JSON per project once and
 * then joined, so that the cost grows with the rows read, not with projects x relations.
 */
const roadmapSql = (part: boolean) => `
with items as (
  select w.project_id, json_agg(json_build_object(
    'id', w.id, 'parentId', w.parent_id, 'kind', w.kind, 'title', w.title, 'startDate', w.start_date,
    'endDate', w.end_date, 'percentComplete', w.percent_complete,
    'owner', case when w.owner_id is distinct from p.owner_id then o.name end,
    'baselineStart', bi.start_date, 'baselineEnd', bi.end_date) order by w.position, w.start_date, w.id) as list
  from work_item w
  join project p on p.organisation_id = w.organisation_id and p.id = w.project_id
  left join person o on o.organisation_id = w.organisation_id and o.id = w.owner_id
  left join baseline b on b.organisation_id = w.organisation_id and b.project_id = w.project_id and b.sequence = 1
  left join baseline_item bi on bi.organisation_id = w.organisation_id and bi.baseline_id = b.id
    and bi.work_item_id = w.id
  ${part ? 'where w.project_id = any($1::uuid[])' : ''}
  group by w.project_id
), current_plan as (
  select b.project_id, json_build_object('startDate', b.start_date, 'endDate', b.end_date, 'items',
    coalesce(json_agg(json_build_object('id', bi.work_item_id, 'startDate', bi.start_date, 'endDate', bi.end_date)
      order by bi.start_date, bi.work_item_id) filter (where bi.work_item_id is not null), '[]')) as plan
  from (select distinct on (project_id) * from baseline
    ${part ? 'where project_id = any($1::uuid[])' : ''} order by project_id, sequence desc) b
  left join baseline_item bi on bi.organisation_id = b.organisation_id and bi.baseline_id = b.id
  where b.sequence > 1
  group by b.project_id, b.start_date, b.end_date
), plans as (
  select project_id, count(*)::int as count, min(start_date) filter (where sequence = 1) as start_date,
    min(end_date) filter (where sequence = 1) as end_date
  from baseline group by project_id
), goals_of as (
  select l.project_id, json_agg(json_build_object('id', g.id, 'name', g.title)
    order by l.weight desc, g.position, g.id) as list
  from served_goal l join goal g on g.organisation_id = l.organisation_id and g.id = l.goal_id
  group by l.project_id
), money as (
  select project_id, json_agg(json_build_object('currency', currency, 'budget', budget::text, 'actual', actual::text,
    'commitment', commitment::text, 'expected', expected::text, 'remaining', (budget - actual - commitment)::text,
    'absenceReason', absence) order by currency) as list
  from (
    select project_id, currency, sum(budget_cents)::bigint as budget, sum(actual_cents)::bigint as actual,
      sum(commitment_cents)::bigint as commitment, sum(expected_cents)::bigint as expected,
      min(coalesce(budget_absence_reason, forecast_absence_reason)) as absence
    from project_year_money group by project_id, currency) t
  group by project_id
), scored as (
  select project_id, id, title, coalesce(residual_likelihood * residual_impact, likelihood * impact) as score
  from risk where state = 'open' and kind = 'threat' and project_id is not null
), risks as (
  select distinct on (project_id) project_id, count(*) over (partition by project_id)::int as count,
    json_build_object('id', id, 'title', title, 'score', score) as top
  from scored order by project_id, score desc, id
), latest as materialized (
  select * from current_status
), aspects as (
  select a.status_update_id, json_object_agg(a.aspect, a.colour) as colours
  from status_aspect a join latest s on s.organisation_id = a.organisation_id and s.id = a.status_update_id
  group by a.status_update_id
), projects as (
  select json_agg(json_build_object(
    'id', p.id, 'code', p.code, 'name', p.name, 'state', p.state, 'startDate', p.start_date, 'endDate', p.end_date,
    'dateAbsenceReason', coalesce(p.end_absence_reason, p.start_absence_reason),
    'owner', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
    'programme', case when pr.id is not null then json_build_object('id', pr.id, 'name', pr.name) end,
    'goals', coalesce(g.list, '[]'), 'colour', s.overall_colour, 'trend', s.overall_trend,
    'reportingDate', s.reporting_date, 'percentComplete', s.percent_complete,
    'aspectColours', coalesce(a.colours, '{}'), 'money', coalesce(m.list, '[]'),
    'topRisk', r.top, 'openRisks', coalesce(r.count, 0),
    'baselineStart', b.start_date, 'baselineEnd', b.end_date, 'baselineCount', coalesce(b.count, 0),
    'currentPlan', c.plan, 'items', coalesce(i.list, '[]')) order by pr.position nulls last, pr.name, p.name, p.id) as list
  from project p
  left join programme pr on pr.organisation_id = p.organisation_id and pr.id = p.programme_id
  left join person o on o.organisation_id = p.organisation_id and o.id = p.owner_id
  left join latest s on s.project_id = p.id
  left join aspects a on a.status_update_id = s.id
  left join goals_of g on g.project_id = p.id
  left join money m on m.project_id = p.id
  left join risks r on r.project_id = p.id
  left join plans b on b.project_id = p.id
  left join current_plan c on c.project_id = p.id
  left join items i on i.project_id = p.id
  ${part ? 'where p.id = any($1::uuid[])' : ''}
)
select
  (select update_cadence_days from organisation) as "cadenceDays",
  coalesce((select json_agg(json_build_object('id', id, 'name', title) order by position, title, id) from goal), '[]') as goals,
  coalesce((select json_agg(json_build_object('id', id, 'name', name) order by position, name, id) from programme), '[]')
    as programmes,
  coalesce((select list from projects), '[]') as projects,
  coalesce((select json_agg(json_build_object('id', id, 'predecessorId', predecessor_id, 'successorId', successor_id,
    'type', type, 'lagDays', lag_days) order by id) from dependency
    ${part ? 'where id = any($2::uuid[])' : ''}), '[]') as dependencies`;

export const ROADMAP_SQL = roadmapSql(false);
export const ROADMAP_PART_SQL = roadmapSql(true);

/** What of a roadmap is asked: all of it, or these projects with their items, and these dependencies. */
export interface RoadmapPart {
  readonly projectIds: readonly string[];
  readonly dependencyIds: readonly string[];
}

/** Everything the roadmap draws, in one round trip. */
export async function roadmap(reader: Reader, today: CalendarDate, part?: RoadmapPart): Promise<RoadmapType> {
  const row = await (part
    ? reader.row<RoadmapRow>(ROADMAP_PART_SQL, [part.projectIds.filter(isId), part.dependencyIds.filter(isId)])
    : reader.row<RoadmapRow>(ROADMAP_SQL));
  if (!row) return { today, goals: [], programmes: [], projects: [], dependencies: [] };
  const { cadenceDays, projects, ...rest } = row;
  return {
    today,
    ...rest,
    projects: projects.map((project) => ({
      ...project,
      findings: projectFindings(
        { hasOwner: project.owner !== null, active: project.state === 'active', lastUpdate: project.reportingDate },
        today,
        cadenceDays,
      ),
    })),
  };
}
