import { Column, CreateDateColumn, Entity } from 'typeorm';
import type { OutputFormat, OutputState } from '@stip/domain';
import { OrganisationRow, VersionedRow } from '../platform/database';
import type { ReportLanguage } from '../report';

export const OUTPUT_FAILURES = ['gave_up', 'too_large', 'not_made'] as const;
export type OutputFailure = (typeof OUTPUT_FAILURES)[number];

/** Files of a report that somebody asked, and how far they are. */
@Entity({ name: 'output_job' })
export class OutputJob extends VersionedRow {
  @Column({ type: 'uuid' })
  reportId!: string;
  @Column({ type: 'uuid', nullable: true })
  requestedBy!: string | null;
  @Column({ type: 'text', array: true })
  formats!: OutputFormat[];
  @Column({ type: 'text' })
  language!: ReportLanguage;
  @Column({ type: 'text' })
  state!: OutputState;
  /** Digest of everything that the files follow from. */
  @Column({ type: 'text' })
  inputSha256!: string;
  /** What the report said when it was asked; gone once the files are there. */
  @Column({ type: 'text', nullable: true })
  source!: string | null;
  @Column({ type: 'integer' })
  progressDone!: number;
  @Column({ type: 'integer' })
  progressTotal!: number;
  @Column({ type: 'integer' })
  attempts!: number;
  @Column({ type: 'text', nullable: true })
  worker!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;
  @Column({ type: 'text', nullable: true })
  failure!: OutputFailure | null;
  @Column({ type: 'timestamptz' })
  requestedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}

@Entity({ name: 'output_file' })
export class OutputFileRow extends OrganisationRow {
  @Column({ type: 'uuid' })
  reportId!: string;
  @Column({ type: 'text' })
  format!: OutputFormat;
  @Column({ type: 'text' })
  language!: ReportLanguage;
  @Column({ type: 'text' })
  inputSha256!: string;
  @Column({ type: 'text' })
  fileName!: string;
  @Column({ type: 'bytea' })
  content!: Buffer;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ type: 'timestamptz' })
  madeAt!: Date;
  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}

/** How files of the organisation look; without a row they look like Stip. */
@Entity({ name: 'house_style' })
export class HouseStyleRow extends VersionedRow {
  @Column({ type: 'text' })
  accent!: string;
  @Column({ type: 'uuid', nullable: true })
  logoId!: string | null;
  @Column({ type: 'text' })
  language!: ReportLanguage;
}

/** A picture; never changed, so that what was made with it can be made again. */
@Entity({ name: 'house_logo' })
export class HouseLogoRow extends OrganisationRow {
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ type: 'bytea' })
  png!: Buffer;
  @Column({ type: 'integer' })
  width!: number;
  @Column({ type: 'integer' })
  height!: number;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
