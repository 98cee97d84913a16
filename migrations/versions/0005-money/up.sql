-- Money: what a source can bear and for how long, the taakveld of a budget, budget changes with their decision, and
-- bookings that are recognised by the key of the finance system they came from.

-- Cover: structural or incidental, null when nobody has said; the years it is there for; the most it can bear in all.
alter table stip.funding_source
  add column cover text constraint funding_source_cover check (cover in ('structural', 'incidental')),
  add column cover_from stip.fiscal_year,
  add column cover_until stip.fiscal_year,
  add column ceiling_cents stip.cents constraint funding_source_ceiling_not_negative check (ceiling_cents >= 0),
  add column ceiling_currency stip.currency not null default 'EUR',
  add constraint funding_source_cover_order check (cover_from <= cover_until);

-- Code of the national list of task fields (BBV, Iv3), such as 0.4 or 6.711. The list changes by decree, so only its form
-- is checked here.
alter table stip.budget_line
  add column taakveld text constraint budget_line_taakveld check (taakveld ~ '^[0-8]\.[0-9]{1,3}[a-z]?$');

-- A change of the budget (begrotingswijziging) that a body decided on. Append-only: another change puts it right.
create table stip.budget_change (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  sequence bigint generated always as identity,
  decision_reference stip.label not null,
  decided_on stip.calendar_date not null,
  body text not null constraint budget_change_body check (body in ('council', 'executive', 'steering_group', 'management')),
  reason stip.narrative not null constraint budget_change_reason check (length(btrim(reason)) > 0),
  decision_id uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint budget_change_reference_unique unique (organisation_id, decision_reference),
  constraint budget_change_decision_fk foreign key (organisation_id, decision_id)
    references stip.decision (organisation_id, id)
);

create table stip.budget_change_line (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  budget_change_id uuid not null,
  project_id uuid not null,
  funding_source_id uuid not null,
  fiscal_year stip.fiscal_year not null,
  nature text not null default 'operating' constraint budget_change_line_nature check (nature in ('operating', 'investment')),
  term text not null default 'incidental' constraint budget_change_line_term check (term in ('structural', 'incidental')),
  taakveld text constraint budget_change_line_taakveld check (taakveld ~ '^[0-8]\.[0-9]{1,3}[a-z]?$'),
  -- What is added to the budget; negative for what is taken from it.
  amount_cents stip.cents not null constraint budget_change_line_not_zero check (amount_cents <> 0),
  currency stip.currency not null default 'EUR',
  description text not null default '',
  primary key (organisation_id, id),
  constraint budget_change_line_change_fk foreign key (organisation_id, budget_change_id)
    references stip.budget_change (organisation_id, id),
  constraint budget_change_line_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id),
  constraint budget_change_line_source_fk foreign key (organisation_id, funding_source_id)
    references stip.funding_source (organisation_id, id)
);
create index budget_change_line_project on stip.budget_change_line (organisation_id, project_id, fiscal_year);
create index budget_change_line_change on stip.budget_change_line (organisation_id, budget_change_id);
create index budget_change_decided on stip.budget_change (organisation_id, decided_on desc, sequence desc);

-- A file of a finance system that was booked. Every row and every cent of it is accounted for, and the total is the one
-- that was given beforehand: otherwise nothing is booked.
create table stip.ledger_import (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  file_name stip.label not null,
  sha256 text not null constraint ledger_import_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  external_source stip.label not null,
  rows_total integer not null,
  rows_booked integer not null,
  rows_duplicate integer not null,
  rows_left_out integer not null,
  total_cents stip.cents not null,
  booked_cents stip.cents not null,
  duplicate_cents stip.cents not null,
  left_out_cents stip.cents not null,
  control_cents stip.cents not null,
  -- Whether a person gave the control total or a row of the file did.
  control_origin text not null constraint ledger_import_control_origin check (control_origin in ('given', 'file')),
  control_rows integer,
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint ledger_import_rows check (rows_total = rows_booked + rows_duplicate + rows_left_out),
  constraint ledger_import_amounts check (total_cents = booked_cents + duplicate_cents + left_out_cents),
  constraint ledger_import_control_total check (control_cents = total_cents),
  constraint ledger_import_control_rows check (control_rows = rows_total),
  constraint ledger_import_author_fk foreign key (organisation_id, created_by) references stip.person (organisation_id, id)
);

alter table stip.ledger_entry
  add column funding_source_id uuid,
  -- Finance system and its key (document and line): what is known by it already is not booked again.
  add column external_source stip.label,
  add column external_key stip.label,
  add column ledger_import_id uuid,
  add constraint ledger_entry_external_complete check ((external_source is null) = (external_key is null)),
  add constraint ledger_entry_external_unique unique (organisation_id, external_source, external_key),
  add constraint ledger_entry_source_fk foreign key (organisation_id, funding_source_id)
    references stip.funding_source (organisation_id, id),
  add constraint ledger_entry_import_fk foreign key (organisation_id, ledger_import_id)
    references stip.ledger_import (organisation_id, id);
create index ledger_entry_booked on stip.ledger_entry (organisation_id, booked_on desc, sequence desc);

create trigger budget_change_append_only before update or delete on stip.budget_change
  for each row execute function stip.refuse_change();
create trigger budget_change_line_append_only before update or delete on stip.budget_change_line
  for each row execute function stip.refuse_change();
create trigger ledger_import_append_only before update or delete on stip.ledger_import
  for each row execute function stip.refuse_change();

-- Writers of the budget of one project and year take turns, so that neither rule below looks past the other.
create function stip.lock_budget(project uuid, fiscal_year integer) returns void language sql as $$
  select pg_advisory_xact_lock(hashtext('stip.budget'), hashtext(project::text || fiscal_year))
$$;

-- The original budget of a project in a year is fixed by the first change that a body decided on.
create function stip.guard_budget_line() returns trigger language plpgsql as $$
declare line record;
begin
  for line in
    select l.organisation_id, l.project_id, l.fiscal_year from (
      select new.organisation_id, new.project_id, new.fiscal_year where tg_op <> 'DELETE'
      union select old.organisation_id, old.project_id, old.fiscal_year where tg_op <> 'INSERT') l
      (organisation_id, project_id, fiscal_year)
    order by l.fiscal_year
  loop
    if tg_op = 'UPDATE' and (new.project_id, new.funding_source_id, new.fiscal_year, new.nature, new.term, new.taakveld,
        new.amount_cents, new.absence_reason, new.currency) is not distinct from (old.project_id, old.funding_source_id,
        old.fiscal_year, old.nature, old.term, old.taakveld, old.amount_cents, old.absence_reason, old.currency) then
      continue;
    end if;
    perform stip.lock_budget(line.project_id, line.fiscal_year);
    if exists (select from stip.budget_change_line c where c.organisation_id = line.organisation_id
        and c.project_id = line.project_id and c.fiscal_year = line.fiscal_year) then
      raise exception 'the original budget is fixed' using errcode = 'restrict_violation', constraint = 'budget_line_fixed';
    end if;
  end loop;
  return coalesce(new, old);
end $$;
create trigger budget_line_fixed before insert or update or delete on stip.budget_line
  for each row execute function stip.guard_budget_line();

-- No change takes more from a source than a project has from it in that year. Checked when all lines of the change are in.
create function stip.guard_budget_change_line() returns trigger language plpgsql as $$
begin
  perform stip.lock_budget(new.project_id, new.fiscal_year);
  if (select coalesce(sum(p.amount_cents), 0) from (
        select b.amount_cents from stip.budget_line b where b.organisation_id = new.organisation_id
          and b.project_id = new.project_id and b.funding_source_id = new.funding_source_id
          and b.fiscal_year = new.fiscal_year and b.currency = new.currency
        union all
        select c.amount_cents from stip.budget_change_line c where c.organisation_id = new.organisation_id
          and c.project_id = new.project_id and c.funding_source_id = new.funding_source_id
          and c.fiscal_year = new.fiscal_year and c.currency = new.currency) p) < 0 then
    raise exception 'below zero' using errcode = 'check_violation', constraint = 'budget_change_not_below_zero';
  end if;
  return null;
end $$;
create constraint trigger budget_change_not_below_zero after insert on stip.budget_change_line
  deferrable initially deferred for each row execute function stip.guard_budget_change_line();

create function stip.guard_budget_change() returns trigger language plpgsql as $$
begin
  if not exists (select from stip.budget_change_line l where l.organisation_id = new.organisation_id
      and l.budget_change_id = new.id) then
    raise exception 'a change without lines' using errcode = 'check_violation', constraint = 'budget_change_has_lines';
  end if;
  return null;
end $$;
create constraint trigger budget_change_has_lines after insert on stip.budget_change
  deferrable initially deferred for each row execute function stip.guard_budget_change();

do $$
declare t text;
begin
  foreach t in array array['budget_change', 'budget_change_line', 'ledger_import'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert on stip.%I to stip_app', t);
  end loop;
end $$;

-- The budget as a list of what adds up to it: the original lines and what changes added or took. Whoever wants the budget
-- of anything sums this.
create view stip.budget_position with (security_invoker = true) as
select organisation_id, project_id, funding_source_id, fiscal_year, nature, term, taakveld, currency,
  amount_cents::bigint as original_cents, null::bigint as change_cents, amount_cents::bigint as current_cents,
  absence_reason
from stip.budget_line
union all
select organisation_id, project_id, funding_source_id, fiscal_year, nature, term, taakveld, currency,
  null::bigint, amount_cents::bigint, amount_cents::bigint, null::text
from stip.budget_change_line;

-- As before, with the budget as it is after its changes. Made anew after the view it reads, so that the same pair is made
-- in that order for the past.
drop view stip.project_year_money;
create view stip.project_year_money with (security_invoker = true) as
with budget as (
  select organisation_id, project_id, fiscal_year, currency, sum(current_cents)::bigint as budget_cents,
    sum(original_cents)::bigint as original_cents, sum(change_cents)::bigint as change_cents,
    min(absence_reason) as budget_absence_reason
  from stip.budget_position group by organisation_id, project_id, fiscal_year, currency
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
  budget_cents - coalesce(actual_cents, 0) - coalesce(commitment_cents, 0) as remaining_cents,
  original_cents, coalesce(change_cents, 0) as change_cents
from budget
full join booked using (organisation_id, project_id, fiscal_year, currency)
full join forecast using (organisation_id, project_id, fiscal_year, currency);

-- Bookings with the source they count for: the one they name, or else the only one with a budget for their project and
-- year. With several it stays unknown, and is shown so.
create view stip.sourced_entry with (security_invoker = true) as
select e.*, coalesce(e.funding_source_id, o.source_id) as counted_source_id
from stip.ledger_entry e
left join (
  select organisation_id, project_id, fiscal_year, min(funding_source_id::text)::uuid as source_id
  from stip.budget_position group by organisation_id, project_id, fiscal_year
  having min(funding_source_id::text) = max(funding_source_id::text)) o using (organisation_id, project_id, fiscal_year);

grant select on stip.budget_position, stip.project_year_money, stip.sourced_entry to stip_app;

select stip.keep_history();
