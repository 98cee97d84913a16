import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { verifyHistory, verifyWithin, type HistoryVerification } from '../src/history/verify';
import { newId } from '../src/platform/ids';
import { TestApp } from './app';

let app: TestApp;
const source = newId();
let changeOfUpdate = '';

beforeAll(async () => {
  app = await TestApp.start();
  const { organisationId } = app;
  await app.records.write({ organisationId }, (manager) =>
    manager.query(
      `insert into funding_source (organisation_id, id, name, kind) values ($1, $2, 'Reserve', 'reserve')`,
      [organisationId, source],
    ),
  );
  await app.records.write({ organisationId }, (manager) =>
    manager.query(`update funding_source set name = 'Reserve data' where id = $1`, [source]),
  );
  await app.records.write({ organisationId }, (manager) =>
    manager.query(
      `insert into project (organisation_id, id, name, attributes)
       select $1, gen_random_uuid(), 'Project ' || n, jsonb_build_object('n', n, 'none', null) from generate_series(1, 50) n`,
      [organisationId],
    ),
  );
  const [row] = await app.sql<{ change: string }>(
    `select _change::text as change from stip_history.funding_source where id = $1 and _operation = 'update'`,
    [source],
  );
  changeOfUpdate = row?.change ?? '';
});
afterAll(() => app.stop());

/** What verification finds after SQL of a superuser, which is taken back afterwards. */
async function after(tampering: string): Promise<HistoryVerification> {
  const client = new pg.Client(app.database.connection);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(tampering);
    return await verifyWithin(client, app.organisationId);
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

describe('stip verify', () => {
  it('finds an untouched history intact, and counts it', async () => {
    const outcome = await verifyHistory(app.database.connection, app.organisationId);
    expect(outcome.faults).toEqual([]);
    expect(outcome.organisation).toBe('Testdam');
    const [counted] = await app.sql<{ count: number }>(
      'select count(*)::int as count from stip_history.change where organisation_id = $1',
      [app.organisationId],
    );
    expect(outcome.changes).toBe(counted?.count);
    expect(outcome.versions).toBeGreaterThan(52);
  });

  it.each([
    [
      'an altered version',
      `update stip_history.funding_source set name = 'Reserve' where _operation = 'update'`,
      'version_altered',
      'funding_source',
    ],
    [
      'a version altered along with its digest',
      `update stip_history.funding_source set _digest = sha256('x') where _operation = 'update'`,
      'version_altered',
      'funding_source',
    ],
    [
      'a removed version',
      `delete from stip_history.funding_source where _operation = 'update'`,
      'version_missing_or_added',
      'funding_source',
    ],
    [
      'another author',
      `update stip_history.change set person_id = gen_random_uuid() where id = (select _change from stip_history.funding_source where _operation = 'update')`,
      'change_altered',
      null,
    ],
    [
      'another instant',
      `update stip_history.change set recorded_at = recorded_at - interval '1 microsecond' where id = (select _change from stip_history.funding_source where _operation = 'update')`,
      'change_altered',
      null,
    ],
  ])('finds %s and names it first', async (_, tampering, fault, table) => {
    const { faults } = await after(tampering);
    expect(faults[0]).toMatchObject({ fault, table, change: changeOfUpdate });
    if (fault === 'version_altered') expect(faults[0]?.record).toBe(source);
  });

  it('finds a removed change with its versions', async () => {
    const { faults } = await after(
      `delete from stip_history.change where id = ${changeOfUpdate}; delete from stip_history.funding_source where _change = ${changeOfUpdate};
       update stip_history.funding_source set _until = null where _operation = 'insert'`,
    );
    expect(faults.map((f) => f.fault)).toContain('change_missing');
  });

  it('finds that the end of the history was cut off, though what remains fits together', async () => {
    const { faults } = await after(
      `with cut as (delete from stip_history.change c where c.organisation_id = '${app.organisationId}'
         and c.position = (select max(position) from stip_history.change x where x.organisation_id = c.organisation_id and x.lane = c.lane) returning id)
       delete from stip_history.project where _change in (select id from cut)`,
    );
    expect(faults[0]?.fault).toBe('chain_end_missing');
  });

  it('finds one changed value anywhere in a version, also inside JSON', async () => {
    for (const set of [
      `name = name || ' '`,
      `attributes = attributes - 'none'`,
      'created_at = created_at + interval $$1 microsecond$$',
      'version = 2',
      `state = 'proposed'`,
    ]) {
      const { faults } = await after(
        `update stip_history.project set ${set} where id = (select id from stip_history.project where name = 'Project 7')`,
      );
      expect({ set, fault: faults[0]?.fault }).toEqual({ set, fault: 'version_altered' });
    }
  });

  it('finds rows changed while recording was off, and that it is off', async () => {
    const { faults } = await after(
      `alter table stip.funding_source disable trigger all; update stip.funding_source set name = 'Stil'`,
    );
    expect(faults.map((f) => f.fault)).toEqual(['row_differs_from_history', 'trigger_missing']);
    expect(faults[0]).toMatchObject({ table: 'funding_source', record: source });
  });

  it('finds a history that was rewritten with all its digests, when its end was noted earlier', async () => {
    const { ends } = await verifyHistory(app.database.connection, app.organisationId);
    expect(ends.length).toBeGreaterThan(0);
    const rewritten = ends.map((end) => ({ ...end, hash: end.hash.replace(/^../, 'ff') }));
    const { faults } = await verifyHistory(app.database.connection, app.organisationId, rewritten);
    expect(faults[0]?.fault).toBe('noted_end_missing');
    expect((await verifyHistory(app.database.connection, app.organisationId, ends)).faults).toEqual([]);
  });
});
