import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import { Mitigation, Risk } from './entity';
import type { SetMitigationInput, SetRiskInput } from './inputs';

interface VersionedKey {
  readonly id: string;
  readonly version: number;
}

/** The risk register. Each method answers the project it touched; null for a risk of the portfolio as a whole. */
@Injectable()
export class RiskService {
  constructor(private readonly database: Database) {}

  async setRisk(caller: RequestContext, input: SetRiskInput): Promise<string | null> {
    const { id, version, projectId, impactAmount, ...rest } = input;
    const checks = new Checks();
    checks.label('title', input.title);
    checks.narratives(input, 'cause', 'event', 'consequence');
    checks.dates(input, 'reviewDate');
    for (const field of ['likelihood', 'impact', 'residualLikelihood', 'residualImpact'] as const) {
      const score = input[field] ?? 1;
      if (score < 1 || score > 5) checks.add(field, 'out_of_range', { min: 1, max: 5 });
    }
    const residualLikelihood = rest.residualLikelihood ?? null;
    const residualImpact = rest.residualImpact ?? null;
    if (residualLikelihood !== null && residualImpact === null) checks.add('residualImpact', 'required');
    if (residualLikelihood === null && residualImpact !== null) checks.add('residualLikelihood', 'required');
    const impactCents = checks.amount('impactAmount', impactAmount);
    checks.done();
    const values = {
      ...rest,
      title: rest.title.trim(),
      residualLikelihood,
      residualImpact,
      ownerId: rest.ownerId ?? null,
      reviewDate: rest.reviewDate ?? null,
      impactCents,
    };
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      if (id) {
        const risk = await saveChanges(manager, Risk, { organisationId, id, version: version ?? 0 }, values);
        return risk.projectId;
      }
      await manager.insert(Risk, { ...values, organisationId, projectId: projectId ?? null, id: newId() });
      return projectId ?? null;
    });
  }

  /** Removes a risk with its measures. One that is over is closed rather than removed, which keeps the history. */
  async removeRisk(caller: RequestContext, key: VersionedKey): Promise<string | null> {
    return this.database.write(caller, async (manager) => {
      const risk = await this.find(manager, caller, key.id);
      await removeVersion(manager, Risk, { organisationId: caller.organisationId, ...key });
      return risk.projectId;
    });
  }

  async setMitigation(caller: RequestContext, input: SetMitigationInput): Promise<string | null> {
    const { id, version, riskId, cost, ...rest } = input;
    const checks = new Checks();
    checks.label('title', input.title);
    checks.narratives(input, 'effect');
    checks.dates(input, 'dueDate');
    const costCents = checks.amount('cost', cost);
    checks.done();
    const values = {
      ...rest,
      title: rest.title.trim(),
      ownerId: rest.ownerId ?? null,
      dueDate: rest.dueDate ?? null,
      ...(cost === undefined ? {} : { costCents }),
    };
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      const risk = await this.find(manager, caller, riskId);
      if (id) {
        const key = { organisationId, id, version: version ?? 0 };
        const measure = await saveChanges(manager, Mitigation, key, values);
        if (measure.riskId !== riskId) throw new NotFound('Mitigation', id);
      } else await manager.insert(Mitigation, { ...values, organisationId, riskId, id: newId() });
      return risk.projectId;
    });
  }

  async removeMitigation(caller: RequestContext, key: VersionedKey): Promise<string | null> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const measure = await manager.findOneBy(Mitigation, { organisationId, id: key.id });
      if (!measure) throw new NotFound('Mitigation', key.id);
      await removeVersion(manager, Mitigation, { organisationId, ...key });
      return (await this.find(manager, caller, measure.riskId)).projectId;
    });
  }

  private async find(manager: EntityManager, caller: RequestContext, id: string): Promise<Risk> {
    const risk = await manager.findOneBy(Risk, { organisationId: caller.organisationId, id });
    if (!risk) throw new NotFound('Risk', id);
    return risk;
  }
}
