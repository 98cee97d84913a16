import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { DecisionService } from './decision.service';
import type { DecisionState } from './entity';
import { decisionById, decisions } from './queries';
import {
  CreateDecisionInput,
  CreateDecisionResult,
  DecisionStateEnum,
  DecisionTypeObject,
  UpdateDecisionInput,
  UpdateDecisionResult,
  type DecisionPayload,
} from './types';

@Resolver()
export class DecisionResolver {
  constructor(
    private readonly database: Database,
    private readonly service: DecisionService,
  ) {}

  @Requires('read')
  @Query(() => [DecisionTypeObject], { description: 'What is asked by due date, then the latest decided.' })
  decisions(
    @Caller() caller: RequestContext,
    @Args('state', { type: () => DecisionStateEnum, nullable: true }) state?: DecisionState | null,
  ): Promise<DecisionTypeObject[]> {
    return this.database.read(caller, (reader) => decisions(reader, state));
  }

  @Requires('decision.edit')
  @Mutation(() => CreateDecisionResult)
  async createDecision(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateDecisionInput,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.create(caller, input));
  }

  @Requires('decision.edit')
  @Mutation(() => UpdateDecisionResult)
  async updateDecision(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateDecisionInput,
  ): Promise<DecisionPayload> {
    return this.payload(caller, await this.service.update(caller, input));
  }

  private async payload(caller: RequestContext, id: string): Promise<DecisionPayload> {
    const decision = await this.database.read(caller, (reader) => decisionById(reader, id));
    if (!decision) throw new NotFound('Decision', id);
    return { decision };
  }
}
