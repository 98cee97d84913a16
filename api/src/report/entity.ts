import { Column, Entity } from 'typeorm';
import { VersionedRow } from '../platform/database';

/** The report (verantwoording) of a period: what people wrote; the figures come from the records. */
@Entity({ name: 'report' })
export class Report extends VersionedRow {
  @Column({ type: 'uuid' })
  reportingPeriodId!: string;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  state!: 'draft';
  @Column({ type: 'text' })
  summary!: string;
  @Column({ type: 'text' })
  outlook!: string;
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
}
