import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { projectRisks } from './queries';
import { RiskService } from './risk.service';
import {
  RiskType,
  SetMitigationInput,
  SetMitigationResult,
  SetRiskInput,
  SetRiskResult,
  type ProjectRisksPayload,
} from './types';

@Resolver()
export class RiskResolver {
  constructor(
    private readonly database: Database,
    private readonly risks: RiskService,
  ) {}

  @Requires('read')
  @Query(() => [RiskType], { description: 'Risks of a project, the highest remaining score first.' })
  projectRisks(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID }) projectId: string,
  ): Promise<RiskType[]> {
    return this.database.read(caller, (reader) => projectRisks(reader, projectId));
  }

  @Requires('project.edit')
  @Mutation(() => SetRiskResult, { description: 'Adds a risk, or changes the one with this id.' })
  async setRisk(@Caller() caller: RequestContext, @Args('input') input: SetRiskInput): Promise<ProjectRisksPayload> {
    return this.payload(caller, await this.risks.setRisk(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetMitigationResult, { description: 'Adds a measure, or changes the one with this id.' })
  async setMitigation(
    @Caller() caller: RequestContext,
    @Args('input') input: SetMitigationInput,
  ): Promise<ProjectRisksPayload> {
    return this.payload(caller, await this.risks.setMitigation(caller, input));
  }

  private async payload(caller: RequestContext, projectId: string): Promise<ProjectRisksPayload> {
    return { risks: await this.database.read(caller, (reader) => projectRisks(reader, projectId)) };
  }
}
