import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { RequestRefused } from '../platform/errors';
import { roadmap } from './queries';
import { RoadmapType } from './types';

const MAX_PROJECTS = 200;
const MAX_DEPENDENCIES = 2000;

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

  @Requires('read')
  @Query(() => RoadmapType, {
    description:
      'Part of the roadmap, for who holds the rest: what is asked and not answered is there no more. Goals and programmes are whole.',
  })
  roadmapPart(
    @Caller() caller: RequestContext,
    @Args('projectIds', { type: () => [ID], description: 'Projects to answer, with their items; at most 200.' })
    projectIds: string[],
    @Args('dependencyIds', { type: () => [ID], description: 'Dependencies to answer; at most 2,000.' })
    dependencyIds: string[],
  ): Promise<RoadmapType> {
    if (projectIds.length > MAX_PROJECTS || dependencyIds.length > MAX_DEPENDENCIES)
      throw new RequestRefused('TOO_MANY_IDS', 400, 'That is too much for a part: ask the whole roadmap.');
    const part = { projectIds, dependencyIds };
    return this.database.read(caller, (reader) => roadmap(reader, todayOf(caller), part));
  }
}
