import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { TestApp } from './app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const scope = () => ({ organisationId: app.organisationId });
const unexpected = new Set<string>();
const note = (error: Error) => void unexpected.add(error.message);

/** A barrier: everyone waits until all have come. */
function meeting(size: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  let come = 0;
  return () => {
    come += 1;
    if (come === size) open();
    return all;
  };
}

describe('transactions', () => {
  it('tries a deadlocked transaction again, so that both changes are kept', async () => {
    await app.sql(
      `insert into stip.funding_source (organisation_id, id, name, kind)
       values ($1, '00000000-0000-7000-8000-00000000000a', 'A', 'ict'), ($1, '00000000-0000-7000-8000-00000000000b', 'B', 'ict')`,
      [app.organisationId],
    );
    const both = meeting(2);
    const attempts = { ab: 0, ba: 0 };
    const touch = (order: 'ab' | 'ba') =>
      app.records.write(scope(), async (manager) => {
        attempts[order] += 1;
        for (const [position, letter] of [...order].entries()) {
          await manager.query(
            `update funding_source set name = name || '+' where id = '00000000-0000-7000-8000-00000000000${letter}'`,
          );
          if (position === 0 && attempts[order] === 1) await both();
        }
      });
    await Promise.all([touch('ab'), touch('ba')]);
    expect(attempts.ab + attempts.ba).toBe(3);
    const names = await app.sql<{ name: string }>('select name from stip.funding_source order by id');
    expect(names.map((row) => row.name)).toEqual(['A++', 'B++']);
  });

  const fail = `do $$ begin raise exception 'serialisation failure' using errcode = '40001'; end $$`;

  it('tries a serialisation failure again in a fresh transaction', async () => {
    let attempts = 0;
    const answer = await app.records.write(scope(), async (manager) => {
      attempts += 1;
      if (attempts < 3) await manager.query(fail);
      return manager.query<{ one: number }[]>('select 1 as one');
    });
    expect(answer).toEqual([{ one: 1 }]);
    expect(attempts).toBe(3);
  });

  it('gives up after four attempts', async () => {
    let attempts = 0;
    const work = app.records.write(scope(), async (manager) => {
      attempts += 1;
      await manager.query(fail);
    });
    await expect(work).rejects.toMatchObject({ driverError: { code: '40001' } });
    expect(attempts).toBe(4);
  });

  it('keeps nothing of work that fails half-way', async () => {
    const work = app.records.write(scope(), async (manager) => {
      await manager.query(
        `insert into funding_source (organisation_id, id, name, kind) values ($1, gen_random_uuid(), 'Half', 'ict')`,
        [app.organisationId],
      );
      throw new Error('stop');
    });
    await expect(work).rejects.toThrow('stop');
    expect(await app.sql(`select from stip.funding_source where name = 'Half'`)).toHaveLength(0);
  });
});

describe('a database that goes away in the middle of a request', () => {
  const killOthers = () =>
    app.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
         and pid <> pg_backend_pid() and application_name <> 'blocker'`,
    );
  const untilRunning = async (text: string) => {
    for (let i = 0; i < 100; i += 1) {
      const rows = await app.sql(
        `select from pg_stat_activity where datname = current_database() and state = 'active' and query like $1 and pid <> pg_backend_pid()`,
        [`%${text}%`],
      );
      if (rows.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The statement never ran');
  };

  beforeAll(() => void process.on('uncaughtException', note));
  afterAll(() => void process.removeListener('uncaughtException', note));

  it('ends a read with an error, and the next request works', async () => {
    const read = app.records.read(scope(), (reader) => reader.rows('select pg_sleep(20)'));
    const failed = expect(read).rejects.toThrow();
    await untilRunning('pg_sleep(20)');
    await killOthers();
    await failed;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const answer = await app.graphql<{ projects: { totalCount: number } }>('viewer', '{ projects { totalCount } }');
    expect(answer.data.projects.totalCount).toBe(0);
  });

  it('answers 503 with a code while a request waits for a lock, and recovers', async () => {
    // It lives on: were it killed first, the waiting statement would get its lock and answer.
    const blocker = new pg.Client({ ...app.database.connection, application_name: 'blocker' });
    blocker.on('error', () => undefined);
    await blocker.connect();
    await blocker.query('begin; lock table stip.project in access exclusive mode');
    const pending = app.graphql('viewer', '{ programmes { nodes { projectCount } } }');
    await untilRunning('from programme g');
    await killOthers();
    const answer = await pending;
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    await blocker.end();
    const next = await app.graphql<{ projects: { totalCount: number } }>('viewer', '{ projects { totalCount } }');
    expect(next.status).toBe(200);
  });

  it('ends a write with an error, keeps nothing of it, and the next write works', async () => {
    const write = app.records.write(scope(), async (manager) => {
      await manager.query(
        `insert into funding_source (organisation_id, id, name, kind) values ($1, gen_random_uuid(), 'Lost', 'ict')`,
        [app.organisationId],
      );
      await manager.query('select pg_sleep(21)');
    });
    const failed = expect(write).rejects.toThrow();
    await untilRunning('pg_sleep(21)');
    await killOthers();
    await failed;
    await app.records.write(scope(), (manager) => manager.query('select 1'));
    expect(await app.sql(`select from stip.funding_source where name = 'Lost'`)).toHaveLength(0);
  });

  it('never takes the process down', () => {
    expect([...unexpected]).toEqual([]);
  });
});
