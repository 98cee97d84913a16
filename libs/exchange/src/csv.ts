import { parse } from 'csv-parse/sync';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { UnreadableFile } from './failure';
import { toTable, type Table } from './table';

const DELIMITERS = [';', ',', '\t', '|'];
/** How much of the file decides on encoding and delimiter. */
const SAMPLE_BYTES = 256 * 1024;

/** Reads a CSV of any usual encoding and delimiter. Throws UnreadableFile when it is none. */
export function readCsv(content: Buffer): Table {
  const table = readCsvTable(content);
  if (table.rows.length === 0) throw new UnreadableFile('no_rows');
  return table;
}

/** The same, where a table of column names alone is one of several and says that there is nothing of its kind. */
export function readCsvTable(content: Buffer): Table {
  if (content.length === 0) throw new UnreadableFile('empty_file');
  refuseBinary(content);
  const { encoding, text } = decode(content);
  if (text.trim() === '') throw new UnreadableFile('empty_file');
  const delimiter = detectDelimiter(text.slice(0, SAMPLE_BYTES));
  const table = toTable(split(text, delimiter), { format: 'csv', encoding, delimiter });
  if (!table) throw new UnreadableFile('no_header');
  return table;
}

function refuseBinary(content: Buffer): void {
  const magic = content.subarray(0, 4).toString('latin1');
  if (magic.startsWith('PK')) throw new UnreadableFile('archive_as_csv');
  if (magic === '%PDF' || magic === '\x89PNG' || magic.startsWith('\xd0\xcf\x11\xe0'))
    throw new UnreadableFile('not_text');
}

/** UTF-8 and UTF-16 by mark or validity, otherwise what the bytes look like; Windows-1252 for Western text. */
function decode(content: Buffer): { encoding: string; text: string } {
  const two = content.subarray(0, 2).toString('hex');
  if (two === 'fffe') return { encoding: 'UTF-16LE', text: iconv.decode(content, 'utf-16le') };
  if (two === 'feff') return { encoding: 'UTF-16BE', text: iconv.decode(content, 'utf-16be') };
  const utf16 = utf16WithoutMark(content.subarray(0, SAMPLE_BYTES));
  if (utf16) return { encoding: utf16.toUpperCase(), text: iconv.decode(content, utf16) };
  try {
    return { encoding: 'UTF-8', text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    // Not UTF-8: decided below.
  }
  if (content.subarray(0, SAMPLE_BYTES).includes(0)) throw new UnreadableFile('not_text');
  const guess = chardet.detect(content.subarray(0, SAMPLE_BYTES)) ?? 'windows-1252';
  const single = /^(iso-8859-1|windows-1252|ascii|utf-8)$/i.test(guess) || !iconv.encodingExists(guess);
  const encoding = single || !/^(windows|iso|macintosh)/i.test(guess) ? 'windows-1252' : guess;
  return { encoding, text: iconv.decode(content, encoding) };
}

/** Text in UTF-16 has a zero in every other byte. */
function utf16WithoutMark(sample: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (sample.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
  return undefined;
}

/** The delimiter that cuts the most lines into the same number of cells, more than one. */
function detectDelimiter(sample: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    for (const cells of split(sample, delimiter, 60)) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    for (const [width, count] of widths) {
      const score = width > 1 ? count * Math.log2(width) : 0;
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

function split(text: string, delimiter: string, to?: number): string[][] {
  const options = {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    bom: true,
    to,
    record_delimiter: ['\r\n', '\n', '\r'],
  };
  try {
    return parse(text, { ...options, relax_quotes: true });
  } catch (error) {
    if (to !== undefined) return parse(text, { ...options, quote: null, relax_quotes: true });
    throw new UnreadableFile('broken_quotes', { line: Number((error as { lines?: number }).lines ?? 0) });
  }
}
