import { createHash } from 'node:crypto';
import pg from 'pg';

/** The first thing found wrong, and how much more there is. */
export interface HistoryFault {
  /** Number of the change; null where the change itself is gone or the fault is in a live row. */
  readonly change: string | null;
  /** When the change says it was recorded, in UTC. */
  readonly recordedAt: string | null;
  readonly table: string | null;
  readonly record: string | null;
  readonly fault:
    | 'version_altered'
    | 'version_missing_or_added'
    | 'version_order_altered'
    | 'change_altered'
    | 'change_missing'
    | 'chain_end_missing'
    | 'noted_end_missing'
    | 'organisation_missing'
    | 'row_differs_from_history'
    | 'trigger_missing';
}

export interface ChainEnd {
  readonly lane: number;
  readonly position: string;
  /** SHA-256 of the link, hexadecimal. */
  readonly hash: string;
}

export interface HistoryVerification {
  readonly organisationId: string;
  readonly organisation: string;
  readonly changes: number;
  readonly versions: number;
  /**
   * The end of every chain. Noted outside Stip, they prove later that nothing up to them was rewritten, also by somebody
   * who may do anything in the database and computed all digests anew.
   */
  readonly ends: readonly ChainEnd[];
  readonly faults: readonly HistoryFault[];
}

interface Table {
  readonly name: string;
  readonly org: string;
  readonly keys: readonly string[];
  readonly jsonColumns: readonly string[];
}

/** A record that something else points at, by which the fault of a change gets a name. */
interface Trace {
  readonly table: string;
  readonly record: string;
}

const BATCH = 5000;
/** Where a trigger stamps each change as it is committed. */
const CHANGE_TABLE = 'change';

/**
 * Recomputes every digest and chain of the organisation from what the tables hold, without the functions in the database
 * that made them. Run as the owner of the schema, in one snapshot.
 */
export async function verifyHistory(
  connection: pg.ClientConfig,
  organisationId: string,
  noted: readonly ChainEnd[] = [],
): Promise<HistoryVerification> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await verifyWithin(client, organisationId, noted);
  } finally {
    await client.end();
  }
}

/** The same inside a transaction of the caller. `noted` are chain ends of an earlier verification. */
export async function verifyWithin(
  client: pg.Client,
  organisationId: string,
  noted: readonly ChainEnd[] = [],
): Promise<HistoryVerification> {
  await client.query(`set local timezone = 'UTC'`);
  return new Verifier(client, organisationId).run(noted);
}

class Verifier {
  private faults: HistoryFault[] = [];
  /** Records whose versions say that the change of this number has one of them, while it has none or one too many. */
  private readonly traces = new Map<string, Trace>();
  /** Rows that exist and have no recorded version. */
  private readonly unrecorded: Trace[] = [];

  constructor(
    private readonly client: pg.Client,
    private readonly organisationId: string,
  ) {}

  async run(noted: readonly ChainEnd[]): Promise<HistoryVerification> {
    const tables = await this.tables();
    let versions = 0;
    for (const table of tables) {
      versions += await this.versions(table);
      await this.order(table);
      await this.liveRows(table);
    }
    await this.triggers(tables);
    const changes = await this.contents(tables);
    await this.chains();
    await this.nameMissingChanges();
    await this.notedEnds(noted);
    const [organisation] = await this.rows<{ name: string }>('select name from stip.organisation where id = $1');
    const ends = await this.rows<ChainEnd & pg.QueryResultRow>(
      `select lane, position::text as position, encode(hash, 'hex') as hash from stip_history.lane
       where organisation_id = $1 order by lane`,
    );
    return {
      organisationId: this.organisationId,
      organisation: organisation?.name ?? '',
      changes,
      versions,
      ends,
      faults: await this.dated([...this.faults].sort(byChange)),
    };
  }

  private async rows<T extends pg.QueryResultRow>(sql: string, ...more: unknown[]): Promise<T[]> {
    return (await this.client.query<T>(sql, [this.organisationId, ...more])).rows;
  }

  private async tables(): Promise<Table[]> {
    const { rows } = await this.client.query<Table>(
      `select t.relname as name, case t.relname when 'organisation' then 'id' else 'organisation_id' end as org,
         (select array_agg(a.attname::text order by a.attnum) from pg_index i
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::smallint[])
            where i.indrelid = format('stip.%I', t.relname)::regclass and i.indisprimary) as keys,
         coalesce((select array_agg(a.attname::text order by a.attname) from pg_attribute a
            where a.attrelid = format('stip.%I', t.relname)::regclass and a.attnum > 0 and not a.attisdropped
              and a.atttypid = 'jsonb'::regtype), '{}') as "jsonColumns"
       from pg_class t where t.relnamespace = 'stip_history'::regnamespace and t.relkind = 'r'
         and t.relname not in ('change', 'lane') order by t.relname`,
    );
    return rows;
  }

  /** Versions whose content is not what their digest says. */
  private async versions(table: Table): Promise<number> {
    const altered = await this.rows<{ change: string; key: string }>(
      `select h._change::text as change, ${keyOf(table, 'h')} as key from stip_history.${table.name} h
       where h.${table.org} = $1 and h._digest is distinct from ${digestSql(table, 'h', 'h._operation')}`,
    );
    for (const row of altered) this.add('version_altered', row.change, table.name, row.key);
    const [count] = await this.rows<{ count: number }>(
      `select count(*)::int as count from stip_history.${table.name} h where h.${table.org} = $1`,
    );
    return count?.count ?? 0;
  }

  /**
   * Each version ends with the change that made the next one; the last of a row that exists does not end, and only the
   * first is an insert. Which version is the next tells the order of the commits, as a transaction that began earlier may
   * write a row later; it is also known from the numbers of the changes as long as none did so.
   */
  private async order(table: Table): Promise<void> {
    const keys = table.keys.map((k) => `h.${k}`).join(', ');
    const checked = (order: string, from: string) => `select h._change::text as change, ${keyOf(table, 'h')} as key,
        h._until::text as until, case h._operation when 'delete' then h._change else lead(h._change) over w end::text as next,
        (h._operation = 'insert') <> (coalesce(lag(h._operation) over w, 'delete') = 'delete') as misplaced
      from ${from} where h.${table.org} = $1 window w as (partition by ${keys} order by ${order})`;
    const wrong = (rows: string) => `select * from (${rows}) v where v.until is distinct from v.next or v.misplaced`;
    const history = `stip_history.${table.name} h`;
    const suspects = await this.rows<{ key: string }>(
      `select distinct key from (${wrong(checked('h._change, h._statement', history))}) s`,
    );
    if (suspects.length === 0) return;
    const found = await this.rows<{ change: string; key: string; until: string | null; next: string | null }>(
      wrong(
        checked(
          'c.recorded_at, h._change, h._statement',
          `${history} left join stip_history.change c on c.organisation_id = $1 and c.id = h._change`,
        ).replace('window w', `and ${keyOf(table, 'h')} = any ($2) window w`),
      ),
      suspects.map((row) => row.key),
    );
    for (const row of found) {
      this.add('version_order_altered', row.change, table.name, row.key);
      for (const change of [row.until, row.next, row.change])
        if (change) this.trace(change, { table: table.name, record: row.key });
    }
  }

  private async liveRows(table: Table): Promise<void> {
    const same = table.keys.map((k) => `h.${k} = t.${k}`).join(' and ');
    const differing = await this.rows<{ change: string | null; key: string; unrecorded: boolean }>(
      `select h._change::text as change, coalesce(${keyOf(table, 't')}, ${keyOf(table, 'h')}) as key,
         h.${table.keys[0]} is null as unrecorded
       from (select * from stip.${table.name} where ${table.org} = $1) t
       full join (select * from stip_history.${table.name} where ${table.org} = $1 and _until is null) h on ${same}
       where ${digestSql(table, 't', `'-'`)} is distinct from ${digestSql(table, 'h', `'-'`)}
         or t.${table.keys[0]} is null or h.${table.keys[0]} is null`,
    );
    for (const row of differing) {
      this.add('row_differs_from_history', row.change, table.name, row.key);
      if (row.change) this.trace(row.change, { table: table.name, record: row.key });
      if (row.unrecorded) this.unrecorded.push({ table: table.name, record: row.key });
    }
  }

  private async triggers(tables: readonly Table[]): Promise<void> {
    const { rows } = await this.client.query<{ table: string; count: number }>(
      `select c.relname as "table", count(*)::int as count from pg_trigger g join pg_class c on c.oid = g.tgrelid
         join pg_proc f on f.oid = g.tgfoid
       where g.tgenabled = 'A' and c.relnamespace = 'stip'::regnamespace and f.pronamespace = 'stip_history'::regnamespace
         and (g.tgname, f.proname) in (('keep_history_insert', c.relname || '_inserted'),
           ('keep_history_update', c.relname || '_updated'), ('keep_history_delete', c.relname || '_deleted'),
           ('keep_history_truncate', 'refuse_truncate')) group by 1`,
    );
    const found = new Map(rows.map((row) => [row.table, row.count]));
    for (const { name } of tables) if (found.get(name) !== 4) this.add('trigger_missing', null, name, null);
    const [closing] = await this.rows<{ found: boolean }>(
      `select exists (select from pg_trigger g where g.tgrelid = 'stip_history.change'::regclass and g.tgname = 'close_change'
         and g.tgenabled = 'A' and g.tgfoid = 'stip_history.close_change()'::regprocedure) and $1::uuid is not null as found`,
    );
    if (!closing?.found) this.add('trigger_missing', null, CHANGE_TABLE, null);
  }

  /** Whether the versions of each change are those its digest was made of; answers how many changes there are. */
  private async contents(tables: readonly Table[]): Promise<number> {
    const source = tables
      .map(
        (t) =>
          `select '${t.name}' as "table", _change, _statement, _digest from stip_history.${t.name} where ${t.org} = $1 and _change > $2 and _change <= $3`,
      )
      .join(' union all ');
    for (const table of tables) {
      const orphans = await this.rows<{ change: string; key: string }>(
        `select h._change::text as change, min(${keyOf(table, 'h')}) as key from stip_history.${table.name} h
         where h.${table.org} = $1 and not exists (select from stip_history.change c
           where c.organisation_id = $1 and c.id = h._change) group by 1`,
      );
      for (const row of orphans) this.add('change_missing', row.change, table.name, row.key);
    }
    let count = 0;
    for (let after = '0'; ;) {
      const changes = await this.rows<{ id: string; digest: Buffer | null; statements: number; tables: string[] }>(
        `select c.id::text as id, c.digest, c.statements, c.tables from stip_history.change c where c.organisation_id = $1 and c.id > $2
         order by c.id limit ${BATCH}`,
        after,
      );
      const last = changes.at(-1)?.id;
      if (!last) return count;
      const versions = await this.rows<{ change: string; statement: number; digests: Buffer; table: string }>(
        `select _change::text as change, _statement as statement, min("table") as "table",
           string_agg(_digest, ''::bytea order by _digest) as digests from (${source}) v
         group by v._change, 2 order by v._change, 2`,
        after,
        last,
      );
      const made = new Map<string, { digest: Buffer; statements: number; tables: Set<string> }>();
      for (const row of versions) {
        const change = made.get(row.change) ?? { digest: Buffer.alloc(0), statements: 0, tables: new Set<string>() };
        change.digest = createHash('sha256').update(change.digest).update(row.digests).digest();
        // Numbered from 1 without gaps.
        change.statements = row.statement === change.statements + 1 ? row.statement : Number.NaN;
        change.tables.add(row.table);
        made.set(row.change, change);
      }
      for (const change of changes) {
        const found = made.get(change.id);
        if (found && change.digest && found.digest.equals(change.digest) && found.statements === change.statements)
          continue;
        if (!found && !change.digest?.length && change.statements === 0) continue;
        const { table, record } = this.named(change.id, change.tables, found?.tables ?? new Set());
        this.add('version_missing_or_added', change.id, table, record);
      }
      count += changes.length;
      after = last;
    }
  }

  private async chains(): Promise<void> {
    const altered = await this.rows<{ id: string }>(
      `select c.id::text as id from stip_history.change c where c.organisation_id = $1 and c.hash is distinct from
         sha256(c.previous || c.digest || convert_to(concat_ws('|', c.organisation_id, c.id,
           (extract(epoch from c.began_at) * 1000000)::bigint, (extract(epoch from c.recorded_at) * 1000000)::bigint,
           coalesce(c.person_id::text, '-'), c.origin, c.request_id, c.database_user, array_to_string(c.tables, ','),
           c.statements, c.lane, c.position), 'UTF8'))`,
    );
    for (const row of altered) this.add('change_altered', row.id, null, null);
    const broken = await this.rows<{ id: string; preceding: string | null }>(
      `select v.id::text as id, v.preceding::text as preceding from (select c.id, c.position, c.previous,
           lag(c.position, 1, 0::bigint) over w as before, lag(c.hash) over w as hash, lag(c.id) over w as preceding
         from stip_history.change c where c.organisation_id = $1 window w as (partition by c.lane order by c.position)) v
       where v.position <> v.before + 1
         or v.previous is distinct from coalesce(v.hash, sha256(convert_to($1::uuid::text, 'UTF8')))`,
    );
    // A link that was altered breaks the chain on both sides; that says nothing more.
    const explained = new Set<string | null>(altered.map((row) => row.id));
    for (const row of broken) {
      if (!explained.has(row.id) && !explained.has(row.preceding)) this.add('change_missing', row.id, null, null);
    }
    const ends = await this.rows<{ id: string | null }>(
      `with last as (select distinct on (c.lane) c.lane, c.id, c.position, c.hash from stip_history.change c
         where c.organisation_id = $1 order by c.lane, c.position desc)
       select last.id::text as id from (select * from stip_history.lane where organisation_id = $1) l
       full join last on last.lane = l.lane
       where (l.position, l.hash) is distinct from
         (coalesce(last.position, 0), coalesce(last.hash, sha256(convert_to($1::uuid::text, 'UTF8'))))`,
    );
    for (const row of ends) this.add('chain_end_missing', row.id, null, null);
  }

  /** The record by which a change whose versions do not add up can be told, as far as anything points at one. */
  private named(
    change: string,
    recorded: readonly string[],
    found: ReadonlySet<string>,
  ): { table: string | null; record: string | null } {
    const trace = this.traces.get(change) ?? this.unrecorded.find((row) => recorded.includes(row.table));
    if (trace) return trace;
    const differing = [...recorded.filter((table) => !found.has(table)), ...found].filter(
      (table, _, all) => all.length === 1 || recorded.includes(table) !== found.has(table),
    );
    return { table: (differing.length > 0 ? differing : recorded).join(', ') || null, record: null };
  }

  /** A change that is gone with its versions is told by the next of its chain; what pointed at it tells the record. */
  private async nameMissingChanges(): Promise<void> {
    const gone = await this.rows<{ id: string }>(
      `select t.id::text as id from unnest($2::bigint[]) t (id) where not exists (
         select from stip_history.change c where c.organisation_id = $1 and c.id = t.id) order by t.id`,
      [...this.traces.keys()],
    );
    this.faults = this.faults.map((fault) => {
      if (!['change_missing', 'chain_end_missing'].includes(fault.fault) || fault.table) return fault;
      const { id } = gone.find((row) => fault.fault === 'chain_end_missing' || before(row.id, fault.change)) ?? {};
      return { ...fault, ...(id ? this.traces.get(id) : this.unrecorded[0]) };
    });
  }

  private async notedEnds(noted: readonly ChainEnd[]): Promise<void> {
    const gone = await this.rows<{ lane: number; position: string }>(
      `select n.lane, n.position from jsonb_to_recordset($2) n (lane integer, position bigint, hash text)
       where n.position > 0 and not exists (select from stip_history.change c where c.organisation_id = $1
         and c.lane = n.lane and c.position = n.position and c.hash = decode(n.hash, 'hex'))`,
      JSON.stringify(noted),
    );
    for (const end of gone) this.add('noted_end_missing', null, null, `${end.lane}:${end.position}`);
  }

  private async dated(faults: readonly HistoryFault[]): Promise<HistoryFault[]> {
    const changes = [...new Set(faults.flatMap((fault) => fault.change ?? []))];
    const instants = await this.rows<{ id: string; at: string }>(
      `select c.id::text as id, to_char(c.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
       from stip_history.change c where c.organisation_id = $1 and c.id = any ($2::bigint[])`,
      changes,
    );
    const known = new Map(instants.map((row) => [row.id, row.at]));
    return faults.map((fault) => ({ ...fault, recordedAt: known.get(fault.change ?? '') ?? null }));
  }

  private trace(change: string, trace: Trace): void {
    if (!this.traces.has(change)) this.traces.set(change, trace);
  }

  private add(fault: HistoryFault['fault'], change: string | null, table: string | null, record: string | null): void {
    this.faults.push({ fault, change, recordedAt: null, table, record });
  }
}

/** The exact text that was digested when the version was written, as in the migration that keeps the history. */
function digestSql(table: Table, alias: string, operation: string): string {
  const json = table.jsonColumns.map((column) => ` || coalesce(${alias}."${column}"::text, '')`).join('');
  return `sha256(convert_to('${table.name}|' || ${operation} || '|' || jsonb_strip_nulls(to_jsonb(${alias}) -
    '{_change,_statement,_until,_operation,_digest}'::text[])::text${json}, 'UTF8'))`;
}

const keyOf = (table: Table, alias: string) => {
  const keys = table.keys.filter((k) => k !== 'organisation_id');
  return `nullif(concat_ws('/', ${keys.map((k) => `${alias}.${k}`).join(', ')}), '')`;
};

const before = (a: string, b: string | null) => b === null || BigInt(a) < BigInt(b);

/** Specific faults before those that follow from them; within one change, and from version_order_altered on in all. */
const WEIGHT: Record<HistoryFault['fault'], number> = {
  version_altered: 0,
  change_altered: 1,
  version_missing_or_added: 2,
  change_missing: 3,
  chain_end_missing: 4,
  noted_end_missing: 5,
  organisation_missing: 5,
  version_order_altered: 6,
  row_differs_from_history: 7,
  trigger_missing: 8,
};

function byChange(a: HistoryFault, b: HistoryFault): number {
  const follows = (fault: HistoryFault) => (WEIGHT[fault.fault] >= WEIGHT.version_order_altered ? 1 : 0);
  if (follows(a) !== follows(b)) return follows(a) - follows(b);
  if (a.change === b.change) return WEIGHT[a.fault] - WEIGHT[b.fault];
  if (a.change === null) return 1;
  if (b.change === null) return -1;
  return BigInt(a.change) < BigInt(b.change) ? -1 : 1;
}
