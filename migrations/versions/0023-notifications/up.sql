-- What a person is told: a mention, a reminder, something that became theirs. Made in the transaction of what it tells of, read
-- by its recipient only, and not kept in the record: when somebody read what is nobody else's business.

create table stip.notification (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  recipient_id uuid not null,
  kind text not null constraint notification_kind check (kind in ('mention', 'comment', 'assigned', 'reminder', 'escalation')),
  -- What it is about. Its title as it was: the record may be renamed or removed since.
  subject_type text not null constraint notification_subject_type check (subject_type ~ '^[a-z][a-z_]{0,39}$'),
  subject_id uuid not null,
  subject_title stip.label not null,
  -- Where in the interface it is read: a path of this site, never an address elsewhere.
  path text not null constraint notification_path check (path ~ '^/[^/\\[:cntrl:]][^\\[:cntrl:]]*$' and length(path) <= 500),
  -- Words of who sent it; empty when there are none.
  note stip.narrative not null default '',
  actor_id uuid,
  deduplication_key text not null constraint notification_key_length check (length(deduplication_key) between 1 and 300),
  read_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  -- The same thing is told a person once, however often and from wherever it is tried.
  constraint notification_once unique (organisation_id, recipient_id, deduplication_key),
  constraint notification_recipient_fk foreign key (organisation_id, recipient_id)
    references stip.person (organisation_id, id) on delete cascade,
  constraint notification_actor_fk foreign key (organisation_id, actor_id)
    references stip.person (organisation_id, id) on delete set null (actor_id)
);
create index notification_latest on stip.notification (organisation_id, recipient_id, created_at, id);
create index notification_unread on stip.notification (organisation_id, recipient_id) where read_at is null;
create index notification_actor on stip.notification (organisation_id, actor_id) where actor_id is not null;

-- How a person wants to hear of a kind; without a row: in Stip.
create table stip.notification_preference (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  person_id uuid not null,
  kind text not null constraint notification_preference_kind
    check (kind in ('mention', 'comment', 'assigned', 'reminder', 'escalation')),
  delivery text not null constraint notification_preference_delivery check (delivery in ('in_app', 'off')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint notification_preference_once unique (organisation_id, person_id, kind),
  constraint notification_preference_person_fk foreign key (organisation_id, person_id)
    references stip.person (organisation_id, id) on delete cascade
);

-- Told as it is committed to the open pages of the recipient, and to nobody else. A batch that exceeds what one message can
-- hold is several.
create function stip.tell_notified() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('stip_notified', json_build_object('organisation', p.organisation_id, 'persons', json_agg(p.recipient_id))::text)
  from (select n.organisation_id, n.recipient_id, (row_number() over (order by n.organisation_id, n.recipient_id) - 1) / 100 as batch
        from (select distinct c.organisation_id, c.recipient_id from changed c) n) p
  group by p.organisation_id, p.batch;
  return null;
end $$;
create trigger tell_notified_insert after insert on stip.notification
  referencing new table as changed for each statement execute function stip.tell_notified();
create trigger tell_notified_update after update on stip.notification
  referencing new table as changed for each statement execute function stip.tell_notified();

do $$
declare t text;
begin
  foreach t in array array['notification', 'notification_preference'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update, delete on stip.%I to stip_app', t);
  end loop;
end $$;

-- Added to what the record leaves out, whatever other migrations left out before.
do $$ begin
  execute replace(pg_get_functiondef('stip_history.is_tracked(text)'::regprocedure), 'ARRAY[', 'ARRAY[''notification''::text, ');
end $$;

select stip.keep_history();
