import { changesOfRecord, type ChangesOfRecord, type RecordedProject } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import type { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { StatusChangesType } from './changes-types';

/** A project as it is recorded; run as of an instant it answers what was recorded then. Null: it was not recorded. */
const RECORD_SQL = `
select (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'title', w.title, 'kind', w.kind, 'endDate', w.end_date,
    'actualEnd', w.actual_end, 'percentComplete', w.percent_complete)), '[]')
    from work_item w where w.project_id = p.id) as items,
  (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'title', r.title, 'state', r.state) order by r.title, r.id), '[]')
    from risk r where r.project_id = p.id and r.kind = 'threat') as risks
from project p where p.id = $1`;

/** The last update of a project, and what carries a day after it: money that was booked, decisions that were taken. */
const SINCE_SQL = `
select s.reporting_date as since, s.published_at as "publishedAt",
  coalesce((select jsonb_agg(jsonb_build_object('currency', l.currency, 'cents', l.cents::text) order by l.currency)
    from (select e.currency, sum(e.amount_cents) as cents from ledger_entry e
      where e.project_id = $1 and e.kind = 'actual' and e.booked_on > s.reporting_date group by e.currency having sum(e.amount_cents) <> 0) l),
    '[]') as spent,
  coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'day', d.decided_on) order by d.decided_on, d.id)
    from decision d where d.project_id = $1 and d.decided_on > s.reporting_date and d.state <> 'withdrawn'), '[]') as decided
from current_status s where s.project_id = $1`;

type Since = Pick<StatusChangesType, 'spent' | 'decided'> & {
  readonly since: string | null;
  readonly publishedAt: Date | null;
};

/** What the record says has changed since the last update of a project. */
export async function statusChanges(
  database: Database,
  caller: RequestContext,
  projectId: string,
): Promise<StatusChangesType> {
  const { now, last } = await database.read(caller, async (reader) => ({
    now: await reader.row<RecordedProject>(RECORD_SQL, [projectId]),
    last: await reader.row<Since>(SINCE_SQL, [projectId]),
  }));
  if (!now) throw new NotFound('Project', projectId);
  const since = last?.since ?? null;
  const published = last?.publishedAt ?? null;
  const before =
    published && published < (caller.asOf ?? caller.now)
      ? await database.read({ ...caller, asOf: published }, (reader) =>
          reader.row<RecordedProject>(RECORD_SQL, [projectId]),
        )
      : undefined;
  const changes: ChangesOfRecord = changesOfRecord(before ?? null, now, { since, today: todayOf(caller) });
  return { since, compared: before !== undefined, ...changes, spent: last?.spent ?? [], decided: last?.decided ?? [] };
}
