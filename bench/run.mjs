/**
 * `npm run bench -- [part …]`: measures Stip on this machine and prints Markdown tables; the figures also
 * land in bench/results. Without a name everything is measured. Each part uses a data folder of its own that is removed.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, launch, root, Stop } from '../tools/workspace.mjs';

const PARTS = {
  queries: () => import('./queries.mjs'),
  history: () => import('./history.mjs'),
  'roll-up': () => import('./roll-up.mjs'),
  risk: () => import('./risk.mjs'),
  import: () => import('./import.mjs'),
  outputs: () => import('./outputs.mjs'),
  start: () => import('./start.mjs'),
  gantt: () => import('./gantt.mjs'),
  schedule: () => import('./schedule.mjs'),
  agreement: async () => ({ measure: (await import('./schedule.mjs')).measureAgreement }),
};

await launch(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in PARTS));
  if (unknown) throw new Stop(`There is no measurement "${unknown}". There are: ${Object.keys(PARTS).join(', ')}`);
  await ensureInstalled(process.stderr);
  await ensureBuilt(['api', 'client'], process.stderr);
  const machine = {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    loadBefore: Number(os.loadavg()[0]?.toFixed(2)),
    measuredOn: new Date().toISOString(),
  };
  console.log(`${machine.cores} cores (${machine.cpu}), ${machine.memoryGiB} GiB, load ${machine.loadBefore} before\n`);
  const results = path.join(root, 'bench/results');
  fs.mkdirSync(results, { recursive: true });
  for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
    const { measure } = await PARTS[name]();
    const tables = [await measure()].flat();
    const kept = tables.map(({ title, rows, raw }) => ({ title, rows, raw }));
    fs.writeFileSync(path.join(results, `${name}.json`), `${JSON.stringify({ machine, tables: kept }, null, 2)}\n`);
    for (const { title, columns, rows } of tables) console.log(`### ${title}\n\n${table(columns, rows)}\n`);
  }
});

/** A Markdown table; figures to the right. */
function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, i) => (rows.every((row) => /^[\d<]/.test(String(row[i]))) ? '--:' : '---'));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}
