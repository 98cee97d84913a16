import type { ReportSection, ReviewVerdict } from '@stip/domain';
import { Column, Entity } from 'typeorm';
import { VersionedRow } from '../platform/database';

/** What people wrote for a section of a report. */
@Entity({ name: 'report_section' })
export class ReportSectionText extends VersionedRow {
  @Column({ type: 'uuid' })
  reportId!: string;
  @Column({ type: 'text' })
  section!: ReportSection;
  @Column({ type: 'text', default: '' })
  text!: string;
  /** The proposal it was taken over from. */
  @Column({ type: 'text', nullable: true })
  draftText!: string | null;
  @Column({ type: 'text', nullable: true })
  draftLanguage!: 'nl' | 'en' | null;
  @Column({ type: 'uuid', nullable: true })
  updatedBy!: string | null;
}

/** What a reviewer said of a section as it was then. */
@Entity({ name: 'report_review' })
export class ReportReview extends VersionedRow {
  @Column({ type: 'uuid' })
  reportId!: string;
  @Column({ type: 'text' })
  section!: ReportSection;
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'text' })
  verdict!: ReviewVerdict;
  @Column({ type: 'text', default: '' })
  remark!: string;
  /** Version of the narrative that was read; 0 where there was none. */
  @Column({ type: 'integer' })
  textVersion!: number;
  @Column({ type: 'text' })
  figuresSha256!: string;
  @Column({ type: 'timestamptz' })
  markedAt!: Date;
}
