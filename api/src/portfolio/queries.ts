import type { GraphQLResolveInfo } from 'graphql';
import { projectFindings, type CalendarDate, type ProjectFinding } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { joined, raw, sql, type Reader, type Scope, type SortKey, type Sql } from '../platform/database';
import { contains, mapPage, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import { statusForm } from '../status';
import type { ProgrammeFilter, ProgrammeSortField, ProjectFilter, ProjectSortField } from './list-inputs';
import type { ProgrammeType, ProjectChoicesType, ProjectSummaryType, ProjectType } from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

interface SummaryRow extends Omit<ProjectSummaryType, 'findings'> {
  cadenceDays: number;
}

/**
 * Summaries in one statement: latest status with the colour before it, money per currency, first approved end, risks.
 * `p` is a row of project.
 */
const SUMMARY_COLUMNS = `
  p.id, p.code, p.name, p.state, p.start_date as "startDate", p.end_date as "endDate",
  case when pr.id is null then null else jsonb_build_object('id', pr.id, 'name', pr.name) end as programme,
  ${person('o')} as owner,
  b.end_date as "firstBaselineEnd", (p.end_date - b.end_date)::int as "slipDays",
  org.update_cadence_days as "cadenceDays",
  case when s.id is null then null else jsonb_build_object(
    'id', s.id, 'reportingDate', s.reporting_date, 'overallColour', s.overall_colour, 'overallTrend', s.overall_trend,
    'statedLabel', s.stated_label, 'percentComplete', s.percent_complete, 'previousColour', before.overall_colour,
    'aspectColours', coalesce((select jsonb_object_agg(a.aspect, a.colour) from status_aspect a
      where a.organisation_id = s.organisation_id and a.status_update_id = s.id), '{}')) end as status,
  coalesce(m.money, '[]') as money,
  (select count(*)::int from risk r where r.organisation_id = p.organisation_id and r.project_id = p.id
    and r.state = 'open' and r.kind = 'threat') as "openRisks"`;

/** What filters look at. */
const FILTER_JOINS = `
  join organisation org on org.id = p.organisation_id
  left join programme pr on pr.organisation_id = p.organisation_id and pr.id = p.programme_id
  left join person o on o.organisation_id = p.organisation_id and o.id = p.owner_id
  left join current_status s on s.organisation_id = p.organisation_id and s.project_id = p.id`;

const SUMMARY_JOINS = `${FILTER_JOINS}
  left join baseline b on b.organisation_id = p.organisation_id and b.project_id = p.id and b.sequence = 1
  left join lateral (
    select e.overall_colour from standing_status e
    where e.organisation_id = s.organisation_id and e.project_id = s.project_id and e.reporting_date < s.reporting_date
    order by e.reporting_date desc, e.published_at desc limit 1) before on true
  left join (
    select organisation_id, project_id, jsonb_agg(jsonb_build_object('currency', currency, 'budget', budget::text,
      'actual', actual::text, 'commitment', commitment::text, 'expected', expected::text,
      'remaining', (budget - actual - commitment)::text, 'absenceReason', absence) order by currency) as money
    from (
      select organisation_id, project_id, currency, sum(budget_cents)::bigint as budget, sum(actual_cents)::bigint as actual,
        sum(commitment_cents)::bigint as commitment, sum(expected_cents)::bigint as expected,
        min(coalesce(budget_absence_reason, forecast_absence_reason)) as absence
      from project_year_money group by organisation_id, project_id, currency) t
    group by organisation_id, project_id) m on m.organisation_id = p.organisation_id and m.project_id = p.id`;

function withFindings(row: SummaryRow, today: CalendarDate): ProjectSummaryType {
  const { cadenceDays, ...summary } = row;
  const findings = projectFindings(
    {
      hasOwner: summary.owner !== null,
      active: summary.state === 'active',
      lastUpdate: summary.status?.reportingDate,
    },
    today,
    cadenceDays,
  );
  return { ...summary, findings };
}

const COLOUR_SEVERITY = `case s.overall_colour when 'red' then 3 when 'orange' then 2 when 'green' then 1 else 0 end`;

const BY_PROGRAMME: readonly SortKey[] = [
  { sql: 'pr.position', kind: 'integer', nullable: true },
  { sql: 'pr.name', kind: 'text', nullable: true },
  { sql: 'p.name', kind: 'text' },
];
const THEN_NAME: SortKey = { sql: 'p.name', kind: 'text', fixed: 'asc' };

const PROJECT_ORDERS: Record<ProjectSortField, readonly SortKey[]> = {
  programme: BY_PROGRAMME,
  name: [{ sql: 'p.name', kind: 'text' }],
  code: [{ sql: 'p.code', kind: 'text', nullable: true }, THEN_NAME],
  colour: [{ sql: COLOUR_SEVERITY, kind: 'integer' }, THEN_NAME],
  start_date: [{ sql: 'p.start_date', kind: 'date', nullable: true }, THEN_NAME],
  end_date: [{ sql: 'p.end_date', kind: 'date', nullable: true }, THEN_NAME],
  slip: [{ sql: '(p.end_date - b.end_date)', kind: 'integer', nullable: true }, THEN_NAME],
  budget: [{ sql: `(m.money->0->>'budget')::bigint`, kind: 'bigint', nullable: true }, THEN_NAME],
};

/** A page of projects; by programme and name when no order is asked. */
export async function projectSummaries(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<ProjectSortField, ProjectFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<ProjectSummaryType>> {
  const today = todayOf(caller);
  const page = await readPage<SummaryRow, ProjectSortField>(
    reader,
    caller,
    {
      list: 'projects',
      columns: SUMMARY_COLUMNS,
      from: `project p ${SUMMARY_JOINS}`,
      countFrom: `project p ${FILTER_JOINS}`,
      where: projectConditions(args.filter ?? {}, today),
      orders: PROJECT_ORDERS,
      order: BY_PROGRAMME,
      unique: { sql: 'p.id', kind: 'uuid' },
    },
    args,
    info,
  );
  return mapPage(page, (row) => withFindings(row, today));
}

const ids = (values: readonly string[]) => values.filter(isId);

/** What a filter says of a project; `projectFindings` of the domain is the same rule for findings. */
function projectConditions(filter: ProjectFilter, today: CalendarDate): (Sql | undefined)[] {
  const { programmeIds, ownerIds, states, colours, goalIds, findings } = filter;
  const findingRules: Record<ProjectFinding, Sql> = {
    no_owner: sql`p.owner_id is null`,
    never_updated: sql`s.id is null`,
    stale: sql`${today}::date - s.reporting_date > org.update_cadence_days`,
  };
  return [
    contains(filter.search, ['p.name', 'p.code', 'pr.name', 'o.name']),
    filter.withoutProgramme ? sql`p.programme_id is null` : undefined,
    filter.withoutOwner ? sql`p.owner_id is null` : undefined,
    programmeIds ? sql`p.programme_id = any(${ids(programmeIds)}::uuid[])` : undefined,
    ownerIds ? sql`p.owner_id = any(${ids(ownerIds)}::uuid[])` : undefined,
    states ? sql`p.state = any(${states}::text[])` : undefined,
    colours ? sql`coalesce(s.overall_colour, 'grey') = any(${colours}::text[])` : undefined,
    goalIds
      ? sql`exists (select from served_goal x where x.organisation_id = p.organisation_id and x.project_id = p.id
          and x.goal_id = any(${ids(goalIds)}::uuid[]))`
      : undefined,
    findings
      ? sql`p.state = 'active' and (${joined(
          findings.length > 0 ? findings.map((finding) => findingRules[finding]) : [raw('false')],
          ' or ',
        )})`
      : undefined,
  ];
}

/** What projects can be filtered by: programmes, and the owners and goals that projects have. One statement. */
export async function projectChoices(reader: Reader): Promise<ProjectChoicesType> {
  const row = await reader.row<ProjectChoicesType>(`select
    coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) order by g.position, g.name, g.id)
      from programme g), '[]') as programmes,
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id)
      from person o where exists (select from project p where p.organisation_id = o.organisation_id
        and p.owner_id = o.id)), '[]') as owners,
    coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.title) order by g.position, g.title, g.id)
      from goal g where exists (select from served_goal x where x.organisation_id = g.organisation_id
        and x.goal_id = g.id)), '[]') as goals`);
  return row ?? { programmes: [], owners: [], goals: [] };
}

/** One project in full, or undefined. Two statements: the project, its status. */
export async function projectById(reader: Reader, id: string, today: CalendarDate): Promise<ProjectType | undefined> {
  const row = await reader.row<SummaryRow & Omit<ProjectType, 'latestStatus' | 'findings'>>(
    `select ${SUMMARY_COLUMNS}, p.description, p.start_absence_reason as "startAbsenceReason",
       p.end_absence_reason as "endAbsenceReason", p.attributes, p.version,
       coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'projectId', w.project_id, 'parentId', w.parent_id,
           'kind', w.kind, 'title', w.title, 'description', w.description, 'owner', ${person('wo')},
           'startDate', w.start_date, 'endDate', w.end_date, 'actualStart', w.actual_start, 'actualEnd', w.actual_end,
           'percentComplete', w.percent_complete, 'position', w.position, 'firstBaselineEnd', bi.end_date,
           'plannedCost', w.planned_cost_cents::text, 'plannedCostCurrency', w.planned_cost_currency,
           'attributes', w.attributes,
           'scheduling', w.scheduling, 'durationMinutes', w.duration_minutes, 'durationElapsed', w.duration_elapsed,
           'constraintType', w.constraint_type, 'constraintDate', w.constraint_date, 'deadline', w.deadline,
           'calendarId', w.calendar_id, 'version', w.version) order by w.position, w.start_date, w.id)
         from work_item w
         left join person wo on wo.organisation_id = w.organisation_id and wo.id = w.owner_id
         left join baseline_item bi on bi.organisation_id = w.organisation_id and bi.baseline_id = b.id
           and bi.work_item_id = w.id
         where w.organisation_id = p.organisation_id and w.project_id = p.id), '[]') as "workItems",
       coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'predecessorId', d.predecessor_id,
           'predecessorTitle', w1.title, 'predecessorProject', jsonb_build_object('id', p1.id, 'name', p1.name),
           'successorId', d.successor_id, 'successorTitle', w2.title,
           'successorProject', jsonb_build_object('id', p2.id, 'name', p2.name),
           'type', d.type, 'lagDays', d.lag_days, 'lag', coalesce(d.lag_amount, d.lag_days), 'lagUnit', d.lag_unit,
           'version', d.version) order by w2.start_date, d.id)
         from dependency d
         join work_item w1 on w1.organisation_id = d.organisation_id and w1.id = d.predecessor_id
         join work_item w2 on w2.organisation_id = d.organisation_id and w2.id = d.successor_id
         join project p1 on p1.organisation_id = d.organisation_id and p1.id = w1.project_id
         join project p2 on p2.organisation_id = d.organisation_id and p2.id = w2.project_id
         where d.organisation_id = p.organisation_id and p.id in (p1.id, p2.id)), '[]') as dependencies,
       coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'sequence', x.sequence, 'approvedOn', x.approved_on,
           'decisionReference', x.decision_reference, 'reasonCategory', x.reason_category, 'explanation', x.explanation,
           'startDate', x.start_date, 'endDate', x.end_date, 'budget', x.budget_cents::text,
           'budgetAbsenceReason', x.budget_absence_reason, 'budgetCurrency', x.budget_currency,
           'requestedByName', xr.name, 'approvedByName', xa.name) order by x.sequence)
         from baseline x
         left join person xr on xr.organisation_id = x.organisation_id and xr.id = x.requested_by
         left join person xa on xa.organisation_id = x.organisation_id and xa.id = x.approved_by
         where x.organisation_id = p.organisation_id and x.project_id = p.id), '[]') as baselines,
       coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'role', x.role, 'version', x.version,
           'startDate', x.start_date, 'endDate', x.end_date, 'person', ${person('xp')})
           order by x.role, xp.name)
         from project_role x join person xp on xp.organisation_id = x.organisation_id and xp.id = x.person_id
         where x.organisation_id = p.organisation_id and x.project_id = p.id), '[]') as roles,
       coalesce((select jsonb_agg(jsonb_build_object('weight', x.weight,
           'goal', jsonb_build_object('id', g.id, 'name', g.title)) order by g.position, g.id)
         from project_goal x join goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id
         where x.organisation_id = p.organisation_id and x.project_id = p.id), '[]') as goals,
       coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.title) order by g.position, g.id)
         from programme_goal x join goal g on g.organisation_id = x.organisation_id and g.id = x.goal_id
         where x.organisation_id = p.organisation_id and x.programme_id = p.programme_id), '[]') as "programmeGoals"
     from project p ${SUMMARY_JOINS} where p.id = $1`,
    [id],
  );
  if (!row) return undefined;
  const { latest } = await statusForm(reader, id);
  return { ...row, ...withFindings(row, today), latestStatus: latest };
}

const PROJECT_COUNT = `(select count(*)::int from project p where p.organisation_id = g.organisation_id
  and p.programme_id = g.id)`;
const PROGRAMME_COLUMNS = `g.id, g.code, g.name, g.description, ${person('o')} as owner, g.version, g.attributes,
  ${PROJECT_COUNT} as "projectCount",
  coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.title) order by x.position, x.id)
    from programme_goal l join goal x on x.organisation_id = l.organisation_id and x.id = l.goal_id
    where l.organisation_id = g.organisation_id and l.programme_id = g.id), '[]') as goals`;
const PROGRAMME_FROM = `programme g left join person o on o.organisation_id = g.organisation_id and o.id = g.owner_id`;
const BY_POSITION: readonly SortKey[] = [
  { sql: 'g.position', kind: 'integer' },
  { sql: 'g.name', kind: 'text' },
];
const PROGRAMME_ORDERS: Record<ProgrammeSortField, readonly SortKey[]> = {
  position: BY_POSITION,
  name: [{ sql: 'g.name', kind: 'text' }],
  project_count: [
    { sql: PROJECT_COUNT, kind: 'integer' },
    { sql: 'g.name', kind: 'text', fixed: 'asc' },
  ],
};

/** A page of programmes; in their own order when no other is asked. */
export async function programmes(
  reader: Reader,
  scope: Scope,
  args: ListArgs<ProgrammeSortField, ProgrammeFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<ProgrammeType>> {
  const { search, withoutOwner } = args.filter ?? {};
  return readPage<ProgrammeType, ProgrammeSortField>(
    reader,
    scope,
    {
      list: 'programmes',
      columns: PROGRAMME_COLUMNS,
      from: PROGRAMME_FROM,
      where: [contains(search, ['g.name', 'g.code', 'o.name']), withoutOwner ? sql`g.owner_id is null` : undefined],
      orders: PROGRAMME_ORDERS,
      order: BY_POSITION,
      unique: { sql: 'g.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

export async function programmeById(reader: Reader, id: string): Promise<ProgrammeType | undefined> {
  return reader.row<ProgrammeType>(`select ${PROGRAMME_COLUMNS} from ${PROGRAMME_FROM} where g.id = $1`, [id]);
}
