select stip.drop_history('programme_goal');
drop view stip.served_goal;
drop table stip.programme_goal;

alter table stip.import_run drop column tables;
alter table stip.import_upload drop column set_id;

-- Indicators that the former schema cannot hold.
delete from stip.indicator where kind <> 'path' or goal_id is null;
alter table stip.indicator
  drop column kind, drop column programme_id, drop column project_id,
  alter column goal_id set not null,
  alter column baseline_value set not null,
  alter column baseline_date set not null,
  alter column target_value set not null,
  alter column target_date set not null;

alter table stip.baseline drop column budget_currency;

alter table stip.work_item drop column planned_cost_cents, drop column planned_cost_currency;

do $$
declare t text;
begin
  foreach t in array array['goal', 'programme', 'work_item', 'indicator'] loop
    execute format('alter table stip.%I drop column external_source, drop column external_key, drop column attributes', t);
  end loop;
end $$;

select stip.keep_history();
