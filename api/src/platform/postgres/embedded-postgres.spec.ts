import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import esbuild from 'esbuild';
import pg from 'pg';
import { closedFolder } from './account';
import { usualDataFolder } from './data-folder';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
import { readLockFile } from './running';

const repository = path.resolve(import.meta.dirname, '../../../..');
/** In the repository, where the packages are found. */
const bundle = path.join(repository, `node_modules/.cache/stip-embedded-postgres-${process.pid}.mjs`);

let dataDir: string;
const opened: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, 'embedded-postgres.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: bundle,
  });
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-embedded-'));
  fs.chmodSync(dataDir, 0o755);
});
afterEach(async () => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'));
  await Promise.all(opened.splice(0).map((server) => server.stop()));
  await until(() => !readLockFile(cluster()) || !alive(readLockFile(cluster())?.pid ?? 0));
});
afterAll(() => {
  fs.rmSync(bundle, { force: true });
  fs.rmSync(dataDir, { recursive: true, force: true });
});

const cluster = (folder = dataDir) => path.join(folder, 'postgres');

async function start(): Promise<EmbeddedPostgres> {
  // As in the product: what was acknowledged is on disk.
  const server = await startEmbeddedPostgres({ dataDir });
  opened.push(server);
  return server;
}

/** Another process of ours on the same folder; resolves when it is on a server. */
async function startElsewhere(): Promise<{ child: ChildProcess; joined: boolean; host: string }> {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(bundle)});
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(JSON.stringify({ joined: server.joined, host: server.connection.host }));
    process.stdin.resume().on('end', () => server.stop().then(() => process.exit(0)));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { joined: boolean; host: string }) };
}

async function query<T>({ connection }: Pick<EmbeddedPostgres, 'connection'>, sql: string): Promise<T[]> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T & pg.QueryResultRow>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 20_000; !(await condition()); await pause(25)) {
    if (Date.now() > deadline) throw new Error('That did not happen in time');
  }
}

const answers = async (server: Pick<EmbeddedPostgres, 'connection'>) => {
  try {
    await query(server, 'select 1');
    return true;
  } catch {
    return false;
  }
};

describe('an embedded PostgreSQL', () => {
  it('keeps its data between starts, sorts Dutch and leaves nothing behind', async () => {
    const first = await start();
    expect(first.joined).toBe(false);
    await query(first, 'create table kept (name text)');
    await query(first, `insert into kept values ('Zaal'), ('één'), ('Eend'), ('aap')`);
    await first.stop();
    expect(readLockFile(cluster())).toBeUndefined();
    await until(() => !fs.existsSync(first.connection.host));
    const second = await start();
    const names = await query<{ name: string }>(second, 'select name from kept order by name');
    expect(names.map(({ name }) => name)).toEqual(['aap', 'één', 'Eend', 'Zaal']);
    expect(await query(second, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await query(second, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('is shared: who joins keeps it when the first one stops', async () => {
    const first = await startElsewhere();
    const second = await start();
    expect([first.joined, second.joined]).toEqual([false, true]);
    first.child.stdin?.end();
    await once(first.child, 'exit');
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(readLockFile(cluster())).toBeUndefined();
  });

  it('is shared: who joins keeps it when the first one is killed, and the last one takes it along', async () => {
    const first = await startElsewhere();
    const second = await startElsewhere();
    expect([first.joined, second.joined]).toEqual([false, true]);
    const connection = { host: first.host, port: 5432, user: 'postgres', database: 'postgres' };
    first.child.kill('SIGKILL');
    await pause(500);
    expect(await answers({ connection })).toBe(true);
    second.child.kill('SIGKILL');
    await until(() => !fs.existsSync(first.host));
    expect(readLockFile(cluster())).toBeUndefined();
  });

  it('is one, whoever starts at the same time', async () => {
    const servers = await Promise.all([startElsewhere(), startElsewhere(), startElsewhere()]);
    expect(servers.filter((server) => !server.joined)).toHaveLength(1);
    expect(new Set(servers.map((server) => server.host)).size).toBe(1);
  });

  it('comes back by itself on the same socket when it is killed, with every acknowledged row', async () => {
    const server = await start();
    await query(server, 'create table acknowledged (n int)');
    for (let n = 1; n <= 20; n += 1) await query(server, `insert into acknowledged values (${n})`);
    const { pid } = readLockFile(cluster())!;
    process.kill(pid, 'SIGKILL');
    await until(() => answers(server));
    expect(readLockFile(cluster())?.pid).not.toBe(pid);
    expect(await query(server, 'select count(*)::int as n from acknowledged')).toEqual([{ n: 20 }]);
    await server.stop();
    expect(readLockFile(cluster())).toBeUndefined();
  });

  it('starts after everything was killed at once', async () => {
    const { child, host } = await startElsewhere();
    const { pid } = readLockFile(cluster())!;
    const watchdog = Number(/^PPid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    [watchdog, pid, child.pid!].forEach((id) => process.kill(id, 'SIGKILL'));
    const again = await start();
    expect(again.joined).toBe(false);
    expect(again.connection.host).not.toBe(host);
    fs.rmSync(host, { recursive: true, force: true });
  });

  it('starts although the process id in its lock file belongs to another program now', async () => {
    const server = await start();
    const file = path.join(cluster(), 'postmaster.pid');
    const left = fs.readFileSync(file, 'utf8');
    await server.stop();
    fs.writeFileSync(file, left.replace(/^\d+/, String(process.pid)));
    fs.chmodSync(file, 0o600);
    const { uid, gid } = fs.statSync(cluster());
    fs.chownSync(file, uid, gid);
    const again = await start();
    expect(again.joined).toBe(false);
  });
});

describe('a cluster', () => {
  it('whose making was interrupted does not count', async () => {
    const fresh = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-embedded-'));
    fs.chmodSync(fresh, 0o755);
    const gone = `${cluster(fresh)}.new-2147483647`;
    fs.mkdirSync(gone);
    fs.writeFileSync(path.join(gone, 'PG_VERSION'), '18\n');
    const server = await startEmbeddedPostgres({ dataDir: fresh, settings: { fsync: 'off' } });
    expect(fs.existsSync(gone)).toBe(false);
    await server.stop();
    fs.rmSync(fresh, { recursive: true });
  });

  it('never replaces other files', async () => {
    const fresh = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-embedded-'));
    fs.chmodSync(fresh, 0o755);
    fs.mkdirSync(cluster(fresh));
    fs.writeFileSync(path.join(cluster(fresh), 'mine.txt'), 'x');
    await expect(startEmbeddedPostgres({ dataDir: fresh, settings: { fsync: 'off' } })).rejects.toThrow(
      'is no PostgreSQL cluster and not empty',
    );
    expect(fs.readdirSync(fresh)).toEqual(['postgres']);
    expect(fs.readFileSync(path.join(cluster(fresh), 'mine.txt'), 'utf8')).toBe('x');
    fs.rmSync(fresh, { recursive: true });
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip; // only root has to hand over to another account
asRoot('a clone in a folder that only root may enter', () => {
  const closed = () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-closed-'));
    fs.mkdirSync(path.join(folder, 'clone'));
    return folder;
  };

  it('is refused where the operator chose it, by name', async () => {
    const folder = closed();
    expect(closedFolder(path.join(folder, 'clone'), { uid: 65534, gid: 65534 })).toBe(fs.realpathSync(folder));
    await expect(startEmbeddedPostgres({ dataDir: path.join(folder, 'clone/data') })).rejects.toThrow(
      `${fs.realpathSync(folder)} is closed to others`,
    );
    fs.rmSync(folder, { recursive: true });
  });

  it('has its usual data folder outside, always the same', () => {
    const folder = closed();
    const inClone = path.join(folder, 'clone/data');
    expect(usualDataFolder(inClone)).toMatch(/^\/var\/lib\/stip\/data-[0-9a-f]{8}$/);
    expect(usualDataFolder(inClone)).toBe(usualDataFolder(inClone));
    fs.chmodSync(folder, 0o755);
    expect(usualDataFolder(inClone)).toBe(inClone);
    fs.rmSync(folder, { recursive: true });
  });
});
