import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { VersionedKey } from '../portfolio';
import { GoalService } from './goal.service';
import { IndicatorService } from './indicator.service';
import {
  AddIndicatorMeasurementInput,
  BenefitProjectKey,
  CreateGoalInput,
  CreateIndicatorInput,
  LinkBenefitProjectInput,
  LinkProjectGoalInput,
  MoveGoalInput,
  ProjectGoalKey,
  RecordMeasurementsInput,
  SetBenefitInput,
  SetIndicatorTargetsInput,
  UpdateGoalInput,
  UpdateIndicatorInput,
} from './inputs';
import { strategyById } from './queries';
import {
  AddIndicatorMeasurementResult,
  CreateGoalResult,
  CreateIndicatorResult,
  LinkBenefitProjectResult,
  LinkProjectGoalResult,
  MoveGoalResult,
  RecordMeasurementsResult,
  RemoveBenefitResult,
  RemoveGoalResult,
  RemoveIndicatorMeasurementResult,
  RemoveIndicatorResult,
  SetBenefitResult,
  SetIndicatorTargetsResult,
  UnlinkBenefitProjectResult,
  UnlinkProjectGoalResult,
  UpdateGoalResult,
  UpdateIndicatorResult,
  type MeasurementsPayload,
  type StrategyPayload,
} from './types';

/** Goals, benefits and indicators; each mutation answers the strategy as it then is. */
@Resolver()
export class GoalResolver {
  constructor(
    private readonly database: Database,
    private readonly goals: GoalService,
    private readonly indicators: IndicatorService,
  ) {}

  @Requires('portfolio.edit')
  @Mutation(() => CreateGoalResult, { description: 'Adds a goal, last among its siblings.' })
  async createGoal(@Caller() caller: RequestContext, @Args('input') input: CreateGoalInput): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.createGoal(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdateGoalResult, { description: 'Changes what a goal says.' })
  async updateGoal(@Caller() caller: RequestContext, @Args('input') input: UpdateGoalInput): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.updateGoal(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => MoveGoalResult, { description: 'Puts a goal below another one or elsewhere among its siblings.' })
  async moveGoal(@Caller() caller: RequestContext, @Args('input') input: MoveGoalInput): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.moveGoal(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveGoalResult, {
    description:
      'Removes a goal with its indicators and benefits; refused while goals stand below it or projects serve it.',
  })
  async removeGoal(@Caller() caller: RequestContext, @Args('input') input: VersionedKey): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.removeGoal(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetBenefitResult, { description: 'Adds a benefit, or changes the one with the given id.' })
  async setBenefit(@Caller() caller: RequestContext, @Args('input') input: SetBenefitInput): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.setBenefit(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveBenefitResult, { description: 'Removes a benefit; its projects go on serving the goal.' })
  async removeBenefit(@Caller() caller: RequestContext, @Args('input') input: VersionedKey): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.removeBenefit(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => LinkProjectGoalResult, { description: 'Links a project to a goal, or sets the weight of the link.' })
  async linkProjectGoal(
    @Caller() caller: RequestContext,
    @Args('input') input: LinkProjectGoalInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.linkProject(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UnlinkProjectGoalResult, {
    description: 'Ends that a project serves a goal, and brings its benefits.',
  })
  async unlinkProjectGoal(
    @Caller() caller: RequestContext,
    @Args('input') input: ProjectGoalKey,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.unlinkProject(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => LinkBenefitProjectResult, {
    description: 'Lets a project bring a benefit, or sets the weight; the project serves the goal of the benefit too.',
  })
  async linkBenefitProject(
    @Caller() caller: RequestContext,
    @Args('input') input: LinkBenefitProjectInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.linkBenefit(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UnlinkBenefitProjectResult, {
    description: 'Ends that a project brings a benefit; it goes on serving the goal.',
  })
  async unlinkBenefitProject(
    @Caller() caller: RequestContext,
    @Args('input') input: BenefitProjectKey,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.goals.unlinkBenefit(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreateIndicatorResult, { description: 'Adds an indicator to a goal.' })
  async createIndicator(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateIndicatorInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.indicators.createIndicator(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdateIndicatorResult, { description: 'Changes what an indicator measures or is to reach.' })
  async updateIndicator(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateIndicatorInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.indicators.updateIndicator(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveIndicatorResult, { description: 'Removes an indicator with its path and measurements.' })
  async removeIndicator(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.indicators.removeIndicator(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetIndicatorTargetsResult, { description: 'Replaces the intermediate targets of an indicator.' })
  async setIndicatorTargets(
    @Caller() caller: RequestContext,
    @Args('input') input: SetIndicatorTargetsInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.indicators.setTargets(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => AddIndicatorMeasurementResult, { description: 'Adds a measured value; one per indicator and day.' })
  async addIndicatorMeasurement(
    @Caller() caller: RequestContext,
    @Args('input') input: AddIndicatorMeasurementInput,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.indicators.addMeasurement(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveIndicatorMeasurementResult, { description: 'Removes a measured value.' })
  async removeIndicatorMeasurement(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<StrategyPayload> {
    return this.payload(caller, await this.indicators.removeMeasurement(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RecordMeasurementsResult, {
    description: 'Records many measurements at once; sending the same again changes nothing.',
  })
  async recordMeasurements(
    @Caller() caller: RequestContext,
    @Args('input') input: RecordMeasurementsInput,
  ): Promise<MeasurementsPayload> {
    const { strategyId, ...counts } = await this.indicators.recordMeasurements(caller, input);
    return { ...(await this.payload(caller, strategyId)), ...counts };
  }

  private async payload(caller: RequestContext, id: string): Promise<StrategyPayload> {
    const strategy = await this.database.read(caller, (reader) => strategyById(reader, id, todayOf(caller)));
    if (!strategy) throw new NotFound('Strategy', id);
    return { strategy };
  }
}
