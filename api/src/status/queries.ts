import type { Reader } from '../platform/database';
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
      'note', a.note)
      order by array_position(array['money','organisation','time','information','quality','risk'], a.aspect::text))
    from status_aspect a where a.organisation_id = s.organisation_id and a.status_update_id = s.id), '[]'))`;

const PEOPLE = `
  left join person author on author.organisation_id = s.organisation_id and author.id = s.author_id
  left join person publisher on publisher.organisation_id = s.organisation_id and publisher.id = s.published_by`;

/** Published updates of a project, latest first, superseded ones included. */
export async function statusHistory(reader: Reader, projectId: string, first: number): Promise<StatusUpdateType[]> {
  const rows = await reader.rows<{ status: StatusUpdateType }>(
    `select ${STATUS_JSON} as status from status_update s ${PEOPLE}
     where s.project_id = $1 and s.state = 'published'
     order by s.reporting_date desc, s.published_at desc limit $2`,
    [projectId, first],
  );
  return rows.map((row) => row.status);
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

const PERIOD_SQL = `select id, kind, name, start_date as "startDate", end_date as "endDate", due_date as "dueDate",
  version from reporting_period`;

/** All periods, latest first; of periods that end on the same day the longest first. */
export async function reportingPeriods(reader: Reader): Promise<ReportingPeriodType[]> {
  return reader.rows<ReportingPeriodType>(`${PERIOD_SQL} order by end_date desc, start_date, id`);
}

export async function reportingPeriodById(reader: Reader, id: string): Promise<ReportingPeriodType | undefined> {
  return reader.row<ReportingPeriodType>(`${PERIOD_SQL} where id = $1`, [id]);
}
