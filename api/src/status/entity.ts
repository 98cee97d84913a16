import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  type Aspect,
  type Colour,
  type StoredPeriodKind,
  type StatusCause,
  type StatusMeasure,
  type Trend,
} from '@stip/domain';
import { DateColumn, DecimalColumn, VersionedRow } from '../platform/database';

/** Period of the planning and control cycle (P&C-cyclus). */
@Entity({ name: 'reporting_period' })
export class ReportingPeriod extends VersionedRow {
  @Column({ type: 'text' })
  kind!: StoredPeriodKind;
  @Column({ type: 'text' })
  name!: string;
  @DateColumn()
  startDate!: string;
  @DateColumn()
  endDate!: string;
  @DateColumn({ nullable: true })
  dueDate!: string | null;
  /** The product of the calendar it is of, its year and place therein; null for one made by hand. */
  @Column({ type: 'uuid', nullable: true })
  productId!: string | null;
  @Column({ type: 'integer', nullable: true })
  fiscalYear!: number | null;
  @Column({ type: 'smallint', nullable: true })
  number!: number | null;
  /** Set by hand: the calendar leaves it as it is. */
  @Column({ type: 'boolean', default: false })
  adjusted!: boolean;
}

/** Status update (voortgangsmelding). Published ones never change; a correction supersedes. */
@Entity({ name: 'status_update' })
export class StatusUpdate extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @DateColumn()
  reportingDate!: string;
  @Column({ type: 'text' })
  state!: 'draft' | 'published';
  @Column({ type: 'text' })
  origin!: 'entered' | 'imported';
  @Column({ type: 'text' })
  overallColour!: Colour;
  @Column({ type: 'text' })
  overallTrend!: Trend;
  @Column({ type: 'text', nullable: true })
  statedLabel!: string | null;
  @Column({ type: 'smallint', nullable: true })
  percentComplete!: number | null;
  @Column({ type: 'text' })
  summary!: string;
  @Column({ type: 'text' })
  achieved!: string;
  @Column({ type: 'text' })
  nextSteps!: string;
  @Column({ type: 'text' })
  attention!: string;
  @Column({ type: 'text' })
  decisionAsked!: string;
  @Column({ type: 'uuid', nullable: true })
  supersedesId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  authorId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  publishedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
}

/** Colour and explanation of one GOTIK+R aspect in a status update. */
@Entity({ name: 'status_aspect' })
export class StatusAspect {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  statusUpdateId!: string;
  @PrimaryColumn('text')
  aspect!: Aspect;
  @Column({ type: 'text' })
  colour!: Colour;
  @Column({ type: 'text' })
  trend!: Trend;
  @Column({ type: 'text', nullable: true })
  statedLabel!: string | null;
  @Column({ type: 'text' })
  cause!: string;
  @Column({ type: 'text' })
  consequence!: string;
  @Column({ type: 'text' })
  correction!: string;
  @Column({ type: 'text' })
  note!: string;
  /** What Stip computed when the update was published; null in a draft. */
  @Column({ type: 'text', nullable: true })
  computedColour!: Colour | null;
  @Column({ type: 'text', nullable: true })
  computedCurrentColour!: Colour | null;
  @Column({ type: 'jsonb', nullable: true })
  computedBecause!: readonly StatusCause[] | null;
  /** Why the claimed colour is better than the computed one. */
  @Column({ type: 'text' })
  deviation!: string;
}

/** Bounds of a measure in place of those that Stip ships. */
@Entity({ name: 'status_threshold' })
export class StatusThreshold extends VersionedRow {
  @Column({ type: 'text' })
  measure!: StatusMeasure;
  @DecimalColumn({ nullable: true })
  orange!: number | null;
  @DecimalColumn({ nullable: true })
  red!: number | null;
}
