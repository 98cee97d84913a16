import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import type { Connection } from '../platform/graphql';
import { isId } from '../platform/ids';
import { VersionedKey } from '../portfolio';
import { AddRisksFromTemplatesInput, SetMitigationInput, SetRiskInput } from './inputs';
import { RiskListArgs } from './list-inputs';
import { projectRisks, riskRegister, risksById } from './queries';
import { RiskService, type TouchedRisk } from './risk.service';
import {
  AddRisksFromTemplatesResult,
  RemoveMitigationResult,
  RemoveRiskResult,
  RiskConnection,
  RiskType,
  SetMitigationResult,
  SetRiskResult,
  type AddedRisksPayload,
  type ProjectRisksPayload,
} from './types';

@Resolver()
export class RiskResolver {
  constructor(
    private readonly database: Database,
    private readonly service: RiskService,
  ) {}

  @Requires('read')
  @Query(() => RiskConnection, {
    description: 'Register of threats and opportunities; the highest score first when no order is asked.',
  })
  risks(
    @Caller() caller: RequestContext,
    @Args() args: RiskListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RiskType>> {
    return this.database.read(caller, (reader) => riskRegister(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => RiskType, { nullable: true, description: 'One risk; null when there is none with this id.' })
  async risk(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'Identity of the risk.' }) id: string,
  ): Promise<RiskType | null> {
    if (!isId(id)) return null;
    const [risk] = await this.database.read(caller, (reader) => risksById(reader, [id], todayOf(caller)));
    return risk ?? null;
  }

  @Requires('read')
  @Query(() => [RiskType], {
    description: 'Risks of a project, the highest remaining score first and closed ones last.',
  })
  projectRisks(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, description: 'Identity of the project.' }) projectId: string,
  ): Promise<RiskType[]> {
    return this.database.read(caller, (reader) => projectRisks(reader, projectId, todayOf(caller)));
  }

  @Requires('project.edit')
  @Mutation(() => SetRiskResult, {
    description: 'Adds a risk, or changes the one with this id. One that becomes occurred gets an issue.',
  })
  async setRisk(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The risk as it is to be.' }) input: SetRiskInput,
  ): Promise<ProjectRisksPayload> {
    return this.touched(caller, await this.service.setRisk(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveRiskResult, {
    description: 'Removes a risk with its measures; refused while an issue came from it.',
  })
  async removeRisk(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The risk and the version seen.' }) input: VersionedKey,
  ): Promise<ProjectRisksPayload> {
    const projectId = await this.service.removeRisk(caller, input);
    const risks = await this.database.read(caller, (reader) => projectRisks(reader, projectId, todayOf(caller)));
    return { risk: null, risks };
  }

  @Requires('project.edit')
  @Mutation(() => SetMitigationResult, { description: 'Adds a measure, or changes the one with this id.' })
  async setMitigation(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The measure as it is to be.' }) input: SetMitigationInput,
  ): Promise<ProjectRisksPayload> {
    return this.touched(caller, await this.service.setMitigation(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveMitigationResult, { description: 'Removes a measure.' })
  async removeMitigation(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The measure and the version seen.' }) input: VersionedKey,
  ): Promise<ProjectRisksPayload> {
    return this.touched(caller, await this.service.removeMitigation(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => AddRisksFromTemplatesResult, {
    description: 'Copies known risks with their measures into the register.',
  })
  async addRisksFromTemplates(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'Which, and where.' }) input: AddRisksFromTemplatesInput,
  ): Promise<AddedRisksPayload> {
    const ids = await this.service.addFromTemplates(caller, input);
    return { risks: await this.database.read(caller, (reader) => risksById(reader, ids, todayOf(caller))) };
  }

  private async touched(caller: RequestContext, { id, projectId }: TouchedRisk): Promise<ProjectRisksPayload> {
    const risks = await this.database.read(caller, (reader) => projectRisks(reader, projectId, todayOf(caller)));
    return { risk: risks.find((risk) => risk.id === id) ?? null, risks };
  }
}
