import type { Reader } from '../platform/database';
import type { ScenarioType } from './scenario-types';

const SCENARIOS = `select s.id, s.name, s.description, s.state, s.created_at as "createdAt", s.closed_at as "closedAt", s.version,
  case when o.id is null then null else jsonb_build_object('id', o.id, 'name', o.name, 'jobTitle', o.job_title) end
    as "createdBy",
  coalesce(m.list, '[]') as moves
  from scenario s
  left join person o on o.organisation_id = s.organisation_id and o.id = s.created_by
  left join (
    select m.scenario_id, json_agg(json_build_object('startDate', m.start_date, 'endDate', m.end_date,
      'item', json_build_object('id', w.id, 'title', w.title, 'project', json_build_object('id', p.id, 'name', p.name)))
      order by m.start_date, w.title, w.id) as list
    from scenario_move m
    join work_item w on w.organisation_id = m.organisation_id and w.id = m.work_item_id
    join project p on p.organisation_id = w.organisation_id and p.id = w.project_id
    group by m.scenario_id) m on m.scenario_id = s.id`;

/** Open ones first, the latest before others. */
export async function scenarios(reader: Reader): Promise<ScenarioType[]> {
  return reader.rows<ScenarioType>(`${SCENARIOS} order by s.state <> 'open', s.created_at desc, s.id`);
}

export async function scenarioById(reader: Reader, id: string): Promise<ScenarioType | undefined> {
  return reader.row<ScenarioType>(`${SCENARIOS} where s.id = $1`, [id]);
}
