import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { binariesFolder } from './binaries';
// No Nest and no entities here: test set-up loads this file outside the application.

const run = promisify(execFile);
const PORT = 5432;
const START_TIMEOUT_MS = 30_000;

export interface EmbeddedPostgres {
  /** As the account that owns everything; reachable by this machine's socket only. */
  readonly connection: { host: string; port: number; user: string; database: string };
  /** Whether another process of ours already served this folder. */
  readonly joined: boolean;
  /** Stops the server if this process started it. */
  stop(): Promise<void>;
}

/**
 * The shell between us and PostgreSQL holds the read end of our pipe: when this process ends, however it ends, the pipe
 * closes and PostgreSQL gets a fast shutdown. Without it a killed Node leaves the server running.
 */
const WATCHDOG = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
trap 'kill -INT $server' INT TERM
{ cat <&3 >/dev/null; kill -INT $server; } 2>/dev/null &
watcher=$!
wait $server; code=$?
while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
pkill -P $watcher 2>/dev/null; kill $watcher 2>/dev/null
exit $code`;

/**
 * Starts the PostgreSQL that npm installed on a data folder, made at first use, or joins the one that already serves it.
 * It listens on a socket in a private folder, never on the network.
 */
export async function startEmbeddedPostgres(options: {
  readonly dataDir: string;
  /** Extra `-c name=value` settings. */
  readonly settings?: Readonly<Record<string, string>>;
}): Promise<EmbeddedPostgres> {
  const bin = binariesFolder();
  const account = unprivilegedAccount();
  const folder = path.join(options.dataDir, 'postgres');
  prepare(options.dataDir, folder, account);
  const joined = await findRunning(folder);
  if (joined) return { connection: joined, joined: true, stop: async () => undefined };
  await initialise(bin, folder, account);

  const socketDir = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-'));
  if (account.uid !== undefined) fs.chownSync(socketDir, account.uid, account.gid ?? account.uid);
  const settings = { max_connections: '60', shared_buffers: '64MB', ...options.settings };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', folder, '-k', socketDir, '-p', String(PORT), '-c', 'listen_addresses=', ...flags];
  const child = spawn('/bin/sh', ['-c', WATCHDOG, 'stip-postgres', path.join(bin, 'postgres'), ...args], {
    ...account,
    env: serverEnvironment(),
    cwd: '/',
    detached: true, // Ctrl-C in the terminal is ours to handle: connections close before the server does
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  try {
    await ready(child);
  } catch (error) {
    fs.rmSync(socketDir, { recursive: true, force: true });
    // Two starts at once: the other one won and its server is the one to use.
    const winner = await findRunning(folder);
    if (winner) return { connection: winner, joined: true, stop: async () => undefined };
    throw error;
  }
  return {
    connection: { host: socketDir, port: PORT, user: 'postgres', database: 'postgres' },
    joined: false,
    stop: async () => {
      await new Promise<void>((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.stdin?.end();
      });
      fs.rmSync(socketDir, { recursive: true, force: true });
    },
  };
}

interface AccountIds {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; then it runs as `postgres` or `nobody`. */
function unprivilegedAccount(): AccountIds {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // Not on this machine; try the next.
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root and there is no account "postgres" or "nobody". Start Stip as an ordinary user, or set DATABASE_URL.',
  );
}

function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: os.tmpdir(), LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

/** Makes the folders and checks that the server's account can reach them. */
function prepare(dataDir: string, folder: string, account: AccountIds): void {
  fs.mkdirSync(dataDir, { recursive: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined) {
    for (let at = path.dirname(folder); at !== path.dirname(at); at = path.dirname(at)) {
      if ((fs.statSync(at).mode & 0o001) === 0) {
        throw new Error(
          `STIP_DATA_DIR ${dataDir} cannot be reached by the account that runs PostgreSQL: ${at} is closed to others. Choose another folder (STIP_DATA_DIR=/var/lib/stip npm start) or start Stip as an ordinary user.`,
        );
      }
    }
    fs.chownSync(folder, account.uid, account.gid ?? account.uid);
  }
  fs.chmodSync(folder, 0o700);
}

/** A new cluster is made beside the real place and renamed, so that one that was interrupted never counts. */
async function initialise(bin: string, folder: string, account: AccountIds): Promise<void> {
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return;
  const unfinished = `${folder}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  if (account.uid !== undefined) fs.chownSync(unfinished, account.uid, account.gid ?? account.uid);
  await run(
    path.join(bin, 'initdb'),
    [
      '-D',
      unfinished,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale-provider=icu',
      '--icu-locale=nl',
      '--no-sync',
    ],
    { ...account, env: serverEnvironment(), cwd: '/' },
  );
  fs.rmdirSync(folder); // empty, or something else is there and this says so
  fs.renameSync(unfinished, folder);
}

/** Waits for the server to accept connections; fails with what it said when it stops instead. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`PostgreSQL did not start in time:\n${said}`)), START_TIMEOUT_MS);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(timer);
      child.stderr?.removeAllListeners('data').resume();
      resolve();
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`PostgreSQL stopped with code ${code}:\n${said}`));
    });
  });
}

/** The connection of a server that already runs on the folder; undefined when none does. Waits for one that starts or stops. */
async function findRunning(folder: string): Promise<EmbeddedPostgres['connection'] | undefined> {
  for (const deadline = Date.now() + START_TIMEOUT_MS; Date.now() < deadline;) {
    let lines: string[];
    try {
      lines = fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
    } catch {
      return undefined;
    }
    const pid = Number(lines[0]);
    // A stale file of a crashed server: PostgreSQL itself checks again and replaces it.
    if (!pid || !isPostgres(pid)) return undefined;
    const connection = { host: lines[4] ?? '', port: Number(lines[3]), user: 'postgres', database: 'postgres' };
    const client = new pg.Client(connection);
    client.on('error', () => undefined);
    try {
      await client.connect();
      return connection;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`A PostgreSQL server on ${folder} neither answers nor stops. Stop it and start Stip again.`);
}

/** Whether the process lives and, where the system tells, is PostgreSQL: process ids are used again after a restart. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return process.platform !== 'linux';
  }
}
