import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/auth';
import { Database, present, saveChanges } from '../platform/database';
import { Checks } from '../platform/errors';
import { newId } from '../platform/ids';
import { Strategy, StrategyStep } from './entity';
import type { CreateStrategyInput, SetStrategyStepInput, UpdateStrategyInput } from './inputs';

/** Steps to a data strategy. */
const STEPS = 8;

/** The strategy and its steps. Each method is one transaction and answers the id of the strategy it touched. */
@Injectable()
export class StrategyService {
  constructor(private readonly database: Database) {}

  async createStrategy(caller: RequestContext, input: CreateStrategyInput): Promise<string> {
    checkStrategy(input);
    const id = newId();
    await this.database.write(caller, (manager) =>
      manager.insert(Strategy, { ...present(input), organisationId: caller.organisationId, id }),
    );
    return id;
  }

  async updateStrategy(caller: RequestContext, input: UpdateStrategyInput): Promise<string> {
    checkStrategy(input);
    const { id, version, ...changes } = input;
    const key = { organisationId: caller.organisationId, id, version };
    await this.database.write(caller, (manager) => saveChanges(manager, Strategy, key, changes));
    return id;
  }

  /** Records how far one of the eight steps is. */
  async setStep(caller: RequestContext, input: SetStrategyStepInput): Promise<string> {
    const checks = new Checks();
    if (input.step < 1 || input.step > STEPS) checks.add('step', 'out_of_range');
    if (input.evidenceLink !== '' && !/^https?:\/\/\S{1,1990}$/.test(input.evidenceLink))
      checks.add('evidenceLink', 'not_a_link');
    checks.narratives(input, 'evidence');
    checks.dates(input, 'dueDate');
    checks.done();
    const { strategyId, step, version, ...rest } = input;
    const { organisationId } = caller;
    const values = { ...rest, responsibleId: rest.responsibleId ?? null, dueDate: rest.dueDate ?? null };
    await this.database.write(caller, async (manager) => {
      const stored = await manager.findOneBy(StrategyStep, { organisationId, strategyId, step });
      if (stored) {
        await saveChanges(manager, StrategyStep, { organisationId, id: stored.id, version: version ?? 0 }, values);
      } else await manager.insert(StrategyStep, { ...values, organisationId, strategyId, step, id: newId() });
    });
    return strategyId;
  }
}

function checkStrategy(input: Partial<CreateStrategyInput>): void {
  const checks = new Checks();
  checks.label('title', input.title);
  checks.narratives(input, 'vision', 'horizon');
  checks.dates(input, 'termStart', 'termEnd', 'adoptedOn', 'horizonOn', 'shortTermOn');
  checks.order('termEnd', input.termStart, input.termEnd);
  checks.done();
}
