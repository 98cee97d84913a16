import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '../src/platform/auth';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

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
  const { mapping, questions, ...analysis } = answer.data.importTablesAnalysis;
  // Several files do not name their source; the tests call it by one name.
  const named = questions.filter(({ kind }) => kind !== 'source');
  expect(questions.length - named.length).toBe(Object.keys(files).length > 1 ? 1 : 0);
  return { setId, ...analysis, questions: named, mapping: { ...mapping, source: mapping.source || 'proef' } };
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

const DUTCH: Files = {
  'doelen.csv': 'doel_id;naam;bovenliggend_doel\nD1;Gegevens op orde;\nD2;Catalogus compleet;D1\nD3;Zwevend;D9\n',
  'programmas.csv': 'programma_id;naam;doel_id\nP1;Basis;D2\nP2;Zonder doel;\n',
  'projecten.csv':
    'projectnummer;naam;programma_id;startdatum;einddatum;status;budget\n1;Catalogus;P1;13-01-2026;31-12-2026;Lopend;"€ 1.000,50"\n2;Register;P9;13-02-2026;30-06-2026;Afgerond;"€ 2.000,00"\n3;Loshangend;;13-03-2026;01-03-2026;Lopend;\n',
  'activiteiten.csv':
    'id;omschrijving;project;begin;einde\nA1;Opzet;1;13-01-2026;28-02-2026\nA2;Bouw;1;01-03-2026;31-05-2026\nA3;Zonder project;;01-03-2026;31-05-2026\nA2;Dubbel;1;01-03-2026;31-05-2026\nA4;Van een geweigerd project;3;13-03-2026;31-05-2026\n',
  'indicatoren.csv':
    'indicator;doel_id;eenheid;nulmeting;datum nulmeting;streefwaarde;streefdatum\nAandeel beschreven;D2;%;"12,5";13-01-2026;80;31-12-2028\nZonder nulmeting;D1;stuks;;;10;31-12-2027\nNergens bij;;%;1;13-01-2026;2;31-12-2027\n',
  'metingen.csv':
    'indicator;datum;waarde\nAandeel beschreven;30-06-2026;"40,5"\nAandeel beschreven;30-09-2026;55\nAandeel beschreven;31-12-2026;60\nOnbekend;31-12-2026;5\n',
};

describe('tables with references', () => {
  let on: TestApp;
  let set: Awaited<ReturnType<typeof analyse>>;
  beforeAll(async () => {
    on = await app.anotherOrganisation();
    set = await analyse(on, DUTCH);
  });

  it('are recognised by their Dutch names, with no question left', () => {
    expect(set.questions).toEqual([]);
    expect(set.mapping.tables.map(({ name, role }) => `${name} ${role}`).sort()).toEqual([
      'activiteiten workItem',
      'doelen goal',
      'indicatoren indicator',
      'metingen measurement',
      'programmas programme',
      'projecten project',
    ]);
  });

  it('are taken with what hangs together, and what does not is told row by row', async () => {
    const outcome = await commit(on, set.setId, set.mapping);
    expect(reconciles(outcome)).toBe(true);
    const said = Object.fromEntries(outcome.tables.map((t) => [t.name, [t.read, t.created, t.notTaken, t.unlinked]]));
    expect(said).toEqual({
      doelen: [3, 3, 0, 0],
      programmas: [2, 2, 0, 1],
      projecten: [3, 2, 1, 1],
      activiteiten: [5, 2, 3, 0],
      indicatoren: [3, 2, 1, 0],
      metingen: [4, 2, 2, 0],
    });
    const why = outcome.rows.flatMap((row) =>
      row.problems.map((problem) => `${row.key} ${problem.severity} ${problem.code}`),
    );
    expect(why).toEqual(
      expect.arrayContaining([
        'D3 value unknown_end',
        '2 value unknown_end',
        '3 row end_before_start',
        'A3 row parent_missing',
        'A2 row duplicate_key',
        'A4 value end_not_taken',
        'A4 row parent_missing',
        'P2 note not_linked',
      ]),
    );
    const org = [on.organisationId];
    expect(
      await on.sql(
        `select i.name, i.kind, i.baseline_value, i.target_value, count(m.id)::int as n from stip.indicator i
         left join stip.indicator_measurement m on m.indicator_id = i.id where i.organisation_id = $1 group by i.id, i.name, i.kind, i.baseline_value, i.target_value order by 1`,
        org,
      ),
    ).toEqual([
      { name: 'Aandeel beschreven', kind: 'path', baseline_value: '12.5', target_value: '80', n: 2 },
      { name: 'Zonder nulmeting', kind: 'measured', baseline_value: null, target_value: '10', n: 0 },
    ]);
    expect(
      await on.sql(
        `select p.name, p.state, p.end_date, b.budget_cents from stip.project p
         join stip.baseline b on b.project_id = p.id where p.organisation_id = $1 order by 1`,
        org,
      ),
    ).toEqual([
      { name: 'Catalogus', state: 'active', end_date: '2026-12-31', budget_cents: '100050' },
      { name: 'Register', state: 'completed', end_date: '2026-06-30', budget_cents: '200000' },
    ]);
  });

  it('change nothing the second time, and only what differs the third', async () => {
    expect(await commit(on, set.setId, set.mapping)).toMatchObject({ created: 0, changed: 0 });
    const next = await analyse(on, {
      ...DUTCH,
      'projecten.csv': String(DUTCH['projecten.csv']).replace('31-12-2026', '31-03-2027').replace('P9', 'P2'),
    });
    const outcome = await commit(on, next.setId, { ...next.mapping, source: set.mapping.source });
    expect(byTable(outcome)['projecten']).toMatchObject({ created: 0, changed: 2, unchanged: 0, notTaken: 1 });
    expect(
      await on.sql(
        `select p.name, b.sequence, b.end_date from stip.baseline b join stip.project p on p.id = b.project_id
         where p.organisation_id = $1 order by 1, 2`,
        [on.organisationId],
      ),
    ).toEqual([
      { name: 'Catalogus', sequence: 1, end_date: '2026-12-31' },
      { name: 'Catalogus', sequence: 2, end_date: '2027-03-31' },
      { name: 'Register', sequence: 1, end_date: '2026-06-30' },
    ]);
  });

  it('tell their reasons counted, and the rows of one reason', async () => {
    const on = await app.anotherOrganisation();
    const { setId, mapping } = await analyse(on, DUTCH);
    const payload = `... on LinkedOutcomePayload { outcome { rowCount rows { key }
      reasons { table rows alike problem { severity code params } } } }`;
    const ask = async (more: object) =>
      (await mutate(on, 'controller', 'previewTables', { setId, mapping, ...more }, payload))['outcome'] as {
        rowCount: number;
        rows: { key: string }[];
        reasons: { table: string; rows: number; alike: boolean; problem: { severity: string; code: string } }[];
      };
    const all = await ask({ onlyProblems: true });
    expect(all.reasons.map(({ problem }) => problem.severity)).toEqual(
      [...all.reasons.map(({ problem }) => problem.severity)].sort(
        (a, b) => ['row', 'value', 'note'].indexOf(a) - ['row', 'value', 'note'].indexOf(b),
      ),
    );
    expect(all.reasons).toContainEqual({
      table: 'metingen',
      rows: 1,
      alike: true,
      problem: { severity: 'row', code: 'date_in_future', params: { date: '2026-12-31' } },
    });
    const one = await ask({ table: 'metingen', code: 'date_in_future' });
    expect(one.rowCount).toBe(1);
    expect(one.rows).toHaveLength(1);
  });

  it('take a judgement as met or not met only', async () => {
    const [judged] = await on.sql<{ id: string }>(
      `insert into stip.indicator (organisation_id, id, goal_id, name, unit, direction, kind)
       select organisation_id, gen_random_uuid(), id, 'Beoordeeld', '', 'increase', 'met' from stip.goal
       where organisation_id = $1 order by title limit 1 returning id`,
      [on.organisationId],
    );
    const row = { indicatorId: judged?.id ?? '', measuredOn: '2026-11-01', value: '2' };
    for (const [name, input] of [
      ['recordIndicatorValue', row],
      ['addIndicatorMeasurement', row],
      ['recordMeasurements', { measurements: [row] }],
    ] as const) {
      const answer = await mutate(on, 'project_leader', name, input);
      expect(problems(answer)).toEqual([`${name === 'recordMeasurements' ? 'measurements.0.' : ''}value out_of_range`]);
    }
    const payload = '... on IndicatorPayload { indicator { latestValue } }';
    const done = await mutate(on, 'project_leader', 'recordIndicatorValue', { ...row, value: '1' }, payload);
    expect(done['indicator']).toEqual({ latestValue: '1' });
    await on.sql('delete from stip.indicator where id = $1', [judged?.id]);
  });

  it('are listed as a file, with the table of each row', async () => {
    const { runId } = await commit(on, set.setId, set.mapping);
    const list = await on.app.inject({
      method: 'GET',
      url: `/api/imports/${runId ?? ''}/rejections.csv`,
      cookies: { [SESSION_COOKIE]: on.cookieOf('controller') },
    });
    expect(list.body).toContain('"tabel";"rij";"id"');
    expect(list.body).toContain('"activiteiten";"4";"A3"');
    expect(list.body).toContain('"rij niet overgenomen"');
    const english = await on.app.inject({
      method: 'GET',
      url: `/api/imports/${runId ?? ''}/rejections.csv?lang=en`,
      cookies: { [SESSION_COOKIE]: on.cookieOf('controller') },
    });
    expect(english.body).toContain('"table";"row";"key"');
    expect(english.body).toContain('"row not taken"');
  });

  it('show the indicators of goals, programmes and projects in one list, and a value can be recorded', async () => {
    const answer = await on.graphql<{
      indicatorList: { totalCount: number; nodes: { id: string; name: string; latestValue: string | null }[] };
    }>(
      'viewer',
      '{ indicatorList(filter: { ownerKinds: [goal] }) { totalCount nodes { id name latestValue owner { name } } } }',
    );
    const { totalCount, nodes } = answer.data.indicatorList;
    expect(totalCount).toBe(2);
    expect(nodes.find(({ name }) => name === 'Aandeel beschreven')?.latestValue).toBe('55');
    const indicatorId = nodes[0]?.id ?? '';
    const payload = '... on IndicatorPayload { indicator { latestValue latestOn } }';
    const input = { indicatorId, measuredOn: '2026-11-01', value: '60' };
    const done = await mutate(on, 'project_leader', 'recordIndicatorValue', input, payload);
    expect(done['indicator']).toEqual({ latestValue: '60', latestOn: '2026-11-01' });
    expect((await mutate(on, 'project_leader', 'recordIndicatorValue', { ...input, value: 'veel' })).__typename).toBe(
      'ValidationFailed',
    );
    expect((await mutate(on, 'viewer', 'recordIndicatorValue', input)).__typename).toBe('Forbidden');
    expect(
      (await mutate(on, 'project_leader', 'recordIndicatorValue', { ...input, indicatorId: on.organisationId }))
        .__typename,
    ).toBe('NotFound');
  });
});

describe('what goes wrong with tables', () => {
  it('is refused with the name of the file', async () => {
    const refused = async (files: Files) => (await upload(app, files)).json<{ issues: object[] }>().issues;
    const good = { 'projecten.csv': 'id;naam\n1;Een\n2;Twee\n' };
    expect(await refused({ ...good, 'leeg.csv': '' })).toMatchObject([
      { code: 'empty_file', params: { file: 'leeg.csv' } },
    ]);
    expect(await refused({ ...good, 'b.zip': 'PK\u0003\u0004x' })).toMatchObject([
      { code: 'not_a_workbook', params: { file: 'b.zip' } },
    ]);
    expect(
      await refused({ 'breed.csv': `${Array.from({ length: 5000 }, (_, n) => `k${n}`).join(';')}\n1;2\n` }),
    ).toMatchObject([{ code: 'too_many_columns', params: { n: 5000 } }]);
    expect((await upload(app, good, 'viewer')).statusCode).toBe(403);
  });

  it('is told: a row far wider than the header, a delimiter that was not recognised, a table that is missing', async () => {
    const on = await app.anotherOrganisation();
    const { setId, mapping, tables, missingTables } = await analyse(on, {
      'projecten.csv': `id;naam;programma_id\n1;Een;P1\n2;Twee;P1;${'x;'.repeat(5000)}\n`,
      'activiteiten.csv': 'id^naam^project\nA^B^1\n',
    });
    expect(tables.find(({ name }) => name === 'activiteiten')?.because).toBe('single_column');
    expect(missingTables).toEqual([{ table: 'projecten', header: 'programma_id' }]);
    const outcome = await commit(on, setId, mapping);
    expect(outcome).toMatchObject({ total: 3, created: 2, rejected: 1 });
    expect(outcome.rows.flatMap(({ problems }) => problems.map(({ code }) => code)).sort()).toEqual([
      'row_too_wide',
      'table_not_taken',
    ]);
  });

  it('is asked where the files leave it open, and refused row by row where it is not answered', async () => {
    const on = await app.anotherOrganisation();
    const files = {
      'projecten.csv': 'id;naam;start;duur;kosten\n1;Een;01-02-2026;30;0.042\n2;Twee;03-04-2026;60;1.5\n',
    };
    const { setId, mapping, questions } = await analyse(on, files);
    expect(questions.map(({ kind }) => kind).sort()).toEqual(['date_order', 'duration_end', 'duration_unit', 'unit']);
    expect(await commit(on, setId, mapping)).toMatchObject({ created: 0, rejected: 2 });
    const answered = mapping.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({
        ...column,
        ...(column.field === 'startDate' ? { dateOrder: 'dmy' } : {}),
        ...(column.field === 'duration' ? { durationUnit: 'days', durationEnd: 'inclusive' } : {}),
        ...(column.field === 'cost' ? { multiplier: 1_000_000 } : {}),
      })),
    }));
    expect(await commit(on, setId, { ...mapping, tables: answered })).toMatchObject({ created: 2, rejected: 0 });
    const rows = await on.sql(
      'select name, start_date, end_date from stip.project where organisation_id = $1 order by 1',
      [on.organisationId],
    );
    expect(rows).toEqual([
      { name: 'Een', start_date: '2026-02-01', end_date: '2026-03-02' },
      { name: 'Twee', start_date: '2026-04-03', end_date: '2026-06-01' },
    ]);
  });

  it('leaves nothing behind when the mapping is unusable, the set unknown or the right missing', async () => {
    const on = await app.anotherOrganisation();
    const { setId, mapping } = await analyse(on, { 'projecten.csv': 'id;naam\n1;Een\n2;Twee\n' });
    for (const name of ['previewTables', 'commitTables']) {
      expect((await mutate(on, 'controller', name, { setId, mapping: {} })).__typename).toBe('ValidationFailed');
      expect((await mutate(on, 'controller', name, { setId: on.organisationId, mapping })).__typename).toBe('NotFound');
      expect((await mutate(on, 'viewer', name, { setId, mapping })).__typename).toBe('Forbidden');
    }
    expect(await on.sql('select id from stip.project where organisation_id = $1', [on.organisationId])).toEqual([]);
  });
});
