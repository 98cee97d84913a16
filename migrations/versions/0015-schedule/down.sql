drop trigger ship_work_calendar on stip.organisation;
drop function stip.ship_calendar_to_new_organisation(), stip.ship_work_calendar(uuid);
select stip.drop_history('scenario_move'), stip.drop_history('scenario'),
  stip.drop_history('work_calendar_exception');
drop table stip.scenario_move, stip.scenario, stip.work_calendar_exception;
drop function stip.guard_scenario();

alter table stip.dependency drop column lag_unit, drop column lag_amount;
alter table stip.work_item
  drop column scheduling, drop column duration_minutes, drop column duration_elapsed, drop column constraint_type,
  drop column constraint_date, drop column deadline, drop column calendar_id;

select stip.drop_history('work_calendar');
drop table stip.work_calendar;
drop function stip.valid_week(jsonb), stip.valid_intervals(jsonb);
select stip.keep_history();
