import type { RowProblem } from '../plan-import';
import { linkRecords, type RecordLinks } from './link-records';
import { isRecordRole, type LinkedMapping, type TableRole } from './linked-mapping';
import { planRecords, type PlannedRecord } from './plan-records';
import { profile } from './profile';
import { resolveEnds } from './resolve-links';
import type { TableSet } from './table-set';

export interface PlannedTable {
  readonly name: string;
  readonly role: TableRole;
  /** Every row of the table; for a table of links, empty. */
  readonly records: readonly PlannedRecord[];
}

/** A row of a table of links and what became of it. */
export interface PlannedLinkRow {
  readonly table: string;
  readonly number: number;
  /** As the file states it: 4 pays_for 22. */
  readonly text: string;
  /** The record the link changes, and the one it leads to; absent when the link is not taken. */
  readonly lower?: RecordId;
  readonly upper?: RecordId;
  readonly means?: 'parent' | 'serves' | 'depends' | 'attribute';
  readonly problems: readonly RowProblem[];
}

export interface RecordId {
  readonly table: string;
  readonly key: string;
}

export const recordId = ({ table, key }: RecordId): string => `${table}\u0000${key.toLowerCase()}`;

export interface LinkedPlan {
  readonly tables: readonly PlannedTable[];
  readonly links: RecordLinks;
  readonly linkRows: readonly PlannedLinkRow[];
  /** Tables and columns of the mapping that the files lack. */
  readonly missing: readonly string[];
}

/**
 * Reads every row of every table by the mapping and links them. Pure: it decides nothing about what is stored already.
 * Every row comes back once, in `tables` or in `linkRows`; one with a problem of severity `row` is not taken.
 */
export function planLinked(set: TableSet, mapping: LinkedMapping): LinkedPlan {
  const tables = set.tables.map(profile);
  const known = tables.map(
    (table) =>
      mapping.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase()) ?? {
        name: table.name,
        role: 'ignore' as const,
        columns: [],
      },
  );
  // The names of the files at hand, whatever case the mapping was saved in.
  const mappings = known.map((table, index) => ({ ...table, name: tables[index]?.name ?? table.name }));
  const planned = tables.flatMap((table, index): PlannedTable[] => {
    const own = mappings[index];
    if (!own) return [];
    const records = own.role === 'links' ? [] : planRecords(table, own);
    const refusal: RowProblem = { severity: 'row', code: 'table_not_taken' };
    const taken = isRecordRole(own.role) || own.role === 'attribute';
    return [
      {
        name: table.name,
        role: own.role,
        records: taken ? records : records.map((record) => ({ ...record, problems: [refusal] })),
      },
    ];
  });
  const { links: stated } = resolveEnds(tables, mappings);
  const linked = linkRecords(planned, stated, mapping.relations, tables);
  const present = (name: string) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const missing = mapping.tables.flatMap((table) => {
    const there = present(table.name);
    if (!there) return [table.name];
    return table.columns
      .filter(
        (column) =>
          column.field !== 'ignore' &&
          !there.columns.some((c) => c.header === column.header && c.occurrence === column.occurrence),
      )
      .map((column) => `${table.name}.${column.header}`);
  });
  return { ...linked, missing };
}
