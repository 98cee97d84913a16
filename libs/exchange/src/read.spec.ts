import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import writeXlsxFile from 'write-excel-file/node';
import { readTable } from './read-table';
import { planImport } from './plan-import';
import { suggestMapping } from './suggest';

const read = (text: string | Buffer, name = 'file.csv') =>
  readTable(typeof text === 'string' ? Buffer.from(text) : text, name);

describe('delimited text', () => {
  it('reads back whatever a writer of CSV puts in, with any delimiter', async () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => `x${text.replace(/[\r\0]/g, '')}`);
    const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';', ',', '\t', '|'),
        async (rows, mark) => {
          const lines = [['aa', 'bb', 'cc'], ...rows].map((cells) => cells.map(quote).join(mark));
          const table = await read(lines.join('\r\n'));
          expect(table.rows.map((row) => row.cells)).toEqual(rows.map((row) => [...row]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(['utf8', 'utf-16le', 'utf-16be', 'win1252'])('reads %s', async (encoding) => {
    const table = await read(
      iconv.encode('Naam;Bedrag\nCafé Zürich;€ 1\nÉén;€ 2\n', encoding, { addBOM: encoding.startsWith('utf') }),
    );
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Café Zürich', '€ 1'],
      ['Één', '€ 2'],
    ]);
  });

  it('finds the header below a title and keeps line breaks in cells', async () => {
    const table = await read('Overzicht projecten;;\n\nNaam;Kleur;Eind\n"A\nB";groen;2024-01-01\nC;rood\n');
    expect(table.headers).toEqual(['Naam', 'Kleur', 'Eind']);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['A\nB', 'groen', '2024-01-01'],
      ['C', 'rood', ''],
    ]);
  });

  it.each([
    ['empty_file', ''],
    ['empty_file', ' \n \n'],
    ['no_rows', 'Naam;Kleur\n'],
    ['archive_as_csv', 'PK\u0003\u0004whatever'],
    ['not_text', '%PDF-1.7'],
  ])('refuses with %s', async (code, text) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });
});

describe('workbooks', () => {
  const workbook = async () =>
    Buffer.from(
      await (writeXlsxFile as unknown as (data: object[][], options: object) => { toBuffer(): Promise<Buffer> })(
        [
          [{ value: 'Naam' }, { value: 'Einde' }, { value: 'Budget' }],
          [
            { value: 'Datacatalogus' },
            { value: new Date(Date.UTC(2026, 11, 31)), type: Date, format: 'dd-mm-yyyy' },
            { value: 654.11, type: Number },
          ],
        ],
        {},
      ).toBuffer(),
    );

  it('read text, dates and numbers', async () => {
    const table = await read(await workbook(), 'plan.xlsx');
    expect(table.headers).toEqual(['Naam', 'Einde', 'Budget']);
    expect(table.rows.map((row) => row.cells)).toEqual([['Datacatalogus', '2026-12-31', '654.11']]);
  });

  it('that are none are refused', async () => {
    await expect(read('Naam;Kleur\nA;groen', 'plan.xlsx')).rejects.toMatchObject({ code: 'not_a_workbook' });
  });
});

describe('reading rows', () => {
  it('reports each wrong cell at its row and column and takes the rest', async () => {
    const table = await read(
      'Project,Start date,End date,Status\nA,2026-05-01,2026-01-01,Green\nB,2026-13-45,TBD,Paars\nB,,,Red\n,,,Red\n',
    );
    const { mapping } = suggestMapping(table, 'x 2026.csv', 'EUR');
    const found = planImport(table, mapping).rows.flatMap((row) =>
      row.problems.map((problem) => `${row.number} ${problem.severity} ${problem.code} ${problem.column ?? ''}`.trim()),
    );
    expect(found).toEqual([
      '2 row end_before_start End date',
      '3 value date_unreadable Start date',
      '3 value unknown_colour Status',
      '4 row duplicate_key',
      '5 row name_missing Project',
    ]);
  });

  it('asks instead of guessing', async () => {
    const table = await read('Project;Start;Budget\nA;01-02-2026;1.234\nB;05-06-2026;5.678\n');
    const { questions, mapping } = suggestMapping(table, 'x.csv', 'EUR');
    expect(questions.map((question) => `${question.kind} ${question.header ?? ''}`.trim())).toEqual([
      'date_order Start',
      'decimal Budget',
      'period',
    ]);
    expect(mapping.columns[1]?.dateOrder).toBeUndefined();
  });
});
