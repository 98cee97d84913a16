import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { VersionedKey } from '../platform/graphql';
import { SetFullTimeHoursInput, SetSkillInput, SetTeamInput } from './inputs';
import { skills, teams, workingWeek } from './queries';
import { TeamService } from './team.service';
import {
  RemoveSkillResult,
  RemoveTeamResult,
  SetFullTimeHoursResult,
  SetSkillResult,
  SetTeamResult,
  SkillEntryType,
  TeamType,
  WorkingWeekType,
  type SkillsPayload,
  type TeamsPayload,
  type WorkingWeekPayload,
} from './types';

@Resolver()
export class TeamResolver {
  constructor(
    private readonly database: Database,
    private readonly service: TeamService,
  ) {}

  @Requires('read')
  @Query(() => [TeamType], { description: 'All teams by name, with who is in them today.' })
  teams(@Caller() caller: RequestContext): Promise<TeamType[]> {
    return this.database.read(caller, (reader) => teams(reader, todayOf(caller)));
  }

  @Requires('read')
  @Query(() => [SkillEntryType], {
    description: 'The reference list of skills, by name in the language of the caller.',
  })
  skills(@Caller() caller: RequestContext): Promise<SkillEntryType[]> {
    return this.database.read(caller, (reader) => skills(reader, caller.locale));
  }

  @Requires('read')
  @Query(() => WorkingWeekType, { description: 'What counts as full time.' })
  async workingWeek(@Caller() caller: RequestContext): Promise<WorkingWeekType> {
    const week = await this.database.read(caller, workingWeek);
    if (!week) throw new NotFound('Organisation', caller.organisationId);
    return week;
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetTeamResult, { description: 'Adds a team, or changes the one with the given id.' })
  async setTeam(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The team.' }) input: SetTeamInput,
  ): Promise<TeamsPayload> {
    await this.service.setTeam(caller, input);
    return { teams: await this.teams(caller) };
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveTeamResult, { description: 'Removes a team; refused while teams stand below it.' })
  async removeTeam(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The team.' }) input: VersionedKey,
  ): Promise<TeamsPayload> {
    await this.service.removeTeam(caller, input);
    return { teams: await this.teams(caller) };
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetSkillResult, { description: 'Adds a skill to the reference list, or changes the one given.' })
  async setSkill(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The skill.' }) input: SetSkillInput,
  ): Promise<SkillsPayload> {
    await this.service.setSkill(caller, input);
    return { skills: await this.skills(caller) };
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveSkillResult, { description: 'Removes a skill that nobody has and no work asks for.' })
  async removeSkill(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The skill.' }) input: VersionedKey,
  ): Promise<SkillsPayload> {
    await this.service.removeSkill(caller, input);
    return { skills: await this.skills(caller) };
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetFullTimeHoursResult, { description: 'Sets the hours per week of one FTE.' })
  async setFullTimeHours(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The hours.' }) input: SetFullTimeHoursInput,
  ): Promise<WorkingWeekPayload> {
    await this.service.setFullTimeHours(caller, input);
    return { workingWeek: await this.workingWeek(caller) };
  }
}
