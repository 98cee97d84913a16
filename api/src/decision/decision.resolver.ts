import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { VersionedKey, type Connection } from '../platform/graphql';
import { isId } from '../platform/ids';
import type { RemovedPayload } from '../portfolio';
import { DecisionService } from './decision.service';
import {
  CreateDecisionInput,
  DecideDecisionInput,
  DecisionListArgs,
  LinkDecisionInput,
  SettleDecisionInput,
  UpdateDecisionInput,
  WithdrawDecisionInput,
} from './inputs';
import { decisionById, decisionCounts, decisions } from './queries';
import {
  CreateDecisionResult,
  DecideDecisionResult,
  DecisionConnection,
  DecisionCountType,
  DecisionTypeObject,
  LinkDecisionResult,
  RemoveDecisionResult,
  ReopenDecisionResult,
  SettleDecisionResult,
  UnlinkDecisionResult,
  UpdateDecisionResult,
  WithdrawDecisionResult,
  type DecisionPayload,
} from './types';

@Resolver()
export class DecisionResolver {
  constructor(
    private readonly database: Database,
    private readonly service: DecisionService,
  ) {}

  @Requires('read')
  @Query(() => DecisionConnection, {
    description: 'Decisions, motions, commitments and questions; what is awaited first when no order is asked.',
  })
  async decisions(
    @Caller() caller: RequestContext,
    @Args() args: DecisionListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DecisionTypeObject>> {
    return this.database.read(caller, (reader) => decisions(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => DecisionTypeObject, { nullable: true, description: 'One of them; null when there is none of that id.' })
  async decision(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'The decision.' }) id: string,
  ): Promise<DecisionTypeObject | null> {
    if (!isId(id)) return null;
    return (await this.database.read(caller, (reader) => decisionById(reader, id, todayOf(caller)))) ?? null;
  }

  @Requires('read')
  @Query(() => [DecisionCountType], {
    description: 'How many there are of each kind, and how many are awaited or late.',
  })
  decisionCounts(@Caller() caller: RequestContext): Promise<DecisionCountType[]> {
    return this.database.read(caller, (reader) => decisionCounts(reader, todayOf(caller)));
  }

  @Requires('decision.edit')
  @Mutation(() => CreateDecisionResult, { description: 'Adds something that is asked of a body.' })
  async createDecision(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be recorded.' }) input: CreateDecisionInput,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.create(caller, input));
  }

  @Requires('decision.edit')
  @Mutation(() => UpdateDecisionResult, { description: 'Changes it, whatever its state.' })
  async updateDecision(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be recorded.' }) input: UpdateDecisionInput,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.update(caller, input));
  }

  @Requires('decision.edit')
  @Mutation(() => DecideDecisionResult, { description: 'Records what was decided on a decision or motion.' })
  async decideDecision(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be recorded.' }) input: DecideDecisionInput,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.decide(caller, input));
  }

  @Requires('decision.edit')
  @Mutation(() => SettleDecisionResult, { description: 'Records how it was settled, or a question answered.' })
  async settleDecision(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be recorded.' }) input: SettleDecisionInput,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.settle(caller, input));
  }

  @Requires('decision.edit')
  @Mutation(() => WithdrawDecisionResult, { description: 'Records that it was withdrawn.' })
  async withdrawDecision(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be recorded.' }) input: WithdrawDecisionInput,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.withdraw(caller, input));
  }

  @Requires('decision.edit')
  @Mutation(() => ReopenDecisionResult, { description: 'Takes the last step back.' })
  async reopenDecision(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be recorded.' }) input: VersionedKey,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.reopen(caller, input));
  }

  @Requires('decision.edit')
  @Mutation(() => LinkDecisionResult, { description: 'Links it to something it touches.' })
  async linkDecision(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be recorded.' }) input: LinkDecisionInput,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.link(caller, input));
  }

  @Requires('decision.edit')
  @Mutation(() => UnlinkDecisionResult, { description: 'Takes a link away; its id is that of the link.' })
  async unlinkDecision(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be recorded.' }) input: VersionedKey,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.unlink(caller, input));
  }

  @Requires('decision.edit')
  @Mutation(() => RemoveDecisionResult, {
    description: 'Removes it with its links; meant for what was entered by mistake.',
  })
  async removeDecision(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The decision.' }) input: VersionedKey,
  ): Promise<RemovedPayload> {
    return { id: await this.service.remove(caller, input) };
  }

  private async payload(caller: RequestContext, id: string): Promise<DecisionPayload> {
    const decision = await this.decision(caller, id);
    if (!decision) throw new NotFound('Decision', id);
    return { decision };
  }
}
