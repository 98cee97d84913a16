import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/auth';
import { Database, saveChanges } from '../platform/database';
import { Checks } from '../platform/errors';
import { newId } from '../platform/ids';
import { ReportingPeriod } from './entity';
import type { CreateReportingPeriodInput, UpdateReportingPeriodInput } from './types';

/** The calendar of planning and control. Each method answers the id of the period. */
@Injectable()
export class PeriodService {
  constructor(private readonly database: Database) {}

  async create(caller: RequestContext, input: CreateReportingPeriodInput): Promise<string> {
    check(input);
    const id = newId();
    await this.database.write(caller, (manager) =>
      manager.insert(ReportingPeriod, { ...input, organisationId: caller.organisationId, id }),
    );
    return id;
  }

  async update(caller: RequestContext, input: UpdateReportingPeriodInput): Promise<string> {
    check(input);
    const { id, version, ...changes } = input;
    const key = { organisationId: caller.organisationId, id, version };
    await this.database.write(caller, (manager) =>
      saveChanges(manager, ReportingPeriod, key, { ...changes, adjusted: true }),
    );
    return id;
  }
}

function check(input: Partial<CreateReportingPeriodInput>): void {
  const checks = new Checks();
  checks.label('name', input.name);
  checks.dates(input, 'startDate', 'endDate', 'dueDate');
  checks.order('endDate', input.startDate, input.endDate);
  checks.order('dueDate', input.startDate, input.dueDate);
  checks.done();
}
