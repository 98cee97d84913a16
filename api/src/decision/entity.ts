import { Column, Entity } from 'typeorm';
import { CentsColumn, DateColumn, VersionedRow } from '../platform/database';

export const DECISION_KINDS = ['decision', 'motion', 'commitment', 'question'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_BODIES = ['council', 'executive', 'steering_group', 'management'] as const;
export type DecisionBody = (typeof DECISION_BODIES)[number];

export const DECISION_STATES = ['requested', 'decided', 'settled', 'withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Decision, motion, commitment to the council (toezegging) or question. */
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
}
