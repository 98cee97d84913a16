-- Linked tables: where goals, programmes, work items and indicators came from, programmes that serve goals, indicators
-- of programmes and projects, indicators that are judged instead of measured, and uploads that belong together.

do $$
declare t text;
begin
  foreach t in array array['goal', 'programme', 'work_item', 'indicator'] loop
    -- Identity in the table the row came from; re-imports match on it.
    execute format('alter table stip.%1$I add column external_source text, add column external_key text,
      add column attributes jsonb not null default ''{}'',
      add constraint %2$I unique (organisation_id, external_source, external_key),
      add constraint %3$I check ((external_source is null) = (external_key is null)),
      add constraint %4$I check (jsonb_typeof(attributes) = ''object'')',
      t, t || '_external_key_unique', t || '_external_complete', t || '_attributes_object');
  end loop;
end $$;

-- What a source states a work item to cost. It is not part of the budget of the project, which need not be their sum.
alter table stip.work_item
  add column planned_cost_cents stip.cents constraint work_item_cost_not_negative check (planned_cost_cents >= 0),
  add column planned_cost_currency stip.currency,
  add constraint work_item_cost_complete check ((planned_cost_cents is null) = (planned_cost_currency is null));

-- Currency of the budget of a frozen plan where it is not that of the organisation.
alter table stip.baseline add column budget_currency stip.currency;

-- A programme serves goals as a project does; the weight is its share among the goals of the programme.
create table stip.programme_goal (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  programme_id uuid not null,
  goal_id uuid not null,
  weight integer not null default 1 constraint programme_goal_weight check (weight between 1 and 1000),
  primary key (organisation_id, programme_id, goal_id),
  constraint programme_goal_programme_fk foreign key (organisation_id, programme_id)
    references stip.programme (organisation_id, id) on delete cascade,
  constraint programme_goal_goal_fk foreign key (organisation_id, goal_id) references stip.goal (organisation_id, id)
);
create index programme_goal_by_goal on stip.programme_goal (organisation_id, goal_id);

-- path: from baseline to target, of a goal. measured: values, of which the path is not known in full. met: judged met
-- (1) or not met (0), without a path.
alter table stip.indicator
  alter column goal_id drop not null,
  alter column baseline_value drop not null,
  alter column baseline_date drop not null,
  alter column target_value drop not null,
  alter column target_date drop not null,
  add column programme_id uuid,
  add column project_id uuid,
  add column kind text not null default 'path' constraint indicator_kind check (kind in ('path', 'measured', 'met')),
  add constraint indicator_one_owner check (num_nonnulls(goal_id, programme_id, project_id) = 1),
  add constraint indicator_path_complete check
    (kind <> 'path' or num_nonnulls(baseline_value, baseline_date, target_value, target_date) = 4),
  add constraint indicator_met_has_no_path check
    (kind <> 'met' or num_nonnulls(baseline_value, baseline_date, target_value, target_date) = 0),
  add constraint indicator_programme_fk foreign key (organisation_id, programme_id)
    references stip.programme (organisation_id, id) on delete cascade,
  add constraint indicator_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade;
create index indicator_by_programme on stip.indicator (organisation_id, programme_id);
create index indicator_by_project on stip.indicator (organisation_id, project_id);

-- Files that are read as one set share a set.
alter table stip.import_upload add column set_id uuid;
create index import_upload_set on stip.import_upload (organisation_id, set_id);
-- What became of each table of a set: read, created, changed, unchanged, not taken, unlinked.
alter table stip.import_run add column tables jsonb constraint import_run_tables_array check (jsonb_typeof(tables) = 'array');

alter table stip.programme_goal enable row level security;
create policy organisation_only on stip.programme_goal using (organisation_id = (select stip.current_organisation()));
grant select, insert, update, delete on stip.programme_goal to stip_app;

-- Which goals a project serves: those linked to it, or those of its programme where none is.
create view stip.served_goal with (security_invoker = true) as
select organisation_id, project_id, goal_id, weight, false as by_programme from stip.project_goal
union all
select p.organisation_id, p.id, g.goal_id, g.weight, true
from stip.programme_goal g
join stip.project p on p.organisation_id = g.organisation_id and p.programme_id = g.programme_id
where not exists (
  select from stip.project_goal x where x.organisation_id = p.organisation_id and x.project_id = p.id);
grant select on stip.served_goal to stip_app;

select stip.keep_history();
