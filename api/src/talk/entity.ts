import { Column, Entity } from 'typeorm';
import { VersionedRow } from '../platform/database';

/** A row about exactly one object: one of the ids. */
abstract class AboutSubject extends VersionedRow {
  @Column({ type: 'uuid', nullable: true })
  projectId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  workItemId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  goalId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  riskId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  issueId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  statusUpdateId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  reportId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  obligationId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  indicatorId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  programmeId!: string | null;
}

/** What somebody said about an object; the first of a thread, or an answer in one. */
@Entity({ name: 'comment' })
export class Comment extends AboutSubject {
  /** Part of a report. */
  @Column({ type: 'text', nullable: true })
  section!: string | null;
  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;
  @Column({ type: 'uuid' })
  authorId!: string;
  /** Empty once withdrawn. */
  @Column({ type: 'text' })
  text!: string;
  @Column({ type: 'timestamptz' })
  postedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  editedAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true })
  resolvedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true })
  resolvedBy!: string | null;
}

/** Somebody named in a comment, by the name that stands in its text. */
@Entity({ name: 'comment_mention' })
export class CommentMention extends VersionedRow {
  @Column({ type: 'uuid' })
  commentId!: string;
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'text' })
  writtenAs!: string;
}

export const SUBSCRIPTION_REASONS = ['author', 'mentioned', 'chosen'] as const;
export type SubscriptionReason = (typeof SUBSCRIPTION_REASONS)[number];

/** That somebody follows an object, or does not want to. An owner follows without a row. */
@Entity({ name: 'subscription' })
export class Subscription extends AboutSubject {
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'boolean' })
  following!: boolean;
  @Column({ type: 'text' })
  because!: SubscriptionReason;
}

/** Whether colleagues see where a person is at work; without a row they do. */
@Entity({ name: 'presence_preference' })
export class PresencePreference extends VersionedRow {
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'boolean' })
  shown!: boolean;
}
