/**
 * The roadmap beside other charts: the same synthetic plan at growing sizes, each case in a browser of its own, in turns, with
 * a bare canvas as floor. The others are installed into bench/gantt/.peers when first needed (all MIT); they are no part of
 * Stip. `STIP_BENCH_ROWS` (100,500) and `STIP_BENCH_CHARTS` (stip,canvas) choose less.
 */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { chromium } from '@playwright/test';
import esbuild from 'esbuild';
import { browserOptions } from '../tools/browser.mjs';
import { nodeForStip, root, run } from '../tools/workspace.mjs';

const HERE = path.join(root, 'bench/gantt');
const PEERS = path.join(HERE, '.peers');
const OUT = path.join(root, 'dist/bench-gantt');
const LIMIT = 60_000;
const SIZES = numbers(process.env.STIP_BENCH_ROWS) ?? [100, 500, 2_000, 10_000, 20_000];
const CHARTS = {
  stip: 'Stip',
  canvas: 'bare canvas (floor)',
  dhtmlx: 'dhtmlx-gantt 10.0.3',
  svar: 'SVAR Gantt 2.7.3 (React)',
  vis: 'vis-timeline 8.5.4',
  frappe: 'frappe-gantt 1.2.2',
};
const PACKAGES = [
  ...['dhtmlx-gantt@10.0.3', '@svar-ui/react-gantt@2.7.3', 'react@19.3.1', 'react-dom@19.3.1'],
  ...['vis-timeline@8.5.4', 'vis-data@8.0.6', 'frappe-gantt@1.2.2'],
];

export async function measure() {
  const charts = (process.env.STIP_BENCH_CHARTS?.split(',') ?? Object.keys(CHARTS)).filter((name) => name in CHARTS);
  if (charts.some((name) => name !== 'stip' && name !== 'canvas')) await installPeers();
  await build(charts);
  const server = await serveFolder(OUT);
  const cases = [];
  try {
    for (const rows of SIZES) {
      for (const chart of charts) {
        const figures = await withinLimit(chart, rows, `http://127.0.0.1:${server.address().port}`);
        cases.push({ rows, chart, ...figures });
        process.stderr.write(`${rows} rows, ${CHARTS[chart]}: ${JSON.stringify(figures)}\n`);
      }
    }
  } finally {
    server.close();
  }
  return tables(cases);
}

/** One case in a browser of its own; whatever is not measured when the time is up stays out, with the reason. */
async function withinLimit(chart, rows, url) {
  const figures = {};
  const browser = await chromium.launch(await browserOptions());
  let timer;
  const limit = new Promise((resolve) => {
    timer = setTimeout(() => resolve((figures.stopped = `stopped after ${LIMIT / 1000} s`)), LIMIT);
  });
  try {
    await Promise.race([measureCase(browser, chart, rows, url, figures), limit]);
  } catch (error) {
    figures.stopped ??= String(error.message).split('\n')[0];
  } finally {
    clearTimeout(timer);
    await Promise.race([browser.close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 5_000))]);
  }
  return figures;
}

async function measureCase(browser, chart, rows, url, figures) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  page.on('pageerror', (error) => (figures.error ??= error.message.split('\n')[0]));
  const view =
    chart === 'stip' ? 'stip/index.html?groep=geen&open=alles&schaal=maand&vanaf=2025-01-01' : `${chart}.html`;
  await page.goto(`${url}/${view}`, { waitUntil: 'load' });
  await page.waitForFunction(() => 'bench' in globalThis && document.fonts.status === 'loaded');
  await page.evaluate((count) => globalThis.bench.prepare(count), rows);
  figures.paint = await page.evaluate(() => globalThis.bench.firstPaint());
  figures.nodes = await page.evaluate(() => globalThis.bench.nodes());
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  figures.heap = (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  figures.scroll = percentile(await page.evaluate(() => globalThis.bench.scroll()), 0.95);
  await page.waitForTimeout(300);
  figures.edit = percentile(await page.evaluate(() => globalThis.bench.edits()), 0.5);
  await page.waitForTimeout(300);
  await drag(page, figures);
}

async function drag(page, figures) {
  const bar = await page.evaluate(() => globalThis.bench.bar());
  if (bar === null) return;
  const before = await page.evaluate(() => globalThis.bench.start());
  await page.mouse.move(bar.x, bar.y);
  await page.waitForTimeout(500);
  await page.mouse.down();
  await page.evaluate(() => globalThis.bench.watchDrag());
  for (let step = 1; step <= 40; step++) await page.mouse.move(bar.x + step * 5, bar.y);
  const moves = await page.evaluate(() => globalThis.bench.drags());
  await page.mouse.up();
  await page.waitForTimeout(200);
  // A bar that did not follow was not dragged, however fast.
  if ((await page.evaluate(() => globalThis.bench.start())) !== before) figures.drag = percentile(moves, 0.95);
}

function tables(cases) {
  const floor = new Map(cases.filter(({ chart }) => chart === 'canvas').map((one) => [one.rows, one]));
  const rows = cases.map((one) => [
    ...[
      one.rows.toLocaleString('en'),
      CHARTS[one.chart],
      figure(one.paint),
      ratio(one.paint, floor.get(one.rows)?.paint),
    ],
    ...[figure(one.scroll), figure(one.edit), figure(one.drag), figure(one.heap), one.nodes ?? '–', one.stopped ?? ''],
  ]);
  const table = {
    title: 'Gantt charts in headless Chromium, 1440 × 900',
    columns: [
      ...['rows', 'chart', 'first paint ms', '× floor', 'scroll frame p95 ms', 'edit to paint ms'],
      ...['drag p95 ms', 'heap MiB', 'DOM nodes', 'note'],
    ],
    rows,
    raw: cases,
  };
  return [table];
}

const figure = (value) => (value === undefined ? '–' : value < 100 ? value.toFixed(1) : value.toFixed(0));
const ratio = (value, floor) => (value === undefined || floor === undefined ? '–' : (value / floor).toFixed(1));

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

async function installPeers() {
  if (PACKAGES.every((name) => isInstalled(name))) return;
  fs.mkdirSync(PEERS, { recursive: true });
  fs.writeFileSync(path.join(PEERS, 'package.json'), '{ "private": true }\n');
  process.stderr.write('Installing the other charts …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const how = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run(npm, ['install', ...how, ...PACKAGES], { cwd: PEERS, shell: process.platform === 'win32' });
}

function isInstalled(name) {
  const at = name.lastIndexOf('@');
  const manifest = path.join(PEERS, 'node_modules', name.slice(0, at), 'package.json');
  return fs.existsSync(manifest) && JSON.parse(fs.readFileSync(manifest, 'utf8')).version === name.slice(at + 1);
}

async function build(charts) {
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT, { recursive: true });
  const others = charts.filter((name) => name !== 'stip');
  await esbuild.build({
    entryPoints: others.map((name) => path.join(HERE, 'contestants', `${name}.mjs`)),
    ...{ outdir: OUT, bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' },
    nodePaths: [path.join(PEERS, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
  });
  for (const name of others) {
    const style = fs.existsSync(path.join(OUT, `${name}.css`)) ? `<link rel="stylesheet" href="${name}.css">` : '';
    fs.writeFileSync(
      path.join(OUT, `${name}.html`),
      `<!doctype html><meta charset="utf-8">${style}<style>body{margin:0}#host{height:100vh}
.frame{position:absolute;margin:0;font:15px sans-serif;opacity:0.01;pointer-events:none}</style>
<p class="frame">Routekaart <b>Routekaart</b></p><div id="host"></div><script type="module" src="${name}.js"></script>`,
    );
  }
  if (!charts.includes('stip')) return;
  const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
  await run(nodeForStip(), [nx, 'run', 'client:bench', `--outputPath=${path.relative(root, OUT)}/stip-build`], {
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  fs.renameSync(path.join(OUT, 'stip-build/browser'), path.join(OUT, 'stip'));
}

/** A server of files for this run alone. */
function serveFolder(folder) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
  const server = http.createServer((request, response) => {
    const file = path.join(folder, new URL(request.url, 'http://localhost').pathname);
    if (!file.startsWith(folder) || !fs.existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    return fs.createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function numbers(text) {
  return text?.split(',').map(Number);
}
