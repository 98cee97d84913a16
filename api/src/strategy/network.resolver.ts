import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { goalNetwork, strategyFindings } from './network-queries';
import { GoalNetworkType, StrategyFindingType } from './network-types';
import { chosenStrategy } from './queries';

const STRATEGY = 'The strategy; absent for that of today.';

@Resolver()
export class NetworkResolver {
  constructor(private readonly database: Database) {}

  @Requires('read')
  @Query(() => GoalNetworkType, {
    nullable: true,
    description: 'The goal–effort network of a strategy; null when there is no strategy.',
  })
  goalNetwork(
    @Caller() caller: RequestContext,
    @Args('strategyId', { type: () => ID, nullable: true, description: STRATEGY }) strategyId?: string | null,
  ): Promise<GoalNetworkType | null> {
    return this.database.read(caller, async (reader) => {
      const id = await chosenStrategy(reader, strategyId, todayOf(caller));
      return id ? goalNetwork(reader, id) : null;
    });
  }

  @Requires('read')
  @Query(() => [StrategyFindingType], {
    description: 'What is missing or overdue in a strategy, computed from its goals, links and measurements.',
  })
  strategyFindings(
    @Caller() caller: RequestContext,
    @Args('strategyId', { type: () => ID, nullable: true, description: STRATEGY }) strategyId?: string | null,
  ): Promise<StrategyFindingType[]> {
    return this.database.read(caller, async (reader) => {
      const today = todayOf(caller);
      const id = await chosenStrategy(reader, strategyId, today);
      return id ? strategyFindings(reader, id, today) : [];
    });
  }
}
