import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  NOTIFICATION_DELIVERIES,
  NOTIFICATION_KINDS,
  type NotificationDelivery,
  type NotificationKind,
} from '@stip/domain';
import { PersonType } from '../people';
import { connectionOf, DateTimeScalar, enumOf, listArgs, resultUnion } from '../platform/graphql';

export const NotificationKindEnum = enumOf(NOTIFICATION_KINDS);
registerEnumType(NotificationKindEnum, {
  name: 'NotificationKind',
  description: 'Why a person is told something.',
  valuesMap: {
    mention: { description: 'Somebody named the person.' },
    comment: { description: 'Somebody wrote where the person follows along.' },
    followed: { description: 'Something happened to what the person follows.' },
    assigned: { description: 'Something became theirs to do.' },
    reminder: { description: 'Something is due, or will be.' },
    escalation: { description: 'Something of another stays undone, and the person may help.' },
  },
});
export const NotificationDeliveryEnum = enumOf(NOTIFICATION_DELIVERIES);
registerEnumType(NotificationDeliveryEnum, {
  name: 'NotificationDelivery',
  description: 'How a person wants to hear of a kind.',
  valuesMap: {
    in_app: { description: 'In Stip.' },
    off: { description: 'Not at all: nothing of this kind is made.' },
  },
});

@ObjectType('NotificationSubject', { description: 'The record that a notification is about, as it was called then.' })
export class NotificationSubjectType {
  @Field(() => String, { description: 'Type of the record, such as project.' })
  type!: string;
  @Field(() => ID, { description: 'Id of the record, which may have been removed since.' })
  id!: string;
  @Field(() => String, { description: 'What it was called when this was told.' })
  title!: string;
  @Field(() => String, { description: 'Where in the interface it is read, from the root of the site.' })
  path!: string;
}

@ObjectType('Notification', { description: 'What one person is told.' })
export class NotificationType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => NotificationKindEnum, { description: 'Why the person is told.' })
  kind!: NotificationKind;
  @Field(() => NotificationSubjectType, { description: 'The record it is about.' })
  subject!: NotificationSubjectType;
  @Field(() => String, { description: 'Words of who caused it; empty when there are none.' })
  note!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who caused it; null when Stip did.' })
  actor!: PersonType | null;
  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  createdAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was marked as read; null when unread.' })
  readAt!: string | null;
}
export const NotificationConnection = connectionOf(NotificationType, 'Notification');

@InputType({ description: 'Which notifications to list.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that were not marked as read.' })
  unread?: boolean | null;
  @Field(() => [NotificationKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: NotificationKind[] | null;
}

export type NotificationOrder = 'created_at';
@ArgsType()
export class NotificationListArgs extends listArgs<NotificationOrder, NotificationFilter>(
  'Notification',
  { created_at: 'When it was told, first the earliest.' },
  NotificationFilter,
) {}

@ObjectType('NotificationPreference', { description: 'How a person wants to hear of one kind of notification.' })
export class NotificationPreferenceType {
  @Field(() => NotificationKindEnum, { description: 'The kind.' })
  kind!: NotificationKind;
  @Field(() => NotificationDeliveryEnum, { description: 'How; in Stip until it is set.' })
  delivery!: NotificationDelivery;
  @Field(() => Int, { nullable: true, description: 'The version to send along when it is set; null until it was set.' })
  version!: number | null;
}

@InputType({ description: 'Notifications of the caller to mark as read or unread.' })
export class MarkNotificationsInput {
  @Field(() => [ID], { nullable: true, description: 'These, at most 200; all of the caller when left out.' })
  ids?: string[] | null;
  @Field(() => Boolean, { defaultValue: true, description: 'False to mark them as unread.' })
  read!: boolean;
}

@InputType({ description: 'How a person wants to hear of a kind of notification.' })
export class SetNotificationPreferenceInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose preference it is; the caller when left out. That of another asks people.manage.',
  })
  personId?: string | null;
  @Field(() => NotificationKindEnum, { description: 'The kind.' })
  kind!: NotificationKind;
  @Field(() => NotificationDeliveryEnum, { description: 'How the person wants to hear of it.' })
  delivery!: NotificationDelivery;
  @Field(() => Int, { nullable: true, description: 'The version that was shown; left out when none was set.' })
  version?: number | null;
}

@InputType({ description: 'A reminder to the owner of a project to write the status update.' })
export class SendStatusReminderInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => String, { nullable: true, description: 'Words to go with it, at most 300 characters.' })
  note?: string | null;
}

@ObjectType({ description: 'Notifications that were marked.' })
export class NotificationsPayload {
  @Field(() => Int, { description: 'Number of notifications that this changed.' })
  changed!: number;
  @Field(() => Int, { description: 'Number of notifications of the caller that are unread now.' })
  unread!: number;
}
@ObjectType({ description: 'The preferences of a person.' })
export class NotificationPreferencePayload {
  @Field(() => NotificationPreferenceType, { description: 'The preference as it is stored.' })
  preference!: NotificationPreferenceType;
}
@ObjectType({ description: 'A reminder that was sent.' })
export class StatusReminderPayload {
  @Field(() => PersonType, { description: 'Who was reminded.' })
  recipient!: PersonType;
}

export const MarkNotificationsResult = resultUnion('MarkNotificationsResult', NotificationsPayload);
export const SetNotificationPreferenceResult = resultUnion(
  'SetNotificationPreferenceResult',
  NotificationPreferencePayload,
);
export const SendStatusReminderResult = resultUnion('SendStatusReminderResult', StatusReminderPayload);
