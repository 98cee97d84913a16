select stip.drop_history('issue'), stip.drop_history('risk_reserve'), stip.drop_history('risk_scale');
drop table stip.issue, stip.risk_reserve, stip.risk_scale;
-- The former version knows no opportunities and would show them as threats.
delete from stip.risk where kind = 'opportunity';
alter table stip.risk
  drop constraint risk_in_project,
  drop constraint risk_response_fits_kind,
  drop constraint risk_range_order,
  drop constraint risk_range_complete,
  drop column kind, drop column proximity, drop column chance_percent, drop column impact_low_cents,
  drop column impact_high_cents, drop column borne_by, drop column template,
  add constraint risk_response check (response in ('avoid', 'reduce', 'transfer', 'accept'));
select stip.keep_history();
