import {
  computeStatus,
  indicatorStand,
  statusThresholds,
  worstColour,
  type Aspect,
  type CalendarDate,
  type Colour,
  type ComputedAspect,
  type IndicatorPlan,
  type IndicatorPoint,
  type StatusFigures,
  type StatusThresholds,
} from '@stip/domain';
import type { Reader } from '../platform/database';
import type { StatusThresholdType } from './computed-types';

/** What the colours of one project are computed from, and what it claims. */
export interface StatusFacts {
  readonly projectId: string;
  readonly running: boolean;
  readonly figures: StatusFigures;
}

export interface ComputedStatus {
  readonly projectId: string;
  readonly colour: Colour;
  readonly currentColour: Colour;
  readonly aspects: readonly ComputedAspect[];
}

type Row = Omit<StatusFacts, 'figures'> & {
  readonly figures: Omit<StatusFigures, 'indicators_behind'>;
  readonly indicators: readonly (IndicatorPlan & { readonly measured: readonly IndicatorPoint[] })[] | null;
};

/** Figures of all projects, or of one ($2). $1 is today. An amount above budget counts in whole euros, begun ones not. */
const FACTS_SQL = `
with one as (select p.* from project p where $2::uuid is null or p.id = $2::uuid),
money as (
  select m.project_id, min(m.currency) as currency, sum(m.expected_cents) as expected
  from project_year_money m join one p on p.organisation_id = m.organisation_id and p.id = m.project_id
  group by m.project_id
), plan as (
  select b.project_id, b.end_date, b.budget_cents, b.budget_currency, b.sequence = 1 as first,
    b.sequence = max(b.sequence) over (partition by b.project_id) as current
  from baseline b join one p on p.organisation_id = b.organisation_id and p.id = b.project_id
), milestones as (
  select w.project_id, count(*) filter (where w.actual_end is null and w.percent_complete < 100 and w.end_date < $1::date) as late
  from work_item w join one p on p.organisation_id = w.organisation_id and p.id = w.project_id
  where w.kind = 'milestone' group by w.project_id
), vacancies as (
  select v.project_id, count(*) as late from vacancy v join one p on p.organisation_id = v.organisation_id and p.id = v.project_id
  where v.state = 'open' and v.start_date <= $1::date group by v.project_id
), obligations as (
  select o.project_id, count(*) filter (where o.needed <> 'no' and (o.progress <> 'done' and o.due_date < $1::date
    or o.progress = 'done' and o.valid_until < $1::date)) as late
  from obligation o join one p on p.organisation_id = o.organisation_id and p.id = o.project_id group by o.project_id
), risks as (
  select r.project_id, max(coalesce(r.residual_likelihood * r.residual_impact, r.likelihood * r.impact)) as score,
    coalesce(sum(m.late), 0) as late
  from risk r join one p on p.organisation_id = r.organisation_id and p.id = r.project_id
  left join (select organisation_id, risk_id, count(*) as late from mitigation
    where state in ('planned', 'in_progress') and due_date < $1::date group by organisation_id, risk_id) m
    on m.organisation_id = r.organisation_id and m.risk_id = r.id
  where r.state = 'open' and r.kind = 'threat' group by r.project_id
), targets as (
  select t.indicator_id, json_agg(json_build_object('date', t.due_on, 'value', t.value)) as list
  from indicator_target t group by t.indicator_id
), measured as (
  select distinct on (m.indicator_id) m.indicator_id, m.measured_on, m.value
  from indicator_measurement m order by m.indicator_id, m.measured_on desc
), indicators as (
  select i.project_id, json_agg(json_build_object(
    'baseline', json_build_object('date', i.baseline_date, 'value', i.baseline_value),
    'target', json_build_object('date', i.target_date, 'value', i.target_value),
    'intermediate', coalesce(t.list, '[]'),
    'measured', json_build_array(json_build_object('date', m.measured_on, 'value', m.value)))) as list
  from indicator i join one p on p.organisation_id = i.organisation_id and p.id = i.project_id
  join measured m on m.indicator_id = i.id left join targets t on t.indicator_id = i.id
  where i.baseline_value is not null and i.target_value is not null
  group by i.project_id
)
select p.id as "projectId", p.state = 'active' and coalesce(p.start_date, $1::date) <= $1::date as running, i.list as indicators,
  json_build_object(
    'slip_first', (p.end_date - f.end_date)::int,
    'slip_current', (p.end_date - c.end_date)::int,
    'years_late', (extract(year from p.end_date) - extract(year from f.end_date))::int,
    'milestones_overdue', n.late,
    'overspend_first', case when coalesce(f.budget_currency, m.currency) = m.currency
      then round(100.0 * (m.expected - f.budget_cents) / nullif(f.budget_cents, 0), 1) end,
    'overspend_amount', case when coalesce(f.budget_currency, m.currency) = m.currency
      then trunc((m.expected - f.budget_cents) / 100.0) end,
    'overspend_current', case when coalesce(c.budget_currency, m.currency) = m.currency
      then round(100.0 * (m.expected - c.budget_cents) / nullif(c.budget_cents, 0), 1) end,
    'owner_missing', case when p.owner_id is null then 1 else 0 end,
    'vacancies_late', coalesce(v.late, 0),
    'obligations_late', o.late,
    'update_late', greatest(0, $1::date - coalesce(s.reporting_date, p.start_date)
      - (select update_cadence_days from organisation)),
    'risk_score', r.score,
    'measures_late', r.late) as figures
from one p
left join current_status s on s.organisation_id = p.organisation_id and s.project_id = p.id
left join plan f on f.project_id = p.id and f.first
left join plan c on c.project_id = p.id and c.current
left join money m on m.project_id = p.id
left join milestones n on n.project_id = p.id
left join vacancies v on v.project_id = p.id
left join obligations o on o.project_id = p.id
left join risks r on r.project_id = p.id
left join indicators i on i.project_id = p.id
order by p.name, p.id`;

/** Figures of all projects, or of one. One statement, whatever the size of the portfolio. */
export async function statusFacts(reader: Reader, today: CalendarDate, projectId?: string): Promise<StatusFacts[]> {
  const rows = await reader.rows<Row>(FACTS_SQL, [today, projectId ?? null]);
  return rows.map(({ indicators, figures, ...project }) => ({
    ...project,
    figures: { ...figures, indicators_behind: partBehind(indicators ?? []) },
  }));
}

/** Percent of the measured indicators that are behind the path to their target; null when none was measured. */
function partBehind(indicators: NonNullable<Row['indicators']>): number | null {
  if (indicators.length === 0) return null;
  const behind = indicators.filter(({ measured, ...plan }) => indicatorStand(plan, measured) === 'behind').length;
  return Math.round((1000 * behind) / indicators.length) / 10;
}

/** Bounds the organisation set in place of those of Stip. */
export function ownThresholds(reader: Reader): Promise<StatusThresholdType[]> {
  return reader.rows<StatusThresholdType>(
    'select id, measure, orange::float as orange, red::float as red, version from status_threshold order by measure',
  );
}

export function computed({ projectId, ...facts }: StatusFacts, thresholds: StatusThresholds): ComputedStatus {
  const aspects = computeStatus(facts, thresholds);
  return {
    projectId,
    aspects,
    colour: worstColour(aspects.map(({ colour }) => colour)),
    currentColour: worstColour(aspects.map(({ currentColour }) => currentColour)),
  };
}

/**
 * Computed colours of one project. `reporting`: while its update is being written, that there is none yet is no reason to
 * colour it. Undefined when there is no such project.
 */
export async function computedStatus(
  reader: Reader,
  today: CalendarDate,
  projectId: string,
  reporting: boolean,
): Promise<ComputedStatus | undefined> {
  const [facts] = await statusFacts(reader, today, projectId);
  if (!facts) return undefined;
  const figures = reporting ? { ...facts.figures, update_late: 0 } : facts.figures;
  return computed({ ...facts, figures }, statusThresholds(await ownThresholds(reader)));
}

export interface ClaimedRow {
  readonly projectId: string;
  readonly name: string;
  readonly programmeName: string | null;
  readonly ownerName: string | null;
  readonly claimed: {
    readonly statusUpdateId: string;
    readonly reportingDate: CalendarDate;
    readonly colour: Colour;
    readonly aspects: readonly { readonly aspect: Aspect; readonly colour: Colour; readonly deviation: string }[];
  } | null;
}

/** What every project claims in the update that stands. */
export function claims(reader: Reader): Promise<ClaimedRow[]> {
  return reader.rows<ClaimedRow>(`
    select p.id as "projectId", p.name, g.name as "programmeName", o.name as "ownerName",
      case when s.id is not null then json_build_object('statusUpdateId', s.id, 'reportingDate', s.reporting_date,
        'colour', s.overall_colour, 'aspects', coalesce(a.list, '[]')) end as claimed
    from project p
    left join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
    left join person o on o.organisation_id = p.organisation_id and o.id = p.owner_id
    left join current_status s on s.organisation_id = p.organisation_id and s.project_id = p.id
    left join (select status_update_id, json_agg(json_build_object('aspect', aspect, 'colour', colour, 'deviation', deviation)) as list
      from status_aspect group by status_update_id) a on a.status_update_id = s.id
    order by g.position nulls last, g.name, p.name, p.id`);
}
