import type { Reader } from '../platform/database';
import { catalogue, labelColumn, partsOf, type Part, type TrackedTable } from './catalogue';
import type { ChangePageType, ChangeType, DeletedObjectType, FieldChangeType, RecordedEntryType } from './types';

/** Entries told per change; an import may have tens of thousands. */
const MAX_ENTRIES = 100;
/** Bookkeeping that changes with every save and tells nobody anything. */
const SILENT = new Set(['organisation_id', 'id', 'version', 'created_at', 'updated_at', 'sequence']);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface ChangeFilter {
  readonly personId?: string | null;
  readonly table?: string | null;
  readonly origin?: string | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
}

export interface Page {
  readonly first: number;
  /** Id of the last change of the page before. */
  readonly after: string | null;
  /** Only what was recorded by then; null for everything. */
  readonly asOf: Date | null;
}

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

/** All changes of the organisation, latest first. */
export async function changes(reader: Reader, filter: ChangeFilter, page: Page): Promise<ChangePageType> {
  const rows = await reader.rows<ChangeRow>(
    `select ${CHANGE_COLUMNS} from stip_history.change c left join person p on p.id = c.person_id
     where ($1::bigint is null or c.id < $1) and ($2::uuid is null or c.person_id = $2)
       and ($3::text is null or c.tables @> array[$3]) and ($4::text is null or c.origin = $4)
       and ($5::timestamptz is null or c.recorded_at >= $5) and ($6::timestamptz is null or c.recorded_at < $6)
       and ($7::timestamptz is null or c.recorded_at <= $7)
     order by c.id desc limit $8`,
    [
      page.after,
      filter.personId ?? null,
      filter.table ?? null,
      filter.origin ?? null,
      filter.from ?? null,
      filter.until ?? null,
      page.asOf,
      page.first + 1,
    ],
  );
  const tables = await catalogue(reader);
  const shown = rows.slice(0, page.first);
  const touched = new Set(shown.flatMap((row) => row.tables));
  const parts = [...tables.values()].filter((t) => touched.has(t.name)).map((table) => ({ table, where: 'true' }));
  return pageOf(rows, page.first, await entries(reader, tables, parts, shown, null));
}

/** Changes of one object and its parts, latest first; undefined when nothing of the kind is recorded. */
export async function objectChanges(
  reader: Reader,
  table: string,
  id: string,
  page: Page,
): Promise<ChangePageType | undefined> {
  const tables = await catalogue(reader);
  const parts = partsOf(tables, table);
  if (parts.length === 0 || !tables.get(table)?.keys.includes('id')) return undefined;
  const found = parts
    .map((p) => `select h._change from stip_history.${p.table.name} h where ${p.where}`)
    .join(' union ');
  const rows = await reader.rows<ChangeRow>(
    `select ${CHANGE_COLUMNS} from (${found}) o join stip_history.change c on c.id = o._change
     left join person p on p.id = c.person_id
     where ($2::bigint is null or c.id < $2) and ($3::timestamptz is null or c.recorded_at <= $3)
     order by c.id desc limit $4`,
    [id, page.after, page.asOf, page.first + 1],
  );
  return pageOf(rows, page.first, await entries(reader, tables, parts, rows.slice(0, page.first), id));
}

function pageOf(
  rows: readonly ChangeRow[],
  first: number,
  told: ReadonlyMap<string, { entries: RecordedEntryType[]; total: number; superseded: boolean }>,
): ChangePageType {
  const nodes = rows.slice(0, first).map(({ tables, ...row }) => {
    const { entries = [], total = 0, superseded = true } = told.get(row.id) ?? {};
    void tables;
    return { ...row, entries, entryCount: total, superseded };
  });
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor: nodes.at(-1)?.id ?? null } };
}

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
  const labels = await labelsOf(reader, tables, rows);
  for (const row of rows) {
    const change = told.get(row.change) ?? { entries: [], total: Number(row.total), superseded: row.superseded };
    change.entries.push(entryOf(row, tables.get(row.table), labels));
    told.set(row.change, change);
  }
  return told;
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

/** What was deleted and does not exist now, latest first. */
export async function deletedObjects(reader: Reader, page: Page): Promise<DeletedObjectType[]> {
  const tables = await catalogue(reader);
  const named = [...tables.values()].flatMap((table) => {
    const label = labelColumn(table);
    return label && table.keys.join() === 'id' && !['organisation', 'import_run'].includes(table.name)
      ? [{ name: table.name, label }]
      : [];
  });
  const sql = named.map(
    ({ name, label }) => `select '${name}' as "table", h.id::text as "objectId", h.${label}::text as label, h._change
      from stip_history.${name} h where h._operation = 'delete'
        and not exists (select from stip_history.${name} n where n.organisation_id = h.organisation_id and n.id = h.id and n._change > h._change)`,
  );
  return reader.rows<DeletedObjectType>(
    `select d."table", d."objectId", d.label, c.id::text as "changeId", c.recorded_at as "deletedAt",
       case when c.person_id is null then null else jsonb_build_object('id', c.person_id, 'name', p.name) end as person
     from (${sql.join(' union all ')}) d join stip_history.change c on c.id = d._change
     left join person p on p.id = c.person_id
     where ($1::timestamptz is null or c.recorded_at <= $1) order by c.id desc, d.label limit $2`,
    [page.asOf, page.first],
  );
}
