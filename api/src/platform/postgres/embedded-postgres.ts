import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../cannot-start';
import { unprivilegedAccount, type Account } from './account';
import { binariesFolder } from './binaries';
import { initialise, isAlive, serverEnvironment } from './cluster';
import { prepareDataFolder } from './data-folder';
import { makeSocketFolder, PORT, Presence, WATCHDOG } from './presence';
import { joinRunning, readLockFile, type ServerAddress } from './running';
// No Nest and no entities here: test set-up loads this folder outside the application.

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;
/** A server that others still use does not begin to stop in this time. */
const SHARED_AFTER_MS = 1000;

export interface EmbeddedPostgres {
  /** As the account that owns everything; reachable by this machine's socket only. */
  readonly connection: ServerAddress & { readonly user: string; readonly database: string };
  /** Whether another process of ours already served this folder. */
  readonly joined: boolean;
  /** Lets go of the server; the last process to do so waits until it has stopped. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Made at first use; the cluster is in its subfolder `postgres`. */
  readonly dataDir: string;
  /** Extra `-c name=value` settings; of no effect on a server that runs already. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Another process holds the cluster, or what is left of a crashed server still does. */
class Occupied extends CannotStart {}

/**
 * Starts the PostgreSQL that npm installed on a data folder, or joins the one that already serves it. It listens on a
 * socket in a private folder, and stops when the last process that uses it ends, however it ends.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = unprivilegedAccount();
  prepareDataFolder(options.dataDir, account);
  const folder = path.join(fs.realpathSync(options.dataDir), 'postgres');
  for (const deadline = Date.now() + START_TIMEOUT_MS; ; await pause(100)) {
    const running = await joinRunning(folder);
    if (running) {
      return embedded(running.address, true, async () => {
        running.presence.letGo();
        await stopped(folder);
      });
    }
    const bin = binariesFolder(account);
    await initialise(bin, folder, account, { durable: options.settings?.['fsync'] !== 'off' });
    try {
      return await launch(bin, folder, account, options.settings);
    } catch (error) {
      if (!(error instanceof Occupied) || Date.now() > deadline) throw error;
    }
  }
}

async function launch(
  bin: string,
  folder: string,
  account: Account,
  extra: EmbeddedPostgresOptions['settings'],
): Promise<EmbeddedPostgres> {
  const socketFolder = makeSocketFolder(account);
  const settings = { max_connections: '60', shared_buffers: '64MB', listen_addresses: '', ...extra };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = [path.join(bin, 'postgres'), '-D', folder, '-k', socketFolder, '-p', String(PORT), ...flags];
  const presence = Presence.first(socketFolder);
  const child = spawn('/bin/sh', ['-c', WATCHDOG, 'stip-postgres', socketFolder, ...server], {
    ...account,
    env: serverEnvironment(),
    cwd: '/',
    detached: true, // Ctrl-C in the terminal is ours to handle: connections close before the server does
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    await ready(child);
  } catch (error) {
    presence.letGo();
    throw error;
  }
  return embedded({ host: socketFolder, port: PORT }, false, async () => {
    const ended = new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve();
      child.once('exit', () => resolve());
    });
    presence.letGo();
    if ((await stopped(folder)) === 'stopped') await ended;
    child.unref();
    child.stderr?.destroy(); // others use it still; what it says is not ours any more
  });
}

function embedded(address: ServerAddress, joined: boolean, letGo: () => Promise<void>): EmbeddedPostgres {
  let leaving: Promise<void> | undefined;
  return {
    connection: { ...address, user: 'postgres', database: 'postgres' },
    joined,
    stop: () => (leaving ??= letGo()),
  };
}

/** Waits for the server on the cluster to stop, unless others still use it. */
async function stopped(folder: string): Promise<'stopped' | 'shared'> {
  const begun = Date.now();
  const pid = readLockFile(folder)?.pid;
  for (; Date.now() - begun < STOP_TIMEOUT_MS; await pause(10)) {
    const lock = readLockFile(folder);
    if (!lock || lock.pid !== pid || !isAlive(lock.pid)) return 'stopped';
    if (lock.state !== 'stopping' && Date.now() - begun > SHARED_AFTER_MS) return 'shared';
  }
  throw new Error(`PostgreSQL on ${folder} does not stop. Stop process ${pid} to use the folder again.`);
}

/** Waits for the server to accept connections; fails with what it said when it stops instead. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () => reject(new CannotStart(`PostgreSQL did not start in time:\n${said}`)),
      START_TIMEOUT_MS,
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(timer);
      child.stderr?.removeAllListeners('data').resume();
      resolve();
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      const occupied = /lock file .* (already exists|is empty)|shared memory block/.test(said);
      reject(new (occupied ? Occupied : CannotStart)(`PostgreSQL stopped with code ${code}:\n${said}`));
    });
  });
}
