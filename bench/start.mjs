/** How long a start takes, from the command to an answer of /health/ready. */
import fs from 'node:fs';
import path from 'node:path';
import { environment, root } from '../tools/workspace.mjs';
import { dataFolder, program } from './stip.mjs';

const ROUNDS = 5;

export async function measure() {
  const rows = [];
  const stamps = ['api', 'client'].map((part) => path.join(root, 'dist', `${part}.stamp`));
  rows.push([
    'cold: packages installed, nothing built, no database',
    ...(await series(1, () => stamps.forEach((stamp) => fs.rmSync(stamp, { force: true })))),
  ]);
  rows.push(['first start: built, no database; makes it, migrates, writes the demo', ...(await series(3))]);
  const data = dataFolder();
  try {
    await start(data.folder);
    rows.push(['warm: a database with the demo', ...(await series(ROUNDS, undefined, data.folder))]);
  } finally {
    data.remove();
  }
  return {
    title: 'Start, from `npm start` to ready',
    columns: ['start', 'median s', 'slowest s', 'of which npm and launcher s', 'rounds'],
    rows,
  };
}

async function series(rounds, before, folder) {
  const times = [];
  for (let i = 0; i < rounds; i += 1) {
    before?.();
    const data = folder ? undefined : dataFolder();
    try {
      times.push(await start(folder ?? data.folder));
    } finally {
      data?.remove();
    }
  }
  const sorted = times.map((time) => time.total).sort((a, b) => a - b);
  const launcher = times.map((time) => time.launcher).sort((a, b) => a - b);
  const seconds = (value) => (value / 1000).toFixed(2);
  const middle = Math.floor(rounds / 2);
  return [seconds(sorted[middle]), seconds(sorted.at(-1)), seconds(launcher[middle]), rounds];
}

/** One `npm start` to ready and its stop. Times in ms; launcher: what the same command costs when it does nothing. */
async function start(folder) {
  const env = environment({ STIP_DATA_DIR: folder, PORT: '0', FORCE_COLOR: '0' });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const empty = performance.now();
  await program(npm, ['start', '--silent', '--', '--unknown'], { env, until: /Use: npm start/ });
  const launcher = performance.now() - empty;
  const begun = performance.now();
  const running = await program(npm, ['start', '--silent'], { env, until: /Stip: (http\S+)/ });
  const ready = await fetch(`${running.match[1]}/health/ready`);
  const total = performance.now() - begun;
  if (!ready.ok) throw new Error(`/health/ready answered ${ready.status}`);
  await running.stop();
  return { total, launcher };
}
