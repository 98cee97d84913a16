import type { GraphQLResolveInfo } from 'graphql';
import { DECISION_KINDS, isAwaited, isOverdue, nextSteps, type CalendarDate } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { raw, sql, type Reader, type SortKey, type Sql } from '../platform/database';
import { contains, mapPage, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type { DecisionFilter, DecisionSortField } from './inputs';
import type { DecisionCountType, DecisionTypeObject } from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

/** The same as `isAwaited` of the domain. */
const AWAITED = `(d.state = 'requested' or (d.kind = 'motion' and d.state = 'decided' and d.outcome = 'adopted'))`;

const COLUMNS = `
  d.id, d.kind, d.title, d.description, d.body, d.state, d.outcome, d.raised_on as "raisedOn", d.asked_by as "askedBy",
  d.due_date as "dueDate", d.decided_on as "decidedOn", d.reference, d.source_link as "sourceLink",
  d.amount_cents::text as amount, d.answer, d.settled_on as "settledOn", d.settlement, d.version,
  case when p.id is null then null else jsonb_build_object('id', p.id, 'name', p.name) end as project,
  ${person('h')} as "portfolioHolder", ${person('o')} as owner, ${person('s')} as "settledBy",
  coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'version', l.version,
      'kind', case when l.project_id is not null then 'project' when l.programme_id is not null then 'programme'
        when l.goal_id is not null then 'goal' when l.work_item_id is not null then 'milestone' else 'risk' end,
      'object', jsonb_build_object('id', coalesce(lp.id, lg.id, lt.id, lw.id, lr.id),
        'name', coalesce(lp.name, lg.name, lt.title, lw.title, lr.title)),
      'project', case when w.id is null then null else jsonb_build_object('id', w.id, 'name', w.name) end)
      order by num_nulls(l.goal_id), num_nulls(l.programme_id), num_nulls(l.project_id),
        coalesce(lp.name, lg.name, lt.title, lw.title, lr.title), l.id)
    from decision_link l
    left join project lp on lp.organisation_id = l.organisation_id and lp.id = l.project_id
    left join programme lg on lg.organisation_id = l.organisation_id and lg.id = l.programme_id
    left join goal lt on lt.organisation_id = l.organisation_id and lt.id = l.goal_id
    left join work_item lw on lw.organisation_id = l.organisation_id and lw.id = l.work_item_id
    left join risk lr on lr.organisation_id = l.organisation_id and lr.id = l.risk_id
    left join project w on w.organisation_id = l.organisation_id and w.id = coalesce(lw.project_id, lr.project_id)
    where l.organisation_id = d.organisation_id and l.decision_id = d.id), '[]') as links`;

const FROM = `decision d
  left join project p on p.organisation_id = d.organisation_id and p.id = d.project_id
  left join person h on h.organisation_id = d.organisation_id and h.id = d.portfolio_holder_id
  left join person o on o.organisation_id = d.organisation_id and o.id = d.owner_id
  left join person s on s.organisation_id = d.organisation_id and s.id = d.settled_by_id`;

type Computed = 'awaited' | 'overdue' | 'nextSteps';

const withRules = (row: Omit<DecisionTypeObject, Computed>, today: CalendarDate): DecisionTypeObject => ({
  ...row,
  awaited: isAwaited(row),
  overdue: isOverdue(row, today),
  nextSteps: nextSteps(row),
});

/** What is awaited by its day, then the latest that is not. */
const WHAT_WAITS: readonly SortKey[] = [
  { sql: `case when ${AWAITED} then 0 else 1 end`, kind: 'integer' },
  { sql: `case when ${AWAITED} then d.due_date end`, kind: 'date', nullable: true },
  { sql: 'coalesce(d.settled_on, d.decided_on, d.raised_on)', kind: 'date', nullable: true, fixed: 'desc' },
  { sql: 'd.title', kind: 'text' },
];
const THEN_TITLE: SortKey = { sql: 'd.title', kind: 'text', fixed: 'asc' };
const by = (column: string): readonly SortKey[] => [{ sql: column, kind: 'date', nullable: true }, THEN_TITLE];

const ORDERS: Record<DecisionSortField, readonly SortKey[]> = {
  due_date: by('d.due_date'),
  raised_on: by('d.raised_on'),
  decided_on: by('d.decided_on'),
  settled_on: by('d.settled_on'),
  title: [{ sql: 'd.title', kind: 'text' }],
  reference: [{ sql: 'd.reference', kind: 'text' }, THEN_TITLE],
};

/** A page of decisions; what is awaited first when no order is asked. */
export async function decisions(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<DecisionSortField, DecisionFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<DecisionTypeObject>> {
  const today = todayOf(caller);
  const page = await readPage<Omit<DecisionTypeObject, Computed>, DecisionSortField>(
    reader,
    caller,
    {
      list: 'decisions',
      columns: COLUMNS,
      from: FROM,
      where: conditions(args.filter ?? {}, today),
      orders: ORDERS,
      order: WHAT_WAITS,
      unique: { sql: 'd.id', kind: 'uuid' },
    },
    args,
    info,
  );
  return mapPage(page, (row) => withRules(row, today));
}

const ids = (id: string) => [id].filter(isId);

function conditions(filter: DecisionFilter, today: CalendarDate): (Sql | undefined)[] {
  const { kinds, bodies, states, awaited, overdue, dueBefore, projectId, goalId, ownerId } = filter;
  const waits = raw(AWAITED);
  return [
    contains(filter.search, ['d.title', 'd.reference', 'd.asked_by', 'p.name', 'o.name', 'h.name']),
    kinds ? sql`d.kind = any(${kinds}::text[])` : undefined,
    bodies ? sql`d.body = any(${bodies}::text[])` : undefined,
    states ? sql`d.state = any(${states}::text[])` : undefined,
    awaited === true ? waits : awaited === false ? sql`not ${waits}` : undefined,
    overdue ? sql`${waits} and d.due_date < ${today}::date` : undefined,
    dueBefore ? sql`d.due_date < ${dueBefore}::date` : undefined,
    projectId
      ? sql`d.project_id = any(${ids(projectId)}::uuid[]) or exists (select from decision_link l
          left join work_item w on w.organisation_id = l.organisation_id and w.id = l.work_item_id
          left join risk r on r.organisation_id = l.organisation_id and r.id = l.risk_id
          where l.organisation_id = d.organisation_id and l.decision_id = d.id
            and coalesce(l.project_id, w.project_id, r.project_id) = any(${ids(projectId)}::uuid[]))`
      : undefined,
    goalId
      ? sql`exists (select from decision_link l where l.organisation_id = d.organisation_id and l.decision_id = d.id
          and l.goal_id = any(${ids(goalId)}::uuid[]))`
      : undefined,
    ownerId
      ? sql`d.owner_id = any(${ids(ownerId)}::uuid[]) or d.portfolio_holder_id = any(${ids(ownerId)}::uuid[])`
      : undefined,
  ];
}

export async function decisionById(
  reader: Reader,
  id: string,
  today: CalendarDate,
): Promise<DecisionTypeObject | undefined> {
  const row = await reader.row<Omit<DecisionTypeObject, Computed>>(`select ${COLUMNS} from ${FROM} where d.id = $1`, [
    id,
  ]);
  return row && withRules(row, today);
}

/** Per kind, in the order of the kinds, also those of which there are none. */
export async function decisionCounts(reader: Reader, today: CalendarDate): Promise<DecisionCountType[]> {
  return reader.rows<DecisionCountType>(
    `select k.kind, count(d.id)::int as total, (count(d.id) filter (where ${AWAITED}))::int as awaited,
       (count(d.id) filter (where ${AWAITED} and d.due_date < $1))::int as overdue
     from unnest($2::text[]) with ordinality as k (kind, position) left join decision d on d.kind = k.kind
     group by k.kind, k.position order by k.position`,
    [today, [...DECISION_KINDS]],
  );
}
