import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/auth';
import { Database, present, saveChanges } from '../platform/database';
import { Checks } from '../platform/errors';
import { newId } from '../platform/ids';
import { Decision } from './entity';
import type { CreateDecisionInput, UpdateDecisionInput } from './types';

/** Decisions, motions, commitments and questions. Each method answers the id it wrote. */
@Injectable()
export class DecisionService {
  constructor(private readonly database: Database) {}

  async create(caller: RequestContext, input: CreateDecisionInput): Promise<string> {
    const values = checked(input);
    const id = newId();
    await this.database.write(caller, (manager) =>
      manager.insert(Decision, { ...present(values), organisationId: caller.organisationId, id }),
    );
    return id;
  }

  async update(caller: RequestContext, input: UpdateDecisionInput): Promise<string> {
    const { id, version, ...changes } = input;
    const values = checked(changes);
    const key = { organisationId: caller.organisationId, id, version };
    await this.database.write(caller, (manager) => saveChanges(manager, Decision, key, values));
    return id;
  }
}

/** The amount stays as it is when it was left out. */
function checked<T extends Partial<CreateDecisionInput>>(input: T) {
  const { amount, ...rest } = input;
  const checks = new Checks();
  checks.label('title', input.title);
  checks.narratives(input, 'description');
  checks.dates(input, 'dueDate', 'decidedOn');
  const amountCents = checks.amount('amount', amount, { mayBeNegative: true });
  checks.done();
  return { ...rest, ...(amount === undefined ? {} : { amountCents }) };
}
