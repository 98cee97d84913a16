import type { GraphQLResolveInfo } from 'graphql';
import { joined, raw, sql, type Reader, type Scope, type Sql } from '../platform/database';
import { contains, mapPage, readPage, type Connection, type ListSource } from '../platform/graphql';
import { isId } from '../platform/ids';
import { catalogue, labelColumn, partsOf, type Part, type TrackedTable } from './catalogue';
import type {
  ChangeListArgs,
  ChangeType,
  DeletedObjectArgs,
  DeletedObjectType,
  FieldChangeType,
  ObjectHistoryArgs,
  RecordedEntryType,
} from './types';

/** Entries told per change; an import may have tens of thousands. */
const MAX_ENTRIES = 100;
/** Bookkeeping that changes with every save and tells nobody anything. */
const SILENT = new Set(['organisation_id', 'id', 'version', 'created_at', 'updated_at', 'sequence']);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type ChangeRow = Omit<ChangeType, 'entries' | 'entryCount' | 'superseded'> & { tables: string[] };

interface EntryRow {
  change: string;
  table: string;
  statement: number;
  operation: RecordedEntryType['operation'];
  key: string;
  now: Record<string, unknown>;
  before: Record<string, unknown> | null;
  superseded: boolean;
  total: number;
}

const CHANGE_COLUMNS = `c.id::text as id, c.recorded_at as "recordedAt", c.origin, c.request_id as "requestId",
  c.database_user as "databaseUser", c.tables, case when c.person_id is null then null else jsonb_build_object(
    'id', c.person_id, 'name', coalesce(p.name, (select h.name from stip_history.person h where h.id = c.person_id
      order by h._change desc limit 1))) end as person`;

const CHANGES = 'stip_history.change c';
const WITH_PERSON = 'left join person p on p.id = c.person_id';
const CHANGE_ORDER = {
  orders: { recorded_at: [{ sql: 'c.recorded_at', kind: 'timestamptz' }] },
  order: [],
  unique: { sql: 'c.id', kind: 'bigint', fixed: 'desc' },
} as const satisfies Pick<ListSource<'recorded_at'>, 'orders' | 'order' | 'unique'>;

/** A page of the changes of the organisation; latest first when no order is asked. */
export async function changes(
  reader: Reader,
  scope: Scope,
  args: ChangeListArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ChangeType>> {
  const { personId, table, origin, from, until } = args.filter ?? {};
  const page = await readPage<ChangeRow>(
    reader,
    scope,
    {
      list: 'changes',
      columns: CHANGE_COLUMNS,
      from: `${CHANGES} ${WITH_PERSON}`,
      countFrom: CHANGES,
      where: [
        personId ? sql`c.person_id = ${isId(personId) ? personId : null}::uuid` : undefined,
        table ? sql`c.tables @> array[${table}::text]` : undefined,
        origin ? sql`c.origin = ${origin}` : undefined,
        from ? sql`c.recorded_at >= ${from}::timestamptz` : undefined,
        until ? sql`c.recorded_at < ${until}::timestamptz` : undefined,
        recordedBy(scope),
      ],
      ...CHANGE_ORDER,
    },
    args,
    info,
  );
  const tables = await catalogue(reader);
  const touched = new Set(page.nodes.flatMap((row) => row.tables));
  const parts = [...tables.values()].filter((t) => touched.has(t.name)).map((table) => ({ table, where: 'true' }));
  return withEntries(page, await entries(reader, tables, parts, page.nodes, null));
}

/** A page of the changes of one object and its parts; latest first when no order is asked. */
export async function objectChanges(
  reader: Reader,
  scope: Scope,
  args: ObjectHistoryArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ChangeType>> {
  const tables = await catalogue(reader);
  const parts = isId(args.id) && tables.get(args.table)?.keys.includes('id') ? partsOf(tables, args.table) : [];
  const found = parts.map(
    (part) => sql`select h._change from ${raw(`stip_history.${part.table.name}`)} h where ${about(part, args.id)}`,
  );
  const touching = sql`(${found.length > 0 ? joined(found, ' union ') : raw('select 0::bigint as _change where false')}) o
    join ${raw(CHANGES)} on c.id = o._change`;
  const page = await readPage<ChangeRow>(
    reader,
    scope,
    {
      list: `objectHistory ${args.table} ${args.id}`,
      columns: CHANGE_COLUMNS,
      from: sql`${touching} ${raw(WITH_PERSON)}`,
      countFrom: touching,
      where: [recordedBy(scope)],
      ...CHANGE_ORDER,
    },
    args,
    info,
  );
  return withEntries(page, await entries(reader, tables, parts, page.nodes, args.id));
}

/** Only what was recorded by the instant that is asked. */
const recordedBy = ({ asOf }: Scope) => (asOf ? sql`c.recorded_at <= ${asOf}::timestamptz` : undefined);

/** The condition of a part with the id of the object in it. */
const about = (part: Part, id: string): Sql =>
  part.where
    .split('$1')
    .reduce((before, after, i) => (i === 0 ? raw(after) : sql`${before}${id}::uuid${raw(after)}`), raw(''));

type Told = ReadonlyMap<string, { entries: RecordedEntryType[]; total: number; superseded: boolean }>;

const withEntries = (page: Connection<ChangeRow>, told: Told): Connection<ChangeType> =>
  mapPage(page, ({ tables: _, ...row }) => {
    const { entries = [], total = 0, superseded = true } = told.get(row.id) ?? {};
    return { ...row, entries, entryCount: total, superseded };
  });

async function entries(
  reader: Reader,
  tables: ReadonlyMap<string, TrackedTable>,
  parts: readonly Part[],
  shown: readonly ChangeRow[],
  id: string | null,
) {
  const told = new Map<string, { entries: RecordedEntryType[]; total: number; superseded: boolean }>();
  if (shown.length === 0 || parts.length === 0) return told;
  const rows = await reader.rows<EntryRow>(
    `select * from (select e.*, (count(*) over w)::int as total, row_number() over (partition by change order by statement, "table", key) as rank,
        bool_or(e.later) over w as superseded
      from (${parts.map((part) => versionsSql(part)).join(' union all ')}) e window w as (partition by change)) ranked
     where rank <= ${MAX_ENTRIES} order by change, rank`,
    [id, shown.map((row) => row.id)],
  );
  await hideWithdrawn(reader, rows);
  const labels = await labelsOf(reader, tables, rows);
  for (const row of rows) {
    const change = told.get(row.change) ?? { entries: [], total: Number(row.total), superseded: row.superseded };
    change.entries.push(entryOf(row, tables.get(row.table), labels));
    told.set(row.change, change);
  }
  return told;
}

/** The text of a comment that was withdrawn is gone from view here too; that it was there, and was withdrawn, is told. */
async function hideWithdrawn(reader: Reader, rows: readonly EntryRow[]): Promise<void> {
  const comments = rows.filter(({ table }) => table === 'comment');
  if (comments.length === 0) return;
  const withdrawn = await reader.rows<{ id: string }>(
    'select distinct id from stip_history.comment where id = any ($1::uuid[]) and withdrawn_at is not null',
    [[...new Set(comments.map(({ key }) => key))]],
  );
  const ids = new Set(withdrawn.map(({ id }) => id));
  for (const { key, now, before } of comments) {
    if (!ids.has(key)) continue;
    now['text'] = '';
    if (before) before['text'] = '';
  }
}

/** Versions of one table written by the changes $2, each with the version before it. */
function versionsSql({ table, where }: Part): string {
  const same = (a: string, b: string) => table.keys.map((k) => `${a}.${k} = ${b}.${k}`).join(' and ');
  const body = (alias: string) => `to_jsonb(${alias}) - '{_change,_statement,_until,_operation,_digest}'::text[]`;
  return `select h._change::text as change, '${table.name}' as "table", h._statement as statement,
      h._operation as operation, concat_ws('/', ${table.keys.map((k) => `h.${k}`).join(', ')}) as key, ${body('h')} as now, b.body as before,
      case h._operation when 'delete' then exists (select from stip_history.${table.name} n
          where ${same('n', 'h')} and (n._change > h._change or n._until is null))
        else h._until is not null and h._until <> h._change end as later
    from stip_history.${table.name} h
    left join lateral (select ${body('p')} as body from stip_history.${table.name} p
      where ${same('p', 'h')} and p._until = h._change and (p._change <> h._change or p._statement < h._statement)
      order by p._change = h._change desc, p._statement desc limit 1) b on h._operation = 'update'
    where h._change = any ($2::bigint[]) and ($1::uuid is null or true) and (${where})`;
}

function entryOf(
  row: EntryRow,
  table: TrackedTable | undefined,
  labels: ReadonlyMap<string, string>,
): RecordedEntryType {
  const label = table && labelColumn(table);
  const changed = Object.keys(row.now).filter(
    (field) =>
      !SILENT.has(field) &&
      (row.operation === 'update'
        ? JSON.stringify(row.now[field]) !== JSON.stringify(row.before?.[field])
        : !isBlank(row.now[field])),
  );
  const value = (held: unknown): FieldChangeType['before'] => {
    if (isBlank(held)) return null;
    const text = typeof held === 'string' ? held : JSON.stringify(held);
    return { text, label: labels.get(text) ?? null };
  };
  const references = Object.entries(row.now)
    .filter(([field, held]) => field.endsWith('_id') && typeof held === 'string' && labels.has(held))
    .map(([, held]) => labels.get(held as string));
  return {
    table: row.table,
    objectId: row.key,
    operation: row.operation,
    label: (label && (row.now[label] as string | null)) ?? references.join(' – '),
    fields: changed.map((field) => ({
      field,
      before: row.operation === 'delete' ? value(row.now[field]) : value(row.before?.[field]),
      after: row.operation === 'delete' ? null : value(row.now[field]),
    })),
  };
}

const isBlank = (value: unknown) => value === null || value === undefined || value === '';

/** Names of everything the entries refer to, as last known. */
async function labelsOf(reader: Reader, tables: ReadonlyMap<string, TrackedTable>, rows: readonly EntryRow[]) {
  const ids = new Set<string>();
  for (const body of rows.flatMap((row) => [row.now, row.before ?? {}])) {
    for (const [field, value] of Object.entries(body)) {
      if ((field.endsWith('_id') || field.endsWith('_by')) && typeof value === 'string' && UUID.test(value))
        ids.add(value);
    }
  }
  if (ids.size === 0) return new Map<string, string>();
  const named = [...tables.values()].flatMap((table) => {
    const label = labelColumn(table);
    return label && table.keys.join() === 'id' && table.name !== 'organisation' ? [{ name: table.name, label }] : [];
  });
  const found = await reader.rows<{ id: string; label: string }>(
    named
      .map(
        ({ name, label }) =>
          `(select distinct on (h.id) h.id::text as id, h.${label}::text as label from stip_history.${name} h
            where h.organisation_id = (select stip.current_organisation()) and h.id = any ($1::uuid[]) order by h.id, h._change desc)`,
      )
      .join(' union all '),
    [[...ids]],
  );
  return new Map(found.map((row) => [row.id, row.label]));
}

const DELETED_ORDERS: ListSource<'deleted_at' | 'label'>['orders'] = {
  deleted_at: [{ sql: 'c.recorded_at', kind: 'timestamptz' }],
  label: [{ sql: 'd.label', kind: 'text' }],
};

/** A page of what was deleted and does not exist now; latest first when no order is asked. */
export async function deletedObjects(
  reader: Reader,
  scope: Scope,
  args: DeletedObjectArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<DeletedObjectType>> {
  const { search, tables } = args.filter ?? {};
  const named = [...(await catalogue(reader)).values()].flatMap((table) => {
    const label = labelColumn(table);
    return label && table.keys.join() === 'id' && !['organisation', 'import_run'].includes(table.name)
      ? [{ name: table.name, label }]
      : [];
  });
  const deleted = named
    .map(
      ({ name, label }) => `select '${name}' as "table", h.id, h.${label}::text as label, h._change
        from stip_history.${name} h where h._operation = 'delete' and not exists (select from stip_history.${name} n
          where n.organisation_id = h.organisation_id and n.id = h.id and n._change > h._change)`,
    )
    .join(' union all ');
  const from = `(${deleted}) d join ${CHANGES} on c.id = d._change`;
  return readPage<DeletedObjectType, 'deleted_at' | 'label'>(
    reader,
    scope,
    {
      list: 'deletedObjects',
      columns: `d."table", d.id::text as "objectId", d.label, c.id::text as "changeId", c.recorded_at as "deletedAt",
        case when c.person_id is null then null else jsonb_build_object('id', c.person_id, 'name', p.name) end as person`,
      from: `${from} ${WITH_PERSON}`,
      countFrom: from,
      where: [
        contains(search, ['d.label']),
        tables ? sql`d."table" = any(${tables}::text[])` : undefined,
        recordedBy(scope),
      ],
      orders: DELETED_ORDERS,
      order: [
        { sql: 'c.id', kind: 'bigint', fixed: 'desc' },
        { sql: 'd.label', kind: 'text', fixed: 'asc' },
      ],
      unique: { sql: 'd.id', kind: 'uuid' },
    },
    args,
    info,
  );
}
