select stip.drop_history('status_threshold');
drop table stip.status_threshold;
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
    if (select count(*) from stip.status_aspect a
        where a.organisation_id = new.organisation_id and a.status_update_id = new.id) <> 6 then
      raise exception 'aspects missing' using errcode = 'check_violation', constraint = 'status_update_six_aspects';
    end if;
  end if;
  return new;
end $$;
alter table stip.status_aspect
  drop constraint status_aspect_computed_whole,
  drop column computed_colour, drop column computed_current_colour, drop column computed_because, drop column deviation;
select stip.keep_history();
