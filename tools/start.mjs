/** `npm start`: installs and builds what is missing, then runs Stip until Ctrl-C. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, environment, launch, nodeForStip, root, Stop } from './workspace.mjs';

await launch(async () => {
  let options;
  try {
    ({ values: options } = parseArgs({ options: { port: { type: 'string' }, 'no-demo': { type: 'boolean' } } }));
  } catch (error) {
    throw new Stop(`${error.message}\nUse: npm start -- [--port 4200] [--no-demo]`);
  }
  await ensureInstalled();
  await ensureBuilt();
  const extra = {};
  if (options.port) extra.PORT = options.port;
  if (options['no-demo']) extra.STIP_DEMO = 'false';
  const child = spawn(nodeForStip(), ['--enable-source-maps', 'dist/api/main.js'], {
    cwd: root,
    stdio: 'inherit',
    env: environment(extra),
  });
  // The child gets Ctrl-C from the terminal too; this process waits until it has closed the database.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  const code = await new Promise((resolve) =>
    child.on('exit', (status, signal) => resolve(signal ? 1 : (status ?? 1))),
  );
  process.exit(code);
});
