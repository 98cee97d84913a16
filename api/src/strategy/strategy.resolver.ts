import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { CreateStrategyInput, SetStrategyStepInput, UpdateStrategyInput } from './inputs';
import { currentStrategy, strategyById, strategySummaries } from './queries';
import { StrategyService } from './strategy.service';
import {
  CreateStrategyResult,
  SetStrategyStepResult,
  StrategySummaryType,
  StrategyType,
  UpdateStrategyResult,
  type StrategyPayload,
} from './types';

@Resolver()
export class StrategyResolver {
  constructor(
    private readonly database: Database,
    private readonly service: StrategyService,
  ) {}

  @Requires('read')
  @Query(() => StrategyType, {
    nullable: true,
    description:
      'A strategy with its steps, goals, indicators, benefits and projects; null when there is none. Without an id the one whose term has begun last, or else will begin first.',
  })
  async strategy(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, nullable: true, description: 'The strategy to show; absent for that of today.' })
    id?: string | null,
  ): Promise<StrategyType | null> {
    const today = todayOf(caller);
    return (
      (await this.database.read(caller, (reader) =>
        id ? strategyById(reader, id, today) : currentStrategy(reader, today),
      )) ?? null
    );
  }

  @Requires('read')
  @Query(() => [StrategySummaryType], { description: 'All strategies to choose from; the current one comes first.' })
  strategies(@Caller() caller: RequestContext): Promise<StrategySummaryType[]> {
    return this.database.read(caller, (reader) => strategySummaries(reader, todayOf(caller)));
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreateStrategyResult, { description: 'Starts a data strategy.' })
  async createStrategy(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateStrategyInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.service.createStrategy(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdateStrategyResult, { description: 'Changes vision, term, horizon or adoption of a strategy.' })
  async updateStrategy(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateStrategyInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.service.updateStrategy(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetStrategyStepResult, { description: 'Records how far one of the eight steps is.' })
  async setStrategyStep(
    @Caller() caller: RequestContext,
    @Args('input') input: SetStrategyStepInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.service.setStep(caller, input));
  }

  private async payload(caller: RequestContext, id: string): Promise<StrategyPayload> {
    const strategy = await this.database.read(caller, (reader) => strategyById(reader, id, todayOf(caller)));
    if (!strategy) throw new NotFound('Strategy', id);
    return { strategy };
  }
}
