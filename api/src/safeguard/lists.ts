import type { GraphQLResolveInfo } from 'graphql';
import { SAFEGUARD_FINDINGS } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { joined, raw, sql, type Reader, type SortKey, type Sql } from '../platform/database';
import { contains, mapPage, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type {
  FindingSortField,
  MatrixSortField,
  ObligationFilter,
  ObligationSortField,
  ProjectObligationsFilter,
  SafeguardFilter,
  SafeguardFindingFilter,
  SafeguardSortField,
  TradeOffFilter,
  TradeOffSortField,
} from './inputs';
import { ANSWERED, expiringSql, overdueSql, stateSql, SUGGESTED } from './obligation-sql';
import {
  listPlace,
  named,
  OBLIGATION_COLUMNS,
  OBLIGATION_JOINS,
  SAFEGUARD_COLUMNS,
  SAFEGUARD_JOINS,
  TRADE_OFF_COLUMNS,
  TRADE_OFF_JOINS,
  withState,
  type ObligationRow,
} from './queries';
import type {
  ObligationType,
  ProjectObligationsType,
  SafeguardFindingType,
  SafeguardType,
  TradeOffType,
} from './types';

const ids = (values: readonly string[]) => values.filter(isId);
const oneOf = (column: string, values: readonly string[] | null | undefined, type = 'text'): Sql | undefined =>
  values ? sql`${raw(column)} = any(${type === 'uuid' ? ids(values) : values}::${raw(type)}[])` : undefined;

const PROJECT_NAME: SortKey = { sql: 'p.name', kind: 'text' };
const PROJECT_NAME_FIXED: SortKey = { ...PROJECT_NAME, fixed: 'asc' };
const place = (alias: string): SortKey[] => [
  { sql: listPlace(alias), kind: 'integer' },
  { sql: `${alias}.position`, kind: 'integer' },
  { sql: `${alias}.name_nl`, kind: 'text' },
];

const DUE: SortKey = { sql: 'o.due_date', kind: 'date', nullable: true };
const OBLIGATION_ORDERS: Record<ObligationSortField, readonly SortKey[]> = {
  due_date: [DUE, PROJECT_NAME_FIXED],
  project: [PROJECT_NAME, ...place('k')],
  kind: [...place('k'), PROJECT_NAME],
  valid_until: [{ sql: 'o.valid_until', kind: 'date', nullable: true }, PROJECT_NAME_FIXED],
};

/** A page of obligations; what is due first when no order is asked. */
export async function obligations(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<ObligationSortField, ObligationFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<ObligationType>> {
  const today = todayOf(caller);
  const filter = args.filter ?? {};
  const page = await readPage<ObligationRow, ObligationSortField>(
    reader,
    caller,
    {
      list: 'obligations',
      columns: OBLIGATION_COLUMNS,
      from: `obligation o ${OBLIGATION_JOINS}`,
      where: [
        contains(filter.search, [
          'p.name',
          'p.code',
          'k.name_nl',
          'k.name_en',
          'o.reason',
          'o.document_reference',
          'w.name',
        ]),
        oneOf('p.programme_id', filter.programmeIds, 'uuid'),
        oneOf('o.project_id', filter.projectIds, 'uuid'),
        oneOf('o.kind_id', filter.kindIds, 'uuid'),
        oneOf('o.owner_id', filter.ownerIds, 'uuid'),
        filter.withoutOwner ? sql`o.owner_id is null` : undefined,
        filter.states ? sql`${stateSql(today)} = any(${filter.states}::text[])` : undefined,
        filter.overdue ? overdueSql(today) : undefined,
        filter.expiring ? expiringSql(today) : undefined,
      ],
      orders: OBLIGATION_ORDERS,
      order: OBLIGATION_ORDERS.due_date,
      unique: { sql: 'o.id', kind: 'uuid' },
    },
    args,
    info,
  );
  return mapPage(page, (row) => withState(row, today));
}

const MATRIX_ORDERS: Record<MatrixSortField, readonly SortKey[]> = {
  programme: [
    { sql: 'pr.position', kind: 'integer', nullable: true },
    { sql: 'pr.name', kind: 'text', nullable: true },
    PROJECT_NAME,
  ],
  name: [PROJECT_NAME],
};

/** A page of the matrix of projects and kinds of obligation; cancelled projects are left out. */
export function projectObligations(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<MatrixSortField, ProjectObligationsFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<ProjectObligationsType>> {
  const today = todayOf(caller);
  const filter = args.filter ?? {};
  return readPage<ProjectObligationsType, MatrixSortField>(
    reader,
    caller,
    {
      list: 'projectObligations',
      columns: sql`p.id, p.code, p.name, p.state,
        case when pr.id is null then null else jsonb_build_object('id', pr.id, 'name', pr.name) end as programme,
        exists (select from project_characteristics c where c.organisation_id = p.organisation_id
          and c.project_id = p.id and ${raw(ANSWERED)}) as intake,
        coalesce((select jsonb_agg(jsonb_build_object('kindId', o.kind_id, 'obligationId', o.id,
            'state', ${stateSql(today)}, 'overdue', coalesce(${overdueSql(today)}, false),
            'expiring', coalesce(${expiringSql(today)}, false), 'dueDate', o.due_date, 'validUntil', o.valid_until))
          from obligation o where o.organisation_id = p.organisation_id and o.project_id = p.id), '[]')
        || coalesce((select jsonb_agg(jsonb_build_object('kindId', x.kind_id, 'obligationId', null, 'state', null,
            'overdue', false, 'expiring', false, 'dueDate', null, 'validUntil', null))
          from (${SUGGESTED}) x where x.organisation_id = p.organisation_id and x.project_id = p.id), '[]') as cells`,
      from: `project p left join programme pr on pr.organisation_id = p.organisation_id and pr.id = p.programme_id`,
      where: [
        raw(`p.state <> 'cancelled'`),
        contains(filter.search, ['p.name', 'p.code', 'pr.name']),
        oneOf('p.programme_id', filter.programmeIds, 'uuid'),
      ],
      orders: MATRIX_ORDERS,
      order: MATRIX_ORDERS.programme,
      unique: { sql: 'p.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

const SAFEGUARD_ORDERS: Record<SafeguardSortField, readonly SortKey[]> = {
  item: [...place('i'), PROJECT_NAME],
  project: [PROJECT_NAME, ...place('i')],
  review_on: [{ sql: 'g.review_on', kind: 'date', nullable: true }, PROJECT_NAME_FIXED],
};

/** A page of what projects recorded about values, principles and laws. */
export function safeguards(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<SafeguardSortField, SafeguardFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<SafeguardType>> {
  const filter = args.filter ?? {};
  return readPage<SafeguardType, SafeguardSortField>(
    reader,
    caller,
    {
      list: 'safeguards',
      columns: SAFEGUARD_COLUMNS,
      from: `project_safeguard g ${SAFEGUARD_JOINS}`,
      where: [
        contains(filter.search, ['p.name', 'p.code', 'i.name_nl', 'i.name_en', 'g.how', 'g.reason', 'w.name']),
        oneOf('p.programme_id', filter.programmeIds, 'uuid'),
        filter.list ? sql`g.list = ${filter.list}::text` : undefined,
        oneOf('g.item_id', filter.itemIds, 'uuid'),
        oneOf('g.relevance', filter.relevances),
        oneOf('g.state', filter.states),
      ],
      orders: SAFEGUARD_ORDERS,
      order: SAFEGUARD_ORDERS.item,
      unique: { sql: 'g.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

const TRADE_OFF_ORDERS: Record<TradeOffSortField, readonly SortKey[]> = {
  decided_on: [{ sql: 't.decided_on', kind: 'date', nullable: true }, PROJECT_NAME_FIXED],
  question: [{ sql: 't.question', kind: 'text' }],
  project: [PROJECT_NAME, { sql: 't.question', kind: 'text' }],
};

/** A page of trade-offs; open ones first and then the latest when no order is asked. */
export function tradeOffs(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<TradeOffSortField, TradeOffFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<TradeOffType>> {
  const filter = args.filter ?? {};
  return readPage<TradeOffType, TradeOffSortField>(
    reader,
    caller,
    {
      list: 'tradeOffs',
      columns: TRADE_OFF_COLUMNS,
      from: `trade_off t ${TRADE_OFF_JOINS}`,
      where: [
        contains(filter.search, [
          'p.name',
          't.question',
          't.options',
          't.choice',
          't.reasons',
          't.decided_by',
          't.reference',
        ]),
        oneOf('p.programme_id', filter.programmeIds, 'uuid'),
        filter.valueIds
          ? sql`exists (select from trade_off_value v where v.organisation_id = t.organisation_id
              and v.trade_off_id = t.id and v.value_id = any(${ids(filter.valueIds)}::uuid[]))`
          : undefined,
        filter.decided === true ? sql`t.decided_on is not null` : undefined,
        filter.decided === false ? sql`t.decided_on is null` : undefined,
      ],
      orders: TRADE_OFF_ORDERS,
      order: [{ sql: `coalesce(date '2300-01-01' - t.decided_on, -1)`, kind: 'integer' }, PROJECT_NAME],
      unique: { sql: 't.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

const FINDING_ORDER: readonly SortKey[] = [
  { sql: 'f.severity', kind: 'integer' },
  { sql: 'f.date', kind: 'date', nullable: true },
  PROJECT_NAME,
];

/** A page of what is off over all projects that were not cancelled, the worst first. */
export function safeguardFindings(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<FindingSortField, SafeguardFindingFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<SafeguardFindingType>> {
  const today = todayOf(caller);
  const filter = args.filter ?? {};
  const none = raw('null::uuid');
  const found = joined(
    [
      sql`select o.organisation_id, o.project_id, o.kind_id as item_id, null::text as question, 'o' || o.id as key,
        case when o.progress <> 'done' then 'obligation_overdue' when o.valid_until < ${today}::date
          then 'obligation_expired' else 'obligation_expiring' end as kind,
        case when o.progress = 'done' then o.valid_until else o.due_date end::date as date
        from obligation o where (${overdueSql(today)}) or (${expiringSql(today)}) or ${stateSql(today)} = 'expired'`,
      sql`select x.organisation_id, x.project_id, x.kind_id, null, 'm' || x.project_id || x.kind_id, 'obligation_missing',
        null::date from (${SUGGESTED}) x`,
      sql`select g.organisation_id, g.project_id, g.item_id, null, 'g' || g.id, 'gap_without_plan', null::date
        from project_safeguard g where g.state = 'gap' and btrim(g.how) = ''`,
      sql`select t.organisation_id, t.project_id, ${none}, t.question::text, 't' || t.id, 'trade_off_open', null::date
        from trade_off t where t.decided_on is null`,
      sql`select a.organisation_id, a.id, ${none}, null, 'i' || a.id, 'intake_missing', null::date from project a
        where a.state = 'active' and not exists (select from project_characteristics c
          where c.organisation_id = a.organisation_id and c.project_id = a.id and ${raw(ANSWERED)})`,
    ],
    ' union all ',
  );
  return readPage<SafeguardFindingType, FindingSortField>(
    reader,
    caller,
    {
      list: 'safeguardFindings',
      columns: `f.kind, jsonb_build_object('id', p.id, 'name', p.name) as project,
        case when i.id is null then null else ${named('i')} end as item, f.question, f.date`,
      from: sql`(select u.*, array_position(${[...SAFEGUARD_FINDINGS]}::text[], u.kind) as severity from (${found}) u) f
        join project p on p.organisation_id = f.organisation_id and p.id = f.project_id
        left join reference_item i on i.organisation_id = f.organisation_id and i.id = f.item_id`,
      where: [
        raw(`p.state <> 'cancelled'`),
        contains(filter.search, ['p.name', 'p.code', 'i.name_nl', 'i.name_en', 'f.question']),
        oneOf('p.programme_id', filter.programmeIds, 'uuid'),
        oneOf('f.kind', filter.kinds),
      ],
      orders: { severity: FINDING_ORDER },
      order: FINDING_ORDER,
      unique: { sql: 'f.key', kind: 'text' },
    },
    args,
    info,
  );
}
