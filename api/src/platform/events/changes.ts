import type { Database } from '../database';

/** What `stip_history.tell_change` says of a committed change. */
export interface ToldChange {
  readonly organisation: string;
  readonly change: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly person: string | null;
  readonly request: string;
  readonly tables: readonly string[];
}

/** Which records of one table a change touched. */
export interface ChangedTable {
  readonly name: string;
  /** How many rows; more than there are ids when not all are named. */
  readonly count: number;
  readonly ids: readonly string[];
  /** Projects that the rows belong to, where the table says so. */
  readonly projectIds: readonly string[];
}

/** One committed change, as it is sent to browsers: what was touched and by whom, not what it holds. */
export interface ChangeEvent {
  readonly id: string;
  readonly at: string;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly tables: readonly ChangedTable[];
}

/** More than a person does in one go; who hears of more loads anew what they show. */
const MAX_NAMED = 200;
/** Accounts are nobody's business but the administrator's. */
const UNTOLD = new Set(['account', 'import_mapping']);

export function parseChange(payload: string): ToldChange | undefined {
  try {
    const told = JSON.parse(payload) as ToldChange;
    return /^\d{1,18}$/.test(told.change) && Array.isArray(told.tables) ? told : undefined;
  } catch {
    return undefined; // anybody with an account of the database can send a notification
  }
}

/** Who has something to read, as `stip.tell_notified` says. */
export function parseNotified(
  payload: string,
): { readonly organisation: string; readonly persons: readonly string[] } | undefined {
  try {
    const told = JSON.parse(payload) as { organisation: string; persons: string[] };
    return typeof told.organisation === 'string' && Array.isArray(told.persons) ? told : undefined;
  } catch {
    return undefined;
  }
}

/** Which files of a report went a step further, as `stip.tell_output` says. */
export function parseOutput(
  payload: string,
):
  { readonly organisation: string; readonly job: string; readonly report: string; readonly state: string } | undefined {
  try {
    const { organisation, job, report, state } = JSON.parse(payload) as Record<string, unknown>;
    if (![organisation, job, report, state].every((one) => typeof one === 'string')) return undefined;
    return { organisation, job, report, state } as Record<'organisation' | 'job' | 'report' | 'state', string>;
  } catch {
    return undefined;
  }
}

/** Reads from the history what a change touched: one statement per table, of which a change has few. */
export function describeChange(database: Database, told: ToldChange): Promise<ChangeEvent | undefined> {
  return database.read({ organisationId: told.organisation }, async (reader) => {
    const known = await reader.rows<{ name: string; columns: string[] }>(
      `select c.relname::text as name, array_agg(a.attname::text) as columns
       from stip_history.change h
       join pg_class c on c.relname = any (h.tables) and c.relnamespace = 'stip_history'::regnamespace and c.relkind = 'r'
       join pg_attribute a on a.attrelid = c.oid and a.attname in ('id', 'project_id') and not a.attisdropped
       where h.id = $1 and h.organisation_id = $2 group by c.relname`,
      [told.change, told.organisation],
    );
    const tables: ChangedTable[] = [];
    for (const { name, columns } of known) {
      if (UNTOLD.has(name)) continue;
      const id = columns.includes('id') ? 'h.id' : 'null::uuid';
      const project = name === 'project' ? 'h.id' : columns.includes('project_id') ? 'h.project_id' : 'null::uuid';
      // The name comes from the catalogue of the database.
      const row = await reader.row<Omit<ChangedTable, 'name'>>(
        `with touched as (select distinct ${id} as id, ${project} as project_id from stip_history."${name}" h where h._change = $1)
         select count(distinct id)::int as count,
           coalesce((array_agg(distinct id) filter (where id is not null))[:${MAX_NAMED}], '{}') as ids,
           coalesce(array_agg(distinct project_id) filter (where project_id is not null), '{}') as "projectIds"
         from touched`,
        [told.change],
      );
      if (row) tables.push({ name, ...row });
    }
    if (tables.length === 0) return undefined;
    const person = told.person
      ? await reader.row<{ id: string; name: string }>('select id, name from person where id = $1', [told.person])
      : undefined;
    return { id: told.change, at: new Date(told.at).toISOString(), person: person ?? null, tables };
  });
}
