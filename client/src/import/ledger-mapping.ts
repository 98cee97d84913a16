import type { LedgerAnalysisQuery, LedgerOutcomeFieldsFragment } from '@stip/contract';

export const BOOKED_KINDS = ['actual', 'commitment'] as const;
export type BookedKind = (typeof BOOKED_KINDS)[number];

/** What a column can be, in the order of the list. */
export const LEDGER_FIELDS = [
  'project',
  'bookedOn',
  'fiscalYear',
  'amount',
  'debit',
  'credit',
  'kind',
  'document',
  'line',
  'journal',
  'description',
  'source',
  'ignore',
] as const;
export type LedgerField = (typeof LEDGER_FIELDS)[number];

export interface LedgerColumn {
  readonly header: string;
  readonly occurrence: number;
  readonly field: LedgerField;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  readonly decimal?: 'comma' | 'point';
}

/** The mapping as the API takes it; the API judges it again. */
export interface LedgerMapping {
  readonly version: 1;
  readonly system: string;
  readonly columns: readonly LedgerColumn[];
  readonly currency: string;
  readonly kind: BookedKind | null;
  readonly kinds: Readonly<Record<string, BookedKind>>;
}

export type LedgerAnalysis = LedgerAnalysisQuery['ledgerImportAnalysis'];
export type LedgerQuestion = LedgerAnalysis['questions'][number];
export type LedgerSum = Omit<LedgerOutcomeFieldsFragment['sums'][number], '__typename'>;

export const isLedgerAmount = (field: LedgerField) => field === 'amount' || field === 'debit' || field === 'credit';

/**
 * Changes one column. Two columns cannot mean the same: what another column was before becomes unused. Words of a column that says
 * the kind belong to that column, and what a column proves belongs to what it meant.
 */
export function changeLedgerColumn(
  mapping: LedgerMapping,
  header: string,
  occurrence: number,
  change: Partial<LedgerColumn>,
): LedgerMapping {
  const isIt = (column: LedgerColumn) => column.header === header && column.occurrence === occurrence;
  const { field } = change;
  const columns = mapping.columns.map((column): LedgerColumn => {
    const { header: name, occurrence: which } = column;
    if (isIt(column)) return field ? { header: name, occurrence: which, ...change, field } : { ...column, ...change };
    return field && field !== 'ignore' && column.field === field
      ? { header: name, occurrence: which, field: 'ignore' }
      : column;
  });
  const touchesKind = field === 'kind' || mapping.columns.some((column) => isIt(column) && column.field === 'kind');
  return { ...mapping, columns, kinds: field && touchesKind ? {} : mapping.kinds };
}

/** A saved mapping laid over the columns of this file: by header, and what is new stays as suggested. */
export function applySavedLedger(suggested: LedgerMapping, saved: LedgerMapping): LedgerMapping {
  const known = (column: LedgerColumn) =>
    saved.columns.find(
      ({ header, occurrence }) =>
        header.trim().toLowerCase() === column.header.trim().toLowerCase() && occurrence === column.occurrence,
    );
  const columns = suggested.columns.map((column): LedgerColumn => {
    const { header, occurrence } = column;
    const found = known(column);
    if (found) return { ...found, header, occurrence };
    // What the saved mapping reads from another column is not read from this one too.
    const taken = saved.columns.some((other) => other.field === column.field && other.field !== 'ignore');
    return taken && suggested.columns.some((other) => known(other)?.field === column.field)
      ? { header, occurrence, field: 'ignore' }
      : column;
  });
  return { ...saved, columns };
}

/** What rows add up to: new, known already, and together. */
export interface LedgerTotal {
  readonly rows: number;
  readonly amount: string;
  readonly knownRows: number;
  readonly knownAmount: string;
  readonly together: string;
}

/** Adds sums up by what `key` tells of each; in the order in which the keys come first. */
export function addUp(sums: readonly LedgerSum[], key: (sum: LedgerSum) => string): (LedgerTotal & { key: string })[] {
  const totals = new Map<string, { rows: number; amount: bigint; knownRows: number; knownAmount: bigint }>();
  for (const sum of sums) {
    const had = totals.get(key(sum)) ?? { rows: 0, amount: 0n, knownRows: 0, knownAmount: 0n };
    totals.set(key(sum), {
      rows: had.rows + sum.rows,
      amount: had.amount + BigInt(sum.amount),
      knownRows: had.knownRows + sum.knownRows,
      knownAmount: had.knownAmount + BigInt(sum.knownAmount),
    });
  }
  return [...totals].map(([name, { rows, amount, knownRows, knownAmount }]) => ({
    ...{ key: name, rows, amount: amount.toString(), knownRows, knownAmount: knownAmount.toString() },
    together: (amount + knownAmount).toString(),
  }));
}

/** The larger amount first, whatever its sign. */
export function byAmount(a: LedgerTotal, b: LedgerTotal): number {
  const size = ({ together }: LedgerTotal) => (together.startsWith('-') ? -BigInt(together) : BigInt(together));
  const difference = size(b) - size(a);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
