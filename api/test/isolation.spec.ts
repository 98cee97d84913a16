import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { TestApp } from './app';
import { mutate } from './mutate';

let app: TestApp;
let other: TestApp;
let client: pg.Client;
beforeAll(async () => {
  app = await TestApp.start();
  other = await app.anotherOrganisation();
  for (const tenant of [app, other]) {
    await mutate(tenant, 'administrator', 'createProject', { name: `Of ${tenant.organisationId}` });
  }
  client = new pg.Client({ ...app.database.connection, options: '-c role=stip_app -c search_path=stip' });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await app.stop();
});

/** Work as the application's role, bound to one organisation, undone afterwards. */
async function as<T>(tenant: TestApp, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query(`select set_config('stip.organisation_id', $1, true)`, [tenant.organisationId]);
    return await work();
  } finally {
    await client.query('rollback');
  }
}

describe('row-level security', () => {
  it('is on for every table, with the organisation first in the key', async () => {
    const open = await app.sql<{ relname: string }>(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'stip' and c.relkind = 'r' and c.relname <> 'migration'
         and (not c.relrowsecurity or not exists (
           select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
           where i.indrelid = c.oid and i.indisprimary
             and a.attname = case c.relname when 'organisation' then 'id' else 'organisation_id' end))`,
    );
    expect(open).toEqual([]);
  });

  it('applies to every view as it does to the reader', async () => {
    const views = await app.sql<{ relname: string; safe: boolean }>(
      `select c.relname, 'security_invoker=true' = any (coalesce(c.reloptions, '{}')) as safe
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'stip' and c.relkind = 'v'`,
    );
    expect(views.length).toBeGreaterThan(0);
    expect(views.filter((view) => !view.safe)).toEqual([]);
  });

  it('shows an organisation its own rows only', async () => {
    for (const tenant of [app, other]) {
      const { rows } = await as(tenant, () => client.query<{ name: string }>('select name from project'));
      expect(rows).toEqual([{ name: `Of ${tenant.organisationId}` }]);
    }
  });

  it('refuses a row of another organisation', async () => {
    const insert = as(app, () =>
      client.query(
        `insert into funding_source (organisation_id, id, name, kind) values ($1, gen_random_uuid(), 'x', 'ict')`,
        [other.organisationId],
      ),
    );
    await expect(insert).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses to move a row to another organisation, and changes none of its rows', async () => {
    const move = as(app, () => client.query('update project set organisation_id = $1', [other.organisationId]));
    await expect(move).rejects.toMatchObject({ constraint: 'recorded_key_unchanged' });
    const change = await as(app, () =>
      client.query(`update project set name = 'x' where organisation_id = $1`, [other.organisationId]),
    );
    expect(change.rowCount).toBe(0);
  });

  it('refuses a reference to a row of another organisation', async () => {
    const [project] = await app.sql<{ id: string }>('select id from stip.project where organisation_id = $1', [
      other.organisationId,
    ]);
    const refer = as(app, () =>
      client.query(
        `insert into risk (organisation_id, id, project_id, title, likelihood, impact) values ($1, gen_random_uuid(), $2, 'x', 1, 1)`,
        [app.organisationId, project?.id],
      ),
    );
    await expect(refer).rejects.toMatchObject({ code: '23503' });
  });
});

describe('routes', () => {
  it('ask who it is, except those to sign in and out, to look at health, of secret links, of what is public and of public keys', async () => {
    // A tree: four characters of indent per level, and the path of a child continues that of its parent.
    const above: string[] = [];
    const routes: { method: string; url: string }[] = [];
    for (const line of app.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }).split('\n')) {
      const match = /^(.*?[├└]── )(\S+)(?: \(([A-Z, ]+)\))?/.exec(line);
      if (!match) continue;
      const depth = (match[1] ?? '').length / 4 - 1;
      above.splice(depth, Infinity, match[2] ?? '');
      const url = above.join('').replace(/:\w+/g, 'x');
      for (const method of (match[3] ?? '').split(', ')) {
        if (method === 'GET' || method === 'POST') routes.push({ method, url });
      }
    }
    const open: string[] = [];
    for (const { method, url } of routes) {
      const response = await app.app.inject({ method: method as 'GET', url });
      if (response.statusCode !== 401) open.push(`${method} ${url} ${response.statusCode}`);
    }
    expect(routes.length).toBeGreaterThan(3);
    const known = [
      / \/(sign-in|sign-out|health|graphql|\.well-known)/,
      /^GET \/(feeds|embed|embed\/fonts)\/x 404$/,
      / \/(v1|openbaar)\b/,
      /^(GET|POST) \/mail\/opt-out\/x 404$/,
    ];
    expect(open.filter((route) => !known.some((one) => one.test(route)))).toEqual([]);
  });
});
