import type { Reader } from '../platform/database';
import type { RiskType } from './types';

const person = (alias: string) =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;

/** Risks of a project with their measures, the highest remaining score first, closed ones last. */
export async function projectRisks(reader: Reader, projectId: string): Promise<RiskType[]> {
  return reader.rows<RiskType>(
    `select r.id, r.title, r.cause, r.event, r.consequence, r.category, r.likelihood, r.impact,
       r.residual_likelihood as "residualLikelihood", r.residual_impact as "residualImpact",
       r.impact_cents::text as "impactAmount", r.response, r.state, r.version, ${person('o')} as owner,
       coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'dueDate', m.due_date,
           'state', m.state, 'version', m.version, 'owner', ${person('mo')}) order by m.due_date nulls last, m.id)
         from mitigation m left join person mo on mo.organisation_id = m.organisation_id and mo.id = m.owner_id
         where m.organisation_id = r.organisation_id and m.risk_id = r.id), '[]') as mitigations
     from risk r left join person o on o.organisation_id = r.organisation_id and o.id = r.owner_id
     where r.project_id = $1
     order by r.state = 'closed', coalesce(r.residual_likelihood * r.residual_impact, r.likelihood * r.impact) desc, r.id`,
    [projectId],
  );
}
