import type { Reader } from '../platform/database';
import type { StrategyType } from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

/** One strategy with its goals, indicators and projects as a row; `condition` chooses it. */
const strategySql = (condition: string) => `
with measured as (
  select m.indicator_id, json_agg(json_build_object('id', m.id, 'measuredOn', m.measured_on, 'value', m.value::text,
      'source', m.source, 'note', m.note, 'version', m.version) order by m.measured_on) as list,
    (array_agg(m.value order by m.measured_on desc))[1] as latest
  from indicator_measurement m group by m.indicator_id
), indicators as (
  select i.goal_id, json_agg(json_build_object('id', i.id, 'name', i.name, 'unit', i.unit, 'direction', i.direction,
      'baselineValue', i.baseline_value::text, 'baselineDate', i.baseline_date, 'targetValue', i.target_value::text,
      'targetDate', i.target_date, 'measurements', coalesce(x.list, '[]'),
      'attainment', round(100 * (x.latest - i.baseline_value) / (i.target_value - i.baseline_value), 1)::text,
      'version', i.version) order by i.name, i.id) as list
  from indicator i left join measured x on x.indicator_id = i.id group by i.goal_id
), latest as materialized (
  select project_id, overall_colour from current_status
), served as (
  select l.goal_id, json_agg(json_build_object('id', p.id, 'name', p.name, 'weight', l.weight,
      'colour', s.overall_colour) order by p.name, p.id) as list
  from project_goal l
  join project p on p.organisation_id = l.organisation_id and p.id = l.project_id
  left join latest s on s.project_id = p.id
  group by l.goal_id
)
select s.id, s.title, s.vision, s.term_start as "termStart", s.term_end as "termEnd", s.adopted_by as "adoptedBy",
  s.adopted_on as "adoptedOn", s.adoption_reference as "adoptionReference", s.version,
  coalesce((select json_agg(json_build_object('id', g.id, 'parentId', g.parent_id, 'code', g.code, 'title', g.title,
      'description', g.description, 'category', g.category, 'owner', ${person('o')}, 'position', g.position,
      'indicators', coalesce(i.list, '[]'), 'projects', coalesce(v.list, '[]'), 'version', g.version)
      order by g.position, g.code, g.id)
    from goal g
    left join person o on o.organisation_id = g.organisation_id and o.id = g.owner_id
    left join indicators i on i.goal_id = g.id
    left join served v on v.goal_id = g.id
    where g.organisation_id = s.organisation_id and g.strategy_id = s.id), '[]') as goals
from strategy s ${condition}`;

/** The strategy whose term began last; undefined when there is none. */
export async function currentStrategy(reader: Reader): Promise<StrategyType | undefined> {
  return reader.row<StrategyType>(strategySql('order by s.term_start desc, s.id desc limit 1'));
}

export async function strategyById(reader: Reader, id: string): Promise<StrategyType | undefined> {
  return reader.row<StrategyType>(strategySql('where s.id = $1'), [id]);
}
