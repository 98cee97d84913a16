import { Column, Entity } from 'typeorm';
import { CentsColumn, DateColumn, VersionedRow } from '../platform/database';

/** Decision, motion, commitment to the council (toezegging) or question. */
@Entity({ name: 'decision' })
export class Decision extends VersionedRow {
  @Column({ type: 'text' })
  kind!: 'decision' | 'motion' | 'commitment' | 'question';
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'text' })
  body!: 'council' | 'executive' | 'steering_group' | 'management';
  @Column({ type: 'text' })
  state!: 'requested' | 'decided' | 'settled' | 'withdrawn';
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
