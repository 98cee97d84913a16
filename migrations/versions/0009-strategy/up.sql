-- Strategy and goals: the horizon, periods of goals, how often an indicator is measured, and which projects bring a benefit.

alter table stip.strategy
  -- Where the municipality wants to be, beyond the term: the dot on the horizon.
  add column horizon stip.narrative not null default '',
  add column horizon_on stip.calendar_date,
  -- Until when the first results are to be there.
  add column short_term_on stip.calendar_date,
  add constraint strategy_horizon_order check (short_term_on < horizon_on),
  add constraint strategy_horizon_after_start check (least(short_term_on, horizon_on) >= term_start);

alter table stip.goal
  add column start_date stip.calendar_date,
  add column end_date stip.calendar_date,
  add constraint goal_period_order check (start_date <= end_date),
  -- A tree of goals stays within one strategy.
  add constraint goal_in_strategy_unique unique (organisation_id, strategy_id, id),
  drop constraint goal_parent_fk,
  add constraint goal_parent_fk foreign key (organisation_id, strategy_id, parent_id)
    references stip.goal (organisation_id, strategy_id, id);

alter table stip.indicator
  add column measured_every_months smallint not null default 3
    constraint indicator_measured_every check (measured_every_months between 1 and 60);

-- The weight of the link is edited by people, who must not overwrite each other.
alter table stip.project_goal add column version integer not null default 1;

alter table stip.benefit add constraint benefit_in_goal_unique unique (organisation_id, goal_id, id);

-- Which benefits of a goal a project that serves the goal brings. The weight divides the share of the project in the goal
-- over those benefits; a project without any serves the goal directly. So a benefit never counts a project that does not
-- serve its goal, and money that flows along the links is divided, never doubled.
create table stip.benefit_project (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  benefit_id uuid not null,
  project_id uuid not null,
  goal_id uuid not null,
  weight integer not null default 1 constraint benefit_project_weight check (weight between 1 and 1000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, benefit_id, project_id),
  constraint benefit_project_benefit_fk foreign key (organisation_id, goal_id, benefit_id)
    references stip.benefit (organisation_id, goal_id, id) on delete cascade,
  constraint benefit_project_project_fk foreign key (organisation_id, goal_id, project_id)
    references stip.project_goal (organisation_id, goal_id, project_id) on delete cascade
);
create index benefit_project_by_project on stip.benefit_project (organisation_id, project_id, goal_id);

do $$
declare t text;
begin
  foreach t in array array['benefit_project'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

select stip.keep_history();
