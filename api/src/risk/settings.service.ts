import { Injectable } from '@nestjs/common';
import { scaleProblems } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import { RiskReserve, RiskScaleRow } from './entity';
import type { SetRiskReserveInput, SetRiskScaleInput } from './inputs';

const MAX_CLASS_LABEL = 60;

/** What the classes of risks mean, and the reserve their total is held against. */
@Injectable()
export class RiskSettingsService {
  constructor(private readonly database: Database) {}

  async setScale(caller: RequestContext, input: SetRiskScaleInput): Promise<void> {
    const { likelihood, impact } = input;
    const checks = new Checks();
    const cents = impact.map(({ upperAmount }, i) => checks.amount(`impact.${i}.upper`, upperAmount) ?? 0n);
    checks.done();
    for (const { dimension, index, code } of scaleProblems(
      likelihood.map(({ upperPercent }) => upperPercent),
      cents,
    )) {
      checks.add(index === undefined ? dimension : `${dimension}.${index}.upper`, code);
    }
    for (const [dimension, classes] of [
      ['likelihood', likelihood],
      ['impact', impact],
    ] as const) {
      classes.forEach((one, i) => {
        for (const field of ['labelNl', 'labelEn'] as const) {
          const { length } = one[field].trim();
          if (length === 0) checks.add(`${dimension}.${i}.${field}`, 'required');
          else if (length > MAX_CLASS_LABEL)
            checks.add(`${dimension}.${i}.${field}`, 'label_too_long', { max: MAX_CLASS_LABEL });
        }
      });
    }
    checks.done();
    const values = {
      likelihoodUpperPercent: likelihood.map(({ upperPercent }) => upperPercent),
      impactUpperCents: cents.map(String),
      likelihoodLabelsNl: likelihood.map(({ labelNl }) => labelNl.trim()),
      likelihoodLabelsEn: likelihood.map(({ labelEn }) => labelEn.trim()),
      impactLabelsNl: impact.map(({ labelNl }) => labelNl.trim()),
      impactLabelsEn: impact.map(({ labelEn }) => labelEn.trim()),
    };
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      const stored = await manager.findOneBy(RiskScaleRow, { organisationId });
      if (stored) {
        const key = { organisationId, id: stored.id, version: input.version ?? 0 };
        await saveChanges(manager, RiskScaleRow, key, values);
      } else {
        // Whoever saw a version saw a scale that was taken away since.
        if (input.version) throw new NotFound('RiskScale', organisationId);
        await manager.insert(RiskScaleRow, { ...values, organisationId, id: newId() });
      }
    });
  }

  async setReserve(caller: RequestContext, input: SetRiskReserveInput): Promise<void> {
    const checks = new Checks();
    checks.label('source', input.source);
    checks.narratives(input, 'note');
    checks.dates(input, 'asOf');
    const amountCents = checks.amount('amount', input.amount) ?? 0n;
    checks.done();
    const { organisationId } = caller;
    const values = { amountCents, asOf: input.asOf, source: input.source.trim(), note: input.note };
    await this.database.write(caller, async (manager) => {
      if (input.id) {
        const key = { organisationId, id: input.id, version: input.version ?? 0 };
        await saveChanges(manager, RiskReserve, key, values);
      } else await manager.insert(RiskReserve, { ...values, organisationId, id: newId() });
    });
  }
}
