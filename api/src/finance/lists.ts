import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../platform/auth';
import { sql, type Reader, type SortKey, type Sql } from '../platform/database';
import { contains, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type {
  BudgetChangeFilter,
  BudgetChangeSortField,
  BudgetLineFilter,
  BudgetLineSortField,
  LedgerEntryFilter,
  LedgerEntrySortField,
} from './list-inputs';
import type { BudgetChangeType, BudgetLineType, LedgerEntryType } from './types';

const reference = (alias: string) =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

const ids = (values: readonly string[]) => values.filter(isId);
const anyId = (column: Sql, values: readonly string[] | null | undefined) =>
  values ? sql`${column} = any(${ids(values)}::uuid[])` : undefined;
const anyYear = (column: Sql, values: readonly number[] | null | undefined) =>
  values ? sql`${column} = any(${values}::integer[])` : undefined;
const anyText = (column: Sql, values: readonly string[] | null | undefined) =>
  values ? sql`${column} = any(${values}::text[])` : undefined;

/** Columns of a booking `l` of project `p`, whose source is `s`. */
export const ENTRY_COLUMNS = `l.id, l.kind, l.fiscal_year as "fiscalYear", l.booked_on as "bookedOn",
  l.amount_cents::text as amount, l.absence_reason as "absenceReason", l.currency, l.description, l.reference,
  ${reference('p')} as project, ${reference('s')} as "fundingSource", l.external_source as "externalSource",
  l.external_key as "externalKey", l.reverses_id is not null as reverses,
  exists (select from ledger_entry r where r.organisation_id = l.organisation_id and r.reverses_id = l.id) as reversed`;

const ENTRY_JOINS = `
  join project p on p.organisation_id = l.organisation_id and p.id = l.project_id
  left join funding_source s on s.organisation_id = l.organisation_id and s.id = l.funding_source_id`;

const BOOKED: SortKey = { sql: 'l.booked_on', kind: 'date' };
const SEQUENCE: SortKey = { sql: 'l.sequence', kind: 'bigint' };
const ENTRY_ORDERS: Record<LedgerEntrySortField, readonly SortKey[]> = {
  booked_on: [BOOKED],
  amount: [{ sql: 'l.amount_cents', kind: 'bigint', nullable: true }],
  project: [{ sql: 'p.name', kind: 'text' }],
  reference: [{ sql: 'l.reference', kind: 'text' }],
};

/** Bookings, the latest first when no order is asked. */
export async function ledgerEntries(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<LedgerEntrySortField, LedgerEntryFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<LedgerEntryType>> {
  const filter = args.filter ?? {};
  // The source for which a booking counts needs the budgets; a list that does not ask for it does without.
  const bySource = !!filter.fundingSourceIds || !!filter.withoutSource;
  const table = bySource ? 'sourced_entry' : 'ledger_entry';
  return readPage<LedgerEntryType, LedgerEntrySortField>(
    reader,
    caller,
    {
      list: 'ledger entries',
      columns: ENTRY_COLUMNS,
      from: `${table} l ${ENTRY_JOINS}`,
      countFrom: `${table} l join project p on p.organisation_id = l.organisation_id and p.id = l.project_id`,
      where: [
        anyId(sql`l.project_id`, filter.projectIds),
        anyId(sql`p.programme_id`, filter.programmeIds),
        anyText(sql`l.kind`, filter.kinds),
        anyYear(sql`l.fiscal_year`, filter.fiscalYears),
        anyId(sql`l.counted_source_id`, filter.fundingSourceIds),
        filter.withoutSource ? sql`l.counted_source_id is null and l.kind <> 'forecast'` : undefined,
        anyId(sql`l.ledger_import_id`, filter.ledgerImportIds),
        filter.bookedFrom ? sql`l.booked_on >= ${filter.bookedFrom}::date` : undefined,
        filter.bookedUntil ? sql`l.booked_on <= ${filter.bookedUntil}::date` : undefined,
        contains(filter.search, ['l.description', 'l.reference', 'l.external_key', 'p.name', 'p.code']),
      ],
      orders: ENTRY_ORDERS,
      order: [
        { ...BOOKED, fixed: 'desc' },
        { ...SEQUENCE, fixed: 'desc' },
      ],
      unique: SEQUENCE,
    },
    args,
    info,
  );
}

/** Columns of an original budget line `b` of project `p` from source `s`. */
export const LINE_COLUMNS = `b.id, b.fiscal_year as "fiscalYear", s.name as "sourceName", s.id as "fundingSourceId",
  ${reference('p')} as project, b.nature, b.term, b.taakveld, b.description, b.amount_cents::text as amount,
  b.absence_reason as "absenceReason", b.currency, b.version,
  exists (select from budget_change_line c where c.organisation_id = b.organisation_id and c.project_id = b.project_id
    and c.fiscal_year = b.fiscal_year) as fixed`;

export const LINE_JOINS = `
  join project p on p.organisation_id = b.organisation_id and p.id = b.project_id
  join funding_source s on s.organisation_id = b.organisation_id and s.id = b.funding_source_id`;

const YEAR: SortKey = { sql: 'b.fiscal_year', kind: 'integer' };
const PROJECT: SortKey = { sql: 'p.name', kind: 'text' };
const SOURCE: SortKey = { sql: 's.name', kind: 'text' };
const LINE_ORDERS: Record<BudgetLineSortField, readonly SortKey[]> = {
  fiscal_year: [YEAR, { ...PROJECT, fixed: 'asc' }, { ...SOURCE, fixed: 'asc' }],
  project: [PROJECT, { ...YEAR, fixed: 'asc' }],
  source: [SOURCE, { ...YEAR, fixed: 'asc' }],
  amount: [{ sql: 'b.amount_cents', kind: 'bigint', nullable: true }],
};

/** Original budget lines, by year when no order is asked. */
export async function budgetLines(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<BudgetLineSortField, BudgetLineFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<BudgetLineType>> {
  const filter = args.filter ?? {};
  return readPage<BudgetLineType, BudgetLineSortField>(
    reader,
    caller,
    {
      list: 'budget lines',
      columns: LINE_COLUMNS,
      from: `budget_line b ${LINE_JOINS}`,
      where: [
        anyId(sql`b.project_id`, filter.projectIds),
        anyYear(sql`b.fiscal_year`, filter.fiscalYears),
        anyId(sql`b.funding_source_id`, filter.fundingSourceIds),
        anyText(sql`b.taakveld`, filter.taakvelden),
        anyText(sql`b.term`, filter.terms),
        contains(filter.search, ['b.description', 'p.name', 'p.code', 's.name']),
      ],
      orders: LINE_ORDERS,
      order: LINE_ORDERS.fiscal_year,
      unique: { sql: 'b.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

/** Columns of a budget change `c` with all its lines; `d` is the decision it names. */
export const CHANGE_COLUMNS = `c.id, c.decision_reference as "decisionReference", c.decided_on as "decidedOn", c.body, c.reason,
  case when d.id is null then null else json_build_object('id', d.id, 'name', d.title) end as decision,
  (select json_agg(json_build_object('id', x.id, 'project', ${reference('p')}, 'fundingSource', ${reference('s')},
      'fiscalYear', x.fiscal_year, 'nature', x.nature, 'term', x.term, 'taakveld', x.taakveld,
      'amount', x.amount_cents::text, 'currency', x.currency, 'description', x.description)
      order by p.name, x.fiscal_year, s.name, x.id)
    from budget_change_line x
    join project p on p.organisation_id = x.organisation_id and p.id = x.project_id
    join funding_source s on s.organisation_id = x.organisation_id and s.id = x.funding_source_id
    where x.organisation_id = c.organisation_id and x.budget_change_id = c.id) as lines`;

export const CHANGE_FROM = `budget_change c
  left join decision d on d.organisation_id = c.organisation_id and d.id = c.decision_id`;

/** Budget changes, the latest decision first when no order is asked. */
export async function budgetChanges(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<BudgetChangeSortField, BudgetChangeFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<BudgetChangeType>> {
  const filter = args.filter ?? {};
  const withLine = (condition: Sql | undefined) =>
    condition &&
    sql`exists (select from budget_change_line x where x.organisation_id = c.organisation_id
      and x.budget_change_id = c.id and ${condition})`;
  return readPage<BudgetChangeType, BudgetChangeSortField>(
    reader,
    caller,
    {
      list: 'budget changes',
      columns: CHANGE_COLUMNS,
      from: CHANGE_FROM,
      countFrom: 'budget_change c',
      where: [
        withLine(anyId(sql`x.project_id`, filter.projectIds)),
        withLine(anyYear(sql`x.fiscal_year`, filter.fiscalYears)),
        withLine(anyId(sql`x.funding_source_id`, filter.fundingSourceIds)),
        anyText(sql`c.body`, filter.bodies),
        contains(filter.search, ['c.decision_reference', 'c.reason']),
      ],
      orders: {
        decided_on: [{ sql: 'c.decided_on', kind: 'date' }],
        reference: [{ sql: 'c.decision_reference', kind: 'text' }],
      },
      order: [
        { sql: 'c.decided_on', kind: 'date', fixed: 'desc' },
        { sql: 'c.sequence', kind: 'bigint', fixed: 'desc' },
      ],
      unique: { sql: 'c.sequence', kind: 'bigint' },
    },
    args,
    info,
  );
}
