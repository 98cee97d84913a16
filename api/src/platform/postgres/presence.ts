import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CannotStart } from '../cannot-start';
import { closedFolder, give, type Account } from './account';

/** Only the name of the socket: the server does not listen on the network. */
export const PORT = 5432;

/**
 * The shell between us and PostgreSQL reads a named pipe that every process on this server holds open for writing. When
 * the last of them ends, however it ends, the read ends too and PostgreSQL gets a fast shutdown. Without it a killed
 * Node leaves the server running, and a short command could not hand it on to a longer-lived `npm start`.
 *
 * A server that was serving and was killed (by a lack of memory, say) is started again on the same socket; while
 * what is left of the old one still holds its memory, the new one refuses, so there are several attempts.
 *
 * Arguments: the socket folder, then the command. Nothing of it stays behind.
 */
export const WATCHDOG = `
folder=$1
shift
exec 3<"$folder/users"
stopping=
trap 'stopping=yes; kill -INT $server 2>/dev/null' INT TERM
{ read -r _ <&3; kill -TERM $$; } 2>/dev/null &
watcher=$!
exec 3<&-
attempts=0
while [ -z "$stopping" ]; do
  "$@" </dev/null &
  server=$!
  wait $server; code=$?
  while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
  [ $code -gt 128 ] && [ -S "$folder/.s.PGSQL.${PORT}" ] && attempts=30
  [ $attempts -gt 0 ] || break
  attempts=$((attempts - 1))
  [ -n "$stopping" ] || sleep 1
done
kill $watcher 2>/dev/null
rm -rf "$folder"
exit $code`;

/** The longest path of a socket is 107 bytes on Linux and 103 on macOS; PostgreSQL's name in the folder takes 20. */
const LONGEST_FOLDER = 80;

/** A private folder for the socket and the pipe of the watchdog, where the account can reach it. */
export function makeSocketFolder(account: Account): string {
  const parent = [os.tmpdir(), '/tmp'].find(
    (at) => at.length < LONGEST_FOLDER - 'stip-XXXXXX/'.length && !closedFolder(at, account),
  );
  if (!parent) throw new CannotStart(`TMPDIR ${os.tmpdir()} and /tmp are closed to the account that runs PostgreSQL.`);
  const folder = fs.mkdtempSync(path.join(parent, 'stip-'));
  const pipe = path.join(folder, 'users');
  execFileSync('mkfifo', ['-m', '600', pipe]);
  give(pipe, account);
  give(folder, account);
  return folder;
}

/** Counts this process among those that use the server, for as long as it lives or until it lets go. */
export class Presence {
  private constructor(private descriptor: number | undefined) {}

  /** As the first: both ends, as nobody reads yet. */
  static first(folder: string): Presence {
    return new Presence(fs.openSync(path.join(folder, 'users'), fs.constants.O_RDWR));
  }

  /** On a server that runs; undefined when its watchdog no longer listens because it is about to stop. */
  static join(folder: string): Presence | undefined {
    try {
      const { O_WRONLY, O_NONBLOCK } = fs.constants;
      return new Presence(fs.openSync(path.join(folder, 'users'), O_WRONLY | O_NONBLOCK));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENXIO') return undefined;
      if (code === 'ENOENT') return new Presence(undefined); // not started by us: nothing to hold
      throw error;
    }
  }

  letGo(): void {
    if (this.descriptor !== undefined) fs.closeSync(this.descriptor);
    this.descriptor = undefined;
  }
}
