/** What the launchers share: install, build and re-run under the Node that Stip is made for. Needs only Node 20. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const NODE_MAJOR = 24;

/** Ends the launcher with a message that says what to do. */
export class Stop extends Error {}

/** Runs a launcher: expected trouble is one line, anything else a stack. */
export async function launch(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Stop ? error.message : (error?.stack ?? error)}\n`);
    process.exit(1);
  }
}

/** Reports a long step: one line that counts seconds on a terminal, a line at its end elsewhere. */
export async function step(title, work, out = process.stdout) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const live = out.isTTY ? setInterval(() => out.write(`\r${title} … ${seconds()} `), 500) : undefined;
  if (out.isTTY) out.write(`${title} … `);
  try {
    const result = await work();
    clearInterval(live);
    out.write(`${out.isTTY ? '\r' : ''}${title} … done in ${seconds()}\n`);
    return result;
  } catch (error) {
    clearInterval(live);
    out.write(`${out.isTTY ? '\r' : ''}${title} … failed after ${seconds()}\n`);
    throw error;
  }
}

/** Runs a command to its end and keeps what it says; a failure carries it. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Stop(`${path.basename(command)} ${args.join(' ')} ended with ${code}:\n${output}`)),
    );
  });
}

/** Installs the packages of the lock file unless that was done, in full, before. */
export async function ensureInstalled(out = process.stdout) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Stop(`Stip needs Node 20 or newer to start; this is ${process.version}.`);
  const stamp = at('node_modules', '.stip-installed');
  const wanted = createHash('sha256')
    .update(fs.readFileSync(at('package-lock.json')))
    .digest('hex');
  if (readIfThere(stamp) === wanted) return;
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await step(
    'Installing packages (once)',
    () =>
      npm
        ? run(process.execPath, [npm, ...args])
        : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' }),
    out,
  );
  fs.writeFileSync(stamp, wanted);
}

/** The Node that Stip is made for: the one npm installed for this platform, or the present one if it is new enough. */
export function nodeForStip() {
  const packaged = at(
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (fs.existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  throw new Stop(
    `Stip runs on Node ${NODE_MAJOR}, which npm has no package of for ${process.platform}-${process.arch}. Install Node ${NODE_MAJOR} and start again.`,
  );
}

/** Environment of programs that run under that Node; `node` and the packages' commands come first on the path. */
export function environment(extra = {}) {
  const bins = [path.dirname(nodeForStip()), at('node_modules', '.bin')].join(path.delimiter);
  return {
    ...process.env,
    PATH: `${bins}${path.delimiter}${process.env.PATH ?? ''}`,
    STIP_ROOT: root,
    NODE_COMPILE_CACHE: at('node_modules', '.cache', 'stip-compile'),
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NO_UPDATE_NOTIFIER: '1',
    ...extra,
  };
}

const SOURCES = {
  api: ['api/src', 'libs', 'tools/build.mjs', 'package-lock.json', 'tsconfig.base.json'],
  client: ['client', 'libs', 'tools/build.mjs', 'tools/operations.mjs', 'package-lock.json', 'tsconfig.base.json'],
};

/** Builds what is missing or older than its sources. */
export async function ensureBuilt(parts = ['api', 'client'], out = process.stdout) {
  for (const part of parts) {
    const stamp = at('dist', `${part}.stamp`);
    const state = stateOf(SOURCES[part]);
    if (readIfThere(stamp) === state && fs.existsSync(at('dist', part))) continue;
    await step(
      `Building the ${part === 'api' ? 'server' : 'interface'}`,
      () => run(nodeForStip(), [at('tools', 'build.mjs'), part], { env: environment() }),
      out,
    );
    fs.writeFileSync(stamp, state);
  }
}

/** Names, sizes and times of the files: cheap to read, and different as soon as a source is. */
function stateOf(places) {
  const hash = createHash('sha256');
  const visit = (place) => {
    const stat = fs.statSync(at(place), { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) {
      if (!place.endsWith('.spec.ts')) hash.update(`${place}:${stat.size}:${stat.mtimeMs}\n`);
      return;
    }
    for (const name of fs.readdirSync(at(place)).sort()) if (name !== 'node_modules') visit(path.join(place, name));
  };
  places.forEach(visit);
  return hash.digest('hex');
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
