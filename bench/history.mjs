/**
 * What recording costs and what it gives: writes with and without history, the overview as of an instant beside the live
 * one, and verification, all on the same seeded portfolio.
 */
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { root } from '../tools/workspace.mjs';
import { alone, load, median, post, screenQuery } from './load.mjs';
import { asOwner, dataFolder, ownerOf, signIn, startStip, stip } from './stip.mjs';

const PROJECTS = 150;
const ITEMS = 20;
const TURNS = 5;
const SECONDS = Number(process.env.STIP_BENCH_SECONDS ?? 5);
const CLIENTS = [1, 8];
const VERSIONS = 100_000;

export async function measure() {
  const started = [];
  try {
    for (let side = 0; side < 2; side += 1) started.push(await seeded());
    const [main, other] = started;
    const writes = await measureWrites({ with: main, without: other });
    await other.stop();
    started.pop();
    const grown = await growHistory(main.folder, main.organisationId);
    const reads = await measureReads(main, grown);
    return [writes, reads, await measureVerify(main.folder, grown.versions)];
  } finally {
    for (const side of started) await side.stop();
  }
}

/** Stip on a data folder of its own with a portfolio in it. */
async function seeded() {
  const data = dataFolder();
  const server = await startStip(data.folder);
  const stop = async () => {
    await server.stop();
    data.remove();
  };
  try {
    const url = server.match[1];
    const { organisationId, cookie } = await signIn(data.folder, url, 'Benchdam');
    const seed = fs
      .readFileSync(path.join(root, 'bench/seed.sql'), 'utf8')
      .replaceAll('{organisation}', organisationId)
      .replaceAll('{projects}', PROJECTS)
      .replaceAll('{items}', ITEMS);
    await asOwner(data.folder, seed);
    await asOwner(data.folder, 'analyze');
    return { folder: data.folder, url, cookie, organisationId, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The writes of people at work; each is a transaction as the application makes them. */
const WRITES = [
  {
    share: 60,
    run: (c, { item }) => versioned(c, 'work_item', item, 'percent_complete = (percent_complete + 1) % 100'),
  },
  { share: 20, run: (c, { project }) => versioned(c, 'project', project, `description = description || '.'`) },
  {
    share: 10,
    run: (c, { org, project, n }) =>
      c.query(
        `insert into ledger_entry (organisation_id, id, project_id, kind, fiscal_year, booked_on, amount_cents)
         values ($1, gen_random_uuid(), $2, 'actual', 2026, '2026-03-01', $3)`,
        [org, project, n],
      ),
  },
  {
    share: 10,
    run: async (c, { org, project, n }) => {
      const { rows } = await c.query(
        `insert into risk (organisation_id, id, project_id, title, likelihood, impact)
         values ($1, gen_random_uuid(), $2, $3, 3, 3) returning id`,
        [org, project, `Risico ${n}`],
      );
      await c.query(
        `insert into mitigation (organisation_id, id, risk_id, title)
         select $1, gen_random_uuid(), $2, 'Maatregel ' || m from generate_series(1, 2) m`,
        [org, rows[0].id],
      );
    },
  },
];

async function versioned(client, table, id, set) {
  await client.query(`select * from ${table} where id = $1 for update`, [id]);
  await client.query(`update ${table} set ${set}, version = version + 1, updated_at = now() where id = $1`, [id]);
}

/** Two installations with the same portfolio, one without the triggers of the history, written in turns. */
async function measureWrites(sides) {
  const admin = new pg.Client(ownerOf(sides.without.folder));
  await admin.connect();
  const { rows: triggers } = await admin.query(
    `select tgname as name, tgrelid::regclass::text as "table" from pg_trigger where tgname like 'keep\\_history\\_%'`,
  );
  for (const { name, table } of triggers) await admin.query(`drop trigger ${name} on ${table}`);
  await admin.end();
  const targets = {};
  for (const [side, { folder, organisationId }] of Object.entries(sides)) {
    const ids = async (table) =>
      (
        await asOwner(folder, `select id from stip.${table} where organisation_id = $1 order by id`, [organisationId])
      ).map((row) => row.id);
    targets[side] = {
      org: organisationId,
      projects: await ids('project'),
      items: await ids('work_item'),
      versions: new Map(),
    };
  }
  const rows = [];
  const raw = {};
  const ways = {
    'by the API': (side, clients, seconds) => mutateFor(sides[side], targets[side], clients, seconds),
    'by SQL': (side, clients, seconds) => writeFor(ownerOf(sides[side].folder), targets[side], clients, seconds),
  };
  for (const [way, write] of Object.entries(ways)) {
    for (const clients of CLIENTS) {
      const seen = { with: [], without: [] };
      for (const side of Object.keys(sides)) await write(side, clients, 1);
      for (let turn = 0; turn < TURNS; turn += 1) {
        const order = Object.keys(sides);
        for (const side of turn % 2 ? order : order.reverse()) seen[side].push(await write(side, clients, SECONDS));
      }
      const [withHistory, without] = [median(seen.with), median(seen.without)];
      rows.push([
        way,
        clients,
        Math.round(withHistory),
        Math.round(without),
        `${Math.round((1 - withHistory / without) * 100)} %`,
      ]);
      raw[`${way} ${clients}`] = seen;
    }
  }
  return {
    title: `Writes a second with and without history, median of ${TURNS} turns of ${SECONDS} s`,
    columns: ['written', 'clients', 'with history', 'without', 'less'],
    rows,
    raw,
  };
}

const CHANGE_ITEM = `mutation Change($input: UpdateWorkItemInput!) { updateWorkItem(input: $input) {
  __typename ... on ProjectPayload { project { id } } } }`;

/** Answers a second of the mutation of a person who keeps a plan up to date. */
async function mutateFor({ url, cookie }, { items, versions }, clients, seconds) {
  const end = performance.now() + seconds * 1000;
  const started = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, lane) => {
      // Each has items of its own, as two people seldom change the same one.
      for (let n = lane; performance.now() < end; n += clients) {
        const id = items[n % items.length];
        const version = versions.get(id) ?? 1;
        const input = { id, version, description: `Bijgewerkt ${n} ${version}` };
        const body = JSON.stringify({ query: CHANGE_ITEM, variables: { input } });
        const { json } = await post({ url: `${url}/graphql`, body, cookie });
        if (json.data?.updateWorkItem?.__typename !== 'ProjectPayload') throw new Error(JSON.stringify(json));
        versions.set(id, version + 1);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - started) / 1000);
}

/** Transactions a second with so many clients, each on a connection of its own. */
async function writeFor(database, targets, clients, seconds) {
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ ...database, options: '-c role=stip_app -c search_path=stip,public' });
      client.on('error', () => undefined); // a query that fails tells it
      await client.connect();
      return client;
    }),
  );
  const kinds = WRITES.flatMap((write) => Array(write.share).fill(write.run));
  const end = performance.now() + seconds * 1000;
  const started = performance.now();
  let done = 0;
  try {
    await Promise.all(
      connections.map(async (client, lane) => {
        for (let n = lane; performance.now() < end; n += clients) {
          const at = { org: targets.org, n, project: pick(targets.projects, n * 7), item: pick(targets.items, n * 13) };
          await client.query('begin');
          await client.query(
            `select set_config('stip.organisation_id', $1, true), set_config('stip.person_id', $2, true),
             set_config('stip.request_id', $3, true), set_config('stip.origin', $4, true)`,
            [targets.org, '', `bench-${n}`, 'application'],
          );
          await kinds[(n * 37) % kinds.length](client, at);
          await client.query('commit');
          done += 1;
        }
      }),
    );
    return done / ((performance.now() - started) / 1000);
  } finally {
    await Promise.all(connections.map((client) => client.end()));
  }
}

const pick = (list, n) => list[n % list.length];

/** Lets the portfolio live until enough versions are recorded; tells an instant in the middle of them. */
async function growHistory(folder, organisationId) {
  const client = new pg.Client(ownerOf(folder));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const versions = async () => {
      const { rows } = await client.query(
        `select relname from pg_class where relnamespace = 'stip_history'::regnamespace and relkind = 'r' and relname not in ('change', 'lane')`,
      );
      const counts = rows.map(({ relname }) => `select count(*) as n from stip_history.${relname}`).join(' union all ');
      return Number((await client.query(`select sum(n) as n from (${counts}) c`)).rows[0].n);
    };
    let instant;
    let recorded = await versions();
    for (let n = 0; recorded < VERSIONS; n += 1) {
      // A portfolio changes project by project, in transactions of some rows.
      for (let part = 0; part < 20; part += 1) {
        const some = `organisation_id = $1 and hashtext(id::text) % 20 in (${part}, -${part})`;
        await client.query('begin');
        await client.query(
          `update stip.work_item set percent_complete = (percent_complete + 1) % 100, version = version + 1 where ${some}`,
          [organisationId],
        );
        await client.query(`update stip.project set version = version + 1 where ${some}`, [organisationId]);
        await client.query(`update stip.risk set version = version + 1 where ${some}`, [organisationId]);
        await client.query('commit');
      }
      recorded = await versions();
      if (!instant && recorded > VERSIONS / 2) instant = (await client.query('select now() as at')).rows[0].at;
    }
    await client.query('analyze');
    return { instant: instant.toISOString(), versions: recorded };
  } finally {
    await client.end();
  }
}

async function measureReads({ url, cookie }, { instant, versions }) {
  const rows = [];
  const raw = {};
  for (const name of ['overview', 'roadmap']) {
    const live = { url: `${url}/graphql`, body: screenQuery(name), cookie };
    const { json } = await post(live);
    if (!json.data?.[name]) throw new Error(JSON.stringify(json).slice(0, 500));
    const targets = {
      live,
      then: { ...live, headers: { 'stip-as-of': instant } },
      now: { ...live, headers: { 'stip-as-of': new Date().toISOString() } },
    };
    const seen = { live: [], then: [], now: [] };
    for (const target of Object.values(targets)) await load(target, { seconds: 1, clients: 1 });
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const [when, target] of Object.entries(targets)) seen[when].push(await alone(target));
    const ms = (when) => median(seen[when]);
    rows.push([
      name,
      ms('live').toFixed(1),
      ms('then').toFixed(1),
      ms('now').toFixed(1),
      `${(Math.max(ms('then'), ms('now')) / ms('live')).toFixed(2)} ×`,
    ]);
    raw[name] = seen;
  }
  return {
    title: `Answers with ${versions.toLocaleString('en')} recorded versions, ms, median of ${TURNS} turns of 25`,
    columns: ['query', 'live', 'as of the middle', 'as of now', 'slowest to live'],
    rows,
    raw,
  };
}

async function measureVerify(folder, versions) {
  const { answer, seconds, peakMiB } = await stip(folder, ['verify']);
  const [outcome] = answer.filter((found) => found.versions >= versions - 1);
  if (!outcome || outcome.faults.length > 0) throw new Error(`Not intact: ${JSON.stringify(answer).slice(0, 500)}`);
  return {
    title: 'stip verify, of the whole command',
    columns: ['changes', 'versions', 'seconds', 'peak MiB'],
    rows: [[outcome.changes.toLocaleString('en'), outcome.versions.toLocaleString('en'), seconds.toFixed(1), peakMiB]],
  };
}
