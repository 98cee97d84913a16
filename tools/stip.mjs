/** `npm run stip -- <command>`: the command line. Progress of install and build goes to the error stream. */
import { spawn } from 'node:child_process';
import { ensureBuilt, ensureInstalled, environment, launch, nodeForStip, root } from './workspace.mjs';

await launch(async () => {
  await ensureInstalled(process.stderr);
  await ensureBuilt(['api'], process.stderr);
  const child = spawn(nodeForStip(), ['--enable-source-maps', `${root}/dist/api/cli.js`, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: environment(),
  });
  process.exit(await new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1))));
});
