-- Links that leave the building: a calendar feed of milestones, and a roadmap to read in a page elsewhere. Whoever has the link
-- has what it shows, so it is secret, can be revoked, and stops with the account that made it.

create table stip.share_link (
  organisation_id uuid not null references stip.organisation (id) on delete cascade,
  id uuid not null,
  account_id uuid not null,
  kind text not null constraint share_link_kind check (kind in ('calendar', 'embed')),
  title stip.label not null,
  locale text not null constraint share_link_locale check (locale in ('nl', 'en')),
  -- What an embedded roadmap shows: filters, grouping, open rows, scale.
  view jsonb not null default '{}' constraint share_link_view
    check (jsonb_typeof(view) = 'object' and length(view::text) <= 1000000),
  -- Of which part of the portfolio a calendar has the milestones; neither: all of it.
  programme_id uuid,
  project_id uuid,
  -- Origins of the sites in whose pages an embedded roadmap may stand; none: any.
  sites text[] not null default '{}' constraint share_link_sites check
    (cardinality(sites) <= 20 and array_to_string(sites, ' ') ~ '^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?( |$))*$'),
  -- The last day on which it works, where the organisation is.
  expires_on stip.calendar_date,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint share_link_one_scope check (programme_id is null or project_id is null),
  constraint share_link_kind_parts check (case kind when 'calendar' then view = '{}' and sites = '{}'
    else programme_id is null and project_id is null end),
  constraint share_link_account_fk foreign key (organisation_id, account_id)
    references stip.account (organisation_id, id) on delete cascade,
  constraint share_link_programme_fk foreign key (organisation_id, programme_id)
    references stip.programme (organisation_id, id) on delete cascade,
  constraint share_link_project_fk foreign key (organisation_id, project_id)
    references stip.project (organisation_id, id) on delete cascade
);
create index share_link_account on stip.share_link (organisation_id, account_id);
create index share_link_programme on stip.share_link (organisation_id, programme_id) where programme_id is not null;
create index share_link_project on stip.share_link (organisation_id, project_id) where project_id is not null;

-- A link is what it was made as, and ends for good.
create function stip.guard_share_link() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null then
    raise exception 'revoked link' using errcode = 'restrict_violation', constraint = 'share_link_revoked';
  end if;
  if to_jsonb(new) - array['revoked_at', 'updated_at', 'version'] <> to_jsonb(old) - array['revoked_at', 'updated_at', 'version'] then
    raise exception 'link is fixed' using errcode = 'restrict_violation', constraint = 'share_link_fixed';
  end if;
  return new;
end $$;
create trigger share_link_guard before update on stip.share_link for each row execute function stip.guard_share_link();

-- The secret as SHA-256, and when it was last used. Apart from the link, as neither is business data.
create table stip.share_secret (
  organisation_id uuid not null,
  link_id uuid not null,
  token_hash bytea not null constraint share_secret_hash_length check (octet_length(token_hash) = 32),
  last_used_at timestamptz,
  primary key (organisation_id, link_id),
  constraint share_secret_hash_unique unique (token_hash),
  constraint share_secret_link_fk foreign key (organisation_id, link_id)
    references stip.share_link (organisation_id, id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['share_link', 'share_secret'] loop
    execute format('alter table stip.%I enable row level security', t);
    execute format('create policy organisation_only on stip.%I using (organisation_id = (select stip.current_organisation()))', t);
  end loop;
end $$;
grant select, insert, update, delete on stip.share_link to stip_app;
-- The hash goes in and never out.
grant insert on stip.share_secret to stip_app;
grant select (organisation_id, link_id, last_used_at) on stip.share_secret to stip_app;

-- What the link with this secret shows, if it works at that instant; notes the use, at most once in five minutes.
create function stip.use_share_link(secret bytea, wanted text, at timestamptz)
  returns table (organisation_id uuid, link_id uuid, account_role text, title text, locale text, time_zone text, view jsonb,
    programme_id uuid, project_id uuid, sites text[])
  language sql volatile security definer set search_path = stip, pg_temp as $$
  with found as (
    select l.organisation_id, l.id, a.role, l.title::text, l.locale, o.time_zone, l.view, l.programme_id, l.project_id, l.sites
    from stip.share_secret s
    join stip.share_link l on l.organisation_id = s.organisation_id and l.id = s.link_id
    join stip.account a on a.organisation_id = l.organisation_id and a.id = l.account_id
    join stip.organisation o on o.id = l.organisation_id
    where s.token_hash = secret and l.kind = wanted and l.revoked_at is null and a.disabled_at is null
      and (l.expires_on is null or (at at time zone o.time_zone)::date <= l.expires_on)
  ), used as (
    update stip.share_secret s set last_used_at = at from found f
    where s.organisation_id = f.organisation_id and s.link_id = f.id
      and (s.last_used_at is null or s.last_used_at < at - interval '5 minutes')
  )
  select * from found
$$;
revoke all on function stip.use_share_link(bytea, text, timestamptz) from public;
grant execute on function stip.use_share_link(bytea, text, timestamptz) to stip_app;

-- Secrets are not kept in the record.
create or replace function stip_history.is_tracked(table_name text) returns boolean language sql immutable
  return table_name not in ('migration', 'session', 'sign_in_link', 'import_upload', 'share_secret');

select stip.keep_history();
