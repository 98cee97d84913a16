-- Risks: opportunities beside threats, own figures, who bears the loss, the scale of the organisation, issues, and the
-- reserve that the total is held against.

alter table stip.risk
  add column kind text not null default 'threat' constraint risk_kind check (kind in ('threat', 'opportunity')),
  -- When it could happen, counted from now; null while nobody judged it.
  add column proximity text constraint risk_proximity check (proximity in ('imminent', 'quarter', 'year', 'later')),
  -- Own figures before measures, instead of those of the class. impact_cents is the most likely amount.
  add column chance_percent smallint constraint risk_chance_in_range check (chance_percent between 0 and 100),
  add column impact_low_cents stip.cents constraint risk_low_not_negative check (impact_low_cents >= 0),
  add column impact_high_cents stip.cents,
  -- What pays when it happens. Only what falls on the reserve counts against it.
  add column borne_by text not null default 'reserve'
    constraint risk_borne_by check (borne_by in ('reserve', 'provision', 'insurance', 'budget')),
  -- Code of the template it was added from.
  add column template text constraint risk_template check (template ~ '^[A-Z][0-9]{1,3}$'),
  add constraint risk_range_complete check ((impact_low_cents is null) = (impact_high_cents is null)),
  add constraint risk_range_order check (impact_low_cents <= impact_high_cents
    and (impact_cents is null or impact_cents between impact_low_cents and impact_high_cents)),
  drop constraint risk_response,
  add constraint risk_response_fits_kind check (
    kind = 'threat' and response in ('avoid', 'reduce', 'transfer', 'accept')
    or kind = 'opportunity' and response in ('exploit', 'enhance', 'share', 'accept')),
  add constraint risk_in_project unique (organisation_id, id, project_id);

-- The five classes of likelihood and of impact, by their upper bounds: each class begins where the one below it ends, so
-- classes can neither overlap nor leave a gap. The first begins at nothing.
create table stip.risk_scale (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  likelihood_upper_percent smallint[] not null,
  impact_upper_cents bigint[] not null,
  likelihood_labels_nl text[] not null,
  likelihood_labels_en text[] not null,
  impact_labels_nl text[] not null,
  impact_labels_en text[] not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint risk_scale_one_per_organisation unique (organisation_id),
  constraint risk_scale_five_classes check (
    cardinality(likelihood_upper_percent) = 5 and cardinality(impact_upper_cents) = 5
    and cardinality(likelihood_labels_nl) = 5 and cardinality(likelihood_labels_en) = 5
    and cardinality(impact_labels_nl) = 5 and cardinality(impact_labels_en) = 5),
  constraint risk_scale_complete check (
    array_position(likelihood_upper_percent, null) is null and array_position(impact_upper_cents, null) is null
    and array_position(likelihood_labels_nl, null) is null and array_position(likelihood_labels_en, null) is null
    and array_position(impact_labels_nl, null) is null and array_position(impact_labels_en, null) is null),
  constraint risk_scale_likelihood_ascending check (
    0 < likelihood_upper_percent[1] and likelihood_upper_percent[1] < likelihood_upper_percent[2]
    and likelihood_upper_percent[2] < likelihood_upper_percent[3] and likelihood_upper_percent[3] < likelihood_upper_percent[4]
    and likelihood_upper_percent[4] < likelihood_upper_percent[5] and likelihood_upper_percent[5] = 100),
  constraint risk_scale_impact_ascending check (
    0 < impact_upper_cents[1] and impact_upper_cents[1] < impact_upper_cents[2]
    and impact_upper_cents[2] < impact_upper_cents[3] and impact_upper_cents[3] < impact_upper_cents[4]
    and impact_upper_cents[4] < impact_upper_cents[5] and impact_upper_cents[5] <= 100000000000000000),
  constraint risk_scale_labels_length check (
    array_position(likelihood_labels_nl, '') is null and array_position(likelihood_labels_en, '') is null
    and array_position(impact_labels_nl, '') is null and array_position(impact_labels_en, '') is null
    and length(array_to_string(likelihood_labels_nl || likelihood_labels_en || impact_labels_nl || impact_labels_en, '')) <= 2000)
);

-- Capacity to bear setbacks (weerstandscapaciteit), as it stood on a day. The latest one counts.
create table stip.risk_reserve (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  amount_cents stip.cents not null constraint risk_reserve_not_negative check (amount_cents >= 0),
  as_of stip.calendar_date not null,
  source stip.label not null,
  note stip.narrative not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint risk_reserve_date_unique unique (organisation_id, as_of)
);

-- What is wrong now; mostly a risk that occurred.
create table stip.issue (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  risk_id uuid,
  -- Null: an issue of the portfolio as a whole.
  project_id uuid,
  title stip.label not null,
  description stip.narrative not null default '',
  owner_id uuid,
  raised_on stip.calendar_date not null,
  due_date stip.calendar_date,
  state text not null default 'open' constraint issue_state check (state in ('open', 'in_progress', 'resolved')),
  resolution stip.narrative not null default '',
  resolved_on stip.calendar_date,
  impact_cents stip.cents constraint issue_impact_not_negative check (impact_cents >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint issue_resolution_told check (state <> 'resolved' or btrim(resolution) <> ''),
  constraint issue_resolved_dated check ((state = 'resolved') = (resolved_on is not null)),
  constraint issue_dates_order check (resolved_on >= raised_on),
  constraint issue_risk_fk foreign key (organisation_id, risk_id) references stip.risk (organisation_id, id),
  -- The issue of a project's risk belongs to that project.
  constraint issue_risk_project_fk foreign key (organisation_id, risk_id, project_id)
    references stip.risk (organisation_id, id, project_id),
  constraint issue_project_fk foreign key (organisation_id, project_id) references stip.project (organisation_id, id),
  constraint issue_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id)
);
create index issue_by_risk on stip.issue (organisation_id, risk_id);
create index issue_by_project on stip.issue (organisation_id, project_id);

do $$
declare t text;
begin
  foreach t in array array['risk_scale', 'risk_reserve', 'issue'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

select stip.keep_history();
