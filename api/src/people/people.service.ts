import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/auth';
import { Database, present, saveChanges } from '../platform/database';
import { Checks } from '../platform/errors';
import { newId } from '../platform/ids';
import { Person } from './entity';
import type { CreatePersonInput, UpdatePersonInput } from './types';

/** People who own goals, projects, risks and measures. Accounts are apart: see Administration. */
@Injectable()
export class PeopleService {
  constructor(private readonly database: Database) {}

  async create(caller: RequestContext, input: CreatePersonInput): Promise<string> {
    check(input);
    const id = newId();
    await this.database.write(caller, (manager) =>
      manager.insert(Person, { ...present(input), organisationId: caller.organisationId, id }),
    );
    return id;
  }

  async update(caller: RequestContext, input: UpdatePersonInput): Promise<string> {
    check(input);
    const { id, version, ...changes } = input;
    const key = { organisationId: caller.organisationId, id, version };
    await this.database.write(caller, (manager) => saveChanges(manager, Person, key, changes));
    return id;
  }
}

function check(input: Partial<CreatePersonInput>): void {
  const checks = new Checks();
  checks.label('name', input.name);
  checks.done();
}
