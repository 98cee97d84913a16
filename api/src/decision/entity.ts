import type { DecisionKind, DecisionState, MotionOutcome } from '@stip/domain';
import { Column, Entity } from 'typeorm';
import { CentsColumn, DateColumn, VersionedRow } from '../platform/database';

export const DECISION_BODIES = ['council', 'committee', 'executive', 'steering_group', 'management'] as const;
export type DecisionBody = (typeof DECISION_BODIES)[number];

/** Decision, motion, commitment to the council (toezegging) or question, with what became of it. */
@Entity({ name: 'decision' })
export class Decision extends VersionedRow {
  @Column({ type: 'text' })
  kind!: DecisionKind;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'text' })
  body!: DecisionBody;
  @Column({ type: 'text' })
  state!: DecisionState;
  /** The project it is about first; whatever else it touches is a link. */
  @Column({ type: 'uuid', nullable: true })
  projectId!: string | null;
  @DateColumn({ nullable: true })
  dueDate!: string | null;
  @DateColumn({ nullable: true })
  decidedOn!: string | null;
  @Column({ type: 'text' })
  reference!: string;
  @CentsColumn({ nullable: true })
  amountCents!: bigint | null;
  /** Day on which it was put, filed or promised. */
  @DateColumn({ nullable: true })
  raisedOn!: string | null;
  /** Party or function that put it. */
  @Column({ type: 'text' })
  askedBy!: string;
  @Column({ type: 'text' })
  sourceLink!: string;
  @Column({ type: 'uuid', nullable: true })
  portfolioHolderId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @Column({ type: 'text', nullable: true })
  outcome!: MotionOutcome | null;
  @Column({ type: 'text' })
  answer!: string;
  /** Day on which it was settled or withdrawn. */
  @DateColumn({ nullable: true })
  settledOn!: string | null;
  @Column({ type: 'text' })
  settlement!: string;
  @Column({ type: 'uuid', nullable: true })
  settledById!: string | null;
}

/** Something else a decision touches: exactly one of the ids. */
@Entity({ name: 'decision_link' })
export class DecisionLink extends VersionedRow {
  @Column({ type: 'uuid' })
  decisionId!: string;
  @Column({ type: 'uuid', nullable: true })
  projectId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  programmeId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  goalId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  workItemId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  riskId!: string | null;
}
