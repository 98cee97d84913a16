import type { MailDelivery, MailState, NotificationKind } from '@stip/domain';
import { Column, Entity } from 'typeorm';
import { DateColumn, VersionedRow } from '../platform/database';

/** How a person wants mail; without a row: the defaults. */
@Entity({ name: 'mail_preference' })
export class MailPreference extends VersionedRow implements Record<NotificationKind, MailDelivery> {
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'text', nullable: true })
  language!: 'nl' | 'en' | null;
  @Column({ type: 'text' })
  mention!: MailDelivery;
  @Column({ type: 'text' })
  comment!: MailDelivery;
  @Column({ type: 'text' })
  followed!: MailDelivery;
  @Column({ type: 'text' })
  assigned!: MailDelivery;
  @Column({ type: 'text' })
  reminder!: MailDelivery;
  @Column({ type: 'text' })
  escalation!: MailDelivery;
}

/** When Stip reminds by itself: of a programme, or of what has no cadence of its own. */
@Entity({ name: 'mail_cadence' })
export class MailCadence extends VersionedRow {
  @Column({ type: 'uuid', nullable: true })
  programmeId!: string | null;
  @Column({ type: 'boolean' })
  active!: boolean;
  @Column({ type: 'smallint' })
  firstDaysBefore!: number;
  @Column({ type: 'smallint' })
  repeatEveryDays!: number;
  @Column({ type: 'smallint', nullable: true })
  escalateAfterDays!: number | null;
}

/** What the organisation allows; without a row: the defaults. */
@Entity({ name: 'mail_setting' })
export class MailSetting extends VersionedRow {
  @Column({ type: 'smallint' })
  digestHour!: number;
  @Column({ type: 'smallint' })
  digestWeekday!: number;
  @Column({ type: 'boolean' })
  quietDays!: boolean;
  @Column({ type: 'smallint' })
  perPersonPerDay!: number;
  @Column({ type: 'integer' })
  perHour!: number;
  @Column({ type: 'smallint' })
  retentionDays!: number;
}

export const MAIL_KINDS = ['notice', 'digest', 'test'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail as it was made, and how far it came. */
@Entity({ name: 'mail' })
export class Mail extends VersionedRow {
  @Column({ type: 'uuid' })
  recipientId!: string;
  @Column({ type: 'text' })
  address!: string;
  @Column({ type: 'text' })
  kind!: MailKind;
  @Column({ type: 'text' })
  language!: 'nl' | 'en';
  @Column({ type: 'text' })
  subject!: string;
  @Column({ type: 'text' })
  bodyText!: string;
  @Column({ type: 'text' })
  bodyHtml!: string;
  @Column({ type: 'text' })
  path!: string;
  @Column({ type: 'text', array: true })
  toldKinds!: NotificationKind[];
  @Column({ type: 'boolean' })
  includesDaily!: boolean;
  @Column({ type: 'boolean' })
  includesWeekly!: boolean;
  @DateColumn()
  day!: string;
  @Column({ type: 'smallint' })
  numberOfDay!: number;
  @Column({ type: 'text' })
  messageId!: string;
  @Column({ type: 'text' })
  state!: MailState;
  @Column({ type: 'smallint' })
  attempts!: number;
  @Column({ type: 'timestamptz' })
  nextAttemptAt!: Date;
  @Column({ type: 'text' })
  failure!: string;
  @Column({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}
