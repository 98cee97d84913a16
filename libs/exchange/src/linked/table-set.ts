import yauzl from 'yauzl';
import { readCsvTable } from '../csv';
import { UnreadableFile } from '../failure';
import type { Table } from '../table';
import { readXlsxTables } from '../xlsx';

export interface SetFile {
  readonly name: string;
  readonly content: Buffer;
}

export interface NamedTable {
  /** Name of the file without its ending, or of the sheet; unique in the set. */
  readonly name: string;
  readonly file: string;
  readonly table: Table;
}

export interface TableSet {
  readonly tables: readonly NamedTable[];
  /** Files and sheets that hold no table, and so were not read. */
  readonly skipped: readonly string[];
}

const MAX_TABLES = 100;
const MAX_COLUMNS = 1000;
const MAX_ENTRIES = 500;
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

/** Whether a file found in a folder or archive can be a table; others are told and left. */
export const isTableFile = (name: string): boolean => /\.(csv|tsv|xlsx)$/i.test(name) && !/^[.~]|^__MACOSX/.test(name);

/**
 * Reads files that belong together: delimited text, workbooks of which every sheet is a table, and zip archives of
 * either. A file that cannot be read is told by its name and stops the set: a table less would leave links unmade.
 */
export async function readTableSet(files: readonly SetFile[]): Promise<TableSet> {
  const skipped: string[] = [];
  const unpacked: SetFile[] = [];
  for (const file of files) {
    if (!(await isArchiveOfTables(file))) unpacked.push(file);
    else {
      for (const entry of await unzip(file)) {
        if (isTableFile(entry.name.replace(/^.*\//, ''))) unpacked.push(entry);
        else skipped.push(`${file.name}/${entry.name}`);
      }
    }
  }
  const tables: NamedTable[] = [];
  for (const file of unpacked) tables.push(...(await tablesOf(file, skipped)));
  if (tables.length === 0) throw new UnreadableFile('no_tables');
  if (tables.length > MAX_TABLES) throw new UnreadableFile('too_many_tables', { n: tables.length, max: MAX_TABLES });
  const seen = new Map<string, string>();
  for (const { name, file, table } of tables) {
    const before = seen.get(name.toLowerCase());
    if (before) throw new UnreadableFile('duplicate_table', { table: name, file: before, other: file });
    seen.set(name.toLowerCase(), file);
    const columns = table.headers.length;
    if (columns > MAX_COLUMNS)
      throw new UnreadableFile('too_many_columns', { file, table: name, n: columns, max: MAX_COLUMNS });
  }
  return { tables, skipped };
}

async function tablesOf(file: SetFile, skipped: string[]): Promise<NamedTable[]> {
  const short = file.name.replace(/^.*[\\/]/, '');
  try {
    const workbook = /\.xlsx$/i.test(short) || file.content.subarray(0, 2).toString('latin1') === 'PK';
    if (!workbook) return [{ name: short.replace(/\.\w+$/, ''), file: file.name, table: readCsvTable(file.content) }];
    if (file.content.length === 0) throw new UnreadableFile('empty_file');
    const { tables, empty } = await readXlsxTables(file.content);
    skipped.push(...empty.map((sheet) => `${file.name}: ${sheet}`));
    return [...tables].map(([name, table]) => ({ name, file: file.name, table }));
  } catch (error) {
    throw error instanceof UnreadableFile
      ? new UnreadableFile(error.code, { ...error.params, file: file.name })
      : error;
  }
}

/** A zip that is no workbook. Both begin alike, and so do documents of other programs, which hold no tables. */
async function isArchiveOfTables(file: SetFile): Promise<boolean> {
  if (file.content.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004' || /\.xlsx$/i.test(file.name)) return false;
  const zip = await open(file);
  const names = await entriesOf(zip, file);
  zip.close();
  return !names.some((entry) => entry.fileName === 'xl/workbook.xml');
}

async function unzip(file: SetFile): Promise<SetFile[]> {
  const zip = await open(file);
  try {
    const entries = (await entriesOf(zip, file)).filter((entry) => !entry.fileName.endsWith('/'));
    const files: SetFile[] = [];
    let total = 0;
    for (const entry of entries) {
      if ((entry.generalPurposeBitFlag & 1) === 1) throw new UnreadableFile('encrypted', { file: file.name });
      // What is no table is named, not unpacked.
      const content = isTableFile(entry.fileName.replace(/^.*\//, '')) ? await contentOf(zip, entry, total, file) : [];
      total += content.reduce((sum, part) => sum + part.length, 0);
      files.push({ name: entry.fileName, content: Buffer.concat(content) });
    }
    return files;
  } finally {
    zip.close();
  }
}

/** The sizes that count are the real ones, not those the archive states. */
async function contentOf(zip: yauzl.ZipFile, entry: yauzl.Entry, before: number, file: SetFile): Promise<Buffer[]> {
  const stream = await new Promise<NodeJS.ReadableStream & { destroy(): void }>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(unreadable(file)) : resolve(opened))),
  );
  const parts: Buffer[] = [];
  let size = before;
  try {
    for await (const chunk of stream) {
      size += (chunk as Buffer).length;
      if (size > MAX_UNPACKED_BYTES) throw new UnreadableFile('workbook_bomb', { file: file.name });
      parts.push(chunk as Buffer);
    }
  } catch (error) {
    stream.destroy();
    throw error instanceof UnreadableFile ? error : unreadable(file);
  }
  return parts;
}

const unreadable = (file: SetFile) => new UnreadableFile('not_a_workbook', { file: file.name });

function open(file: SetFile): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) =>
    yauzl.fromBuffer(file.content, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(unreadable(file)) : resolve(zip),
    ),
  );
}

function entriesOf(zip: yauzl.ZipFile, file: SetFile): Promise<yauzl.Entry[]> {
  const entries: yauzl.Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(unreadable(file)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry);
      if (entries.length > MAX_ENTRIES) reject(new UnreadableFile('workbook_bomb', { file: file.name }));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}
