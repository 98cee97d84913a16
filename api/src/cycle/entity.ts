import type { DeadlineKind, PcScheme } from '@stip/domain';
import { Column, Entity } from 'typeorm';
import { DateColumn, VersionedRow } from '../platform/database';

/** A product with which the organisation accounts, such as the bestuursrapportage. */
@Entity({ name: 'pc_product' })
export class PcProduct extends VersionedRow {
  @Column({ type: 'text' })
  nameNl!: string;
  @Column({ type: 'text' })
  nameEn!: string;
  @Column({ type: 'text' })
  scheme!: PcScheme;
  @Column({ type: 'smallint' })
  firstMonth!: number;
  @Column({ type: 'smallint' })
  months!: number;
  /** Working days after the end of the period, in the order of DEADLINE_KINDS. */
  @Column({ type: 'integer', array: true })
  offsets!: (number | null)[];
  @Column({ type: 'uuid', nullable: true })
  controllerId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  controllerDeputyId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  cdoId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  cdoDeputyId!: string | null;
  @Column({ type: 'boolean', default: true })
  active!: boolean;
}

@Entity({ name: 'period_deadline' })
export class PeriodDeadline extends VersionedRow {
  @Column({ type: 'uuid' })
  reportingPeriodId!: string;
  @Column({ type: 'text' })
  kind!: DeadlineKind;
  @DateColumn()
  dueDate!: string;
  @Column({ type: 'boolean', default: false })
  adjusted!: boolean;
}

/** That somebody looked at the update of a project in a period, and what they said. */
@Entity({ name: 'period_review' })
export class PeriodReview extends VersionedRow {
  @Column({ type: 'uuid' })
  reportingPeriodId!: string;
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'uuid' })
  statusUpdateId!: string;
  @Column({ type: 'uuid' })
  reviewedBy!: string;
  @Column({ type: 'timestamptz' })
  reviewedAt!: Date;
  @Column({ type: 'text', default: '' })
  remark!: string;
}
