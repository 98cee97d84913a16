import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '../cannot-start';
import { isAlive } from './cluster';
import { Presence } from './presence';

const ANSWER_TIMEOUT_MS = 30_000;
/** Longer than any process id; PostgreSQL takes a lock file with it for one of a crashed server. */
const NO_PROCESS = 2_147_483_647;
/** Time for a watchdog that saw its last user leave to tell the server, before a join counts. */
const SETTLE_MS = 50;

export interface ServerAddress {
  /** Folder of the socket. */
  readonly host: string;
  readonly port: number;
}

interface LockFile extends ServerAddress {
  readonly pid: number;
  /** `starting`, `ready`, `stopping` … */
  readonly state: string;
}

/** What PostgreSQL writes about itself in the cluster; undefined when no server runs or one has just begun. */
export function readLockFile(folder: string): LockFile | undefined {
  let lines: string[];
  try {
    lines = fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const [pid, , , port, host, , , state] = lines;
  return { pid: Number(pid), port: Number(port), host: host ?? '', state: state?.trim() ?? '' };
}

/**
 * Joins the server that already runs on the cluster; undefined when none does. Waits for one that starts or stops. The
 * lock file of a crashed server whose process id now belongs to another program is made harmless.
 */
export async function joinRunning(folder: string): Promise<{ address: ServerAddress; presence: Presence } | undefined> {
  for (const deadline = Date.now() + ANSWER_TIMEOUT_MS; Date.now() < deadline; await pause(SETTLE_MS)) {
    const lock = readLockFile(folder);
    if (!lock?.pid || !isAlive(lock.pid)) return undefined;
    if (!serves(lock.pid, folder)) {
      disown(folder);
      return undefined;
    }
    const presence = lock.host ? Presence.join(lock.host) : undefined;
    if (!presence) continue;
    await pause(SETTLE_MS);
    const address = { host: lock.host, port: lock.port };
    if (await answers(address)) return { address, presence };
    presence.letGo();
  }
  throw new CannotStart(`A PostgreSQL server on ${folder} neither answers nor stops. Stop it and start Stip again.`);
}

/** Whether the process is PostgreSQL on this cluster: process ids are used again, soonest where a container restarts. */
function serves(pid: number, folder: string): boolean {
  let command: string;
  try {
    command = fs.existsSync('/proc/self/cmdline')
      ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return false; // it has just ended
  }
  return command.includes('postgres') && command.includes(folder);
}

/** Only the id goes: PostgreSQL still finds the shared memory in the file, and refuses while anything uses it. */
function disown(folder: string): void {
  const file = path.join(folder, 'postmaster.pid');
  const [, ...rest] = fs.readFileSync(file, 'utf8').split('\n');
  fs.writeFileSync(file, [NO_PROCESS, ...rest].join('\n'));
}

async function answers(address: ServerAddress): Promise<boolean> {
  const client = new pg.Client({ ...address, user: 'postgres', database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
