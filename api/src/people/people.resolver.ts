import { Query, Resolver } from '@nestjs/graphql';
import { allows, PERMISSIONS } from '@stip/domain';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { PersonType, SessionType, type OrganisationType } from './types';

@Resolver()
export class PeopleResolver {
  constructor(private readonly database: Database) {}

  @Requires('read')
  @Query(() => SessionType, { description: 'The signed-in caller.' })
  async session(@Caller() caller: RequestContext): Promise<SessionType> {
    const organisation = await this.database.read(caller, (reader) =>
      reader.row<OrganisationType>(
        `select id, name, cbs_code as "cbsCode", locale, currency, is_demo as "isDemo", theme_url as "themeUrl",
           update_cadence_days as "updateCadenceDays" from organisation`,
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
}
