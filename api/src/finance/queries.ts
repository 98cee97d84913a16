import type { Reader } from '../platform/database';
import { CHANGE_COLUMNS, CHANGE_FROM, ENTRY_COLUMNS, LINE_COLUMNS, LINE_JOINS } from './lists';
import type { BudgetChangeType, FundingSourceType, PortfolioYearMoneyType, ProjectMoneyDetailType } from './types';

const SOURCES = `
  with used as (
    select funding_source_id as id, currency, sum(current_cents) as budget, count(*) as uses
    from budget_position group by funding_source_id, currency
  ), booked as (
    select funding_source_id as id, count(*) as uses from ledger_entry where funding_source_id is not null
    group by funding_source_id
  )
  select s.id, s.name, s.kind, s.cover, s.cover_from as "coverFrom", s.cover_until as "coverUntil",
    s.ceiling_cents::text as ceiling, s.ceiling_currency as "ceilingCurrency",
    coalesce((select sum(u.budget) from used u where u.id = s.id and u.currency = s.ceiling_currency), 0)::text as budget,
    (coalesce((select sum(u.uses) from used u where u.id = s.id), 0)
      + coalesce((select b.uses from booked b where b.id = s.id), 0))::int as uses, s.version
  from funding_source s order by s.name, s.id`;

/** The money of a project in one statement, with its latest bookings. */
export async function projectMoney(reader: Reader, projectId: string, first = 100): Promise<ProjectMoneyDetailType> {
  const row = await reader.row<ProjectMoneyDetailType>(
    `select
       coalesce((select json_agg(json_build_object('fiscalYear', fiscal_year, 'currency', currency,
           'budget', budget_cents::text, 'original', original_cents::text, 'changes', change_cents::text,
           'budgetAbsenceReason', budget_absence_reason, 'actual', actual_cents::text,
           'commitment', commitment_cents::text, 'forecast', forecast_cents::text,
           'forecastAbsenceReason', forecast_absence_reason, 'expected', expected_cents::text,
           'remaining', remaining_cents::text) order by fiscal_year, currency)
         from project_year_money where project_id = $1), '[]') as years,
       coalesce((select json_agg(row_to_json(x) order by x."fiscalYear", x."sourceName", x.id) from (
         select ${LINE_COLUMNS} from budget_line b ${LINE_JOINS} where b.project_id = $1) x), '[]') as "budgetLines",
       coalesce((select json_agg(row_to_json(x) order by x."fiscalYear", x."fundingSource" ->> 'name', x.nature, x.term,
           x.taakveld, x.currency) from (
         select b.fiscal_year as "fiscalYear", jsonb_build_object('id', s.id, 'name', s.name) as "fundingSource",
           b.nature, b.term, b.taakveld, b.currency, sum(b.original_cents)::text as original,
           coalesce(sum(b.change_cents), 0)::text as changes, sum(b.current_cents)::text as current,
           min(b.absence_reason) as "absenceReason"
         from budget_position b
         join funding_source s on s.organisation_id = b.organisation_id and s.id = b.funding_source_id
         where b.project_id = $1
         group by b.fiscal_year, s.id, s.name, b.nature, b.term, b.taakveld, b.currency) x), '[]') as positions,
       coalesce((select json_agg(row_to_json(e)) from (
         select ${ENTRY_COLUMNS} from ledger_entry l
         join project p on p.organisation_id = l.organisation_id and p.id = l.project_id
         left join funding_source s on s.organisation_id = l.organisation_id and s.id = l.funding_source_id
         where l.project_id = $1 order by l.booked_on desc, l.sequence desc limit $2) e), '[]') as entries,
       (select count(*)::int from ledger_entry where project_id = $1) as "entryCount",
       coalesce((select json_agg(row_to_json(x)) from (${SOURCES}) x), '[]') as sources`,
    [projectId, first],
  );
  return row ?? { years: [], budgetLines: [], positions: [], entries: [], entryCount: 0, sources: [] };
}

export async function fundingSources(reader: Reader): Promise<FundingSourceType[]> {
  return reader.rows<FundingSourceType>(SOURCES);
}

export async function budgetChangeById(reader: Reader, id: string): Promise<BudgetChangeType | undefined> {
  return reader.row<BudgetChangeType>(`select ${CHANGE_COLUMNS} from ${CHANGE_FROM} where c.id = $1`, [id]);
}

/** Money of the portfolio per fiscal year and currency, the budget also by source. */
export async function moneyByYear(reader: Reader): Promise<PortfolioYearMoneyType[]> {
  return reader.rows<PortfolioYearMoneyType>(
    `with sources as (
       select fiscal_year, currency, json_agg(json_build_object('fundingSourceId', id, 'sourceName', name,
         'budget', budget::text) order by budget desc, name) as list
       from (
         select b.fiscal_year, b.currency, s.id, s.name, sum(b.current_cents) as budget
         from budget_position b
         join funding_source s on s.organisation_id = b.organisation_id and s.id = b.funding_source_id
         where b.current_cents is not null group by b.fiscal_year, b.currency, s.id, s.name) t
       group by fiscal_year, currency
     )
     select fiscal_year as "fiscalYear", currency, sum(budget_cents)::text as budget,
       sum(actual_cents)::text as actual, sum(commitment_cents)::text as commitment,
       sum(expected_cents)::text as expected,
       (sum(budget_cents) - sum(actual_cents) - sum(commitment_cents))::text as remaining,
       (count(*) filter (where budget_cents is null and budget_absence_reason is not null))::int
         as "projectsWithoutBudget",
       coalesce((array_agg(s.list))[1], '[]') as sources
     from project_year_money m left join sources s using (fiscal_year, currency)
     group by fiscal_year, currency order by fiscal_year, currency`,
  );
}
