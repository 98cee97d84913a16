-- What a person is told also goes by mail, as they want it. What is to be mailed is written in the transaction of what is told
-- (mail_item); mails are made of it and sent by any process. Secrets are in no mail as it is stored: they are made as it is sent.

-- How a person wants mail of each kind; without a row: the defaults of the product.
create table stip.mail_preference (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  person_id uuid not null,
  -- Null: the language of the organisation.
  language text constraint mail_preference_language check (language in ('nl', 'en')),
  mention text not null,
  comment text not null,
  followed text not null,
  assigned text not null,
  reminder text not null,
  escalation text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint mail_preference_once unique (organisation_id, person_id),
  constraint mail_preference_deliveries check (array[mention, comment, followed, assigned, reminder, escalation]
    <@ array['direct', 'daily', 'weekly', 'none']),
  constraint mail_preference_person_fk foreign key (organisation_id, person_id)
    references stip.person (organisation_id, id) on delete cascade
);

-- When Stip reminds by itself: of a programme, or (without one) of everything that has no cadence of its own.
create table stip.mail_cadence (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  programme_id uuid,
  active boolean not null,
  first_days_before smallint not null constraint mail_cadence_first check (first_days_before between 0 and 60),
  -- 0 reminds once.
  repeat_every_days smallint not null constraint mail_cadence_repeat check (repeat_every_days between 0 and 60),
  -- Null never escalates; the owner is always asked first.
  escalate_after_days smallint constraint mail_cadence_escalate check (escalate_after_days between 1 and 90),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint mail_cadence_once unique nulls not distinct (organisation_id, programme_id),
  constraint mail_cadence_programme_fk foreign key (organisation_id, programme_id)
    references stip.programme (organisation_id, id) on delete cascade
);

-- What the organisation allows; without a row: the defaults of the product.
create table stip.mail_setting (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  digest_hour smallint not null constraint mail_setting_hour check (digest_hour between 0 and 23),
  digest_weekday smallint not null constraint mail_setting_weekday check (digest_weekday between 1 and 5),
  quiet_days boolean not null,
  per_person_per_day smallint not null constraint mail_setting_per_day check (per_person_per_day between 1 and 20),
  per_hour integer not null constraint mail_setting_per_hour check (per_hour between 1 and 10000),
  retention_days smallint not null constraint mail_setting_retention check (retention_days between 1 and 365),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint mail_setting_once unique (organisation_id)
);

create table stip.mail (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  recipient_id uuid not null,
  address text not null constraint mail_address check (address ~ '^[^@\s]+@[^@\s]+$'),
  kind text not null constraint mail_kind check (kind in ('notice', 'digest', 'test')),
  language text not null constraint mail_language check (language in ('nl', 'en')),
  subject stip.label not null constraint mail_subject_line check (subject !~ '[[:cntrl:]]'),
  -- With marks where secrets are put as it is sent. Empty once they were kept long enough.
  body_text text not null constraint mail_body_text_length check (length(body_text) <= 100000),
  body_html text not null constraint mail_body_html_length check (length(body_html) <= 300000),
  -- Where its one button leads: a path of this site.
  path text not null constraint mail_path check (path ~ '^/[^/\\[:cntrl:]][^\\[:cntrl:]]*$' and length(path) <= 500),
  -- Kinds of notifications in it, which an opt-out without signing in stops.
  told_kinds text[] not null constraint mail_told_kinds check (told_kinds <@ array['mention', 'comment', 'followed', 'assigned',
    'reminder', 'escalation']),
  includes_daily boolean not null default false,
  includes_weekly boolean not null default false,
  -- The n-th of a day: whatever goes wrong in a program, nobody gets more than twenty.
  day stip.calendar_date not null,
  number_of_day smallint not null constraint mail_flood check (number_of_day between 1 and 20),
  message_id text not null constraint mail_message_id check (message_id ~ '^<[^<>\s]+@[^<>\s]+>$'),
  state text not null default 'queued' constraint mail_state check (state in ('queued', 'sending', 'sent', 'failed', 'stopped')),
  attempts smallint not null default 0 constraint mail_attempts check (attempts between 0 and 100),
  -- Of a queued mail, when it may be tried; of one being sent, when another process may take it over.
  next_attempt_at timestamptz not null,
  failure text not null default '' constraint mail_failure_length check (length(failure) <= 500),
  sent_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint mail_number_once unique (organisation_id, recipient_id, day, number_of_day),
  constraint mail_message_once unique (organisation_id, message_id),
  constraint mail_sent_when check ((state = 'sent') = (sent_at is not null)),
  constraint mail_recipient_fk foreign key (organisation_id, recipient_id)
    references stip.person (organisation_id, id) on delete cascade
);
create index mail_to_send on stip.mail (organisation_id, next_attempt_at) where state in ('queued', 'sending');
create index mail_latest on stip.mail (organisation_id, created_at, id);
create index mail_of_person on stip.mail (organisation_id, recipient_id, created_at);

-- A mail stays what it is; only how far it came changes, and of what has ended the words may go. Sent is sent.
create function stip.guard_mail() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - array['state', 'attempts', 'next_attempt_at', 'failure', 'sent_at', 'updated_at', 'version', 'body_text', 'body_html']
     <> to_jsonb(old) - array['state', 'attempts', 'next_attempt_at', 'failure', 'sent_at', 'updated_at', 'version', 'body_text', 'body_html']
     or (new.body_text, new.body_html) is distinct from (old.body_text, old.body_html)
        and not (new.body_text = '' and new.body_html = '' and new.state in ('sent', 'failed', 'stopped')) then
    raise exception 'mail is fixed' using errcode = 'restrict_violation', constraint = 'mail_fixed';
  end if;
  if new.state <> old.state and (old.state, new.state) not in
     (('queued', 'sending'), ('queued', 'failed'), ('sending', 'sent'), ('sending', 'queued'), ('sending', 'failed'), ('sending', 'stopped'),
      ('failed', 'queued')) then
    raise exception 'no such step of a mail' using errcode = 'restrict_violation', constraint = 'mail_step';
  end if;
  return new;
end $$;
create trigger mail_guard before update on stip.mail for each row execute function stip.guard_mail();

-- What waits to be mailed, one per thing told: its key makes that nothing is mailed twice.
create table stip.mail_item (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  notification_id uuid not null,
  recipient_id uuid not null,
  state text not null default 'waiting' constraint mail_item_state check (state in ('waiting', 'mailed', 'skipped')),
  mail_id uuid,
  created_at timestamptz not null,
  primary key (organisation_id, notification_id),
  constraint mail_item_mailed check (state = 'mailed' or mail_id is null),
  constraint mail_item_notification_fk foreign key (organisation_id, notification_id)
    references stip.notification (organisation_id, id) on delete cascade,
  constraint mail_item_recipient_fk foreign key (organisation_id, recipient_id)
    references stip.person (organisation_id, id) on delete cascade,
  constraint mail_item_mail_fk foreign key (organisation_id, mail_id)
    references stip.mail (organisation_id, id) on delete set null (mail_id)
);
create index mail_item_waiting on stip.mail_item (organisation_id, recipient_id) where state = 'waiting';
create index mail_item_recipient on stip.mail_item (organisation_id, recipient_id);
create index mail_item_mail on stip.mail_item (organisation_id, mail_id) where mail_id is not null;

create function stip.guard_mail_item() returns trigger language plpgsql as $$
begin
  if old.state <> 'waiting' and new.state <> old.state
     or (new.notification_id, new.recipient_id, new.created_at) is distinct from (old.notification_id, old.recipient_id, old.created_at)
     or old.mail_id is not null and new.mail_id is not null and new.mail_id <> old.mail_id then
    raise exception 'mailed once' using errcode = 'restrict_violation', constraint = 'mail_item_once';
  end if;
  return new;
end $$;
create trigger mail_item_guard before update on stip.mail_item for each row execute function stip.guard_mail_item();

-- Secrets of the opt-outs in mails, as SHA-256: one per attempt, as an attempt that seemed to fail may have arrived.
create table stip.mail_opt_out (
  organisation_id uuid not null,
  token_hash bytea not null constraint mail_opt_out_hash_length check (octet_length(token_hash) = 32),
  mail_id uuid not null,
  primary key (organisation_id, token_hash),
  constraint mail_opt_out_unique unique (token_hash),
  constraint mail_opt_out_mail_fk foreign key (organisation_id, mail_id)
    references stip.mail (organisation_id, id) on delete cascade
);
create index mail_opt_out_mail on stip.mail_opt_out (organisation_id, mail_id);

do $$
declare t text;
begin
  foreach t in array array['mail_preference', 'mail_cadence', 'mail_setting', 'mail', 'mail_item', 'mail_opt_out'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
  end loop;
end $$;
grant select, insert, update, delete on stip.mail_preference, stip.mail_cadence, stip.mail_setting to stip_app;
grant select, insert, update on stip.mail, stip.mail_item to stip_app;
grant insert on stip.mail_opt_out to stip_app;

-- For whom there is work; the process that sends belongs to no organisation.
create function stip.mailing_organisations() returns table (organisation_id uuid, locale text, time_zone text, name text)
  language sql stable security definer set search_path = stip, pg_temp as $$
  select id, locale, time_zone, name::text from stip.organisation order by id
$$;

-- A one-time sign-in link for the recipient of a mail that is being sent, and for nobody else. False without a working account.
create function stip.offer_sign_in_by_mail(mail uuid, link_id uuid, link_hash bytea, at timestamptz, expires timestamptz)
  returns boolean language sql volatile security definer set search_path = stip, pg_temp as $$
  with made as (
    insert into stip.sign_in_link (organisation_id, id, account_id, token_hash, created_at, expires_at)
    select m.organisation_id, link_id, a.id, link_hash, at, expires
    from stip.mail m join stip.account a on a.organisation_id = m.organisation_id and a.person_id = m.recipient_id
    where m.organisation_id = stip.current_organisation() and m.id = mail and m.state = 'sending' and a.disabled_at is null
      and expires <= at + interval '14 days'
    returning 1)
  select exists (select from made)
$$;

-- Whose mail a secret may stop, and which kinds were in it.
create function stip.find_mail_opt_out(secret bytea)
  returns table (organisation_id uuid, person_id uuid, kinds text[], language text, organisation_name text)
  language sql stable security definer set search_path = stip, pg_temp as $$
  select m.organisation_id, m.recipient_id, m.told_kinds, m.language, o.name::text
  from stip.mail_opt_out s
  join stip.mail m on m.organisation_id = s.organisation_id and m.id = s.mail_id
  join stip.organisation o on o.id = m.organisation_id
  where s.token_hash = secret
$$;
revoke all on function stip.mailing_organisations(), stip.offer_sign_in_by_mail(uuid, uuid, bytea, timestamptz, timestamptz),
  stip.find_mail_opt_out(bytea) from public;
grant execute on function stip.mailing_organisations(), stip.offer_sign_in_by_mail(uuid, uuid, bytea, timestamptz, timestamptz),
  stip.find_mail_opt_out(bytea) to stip_app;

-- A calendar of what waits for one person is a secret link as well.
alter table stip.share_link
  drop constraint share_link_kind,
  add constraint share_link_kind check (kind in ('calendar', 'embed', 'due')),
  drop constraint share_link_kind_parts,
  add constraint share_link_kind_parts check (case kind when 'embed' then programme_id is null and project_id is null
    when 'due' then view = '{}' and sites = '{}' and programme_id is null and project_id is null
    else view = '{}' and sites = '{}' end);

-- Mail is no business record: who was mailed what is kept as long as the organisation says, and no longer.
do $$ begin
  execute replace(pg_get_functiondef('stip_history.is_tracked(text)'::regprocedure), 'ARRAY[',
    'ARRAY[''mail''::text, ''mail_item''::text, ''mail_opt_out''::text, ');
end $$;

select stip.keep_history();
