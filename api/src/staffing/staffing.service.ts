import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Person } from '../people';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, removeVersion } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import type { VersionedKey } from '../platform/graphql';
import { newId } from '../platform/ids';
import { Assignment, Vacancy } from './entity';
import type { FillVacancyInput, SetAssignmentInput, SetVacancyInput } from './inputs';

const TOTAL = [0.01, 1_000_000] as const;
const WEEK = [0.01, 80] as const;
const FTE = [0.01, 2] as const;
const VACANCY_FTE = [0.01, 20] as const;

/** Assignments and vacancies of projects. Each method answers the id of the project. */
@Injectable()
export class StaffingService {
  constructor(private readonly database: Database) {}

  async setAssignment(caller: RequestContext, input: SetAssignmentInput): Promise<string> {
    const { id, version, projectId } = input;
    const values = {
      personId: input.personId,
      role: input.role ?? null,
      skillId: input.skillId ?? null,
      startDate: input.startDate,
      endDate: input.endDate,
      totalHours: input.totalHours ?? null,
      hoursPerWeek: input.hoursPerWeek ?? null,
      fte: input.fte ?? null,
      note: input.note,
    };
    const checks = periodChecks(values);
    checks.hours('totalHours', values.totalHours, TOTAL);
    checks.hours('hoursPerWeek', values.hoursPerWeek, WEEK);
    checks.hours('fte', values.fte, FTE);
    const amounts = [values.totalHours, values.hoursPerWeek, values.fte].filter((amount) => amount !== null);
    if (amounts.length !== 1) checks.add('totalHours', 'one_amount');
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      if (!id) {
        await requireHere(manager, organisationId, values.personId);
        await manager.insert(Assignment, { ...values, organisationId, id: newId(), projectId });
        return;
      }
      const row = await lockVersion(manager, Assignment, { organisationId, id, version: version ?? 0 });
      if (row.projectId !== projectId) throw new NotFound('Assignment', id);
      if (row.personId !== values.personId) await requireHere(manager, organisationId, values.personId);
      await manager.save(Assignment, manager.merge(Assignment, row, values));
    });
    return projectId;
  }

  /** Removes an assignment. A vacancy that it filled is open again. */
  async removeAssignment(caller: RequestContext, { id, version }: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const row = await lockVersion(manager, Assignment, { organisationId, id, version });
      await removeVersion(manager, Assignment, { organisationId, id, version });
      if (row.vacancyId) {
        const vacancy = await manager.findOneByOrFail(Vacancy, { organisationId, id: row.vacancyId });
        await manager.save(Vacancy, manager.merge(Vacancy, vacancy, { state: 'open', filledById: null }));
      }
      return row.projectId;
    });
  }

  async setVacancy(caller: RequestContext, input: SetVacancyInput): Promise<string> {
    const { id, version, projectId, state } = input;
    const values = {
      role: input.role ?? null,
      skillId: input.skillId ?? null,
      fte: input.fte,
      startDate: input.startDate,
      endDate: input.endDate,
      note: input.note,
      ...(state ? { state, filledById: null } : {}),
    };
    const checks = periodChecks(values);
    checks.hours('fte', values.fte, VACANCY_FTE);
    if (!values.role && !values.skillId) checks.add('role', 'role_or_skill');
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      if (!id) {
        await manager.insert(Vacancy, { ...values, organisationId, id: newId(), projectId });
        return;
      }
      const row = await lockVersion(manager, Vacancy, { organisationId, id, version: version ?? 0 });
      if (row.projectId !== projectId) throw new NotFound('Vacancy', id);
      await manager.save(Vacancy, manager.merge(Vacancy, row, values));
      if (state) await partFromAssignment(manager, organisationId, id);
    });
    return projectId;
  }

  async fillVacancy(caller: RequestContext, { id, version, personId, startDate }: FillVacancyInput): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const vacancy = await lockVersion(manager, Vacancy, { organisationId, id, version });
      const begin = startDate ?? vacancy.startDate;
      const checks = new Checks();
      if (vacancy.state !== 'open') checks.add('id', 'vacancy_not_open');
      if (begin < vacancy.startDate || begin > vacancy.endDate) checks.add('startDate', 'outside_vacancy');
      checks.done();
      await requireHere(manager, organisationId, personId);
      await manager.save(Vacancy, manager.merge(Vacancy, vacancy, { state: 'filled', filledById: personId }));
      const { projectId, role, skillId, fte, endDate } = vacancy;
      await manager.insert(Assignment, {
        ...{ organisationId, id: newId(), projectId, personId, vacancyId: id },
        ...{ role, skillId, fte, startDate: begin, endDate, note: '' },
      });
      return projectId;
    });
  }

  /** Removes a vacancy. The assignment that filled it stays. */
  async removeVacancy(caller: RequestContext, { id, version }: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const { projectId } = await lockVersion(manager, Vacancy, { organisationId, id, version });
      await partFromAssignment(manager, organisationId, id);
      await removeVersion(manager, Vacancy, { organisationId, id, version });
      return projectId;
    });
  }
}

function periodChecks(values: { startDate: string; endDate: string; note: string }): Checks {
  const checks = new Checks();
  checks.dates(values, 'startDate', 'endDate');
  checks.order('endDate', values.startDate, values.endDate);
  checks.narratives(values, 'note');
  return checks;
}

/** Who left keeps the work there was, but gets no more. */
async function requireHere(manager: EntityManager, organisationId: string, personId: string): Promise<void> {
  const person = await manager.findOneBy(Person, { organisationId, id: personId });
  const checks = new Checks();
  if (!person) checks.add('personId', 'unknown_id');
  else if (!person.active) checks.add('personId', 'person_left');
  checks.done();
}

async function partFromAssignment(manager: EntityManager, organisationId: string, vacancyId: string): Promise<void> {
  const assignment = await manager.findOneBy(Assignment, { organisationId, vacancyId });
  if (assignment) await manager.save(Assignment, manager.merge(Assignment, assignment, { vacancyId: null }));
}
