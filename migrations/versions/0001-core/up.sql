-- Domain core: organisations, people and access, strategy, portfolio, money, risk, status, reporting and import.
-- Every business row belongs to one organisation; row-level security keeps organisations apart for role stip_app.

do $$ begin
  if not exists (select from pg_roles where rolname = 'stip_app') then
    create role stip_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
exception when duplicate_object or unique_violation then null; -- another database of this server created it meanwhile
end $$;
-- From PostgreSQL 16 on, who makes a role may grant it but not yet work as it.
do $$ begin
  if not pg_has_role(current_user, 'stip_app',
      case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) then
    execute format('grant stip_app to %I', current_user);
  end if;
end $$;

grant usage on schema stip to stip_app;
create extension if not exists btree_gist with schema public; -- exclusion constraints on uuid and text

-- Types ---------------------------------------------------------------------------------------------------------

create domain stip.cents as bigint
  constraint cents_in_range check (value between -100000000000000000 and 100000000000000000); -- +/- 1,000 billion euros
create domain stip.currency as text constraint currency_code check (value ~ '^[A-Z]{3}$');
create domain stip.calendar_date as date
  constraint date_in_range check (value between date '1900-01-01' and date '2299-12-31');
create domain stip.fiscal_year as integer constraint fiscal_year_in_range check (value between 1900 and 2299);
create domain stip.label as text constraint label_length check (length(btrim(value)) between 1 and 300);
create domain stip.narrative as text constraint narrative_length check (length(value) <= 20000);
create domain stip.colour as text constraint colour_known check (value in ('green', 'orange', 'red', 'grey'));
create domain stip.trend as text constraint trend_known check (value in ('improving', 'stable', 'worsening'));
create domain stip.aspect as text
  constraint aspect_known check (value in ('money', 'organisation', 'time', 'information', 'quality', 'risk'));
create domain stip.percent as smallint constraint percent_in_range check (value between 0 and 100);
create domain stip.score as smallint constraint score_in_range check (value between 1 and 5);

-- The organisation of the running transaction; null (no rows) when none was set.
create function stip.current_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('stip.organisation_id', true), '')::uuid;

-- Organisation and access ---------------------------------------------------------------------------------------

create table stip.organisation (
  id uuid primary key,
  name stip.label not null,
  cbs_code text constraint organisation_cbs_code check (cbs_code ~ '^GM[0-9]{4}$'),
  locale text not null default 'nl' constraint organisation_locale check (locale in ('nl', 'en')),
  currency stip.currency not null default 'EUR',
  time_zone text not null default 'Europe/Amsterdam',
  theme_url text,
  update_cadence_days integer not null default 30
    constraint organisation_update_cadence check (update_cadence_days between 1 and 366),
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint organisation_cbs_code_unique unique (cbs_code)
);

create table stip.person (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  name stip.label not null,
  job_title text,
  email text constraint person_email check (email ~ '^[^@\s]+@[^@\s]+$'),
  active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id)
);
create unique index person_email_unique on stip.person (organisation_id, lower(email));

create table stip.account (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  person_id uuid not null,
  role text not null constraint account_role check (role in
    ('viewer', 'contributor', 'project_leader', 'programme_manager', 'controller', 'administrator')),
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint account_person_unique unique (organisation_id, person_id),
  constraint account_person_fk foreign key (organisation_id, person_id) references stip.person (organisation_id, id)
);

-- Tokens are stored as SHA-256 only. The application reaches both tables through the functions below,
-- because the organisation is not known before the token is.
create table stip.session (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (organisation_id, id),
  constraint session_account_fk foreign key (organisation_id, account_id)
    references stip.account (organisation_id, id) on delete cascade
);
create table stip.sign_in_link (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, id),
  constraint sign_in_link_account_fk foreign key (organisation_id, account_id)
    references stip.account (organisation_id, id) on delete cascade
);

-- Strategy and goals --------------------------------------------------------------------------------------------

create table stip.strategy (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  title stip.label not null,
  vision stip.narrative not null default '',
  term_start stip.calendar_date not null,
  term_end stip.calendar_date not null,
  adopted_by text constraint strategy_adopted_by check (adopted_by in ('council', 'executive', 'management')),
  adopted_on stip.calendar_date,
  adoption_reference text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint strategy_term_order check (term_start <= term_end),
  constraint strategy_adoption_complete check ((adopted_by is null) = (adopted_on is null))
);

create table stip.goal (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  strategy_id uuid not null,
  parent_id uuid,
  code text,
  title stip.label not null,
  description stip.narrative not null default '',
  category text not null constraint goal_category check (category in ('organisation', 'society')),
  owner_id uuid,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint goal_code_unique unique (organisation_id, code),
  constraint goal_strategy_fk foreign key (organisation_id, strategy_id) references stip.strategy (organisation_id, id),
  constraint goal_parent_fk foreign key (organisation_id, parent_id) references stip.goal (organisation_id, id),
  constraint goal_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id),
  constraint goal_not_own_parent check (parent_id <> id)
);

create table stip.indicator (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  goal_id uuid not null,
  name stip.label not null,
  unit text not null,
  direction text not null constraint indicator_direction check (direction in ('increase', 'decrease')),
  baseline_value numeric not null,
  baseline_date stip.calendar_date not null,
  target_value numeric not null,
  target_date stip.calendar_date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint indicator_goal_fk foreign key (organisation_id, goal_id) references stip.goal (organisation_id, id),
  constraint indicator_dates_order check (baseline_date < target_date),
  constraint indicator_target_in_direction check
    (case direction when 'increase' then target_value > baseline_value else target_value < baseline_value end)
);

create table stip.indicator_measurement (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  indicator_id uuid not null,
  measured_on stip.calendar_date not null,
  value numeric not null,
  source text not null default '',
  note text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint indicator_measurement_indicator_fk foreign key (organisation_id, indicator_id)
    references stip.indicator (organisation_id, id) on delete cascade,
  constraint indicator_measurement_date_unique unique (organisation_id, indicator_id, measured_on)
);

-- Portfolio -----------------------------------------------------------------------------------------------------

create table stip.programme (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  strategy_id uuid,
  code text,
  name stip.label not null,
  description stip.narrative not null default '',
  owner_id uuid,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint programme_name_unique unique (organisation_id, name),
  constraint programme_strategy_fk foreign key (organisation_id, strategy_id)
    references stip.strategy (organisation_id, id),
  constraint programme_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id)
);

create table stip.project (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  programme_id uuid,
  code text,
  name stip.label not null,
  description stip.narrative not null default '',
  state text not null default 'active' constraint project_state check (state in
    ('proposed', 'active', 'on_hold', 'completed', 'cancelled')),
  owner_id uuid,
  -- Current plan. Null with a stated reason where a source says why there is no date.
  start_date stip.calendar_date,
  start_absence_reason text,
  end_date stip.calendar_date,
  end_absence_reason text,
  -- Identity in the file or system the project came from; re-imports match on it.
  external_source text,
  external_key text,
  -- Columns of the source that Stip has no field for, by their header.
  attributes jsonb not null default '{}' constraint project_attributes_object check (jsonb_typeof(attributes) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint project_code_unique unique (organisation_id, code),
  constraint project_external_key_unique unique (organisation_id, external_source, external_key),
  constraint project_external_complete check ((external_source is null) = (external_key is null)),
  constraint project_dates_order check (start_date <= end_date),
  constraint project_start_or_reason check (num_nonnulls(start_date, start_absence_reason) <= 1),
  constraint project_end_or_reason check (num_nonnulls(end_date, end_absence_reason) <= 1),
  constraint project_programme_fk foreign key (organisation_id, programme_id)
    references stip.programme (organisation_id, id),
  constraint project_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id)
);
create index project_programme on stip.project (organisation_id, programme_id);
create index project_owner on stip.project (organisation_id, owner_id);

-- Goal-effort link: the weight is the share of the project that serves the goal, used to split money without double counting.
create table stip.project_goal (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  project_id uuid not null,
  goal_id uuid not null,
  weight integer not null default 1 constraint project_goal_weight check (weight between 1 and 1000),
  primary key (organisation_id, project_id, goal_id),
  constraint project_goal_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint project_goal_goal_fk foreign key (organisation_id, goal_id) references stip.goal (organisation_id, id)
);

create table stip.project_role (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  person_id uuid not null,
  role text not null constraint project_role_role check (role in
    ('executive_sponsor', 'political_sponsor', 'project_leader', 'controller', 'data_steward', 'privacy_officer', 'member')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint project_role_unique unique (organisation_id, project_id, person_id, role),
  constraint project_role_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint project_role_person_fk foreign key (organisation_id, person_id) references stip.person (organisation_id, id)
);

create table stip.work_item (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  parent_id uuid,
  kind text not null constraint work_item_kind check (kind in ('phase', 'task', 'milestone')),
  title stip.label not null,
  description stip.narrative not null default '',
  owner_id uuid,
  start_date stip.calendar_date not null,
  end_date stip.calendar_date not null,
  actual_start stip.calendar_date,
  actual_end stip.calendar_date,
  percent_complete stip.percent not null default 0,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint work_item_in_project_unique unique (organisation_id, project_id, id),
  constraint work_item_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint work_item_parent_fk foreign key (organisation_id, project_id, parent_id)
    references stip.work_item (organisation_id, project_id, id),
  constraint work_item_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id),
  constraint work_item_not_own_parent check (parent_id <> id),
  constraint work_item_dates_order check (start_date <= end_date),
  constraint work_item_actual_order check (actual_start <= actual_end),
  constraint work_item_milestone_one_day check (kind <> 'milestone' or start_date = end_date),
  constraint work_item_done_when_ended check (actual_end is null or percent_complete = 100)
);
create index work_item_project on stip.work_item (organisation_id, project_id, position);
create index work_item_parent on stip.work_item (organisation_id, project_id, parent_id);

create table stip.dependency (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  type text not null default 'FS' constraint dependency_type check (type in ('FS', 'SS', 'FF', 'SF')),
  lag_days integer not null default 0 constraint dependency_lag check (lag_days between -3650 and 3650),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint dependency_pair_unique unique (organisation_id, predecessor_id, successor_id),
  constraint dependency_not_itself check (predecessor_id <> successor_id),
  constraint dependency_predecessor_fk foreign key (organisation_id, predecessor_id)
    references stip.work_item (organisation_id, id) on delete cascade,
  constraint dependency_successor_fk foreign key (organisation_id, successor_id)
    references stip.work_item (organisation_id, id) on delete cascade
);
create index dependency_successor on stip.dependency (organisation_id, successor_id);

-- A frozen plan with the decision that approved it. Append-only: the first approved plan is never erased.
create table stip.baseline (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  sequence integer not null constraint baseline_sequence check (sequence >= 1),
  approved_on stip.calendar_date not null,
  decision_reference text not null constraint baseline_decision_reference check (length(btrim(decision_reference)) > 0),
  reason_category text constraint baseline_reason check (reason_category in ('law', 'council_wish', 'changed_goals',
    'organisation', 'scope_change', 'setback', 'external_advice', 'price', 'imported')),
  explanation stip.narrative not null default '',
  start_date stip.calendar_date,
  end_date stip.calendar_date,
  budget_cents stip.cents constraint baseline_budget_not_negative check (budget_cents >= 0),
  budget_absence_reason text,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint baseline_sequence_unique unique (organisation_id, project_id, sequence),
  constraint baseline_dates_order check (start_date <= end_date),
  constraint baseline_reason_given check (sequence = 1 or reason_category is not null),
  constraint baseline_budget_or_reason check (num_nonnulls(budget_cents, budget_absence_reason) <= 1),
  constraint baseline_project_fk foreign key (organisation_id, project_id) references stip.project (organisation_id, id)
);
create table stip.baseline_item (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  baseline_id uuid not null,
  -- Kept when the work item is removed from the plan: the frozen plan still had it.
  work_item_id uuid not null,
  title stip.label not null,
  kind text not null constraint baseline_item_kind check (kind in ('phase', 'task', 'milestone')),
  start_date stip.calendar_date not null,
  end_date stip.calendar_date not null,
  primary key (organisation_id, baseline_id, work_item_id),
  constraint baseline_item_dates_order check (start_date <= end_date),
  constraint baseline_item_baseline_fk foreign key (organisation_id, baseline_id)
    references stip.baseline (organisation_id, id)
);

-- Money ---------------------------------------------------------------------------------------------------------

create table stip.funding_source (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  name stip.label not null,
  kind text not null constraint funding_source_kind check (kind in
    ('new', 'ict', 'base_registrations', 'training', 'research', 'grant', 'reserve', 'other')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint funding_source_name_unique unique (organisation_id, name)
);

create table stip.budget_line (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  funding_source_id uuid not null,
  fiscal_year stip.fiscal_year not null,
  nature text not null default 'operating' constraint budget_line_nature check (nature in ('operating', 'investment')),
  term text not null default 'incidental' constraint budget_line_term check (term in ('structural', 'incidental')),
  description text not null default '',
  amount_cents stip.cents constraint budget_line_not_negative check (amount_cents >= 0),
  absence_reason text,
  currency stip.currency not null default 'EUR',
  external_key text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint budget_line_external_key_unique unique (organisation_id, project_id, external_key),
  constraint budget_line_amount_or_reason check (num_nonnulls(amount_cents, absence_reason) = 1),
  constraint budget_line_project_fk foreign key (organisation_id, project_id) references stip.project (organisation_id, id),
  constraint budget_line_source_fk foreign key (organisation_id, funding_source_id)
    references stip.funding_source (organisation_id, id)
);
create index budget_line_project on stip.budget_line (organisation_id, project_id, fiscal_year);

-- Append-only. actual and commitment add up (a commitment that is invoiced or released is a negative entry, so the
-- sum is what is still open); forecast is the expected total of the fiscal year, of which the latest counts.
create table stip.ledger_entry (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  sequence bigint generated always as identity,
  project_id uuid not null,
  kind text not null constraint ledger_entry_kind check (kind in ('commitment', 'actual', 'forecast')),
  fiscal_year stip.fiscal_year not null,
  booked_on stip.calendar_date not null,
  amount_cents stip.cents,
  absence_reason text,
  currency stip.currency not null default 'EUR',
  description text not null default '',
  reference text not null default '',
  reverses_id uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint ledger_entry_amount_or_reason check (num_nonnulls(amount_cents, absence_reason) = 1),
  constraint ledger_entry_reversed_once unique (organisation_id, reverses_id),
  constraint ledger_entry_project_fk foreign key (organisation_id, project_id) references stip.project (organisation_id, id),
  constraint ledger_entry_reverses_fk foreign key (organisation_id, reverses_id)
    references stip.ledger_entry (organisation_id, id)
);
create index ledger_entry_project on stip.ledger_entry (organisation_id, project_id, fiscal_year, kind, booked_on desc, sequence desc);

-- Risk ----------------------------------------------------------------------------------------------------------

create table stip.risk (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  -- Null: a risk of the portfolio as a whole.
  project_id uuid,
  title stip.label not null,
  cause stip.narrative not null default '',
  event stip.narrative not null default '',
  consequence stip.narrative not null default '',
  category text not null default 'other' constraint risk_category check (category in
    ('stakeholders', 'expertise', 'data_quality', 'security', 'budget', 'compliance', 'technology', 'planning', 'supplier', 'other')),
  likelihood stip.score not null,
  impact stip.score not null,
  residual_likelihood stip.score,
  residual_impact stip.score,
  impact_cents stip.cents constraint risk_impact_not_negative check (impact_cents >= 0),
  response text not null default 'reduce' constraint risk_response check (response in ('avoid', 'reduce', 'transfer', 'accept')),
  state text not null default 'open' constraint risk_state check (state in ('open', 'occurred', 'closed')),
  owner_id uuid,
  review_date stip.calendar_date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint risk_residual_complete check ((residual_likelihood is null) = (residual_impact is null)),
  constraint risk_project_fk foreign key (organisation_id, project_id) references stip.project (organisation_id, id),
  constraint risk_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id)
);
create index risk_project on stip.risk (organisation_id, project_id);

create table stip.mitigation (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  risk_id uuid not null,
  title stip.label not null,
  owner_id uuid,
  due_date stip.calendar_date,
  state text not null default 'planned' constraint mitigation_state check (state in ('planned', 'in_progress', 'done', 'dropped')),
  cost_cents stip.cents constraint mitigation_cost_not_negative check (cost_cents >= 0),
  effect stip.narrative not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint mitigation_risk_fk foreign key (organisation_id, risk_id)
    references stip.risk (organisation_id, id) on delete cascade,
  constraint mitigation_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id)
);
create index mitigation_risk on stip.mitigation (organisation_id, risk_id);

-- Reporting periods, status updates, decisions, reports ---------------------------------------------------------------

create table stip.reporting_period (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  kind text not null constraint reporting_period_kind check (kind in ('quarter', 'tertial', 'year')),
  name stip.label not null,
  start_date stip.calendar_date not null,
  end_date stip.calendar_date not null,
  due_date stip.calendar_date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint reporting_period_name_unique unique (organisation_id, name),
  constraint reporting_period_dates_order check (start_date < end_date),
  constraint reporting_period_no_overlap exclude using gist
    (organisation_id with =, kind with =, daterange(start_date::date, end_date::date, '[]') with &&)
);

create table stip.status_update (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  reporting_date stip.calendar_date not null,
  state text not null default 'draft' constraint status_update_state check (state in ('draft', 'published')),
  origin text not null default 'entered' constraint status_update_origin check (origin in ('entered', 'imported')),
  overall_colour stip.colour not null,
  overall_trend stip.trend not null default 'stable',
  -- The colour in the words of the source, where it differs ("Amber/Red", "Exempt under Section 43").
  stated_label text,
  percent_complete stip.percent,
  summary stip.narrative not null default '',
  achieved stip.narrative not null default '',
  next_steps stip.narrative not null default '',
  attention stip.narrative not null default '',
  decision_asked stip.narrative not null default '',
  supersedes_id uuid,
  author_id uuid,
  published_by uuid,
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint status_update_published_complete check ((state = 'published') = (published_at is not null)),
  constraint status_update_superseded_once unique (organisation_id, supersedes_id),
  constraint status_update_project_fk foreign key (organisation_id, project_id) references stip.project (organisation_id, id),
  constraint status_update_supersedes_fk foreign key (organisation_id, supersedes_id)
    references stip.status_update (organisation_id, id),
  constraint status_update_author_fk foreign key (organisation_id, author_id) references stip.person (organisation_id, id),
  constraint status_update_publisher_fk foreign key (organisation_id, published_by) references stip.person (organisation_id, id)
);
create unique index status_update_one_draft on stip.status_update (organisation_id, project_id) where state = 'draft';
create index status_update_latest on stip.status_update (organisation_id, project_id, reporting_date desc, published_at desc)
  where state = 'published';

create table stip.status_aspect (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  status_update_id uuid not null,
  aspect stip.aspect not null,
  colour stip.colour not null,
  trend stip.trend not null default 'stable',
  stated_label text,
  cause stip.narrative not null default '',
  consequence stip.narrative not null default '',
  correction stip.narrative not null default '',
  note stip.narrative not null default '',
  primary key (organisation_id, status_update_id, aspect),
  constraint status_aspect_update_fk foreign key (organisation_id, status_update_id)
    references stip.status_update (organisation_id, id) on delete cascade
);

create table stip.decision (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  kind text not null default 'decision' constraint decision_kind check (kind in ('decision', 'motion', 'commitment', 'question')),
  title stip.label not null,
  description stip.narrative not null default '',
  body text not null constraint decision_body check (body in ('council', 'executive', 'steering_group', 'management')),
  state text not null default 'requested' constraint decision_state check (state in ('requested', 'decided', 'settled', 'withdrawn')),
  project_id uuid,
  due_date stip.calendar_date,
  decided_on stip.calendar_date,
  reference text not null default '',
  amount_cents stip.cents,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint decision_date_when_decided check (state not in ('decided', 'settled') or decided_on is not null),
  constraint decision_project_fk foreign key (organisation_id, project_id) references stip.project (organisation_id, id)
);

create table stip.report (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  reporting_period_id uuid not null,
  title stip.label not null,
  state text not null default 'draft' constraint report_state check (state in ('draft')),
  summary stip.narrative not null default '',
  outlook stip.narrative not null default '',
  created_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint report_period_unique unique (organisation_id, reporting_period_id),
  constraint report_period_fk foreign key (organisation_id, reporting_period_id)
    references stip.reporting_period (organisation_id, id),
  constraint report_author_fk foreign key (organisation_id, created_by) references stip.person (organisation_id, id)
);

-- Import --------------------------------------------------------------------------------------------------------

create table stip.import_upload (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  file_name stip.label not null,
  size_bytes bigint not null constraint import_upload_size check (size_bytes > 0),
  sha256 text not null constraint import_upload_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint import_upload_author_fk foreign key (organisation_id, created_by) references stip.person (organisation_id, id)
);

create table stip.import_mapping (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  name stip.label not null,
  definition jsonb not null constraint import_mapping_object check (jsonb_typeof(definition) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint import_mapping_name_unique unique (organisation_id, name)
);

create table stip.import_run (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  file_name stip.label not null,
  sha256 text not null,
  mapping jsonb not null,
  reporting_period_id uuid,
  rows_total integer not null,
  rows_created integer not null,
  rows_changed integer not null,
  rows_unchanged integer not null,
  rows_rejected integer not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint import_run_every_row_counted check (rows_total = rows_created + rows_changed + rows_unchanged + rows_rejected),
  constraint import_run_period_fk foreign key (organisation_id, reporting_period_id)
    references stip.reporting_period (organisation_id, id),
  constraint import_run_author_fk foreign key (organisation_id, created_by) references stip.person (organisation_id, id)
);

create table stip.import_rejection (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  import_run_id uuid not null,
  row_number integer not null,
  column_name text,
  severity text not null constraint import_rejection_severity check (severity in ('row', 'value', 'note')),
  code text not null,
  params jsonb not null default '{}',
  raw jsonb not null default '{}',
  primary key (organisation_id, id),
  constraint import_rejection_run_fk foreign key (organisation_id, import_run_id)
    references stip.import_run (organisation_id, id) on delete cascade
);
create index import_rejection_run on stip.import_rejection (organisation_id, import_run_id, row_number);

-- Rules that need more than one row -------------------------------------------------------------------------------

-- Refuses a dependency that closes a cycle; the detail holds the titles along it. The lock makes two
-- concurrent inserts, each harmless alone, take turns.
create function stip.check_dependency_acyclic() returns trigger language plpgsql as $$
declare
  closes boolean;
  frontier uuid[] := array[new.successor_id];
  came_from jsonb := '{}';
  step record;
  node uuid;
  path text;
begin
  perform pg_advisory_xact_lock(hashtext('stip.dependency'), hashtext(new.organisation_id::text));
  with recursive reach (id) as (
    select new.successor_id
    union
    select d.successor_id from reach r
    join stip.dependency d on d.organisation_id = new.organisation_id and d.predecessor_id = r.id
  )
  select exists (select from reach where id = new.predecessor_id) into closes;
  if not closes then return new; end if;
  -- Breadth first, so that the shortest cycle is the one that is told.
  while not came_from ? new.predecessor_id::text and cardinality(frontier) > 0 loop
    for step in
      select distinct on (d.successor_id) d.predecessor_id, d.successor_id from stip.dependency d
      where d.organisation_id = new.organisation_id and d.predecessor_id = any (frontier)
        and not came_from ? d.successor_id::text
    loop
      came_from := came_from || jsonb_build_object(step.successor_id, step.predecessor_id);
    end loop;
    select array_agg(key::uuid) into frontier from jsonb_each_text(came_from) where value::uuid = any (frontier);
    frontier := coalesce(frontier, '{}');
  end loop;
  node := new.predecessor_id;
  select title into path from stip.work_item where organisation_id = new.organisation_id and id = node;
  while node <> new.successor_id loop
    node := (came_from ->> node::text)::uuid;
    select w.title || ' → ' || path into path from stip.work_item w
    where w.organisation_id = new.organisation_id and w.id = node;
  end loop;
  select w.title || ' → ' || path into path from stip.work_item w
  where w.organisation_id = new.organisation_id and w.id = new.predecessor_id;
  raise exception 'dependency cycle' using errcode = 'check_violation', constraint = 'dependency_acyclic', detail = path;
end $$;
create trigger dependency_acyclic after insert or update on stip.dependency
  for each row execute function stip.check_dependency_acyclic();

create function stip.check_tree() returns trigger language plpgsql as $$
declare found_cycle boolean;
begin
  if new.parent_id is null then return new; end if;
  perform pg_advisory_xact_lock(hashtext('stip.' || tg_table_name), hashtext(new.organisation_id::text));
  execute format('with recursive up (id) as (
      select $2 union select t.parent_id from up join stip.%I t on t.organisation_id = $1 and t.id = up.id
      where t.parent_id is not null)
    select exists (select from up where id = $3)', tg_table_name)
    into found_cycle using new.organisation_id, new.parent_id, new.id;
  if found_cycle then
    raise exception 'tree cycle' using errcode = 'check_violation', constraint = tg_table_name || '_tree_acyclic';
  end if;
  return new;
end $$;
create trigger goal_tree after insert or update of parent_id on stip.goal
  for each row execute function stip.check_tree();
create trigger work_item_tree after insert or update of parent_id on stip.work_item
  for each row execute function stip.check_tree();

create function stip.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name
    using errcode = 'restrict_violation', constraint = tg_table_name || '_append_only';
end $$;
create trigger baseline_append_only before update or delete on stip.baseline
  for each row execute function stip.refuse_change();
create trigger baseline_item_append_only before update or delete on stip.baseline_item
  for each row execute function stip.refuse_change();
create trigger ledger_entry_append_only before update or delete on stip.ledger_entry
  for each row execute function stip.refuse_change();

-- A published update is immutable, and an orange or red aspect that somebody entered states cause, consequence and correction.
create function stip.guard_status_update() returns trigger language plpgsql as $$
declare missing text;
begin
  if tg_op <> 'INSERT' and old.state = 'published' then
    raise exception 'published status update' using errcode = 'restrict_violation', constraint = 'status_update_immutable';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.state = 'published' and new.origin = 'entered' then
    select string_agg(a.aspect, ', ' order by a.aspect) into missing from stip.status_aspect a
    where a.organisation_id = new.organisation_id and a.status_update_id = new.id and a.colour in ('orange', 'red')
      and (btrim(a.cause) = '' or btrim(a.consequence) = '' or btrim(a.correction) = '');
    if missing is not null then
      raise exception 'explanation missing' using errcode = 'check_violation',
        constraint = 'status_update_explained', detail = missing;
    end if;
    if (select count(*) from stip.status_aspect a
        where a.organisation_id = new.organisation_id and a.status_update_id = new.id) <> 6 then
      raise exception 'aspects missing' using errcode = 'check_violation', constraint = 'status_update_six_aspects';
    end if;
  end if;
  return new;
end $$;
create trigger status_update_guard before insert or update or delete on stip.status_update
  for each row execute function stip.guard_status_update();

create function stip.guard_status_aspect() returns trigger language plpgsql as $$
declare parent record;
begin
  select state, origin into parent from stip.status_update u
  where u.organisation_id = coalesce(new.organisation_id, old.organisation_id)
    and u.id = coalesce(new.status_update_id, old.status_update_id);
  -- An importer writes update and aspects together; a published update that was entered is closed.
  if parent.state = 'published' and not (tg_op = 'INSERT' and parent.origin = 'imported') then
    raise exception 'published status update' using errcode = 'restrict_violation', constraint = 'status_update_immutable';
  end if;
  return coalesce(new, old);
end $$;
create trigger status_aspect_guard before insert or update or delete on stip.status_aspect
  for each row execute function stip.guard_status_aspect();

-- Row-level security and rights -----------------------------------------------------------------------------------

do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'stip' and tablename <> 'migration' loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (%I = (select stip.current_organisation()))',
      t, case t when 'organisation' then 'id' else 'organisation_id' end);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;
revoke update, delete on stip.baseline, stip.baseline_item, stip.ledger_entry from stip_app;
revoke insert, delete on stip.organisation from stip_app;
revoke all on stip.session, stip.sign_in_link from stip_app;

-- Access before the organisation is known: by the hash of a secret only.
create function stip.redeem_sign_in_link(link_hash bytea, session_hash bytea, new_session_id uuid, at timestamptz, session_expires timestamptz)
  returns text language plpgsql security definer set search_path = stip, pg_temp as $$
declare link stip.sign_in_link;
begin
  select * into link from stip.sign_in_link where token_hash = link_hash for update;
  if not found then return 'unknown'; end if;
  if link.used_at is not null then return 'used'; end if;
  if link.expires_at <= at then return 'expired'; end if;
  if exists (select from stip.account a where a.organisation_id = link.organisation_id and a.id = link.account_id
             and a.disabled_at is not null) then return 'disabled'; end if;
  update stip.sign_in_link set used_at = at where organisation_id = link.organisation_id and id = link.id;
  insert into stip.session (organisation_id, id, account_id, token_hash, created_at, last_seen_at, expires_at)
  values (link.organisation_id, new_session_id, link.account_id, session_hash, at, at, session_expires);
  return 'ok';
end $$;

create function stip.find_session(session_hash bytea, at timestamptz)
  returns table (organisation_id uuid, account_id uuid, person_id uuid, person_name text, role text, locale text, time_zone text)
  language sql stable security definer set search_path = stip, pg_temp as $$
  select s.organisation_id, a.id, p.id, p.name::text, a.role, o.locale, o.time_zone
  from stip.session s
  join stip.account a on a.organisation_id = s.organisation_id and a.id = s.account_id
  join stip.person p on p.organisation_id = a.organisation_id and p.id = a.person_id
  join stip.organisation o on o.id = s.organisation_id
  where s.token_hash = session_hash and s.expires_at > at and a.disabled_at is null
$$;

create function stip.end_session(session_hash bytea) returns void
  language sql security definer set search_path = stip, pg_temp as $$
  delete from stip.session where token_hash = session_hash
$$;
revoke all on function stip.redeem_sign_in_link(bytea, bytea, uuid, timestamptz, timestamptz),
  stip.find_session(bytea, timestamptz), stip.end_session(bytea) from public;
grant execute on function stip.redeem_sign_in_link(bytea, bytea, uuid, timestamptz, timestamptz),
  stip.find_session(bytea, timestamptz), stip.end_session(bytea) to stip_app;
