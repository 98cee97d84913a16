import {
  isRecordRole,
  recordId,
  type PlannedLinkRow,
  type PlannedRecord,
  type RecordId,
  type RowProblem,
  type TableRole,
} from '@stip/exchange';
import type { RowAction } from './import-work';
import type { LinkedComparison } from './linked-comparison';

/** A row of one of the tables and what becomes of it. */
export interface LinkedOutcome {
  readonly table: string;
  readonly number: number;
  readonly key: string;
  readonly name: string;
  readonly action: RowAction;
  /** What differs from what is stored, by field. */
  readonly changes: readonly string[];
  readonly problems: readonly RowProblem[];
}

export interface LinkedTableCounts {
  readonly name: string;
  readonly role: TableRole;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly notTaken: number;
  /** Taken without the link that other rows of the table have. */
  readonly unlinked: number;
}

/** A reason that rows of a table share. */
export interface LinkedReason extends RowProblem {
  readonly table: string;
  readonly rows: number;
  /** Whether the params are those of every row, and not of the first one only. */
  readonly alike: boolean;
}

/** A reason with other particulars for more rows than this is told once, with the first as example. */
const MOST_PARTICULARS = 3;

/** Why rows are not taken or taken with a remark, counted; the gravest first, and of those the most frequent. */
export function reasonsOf(outcomes: readonly LinkedOutcome[]): LinkedReason[] {
  const kinds = new Map<string, Map<string, LinkedReason>>();
  for (const { table, problems } of outcomes) {
    for (const problem of problems) {
      const kind = JSON.stringify([table, problem.severity, problem.code, problem.column]);
      const particulars = JSON.stringify(problem.params ?? {});
      const known = kinds.get(kind) ?? new Map<string, LinkedReason>();
      kinds.set(kind, known);
      const rows = (known.get(particulars)?.rows ?? 0) + 1;
      known.set(particulars, { ...problem, table, rows, alike: true });
    }
  }
  const reasons = [...kinds.values()].flatMap((known) => {
    const all = [...known.values()];
    const [first] = all;
    if (!first || all.length <= MOST_PARTICULARS) return all;
    return [{ ...first, rows: all.reduce((sum, { rows }) => sum + rows, 0), alike: false }];
  });
  const grave = ['row', 'value', 'note'];
  return reasons.sort((a, b) => grave.indexOf(a.severity) - grave.indexOf(b.severity) || b.rows - a.rows);
}

/** What became of a link, by its ends. */
export const linkKey = (lower: RecordId, upper: RecordId) => `${recordId(lower)}\u0000\u0000${recordId(upper)}`;

/** Every row of every table once, with its counts; `linked` says which links of their own are new or changed. */
export function linkedOutcomes(
  compared: LinkedComparison,
  linked: ReadonlyMap<string, RowAction>,
): { readonly outcomes: readonly LinkedOutcome[]; readonly tables: readonly LinkedTableCounts[] } {
  const all: LinkedOutcome[] = [];
  const tables = compared.plan.tables.map((table) => {
    const outcomes = [
      ...table.records.map((record) => outcomeOf(compared, record)),
      ...compared.plan.linkRows
        .filter((row) => row.table === table.name)
        .map((row) => linkOutcome(compared, row, linked)),
    ];
    const count = (action: RowAction) => outcomes.filter((outcome) => outcome.action === action).length;
    all.push(...outcomes);
    return {
      name: table.name,
      role: table.role,
      read: outcomes.length,
      created: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      notTaken: count('rejected'),
      unlinked: compared.plan.links.unlinked.get(table.name) ?? 0,
    };
  });
  return { outcomes: all, tables };
}

function outcomeOf(compared: LinkedComparison, record: PlannedRecord): LinkedOutcome {
  const { table, number, key, name } = record;
  const base = { table, number, key: key.slice(0, 200), name };
  const refused = record.problems.some((problem) => problem.severity === 'row');
  if (refused) return { ...base, action: 'rejected', changes: [], problems: record.problems };
  if (!isRecordRole(record.role)) {
    const hosts = compared.plan.links.keptWith.get(recordId(record)) ?? [];
    const results = hosts.flatMap((host) => compared.results.get(host) ?? []);
    const action = results.some((r) => r.action === 'new')
      ? 'new'
      : results.some((r) => r.changes.includes('attributes'))
        ? 'changed'
        : 'unchanged';
    return { ...base, action, changes: [], problems: record.problems };
  }
  const result = compared.results.get(recordId(record)) ?? { action: 'unchanged' as const, changes: [], problems: [] };
  return {
    ...base,
    action: result.action,
    changes: result.changes,
    problems: [...record.problems, ...result.problems],
  };
}

function linkOutcome(
  compared: LinkedComparison,
  row: PlannedLinkRow,
  linked: ReadonlyMap<string, RowAction>,
): LinkedOutcome {
  const base = { table: row.table, number: row.number, key: row.text.slice(0, 200), name: '', changes: [] };
  const { lower, upper, means } = row;
  if (!lower || !upper || !means) return { ...base, action: 'rejected', problems: row.problems };
  const own = linked.get(linkKey(lower, upper));
  if (own && means !== 'parent' && means !== 'attribute') return { ...base, action: own, problems: row.problems };
  const result = compared.results.get(recordId(lower));
  const field = means === 'attribute' ? ['attributes'] : ['parentId', 'programmeId', 'projectId', 'goalId'];
  const action =
    result?.action === 'new'
      ? 'new'
      : result?.changes.some((change) => field.includes(change))
        ? 'changed'
        : 'unchanged';
  return { ...base, action, problems: row.problems };
}
