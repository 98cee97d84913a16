select stip.drop_history('benefit_project');
drop table stip.benefit_project;
alter table stip.benefit drop constraint benefit_in_goal_unique;
alter table stip.project_goal drop column version;
alter table stip.indicator drop column measured_every_months;
alter table stip.goal
  drop constraint goal_parent_fk,
  drop constraint goal_in_strategy_unique,
  drop column start_date,
  drop column end_date,
  add constraint goal_parent_fk foreign key (organisation_id, parent_id) references stip.goal (organisation_id, id);
alter table stip.strategy drop column horizon, drop column horizon_on, drop column short_term_on;
select stip.keep_history();
