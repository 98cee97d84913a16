import { allows, type CalendarDate, type Role } from '@stip/domain';
import type { Reader } from '../platform/database';
import type { DueItemType } from './types';

/** Who asks, and what they may close themselves. */
export interface DuePerson {
  readonly id: string;
  readonly signsAsController: boolean;
  readonly signsAsCdo: boolean;
  readonly approvesBaselines: boolean;
}

/** A person with the role of their account; without an account there is nothing they may sign or approve. */
export const duePerson = (id: string, role: Role | null): DuePerson => ({
  id,
  signsAsController: role !== null && allows(role, 'report.sign_controller'),
  signsAsCdo: role !== null && allows(role, 'report.sign_cdo'),
  approvesBaselines: role !== null && allows(role, 'baseline.approve'),
});

/** How long work that has not begun to be late is shown beforehand. */
const AHEAD_DAYS = 31;

const project = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;
const joinProject = (of: string) =>
  `left join project j on j.organisation_id = ${of}.organisation_id and j.id = ${of}.project_id`;

/**
 * What waits for a person ($1) on a day ($2): updates of periods that have begun, work that ends soon, measures, obligations, issues
 * and decisions of theirs, reports they are the next to sign ($3, $4), and plans of others they may approve ($5).
 */
const DUE_SQL = `
select 'update' as kind, p.id || '.' || d.id as id, p.id as "objectId", d.name as title, null as "titleEn", ${project('p')} as project,
  d.due_date as "dueDate", exists (select from status_update s where s.organisation_id = p.organisation_id and s.project_id = p.id
    and s.state = 'draft') as begun
from project p join reporting_period d on d.organisation_id = p.organisation_id and d.start_date <= $2
  and d.due_date >= $2::date - ${AHEAD_DAYS}
where p.owner_id = $1 and p.state = 'active' and coalesce(p.start_date, d.end_date) <= d.end_date
  and not exists (select from standing_status u where u.organisation_id = p.organisation_id and u.project_id = p.id
    and u.reporting_date between d.start_date and d.end_date)
union all
select 'work', w.id::text, w.id, w.title, null, ${project('j')}, w.end_date, w.actual_start is not null or w.percent_complete > 0
from work_item w join project j on j.organisation_id = w.organisation_id and j.id = w.project_id and j.state = 'active'
where w.owner_id = $1 and w.kind <> 'phase' and w.actual_end is null and w.percent_complete < 100
  and w.end_date <= $2::date + ${AHEAD_DAYS}
union all
select 'measure', m.id::text, r.id, m.title, null, case when j.id is not null then ${project('j')} end, m.due_date, m.state = 'in_progress'
from mitigation m join risk r on r.organisation_id = m.organisation_id and r.id = m.risk_id ${joinProject('r')}
where m.owner_id = $1 and m.due_date is not null and m.state in ('planned', 'in_progress') and r.state = 'open'
union all
select 'obligation', o.id::text, o.project_id, k.name_nl, nullif(k.name_en, ''), ${project('j')}, o.due_date, o.progress <> 'not_started'
from obligation o
join reference_item k on k.organisation_id = o.organisation_id and k.list = o.list and k.id = o.kind_id ${joinProject('o')}
where o.owner_id = $1 and o.due_date is not null and o.progress <> 'done' and o.needed <> 'no'
union all
select 'issue', i.id::text, i.id, i.title, null, case when j.id is not null then ${project('j')} end, i.due_date, false
from issue i ${joinProject('i')} where i.owner_id = $1 and i.due_date is not null and i.state <> 'resolved'
union all
select 'decision', d.id::text, d.id, d.title, null, case when j.id is not null then ${project('j')} end, d.due_date, false
from decision d ${joinProject('d')} where d.owner_id = $1 and d.due_date is not null and d.state in ('requested', 'decided')
union all
select 'signature', r.id::text, r.id, r.title, null, null, t.due_date, false
from report r join reporting_period d on d.organisation_id = r.organisation_id and d.id = r.reporting_period_id
left join pc_product c on c.organisation_id = d.organisation_id and c.id = d.product_id
left join period_deadline t on t.organisation_id = d.organisation_id and t.reporting_period_id = d.id
  and t.kind = case r.state when 'in_review' then 'controller_signs' else 'cdo_signs' end
where case r.state
  when 'in_review' then $3 and (c.controller_id is null or $1 in (c.controller_id, c.controller_deputy_id))
  when 'controller_signed' then $4 and (c.cdo_id is null or $1 in (c.cdo_id, c.cdo_deputy_id))
  else false end
union all
select 'baseline', q.id::text, q.project_id, q.decision_reference, null, ${project('j')}, null, false
from rebaseline_request q join project j on j.organisation_id = q.organisation_id and j.id = q.project_id
where $5 and q.state = 'requested' and q.requested_by <> $1
order by "dueDate" nulls last, id`;

/** The earliest first, what has no day last. */
export async function dueItems(reader: Reader, person: DuePerson, today: CalendarDate): Promise<DueItemType[]> {
  const { id, signsAsController, signsAsCdo, approvesBaselines } = person;
  const rows = await reader.rows<DueItemType>(DUE_SQL, [id, today, signsAsController, signsAsCdo, approvesBaselines]);
  // One update answers for every period that it falls in, so a project is asked once: for what is due first.
  const asked = new Set<string>();
  return rows.filter(({ kind, objectId }) => {
    if (kind !== 'update') return true;
    if (asked.has(objectId)) return false;
    asked.add(objectId);
    return true;
  });
}
