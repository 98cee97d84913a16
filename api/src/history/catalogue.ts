import type { Reader } from '../platform/database';

interface Reference {
  readonly column: string;
  readonly table: string;
  /** Rows go with the row they refer to: they are part of it. */
  readonly part: boolean;
}

/** A tracked table as the history needs to know it. */
export interface TrackedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Primary key without the organisation. */
  readonly keys: readonly string[];
  readonly references: readonly Reference[];
}

/** The column that names a row for a reader, where there is one. */
export const labelColumn = (table: TrackedTable): string | undefined =>
  ['title', 'name', 'file_name', 'label_nl', 'name_nl', 'question'].find((column) => table.columns.includes(column));

let known: Promise<ReadonlyMap<string, TrackedTable>> | undefined;

/** The tracked tables; read once, as the schema does not change while the process runs. */
export function catalogue(reader: Reader): Promise<ReadonlyMap<string, TrackedTable>> {
  known ??= read(reader).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function read(reader: Reader): Promise<ReadonlyMap<string, TrackedTable>> {
  const tables = await reader.rows<TrackedTable>(
    `select t.relname as name, stip_history.columns(t.relname) as columns,
       array_remove(stip_history.key_columns(t.relname), 'organisation_id') as keys,
       coalesce((select jsonb_agg(jsonb_build_object('column', a.attname, 'table', f.relname, 'part', c.confdeltype = 'c'))
         from pg_constraint c join pg_class f on f.oid = c.confrelid
         join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[cardinality(c.conkey)]
         where c.conrelid = l.oid and c.contype = 'f' and f.relname <> 'organisation'), '[]') as references
     from pg_class t join pg_class l on l.relname = t.relname and l.relnamespace = 'stip'::regnamespace and l.relkind = 'r'
     where t.relnamespace = 'stip_history'::regnamespace and t.relkind = 'r' and t.relname not in ('change', 'lane')`,
  );
  return new Map(tables.map((table) => [table.name, table]));
}

export interface Part {
  readonly table: TrackedTable;
  /** SQL condition on a version `h`, where $1 is the id of the object. */
  readonly where: string;
}

/** Who follows it is no part of an object, and who is named in a comment stands in its text. */
const NO_PARTS = ['subscription', 'comment_mention'];

/**
 * The object's own table and those of its parts, up to two steps away: a project with its work items and their
 * dependencies. What belongs to a project stays part of it though the database would not let it go with it.
 */
export function partsOf(tables: ReadonlyMap<string, TrackedTable>, name: string): Part[] {
  const root = tables.get(name);
  if (!root) return [];
  const parts = new Map<string, string>([[name, 'h.id = $1']]);
  const add = (parent: string, inner: (column: string) => string) => {
    const found = [...tables.values()].flatMap((table) => {
      const columns = table.references
        .filter((r) => r.table === parent && table.name !== parent && (r.part || r.column === 'project_id'))
        .map((r) => r.column);
      return columns.length > 0 && !parts.has(table.name) && !NO_PARTS.includes(table.name)
        ? [{ table, columns: [...new Set(columns)] }]
        : [];
    });
    for (const { table, columns } of found) parts.set(table.name, columns.map(inner).join(' or '));
    return found.map(({ table }) => table.name);
  };
  for (const child of add(name, (column) => `h.${column} = $1`)) {
    if (!tables.get(child)?.keys.includes('id')) continue;
    const where = parts.get(child) ?? 'false';
    add(child, (column) => `h.${column} in (select h.id from stip_history.${child} h where ${where})`);
  }
  // Frozen plans stay with their baseline though nothing in the database deletes them.
  const frozen = tables.get('baseline_item');
  if (name === 'project' && frozen) {
    parts.set('baseline_item', 'h.baseline_id in (select h.id from stip_history.baseline h where h.project_id = $1)');
  }
  return [...parts].flatMap(([table, where]) => {
    const found = tables.get(table);
    return found ? [{ table: found, where }] : [];
  });
}
