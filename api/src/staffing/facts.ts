import {
  firstDay,
  lastDay,
  overlap,
  type CapacityFacts,
  type Month,
  type PlannedPerson,
  type PlannedWork,
} from '@stip/domain';
import { sql, type Reader } from '../platform/database';
import type { ProjectRoleName } from '../portfolio';
import type { CapacityFilter } from './inputs';

export interface PersonFact extends PlannedPerson {
  readonly name: string;
  readonly jobTitle: string | null;
  readonly active: boolean;
}

/** An assignment or an open vacancy with what is told of it. */
export interface WorkFact extends PlannedWork {
  readonly role: ProjectRoleName | null;
  readonly project: { readonly id: string; readonly name: string };
}

export interface StaffingFacts extends CapacityFacts {
  readonly people: readonly PersonFact[];
  readonly work: readonly WorkFact[];
}

/** Periods overlap the months $1 to $2. */
const PEOPLE_SQL = `
select p.id, p.name, p.job_title as "jobTitle", p.active,
  coalesce((select jsonb_agg(jsonb_build_object('startDate', c.start_date, 'endDate', c.end_date,
      'hoursPerWeek', c.hours_per_week, 'fte', c.fte))
    from capacity c where c.organisation_id = p.organisation_id and c.person_id = p.id and c.start_date <= $2
      and coalesce(c.end_date, '2299-12-31') >= $1), '[]') as capacity,
  coalesce((select jsonb_agg(jsonb_build_object('teamId', m.team_id, 'startDate', m.start_date, 'endDate', m.end_date))
    from team_member m where m.organisation_id = p.organisation_id and m.person_id = p.id), '[]') as teams,
  coalesce((select jsonb_agg(k.skill_id)
    from person_skill k where k.organisation_id = p.organisation_id and k.person_id = p.id), '[]') as "skillIds"
from person p order by p.name, p.id`;

const WORK_SQL = `
select w.*, jsonb_build_object('id', p.id, 'name', p.name) as project from (
  select a.id, a.organisation_id, a.project_id, a.person_id as "personId", a.skill_id as "skillId", a.role,
    a.start_date as "startDate", a.end_date as "endDate", a.total_hours::float8 as "totalHours",
    a.hours_per_week::float8 as "hoursPerWeek", a.fte::float8 as fte
  from assignment a where a.start_date <= $2 and a.end_date >= $1
  union all
  select v.id, v.organisation_id, v.project_id, null, v.skill_id, v.role, v.start_date, v.end_date, null, null, v.fte::float8
  from vacancy v where v.state = 'open' and v.start_date <= $2 and v.end_date >= $1) w
join project p on p.organisation_id = w.organisation_id and p.id = w.project_id
order by p.name, w."startDate", w.id`;

/** What a plan of these months needs, in three statements. A filter leaves people out with all their work. */
export async function staffingFacts(
  reader: Reader,
  months: readonly Month[],
  filter: CapacityFilter = {},
): Promise<StaffingFacts> {
  const within = { startDate: firstDay(months[0] ?? ''), endDate: lastDay(months.at(-1) ?? '') };
  const range = [within.startDate, within.endDate];
  const people = await reader.rows<PersonFact>(PEOPLE_SQL, range);
  const work = await reader.rows<WorkFact>(WORK_SQL, range);
  const { text } = sql`select coalesce(full_time_hours, 36)::float8 as hours from organisation`.render();
  const week = await reader.row<{ hours: number }>(text);
  const { teamId, skillId, projectId } = filter;
  const busy = new Set(work.filter(({ project }) => project.id === projectId).map(({ personId }) => personId));
  const chosen = people.filter(
    (person) =>
      (!teamId || person.teams.some((member) => member.teamId === teamId && overlap(member, within))) &&
      (!skillId || person.skillIds.includes(skillId)) &&
      (!projectId || busy.has(person.id)),
  );
  const ids = new Set(chosen.map(({ id }) => id));
  return {
    fullTimeHours: week?.hours ?? 36,
    people: chosen,
    // A vacancy has no team, so a filter by team leaves it out.
    work: work.filter(({ personId, skillId: asked, project }) =>
      personId !== null
        ? ids.has(personId)
        : !teamId && (!skillId || asked === skillId) && (!projectId || project.id === projectId),
    ),
  };
}
