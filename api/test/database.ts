import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** As the owner of the schema. */
  readonly connection: pg.ClientConfig;
  drop(): Promise<void>;
}

function server(): pg.ClientConfig {
  const given = process.env['STIP_TEST_SERVER'];
  if (!given) throw new Error('No test server: run these specs by api/jest.config.mjs');
  return JSON.parse(given) as pg.ClientConfig;
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(server());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function connectionTo(name: string): pg.ClientConfig {
  const { connectionString, ...rest } = server();
  if (!connectionString) return { ...rest, database: name };
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return { connectionString: url.toString() };
}

/** A database of one's own: a clone of the migrated template, or an empty one. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const name = `stip_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}${empty ? '' : ' template stip_template'}`);
  return { connection: connectionTo(name), drop: () => onServer(`drop database if exists ${name} with (force)`) };
}
