-- Decisions, motions, commitments and questions: who raised them and when, who carries them out, how they ended, and the
-- objects they touch beside the project they are about.

alter table stip.decision
  add column raised_on stip.calendar_date,
  add column asked_by text not null default '' constraint decision_asked_by_length check (length(asked_by) <= 300),
  add column source_link text not null default '' constraint decision_source_link
    check (source_link = '' or (source_link ~ '^https?://[^[:space:]]+$' and length(source_link) <= 2000)),
  add column portfolio_holder_id uuid,
  add column owner_id uuid,
  add column outcome text constraint decision_outcome check (outcome in ('adopted', 'rejected', 'held', 'withdrawn')),
  add column answer stip.narrative not null default '',
  -- How it ended: settled, or withdrawn.
  add column settled_on stip.calendar_date,
  add column settlement stip.narrative not null default '',
  add column settled_by_id uuid,
  add constraint decision_portfolio_holder_fk foreign key (organisation_id, portfolio_holder_id)
    references stip.person (organisation_id, id),
  add constraint decision_owner_fk foreign key (organisation_id, owner_id) references stip.person (organisation_id, id),
  add constraint decision_settled_by_fk foreign key (organisation_id, settled_by_id)
    references stip.person (organisation_id, id),
  drop constraint decision_body,
  add constraint decision_body check (body in ('council', 'committee', 'executive', 'steering_group', 'management')),
  drop constraint decision_date_when_decided;

-- Commitments and questions are not decided on: they were made or put, and then settled.
update stip.decision set
  raised_on = case when state = 'decided' and kind = 'commitment' then decided_on end,
  state = case when state <> 'decided' then state when kind = 'commitment' then 'requested' else 'settled' end,
  settled_on = case when state = 'settled' or (state = 'decided' and kind = 'question') then decided_on end,
  decided_on = null, version = version + 1, updated_at = now()
where kind in ('commitment', 'question') and state <> 'requested';
update stip.decision set
  outcome = case when kind <> 'motion' then null when state = 'withdrawn' then 'withdrawn' else 'adopted' end,
  settled_on = case when state = 'settled' then decided_on end, version = version + 1, updated_at = now()
where kind in ('decision', 'motion') and (state = 'settled' or (kind = 'motion' and state <> 'requested'));

alter table stip.decision
  add constraint decision_date_when_decided check
    (state not in ('decided', 'settled') or kind in ('commitment', 'question') or decided_on is not null),
  add constraint decision_kind_decided check (kind in ('decision', 'motion') or (state <> 'decided' and decided_on is null)),
  add constraint decision_settled_complete check ((state = 'settled') <= (settled_on is not null)),
  add constraint decision_settled_only_then check
    (state in ('settled', 'withdrawn') or (settled_on is null and settled_by_id is null and settlement = '')),
  add constraint decision_settled_order check (settled_on >= coalesce(decided_on, raised_on)),
  add constraint decision_decided_order check (decided_on >= raised_on),
  -- A motion is held (aangehouden) while it is before the body, adopted or rejected when decided; only an adopted one is settled.
  add constraint decision_outcome_fits check (case
    when kind <> 'motion' then outcome is null
    when state = 'requested' then outcome is null or outcome = 'held'
    when state = 'decided' then outcome is not null and outcome in ('adopted', 'rejected')
    when state = 'settled' then outcome is not null and outcome = 'adopted'
    else outcome is not null and outcome = 'withdrawn' end),
  add constraint decision_answer_of_question check (answer = '' or kind = 'question');
create index decision_project on stip.decision (organisation_id, project_id);
create index decision_due on stip.decision (organisation_id, due_date);

-- Steps that are refused: what was settled is not withdrawn, and the other way round; first it is opened again.
create function stip.guard_decision_step() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) in (('settled', 'withdrawn'), ('withdrawn', 'settled')) or old.kind <> new.kind then
    raise exception 'decision step' using errcode = 'check_violation', constraint = 'decision_step';
  end if;
  return new;
end $$;
create trigger decision_step before update of state, kind on stip.decision
  for each row execute function stip.guard_decision_step();

-- What else a decision touches: exactly one object per link.
create table stip.decision_link (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  decision_id uuid not null,
  project_id uuid,
  programme_id uuid,
  goal_id uuid,
  work_item_id uuid,
  risk_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint decision_link_one_object check (num_nonnulls(project_id, programme_id, goal_id, work_item_id, risk_id) = 1),
  constraint decision_link_unique unique nulls not distinct
    (organisation_id, decision_id, project_id, programme_id, goal_id, work_item_id, risk_id),
  constraint decision_link_decision_fk foreign key (organisation_id, decision_id)
    references stip.decision (organisation_id, id) on delete cascade,
  constraint decision_link_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint decision_link_programme_fk foreign key (organisation_id, programme_id)
    references stip.programme (organisation_id, id) on delete cascade,
  constraint decision_link_goal_fk foreign key (organisation_id, goal_id)
    references stip.goal (organisation_id, id) on delete cascade,
  constraint decision_link_work_item_fk foreign key (organisation_id, work_item_id)
    references stip.work_item (organisation_id, id) on delete cascade,
  constraint decision_link_risk_fk foreign key (organisation_id, risk_id)
    references stip.risk (organisation_id, id) on delete cascade
);
create index decision_link_goal on stip.decision_link (organisation_id, goal_id);
create index decision_link_project on stip.decision_link (organisation_id, project_id);

do $$
declare t text;
begin
  foreach t in array array['decision_link'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

select stip.keep_history();
