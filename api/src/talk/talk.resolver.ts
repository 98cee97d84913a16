import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { VersionedKey, type Connection } from '../platform/graphql';
import { presencePreference, talkAbout, threadById, threads } from './queries';
import { TalkService } from './talk.service';
import {
  AddCommentInput,
  AddCommentResult,
  CommentListArgs,
  CommentThreadConnection,
  PresencePreferenceType,
  ReopenCommentResult,
  ResolveCommentResult,
  SetPresencePreferenceInput,
  SetPresencePreferenceResult,
  SetSubscriptionInput,
  SetSubscriptionResult,
  TalkSubjectInput,
  TalkType,
  UpdateCommentInput,
  UpdateCommentResult,
  WithdrawCommentResult,
  type CommentThreadPayload,
  type CommentThreadType,
  type PresencePreferencePayload,
  type TalkPayload,
} from './types';

@Resolver()
export class TalkResolver {
  constructor(
    private readonly database: Database,
    private readonly service: TalkService,
  ) {}

  @Requires('read')
  @Query(() => CommentThreadConnection, {
    description: 'Threads of comments, about one object or about all; the latest first when no order is asked.',
  })
  comments(
    @Caller() caller: RequestContext,
    @Args() args: CommentListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CommentThreadType>> {
    return this.database.read(caller, (reader) => threads(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => TalkType, {
    nullable: true,
    description: 'How much is said about an object, and who follows it; null when there is no such object.',
  })
  async talk(
    @Caller() caller: RequestContext,
    @Args('subject', { type: () => TalkSubjectInput, description: 'The object.' }) subject: TalkSubjectInput,
  ): Promise<TalkType | null> {
    return (await this.database.read(caller, (reader) => talkAbout(reader, caller, subject))) ?? null;
  }

  @Requires('read')
  @Query(() => PresencePreferenceType, {
    description: 'Whether colleagues see where the caller is at work. Always as of now.',
  })
  presencePreference(@Caller() caller: RequestContext): Promise<PresencePreferenceType> {
    return this.database.read(caller, (reader) => presencePreference(reader, caller.personId));
  }

  @Requires('comment.write')
  @Mutation(() => AddCommentResult, { description: 'Says something about an object, or answers in a thread.' })
  async addComment(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is said.' }) input: AddCommentInput,
  ): Promise<CommentThreadPayload> {
    return this.thread(caller, await this.service.add(caller, input));
  }

  @Requires('comment.write')
  @Mutation(() => UpdateCommentResult, {
    description: 'Puts a comment of the caller in other words; the history keeps the former.',
  })
  async updateComment(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is said instead.' }) input: UpdateCommentInput,
  ): Promise<CommentThreadPayload> {
    return this.thread(caller, await this.service.update(caller, input));
  }

  @Requires('comment.write')
  @Mutation(() => WithdrawCommentResult, {
    description: 'Takes a comment of the caller out of view for good; that of another asks organisation.manage.',
  })
  async withdrawComment(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The comment.' }) input: VersionedKey,
  ): Promise<CommentThreadPayload> {
    return this.thread(caller, await this.service.withdraw(caller, input));
  }

  @Requires('comment.write')
  @Mutation(() => ResolveCommentResult, { description: 'Marks the thread that a comment began as resolved.' })
  async resolveComment(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The comment that began it.' }) input: VersionedKey,
  ): Promise<CommentThreadPayload> {
    return this.thread(caller, await this.service.resolve(caller, input));
  }

  @Requires('comment.write')
  @Mutation(() => ReopenCommentResult, { description: 'Opens the thread that a comment began again.' })
  async reopenComment(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The comment that began it.' }) input: VersionedKey,
  ): Promise<CommentThreadPayload> {
    return this.thread(caller, await this.service.reopen(caller, input));
  }

  @Requires('read')
  @Mutation(() => SetSubscriptionResult, { description: 'Follows an object, or stops.' })
  async setSubscription(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is wanted.' }) input: SetSubscriptionInput,
  ): Promise<TalkPayload> {
    await this.service.subscribe(caller, input);
    const talk = await this.talk(caller, input.subject);
    if (!talk) throw new NotFound('TalkSubject', input.subject.id);
    return { talk };
  }

  @Requires('read')
  @Mutation(() => SetPresencePreferenceResult, {
    description: 'Sets whether colleagues see where somebody is at work. That of another asks people.manage.',
  })
  async setPresencePreference(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is wanted.' }) input: SetPresencePreferenceInput,
  ): Promise<PresencePreferencePayload> {
    const personId = await this.service.preferPresence(caller, input);
    return { preference: await this.database.read(caller, (reader) => presencePreference(reader, personId)) };
  }

  private async thread(caller: RequestContext, id: string): Promise<CommentThreadPayload> {
    const thread = await this.database.read(caller, (reader) => threadById(reader, caller, id));
    if (!thread) throw new NotFound('Comment', id);
    return { thread };
  }
}
