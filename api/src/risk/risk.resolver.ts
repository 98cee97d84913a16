import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { VersionedKey } from '../portfolio';
import type { RiskState } from './entity';
import { SetMitigationInput, SetRiskInput } from './inputs';
import { projectRisks, riskRegister } from './queries';
import { RiskService } from './risk.service';
import {
  RemoveMitigationResult,
  RemoveRiskResult,
  RiskPageType,
  RiskStateEnum,
  RiskType,
  SetMitigationResult,
  SetRiskResult,
  type ProjectRisksPayload,
} from './types';

const MAX_RISKS = 2000;

@Resolver()
export class RiskResolver {
  constructor(
    private readonly database: Database,
    private readonly service: RiskService,
  ) {}

  @Requires('read')
  @Query(() => [RiskType], { description: 'Risks of a project, the highest remaining score first.' })
  projectRisks(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID }) projectId: string,
  ): Promise<RiskType[]> {
    return this.database.read(caller, (reader) => projectRisks(reader, projectId));
  }

  @Requires('read')
  @Query(() => RiskPageType, {
    description: 'Risk register of the portfolio; at most 2,000, with the count of all.',
  })
  risks(
    @Caller() caller: RequestContext,
    @Args('state', { type: () => RiskStateEnum, defaultValue: 'open' }) state: RiskState,
    @Args('first', { type: () => Int, defaultValue: 500 }) first: number,
  ): Promise<RiskPageType> {
    const limit = Math.max(1, Math.min(first, MAX_RISKS));
    return this.database.read(caller, (reader) => riskRegister(reader, state, limit));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveRiskResult, { description: 'Removes a risk with its measures.' })
  async removeRisk(@Caller() caller: RequestContext, @Args('input') input: VersionedKey): Promise<ProjectRisksPayload> {
    return this.payload(caller, await this.service.removeRisk(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveMitigationResult)
  async removeMitigation(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<ProjectRisksPayload> {
    return this.payload(caller, await this.service.removeMitigation(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetRiskResult, { description: 'Adds a risk, or changes the one with this id.' })
  async setRisk(@Caller() caller: RequestContext, @Args('input') input: SetRiskInput): Promise<ProjectRisksPayload> {
    return this.payload(caller, await this.service.setRisk(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetMitigationResult, { description: 'Adds a measure, or changes the one with this id.' })
  async setMitigation(
    @Caller() caller: RequestContext,
    @Args('input') input: SetMitigationInput,
  ): Promise<ProjectRisksPayload> {
    return this.payload(caller, await this.service.setMitigation(caller, input));
  }

  private async payload(caller: RequestContext, projectId: string | null): Promise<ProjectRisksPayload> {
    return { risks: await this.database.read(caller, (reader) => projectRisks(reader, projectId)) };
  }
}
