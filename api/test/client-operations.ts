import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The operations of the client, text by hash, as its build leaves them for the API. */
export function clientOperations(): Record<string, string> {
  const program = path.resolve(import.meta.dirname, '../../tools/operations.mjs');
  return JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8' })) as Record<string, string>;
}
