import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { responsesOf } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, lockVersion, present, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { newId } from '../platform/ids';
import { Followers } from '../talk';
import { Issue, Mitigation, Risk } from './entity';
import type { AddRisksFromTemplatesInput, SetMitigationInput, SetRiskInput } from './inputs';
import { issueOf } from './issue.service';
import { RISK_TEMPLATES } from './templates';

interface VersionedKey {
  readonly id: string;
  readonly version: number;
}

/** A risk that was touched, and its project; null for a risk of the portfolio as a whole. */
export interface TouchedRisk {
  readonly id: string;
  readonly projectId: string | null;
}

const SCORES = ['likelihood', 'impact', 'residualLikelihood', 'residualImpact'] as const;

/** The risk register. */
@Injectable()
export class RiskService {
  constructor(
    private readonly database: Database,
    private readonly followers: Followers,
  ) {}

  /** Adds or changes a risk. One that becomes occurred gets its issue in the same transaction. */
  async setRisk(caller: RequestContext, input: SetRiskInput): Promise<TouchedRisk> {
    const { id, version, projectId, impactAmount, impactLow, impactHigh, ...rest } = input;
    const amounts = checkRisk(input);
    const values = {
      ...rest,
      title: rest.title.trim(),
      residualLikelihood: rest.residualLikelihood ?? null,
      residualImpact: rest.residualImpact ?? null,
      chancePercent: rest.chancePercent ?? null,
      ownerId: rest.ownerId ?? null,
      reviewDate: rest.reviewDate ?? null,
      ...amounts,
    };
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      if (!id) {
        const kind = input.kind ?? 'threat';
        const response = input.response ?? (kind === 'threat' ? 'reduce' : 'enhance');
        requireFit(kind, response);
        const risk = manager.create(Risk, {
          ...present(values),
          kind,
          response,
          organisationId,
          projectId: projectId ?? null,
          id: newId(),
        });
        await manager.insert(Risk, risk);
        if (input.state === 'occurred') await manager.insert(Issue, issueOf(risk, todayOf(caller)));
        return { id: risk.id, projectId: projectId ?? null };
      }
      const key = { organisationId, id, version: version ?? 0 };
      const before = await lockVersion(manager, Risk, key);
      requireFit(input.kind ?? before.kind, input.response ?? before.response);
      const occurs = input.state === 'occurred' && before.state !== 'occurred';
      const { state } = before;
      const risk = await saveChanges<Risk>(manager, Risk, key, values);
      if (risk.state !== state) await this.followers.tell(manager, caller, 'state_changed', { kind: 'risk', id });
      if (occurs) await manager.insert(Issue, issueOf(risk, todayOf(caller)));
      return { id, projectId: risk.projectId };
    });
  }

  /** Removes a risk with its measures. One that is over is closed rather than removed, which keeps the history. */
  async removeRisk(caller: RequestContext, key: VersionedKey): Promise<string | null> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const risk = await this.find(manager, caller, key.id);
      const n = await manager.countBy(Issue, { organisationId, riskId: key.id });
      if (n > 0) throw new ValidationFailed([{ field: 'id', code: 'risk_has_issue', params: { n } }]);
      await removeVersion(manager, Risk, { organisationId, ...key });
      return risk.projectId;
    });
  }

  async setMitigation(caller: RequestContext, input: SetMitigationInput): Promise<TouchedRisk> {
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
      } else await manager.insert(Mitigation, { ...present(values), organisationId, riskId, id: newId() });
      return risk;
    });
  }

  async removeMitigation(caller: RequestContext, key: VersionedKey): Promise<TouchedRisk> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const measure = await manager.findOneBy(Mitigation, { organisationId, id: key.id });
      if (!measure) throw new NotFound('Mitigation', key.id);
      await removeVersion(manager, Mitigation, { organisationId, ...key });
      return this.find(manager, caller, measure.riskId);
    });
  }

  /** Copies templates with their measures, in a language, and marks where they came from. Answers the new ids. */
  async addFromTemplates(caller: RequestContext, input: AddRisksFromTemplatesInput): Promise<string[]> {
    const checks = new Checks();
    if (input.codes.length === 0) checks.add('codes', 'required');
    input.codes.forEach((code, index) => {
      if (!RISK_TEMPLATES.some((template) => template.code === code)) checks.add(`codes.${index}`, 'unknown_id');
      if (input.codes.indexOf(code) < index) checks.add(`codes.${index}`, 'already_exists');
    });
    checks.done();
    const { organisationId } = caller;
    const language = input.language ?? caller.locale;
    const chosen = input.codes.flatMap((code) => RISK_TEMPLATES.filter((template) => template.code === code));
    const rows = chosen.map((template) => ({ id: newId(), template, texts: template.texts[language] }));
    await this.database.write(caller, async (manager) => {
      await manager.insert(
        Risk,
        rows.map(({ id, template, texts: { measures: _, ...texts } }) => ({
          ...texts,
          id,
          organisationId,
          projectId: input.projectId ?? null,
          ownerId: input.ownerId ?? null,
          template: template.code,
          category: template.category,
          likelihood: template.likelihood,
          impact: template.impact,
          response: template.response,
        })),
      );
      await manager.insert(
        Mitigation,
        rows.flatMap(({ id, texts }) =>
          texts.measures.map((title) => ({ id: newId(), organisationId, riskId: id, title })),
        ),
      );
    });
    return rows.map(({ id }) => id);
  }

  private async find(manager: EntityManager, caller: RequestContext, id: string): Promise<Risk> {
    const risk = await manager.findOneBy(Risk, { organisationId: caller.organisationId, id });
    if (!risk) throw new NotFound('Risk', id);
    return risk;
  }
}

function requireFit(kind: Risk['kind'], response: Risk['response']): void {
  if (!responsesOf(kind).includes(response)) {
    throw new ValidationFailed([{ field: 'response', code: 'response_not_of_kind' }]);
  }
}

/** The amounts of an input that is right. */
function checkRisk(input: SetRiskInput) {
  const checks = new Checks();
  checks.label('title', input.title);
  checks.narratives(input, 'cause', 'event', 'consequence');
  checks.dates(input, 'reviewDate');
  for (const field of SCORES) {
    const score = input[field] ?? 1;
    if (score < 1 || score > 5) checks.add(field, 'out_of_range', { min: 1, max: 5 });
  }
  const residuals = [input.residualLikelihood ?? null, input.residualImpact ?? null];
  if (residuals[0] !== null && residuals[1] === null) checks.add('residualImpact', 'required');
  if (residuals[0] === null && residuals[1] !== null) checks.add('residualLikelihood', 'required');
  const chance = input.chancePercent ?? 0;
  if (chance < 0 || chance > 100) checks.add('chancePercent', 'out_of_range', { min: 0, max: 100 });
  const impactCents = checks.amount('impactAmount', input.impactAmount);
  const impactLowCents = checks.amount('impactLow', input.impactLow);
  const impactHighCents = checks.amount('impactHigh', input.impactHigh);
  const [low, high] = [input.impactLow ?? null, input.impactHigh ?? null];
  if (low !== null && high === null) checks.add('impactHigh', 'range_incomplete');
  if (low === null && high !== null) checks.add('impactLow', 'range_incomplete');
  if (impactLowCents !== null && impactHighCents !== null) {
    if (impactLowCents > impactHighCents) checks.add('impactHigh', 'range_order');
    else if (impactCents !== null && (impactCents < impactLowCents || impactCents > impactHighCents))
      checks.add('impactAmount', 'outside_range');
  }
  checks.done();
  return { impactCents, impactLowCents, impactHighCents };
}
