import type { NotificationDelivery, NotificationKind } from '@stip/domain';
import { Column, Entity } from 'typeorm';
import { VersionedRow } from '../platform/database';

/** What one person is told. */
@Entity({ name: 'notification' })
export class Notification extends VersionedRow {
  @Column({ type: 'uuid' })
  recipientId!: string;
  @Column({ type: 'text' })
  kind!: NotificationKind;
  @Column({ type: 'text' })
  subjectType!: string;
  @Column({ type: 'uuid' })
  subjectId!: string;
  @Column({ type: 'text' })
  subjectTitle!: string;
  @Column({ type: 'text' })
  path!: string;
  @Column({ type: 'text' })
  note!: string;
  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;
  @Column({ type: 'text' })
  deduplicationKey!: string;
  @Column({ type: 'timestamptz', nullable: true })
  readAt!: Date | null;
}

/** How a person wants to hear of a kind; without a row: in Stip. */
@Entity({ name: 'notification_preference' })
export class NotificationPreference extends VersionedRow {
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'text' })
  kind!: NotificationKind;
  @Column({ type: 'text' })
  delivery!: NotificationDelivery;
}
