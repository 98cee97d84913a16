import { scoreColour } from '@stip/domain';
import type { Reader } from '../platform/database';
import type { RiskState } from './entity';
import type { RiskPageType, RiskType } from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

const SCORE = 'coalesce(r.residual_likelihood * r.residual_impact, r.likelihood * r.impact)';

const RISK_COLUMNS = `r.id, r.title, r.cause, r.event, r.consequence, r.category, r.likelihood, r.impact,
  r.residual_likelihood as "residualLikelihood", r.residual_impact as "residualImpact",
  r.impact_cents::text as "impactAmount", r.response, r.state, r.review_date as "reviewDate", r.version,
  ${SCORE}::int as score, ${person('o')} as owner,
  case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as project,
  coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'dueDate', m.due_date,
      'state', m.state, 'cost', m.cost_cents::text, 'effect', m.effect, 'version', m.version, 'owner', ${person('mo')})
      order by m.due_date nulls last, m.id)
    from mitigation m left join person mo on mo.organisation_id = m.organisation_id and mo.id = m.owner_id
    where m.organisation_id = r.organisation_id and m.risk_id = r.id), '[]') as mitigations`;

const RISK_JOINS = `from risk r
  left join person o on o.organisation_id = r.organisation_id and o.id = r.owner_id
  left join project p on p.organisation_id = r.organisation_id and p.id = r.project_id`;

type Stored = Omit<RiskType, 'colour'>;

const coloured = (risk: Stored): RiskType => ({ ...risk, colour: scoreColour(risk.score) });

/**
 * Risks of a project, or those of the portfolio itself, with their measures: the highest remaining score first, closed
 * ones last.
 */
export async function projectRisks(reader: Reader, projectId: string | null): Promise<RiskType[]> {
  const rows = await reader.rows<Stored>(
    `select ${RISK_COLUMNS} ${RISK_JOINS} where r.project_id is not distinct from $1::uuid
     order by r.state = 'closed', ${SCORE} desc, r.id`,
    [projectId],
  );
  return rows.map(coloured);
}

/** The register of the whole portfolio: risks in a state, the highest score first, with the count per colour of all. */
export async function riskRegister(reader: Reader, state: RiskState, first: number): Promise<RiskPageType> {
  const items = await reader.rows<Stored>(
    `select ${RISK_COLUMNS} ${RISK_JOINS} where r.state = $1 order by ${SCORE} desc, r.title, r.id limit $2`,
    [state, first],
  );
  const scores = await reader.rows<{ score: number; count: number }>(
    `select ${SCORE}::int as score, count(*)::int as count from risk r where r.state = $1 group by 1`,
    [state],
  );
  const counted = { red: 0, orange: 0, green: 0, grey: 0 };
  for (const { score, count } of scores) counted[scoreColour(score)] += count;
  const { red, orange, green } = counted;
  return { items: items.map(coloured), totalCount: red + orange + green, red, orange, green };
}
