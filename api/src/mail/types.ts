import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MAIL_DELIVERIES, MAIL_STATES, type MailDelivery, type MailState, type NotificationKind } from '@stip/domain';
import { NotificationKindEnum } from '../notification';
import { PersonType } from '../people';
import { connectionOf, DateTimeScalar, enumOf, listArgs, resultUnion } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import { MAIL_KINDS, type MailKind } from './entity';

export const MailDeliveryEnum = enumOf(MAIL_DELIVERIES);
registerEnumType(MailDeliveryEnum, {
  name: 'MailDelivery',
  description: 'How soon a person wants mail of a kind.',
  valuesMap: {
    direct: { description: 'Within minutes.' },
    daily: { description: 'Bundled, once a working day.' },
    weekly: { description: 'Bundled, once a week.' },
    none: { description: 'No mail; in Stip only.' },
  },
});
export const MailStateEnum = enumOf(MAIL_STATES);
registerEnumType(MailStateEnum, {
  name: 'MailState',
  description: 'How far a mail came.',
  valuesMap: {
    queued: { description: 'It waits to be sent, or to be tried again.' },
    sending: { description: 'A process is sending it.' },
    sent: { description: 'The mail server took it.' },
    failed: { description: 'It was given up; it can be tried again.' },
    stopped: { description: 'Its recipient no longer wanted it.' },
  },
});
export const MailKindEnum = enumOf(MAIL_KINDS);
registerEnumType(MailKindEnum, {
  name: 'MailKind',
  description: 'What a mail is.',
  valuesMap: {
    notice: { description: 'It tells one thing.' },
    digest: { description: 'It tells several things.' },
    test: { description: 'Somebody tried whether mail arrives.' },
  },
});

@ObjectType('MailChoice', { description: 'How soon a person wants mail of one kind.' })
export class MailChoiceType {
  @Field(() => NotificationKindEnum, { description: 'The kind.' })
  kind!: NotificationKind;
  @Field(() => MailDeliveryEnum, { description: 'How soon.' })
  delivery!: MailDelivery;
}

@ObjectType('MailPreference', { description: 'How a person wants mail.' })
export class MailPreferenceType {
  @Field(() => Boolean, { description: 'Whether this installation sends mail at all.' })
  isOn!: boolean;
  @Field(() => String, { nullable: true, description: 'Address to which it is sent; null when none is known.' })
  address!: string | null;
  @Field(() => String, { nullable: true, description: 'nl or en; null for the language of the organisation.' })
  language!: string | null;
  @Field(() => [MailChoiceType], { description: 'One per kind.' })
  choices!: MailChoiceType[];
  @Field(() => Int, { nullable: true, description: 'The version to send along when it is set; null until it was set.' })
  version!: number | null;
}

@ObjectType('MailCadence', { description: 'When Stip reminds by itself of what is due.' })
export class MailCadenceType {
  @Field(() => ID, { nullable: true, description: 'Identifies it; null while it is that of the product.' })
  id!: string | null;
  @Field(() => ReferenceType, {
    nullable: true,
    description: 'The programme it is of; null for all that has none of its own.',
  })
  programme!: ReferenceType | null;
  @Field(() => Boolean, { description: 'Whether it reminds.' })
  active!: boolean;
  @Field(() => Int, { description: 'Days before the due date of the first reminder.' })
  firstDaysBefore!: number;
  @Field(() => Int, { description: 'Days between reminders; 0 for one reminder.' })
  repeatEveryDays!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Days after the due date at which the owner of the programme is told; null for never.',
  })
  escalateAfterDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'The version to send along when it is set; null until it was set.' })
  version!: number | null;
}

@ObjectType('MailSettings', { description: 'What the organisation allows of mail.' })
export class MailSettingsType {
  @Field(() => Int, { description: 'Hours after midnight from which bundles and reminders go.' })
  digestHour!: number;
  @Field(() => Int, { description: 'Number of the weekday of the weekly bundle, 1 for Monday to 5 for Friday.' })
  digestWeekday!: number;
  @Field(() => Boolean, { description: 'Whether nothing goes in weekends and on days off.' })
  quietDays!: boolean;
  @Field(() => Int, { description: 'Number of mails that one person gets on one day at most.' })
  perPersonPerDay!: number;
  @Field(() => Int, { description: 'Number of mails that are made in one hour at most.' })
  perHour!: number;
  @Field(() => Int, { description: 'Days after which the words of a mail are removed.' })
  retentionDays!: number;
  @Field(() => Int, { nullable: true, description: 'The version to send along when it is set; null until it was set.' })
  version!: number | null;
}

@ObjectType('MailStanding', { description: 'Whether mail is sent, and how it goes.' })
export class MailStandingType {
  @Field(() => Boolean, { description: 'Whether this installation sends mail at all.' })
  isOn!: boolean;
  @Field(() => String, { nullable: true, description: 'The sender; null when mail is off.' })
  from!: string | null;
  @Field(() => Int, { description: 'Number of mails that wait to be sent.' })
  queued!: number;
  @Field(() => Int, { description: 'Number of mails sent in the last 24 hours.' })
  sentLately!: number;
  @Field(() => Int, { description: 'Number of mails that were given up.' })
  failed!: number;
  @Field(() => MailSettingsType, { description: 'What the organisation allows.' })
  settings!: MailSettingsType;
}

@ObjectType('Mail', { description: 'A mail, without its words.' })
export class MailType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => MailKindEnum, { description: 'What it is.' })
  kind!: MailKind;
  @Field(() => PersonType, { description: 'To whom.' })
  recipient!: PersonType;
  @Field(() => String, { description: 'The address as it was.' })
  address!: string;
  @Field(() => String, { description: 'Subject line.' })
  subject!: string;
  @Field(() => MailStateEnum, { description: 'How far it came.' })
  state!: MailState;
  @Field(() => Int, { description: 'Number of times it was tried.' })
  attempts!: number;
  @Field(() => String, { description: 'What the mail server said when it failed; empty when it did not.' })
  failure!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next; null when it is not.' })
  nextAttemptAt!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the mail server took it; null when it did not.' })
  sentAt!: string | null;
  @Field(() => Int, { description: 'The version to send along when it is tried again.' })
  version!: number;
}
export const MailConnection = connectionOf(MailType, 'Mail');

@InputType({ description: 'Which mails to list.' })
export class MailFilter {
  @Field(() => [MailStateEnum], { nullable: true, description: 'Only those that came so far.' })
  states?: MailState[] | null;
}
export type MailOrder = 'created_at';
@ArgsType()
export class MailListArgs extends listArgs<MailOrder, MailFilter>(
  'Mail',
  { created_at: 'When it was made, first the earliest.' },
  MailFilter,
) {}

@InputType({ description: 'How soon a person wants mail of one kind.' })
export class MailChoiceInput {
  @Field(() => NotificationKindEnum, { description: 'The kind.' })
  kind!: NotificationKind;
  @Field(() => MailDeliveryEnum, { description: 'How soon.' })
  delivery!: MailDelivery;
}
@InputType({ description: 'How a person wants mail. Kinds left out stay as they are.' })
export class SetMailPreferenceInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose preference it is; the caller when left out. That of another asks people.manage.',
  })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'nl or en; null for the language of the organisation.' })
  language?: string | null;
  @Field(() => [MailChoiceInput], { description: 'What changes.' })
  choices!: MailChoiceInput[];
  @Field(() => Int, { nullable: true, description: 'The version that was shown; left out when none was set.' })
  version?: number | null;
}
@InputType({ description: 'When Stip reminds by itself of what is due.' })
export class SetMailCadenceInput {
  @Field(() => ID, { nullable: true, description: 'The programme; left out for all that has none of its own.' })
  programmeId?: string | null;
  @Field(() => Boolean, { description: 'Whether it reminds.' })
  active!: boolean;
  @Field(() => Int, { description: 'Days before the due date of the first reminder, 0–60.' })
  firstDaysBefore!: number;
  @Field(() => Int, { description: 'Days between reminders, 0–60; 0 for one reminder.' })
  repeatEveryDays!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Days after the due date at which the owner of the programme is told, 1–90; null for never.',
  })
  escalateAfterDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'The version that was shown; left out when none was set.' })
  version?: number | null;
}
@InputType({ description: 'What the organisation allows of mail.' })
export class SetMailSettingsInput {
  @Field(() => Int, { description: 'Hours after midnight from which bundles and reminders go, 0–23.' })
  digestHour!: number;
  @Field(() => Int, { description: 'Number of the weekday of the weekly bundle, 1 for Monday to 5 for Friday.' })
  digestWeekday!: number;
  @Field(() => Boolean, { description: 'Whether nothing goes in weekends and on days off.' })
  quietDays!: boolean;
  @Field(() => Int, { description: 'Number of mails that one person gets on one day at most, 1–20.' })
  perPersonPerDay!: number;
  @Field(() => Int, { description: 'Number of mails that are made in one hour at most, 1–10000.' })
  perHour!: number;
  @Field(() => Int, { description: 'Days after which the words of a mail are removed, 1–365.' })
  retentionDays!: number;
  @Field(() => Int, { nullable: true, description: 'The version that was shown; left out when none was set.' })
  version?: number | null;
}
@InputType({ description: 'A mail to oneself, to try whether mail arrives.' })
export class SendTestMailInput {
  @Field(() => String, { nullable: true, description: 'nl or en; the language of the caller when left out.' })
  language?: string | null;
}

@ObjectType({ description: 'How a person wants mail, as it is stored now.' })
export class MailPreferencePayload {
  @Field(() => MailPreferenceType, { description: 'The preference.' })
  preference!: MailPreferenceType;
}
@ObjectType({ description: 'When Stip reminds, as it is stored now.' })
export class MailCadencesPayload {
  @Field(() => [MailCadenceType], { description: 'All of them, that of the organisation first.' })
  cadences!: MailCadenceType[];
}
@ObjectType({ description: 'What the organisation allows of mail, as it is stored now.' })
export class MailStandingPayload {
  @Field(() => MailStandingType, { description: 'Whether mail is sent, and how it goes.' })
  standing!: MailStandingType;
}
@ObjectType({ description: 'A mail, as it is stored now.' })
export class MailPayload {
  @Field(() => MailType, { description: 'The mail.' })
  mail!: MailType;
}

export const SetMailPreferenceResult = resultUnion('SetMailPreferenceResult', MailPreferencePayload);
export const SetMailCadenceResult = resultUnion('SetMailCadenceResult', MailCadencesPayload);
export const RemoveMailCadenceResult = resultUnion('RemoveMailCadenceResult', MailCadencesPayload);
export const SetMailSettingsResult = resultUnion('SetMailSettingsResult', MailStandingPayload);
export const SendMailAgainResult = resultUnion('SendMailAgainResult', MailPayload);
export const SendTestMailResult = resultUnion('SendTestMailResult', MailPayload);
