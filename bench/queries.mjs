/** Throughput of the two heaviest screens' queries beside the floor, in one run, in turns. */
import fs from 'node:fs';
import path from 'node:path';
import { nodeForStip, root } from '../tools/workspace.mjs';
import { alone, load, median, post, screenQuery } from './load.mjs';
import { asOwner, dataFolder, ownerOf, program, settings, signIn, startStip } from './stip.mjs';

const PROJECTS = 150;
const ITEMS = 20;
const CLIENTS = 8;
const ROUNDS = 3;
const SECONDS = Number(process.env.STIP_BENCH_SECONDS ?? 5);
const POOL = 10;

export async function measure() {
  const data = dataFolder();
  let server;
  let floor;
  try {
    server = await startStip(data.folder, { STIP_POOL_SIZE: String(POOL) });
    const url = server.match[1];
    const { organisationId, cookie } = await signIn(data.folder, url, 'Benchdam');
    const seed = fs.readFileSync(path.join(root, 'bench/seed.sql'), 'utf8');
    const filled = seed
      .replaceAll('{organisation}', organisationId)
      .replaceAll('{projects}', PROJECTS)
      .replaceAll('{items}', ITEMS);
    await asOwner(data.folder, filled);
    await asOwner(data.folder, 'analyze');
    const floorSettings = { owner: ownerOf(data.folder), organisationId, poolSize: POOL };
    floor = await program(nodeForStip(), ['bench/floor.mjs'], {
      env: settings(data.folder, { STIP_BENCH_FLOOR: JSON.stringify(floorSettings) }),
      until: /Floor: (http\S+)/,
    });
    const rows = [];
    const raw = {};
    for (const name of ['overview', 'roadmap']) {
      const targets = {
        stip: { url: `${url}/graphql`, body: screenQuery(name), cookie },
        floor: { url: `${floor.match[1]}/${name}`, body: '{}' },
      };
      const answers = { stip: (await post(targets.stip)).json.data?.[name], floor: (await post(targets.floor)).json };
      sameAnswer(name, answers);
      const seen = { stip: [], floor: [] };
      for (const target of Object.values(targets)) await load(target, { seconds: 1, clients: CLIENTS });
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [who, target] of Object.entries(targets))
          seen[who].push(await load(target, { seconds: SECONDS, clients: CLIENTS }));
      }
      const rate = (who) => median(seen[who].map((run) => run.perSecond));
      rows.push([
        name,
        kibibytes((await post(targets.stip)).bytes),
        rate('stip').toFixed(1),
        rate('floor').toFixed(1),
        `${Math.round((rate('stip') / rate('floor')) * 100)} %`,
        Math.round(median(seen.stip.map((run) => run.p95))),
        Math.round(median(seen.floor.map((run) => run.p95))),
        (await alone(targets.stip)).toFixed(1),
        (await alone(targets.floor)).toFixed(1),
      ]);
      raw[name] = seen;
    }
    return {
      title: `Queries: ${PROJECTS} projects of ${ITEMS} items, ${CLIENTS} clients, median of ${ROUNDS} turns of ${SECONDS} s`,
      columns: [
        'query',
        'answer kB',
        'Stip /s',
        'floor /s',
        'ratio',
        'Stip p95 ms',
        'floor p95 ms',
        'Stip alone ms',
        'floor alone ms',
      ],
      rows,
      raw,
    };
  } finally {
    await floor?.stop();
    await server?.stop();
    data.remove();
  }
}

/** A comparison is only fair when both sides tell the same. */
function sameAnswer(name, { stip, floor }) {
  if (!stip) throw new Error(`Stip gave no ${name}`);
  const parts =
    name === 'roadmap'
      ? ['goals', 'programmes', 'projects', 'dependencies']
      : ['programmes', 'years', 'milestones', 'risks', 'decisions', 'attention'];
  for (const part of parts) {
    if (stip[part].length !== floor[part].length) {
      throw new Error(`The floor of ${name} differs: ${floor[part].length} ${part}, Stip has ${stip[part].length}`);
    }
  }
  const size = (value) => JSON.stringify(value).length;
  if (Math.abs(size(floor) / size(stip) - 1) > 0.05)
    throw new Error(`The floor of ${name} differs: ${size(floor)} against ${size(stip)} characters`);
}

const kibibytes = (bytes) => Math.round(bytes / 1024);
