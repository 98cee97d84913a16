import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { TestApp } from './app';

let one: TestApp;
let thirty: TestApp;
const statements: string[] = [];
const original = pg.Client.prototype.query;

beforeAll(async () => {
  one = await TestApp.start();
  thirty = await one.anotherOrganisation();
  await fill(one, 1);
  await fill(thirty, 30);
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    statements.push(typeof first === 'string' ? first : (first as { text: string }).text);
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
});
afterAll(async () => {
  pg.Client.prototype.query = original;
  await one.stop();
});

/** A portfolio with `size` of everything, by SQL. */
async function fill(app: TestApp, size: number): Promise<void> {
  const id = app.organisationId;
  const sql = (text: string) => app.sql(text.replaceAll('$org', `'${id}'::uuid`).replaceAll('$size', String(size)));
  const key = (name: string, n = 'n') =>
    `uuid_in(overlay(overlay(md5($org || '${name}' || ${n}) placing '7' from 13) placing '8' from 17)::cstring)`;
  await sql(`insert into stip.strategy (organisation_id, id, title, term_start, term_end)
    values ($org, ${key('strategy', '0')}, 'S', '2026-01-01', '2029-12-31')`);
  await sql(`insert into stip.goal (organisation_id, id, strategy_id, title, category)
    select $org, ${key('goal')}, ${key('strategy', '0')}, 'G' || n, 'society' from generate_series(1, $size) n`);
  await sql(`insert into stip.indicator (organisation_id, id, goal_id, name, unit, direction, baseline_value, baseline_date, target_value, target_date)
    select $org, ${key('indicator')}, ${key('goal')}, 'I', '%', 'increase', 0, '2026-01-01', 10, '2027-01-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.indicator_measurement (organisation_id, id, indicator_id, measured_on, value)
    select $org, ${key('measurement')}, ${key('indicator')}, '2026-06-01', 5 from generate_series(1, $size) n`);
  await sql(`insert into stip.indicator_target (organisation_id, indicator_id, due_on, value)
    select $org, ${key('indicator')}, '2026-08-01', 4 from generate_series(1, $size) n`);
  await sql(`insert into stip.benefit (organisation_id, id, goal_id, title)
    select $org, ${key('benefit')}, ${key('goal')}, 'B' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.programme (organisation_id, id, name)
    select $org, ${key('programme')}, 'P' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.project (organisation_id, id, programme_id, name, start_date, end_date)
    select $org, ${key('project')}, ${key('programme')}, 'P' || n, '2026-01-01', '2026-12-31' from generate_series(1, $size) n`);
  await sql(`insert into stip.project_goal (organisation_id, project_id, goal_id)
    select $org, ${key('project')}, ${key('goal')} from generate_series(1, $size) n`);
  await sql(`insert into stip.programme_goal (organisation_id, programme_id, goal_id)
    select $org, ${key('programme')}, ${key('goal')} from generate_series(1, $size) n`);
  await sql(`insert into stip.indicator (organisation_id, id, programme_id, name, unit, direction, kind)
    select $org, ${key('judged')}, ${key('programme')}, 'J', '', 'increase', 'met' from generate_series(1, $size) n`);
  await sql(`insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date)
    select $org, ${key('item')}, ${key('project', '1')}, 'task', 'W' || n, '2026-01-01', '2026-02-01' from generate_series(1, $size) n`);
  await sql(`insert into stip.funding_source (organisation_id, id, name, kind)
    select $org, ${key('source')}, 'F' || n, 'ict' from generate_series(1, $size) n`);
  await sql(`insert into stip.budget_line (organisation_id, id, project_id, funding_source_id, fiscal_year, amount_cents)
    select $org, ${key('line')}, ${key('project', '1')}, ${key('source')}, 2026, 100 from generate_series(1, $size) n`);
  await sql(`insert into stip.ledger_entry (organisation_id, id, project_id, kind, fiscal_year, booked_on, amount_cents)
    select $org, ${key('entry')}, ${key('project', '1')}, 'actual', 2026, '2026-03-01', 10 from generate_series(1, $size) n`);
  await sql(`insert into stip.risk (organisation_id, id, project_id, title, likelihood, impact)
    select $org, ${key('risk')}, ${key('project', '1')}, 'R' || n, 3, 3 from generate_series(1, $size) n`);
  await sql(`insert into stip.mitigation (organisation_id, id, risk_id, title)
    select $org, ${key('measure')}, ${key('risk')}, 'M' || n from generate_series(1, $size) n`);
  await sql(`insert into stip.decision (organisation_id, id, title, body, project_id)
    select $org, ${key('decision')}, 'D' || n, 'council', ${key('project', '1')} from generate_series(1, $size) n`);
  await sql(`insert into stip.status_update (organisation_id, id, project_id, reporting_date, overall_colour, origin)
    select $org, ${key('status')}, ${key('project', '1')}, date '2026-01-01' + n::int, 'green', 'imported' from generate_series(1, 1) n`);
  await sql(`insert into stip.status_aspect (organisation_id, status_update_id, aspect, colour)
    select $org, ${key('status')}, a, 'green' from generate_series(1, 1) n, unnest(array['money', 'time']) a`);
  await sql(`update stip.status_update set state = 'published', published_at = now() where organisation_id = $org`);
}

const PERSON = 'owner { id name }';
/** Each list the screens ask for, with its nested lists, and how long it is at 30. */
const QUERIES: readonly [name: string, query: (projectId: string) => string][] = [
  [
    'projects',
    () =>
      `{ projects { totalCount nodes { id programme { name } ${PERSON} status { overallColour } money { budget } findings } } }`,
  ],
  [
    'project',
    (id) => `{ project(id: "${id}") { workItems { id ${PERSON} } dependencies { id } baselines { id } roles { id }
      goals { goal { name } } latestStatus { aspects { colour } } } }`,
  ],
  ['programmes', () => `{ programmes { id projectCount ${PERSON} } }`],
  [
    'projectMoney',
    (id) =>
      `{ projectMoney(projectId: "${id}") { years { budget } budgetLines { id } entries { id } sources { id } } }`,
  ],
  ['moneyByYear', () => '{ moneyByYear { budget sources { budget } } }'],
  ['projectRisks', (id) => `{ projectRisks(projectId: "${id}") { id ${PERSON} mitigations { id owner { name } } } }`],
  ['risks', () => `{ risks { items { id project { name } mitigations { id } } } }`],
  [
    'strategy',
    () =>
      '{ strategy { steps { state } goals { id benefits { title } indicators { attainment targets { value } forecast { value } measurements { value } } projects { colour totalWeight } } } }',
  ],
  [
    'indicatorList',
    () => '{ indicatorList { totalCount nodes { name kind owner { name } latestValue measurementCount } } }',
  ],
  ['decisions', () => '{ decisions { id project { name } } }'],
  ['statusHistory', (id) => `{ statusHistory(projectId: "${id}") { id aspects { colour } } }`],
  ['people', () => '{ people { id } }'],
  ['overview', () => '{ overview { __typename decisions { __typename } } }'],
  ['roadmap', () => '{ roadmap { projects { id } dependencies { __typename } } }'],
];

async function count(app: TestApp, query: (projectId: string) => string): Promise<{ count: number; data: unknown }> {
  const [project] = await app.sql<{ id: string }>(
    `select id from stip.project where organisation_id = $1 and name = 'P1'`,
    [app.organisationId],
  );
  statements.length = 0;
  const answer = await app.graphql('viewer', query(project?.id ?? ''));
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return { count: statements.length, data: answer.data };
}

describe('the number of SQL statements', () => {
  it.each(QUERIES)('of %s does not grow with the rows', async (_, query) => {
    const few = await count(one, query);
    const many = await count(thirty, query);
    expect(JSON.stringify(many.data).length).toBeGreaterThanOrEqual(JSON.stringify(few.data).length);
    expect(many.count).toBe(few.count);
    // Session, begin, work, commit.
    expect(many.count).toBeLessThanOrEqual(10);
    expect(many.count).toBeGreaterThanOrEqual(4);
  });
});
