-- What the public may read: for each publication the exact document, taken from a sealed report. Whoever has no session reads these
-- rows and nothing else, through the functions at the end.

-- The address of an organisation for the public. Others link to it, so it never changes.
create table stip.public_page (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  slug text not null constraint public_page_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint public_page_one unique (organisation_id),
  constraint public_page_slug_unique unique (slug)
);

create table stip.publication (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  report_id uuid not null,
  -- The document in canonical form, to the byte.
  content text not null,
  content_sha256 stip.sha256_hex not null,
  -- What was withheld on which ground, and whether names are shown.
  choices jsonb not null,
  published_by uuid not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_reason stip.narrative,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint publication_digest check (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  constraint publication_of_report check ((content::jsonb ->> 'id') = report_id::text),
  constraint publication_choices check (jsonb_typeof(choices) = 'object'),
  constraint publication_withdrawn check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)
    and withdrawn_at >= published_at),
  constraint publication_withdrawn_reason check (btrim(withdrawn_reason) <> ''),
  constraint publication_report_fk foreign key (organisation_id, report_id) references stip.report (organisation_id, id),
  constraint publication_page_fk foreign key (organisation_id) references stip.public_page (organisation_id) on delete cascade,
  constraint publication_published_by_fk foreign key (organisation_id, published_by) references stip.person (organisation_id, id),
  constraint publication_withdrawn_by_fk foreign key (organisation_id, withdrawn_by) references stip.person (organisation_id, id)
);
create unique index publication_one_at_a_time on stip.publication (organisation_id, report_id) where withdrawn_at is null;
create index publication_by_report on stip.publication (organisation_id, report_id, published_at desc);

-- Of a sealed report that was published, and of that content; then fixed, but for being withdrawn once.
create function stip.guard_publication() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.withdrawn_at is not null or not exists (select from stip.report r
        join stip.report_seal s on s.organisation_id = r.organisation_id and s.report_id = r.id
        where r.organisation_id = new.organisation_id and r.id = new.report_id and r.state = 'published'
          and s.content_sha256 = new.content::jsonb ->> 'controlegetal') then
      perform stip.refuse_report('publication_of_sealed');
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' or old.withdrawn_at is not null or new.withdrawn_at is null
    or to_jsonb(new) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_reason', 'updated_at', 'version']
      <> to_jsonb(old) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_reason', 'updated_at', 'version'] then
    perform stip.refuse_report('publication_fixed');
  end if;
  return new;
end $$;
create trigger publication_guard before insert or update or delete on stip.publication
  for each row execute function stip.guard_publication();

create function stip.guard_public_page() returns trigger language plpgsql as $$
begin
  perform stip.refuse_report('public_page_fixed');
end $$;
create trigger public_page_guard before update or delete on stip.public_page
  for each row execute function stip.guard_public_page();

-- A report that is withdrawn is not public any more, whoever withdraws it.
create function stip.withdraw_publication() returns trigger language plpgsql as $$
begin
  update stip.publication set withdrawn_at = greatest(new.taken_at, published_at), withdrawn_by = new.person_id,
    withdrawn_reason = new.reason, version = version + 1, updated_at = now()
  where organisation_id = new.organisation_id and report_id = new.report_id and withdrawn_at is null;
  return null;
end $$;
create trigger report_step_withdraws after insert on stip.report_step for each row when (new.to_state = 'withdrawn')
  execute function stip.withdraw_publication();

do $$
declare t text;
begin
  foreach t in array array['public_page', 'publication'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
    execute format('grant select, insert, update on stip.%I to stip_app', t);
  end loop;
end $$;

-- The way of the public: this function, which looks at these two tables alone. Of a report the publication that stands, or
-- else the one that was withdrawn last, without its document.
create function stip.public_publications(of_slug text, of_report uuid)
  returns table (slug text, report_id uuid, organisation text, title text, period jsonb, content_sha256 text, published_at timestamptz,
    withdrawn_at timestamptz, withdrawn_reason text, licence jsonb, demo boolean, content text)
  language sql stable security definer set search_path = stip, pg_temp as $$
  select distinct on (d.slug, d.report_id) d.slug, d.report_id, d.document -> 'organisatie' ->> 'naam', d.document ->> 'titel',
    d.document -> 'periode', d.content_sha256, d.published_at, d.withdrawn_at, d.withdrawn_reason, d.document -> 'licentie',
    (d.document ->> 'demonstratie')::boolean,
    case when of_report is not null and d.withdrawn_at is null then d.content end
  from (select g.slug, p.report_id, p.content, p.content::jsonb as document, p.content_sha256::text, p.published_at, p.withdrawn_at,
      p.withdrawn_reason::text
    from stip.public_page g join stip.publication p on p.organisation_id = g.organisation_id
    where (of_slug is null or g.slug = of_slug) and (of_report is null or p.report_id = of_report)) d
  order by d.slug, d.report_id, d.withdrawn_at is not null, d.published_at desc
$$;
revoke all on function stip.public_publications(text, uuid) from public;
grant execute on function stip.public_publications(text, uuid) to stip_app;

-- Whether an address is free, also where another organisation has it.
create function stip.is_public_slug_taken(wanted text) returns boolean
  language sql stable security definer set search_path = stip, pg_temp as $$
  select exists (select from stip.public_page where slug = wanted)
$$;
revoke all on function stip.is_public_slug_taken(text) from public;
grant execute on function stip.is_public_slug_taken(text) to stip_app;

select stip.keep_history();
