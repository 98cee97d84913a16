drop schema stip_as_of cascade;
do $$
declare t record;
begin
  for t in select tgname, tgrelid::regclass as of_table from pg_trigger
    where tgname like 'keep\_history\_%' and not tgisinternal loop
    execute format('drop trigger %I on %s', t.tgname, t.of_table);
  end loop;
end $$;
drop trigger organisation_guard on stip.organisation;
drop function stip.guard_organisation(), stip.revert_change(bigint), stip.keep_history(), stip.drop_history(text), stip.as_of_change(), stip.as_of_in_flight();
drop schema stip_history cascade;
