import type { GraphQLResolveInfo } from 'graphql';
import { sql, type Reader, type Scope, type SortKey } from '../platform/database';
import { contains, readPage, type Connection, type ListArgs } from '../platform/graphql';
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
