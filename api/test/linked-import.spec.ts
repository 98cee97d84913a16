import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '../src/platform/auth';
import { TestApp } from './app';
import { mutate } from './mutate';

const hhs = path.resolve(import.meta.dirname, '../../../shared/data/us_hhs');
const withData = fs.existsSync(hhs) ? it : it.skip; // the public data set lies beside the repository where it is at hand

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ STIP_MAX_UPLOAD_MB: '2' });
});
afterAll(() => app.stop());

type Files = Readonly<Record<string, Buffer | string>>;

async function upload(on: TestApp, files: Files, role: 'controller' | 'viewer' = 'controller') {
  const mark = 'stip-boundary';
  const parts = Object.entries(files).flatMap(([name, content]) => [
    Buffer.from(
      `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return on.app.inject({
    method: 'POST',
    url: '/api/imports/tables',
    payload: Buffer.concat([...parts, Buffer.from(`--${mark}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${mark}` },
    cookies: { [SESSION_COOKIE]: on.cookieOf(role) },
  });
}

interface Counts {
  name: string;
  role: string;
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  notTaken: number;
  unlinked: number;
}
interface LinkedOutcome {
  runId: string | null;
  total: number;
  created: number;
  changed: number;
  unchanged: number;
  rejected: number;
  unlinked: number;
  tables: Counts[];
  rowCount: number;
  rows: { table: string; key: string; action: string; problems: { code: string; severity: string }[] }[];
}
interface Mapping {
  source: string;
  tables: { name: string; role: string; columns: { header: string; field: string; [setting: string]: unknown }[] }[];
  relations: { from: string; to: string; relation: string; means?: string; upper?: string }[];
}
interface Analysis {
  mapping: Mapping;
  tables: { name: string; rows: number; because: string }[];
  questions: { kind: string; table: string; header: string | null }[];
  missingTables: { table: string; header: string }[];
}

const OUTCOME = `... on LinkedOutcomePayload { outcome { runId total created changed unchanged rejected unlinked rowCount
  tables { name role read created changed unchanged notTaken unlinked }
  rows { table key action problems { code severity } } } }`;

async function analyse(on: TestApp, files: Files): Promise<Analysis & { setId: string }> {
  const response = await upload(on, files);
  const setId = response.json<{ id: string }>().id;
  const answer = await on.graphql<{ importTablesAnalysis: Analysis }>(
    'controller',
    `query ($id: ID!) { importTablesAnalysis(setId: $id) { mapping tables { name rows because } questions { kind table header }
      missingTables { table header } } }`,
    { id: setId },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return { setId, ...answer.data.importTablesAnalysis };
}

const commit = async (on: TestApp, setId: string, mapping: unknown): Promise<LinkedOutcome> => {
  const answer = await mutate(on, 'controller', 'commitTables', { setId, mapping }, OUTCOME);
  if (!answer['outcome']) throw new Error(JSON.stringify(answer));
  return answer['outcome'] as LinkedOutcome;
};

const byTable = (outcome: LinkedOutcome) => Object.fromEntries(outcome.tables.map((table) => [table.name, table]));
const reconciles = (outcome: LinkedOutcome) =>
  outcome.tables.every((t) => t.read === t.created + t.changed + t.unchanged + t.notTaken) &&
  outcome.total === outcome.created + outcome.changed + outcome.unchanged + outcome.rejected;

describe('the HHS tables', () => {
  withData('become goals, programmes, projects, activities and indicators, as many as the files have', async () => {
    const on = await app.anotherOrganisation();
    const files = Object.fromEntries(fs.readdirSync(hhs).map((name) => [name, fs.readFileSync(path.join(hhs, name))]));
    const { setId, mapping, questions } = await analyse(on, files);
    expect(questions).toEqual([]);
    const preview = await mutate(on, 'controller', 'previewTables', { setId, mapping }, OUTCOME);
    const first = await commit(on, setId, mapping);
    expect({ ...(preview['outcome'] as LinkedOutcome), runId: null, rowCount: 0, rows: [] }).toEqual({
      ...first,
      runId: null,
      rowCount: 0,
      rows: [],
    });
    expect(reconciles(first)).toBe(true);
    const counts = byTable(first);
    const said = (name: string) => {
      const { role, read, created, notTaken, unlinked } = counts[name] ?? ({} as Counts);
      return [role, read, created, notTaken, unlinked];
    };
    expect(said('Business_Area')).toEqual(['goal', 3, 3, 0, 0]);
    expect(said('Business_Function')).toEqual(['goal', 18, 18, 0, 0]);
    expect(said('Investment')).toEqual(['programme', 721, 721, 0, 0]);
    expect(said('Project')).toEqual(['project', 202, 202, 0, 94]);
    expect(said('Activity')).toEqual(['workItem', 1102, 1102, 0, 0]);
    expect(said('Metric')).toEqual(['indicator', 455, 455, 0, 0]);
    expect(said('Bureau')).toEqual(['attribute', 11, 11, 0, 0]);
    expect(said('Service')).toEqual(['attribute', 29, 29, 0, 0]);
    expect(said('Supplier')).toEqual(['attribute', 98, 98, 0, 0]);
    expect(said('Contract')).toEqual(['ignore', 157, 0, 157, 0]);
    // 157 contracts let, 157 delivered, and 26 suppliers that are linked twice.
    expect(said('_edges')).toEqual(['links', 3677, 3337, 340, 0]);
    const org = [on.organisationId];
    const [stored] = await on.sql(
      `select (select count(*)::int from stip.goal where organisation_id = $1) goals,
         (select count(*)::int from stip.goal where organisation_id = $1 and parent_id is not null) subgoals,
         (select count(*)::int from stip.programme where organisation_id = $1) programmes,
         (select count(*)::int from stip.programme_goal where organisation_id = $1) serving,
         (select count(*)::int from stip.project where organisation_id = $1) projects,
         (select count(*)::int from stip.project where organisation_id = $1 and programme_id is not null) linked,
         (select count(*)::int from stip.work_item where organisation_id = $1) items,
         (select count(*)::int from stip.work_item where organisation_id = $1 and actual_end is not null) done,
         (select count(*)::int from stip.indicator where organisation_id = $1 and programme_id is not null) indicators,
         (select count(*)::int from stip.indicator_measurement where organisation_id = $1) judged,
         (select sum(planned_cost_cents)::bigint from stip.work_item where organisation_id = $1) cost,
         (select count(*)::int from stip.baseline where organisation_id = $1) plans`,
      org,
    );
    expect(stored).toEqual({
      goals: 21,
      subgoals: 18,
      programmes: 721,
      serving: 721,
      projects: 202,
      linked: 108,
      items: 1102,
      done: 713,
      indicators: 455,
      judged: 207,
      cost: expect.stringMatching(/^\d+$/),
      plans: 108,
    });
    const [one] = await on.sql(
      `select p.start_date, p.end_date, b.budget_cents, b.budget_currency from stip.project p join stip.baseline b on b.project_id = p.id
       where p.organisation_id = $1 and p.name = 'Passport Denial Online Enhancements'`,
      org,
    );
    expect(one).toEqual({
      start_date: '2011-07-05',
      end_date: '2011-10-07',
      budget_cents: '4200000',
      budget_currency: 'USD',
    });
    const again = await commit(on, setId, mapping);
    expect(again).toMatchObject({ total: first.total, created: 0, changed: 0, rejected: first.rejected });
    expect(await on.sql('select count(*)::int n from stip.work_item where organisation_id = $1', org)).toEqual([
      { n: 1102 },
    ]);
  });
});

describe('a set that is not there', () => {
  it.each(['previewTables', 'commitTables'])('is told by %s', async (name) => {
    const mapping = (await analyse(app, { 'doelen.csv': Buffer.from('id;naam\n1;Doel\n') })).mapping;
    const answer = await mutate(app, 'controller', name, { setId: '01900000-0000-7000-8000-000000000000', mapping });
    expect(['NotFound', 'ValidationFailed']).toContain(answer.__typename);
  });
});
