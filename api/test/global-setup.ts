import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../src/platform/database/migrate';
import { collectOutcomes } from './outcomes';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/platform/postgres/embedded-postgres';

declare global {
  var stipTestServer: { server?: EmbeddedPostgres; folder?: string } | undefined;
}

/** One real PostgreSQL for the run, with the real migrations in a template that every suite clones. */
export default async function setup(): Promise<void> {
  collectOutcomes();
  const external = process.env['STIP_TEST_DATABASE_URL'];
  let owner: pg.ClientConfig;
  if (external) {
    owner = { connectionString: external };
  } else {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-api-'));
    fs.chmodSync(folder, 0o755);
    const server = await startEmbeddedPostgres({
      dataDir: folder,
      settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    });
    globalThis.stipTestServer = { server, folder };
    owner = server.connection;
  }
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('drop database if exists stip_template');
  await client.query('create database stip_template');
  await client.end();
  const template = external
    ? { connectionString: withDatabase(external, 'stip_template') }
    : { ...owner, database: 'stip_template' };
  await migrate({ connection: template, folder: path.resolve(import.meta.dirname, '../../migrations/versions') });
  process.env['STIP_TEST_SERVER'] = JSON.stringify(owner);
}

function withDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.toString();
}
