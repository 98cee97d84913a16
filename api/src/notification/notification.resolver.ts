import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { PersonType } from '../people';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import { NotificationService } from './notification.service';
import { myNotifications, preferences, unreadCount } from './queries';
import {
  MarkNotificationsInput,
  MarkNotificationsResult,
  NotificationConnection,
  NotificationListArgs,
  NotificationPreferenceType,
  SendStatusReminderInput,
  SendStatusReminderResult,
  SetNotificationPreferenceInput,
  SetNotificationPreferenceResult,
  type NotificationPreferencePayload,
  type NotificationsPayload,
  type NotificationType,
  type StatusReminderPayload,
} from './types';

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly database: Database,
    private readonly service: NotificationService,
  ) {}

  @Requires('read')
  @Query(() => NotificationConnection, { description: 'What the caller was told, the latest first. Always as of now.' })
  myNotifications(
    @Caller() caller: RequestContext,
    @Args() args: NotificationListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<NotificationType>> {
    return this.database.read(caller, (reader) => myNotifications(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => Int, { description: 'Number of notifications of the caller that were not marked as read.' })
  unreadNotificationCount(@Caller() caller: RequestContext): Promise<number> {
    return this.database.read(caller, (reader) => unreadCount(reader, caller.personId));
  }

  @Requires('read')
  @Query(() => [NotificationPreferenceType], { description: 'How the caller wants to hear of each kind.' })
  notificationPreferences(@Caller() caller: RequestContext): Promise<NotificationPreferenceType[]> {
    return this.database.read(caller, (reader) => preferences(reader, caller.personId));
  }

  @Requires('read')
  @Mutation(() => MarkNotificationsResult, { description: 'Marks notifications of the caller as read or unread.' })
  markNotifications(
    @Caller() caller: RequestContext,
    @Args('input') input: MarkNotificationsInput,
  ): Promise<NotificationsPayload> {
    return this.service.mark(caller, input);
  }

  @Requires('read')
  @Mutation(() => SetNotificationPreferenceResult, {
    description: 'Sets how a person wants to hear of a kind. That of another person asks people.manage.',
  })
  async setNotificationPreference(
    @Caller() caller: RequestContext,
    @Args('input') input: SetNotificationPreferenceInput,
  ): Promise<NotificationPreferencePayload> {
    const personId = await this.service.prefer(caller, input);
    const all = await this.database.read(caller, (reader) => preferences(reader, personId));
    const preference = all.find((one) => one.kind === input.kind);
    if (!preference) throw new NotFound('NotificationPreference', input.kind);
    return { preference };
  }

  @Requires('portfolio.edit')
  @Mutation(() => SendStatusReminderResult, {
    description: 'Reminds the owner of a project of its status update; at most once a day.',
  })
  async sendStatusReminder(
    @Caller() caller: RequestContext,
    @Args('input') input: SendStatusReminderInput,
  ): Promise<StatusReminderPayload> {
    const id = await this.service.remindOfStatus(caller, input);
    const recipient = await this.database.read(caller, (reader) =>
      reader.row<PersonType>('select id, name, job_title as "jobTitle" from person where id = $1', [id]),
    );
    if (!recipient) throw new NotFound('Person', id);
    return { recipient };
  }
}
