import type { GraphQLResolveInfo } from 'graphql';
import {
  contradiction,
  parseCents,
  reportPoints,
  statusThresholds,
  type CalendarDate,
  type ComputedAspect,
} from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { sql, type Reader, type SortKey } from '../platform/database';
import { NotFound } from '../platform/errors';
import { readPage, type Connection, type ListArgs } from '../platform/graphql';
import { computed, ownThresholds, statusFacts } from '../status';
import type { ReportAspect, ReportContent, ReportProject } from './content';
import type {
  ReportPeriodFilter,
  ReportPeriodSortField,
  ReportSummaryFilter,
  ReportSummarySortField,
} from './list-inputs';
import type { ReportCycleProjectType, ReportPeriodType, ReportSummaryType } from './types';

type Gathered = Pick<
  ReportContent,
  'projects' | 'missing' | 'goals' | 'risks' | 'decisions' | 'strategy' | 'organisation' | 'isDemo'
>;

/**
 * What the records say of a period, in one statement: $1 and $2 are its first and last day, $3 the report. A project is in the report
 * when its latest standing update of the period exists; plan and money are as they stand.
 */
const GATHER_SQL = `
with chosen as (
  select distinct on (project_id) * from standing_status where reporting_date between $1 and $2
  order by project_id, reporting_date desc, published_at desc
), before as (
  select distinct on (project_id) project_id, overall_colour from standing_status where reporting_date < $1
  order by project_id, reporting_date desc, published_at desc
), aspects as (
  select a.status_update_id, json_agg(json_build_object('aspect', a.aspect, 'colour', a.colour, 'trend', a.trend,
    'label', a.stated_label, 'cause', a.cause, 'consequence', a.consequence, 'correction', a.correction, 'note', a.note,
    'computed', a.computed_colour, 'because', coalesce(a.computed_because, '[]'), 'deviation', a.deviation)
    order by array_position(array['money','organisation','time','information','quality','risk'], a.aspect::text)) as list
  from status_aspect a join chosen c on c.organisation_id = a.organisation_id and c.id = a.status_update_id
  group by a.status_update_id
), money as (
  select project_id, json_agg(json_build_object('fiscalYear', fiscal_year, 'currency', currency,
    'budget', budget_cents::text, 'budgetReason', budget_absence_reason, 'actual', actual_cents::text,
    'commitment', commitment_cents::text, 'forecast', forecast_cents::text, 'forecastReason', forecast_absence_reason)
    order by currency) as list
  from project_year_money where fiscal_year = extract(year from $2::date) group by project_id
), totals as (
  select project_id, min(currency) as currency, sum(budget_cents)::text as budget, sum(expected_cents)::text as expected
  from project_year_money group by project_id
), plans as (
  select distinct on (project_id) * from baseline where approved_on <= $2 order by project_id, sequence desc
), milestones as (
  select w.project_id, json_agg(json_build_object('id', w.id, 'title', w.title, 'first', bi.end_date, 'current', w.end_date,
    'done', w.actual_end) order by w.end_date, w.id) as list
  from work_item w
  left join baseline b on b.organisation_id = w.organisation_id and b.project_id = w.project_id and b.sequence = 1
  left join baseline_item bi on bi.organisation_id = w.organisation_id and bi.baseline_id = b.id and bi.work_item_id = w.id
  where w.kind = 'milestone' and coalesce(w.actual_end, w.end_date) between $1::date - 1 and $2::date + 184
  group by w.project_id
), rebaselines as (
  select project_id, json_agg(json_build_object('id', id, 'approvedOn', approved_on, 'reference', decision_reference,
    'reason', reason_category, 'explanation', explanation) order by sequence) as list
  from baseline where sequence > 1 and approved_on between $1 and $2 group by project_id
), explained as (
  select project_id, text from report_explanation where report_id = $3
), latest as (
  select distinct on (indicator_id) indicator_id, value, measured_on from indicator_measurement where measured_on <= $2
  order by indicator_id, measured_on desc
)
select
  (select name from organisation) as organisation, (select is_demo from organisation) as "isDemo",
  (select json_build_object('title', title, 'adoptedBy', adopted_by, 'adoptedOn', adopted_on) from strategy
    where term_start <= $2 order by term_end >= $1 desc, term_start desc limit 1) as strategy,
  coalesce((select json_agg(json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'programme', g.name,
      'hasOwner', p.owner_id is not null, 'colour', c.overall_colour, 'label', c.stated_label, 'trend', c.overall_trend,
      'statusUpdateId', c.id, 'explanation', coalesce(n.text, ''),
      'expected', case when coalesce(f.budget_currency, t.currency) is not distinct from t.currency then t.expected end,
      'slipDays', (p.end_date - f.end_date)::int,
      'previousColour', e.overall_colour, 'percentComplete', c.percent_complete, 'reportingDate', c.reporting_date,
      'origin', c.origin, 'summary', c.summary, 'achieved', c.achieved, 'nextSteps', c.next_steps,
      'attention', c.attention, 'decisionAsked', c.decision_asked, 'aspects', coalesce(a.list, '[]'),
      'startDate', p.start_date, 'endDate', coalesce(l.end_date, p.end_date), 'endReason', p.end_absence_reason,
      'firstEnd', f.end_date, 'firstBudget', f.budget_cents::text,
      'totalBudget', case when l.budget_absence_reason is null then coalesce(l.budget_cents::text, t.budget) end, 'totalBudgetReason', l.budget_absence_reason,
      'totalCurrency', coalesce(l.budget_currency, t.currency, (select currency from organisation)),
      'money', coalesce(m.list, '[]'), 'milestones', coalesce(w.list, '[]'), 'rebaselines', coalesce(r.list, '[]'))
      order by g.position nulls last, g.name, p.name, p.id)
    from chosen c
    join project p on p.organisation_id = c.organisation_id and p.id = c.project_id
    left join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
    left join before e on e.project_id = p.id
    left join aspects a on a.status_update_id = c.id
    left join baseline f on f.organisation_id = p.organisation_id and f.project_id = p.id and f.sequence = 1
    left join plans l on l.project_id = p.id
    left join money m on m.project_id = p.id
    left join totals t on t.project_id = p.id
    left join milestones w on w.project_id = p.id
    left join rebaselines r on r.project_id = p.id
    left join explained n on n.project_id = p.id), '[]') as projects,
  coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'programme', g.name,
      'explanation', coalesce(n.text, '')) order by p.name, p.id)
    from project p left join explained n on n.project_id = p.id left join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
    where p.state = 'active' and coalesce(p.start_date, $2) <= $2
      and not exists (select from chosen c where c.project_id = p.id)), '[]') as missing,
  coalesce((select json_agg(json_build_object('id', g.id, 'code', g.code, 'title', g.title, 'category', g.category,
      'indicators', coalesce((select json_agg(json_build_object('id', i.id, 'name', i.name, 'unit', i.unit,
          'baseline', i.baseline_value::text, 'target', i.target_value::text, 'latest', x.value::text,
          'measuredOn', x.measured_on) order by i.name, i.id)
        from indicator i left join latest x on x.indicator_id = i.id
        where i.organisation_id = g.organisation_id and i.goal_id = g.id and i.kind = 'path'), '[]'),
      'projects', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'colour', c.overall_colour) order by p.name, p.id)
        from served_goal pg join project p on p.organisation_id = pg.organisation_id and p.id = pg.project_id
        left join chosen c on c.project_id = p.id
        where pg.organisation_id = g.organisation_id and pg.goal_id = g.id), '[]'))
      order by g.category, g.position, g.id) from goal g), '[]') as goals,
  coalesce((select json_agg(k.row) from (
    select json_build_object('id', r.id, 'title', r.title, 'projectId', p.id, 'project', p.name, 'inherent', r.likelihood * r.impact,
      'residual', r.residual_likelihood * r.residual_impact,
      'measures', coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'dueDate', m.due_date, 'state', m.state)
        order by m.due_date nulls last, m.id) from mitigation m
        where m.organisation_id = r.organisation_id and m.risk_id = r.id and m.state <> 'dropped'), '[]')) as row
    from risk r left join project p on p.organisation_id = r.organisation_id and p.id = r.project_id
    where r.state = 'open' and r.kind = 'threat'
    order by coalesce(r.residual_likelihood * r.residual_impact, r.likelihood * r.impact) desc, r.id limit 10) k), '[]') as risks,
  coalesce((select json_agg(d.row order by d.due nulls last, d.title) from (
    select d.title, d.due_date as due, json_build_object('id', d.id, 'title', d.title, 'origin', 'decision', 'kind', d.kind, 'projectId', p.id, 'project', p.name, 'body', d.body,
      'dueDate', d.due_date, 'amount', d.amount_cents::text) as row
    from decision d left join project p on p.organisation_id = d.organisation_id and p.id = d.project_id
    where d.state = 'requested'
    union all
    select c.decision_asked, null, json_build_object('id', c.id, 'title', c.decision_asked, 'origin', 'status_update', 'kind', null, 'projectId', p.id, 'project', p.name, 'body', null,
      'dueDate', null, 'amount', null)
    from chosen c join project p on p.organisation_id = c.organisation_id and p.id = c.project_id
    where c.decision_asked <> '') d), '[]') as decisions`;

type GatheredProject = Omit<ReportProject, 'contradiction'> & { readonly slipDays: number | null };

/** `today` bounds what is computed: nothing is late that was not late by the end of the period. */
export async function gather(
  reader: Reader,
  { start, end }: { readonly start: string; readonly end: string },
  reportId: string,
  today: CalendarDate,
): Promise<Gathered> {
  const row = await reader.row<Omit<Gathered, 'projects'> & { projects: readonly GatheredProject[] }>(GATHER_SQL, [
    start,
    end,
    reportId,
  ]);
  if (!row) throw new Error('The organisation of this session does not exist');
  const thresholds = statusThresholds(await ownThresholds(reader));
  const untold = row.projects.some(({ aspects }) => aspects.some((aspect) => aspect.computed === null));
  const facts = untold ? await statusFacts(reader, today < end ? today : end) : [];
  const live = new Map(facts.map((one) => [one.projectId, computed(one, thresholds).aspects]));
  return {
    ...row,
    projects: row.projects.map(({ slipDays, aspects, ...project }) => ({
      ...project,
      aspects: aspects.map((aspect) => withComputed(aspect, live.get(project.id))),
      contradiction:
        contradiction(
          {
            colour: project.colour,
            slipDays,
            firstBudgetCents: cents(project.firstBudget),
            expectedCents: cents(project.expected),
          },
          thresholds,
        ) ?? null,
    })),
  };
}

/** What was computed as the update was published goes before what is computed now. */
function withComputed(aspect: ReportAspect, live: readonly ComputedAspect[] | undefined): ReportAspect {
  if (aspect.computed) return { ...aspect, computedAt: 'update' };
  const found = live?.find((one) => one.aspect === aspect.aspect);
  if (!found) return { ...aspect, computed: null, computedAt: null, because: [] };
  return { ...aspect, computed: found.colour, computedAt: 'report', because: found.because };
}

const cents = (text: string | null) => (text === null ? null : (parseCents(text) ?? null));

const LONGEST_FIRST: SortKey = { sql: 'p.start_date', kind: 'date', fixed: 'asc' };
const REPORTED = `(select count(distinct s.project_id)::int from standing_status s
  where s.organisation_id = p.organisation_id and s.reporting_date between p.start_date and p.end_date)`;
const REPORT_PERIOD_ORDERS: Record<ReportPeriodSortField, readonly SortKey[]> = {
  end_date: [{ sql: 'p.end_date', kind: 'date' }, LONGEST_FIRST],
  reported: [
    { sql: REPORTED, kind: 'integer' },
    { sql: 'p.end_date', kind: 'date', fixed: 'desc' },
  ],
};

/** A page of the periods that have begun, with how far their reporting is; latest first when no order is asked. */
export async function reportPeriods(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<ReportPeriodSortField, ReportPeriodFilter>,
  info?: GraphQLResolveInfo,
): Promise<Connection<ReportPeriodType>> {
  const { kinds, withReport } = args.filter ?? {};
  return readPage<ReportPeriodType, ReportPeriodSortField>(
    reader,
    caller,
    {
      list: 'reportPeriods',
      columns: `p.id, p.name, p.start_date as "startDate", p.end_date as "endDate", p.due_date as "dueDate", r.id as "reportId",
        r.state as "reportState", ${REPORTED} as reported,
        (select count(*)::int from project j where j.organisation_id = p.organisation_id and j.state = 'active'
          and coalesce(j.start_date, p.end_date) <= p.end_date) as active`,
      from: `reporting_period p
        left join report r on r.organisation_id = p.organisation_id and r.reporting_period_id = p.id and r.state <> 'withdrawn'`,
      where: [
        sql`p.start_date <= ${todayOf(caller)}::date`,
        kinds ? sql`p.kind = any(${kinds}::text[])` : undefined,
        typeof withReport === 'boolean' ? sql`(r.id is not null) = ${withReport}` : undefined,
      ],
      orders: REPORT_PERIOD_ORDERS,
      order: [{ sql: 'p.end_date', kind: 'date', fixed: 'desc' }, LONGEST_FIRST],
      unique: { sql: 'p.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

/** A page of reports; those of the latest period first when no order is asked, of one period the latest made. */
export async function reports(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<ReportSummarySortField, ReportSummaryFilter>,
  info?: GraphQLResolveInfo,
): Promise<Connection<ReportSummaryType>> {
  const { states, reportingPeriodId } = args.filter ?? {};
  return readPage<ReportSummaryType, ReportSummarySortField>(
    reader,
    caller,
    {
      list: 'reports',
      columns: `r.id, r.state, p.id as "periodId", p.name as "periodName", p.end_date as "periodEnd",
        e.sealed_at as "sealedAt", s.content_sha256 as "contentSha256"`,
      from: `report r
        join reporting_period p on p.organisation_id = r.organisation_id and p.id = r.reporting_period_id
        left join report_submission s on s.organisation_id = r.organisation_id and s.id = r.submission_id
        left join report_seal e on e.organisation_id = r.organisation_id and e.report_id = r.id`,
      where: [
        states ? sql`r.state = any(${states}::text[])` : undefined,
        reportingPeriodId ? sql`r.reporting_period_id = ${reportingPeriodId}::uuid` : undefined,
      ],
      orders: {
        period_end: [{ sql: 'p.end_date', kind: 'date' }],
        sealed_at: [{ sql: 'e.sealed_at', kind: 'timestamptz', nullable: true }],
      },
      order: [
        { sql: 'p.end_date', kind: 'date', fixed: 'desc' },
        { sql: 'p.start_date', kind: 'date', fixed: 'asc' },
        { sql: 'r.created_at', kind: 'timestamptz', fixed: 'desc' },
      ],
      unique: { sql: 'r.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

/** Per project how far its reporting is in a period: of the report that counts, where there is one. */
export async function reportCycle(
  reader: Reader,
  reportingPeriodId: string,
  today: CalendarDate,
): Promise<ReportCycleProjectType[]> {
  const period = await reader.row<{ start: string; end: string; reportId: string | null }>(
    `select p.start_date as start, p.end_date as "end", r.id as "reportId" from reporting_period p
     left join report r on r.organisation_id = p.organisation_id and r.reporting_period_id = p.id and r.state <> 'withdrawn'
     where p.id = $1`,
    [reportingPeriodId],
  );
  if (!period) throw new NotFound('ReportingPeriod', reportingPeriodId);
  const { projects, missing } = await gather(reader, period, period.reportId ?? NO_REPORT, today);
  const points = new Map<string | null, string[]>();
  for (const { projectId, kind } of reportPoints({
    summary: 'not asked here',
    projects: projects.map((p) => ({ ...p, contradicted: p.contradiction !== null })),
    missing,
  })) {
    points.set(projectId, [...(points.get(projectId) ?? []), kind]);
  }
  return [
    ...missing.map((p) => ({ ...p, reportingDate: null, colour: null })),
    ...projects.map(({ id, name, programme, reportingDate, colour, explanation }) => ({
      ...{ id, name, programme, reportingDate, colour, explanation },
    })),
  ]
    .map(({ explanation, ...project }) => ({
      ...project,
      explained: explanation !== '',
      outstanding: points.get(project.id) ?? [],
    }))
    .sort((a, b) => Math.sign(b.outstanding.length) - Math.sign(a.outstanding.length));
}

const NO_REPORT = '00000000-0000-0000-0000-000000000000';
