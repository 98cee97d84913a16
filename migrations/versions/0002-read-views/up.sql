-- Reads that several screens, the report and exports share. security_invoker: row-level security of the reader applies.

-- Money of a project per fiscal year and currency. Commitment is what is still open. Forecast is the latest expected
-- total of the year; expected is that forecast, or the budget where nobody forecast otherwise, and never less than what
-- is spent and ordered already.
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

-- Published updates that no correction has superseded.
create view stip.standing_status with (security_invoker = true) as
select s.* from stip.status_update s
where s.state = 'published' and not exists (
  select from stip.status_update c
  where c.organisation_id = s.organisation_id and c.supersedes_id = s.id and c.state = 'published');

-- The latest of them per project.
create view stip.current_status with (security_invoker = true) as
select distinct on (organisation_id, project_id) * from stip.standing_status
order by organisation_id, project_id, reporting_date desc, published_at desc;

grant select on stip.project_year_money, stip.standing_status, stip.current_status to stip_app;
