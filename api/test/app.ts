import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { ROLES, type Role } from '@stip/domain';
import { entities } from '../src/entities';
import { Administration } from '../src/people';
import { SESSION_COOKIE } from '../src/platform/auth';
import { Clock } from '../src/platform/clock';
import { readConfig } from '../src/platform/config';
import { createDataSource, Database } from '../src/platform/database';
import type { Operations } from '../src/platform/graphql';
import { createServer } from '../src/server';
import { createTestDatabase, type TestDatabase } from './database';

/** A clock that stands where it is put. */
export class TestClock extends Clock {
  constructor(public at = new Date('2026-11-24T10:00:00Z')) {
    super();
  }
  now(): Date {
    return this.at;
  }
}

const SECRET = 'a secret of tests, thirty-two long';

export interface GraphQLAnswer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly requestId: string };
  }[];
}

/** The API on a database of its own, with an organisation and a signed-in account per role. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly organisationId: string,
    readonly clock: TestClock,
    private readonly cookies: ReadonlyMap<Role, string>,
  ) {}

  /** With settings beside those of tests, and the operations of a client when there is one. */
  static async start(settings: Record<string, string> = {}, operations?: Operations): Promise<TestApp> {
    const database = await createTestDatabase();
    const clock = new TestClock();
    const config = readConfig({
      STIP_LOG_LEVEL: 'silent',
      STIP_MAX_UPLOAD_MB: '1',
      STIP_SIGNING_SECRET: SECRET,
      ...settings,
    });
    const source = await createDataSource(database.connection, entities, 4).initialize();
    const app = await createServer({ config, source, clock, operations });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const { organisationId, cookies } = await addOrganisation(app, database, clock, 'Testdam');
    return new TestApp(app, database, organisationId, clock, cookies);
  }

  /** The same API seen by another organisation. */
  async anotherOrganisation(): Promise<TestApp> {
    const { organisationId, cookies } = await addOrganisation(this.app, this.database, this.clock, 'Anderdam');
    return new TestApp(this.app, this.database, organisationId, this.clock, cookies);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  cookieOf(role: Role): string {
    return this.cookies.get(role) ?? '';
  }

  get records(): Database {
    return this.app.get(Database);
  }

  async graphql<T = Record<string, never>>(
    role: Role | 'nobody',
    query: string,
    variables: object = {},
  ): Promise<GraphQLAnswer<T>> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      cookies: role === 'nobody' ? {} : { [SESSION_COOKIE]: this.cookieOf(role) },
    });
    return { status: response.statusCode, ...response.json<Omit<GraphQLAnswer<T>, 'status'>>() };
  }

  /** Runs SQL as the owner, past row-level security. */
  async sql<T extends pg.QueryResultRow>(text: string, params: unknown[] = []): Promise<T[]> {
    const client = new pg.Client(this.database.connection);
    await client.connect();
    try {
      return (await client.query<T>(text, params)).rows;
    } finally {
      await client.end();
    }
  }
}

async function addOrganisation(app: NestFastifyApplication, database: TestDatabase, clock: TestClock, name: string) {
  const cookies = new Map<Role, string>();
  const organisationId = await Administration.use(database.connection, async (administration) => {
    const id = await administration.createOrganisation({ name });
    for (const role of ROLES) {
      const { accountId } = await administration.setAccount({
        organisationId: id,
        email: `${role}@${name}.example`.toLowerCase(),
        name: role,
        role,
      });
      const token = await administration.createSignInToken({
        organisationId: id,
        accountId,
        now: clock.now(),
        validHours: 24,
      });
      const response = await app.inject({ method: 'GET', url: `/sign-in?token=${token}` });
      cookies.set(role, response.cookies.find((cookie) => cookie.name === SESSION_COOKIE)?.value ?? '');
    }
    return id;
  });
  return { organisationId, cookies };
}
