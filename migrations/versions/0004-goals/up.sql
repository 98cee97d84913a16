-- Strategy and goals: the eight steps, benefits of goals, and the path of an indicator to its target.

create table stip.strategy_step (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  strategy_id uuid not null,
  step smallint not null constraint strategy_step_number check (step between 1 and 8),
  state text not null default 'not_started'
    constraint strategy_step_state check (state in ('not_started', 'in_progress', 'done')),
  responsible_id uuid,
  due_date stip.calendar_date,
  evidence stip.narrative not null default '',
  evidence_link text not null default ''
    constraint strategy_step_link check (evidence_link = '' or (evidence_link ~ '^https?://[^[:space:]]+$' and length(evidence_link) <= 2000)),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint strategy_step_unique unique (organisation_id, strategy_id, step),
  constraint strategy_step_strategy_fk foreign key (organisation_id, strategy_id)
    references stip.strategy (organisation_id, id) on delete cascade,
  constraint strategy_step_responsible_fk foreign key (organisation_id, responsible_id)
    references stip.person (organisation_id, id)
);

create table stip.benefit (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  goal_id uuid not null,
  title stip.label not null,
  description stip.narrative not null default '',
  owner_id uuid,
  expected_value text not null default '' constraint benefit_expected_length check (length(expected_value) <= 300),
  expected_cents stip.cents,
  due_date stip.calendar_date,
  state text not null default 'expected'
    constraint benefit_state check (state in ('expected', 'partly_realised', 'realised', 'dropped')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint benefit_goal_fk foreign key (organisation_id, goal_id) references stip.goal (organisation_id, id),
  constraint benefit_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id)
);
create index benefit_by_goal on stip.benefit (organisation_id, goal_id);

-- Intermediate targets; baseline and final target stand with the indicator.
create table stip.indicator_target (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  indicator_id uuid not null,
  due_on stip.calendar_date not null,
  value numeric not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, indicator_id, due_on),
  constraint indicator_target_indicator_fk foreign key (organisation_id, indicator_id)
    references stip.indicator (organisation_id, id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['strategy_step', 'benefit', 'indicator_target'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

select stip.keep_history();
