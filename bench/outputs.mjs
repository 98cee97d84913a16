/**
 * Files of a report of 150 and of 1,000 projects, each in a thread of its own as the server makes it, beside writing the same
 * content as JSON. The content is that of the sealed report of the demo with its projects repeated, each with its own name and id.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from '../tools/workspace.mjs';
import { median } from './load.mjs';
import { asOwner, dataFolder, startStip } from './stip.mjs';

const SIZES = [150, 1000];
const FORMATS = ['pdf', 'pdfa', 'docx', 'xlsx', 'pptx', 'csv', 'json'];
const ROUNDS = Number(process.env.STIP_BENCH_ROUNDS ?? 3);

export async function measure() {
  const demo = await demoContent();
  const tables = [];
  for (const size of SIZES) {
    const content = enlarged(demo, size);
    const source = { content, contentSha256: '0'.repeat(64), state: 'sealed', seal: null };
    const floor = [];
    for (let round = 0; round < 15; round += 1) {
      const begun = performance.now();
      Buffer.from(JSON.stringify(content));
      floor.push(performance.now() - begun);
    }
    const rows = [];
    const raw = {};
    for (const format of FORMATS) {
      const seen = [];
      for (let round = 0; round < ROUNDS; round += 1) seen.push(await made(source, format));
      const seconds = median(seen.map((one) => one.seconds));
      const { bytes } = seen[0];
      raw[format] = seen;
      rows.push([
        format,
        seconds.toFixed(2),
        (bytes / 2 ** 20).toFixed(2),
        Math.max(...seen.map((one) => one.residentMiB)).toFixed(0),
        `${((seconds * 1000) / median(floor)).toFixed(0)} ×`,
      ]);
    }
    const all = rows.reduce((sum, [, seconds]) => sum + Number(seconds), 0);
    rows.push(['together', all.toFixed(2), '', '', '']);
    tables.push({
      title: `Files of a report of ${size.toLocaleString('en')} projects (as JSON: ${median(floor).toFixed(1)} ms)`,
      columns: ['format', 'seconds', 'MiB', 'process at most, MiB', 'against JSON'],
      rows,
      raw,
    });
  }
  return tables;
}

async function demoContent() {
  const data = dataFolder();
  let server;
  try {
    server = await startStip(data.folder, { STIP_DEMO: 'true' });
    const [row] = await asOwner(data.folder, 'select content from stip.report_submission order by as_of desc limit 1');
    return JSON.parse(row.content);
  } finally {
    await server?.stop();
    data.remove();
  }
}

/** The same report of more projects: every list that is per project grows with them. */
function enlarged(demo, size) {
  const times = Math.ceil(size / demo.projects.length);
  const repeat = (list = [], rename) =>
    Array.from({ length: times }, (_, n) => list.map((one) => rename(one, n))).flat();
  const named = (one, n) => ({ ...one, project: `${one.project} ${n + 1}` });
  return {
    ...demo,
    comparison: null,
    projects: repeat(demo.projects, (p, n) => ({ ...p, id: `${p.id}-${n}`, name: `${p.name} ${n + 1}` })).slice(
      0,
      size,
    ),
    milestones: repeat(demo.milestones, named),
    quality: repeat(demo.quality, named),
  };
}

/** By the worker of the built server: starting the thread counts, as a server does it for each file. */
function made(source, format) {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(root, 'dist/api/produce.worker.js'), {
      workerData: [
        source,
        format,
        'nl',
        { style: { accent: '#2743b8', logo: null }, address: 'https://stip.example.nl' },
      ],
    });
    worker.once('message', (bytes) =>
      resolve({
        seconds: (performance.now() - begun) / 1000,
        bytes: bytes.length,
        residentMiB: process.memoryUsage().rss / 2 ** 20,
      }),
    );
    worker.once('error', reject);
  });
}
