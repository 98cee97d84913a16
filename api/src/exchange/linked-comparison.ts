import type { CalendarDate } from '@stip/domain';
import {
  recordId,
  type LinkedMapping,
  type LinkedPlan,
  type PlannedRecord,
  type RecordId,
  type RowProblem,
  type TableRole,
} from '@stip/exchange';
import type { RowAction } from './import-work';
import type { StoredLinked } from './stored-linked';

export interface LinkedWorkContext {
  readonly mapping: LinkedMapping;
  /** What a frozen plan gives as the decision behind it. */
  readonly reference: string;
  readonly today: CalendarDate;
}

/** Name of a table of a source, by which its rows are recognised again. */
export const tableSource = (source: string, table: string): string => `${source}/${table}`;

/** What becomes of a record that is taken. */
export interface RecordResult {
  action: RowAction;
  readonly changes: string[];
  readonly problems: RowProblem[];
}

/** What the tables say beside what is stored, and what was found to become of each record so far. */
export class LinkedComparison {
  /** Ids of the records that are taken, stored or new. */
  readonly ids = new Map<string, string>();
  readonly results = new Map<string, RecordResult>();
  readonly roles: ReadonlyMap<string, TableRole>;

  constructor(
    readonly plan: LinkedPlan,
    readonly stored: StoredLinked,
    readonly context: LinkedWorkContext,
  ) {
    this.roles = new Map(plan.tables.map(({ name, role }) => [name, role]));
  }

  source(table: string): string {
    return tableSource(this.context.mapping.source, table);
  }

  identity(record: PlannedRecord) {
    return { externalSource: this.source(record.table), externalKey: record.key };
  }

  idOf(record: RecordId | undefined): string | undefined {
    return record && this.ids.get(recordId(record));
  }

  /** Records what differs and answers whether the row is new. `values` without undefined ones: what a file leaves out stays. */
  settle(
    record: PlannedRecord,
    stored: object | undefined,
    values: Readonly<Record<string, unknown>>,
    problems: readonly RowProblem[] = [],
  ): { isNew: boolean; changes: Record<string, unknown> } {
    const stated = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const before = stored as Readonly<Record<string, unknown>> | undefined;
    const changes = before
      ? Object.fromEntries(
          Object.entries(stated).filter(([field, value]) => canonical(before[field]) !== canonical(value)),
        )
      : stated;
    this.results.set(recordId(record), {
      action: !before ? 'new' : Object.keys(changes).length > 0 ? 'changed' : 'unchanged',
      changes: before ? Object.keys(changes) : [],
      problems: [...problems],
    });
    return { isNew: !before, changes };
  }

  attributesOf(record: PlannedRecord, more: Readonly<Record<string, string>> = {}): Record<string, string> | undefined {
    const all = { ...record.attributes, ...this.plan.links.attributes.get(recordId(record)), ...more };
    return Object.keys(all).length > 0 ? all : undefined;
  }

  touch(record: RecordId, change: string): void {
    const result = this.results.get(recordId(record));
    if (!result || result.action === 'rejected') return;
    if (!result.changes.includes(change)) result.changes.push(change);
    if (result.action === 'unchanged') result.action = 'changed';
  }
}

/** Text that is equal for equal values, whatever the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
