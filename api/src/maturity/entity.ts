import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, VersionedRow } from '../platform/database';

export const ASSESSMENT_KINDS = ['baseline', 'measurement'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

export const ASSESSMENT_STATES = ['draft', 'final'] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/** Model of maturity (volwassenheidsmodel): areas and a scale of levels. */
@Entity({ name: 'maturity_model' })
export class MaturityModel extends VersionedRow {
  @Column({ type: 'text', nullable: true })
  shippedKey!: string | null;
  @Column({ type: 'uuid', nullable: true })
  derivedFromId!: string | null;
  @Column({ type: 'text' })
  nameNl!: string;
  @Column({ type: 'text' })
  nameEn!: string;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'integer' })
  edition!: number;
  @Column({ type: 'smallint' })
  levelCount!: number;
  @Column({ type: 'boolean' })
  active!: boolean;
}

/** Step of the scale of a model, from 1. */
@Entity({ name: 'maturity_level' })
export class MaturityLevel {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  modelId!: string;
  @PrimaryColumn({ type: 'smallint' })
  level!: number;
  @Column({ type: 'text' })
  labelNl!: string;
  @Column({ type: 'text' })
  labelEn!: string;
  @Column({ type: 'text' })
  descriptionNl!: string;
  @Column({ type: 'text' })
  descriptionEn!: string;
}

/** What a model looks at (thema). */
@Entity({ name: 'maturity_area' })
export class MaturityArea {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  id!: string;
  @Column({ type: 'uuid' })
  modelId!: string;
  @Column({ type: 'text' })
  code!: string;
  @Column({ type: 'text' })
  nameNl!: string;
  @Column({ type: 'text' })
  nameEn!: string;
  @Column({ type: 'text' })
  descriptionNl!: string;
  @Column({ type: 'text' })
  descriptionEn!: string;
  @Column({ type: 'integer' })
  position!: number;
  @Column({ type: 'smallint' })
  weight!: number;
}

/** What a level means in one area. */
@Entity({ name: 'maturity_criterion' })
export class MaturityCriterion {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  areaId!: string;
  @PrimaryColumn({ type: 'smallint' })
  level!: number;
  @Column({ type: 'uuid' })
  modelId!: string;
  @Column({ type: 'text' })
  textNl!: string;
  @Column({ type: 'text' })
  textEn!: string;
}

/** Maturity scan (volwassenheidsscan) of a unit; `unit` is empty for the organisation as a whole. */
@Entity({ name: 'maturity_assessment' })
export class MaturityAssessment extends VersionedRow {
  @Column({ type: 'uuid' })
  modelId!: string;
  @Column({ type: 'text' })
  unit!: string;
  @Column({ type: 'text' })
  kind!: AssessmentKind;
  @DateColumn()
  assessedOn!: string;
  @Column({ type: 'uuid', nullable: true })
  assessorId!: string | null;
  @Column({ type: 'text' })
  note!: string;
  @Column({ type: 'text' })
  state!: AssessmentState;
  @Column({ type: 'timestamptz', nullable: true })
  finalisedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true })
  finalisedBy!: string | null;
  @Column({ type: 'uuid', nullable: true })
  supersedesId!: string | null;
}

/** Score of an area in a scan; levels are decimal strings. The scan's version guards them. */
@Entity({ name: 'maturity_score' })
export class MaturityScore {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  assessmentId!: string;
  @PrimaryColumn('uuid')
  areaId!: string;
  @Column({ type: 'uuid' })
  modelId!: string;
  @Column({ type: 'numeric', nullable: true })
  level!: string | null;
  @Column({ type: 'numeric', nullable: true })
  targetLevel!: string | null;
  @DateColumn({ nullable: true })
  targetDate!: string | null;
  @Column({ type: 'text' })
  evidence!: string;
  @Column({ type: 'text' })
  evidenceLink!: string;
  @Column({ type: 'text' })
  action!: string;
}

/** What a strategy asks of the areas of a model; its version guards the targets as one list. */
@Entity({ name: 'maturity_path' })
export class MaturityPath extends VersionedRow {
  @Column({ type: 'uuid' })
  strategyId!: string;
  @Column({ type: 'uuid' })
  modelId!: string;
}

/** Level an area is to have reached on a date; decimal string. */
@Entity({ name: 'maturity_target' })
export class MaturityTarget {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  pathId!: string;
  @PrimaryColumn('uuid')
  areaId!: string;
  @PrimaryColumn({ type: 'date' })
  dueOn!: string;
  @Column({ type: 'uuid' })
  modelId!: string;
  @Column({ type: 'numeric' })
  level!: string;
}
