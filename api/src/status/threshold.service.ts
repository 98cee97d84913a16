import { Injectable } from '@nestjs/common';
import { boundProblems } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import type { ResetStatusThresholdInput, SetStatusThresholdInput } from './computed-types';
import { StatusThreshold } from './entity';

/** From which figure on a measure colours orange and red, where an organisation departs from what Stip ships. */
@Injectable()
export class ThresholdService {
  constructor(private readonly database: Database) {}

  async set(caller: RequestContext, { measure, version, ...bounds }: SetStatusThresholdInput): Promise<void> {
    const values = { orange: bounds.orange ?? null, red: bounds.red ?? null };
    const checks = new Checks();
    for (const { field, code } of boundProblems(measure, values)) checks.add(field, code);
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      const stored = await manager.findOneBy(StatusThreshold, { organisationId, measure });
      if (stored) {
        const key = { organisationId, id: stored.id, version: version ?? 0 };
        await saveChanges(manager, StatusThreshold, key, values);
      } else {
        // Whoever saw a version saw bounds that were taken back since.
        if (version) throw new NotFound('StatusThreshold', measure);
        await manager.insert(StatusThreshold, { ...values, measure, organisationId, id: newId() });
      }
    });
  }

  /** Those of Stip hold again. */
  async reset(caller: RequestContext, { measure, version }: ResetStatusThresholdInput): Promise<void> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      const stored = await manager.findOneBy(StatusThreshold, { organisationId, measure });
      if (!stored) throw new NotFound('StatusThreshold', measure);
      await removeVersion(manager, StatusThreshold, { organisationId, id: stored.id, version });
    });
  }
}
