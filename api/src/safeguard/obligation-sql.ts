import { CHARACTERISTICS, EXPIRING_DAYS, OBLIGATION_RULES, type CalendarDate } from '@stip/domain';
import { raw, sql, type Sql } from '../platform/database';

// The rules of libs/domain/obligation in SQL, for filters and findings over all projects. `o` is a row of obligation.

export const stateSql = (today: CalendarDate): Sql => sql`case when o.needed = 'no' then 'not_needed'
  when o.progress = 'done' then case when o.valid_until < ${today}::date then 'expired' else 'done' end
  when o.needed = 'unknown' then 'to_assess' else o.progress end`;

export const overdueSql = (today: CalendarDate): Sql =>
  sql`o.needed <> 'no' and o.progress <> 'done' and o.due_date < ${today}::date`;

export const expiringSql = (today: CalendarDate): Sql => sql`o.needed <> 'no' and o.progress = 'done'
  and o.valid_until between ${today}::date and ${today}::date + ${EXPIRING_DAYS}::integer`;

const list = (names: readonly string[]) => `array[${names.map((name) => `'${name}'`).join(', ')}]`;

/** What of a project was answered with yes; `c` is a row of project_characteristics. */
const TRAITS = `array_remove(array[${CHARACTERISTICS.map((name) => `case when c.${name} then '${name}' end`).join(', ')}], null)`;

/** Suggested obligations that nobody decided about: organisation_id, project_id, kind_id. */
export const SUGGESTED: Sql = raw(`select distinct c.organisation_id, c.project_id, k.id as kind_id
  from (values ${OBLIGATION_RULES.map(({ kind, because }) => `('${kind}', ${list(because)})`).join(', ')}) r (kind, because)
  join project_characteristics c on r.because <@ ${TRAITS}
  join reference_item k on k.organisation_id = c.organisation_id and k.list = 'obligation_kind'
    and k.shipped_key = r.kind and k.active
  where not exists (select from obligation o where o.organisation_id = c.organisation_id
    and o.project_id = c.project_id and o.kind_id = k.id)`);

/** Whether anything was answered; `c` as above. */
export const ANSWERED = `num_nonnulls(${CHARACTERISTICS.map((name) => `c.${name}`).join(', ')}) > 0`;
