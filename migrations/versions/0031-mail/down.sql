do $$
declare t text;
begin
  foreach t in array array['mail_preference', 'mail_cadence', 'mail_setting'] loop
    perform stip.drop_history(t);
  end loop;
end $$;
delete from stip.share_link where kind = 'due';
alter table stip.share_link
  drop constraint share_link_kind,
  add constraint share_link_kind check (kind in ('calendar', 'embed')),
  drop constraint share_link_kind_parts,
  add constraint share_link_kind_parts check (case kind when 'calendar' then view = '{}' and sites = '{}'
    else programme_id is null and project_id is null end);
drop function stip.mailing_organisations(), stip.offer_sign_in_by_mail(uuid, uuid, bytea, timestamptz, timestamptz),
  stip.find_mail_opt_out(bytea);
drop table stip.mail_opt_out, stip.mail_item, stip.mail, stip.mail_setting, stip.mail_cadence, stip.mail_preference;
drop function stip.guard_mail(), stip.guard_mail_item();
do $$ begin
  execute replace(pg_get_functiondef('stip_history.is_tracked(text)'::regprocedure),
    '''mail''::text, ''mail_item''::text, ''mail_opt_out''::text, ', '');
end $$;
select stip.keep_history();
