import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import {
  columnReports,
  completeLedgerMapping,
  ledgerQuestions,
  planLedger,
  suggestLedgerMapping,
  type LedgerMapping,
} from './ledger';
import { readTable } from './read-table';

const read = (text: string | Buffer, name = 'Kostenoverzicht 2026-03.csv') =>
  readTable(typeof text === 'string' ? Buffer.from(text) : text, name);
async function plan(text: string | Buffer, change: Partial<LedgerMapping> = {}, name?: string) {
  const table = await read(text, name);
  const mapping = { ...suggestLedgerMapping(table, name ?? 'Kostenoverzicht 2026-03.csv', 'EUR').mapping, ...change };
  return { mapping, questions: ledgerQuestions(table, mapping), ...planLedger(table, mapping) };
}
const rows = (result: Awaited<ReturnType<typeof plan>>) =>
  result.readings.flatMap((reading) => ('row' in reading ? [reading.row] : []));
const problems = (result: Awaited<ReturnType<typeof plan>>) =>
  result.readings.flatMap((reading) => reading.problems.map(({ code }) => code));

const DUTCH = `Projectcode;Boekjaar;Boekdatum;Soort;Documentnummer;Regel;Omschrijving;Dekking;Bedrag
FUN-01;2026;13-03-2026;Realisatie;F-1;1;Licenties;ICT-budget;1.234,50
FUN-01;2026;14-03-2026;Verplichting;O-7;1;Opdracht;ICT-budget;10.000,00
FUN-02;2025;02-01-2026;Realisatie;F-2;1;Nagekomen;;-34,50
Totaal;;;;;;;;11.200,00
`;

describe('a file of bookings', () => {
  it('is read by its Dutch headers, with its total', async () => {
    const result = await plan(DUTCH);
    expect(result.questions).toEqual([]);
    expect(result.mapping).toMatchObject({ system: 'Kostenoverzicht', currency: 'EUR', kind: null });
    expect(rows(result)).toEqual([
      {
        ...{ number: 2, project: 'FUN-01', kind: 'actual', fiscalYear: 2026, bookedOn: '2026-03-13', amount: 123_450n },
        ...{ description: 'Licenties', document: 'F-1', key: 'F-1/1', source: 'ICT-budget' },
      },
      expect.objectContaining({ kind: 'commitment', amount: 1_000_000n, key: 'O-7/1' }),
      expect.objectContaining({ fiscalYear: 2025, bookedOn: '2026-01-02', amount: -3_450n }),
    ]);
    expect(result.statedTotal).toEqual({ number: 5, amount: 1_120_000n });
  });

  it('is read by English headers, debit less credit, from a workbook', async () => {
    const text = (value: string) => ({ value, type: String });
    const content = await writeXlsxFile([
      ['Project number', 'Posting date', 'Debit', 'Credit', 'Voucher', 'Journal'].map(text),
      ['P1', '2026-04-01', '100.25', '', '77', 'INK'].map(text),
      ['P1', '2026-04-02', '', '0.25', '77', 'INK'].map(text),
    ]).toBuffer();
    const result = await plan(content, { kind: 'actual' }, 'ledger.xlsx');
    expect(result.questions).toEqual([]);
    expect(rows(result).map(({ amount, key, fiscalYear }) => [amount, key, fiscalYear])).toEqual([
      [10_025n, 'INK/77/1', 2026],
      [-25n, 'INK/77/2', 2026],
    ]);
    expect(result.statedTotal).toBeNull();
  });

  it('proves what a chosen column means as far as the file does', async () => {
    const table = await read('A;B;C;D\nFUN-01;13-03-2026;1.234,50;Factuur\nFUN-01;14-03-2026;10,00;Iets\n');
    const fields = ['project', 'bookedOn', 'amount', 'kind'] as const;
    const columns = table.headers.map((header, n) => ({
      header,
      occurrence: 0,
      field: fields[n] ?? ('ignore' as const),
    }));
    const mapping: LedgerMapping = { version: 1, system: 'Fin', columns, currency: 'EUR', kind: null, kinds: {} };
    const complete = completeLedgerMapping(table, mapping);
    expect(complete).toMatchObject({ columns: [{}, { dateOrder: 'dmy' }, { decimal: 'comma' }, {}] });
    expect(complete.kinds).toEqual({ Factuur: 'actual' });
    const stated: LedgerMapping = { ...complete, kinds: { Factuur: 'commitment' } };
    expect(completeLedgerMapping(table, stated)).toEqual(stated);
    expect(columnReports(table, { ...mapping, columns: [] }).map(({ column }) => column.field)).toEqual(
      Array(4).fill('ignore'),
    );
  });

  it('asks what it leaves open instead of guessing', async () => {
    const result = await plan('Project;Datum;Bedrag;Type\nA;01-02-2026;1.234;Correctie\n');
    expect(result.questions.map(({ kind }) => kind)).toEqual(['document', 'kind_word', 'date_order', 'decimal']);
    expect(result.questions[1]).toMatchObject({ examples: ['Correctie'], count: 1 });
    expect(result.questions[1]?.examples).toEqual(['Correctie']);
    const none = await plan('Kolom;Nog een\nA;B\n');
    expect(none.questions.map(({ kind }) => kind)).toEqual(['project', 'bookedOn', 'document', 'amount', 'kind']);
  });

  it('says of each row what is wrong with it, and tells its amount when it can', async () => {
    const result = await plan(
      `${DUTCH.split('\n').slice(0, 2).join('\n')}
;2026;13-03-2026;Realisatie;F-3;1;x;;5,00
FUN-01;26;31-31-2026;Onbekend;;1;x;;vijf
FUN-01;2026;15-03-2026;Realisatie;F-1;1;x;;7,00
`,
    );
    expect(problems(result)).toEqual([
      'project_missing',
      ...['date_unreadable', 'amount_unreadable', 'year_unreadable', 'kind_unknown', 'document_missing'],
      'duplicate_key',
    ]);
    expect(result.readings.map((reading) => ('row' in reading ? reading.row.amount : reading.amount))).toEqual([
      ...[123_450n, 500n, null, 700n],
    ]);
  });

  it('takes a bare last amount as the total, and no other row', async () => {
    const bare = DUTCH.replace('Totaal;;;;;;;;11.200,00', ';;;;;;;;11.200,00');
    expect((await plan(bare)).statedTotal?.amount).toBe(1_120_000n);
    expect((await plan(DUTCH.split('\n').slice(0, 4).join('\n'))).statedTotal).toBeNull();
  });

  it('loses no cent, whatever the amounts', async () => {
    const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    const written = (amount: bigint) => {
      const absolute = amount < 0n ? -amount : amount;
      return `${amount < 0n ? '-' : ''}${absolute / 100n},${String(absolute % 100n).padStart(2, '0')}`;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(cents, { minLength: 1, maxLength: 20 }), async (amounts) => {
        const lines = amounts.map((amount, n) => `P;13-03-2026;Realisatie;F-${n};1;${written(amount)}`);
        const result = await plan(`Project;Boekdatum;Soort;Documentnummer;Regel;Bedrag\n${lines.join('\n')}\n`);
        expect(rows(result).map(({ amount }) => amount)).toEqual(amounts);
      }),
      { numRuns: 40 },
    );
  });
});
