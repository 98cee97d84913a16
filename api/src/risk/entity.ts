import type { RiskBearer, RiskKind, RiskProximity, RiskResponse } from '@stip/domain';
import { Column, Entity } from 'typeorm';
import { CentsColumn, DateColumn, VersionedRow } from '../platform/database';

export const RISK_CATEGORIES = [
  'stakeholders',
  'expertise',
  'data_quality',
  'security',
  'budget',
  'compliance',
  'technology',
  'planning',
  'supplier',
  'other',
] as const;
export type RiskCategory = (typeof RISK_CATEGORIES)[number];

export const RISK_STATES = ['open', 'occurred', 'closed'] as const;
export type RiskState = (typeof RISK_STATES)[number];

export const MITIGATION_STATES = ['planned', 'in_progress', 'done', 'dropped'] as const;
export type MitigationState = (typeof MITIGATION_STATES)[number];

export const ISSUE_STATES = ['open', 'in_progress', 'resolved'] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

/** Risk (risico) of a project, or of the portfolio when it has no project. Likelihood and impact 1 to 5; impactCents is most likely. */
@Entity({ name: 'risk' })
export class Risk extends VersionedRow {
  @Column({ type: 'uuid', nullable: true })
  projectId!: string | null;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  cause!: string;
  @Column({ type: 'text' })
  event!: string;
  @Column({ type: 'text' })
  consequence!: string;
  @Column({ type: 'text' })
  category!: RiskCategory;
  @Column({ type: 'smallint' })
  likelihood!: number;
  @Column({ type: 'smallint' })
  impact!: number;
  @Column({ type: 'smallint', nullable: true })
  residualLikelihood!: number | null;
  @Column({ type: 'smallint', nullable: true })
  residualImpact!: number | null;
  @CentsColumn({ nullable: true })
  impactCents!: bigint | null;
  @Column({ type: 'text' })
  response!: RiskResponse;
  @Column({ type: 'text' })
  state!: RiskState;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @DateColumn({ nullable: true })
  reviewDate!: string | null;
  @Column({ type: 'text' })
  kind!: RiskKind;
  @Column({ type: 'text', nullable: true })
  proximity!: RiskProximity | null;
  @Column({ type: 'smallint', nullable: true })
  chancePercent!: number | null;
  @CentsColumn({ nullable: true })
  impactLowCents!: bigint | null;
  @CentsColumn({ nullable: true })
  impactHighCents!: bigint | null;
  @Column({ type: 'text' })
  borneBy!: RiskBearer;
  /** Code of the template it was added from. */
  @Column({ type: 'text', nullable: true })
  template!: string | null;
}

/** Measure (beheersmaatregel) against a risk. */
@Entity({ name: 'mitigation' })
export class Mitigation extends VersionedRow {
  @Column({ type: 'uuid' })
  riskId!: string;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @DateColumn({ nullable: true })
  dueDate!: string | null;
  @Column({ type: 'text' })
  state!: MitigationState;
  @CentsColumn({ nullable: true })
  costCents!: bigint | null;
  @Column({ type: 'text' })
  effect!: string;
}

/** Issue (probleem): what is wrong now, mostly a risk that occurred. */
@Entity({ name: 'issue' })
export class Issue extends VersionedRow {
  @Column({ type: 'uuid', nullable: true })
  riskId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  projectId!: string | null;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @DateColumn()
  raisedOn!: string;
  @DateColumn({ nullable: true })
  dueDate!: string | null;
  @Column({ type: 'text' })
  state!: IssueState;
  @Column({ type: 'text' })
  resolution!: string;
  @DateColumn({ nullable: true })
  resolvedOn!: string | null;
  @CentsColumn({ nullable: true })
  impactCents!: bigint | null;
}

/** Upper bounds and names of the classes 1 to 5 of the organisation; absent while the default of the domain holds. */
@Entity({ name: 'risk_scale' })
export class RiskScaleRow extends VersionedRow {
  @Column({ type: 'int2', array: true })
  likelihoodUpperPercent!: number[];
  /** Whole cents as text, as the driver reads bigint. */
  @Column({ type: 'int8', array: true })
  impactUpperCents!: string[];
  @Column({ type: 'text', array: true })
  likelihoodLabelsNl!: string[];
  @Column({ type: 'text', array: true })
  likelihoodLabelsEn!: string[];
  @Column({ type: 'text', array: true })
  impactLabelsNl!: string[];
  @Column({ type: 'text', array: true })
  impactLabelsEn!: string[];
}

/** Capacity to bear setbacks (weerstandscapaciteit) on a day. */
@Entity({ name: 'risk_reserve' })
export class RiskReserve extends VersionedRow {
  @CentsColumn()
  amountCents!: bigint;
  @DateColumn()
  asOf!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'text' })
  note!: string;
}
