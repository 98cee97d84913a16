-- What was changed is told to whoever listens, as it is committed: one notification per transaction and organisation, with
-- what the history says of the change. What exactly changed is read from the history, and only where somebody wants to know.

create function stip_history.tell_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- Far below the 8,000 bytes that a notification can hold, whatever the transaction did.
  perform pg_notify('stip_change', json_build_object('organisation', new.organisation_id, 'change', new.id::text,
    'at', stip_history.microseconds(new.recorded_at) / 1000, 'person', new.person_id, 'request', left(new.request_id, 64),
    'tables', new.tables[:120])::text);
  return null;
end $$;
create trigger tell_change after update of recorded_at on stip_history.change
  for each row when (old.recorded_at is null and new.recorded_at is not null) execute function stip_history.tell_change();
alter table stip_history.change enable always trigger tell_change;

-- A session that ends takes its open connections along, in whichever process they are.
create function stip.tell_session_end() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('stip_session', old.organisation_id::text);
  return null;
end $$;
create trigger tell_session_end after delete on stip.session for each row execute function stip.tell_session_end();
select stip.keep_history();
