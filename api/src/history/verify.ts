import { createHash } from 'node:crypto';
import pg from 'pg';

/** The first thing found wrong, and how much more there is. */
export interface HistoryFault {
  /** Number of the change; null where the change itself is gone or the fault is in a live row. */
  readonly change: string | null;
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

const BATCH = 5000;

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
  private readonly faults: HistoryFault[] = [];

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
      faults: [...this.faults].sort(byChange),
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

  /** Each version ends with the change that made the next one; the last of a row that exists does not end. */
  private async order(table: Table): Promise<void> {
    const wrong = await this.rows<{ change: string; key: string }>(
      `select v.change, v.key from (select h._change::text as change, ${keyOf(table, 'h')} as key, h._until as until,
         case h._operation when 'delete' then h._change else
           lead(h._change) over (partition by ${table.keys.map((k) => `h.${k}`).join(', ')} order by h._change, h._statement) end as next
         from stip_history.${table.name} h where h.${table.org} = $1) v where v.until is distinct from v.next`,
    );
    for (const row of wrong) this.add('version_order_altered', row.change, table.name, row.key);
  }

  private async liveRows(table: Table): Promise<void> {
    const same = table.keys.map((k) => `h.${k} = t.${k}`).join(' and ');
    const differing = await this.rows<{ change: string | null; key: string }>(
      `select h._change::text as change, coalesce(${keyOf(table, 't')}, ${keyOf(table, 'h')}) as key
       from (select * from stip.${table.name} where ${table.org} = $1) t
       full join (select * from stip_history.${table.name} where ${table.org} = $1 and _until is null) h on ${same}
       where ${digestSql(table, 't', `'-'`)} is distinct from ${digestSql(table, 'h', `'-'`)}
         or t.${table.keys[0]} is null or h.${table.keys[0]} is null`,
    );
    for (const row of differing) this.add('row_differs_from_history', row.change, table.name, row.key);
  }

  private async triggers(tables: readonly Table[]): Promise<void> {
    const { rows } = await this.client.query<{ table: string; count: number }>(
      `select c.relname as "table", count(*)::int as count from pg_trigger g join pg_class c on c.oid = g.tgrelid
       where g.tgname like 'keep\\_history\\_%' and g.tgenabled = 'A' group by 1`,
    );
    const found = new Map(rows.map((row) => [row.table, row.count]));
    for (const { name } of tables) if (found.get(name) !== 3) this.add('trigger_missing', null, name, null);
  }

  /** Whether the versions of each change are those its digest was made of; answers how many changes there are. */
  private async contents(tables: readonly Table[]): Promise<number> {
    const source = tables
      .map(
        (t) =>
          `select '${t.name}' as "table", _change, _statement, _digest from stip_history.${t.name} where ${t.org} = $1 and _change > $2 and _change <= $3`,
      )
      .join(' union all ');
    const orphans = await this.rows<{ change: string; table: string }>(
      `select distinct v._change::text as change, v."table" from (${source}) v
       where not exists (select from stip_history.change c where c.organisation_id = $1 and c.id = v._change)`,
      0,
      Number.MAX_SAFE_INTEGER,
    );
    for (const row of orphans) this.add('change_missing', row.change, row.table, null);
    let count = 0;
    for (let after = '0'; ;) {
      const changes = await this.rows<{ id: string; digest: Buffer | null; statements: number }>(
        `select c.id::text as id, c.digest, c.statements from stip_history.change c where c.organisation_id = $1 and c.id > $2
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
        change.statements += 1;
        change.tables.add(row.table);
        made.set(row.change, change);
      }
      for (const change of changes) {
        const found = made.get(change.id);
        if (found && change.digest && found.digest.equals(change.digest) && found.statements === change.statements)
          continue;
        if (!found && !change.digest?.length && change.statements === 0) continue;
        this.add('version_missing_or_added', change.id, found ? [...found.tables].join(', ') : null, null);
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
    const broken = await this.rows<{ id: string }>(
      `select v.id::text as id from (select c.id, c.position, c.previous,
           lag(c.position, 1, 0::bigint) over w as before, lag(c.hash) over w as hash
         from stip_history.change c where c.organisation_id = $1 window w as (partition by c.lane order by c.position)) v
       where v.position <> v.before + 1
         or v.previous is distinct from coalesce(v.hash, sha256(convert_to($1::uuid::text, 'UTF8')))`,
    );
    for (const row of broken) this.add('change_missing', row.id, null, null);
    const ends = await this.rows<{ id: string | null }>(
      `select (select max(c.id)::text from stip_history.change c where c.organisation_id = $1 and c.lane = l.lane) as id
       from stip_history.lane l where l.organisation_id = $1 and l.position > 0 and not exists (
         select from stip_history.change c where c.organisation_id = $1 and c.lane = l.lane and c.position = l.position
           and c.hash = l.hash)
       union all
       select max(c.id)::text from stip_history.change c where c.organisation_id = $1 and not exists (
         select from stip_history.lane l where l.organisation_id = $1 and l.lane = c.lane) group by c.lane`,
    );
    for (const row of ends) this.add('chain_end_missing', row.id, null, null);
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

/** Specific faults before those that follow from them; within one change, and from version_order_altered on in all. */
const WEIGHT: Record<HistoryFault['fault'], number> = {
  version_altered: 0,
  change_altered: 1,
  version_missing_or_added: 2,
  change_missing: 3,
  chain_end_missing: 4,
  noted_end_missing: 5,
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
