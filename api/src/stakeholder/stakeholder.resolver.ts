import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import { isId } from '../platform/ids';
import { VersionedKey, type RemovedPayload } from '../portfolio';
import {
  SetStakeholderContactInput,
  SetStakeholderInput,
  SetStakeholderKindInput,
  StakeholderListArgs,
  StakeholderProjectKey,
} from './inputs';
import { kinds, stakeholderById, stakeholders, summary } from './queries';
import { StakeholderService } from './stakeholder.service';
import {
  LinkStakeholderProjectResult,
  RemoveStakeholderContactResult,
  RemoveStakeholderKindResult,
  RemoveStakeholderResult,
  SetStakeholderContactResult,
  SetStakeholderKindResult,
  SetStakeholderResult,
  StakeholderConnection,
  StakeholderDetailsType,
  StakeholderKindType,
  StakeholderSummaryType,
  UnlinkStakeholderProjectResult,
  type StakeholderKindsPayload,
  type StakeholderPayload,
  type StakeholderType,
} from './types';

@Resolver()
export class StakeholderResolver {
  constructor(
    private readonly database: Database,
    private readonly service: StakeholderService,
  ) {}

  @Requires('read')
  @Query(() => StakeholderConnection, {
    description:
      'Stakeholders of the strategy whose term began last; those of most importance and influence first when no order is asked.',
  })
  stakeholders(
    @Caller() caller: RequestContext,
    @Args() args: StakeholderListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<StakeholderType>> {
    return this.database.read(caller, (reader) => stakeholders(reader, caller, todayOf(caller), args, info));
  }

  @Requires('read')
  @Query(() => StakeholderDetailsType, {
    nullable: true,
    description: 'One stakeholder with the conversations; null when there is none with this id.',
  })
  async stakeholder(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'Identity of the stakeholder.' }) id: string,
  ): Promise<StakeholderDetailsType | null> {
    if (!isId(id)) return null;
    return (await this.database.read(caller, (reader) => stakeholderById(reader, id, todayOf(caller)))) ?? null;
  }

  @Requires('read')
  @Query(() => StakeholderSummaryType, {
    description: 'The stakeholders of the current strategy in figures, and what they can be filtered by.',
  })
  stakeholderSummary(@Caller() caller: RequestContext): Promise<StakeholderSummaryType> {
    return this.database.read(caller, (reader) => summary(reader, todayOf(caller)));
  }

  @Requires('read')
  @Query(() => [StakeholderKindType], {
    description: 'Kinds of stakeholders in their order, also those no longer offered.',
  })
  stakeholderKinds(@Caller() caller: RequestContext): Promise<StakeholderKindType[]> {
    return this.database.read(caller, kinds);
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetStakeholderResult, { description: 'Adds a stakeholder, or changes the one with the given id.' })
  async setStakeholder(
    @Caller() caller: RequestContext,
    @Args('input') input: SetStakeholderInput,
  ): Promise<StakeholderPayload> {
    return this.payload(caller, await this.service.set(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveStakeholderResult, { description: 'Removes a stakeholder with the conversations recorded.' })
  async removeStakeholder(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<RemovedPayload> {
    return { id: await this.service.remove(caller, input) };
  }

  @Requires('project.edit')
  @Mutation(() => LinkStakeholderProjectResult, { description: 'Records that a stakeholder has to do with a project.' })
  async linkStakeholderProject(
    @Caller() caller: RequestContext,
    @Args('input') input: StakeholderProjectKey,
  ): Promise<StakeholderPayload> {
    return this.payload(caller, await this.service.linkProject(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => UnlinkStakeholderProjectResult, {
    description: 'Records that a stakeholder has nothing to do with a project any more.',
  })
  async unlinkStakeholderProject(
    @Caller() caller: RequestContext,
    @Args('input') input: StakeholderProjectKey,
  ): Promise<StakeholderPayload> {
    return this.payload(caller, await this.service.unlinkProject(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetStakeholderContactResult, {
    description: 'Adds a conversation, or changes the one with the given id.',
  })
  async setStakeholderContact(
    @Caller() caller: RequestContext,
    @Args('input') input: SetStakeholderContactInput,
  ): Promise<StakeholderPayload> {
    return this.payload(caller, await this.service.setContact(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveStakeholderContactResult, { description: 'Removes a conversation.' })
  async removeStakeholderContact(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<StakeholderPayload> {
    return this.payload(caller, await this.service.removeContact(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetStakeholderKindResult, {
    description: 'Adds a kind of stakeholders, renames one, or offers one no longer.',
  })
  async setStakeholderKind(
    @Caller() caller: RequestContext,
    @Args('input') input: SetStakeholderKindInput,
  ): Promise<StakeholderKindsPayload> {
    await this.service.setKind(caller, input);
    return { kinds: await this.database.read(caller, kinds) };
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveStakeholderKindResult, { description: 'Removes an own kind that no stakeholder has.' })
  async removeStakeholderKind(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<StakeholderKindsPayload> {
    await this.service.removeKind(caller, input);
    return { kinds: await this.database.read(caller, kinds) };
  }

  private async payload(caller: RequestContext, id: string): Promise<StakeholderPayload> {
    const stakeholder = await this.database.read(caller, (reader) => stakeholderById(reader, id, todayOf(caller)));
    if (!stakeholder) throw new NotFound('Stakeholder', id);
    return { stakeholder };
  }
}
