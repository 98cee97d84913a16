select stip.drop_history('report_explanation');
select stip.drop_history('report_step');
select stip.drop_history('report_seal');
select stip.drop_history('report_signature');
select stip.drop_history('report_submission');
select stip.drop_history('signing_key');
drop trigger report_guard on stip.report;
alter table stip.report drop constraint report_submission_fk, drop constraint report_submitted;
drop table stip.report_explanation, stip.report_step, stip.report_seal, stip.signing_secret, stip.signing_key,
  stip.report_signature, stip.report_submission;
drop function stip.guard_report(), stip.guard_report_submission(), stip.guard_report_signature(), stip.guard_report_seal(),
  stip.guard_report_step(), stip.take_report_step(), stip.guard_report_explanation(), stip.guard_signing_key(),
  stip.refuse_report(text);
drop domain stip.sha256_hex;
drop index stip.report_period_unique;
-- One report per period again: the one that counts, or the latest withdrawn.
delete from stip.report r using stip.report o
where r.organisation_id = o.organisation_id and r.reporting_period_id = o.reporting_period_id and r.state = 'withdrawn'
  and (o.state <> 'withdrawn' or o.id > r.id);
-- While the columns are there that the record writes.
update stip.report set state = 'draft', version = version + 1, updated_at = now() where state <> 'draft';
alter table stip.report
  drop constraint report_state,
  drop column submission_id,
  drop column step_count;
alter table stip.report
  add constraint report_state check (state in ('draft')),
  add constraint report_period_unique unique (organisation_id, reporting_period_id);
create or replace function stip_history.is_tracked(table_name text) returns boolean language sql immutable
  return table_name not in ('migration', 'session', 'sign_in_link', 'import_upload', 'share_secret');
select stip.keep_history();
