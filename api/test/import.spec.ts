import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '../src/platform/auth';
import { TestApp } from './app';
import { mutate, problems, type Outcome as Answer } from './mutate';

const data = path.resolve(import.meta.dirname, '../../../shared/data');
const gmpp = path.join(data, 'uk_gmpp');
const withData = fs.existsSync(gmpp) ? it : it.skip; // the public data set lies beside the repository where it is at hand

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

async function upload(content: Buffer | string, fileName: string, role: 'controller' | 'viewer' = 'controller') {
  const boundary = 'stip-boundary';
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: text/csv\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return app.app.inject({
    method: 'POST',
    url: '/api/imports',
    payload,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    cookies: { [SESSION_COOKIE]: app.cookieOf(role) },
  });
}

interface Outcome {
  commitImport: {
    __typename: string;
    outcome: { runId: string; total: number; created: number; changed: number; unchanged: number; rejected: number };
  };
}

async function importFile(
  content: Buffer | string,
  fileName: string,
  change: (mapping: object) => object = (mapping) => mapping,
) {
  const uploadId = (await upload(content, fileName)).json<{ id: string }>().id;
  const analysis = await app.graphql<{ importAnalysis: { mapping: object } }>(
    'controller',
    `query ($id: ID!) { importAnalysis(uploadId: $id) { mapping } }`,
    { id: uploadId },
  );
  const mapping = change(analysis.data.importAnalysis.mapping);
  const answer = await app.graphql<Outcome>(
    'controller',
    `mutation ($input: CommitImportInput!) { commitImport(input: $input) { __typename ... on ImportOutcomePayload { outcome { runId total created changed unchanged rejected } } } }`,
    { input: { uploadId, mapping } },
  );
  return answer.data.commitImport.outcome;
}

describe('uploading', () => {
  it('refuses what is too large by its stated length, and what is no portfolio, with a code', async () => {
    expect((await upload(Buffer.alloc(2_000_000, 65), 'big.csv')).json()).toMatchObject({
      issues: [{ field: 'file', code: 'too_large' }],
    });
    expect((await upload('', 'empty.csv')).json()).toMatchObject({ issues: [{ code: 'empty_file' }] });
    expect((await upload('PK\u0003\u0004zip', 'zip.csv')).json()).toMatchObject({
      issues: [{ code: 'archive_as_csv' }],
    });
    expect((await upload('a;b\n1;2', 'x.csv', 'viewer')).statusCode).toBe(403);
    expect(await app.sql('select id from stip.import_upload')).toEqual([]);
  });
});

describe('mutations of an import', () => {
  const PREVIEW = `... on ImportOutcomePayload { outcome { runId total created rejected rowCount
    rows { number name action problems { code } } } }`;
  const COMMIT = '... on ImportOutcomePayload { outcome { runId total created unchanged } }';
  const content = 'Nummer;Project;Status\n71;Kaart;Groen\n72;;Groen\n';
  let uploadId: string;
  let mapping: object;

  beforeAll(async () => {
    uploadId = (await upload(content, 'stap 2024.csv')).json<{ id: string }>().id;
    const analysis = await app.graphql<{ importAnalysis: { mapping: object } }>(
      'controller',
      `{ importAnalysis(uploadId: "${uploadId}") { mapping } }`,
    );
    mapping = analysis.data.importAnalysis.mapping;
  });

  const told = (answer: Answer) => answer['outcome'] as Record<string, unknown>;

  it('show what would happen, row by row, and write nothing', async () => {
    const before = await app.sql('select count(*) from stip.project');
    const outcome = told(await mutate(app, 'controller', 'previewImport', { uploadId, mapping }, PREVIEW));
    expect(outcome).toMatchObject({ runId: null, total: 2, created: 1, rejected: 1, rowCount: 2 });
    const input = { uploadId, mapping, onlyProblems: true };
    const wrong = told(await mutate(app, 'controller', 'previewImport', input, PREVIEW));
    expect(wrong).toMatchObject({ rowCount: 1, rows: [{ number: 3, action: 'rejected' }] });
    const page = told(
      await mutate(app, 'controller', 'previewImport', { uploadId, mapping, first: 1, offset: 1 }, PREVIEW),
    );
    expect(page).toMatchObject({ rowCount: 2, rows: [{ number: 3 }] });
    expect(await app.sql('select count(*) from stip.project')).toEqual(before);
  });

  it.each(['previewImport', 'commitImport'])(
    '%s refuses a mapping that is none, and an upload there is not',
    async (name) => {
      const refused = await mutate(app, 'controller', name, { uploadId, mapping: { columns: 1 } });
      expect(refused.__typename).toBe('ValidationFailed');
      expect((await mutate(app, 'controller', name, { uploadId: randomUUID(), mapping })).entity).toBe('ImportUpload');
      expect((await mutate(app, 'project_leader', name, { uploadId, mapping })).permission).toBe('import.run');
    },
  );

  it('take the file in, once', async () => {
    const once = told(await mutate(app, 'controller', 'commitImport', { uploadId, mapping }, COMMIT));
    expect(once).toMatchObject({ total: 2, created: 1, runId: expect.any(String) });
    const again = told(await mutate(app, 'controller', 'commitImport', { uploadId, mapping }, COMMIT));
    expect(again).toMatchObject({ created: 0, unchanged: 1 });
    const runs = await app.graphql<{
      importRuns: { totalCount: number; nodes: { fileName: string; rowsCreated: number }[] };
    }>(
      'controller',
      '{ importRuns(filter: { search: "stap", withRejected: true }) { totalCount nodes { fileName rowsCreated } } }',
    );
    expect(runs.data.importRuns.totalCount).toBe(2);
    expect(runs.data.importRuns.nodes.map((run) => run.rowsCreated)).toEqual([0, 1]);
  });

  it('keep a mapping by name, and replace what had the name', async () => {
    const SAVED = '... on SavedMappingPayload { mapping { id name version } }';
    const save = (input: object, role: Parameters<typeof mutate>[1] = 'controller') =>
      mutate(app, role, 'saveMapping', { name: 'Kwartaal', definition: mapping, ...input }, SAVED);
    const first = await save({});
    expect(first).toMatchObject({ mapping: { name: 'Kwartaal', version: 1 } });
    expect(problems(await save({ name: '  ' }))).toEqual(['name required']);
    expect(problems(await save({ definition: { columns: 'no' } }))).toEqual(['definition invalid']);
    expect((await save({}, 'viewer')).permission).toBe('import.run');
    const renewed = await save({ definition: { ...mapping, source: 'ander' } });
    expect(renewed).toMatchObject({ mapping: { id: (first['mapping'] as { id: string }).id, version: 2 } });
    const ledger = { version: 1, system: 'Fin', columns: [], currency: 'EUR', kind: 'actual', kinds: {} };
    expect(problems(await save({ kind: 'ledger' }))).toEqual(['definition invalid']);
    expect(problems(await save({ kind: 'ledger', definition: ledger }))).toEqual(['name already_exists']);
    expect(await save({ kind: 'ledger', definition: ledger, name: 'Boekingen' })).toMatchObject({
      mapping: { name: 'Boekingen', version: 1 },
    });
    const lists = await app.graphql<Record<'portfolio' | 'ledger', { name: string }[]>>(
      'controller',
      '{ portfolio: savedMappings { name } ledger: savedMappings(kind: ledger) { name } }',
    );
    expect(lists.data).toEqual({ portfolio: [{ name: 'Kwartaal' }], ledger: [{ name: 'Boekingen' }] });
  });
});

describe('importing', () => {
  const first =
    'Nummer;Project;Status;Eind;Budget\n1;Catalogus;Groen;2026-12-31;100\n2;Register;Paars;TBD;Geheim\n3;Dubbel;Rood;;\n3;Dubbel;Rood;;\n';

  it('counts every row once, says what was not taken and why, and changes nothing the second time', async () => {
    const once = await importFile(first, 'lijst 2025.csv');
    expect(once).toMatchObject({ total: 4, created: 3, changed: 0, unchanged: 0, rejected: 1 });
    const list = await app.app.inject({
      method: 'GET',
      url: `/api/imports/${once.runId}/rejections.csv`,
      cookies: { [SESSION_COOKIE]: app.cookieOf('controller') },
    });
    expect(list.body).toContain('"5";"3";"Dubbel";"rij niet overgenomen"');
    expect(list.body).toContain('unknown_colour');
    expect(await importFile(first, 'lijst 2025.csv')).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 3,
      rejected: 1,
    });
  });

  it('keeps a stated reason as such, never zero', async () => {
    const rows = await app.sql(`select p.end_absence_reason, b.amount_cents, b.absence_reason from stip.project p
      join stip.budget_line b on b.project_id = p.id where p.name = 'Register'`);
    expect(rows).toEqual([{ end_absence_reason: 'TBD', amount_cents: null, absence_reason: 'Geheim' }]);
  });

  it('adds the next year beside the last and keeps history', async () => {
    const next = 'Nummer;Project;Status;Eind;Budget\n1;Catalogus;Oranje;2027-06-30;120\n4;Nieuw;Groen;2027-01-01;5\n';
    expect(await importFile(next, 'lijst 2026.csv')).toMatchObject({ total: 2, created: 1, changed: 1 });
    const statuses = await app.sql(`select s.reporting_date, s.overall_colour, s.overall_trend from stip.status_update s
      join stip.project p on p.id = s.project_id where p.name = 'Catalogus' order by 1`);
    expect(statuses).toEqual([
      { reporting_date: '2025-12-31', overall_colour: 'green', overall_trend: 'stable' },
      { reporting_date: '2026-12-31', overall_colour: 'orange', overall_trend: 'worsening' },
    ]);
    const baselines = await app.sql(
      `select b.sequence, b.end_date from stip.baseline b join stip.project p on p.id = b.project_id where p.name = 'Catalogus' order by 1`,
    );
    expect(baselines).toEqual([
      { sequence: 1, end_date: '2026-12-31' },
      { sequence: 2, end_date: '2027-06-30' },
    ]);
  });

  it('puts back nothing when an older file comes again', async () => {
    expect(await importFile(first, 'lijst 2025.csv')).toMatchObject({ created: 0, changed: 0 });
    expect(await app.sql(`select end_date from stip.project where name = 'Catalogus'`)).toEqual([
      { end_date: '2027-06-30' },
    ]);
  });

  it('writes nothing at all when one row breaks a rule of the database', async () => {
    const before = await app.sql('select count(*) from stip.project');
    const answer = importFile('Nummer;Project;Status\n10;Goed;Groen\n11;Fout;Groen\n', 'ander 2026.csv', (mapping) => ({
      ...mapping,
      source: 'x'.repeat(200),
    }));
    await expect(answer).resolves.toBeUndefined();
    expect(await app.sql('select count(*) from stip.project')).toEqual(before);
  });

  withData(
    'makes four reporting periods of four years of the UK portfolio, with the figures of the files',
    async () => {
      for (const [year, rows] of [
        [2018, 133],
        [2020, 125],
        [2021, 184],
        [2022, 235],
      ] as const) {
        expect(await importFile(fs.readFileSync(path.join(gmpp, `uk_${year}.csv`)), `uk_${year}.csv`)).toMatchObject({
          total: rows,
          rejected: 0,
        });
      }
      const periods =
        await app.sql(`select r.name, count(*)::int as updates, count(*) filter (where s.overall_colour = 'red')::int as red
      from stip.reporting_period r join stip.status_update s on s.reporting_date = r.end_date join stip.project p on p.id = s.project_id
      where p.external_source = 'uk' group by 1 order by 1`);
      expect(periods.map((period) => [period['name'], period['updates']])).toEqual([
        ['2018', 133],
        ['2020', 125],
        ['2021', 184],
        ['2022', 235],
      ]);
      const polar =
        await app.sql(`select s.reporting_date, s.overall_colour, s.stated_label from stip.status_update s join stip.project p on p.id = s.project_id
      where p.external_key = 'BIS_0014_1415-Q3' order by 1`);
      expect(polar[2]).toEqual({ reporting_date: '2021-12-31', overall_colour: 'orange', stated_label: 'Amber/Green' });
      const aircraft =
        await app.sql(`select b.fiscal_year, b.amount_cents::text from stip.budget_line b join stip.project p on p.id = b.project_id
      where p.external_key = 'MOD_0106_1617-Q1' and b.fiscal_year = 2021`);
      expect(aircraft).toEqual([{ fiscal_year: 2021, amount_cents: '65446000000' }]);
    },
  );
});
