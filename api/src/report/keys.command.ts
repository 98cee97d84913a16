import type { Command } from 'commander';
import { print, withContext } from '../cli/context';
import { Database } from '../platform/database';
import { SigningKeys } from './signing-keys';
import { publicKeys } from './standing';

/** `stip keys`: the keys by which an organisation seals its reports. */
export function registerKeysCommand(program: Command): void {
  program
    .command('keys')
    .description('list the public keys that seal reports')
    .option('--rotate', 'retire the key in use and make a new one; what was sealed stays verifiable')
    .option('--organisation <name>', 'organisation, when there are several')
    .option('--json', 'print JSON')
    .action(async (o: { rotate?: boolean; organisation?: string; json?: boolean }) => {
      await withContext(async (context) => {
        const caller = await context.caller(o.organisation);
        const app = await context.app();
        const database = app.get(Database);
        if (o.rotate) {
          const keys = app.get(SigningKeys);
          await database.write(caller, (manager) => keys.rotate(manager, caller.organisationId, caller.now));
        }
        const keys = await database.read(caller, publicKeys);
        print(
          o.json,
          keys,
          keys
            .map(
              (k) =>
                `${k.publicKey}  ${k.retiredAt ? `retired ${k.retiredAt}` : 'in use'}  fingerprint ${k.fingerprint}`,
            )
            .join('\n') || 'No report was sealed yet; the first one makes a key.',
        );
      });
    });
}
