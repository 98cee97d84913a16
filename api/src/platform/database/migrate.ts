import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { CannotStart } from '../cannot-start';
// No Nest and no entities here: test set-up loads this file outside the application.

/** Any number that every replica agrees on; held while migrating. */
const MIGRATION_LOCK = 7_483_301;

export interface Migration {
  readonly id: string;
  readonly up: string;
  readonly down: string;
}

/** Reads `versions/NNNN-name/{up,down}.sql` in order. */
export function readMigrations(folder: string): Migration[] {
  return fs
    .readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .sort()
    .map((id) => ({
      id,
      up: fs.readFileSync(path.join(folder, id, 'up.sql'), 'utf8'),
      down: fs.readFileSync(path.join(folder, id, 'down.sql'), 'utf8'),
    }));
}

/** TypeORM wants a class per migration whose name ends in a timestamp; the folder number serves as one. */
function asTypeOrmMigration(
  migration: Migration,
  index: number,
  all: readonly Migration[],
): new () => MigrationInterface {
  const more = async (runner: QueryRunner, yes: boolean) => {
    await runner.query(`select set_config('stip.more_migrations', $1, true)`, [yes ? 'yes' : 'no']);
  };
  return class implements MigrationInterface {
    readonly name = `${migration.id.slice(5)}${1_700_000_000_000 + Number(migration.id.slice(0, 4))}`;
    async up(runner: QueryRunner) {
      await more(runner, true);
      await runner.query(migration.up);
      // Once, after the last one, whether that one asks for it or not.
      if (index === all.length - 1) {
        await more(runner, false);
        await runner.query(`do $$ begin
          if to_regprocedure('stip.keep_history()') is not null then perform stip.keep_history(); end if;
        end $$`);
      }
    }
    async down(runner: QueryRunner) {
      await more(runner, true); // all of them go
      await runner.query(migration.down);
    }
  };
}

export interface MigrateOptions {
  /** As owner of the schema: a role that may create tables and roles. */
  readonly connection: pg.ClientConfig;
  readonly folder: string;
  /** `none` takes every migration back. */
  readonly to?: 'latest' | 'none';
}

/** Connection settings of `pg` in the words of TypeORM. */
export function typeOrmConnection(connection: pg.ClientConfig) {
  return connection.connectionString
    ? { url: connection.connectionString }
    : {
        host: connection.host,
        port: connection.port,
        username: connection.user,
        password: connection.password as string | undefined,
        database: connection.database,
      };
}

/**
 * Brings the schema up to date, or takes it away. Replicas that start together take turns on an advisory lock, so each
 * migration runs once. All that are to be run are one transaction: when one fails, the database is as it was.
 */
export async function migrate({ connection, folder, to = 'latest' }: MigrateOptions): Promise<{ applied: string[] }> {
  const lock = new pg.Client(connection);
  await lock.connect();
  let source: DataSource | undefined;
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const migrations = readMigrations(folder);
    if (to === 'latest' && (await isUpToDate(lock, migrations.length))) return { applied: [] };
    await lock.query('create schema if not exists stip');
    source = new DataSource({
      type: 'postgres',
      ...typeOrmConnection(connection),
      schema: 'stip',
      synchronize: false,
      migrations: migrations.map(asTypeOrmMigration),
      migrationsTableName: 'migration',
      migrationsTransactionMode: 'all',
      installExtensions: false,
      logging: false,
    });
    await source.initialize();
    if (to === 'latest') {
      const done = await source.runMigrations();
      return { applied: done.map((migration) => migration.name) };
    }
    const undone: string[] = [];
    for (const migration of [...migrations].reverse()) {
      await source.undoLastMigration();
      undone.push(migration.id);
    }
    return { applied: undone };
  } finally {
    await source?.destroy();
    await lock.end();
  }
}

/** Saves building a TypeORM data source at every start that has nothing to migrate. */
async function isUpToDate(client: pg.Client, expected: number): Promise<boolean> {
  const known = await client.query<{ exists: boolean }>(`select to_regclass('stip.migration') is not null as exists`);
  if (!known.rows[0]?.exists) return false;
  const done = await client.query<{ count: number }>('select count(*)::int as count from stip.migration');
  const count = done.rows[0]?.count ?? 0;
  if (count > expected) {
    throw new CannotStart(
      `The database has ${count} migrations and this version of Stip knows ${expected}: start the newer version, or restore a backup made before the upgrade.`,
    );
  }
  return count === expected;
}
