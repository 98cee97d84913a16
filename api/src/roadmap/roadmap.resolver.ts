import { Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { roadmap } from './queries';
import { RoadmapType } from './types';

@Resolver()
export class RoadmapResolver {
  constructor(private readonly database: Database) {}

  @Requires('read')
  @Query(() => RoadmapType, {
    description: 'All projects with their items, dependencies, owner, status, money, top risk and first approved plan.',
  })
  roadmap(@Caller() caller: RequestContext): Promise<RoadmapType> {
    return this.database.read(caller, (reader) => roadmap(reader, todayOf(caller)));
  }
}
