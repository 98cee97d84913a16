import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { allows, PERMISSIONS } from '@stip/domain';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { VersionedKey, type Connection } from '../platform/graphql';
import {
  CreatePersonInput,
  PersonListArgs,
  SetCapacityInput,
  SetPersonSkillsInput,
  SetTeamMemberInput,
  UpdatePersonInput,
} from './inputs';
import { PeopleService } from './people.service';
import { activePeople, personEntry, personRegister } from './queries';
import {
  CreatePersonResult,
  PersonConnection,
  PersonEntryType,
  PersonType,
  RemoveCapacityResult,
  RemoveTeamMemberResult,
  SessionType,
  SetCapacityResult,
  SetPersonSkillsResult,
  SetTeamMemberResult,
  UpdatePersonResult,
  type OrganisationType,
  type PersonPayload,
} from './types';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly database: Database,
    private readonly service: PeopleService,
  ) {}

  @Requires('read')
  @Query(() => SessionType, { description: 'The signed-in caller.' })
  async session(@Caller() caller: RequestContext): Promise<SessionType> {
    // Who asks and with which rights is of now, whatever instant is asked about.
    const organisation = await this.database.read({ organisationId: caller.organisationId }, (reader) =>
      reader.row<OrganisationType>(
        `select id, name, cbs_code as "cbsCode", locale, currency, is_demo as "isDemo", theme_url as "themeUrl",
           update_cadence_days as "updateCadenceDays", time_zone as "timeZone", (select min(recorded_at)
           from stip_history.change c where c.organisation_id = organisation.id) as "recordedSince" from organisation`,
      ),
    );
    if (!organisation) throw new NotFound('Organisation', caller.organisationId);
    return {
      organisation,
      person: caller.personId ? { id: caller.personId, name: caller.personName } : null,
      role: caller.role,
      permissions: PERMISSIONS.filter((permission) => allows(caller.role, permission)),
    };
  }

  @Requires('read')
  @Query(() => [PersonType], { description: 'People who can own goals, projects, risks and measures, by name.' })
  async people(@Caller() caller: RequestContext): Promise<PersonType[]> {
    return this.database.read(caller, activePeople);
  }

  @Requires('portfolio.edit')
  @Query(() => PersonConnection, {
    description:
      'Everyone, also who left, with work e-mail, team, skills and capacity; by name when no order is asked.',
  })
  async personRegister(
    @Caller() caller: RequestContext,
    @Args() args: PersonListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PersonEntryType>> {
    return this.database.read(caller, (reader) => personRegister(reader, caller, args, info));
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreatePersonResult, { description: 'Adds a person; an account to sign in with is made apart.' })
  async createPerson(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be stored or removed.' }) input: CreatePersonInput,
  ): Promise<PersonPayload> {
    return this.payload(caller, await this.service.create(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdatePersonResult, {
    description: 'Changes a person. Who leaves keeps what is theirs, with active false.',
  })
  async updatePerson(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be stored or removed.' }) input: UpdatePersonInput,
  ): Promise<PersonPayload> {
    return this.payload(caller, await this.service.update(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetPersonSkillsResult, { description: 'Replaces the skills of a person.' })
  async setPersonSkills(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be stored or removed.' }) input: SetPersonSkillsInput,
  ): Promise<PersonPayload> {
    return this.payload(caller, await this.service.setSkills(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetCapacityResult, {
    description: 'Adds the capacity of a person in a period, or changes the one given.',
  })
  async setCapacity(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be stored or removed.' }) input: SetCapacityInput,
  ): Promise<PersonPayload> {
    return this.payload(caller, await this.service.setCapacity(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveCapacityResult, { description: 'Removes the capacity of a period.' })
  async removeCapacity(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be stored or removed.' }) input: VersionedKey,
  ): Promise<PersonPayload> {
    return this.payload(caller, await this.service.removeCapacity(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetTeamMemberResult, {
    description: 'Puts a person in a team for a period, or changes the membership given.',
  })
  async setTeamMember(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be stored or removed.' }) input: SetTeamMemberInput,
  ): Promise<PersonPayload> {
    return this.payload(caller, await this.service.setTeamMember(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveTeamMemberResult, { description: 'Removes a membership, as if it had not been.' })
  async removeTeamMember(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be stored or removed.' }) input: VersionedKey,
  ): Promise<PersonPayload> {
    return this.payload(caller, await this.service.removeTeamMember(caller, input));
  }

  private async payload(caller: RequestContext, id: string): Promise<PersonPayload> {
    const person = await this.database.read(caller, (reader) =>
      personEntry(reader, id, todayOf(caller), caller.locale),
    );
    if (!person) throw new NotFound('Person', id);
    return { person };
  }
}
