-- The colour Stip computes beside the one a project claims: own bounds per measure, and what was computed kept with each
-- published update.

create table stip.status_threshold (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  measure text not null constraint status_threshold_measure check (measure in ('slip_first', 'slip_current',
    'milestones_overdue', 'overspend_first', 'overspend_amount', 'overspend_current', 'owner_missing', 'vacancies_late',
    'obligations_late', 'update_late', 'indicators_behind', 'risk_score', 'measures_late')),
  -- From which figure on a measure is orange and red; null: never.
  orange numeric constraint status_threshold_orange check (orange > 0),
  red numeric constraint status_threshold_red check (red > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint status_threshold_once unique (organisation_id, measure),
  constraint status_threshold_order check (orange <= red)
);

alter table stip.status_aspect
  -- What Stip computed when the update was published; null in drafts, and in updates from before.
  add column computed_colour stip.colour,
  add column computed_current_colour stip.colour,
  -- The figures that made it orange or red.
  add column computed_because jsonb constraint status_aspect_because_list check (jsonb_typeof(computed_because) = 'array'),
  -- Why the claimed colour is better than the computed one.
  add column deviation stip.narrative not null default '',
  add constraint status_aspect_computed_whole check (num_nulls(computed_colour, computed_current_colour, computed_because) in (0, 3));

-- As before, and: what is claimed better than computed is explained.
create or replace function stip.guard_status_update() returns trigger language plpgsql as $$
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
    select string_agg(a.aspect, ', ' order by a.aspect) into missing from stip.status_aspect a
    where a.organisation_id = new.organisation_id and a.status_update_id = new.id and btrim(a.deviation) = ''
      and (a.computed_colour = 'red' and a.colour <> 'red' or a.computed_colour = 'orange' and a.colour in ('green', 'grey'));
    if missing is not null then
      raise exception 'deviation not explained' using errcode = 'check_violation',
        constraint = 'status_update_deviation_explained', detail = missing;
    end if;
    if (select count(*) from stip.status_aspect a
        where a.organisation_id = new.organisation_id and a.status_update_id = new.id) <> 6 then
      raise exception 'aspects missing' using errcode = 'check_violation', constraint = 'status_update_six_aspects';
    end if;
  end if;
  return new;
end $$;

alter table stip.status_threshold enable row level security;
create policy organisation_only on stip.status_threshold using (organisation_id = (select stip.current_organisation()));
grant select, insert, update, delete on stip.status_threshold to stip_app;

select stip.keep_history();
