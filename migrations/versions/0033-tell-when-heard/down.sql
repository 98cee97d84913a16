create or replace function stip_history.tell_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- Far below the 8,000 bytes that a notification can hold, whatever the transaction did.
  perform pg_notify('stip_change', json_build_object('organisation', new.organisation_id, 'change', new.id::text,
    'at', stip_history.microseconds(new.recorded_at) / 1000, 'person', new.person_id, 'request', left(new.request_id, 64),
    'tables', new.tables[:120])::text);
  return null;
end $$;
drop function stip.start_listening();
