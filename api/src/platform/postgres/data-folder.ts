import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../cannot-start';
import { closedFolder, unprivilegedAccount, type Account } from './account';

/** Where root keeps what the account of PostgreSQL must reach while the clone is in a closed folder, such as /root. */
export const OUTSIDE = '/var/lib/stip';

/** Makes the folder outside the clone, open for other accounts to pass. */
export function makeOutside(): void {
  fs.mkdirSync(OUTSIDE, { recursive: true });
  fs.chmodSync(OUTSIDE, 0o755);
}

/**
 * The data folder where the operator chose none: the given one in the clone, or, if the account that runs PostgreSQL
 * cannot get there, one outside that is always the same for the same clone.
 */
export function usualDataFolder(inClone: string): string {
  let existing = inClone;
  while (!fs.existsSync(existing)) existing = path.dirname(existing);
  if (!closedFolder(existing, unprivilegedAccount())) return inClone;
  const clone = createHash('sha256').update(inClone).digest('hex').slice(0, 8);
  return path.join(OUTSIDE, `data-${clone}`);
}

/** Makes the data folder and checks that the account can reach it. */
export function prepareDataFolder(dataDir: string, account: Account): void {
  if (path.dirname(dataDir) === OUTSIDE) makeOutside();
  if (!fs.existsSync(dataDir)) {
    fs.mkdirSync(dataDir, { recursive: true });
    if (account.uid !== undefined) fs.chmodSync(dataDir, 0o755); // whatever the umask; the cluster in it is closed
  }
  const closed = closedFolder(dataDir, account);
  if (!closed) return;
  throw new CannotStart(
    `STIP_DATA_DIR ${dataDir} cannot be reached by the account that runs PostgreSQL: ${closed} is closed to others. Choose another folder (STIP_DATA_DIR=/var/lib/stip/data npm start) or start Stip as an ordinary user.`,
  );
}
