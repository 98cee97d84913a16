import { blank } from '../statement';
import type { NamedTable } from './table-set';

/** A column as recognition looks at it. */
export interface Profile {
  readonly header: string;
  readonly occurrence: number;
  readonly index: number;
  /** Every cell in order, as keys are compared. */
  readonly keys: readonly string[];
  readonly filled: number;
  readonly distinct: ReadonlySet<string>;
}

export interface ProfiledTable {
  readonly name: string;
  readonly file: string;
  readonly rows: number;
  readonly source: NamedTable;
  readonly columns: readonly Profile[];
}

/** How ids are compared: without spaces around them, and 4.0, which tools make of 4 beside empty cells, is 4. */
export const keyOf = (cell: string): string => {
  const text = cell.trim();
  return blank(text) ? '' : text.replace(/^(-?\d+)\.0+$/, '$1');
};

export function profile(source: NamedTable): ProfiledTable {
  const seen = new Map<string, number>();
  const columns = source.table.headers.map((header, index): Profile => {
    const occurrence = seen.get(header) ?? 0;
    seen.set(header, occurrence + 1);
    const keys = source.table.rows.map((row) => keyOf(row.cells[index] ?? ''));
    const filled = keys.filter((key) => key !== '');
    return { header, occurrence, index, keys, filled: filled.length, distinct: new Set(filled) };
  });
  return { name: source.name, file: source.file, rows: source.table.rows.length, source, columns };
}

export const cellsOf = (table: ProfiledTable, column: Profile): string[] =>
  table.source.table.rows.map((row) => row.cells[column.index] ?? '');

/** Share of the distinct values of a column that a set of ids has, 0 to 1. */
export function containment(column: Profile, ids: ReadonlySet<string>): number {
  if (column.distinct.size === 0) return 0;
  let found = 0;
  for (const value of column.distinct) if (ids.has(value)) found += 1;
  return found / column.distinct.size;
}

/** Whether a column may identify rows: nearly always filled and nearly always different. */
export const identifying = (column: Profile, rows: number): boolean =>
  rows > 0 && column.filled >= rows * 0.95 && column.distinct.size >= column.filled * 0.95;
