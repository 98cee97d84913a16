import { Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { overview } from './queries';
import { OverviewType } from './types';

@Resolver()
export class OverviewResolver {
  constructor(private readonly database: Database) {}

  @Requires('read')
  @Query(() => OverviewType, { description: 'The one page by which the programme is steered.' })
  overview(@Caller() caller: RequestContext): Promise<OverviewType> {
    return this.database.read(caller, (reader) => overview(reader, todayOf(caller)));
  }
}
