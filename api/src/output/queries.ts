import type { Reader } from '../platform/database';
import type { OutputJobType } from './types';

/** Jobs that a page shows; older ones expire anyway. */
const MAX_SHOWN = 20;

const JOB_SQL = (where: string) => `
select j.id, j.report_id as "reportId", j.formats, j.language, j.state, j.progress_done as done, j.progress_total as total, j.attempts,
  j.failure, j.requested_at as "requestedAt", j.finished_at as "finishedAt", j.expires_at as "expiresAt",
  p.name as "requestedByName", j.requested_by is not distinct from $3::uuid as own,
  coalesce((select json_agg(json_build_object('id', f.id, 'format', f.format, 'fileName', f.file_name,
      'sizeBytes', octet_length(f.content), 'sha256', f.sha256) order by array_position(j.formats, f.format))
    from output_file f where f.organisation_id = j.organisation_id and f.report_id = j.report_id and f.language = j.language
      and f.input_sha256 = j.input_sha256 and f.format = any (j.formats) and f.expires_at > $2), '[]') as files
from output_job j
left join person p on p.organisation_id = j.organisation_id and p.id = j.requested_by
where ${where} and j.expires_at > $2
order by j.requested_at desc, j.id desc limit ${MAX_SHOWN}`;

export interface Looking {
  readonly now: Date;
  readonly personId: string | null;
}

export const jobsOfReport = (reader: Reader, reportId: string, { now, personId }: Looking): Promise<OutputJobType[]> =>
  reader.rows<OutputJobType>(JOB_SQL('j.report_id = $1'), [reportId, now, personId]);

export const jobById = (reader: Reader, id: string, { now, personId }: Looking): Promise<OutputJobType | undefined> =>
  reader.row<OutputJobType>(JOB_SQL('j.id = $1'), [id, now, personId]);
