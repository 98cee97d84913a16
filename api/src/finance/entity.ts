import { Column, CreateDateColumn, Entity } from 'typeorm';
import { CentsColumn, DateColumn, OrganisationRow, VersionedRow } from '../platform/database';

export const FUNDING_KINDS = [
  'new',
  'ict',
  'base_registrations',
  'training',
  'research',
  'grant',
  'reserve',
  'other',
] as const;
export type FundingKind = (typeof FUNDING_KINDS)[number];

export const BUDGET_NATURES = ['operating', 'investment'] as const;
export type BudgetNature = (typeof BUDGET_NATURES)[number];

export const BUDGET_TERMS = ['structural', 'incidental'] as const;
export type BudgetTerm = (typeof BUDGET_TERMS)[number];

export const LEDGER_KINDS = ['commitment', 'actual', 'forecast'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Where money comes from (dekking). */
@Entity({ name: 'funding_source' })
export class FundingSource extends VersionedRow {
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  kind!: FundingKind;
  /** Null when nobody has said. */
  @Column({ type: 'text', nullable: true })
  cover!: BudgetTerm | null;
  /** Fiscal years that it bears, both included. */
  @Column({ type: 'integer', nullable: true })
  coverFrom!: number | null;
  @Column({ type: 'integer', nullable: true })
  coverUntil!: number | null;
  /** The most it can bear over all years. */
  @CentsColumn({ nullable: true })
  ceilingCents!: bigint | null;
  @Column({ type: 'text' })
  ceilingCurrency!: string;
}

/** Budget of a project from one source in one fiscal year, or the stated reason why there is no amount. */
@Entity({ name: 'budget_line' })
export class BudgetLine extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'uuid' })
  fundingSourceId!: string;
  @Column({ type: 'integer' })
  fiscalYear!: number;
  @Column({ type: 'text' })
  nature!: BudgetNature;
  @Column({ type: 'text' })
  term!: BudgetTerm;
  @Column({ type: 'text' })
  description!: string;
  @CentsColumn({ nullable: true })
  amountCents!: bigint | null;
  @Column({ type: 'text', nullable: true })
  absenceReason!: string | null;
  @Column({ type: 'text' })
  currency!: string;
  @Column({ type: 'text', nullable: true })
  externalKey!: string | null;
  /** Code of the national list (BBV, Iv3). */
  @Column({ type: 'text', nullable: true })
  taakveld!: string | null;
}

export const BUDGET_BODIES = ['council', 'executive', 'steering_group', 'management'] as const;
export type BudgetBody = (typeof BUDGET_BODIES)[number];

/** Change of the budget (begrotingswijziging) that a body decided on. Append-only. */
@Entity({ name: 'budget_change' })
export class BudgetChange extends OrganisationRow {
  @Column({ type: 'bigint', insert: false, update: false })
  sequence!: string;
  @Column({ type: 'text' })
  decisionReference!: string;
  @DateColumn()
  decidedOn!: string;
  @Column({ type: 'text' })
  body!: BudgetBody;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** What a budget change adds to the budget of a project from one source in one year; negative for what it takes. */
@Entity({ name: 'budget_change_line' })
export class BudgetChangeLine extends OrganisationRow {
  @Column({ type: 'uuid' })
  budgetChangeId!: string;
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'uuid' })
  fundingSourceId!: string;
  @Column({ type: 'integer' })
  fiscalYear!: number;
  @Column({ type: 'text' })
  nature!: BudgetNature;
  @Column({ type: 'text' })
  term!: BudgetTerm;
  @Column({ type: 'text', nullable: true })
  taakveld!: string | null;
  @CentsColumn()
  amountCents!: bigint;
  @Column({ type: 'text' })
  currency!: string;
  @Column({ type: 'text' })
  description!: string;
}

/** Commitment (verplichting), actual (realisatie) or forecast (prognose). Append-only: a correction is a counter-entry. */
@Entity({ name: 'ledger_entry' })
export class LedgerEntry extends OrganisationRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'text' })
  kind!: LedgerKind;
  @Column({ type: 'integer' })
  fiscalYear!: number;
  @DateColumn()
  bookedOn!: string;
  @CentsColumn({ nullable: true })
  amountCents!: bigint | null;
  @Column({ type: 'text', nullable: true })
  absenceReason!: string | null;
  @Column({ type: 'text' })
  currency!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'text' })
  reference!: string;
  @Column({ type: 'uuid', nullable: true })
  reversesId!: string | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
  @Column({ type: 'bigint', insert: false, update: false })
  sequence!: string;
  @Column({ type: 'uuid', nullable: true })
  fundingSourceId!: string | null;
  /** Finance system and its key (document and line), by which a booking is recognised. */
  @Column({ type: 'text', nullable: true })
  externalSource!: string | null;
  @Column({ type: 'text', nullable: true })
  externalKey!: string | null;
  @Column({ type: 'uuid', nullable: true })
  ledgerImportId!: string | null;
}

/** A file of a finance system that was booked, with the totals that had to match. Append-only. */
@Entity({ name: 'ledger_import' })
export class LedgerImport extends OrganisationRow {
  @Column({ type: 'text' })
  fileName!: string;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ type: 'text' })
  externalSource!: string;
  @Column({ type: 'integer' })
  rowsTotal!: number;
  @Column({ type: 'integer' })
  rowsBooked!: number;
  @Column({ type: 'integer' })
  rowsDuplicate!: number;
  @Column({ type: 'integer' })
  rowsLeftOut!: number;
  @CentsColumn()
  totalCents!: bigint;
  @CentsColumn()
  bookedCents!: bigint;
  @CentsColumn()
  duplicateCents!: bigint;
  @CentsColumn()
  leftOutCents!: bigint;
  @CentsColumn()
  controlCents!: bigint;
  @Column({ type: 'text' })
  controlOrigin!: 'given' | 'file';
  @Column({ type: 'integer', nullable: true })
  controlRows!: number | null;
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
