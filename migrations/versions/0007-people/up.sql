-- People: teams, skills, capacity per period, assignments to projects and vacancies. Hours have two decimals; a period is
-- open where a date is missing, and its last day belongs to it.

create domain stip.weekly_hours as numeric(5, 2) constraint weekly_hours_in_range check (value between 0 and 80);
create domain stip.fte as numeric(4, 2) constraint fte_in_range check (value between 0 and 20);

alter table stip.organisation add column full_time_hours numeric(4, 2) not null default 36
  constraint organisation_full_time_hours check (full_time_hours between 1 and 60);

alter table stip.project_role
  add column start_date stip.calendar_date,
  add column end_date stip.calendar_date,
  add constraint project_role_dates_order check (start_date <= end_date),
  drop constraint project_role_role,
  add constraint project_role_role check (role in
    ('executive_sponsor', 'political_sponsor', 'programme_manager', 'project_leader', 'controller', 'data_owner',
     'data_steward', 'privacy_officer', 'security_officer', 'architect', 'information_adviser', 'data_engineer',
     'data_analyst', 'legal_adviser', 'communication_adviser', 'member'));

create table stip.team (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  name stip.label not null,
  leader_id uuid,
  parent_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint team_name_unique unique (organisation_id, name),
  constraint team_not_own_parent check (parent_id <> id),
  constraint team_leader_fk foreign key (organisation_id, leader_id) references stip.person (organisation_id, id),
  constraint team_parent_fk foreign key (organisation_id, parent_id) references stip.team (organisation_id, id)
);
create trigger team_tree after insert or update of parent_id on stip.team
  for each row execute function stip.check_tree();

-- One team at a time, so that what teams can do adds up to what the organisation can do.
create table stip.team_member (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  team_id uuid not null,
  person_id uuid not null,
  start_date stip.calendar_date,
  end_date stip.calendar_date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint team_member_dates_order check (start_date <= end_date),
  constraint team_member_one_team exclude using gist
    (organisation_id with =, person_id with =, daterange(start_date::date, end_date::date, '[]') with &&),
  constraint team_member_team_fk foreign key (organisation_id, team_id)
    references stip.team (organisation_id, id) on delete cascade,
  constraint team_member_person_fk foreign key (organisation_id, person_id)
    references stip.person (organisation_id, id) on delete cascade
);

create table stip.skill (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  label_nl stip.label not null,
  label_en stip.label not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint skill_label_nl_unique unique (organisation_id, label_nl),
  constraint skill_label_en_unique unique (organisation_id, label_en)
);

-- The version of the person guards the skills as one list.
create table stip.person_skill (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  person_id uuid not null,
  skill_id uuid not null,
  level smallint not null constraint person_skill_level check (level between 1 and 3),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, person_id, skill_id),
  constraint person_skill_person_fk foreign key (organisation_id, person_id)
    references stip.person (organisation_id, id) on delete cascade,
  constraint person_skill_skill_fk foreign key (organisation_id, skill_id) references stip.skill (organisation_id, id)
);
create index person_skill_by_skill on stip.person_skill (organisation_id, skill_id);

-- What a person can give to projects in a period.
create table stip.capacity (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  person_id uuid not null,
  start_date stip.calendar_date not null,
  end_date stip.calendar_date,
  hours_per_week stip.weekly_hours,
  fte stip.fte,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint capacity_dates_order check (start_date <= end_date),
  constraint capacity_one_amount check (num_nonnulls(hours_per_week, fte) = 1),
  constraint capacity_no_overlap exclude using gist
    (organisation_id with =, person_id with =, daterange(start_date::date, end_date::date, '[]') with &&),
  constraint capacity_person_fk foreign key (organisation_id, person_id)
    references stip.person (organisation_id, id) on delete cascade
);

-- Work in a project for which nobody has been found yet.
create table stip.vacancy (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  role text constraint vacancy_role check (role in
    ('executive_sponsor', 'political_sponsor', 'programme_manager', 'project_leader', 'controller', 'data_owner',
     'data_steward', 'privacy_officer', 'security_officer', 'architect', 'information_adviser', 'data_engineer',
     'data_analyst', 'legal_adviser', 'communication_adviser', 'member')),
  skill_id uuid,
  fte stip.fte not null constraint vacancy_fte_positive check (fte > 0),
  start_date stip.calendar_date not null,
  end_date stip.calendar_date not null,
  state text not null default 'open' constraint vacancy_state check (state in ('open', 'filled', 'withdrawn')),
  filled_by_id uuid,
  note stip.narrative not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint vacancy_dates_order check (start_date <= end_date),
  constraint vacancy_asks_something check (num_nonnulls(role, skill_id) >= 1),
  constraint vacancy_filled_by_someone check ((state = 'filled') = (filled_by_id is not null)),
  constraint vacancy_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint vacancy_skill_fk foreign key (organisation_id, skill_id) references stip.skill (organisation_id, id),
  constraint vacancy_filled_by_fk foreign key (organisation_id, filled_by_id)
    references stip.person (organisation_id, id)
);
create index vacancy_by_project on stip.vacancy (organisation_id, project_id);

-- Work of a person for a project: hours in all, per week, or as a share of full time.
create table stip.assignment (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  person_id uuid not null,
  -- The vacancy it filled, whose demand it takes over.
  vacancy_id uuid,
  role text constraint assignment_role check (role in
    ('executive_sponsor', 'political_sponsor', 'programme_manager', 'project_leader', 'controller', 'data_owner',
     'data_steward', 'privacy_officer', 'security_officer', 'architect', 'information_adviser', 'data_engineer',
     'data_analyst', 'legal_adviser', 'communication_adviser', 'member')),
  skill_id uuid,
  start_date stip.calendar_date not null,
  end_date stip.calendar_date not null,
  total_hours numeric(9, 2) constraint assignment_total_hours check (total_hours > 0 and total_hours <= 1000000),
  hours_per_week stip.weekly_hours constraint assignment_hours_positive check (hours_per_week > 0),
  fte stip.fte constraint assignment_fte_positive check (fte > 0),
  note stip.narrative not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint assignment_dates_order check (start_date <= end_date),
  constraint assignment_one_amount check (num_nonnulls(total_hours, hours_per_week, fte) = 1),
  constraint assignment_vacancy_unique unique (organisation_id, vacancy_id),
  constraint assignment_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint assignment_person_fk foreign key (organisation_id, person_id) references stip.person (organisation_id, id),
  constraint assignment_vacancy_fk foreign key (organisation_id, vacancy_id)
    references stip.vacancy (organisation_id, id),
  constraint assignment_skill_fk foreign key (organisation_id, skill_id) references stip.skill (organisation_id, id)
);
create index assignment_by_project on stip.assignment (organisation_id, project_id);
create index assignment_by_person on stip.assignment (organisation_id, person_id);

do $$
declare t text;
begin
  foreach t in array array['team', 'team_member', 'skill', 'person_skill', 'capacity', 'vacancy', 'assignment'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

select stip.keep_history();
