-- The schedule: working calendars, work items whose dates are computed, lags with a unit, and scenarios (what if).

-- Working time of a day: parts of it as minutes from midnight, in order and without overlap.
create function stip.valid_intervals(list jsonb) returns boolean language plpgsql immutable as $$
declare
  part jsonb;
  last integer := 0;
begin
  if jsonb_typeof(list) <> 'array' then return false; end if;
  for part in select value from jsonb_array_elements(list) loop
    if jsonb_typeof(part) <> 'object' or jsonb_typeof(part -> 'from') is distinct from 'number'
      or jsonb_typeof(part -> 'to') is distinct from 'number' then return false; end if;
    if (part ->> 'from')::numeric < last or (part ->> 'to')::numeric <= (part ->> 'from')::numeric
      or (part ->> 'to')::numeric > 1440 or (part ->> 'from')::numeric % 1 <> 0 or (part ->> 'to')::numeric % 1 <> 0
    then return false; end if;
    last := (part ->> 'to')::integer;
  end loop;
  return true;
end $$;

-- Seven days from Monday, at least one of which has working time.
create function stip.valid_week(week jsonb) returns boolean language sql immutable as $$
  select jsonb_typeof(week) = 'array' and jsonb_array_length(week) = 7
    and coalesce((select bool_and(stip.valid_intervals(value)) from jsonb_array_elements(week)), false)
    and exists (select from jsonb_array_elements(week) where value <> '[]'::jsonb)
$$;

create table stip.work_calendar (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  name stip.label not null,
  week jsonb not null constraint work_calendar_week check (stip.valid_week(week)),
  -- What a day of a duration or lag stands for, in minutes of working time.
  minutes_per_day integer not null default 480 constraint work_calendar_minutes_per_day check (minutes_per_day between 15 and 1440),
  -- Dutch public holidays that are days off; on which date they fall is computed.
  public_holidays text[] not null default '{new_year,easter_sunday,easter_monday,kings_day,ascension_day,whit_sunday,whit_monday,christmas_day,boxing_day}'
    constraint work_calendar_holidays check (public_holidays <@ array['new_year', 'good_friday', 'easter_sunday', 'easter_monday',
      'kings_day', 'liberation_day', 'ascension_day', 'whit_sunday', 'whit_monday', 'christmas_day', 'boxing_day']),
  -- The calendar of items that have none of their own.
  is_default boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint work_calendar_name_unique unique (organisation_id, name)
);
create unique index work_calendar_one_default on stip.work_calendar (organisation_id) where is_default;

-- Days that differ from the week; no intervals is no work.
create table stip.work_calendar_exception (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  calendar_id uuid not null,
  name text not null default '' constraint work_calendar_exception_name_length check (length(name) <= 300),
  first_day stip.calendar_date not null,
  last_day stip.calendar_date not null,
  intervals jsonb not null default '[]' constraint work_calendar_exception_intervals check (stip.valid_intervals(intervals)),
  primary key (organisation_id, id),
  constraint work_calendar_exception_order check (first_day <= last_day),
  constraint work_calendar_exception_calendar_fk foreign key (organisation_id, calendar_id)
    references stip.work_calendar (organisation_id, id) on delete cascade
);
create index work_calendar_exception_calendar on stip.work_calendar_exception (organisation_id, calendar_id);

-- Work items --------------------------------------------------------------------------------------------------------

alter table stip.work_item
  -- manual: dates as people set them. auto: start_date and end_date follow from the schedule.
  add column scheduling text not null default 'manual' constraint work_item_scheduling check (scheduling in ('manual', 'auto')),
  add column duration_minutes integer constraint work_item_duration check (duration_minutes between 0 and 10000000),
  -- Whether the duration counts minutes of the clock instead of working time.
  add column duration_elapsed boolean not null default false,
  add column constraint_type text constraint work_item_constraint_type check (constraint_type in ('as_late_as_possible',
    'must_start_on', 'must_finish_on', 'start_no_earlier_than', 'start_no_later_than', 'finish_no_earlier_than',
    'finish_no_later_than')),
  add column constraint_date stip.calendar_date,
  add column deadline stip.calendar_date,
  add column calendar_id uuid,
  add constraint work_item_constraint_complete check
    (coalesce(constraint_type = 'as_late_as_possible', true) = (constraint_date is null)),
  add constraint work_item_auto_duration check
    (scheduling = 'manual' or kind <> 'task' or coalesce(duration_minutes, 0) > 0),
  add constraint work_item_milestone_no_duration check (kind <> 'milestone' or coalesce(duration_minutes, 0) = 0),
  add constraint work_item_calendar_fk foreign key (organisation_id, calendar_id)
    references stip.work_calendar (organisation_id, id);
create index work_item_calendar on stip.work_item (organisation_id, calendar_id);

-- Lags --------------------------------------------------------------------------------------------------------------

-- elapsed_days: calendar days, in lag_days. Others are in lag_amount: working days of the calendar of the successor, or percent
-- of the duration of the predecessor; lag_days then is about as many calendar days, for what reads only those.
alter table stip.dependency
  add column lag_unit text not null default 'elapsed_days'
    constraint dependency_lag_unit check (lag_unit in ('elapsed_days', 'working_days', 'percent')),
  add column lag_amount numeric constraint dependency_lag_amount check (lag_amount between -3650 and 3650),
  add constraint dependency_lag_complete check ((lag_unit = 'elapsed_days') = (lag_amount is null));

-- Scenarios ---------------------------------------------------------------------------------------------------------

create table stip.scenario (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  name stip.label not null,
  description stip.narrative not null default '',
  state text not null default 'open' constraint scenario_state check (state in ('open', 'applied', 'dropped')),
  closed_at timestamptz,
  created_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint scenario_closed_complete check ((state = 'open') = (closed_at is null)),
  constraint scenario_author_fk foreign key (organisation_id, created_by) references stip.person (organisation_id, id)
);
create unique index scenario_name_unique on stip.scenario (organisation_id, name) where state = 'open';

-- Where an item would be. What follows from it is computed and never stored.
create table stip.scenario_move (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  scenario_id uuid not null,
  work_item_id uuid not null,
  start_date stip.calendar_date not null,
  end_date stip.calendar_date not null,
  primary key (organisation_id, scenario_id, work_item_id),
  constraint scenario_move_order check (start_date <= end_date),
  constraint scenario_move_scenario_fk foreign key (organisation_id, scenario_id)
    references stip.scenario (organisation_id, id) on delete cascade,
  constraint scenario_move_item_fk foreign key (organisation_id, work_item_id)
    references stip.work_item (organisation_id, id) on delete cascade
);
create index scenario_move_item on stip.scenario_move (organisation_id, work_item_id);

create function stip.guard_scenario() returns trigger language plpgsql as $$
begin
  if old.state <> 'open' then
    raise exception 'closed scenario' using errcode = 'restrict_violation', constraint = 'scenario_closed';
  end if;
  return new;
end $$;
create trigger scenario_guard before update on stip.scenario for each row execute function stip.guard_scenario();

-- Row-level security and rights ---------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['work_calendar', 'work_calendar_exception', 'scenario', 'scenario_move'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

-- Every organisation begins with an ordinary working week: Monday to Friday, eight hours.
create function stip.ship_work_calendar(organisation uuid) returns void language sql as $$
  insert into stip.work_calendar (organisation_id, id, name, is_default, week)
  select organisation, gen_random_uuid(), case o.locale when 'en' then 'Ordinary working week' else 'Gewone werkweek' end, true,
    (select jsonb_agg(case when d < 5 then '[{"from": 510, "to": 750}, {"from": 780, "to": 1020}]'::jsonb else '[]'::jsonb end order by d)
     from generate_series(0, 6) d)
  from stip.organisation o where o.id = organisation
  on conflict do nothing
$$;
revoke all on function stip.ship_work_calendar(uuid) from public;

create function stip.ship_calendar_to_new_organisation() returns trigger language plpgsql as $$
begin
  perform stip.ship_work_calendar(new.id);
  return null;
end $$;
create trigger ship_work_calendar after insert on stip.organisation
  for each row execute function stip.ship_calendar_to_new_organisation();

select stip.ship_work_calendar(o.id) from stip.organisation o;
select stip.keep_history();
