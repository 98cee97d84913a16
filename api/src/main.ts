import path from 'node:path';
import { CannotStart } from './platform/cannot-start';
import { readConfig } from './platform/config';
import { start } from './start';

const root = process.env['STIP_ROOT'] ?? process.cwd();

try {
  const running = await start(readConfig(process.env, root), path.join(root, 'dist/client/browser'));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void running.stop().finally(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? (error instanceof CannotStart ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
  );
  process.exit(1);
}
