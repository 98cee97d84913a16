import { Column, Entity } from 'typeorm';
import { DateColumn, VersionedRow } from '../platform/database';

/** Data strategy (datastrategie). */
@Entity({ name: 'strategy' })
export class Strategy extends VersionedRow {
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  vision!: string;
  @DateColumn()
  termStart!: string;
  @DateColumn()
  termEnd!: string;
  @Column({ type: 'text', nullable: true })
  adoptedBy!: 'council' | 'executive' | 'management' | null;
  @DateColumn({ nullable: true })
  adoptedOn!: string | null;
  @Column({ type: 'text', nullable: true })
  adoptionReference!: string | null;
}

/** Goal (doel) of the strategy, in a tree. */
@Entity({ name: 'goal' })
export class Goal extends VersionedRow {
  @Column({ type: 'uuid' })
  strategyId!: string;
  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;
  @Column({ type: 'text', nullable: true })
  code!: string | null;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'text' })
  category!: 'organisation' | 'society';
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @Column({ type: 'integer' })
  position!: number;
}

/** Performance indicator (prestatie-indicator) of a goal: from baseline (nulmeting) to target (streefwaarde). Values are decimal strings. */
@Entity({ name: 'indicator' })
export class Indicator extends VersionedRow {
  @Column({ type: 'uuid' })
  goalId!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  unit!: string;
  @Column({ type: 'text' })
  direction!: 'increase' | 'decrease';
  @Column({ type: 'numeric' })
  baselineValue!: string;
  @DateColumn()
  baselineDate!: string;
  @Column({ type: 'numeric' })
  targetValue!: string;
  @DateColumn()
  targetDate!: string;
}

/** Measured value of an indicator on a date. */
@Entity({ name: 'indicator_measurement' })
export class IndicatorMeasurement extends VersionedRow {
  @Column({ type: 'uuid' })
  indicatorId!: string;
  @DateColumn()
  measuredOn!: string;
  @Column({ type: 'numeric' })
  value!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'text' })
  note!: string;
}
