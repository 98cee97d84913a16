import {
  benefitFindings,
  goalFindings,
  measurementDueOn,
  stepOverdue,
  type CalendarDate,
  type StrategyFinding,
} from '@stip/domain';
import type { Reader } from '../platform/database';
import type { BenefitState } from './entity';
import type { GoalNetworkType, StrategyFindingType } from './network-types';

/** Projects that still ask something: what ended needs no goal any more. */
const UNDER_WAY = `('proposed', 'active', 'on_hold')`;

/** The network of a strategy in one statement. $1 is the strategy. */
const NETWORK = `
with goals as (
  select g.* from goal g where g.strategy_id = $1
), served as (
  select l.* from project_goal l join goals g on g.id = l.goal_id
), projects as (
  select p.* from project p
  where p.state in ${UNDER_WAY} or exists (select from served l where l.project_id = p.id)
), latest as materialized (
  select project_id, overall_colour from current_status
), staffed as (
  select r.project_id, count(distinct r.person_id)::int as people from project_role r group by r.project_id
), money as (
  select t.project_id, json_agg(json_build_object('currency', t.currency, 'budget', t.budget::text,
      'absenceReason', t.reason) order by t.currency) as list
  from (select project_id, currency, sum(budget_cents)::bigint as budget, min(budget_absence_reason) as reason
    from project_year_money group by project_id, currency) t group by t.project_id
), paid as (
  select b.funding_source_id, b.project_id, b.currency, sum(b.amount_cents)::bigint as amount
  from budget_line b join projects p on p.id = b.project_id
  group by b.funding_source_id, b.project_id, b.currency
)
select $1::uuid as "strategyId",
  coalesce((select json_agg(json_build_object('id', g.id, 'parentId', g.parent_id, 'code', g.code, 'title', g.title,
      'category', g.category, 'ownerName', o.name) order by g.position, g.code, g.id)
    from goals g left join person o on o.organisation_id = g.organisation_id and o.id = g.owner_id), '[]') as goals,
  coalesce((select json_agg(json_build_object('id', b.id, 'goalId', b.goal_id, 'title', b.title, 'state', b.state,
      'ownerName', o.name) order by b.due_date, b.title, b.id)
    from benefit b join goals g on g.id = b.goal_id
    left join person o on o.organisation_id = b.organisation_id and o.id = b.owner_id), '[]') as benefits,
  coalesce((select json_agg(json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'state', p.state,
      'colour', s.overall_colour, 'money', coalesce(m.list, '[]'), 'people', coalesce(f.people, 0),
      'programme', case when q.id is null then null else json_build_object('id', q.id, 'name', q.name) end)
      order by p.name, p.id)
    from projects p left join programme q on q.organisation_id = p.organisation_id and q.id = p.programme_id
    left join latest s on s.project_id = p.id
    left join money m on m.project_id = p.id
    left join staffed f on f.project_id = p.id), '[]') as projects,
  coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name)
    from funding_source s where s.id in (select funding_source_id from paid)), '[]') as sources,
  coalesce((select json_agg(json_build_object('projectId', l.project_id, 'goalId', l.goal_id, 'weight', l.weight,
      'version', l.version) order by l.project_id, l.goal_id) from served l), '[]') as "goalLinks",
  coalesce((select json_agg(json_build_object('projectId', x.project_id, 'benefitId', x.benefit_id, 'goalId', x.goal_id,
      'weight', x.weight, 'version', x.version) order by x.project_id, x.benefit_id)
    from benefit_project x join goals g on g.id = x.goal_id), '[]') as "benefitLinks",
  coalesce((select json_agg(json_build_object('sourceId', f.funding_source_id, 'projectId', f.project_id,
      'currency', f.currency, 'amount', f.amount::text) order by f.project_id, f.funding_source_id)
    from paid f), '[]') as funding`;

export async function goalNetwork(reader: Reader, strategyId: string): Promise<GoalNetworkType> {
  const row = await reader.row<GoalNetworkType>(NETWORK, [strategyId]);
  if (!row) throw new Error('The network of a strategy is always one row');
  return row;
}

interface Facts {
  readonly goals: readonly {
    id: string;
    parentId: string | null;
    title: string;
    hasOwner: boolean;
    indicators: number;
    projects: number;
  }[];
  readonly projects: readonly { id: string; name: string }[];
  readonly indicators: readonly {
    id: string;
    goalId: string;
    name: string;
    baselineDate: CalendarDate;
    targetDate: CalendarDate;
    everyMonths: number;
    latest: CalendarDate | null;
  }[];
  readonly benefits: readonly {
    id: string;
    goalId: string;
    title: string;
    hasOwner: boolean;
    projects: number;
    dueDate: CalendarDate | null;
    state: BenefitState;
  }[];
  readonly steps: readonly { step: number; state: string; dueDate: CalendarDate | null }[];
}

const FACTS = `
with goals as (
  select g.* from goal g where g.strategy_id = $1
), links as materialized (
  -- Once: of an earlier moment every reading of the view is worked out from the record.
  select l.organisation_id, l.project_id, l.goal_id from served_goal l
), served as (
  select l.goal_id, count(*)::int as n from links l
  join project p on p.organisation_id = l.organisation_id and p.id = l.project_id and p.state <> 'cancelled'
  group by l.goal_id
), measures as (
  select i.goal_id, count(*)::int as n from indicator i group by i.goal_id
), measured as (
  select m.indicator_id, max(m.measured_on) as latest from indicator_measurement m group by m.indicator_id
), brought as (
  select x.benefit_id, count(*)::int as n from benefit_project x
  join project p on p.organisation_id = x.organisation_id and p.id = x.project_id and p.state <> 'cancelled'
  group by x.benefit_id
)
select
  coalesce((select json_agg(json_build_object('id', g.id, 'parentId', g.parent_id, 'title', g.title,
      'hasOwner', g.owner_id is not null, 'indicators', coalesce(i.n, 0), 'projects', coalesce(s.n, 0))
      order by g.position, g.code, g.id)
    from goals g left join served s on s.goal_id = g.id left join measures i on i.goal_id = g.id), '[]') as goals,
  coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id) from project p
    where p.state in ${UNDER_WAY} and p.id not in (select l.project_id from links l join goals g on g.id = l.goal_id)), '[]') as projects,
  coalesce((select json_agg(json_build_object('id', i.id, 'goalId', i.goal_id, 'name', i.name,
      'baselineDate', i.baseline_date, 'targetDate', i.target_date, 'everyMonths', i.measured_every_months,
      'latest', m.latest) order by i.name, i.id)
    from indicator i join goals g on g.id = i.goal_id left join measured m on m.indicator_id = i.id
    where i.kind = 'path'), '[]') as indicators,
  coalesce((select json_agg(json_build_object('id', b.id, 'goalId', b.goal_id, 'title', b.title,
      'hasOwner', b.owner_id is not null, 'projects', coalesce(x.n, 0), 'dueDate', b.due_date, 'state', b.state)
      order by b.due_date, b.title, b.id)
    from benefit b join goals g on g.id = b.goal_id left join brought x on x.benefit_id = b.id), '[]') as benefits,
  coalesce((select json_agg(json_build_object('step', t.step, 'state', t.state, 'dueDate', t.due_date) order by t.step)
    from strategy_step t where t.strategy_id = $1), '[]') as steps`;

/** What is missing or overdue in a strategy: facts by one statement, the judgement by the rules. */
export async function strategyFindings(
  reader: Reader,
  strategyId: string,
  today: CalendarDate,
): Promise<StrategyFindingType[]> {
  const facts = await reader.row<Facts>(FACTS, [strategyId]);
  if (!facts) return [];
  const ofGoals = goalFindings(facts.goals);
  return [
    ...facts.goals.flatMap(({ id, title }) =>
      (ofGoals.get(id) ?? []).map((kind) => finding(kind, title, { goalId: id })),
    ),
    ...facts.projects.map(({ id, name }) => finding('project_without_goal', name, { projectId: id })),
    ...facts.indicators.flatMap((indicator) => {
      const dueOn = measurementDueOn(indicator);
      const { id, goalId, name } = indicator;
      return dueOn && dueOn < today
        ? [finding('indicator_not_measured', name, { indicatorId: id, goalId, dueOn })]
        : [];
    }),
    ...facts.benefits.flatMap((benefit) =>
      benefitFindings(benefit, today).map((kind) =>
        finding(kind, benefit.title, {
          benefitId: benefit.id,
          goalId: benefit.goalId,
          dueOn: kind === 'benefit_overdue' ? benefit.dueDate : null,
        }),
      ),
    ),
    ...facts.steps
      .filter((step) => stepOverdue(step, today))
      .map(({ step, dueDate }) => finding('step_overdue', '', { step, dueOn: dueDate })),
  ];
}

const finding = (kind: StrategyFinding, title: string, about: Partial<StrategyFindingType>): StrategyFindingType => ({
  kind,
  title,
  goalId: null,
  projectId: null,
  indicatorId: null,
  benefitId: null,
  step: null,
  dueOn: null,
  ...about,
});
