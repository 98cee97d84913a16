select stip.drop_history('share_link');
drop function stip.use_share_link(bytea, text, timestamptz);
drop table stip.share_secret, stip.share_link;
drop function stip.guard_share_link();
create or replace function stip_history.is_tracked(table_name text) returns boolean language sql immutable
  return table_name not in ('migration', 'session', 'sign_in_link', 'import_upload');
select stip.keep_history();
