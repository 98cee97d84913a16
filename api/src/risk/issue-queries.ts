import type { GraphQLResolveInfo } from 'graphql';
import { todayOf, type RequestContext } from '../platform/auth';
import { sql, type Reader, type SortKey, type Sql } from '../platform/database';
import { contains, mapPage, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type { CalendarDate } from '@stip/domain';
import type { IssueFilter, IssueSortField } from './list-inputs';
import type { IssueType } from './types';

const COLUMNS = `i.id, i.title, i.description, i.raised_on as "raisedOn", i.due_date as "dueDate", i.state, i.resolution,
  i.resolved_on as "resolvedOn", i.impact_cents::text as "impactAmount", i.version,
  case when r.id is null then null else json_build_object('id', r.id, 'name', r.title) end as risk,
  case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as project,
  case when o.id is null then null else json_build_object('id', o.id, 'name', o.name, 'jobTitle', o.job_title) end as owner`;

const FROM = `issue i
  left join risk r on r.organisation_id = i.organisation_id and r.id = i.risk_id
  left join project p on p.organisation_id = i.organisation_id and p.id = i.project_id
  left join person o on o.organisation_id = i.organisation_id and o.id = i.owner_id`;

const BY_TITLE: SortKey = { sql: 'i.title', kind: 'text', fixed: 'asc' };
const ORDERS: Record<IssueSortField, readonly SortKey[]> = {
  due_date: [{ sql: 'i.due_date', kind: 'date', nullable: true }, BY_TITLE],
  raised_on: [{ sql: 'i.raised_on', kind: 'date' }, BY_TITLE],
  impact: [{ sql: 'i.impact_cents', kind: 'bigint', nullable: true }, BY_TITLE],
  title: [{ sql: 'i.title', kind: 'text' }],
};

const withOverdue =
  (today: CalendarDate) =>
  (issue: Omit<IssueType, 'overdue'>): IssueType => ({
    ...issue,
    overdue: issue.state !== 'resolved' && issue.dueDate !== null && issue.dueDate < today,
  });

/** A page of issues; those that are not resolved first, the earliest due first, when no order is asked. */
export async function issues(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<IssueSortField, IssueFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<IssueType>> {
  const today = todayOf(caller);
  const page = await readPage<Omit<IssueType, 'overdue'>, IssueSortField>(
    reader,
    caller,
    {
      list: 'issues',
      columns: COLUMNS,
      from: FROM,
      where: conditions(args.filter ?? {}, today),
      orders: ORDERS,
      order: [{ sql: `(i.state = 'resolved')`, kind: 'boolean' }, ...ORDERS.due_date],
      unique: { sql: 'i.id', kind: 'uuid' },
    },
    args,
    info,
  );
  return mapPage(page, withOverdue(today));
}

export async function issueById(reader: Reader, id: string, today: CalendarDate): Promise<IssueType | undefined> {
  const row = await reader.row<Omit<IssueType, 'overdue'>>(`select ${COLUMNS} from ${FROM} where i.id = $1`, [id]);
  return row && withOverdue(today)(row);
}

const ids = (values: readonly string[]) => values.filter(isId);

function conditions(filter: IssueFilter, today: CalendarDate): (Sql | undefined)[] {
  const { states, ownerIds, projectIds, riskIds } = filter;
  return [
    contains(filter.search, ['i.title', 'i.description', 'r.title', 'p.name', 'o.name']),
    states ? sql`i.state = any(${states}::text[])` : undefined,
    ownerIds ? sql`i.owner_id = any(${ids(ownerIds)}::uuid[])` : undefined,
    projectIds ? sql`i.project_id = any(${ids(projectIds)}::uuid[])` : undefined,
    riskIds ? sql`i.risk_id = any(${ids(riskIds)}::uuid[])` : undefined,
    filter.overdue ? sql`i.state <> 'resolved' and i.due_date < ${today}::date` : undefined,
  ];
}
