import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDataSource, migrate, readMigrations } from '../src/platform/database';
import { Administration } from '../src/people';
import { entities } from '../src/entities';
import { migrationsFolder } from '../src/start';
import { TestApp } from './app';
import { createTestDatabase } from './database';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const CREATE = `mutation ($input: CreateProjectInput!) { createProject(input: $input) { __typename
  ... on ProjectPayload { project { id name version } } ... on ValidationFailed { issues { field code } }
  ... on Forbidden { permission } } }`;

interface Created {
  createProject: {
    __typename: string;
    project: { id: string; version: number };
    issues: { field: string; code: string }[];
    permission: string;
  };
}

describe('signing in', () => {
  const redeem = async (token: string) =>
    (await app.app.inject({ method: 'GET', url: `/sign-in?token=${token}` })).headers['location'];
  const newToken = (validHours = 1) =>
    Administration.use(app.database.connection, async (administration) => {
      const { accountId } = await administration.setAccount({
        organisationId: app.organisationId,
        email: 'x@y.example',
        name: 'X',
        role: 'viewer',
      });
      return administration.createSignInToken({
        organisationId: app.organisationId,
        accountId,
        now: app.clock.now(),
        validHours,
      });
    });

  it('works once per link', async () => {
    const token = await newToken();
    expect(await redeem(token)).toBe('/');
    expect(await redeem(token)).toBe('/aanmelden?reden=used');
  });

  it('tells an unknown and an expired link apart', async () => {
    expect(await redeem('nonsense')).toBe('/aanmelden?reden=unknown');
    const token = await newToken();
    const before = app.clock.at;
    app.clock.at = new Date(before.getTime() + 2 * 3_600_000);
    expect(await redeem(token)).toBe('/aanmelden?reden=expired');
    app.clock.at = before;
  });

  it('refuses a disabled account and ends its sessions', async () => {
    await Administration.use(app.database.connection, async (administration) => {
      const { accountId } = await administration.setAccount({
        organisationId: app.organisationId,
        email: 'gone@y.example',
        name: 'Gone',
        role: 'viewer',
      });
      const token = await administration.createSignInToken({
        organisationId: app.organisationId,
        accountId,
        now: app.clock.now(),
        validHours: 1,
      });
      expect(await administration.disableAccount(app.organisationId, accountId, app.clock.now())).toBe(true);
      expect(await redeem(token)).toBe('/aanmelden?reden=disabled');
    });
  });
});

describe('access', () => {
  it('answers 401 with a code and the request id to whoever is not signed in', async () => {
    const answer = await app.graphql('nobody', '{ projects { totalCount } }');
    expect(answer.status).toBe(401);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', requestId: expect.any(String) });
  });

  it('answers a missing right of a mutation as a typed result', async () => {
    const answer = await app.graphql<Created>('viewer', CREATE, { input: { name: 'P' } });
    expect(answer.data.createProject).toMatchObject({ __typename: 'Forbidden', permission: 'portfolio.edit' });
  });

  it('keeps organisations apart', async () => {
    const other = await app.anotherOrganisation();
    const mine = await app.graphql<Created>('administrator', CREATE, { input: { name: 'Only mine' } });
    const id = mine.data.createProject.project.id;
    const seen = await other.graphql<{ project: null; projects: { totalCount: number } }>(
      'administrator',
      `{ project(id: "${id}") { id } projects { totalCount } }`,
    );
    expect(seen.data).toEqual({ project: null, projects: { totalCount: 0 } });
  });
});

describe('the application role', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ ...app.database.connection, options: '-c role=stip_app -c search_path=stip' });
    await client.connect();
  });
  afterAll(() => client.end());

  it('sees nothing without an organisation', async () => {
    expect((await client.query('select * from project')).rowCount).toBe(0);
  });

  it.each([
    'update ledger_entry set description = $$x$$',
    'delete from baseline',
    'select * from session',
    'select * from sign_in_link',
    'select token_hash from share_secret',
    'delete from organisation',
  ])('may not: %s', async (sql) => {
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the schema', () => {
  it('goes up, down and up again, and two replicas at once apply it once', async () => {
    const database = await createTestDatabase({ empty: true });
    const options = { connection: database.connection, folder: migrationsFolder() };
    const all = readMigrations(options.folder).length;
    const both = await Promise.all([migrate(options), migrate(options)]);
    expect(both.map((run) => run.applied.length).sort()).toEqual([0, all]);
    await migrate({ ...options, to: 'none' });
    const client = new pg.Client(database.connection);
    await client.connect();
    const left = await client.query(
      `select tablename from pg_tables where schemaname = 'stip' and tablename <> 'migration'`,
    );
    expect(left.rows).toEqual([]);
    await client.end();
    expect((await migrate(options)).applied).toHaveLength(all);
    await database.drop();
  }, 180_000);

  it('has exactly the columns of the entities, with the same type and nullability', async () => {
    const source = await createDataSource(app.database.connection, entities, 1).initialize();
    const columns = await app.sql<{ table_name: string; column_name: string; type: string; nullable: boolean }>(
      `select c.table_name, c.column_name, c.udt_name as type, c.is_nullable = 'YES' as nullable
       from information_schema.columns c join pg_tables t on t.schemaname = 'stip' and t.tablename = c.table_name
       where c.table_schema = 'stip' and c.table_name not in ('migration', 'session', 'sign_in_link', 'share_secret', 'mail_item', 'mail_opt_out')`,
    );
    const names: Record<string, string> = {
      int4: 'integer',
      int8: 'bigint',
      int2: 'smallint',
      bool: 'boolean',
      _int8: '_bigint',
      _int4: '_integer',
      _int2: '_smallint',
    };
    const stored = columns.map(
      (c) => `${c.table_name}.${c.column_name} ${names[c.type] ?? c.type}${c.nullable ? '?' : ''}`,
    );
    const mapped = source.entityMetadatas.flatMap((meta) =>
      meta.columns.map(
        (c) =>
          `${meta.tableName}.${c.databaseName} ${c.isArray ? '_' : ''}${source.driver.normalizeType(c).replace('timestamp with time zone', 'timestamptz')}${c.isNullable ? '?' : ''}`,
      ),
    );
    await source.destroy();
    const known = new Set(source.entityMetadatas.map((meta) => meta.tableName));
    expect(mapped.sort()).toEqual(stored.filter((line) => known.has(line.split('.')[0] ?? '')).sort());
    expect(columns.map((c) => c.table_name).filter((table) => !known.has(table))).toEqual([]);
  });
});
