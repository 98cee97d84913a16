import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { VersionedKey } from '../portfolio';
import type { ReferenceList } from './entity';
import { MoveReferenceItemInput, SetReferenceItemInput } from './inputs';
import { referenceItems } from './queries';
import { ReferenceService } from './reference.service';
import {
  MoveReferenceItemResult,
  ReferenceItemType,
  ReferenceListEnum,
  RemoveReferenceItemResult,
  RestoreReferenceItemResult,
  SetReferenceItemResult,
  type ReferenceItemsPayload,
} from './types';

/** The organisation's own lists of values, principles, laws and kinds of obligation. */
@Resolver()
export class ReferenceResolver {
  constructor(
    private readonly database: Database,
    private readonly service: ReferenceService,
  ) {}

  @Requires('read')
  @Query(() => [ReferenceItemType], { description: 'A reference list in its order.' })
  referenceItems(
    @Caller() caller: RequestContext,
    @Args('list', { type: () => ReferenceListEnum, description: 'Which list.' }) list: ReferenceList,
    @Args('includeInactive', {
      type: () => Boolean,
      defaultValue: false,
      description: 'True to get those too that projects can no longer choose.',
    })
    includeInactive: boolean,
  ): Promise<ReferenceItemType[]> {
    return this.database.read(caller, (reader) => referenceItems(reader, list, includeInactive));
  }

  @Requires('portfolio.edit')
  @Mutation(() => SetReferenceItemResult, { description: 'Adds an item to a reference list, or changes one.' })
  async setReferenceItem(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The item.' }) input: SetReferenceItemInput,
  ): Promise<ReferenceItemsPayload> {
    return this.payload(caller, await this.service.setItem(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveReferenceItemResult, {
    description: 'Removes an item of the organisation itself that nothing refers to; others are made inactive.',
  })
  async removeReferenceItem(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The item.' }) input: VersionedKey,
  ): Promise<ReferenceItemsPayload> {
    return this.payload(caller, await this.service.removeItem(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => MoveReferenceItemResult, { description: 'Puts an item elsewhere in its list.' })
  async moveReferenceItem(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The item and its place.' }) input: MoveReferenceItemInput,
  ): Promise<ReferenceItemsPayload> {
    return this.payload(caller, await this.service.moveItem(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RestoreReferenceItemResult, { description: 'Gives an item the texts back that Stip ships.' })
  async restoreReferenceItem(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The item.' }) input: VersionedKey,
  ): Promise<ReferenceItemsPayload> {
    return this.payload(caller, await this.service.restoreItem(caller, input));
  }

  private async payload(caller: RequestContext, list: ReferenceList): Promise<ReferenceItemsPayload> {
    return { referenceItems: await this.database.read(caller, (reader) => referenceItems(reader, list, true)) };
  }
}
