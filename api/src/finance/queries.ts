import type { Reader } from '../platform/database';
import type { FundingSourceType, PortfolioYearMoneyType, ProjectMoneyDetailType } from './types';

/** The money of a project in one statement, with its latest bookings. */
export async function projectMoney(reader: Reader, projectId: string, first = 100): Promise<ProjectMoneyDetailType> {
  const row = await reader.row<ProjectMoneyDetailType>(
    `select
       coalesce((select json_agg(json_build_object('fiscalYear', fiscal_year, 'currency', currency,
           'budget', budget_cents::text, 'budgetAbsenceReason', budget_absence_reason, 'actual', actual_cents::text,
           'commitment', commitment_cents::text, 'forecast', forecast_cents::text,
           'forecastAbsenceReason', forecast_absence_reason, 'expected', expected_cents::text,
           'remaining', remaining_cents::text) order by fiscal_year, currency)
         from project_year_money where project_id = $1), '[]') as years,
       coalesce((select json_agg(json_build_object('id', b.id, 'fiscalYear', b.fiscal_year, 'sourceName', s.name,
           'fundingSourceId', s.id, 'nature', b.nature, 'term', b.term, 'description', b.description,
           'amount', b.amount_cents::text, 'absenceReason', b.absence_reason, 'currency', b.currency,
           'version', b.version) order by b.fiscal_year, s.name, b.id)
         from budget_line b join funding_source s on s.organisation_id = b.organisation_id and s.id = b.funding_source_id
         where b.project_id = $1), '[]') as "budgetLines",
       coalesce((select json_agg(e.row) from (
         select json_build_object('id', l.id, 'kind', l.kind, 'fiscalYear', l.fiscal_year, 'bookedOn', l.booked_on,
           'amount', l.amount_cents::text, 'absenceReason', l.absence_reason, 'currency', l.currency,
           'description', l.description, 'reference', l.reference, 'reverses', l.reverses_id is not null,
           'reversed', exists (select from ledger_entry r where r.organisation_id = l.organisation_id
             and r.reverses_id = l.id)) as row
         from ledger_entry l where l.project_id = $1 order by l.booked_on desc, l.sequence desc limit $2) e),
         '[]') as entries,
       (select count(*)::int from ledger_entry where project_id = $1) as "entryCount",
       coalesce((select json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'version', version) order by name)
         from funding_source), '[]') as sources`,
    [projectId, first],
  );
  return row ?? { years: [], budgetLines: [], entries: [], entryCount: 0, sources: [] };
}

export async function fundingSources(reader: Reader): Promise<FundingSourceType[]> {
  return reader.rows<FundingSourceType>('select id, name, kind, version from funding_source order by name, id');
}

/** Money of the portfolio per fiscal year and currency, the budget also by source. */
export async function moneyByYear(reader: Reader): Promise<PortfolioYearMoneyType[]> {
  return reader.rows<PortfolioYearMoneyType>(
    `with sources as (
       select fiscal_year, currency, json_agg(json_build_object('fundingSourceId', id, 'sourceName', name,
         'budget', budget::text) order by budget desc, name) as list
       from (
         select b.fiscal_year, b.currency, s.id, s.name, sum(b.amount_cents) as budget
         from budget_line b
         join funding_source s on s.organisation_id = b.organisation_id and s.id = b.funding_source_id
         where b.amount_cents is not null group by b.fiscal_year, b.currency, s.id, s.name) t
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
