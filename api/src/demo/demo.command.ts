import type { Command } from 'commander';
import { print, withContext } from '../cli/context';
import { Database } from '../platform/database';
import { SigningKeys } from '../report';
import { removeDemo } from './remove';
import { seedDemo } from './seed';

/** `stip demo`: writes the fictional municipality, or with --reset writes it anew. */
export function registerDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('write the demo municipality, dated relative to today, unless it is there')
    .option('--reset', 'take the demo away first; other organisations are never touched')
    .option('--json', 'print JSON')
    .action(async (o: { reset?: boolean; json?: boolean }) => {
      await withContext(async (context) => {
        if (o.reset) await removeDemo(context.owner);
        const app = await context.app();
        const now = context.clock.now();
        const result = await seedDemo(app.get(Database), context.owner, now, app.get(SigningKeys));
        const counts = Object.entries(result.counts).map(([kind, n]) => `${n} ${kind}`);
        print(
          o.json,
          result,
          result.created ? `Demo written: ${counts.join(', ')}` : 'The demo is there already. --reset writes it anew.',
        );
      });
    });
}
