import type pg from 'pg';

/**
 * Which recorded changes count at an instant: those numbered up to `change`, except those that had begun but were not
 * yet committed. Changes are numbered as they begin and count from their commit, so both are needed.
 */
export interface PastSnapshot {
  readonly change: string;
  readonly inFlight: readonly string[];
}

const REMEMBERED = 200;
/** A commit that takes longer than this between being stamped and being visible is not waited for. */
const SETTLED_AFTER_MS = 60_000;

/** Finds the snapshot of an instant. It never changes once the instant is past, so it is remembered. */
export class PastSnapshots {
  private readonly known = new Map<string, PastSnapshot>();

  async at(pool: pg.Pool, organisationId: string, instant: Date): Promise<PastSnapshot> {
    const key = `${organisationId} ${instant.toISOString()}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = await find(pool, organisationId, instant);
    if (this.known.size >= REMEMBERED) this.known.delete(this.known.keys().next().value ?? '');
    this.known.set(key, found);
    return found;
  }
}

async function find(pool: pg.Pool, organisationId: string, instant: Date): Promise<PastSnapshot> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('stip.organisation_id', $1, true)`, [organisationId]);
    if (Date.now() - instant.getTime() < SETTLED_AFTER_MS) {
      // Writers hold this lock shared from the stamp to the end of their commit: having it means all stamps are visible.
      await client.query(`select pg_advisory_xact_lock(hashtext('stip.history'), hashtext($1))`, [organisationId]);
    }
    const { rows } = await client.query<{ change: string; inFlight: string[] }>(
      `with latest as (select coalesce(max(id), 0) as id from stip_history.change
         where organisation_id = $1 and recorded_at <= $2)
       select latest.id::text as change, array(select c.id::text from stip_history.change c
         where c.organisation_id = $1 and c.recorded_at > $2 and c.id < latest.id) as "inFlight" from latest`,
      [organisationId, instant],
    );
    await client.query('commit');
    return rows[0] ?? { change: '0', inFlight: [] };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
