import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import { CentsColumn, DateColumn, VersionedRow } from '../platform/database';

export const ADOPTION_BODIES = ['council', 'executive', 'management'] as const;
export type AdoptionBody = (typeof ADOPTION_BODIES)[number];

export const GOAL_CATEGORIES = ['organisation', 'society'] as const;
export type GoalCategory = (typeof GOAL_CATEGORIES)[number];

export const INDICATOR_DIRECTIONS = ['increase', 'decrease'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** path: from baseline to target; measured: values without a complete path; met: judged met (1) or not met (0). */
export const INDICATOR_KINDS = ['path', 'measured', 'met'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const STEP_STATES = ['not_started', 'in_progress', 'done'] as const;
export type StepState = (typeof STEP_STATES)[number];

export const BENEFIT_STATES = ['expected', 'partly_realised', 'realised', 'dropped'] as const;
export type BenefitState = (typeof BENEFIT_STATES)[number];

/** Data strategy (datastrategie). */
@Entity({ name: 'strategy' })
export class Strategy extends VersionedRow {
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  vision!: string;
  @DateColumn()
  termStart!: string;
  @DateColumn()
  termEnd!: string;
  @Column({ type: 'text', nullable: true })
  adoptedBy!: AdoptionBody | null;
  @DateColumn({ nullable: true })
  adoptedOn!: string | null;
  @Column({ type: 'text', nullable: true })
  adoptionReference!: string | null;
  /** Where the municipality wants to be beyond the term: the dot on the horizon. */
  @Column({ type: 'text' })
  horizon!: string;
  @DateColumn({ nullable: true })
  horizonOn!: string | null;
  @DateColumn({ nullable: true })
  shortTermOn!: string | null;
}

/** Goal (doel) of the strategy, in a tree. */
@Entity({ name: 'goal' })
export class Goal extends VersionedRow {
  @Column({ type: 'uuid' })
  strategyId!: string;
  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;
  @Column({ type: 'text', nullable: true })
  code!: string | null;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'text' })
  category!: GoalCategory;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @Column({ type: 'integer' })
  position!: number;
  @DateColumn({ nullable: true })
  startDate!: string | null;
  @DateColumn({ nullable: true })
  endDate!: string | null;
  @Column({ type: 'text', nullable: true })
  externalSource!: string | null;
  @Column({ type: 'text', nullable: true })
  externalKey!: string | null;
  @Column({ type: 'jsonb', default: {} })
  attributes!: Record<string, unknown>;
}

/**
 * Performance indicator (prestatie-indicator) of a goal, a programme or a project: from baseline (nulmeting) to target
 * (streefwaarde), which are there in full when its kind is path. Values are decimal strings.
 */
@Entity({ name: 'indicator' })
export class Indicator extends VersionedRow {
  @Column({ type: 'uuid', nullable: true })
  goalId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  programmeId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  projectId!: string | null;
  @Column({ type: 'text', default: 'path' })
  kind!: IndicatorKind;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  unit!: string;
  @Column({ type: 'text' })
  direction!: IndicatorDirection;
  @Column({ type: 'numeric', nullable: true })
  baselineValue!: string | null;
  @DateColumn({ nullable: true })
  baselineDate!: string | null;
  @Column({ type: 'numeric', nullable: true })
  targetValue!: string | null;
  @DateColumn({ nullable: true })
  targetDate!: string | null;
  @Column({ type: 'smallint' })
  measuredEveryMonths!: number;
  @Column({ type: 'text', nullable: true })
  externalSource!: string | null;
  @Column({ type: 'text', nullable: true })
  externalKey!: string | null;
  @Column({ type: 'jsonb', default: {} })
  attributes!: Record<string, unknown>;
}

/** Measured value of an indicator on a date. */
@Entity({ name: 'indicator_measurement' })
export class IndicatorMeasurement extends VersionedRow {
  @Column({ type: 'uuid' })
  indicatorId!: string;
  @DateColumn()
  measuredOn!: string;
  @Column({ type: 'numeric' })
  value!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'text' })
  note!: string;
}

/** Intermediate target (tussendoel) of an indicator. The indicator's version guards them as one list. */
@Entity({ name: 'indicator_target' })
export class IndicatorTarget {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  indicatorId!: string;
  @PrimaryColumn({ type: 'date' })
  dueOn!: string;
  @Column({ type: 'numeric' })
  value!: string;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
  @VersionColumn()
  version!: number;
}

/** One of the eight steps to a data strategy, 1 to 8: how far it is and what shows that. */
@Entity({ name: 'strategy_step' })
export class StrategyStep extends VersionedRow {
  @Column({ type: 'uuid' })
  strategyId!: string;
  @Column({ type: 'smallint' })
  step!: number;
  @Column({ type: 'text' })
  state!: StepState;
  @Column({ type: 'uuid', nullable: true })
  responsibleId!: string | null;
  @DateColumn({ nullable: true })
  dueDate!: string | null;
  @Column({ type: 'text' })
  evidence!: string;
  @Column({ type: 'text' })
  evidenceLink!: string;
}

/** Benefit (baat) that a goal is to bring. */
@Entity({ name: 'benefit' })
export class Benefit extends VersionedRow {
  @Column({ type: 'uuid' })
  goalId!: string;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @Column({ type: 'text' })
  expectedValue!: string;
  @CentsColumn({ nullable: true })
  expectedCents!: bigint | null;
  @DateColumn({ nullable: true })
  dueDate!: string | null;
  @Column({ type: 'text' })
  state!: BenefitState;
}

/** A benefit that a project brings; `weight` divides the share of the project in the goal over the benefits it brings there. */
@Entity({ name: 'benefit_project' })
export class BenefitProject {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  benefitId!: string;
  @PrimaryColumn('uuid')
  projectId!: string;
  @Column({ type: 'uuid' })
  goalId!: string;
  @Column({ type: 'integer' })
  weight!: number;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
  @VersionColumn()
  version!: number;
}
