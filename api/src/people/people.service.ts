import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, present, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import type { VersionedKey } from '../platform/graphql';
import { newId } from '../platform/ids';
import { Capacity, Person, PersonSkill, TeamMember } from './entity';
import type {
  CreatePersonInput,
  SetCapacityInput,
  SetPersonSkillsInput,
  SetTeamMemberInput,
  UpdatePersonInput,
} from './inputs';

const LEVELS = [1, 3] as const;
const MAX_SKILLS = 50;
const WEEK = [0, 80] as const;
const FTE = [0, 2] as const;

/**
 * People who own goals, projects, risks and measures, with their teams, skills and capacity. Accounts are apart: see
 * Administration. Each method answers the id of the person.
 */
@Injectable()
export class PeopleService {
  constructor(private readonly database: Database) {}

  async create(caller: RequestContext, input: CreatePersonInput): Promise<string> {
    checkPerson(input);
    const id = newId();
    await this.database.write(caller, (manager) =>
      manager.insert(Person, { ...present(input), organisationId: caller.organisationId, id }),
    );
    return id;
  }

  async update(caller: RequestContext, input: UpdatePersonInput): Promise<string> {
    checkPerson(input);
    const { id, version, ...changes } = input;
    const key = { organisationId: caller.organisationId, id, version };
    await this.database.write(caller, (manager) => saveChanges(manager, Person, key, changes));
    return id;
  }

  /** Replaces the skills of a person; the version of the person rises, so that two who do so see each other. */
  async setSkills(caller: RequestContext, { personId, version, skills }: SetPersonSkillsInput): Promise<string> {
    const checks = new Checks();
    if (skills.length > MAX_SKILLS) checks.add('skills', 'too_many', { max: MAX_SKILLS });
    skills.forEach(({ skillId, level }, index) => {
      if (!(level >= LEVELS[0] && level <= LEVELS[1])) checks.add(`skills.${index}.level`, 'out_of_range');
      if (skills.findIndex((other) => other.skillId === skillId) < index) {
        checks.add(`skills.${index}.skillId`, 'already_exists');
      }
    });
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      const person = await lockVersion(manager, Person, { organisationId, id: personId, version });
      const had = await manager.findBy(PersonSkill, { organisationId, personId });
      const wanted = new Map(skills.map(({ skillId, level }) => [skillId, level]));
      for (const row of had) {
        const level = wanted.get(row.skillId);
        wanted.delete(row.skillId);
        if (level === undefined) await manager.remove(PersonSkill, row);
        else if (level !== row.level) await manager.save(PersonSkill, manager.merge(PersonSkill, row, { level }));
      }
      await manager.insert(
        PersonSkill,
        [...wanted].map(([skillId, level]) => ({ organisationId, personId, skillId, level })),
      );
      await manager.increment(Person, { organisationId, id: person.id }, 'version', 1);
    });
    return personId;
  }

  async setCapacity(caller: RequestContext, input: SetCapacityInput): Promise<string> {
    const { id, version, personId, startDate } = input;
    const values = {
      startDate,
      endDate: input.endDate ?? null,
      hoursPerWeek: input.hoursPerWeek ?? null,
      fte: input.fte ?? null,
    };
    const checks = new Checks();
    checks.dates(values, 'startDate', 'endDate');
    checks.order('endDate', startDate, values.endDate);
    checks.hours('hoursPerWeek', values.hoursPerWeek, WEEK);
    checks.hours('fte', values.fte, FTE);
    if ((values.hoursPerWeek === null) === (values.fte === null)) checks.add('hoursPerWeek', 'one_amount');
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      if (!id) {
        await manager.insert(Capacity, { ...values, organisationId, id: newId(), personId });
        return;
      }
      const row = await lockVersion(manager, Capacity, { organisationId, id, version: version ?? 0 });
      if (row.personId !== personId) throw new NotFound('Capacity', id);
      await manager.save(Capacity, manager.merge(Capacity, row, values));
    });
    return personId;
  }

  async removeCapacity(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const row = await manager.findOneBy(Capacity, { organisationId, id: key.id });
      if (!row) throw new NotFound('Capacity', key.id);
      await removeVersion(manager, Capacity, { organisationId, id: key.id, version: key.version });
      return row.personId;
    });
  }

  async setTeamMember(caller: RequestContext, input: SetTeamMemberInput): Promise<string> {
    const { id, version, personId, teamId } = input;
    const values = { teamId, startDate: input.startDate ?? null, endDate: input.endDate ?? null };
    const checks = new Checks();
    checks.dates(values, 'startDate', 'endDate');
    checks.order('endDate', values.startDate, values.endDate);
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      if (!id) {
        await manager.insert(TeamMember, { ...values, organisationId, id: newId(), personId });
        return;
      }
      const row = await lockVersion(manager, TeamMember, { organisationId, id, version: version ?? 0 });
      if (row.personId !== personId) throw new NotFound('TeamMember', id);
      await manager.save(TeamMember, manager.merge(TeamMember, row, values));
    });
    return personId;
  }

  async removeTeamMember(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const row = await manager.findOneBy(TeamMember, { organisationId, id: key.id });
      if (!row) throw new NotFound('TeamMember', key.id);
      await removeVersion(manager, TeamMember, { organisationId, id: key.id, version: key.version });
      return row.personId;
    });
  }
}

function checkPerson(input: Partial<CreatePersonInput>): void {
  const checks = new Checks();
  checks.label('name', input.name);
  checks.done();
}
