create or replace function stip_history.open_change(organisation uuid) returns bigint language plpgsql as $$
declare
  name constant text := stip_history.setting_of(organisation);
  state constant text := current_setting(name, true);
  change_id bigint;
begin
  if state <> '' then return split_part(state, ':', 1)::bigint; end if;
  change_id := nextval('stip_history.change_id');
  insert into stip_history.change (organisation_id, id, began_at, person_id, origin, request_id, database_user)
  values (organisation, change_id, clock_timestamp(), nullif(current_setting('stip.person_id', true), '')::uuid,
    coalesce(nullif(current_setting('stip.origin', true), ''), 'sql'),
    coalesce(current_setting('stip.request_id', true), ''), session_user);
  perform set_config(name, change_id || ':0::', true);
  return change_id;
end $$;

create or replace function stip_history.make_function(table_name text, suffix text, body text) returns void language plpgsql as $$
begin
  execute format($sql$
    create or replace function stip_history.%I() returns trigger language plpgsql security definer
      set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $body$
    declare org uuid; change_id bigint; statement_no integer; digests bytea;
    begin
      %s
      return null;
    end $body$
  $sql$, table_name || '_' || suffix, body);
end $$;

create or replace function stip_history.track(table_name text) returns void language plpgsql as $$
declare
  org constant text := stip_history.organisation_column(table_name);
  keys constant text[] := stip_history.key_columns(table_name);
  same_key constant text := (select string_agg(format('o.%1$I = n.%1$I', k), ' and ') from unnest(keys) k);
  each_org constant text := 'for org in select distinct r.%I from %s r loop
      change_id := stip_history.open_change(org); statement_no := stip_history.statement_of(org);';
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

  perform stip_history.make_function(table_name, 'inserted', format(each_org, org, 'new_rows')
    || stip_history.record_sql(table_name, 'insert', 'new_rows') || ' end loop;');
  perform stip_history.make_function(table_name, 'updated', format(
    'if exists (select from old_rows o where not exists (select from new_rows n where %s)) then
        raise exception ''The key of a recorded row cannot change'' using errcode = ''restrict_violation'',
          constraint = ''recorded_key_unchanged'', table = %L;
      end if;', same_key, table_name)
    || format(each_org, org, format('(select n.* from new_rows n join old_rows o on %s where n is distinct from o)', same_key))
    || stip_history.end_sql(table_name, format('(select n.* from new_rows n join old_rows o on %s where n is distinct from o)', same_key))
    || stip_history.record_sql(table_name, 'update',
      format('(select n.* from new_rows n join old_rows o on %s where n is distinct from o)', same_key)) || ' end loop;');
  perform stip_history.make_function(table_name, 'deleted', format(each_org, org, 'old_rows')
    || stip_history.end_sql(table_name, 'old_rows')
    || stip_history.record_sql(table_name, 'delete', 'old_rows') || ' end loop;');

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
  perform stip_history.catch_up(table_name);
end $$;

create or replace function stip.revert_change(change bigint) returns void language plpgsql as $$
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
      and exists (select from stip_history.%1$I n where %2$s and n._change > $2))',
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
            and (p._change, p._statement) < (h._change, h._statement)
            order by p._change desc, p._statement desc limit 1) b on true
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

drop trigger organisation_guard on stip.organisation;
drop function stip.guard_organisation();
drop function stip_history.refuse_truncate() cascade;
select stip.keep_history();
