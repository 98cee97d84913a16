select stip.drop_history('rebaseline_request');
drop table stip.rebaseline_request;
drop function stip.guard_rebaseline_request();
alter table stip.baseline
  drop constraint baseline_replaced_by_request,
  drop constraint baseline_four_eyes,
  drop column requested_by, drop column approved_by;
select stip.keep_history();
