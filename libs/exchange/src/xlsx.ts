import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';
import { fromDayNumber } from '@stip/domain';
import { UnreadableFile } from './failure';
import { toTable, type Table } from './table';

/** A portfolio sheet unpacks to a few megabytes; far more, or packed far denser, is made to exhaust. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
const MAX_RATIO = 150;
const MAX_ENTRIES = 2000;
const MAX_CELLS = 5_000_000;
/** Day 0 of the two date systems, as days since 1970-01-01; 1900 counts a 29 February that never was. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Reads the first filled sheet, or the named one, of an Office Open XML workbook. Dates come out as YYYY-MM-DD. */
export async function readXlsx(content: Buffer, sheetName?: string): Promise<Table> {
  if (content.length === 0) throw new UnreadableFile('empty_file');
  if (content.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new UnreadableFile('encrypted');
  const archive = await Archive.open(content);
  try {
    const book = await archive.workbook();
    const wanted = sheetName ? book.sheets.filter((sheet) => sheet.name === sheetName) : book.sheets;
    for (const sheet of wanted) {
      const lines = await archive.sheet(sheet.path, book);
      const others = book.sheets.filter((other) => other !== sheet).map((other) => other.name);
      const table = toTable(lines, { format: 'xlsx', sheet: sheet.name, otherSheets: others });
      if (table && table.rows.length > 0) return table;
    }
    throw new UnreadableFile(wanted.length === 0 ? 'no_header' : 'no_rows');
  } finally {
    archive.close();
  }
}

/** Every sheet that has column names, by the name of the sheet; the names of the others apart. */
export async function readXlsxTables(content: Buffer): Promise<{ tables: Map<string, Table>; empty: string[] }> {
  if (content.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new UnreadableFile('encrypted');
  const archive = await Archive.open(content);
  try {
    const book = await archive.workbook();
    const tables = new Map<string, Table>();
    const empty: string[] = [];
    for (const { name, path } of book.sheets) {
      const table = toTable(await archive.sheet(path, book), { format: 'xlsx', sheet: name });
      if (table) tables.set(name, table);
      else empty.push(name);
    }
    return { tables, empty };
  } finally {
    archive.close();
  }
}

interface Book {
  readonly sheets: readonly { name: string; path: string }[];
  readonly strings: readonly string[];
  /** By style number: whether a number in it is a date. */
  readonly dateStyles: readonly boolean[];
  readonly epoch: number;
}

class Archive {
  private unpacked = 0;
  private cells = 0;

  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
    private readonly packedSize: number,
  ) {}

  static async open(content: Buffer): Promise<Archive> {
    const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
      yauzl.fromBuffer(content, { lazyEntries: true }, (error, file) =>
        error ? reject(new UnreadableFile('not_a_workbook')) : resolve(file),
      ),
    );
    const entries = new Map<string, yauzl.Entry>();
    await new Promise<void>((resolve, reject) => {
      zip.on('error', () => reject(new UnreadableFile('not_a_workbook')));
      zip.on('end', () => resolve());
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entries.size >= MAX_ENTRIES) return reject(new UnreadableFile('workbook_bomb'));
        entries.set(entry.fileName.replace(/^\//, ''), entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
    if (!entries.has('xl/workbook.xml')) throw new UnreadableFile('not_a_workbook');
    return new Archive(zip, entries, content.length);
  }

  close(): void {
    this.zip.close();
  }

  async workbook(): Promise<Book> {
    const targets = new Map<string, string>();
    await this.parse('xl/_rels/workbook.xml.rels', (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    });
    const sheets: { name: string; path: string }[] = [];
    let epoch = EPOCH_1900;
    await this.parse('xl/workbook.xml', (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) epoch = EPOCH_1904;
      if (name !== 'sheet') return;
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (this.entries.has(path) && attributes['state'] !== 'veryHidden')
        sheets.push({ name: attributes['name'] ?? '', path });
    });
    return { sheets, epoch, strings: await this.sharedStrings(), dateStyles: await this.dateStyles() };
  }

  private async sharedStrings(): Promise<string[]> {
    const strings: string[] = [];
    let text: string | undefined;
    let phonetic = false;
    await this.parse(
      'xl/sharedStrings.xml',
      (name) => {
        if (name === 'si') text = '';
        if (name === 'rPh') phonetic = true;
      },
      (name) => {
        if (name === 'rPh') phonetic = false;
        if (name === 'si' && text !== undefined) strings.push(text);
      },
      (chunk, inside) => {
        if (inside === 't' && !phonetic) text = (text ?? '') + chunk;
      },
    );
    return strings;
  }

  private async dateStyles(): Promise<boolean[]> {
    const formats = new Map<number, string>();
    const styles: boolean[] = [];
    let inCells = false;
    await this.parse(
      'xl/styles.xml',
      (name, attributes) => {
        if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name !== 'xf' || !inCells) return;
        const id = Number(attributes['numFmtId'] ?? 0);
        const code = formats.get(id)?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
        styles.push(code === undefined ? BUILT_IN_DATES.has(id) : /[ymd]/i.test(code));
      },
      (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    );
    return styles;
  }

  async sheet(path: string, book: Book): Promise<string[][]> {
    const lines: string[][] = [];
    let row: string[] = [];
    let cell = { column: 0, type: '', style: 0, text: '' };
    await this.parse(
      path,
      (name, attributes) => {
        if (name === 'row') {
          row = [];
          const number = Number(attributes['r'] ?? lines.length + 1);
          // Rows that are left out are empty; a file may claim a million of them.
          while (lines.length < Math.min(number - 1, lines.length + 1000)) lines.push([]);
        }
        if (name !== 'c') return;
        this.cells += 1;
        if (this.cells > MAX_CELLS) throw new UnreadableFile('workbook_bomb');
        cell = {
          column: columnOf(attributes['r']) ?? row.length,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          text: '',
        };
      },
      (name) => {
        if (name === 'row') lines.push(row);
        if (name !== 'c' || cell.column > 16_384) return;
        while (row.length < cell.column) row.push('');
        row[cell.column] = valueOf(cell, book);
      },
      (chunk, inside) => {
        if (inside === 'v' || inside === 't') cell.text += chunk;
      },
    );
    return lines;
  }

  /** Streams one part through the parser; the sizes that count are the real ones, not those the archive states. */
  private async parse(
    path: string,
    open: (name: string, attributes: Record<string, string>) => void,
    close: (name: string) => void = () => undefined,
    text: (chunk: string, inside: string) => void = () => undefined,
  ): Promise<void> {
    const entry = this.entries.get(path);
    if (!entry) return;
    if ((entry.generalPurposeBitFlag & 1) === 1) throw new UnreadableFile('encrypted');
    if (entry.uncompressedSize > MAX_UNPACKED_BYTES) throw new UnreadableFile('workbook_bomb');
    const stream = await new Promise<NodeJS.ReadableStream & { destroy(): void }>((resolve, reject) =>
      this.zip.openReadStream(entry, (error, opened) =>
        error ? reject(new UnreadableFile('not_a_workbook')) : resolve(opened),
      ),
    );
    const parser = new SaxesParser();
    const names: string[] = [];
    parser.on('doctype', () => {
      throw new UnreadableFile('unsafe_xml');
    });
    parser.on('opentag', (tag) => {
      const name = local(tag.name);
      names.push(name);
      if (names.length > 100) throw new UnreadableFile('unsafe_xml');
      open(name, tag.attributes as Record<string, string>);
    });
    parser.on('text', (chunk) => text(chunk, names[names.length - 1] ?? ''));
    parser.on('closetag', (tag) => {
      names.pop();
      close(local(tag.name));
    });
    const decoder = new TextDecoder();
    try {
      for await (const chunk of stream) {
        const bytes = chunk as Buffer;
        this.unpacked += bytes.length;
        if (
          this.unpacked > MAX_UNPACKED_BYTES ||
          this.unpacked > Math.max(this.packedSize * MAX_RATIO, 20 * 1024 * 1024)
        ) {
          throw new UnreadableFile('workbook_bomb');
        }
        parser.write(decoder.decode(bytes, { stream: true }));
      }
      parser.close();
    } catch (error) {
      stream.destroy();
      throw error instanceof UnreadableFile ? error : new UnreadableFile('not_a_workbook');
    }
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function valueOf(cell: { type: string; style: number; text: string }, book: Book): string {
  if (cell.type === 's') return book.strings[Number(cell.text)] ?? '';
  if (cell.type === 'b') return cell.text === '1' ? 'true' : 'false';
  if (cell.type === 'd') return cell.text.slice(0, 10);
  if (cell.type !== 'n' || cell.text === '') return cell.text;
  const value = Number(cell.text);
  if (book.dateStyles[cell.style] && value >= 1 && value < 2_958_466)
    return fromDayNumber(Math.floor(value) + book.epoch);
  // Spreadsheets store 654.11 as 654.11000000000001.
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}
