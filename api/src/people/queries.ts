import type { GraphQLResolveInfo } from 'graphql';
import type { CalendarDate } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { allOf, raw, sql, type Reader, type SortKey, type Sql } from '../platform/database';
import { contains, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type { PersonFilter, PersonSortField } from './inputs';
import type { PersonEntryType, PersonType, SkillEntryType, TeamType, WorkingWeekType } from './types';

const skill = (alias: string) =>
  `jsonb_build_object('id', ${alias}.id, 'labelNl', ${alias}.label_nl, 'labelEn', ${alias}.label_en)`;

/** A row of the register; `today` decides which team and which assignments count. */
const entryColumns = (locale: string): Sql =>
  raw(`
  p.id, p.name, p.job_title as "jobTitle", p.email, p.active, p.version,
  case when t.id is null then null else jsonb_build_object('id', t.id, 'name', t.name) end as team,
  coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'team', jsonb_build_object('id', x.id, 'name', x.name),
      'startDate', m.start_date, 'endDate', m.end_date, 'version', m.version)
      order by m.start_date desc nulls last, m.id)
    from team_member m join team x on x.organisation_id = m.organisation_id and x.id = m.team_id
    where m.organisation_id = p.organisation_id and m.person_id = p.id), '[]') as memberships,
  coalesce((select jsonb_agg(jsonb_build_object('skill', ${skill('s')}, 'level', k.level)
      order by s.${locale === 'en' ? 'label_en' : 'label_nl'}, s.id)
    from person_skill k join skill s on s.organisation_id = k.organisation_id and s.id = k.skill_id
    where k.organisation_id = p.organisation_id and k.person_id = p.id), '[]') as skills,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'startDate', c.start_date, 'endDate', c.end_date,
      'hoursPerWeek', c.hours_per_week, 'fte', c.fte, 'version', c.version) order by c.start_date desc)
    from capacity c where c.organisation_id = p.organisation_id and c.person_id = p.id), '[]') as capacity,
  coalesce(a.n, 0) as "openAssignments"`);

const entryFrom = (today: CalendarDate): Sql => sql`person p
  left join team_member tm on tm.organisation_id = p.organisation_id and tm.person_id = p.id
    and ${today}::date between coalesce(tm.start_date, '1900-01-01') and coalesce(tm.end_date, '2299-12-31')
  left join team t on t.organisation_id = tm.organisation_id and t.id = tm.team_id
  left join (select organisation_id, person_id, count(*)::int as n from assignment where end_date >= ${today}::date
    group by organisation_id, person_id) a on a.organisation_id = p.organisation_id and a.person_id = p.id`;

const BY_NAME: SortKey = { sql: 'p.name', kind: 'text' };
const THEN_NAME: SortKey = { ...BY_NAME, fixed: 'asc' };
const ORDERS: Record<PersonSortField, readonly SortKey[]> = {
  name: [BY_NAME],
  job_title: [{ sql: 'p.job_title', kind: 'text', nullable: true }, THEN_NAME],
  team: [{ sql: 't.name', kind: 'text', nullable: true }, THEN_NAME],
  open_assignments: [{ sql: 'coalesce(a.n, 0)', kind: 'integer' }, THEN_NAME],
};

/** A page of the register of people, by name when no order is asked. */
export function personRegister(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<PersonSortField, PersonFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<PersonEntryType>> {
  const { search, teamId, skillId, active } = args.filter ?? {};
  return readPage<PersonEntryType, PersonSortField>(
    reader,
    caller,
    {
      list: 'personRegister',
      columns: entryColumns(caller.locale),
      from: entryFrom(todayOf(caller)),
      where: [
        contains(search, ['p.name', 'p.job_title', 'p.email', 't.name']),
        idIs('t.id', teamId),
        skillId
          ? sql`exists (select from person_skill k where k.organisation_id = p.organisation_id and k.person_id = p.id
              and ${idIs('k.skill_id', skillId)})`
          : undefined,
        active === undefined || active === null ? undefined : sql`p.active = ${active}`,
      ],
      orders: ORDERS,
      order: [BY_NAME],
      unique: { sql: 'p.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

/** What is no id is nobody's. */
function idIs(column: string, id: string | null | undefined): Sql | undefined {
  if (!id) return undefined;
  return isId(id) ? sql`${raw(column)} = ${id}::uuid` : raw('false');
}

export async function personEntry(
  reader: Reader,
  id: string,
  today: CalendarDate,
  locale: string,
): Promise<PersonEntryType | undefined> {
  const { text, values } = sql`select ${entryColumns(locale)} from ${entryFrom(today)}
    where ${allOf([sql`p.id = ${id}::uuid`])}`.render();
  return reader.row<PersonEntryType>(text, values);
}

/** People who can be chosen, by name. */
export async function activePeople(reader: Reader): Promise<PersonType[]> {
  return reader.rows<PersonType>(`select id, name, job_title as "jobTitle" from person where active order by name, id`);
}

/** All teams with who is in them on a day. */
export async function teams(reader: Reader, today: CalendarDate): Promise<TeamType[]> {
  return reader.rows<TeamType>(
    `select t.id, t.name, t.parent_id as "parentId", t.version,
       case when l.id is null then null
         else jsonb_build_object('id', l.id, 'name', l.name, 'jobTitle', l.job_title) end as leader,
       coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'jobTitle', p.job_title)
           order by p.name, p.id)
         from team_member m join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
         where m.organisation_id = t.organisation_id and m.team_id = t.id
           and $1::date between coalesce(m.start_date, '1900-01-01') and coalesce(m.end_date, '2299-12-31')), '[]')
         as members
     from team t left join person l on l.organisation_id = t.organisation_id and l.id = t.leader_id
     order by t.name, t.id`,
    [today],
  );
}

/** The reference list of skills, by name in the language of the caller. */
export async function skills(reader: Reader, locale: string): Promise<SkillEntryType[]> {
  return reader.rows<SkillEntryType>(
    `select s.id, s.label_nl as "labelNl", s.label_en as "labelEn", s.version,
       (select count(*)::int from person_skill k
         join person p on p.organisation_id = k.organisation_id and p.id = k.person_id and p.active
         where k.organisation_id = s.organisation_id and k.skill_id = s.id) as people,
       (select count(*)::int from assignment a where a.organisation_id = s.organisation_id and a.skill_id = s.id)
         + (select count(*)::int from vacancy v where v.organisation_id = s.organisation_id and v.skill_id = s.id) as asked
     from skill s order by case when $1 = 'en' then s.label_en else s.label_nl end, s.id`,
    [locale],
  );
}

/** Of a day before it was recorded: the usual 36 hours. */
export async function workingWeek(reader: Reader): Promise<WorkingWeekType | undefined> {
  return reader.row<WorkingWeekType>(
    'select coalesce(full_time_hours, 36)::float8 as "fullTimeHours", version from organisation',
  );
}
