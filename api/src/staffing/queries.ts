import type { GraphQLResolveInfo } from 'graphql';
import {
  addMonths,
  hoursOf,
  monthOf,
  monthsBetween,
  planCapacity,
  spreadWork,
  type CalendarDate,
  type Month,
} from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { raw, sql, type Reader, type SortKey } from '../platform/database';
import { readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import { staffingFacts } from './facts';
import type { VacancyFilter, VacancySortField } from './inputs';
import type { AssignmentType, ProjectStaffingType, StaffingFindingType, VacancyType } from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;
const SKILL = `case when s.id is null then null else jsonb_build_object('id', s.id, 'labelNl', s.label_nl, 'labelEn', s.label_en) end`;

const vacancyColumns = (today: CalendarDate) => sql`v.id, jsonb_build_object('id', p.id, 'name', p.name) as project,
  v.role, ${raw(SKILL)} as skill, v.fte::float8 as fte, v.start_date as "startDate", v.end_date as "endDate", v.state,
  ${raw(person('f'))} as "filledBy", v.state = 'open' and v.start_date <= ${today}::date as begun, v.note, v.version`;
const VACANCY_FROM = `vacancy v
  join project p on p.organisation_id = v.organisation_id and p.id = v.project_id
  left join skill s on s.organisation_id = v.organisation_id and s.id = v.skill_id
  left join person f on f.organisation_id = v.organisation_id and f.id = v.filled_by_id`;

const BY_START: readonly SortKey[] = [{ sql: 'v.start_date', kind: 'date' }];
const VACANCY_ORDERS: Record<VacancySortField, readonly SortKey[]> = {
  start_date: BY_START,
  fte: [{ sql: 'v.fte', kind: 'numeric' }],
  project: [{ sql: 'p.name', kind: 'text' }, ...BY_START],
};

/** A page of vacancies, by first day when no order is asked. */
export function vacancies(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<VacancySortField, VacancyFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<VacancyType>> {
  const today = todayOf(caller);
  const { states, projectId, skillId, begun } = args.filter ?? {};
  return readPage<VacancyType, VacancySortField>(
    reader,
    caller,
    {
      list: 'vacancies',
      columns: vacancyColumns(today),
      from: VACANCY_FROM,
      where: [
        states ? sql`v.state = any(${states}::text[])` : undefined,
        projectId ? sql`v.project_id = any(${[projectId].filter(isId)}::uuid[])` : undefined,
        skillId ? sql`v.skill_id = any(${[skillId].filter(isId)}::uuid[])` : undefined,
        begun ? sql`v.state = 'open' and v.start_date <= ${today}::date` : undefined,
      ],
      orders: VACANCY_ORDERS,
      order: BY_START,
      unique: { sql: 'v.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

/** Assignments and vacancies of a project; undefined when there is no such project. `named`: who has too much is told. */
export async function projectStaffing(
  reader: Reader,
  projectId: string,
  today: CalendarDate,
  named: boolean,
): Promise<ProjectStaffingType | undefined> {
  const found = await reader.row('select from project where id = $1', [projectId]);
  if (!found) return undefined;
  const assignments = await reader.rows<Omit<AssignmentType, 'hours' | 'overloadedMonths'>>(
    `select a.id, jsonb_build_object('id', p.id, 'name', p.name) as project, ${person('x')} as person,
       x.active as "personActive", a.role, ${SKILL} as skill, a.start_date as "startDate", a.end_date as "endDate",
       a.total_hours::float8 as "totalHours", a.hours_per_week::float8 as "hoursPerWeek", a.fte::float8 as fte,
       a.note, a.version
     from assignment a
     join project p on p.organisation_id = a.organisation_id and p.id = a.project_id
     join person x on x.organisation_id = a.organisation_id and x.id = a.person_id
     left join skill s on s.organisation_id = a.organisation_id and s.id = a.skill_id
     where a.project_id = $1 order by a.start_date, x.name, a.id`,
    [projectId],
  );
  const open = sql`select ${vacancyColumns(today)} from ${raw(VACANCY_FROM)} where v.project_id = ${projectId}::uuid
    order by v.state <> 'open', v.start_date, v.id`.render();
  const rows = await reader.rows<VacancyType>(open.text, open.values);
  const last = assignments
    .map(({ endDate }) => endDate)
    .sort()
    .at(-1);
  const months =
    last && last >= today
      ? monthsBetween(today, addMonths(today, HORIZON) < last ? addMonths(today, HORIZON) : last)
      : [];
  const facts = await staffingFacts(reader, months.length > 0 ? months : [monthOf(today)]);
  const plan = named && months.length > 0 ? planCapacity(facts, months, 'person') : new Map<string, never[]>();
  return {
    projectId,
    assignments: assignments.map((assignment) => {
      const spread = spreadWork(assignment, facts.fullTimeHours);
      const hours = [...spread.values()].reduce((sum, amount) => sum + amount, 0);
      const over = (plan.get(assignment.person.id) ?? []).filter(
        ({ month, load }) => load === 'over' && (spread.get(month) ?? 0) > 0,
      );
      return { ...assignment, hours: hoursOf(hours), overloadedMonths: over.map(({ month }) => month) };
    }),
    vacancies: rows,
  };
}

/** Months ahead for which too much work is told. */
export const HORIZON = 6;

const FINDINGS_SQL = `
select * from (
select 'vacancy_begun' as kind, jsonb_build_object('id', p.id, 'name', p.name) as project, null::jsonb as person,
  v.id as "vacancyId", v.start_date as since, p.name as name
from vacancy v join project p on p.organisation_id = v.organisation_id and p.id = v.project_id
where v.state = 'open' and v.start_date <= $1 and v.end_date >= $1
union all
select 'left_with_work', jsonb_build_object('id', p.id, 'name', p.name),
  jsonb_build_object('id', x.id, 'name', x.name), null, null, x.name
from (select distinct organisation_id, project_id, person_id from assignment where end_date >= $1) a
join person x on x.organisation_id = a.organisation_id and x.id = a.person_id and not x.active
join project p on p.organisation_id = a.organisation_id and p.id = a.project_id
union all
select 'no_sponsor', jsonb_build_object('id', p.id, 'name', p.name), null, null, null, p.name
from project p where p.state = 'active' and not exists (select from project_role r
  where r.organisation_id = p.organisation_id and r.project_id = p.id and r.role = 'executive_sponsor'
    and $1 between coalesce(r.start_date, '1900-01-01') and coalesce(r.end_date, '2299-12-31'))
union all
select 'no_leader', jsonb_build_object('id', p.id, 'name', p.name), null, null, null, p.name
from project p where p.state = 'active' and p.owner_id is null and not exists (select from project_role r
  where r.organisation_id = p.organisation_id and r.project_id = p.id and r.role = 'project_leader'
    and $1 between coalesce(r.start_date, '1900-01-01') and coalesce(r.end_date, '2299-12-31'))
) as finding order by kind, name, "vacancyId", project ->> 'id', person ->> 'id'`;

/**
 * What is off about people, of a project or of all: too much work from this month on, vacancies that have begun, people who
 * left with work, projects without a sponsor or leader. Without `named` nothing is told of what somebody can give.
 */
export async function staffingFindings(
  reader: Reader,
  today: CalendarDate,
  { projectId, named }: { readonly projectId?: string | null; readonly named: boolean },
): Promise<StaffingFindingType[]> {
  const stored = await reader.rows<Omit<StaffingFindingType, 'months' | 'percent'>>(FINDINGS_SQL, [today]);
  const findings = stored.map((finding) => ({ ...finding, months: [] as Month[], percent: null as number | null }));
  const all = named ? [...(await overloaded(reader, today, projectId)), ...findings] : findings;
  return projectId ? all.filter(({ kind, project }) => kind === 'overloaded' || project?.id === projectId) : all;
}

async function overloaded(
  reader: Reader,
  today: CalendarDate,
  projectId: string | null | undefined,
): Promise<StaffingFindingType[]> {
  const months = monthsBetween(today, addMonths(today, HORIZON - 1));
  const facts = await staffingFacts(reader, months, { projectId });
  const plan = planCapacity(facts, months, 'person');
  return facts.people.flatMap(({ id, name }) => {
    const over = (plan.get(id) ?? []).filter(({ load }) => load === 'over');
    if (over.length === 0) return [];
    return [
      {
        kind: 'overloaded',
        project: null,
        person: { id, name },
        vacancyId: null,
        months: over.map(({ month }) => month),
        percent: Math.max(...over.map(({ percent }) => percent ?? 0)),
        since: null,
      },
    ];
  });
}
