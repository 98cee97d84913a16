import type { GraphQLResolveInfo } from 'graphql';
import { sql, type Reader, type Scope, type SortKey } from '../platform/database';
import { contains, readPage, type Connection, type ListArgs } from '../platform/graphql';
import type { LedgerImportFilter, LedgerImportSortField, LedgerImportType } from './ledger-types';
import type { ImportRunFilter, ImportRunSortField, ImportRunType } from './types';

const LATEST_FIRST: SortKey = { sql: 'r.created_at', kind: 'timestamptz', fixed: 'desc' };
const ORDERS: Record<ImportRunSortField, readonly SortKey[]> = {
  created_at: [{ sql: 'r.created_at', kind: 'timestamptz' }],
  file_name: [{ sql: 'r.file_name', kind: 'text' }, LATEST_FIRST],
  rows_rejected: [{ sql: 'r.rows_rejected', kind: 'integer' }, LATEST_FIRST],
};

/** A page of the files that were taken in; latest first when no order is asked. */
export async function importRuns(
  reader: Reader,
  scope: Scope,
  args: ListArgs<ImportRunSortField, ImportRunFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<ImportRunType>> {
  const { search, withRejected } = args.filter ?? {};
  return readPage<ImportRunType, ImportRunSortField>(
    reader,
    scope,
    {
      list: 'importRuns',
      columns: `r.id, r.file_name as "fileName", r.created_at as "createdAt", r.rows_total as "rowsTotal",
        r.rows_created as "rowsCreated", r.rows_changed as "rowsChanged", r.rows_unchanged as "rowsUnchanged",
        r.rows_rejected as "rowsRejected", p.name as "periodName"`,
      from: `import_run r
        left join reporting_period p on p.organisation_id = r.organisation_id and p.id = r.reporting_period_id`,
      countFrom: 'import_run r',
      where: [contains(search, ['r.file_name']), withRejected ? sql`r.rows_rejected > 0` : undefined],
      orders: ORDERS,
      order: [LATEST_FIRST],
      unique: { sql: 'r.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

const LEDGER_COLUMNS = `i.id, i.file_name as "fileName", i.external_source as system, i.created_at as "createdAt",
  p.name as "createdByName", i.rows_total as "rowsTotal", i.rows_booked as "rowsBooked",
  i.rows_duplicate as "rowsDuplicate", i.rows_left_out as "rowsLeftOut", i.total_cents::text as total,
  i.booked_cents::text as booked, i.duplicate_cents::text as duplicate, i.left_out_cents::text as "leftOut",
  i.control_origin as "controlOrigin",
  coalesce((select l.currency from ledger_entry l
     where l.organisation_id = i.organisation_id and l.ledger_import_id = i.id limit 1), o.currency) as currency`;
const LEDGER_FROM = `ledger_import i
  join organisation o on o.id = i.organisation_id
  left join person p on p.organisation_id = i.organisation_id and p.id = i.created_by`;
const BOOKED_LAST: SortKey = { sql: 'i.created_at', kind: 'timestamptz', fixed: 'desc' };
const LEDGER_ORDERS: Record<LedgerImportSortField, readonly SortKey[]> = {
  created_at: [{ sql: 'i.created_at', kind: 'timestamptz' }],
  file_name: [{ sql: 'i.file_name', kind: 'text' }, BOOKED_LAST],
  total: [{ sql: 'i.total_cents', kind: 'bigint' }, BOOKED_LAST],
};

/** A page of the files of a finance system that were booked; latest first when no order is asked. */
export async function ledgerImports(
  reader: Reader,
  scope: Scope,
  args: ListArgs<LedgerImportSortField, LedgerImportFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<LedgerImportType>> {
  return readPage<LedgerImportType, LedgerImportSortField>(
    reader,
    scope,
    {
      list: 'ledgerImports',
      columns: LEDGER_COLUMNS,
      from: LEDGER_FROM,
      countFrom: 'ledger_import i',
      where: [contains(args.filter?.search, ['i.file_name', 'i.external_source'])],
      orders: LEDGER_ORDERS,
      order: [BOOKED_LAST],
      unique: { sql: 'i.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

/** One file of a finance system that was booked. */
export const ledgerImport = (reader: Reader, id: string): Promise<LedgerImportType | undefined> =>
  reader.row<LedgerImportType>(`select ${LEDGER_COLUMNS} from ${LEDGER_FROM} where i.id = $1`, [id]);
