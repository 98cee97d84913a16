/**
 * The schedule engine on a made plan of 100,000 items and 200,000 links (9 in 10 within a project), and on the plans of
 * Microsoft Project that lie beside the repository: how many of its dates are those of Microsoft Project itself.
 */
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../tools/workspace.mjs';
import { bundled } from './bundled.mjs';

const ITEMS = 100_000;
const LINKS = 200_000;
const EDITS = 500;
const ROUNDS = 7;
const TYPES = ['FS', 'FS', 'FS', 'FS', 'FS', 'FS', 'FS', 'SS', 'FF', 'SF'];

export async function measure() {
  const { figures, raw } = speed(await engine());
  return {
    title: `Schedule of ${ITEMS} items and ${LINKS} links`,
    columns: ['what', 'median', 'p90', 'bar'],
    rows: figures,
    raw,
  };
}

export async function measureAgreement() {
  return {
    title: 'Agreement with Microsoft Project, tasks with equal dates',
    columns: ['plan', 'tasks', 'early dates', 'late dates', 'slack', 'critical'],
    rows: await agreement(await engine()),
  };
}

/** Engine and reader, as the API has them. */
const engine = () =>
  bundled(
    `export * from '@stip/schedule'; export { momentText, planOfMsProject, readMsProject } from '@stip/exchange';`,
  );

function speed({ Schedule }) {
  const before = process.memoryUsage().rss;
  const plan = madePlan();
  const times = { build: [], pass: [], edit: [] };
  let schedule;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    schedule = new Schedule(plan);
    times.build.push(performance.now() - begun);
    const again = performance.now();
    schedule.pass();
    times.pass.push(performance.now() - again);
  }
  const tasks = plan.items.filter(({ id }) => id.startsWith('t'));
  const random = randomFrom(11);
  for (let n = 0; n < EDITS; n += 1) {
    const { id } = tasks[Math.floor(random() * tasks.length)];
    const begun = performance.now();
    schedule.edit(id, { duration: 480 * (1 + Math.floor(random() * 9)) });
    times.edit.push(performance.now() - begun);
  }
  const memory = Math.round((process.memoryUsage().rss - before) / 1024 / 1024);
  const at = (list, share) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)].toFixed(1);
  const row = (what, list, bar) => [`${what} (ms)`, at(list, 0.5), at(list, 0.9), bar];
  const figures = [
    row('network and first pass', times.build, ''),
    row('full pass, forward and backward', times.pass, '300'),
    row(`one edit, of ${EDITS}`, times.edit, '5'),
    ['memory of all rounds, plan included (MiB)', String(memory), '', '400'],
  ];
  return { figures, raw: times };
}

async function agreement({ Schedule, readMsProject, planOfMsProject, momentText }) {
  const folder = path.join(root, '../shared/data/mspdi');
  if (!fs.existsSync(folder)) return [['the plans are not at hand', '', '', '', '', '']];
  const rows = [];
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.xml'))) {
    const file = await readMsProject([fs.readFileSync(path.join(folder, name))]);
    const schedule = new Schedule(planOfMsProject(file).plan);
    const told = file.tasks.filter(({ texts }) => texts.EarlyStart && texts.IsNull !== '1');
    const count = (fits) => told.filter(({ texts }) => fits(texts, schedule.dates(texts.UID))).length;
    const early = count(
      (t, d) => momentText(d.earlyStart) === t.EarlyStart && momentText(d.earlyFinish) === t.EarlyFinish,
    );
    const late = count((t, d) => momentText(d.lateStart) === t.LateStart && momentText(d.lateFinish) === t.LateFinish);
    const slack = count((t, d) => d.totalSlack === Number(t.TotalSlack ?? 0) / 10);
    const critical = count((t, d) => d.critical === (t.Critical === '1'));
    rows.push([name, told.length, early, late, slack, critical]);
  }
  return rows;
}

function madePlan() {
  const random = randomFrom(7);
  const office = [
    { from: 480, to: 720 },
    { from: 780, to: 1020 },
  ];
  const first = 20_000;
  const exceptions = Array.from({ length: 200 }, (_, n) => first + n * 37).map((day) => ({
    firstDay: day,
    lastDay: day,
    intervals: [],
  }));
  const items = [];
  const tasks = [];
  for (let n = 0; n < ITEMS; n += 1) {
    const project = `s${Math.floor(n / 20) * 20}`;
    if (n % 20 === 0) items.push({ id: project, parentId: null, duration: 0 });
    else {
      tasks.push(`t${n}`);
      const calendarId = random() < 0.1 ? 'six' : undefined;
      items.push({ id: `t${n}`, parentId: project, duration: 480 * (1 + Math.floor(random() * 10)), calendarId });
    }
  }
  const links = [];
  while (links.length < LINKS) {
    const from = Math.floor(random() * (tasks.length - 1));
    const to = from + 1 + Math.floor(random() * (random() < 0.9 ? 15 : 4000));
    if (to >= tasks.length) continue;
    links.push({
      predecessorId: tasks[from],
      successorId: tasks[to],
      type: TYPES[Math.floor(random() * TYPES.length)],
      lag: random() < 0.2 ? { amount: 480, unit: 'working' } : undefined,
    });
  }
  const week = (saturday) => [office, office, office, office, office, saturday, []];
  return {
    start: first * 1440 + 480,
    calendars: [
      { id: 'five', week: week([]), exceptions },
      { id: 'six', week: week(office), exceptions },
    ],
    calendarId: 'five',
    items,
    links,
  };
}

/** Numbers from 0 to 1, the same for the same seed (Numerical Recipes, section 7.1). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
