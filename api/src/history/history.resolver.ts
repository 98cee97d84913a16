import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { isId } from '../platform/ids';
import { HistoryService } from './history.service';
import { changes, deletedObjects, objectChanges, type Page } from './queries';
import {
  ChangeFilterInput,
  ChangePageType,
  DeletedObjectType,
  RestoredPayload,
  RestoreObjectInput,
  RestoreObjectResult,
  UndoChangeInput,
  UndoChangeResult,
  UndonePayload,
} from './types';

const MAX_PAGE = 100;

@Resolver()
export class HistoryResolver {
  constructor(
    private readonly database: Database,
    private readonly service: HistoryService,
  ) {}

  @Requires('read')
  @Query(() => ChangePageType, { description: 'Everything that was changed, latest first.' })
  changes(
    @Caller() caller: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 25, description: 'Changes a page, 1 to 100.' }) first: number,
    @Args('after', { type: () => ID, nullable: true, description: 'endCursor of the page before.' })
    after?: string | null,
    @Args('filter', { nullable: true, description: 'Which changes are wanted; all when left out.' })
    filter?: ChangeFilterInput,
  ): Promise<ChangePageType> {
    const { personId, table, origin, from, until } = filter ?? {};
    if (personId && !isId(personId)) return Promise.resolve(NOTHING);
    const wanted = {
      personId,
      table,
      origin,
      from: from ? new Date(from) : null,
      until: until ? new Date(until) : null,
    };
    return this.database.read(caller, (reader) => changes(reader, wanted, pageOf(caller, first, after)));
  }

  @Requires('read')
  @Query(() => ChangePageType, {
    description: 'What was changed of one object and its parts, latest first; empty for an object that never was.',
  })
  async objectHistory(
    @Caller() caller: RequestContext,
    @Args('table', { type: () => String, description: 'Table of the object, such as project.' }) table: string,
    @Args('id', { type: () => ID, description: 'Id of the object.' }) id: string,
    @Args('first', { type: () => Int, defaultValue: 25, description: 'Changes a page, 1 to 100.' }) first: number,
    @Args('after', { type: () => ID, nullable: true, description: 'endCursor of the page before.' })
    after?: string | null,
  ): Promise<ChangePageType> {
    if (!isId(id)) return NOTHING;
    return (
      (await this.database.read(caller, (reader) => objectChanges(reader, table, id, pageOf(caller, first, after)))) ??
      NOTHING
    );
  }

  @Requires('read')
  @Query(() => [DeletedObjectType], { description: 'What was removed and can be restored, latest first, at most 100.' })
  deletedObjects(@Caller() caller: RequestContext): Promise<DeletedObjectType[]> {
    return this.database.read(caller, (reader) => deletedObjects(reader, pageOf(caller, MAX_PAGE, null)));
  }

  @Requires('history.undo')
  @Mutation(() => UndoChangeResult, {
    description: 'Takes a change of your own back. Refused when something of it was changed again since.',
  })
  async undoChange(@Caller() caller: RequestContext, @Args('input') input: UndoChangeInput): Promise<UndonePayload> {
    await this.service.undo(caller, input.changeId);
    return { changeId: input.changeId };
  }

  @Requires('history.undo')
  @Mutation(() => RestoreObjectResult, {
    description: 'Brings a removed object back, with everything that was removed along with it.',
  })
  async restoreObject(
    @Caller() caller: RequestContext,
    @Args('input') input: RestoreObjectInput,
  ): Promise<RestoredPayload> {
    await this.service.restore(caller, input.table, input.id);
    return { ...input };
  }
}

const NOTHING: ChangePageType = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

const pageOf = (caller: RequestContext, first: number, after?: string | null): Page => ({
  first: Math.max(1, Math.min(first, MAX_PAGE)),
  after: after && /^\d{1,18}$/.test(after) ? after : null,
  asOf: caller.asOf ?? null,
});
