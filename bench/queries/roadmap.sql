-- The roadmap as one JSON text, by hand: what the screen asks for and nothing else.
with cadence as (select update_cadence_days as days, (now() at time zone time_zone)::date as today from organisation),
items as (
  select w.project_id, json_agg(json_build_object('id', w.id, 'parentId', w.parent_id, 'kind', w.kind, 'title', w.title,
    'startDate', w.start_date, 'endDate', w.end_date, 'percentComplete', w.percent_complete,
    'owner', case when w.owner_id is distinct from p.owner_id then o.name end,
    'baselineStart', f.start_date, 'baselineEnd', f.end_date) order by w.position, w.start_date, w.id) as list
  from work_item w
  join project p on p.organisation_id = w.organisation_id and p.id = w.project_id
  left join person o on o.organisation_id = w.organisation_id and o.id = w.owner_id
  left join (select i.organisation_id, i.work_item_id, i.start_date, i.end_date from baseline_item i
    join baseline b on b.organisation_id = i.organisation_id and b.id = i.baseline_id and b.sequence = 1) f
    on f.organisation_id = w.organisation_id and f.work_item_id = w.id
  group by w.project_id
), plan as (
  select project_id, count(*) as n, min(start_date) filter (where sequence = 1) as first_start,
    min(end_date) filter (where sequence = 1) as first_end from baseline group by project_id
), latest as (
  select b.project_id, json_build_object('startDate', b.start_date, 'endDate', b.end_date, 'items', coalesce(json_agg(
    json_build_object('id', i.work_item_id, 'startDate', i.start_date, 'endDate', i.end_date))
    filter (where i.work_item_id is not null), '[]')) as plan
  from (select distinct on (project_id) * from baseline order by project_id, sequence desc) b
  left join baseline_item i on i.organisation_id = b.organisation_id and i.baseline_id = b.id
  where b.sequence > 1 group by b.project_id, b.start_date, b.end_date
), aims as (
  select l.project_id, json_agg(json_build_object('id', g.id, 'name', g.title) order by l.weight desc, g.position, g.id) as list
  from project_goal l join goal g on g.organisation_id = l.organisation_id and g.id = l.goal_id group by l.project_id
), money as (
  select project_id, json_agg(json_build_object('currency', currency, 'budget', b::text, 'actual', a::text,
    'expected', e::text, 'absenceReason', r)) as list
  from (select project_id, currency, sum(budget_cents)::bigint b, sum(actual_cents)::bigint a, sum(expected_cents)::bigint e,
    min(coalesce(budget_absence_reason, forecast_absence_reason)) r from project_year_money group by 1, 2) t group by 1
), worst as (
  select distinct on (project_id) project_id, id, title, coalesce(residual_likelihood * residual_impact, likelihood * impact) as score,
    count(*) over (partition by project_id) as n
  from risk where state = 'open' and project_id is not null
  order by project_id, coalesce(residual_likelihood * residual_impact, likelihood * impact) desc, id
), status as materialized (select * from current_status),
aspect as (
  select a.status_update_id, json_object_agg(a.aspect, a.colour) as colours from status_aspect a
  where a.status_update_id in (select id from status) group by 1
)
select json_build_object(
  'today', (select today from cadence),
  'goals', (select json_agg(json_build_object('id', id, 'name', title) order by position, title, id) from goal),
  'programmes', (select json_agg(json_build_object('id', id, 'name', name) order by position, name, id) from programme),
  'dependencies', (select json_agg(json_build_object('id', id, 'predecessorId', predecessor_id, 'successorId', successor_id,
    'type', type, 'lagDays', lag_days)) from dependency),
  'projects', (select json_agg(json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'state', p.state,
      'startDate', p.start_date, 'endDate', p.end_date, 'dateAbsenceReason', coalesce(p.end_absence_reason, p.start_absence_reason),
      'owner', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
      'programme', case when g.id is not null then json_build_object('id', g.id, 'name', g.name) end,
      'goals', coalesce(aims.list, '[]'), 'colour', s.overall_colour, 'trend', s.overall_trend, 'reportingDate', s.reporting_date,
      'percentComplete', s.percent_complete, 'aspectColours', coalesce(aspect.colours, '{}'), 'money', coalesce(money.list, '[]'),
      'topRisk', case when worst.id is not null then json_build_object('id', worst.id, 'title', worst.title, 'score', worst.score) end,
      'openRisks', coalesce(worst.n, 0), 'baselineStart', plan.first_start, 'baselineEnd', plan.first_end,
      'baselineCount', coalesce(plan.n, 0), 'currentPlan', latest.plan,
      'findings', array_remove(case when p.state = 'active' then array[
        case when p.owner_id is null then 'no_owner' end, case when s.id is null then 'never_updated' end,
        case when c.today - s.reporting_date > c.days then 'stale' end] else '{}' end, null),
      'items', coalesce(items.list, '[]')) order by g.position nulls last, g.name, p.name, p.id)
    from project p
    cross join cadence c
    left join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
    left join person o on o.organisation_id = p.organisation_id and o.id = p.owner_id
    left join status s on s.project_id = p.id
    left join aspect on aspect.status_update_id = s.id
    left join aims on aims.project_id = p.id
    left join money on money.project_id = p.id
    left join worst on worst.project_id = p.id
    left join plan on plan.project_id = p.id
    left join latest on latest.project_id = p.id
    left join items on items.project_id = p.id)
)::text as answer
