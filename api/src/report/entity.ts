import type { ReportState, SigningRole } from '@stip/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { OrganisationRow, VersionedRow } from '../platform/database';

/** The report (verantwoording) of a period: what people wrote; the figures come from the records. */
@Entity({ name: 'report' })
export class Report extends VersionedRow {
  @Column({ type: 'uuid' })
  reportingPeriodId!: string;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  state!: ReportState;
  /** Of reports from before sections had a narrative of their own; a row of report_section goes before it. */
  @Column({ type: 'text' })
  summary!: string;
  @Column({ type: 'text' })
  outlook!: string;
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
  /** What is under review, signed or sealed; null for a draft. */
  @Column({ type: 'uuid', nullable: true })
  submissionId!: string | null;
  @Column({ type: 'integer', default: 0 })
  stepCount!: number;
}

/** The content as it was submitted, in canonical form; never changes. */
@Entity({ name: 'report_submission' })
export class ReportSubmission extends OrganisationRow {
  @Column({ type: 'uuid' })
  reportId!: string;
  @Column({ type: 'text' })
  content!: string;
  @Column({ type: 'text' })
  contentSha256!: string;
  @Column({ type: 'timestamptz' })
  asOf!: Date;
  @Column({ type: 'uuid' })
  submittedBy!: string;
  @Column({ type: 'text' })
  acceptedReason!: string;
}

/** A person's signature under a submission. */
@Entity({ name: 'report_signature' })
export class ReportSignature {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  submissionId!: string;
  @PrimaryColumn('text')
  role!: SigningRole;
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'text' })
  contentSha256!: string;
  @Column({ type: 'timestamptz' })
  signedAt!: Date;
  /** Whom the calendar names, where their deputy signed, and why. */
  @Column({ type: 'uuid', nullable: true })
  deputyFor!: string | null;
  @Column({ type: 'text', default: '' })
  deputyReason!: string;
}

/** A step from one state to the next. Recording it takes it: a trigger moves the report. */
@Entity({ name: 'report_step' })
export class ReportStep {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  reportId!: string;
  @PrimaryColumn('integer')
  sequence!: number;
  @Column({ type: 'text' })
  fromState!: ReportState;
  @Column({ type: 'text' })
  toState!: ReportState;
  @Column({ type: 'uuid' })
  submissionId!: string;
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ type: 'timestamptz' })
  takenAt!: Date;
}

/** What makes a submission final: a statement about it, signed with the key of the organisation. */
@Entity({ name: 'report_seal' })
export class ReportSeal {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  reportId!: string;
  @Column({ type: 'uuid' })
  submissionId!: string;
  @Column({ type: 'text' })
  contentSha256!: string;
  @Column({ type: 'text' })
  statement!: string;
  @Column({ type: 'text' })
  signature!: string;
  @Column({ type: 'uuid' })
  keyId!: string;
  @Column({ type: 'uuid' })
  sealedBy!: string;
  @Column({ type: 'timestamptz' })
  sealedAt!: Date;
}

/** What the report says of a project beside its updates. */
@Entity({ name: 'report_explanation' })
export class ReportExplanation extends VersionedRow {
  @Column({ type: 'uuid' })
  reportId!: string;
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'text' })
  text!: string;
}

/** Public key (Ed25519) of the organisation; at most one is not retired. */
@Entity({ name: 'signing_key' })
export class SigningKey extends OrganisationRow {
  @Column({ type: 'text' })
  publicKey!: string;
  @Column({ type: 'text' })
  fingerprint!: string;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}

/** The private half, encrypted. */
@Entity({ name: 'signing_secret' })
export class SigningSecret {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  keyId!: string;
  @Column({ type: 'bytea' })
  encrypted!: Buffer;
}
