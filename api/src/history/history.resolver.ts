import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import type { Connection } from '../platform/graphql';
import { HistoryService } from './history.service';
import { changes, deletedObjects, objectChanges } from './queries';
import {
  ChangeConnection,
  ChangeListArgs,
  DeletedObjectArgs,
  DeletedObjectConnection,
  ObjectHistoryArgs,
  RestoredPayload,
  RestoreObjectInput,
  RestoreObjectResult,
  UndoChangeInput,
  UndoChangeResult,
  UndonePayload,
  type ChangeType,
  type DeletedObjectType,
} from './types';

@Resolver()
export class HistoryResolver {
  constructor(
    private readonly database: Database,
    private readonly service: HistoryService,
  ) {}

  @Requires('read')
  @Query(() => ChangeConnection, {
    description: 'Everything that was changed; the latest first when no order is asked.',
  })
  changes(
    @Caller() caller: RequestContext,
    @Args() args: ChangeListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ChangeType>> {
    return this.database.read(caller, (reader) => changes(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => ChangeConnection, {
    description:
      'What was changed of one object and its parts, the latest first when no order is asked; empty for an object that never was.',
  })
  objectHistory(
    @Caller() caller: RequestContext,
    @Args() args: ObjectHistoryArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ChangeType>> {
    return this.database.read(caller, (reader) => objectChanges(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => DeletedObjectConnection, {
    description: 'What was removed and can be restored; the latest first when no order is asked.',
  })
  deletedObjects(
    @Caller() caller: RequestContext,
    @Args() args: DeletedObjectArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DeletedObjectType>> {
    return this.database.read(caller, (reader) => deletedObjects(reader, caller, args, info));
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
