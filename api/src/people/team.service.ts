import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound, VersionConflict } from '../platform/errors';
import type { VersionedKey } from '../platform/graphql';
import { newId } from '../platform/ids';
import { Organisation, PersonSkill, Skill, Team } from './entity';
import type { SetFullTimeHoursInput, SetSkillInput, SetTeamInput } from './inputs';

const FULL_TIME = [1, 60] as const;

/** Teams, the reference list of skills, and what counts as full time. */
@Injectable()
export class TeamService {
  constructor(private readonly database: Database) {}

  async setTeam(caller: RequestContext, { id, version, ...input }: SetTeamInput): Promise<void> {
    const checks = new Checks();
    checks.label('name', input.name);
    checks.done();
    const { organisationId } = caller;
    const values = { name: input.name.trim(), leaderId: input.leaderId ?? null, parentId: input.parentId ?? null };
    await this.database.write(caller, async (manager) => {
      if (id) await saveChanges(manager, Team, { organisationId, id, version: version ?? 0 }, values);
      else await manager.insert(Team, { ...values, organisationId, id: newId() });
    });
  }

  /** Removes a team with who was in it when; refused while teams stand below it. */
  async removeTeam(caller: RequestContext, { id, version }: VersionedKey): Promise<void> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      await lockVersion(manager, Team, { organisationId, id, version });
      const checks = new Checks();
      if (await manager.existsBy(Team, { organisationId, parentId: id })) checks.add('id', 'has_children');
      checks.done();
      await removeVersion(manager, Team, { organisationId, id, version });
    });
  }

  async setSkill(caller: RequestContext, { id, version, ...input }: SetSkillInput): Promise<void> {
    const checks = new Checks();
    checks.label('labelNl', input.labelNl);
    checks.label('labelEn', input.labelEn);
    checks.done();
    const { organisationId } = caller;
    const values = { labelNl: input.labelNl.trim(), labelEn: input.labelEn.trim() };
    await this.database.write(caller, async (manager) => {
      if (id) await saveChanges(manager, Skill, { organisationId, id, version: version ?? 0 }, values);
      else await manager.insert(Skill, { ...values, organisationId, id: newId() });
    });
  }

  /** Removes a skill that nobody has and no work asks for. */
  async removeSkill(caller: RequestContext, { id, version }: VersionedKey): Promise<void> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      await lockVersion(manager, Skill, { organisationId, id, version });
      const checks = new Checks();
      const people = await manager.countBy(PersonSkill, { organisationId, skillId: id });
      if (people > 0) checks.add('id', 'skill_of_people', { n: people });
      // Work is of a domain that builds on this one, so it is counted by SQL.
      const [work] = await manager.query<{ n: number }[]>(
        `select ((select count(*) from assignment where organisation_id = $1 and skill_id = $2)
           + (select count(*) from vacancy where organisation_id = $1 and skill_id = $2))::int as n`,
        [organisationId, id],
      );
      if (work && work.n > 0) checks.add('id', 'skill_asked', { n: work.n });
      checks.done();
      await removeVersion(manager, Skill, { organisationId, id, version });
    });
  }

  async setFullTimeHours(caller: RequestContext, { fullTimeHours, version }: SetFullTimeHoursInput): Promise<void> {
    const checks = new Checks();
    checks.hours('fullTimeHours', fullTimeHours, FULL_TIME);
    checks.done();
    await this.database.write(caller, async (manager) => {
      const organisation = await manager.findOne(Organisation, {
        where: { id: caller.organisationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!organisation) throw new NotFound('Organisation', caller.organisationId);
      if (organisation.version !== version) {
        throw new VersionConflict(organisation.version, { fullTimeHours: organisation.fullTimeHours });
      }
      await manager.save(Organisation, manager.merge(Organisation, organisation, { fullTimeHours }));
    });
  }
}
