import {
  moneyCells,
  type BookedMonth,
  type BookedPart,
  type BudgetPart,
  type ExpectedPart,
  type MoneyCell,
  type PlannedTask,
  type RollUpGoal,
  type RollUpLink,
  type RollUpProject,
} from '@stip/domain';
import type { Reader } from '../platform/database';
import { isId } from '../platform/ids';
import type { MoneyFindingKind, MoneyFindingsType, MoneyFindingType } from './steering-types';

/** Which money; what is left out chooses everything. */
export interface MoneyChoice {
  readonly fiscalYears?: readonly number[] | null;
  readonly fundingSourceIds?: readonly string[] | null;
  readonly projectId?: string | null;
  readonly programmeId?: string | null;
}

export interface Structure {
  readonly projects: readonly (RollUpProject & { readonly name: string; readonly code: string | null })[];
  readonly programmes: readonly { readonly id: string; readonly name: string; readonly code: string | null }[];
  readonly goals: readonly (RollUpGoal & { readonly title: string; readonly code: string | null })[];
  readonly links: readonly RollUpLink[];
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

export interface CurrencyMoney {
  readonly currency: string;
  readonly cells: readonly MoneyCell[];
  /** Projects and years whose source states why there is no budget. */
  readonly withoutBudget: number;
}

interface PartRow {
  readonly part: 'budget' | 'booked' | 'expected';
  readonly projectId: string;
  readonly sourceId: string | null;
  readonly fiscalYear: number;
  readonly currency: string;
  readonly first: string;
  readonly second: string;
}

const years = ({ fiscalYears }: MoneyChoice) => fiscalYears ?? null;
const sourcesOf = ({ fundingSourceIds }: MoneyChoice) => fundingSourceIds?.filter(isId) ?? null;
const project = ({ projectId }: MoneyChoice) => projectId ?? null;
const programme = ({ programmeId }: MoneyChoice) => programmeId ?? null;

const CHOSEN = `($1::integer[] is null or m.fiscal_year = any($1)) and ($2::uuid is null or m.project_id = $2)
  and ($3::uuid is null or m.project_id in (select p.id from project p where p.programme_id = $3))`;

/** Money per project, source and year, by currency; the largest budget first. One statement. */
export async function moneyOf(reader: Reader, choice: MoneyChoice): Promise<CurrencyMoney[]> {
  const rows = await reader.rows<PartRow>(
    `select 'budget' as part, m.project_id as "projectId", m.funding_source_id as "sourceId", m.fiscal_year as "fiscalYear",
       m.currency, coalesce(sum(m.original_cents), 0)::text as first, coalesce(sum(m.change_cents), 0)::text as second
     from budget_position m where ${CHOSEN}
     group by m.project_id, m.funding_source_id, m.fiscal_year, m.currency
     union all
     select 'booked', m.project_id, m.counted_source_id, m.fiscal_year, m.currency,
       coalesce(sum(m.amount_cents) filter (where m.kind = 'actual'), 0)::text,
       coalesce(sum(m.amount_cents) filter (where m.kind = 'commitment'), 0)::text
     from sourced_entry m where m.kind <> 'forecast' and ${CHOSEN}
     group by m.project_id, m.counted_source_id, m.fiscal_year, m.currency
     union all
     select 'expected', m.project_id, null, m.fiscal_year, m.currency, coalesce(m.expected_cents, 0)::text,
       case when m.budget_cents is null and m.budget_absence_reason is not null then '1' else '0' end
     from project_year_money m where ${CHOSEN}`,
    [years(choice), project(choice), programme(choice)],
  );
  const perCurrency = new Map<
    string,
    { budgets: BudgetPart[]; booked: BookedPart[]; expected: ExpectedPart[]; none: number }
  >();
  for (const row of rows) {
    let money = perCurrency.get(row.currency);
    if (!money) perCurrency.set(row.currency, (money = { budgets: [], booked: [], expected: [], none: 0 }));
    const { projectId, fiscalYear, sourceId } = row;
    const [first, second] = [BigInt(row.first), BigInt(row.second)];
    if (row.part === 'budget') {
      money.budgets.push({ projectId, fiscalYear, sourceId: sourceId ?? '', original: first, changes: second });
    } else if (row.part === 'booked') {
      money.booked.push({ projectId, fiscalYear, sourceId, actual: first, commitment: second });
    } else {
      money.expected.push({ projectId, fiscalYear, expected: first });
      money.none += Number(second);
    }
  }
  const wanted = sourcesOf(choice);
  return [...perCurrency]
    .map(([currency, { budgets, booked, expected, none }]) => {
      const all = moneyCells(budgets, booked, expected);
      const cells = wanted ? all.filter(({ sourceId }) => sourceId !== null && wanted.includes(sourceId)) : all;
      return { currency, cells, withoutBudget: none };
    })
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => b.cells.length - a.cells.length || (a.currency < b.currency ? -1 : 1));
}

/** What money is brought to: projects, programmes, goals with their links, and sources, each in its order. One statement. */
export async function structureOf(reader: Reader): Promise<Structure> {
  const row = await reader.row<Structure>(
    `select
       coalesce((select json_agg(json_build_object('id', p.id, 'programmeId', p.programme_id, 'name', p.name, 'code', p.code)
         order by p.name, p.id) from project p), '[]') as projects,
       coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name, 'code', g.code)
         order by g.position, g.name, g.id) from programme g), '[]') as programmes,
       coalesce((select json_agg(json_build_object('id', g.id, 'parentId', g.parent_id, 'title', g.title, 'code', g.code)
         order by g.position, g.code, g.id) from goal g), '[]') as goals,
       coalesce((select json_agg(json_build_object('projectId', l.project_id, 'goalId', l.goal_id, 'weight', l.weight))
         from served_goal l), '[]') as links,
       coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name, s.id)
         from funding_source s), '[]') as sources`,
  );
  return row ?? { projects: [], programmes: [], goals: [], links: [], sources: [] };
}

/** What was booked per calendar month, by currency. One statement. */
export async function bookedMonths(
  reader: Reader,
  choice: MoneyChoice,
): Promise<(BookedMonth & { currency: string })[]> {
  const rows = await reader.rows<{ month: string; currency: string; actual: string; commitment: string }>(
    `select to_char(m.booked_on, 'YYYY-MM') as month, m.currency,
       coalesce(sum(m.amount_cents) filter (where m.kind = 'actual'), 0)::text as actual,
       coalesce(sum(m.amount_cents) filter (where m.kind = 'commitment'), 0)::text as commitment
     from sourced_entry m where m.kind <> 'forecast' and ${CHOSEN}
       and ($4::uuid[] is null or m.counted_source_id = any($4))
     group by 1, 2 order by 1, 2`,
    [years(choice), project(choice), programme(choice), sourcesOf(choice)],
  );
  return rows.map(({ actual, commitment, ...row }) => ({
    ...row,
    actual: BigInt(actual),
    commitment: BigInt(commitment),
  }));
}

export interface EarnedValueRow {
  readonly id: string;
  readonly name: string;
  readonly programmeId: string | null;
  readonly programmeName: string | null;
  readonly currency: string;
  readonly firstPlan: boolean;
  readonly budget: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly statusPercent: number | null;
  readonly actual: string;
  readonly tasks: readonly PlannedTask[];
}

/**
 * What earned value is computed from, per project by programme and name. The plan is the first approved one with its
 * tasks, as far as they still exist; without one it is the current plan. The currency is that of most money of the project.
 */
export async function earnedValueRows(reader: Reader, choice: MoneyChoice, date: string): Promise<EarnedValueRow[]> {
  return reader.rows<EarnedValueRow>(
    `with main as (
       select distinct on (project_id) project_id, currency from project_year_money
       group by project_id, currency order by project_id, sum(budget_cents) desc nulls last, currency
     ), current as (
       select project_id, currency, sum(budget_cents) as budget from project_year_money group by project_id, currency
     ), spent as (
       select project_id, currency, sum(amount_cents) as actual from ledger_entry
       where kind = 'actual' and booked_on <= $3::date group by project_id, currency
     ), first as materialized (
       select * from baseline where sequence = 1
     ), task as (
       select w.project_id, json_agg(json_build_object('start', coalesce(i.start_date, w.start_date),
         'end', coalesce(i.end_date, w.end_date), 'percentComplete', w.percent_complete)) as list
       from work_item w
       left join first b on b.project_id = w.project_id
       left join baseline_item i on i.baseline_id = b.id and i.work_item_id = w.id and i.kind = 'task'
       where w.kind = 'task' and (i.work_item_id is not null
         or not exists (select from baseline_item x where x.organisation_id = b.organisation_id and x.baseline_id = b.id
           and x.kind = 'task'))
       group by w.project_id
     ), latest as materialized (
       select project_id, percent_complete from current_status
     )
     select p.id, p.name, p.programme_id as "programmeId", g.name as "programmeName", coalesce(m.currency, o.currency) as currency,
       b.id is not null and b.budget_cents is not null as "firstPlan",
       case when b.budget_cents is not null then b.budget_cents
         when b.budget_absence_reason is null then c.budget end::text as budget,
       coalesce(b.start_date, p.start_date) as start, coalesce(b.end_date, p.end_date) as "end",
       s.percent_complete as "statusPercent", coalesce(x.actual, 0)::text as actual, coalesce(t.list, '[]') as tasks
     from project p
     join organisation o on o.id = p.organisation_id
     left join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
     left join main m on m.project_id = p.id
     left join current c on c.project_id = p.id and c.currency = m.currency
     left join spent x on x.project_id = p.id and x.currency = m.currency
     left join first b on b.project_id = p.id
     left join task t on t.project_id = p.id
     left join latest s on s.project_id = p.id
     where ($1::uuid is null or p.id = $1) and ($2::uuid is null or p.programme_id = $2)
     order by g.position nulls last, g.name, p.name, p.id`,
    [project(choice), programme(choice), date],
  );
}

/** What is off about money, the gravest kind first, then the largest amount. One statement. */
export async function moneyFindings(reader: Reader, choice: MoneyChoice, first: number): Promise<MoneyFindingsType> {
  const row = await reader.row<{ items: MoneyFindingType[]; counts: { kind: MoneyFindingKind; count: number }[] }>(
    `with position as materialized (
       select m.project_id, m.funding_source_id, m.fiscal_year, m.currency, sum(m.current_cents) as amount,
         sum(m.current_cents) filter (where m.term = 'structural') as structural
       from budget_position m where ${CHOSEN} and ($4::uuid[] is null or m.funding_source_id = any($4))
       group by m.project_id, m.funding_source_id, m.fiscal_year, m.currency
     ), finding as (
       select 1 as rank, 'overspent' as kind, m.project_id, null::uuid as source_id, m.fiscal_year, m.currency,
         m.actual_cents + m.commitment_cents as amount, m.budget_cents as "limit"
       from project_year_money m where m.remaining_cents < 0 and ${CHOSEN} and $4::uuid[] is null
       union all
       select 2, 'structural_on_incidental', b.project_id, s.id, b.fiscal_year, b.currency, b.structural, null
       from position b join funding_source s on s.id = b.funding_source_id
       where b.structural > 0 and s.cover = 'incidental'
       union all
       select 3, 'outside_cover_period', b.project_id, s.id, b.fiscal_year, b.currency, b.amount, null
       from position b join funding_source s on s.id = b.funding_source_id
       where b.amount > 0 and (b.fiscal_year < s.cover_from or b.fiscal_year > s.cover_until)
       union all
       select 4, 'source_over_ceiling', null, s.id, null, s.ceiling_currency, t.amount, s.ceiling_cents
       from funding_source s join (
         select funding_source_id, currency, sum(current_cents) as amount from budget_position
         group by funding_source_id, currency) t on t.funding_source_id = s.id and t.currency = s.ceiling_currency
       where t.amount > s.ceiling_cents and $2::uuid is null and $3::uuid is null
         and ($4::uuid[] is null or s.id = any($4))
       union all
       select 5, 'expected_over_budget', m.project_id, null, m.fiscal_year, m.currency, m.expected_cents, m.budget_cents
       from project_year_money m
       where m.expected_cents > m.budget_cents and m.remaining_cents >= 0 and ${CHOSEN} and $4::uuid[] is null
     )
     select
       coalesce((select json_agg(row_to_json(x)) from (
         select f.kind, case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as project,
           case when s.id is null then null else json_build_object('id', s.id, 'name', s.name) end as "fundingSource",
           f.fiscal_year as "fiscalYear", f.currency, f.amount::text as amount, f."limit"::text as "limit"
         from finding f left join project p on p.id = f.project_id left join funding_source s on s.id = f.source_id
         order by f.rank, f.amount - coalesce(f."limit", 0) desc, p.name, f.fiscal_year, s.name limit $5) x), '[]') as items,
       coalesce((select json_agg(json_build_object('kind', kind, 'count', n) order by rank) from (
         select rank, kind, count(*)::int as n from finding group by rank, kind) y), '[]') as counts`,
    [years(choice), project(choice), programme(choice), sourcesOf(choice), first],
  );
  const counts = row?.counts ?? [];
  return { nodes: row?.items ?? [], counts, count: counts.reduce((sum, { count }) => sum + count, 0) };
}
