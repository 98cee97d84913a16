/**
 * The roll-up of money over 1,000 projects and five years, beside one hand-written statement that only adds up: no sources of
 * entries worked out, no weights of goals, no rounding to the cent. Totals of both must be equal.
 */
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { root } from '../tools/workspace.mjs';
import { alone, load, median, medianTime, post } from './load.mjs';
import { asOwner, dataFolder, ownerOf, signIn, startStip } from './stip.mjs';

const PROJECTS = 1000;
const YEARS = 5;
const SOURCES = 3;
const ENTRIES = 40;
const ROUNDS = 5;
const SECONDS = Number(process.env.STIP_BENCH_SECONDS ?? 5);

const FIGURES = '{ original changes budget actual commitment expected remaining }';
const ROWS = `{ id name figures ${FIGURES} own { budget } }`;
const QUERY = `query { moneyRollUp { currency projectCount total ${FIGURES} programmes ${ROWS} goals ${ROWS} sources ${ROWS} years ${ROWS} } }`;

const FLOOR = `select p.programme_id, m.source, m.year, sum(m.budget) as budget, sum(m.actual) as actual,
    sum(m.commitment) as commitment
  from (select project_id, funding_source_id as source, fiscal_year as year, amount_cents as budget, 0 as actual, 0 as commitment
      from stip.budget_line where organisation_id = $1
    union all select project_id, funding_source_id, fiscal_year, 0, case kind when 'actual' then amount_cents else 0 end,
      case kind when 'commitment' then amount_cents else 0 end
      from stip.ledger_entry where organisation_id = $1 and kind <> 'forecast') m
  join stip.project p on p.organisation_id = $1 and p.id = m.project_id
  group by grouping sets (p.programme_id, m.source, m.year)`;

const MORE_MONEY = `set search_path = stip, public;
  delete from budget_line where organisation_id = '{organisation}';
  insert into budget_line (organisation_id, id, project_id, funding_source_id, fiscal_year, amount_cents)
  select p.organisation_id, gen_random_uuid(), p.id, s.id, 2024 + y, 1000000 + hashtext(p.id::text || s.id || y) % 900000
  from project p, funding_source s, generate_series(0, ${YEARS - 1}) y
  where p.organisation_id = '{organisation}' and s.organisation_id = '{organisation}';
  insert into ledger_entry (organisation_id, id, project_id, funding_source_id, kind, fiscal_year, booked_on, amount_cents)
  select p.organisation_id, gen_random_uuid(), p.id, case when k % 3 > 0 then s.id end,
    (array['actual', 'actual', 'commitment', 'forecast'])[1 + k % 4], 2024 + k % ${YEARS},
    make_date(2024 + k % ${YEARS}, 1 + k % 12, 15), 10000 + hashtext(p.id::text || k) % 9000
  from project p, generate_series(1, ${ENTRIES}) k
  join lateral (select f.id from funding_source f where f.organisation_id = '{organisation}' order by f.id offset k % ${SOURCES} limit 1) s
    on true
  where p.organisation_id = '{organisation}'`;

export async function measure() {
  const data = dataFolder();
  let server;
  let client;
  try {
    server = await startStip(data.folder);
    const url = server.match[1];
    const { organisationId, cookie } = await signIn(data.folder, url, 'Benchdam');
    const filled = (sql) =>
      sql.replaceAll('{organisation}', organisationId).replaceAll('{projects}', PROJECTS).replaceAll('{items}', 2);
    await asOwner(data.folder, filled(fs.readFileSync(path.join(root, 'bench/seed.sql'), 'utf8')));
    await asOwner(data.folder, filled(MORE_MONEY));
    await asOwner(data.folder, 'analyze');
    client = new pg.Client(ownerOf(data.folder));
    await client.connect();
    const target = { url: `${url}/graphql`, body: JSON.stringify({ query: QUERY }), cookie };
    const floor = () => client.query({ name: 'floor', text: FLOOR, values: [organisationId] });

    const { json } = await post(target);
    const [answer] = json.data?.moneyRollUp ?? [];
    if (!answer) throw new Error(JSON.stringify(json).slice(0, 500));
    sameTotals(answer, (await floor()).rows);
    const seen = { stip: [], floor: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      seen.stip.push(await alone(target));
      seen.floor.push(await medianTime(floor));
    }
    const under = await load(target, { seconds: SECONDS, clients: 8 });
    const [entry] = await asOwner(
      data.folder,
      `select (select count(*) from stip.budget_line where organisation_id = $1) as lines,
         (select count(*) from stip.ledger_entry where organisation_id = $1) as entries`,
      [organisationId],
    );
    const [stip, bare] = [median(seen.stip), median(seen.floor)];
    return {
      title: `Roll-up of ${PROJECTS.toLocaleString('en')} projects over ${YEARS} years`,
      columns: [
        'budget lines',
        'ledger entries',
        'Stip ms',
        'adding up only ms',
        'ratio',
        'answers/s at 8 clients',
        'p95 ms',
      ],
      rows: [
        [
          Number(entry.lines).toLocaleString('en'),
          Number(entry.entries).toLocaleString('en'),
          stip.toFixed(0),
          bare.toFixed(0),
          `${(stip / bare).toFixed(1)} ×`,
          under.perSecond.toFixed(1),
          under.p95.toFixed(0),
        ],
      ],
      raw: seen,
    };
  } finally {
    await client?.end();
    await server?.stop();
    data.remove();
  }
}

/** The years, sources and programmes of the roll-up each add up to its total, and that is what the statement finds. */
function sameTotals(answer, rows) {
  const sum = (list) => list.reduce((total, value) => total + BigInt(value), 0n);
  const budget = BigInt(answer.total.budget);
  const actual = BigInt(answer.total.actual);
  const found = rows.filter((row) => row.year !== null);
  if (sum(found.map((row) => row.budget)) !== budget || sum(found.map((row) => row.actual)) !== actual)
    throw new Error(`The totals differ: ${budget} and ${sum(found.map((row) => row.budget))}`);
  for (const level of ['programmes', 'goals', 'sources', 'years']) {
    if (sum(answer[level].map((row) => row.own.budget)) !== budget)
      throw new Error(`The ${level} do not add up to the total`);
  }
}
