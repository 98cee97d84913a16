-- History kept by the database: every insert, update and delete of business data, also by psql, with who, when and why.
--
-- Schema stip_history holds, for every tracked table, a table of the same name and columns with one row per version of a
-- row, and `change`: one row per transaction and organisation. Schema stip_as_of has views of the names of the tracked
-- tables that show the versions valid at the instant of the settings stip.as_of_change and stip.as_of_in_flight; a reader
-- that puts it first in its search path sees the past without changing a query.
--
-- A version is a digest over its content; a change is a digest over its versions; the changes of an organisation form
-- hash chains ("lanes"). A transaction takes a lane nobody else is writing to, so writers do not wait for each other.

create schema stip_history;
create schema stip_as_of;
grant usage on schema stip_history, stip_as_of to stip_app;

create sequence stip_history.change_id;
create table stip_history.change (
  organisation_id uuid not null,
  id bigint not null,
  began_at timestamptz not null,
  -- The instant from which the change counts: taken as the transaction commits. Null only inside that transaction.
  recorded_at timestamptz,
  person_id uuid,
  origin text not null,
  request_id text not null,
  database_user text not null,
  tables text[] not null default '{}',
  statements integer not null default 0,
  digest bytea,
  lane integer,
  position bigint,
  previous bytea,
  hash bytea,
  primary key (organisation_id, id)
) with (fillfactor = 80);
create index change_recorded on stip_history.change (organisation_id, recorded_at) include (id);

-- The last link of each chain: without it, cutting off the end of a chain would go unnoticed.
create table stip_history.lane (
  organisation_id uuid not null,
  lane integer not null,
  position bigint not null,
  hash bytea not null,
  primary key (organisation_id, lane)
) with (fillfactor = 50);

alter table stip_history.change enable row level security;
create policy organisation_only on stip_history.change using (organisation_id = (select stip.current_organisation()));
grant select on stip_history.change to stip_app;

-- A change under way is kept in a setting of the transaction: 'id:statements:digest:tables'.
create function stip_history.setting_of(organisation uuid) returns text language sql immutable parallel safe
  return 'stip.change_' || replace(organisation::text, '-', '');

create function stip_history.open_change(organisation uuid) returns bigint language plpgsql as $$
declare
  name constant text := stip_history.setting_of(organisation);
  state text := current_setting(name, true);
  change_id bigint;
begin
  if state <> '' then
    change_id := split_part(state, ':', 1)::bigint;
    -- Only the transaction that began a change sees it without a stamp. Any other belongs to the past: the setting was made up,
    -- or constraints were checked half-way and the change is closed; what follows is a change of its own.
    perform from stip_history.change c where c.organisation_id = organisation and c.id = change_id and c.recorded_at is null;
    if found then return change_id; end if;
  end if;
  -- Or a change would be closed before anything is written to it where constraints are immediate.
  set constraints stip_history.close_change deferred;
  change_id := nextval('stip_history.change_id');
  insert into stip_history.change (organisation_id, id, began_at, person_id, origin, request_id, database_user)
  values (organisation, change_id, clock_timestamp(), nullif(current_setting('stip.person_id', true), '')::uuid,
    coalesce(nullif(current_setting('stip.origin', true), ''), 'sql'),
    coalesce(current_setting('stip.request_id', true), ''), session_user);
  state := set_config(name, change_id || ':0::', true);
  return change_id;
end $$;

-- The number the next statement of the change gets.
create function stip_history.statement_of(organisation uuid) returns integer language sql stable
  return split_part(current_setting(stip_history.setting_of(organisation)), ':', 2)::integer + 1;

create function stip_history.extend_change(organisation uuid, table_name text, digests bytea) returns text language plpgsql as $$
declare
  name constant text := stip_history.setting_of(organisation);
  state constant text[] := string_to_array(current_setting(name), ':');
begin
  return set_config(name, concat_ws(':', state[1], state[2]::integer + 1,
    encode(sha256(decode(state[3], 'hex') || digests), 'hex'),
    case when table_name = any (string_to_array(state[4], ',')) then state[4]
      else concat_ws(',', nullif(state[4], ''), table_name) end), true);
end $$;

create function stip_history.microseconds(at timestamptz) returns bigint language sql immutable parallel safe
  return (extract(epoch from at) * 1000000)::bigint;

create function stip_history.link_hash(c stip_history.change) returns bytea language sql immutable parallel safe
  return sha256(c.previous || c.digest || convert_to(concat_ws('|', c.organisation_id, c.id,
    stip_history.microseconds(c.began_at), stip_history.microseconds(c.recorded_at), coalesce(c.person_id::text, '-'),
    c.origin, c.request_id, c.database_user, array_to_string(c.tables, ','), c.statements, c.lane, c.position), 'UTF8'));

-- Runs as the transaction commits: stamps the change and links it to the chain.
create function stip_history.close_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  name constant text := stip_history.setting_of(new.organisation_id);
  said text := current_setting(name, true);
  state constant text[] := string_to_array(said, ':');
  played text := current_setting('stip.played_at', true);
begin
  if state[1] is distinct from new.id::text then
    raise exception 'The setting % was altered while a change was under way', name
      using errcode = 'restrict_violation', constraint = 'change_setting_altered';
  end if;
  -- Held until the commit is done: who takes it exclusively knows that no stamped change is still on its way.
  said := pg_advisory_xact_lock_shared(hashtext('stip.history'), hashtext(new.organisation_id::text))::text;
  -- A demonstration plays its past; for any other organisation the clock of the server is the only one.
  if not (played <> '' and exists (select from stip.organisation o where o.id = new.organisation_id and o.is_demo)) then
    played := null;
  end if;
  loop
    -- One statement, as starting one costs more than what it does. The instant is read once the lane is held.
    with tip as materialized (
      select l.lane, l.position + 1 as position, l.hash from stip_history.lane l
      where l.organisation_id = new.organisation_id order by l.lane limit 1 for update skip locked),
    stamped as materialized (
      select t.*, least(played::timestamptz, clock_timestamp()) as at, state[2]::integer as statements,
        decode(state[3], 'hex') as digest, string_to_array(state[4], ',') as tables from tip t),
    linked as (
      update stip_history.change c set began_at = case when played is null then c.began_at else s.at end, recorded_at = s.at,
        tables = s.tables, statements = s.statements, digest = s.digest, lane = s.lane, position = s.position,
        previous = s.hash, hash = stip_history.link_hash(row(c.organisation_id, c.id,
          case when played is null then c.began_at else s.at end, s.at, c.person_id, c.origin, c.request_id, c.database_user,
          s.tables, s.statements, s.digest, s.lane, s.position, s.hash, null)::stip_history.change)
      from stamped s where c.organisation_id = new.organisation_id and c.id = new.id
      returning c.lane, c.position, c.hash)
    update stip_history.lane l set position = k.position, hash = k.hash from linked k
    where l.organisation_id = new.organisation_id and l.lane = k.lane;
    exit when found;
    -- The organisation was taken away in the same transaction, or others write to every lane there is.
    perform from stip_history.change c where c.organisation_id = new.organisation_id and c.id = new.id;
    if not found then return null; end if;
    insert into stip_history.lane (organisation_id, lane, position, hash)
    select new.organisation_id, coalesce(max(l.lane), -1) + 1, 0, sha256(convert_to(new.organisation_id::text, 'UTF8'))
    from stip_history.lane l where l.organisation_id = new.organisation_id
    on conflict do nothing;
  end loop;
  return null;
end $$;
create constraint trigger close_change after insert on stip_history.change deferrable initially deferred
  for each row execute function stip_history.close_change();
alter table stip_history.change enable always trigger close_change;

-- Settings of a reader of the past: changes up to this one count, except those that were still under way.
create function stip.as_of_change() returns bigint language sql stable parallel safe
  return nullif(current_setting('stip.as_of_change', true), '')::bigint;
create function stip.as_of_in_flight() returns bigint[] language sql stable parallel safe
  return coalesce(nullif(current_setting('stip.as_of_in_flight', true), ''), '{}')::bigint[];

-- Generation per table ----------------------------------------------------------------------------------------------

-- Secrets, their sessions, raw uploads and the list of migrations are not business data.
create function stip_history.is_tracked(table_name text) returns boolean language sql immutable
  return table_name not in ('migration', 'session', 'sign_in_link', 'import_upload');

-- The column that says to which organisation a row belongs.
create function stip_history.organisation_column(table_name text) returns text language sql immutable
  return case table_name when 'organisation' then 'id' else 'organisation_id' end;

create function stip_history.key_columns(table_name text) returns text[] language sql stable as $$
  select array_agg(a.attname::text order by array_position(i.indkey::smallint[], a.attnum))
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::smallint[])
  where i.indrelid = format('stip.%I', table_name)::regclass and i.indisprimary
$$;

create function stip_history.columns(table_name text) returns text[] language sql stable as $$
  select array_agg(a.attname::text order by a.attnum) from pg_attribute a
  where a.attrelid = format('stip.%I', table_name)::regclass and a.attnum > 0 and not a.attisdropped
$$;

-- SQL of the digest of a row `alias`. Absent values do not count, so that a column added later leaves old digests true.
create function stip_history.digest_sql(table_name text, alias text, operation text) returns text language sql stable as $$
  select format('sha256(convert_to(%L || jsonb_strip_nulls(to_jsonb(%s) - %L::text[])::text%s, ''UTF8''))',
    table_name || '|' || operation || '|', alias, '{_change,_statement,_until,_operation,_digest}',
    coalesce(string_agg(format(' || coalesce(%s.%I::text, '''')', alias, a.attname), '' order by a.attname), ''))
  from pg_attribute a
  where a.attrelid = format('stip.%I', table_name)::regclass and a.attnum > 0 and not a.attisdropped
    and a.atttypid = 'jsonb'::regtype
$$;

-- SQL that records the rows of `source` as versions, ends those before them where there are any, and extends the change of
-- each organisation. One statement, as most changes are of one row and starting a statement costs more than the row.
create function stip_history.recording_sql(table_name text, operation text, source text) returns text language sql stable as $$
  select format($sql$
    with touched as materialized (%1$s), opened as materialized (
      select o.org, stip_history.open_change(o.org) as change_id, stip_history.statement_of(o.org) as statement_no
      from (select distinct t.%2$I as org from touched t) o)%3$s, written as (
      insert into stip_history.%4$I (%5$s, _change, _statement, _until, _operation, _digest)
      select %6$s, w.change_id, w.statement_no, %7$s, %8$L, %9$s from touched r join opened w on w.org = r.%2$I
      returning %2$I as org, _digest)
    select count(stip_history.extend_change(g.org, %4$L, g.digests)) into extended
    from (select w.org, string_agg(w._digest, ''::bytea order by w._digest) as digests from written w group by w.org) g;$sql$,
    source, stip_history.organisation_column(table_name),
    case operation when 'insert' then '' else format(', ended as (
      update stip_history.%1$I h set _until = w.change_id from touched r join opened w on w.org = r.%2$I
      cross join lateral (select v.ctid from stip_history.%1$I v where %3$s and v._until is null
        order by v._change desc limit 1) v
      where h.ctid = v.ctid)', table_name, stip_history.organisation_column(table_name),
      (select string_agg(format('v.%1$I = r.%1$I', c), ' and ') from unnest(stip_history.key_columns(table_name)) c)) end,
    table_name,
    (select string_agg(quote_ident(c), ', ') from unnest(stip_history.columns(table_name)) c),
    (select string_agg('r.' || quote_ident(c), ', ') from unnest(stip_history.columns(table_name)) c),
    case operation when 'delete' then 'w.change_id' else 'null' end, operation,
    stip_history.digest_sql(table_name, 'r', operation))
$$;

create function stip_history.make_function(table_name text, suffix text, body text) returns void language plpgsql as $$
begin
  execute format($sql$
    create or replace function stip_history.%I() returns trigger language plpgsql security definer
      set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $body$
    declare extended integer;
    begin
      %s
      return null;
    end $body$
  $sql$, table_name || '_' || suffix, body);
  -- Or whoever may make a temporary table could have its trigger write history.
  execute format('revoke all on function stip_history.%I() from public', table_name || '_' || suffix);
end $$;

create function stip_history.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'Truncating % would leave its history behind: delete its rows instead', tg_table_name
    using errcode = 'restrict_violation', constraint = 'recorded_not_truncated', table = tg_table_name;
end $$;

create function stip_history.refuse_key_change() returns trigger language plpgsql as $$
begin
  raise exception 'The key of a recorded row cannot change' using errcode = 'restrict_violation',
    constraint = 'recorded_key_unchanged', table = tg_table_name;
end $$;

-- Makes history and view of one table, or brings them up to date after its columns changed.
create function stip_history.track(table_name text) returns void language plpgsql as $$
declare
  org constant text := stip_history.organisation_column(table_name);
  keys constant text[] := stip_history.key_columns(table_name);
  same_key constant text := (select string_agg(format('o.%1$I = n.%1$I', k), ' and ') from unnest(keys) k);
  missing record;
  event text;
begin
  if keys is null then raise exception 'Table % has no primary key, so its history cannot be kept', table_name; end if;
  execute format('create table if not exists stip_history.%I (_change bigint not null, _statement integer not null,
    _until bigint, _operation text not null, _digest bytea not null) with (fillfactor = 85)', table_name);
  for missing in
    select a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
    where a.attrelid = format('stip.%I', table_name)::regclass and a.attnum > 0 and not a.attisdropped
      and not exists (select from pg_attribute h where h.attrelid = format('stip_history.%I', table_name)::regclass
        and h.attname = a.attname and not h.attisdropped)
    order by a.attnum
  loop
    execute format('alter table stip_history.%I add column %I %s', table_name, missing.attname, missing.type);
  end loop;
  execute format('create index if not exists %I on stip_history.%I (%s, _change)', table_name || '_versions', table_name,
    (select string_agg(quote_ident(k), ', ') from unnest(keys) k));
  -- Versions are written in the order of their changes: block ranges find those of one change at next to no cost.
  execute format('create index if not exists %I on stip_history.%I using brin (_change) with (pages_per_range = 16)',
    table_name || '_changes', table_name);
  if 'project_id' = any (stip_history.columns(table_name)) then
    execute format('create index if not exists %I on stip_history.%I (organisation_id, project_id)',
      table_name || '_project', table_name);
  end if;
  execute format('alter table stip_history.%I enable row level security', table_name);
  execute format('drop policy if exists organisation_only on stip_history.%I', table_name);
  execute format('create policy organisation_only on stip_history.%I using (%I = (select stip.current_organisation()))',
    table_name, org);
  execute format('grant select on stip_history.%I to stip_app', table_name);

  perform stip_history.make_function(table_name, 'inserted',
    stip_history.recording_sql(table_name, 'insert', 'select n.* from new_rows n'));
  perform stip_history.make_function(table_name, 'updated', stip_history.recording_sql(table_name, 'update',
    format('select n.* from new_rows n join old_rows o on %s where n is distinct from o', same_key)));
  perform stip_history.make_function(table_name, 'deleted',
    stip_history.recording_sql(table_name, 'delete', 'select o.* from old_rows o'));

  foreach event in array array['insert', 'update', 'delete'] loop
    execute format('drop trigger if exists %I on stip.%I', 'keep_history_' || event, table_name);
    execute format('create trigger %I after %s on stip.%I %s for each statement execute function stip_history.%I()',
      'keep_history_' || event, event, table_name,
      case event when 'insert' then 'referencing new table as new_rows'
        when 'delete' then 'referencing old table as old_rows'
        else 'referencing old table as old_rows new table as new_rows' end,
      table_name || case event when 'insert' then '_inserted' when 'update' then '_updated' else '_deleted' end);
    -- Also while replication or a restore switches ordinary triggers off.
    execute format('alter table stip.%I enable always trigger %I', table_name, 'keep_history_' || event);
  end loop;
  execute format('drop trigger if exists keep_history_key on stip.%I', table_name);
  execute format('create trigger keep_history_key before update on stip.%I for each row
    when (%s) execute function stip_history.refuse_key_change()', table_name,
    (select string_agg(format('old.%1$I <> new.%1$I', k), ' or ') from unnest(keys) k));
  execute format('alter table stip.%I enable always trigger keep_history_key', table_name);
  execute format('drop trigger if exists keep_history_truncate on stip.%I', table_name);
  execute format('create trigger keep_history_truncate before truncate on stip.%I for each statement
    execute function stip_history.refuse_truncate()', table_name);
  execute format('alter table stip.%I enable always trigger keep_history_truncate', table_name);
  perform stip_history.catch_up(table_name);
end $$;

-- Records what the table holds and its history does not: rows from before it was tracked, or changed by a migration.
create function stip_history.catch_up(table_name text) returns void language plpgsql
  set timezone = 'UTC' as $$
declare
  same_key constant text := (select string_agg(format('h.%1$I = t.%1$I', k), ' and ')
    from unnest(stip_history.key_columns(table_name)) k);
  live constant text := stip_history.digest_sql(table_name, 't', 'insert');
  kept constant text := stip_history.digest_sql(table_name, 'h', 'insert');
  fresh constant text := format('(select t.* from stip.%1$I t where not exists
    (select from stip_history.%1$I h where %2$s and h._until is null))', table_name, same_key);
  altered constant text := format('(select t.* from stip.%1$I t join stip_history.%1$I h on %2$s and h._until is null
    where %3$s <> %4$s)', table_name, same_key, live, kept);
  is_filled boolean;
begin
  execute format('select exists (select from stip.%I)', table_name) into is_filled;
  if not is_filled then return; end if;
  execute format($sql$
    create function pg_temp.catch_up() returns void language plpgsql as $body$
    declare extended integer;
    begin
      create temp table altered_rows on commit drop as select * from %s r;
      create temp table fresh_rows on commit drop as select * from %s r;
      %s
      %s
      drop table altered_rows, fresh_rows;
    end $body$
  $sql$, altered, fresh, stip_history.recording_sql(table_name, 'insert', 'select * from fresh_rows'),
    stip_history.recording_sql(table_name, 'update', 'select * from altered_rows'));
  perform set_config('stip.origin', 'migration', true);
  perform pg_temp.catch_up();
  drop function pg_temp.catch_up();
  perform set_config('stip.origin', '', true);
end $$;

create function stip_history.drop_views() returns void language plpgsql as $$
declare v record;
begin
  for v in select c.relname from pg_class c where c.relnamespace = 'stip_as_of'::regnamespace and c.relkind = 'v' loop
    execute format('drop view if exists stip_as_of.%I cascade', v.relname);
  end loop;
end $$;

-- Every tracked table, and every view of schema stip, again as of the instant of the settings.
create function stip_history.make_views() returns void language plpgsql as $$
declare
  t record;
  definition text;
begin
  for t in select tablename from pg_tables where schemaname = 'stip' and stip_history.is_tracked(tablename) loop
    execute format('create view stip_as_of.%1$I with (security_invoker = true) as
      select %2$s from stip_history.%1$I h
      where h._change <= (select stip.as_of_change())
        and (h._until is null or h._until > (select stip.as_of_change())
          or case when (select stip.as_of_in_flight() = ''{}'') then false
            else h._until = any ((select stip.as_of_in_flight())::bigint[]) end)
        and case when (select stip.as_of_in_flight() = ''{}'') then true
          else h._change <> all ((select stip.as_of_in_flight())::bigint[]) end', t.tablename,
      (select string_agg('h.' || quote_ident(c), ', ') from unnest(stip_history.columns(t.tablename)) c));
    execute format('grant select on stip_as_of.%I to stip_app', t.tablename);
  end loop;
  for t in select c.oid, c.relname from pg_class c where c.relnamespace = 'stip'::regnamespace and c.relkind = 'v' order by c.oid loop
    perform set_config('search_path', 'stip, public', true);
    definition := pg_get_viewdef(t.oid); -- names of schema stip come without it, as it is on the search path
    perform set_config('search_path', 'stip_as_of, stip, public', true);
    execute format('create view stip_as_of.%I with (security_invoker = true) as %s', t.relname, definition);
    execute format('grant select on stip_as_of.%I to stip_app', t.relname);
  end loop;
end $$;

-- To be called at the end of every migration that makes or alters a table or view of schema stip.
create function stip.keep_history() returns void language plpgsql as $$
declare
  before constant text := current_setting('search_path');
  t record;
begin
  -- Of several migrations in one transaction only the last one makes history anew: it takes in what the others did.
  if current_setting('stip.more_migrations', true) = 'yes' then return; end if;
  perform stip_history.drop_views();
  for t in select tablename from pg_tables where schemaname = 'stip' and stip_history.is_tracked(tablename) order by tablename loop
    perform stip_history.track(t.tablename);
  end loop;
  perform stip_history.make_views();
  perform set_config('search_path', before, true);
end $$;

-- For the way down: before a table goes, its history and whatever shows it. Followed by keep_history() for what remains.
create function stip.drop_history(table_name text) returns void language plpgsql as $$
begin
  perform stip_history.drop_views();
  execute format('drop table if exists stip_history.%I', table_name);
  execute format('drop function if exists stip_history.%I() cascade', table_name || '_inserted');
  execute format('drop function if exists stip_history.%I() cascade', table_name || '_updated');
  execute format('drop function if exists stip_history.%I() cascade', table_name || '_deleted');
end $$;

-- Takes a change back as one new change, with the rights of the caller: inserted rows go, updated rows get their former
-- values (and a higher version), deleted rows return. Refused when a row was changed again since; every constraint holds.
create function stip.revert_change(change bigint) returns void language plpgsql as $$
declare
  org constant uuid := stip.current_organisation();
  touched text[];
  t text;
  step record;
  steps jsonb := '[]';
  queue jsonb[];
  no integer;
  operation text;
  postponed integer := 0;
  superseded boolean;
  cols text[];
  keys text[];
  same_key text;
  row_key text;
begin
  select c.tables into touched from stip_history.change c where c.organisation_id = org and c.id = change;
  if not found then raise exception 'no such change' using errcode = 'no_data_found'; end if;
  foreach t in array touched loop
    select string_agg(format('n.%1$I = h.%1$I', k), ' and ') into same_key from unnest(stip_history.key_columns(t)) k;
    execute format('select exists (select from stip_history.%1$I h where h.%3$I = $1 and h._change = $2
      and case h._operation when ''delete'' then exists (select from stip_history.%1$I n where %2$s
          and (n._change > $2 or n._until is null))
        else h._until <> $2 end)',
      t, same_key, stip_history.organisation_column(t)) into superseded using org, change;
    if superseded then
      raise exception 'changed since' using errcode = 'restrict_violation', constraint = 'undo_superseded', detail = t;
    end if;
    for step in execute format('select distinct _statement as no, _operation as operation from stip_history.%I
      where %I = $1 and _change = $2', t, stip_history.organisation_column(t)) using org, change loop
      steps := steps || jsonb_build_object('t', t, 'no', step.no, 'operation', step.operation);
    end loop;
  end loop;
  select array_agg(s order by (s ->> 'no')::integer desc) into queue from jsonb_array_elements(steps) s;
  while cardinality(queue) > 0 loop
    t := queue[1] ->> 't';
    no := (queue[1] ->> 'no')::integer;
    operation := queue[1] ->> 'operation';
    cols := stip_history.columns(t);
    keys := stip_history.key_columns(t);
    select string_agg(format('l.%1$I = h.%1$I', k), ' and ') into row_key from unnest(keys) k;
    if not has_table_privilege(format('stip.%I', t),
        case operation when 'insert' then 'delete' when 'delete' then 'insert' else 'update' end) then
      raise exception 'append-only' using errcode = 'restrict_violation', constraint = 'undo_append_only', detail = t;
    end if;
    begin
      if operation = 'insert' then
        execute format('delete from stip.%1$I l using stip_history.%1$I h where %2$s and h.%3$I = $1
          and h._change = $2 and h._statement = $3', t, row_key, stip_history.organisation_column(t)) using org, change, no;
      elsif operation = 'delete' then
        execute format('insert into stip.%1$I (%2$s) select %3$s from stip_history.%1$I h where h.%4$I = $1
          and h._change = $2 and h._statement = $3', t,
          (select string_agg(quote_ident(c), ', ') from unnest(cols) c),
          (select string_agg(case c when 'version' then 'h.version + 1' when 'updated_at' then 'now()'
            else 'h.' || quote_ident(c) end, ', ') from unnest(cols) c),
          stip_history.organisation_column(t)) using org, change, no;
      else
        execute format('update stip.%1$I l set %2$s from stip_history.%1$I h
          join lateral (select p.* from stip_history.%1$I p where %3$s and p._until = h._change
            and (p._change <> h._change or p._statement < h._statement)
            order by p._change = h._change desc, p._statement desc limit 1) b on true
          where %4$s and h.%5$I = $1 and h._change = $2 and h._statement = $3', t,
          (select string_agg(case c when 'version' then 'version = l.version + 1' when 'updated_at' then 'updated_at = now()'
            else format('%1$I = b.%1$I', c) end, ', ') from unnest(cols) c where c <> all (keys)),
          (select string_agg(format('p.%1$I = h.%1$I', k), ' and ') from unnest(keys) k), row_key,
          stip_history.organisation_column(t)) using org, change, no;
      end if;
    exception when foreign_key_violation then
      -- Rows that went along with another return after it.
      postponed := postponed + 1;
      if postponed > cardinality(queue) then raise; end if;
      queue := queue[2:] || queue[1];
      continue;
    end;
    queue := queue[2:];
    postponed := 0;
  end loop;
end $$;

-- A demo may choose the instants of its changes. What is no demo never becomes one.
create function stip.guard_organisation() returns trigger language plpgsql as $$
begin
  raise exception 'demo for good' using errcode = 'restrict_violation', constraint = 'organisation_demo_unchanged';
end $$;
create trigger organisation_guard before update on stip.organisation for each row
  when (new.is_demo is distinct from old.is_demo) execute function stip.guard_organisation();
alter table stip.organisation enable always trigger organisation_guard;

revoke all on all functions in schema stip_history from public;
grant execute on function stip_history.key_columns(text), stip_history.columns(text),
  stip_history.organisation_column(text) to stip_app;
revoke all on function stip.keep_history(), stip.drop_history(text), stip.guard_organisation() from public;

select stip.keep_history();
