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

export const RISK_RESPONSES = ['avoid', 'reduce', 'transfer', 'accept'] as const;
export type RiskResponse = (typeof RISK_RESPONSES)[number];

export const RISK_STATES = ['open', 'occurred', 'closed'] as const;
export type RiskState = (typeof RISK_STATES)[number];

export const MITIGATION_STATES = ['planned', 'in_progress', 'done', 'dropped'] as const;
export type MitigationState = (typeof MITIGATION_STATES)[number];

/** Risk (risico) of a project, or of the portfolio when it has no project. Likelihood and impact 1 to 5. */
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
