import { forecastIndicator, indicatorStand, measurementDueOn, pathValue, type CalendarDate } from '@stip/domain';
import type { Reader } from '../platform/database';
import type { GoalType, IndicatorType, StrategySummaryType, StrategyType } from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

/** One strategy with its goals, indicators and projects as a row; `condition` chooses it. */
const strategySql = (condition: string) => `
with measured as (
  select m.indicator_id, json_agg(json_build_object('id', m.id, 'measuredOn', m.measured_on, 'value', m.value::text,
      'source', m.source, 'note', m.note, 'version', m.version) order by m.measured_on) as list,
    (array_agg(m.value order by m.measured_on desc))[1] as latest
  from indicator_measurement m group by m.indicator_id
), path as (
  select t.indicator_id, json_agg(json_build_object('dueOn', t.due_on, 'value', t.value::text) order by t.due_on) as list
  from indicator_target t group by t.indicator_id
), bringing as (
  select x.benefit_id, json_agg(json_build_object('id', p.id, 'name', p.name, 'weight', x.weight, 'version', x.version)
      order by p.name, p.id) as list
  from benefit_project x join project p on p.organisation_id = x.organisation_id and p.id = x.project_id
  group by x.benefit_id
), gains as (
  select b.goal_id, json_agg(json_build_object('id', b.id, 'title', b.title, 'description', b.description,
      'owner', ${person('o')}, 'expectedValue', b.expected_value, 'expectedAmount', b.expected_cents::text,
      'dueDate', b.due_date, 'state', b.state, 'projects', coalesce(r.list, '[]'), 'version', b.version)
      order by b.due_date, b.title, b.id) as list
  from benefit b left join person o on o.organisation_id = b.organisation_id and o.id = b.owner_id
  left join bringing r on r.benefit_id = b.id
  group by b.goal_id
), weights as (
  select project_id, sum(weight)::int as total from project_goal group by project_id
), indicators as (
  select i.goal_id, json_agg(json_build_object('id', i.id, 'name', i.name, 'unit', i.unit, 'direction', i.direction,
      'baselineValue', i.baseline_value::text, 'baselineDate', i.baseline_date, 'targetValue', i.target_value::text,
      'targetDate', i.target_date, 'measuredEveryMonths', i.measured_every_months, 'measurements', coalesce(x.list, '[]'),
      'attainment', round(100 * (x.latest - i.baseline_value) / (i.target_value - i.baseline_value), 1)::text,
      'targets', coalesce(y.list, '[]'), 'version', i.version) order by i.name, i.id) as list
  from indicator i
  left join measured x on x.indicator_id = i.id
  left join path y on y.indicator_id = i.id
  where i.kind = 'path'
  group by i.goal_id
), latest as materialized (
  select project_id, overall_colour from current_status
), served as (
  select l.goal_id, json_agg(json_build_object('id', p.id, 'name', p.name, 'weight', l.weight, 'version', l.version, 'state', p.state,
      'endDate', p.end_date, 'totalWeight', w.total,
      'colour', s.overall_colour) order by p.name, p.id) as list
  from project_goal l
  join project p on p.organisation_id = l.organisation_id and p.id = l.project_id
  join weights w on w.project_id = p.id
  left join latest s on s.project_id = p.id
  group by l.goal_id
), counting as (
  select p.programme_id, v.goal_id, count(*)::int as n from served_goal v
  join project p on p.organisation_id = v.organisation_id and p.id = v.project_id
  where v.by_programme and p.state <> 'cancelled' group by p.programme_id, v.goal_id
), serving as (
  select l.goal_id, json_agg(json_build_object('id', r.id, 'name', r.name, 'projectCount', coalesce(c.n, 0))
      order by r.position, r.name, r.id) as list
  from programme_goal l join programme r on r.organisation_id = l.organisation_id and r.id = l.programme_id
  left join counting c on c.programme_id = l.programme_id and c.goal_id = l.goal_id
  group by l.goal_id
)
select s.id, s.title, s.vision, s.term_start as "termStart", s.term_end as "termEnd", s.horizon,
  s.horizon_on as "horizonOn", s.short_term_on as "shortTermOn", s.adopted_by as "adoptedBy",
  s.adopted_on as "adoptedOn", s.adoption_reference as "adoptionReference", s.version,
  coalesce((select json_agg(json_build_object('id', g.id, 'parentId', g.parent_id, 'code', g.code, 'title', g.title,
      'description', g.description, 'category', g.category, 'owner', ${person('o')}, 'position', g.position,
      'startDate', g.start_date, 'endDate', g.end_date,
      'indicators', coalesce(i.list, '[]'), 'projects', coalesce(v.list, '[]'),
      'programmes', coalesce(h.list, '[]'),
      'benefits', coalesce(b.list, '[]'), 'version', g.version)
      order by g.position, g.code, g.id)
    from goal g
    left join person o on o.organisation_id = g.organisation_id and o.id = g.owner_id
    left join indicators i on i.goal_id = g.id
    left join served v on v.goal_id = g.id
    left join serving h on h.goal_id = g.id
    left join gains b on b.goal_id = g.id
    where g.organisation_id = s.organisation_id and g.strategy_id = s.id), '[]') as goals,
  (select json_agg(json_build_object('step', n, 'id', t.id, 'state', coalesce(t.state, 'not_started'),
      'responsible', ${person('o')}, 'dueDate', t.due_date, 'evidence', coalesce(t.evidence, ''),
      'evidenceLink', coalesce(t.evidence_link, ''), 'version', t.version) order by n)
    from generate_series(1, 8) n
    left join strategy_step t on t.organisation_id = s.organisation_id and t.strategy_id = s.id and t.step = n
    left join person o on o.organisation_id = t.organisation_id and o.id = t.responsible_id) as steps
from strategy s ${condition}`;

type Computed = 'stand' | 'pathToday' | 'forecast' | 'measurementDueOn';
type IndicatorRow = Omit<IndicatorType, Computed>;
type StrategyRow = Omit<StrategyType, 'goals'> & {
  goals: (Omit<GoalType, 'indicators'> & { indicators: IndicatorRow[] })[];
};

/** Of the strategies whose term has begun the latest, or else the first that will begin. $1 is today. */
const CURRENT_FIRST = 'order by s.term_start <= $1 desc, abs(s.term_start - $1::date), s.id desc';

/** The strategy of today; undefined when there is none. */
export async function currentStrategy(reader: Reader, today: CalendarDate): Promise<StrategyType | undefined> {
  const row = await reader.row<StrategyRow>(strategySql(`${CURRENT_FIRST} limit 1`), [today]);
  return row && withIndicatorRules(row, today);
}

/** Id of the given strategy if it exists, or of the one of today. */
export async function chosenStrategy(
  reader: Reader,
  id: string | null | undefined,
  today: CalendarDate,
): Promise<string | undefined> {
  if (id) return (await reader.row<{ id: string }>('select id from strategy where id = $1', [id]))?.id;
  return (await reader.row<{ id: string }>(`select s.id from strategy s ${CURRENT_FIRST} limit 1`, [today]))?.id;
}

/** All strategies, that of today first. */
export function strategySummaries(reader: Reader, today: CalendarDate): Promise<StrategySummaryType[]> {
  return reader.rows<StrategySummaryType>(
    `select s.id, s.title, s.term_start as "termStart", s.term_end as "termEnd", s.adopted_on as "adoptedOn",
       (select count(*)::int from goal g where g.organisation_id = s.organisation_id and g.strategy_id = s.id) as "goalCount",
       row_number() over (${CURRENT_FIRST}) = 1 as "isCurrent"
     from strategy s ${CURRENT_FIRST}`,
    [today],
  );
}

export async function strategyById(reader: Reader, id: string, today: CalendarDate): Promise<StrategyType | undefined> {
  const row = await reader.row<StrategyRow>(strategySql('where s.id = $1'), [id]);
  return row && withIndicatorRules(row, today);
}

function withIndicatorRules(row: StrategyRow, today: CalendarDate): StrategyType {
  return {
    ...row,
    goals: row.goals.map((goal) => ({
      ...goal,
      indicators: goal.indicators.map((indicator) => ({ ...indicator, ...computed(indicator, today) })),
    })),
  };
}

function computed(row: IndicatorRow, today: CalendarDate): Pick<IndicatorType, Computed> {
  const plan = {
    baseline: { date: row.baselineDate, value: Number(row.baselineValue) },
    target: { date: row.targetDate, value: Number(row.targetValue) },
    intermediate: row.targets.map(({ dueOn, value }) => ({ date: dueOn, value: Number(value) })),
  };
  const measured = row.measurements.map(({ measuredOn, value }) => ({ date: measuredOn, value: Number(value) }));
  const forecast = forecastIndicator(plan, measured);
  const due = measurementDueOn({
    baselineDate: row.baselineDate,
    targetDate: row.targetDate,
    latest: row.measurements.at(-1)?.measuredOn,
    everyMonths: row.measuredEveryMonths,
  });
  return {
    measurementDueOn: due ?? null,
    stand: indicatorStand(plan, measured),
    pathToday: decimal(pathValue(plan, today)),
    forecast: forecast
      ? { ...forecast, value: decimal(forecast.value), low: decimal(forecast.low), high: decimal(forecast.high) }
      : null,
  };
}

/** Two decimals suffice for what is computed and not measured; small numbers keep three figures that count. */
const decimal = (value: number): string =>
  value !== 0 && Math.abs(value) < 1 ? String(Number(value.toPrecision(3))) : value.toFixed(2).replace(/\.?0+$/, '');
