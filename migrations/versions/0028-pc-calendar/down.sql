-- Periods of the calendar that no report hangs on go with it; the others become periods made by hand. Two of them that overlap must be
-- solved by hand first, as the constraint then says.
drop trigger report_signature_named on stip.report_signature;
drop function stip.guard_report_signer();
alter table stip.report_signature drop column deputy_for, drop column deputy_reason;
select stip.drop_history('period_review');
select stip.drop_history('period_deadline');
drop table stip.period_review;
drop function stip.guard_period_review();
drop table stip.period_deadline;
drop function stip.guard_period_deadline();
delete from stip.reporting_period p where p.product_id is not null
  and not exists (select from stip.report r where r.organisation_id = p.organisation_id and r.reporting_period_id = p.id);
update stip.reporting_period set kind = 'year' where kind in ('month', 'own');
alter table stip.reporting_period
  drop constraint reporting_period_no_overlap,
  drop constraint reporting_period_product_no_overlap,
  drop constraint reporting_period_kind,
  drop column product_id, drop column fiscal_year, drop column number, drop column adjusted,
  add constraint reporting_period_kind check (kind in ('quarter', 'tertial', 'year')),
  add constraint reporting_period_no_overlap exclude using gist
    (organisation_id with =, kind with =, daterange(start_date::date, end_date::date, '[]') with &&);
select stip.drop_history('pc_product');
drop table stip.pc_product;
drop function stip.is_in_order(integer[]);
select stip.keep_history();
