import { Injectable } from '@nestjs/common';
import { parseCents } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, saveChanges } from '../platform/database';
import { NotFound, ValidationFailed } from '../platform/errors';
import { newId } from '../platform/ids';
import { Mitigation, Risk } from './entity';
import type { SetMitigationInput, SetRiskInput } from './types';

/** The risk register of projects. Each method answers the project it touched. */
@Injectable()
export class RiskService {
  constructor(private readonly database: Database) {}

  async setRisk(caller: RequestContext, input: SetRiskInput): Promise<string> {
    requireTitle(input.title);
    const { id, version, projectId, impactAmount, ...rest } = input;
    const values = {
      ...rest,
      title: rest.title.trim(),
      response: rest.response as Risk['response'],
      state: rest.state as Risk['state'],
      residualLikelihood: rest.residualLikelihood ?? null,
      residualImpact: rest.residualImpact ?? null,
      ownerId: rest.ownerId ?? null,
      impactCents: impactAmount ? (parseCents(impactAmount) ?? null) : null,
    };
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      if (id) {
        const risk = await saveChanges(manager, Risk, { organisationId, id, version: version ?? 0 }, values);
        return risk.projectId ?? projectId;
      }
      await manager.insert(Risk, { ...values, organisationId, projectId, id: newId() });
      return projectId;
    });
  }

  async setMitigation(caller: RequestContext, input: SetMitigationInput): Promise<string> {
    requireTitle(input.title);
    const { id, version, riskId, ...rest } = input;
    const values = {
      ...rest,
      title: rest.title.trim(),
      state: rest.state as Mitigation['state'],
      ownerId: rest.ownerId ?? null,
      dueDate: rest.dueDate ?? null,
    };
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      const risk = await manager.findOneBy(Risk, { organisationId, id: riskId });
      if (!risk?.projectId) throw new NotFound('Risk', riskId);
      if (id) await saveChanges(manager, Mitigation, { organisationId, id, version: version ?? 0 }, values);
      else await manager.insert(Mitigation, { ...values, organisationId, riskId, id: newId() });
      return risk.projectId;
    });
  }
}

function requireTitle(title: string): void {
  if (title.trim() === '') throw new ValidationFailed([{ field: 'title', code: 'required' }]);
}
