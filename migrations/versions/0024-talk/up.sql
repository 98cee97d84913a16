-- What persons say to one another about what is recorded: comments with replies and mentions, and who follows what. A comment is
-- about exactly one object, by a real foreign key; a reply repeats the object of its thread.

-- The columns that say what a comment or subscription is about; the same in both tables.
create table stip.comment (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  project_id uuid,
  work_item_id uuid,
  goal_id uuid,
  risk_id uuid,
  issue_id uuid,
  decision_id uuid,
  status_update_id uuid,
  report_id uuid,
  obligation_id uuid,
  indicator_id uuid,
  programme_id uuid,
  -- Part of a report that it is about; null for the report as a whole.
  section text constraint comment_section check (section ~ '^[a-z][a-z_]{0,39}$'),
  -- The comment that it answers; null for one that begins a thread.
  parent_id uuid,
  author_id uuid not null,
  -- Empty once withdrawn; the history keeps what it was.
  text stip.narrative not null,
  posted_at timestamptz not null,
  edited_at timestamptz,
  withdrawn_at timestamptz,
  -- Of a thread, by its first comment.
  resolved_at timestamptz,
  resolved_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint comment_one_subject check (num_nonnulls(project_id, work_item_id, goal_id, risk_id, issue_id, decision_id,
    status_update_id, report_id, obligation_id, indicator_id, programme_id) = 1),
  constraint comment_section_of_report check (section is null or report_id is not null),
  constraint comment_text_length check (length(text) <= 5000),
  constraint comment_text_or_withdrawn check ((withdrawn_at is null) = (btrim(text) <> '')),
  constraint comment_resolved_complete check ((resolved_at is null) = (resolved_by is null)),
  constraint comment_thread_resolved check (parent_id is null or resolved_at is null),
  constraint comment_author_fk foreign key (organisation_id, author_id) references stip.person (organisation_id, id),
  constraint comment_resolver_fk foreign key (organisation_id, resolved_by) references stip.person (organisation_id, id),
  -- A thread goes with its object, never because its first comment is taken back.
  constraint comment_parent_fk foreign key (organisation_id, parent_id) references stip.comment (organisation_id, id),
  constraint comment_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint comment_work_item_fk foreign key (organisation_id, work_item_id)
    references stip.work_item (organisation_id, id) on delete cascade,
  constraint comment_goal_fk foreign key (organisation_id, goal_id)
    references stip.goal (organisation_id, id) on delete cascade,
  constraint comment_risk_fk foreign key (organisation_id, risk_id)
    references stip.risk (organisation_id, id) on delete cascade,
  constraint comment_issue_fk foreign key (organisation_id, issue_id)
    references stip.issue (organisation_id, id) on delete cascade,
  constraint comment_decision_fk foreign key (organisation_id, decision_id)
    references stip.decision (organisation_id, id) on delete cascade,
  constraint comment_status_update_fk foreign key (organisation_id, status_update_id)
    references stip.status_update (organisation_id, id) on delete cascade,
  constraint comment_report_fk foreign key (organisation_id, report_id)
    references stip.report (organisation_id, id) on delete cascade,
  constraint comment_obligation_fk foreign key (organisation_id, obligation_id)
    references stip.obligation (organisation_id, id) on delete cascade,
  constraint comment_indicator_fk foreign key (organisation_id, indicator_id)
    references stip.indicator (organisation_id, id) on delete cascade,
  constraint comment_programme_fk foreign key (organisation_id, programme_id)
    references stip.programme (organisation_id, id) on delete cascade
);
create index comment_thread on stip.comment (organisation_id, parent_id, posted_at) where parent_id is not null;
create index comment_latest on stip.comment (organisation_id, posted_at, id) where parent_id is null;
create index comment_author on stip.comment (organisation_id, author_id);

-- Who is named in a comment, and as what: the name that stands in the text after the @.
create table stip.comment_mention (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  comment_id uuid not null,
  person_id uuid not null,
  written_as stip.label not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint comment_mention_once unique (organisation_id, comment_id, person_id),
  constraint comment_mention_comment_fk foreign key (organisation_id, comment_id)
    references stip.comment (organisation_id, id) on delete cascade,
  constraint comment_mention_person_fk foreign key (organisation_id, person_id) references stip.person (organisation_id, id)
);
create index comment_mention_person on stip.comment_mention (organisation_id, person_id);

-- Who follows what. An owner follows without a row; a row that says no stops that, and being added again by a mention.
create table stip.subscription (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  person_id uuid not null,
  project_id uuid,
  work_item_id uuid,
  goal_id uuid,
  risk_id uuid,
  issue_id uuid,
  decision_id uuid,
  status_update_id uuid,
  report_id uuid,
  obligation_id uuid,
  indicator_id uuid,
  programme_id uuid,
  following boolean not null,
  because text not null constraint subscription_because check (because in ('author', 'mentioned', 'chosen')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint subscription_one_subject check (num_nonnulls(project_id, work_item_id, goal_id, risk_id, issue_id, decision_id,
    status_update_id, report_id, obligation_id, indicator_id, programme_id) = 1),
  constraint subscription_once unique nulls not distinct (organisation_id, person_id, project_id, work_item_id, goal_id, risk_id,
    issue_id, decision_id, status_update_id, report_id, obligation_id, indicator_id, programme_id),
  constraint subscription_person_fk foreign key (organisation_id, person_id)
    references stip.person (organisation_id, id) on delete cascade,
  constraint subscription_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade,
  constraint subscription_work_item_fk foreign key (organisation_id, work_item_id)
    references stip.work_item (organisation_id, id) on delete cascade,
  constraint subscription_goal_fk foreign key (organisation_id, goal_id)
    references stip.goal (organisation_id, id) on delete cascade,
  constraint subscription_risk_fk foreign key (organisation_id, risk_id)
    references stip.risk (organisation_id, id) on delete cascade,
  constraint subscription_issue_fk foreign key (organisation_id, issue_id)
    references stip.issue (organisation_id, id) on delete cascade,
  constraint subscription_decision_fk foreign key (organisation_id, decision_id)
    references stip.decision (organisation_id, id) on delete cascade,
  constraint subscription_status_update_fk foreign key (organisation_id, status_update_id)
    references stip.status_update (organisation_id, id) on delete cascade,
  constraint subscription_report_fk foreign key (organisation_id, report_id)
    references stip.report (organisation_id, id) on delete cascade,
  constraint subscription_obligation_fk foreign key (organisation_id, obligation_id)
    references stip.obligation (organisation_id, id) on delete cascade,
  constraint subscription_indicator_fk foreign key (organisation_id, indicator_id)
    references stip.indicator (organisation_id, id) on delete cascade,
  constraint subscription_programme_fk foreign key (organisation_id, programme_id)
    references stip.programme (organisation_id, id) on delete cascade
);

-- Where a row is about one kind of object, it stands in the index of that kind alone.
do $$
declare
  t text;
  c text;
begin
  foreach t in array array['comment', 'subscription'] loop
    foreach c in array array['project_id', 'work_item_id', 'goal_id', 'risk_id', 'issue_id', 'decision_id', 'status_update_id',
      'report_id', 'obligation_id', 'indicator_id', 'programme_id'] loop
      execute format('create index %I on stip.%I (organisation_id, %I) where %I is not null', t || '_' || c, t, c, c);
    end loop;
  end loop;
end $$;

-- Without a row: colleagues see where somebody is at work. With one that says no they do not, and that person sees none of them.
create table stip.presence_preference (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  person_id uuid not null,
  shown boolean not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint presence_preference_once unique (organisation_id, person_id),
  constraint presence_preference_person_fk foreign key (organisation_id, person_id)
    references stip.person (organisation_id, id) on delete cascade
);

-- What was said stays by whom, about what and when; what was withdrawn stays withdrawn.
create function stip.guard_comment() returns trigger language plpgsql as $$
begin
  if (new.author_id, new.parent_id, new.section, new.posted_at, new.project_id, new.work_item_id, new.goal_id, new.risk_id,
      new.issue_id, new.decision_id, new.status_update_id, new.report_id, new.obligation_id, new.indicator_id, new.programme_id)
    is distinct from (old.author_id, old.parent_id, old.section, old.posted_at, old.project_id, old.work_item_id, old.goal_id,
      old.risk_id, old.issue_id, old.decision_id, old.status_update_id, old.report_id, old.obligation_id, old.indicator_id,
      old.programme_id) then
    raise exception 'comment fixed' using errcode = 'restrict_violation', constraint = 'comment_fixed';
  end if;
  if old.withdrawn_at is not null and (new.withdrawn_at is distinct from old.withdrawn_at or new.text <> old.text) then
    raise exception 'comment withdrawn' using errcode = 'restrict_violation', constraint = 'comment_is_withdrawn';
  end if;
  return new;
end $$;
create trigger comment_guard before update on stip.comment for each row execute function stip.guard_comment();

-- After the statement, so that rows that come back together may refer to one another; a parent that is missing the key reports.
create function stip.guard_comment_thread() returns trigger language plpgsql as $$
begin
  perform from stip.comment p where p.organisation_id = new.organisation_id and p.id = new.parent_id
    and (p.parent_id is not null or (p.section, p.project_id, p.work_item_id, p.goal_id, p.risk_id, p.issue_id, p.decision_id,
        p.status_update_id, p.report_id, p.obligation_id, p.indicator_id, p.programme_id)
      is distinct from (new.section, new.project_id, new.work_item_id, new.goal_id, new.risk_id, new.issue_id, new.decision_id,
        new.status_update_id, new.report_id, new.obligation_id, new.indicator_id, new.programme_id));
  if found then
    raise exception 'comment thread' using errcode = 'check_violation', constraint = 'comment_one_level';
  end if;
  return null;
end $$;
create trigger comment_thread_guard after insert on stip.comment for each row when (new.parent_id is not null)
  execute function stip.guard_comment_thread();

-- Being told of what one follows is a kind of its own.
alter table stip.notification drop constraint notification_kind, add constraint notification_kind
  check (kind in ('mention', 'comment', 'followed', 'assigned', 'reminder', 'escalation'));
alter table stip.notification_preference drop constraint notification_preference_kind, add constraint notification_preference_kind
  check (kind in ('mention', 'comment', 'followed', 'assigned', 'reminder', 'escalation'));

do $$
declare t text;
begin
  foreach t in array array['comment', 'comment_mention', 'subscription', 'presence_preference'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

select stip.keep_history();
