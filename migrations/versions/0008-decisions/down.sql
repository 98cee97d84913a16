select stip.drop_history('decision_link');
drop table stip.decision_link;
drop trigger decision_step on stip.decision;
drop function stip.guard_decision_step();
drop index stip.decision_project, stip.decision_due;
alter table stip.decision
  drop constraint decision_kind_decided,
  drop constraint decision_settled_only_then,
  drop constraint decision_settled_complete,
  drop constraint decision_outcome_fits;
update stip.decision set decided_on = settled_on, version = version + 1, updated_at = now()
where decided_on is null and state = 'settled';
update stip.decision set body = 'council', version = version + 1, updated_at = now() where body = 'committee';
alter table stip.decision
  drop constraint decision_date_when_decided,
  add constraint decision_date_when_decided check (state not in ('decided', 'settled') or decided_on is not null),
  drop constraint decision_body,
  add constraint decision_body check (body in ('council', 'executive', 'steering_group', 'management')),
  drop column raised_on,
  drop column asked_by,
  drop column source_link,
  drop column portfolio_holder_id,
  drop column owner_id,
  drop column outcome,
  drop column answer,
  drop column settled_on,
  drop column settlement,
  drop column settled_by_id;
select stip.keep_history();
