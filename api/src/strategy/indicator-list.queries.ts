import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../platform/auth';
import { sql, type Reader, type SortKey } from '../platform/database';
import { contains, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type { IndicatorFilter, IndicatorSortField, IndicatorSummaryType } from './indicator-list';

const OWNER_NAME = 'coalesce(g.title, pr.name, p.name)';
const COLUMNS = `i.id, i.name, i.kind, i.unit, i.direction, i.baseline_value::text as "baselineValue",
  i.baseline_date as "baselineDate", i.target_value::text as "targetValue", i.target_date as "targetDate",
  case when g.id is not null then 'goal' when pr.id is not null then 'programme' else 'project' end as "ownerKind",
  jsonb_build_object('id', coalesce(g.id, pr.id, p.id), 'name', ${OWNER_NAME}) as owner,
  g.strategy_id as "strategyId",
  m.value::text as "latestValue", m.measured_on as "latestOn", coalesce(m.count, 0)::int as "measurementCount",
  i.attributes, i.version`;
const FROM = `indicator i
  left join goal g on g.organisation_id = i.organisation_id and g.id = i.goal_id
  left join programme pr on pr.organisation_id = i.organisation_id and pr.id = i.programme_id
  left join project p on p.organisation_id = i.organisation_id and p.id = i.project_id
  left join (select distinct on (indicator_id) indicator_id, value, measured_on,
      count(*) over (partition by indicator_id) as count
    from indicator_measurement order by indicator_id, measured_on desc) m on m.indicator_id = i.id`;

const NAME: SortKey = { sql: 'i.name', kind: 'text' };
const BY_OWNER: readonly SortKey[] = [{ sql: OWNER_NAME, kind: 'text' }, NAME];
const ORDERS: Record<IndicatorSortField, readonly SortKey[]> = {
  name: [NAME],
  owner: BY_OWNER,
  latest: [
    { sql: 'm.measured_on', kind: 'date', nullable: true },
    { ...NAME, fixed: 'asc' },
  ],
};

/** A page of the indicators of goals, programmes and projects; by what they tell of when no order is asked. */
export function indicatorSummaries(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<IndicatorSortField, IndicatorFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<IndicatorSummaryType>> {
  const { search, ownerKinds, kinds, ownerIds, aboutProjectId, measured } = args.filter ?? {};
  const about = aboutProjectId && (isId(aboutProjectId) ? aboutProjectId : null);
  return readPage<IndicatorSummaryType, IndicatorSortField>(
    reader,
    caller,
    {
      list: 'indicators',
      columns: COLUMNS,
      from: FROM,
      where: [
        contains(search, ['i.name', OWNER_NAME]),
        ownerKinds
          ? sql`case when i.goal_id is not null then 'goal' when i.programme_id is not null then 'programme' else 'project' end
              = any(${ownerKinds}::text[])`
          : undefined,
        kinds ? sql`i.kind = any(${kinds}::text[])` : undefined,
        ownerIds
          ? sql`coalesce(i.goal_id, i.programme_id, i.project_id) = any(${ownerIds.filter(isId)}::uuid[])`
          : undefined,
        aboutProjectId
          ? sql`(i.project_id = ${about}::uuid
              or i.programme_id = (select x.programme_id from project x where x.id = ${about}::uuid))`
          : undefined,
        measured === true ? sql`m.indicator_id is not null` : undefined,
        measured === false ? sql`m.indicator_id is null` : undefined,
      ],
      orders: ORDERS,
      order: BY_OWNER,
      unique: { sql: 'i.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

export function indicatorById(reader: Reader, id: string): Promise<IndicatorSummaryType | undefined> {
  return reader.row<IndicatorSummaryType>(`select ${COLUMNS} from ${FROM} where i.id = $1`, [id]);
}
