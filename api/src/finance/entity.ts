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
}
