import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { CreateStrategyInput, SetStrategyStepInput, UpdateStrategyInput } from './inputs';
import { currentStrategy, strategyById } from './queries';
import { StrategyService } from './strategy.service';
import {
  CreateStrategyResult,
  SetStrategyStepResult,
  StrategyType,
  UpdateStrategyResult,
  type StrategyPayload,
} from './types';

@Resolver()
export class StrategyResolver {
  constructor(
    private readonly database: Database,
    private readonly strategies: StrategyService,
  ) {}

  @Requires('read')
  @Query(() => StrategyType, {
    nullable: true,
    description: 'The strategy whose term began last, with goals, indicators and projects; null when there is none.',
  })
  async strategy(@Caller() caller: RequestContext): Promise<StrategyType | null> {
    return (await this.database.read(caller, (reader) => currentStrategy(reader, todayOf(caller)))) ?? null;
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreateStrategyResult)
  async createStrategy(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateStrategyInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.createStrategy(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdateStrategyResult)
  async updateStrategy(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateStrategyInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.updateStrategy(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetStrategyStepResult, { description: 'Records how far one of the eight steps is.' })
  async setStrategyStep(
    @Caller() caller: RequestContext,
    @Args('input') input: SetStrategyStepInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.setStep(caller, input));
  }

  private async payload(caller: RequestContext, id: string): Promise<StrategyPayload> {
    const strategy = await this.database.read(caller, (reader) => strategyById(reader, id, todayOf(caller)));
    if (!strategy) throw new NotFound('Strategy', id);
    return { strategy };
  }
}
