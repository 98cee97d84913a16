import {
  bySeverity,
  contradiction,
  parseCents,
  projectFindings,
  statusThresholds,
  type CalendarDate,
  type Colour,
} from '@stip/domain';
import type { Reader } from '../platform/database';
import { ownThresholds } from '../status';
import type { AttentionProjectType, ColourCountsType, OverviewFindingType, OverviewType } from './types';

const MAX_ATTENTION = 12;

interface ProjectRow {
  id: string;
  name: string;
  state: string;
  programmeId: string | null;
  programmeName: string | null;
  programmePosition: number | null;
  ownerName: string | null;
  colour: Colour | null;
  statedLabel: string | null;
  reportingDate: CalendarDate | null;
  previousColour: Colour | null;
  slipDays: number | null;
  firstBudget: string | null;
  expected: string | null;
  currency: string | null;
  absent: boolean;
  reason: string | null;
}

type StoredParts = Pick<OverviewType, 'strategy' | 'years' | 'milestones' | 'risks' | 'decisions'> & {
  cadenceDays: number;
  previousPeriod: string | null;
};

/** One row per project with all that the counts, findings and the attention list need. $1 is the end of the previous period. */
const PROJECTS_SQL = `
with money as (
  select project_id, min(currency) as currency, sum(expected_cents)::text as expected,
    bool_or(budget_absence_reason is not null or forecast_absence_reason is not null) as absent
  from project_year_money group by project_id
), before as (
  select distinct on (project_id) project_id, overall_colour from standing_status where reporting_date <= $1
  order by project_id, reporting_date desc, published_at desc
), worst as (
  select distinct on (a.status_update_id) a.status_update_id, a.cause from status_aspect a
  where a.colour in ('orange', 'red') and a.cause <> ''
  order by a.status_update_id, case a.colour when 'red' then 0 else 1 end, a.aspect
)
select p.id, p.name, p.state, p.programme_id as "programmeId", g.name as "programmeName", g.position as "programmePosition",
  o.name as "ownerName", s.overall_colour as colour, s.stated_label as "statedLabel", s.reporting_date as "reportingDate",
  e.overall_colour as "previousColour", (p.end_date - b.end_date)::int as "slipDays", case when coalesce(b.budget_currency, m.currency) is not distinct from m.currency then b.budget_cents::text end
    as "firstBudget",
  m.expected, m.currency, coalesce(m.absent, false) or b.budget_absence_reason is not null as absent,
  coalesce(nullif(w.cause, ''), nullif(s.summary, ''), nullif(s.attention, '')) as reason
from project p
left join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
left join person o on o.organisation_id = p.organisation_id and o.id = p.owner_id
left join current_status s on s.organisation_id = p.organisation_id and s.project_id = p.id
left join worst w on w.status_update_id = s.id
left join before e on e.project_id = p.id
left join baseline b on b.organisation_id = p.organisation_id and b.project_id = p.id and b.sequence = 1
left join money m on m.project_id = p.id
order by g.position nulls last, g.name, p.name, p.id`;

/** The parts that come from the database as they are shown. $1 is today. */
const PARTS_SQL = `
select
  (select update_cadence_days from organisation) as "cadenceDays",
  (select json_build_object('title', title, 'termStart', term_start, 'termEnd', term_end, 'adoptedBy', adopted_by,
    'adoptedOn', adopted_on) from strategy order by term_start <= $1::date and term_end >= $1::date desc, term_start desc limit 1) as strategy,
  coalesce((select json_agg(json_build_object('fiscalYear', fiscal_year, 'currency', currency, 'budget', budget::text,
      'actual', actual::text, 'commitment', commitment::text, 'expected', expected::text) order by currency, fiscal_year)
    from (select fiscal_year, currency, coalesce(sum(budget_cents), 0) as budget, sum(actual_cents) as actual,
      sum(commitment_cents) as commitment, coalesce(sum(expected_cents), 0) as expected
      from project_year_money group by fiscal_year, currency) y), '[]') as years,
  coalesce((select json_agg(m.row order by m.date, m.id) from (
    select w.id, w.end_date as date, json_build_object('id', w.id, 'title', w.title, 'date', w.end_date,
      'slipDays', (w.end_date - bi.end_date)::int, 'overdue', w.end_date < $1::date,
      'project', json_build_object('id', p.id, 'name', p.name), 'colour', s.overall_colour) as row
    from work_item w
    join project p on p.organisation_id = w.organisation_id and p.id = w.project_id and p.state = 'active'
    left join current_status s on s.organisation_id = p.organisation_id and s.project_id = p.id
    left join baseline b on b.organisation_id = p.organisation_id and b.project_id = p.id and b.sequence = 1
    left join baseline_item bi on bi.organisation_id = w.organisation_id and bi.baseline_id = b.id and bi.work_item_id = w.id
    where w.kind = 'milestone' and w.actual_end is null and w.percent_complete < 100
    order by w.end_date, w.id limit 8) m), '[]') as milestones,
  coalesce((select json_agg(r.row order by r.score desc, r.id) from (
    select r.id, coalesce(r.residual_likelihood * r.residual_impact, r.likelihood * r.impact) as score,
      json_build_object('id', r.id, 'title', r.title,
        'score', coalesce(r.residual_likelihood * r.residual_impact, r.likelihood * r.impact),
        'measures', (select count(*) from mitigation m where m.organisation_id = r.organisation_id and m.risk_id = r.id
          and m.state <> 'dropped'),
        'overdueMeasures', (select count(*) from mitigation m where m.organisation_id = r.organisation_id
          and m.risk_id = r.id and m.state in ('planned', 'in_progress') and m.due_date < $1::date),
        'project', case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end) as row
    from risk r left join project p on p.organisation_id = r.organisation_id and p.id = r.project_id
    where r.state = 'open' and r.kind = 'threat' order by 2 desc, r.id limit 5) r), '[]') as risks,
  coalesce((select json_agg(d.row order by d.due nulls last, d.title) from (
    select d.title, d.due_date as due, json_build_object('title', d.title, 'body', d.body, 'kind', d.kind,
      'dueDate', d.due_date, 'overdue', coalesce(d.due_date < $1::date, false), 'amount', d.amount_cents::text,
      'project', case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end) as row
    from decision d left join project p on p.organisation_id = d.organisation_id and p.id = d.project_id
    where d.state = 'requested'
    union all
    select s.decision_asked, null, json_build_object('title', s.decision_asked, 'body', null, 'kind', null,
      'dueDate', null, 'overdue', false, 'amount', null, 'project', json_build_object('id', p.id, 'name', p.name))
    from current_status s join project p on p.organisation_id = s.organisation_id and p.id = s.project_id
    where s.decision_asked <> '') d), '[]') as decisions,
  (select name from reporting_period where end_date < $1::date order by end_date desc, start_date desc limit 1)
    as "previousPeriod"`;

/** Everything on the overview, in four statements whatever the size of the portfolio. */
export async function overview(reader: Reader, today: CalendarDate): Promise<OverviewType> {
  const parts = await reader.row<StoredParts>(PARTS_SQL, [today]);
  const period = await reader.row<{ end: CalendarDate }>(
    'select end_date as "end" from reporting_period where end_date < $1 order by end_date desc, start_date desc limit 1',
    [today],
  );
  const projects = await reader.rows<ProjectRow>(PROJECTS_SQL, [period?.end ?? null]);
  const thresholds = statusThresholds(await ownThresholds(reader));
  if (!parts) throw new Error('The organisation of this session does not exist');
  const { cadenceDays, ...shown } = parts;
  const contradictions = new Map(
    projects.map((p) => [
      p.id,
      contradiction(
        {
          colour: p.colour,
          slipDays: p.slipDays,
          firstBudgetCents: amount(p.firstBudget),
          expectedCents: amount(p.expected),
        },
        thresholds,
      ),
    ]),
  );
  const attention = projects
    .filter((p) => p.colour === 'red' || p.colour === 'orange' || contradictions.get(p.id))
    .sort(
      (a, b) =>
        Number(!!contradictions.get(b.id)) - Number(!!contradictions.get(a.id)) ||
        bySeverity(a.colour ?? 'grey', b.colour ?? 'grey') ||
        (b.slipDays ?? 0) - (a.slipDays ?? 0),
    );
  const findings = findingsOf(projects, contradictions, today, cadenceDays);
  const active = projects.filter((p) => p.state === 'active');
  const tooOld = new Set(
    findings
      .filter((f) => f.kind === 'stale' || f.kind === 'never_updated')
      .flatMap((f) => f.projects.map((p) => p.id)),
  );
  return {
    ...shown,
    today,
    projectCount: projects.length,
    counts: count(projects.map((p) => p.colour)),
    previousCounts: period ? count(projects.map((p) => p.previousColour)) : null,
    activeCount: active.length,
    freshCount: active.filter((p) => !tooOld.has(p.id)).length,
    programmes: programmesOf(projects),
    money: moneyOf(projects),
    attention: attention.slice(0, MAX_ATTENTION).map((p): AttentionProjectType => {
      const against = contradictions.get(p.id);
      return {
        id: p.id,
        name: p.name,
        programmeName: p.programmeName,
        ownerName: p.ownerName,
        colour: p.colour,
        statedLabel: p.statedLabel,
        slipDays: p.slipDays,
        contradicted: !!against,
        overspendPercent: against?.overspendPercent ?? null,
        reason: p.reason,
      };
    }),
    attentionCount: attention.length,
    findings,
  };
}

const amount = (text: string | null) => (text === null ? null : (parseCents(text) ?? null));

function count(colours: readonly (Colour | null)[]): ColourCountsType {
  const counts = { green: 0, orange: 0, red: 0, grey: 0 };
  for (const colour of colours) counts[colour ?? 'grey'] += 1;
  return counts;
}

function programmesOf(projects: readonly ProjectRow[]): OverviewType['programmes'] {
  const groups = new Map<string | null, ProjectRow[]>();
  for (const project of projects)
    groups.set(project.programmeId, [...(groups.get(project.programmeId) ?? []), project]);
  return [...groups].map(([id, members]) => ({
    id,
    name: members[0]?.programmeName ?? null,
    counts: count(members.map((p) => p.colour)),
  }));
}

/** Totals per currency: amounts in different currencies are never added up. */
function moneyOf(projects: readonly ProjectRow[]): OverviewType['money'] {
  const totals = new Map<
    string,
    { expected: bigint; firstBudget: bigint; expectedAgainstFirst: bigint; absentCount: number }
  >();
  for (const project of projects) {
    if (!project.currency) continue;
    const total = totals.get(project.currency) ?? {
      expected: 0n,
      firstBudget: 0n,
      expectedAgainstFirst: 0n,
      absentCount: 0,
    };
    const expected = amount(project.expected) ?? 0n;
    const first = amount(project.firstBudget);
    total.expected += expected;
    if (first !== null) {
      total.firstBudget += first;
      total.expectedAgainstFirst += expected;
    }
    total.absentCount += project.absent ? 1 : 0;
    totals.set(project.currency, total);
  }
  return [...totals].map(([currency, total]) => ({
    currency,
    expected: total.expected.toString(),
    firstBudget: total.firstBudget.toString(),
    expectedAgainstFirst: total.expectedAgainstFirst.toString(),
    absentCount: total.absentCount,
  }));
}

function findingsOf(
  projects: readonly ProjectRow[],
  contradictions: ReadonlyMap<string, unknown>,
  today: CalendarDate,
  cadenceDays: number,
): OverviewFindingType[] {
  const found = new Map<string, { id: string; name: string }[]>();
  const add = (kind: string, { id, name }: ProjectRow) => found.set(kind, [...(found.get(kind) ?? []), { id, name }]);
  for (const project of projects) {
    if (contradictions.get(project.id)) add('contradicted', project);
    const { ownerName, state, reportingDate } = project;
    const own = { hasOwner: ownerName !== null, active: state === 'active', lastUpdate: reportingDate };
    for (const kind of projectFindings(own, today, cadenceDays)) add(kind, project);
  }
  return ['contradicted', 'no_owner', 'never_updated', 'stale'].flatMap((kind) => {
    const members = found.get(kind);
    return members ? [{ kind, projects: members }] : [];
  });
}
