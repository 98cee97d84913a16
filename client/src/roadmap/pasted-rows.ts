import { readTypedDate, writeTypedDate } from '@stip/ui';
import type { NewItem } from './plan-editor';

export interface PastedRows {
  readonly items: readonly NewItem[];
  /** Numbers of the lines that could not be read, from 1. */
  readonly skipped: readonly number[];
}

/**
 * Reads rows copied from a spreadsheet: title, first day, last day and percent in columns. A row without a last day is a
 * milestone. A line of headings is passed over.
 */
export function readPastedRows(text: string): PastedRows {
  const items: NewItem[] = [];
  const skipped: number[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const cells = line.split('\t').map((cell) => cell.trim());
    const item = readRow(cells);
    if (item !== null) items.push(item);
    else if (i > 0 || !isHeading(cells)) skipped.push(i + 1);
  });
  return { items, skipped };
}

/** Rows as a spreadsheet takes them, which `readPastedRows` reads back. */
export function writeRows(
  items: readonly Pick<NewItem, 'kind' | 'title' | 'startDate' | 'endDate' | 'percentComplete'>[],
): string {
  return items
    .map(({ kind, title, startDate, endDate, percentComplete }) =>
      [
        title.replace(/[\t\r\n]+/g, ' '),
        writeTypedDate(startDate),
        kind === 'milestone' ? '' : writeTypedDate(endDate),
        `${percentComplete}%`,
      ].join('\t'),
    )
    .join('\n');
}

function readRow([title = '', first = '', last = '', percent = '']: readonly string[]): NewItem | null {
  const startDate = readTypedDate(first);
  const endDate = readTypedDate(last);
  const percentComplete = percent === '' ? 0 : Number(percent.replace('%', '').replace(',', '.').trim());
  if (title === '' || title.length > 300 || !startDate || endDate === undefined) return null;
  if (!(percentComplete >= 0 && percentComplete <= 100) || (endDate !== null && endDate < startDate)) return null;
  return {
    kind: endDate === null ? 'milestone' : 'task',
    ...{ title, startDate, endDate: endDate ?? startDate, percentComplete: Math.round(percentComplete) },
  };
}

/** No cell beside the first is a date or a number: the names of the columns. */
function isHeading(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.slice(1).every((cell) => !/\d/.test(cell));
}
