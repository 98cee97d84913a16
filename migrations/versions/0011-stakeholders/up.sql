-- Stakeholders: who matters to the strategy, how much, how they are involved in which step, and what was agreed with them.

create table stip.stakeholder_kind (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  -- Names the item of the product's own list that this one is; an update of the product finds it by this.
  shipped_key text constraint stakeholder_kind_shipped_key check (length(shipped_key) between 1 and 60),
  name_nl stip.label not null,
  name_en stip.label not null,
  position integer not null default 0,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint stakeholder_kind_name_unique unique (organisation_id, name_nl),
  constraint stakeholder_kind_shipped_unique unique (organisation_id, shipped_key)
);

create table stip.stakeholder (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  strategy_id uuid not null,
  name stip.label not null,
  kind_id uuid not null,
  importance stip.score not null,
  influence stip.score not null,
  -- Null: nobody decided yet how to involve them.
  involvement text constraint stakeholder_involvement check (involvement in ('inform', 'co_create', 'decide')),
  expectation stip.narrative not null default '',
  approach stip.narrative not null default '',
  owner_id uuid,
  next_contact stip.calendar_date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint stakeholder_name_unique unique (organisation_id, strategy_id, name),
  constraint stakeholder_strategy_fk foreign key (organisation_id, strategy_id)
    references stip.strategy (organisation_id, id) on delete cascade,
  constraint stakeholder_kind_fk foreign key (organisation_id, kind_id)
    references stip.stakeholder_kind (organisation_id, id),
  constraint stakeholder_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id)
);
create index stakeholder_by_kind on stip.stakeholder (organisation_id, kind_id);

-- How they are involved in one of the eight steps of the strategy.
create table stip.stakeholder_step (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  stakeholder_id uuid not null,
  step smallint not null constraint stakeholder_step_number check (step between 1 and 8),
  involvement text not null constraint stakeholder_step_involvement check (involvement in ('inform', 'co_create', 'decide')),
  primary key (organisation_id, stakeholder_id, step),
  constraint stakeholder_step_stakeholder_fk foreign key (organisation_id, stakeholder_id)
    references stip.stakeholder (organisation_id, id) on delete cascade
);

create table stip.stakeholder_project (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  stakeholder_id uuid not null,
  project_id uuid not null,
  primary key (organisation_id, stakeholder_id, project_id),
  constraint stakeholder_project_stakeholder_fk foreign key (organisation_id, stakeholder_id)
    references stip.stakeholder (organisation_id, id) on delete cascade,
  constraint stakeholder_project_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade
);
create index stakeholder_project_by_project on stip.stakeholder_project (organisation_id, project_id);

-- What was discussed with them and what came of it.
create table stip.stakeholder_contact (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  stakeholder_id uuid not null,
  contacted_on stip.calendar_date not null,
  title stip.label not null,
  outcome stip.narrative not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint stakeholder_contact_stakeholder_fk foreign key (organisation_id, stakeholder_id)
    references stip.stakeholder (organisation_id, id) on delete cascade
);
create index stakeholder_contact_by_stakeholder on stip.stakeholder_contact (organisation_id, stakeholder_id, contacted_on);

do $$
declare t text;
begin
  foreach t in array array['stakeholder_kind', 'stakeholder', 'stakeholder_step', 'stakeholder_project', 'stakeholder_contact'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

select stip.keep_history();
