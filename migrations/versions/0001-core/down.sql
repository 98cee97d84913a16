-- Takes everything of 0001-core away again. The role stays: other databases of the server may use it.
drop table if exists stip.import_rejection, stip.import_run, stip.import_mapping, stip.import_upload, stip.report,
  stip.decision, stip.status_aspect, stip.status_update, stip.reporting_period, stip.mitigation, stip.risk,
  stip.ledger_entry, stip.budget_line, stip.funding_source, stip.baseline_item, stip.baseline, stip.dependency,
  stip.work_item, stip.project_role, stip.project_goal, stip.project, stip.programme, stip.indicator_measurement,
  stip.indicator, stip.goal, stip.strategy, stip.sign_in_link, stip.session, stip.account, stip.person, stip.organisation;
drop function if exists stip.redeem_sign_in_link(bytea, bytea, uuid, timestamptz, timestamptz),
  stip.find_session(bytea, timestamptz), stip.end_session(bytea), stip.guard_status_aspect(), stip.guard_status_update(),
  stip.refuse_change(), stip.check_tree(), stip.check_dependency_acyclic(), stip.current_organisation();
drop domain if exists stip.score, stip.percent, stip.aspect, stip.trend, stip.colour, stip.narrative, stip.label,
  stip.fiscal_year, stip.calendar_date, stip.currency, stip.cents;
revoke usage on schema stip from stip_app;
