import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { RichBlock, RichRun } from '@stip/domain';
import { dated } from './archive';
import { withCoreProperties } from './core-properties';
import { fitted, type HouseStyle } from './house-style';
import { colourOf, type OutputColumn, type OutputDocument, type OutputRow, type OutputTable } from './model';
import { localeOf, outputWords, PAINT, shown, type OutputWords } from './words';

const FONT = 'Calibri';
/** Text area of A4 on its side less margins. */
const PAGE_MM = 297 - 2 * 18;

/**
 * The report for further editing in Word or LibreOffice: real headings, lists and tables whose heads repeat, in the language of
 * the text. On its side, as the tables are wide.
 */
export async function writeDocx(document: OutputDocument, style: HouseStyle): Promise<Buffer> {
  const words = outputWords(document.language);
  const accent = style.accent.slice(1);
  const bytes = await Packer.toBuffer(
    new Document({
      title: document.title,
      creator: document.organisation,
      features: { updateFields: false },
      numbering: {
        config: [
          {
            reference: 'steps',
            levels: [
              {
                level: 0,
                format: LevelFormat.DECIMAL,
                text: '%1.',
                alignment: AlignmentType.START,
                style: { paragraph: { indent: { left: 500, hanging: 300 } } },
              },
            ],
          },
        ],
      },
      styles: {
        default: {
          document: {
            run: { font: FONT, size: 21, color: '1A1D24', language: { value: localeOf(document.language) } },
            paragraph: { spacing: { after: 120, line: 264 } },
          },
          title: {
            run: { font: FONT, size: 52, bold: true, color: accent },
            paragraph: { spacing: { before: 240, after: 120 } },
          },
          heading1: {
            run: { font: FONT, size: 34, bold: true, color: accent },
            paragraph: { spacing: { before: 360, after: 140 }, keepNext: true },
          },
          heading2: {
            run: { font: FONT, size: 25, bold: true, color: '1A1D24' },
            paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
          },
        },
      },
      sections: [section(document, style, words)],
    }),
  );
  return dated(
    withCoreProperties(bytes, { ...document, creator: document.organisation, language: localeOf(document.language) }),
    document.createdAt,
  );
}

function section(document: OutputDocument, style: HouseStyle, words: OutputWords): ISectionOptions {
  const margin = convertMillimetersToTwip(18);
  const small = (text: string) => new TextRun({ text, size: 17, color: '5F6575' });
  return {
    properties: {
      page: {
        // Docx turns width and height around for a page on its side.
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297), orientation: 'landscape' },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({ children: [small(`${document.organisation} · ${document.title} · ${document.state}`)] }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.END,
            children: [
              new TextRun({
                size: 17,
                color: '5F6575',
                children: [`${words.o('page')} `, PageNumber.CURRENT, ` ${words.o('of')} `, PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
    children: [
      ...cover(document, style, words),
      ...document.sections.flatMap((one) => [
        new Paragraph({ heading: HeadingLevel.HEADING_1, text: one.title }),
        ...one.narrative.flatMap(blocks),
        ...one.notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, color: '5F6575' })] })),
        ...one.tables.flatMap((table) => [
          ...(table.title === one.title ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, text: table.title })]),
          tableOf(table, style, words),
          ...routine(table, words),
        ]),
      ]),
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: document.account.title }),
      ...document.account.lines.map((text) => new Paragraph({ text })),
    ],
  };
}

function cover(document: OutputDocument, { logo }: HouseStyle, words: OutputWords): Paragraph[] {
  const name = words.t('logoAlt', { organisation: document.organisation });
  return [
    ...(logo
      ? [
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: logo.png,
                transformation: fitted(logo, { width: 220, height: 80 }),
                altText: { name, title: name, description: name },
              }),
            ],
          }),
        ]
      : []),
    new Paragraph({ heading: HeadingLevel.TITLE, text: document.title }),
    ...[document.organisation, ...document.subtitles, document.state].map(
      (text) => new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ text, size: 24 })] }),
    ),
    ...(document.isDemo ? [new Paragraph({ children: [new TextRun({ text: words.t('demo'), bold: true })] })] : []),
  ];
}

const runs = (all: readonly RichRun[]) => all.map(({ text, bold }) => new TextRun({ text, bold }));

function blocks(block: RichBlock): Paragraph[] {
  if (block.kind === 'paragraph') return [new Paragraph({ children: runs(block.runs) })];
  return block.items.map(
    (item) =>
      new Paragraph({
        children: runs(item),
        ...(block.ordered ? { numbering: { reference: 'steps', level: 0 } } : { bullet: { level: 0 } }),
      }),
  );
}

/** How many rows are left to the workbook. */
function routine({ rows }: OutputTable, { o }: OutputWords): Paragraph[] {
  const n = rows.filter(({ isRoutine }) => isRoutine).length;
  return n === 0 ? [] : [new Paragraph({ text: o('routine', { n, all: rows.length }), spacing: { before: 80 } })];
}

/** A table with what there is room for; the rest is in the workbook. */
function tableOf(table: OutputTable, { accent }: HouseStyle, words: OutputWords): Table {
  const columns = table.columns.map((column, at) => ({ column, at })).filter(({ column }) => !column.detail);
  const all = columns.reduce((sum, { column }) => sum + column.width, 0);
  const widths = columns.map(({ column }) => convertMillimetersToTwip((PAGE_MM * column.width) / all));
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9C3B6' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const alignment = ({ kind }: OutputColumn) =>
    kind === 'money' || kind === 'number' || kind === 'percent' ? AlignmentType.END : AlignmentType.START;
  const cell = (
    text: string,
    n: number,
    column: OutputColumn,
    run: { bold?: boolean; color?: string },
    fill?: string,
  ) =>
    new TableCell({
      width: { size: widths[n] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(fill ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
      children: [
        new Paragraph({
          spacing: { after: 0, line: 240 },
          alignment: alignment(column),
          children: [new TextRun({ text, size: 18, ...run })],
        }),
      ],
    });
  const body = (row: OutputRow) =>
    new TableRow({
      cantSplit: true,
      children: columns.map(({ column, at }, n) => {
        const value = row.values[at] ?? null;
        const color = column.kind === 'colour' && value !== null ? { color: PAINT[colourOf(value)], bold: true } : {};
        return cell(shown(value, column, row, table, words), n, column, color);
      }),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: convertMillimetersToTwip(PAGE_MM), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ column }, n) =>
          cell(column.label, n, column, { bold: true, color: 'FFFFFF' }, accent.slice(1)),
        ),
      }),
      ...table.rows.filter(({ isRoutine }) => !isRoutine).map(body),
      ...(table.totals
        ? [
            new TableRow({
              cantSplit: true,
              children: columns.map(({ column, at }, n) =>
                cell(
                  n === 0 ? words.o('total') : shown(table.totals?.[at] ?? null, column, null, table, words),
                  n,
                  column,
                  { bold: true },
                ),
              ),
            }),
          ]
        : []),
    ],
  });
}
