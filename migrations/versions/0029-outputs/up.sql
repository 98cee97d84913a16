-- Files made of reports: jobs that any process takes, what they made, and how files of an organisation look.

-- Contrast of a colour with white by WCAG 2.2, from 1 to 21.
create function stip.contrast_with_white(colour text) returns numeric language sql immutable
  return (select round((1.05 / (0.05 + sum(weight * case when c <= 0.04045 then c / 12.92 else power((c + 0.055) / 1.055, 2.4) end)))::numeric, 2)
    from (select weight, ('x' || lpad(substr(colour, place, 2), 8, '0'))::bit(32)::integer / 255.0::double precision as c
      from (values (2, 0.2126), (4, 0.7152), (6, 0.0722)) v (place, weight)) channels);

-- A picture is what it was: another is another row, so that what was made with it can be made again.
create table stip.house_logo (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  sha256 text not null constraint house_logo_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  png bytea not null constraint house_logo_png
    check (octet_length(png) between 57 and 500000 and substring(png from 1 for 8) = '\x89504e470d0a1a0a'),
  width integer not null constraint house_logo_width check (width between 16 and 4000),
  height integer not null constraint house_logo_height check (height between 16 and 4000),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint house_logo_once unique (organisation_id, sha256)
);

create table stip.house_style (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  -- Headings and the heads of tables, with white on it or on white: readable either way.
  accent text not null default '#2743b8' constraint house_style_accent check (accent ~ '^#[0-9a-f]{6}$'),
  logo_id uuid,
  -- The language in which files are made unless another is asked.
  language text not null default 'nl' constraint house_style_language check (language in ('nl', 'en')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint house_style_once unique (organisation_id),
  constraint house_style_contrast check (accent !~ '^#[0-9a-f]{6}$' or stip.contrast_with_white(accent) >= 4.5),
  constraint house_style_logo_fk foreign key (organisation_id, logo_id) references stip.house_logo (organisation_id, id)
);
create index house_style_logo on stip.house_style (organisation_id, logo_id) where logo_id is not null;

create table stip.output_job (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  report_id uuid not null,
  requested_by uuid,
  formats text[] not null constraint output_job_formats
    check (cardinality(formats) between 1 and 7 and formats <@ array['pdf', 'pdfa', 'docx', 'xlsx', 'pptx', 'csv', 'json']),
  language text not null constraint output_job_language check (language in ('nl', 'en')),
  state text not null default 'queued' constraint output_job_state
    check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  -- Digest of everything that the files follow from.
  input_sha256 text not null constraint output_job_input check (input_sha256 ~ '^[0-9a-f]{64}$'),
  -- What the report said when it was asked, until the files are there: a draft goes on changing.
  source text,
  progress_done integer not null default 0,
  progress_total integer not null,
  attempts integer not null default 0,
  -- Who works on it, and until when that is believed without a sign of life.
  worker text,
  lease_until timestamptz,
  failure text constraint output_job_failure check (failure in ('gave_up', 'too_large', 'not_made')),
  requested_at timestamptz not null,
  finished_at timestamptz,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint output_job_progress check (progress_done between 0 and progress_total and progress_total = cardinality(formats)),
  constraint output_job_leased check ((state = 'running') = (lease_until is not null) and (state = 'running') <= (worker is not null)),
  constraint output_job_finished check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null)),
  constraint output_job_done check (state <> 'done' or progress_done = progress_total),
  constraint output_job_failed check ((state = 'failed') = (failure is not null)),
  constraint output_job_source check (state = 'done' or source is not null),
  constraint output_job_report_fk foreign key (organisation_id, report_id)
    references stip.report (organisation_id, id) on delete cascade,
  constraint output_job_person_fk foreign key (organisation_id, requested_by) references stip.person (organisation_id, id)
);
-- The same is not made twice at once.
create unique index output_job_once on stip.output_job (organisation_id, report_id, language, formats, input_sha256)
  where state in ('queued', 'running');
create index output_job_waiting on stip.output_job (requested_at, id) where state in ('queued', 'running');
create index output_job_report on stip.output_job (organisation_id, report_id, requested_at desc);
create index output_job_person on stip.output_job (organisation_id, requested_by);
create index output_job_expiry on stip.output_job (expires_at);

create table stip.output_file (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  report_id uuid not null,
  format text not null constraint output_file_format
    check (format in ('pdf', 'pdfa', 'docx', 'xlsx', 'pptx', 'csv', 'json')),
  language text not null constraint output_file_language check (language in ('nl', 'en')),
  input_sha256 text not null constraint output_file_input check (input_sha256 ~ '^[0-9a-f]{64}$'),
  file_name stip.label not null,
  content bytea not null constraint output_file_size check (octet_length(content) between 1 and 52428800),
  sha256 text not null constraint output_file_sha256 check (sha256 = encode(sha256(content), 'hex')),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organisation_id, id),
  constraint output_file_once unique (organisation_id, report_id, format, language, input_sha256),
  constraint output_file_report_fk foreign key (organisation_id, report_id)
    references stip.report (organisation_id, id) on delete cascade
);
create index output_file_expiry on stip.output_file (expires_at);
-- Compressed already.
alter table stip.output_file alter column content set storage external;

-- From queue to end; what ended begins again only by being asked.
create function stip.guard_output_job() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and not (
      (old.state = 'queued' and new.state in ('running', 'cancelled'))
      or (old.state = 'running' and new.state in ('done', 'failed', 'cancelled'))
      or (old.state in ('failed', 'cancelled') and new.state = 'queued')) then
    raise exception 'no such step' using errcode = 'restrict_violation', constraint = 'output_job_step';
  end if;
  if (new.report_id, new.formats, new.language, new.input_sha256) is distinct from
    (old.report_id, old.formats, old.language, old.input_sha256) then
    raise exception 'job is fixed' using errcode = 'restrict_violation', constraint = 'output_job_fixed';
  end if;
  return new;
end $$;
create trigger output_job_guard before update on stip.output_job for each row execute function stip.guard_output_job();

-- Pages that look at it, and processes that may take it, hear how far it is.
create function stip.tell_output() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('stip_output', json_build_object('organisation', new.organisation_id, 'job', new.id, 'report', new.report_id,
    'state', new.state)::text);
  return null;
end $$;
create trigger tell_output_insert after insert on stip.output_job for each row execute function stip.tell_output();
create trigger tell_output_update after update on stip.output_job for each row
  when ((old.state, old.progress_done) is distinct from (new.state, new.progress_done)) execute function stip.tell_output();

-- Takes the job that waits longest, of whatever organisation: one that nobody has, or whose worker gave no sign of life. After
-- three attempts it is given up, as whatever ended the process three times would end it again.
create function stip.claim_output_job(by text, at timestamptz, lease interval)
  returns table (organisation_id uuid, id uuid, attempt integer)
  language plpgsql volatile security definer set search_path = stip, pg_temp as $$
begin
  update stip.output_job j set state = 'failed', failure = 'gave_up', finished_at = at, lease_until = null, updated_at = at,
    version = j.version + 1
  where (j.organisation_id, j.id) in (select w.organisation_id, w.id from stip.output_job w
    where w.state = 'running' and w.lease_until < at and w.attempts >= 3 for update skip locked);
  return query
  update stip.output_job j set state = 'running', worker = by, lease_until = at + lease, attempts = j.attempts + 1, updated_at = at,
    version = j.version + 1
  where (j.organisation_id, j.id) = (select w.organisation_id, w.id from stip.output_job w
    where w.state = 'queued' or (w.state = 'running' and w.lease_until < at and w.attempts < 3)
    order by w.requested_at, w.id limit 1 for update skip locked)
  returning j.organisation_id, j.id, j.attempts;
end $$;

-- Removes what expired, of all organisations.
create function stip.sweep_outputs(at timestamptz) returns integer
  language sql volatile security definer set search_path = stip, pg_temp as $$
  with files as (delete from stip.output_file where expires_at < at returning 1),
    jobs as (delete from stip.output_job where expires_at < at and state not in ('queued', 'running') returning 1)
  select (select count(*) from files)::integer + (select count(*) from jobs)::integer
$$;
revoke all on function stip.claim_output_job(text, timestamptz, interval), stip.sweep_outputs(timestamptz) from public;
grant execute on function stip.claim_output_job(text, timestamptz, interval), stip.sweep_outputs(timestamptz) to stip_app;

do $$
declare t text;
begin
  foreach t in array array['house_logo', 'house_style', 'output_job', 'output_file'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
  end loop;
end $$;
grant select, insert, update, delete on stip.house_style, stip.output_job to stip_app;
grant select, insert, delete on stip.house_logo, stip.output_file to stip_app;

-- Files and the work on them follow from the record and are no part of it.
do $$ begin
  execute replace(pg_get_functiondef('stip_history.is_tracked(text)'::regprocedure), 'ARRAY[',
    'ARRAY[''house_logo''::text, ''output_job''::text, ''output_file''::text, ');
end $$;

select stip.keep_history();
