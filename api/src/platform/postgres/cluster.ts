import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../cannot-start';
import { give, type Account } from './account';

const run = promisify(execFile);

/** Nothing of the caller's environment changes what PostgreSQL does; its messages are in English, which is read here. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: os.tmpdir(),
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
});

/**
 * Makes a new cluster unless there is one. It is made beside its place and renamed, so that one that was interrupted
 * never counts, and of two that are made at once one stays.
 */
export async function initialise(
  bin: string,
  folder: string,
  account: Account,
  options: { readonly durable: boolean },
): Promise<void> {
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return;
  removeInterrupted(folder);
  const unfinished = `${folder}.new-${process.pid}`;
  fs.mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished, account);
  const flags = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale-provider=icu', '--icu-locale=nl'];
  if (!options.durable) flags.push('--no-sync');
  await run(path.join(bin, 'initdb'), ['-D', unfinished, ...flags], { ...account, env: serverEnvironment(), cwd: '/' });
  try {
    fs.renameSync(unfinished, folder); // replaces an empty folder, never a full one
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true });
    if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return; // another start was first
    throw new CannotStart(`${folder} is no PostgreSQL cluster and not empty. Choose another STIP_DATA_DIR.`, {
      cause: error,
    });
  }
}

/** Clusters whose making was interrupted: the process in their name is gone. */
function removeInterrupted(folder: string): void {
  const prefix = `${path.basename(folder)}.new-`;
  for (const name of fs.readdirSync(path.dirname(folder))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length));
    if (pid !== process.pid && isAlive(pid)) continue;
    fs.rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

/** Whether a process with this id lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
