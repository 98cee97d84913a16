import pg from 'pg';
import { dateInZone } from '@stip/domain';
import type { Database } from '../platform/database';
import { newId } from '../platform/ids';
import type { SigningKeys } from '../report';
import { ReferenceItem } from '../safeguard/entity';
import { ORGANISATION } from './people-data';
import { removeDemoWith } from './remove';
import { writeNotifications } from './write-notifications';
import { DemoWriter, TIME_ZONE } from './write';

export interface DemoResult {
  readonly organisationId: string;
  /** Account of the administrator. */
  readonly accountId: string;
  /** False where the demo was there already and nothing was written. */
  readonly created: boolean;
  /** Rows by table, for telling; empty when nothing was written. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Writes the fictional municipality of Stipdam, dated relative to `now`, unless it is there; the same day gives the same
 * data. The organisation itself is made by the owner, as the application may not; all else goes the way of the
 * application, week by week of its past, so every constraint holds for the demo too. When that fails nothing stays behind.
 */
export async function seedDemo(
  database: Database,
  owner: pg.ClientConfig,
  now: Date,
  keys: SigningKeys,
): Promise<DemoResult> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    // Replicas and commands that start together take turns; the lock ends with the connection.
    await client.query(`select pg_advisory_lock(hashtext('stip.demo'))`);
    const found = await findDemo(client);
    if (found?.accountId) {
      return { organisationId: found.organisationId, accountId: found.accountId, created: false, counts: {} };
    }
    if (found) await removeDemoWith(client); // a run that was cut off left an empty organisation
    const organisationId = newId();
    await client.query(
      `insert into stip.organisation (id, name, locale, currency, time_zone, update_cadence_days, is_demo)
       values ($1, $2, 'nl', 'EUR', $3, 30, true)`,
      [organisationId, ORGANISATION, TIME_ZONE],
    );
    try {
      // Every organisation is given its lists as it comes into being.
      const references = await database.write({ organisationId }, (manager) =>
        manager.findBy(ReferenceItem, { organisationId }),
      );
      const writer = new DemoWriter(organisationId, now, dateInZone(now, TIME_ZONE), references, keys);
      const written = await writer.run();
      await writer.playbook.play(database, organisationId);
      await writeNotifications(database, organisationId, now);
      return { organisationId, created: true, ...written };
    } catch (error) {
      await removeDemoWith(client);
      throw error;
    }
  } finally {
    await client.end();
  }
}

async function findDemo(client: pg.Client): Promise<{ organisationId: string; accountId: string | null } | undefined> {
  const { rows } = await client.query<{ organisationId: string; accountId: string | null }>(
    `select o.id as "organisationId", (select a.id from stip.account a
       where a.organisation_id = o.id and a.role = 'administrator' order by a.id limit 1) as "accountId"
     from stip.organisation o where o.is_demo order by o.created_at limit 1`,
  );
  return rows[0];
}
