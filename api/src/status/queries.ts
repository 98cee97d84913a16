import type { GraphQLResolveInfo } from 'graphql';
import { sql, type Reader, type Scope, type SortKey } from '../platform/database';
import { mapPage, readPage, type Connection, type ListArgs } from '../platform/graphql';
import { isId } from '../platform/ids';
import type { PeriodSortField, ReportingPeriodFilter, StatusSortField, StatusUpdateFilter } from './list-inputs';
import type { ReportingPeriodType, StatusFormType, StatusUpdateType } from './types';

/** A status update with its aspects as one JSON object; `s` is a row of status_update. */
const STATUS_JSON = `jsonb_build_object(
  'id', s.id, 'projectId', s.project_id, 'reportingDate', s.reporting_date, 'state', s.state, 'origin', s.origin,
  'overallColour', s.overall_colour, 'overallTrend', s.overall_trend, 'statedLabel', s.stated_label,
  'percentComplete', s.percent_complete, 'summary', s.summary, 'achieved', s.achieved, 'nextSteps', s.next_steps,
  'attention', s.attention, 'decisionAsked', s.decision_asked, 'supersedesId', s.supersedes_id,
  'superseded', exists (select from status_update c where c.organisation_id = s.organisation_id
    and c.supersedes_id = s.id and c.state = 'published'),
  'authorName', author.name, 'publishedByName', publisher.name, 'publishedAt', s.published_at,
  'updatedAt', s.updated_at, 'version', s.version,
  'aspects', coalesce((
    select jsonb_agg(jsonb_build_object('aspect', a.aspect, 'colour', a.colour, 'trend', a.trend,
      'statedLabel', a.stated_label, 'cause', a.cause, 'consequence', a.consequence, 'correction', a.correction,
      'note', a.note, 'deviation', a.deviation, 'computedColour', a.computed_colour,
      'computedCurrentColour', a.computed_current_colour, 'computedBecause', a.computed_because)
      order by array_position(array['money','organisation','time','information','quality','risk'], a.aspect::text))
    from status_aspect a where a.organisation_id = s.organisation_id and a.status_update_id = s.id), '[]'))`;

const PEOPLE = `
  left join person author on author.organisation_id = s.organisation_id and author.id = s.author_id
  left join person publisher on publisher.organisation_id = s.organisation_id and publisher.id = s.published_by`;

const LATEST: readonly SortKey[] = [
  { sql: 's.reporting_date', kind: 'date', fixed: 'desc' },
  { sql: 's.published_at', kind: 'timestamptz', fixed: 'desc' },
];

/** A page of the published updates of a project, superseded ones included; latest first when no order is asked. */
export async function statusHistory(
  reader: Reader,
  scope: Scope,
  args: ListArgs<StatusSortField, StatusUpdateFilter> & { readonly projectId: string },
  info: GraphQLResolveInfo,
): Promise<Connection<StatusUpdateType>> {
  const { colours, from, until, standing } = args.filter ?? {};
  const projectId = isId(args.projectId) ? args.projectId : null;
  const page = await readPage<{ status: StatusUpdateType }, StatusSortField>(
    reader,
    scope,
    {
      list: `statusHistory ${args.projectId}`,
      columns: `${STATUS_JSON} as status`,
      from: `status_update s ${PEOPLE}`,
      countFrom: 'status_update s',
      where: [
        sql`s.project_id = ${projectId}::uuid and s.state = 'published'`,
        colours ? sql`s.overall_colour = any(${colours}::text[])` : undefined,
        from ? sql`s.reporting_date >= ${from}::date` : undefined,
        until ? sql`s.reporting_date <= ${until}::date` : undefined,
        standing
          ? sql`not exists (select from status_update c where c.organisation_id = s.organisation_id
              and c.supersedes_id = s.id and c.state = 'published')`
          : undefined,
      ],
      orders: {
        reporting_date: [
          { sql: 's.reporting_date', kind: 'date' },
          { sql: 's.published_at', kind: 'timestamptz' },
        ],
      },
      order: LATEST,
      unique: { sql: 's.id', kind: 'uuid' },
    },
    args,
    info,
  );
  return mapPage(page, (row) => row.status);
}

/** The draft and the latest published update of a project. */
export async function statusForm(reader: Reader, projectId: string): Promise<StatusFormType> {
  const row = await reader.row<StatusFormType>(
    `select
       (select ${STATUS_JSON} from status_update s ${PEOPLE} where s.project_id = $1 and s.state = 'draft') as draft,
       (select ${STATUS_JSON} from current_status s ${PEOPLE} where s.project_id = $1) as latest`,
    [projectId],
  );
  return row ?? { draft: null, latest: null };
}

export async function statusById(reader: Reader, id: string): Promise<StatusUpdateType | undefined> {
  const row = await reader.row<{ status: StatusUpdateType }>(
    `select ${STATUS_JSON} as status from status_update s ${PEOPLE} where s.id = $1`,
    [id],
  );
  return row?.status;
}

const PERIOD_COLUMNS = `p.id, p.kind, p.name, p.start_date as "startDate", p.end_date as "endDate",
  p.due_date as "dueDate", p.version`;

/** A page of periods; latest first when no order is asked, of those that end on the same day the longest. */
export async function reportingPeriods(
  reader: Reader,
  scope: Scope,
  args: ListArgs<PeriodSortField, ReportingPeriodFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<ReportingPeriodType>> {
  const { kinds, on } = args.filter ?? {};
  const longestFirst: SortKey = { sql: 'p.start_date', kind: 'date', fixed: 'asc' };
  return readPage<ReportingPeriodType, PeriodSortField>(
    reader,
    scope,
    {
      list: 'reportingPeriods',
      columns: PERIOD_COLUMNS,
      from: 'reporting_period p',
      where: [
        kinds ? sql`p.kind = any(${kinds}::text[])` : undefined,
        on ? sql`${on}::date between p.start_date and p.end_date` : undefined,
      ],
      orders: {
        end_date: [{ sql: 'p.end_date', kind: 'date' }, longestFirst],
        name: [{ sql: 'p.name', kind: 'text' }],
      },
      order: [{ sql: 'p.end_date', kind: 'date', fixed: 'desc' }, longestFirst],
      unique: { sql: 'p.id', kind: 'uuid' },
    },
    args,
    info,
  );
}

export async function reportingPeriodById(reader: Reader, id: string): Promise<ReportingPeriodType | undefined> {
  return reader.row<ReportingPeriodType>(`select ${PERIOD_COLUMNS} from reporting_period p where p.id = $1`, [id]);
}
