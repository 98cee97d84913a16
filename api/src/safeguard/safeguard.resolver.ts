import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import { isId } from '../platform/ids';
import { VersionedKey } from '../portfolio';
import type { SafeguardList } from './entity';
import {
  AcceptSuggestedObligationsInput,
  ObligationListArgs,
  ProjectObligationsListArgs,
  SafeguardFindingListArgs,
  SafeguardListArgs,
  SetObligationInput,
  SetProjectCharacteristicsInput,
  SetSafeguardInput,
  SetTradeOffInput,
  TradeOffListArgs,
} from './inputs';
import { obligations, projectObligations, safeguardFindings, safeguards, tradeOffs } from './lists';
import { ObligationService } from './obligation.service';
import { projectSafeguards, safeguardSummary } from './queries';
import { SafeguardService } from './safeguard.service';
import {
  AcceptSuggestedObligationsResult,
  ObligationConnection,
  ProjectObligationsConnection,
  ProjectSafeguardsType,
  RemoveObligationResult,
  RemoveTradeOffResult,
  SafeguardConnection,
  SafeguardCountType,
  SafeguardFindingConnection,
  SafeguardListEnum,
  SetObligationResult,
  SetProjectCharacteristicsResult,
  SetSafeguardResult,
  SetTradeOffResult,
  TradeOffConnection,
  type ObligationType,
  type ProjectObligationsType,
  type ProjectSafeguardsPayload,
  type SafeguardFindingType,
  type SafeguardType,
  type TradeOffType,
} from './types';

/** Values, principles, laws, trade-offs and obligations of projects. */
@Resolver()
export class SafeguardResolver {
  constructor(
    private readonly database: Database,
    private readonly safeguardService: SafeguardService,
    private readonly obligationService: ObligationService,
  ) {}

  @Requires('read')
  @Query(() => ProjectSafeguardsType, {
    nullable: true,
    description: 'Values, laws and obligations of one project; null when there is none with this id.',
  })
  async projectSafeguards(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, description: 'The project.' }) projectId: string,
  ): Promise<ProjectSafeguardsType | null> {
    if (!isId(projectId)) return null;
    return (
      (await this.database.read(caller, (reader) => projectSafeguards(reader, projectId, todayOf(caller)))) ?? null
    );
  }

  @Requires('read')
  @Query(() => ProjectObligationsConnection, {
    description: 'The matrix of projects and kinds of obligation; by programme and name when no order is asked.',
  })
  projectObligations(
    @Caller() caller: RequestContext,
    @Args() args: ProjectObligationsListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectObligationsType>> {
    return this.database.read(caller, (reader) => projectObligations(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => ObligationConnection, {
    description: 'Obligations of all projects; what is due first when no order is asked.',
  })
  obligations(
    @Caller() caller: RequestContext,
    @Args() args: ObligationListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ObligationType>> {
    return this.database.read(caller, (reader) => obligations(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => SafeguardConnection, {
    description: 'What projects recorded about values, principles and laws, in the order of the lists.',
  })
  safeguards(
    @Caller() caller: RequestContext,
    @Args() args: SafeguardListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SafeguardType>> {
    return this.database.read(caller, (reader) => safeguards(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => [SafeguardCountType], { description: 'How projects stand with each item of a list, in its order.' })
  async safeguardSummary(
    @Caller() caller: RequestContext,
    @Args('list', { type: () => SafeguardListEnum, description: 'Which list.' }) list: SafeguardList,
    @Args('programmeId', {
      type: () => ID,
      nullable: true,
      description: 'Only projects of this programme.',
    })
    programmeId: string | null,
  ): Promise<SafeguardCountType[]> {
    if (programmeId && !isId(programmeId)) return [];
    return this.database.read(caller, (reader) => safeguardSummary(reader, list, programmeId ?? null));
  }

  @Requires('read')
  @Query(() => TradeOffConnection, {
    description: 'Trade-offs of all projects; open ones first and then the latest when no order is asked.',
  })
  tradeOffs(
    @Caller() caller: RequestContext,
    @Args() args: TradeOffListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TradeOffType>> {
    return this.database.read(caller, (reader) => tradeOffs(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => SafeguardFindingConnection, {
    description: 'What is off about values, laws and obligations, the worst first.',
  })
  safeguardFindings(
    @Caller() caller: RequestContext,
    @Args() args: SafeguardFindingListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SafeguardFindingType>> {
    return this.database.read(caller, (reader) => safeguardFindings(reader, caller, args, info));
  }

  @Requires('project.edit')
  @Mutation(() => SetProjectCharacteristicsResult, {
    description: 'Records what is known of a project; obligations that follow from it are suggested, not added.',
  })
  async setProjectCharacteristics(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The answers.' }) input: SetProjectCharacteristicsInput,
  ): Promise<ProjectSafeguardsPayload> {
    return this.payload(caller, await this.obligationService.setCharacteristics(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => AcceptSuggestedObligationsResult, { description: 'Takes suggestions over as obligations.' })
  async acceptSuggestedObligations(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The suggestions.' }) input: AcceptSuggestedObligationsInput,
  ): Promise<ProjectSafeguardsPayload> {
    return this.payload(caller, await this.obligationService.acceptSuggested(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetObligationResult, { description: 'Adds an obligation, or changes the one with the given id.' })
  async setObligation(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The obligation.' }) input: SetObligationInput,
  ): Promise<ProjectSafeguardsPayload> {
    return this.payload(caller, await this.obligationService.setObligation(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveObligationResult, { description: 'Takes away an obligation that should not have been there.' })
  async removeObligation(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The obligation.' }) input: VersionedKey,
  ): Promise<ProjectSafeguardsPayload> {
    return this.payload(caller, await this.obligationService.removeObligation(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetSafeguardResult, {
    description: 'Records whether a value, principle or law applies to a project and how it is safeguarded.',
  })
  async setSafeguard(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The record.' }) input: SetSafeguardInput,
  ): Promise<ProjectSafeguardsPayload> {
    return this.payload(caller, await this.safeguardService.setSafeguard(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetTradeOffResult, { description: 'Adds a trade-off, or changes the one with the given id.' })
  async setTradeOff(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The trade-off.' }) input: SetTradeOffInput,
  ): Promise<ProjectSafeguardsPayload> {
    return this.payload(caller, await this.safeguardService.setTradeOff(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveTradeOffResult, { description: 'Removes a trade-off.' })
  async removeTradeOff(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The trade-off.' }) input: VersionedKey,
  ): Promise<ProjectSafeguardsPayload> {
    return this.payload(caller, await this.safeguardService.removeTradeOff(caller, input));
  }

  private async payload(caller: RequestContext, projectId: string): Promise<ProjectSafeguardsPayload> {
    const found = await this.database.read(caller, (reader) => projectSafeguards(reader, projectId, todayOf(caller)));
    if (!found) throw new NotFound('Project', projectId);
    return { projectSafeguards: found };
  }
}
