select stip.drop_history('budget_change_line'), stip.drop_history('budget_change'), stip.drop_history('ledger_import');
drop view stip.sourced_entry, stip.project_year_money, stip.budget_position;
drop trigger budget_line_fixed on stip.budget_line;
alter table stip.ledger_entry
  drop column funding_source_id, drop column external_source, drop column external_key, drop column ledger_import_id;
drop table stip.budget_change_line, stip.budget_change, stip.ledger_import;
drop function stip.guard_budget_line(), stip.guard_budget_change_line(), stip.guard_budget_change(),
  stip.lock_budget(uuid, integer);
drop index stip.ledger_entry_booked;
alter table stip.budget_line drop column taakveld;
alter table stip.funding_source
  drop column cover, drop column cover_from, drop column cover_until, drop column ceiling_cents, drop column ceiling_currency;

create view stip.project_year_money with (security_invoker = true) as
with budget as (
  select organisation_id, project_id, fiscal_year, currency, sum(amount_cents)::bigint as budget_cents,
    min(absence_reason) as budget_absence_reason
  from stip.budget_line group by organisation_id, project_id, fiscal_year, currency
), booked as (
  select organisation_id, project_id, fiscal_year, currency,
    (sum(amount_cents) filter (where kind = 'actual'))::bigint as actual_cents,
    (sum(amount_cents) filter (where kind = 'commitment'))::bigint as commitment_cents
  from stip.ledger_entry where kind <> 'forecast' group by organisation_id, project_id, fiscal_year, currency
), forecast as (
  select distinct on (organisation_id, project_id, fiscal_year, currency)
    organisation_id, project_id, fiscal_year, currency, amount_cents as forecast_cents,
    absence_reason as forecast_absence_reason, booked_on as forecast_on
  from stip.ledger_entry where kind = 'forecast'
  order by organisation_id, project_id, fiscal_year, currency, booked_on desc, sequence desc
)
select organisation_id, project_id, fiscal_year, currency, budget_cents, budget_absence_reason,
  coalesce(actual_cents, 0) as actual_cents, coalesce(commitment_cents, 0) as commitment_cents,
  forecast_cents, forecast_absence_reason, forecast_on,
  greatest(coalesce(forecast_cents, budget_cents), nullif(coalesce(actual_cents, 0) + coalesce(commitment_cents, 0), 0))
    as expected_cents,
  budget_cents - coalesce(actual_cents, 0) - coalesce(commitment_cents, 0) as remaining_cents
from budget
full join booked using (organisation_id, project_id, fiscal_year, currency)
full join forecast using (organisation_id, project_id, fiscal_year, currency);
grant select on stip.project_year_money to stip_app;

select stip.keep_history();
