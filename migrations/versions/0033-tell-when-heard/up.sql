-- A change is told only while some process listens. Commits that notify take turns, their wait for the disk included, which is
-- too much to ask of everybody who writes when nobody hears it.
--
-- Who listens holds the first lock for as long as its connection lives. Who commits holds the second from its look at the first
-- until it is done; taking it alone once therefore means that nobody who looked too early is still under way.

create function stip.start_listening() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- Rather tried again later than that everybody who commits waits behind one that holds the second lock for long.
  perform set_config('lock_timeout', '2s', true);
  perform pg_advisory_lock_shared(hashtext('stip.listening'), 0);
  perform pg_advisory_lock(hashtext('stip.listening'), 1);
  perform pg_advisory_unlock(hashtext('stip.listening'), 1);
end $$;

create or replace function stip_history.tell_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('stip.listening'), 1);
  -- Also refused while another looks at the same moment: one notification too many.
  if pg_try_advisory_lock(hashtext('stip.listening'), 0) then
    perform pg_advisory_unlock(hashtext('stip.listening'), 0);
    return null;
  end if;
  -- Far below the 8,000 bytes that a notification can hold, whatever the transaction did.
  perform pg_notify('stip_change', json_build_object('organisation', new.organisation_id, 'change', new.id::text,
    'at', stip_history.microseconds(new.recorded_at) / 1000, 'person', new.person_id, 'request', left(new.request_id, 64),
    'tables', new.tables[:120])::text);
  return null;
end $$;

select stip.keep_history();
