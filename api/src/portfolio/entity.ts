import { Column, CreateDateColumn, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ConstraintType } from '@stip/schedule';
import { CentsColumn, DateColumn, DecimalColumn, OrganisationRow, VersionedRow } from '../platform/database';

export const PROJECT_STATES = ['proposed', 'active', 'on_hold', 'completed', 'cancelled'] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

export const PROJECT_ROLES = [
  'executive_sponsor',
  'political_sponsor',
  'programme_manager',
  'project_leader',
  'controller',
  'data_owner',
  'data_steward',
  'privacy_officer',
  'security_officer',
  'architect',
  'information_adviser',
  'data_engineer',
  'data_analyst',
  'legal_adviser',
  'communication_adviser',
  'member',
] as const;
export type ProjectRoleName = (typeof PROJECT_ROLES)[number];

export const WORK_ITEM_KINDS = ['phase', 'task', 'milestone'] as const;
export type WorkItemKind = (typeof WORK_ITEM_KINDS)[number];

export const DEPENDENCY_TYPES = ['FS', 'SS', 'FF', 'SF'] as const;
export type DependencyType = (typeof DEPENDENCY_TYPES)[number];

export const LAG_UNITS = ['elapsed_days', 'working_days', 'percent'] as const;
export type LagUnit = (typeof LAG_UNITS)[number];

export const SCHEDULING_MODES = ['manual', 'auto'] as const;
export type SchedulingMode = (typeof SCHEDULING_MODES)[number];

export const REBASELINE_REASONS = [
  'law',
  'council_wish',
  'changed_goals',
  'organisation',
  'scope_change',
  'setback',
  'external_advice',
  'price',
  'imported',
] as const;
export type RebaselineReason = (typeof REBASELINE_REASONS)[number];

/** Programme (programma): projects steered together. */
@Entity({ name: 'programme' })
export class Programme extends VersionedRow {
  @Column({ type: 'uuid', nullable: true })
  strategyId!: string | null;
  @Column({ type: 'text', nullable: true })
  code!: string | null;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @Column({ type: 'integer' })
  position!: number;
  @Column({ type: 'text', nullable: true })
  externalSource!: string | null;
  @Column({ type: 'text', nullable: true })
  externalKey!: string | null;
  @Column({ type: 'jsonb', default: {} })
  attributes!: Record<string, unknown>;
}

/** The share of a programme that serves a goal. */
@Entity({ name: 'programme_goal' })
export class ProgrammeGoal {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  programmeId!: string;
  @PrimaryColumn('uuid')
  goalId!: string;
  @Column({ type: 'integer' })
  weight!: number;
}

/** Project (project), the effort (inspanning) that serves goals. */
@Entity({ name: 'project' })
export class Project extends VersionedRow {
  @Column({ type: 'uuid', nullable: true })
  programmeId!: string | null;
  @Column({ type: 'text', nullable: true })
  code!: string | null;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'text' })
  state!: ProjectState;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @DateColumn({ nullable: true })
  startDate!: string | null;
  @Column({ type: 'text', nullable: true })
  startAbsenceReason!: string | null;
  @DateColumn({ nullable: true })
  endDate!: string | null;
  @Column({ type: 'text', nullable: true })
  endAbsenceReason!: string | null;
  @Column({ type: 'text', nullable: true })
  externalSource!: string | null;
  @Column({ type: 'text', nullable: true })
  externalKey!: string | null;
  @Column({ type: 'jsonb' })
  attributes!: Record<string, unknown>;
}

/** The share of a project that serves a goal. */
@Entity({ name: 'project_goal' })
export class ProjectGoal {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  projectId!: string;
  @PrimaryColumn('uuid')
  goalId!: string;
  @Column({ type: 'integer' })
  weight!: number;
  @VersionColumn()
  version!: number;
}

/** A person in a role of a project; without a date on that side it always was, or still is. */
@Entity({ name: 'project_role' })
export class ProjectRole extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'text' })
  role!: ProjectRoleName;
  @DateColumn({ nullable: true })
  startDate!: string | null;
  @DateColumn({ nullable: true })
  endDate!: string | null;
}

/** Phase (fase), task (taak) or milestone (mijlpaal) of a project. */
@Entity({ name: 'work_item' })
export class WorkItem extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;
  @Column({ type: 'text' })
  kind!: WorkItemKind;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @DateColumn()
  startDate!: string;
  @DateColumn()
  endDate!: string;
  @DateColumn({ nullable: true })
  actualStart!: string | null;
  @DateColumn({ nullable: true })
  actualEnd!: string | null;
  @Column({ type: 'smallint' })
  percentComplete!: number;
  @Column({ type: 'integer' })
  position!: number;
  /** Stated by a source; the budget of the project need not be the sum. */
  @CentsColumn({ nullable: true })
  plannedCostCents!: bigint | null;
  @Column({ type: 'text', nullable: true })
  plannedCostCurrency!: string | null;
  @Column({ type: 'text', nullable: true })
  externalSource!: string | null;
  @Column({ type: 'text', nullable: true })
  externalKey!: string | null;
  @Column({ type: 'jsonb', default: {} })
  attributes!: Record<string, unknown>;
  /** Whether start and end are set by hand or follow from the schedule. */
  @Column({ type: 'text', default: 'manual' })
  scheduling!: SchedulingMode;
  /** Working time, or time of the clock when `durationElapsed`. */
  @Column({ type: 'integer', nullable: true })
  durationMinutes!: number | null;
  @Column({ type: 'boolean', default: false })
  durationElapsed!: boolean;
  @Column({ type: 'text', nullable: true })
  constraintType!: ConstraintType | null;
  @DateColumn({ nullable: true })
  constraintDate!: string | null;
  @DateColumn({ nullable: true })
  deadline!: string | null;
  /** Null: the default calendar of the organisation. */
  @Column({ type: 'uuid', nullable: true })
  calendarId!: string | null;
}

/** Dependency (afhankelijkheid) between work items, also of different projects. */
@Entity({ name: 'dependency' })
export class Dependency extends VersionedRow {
  @Column({ type: 'uuid' })
  predecessorId!: string;
  @Column({ type: 'uuid' })
  successorId!: string;
  @Column({ type: 'text' })
  type!: DependencyType;
  /** Calendar days; with another unit about as many calendar days as the amount stands for. */
  @Column({ type: 'integer' })
  lagDays!: number;
  @Column({ type: 'text', default: 'elapsed_days' })
  lagUnit!: LagUnit;
  /** Working days or percent; null for calendar days. */
  @DecimalColumn({ nullable: true })
  lagAmount!: number | null;
}

/** Frozen plan (basisplan) with the decision that approved it. Append-only; sequence 1 is the first approved plan. */
@Entity({ name: 'baseline' })
export class Baseline extends OrganisationRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'integer' })
  sequence!: number;
  @DateColumn()
  approvedOn!: string;
  @Column({ type: 'text' })
  decisionReference!: string;
  @Column({ type: 'text', nullable: true })
  reasonCategory!: RebaselineReason | null;
  @Column({ type: 'text' })
  explanation!: string;
  @DateColumn({ nullable: true })
  startDate!: string | null;
  @DateColumn({ nullable: true })
  endDate!: string | null;
  @CentsColumn({ nullable: true })
  budgetCents!: bigint | null;
  @Column({ type: 'text', nullable: true })
  budgetAbsenceReason!: string | null;
  /** Null: the currency of the organisation. */
  @Column({ type: 'text', nullable: true })
  budgetCurrency!: string | null;
  /** Who asked to replace the plan before, and who approved it: two people. */
  @Column({ type: 'uuid', nullable: true })
  requestedBy!: string | null;
  @Column({ type: 'uuid', nullable: true })
  approvedBy!: string | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

export const REBASELINE_REQUEST_STATES = ['requested', 'approved', 'refused', 'withdrawn'] as const;
export type RebaselineRequestState = (typeof REBASELINE_REQUEST_STATES)[number];

/** A request to replace the approved plan (herijking) by the one that stood when it was asked. */
@Entity({ name: 'rebaseline_request' })
export class RebaselineRequest extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'text' })
  state!: RebaselineRequestState;
  @Column({ type: 'text' })
  reasonCategory!: Exclude<RebaselineReason, 'imported'>;
  @Column({ type: 'text' })
  decisionReference!: string;
  @DateColumn()
  decidedOn!: string;
  @Column({ type: 'text' })
  explanation!: string;
  @DateColumn({ nullable: true })
  startDate!: string | null;
  @DateColumn({ nullable: true })
  endDate!: string | null;
  @CentsColumn({ nullable: true })
  budgetCents!: bigint | null;
  /** SHA-256 over the plan that is asked to be approved, in hexadecimal. */
  @Column({ type: 'text' })
  planHash!: string;
  @Column({ type: 'uuid' })
  requestedBy!: string;
  @Column({ type: 'timestamptz' })
  requestedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
  @Column({ type: 'text' })
  note!: string;
}

/** A work item as it stood in a frozen plan. */
@Entity({ name: 'baseline_item' })
export class BaselineItem {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  baselineId!: string;
  @PrimaryColumn('uuid')
  workItemId!: string;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  kind!: WorkItemKind;
  @DateColumn()
  startDate!: string;
  @DateColumn()
  endDate!: string;
}
