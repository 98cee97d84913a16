select stip.drop_history('notification_preference');
drop table stip.notification, stip.notification_preference;
drop function stip.tell_notified();
do $$ begin
  execute replace(pg_get_functiondef('stip_history.is_tracked(text)'::regprocedure), '''notification''::text, ', '');
end $$;
select stip.keep_history();
