import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import fc from 'fast-check';
import { newId } from '../src/platform/ids';
import { TestApp } from './app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const insertSource = (id: string, name: string) =>
  app.sql(`insert into stip.funding_source (organisation_id, id, name, kind) values ($1, $2, $3, 'ict')`, [
    app.organisationId,
    id,
    name,
  ]);

interface Version {
  operation: string;
  name: string;
  current: boolean;
}
const versionsOf = (id: string) =>
  app.sql<Version & pg.QueryResultRow>(
    `select _operation as operation, name, _until is null as current from stip_history.funding_source where id = $1
     order by _change, _statement`,
    [id],
  );

describe('history kept by the database', () => {
  it('has a version per change of a row, also by plain SQL, with who, when and from where', async () => {
    const id = newId();
    await insertSource(id, 'Eerst');
    await app.sql('update stip.funding_source set name = $2 where id = $1', [id, 'Daarna']);
    await app.sql('update stip.funding_source set name = name where id = $1', [id]); // changes nothing
    await app.sql('delete from stip.funding_source where id = $1', [id]);
    expect(await versionsOf(id)).toEqual([
      { operation: 'insert', name: 'Eerst', current: false },
      { operation: 'update', name: 'Daarna', current: false },
      { operation: 'delete', name: 'Daarna', current: false },
    ]);
    const changes = await app.sql(
      `select c.origin, c.database_user <> '' as "hasUser", c.recorded_at >= c.began_at as ordered, c.tables, c.statements
       from stip_history.change c where c.id in (select _change from stip_history.funding_source where id = $1)`,
      [id],
    );
    expect(changes).toHaveLength(3);
    for (const change of changes) {
      expect(change).toEqual({
        origin: 'sql',
        hasUser: true,
        ordered: true,
        tables: ['funding_source'],
        statements: 1,
      });
    }
  });

  it('is one change per transaction, and leaves nothing of what was rolled back', async () => {
    const [a, b] = [newId(), newId()];
    const before = await app.sql<{ count: number }>('select count(*)::int as count from stip_history.change');
    await app.sql(
      `do $$ begin
         insert into stip.funding_source (organisation_id, id, name, kind) values ('${app.organisationId}', '${a}', 'A ${a}', 'ict');
         begin
           insert into stip.funding_source (organisation_id, id, name, kind) values ('${app.organisationId}', '${b}', 'B', 'ict');
           raise exception 'back';
         exception when raise_exception then null; end;
         update stip.funding_source set kind = 'grant' where id = '${a}';
       end $$`,
    );
    const after = await app.sql<{ count: number }>('select count(*)::int as count from stip_history.change');
    expect(Number(after[0]?.count) - Number(before[0]?.count)).toBe(1);
    expect((await versionsOf(a)).map((v) => v.operation)).toEqual(['insert', 'update']);
    expect(await versionsOf(b)).toEqual([]);
  });

  it('covers every table of business data', async () => {
    const untracked = await app.sql<{ tablename: string }>(
      `select tablename from pg_tables t where schemaname = 'stip' and (
         to_regclass('stip_history.' || quote_ident(tablename)) is null or to_regclass('stip_as_of.' || quote_ident(tablename)) is null
         or (select count(*) from pg_trigger g where g.tgrelid = ('stip.' || quote_ident(tablename))::regclass
           and g.tgname like 'keep\\_history\\_%' and g.tgenabled = 'A') <> 5)
       order by 1`,
    );
    expect(untracked.map((row) => row.tablename)).toEqual([
      'house_logo',
      'import_upload',
      'mail',
      'mail_item',
      'mail_opt_out',
      'migration',
      'notification',
      'output_file',
      'output_job',
      'session',
      'share_secret',
      'sign_in_link',
      'signing_secret',
    ]);
    const views = await app.sql(
      `select viewname from pg_views v where schemaname = 'stip' and to_regclass('stip_as_of.' || quote_ident(viewname)) is null`,
    );
    expect(views).toEqual([]);
  });

  it.each(['insert into', 'update', 'delete from', 'truncate'])(
    'cannot be altered by the application: %s',
    async (verb) => {
      const statement = {
        'insert into': `insert into stip_history.funding_source (organisation_id, _change, _statement, _operation, _digest) values ('${app.organisationId}', 1, 1, 'insert', '')`,
        update: `update stip_history.funding_source set name = 'x'`,
        'delete from': 'delete from stip_history.change',
        truncate: 'truncate stip_history.change',
      }[verb];
      const work = app.records.write({ organisationId: app.organisationId }, (manager) =>
        manager.query(statement ?? ''),
      );
      await expect(work).rejects.toMatchObject({ driverError: { code: '42501' } });
    },
  );

  it('keeps organisations apart', async () => {
    const other = await app.anotherOrganisation();
    await insertSource(newId(), 'Van Testdam');
    const seen = await other.records.read({ organisationId: other.organisationId, asOf: new Date() }, (reader) =>
      reader.rows('select id from funding_source'),
    );
    expect(seen).toEqual([]);
    const entries = await other.records.read({ organisationId: other.organisationId }, (reader) =>
      reader.rows('select id from stip_history.funding_source'),
    );
    expect(entries).toEqual([]);
  });
});

describe('as of an instant', () => {
  it('answers every table as a copy made then, under random concurrent changes', async () => {
    const scope = { organisationId: app.organisationId };
    const TABLES = ['funding_source', 'programme', 'project', 'work_item'] as const;
    const readAll = async (asOf?: Date) =>
      app.records.read({ ...scope, asOf }, async (reader) => {
        const all: Record<string, unknown> = {};
        for (const table of TABLES) {
          all[table] = (
            await reader.rows<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t order by id`)
          ).map((found) => found.row);
        }
        return all;
      });
    // A true copy: with the lock no commit is under way, so the instant lies between two commits.
    const copy = async () => {
      const client = new pg.Client(app.database.connection);
      await client.connect();
      await client.query(`select pg_advisory_lock(hashtext('stip.history'), hashtext('${app.organisationId}'))`);
      await client.query('begin isolation level repeatable read');
      const { rows } = await client.query<{ at: Date }>(
        `select date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' as at from stip.organisation limit 1`,
      );
      await client.query('select pg_sleep(0.002)');
      await client.query(`select pg_advisory_unlock(hashtext('stip.history'), hashtext('${app.organisationId}'))`);
      const state: Record<string, unknown> = {};
      for (const table of TABLES) {
        const found = await client.query<{ row: string }>(
          `select to_jsonb(t)::text as row from stip.${table} t where organisation_id = $1 order by id`,
          [app.organisationId],
        );
        state[table] = found.rows.map((row) => row.row);
      }
      await client.end();
      return { at: rows[0]?.at ?? new Date(), state };
    };
    const random = fc.sample(fc.nat(), { numRuns: 4000, seed: 20261124 })[Symbol.iterator]();
    const next = (below: number) => (random.next().value ?? 0) % below;
    let made = 0;
    const step = async () =>
      app.records
        .write(scope, async (manager) => {
          const statements = 1 + next(4);
          for (let i = 0; i < statements; i += 1) {
            made += 1;
            const pick = `order by md5(id::text || '${made}') limit ${1 + next(3)}`;
            const kind = next(7);
            if (kind === 0)
              await manager.query(
                `insert into funding_source (organisation_id, id, name, kind) values ($1, $2, $3, 'ict')`,
                [app.organisationId, newId(), `Bron ${made}`],
              );
            else if (kind === 1)
              await manager.query(
                `insert into project (organisation_id, id, name, programme_id) values ($1, $2, $3, (select id from programme ${pick.replace(/limit \d/, 'limit 1')}))`,
                [app.organisationId, newId(), `Project ${made}`],
              );
            else if (kind === 2)
              await manager.query(`insert into programme (organisation_id, id, name) values ($1, $2, $3)`, [
                app.organisationId,
                newId(),
                `Programma ${made}`,
              ]);
            else if (kind === 3)
              await manager.query(
                `insert into work_item (organisation_id, id, project_id, kind, title, start_date, end_date)
               select organisation_id, gen_random_uuid(), id, 'task', name || ' taak ${made}', '2026-01-01', '2026-02-01' from project ${pick}`,
              );
            else if (kind === 4)
              await manager.query(
                `update work_item set end_date = end_date + 1, version = version + 1 where id in (select id from work_item ${pick})`,
              );
            else if (kind === 5)
              await manager.query(
                `update project set name = 'Anders ${made}', version = version + 1 where id in (select id from project ${pick})`,
              );
            else
              await manager.query(
                `delete from project where id in (select id from project ${pick}) and id not in (select project_id from baseline)`,
              );
            if (next(3) === 0) await manager.query(`select pg_sleep(${next(5) / 1000})`);
          }
          if (next(10) === 0) throw new Error('rolled back');
        })
        .catch((error: Error & { driverError?: { code?: string } }) => {
          // Rows chosen twice at once, or a project gone meanwhile: such transactions leave nothing, which is part of the test.
          if (
            error.message !== 'rolled back' &&
            !('issues' in error) &&
            !/^(40|23)/.test(error.driverError?.code ?? '')
          )
            throw error;
        });
    const copies: Awaited<ReturnType<typeof copy>>[] = [];
    // Writers go on until the last copy is made, and each copy waits for steps, so no two copies are of an idle table.
    let steps = 0;
    let watching = true;
    const writers = Array.from({ length: 3 }, async () => {
      while (watching) {
        await step();
        steps += 1;
      }
    });
    const watcher = (async () => {
      for (let i = 0; i < 20; i += 1) {
        const before = steps;
        while (steps < before + 6) await new Promise((resolve) => setTimeout(resolve, 2));
        copies.push(await copy());
      }
    })().finally(() => (watching = false));
    await Promise.all([...writers, watcher]);
    copies.push(await copy());
    expect(new Set(copies.map((c) => JSON.stringify(c.state))).size).toBeGreaterThan(5);
    for (const { at, state } of copies) expect({ at, state: await readAll(at) }).toEqual({ at, state });
    expect(await readAll(new Date('2000-01-01'))).toEqual(Object.fromEntries(TABLES.map((table) => [table, []])));
  });
});
