import path from 'node:path';
import pg from 'pg';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CannotStart } from './platform/cannot-start';
import { SystemClock, type Clock } from './platform/clock';
import type { Config } from './platform/config';
import { createDataSource, migrate } from './platform/database';
import { isUnavailable } from './platform/errors';
import { entities } from './entities';
import { Administration } from './people/administration';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

export interface Connections {
  /** Owns the schema: migrates, makes organisations and accounts. */
  readonly owner: pg.ClientConfig;
  /** Stops the embedded server if this process started it. */
  close(): Promise<void>;
}

/** Where the repository's migrations are, from the folder Stip runs in. */
export const migrationsFolder = () => path.join(process.env['STIP_ROOT'] ?? process.cwd(), 'migrations/versions');

/** Connects to DATABASE_URL, or starts the embedded PostgreSQL, and brings the schema up to date. */
export async function openDatabase(
  config: Config,
  say: (line: string) => void = () => undefined,
): Promise<Connections> {
  const connections = config.databaseUrl
    ? { owner: { connectionString: config.databaseUrl }, close: async () => undefined }
    : await embedded(config, say);
  try {
    await waitForDatabase(connections.owner, config.databaseWaitSeconds, say);
    await migrate({ connection: connections.owner, folder: migrationsFolder() });
    return connections;
  } catch (error) {
    await connections.close();
    throw error;
  }
}

async function embedded(config: Config, say: (line: string) => void): Promise<Connections> {
  // Loaded only where it is used: a server with DATABASE_URL need not have the packaged PostgreSQL.
  const { startEmbeddedPostgres, usualDataFolder } = await import('./platform/postgres');
  const dataDir = config.dataDirIsExplicit ? config.dataDir : usualDataFolder(config.dataDir);
  if (dataDir !== config.dataDir) {
    say(`Data are in ${dataDir}: PostgreSQL cannot run as root, and other accounts cannot enter ${config.dataDir}.`);
  }
  const server = await startEmbeddedPostgres({ dataDir });
  return { owner: server.connection, close: () => server.stop() };
}

async function waitForDatabase(owner: pg.ClientConfig, seconds: number, say: (line: string) => void): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (let told = false; ;) {
    const client = new pg.Client({ ...owner, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (!isUnavailable(error) || Date.now() >= deadline) {
        throw new CannotStart(`The database of DATABASE_URL cannot be used: ${(error as Error).message}`, {
          cause: error,
        });
      }
      if (!told) say(`Waiting for the database (${(error as Error).message}), at most ${seconds} s`);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** The whole product in one process. */
export async function start(config: Config, clientDir: string, clock: Clock = new SystemClock()): Promise<Running> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const connections = await openDatabase(config, say);
  let app: NestFastifyApplication | undefined;
  try {
    // Loaded while nothing waits for it: the framework is the larger part of the start.
    const [{ createServer }, { MailWorker }, { OutputWorker }] = await Promise.all([
      import('./server'),
      import('./mail'),
      import('./output'),
    ]);
    const source = await createDataSource(connections.owner, entities, config.poolSize).initialize();
    app = await createServer({ config, source, clock, clientDir });
    if (config.demo && !config.databaseUrl) await demoAtFirstStart(app, connections.owner, clock);
    await listen(app, config, say);
    await app.get(OutputWorker).begin();
    app.get(MailWorker).begin();
    const url = config.publicUrl ?? localUrl(await app.getUrl());
    say(`Stip: ${url}`);
    const link = await firstSignIn(config, connections.owner, clock, url);
    if (link) say(link);
    const running = app;
    return {
      url,
      stop: async () => {
        await running.close();
        await connections.close();
      },
    };
  } catch (error) {
    await app?.close();
    await connections.close();
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new CannotStart(
          `PORT ${config.port} is in use by another program. Stop it, or choose another: PORT=${config.port + 1} npm start`,
        )
      : error;
  }
}

/** A fresh embedded database gets the demo municipality, so that there is something to see. */
async function demoAtFirstStart(app: NestFastifyApplication, owner: pg.ClientConfig, clock: Clock): Promise<void> {
  const organisations = await Administration.use(owner, (administration) => administration.organisations());
  if (organisations.length > 0) return;
  const [{ seedDemo }, { Database }, { SigningKeys }] = await Promise.all([
    import('./demo/seed'),
    import('./platform/database'),
    import('./report'),
  ]);
  await seedDemo(app.get(Database), owner, clock.now(), app.get(SigningKeys));
}

const PORTS_TO_TRY = 20;

/** Listens on PORT; where the operator chose none and it is taken, on the next free one. */
async function listen(app: NestFastifyApplication, config: Config, say: (line: string) => void): Promise<void> {
  for (let port = config.port; ; port += 1) {
    try {
      await app.listen(port, config.host);
      if (port !== config.port) say(`Port ${config.port} is in use by another program; using ${port}.`);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || config.portIsExplicit || port === config.port + PORTS_TO_TRY) throw error;
    }
  }
}

const localUrl = (url: string) =>
  url.replace(/\/\/(\[::1?\]|127\.0\.0\.1|0\.0\.0\.0)/, '//localhost').replace(/\/$/, '');

/**
 * On one's own machine (the embedded database) every start offers a fresh one-time link, as the only user can read the
 * terminal. On a server links are handed out with `npm run stip -- user`.
 */
async function firstSignIn(
  config: Config,
  owner: pg.ClientConfig,
  clock: Clock,
  url: string,
): Promise<string | undefined> {
  return Administration.use(owner, async (administration) => {
    const [organisation] = await administration.organisations();
    if (!organisation) return 'No organisation yet. Create one: npm run stip -- organisation create --name "…"';
    if (config.databaseUrl) return undefined;
    const accounts = await administration.accounts(organisation.id);
    const account =
      accounts.find((a) => a.role === 'administrator' && !a.disabled) ?? accounts.find((a) => !a.disabled);
    if (!account) return 'No account yet. Create one: npm run stip -- user add --email … --name … --role administrator';
    const token = await administration.createSignInToken({
      organisationId: organisation.id,
      accountId: account.id,
      now: clock.now(),
      validHours: config.signInLinkHours,
    });
    return `Sign in (once, within ${config.signInLinkHours} hours): ${url}/sign-in?token=${token}`;
  });
}
