-- Maturity scans: models with areas and levels, scans of an organisational unit, and the path along which an area is to rise.

-- A level, or halfway to the next one.
create domain stip.half_level as numeric
  constraint half_level_in_range check (value between 1 and 7 and value * 2 = trunc(value * 2));

create table stip.maturity_model (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  -- Names the model of the product that this one was taken from, unchanged.
  shipped_key text constraint maturity_model_shipped_key check (length(shipped_key) between 1 and 60),
  -- The edition that this one came after.
  derived_from_id uuid,
  name_nl stip.label not null,
  name_en stip.label not null,
  source stip.narrative not null default '',
  edition integer not null default 1 constraint maturity_model_edition check (edition between 1 and 1000),
  level_count smallint not null constraint maturity_model_level_count check (level_count between 3 and 7),
  active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint maturity_model_name_unique unique (organisation_id, name_nl, edition),
  constraint maturity_model_shipped_unique unique (organisation_id, shipped_key),
  constraint maturity_model_derived_from_fk foreign key (organisation_id, derived_from_id)
    references stip.maturity_model (organisation_id, id)
);

create table stip.maturity_level (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  model_id uuid not null,
  level smallint not null constraint maturity_level_number check (level between 1 and 7),
  label_nl stip.label not null,
  label_en stip.label not null,
  description_nl stip.narrative not null default '',
  description_en stip.narrative not null default '',
  primary key (organisation_id, model_id, level),
  constraint maturity_level_model_fk foreign key (organisation_id, model_id)
    references stip.maturity_model (organisation_id, id) on delete cascade
);

create table stip.maturity_area (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  model_id uuid not null,
  code text not null constraint maturity_area_code check (length(btrim(code)) between 1 and 20),
  name_nl stip.label not null,
  name_en stip.label not null,
  description_nl stip.narrative not null default '',
  description_en stip.narrative not null default '',
  position integer not null default 0,
  weight smallint not null default 1 constraint maturity_area_weight check (weight between 1 and 10),
  primary key (organisation_id, id),
  constraint maturity_area_of_model unique (organisation_id, id, model_id),
  constraint maturity_area_code_unique unique (organisation_id, model_id, code),
  constraint maturity_area_model_fk foreign key (organisation_id, model_id)
    references stip.maturity_model (organisation_id, id) on delete cascade
);

-- What a level means in one area, where the general description does not say enough.
create table stip.maturity_criterion (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  area_id uuid not null,
  model_id uuid not null,
  level smallint not null,
  text_nl stip.narrative not null,
  text_en stip.narrative not null,
  primary key (organisation_id, area_id, level),
  constraint maturity_criterion_area_fk foreign key (organisation_id, area_id, model_id)
    references stip.maturity_area (organisation_id, id, model_id) on delete cascade,
  constraint maturity_criterion_level_fk foreign key (organisation_id, model_id, level)
    references stip.maturity_level (organisation_id, model_id, level) on delete cascade
);

create table stip.maturity_assessment (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  model_id uuid not null,
  -- Part of the organisation that was scanned; empty for the organisation as a whole.
  unit text not null default '' constraint maturity_assessment_unit check (unit = btrim(unit) and length(unit) <= 300),
  kind text not null default 'measurement' constraint maturity_assessment_kind check (kind in ('baseline', 'measurement')),
  assessed_on stip.calendar_date not null,
  assessor_id uuid,
  note stip.narrative not null default '',
  state text not null default 'draft' constraint maturity_assessment_state check (state in ('draft', 'final')),
  finalised_at timestamptz,
  finalised_by uuid,
  supersedes_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint maturity_assessment_of_model unique (organisation_id, id, model_id),
  constraint maturity_assessment_superseded_once unique (organisation_id, supersedes_id),
  constraint maturity_assessment_finalised check ((state = 'final') = (finalised_at is not null)),
  constraint maturity_assessment_not_itself check (supersedes_id <> id),
  constraint maturity_assessment_model_fk foreign key (organisation_id, model_id)
    references stip.maturity_model (organisation_id, id),
  constraint maturity_assessment_assessor_fk foreign key (organisation_id, assessor_id)
    references stip.person (organisation_id, id),
  constraint maturity_assessment_finalised_by_fk foreign key (organisation_id, finalised_by)
    references stip.person (organisation_id, id),
  constraint maturity_assessment_supersedes_fk foreign key (organisation_id, supersedes_id, model_id)
    references stip.maturity_assessment (organisation_id, id, model_id)
);
create unique index maturity_assessment_one_draft on stip.maturity_assessment (organisation_id, model_id, unit)
  where state = 'draft';
create index maturity_assessment_by_unit on stip.maturity_assessment (organisation_id, model_id, unit, assessed_on);

create table stip.maturity_score (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  assessment_id uuid not null,
  area_id uuid not null,
  model_id uuid not null,
  -- Null only in a draft.
  level stip.half_level,
  target_level stip.half_level,
  target_date stip.calendar_date,
  evidence stip.narrative not null default '',
  evidence_link text not null default '' constraint maturity_score_link
    check (evidence_link = '' or (evidence_link ~ '^https?://[^[:space:]]+$' and length(evidence_link) <= 2000)),
  action stip.narrative not null default '',
  primary key (organisation_id, assessment_id, area_id),
  constraint maturity_score_target_complete check ((target_level is null) = (target_date is null)),
  constraint maturity_score_assessment_fk foreign key (organisation_id, assessment_id, model_id)
    references stip.maturity_assessment (organisation_id, id, model_id) on delete cascade,
  constraint maturity_score_area_fk foreign key (organisation_id, area_id, model_id)
    references stip.maturity_area (organisation_id, id, model_id)
);

-- What the strategy asks of the areas of one model; its version guards the targets as one list.
create table stip.maturity_path (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  strategy_id uuid not null,
  model_id uuid not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint maturity_path_of_model unique (organisation_id, id, model_id),
  constraint maturity_path_unique unique (organisation_id, strategy_id, model_id),
  constraint maturity_path_strategy_fk foreign key (organisation_id, strategy_id)
    references stip.strategy (organisation_id, id) on delete cascade,
  constraint maturity_path_model_fk foreign key (organisation_id, model_id)
    references stip.maturity_model (organisation_id, id)
);

create table stip.maturity_target (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  path_id uuid not null,
  area_id uuid not null,
  due_on stip.calendar_date not null,
  model_id uuid not null,
  level stip.half_level not null,
  primary key (organisation_id, path_id, area_id, due_on),
  constraint maturity_target_path_fk foreign key (organisation_id, path_id, model_id)
    references stip.maturity_path (organisation_id, id, model_id) on delete cascade,
  constraint maturity_target_area_fk foreign key (organisation_id, area_id, model_id)
    references stip.maturity_area (organisation_id, id, model_id)
);

-- Whether an organisation is still there; when it goes, all that is its own goes, whatever the state.
create function stip.organisation_exists(id uuid) returns boolean language sql stable as $$
  select exists (select from stip.organisation o where o.id = organisation_exists.id)
$$;

-- A model that scans were made with stays what it was; only whether it is offered may still change.
create function stip.guard_maturity_model() returns trigger language plpgsql as $$
declare
  was constant jsonb := to_jsonb(old) - '{active,version,updated_at}'::text[];
  becomes constant jsonb := case tg_op when 'UPDATE' then to_jsonb(new) - '{active,version,updated_at}'::text[] end;
begin
  if was is distinct from becomes and stip.organisation_exists(old.organisation_id) and exists (
    select from stip.maturity_assessment a where a.organisation_id = old.organisation_id and a.model_id = old.id)
  then
    raise exception 'model in use' using errcode = 'restrict_violation', constraint = 'maturity_model_in_use';
  end if;
  return coalesce(new, old);
end $$;
create trigger maturity_model_guard before update or delete on stip.maturity_model
  for each row execute function stip.guard_maturity_model();

create function stip.guard_maturity_model_part() returns trigger language plpgsql as $$
declare part record;
begin
  part := case tg_op when 'DELETE' then old else new end;
  if exists (select from stip.maturity_assessment a where a.organisation_id = part.organisation_id and a.model_id = part.model_id)
    and stip.organisation_exists(part.organisation_id)
  then
    raise exception 'model in use' using errcode = 'restrict_violation', constraint = 'maturity_model_in_use';
  end if;
  return part;
end $$;
create trigger maturity_level_guard before insert or update or delete on stip.maturity_level
  for each row execute function stip.guard_maturity_model_part();
create trigger maturity_area_guard before insert or update or delete on stip.maturity_area
  for each row execute function stip.guard_maturity_model_part();
create trigger maturity_criterion_guard before insert or update or delete on stip.maturity_criterion
  for each row execute function stip.guard_maturity_model_part();

-- The levels of a model are 1, 2, 3 and so on, as many as it says; looked at when the transaction is complete.
create function stip.check_maturity_levels() returns trigger language plpgsql as $$
declare
  org constant uuid := case tg_op when 'DELETE' then old.organisation_id else new.organisation_id end;
  changed constant jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  model constant uuid := (changed ->> case tg_table_name when 'maturity_model' then 'id' else 'model_id' end)::uuid;
begin
  if exists (select from stip.maturity_model m where m.organisation_id = org and m.id = model and m.level_count is distinct from (
    select case when max(l.level) = count(*) then count(*) end
    from stip.maturity_level l where l.organisation_id = org and l.model_id = model))
  then
    raise exception 'levels are not 1 to n' using errcode = 'check_violation', constraint = 'maturity_levels_complete';
  end if;
  return null;
end $$;
create constraint trigger maturity_levels_complete after insert or update on stip.maturity_model
  deferrable initially deferred for each row execute function stip.check_maturity_levels();
create constraint trigger maturity_levels_complete after insert or update or delete on stip.maturity_level
  deferrable initially deferred for each row execute function stip.check_maturity_levels();

-- A final scan has a score for every area and does not change; a new scan can correct it.
create function stip.guard_maturity_assessment() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.state = 'final' and stip.organisation_exists(old.organisation_id) then
    raise exception 'final scan' using errcode = 'restrict_violation', constraint = 'maturity_assessment_immutable';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.state = 'final' and exists (select from stip.maturity_area r
    where r.organisation_id = new.organisation_id and r.model_id = new.model_id and not exists (
      select from stip.maturity_score s where s.organisation_id = r.organisation_id and s.assessment_id = new.id
        and s.area_id = r.id and s.level is not null))
  then
    raise exception 'scores missing' using errcode = 'check_violation', constraint = 'maturity_assessment_complete';
  end if;
  if new.supersedes_id is not null and exists (select from stip.maturity_assessment a
    where a.organisation_id = new.organisation_id and a.id = new.supersedes_id and (a.state <> 'final' or a.unit <> new.unit))
  then
    raise exception 'not a final scan of this unit' using errcode = 'check_violation', constraint = 'maturity_assessment_corrects_final';
  end if;
  return new;
end $$;
create trigger maturity_assessment_guard before insert or update or delete on stip.maturity_assessment
  for each row execute function stip.guard_maturity_assessment();

create function stip.guard_maturity_score() returns trigger language plpgsql as $$
declare
  score record;
  levels integer;
begin
  score := case tg_op when 'DELETE' then old else new end;
  if exists (select from stip.maturity_assessment a where a.organisation_id = score.organisation_id
      and a.id = score.assessment_id and a.state = 'final') and stip.organisation_exists(score.organisation_id)
  then
    raise exception 'final scan' using errcode = 'restrict_violation', constraint = 'maturity_assessment_immutable';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  select m.level_count into levels from stip.maturity_model m
  where m.organisation_id = new.organisation_id and m.id = new.model_id;
  if new.level > levels or new.target_level > levels then
    raise exception 'no such level' using errcode = 'check_violation', constraint = 'maturity_level_of_model';
  end if;
  return new;
end $$;
create trigger maturity_score_guard before insert or update or delete on stip.maturity_score
  for each row execute function stip.guard_maturity_score();

create function stip.guard_maturity_target() returns trigger language plpgsql as $$
begin
  if new.level > (select m.level_count from stip.maturity_model m
    where m.organisation_id = new.organisation_id and m.id = new.model_id)
  then
    raise exception 'no such level' using errcode = 'check_violation', constraint = 'maturity_level_of_model';
  end if;
  return new;
end $$;
create trigger maturity_target_guard before insert or update on stip.maturity_target
  for each row execute function stip.guard_maturity_target();

do $$
declare t text;
begin
  foreach t in array array['maturity_model', 'maturity_level', 'maturity_area', 'maturity_criterion',
    'maturity_assessment', 'maturity_score', 'maturity_path', 'maturity_target'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

-- Final scans that no other one corrects.
create view stip.standing_assessment with (security_invoker = true) as
  select a.* from stip.maturity_assessment a
  where a.state = 'final' and not exists (select from stip.maturity_assessment c
    where c.organisation_id = a.organisation_id and c.supersedes_id = a.id and c.state = 'final');
grant select on stip.standing_assessment to stip_app;

select stip.keep_history();
