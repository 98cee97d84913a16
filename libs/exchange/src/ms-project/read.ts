import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../failure';

/** An element as read: its texts by the name of the element below, and the elements below that have elements themselves. */
export interface XmlRecord {
  readonly texts: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, readonly XmlRecord[]>>;
}

/** What of a Microsoft Project XML file (MSPDI) a schedule needs. Numbers and dates are texts still. */
export interface MsProjectFile {
  readonly project: Readonly<Record<string, string>>;
  readonly calendars: readonly XmlRecord[];
  readonly tasks: readonly XmlRecord[];
  readonly resources: readonly XmlRecord[];
  readonly assignments: readonly XmlRecord[];
}

/** More than any plan has; a file with more is made to do harm. */
const LIMITS = { depth: 24, text: 1_000_000, records: 1_000_000 } as const;
/** Size of the largest file that is read. */
export const MAX_MS_PROJECT_BYTES = 128 * 1024 * 1024;
const PIECE = 65_536;

const LISTS: Readonly<Record<string, 'calendars' | 'tasks' | 'resources' | 'assignments'>> = {
  'Calendars/Calendar': 'calendars',
  'Tasks/Task': 'tasks',
  'Resources/Resource': 'resources',
  'Assignments/Assignment': 'assignments',
};
/** Parts that are never asked for and make most of a large file: they are passed over as they are read. */
const SKIPPED = new Set([
  'TimephasedData',
  'ExtendedAttribute',
  'OutlineCodes',
  'OutlineCode',
  'Views',
  'Filters',
  'Groups',
  'Tables',
]);

interface Open {
  readonly name: string;
  readonly texts: Record<string, string>;
  readonly parts: Record<string, XmlRecord[]>;
  text: string;
  hasParts: boolean;
}

/**
 * Reads the file as it comes, in pieces of any size. Throws an UnreadableFile on what is no such file: XML that is broken,
 * declares a document type or entities (`unsafe_xml`), is deeper or longer than any plan, or has another root.
 */
export async function readMsProject(
  pieces: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): Promise<MsProjectFile> {
  const file = {
    project: {} as Record<string, string>,
    calendars: [] as XmlRecord[],
    tasks: [] as XmlRecord[],
    resources: [] as XmlRecord[],
    assignments: [] as XmlRecord[],
  };
  const stack: Open[] = [];
  let skipping = 0;
  let records = 0;
  let ended = false;
  let quiet = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const unsafe = () => new UnreadableFile('unsafe_xml');
  parser.on('doctype', () => {
    throw unsafe();
  });
  parser.on('error', () => {
    throw new UnreadableFile('not_ms_project');
  });
  parser.on('opentag', ({ name }) => {
    quiet = 0;
    if (skipping > 0 || SKIPPED.has(name)) {
      skipping += 1;
      if (skipping > LIMITS.depth) throw unsafe();
      return;
    }
    if (stack.length === 0 && name !== 'Project') throw new UnreadableFile('not_ms_project');
    if (stack.length >= LIMITS.depth) throw unsafe();
    const above = stack.at(-1);
    if (above) above.hasParts = true;
    stack.push({ name, texts: {}, parts: {}, text: '', hasParts: false });
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (!open || skipping > 0) return;
    open.text += text;
  });
  parser.on('cdata', (text) => {
    const open = stack.at(-1);
    if (open && skipping === 0) open.text += text;
  });
  parser.on('closetag', () => {
    quiet = 0;
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    const closed = stack.pop();
    const above = stack.at(-1);
    if (!closed) return;
    if (!above) {
      ended = true;
      return;
    }
    const list = stack.length === 2 ? LISTS[`${above.name}/${closed.name}`] : undefined;
    if (list) {
      records += 1;
      if (records > LIMITS.records) throw unsafe();
      file[list].push({ texts: closed.texts, parts: closed.parts });
    } else if (closed.hasParts) {
      // The lists themselves hold nothing: their records are taken already.
      if (stack.length > 1) (above.parts[closed.name] ??= []).push({ texts: closed.texts, parts: closed.parts });
    } else if (stack.length === 1) file.project[closed.name] = closed.text.trim();
    else above.texts[closed.name] = closed.text.trim();
  });
  const decoder = new TextDecoder('utf-8');
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > MAX_MS_PROJECT_BYTES) throw new UnreadableFile('too_large', { max: MAX_MS_PROJECT_BYTES });
    for (let from = 0; from < piece.length; from += PIECE) {
      const part = piece.slice(from, from + PIECE);
      parser.write(typeof part === 'string' ? part : decoder.decode(part, { stream: true }));
      // The parser keeps a text, comment or attribute until it ends, so an endless one is stopped from outside.
      quiet += part.length;
      if (quiet > LIMITS.text) throw unsafe();
    }
  }
  parser.close();
  if (!ended) throw new UnreadableFile('not_ms_project');
  return file;
}
