import fs from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../cannot-start';

/** What PostgreSQL runs as; empty: as ourselves. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; then it runs as `postgres` or `nobody`. */
export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([name]) => name === wanted) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new CannotStart(
    'PostgreSQL cannot run as root and there is no account "postgres" or "nobody". Start Stip as an ordinary user, or set DATABASE_URL.',
  );
}

/** Gives a file or folder to the account. */
export function give(place: string, account: Account): void {
  if (account.uid !== undefined) fs.chownSync(place, account.uid, account.gid ?? account.uid);
}

/**
 * The outermost folder on the way to an existing folder that the account cannot pass, by the usual permissions; undefined
 * when the way is free.
 */
export function closedFolder(folder: string, account: Account): string | undefined {
  if (account.uid === undefined) return undefined;
  const way = [fs.realpathSync(folder)];
  for (let at = way[0] ?? '/'; at !== path.dirname(at);) way.unshift((at = path.dirname(at)));
  return way.find((at) => {
    const { mode, uid, gid } = fs.statSync(at);
    const execute = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    return (mode & execute) === 0;
  });
}
