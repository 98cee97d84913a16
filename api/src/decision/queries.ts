import type { Reader } from '../platform/database';
import type { DecisionState } from './entity';
import type { DecisionTypeObject } from './types';

const DECISION_SQL = `
select d.id, d.kind, d.title, d.description, d.body, d.state, d.due_date as "dueDate", d.decided_on as "decidedOn",
  d.reference, d.amount_cents::text as amount, d.version,
  case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as project
from decision d left join project p on p.organisation_id = d.organisation_id and p.id = d.project_id`;

/** Decisions in a state, or all: the ones still asked for by due date, then the latest decided. */
export async function decisions(reader: Reader, state?: DecisionState | null): Promise<DecisionTypeObject[]> {
  return reader.rows<DecisionTypeObject>(
    `${DECISION_SQL} where $1::text is null or d.state = $1
     order by d.state <> 'requested', case when d.state = 'requested' then d.due_date end, d.decided_on desc, d.id`,
    [state ?? null],
  );
}

export async function decisionById(reader: Reader, id: string): Promise<DecisionTypeObject | undefined> {
  return reader.row<DecisionTypeObject>(`${DECISION_SQL} where d.id = $1`, [id]);
}
