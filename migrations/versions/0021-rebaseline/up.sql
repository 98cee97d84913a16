-- A plan that was approved is replaced (herijkt) only when one person asks, with reason and decision, and another approves.

create table stip.rebaseline_request (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid not null,
  state text not null default 'requested'
    constraint rebaseline_request_state check (state in ('requested', 'approved', 'refused', 'withdrawn')),
  reason_category text not null constraint rebaseline_request_reason check (reason_category in ('law', 'council_wish',
    'changed_goals', 'organisation', 'scope_change', 'setback', 'external_advice', 'price')),
  decision_reference text not null constraint rebaseline_request_reference check (length(btrim(decision_reference)) > 0),
  decided_on stip.calendar_date not null,
  explanation stip.narrative not null constraint rebaseline_request_explained check (btrim(explanation) <> ''),
  -- What is asked to be approved: the plan as it stood, and a hash over all of it. Another plan cannot be approved on it.
  start_date stip.calendar_date,
  end_date stip.calendar_date,
  budget_cents stip.cents,
  plan_hash text not null constraint rebaseline_request_hash check (plan_hash ~ '^[0-9a-f]{64}$'),
  requested_by uuid not null,
  requested_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  note stip.narrative not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint rebaseline_request_closed check ((state = 'requested') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
  constraint rebaseline_request_four_eyes check (state not in ('approved', 'refused') or closed_by <> requested_by),
  constraint rebaseline_request_refused_why check (state <> 'refused' or btrim(note) <> ''),
  constraint rebaseline_request_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint rebaseline_request_requester_fk foreign key (organisation_id, requested_by) references stip.person (organisation_id, id),
  constraint rebaseline_request_closer_fk foreign key (organisation_id, closed_by) references stip.person (organisation_id, id)
);
create unique index rebaseline_request_one_open on stip.rebaseline_request (organisation_id, project_id) where state = 'requested';
create index rebaseline_request_project on stip.rebaseline_request (organisation_id, project_id, requested_at);

create function stip.guard_rebaseline_request() returns trigger language plpgsql as $$
begin
  if old.state <> 'requested' then
    raise exception 'closed request' using errcode = 'restrict_violation', constraint = 'rebaseline_request_is_closed';
  end if;
  return new;
end $$;
create trigger rebaseline_request_guard before update on stip.rebaseline_request
  for each row execute function stip.guard_rebaseline_request();

alter table stip.baseline
  add column requested_by uuid,
  add column approved_by uuid,
  add constraint baseline_requester_fk foreign key (organisation_id, requested_by) references stip.person (organisation_id, id),
  add constraint baseline_approver_fk foreign key (organisation_id, approved_by) references stip.person (organisation_id, id),
  add constraint baseline_four_eyes check (requested_by <> approved_by),
  -- Plans replaced before this was asked stay as they are.
  add constraint baseline_replaced_by_request check (sequence = 1 or reason_category = 'imported'
    or num_nulls(requested_by, approved_by) = 0) not valid;

alter table stip.rebaseline_request enable row level security;
create policy organisation_only on stip.rebaseline_request using (organisation_id = (select stip.current_organisation()));
grant select, insert, update, delete on stip.rebaseline_request to stip_app;

select stip.keep_history();
