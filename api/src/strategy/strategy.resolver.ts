import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import {
  AddIndicatorMeasurementInput,
  CreateGoalInput,
  CreateIndicatorInput,
  CreateStrategyInput,
  LinkProjectGoalInput,
  ProjectGoalKey,
  UpdateGoalInput,
  UpdateIndicatorInput,
  UpdateStrategyInput,
} from './inputs';
import { currentStrategy, strategyById } from './queries';
import { StrategyService } from './strategy.service';
import {
  AddIndicatorMeasurementResult,
  CreateGoalResult,
  CreateIndicatorResult,
  CreateStrategyResult,
  LinkProjectGoalResult,
  StrategyType,
  UnlinkProjectGoalResult,
  UpdateGoalResult,
  UpdateIndicatorResult,
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
    return (await this.database.read(caller, currentStrategy)) ?? null;
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
  @Mutation(() => CreateGoalResult)
  async createGoal(@Caller() caller: RequestContext, @Args('input') input: CreateGoalInput): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.createGoal(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdateGoalResult)
  async updateGoal(@Caller() caller: RequestContext, @Args('input') input: UpdateGoalInput): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.updateGoal(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreateIndicatorResult)
  async createIndicator(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateIndicatorInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.createIndicator(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdateIndicatorResult)
  async updateIndicator(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateIndicatorInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.updateIndicator(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => AddIndicatorMeasurementResult, { description: 'Adds a measured value; one per indicator and day.' })
  async addIndicatorMeasurement(
    @Caller() caller: RequestContext,
    @Args('input') input: AddIndicatorMeasurementInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.addMeasurement(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => LinkProjectGoalResult, { description: 'Links a project to a goal, or sets the weight of the link.' })
  async linkProjectGoal(
    @Caller() caller: RequestContext,
    @Args('input') input: LinkProjectGoalInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.linkProject(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UnlinkProjectGoalResult)
  async unlinkProjectGoal(
    @Caller() caller: RequestContext,
    @Args('input') input: ProjectGoalKey,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.strategies.unlinkProject(caller, input));
  }

  private async payload(caller: RequestContext, id: string): Promise<StrategyPayload> {
    const strategy = await this.database.read(caller, (reader) => strategyById(reader, id));
    if (!strategy) throw new NotFound('Strategy', id);
    return { strategy };
  }
}
