-- The report of a period is submitted, signed by controller and chief data officer, sealed, published or withdrawn.
-- What is signed is the content as it was submitted, kept as text in canonical form (RFC 8785) with its SHA-256.
-- A step is made by recording it: report_step says from where to where, by whom and why, and moves the report along.

-- Private keys are no business data: no copies of them in the history.
create or replace function stip_history.is_tracked(table_name text) returns boolean language sql immutable
  return table_name not in ('migration', 'session', 'sign_in_link', 'import_upload', 'share_secret', 'signing_secret');

create domain stip.sha256_hex as text constraint sha256_hex_form check (value ~ '^[0-9a-f]{64}$');

alter table stip.report
  drop constraint report_state,
  add constraint report_state check (state in
    ('draft', 'in_review', 'controller_signed', 'cdo_signed', 'sealed', 'published', 'withdrawn')),
  drop constraint report_period_unique,
  add column submission_id uuid,
  add column step_count integer not null default 0,
  add constraint report_submitted check ((state = 'draft') = (submission_id is null));
-- One report per period counts; a withdrawn one makes room for the next.
create unique index report_period_unique on stip.report (organisation_id, reporting_period_id) where state <> 'withdrawn';

-- The content as it was submitted: what is read, signed and sealed. Kept also after it was returned.
create table stip.report_submission (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  report_id uuid not null,
  content text not null,
  content_sha256 stip.sha256_hex not null
    constraint report_submission_hash check (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  -- The instant as of which the records were read.
  as_of timestamptz not null,
  submitted_by uuid not null,
  -- Why it was submitted with points outstanding; empty when there were none.
  accepted_reason stip.narrative not null default '',
  primary key (organisation_id, id),
  constraint report_submission_of_report unique (organisation_id, report_id, id),
  constraint report_submission_content unique (organisation_id, id, content_sha256),
  constraint report_submission_report_fk foreign key (organisation_id, report_id)
    references stip.report (organisation_id, id) on delete cascade,
  constraint report_submission_author_fk foreign key (organisation_id, submitted_by)
    references stip.person (organisation_id, id)
);
alter table stip.report add constraint report_submission_fk foreign key (organisation_id, id, submission_id)
  references stip.report_submission (organisation_id, report_id, id);

create table stip.report_signature (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  submission_id uuid not null,
  role text not null constraint report_signature_role check (role in ('controller', 'cdo')),
  person_id uuid not null,
  content_sha256 stip.sha256_hex not null,
  signed_at timestamptz not null,
  primary key (organisation_id, submission_id, role),
  -- Who signs twice vouches for nothing.
  constraint report_signature_distinct unique (organisation_id, submission_id, person_id),
  constraint report_signature_content_fk foreign key (organisation_id, submission_id, content_sha256)
    references stip.report_submission (organisation_id, id, content_sha256) on delete cascade,
  constraint report_signature_person_fk foreign key (organisation_id, person_id) references stip.person (organisation_id, id)
);

create table stip.signing_key (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  -- Ed25519, 32 bytes; the fingerprint is the SHA-256 of those bytes.
  public_key text not null constraint signing_key_form check (public_key ~ '^[0-9a-f]{64}$'),
  fingerprint stip.sha256_hex not null
    constraint signing_key_fingerprint check (fingerprint = encode(sha256(decode(public_key, 'hex')), 'hex')),
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (organisation_id, id),
  constraint signing_key_unique unique (organisation_id, fingerprint)
);
create unique index signing_key_one_active on stip.signing_key (organisation_id) where retired_at is null;

-- The private half, encrypted by a secret that is not in the database; destroyed when the key is retired.
create table stip.signing_secret (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  key_id uuid not null,
  encrypted bytea not null,
  primary key (organisation_id, key_id),
  constraint signing_secret_key_fk foreign key (organisation_id, key_id)
    references stip.signing_key (organisation_id, id) on delete cascade
);

create table stip.report_seal (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  report_id uuid not null,
  submission_id uuid not null,
  content_sha256 stip.sha256_hex not null,
  -- What the key signed, in canonical form: the hash of the content, the signatures of persons, the instant.
  statement text not null,
  signature text not null constraint report_seal_signature check (signature ~ '^[0-9a-f]{128}$'),
  key_id uuid not null,
  sealed_by uuid not null,
  sealed_at timestamptz not null,
  primary key (organisation_id, report_id),
  constraint report_seal_submission_fk foreign key (organisation_id, report_id, submission_id)
    references stip.report_submission (organisation_id, report_id, id) on delete cascade,
  constraint report_seal_content_fk foreign key (organisation_id, submission_id, content_sha256)
    references stip.report_submission (organisation_id, id, content_sha256) on delete cascade,
  constraint report_seal_key_fk foreign key (organisation_id, key_id) references stip.signing_key (organisation_id, id),
  constraint report_seal_person_fk foreign key (organisation_id, sealed_by) references stip.person (organisation_id, id)
);
create index report_seal_by_day on stip.report_seal (organisation_id, sealed_at);

create table stip.report_step (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  report_id uuid not null,
  sequence integer not null,
  from_state text not null,
  to_state text not null,
  -- The submission that the step is about.
  submission_id uuid not null,
  person_id uuid not null,
  reason stip.narrative not null default '',
  taken_at timestamptz not null,
  primary key (organisation_id, report_id, sequence),
  constraint report_step check ((from_state, to_state) in (
    ('draft', 'in_review'), ('in_review', 'controller_signed'), ('controller_signed', 'cdo_signed'),
    ('cdo_signed', 'sealed'), ('sealed', 'published'), ('sealed', 'withdrawn'), ('published', 'withdrawn'),
    ('in_review', 'draft'), ('controller_signed', 'draft'), ('cdo_signed', 'draft'))),
  constraint report_step_reason check (to_state not in ('draft', 'withdrawn') or btrim(reason) <> ''),
  constraint report_step_submission_fk foreign key (organisation_id, report_id, submission_id)
    references stip.report_submission (organisation_id, report_id, id) on delete cascade,
  constraint report_step_person_fk foreign key (organisation_id, person_id) references stip.person (organisation_id, id)
);

-- What the report says of a project beside its updates: why it moved, disagrees with its data, or did not report.
create table stip.report_explanation (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  report_id uuid not null,
  project_id uuid not null,
  text stip.narrative not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint report_explanation_unique unique (organisation_id, report_id, project_id),
  constraint report_explanation_report_fk foreign key (organisation_id, report_id)
    references stip.report (organisation_id, id) on delete cascade,
  constraint report_explanation_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade
);

create function stip.refuse_report(constraint_name text) returns void language plpgsql as $$
begin
  raise exception '%', constraint_name using errcode = 'restrict_violation', constraint = constraint_name;
end $$;

create function stip.guard_report() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'draft' or new.step_count <> 0 then perform stip.refuse_report('report_begins_as_draft'); end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if old.step_count > 0 then perform stip.refuse_report('report_kept'); end if;
    return old;
  end if;
  if (new.state, new.step_count, new.submission_id) is distinct from (old.state, old.step_count, old.submission_id)
    and not exists (select from stip.report_step s where s.organisation_id = new.organisation_id and s.report_id = new.id
      and s.sequence = new.step_count and new.step_count = old.step_count + 1
      and s.from_state = old.state and s.to_state = new.state
      and (new.state = 'draft' or s.submission_id = new.submission_id)
      and (old.state = 'draft' or s.submission_id = old.submission_id)) then
    perform stip.refuse_report('report_step');
  end if;
  if (old.state <> 'draft' or new.state <> 'draft')
    and (new.title, new.summary, new.outlook, new.reporting_period_id, new.created_by)
      is distinct from (old.title, old.summary, old.outlook, old.reporting_period_id, old.created_by) then
    perform stip.refuse_report('report_text_fixed');
  end if;
  return new;
end $$;
create trigger report_guard before insert or update or delete on stip.report
  for each row execute function stip.guard_report();

create function stip.guard_report_submission() returns trigger language plpgsql as $$
begin
  if (select r.state from stip.report r where r.organisation_id = new.organisation_id and r.id = new.report_id) <> 'draft' then
    perform stip.refuse_report('report_step');
  end if;
  return new;
end $$;
create trigger report_submission_guard before insert on stip.report_submission
  for each row execute function stip.guard_report_submission();

-- Different persons, each with the role for it, on the submission under way and in order.
create function stip.guard_report_signature() returns trigger language plpgsql as $$
declare asked record;
begin
  select r.state, s.submitted_by into asked from stip.report r
    join stip.report_submission s on s.organisation_id = r.organisation_id and s.id = r.submission_id
  where r.organisation_id = new.organisation_id and r.submission_id = new.submission_id for update of r;
  if asked.state is distinct from (case new.role when 'controller' then 'in_review' else 'controller_signed' end) then
    perform stip.refuse_report('report_step');
  end if;
  if new.role = 'controller' and new.person_id = asked.submitted_by then
    perform stip.refuse_report('report_signature_not_author');
  end if;
  if not exists (select from stip.account a where a.organisation_id = new.organisation_id and a.person_id = new.person_id
      and a.disabled_at is null
      and a.role = case new.role when 'controller' then 'controller' else 'programme_manager' end) then
    perform stip.refuse_report('report_signature_of_role');
  end if;
  return new;
end $$;
create trigger report_signature_guard before insert on stip.report_signature
  for each row execute function stip.guard_report_signature();

create function stip.guard_report_seal() returns trigger language plpgsql as $$
begin
  if not exists (select from stip.report r where r.organisation_id = new.organisation_id and r.id = new.report_id
      and r.state = 'cdo_signed' and r.submission_id = new.submission_id) then
    perform stip.refuse_report('report_step');
  end if;
  return new;
end $$;
create trigger report_seal_guard before insert on stip.report_seal
  for each row execute function stip.guard_report_seal();

-- A step fits the state the report is in, and what it asks is there.
create function stip.guard_report_step() returns trigger language plpgsql as $$
declare
  r record;
  signed integer;
begin
  select state, step_count, submission_id into r from stip.report p
  where p.organisation_id = new.organisation_id and p.id = new.report_id for update;
  select count(*) into signed from stip.report_signature g
  where g.organisation_id = new.organisation_id and g.submission_id = new.submission_id;
  if r.state <> new.from_state or r.step_count + 1 <> new.sequence
    or (r.state <> 'draft' and r.submission_id <> new.submission_id)
    or signed <> (case when new.to_state = 'in_review' then 0 when new.to_state = 'controller_signed' then 1
      when new.to_state in ('cdo_signed', 'sealed', 'published', 'withdrawn') then 2 else signed end)
    or (new.to_state in ('sealed', 'published', 'withdrawn') and not exists (select from stip.report_seal s
      where s.organisation_id = new.organisation_id and s.report_id = new.report_id)) then
    perform stip.refuse_report('report_step');
  end if;
  return new;
end $$;
create trigger report_step_guard before insert on stip.report_step
  for each row execute function stip.guard_report_step();

create function stip.take_report_step() returns trigger language plpgsql as $$
begin
  update stip.report set state = new.to_state, step_count = new.sequence, version = version + 1, updated_at = now(),
    submission_id = case new.to_state when 'draft' then null else new.submission_id end
  where organisation_id = new.organisation_id and id = new.report_id;
  return null;
end $$;
create trigger report_step_taken after insert on stip.report_step
  for each row execute function stip.take_report_step();

create function stip.guard_report_explanation() returns trigger language plpgsql as $$
begin
  if (select r.state from stip.report r where r.organisation_id = new.organisation_id and r.id = new.report_id) <> 'draft' then
    perform stip.refuse_report('report_text_fixed');
  end if;
  return new;
end $$;
create trigger report_explanation_guard before insert or update on stip.report_explanation
  for each row execute function stip.guard_report_explanation();

-- A key is only ever retired.
create function stip.guard_signing_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.retired_at is null
    and (new.public_key, new.fingerprint, new.created_at) = (old.public_key, old.fingerprint, old.created_at) then
    return new;
  end if;
  perform stip.refuse_report('signing_key_append_only');
end $$;
create trigger signing_key_guard before update or delete on stip.signing_key
  for each row execute function stip.guard_signing_key();

do $$
declare t text;
begin
  foreach t in array array['report_submission', 'report_signature', 'report_seal', 'report_step'] loop
    execute format('create trigger %I before update or delete on stip.%I for each row execute function stip.refuse_change()',
      t || '_append_only', t);
  end loop;
  foreach t in array array['report_submission', 'report_signature', 'report_seal', 'report_step', 'report_explanation',
      'signing_key', 'signing_secret'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert on stip.%I to stip_app', t);
  end loop;
end $$;
grant update on stip.report_explanation, stip.signing_key to stip_app;
grant delete on stip.signing_secret to stip_app;

select stip.keep_history();
