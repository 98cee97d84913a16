import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { SESSION_COOKIE } from '../src/platform/auth';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
  for (const code of ['A-1', 'B-2'])
    await mutate(app, 'administrator', 'createProject', { name: `Project ${code}`, code });
  await mutate(app, 'administrator', 'setFundingSource', { name: 'ICT', kind: 'ict' });
});
afterAll(() => app.stop());

async function upload(text: string, name = 'boekingen.csv'): Promise<string> {
  const boundary = 'stip-boundary';
  const answer = await app.app.inject({
    method: 'POST',
    url: '/api/imports',
    payload: `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${text}\r\n--${boundary}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    cookies: { [SESSION_COOKIE]: app.cookieOf('controller') },
  });
  return answer.json<{ id: string }>().id;
}

interface Analysis {
  readonly mapping: { readonly system: string; readonly [field: string]: unknown };
  readonly questions: { kind: string }[];
  readonly statedTotal: string | null;
  readonly rowCount: number;
}
const analyse = async (uploadId: string) => {
  const answer = await app.graphql<{ ledgerImportAnalysis: Analysis }>(
    'controller',
    `{ ledgerImportAnalysis(uploadId: "${uploadId}") { mapping rowCount statedTotal questions { kind } } }`,
  );
  return answer.data.ledgerImportAnalysis;
};

const OUTCOME = `... on LedgerOutcomePayload { outcome { importId rowsTotal total control controlOrigin rowCount
  counts { action rows amount } obstacles { field code } rows { number project key action amount problems { code } } } }`;
interface Told {
  readonly importId: string | null;
  readonly total: string;
  readonly controlOrigin: string | null;
  readonly counts: { action: string; rows: number; amount: string }[];
  readonly obstacles: { field: string; code: string }[];
  readonly rowCount: number;
  readonly rows: { number: number; action: string; problems: { code: string }[] }[];
}
const told = (outcome: Outcome): Told => {
  if (!outcome['outcome']) throw new Error(JSON.stringify(outcome));
  return outcome['outcome'] as Told;
};
const counts = (outcome: Outcome) =>
  told(outcome)
    .counts.filter(({ rows }) => rows > 0)
    .map(({ action, rows, amount }) => `${action} ${rows} ${amount}`);

async function send(
  name: 'previewLedgerImport' | 'commitLedgerImport',
  text: string,
  more: object = {},
  role: Role = 'controller',
) {
  const uploadId = await upload(text);
  const { mapping } = await analyse(uploadId);
  return mutate(app, role, name, { uploadId, mapping: { ...mapping, system: 'Fin' }, ...more }, OUTCOME);
}
const preview = (text: string, more: object = {}) => send('previewLedgerImport', text, more);
const commit = (text: string, more: object = {}, role: Role = 'controller') =>
  send('commitLedgerImport', text, more, role);
const booked = async () =>
  (await app.sql<{ n: number }>('select count(*)::int as n from stip.ledger_entry'))[0]?.n ?? 0;

const HEAD = 'Projectcode;Boekjaar;Boekdatum;Soort;Documentnummer;Regel;Omschrijving;Dekking;Bedrag\n';
const row = (document: string, amount: string, project = 'A-1', kind = 'Realisatie') =>
  `${project};2026;13-03-2026;${kind};${document};1;Licenties;ICT;${amount}\n`;

describe('a file of bookings', () => {
  it('is looked at first', async () => {
    const id = await upload(`${HEAD}${row('L-1', '10,00')}Totaal;;;;;;;;10,00\n`);
    expect(await analyse(id)).toMatchObject({ rowCount: 1, statedTotal: '1000', questions: [] });
  });

  it('is previewed without writing, and booked when the totals match', async () => {
    const text =
      HEAD + row('F-1', '1.000,25') + row('F-2', '-0,25', 'b-2') + row('O-1', '500,00', 'A-1', 'Verplichting');
    const before = await booked();
    const shown = await preview(text, { controlTotal: '150000', controlRows: 3 });
    expect(told(shown).obstacles).toEqual([]);
    expect(counts(shown)).toEqual(['book 3 150000']);
    expect(await booked()).toBe(before);
    const done = await commit(text, { controlTotal: '150000', controlRows: 3 });
    expect(told(done)).toMatchObject({ total: '150000', controlOrigin: 'given', rowCount: 0 });
    expect(await booked()).toBe(before + 3);
    const [stored] = await app.sql(
      `select e.kind, e.amount_cents::text as amount, e.external_key as key, s.name as source, e.reference
       from stip.ledger_entry e join stip.funding_source s on s.id = e.funding_source_id
       where e.ledger_import_id = $1 and e.external_key = 'F-1/1'`,
      [told(done).importId],
    );
    expect(stored).toEqual({ kind: 'actual', amount: '100025', key: 'F-1/1', source: 'ICT', reference: 'F-1' });
  });

  it('books nothing of it again, and only what is new of a longer one', async () => {
    const text = HEAD + row('D-1', '10,00') + row('D-2', '20,00');
    await commit(text, { controlTotal: '3000' });
    const again = await commit(text, { controlTotal: '3000' });
    expect(counts(again)).toEqual(['duplicate 2 3000']);
    const longer = await commit(text + row('D-3', '5,00'), { controlTotal: '3500' });
    expect(counts(longer)).toEqual(['book 1 500', 'duplicate 2 3000']);
  });

  it('is refused as a whole when totals or counts do not match', async () => {
    const before = await booked();
    const text = HEAD + row('T-1', '10,00');
    expect(problems(await commit(text, { controlTotal: '1001' }))).toEqual(['controlTotal totals_differ']);
    expect(problems(await commit(text, { controlTotal: '1000', controlRows: 2 }))).toEqual(['controlRows rows_differ']);
    expect(problems(await commit(text))).toEqual(['controlTotal control_total_needed']);
    expect(problems(await commit(`${text}Totaal;;;;;;;;9,99\n`))).toEqual(['file totals_differ']);
    expect(problems(await commit(`${text}Totaal;;;;;;;;9,99\n`, { controlTotal: '1000' }))).toEqual([
      'file totals_differ',
    ]);
    expect(problems(await commit(text, { controlTotal: '9'.repeat(25) }))).toEqual([
      'controlTotal amount_out_of_range',
    ]);
    expect(await booked()).toBe(before);
    expect(told(await commit(`${text}Totaal;;;;;;;;10,00\n`))).toMatchObject({ controlOrigin: 'file' });
  });

  it('is refused when a key was booked differently, and says which', async () => {
    await commit(HEAD + row('X-1', '10,00'), { controlTotal: '1000' });
    const text = HEAD + row('X-1', '11,00') + row('X-2', '1,00');
    expect(problems(await commit(text, { controlTotal: '1200' }))).toEqual(['file rows_rejected']);
    const shown = told(await preview(text, { controlTotal: '1200', onlyProblems: true }));
    expect(shown.rows).toMatchObject([{ number: 2, action: 'rejected', problems: [{ code: 'booked_differently' }] }]);
  });

  it('leaves rows of unknown projects out only when asked, and counts them in the totals', async () => {
    const text = HEAD + row('U-1', '10,00') + row('U-2', '90,00', 'Elders');
    expect(told(await preview(text, { controlTotal: '10000' })).obstacles).toEqual([
      { field: 'file', code: 'rows_rejected' },
    ]);
    const done = await commit(text, { controlTotal: '10000', leaveOutUnknown: true });
    expect(counts(done)).toEqual(['book 1 1000', 'left_out 1 9000']);
    expect(told(done).rows).toMatchObject([{ number: 3, problems: [{ code: 'unknown_project' }] }]);
    const FIELDS = 'system createdByName rowsTotal rowsBooked rowsLeftOut total booked leftOut currency controlOrigin';
    const expected = {
      ...{ system: 'Fin', createdByName: 'controller', rowsTotal: 2, rowsBooked: 1, rowsLeftOut: 1, total: '10000' },
      ...{ booked: '1000', leftOut: '9000', currency: 'EUR', controlOrigin: 'given' },
    };
    const list = await app.graphql<{ ledgerImports: { totalCount: number; nodes: object[] } }>(
      'controller',
      `{ ledgerImports(first: 1, filter: { search: "boekingen fin" }) { totalCount nodes { ${FIELDS} } } }`,
    );
    expect(list.data.ledgerImports.nodes).toEqual([expected]);
    expect(list.data.ledgerImports.totalCount).toBeGreaterThan(1);
    const one = await app.graphql<{ ledgerImport: object }>(
      'viewer',
      `{ ledgerImport(id: "${told(done).importId}") { ${FIELDS} } }`,
    );
    expect(one.data.ledgerImport).toEqual(expected);
  });

  it('is found again by what it booked', async () => {
    const text = HEAD + row('W-1', '10,00') + row('W-2', '20,00');
    const id = told(await commit(text, { controlTotal: '3000' })).importId;
    const entries = async (importId: string | null) => {
      const answer = await app.graphql<{ ledgerEntries: { totalCount: number; nodes: { externalKey: string }[] } }>(
        'viewer',
        `{ ledgerEntries(filter: { ledgerImportIds: ["${importId}"] }) { totalCount nodes { externalKey } } }`,
      );
      return answer.data.ledgerEntries;
    };
    expect((await entries(id)).nodes.map(({ externalKey }) => externalKey).sort()).toEqual(['W-1/1', 'W-2/1']);
    expect((await entries(randomUUID())).totalCount).toBe(0);
  });

  it('is added up by kind, year and project, and says of what is known where it came from', async () => {
    const text = HEAD + row('S-1', '10,00') + row('S-2', '20,00', 'B-2');
    await commit(text, { controlTotal: '3000' });
    const longer = text + row('S-3', '5,00') + row('S-4', '7,00', 'A-1', 'Verplichting') + row('S-5', '1,00', 'Elders');
    const input = async (more: object) => {
      const uploadId = await upload(longer);
      const { mapping } = await analyse(uploadId);
      return { uploadId, mapping: { ...mapping, system: 'Fin' }, controlTotal: '4300', ...more };
    };
    const SUMS = `... on LedgerOutcomePayload { outcome { rowCount
      sums { projectName kind fiscalYear rows amount knownRows knownAmount }
      rows { number kind fiscalYear bookedOn known { fileName bookedAt } problems { code } } } }`;
    const shown = await mutate(app, 'controller', 'previewLedgerImport', await input({ actions: ['duplicate'] }), SUMS);
    const of = (projectName: string, kind: string, rows: number, amount: string, knownRows: number, known: string) => ({
      ...{ projectName, kind, fiscalYear: 2026, rows, amount, knownRows, knownAmount: known },
    });
    expect(shown['outcome']).toMatchObject({
      rowCount: 2,
      sums: [
        of('Project A-1', 'actual', 1, '500', 1, '1000'),
        of('Project B-2', 'actual', 0, '0', 1, '2000'),
        of('Project A-1', 'commitment', 1, '700', 0, '0'),
      ],
      rows: [
        { number: 2, kind: 'actual', fiscalYear: 2026, bookedOn: '2026-03-13', known: { fileName: 'boekingen.csv' } },
        { number: 3 },
      ],
    });
    const rejected = await mutate(
      app,
      'controller',
      'previewLedgerImport',
      await input({ actions: ['rejected'] }),
      SUMS,
    );
    expect(rejected['outcome']).toMatchObject({ rowCount: 1, rows: [{ number: 6, known: null }] });
  });

  it('lists what cannot be booked as a file, with the reason in the language asked', async () => {
    const uploadId = await upload(HEAD + row('C-1', '10,00') + row('C-2', '-9,05', '=Elders'));
    const { mapping } = await analyse(uploadId);
    const list = (id: string, payload: object, role: Role = 'controller') =>
      app.app.inject({
        ...{ method: 'POST', url: `/api/imports/ledger/${id}/problems.csv`, payload },
        cookies: { [SESSION_COOKIE]: app.cookieOf(role) },
      });
    const dutch = await list(uploadId, { mapping, language: 'nl' });
    expect(dutch.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(dutch.body.replace('\uFEFF', '').split('\r\n')).toEqual([
      '"rij";"project";"document en regel";"omschrijving";"bedrag";"wat gebeurt er";"code";"reden"',
      '"3";"\'=Elders";"C-2/1";"Licenties";"-9,05";"niet te boeken";"unknown_project";"project ‘=Elders’ is niet bekend"',
      '',
    ]);
    const english = await list(uploadId, { mapping, leaveOutUnknown: true });
    expect(english.body).toContain('"-9.05";"left out";"unknown_project";"project ""=Elders"" is not known"');
    expect((await list(uploadId, { mapping: {} })).statusCode).toBe(422);
    expect((await list(uploadId, { mapping }, 'viewer')).statusCode).toBe(403);
    expect((await list(randomUUID(), { mapping })).statusCode).toBe(404);
    expect((await list('none', { mapping })).statusCode).toBe(404);
  });

  it('is looked at again with another mapping, which the file completes', async () => {
    const uploadId = await upload(
      'Wat;Datum;Bedrag;Boek;Aard\nA-1;13-02-2026;1,50;Q-1;Factuur\nA-1;14-02-2026;2,50;Q-2;X\n',
    );
    const { mapping, questions } = await analyse(uploadId);
    expect(questions.map(({ kind }) => kind)).toEqual(['project', 'document', 'kind']);
    const columns = (mapping['columns'] as { header: string; field: string }[]).map((column) => ({
      ...column,
      field: { Wat: 'project', Boek: 'document', Aard: 'kind' }[column.header] ?? column.field,
    }));
    const again = await app.graphql<{ ledgerImportAnalysis: Analysis & { questions: object[] } }>(
      'controller',
      `query ($id: ID!, $mapping: JSON) { ledgerImportAnalysis(uploadId: $id, mapping: $mapping) {
        mapping questions { kind examples count } } }`,
      { id: uploadId, mapping: { ...mapping, columns } },
    );
    expect(again.data.ledgerImportAnalysis.mapping['kinds']).toEqual({ Factuur: 'actual' });
    expect(again.data.ledgerImportAnalysis.questions).toEqual([{ kind: 'kind_word', examples: ['X'], count: 1 }]);
  });

  it('uses the name of the system that is in use, whatever the file is called', async () => {
    const id = await upload(HEAD + row('N-1', '1,00'), 'geheel anders.csv');
    expect((await analyse(id)).mapping.system).toBe('Fin');
  });

  it('is refused while questions are open, with a mapping that is none, and without the right', async () => {
    const open = 'Project;Datum;Bedrag;Document\nA-1;01-02-2026;1.234;Q-1\n';
    expect(problems(await commit(open, { controlTotal: '123400' }))).toEqual(
      expect.arrayContaining(['mapping questions_open']),
    );
    expect(problems(await commit(HEAD + row('Q-2', '1,00'), { mapping: {} }))[0]).toMatch(/^mapping\./);
    expect((await commit(HEAD + row('Q-3', '1,00'), {}, 'project_leader')).permission).toBe('import.run');
    const missing = { uploadId: randomUUID(), mapping: {} };
    expect((await mutate(app, 'controller', 'commitLedgerImport', missing)).__typename).toBe('NotFound');
    expect((await mutate(app, 'controller', 'previewLedgerImport', missing)).__typename).toBe('NotFound');
    expect((await mutate(app, 'viewer', 'previewLedgerImport', missing)).permission).toBe('import.run');
    expect(problems(await preview(HEAD + row('Q-2', '1,00'), { mapping: {} }))[0]).toMatch(/^mapping\./);
  });

  it('is booked once when two send it at the same time', async () => {
    const text = HEAD + row('P-1', '10,00');
    const both = await Promise.all([commit(text, { controlTotal: '1000' }), commit(text, { controlTotal: '1000' })]);
    expect(both.flatMap(counts).sort()).toEqual(['book 1 1000', 'duplicate 1 1000']);
  });

  it('cannot be stored with totals that do not reconcile', async () => {
    const insert = `insert into stip.ledger_import (organisation_id, id, file_name, sha256, external_source, rows_total,
      rows_booked, rows_duplicate, rows_left_out, total_cents, booked_cents, duplicate_cents, left_out_cents, control_cents,
      control_origin) values ($1, gen_random_uuid(), 'f', repeat('a', 64), 'Fin', 2, 1, 1, 0, 10, 4, 5, $2, $3, 'given')`;
    await expect(app.sql(insert, [app.organisationId, 0, 10])).rejects.toMatchObject({
      constraint: 'ledger_import_amounts',
    });
    await expect(app.sql(insert, [app.organisationId, 1, 9])).rejects.toMatchObject({
      constraint: 'ledger_import_control_total',
    });
  });
});
