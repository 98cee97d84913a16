import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { allows, PERMISSIONS } from '@stip/domain';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { PeopleService } from './people.service';
import {
  CreatePersonInput,
  CreatePersonResult,
  PersonEntryType,
  PersonType,
  SessionType,
  UpdatePersonInput,
  UpdatePersonResult,
  type OrganisationType,
  type PersonPayload,
} from './types';

const ENTRY = 'select id, name, job_title as "jobTitle", email, active, version from person';

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
    return this.database.read(caller, (reader) =>
      reader.rows<PersonType>(`select id, name, job_title as "jobTitle" from person where active order by name, id`),
    );
  }

  @Requires('portfolio.edit')
  @Query(() => [PersonEntryType], { description: 'Everyone, also who left, with work e-mail, by name.' })
  async personRegister(@Caller() caller: RequestContext): Promise<PersonEntryType[]> {
    return this.database.read(caller, (reader) => reader.rows<PersonEntryType>(`${ENTRY} order by name, id`));
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreatePersonResult, { description: 'Adds a person; an account to sign in with is made apart.' })
  async createPerson(
    @Caller() caller: RequestContext,
    @Args('input') input: CreatePersonInput,
  ): Promise<PersonPayload> {
    return this.payload(caller, await this.service.create(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdatePersonResult)
  async updatePerson(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdatePersonInput,
  ): Promise<PersonPayload> {
    return this.payload(caller, await this.service.update(caller, input));
  }

  private async payload(caller: RequestContext, id: string): Promise<PersonPayload> {
    const person = await this.database.read(caller, (reader) =>
      reader.row<PersonEntryType>(`${ENTRY} where id = $1`, [id]),
    );
    if (!person) throw new NotFound('Person', id);
    return { person };
  }
}
