import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeXlsxFile, { type CellObject, type Feature, type Row, type Sheet } from 'write-excel-file/node';
import { dated, escapeXml } from './archive';
import { withCoreProperties } from './core-properties';
import type { HouseStyle } from './house-style';
import {
  colourOf,
  inWhole,
  tablesOf,
  type OutputColumn,
  type OutputDocument,
  type OutputRow,
  type OutputTable,
} from './model';
import { isClaim, localeOf, outputWords, PAINT, SIGNS, type OutputWords } from './words';

type FileContent = Blob | Buffer | Stream;

/** Title, what it is of, and an empty line stand above the names of the columns. */
const HEAD_ROW = 4;

/** What a formula answers, which a viewer that computes nothing shows. */
type Answers = Map<string, string | number>;
interface Book {
  readonly style: HouseStyle;
  readonly words: OutputWords;
  readonly address: string | null;
}

/**
 * A workbook with a sheet per table: typed cells, totals and remainders as formulas that carry their answer, and per row a link
 * to the record behind it. The first sheet says what it is made of.
 */
export async function writeXlsx(
  document: OutputDocument,
  style: HouseStyle,
  /** Where Stip is reached from outside; null leaves links out. */
  address: string | null,
): Promise<Buffer> {
  const book: Book = { style, words: outputWords(document.language), address };
  const tables = tablesOf(document);
  const names = sheetNames([document.account.title, ...tables.map(({ title }) => title)]);
  const answers: Answers[] = tables.map(() => new Map());
  const sheets: Sheet<FileContent>[] = [
    accountSheet(document, tables, names, book),
    ...tables.map((table, at) =>
      tableSheet(table, names[at + 1] ?? table.key, document, answers[at] ?? new Map(), book),
    ),
  ];
  const features: Feature<FileContent>[] = [
    {
      files: {
        transform: {
          'xl/worksheets/sheet{id}.xml': {
            transform: (xml, _options, { sheetIndex }) =>
              sheetIndex === 0 ? xml : withFilter(withAnswers(xml, answers[sheetIndex - 1]), tables[sheetIndex - 1]),
          },
        },
      },
    },
  ];
  const bytes = await writeXlsxFile(sheets, { features, fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  return dated(withProperties(bytes, document), document.createdAt);
}

function accountSheet(
  document: OutputDocument,
  tables: readonly OutputTable[],
  names: readonly string[],
  { style, words: { o } }: Book,
): Sheet<FileContent> {
  const line = (label: string, value: string): Row => [bold(label), { value, wrap: true, alignVertical: 'top' }];
  return {
    sheet: names[0],
    data: [
      [title(document.title, style)],
      [],
      line(o('organisation'), document.organisation),
      line(o('period'), document.subtitles[0] ?? document.period),
      line(o('stateOfReport'), document.state),
      ...document.account.lines.map((text) => line('', text)),
      line('', o('formulas')),
      [],
      [heading(o('sheet'), style), heading(o('rows'), style, 'right')],
      ...tables.map((table, at): Row => [names[at + 1] ?? table.key, table.rows.length]),
    ],
    columns: [{ width: 34 }, { width: 96 }],
    showGridLines: false,
  };
}

function tableSheet(
  table: OutputTable,
  sheet: string,
  document: OutputDocument,
  answers: Answers,
  { style, words, address }: Book,
): Sheet<FileContent> {
  const { o } = words;
  const { columns, rows, totals, currency } = table;
  const format = currency === 'EUR' ? '€ #,##0.00;[Red]-€ #,##0.00' : '#,##0.00;[Red]-#,##0.00';
  const formula = (row: number, at: number, text: string, answer: string | number): CellObject => {
    answers.set(`${letter(at)}${row}`, answer);
    return { type: 'Formula', value: text };
  };
  const cellOf = (row: OutputRow, column: OutputColumn, at: number, line: number): CellObject | null => {
    const value = row.values[at] ?? null;
    if (value === null) return null;
    switch (column.kind) {
      case 'money': {
        const text = remainder(table, row, column, line);
        return {
          ...(text ? formula(line, at, text, inWhole(String(value))) : { type: Number, value: inWhole(String(value)) }),
          format,
        };
      }
      case 'date':
        return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'dd-mm-yyyy' };
      case 'number':
        return { type: Number, value: Number(value) };
      case 'percent':
        return { type: Number, value: Number(value) / 100, format: '0%' };
      case 'colour': {
        const colour = colourOf(value);
        const word = (isClaim(column.key) && row.label) || words.t(colour);
        return { type: String, value: `${SIGNS[colour]} ${word}`, textColor: `#${PAINT[colour]}` };
      }
      case 'text':
        return { type: String, value: String(value), wrap: true, alignVertical: 'top' };
    }
  };
  const last = HEAD_ROW + rows.length;
  return {
    sheet,
    data: [
      [title(table.title, style)],
      [
        `${document.organisation} · ${document.period} · ${document.state}${currency && hasMoney(table) ? ` · ${currency}` : ''}`,
      ],
      [],
      [
        ...columns.map(({ label, kind }) => heading(label, style, isRight(kind) ? 'right' : 'left')),
        heading(o('bySource'), style),
      ],
      ...rows.map((row, n): Row => {
        const line = HEAD_ROW + 1 + n;
        const { source } = row;
        const link =
          source && address
            ? {
                ...formula(line, columns.length, `HYPERLINK("${address}${source.path}","${source.kind}")`, source.kind),
                textColor: style.accent,
              }
            : (source?.path ?? null);
        return [...columns.map((column, at) => cellOf(row, column, at, line)), link];
      }),
      ...(totals
        ? [
            columns.map((_, at): CellObject | null => {
              const total = totals[at];
              const border = { topBorderStyle: 'thin' as const, fontWeight: 'bold' as const };
              if (at === 0) return { value: o('total'), ...border };
              if (total === null || total === undefined) return { value: '', type: String, ...border };
              const range = `${letter(at)}${HEAD_ROW + 1}:${letter(at)}${last}`;
              return { ...formula(last + 1, at, `SUM(${range})`, inWhole(total)), format, ...border };
            }),
          ]
        : []),
    ],
    columns: [
      ...columns.map(({ kind, width, key }) => ({ width: key === 'code' ? 10 : kind === 'text' ? 8 + width * 7 : 16 })),
      { width: 18 },
    ],
    stickyRowsCount: HEAD_ROW,
    stickyColumnsCount: 1,
  };
}

/** The formula of an amount that follows from others of its row; none where it does not, so that no figure changes. */
function remainder({ columns }: OutputTable, row: OutputRow, column: OutputColumn, line: number): string | undefined {
  const parts = column.less?.map((key) => columns.findIndex((one) => one.key === key)) ?? [];
  const [first, ...others] = parts.map((at) => BigInt(row.values[at] ?? 0));
  if (first === undefined) return undefined;
  const follows =
    others.reduce((left, part) => left - part, first) === BigInt(row.values[columns.indexOf(column)] ?? 0);
  return follows ? parts.map((at) => `${letter(at)}${line}`).join('-') : undefined;
}

/** Puts beside each formula what it answers, which the library cannot. */
function withAnswers(xml: string, answers: Answers | undefined): string {
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f>([\s\S]*?)<\/f><\/c>/g,
    (cell, at: string, rest: string, text: string) => {
      const answer = answers?.get(at);
      if (answer === undefined) return cell;
      return typeof answer === 'number'
        ? `<c r="${at}"${rest}><f>${text}</f><v>${answer}</v></c>`
        : `<c r="${at}"${rest} t="str"><f>${text}</f><v>${escapeXml(answer)}</v></c>`;
    },
  );
}

/** Lets a reader filter; the line of totals is no row to filter. */
function withFilter(xml: string, table: OutputTable | undefined): string {
  if (!table) return xml;
  const range = `A${HEAD_ROW}:${letter(table.columns.length)}${HEAD_ROW + table.rows.length}`;
  return onOnePageWide(xml).replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
}

/** Prints on its side, as wide as the paper and as long as it takes. */
const onOnePageWide = (xml: string): string =>
  xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      '</worksheet>',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
    );

/** Title, organisation and language, of which the library knows nothing. */
function withProperties(bytes: Uint8Array, document: OutputDocument): Buffer {
  return withCoreProperties(bytes, {
    title: document.title,
    creator: document.organisation,
    language: localeOf(document.language),
    createdAt: document.createdAt,
  });
}

/** Names that Excel takes: at most 31 signs, some not, each once. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((wanted) => {
    const base = wanted
      .replace(/[\\/?*[\]:]/g, '')
      .slice(0, 31)
      .trim();
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base.slice(0, 28)} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

export const letter = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letter(Math.floor(at / 26) - 1) + letter(at % 26);

const isRight = (kind: OutputColumn['kind']) => kind === 'money' || kind === 'number' || kind === 'percent';
const hasMoney = ({ columns }: OutputTable) => columns.some(({ kind }) => kind === 'money');
const bold = (value: string): CellObject => ({ value, fontWeight: 'bold', alignVertical: 'top' });
const title = (value: string, { accent }: HouseStyle): CellObject => ({
  value,
  fontWeight: 'bold',
  fontSize: 16,
  textColor: accent,
});
const heading = (value: string, { accent }: HouseStyle, align: 'left' | 'right' = 'left'): CellObject => ({
  value,
  fontWeight: 'bold',
  textColor: '#ffffff',
  backgroundColor: accent,
  align,
  wrap: true,
  alignVertical: 'center',
});
