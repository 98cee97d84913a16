import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Characteristic, Needed, ObligationProgress } from '@stip/domain';
import { DateColumn, VersionedRow } from '../platform/database';

export const REFERENCE_LISTS = ['public_value', 'data_principle', 'law', 'obligation_kind'] as const;
export type ReferenceList = (typeof REFERENCE_LISTS)[number];

export const SAFEGUARD_LISTS = ['public_value', 'data_principle', 'law'] as const;
export type SafeguardList = (typeof SAFEGUARD_LISTS)[number];

export const RELEVANCES = ['applies', 'not_applicable', 'to_assess'] as const;
export type Relevance = (typeof RELEVANCES)[number];

export const SAFEGUARD_STATES = ['not_assessed', 'planned', 'safeguarded', 'gap'] as const;
export type SafeguardState = (typeof SAFEGUARD_STATES)[number];

/** An item of one of the organisation's reference lists: a public value, data principle, law or kind of obligation. */
@Entity({ name: 'reference_item' })
export class ReferenceItem extends VersionedRow {
  @Column({ type: 'text' })
  list!: ReferenceList;
  @Column({ type: 'text' })
  nameNl!: string;
  @Column({ type: 'text' })
  nameEn!: string;
  @Column({ type: 'text' })
  descriptionNl!: string;
  @Column({ type: 'text' })
  descriptionEn!: string;
  @Column({ type: 'text' })
  legalBasisNl!: string;
  @Column({ type: 'text' })
  legalBasisEn!: string;
  @Column({ type: 'integer', nullable: true })
  validMonths!: number | null;
  @Column({ type: 'text' })
  link!: string;
  @Column({ type: 'integer' })
  position!: number;
  @Column({ type: 'boolean' })
  active!: boolean;
  @Column({ type: 'text', nullable: true })
  shippedKey!: string | null;
}

/** Answers of a project from which obligations follow; null is not answered yet. */
@Entity({ name: 'project_characteristics' })
export class ProjectCharacteristics extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'boolean', nullable: true })
  personalData!: boolean | null;
  @Column({ type: 'boolean', nullable: true })
  specialCategories!: boolean | null;
  @Column({ type: 'boolean', nullable: true })
  algorithm!: boolean | null;
  @Column({ type: 'boolean', nullable: true })
  highImpact!: boolean | null;
  @Column({ type: 'boolean', nullable: true })
  publicData!: boolean | null;
  @Column({ type: 'boolean', nullable: true })
  records!: boolean | null;
}

/** A value, principle or law for a project: whether it applies and how it is safeguarded. */
@Entity({ name: 'project_safeguard' })
export class ProjectSafeguard extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'text' })
  list!: SafeguardList;
  @Column({ type: 'uuid' })
  itemId!: string;
  @Column({ type: 'text' })
  relevance!: Relevance;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ type: 'text' })
  how!: string;
  @Column({ type: 'text' })
  state!: SafeguardState;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @DateColumn({ nullable: true })
  reviewOn!: string | null;
  @Column({ type: 'text' })
  evidenceLink!: string;
}

/** Values weighed against each other (waardenafweging). */
@Entity({ name: 'trade_off' })
export class TradeOff extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'text' })
  question!: string;
  @Column({ type: 'text' })
  options!: string;
  @Column({ type: 'text' })
  choice!: string;
  @Column({ type: 'text' })
  reasons!: string;
  @Column({ type: 'text' })
  decidedBy!: string;
  @DateColumn({ nullable: true })
  decidedOn!: string | null;
  @Column({ type: 'text' })
  reference!: string;
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
}

/** A value that a trade-off weighs; the trade-off's version guards them as one list. */
@Entity({ name: 'trade_off_value' })
export class TradeOffValue {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  tradeOffId!: string;
  @PrimaryColumn('uuid')
  valueId!: string;
  @Column({ type: 'text', default: 'public_value' })
  list!: 'public_value';
}

/** Something the law or the organisation asks of a project. */
@Entity({ name: 'obligation' })
export class Obligation extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'text', default: 'obligation_kind' })
  list!: 'obligation_kind';
  @Column({ type: 'uuid' })
  kindId!: string;
  @Column({ type: 'text' })
  needed!: Needed;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ type: 'text', array: true })
  suggestedBecause!: Characteristic[];
  @Column({ type: 'text' })
  progress!: ObligationProgress;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @DateColumn({ nullable: true })
  dueDate!: string | null;
  @DateColumn({ nullable: true })
  doneOn!: string | null;
  @DateColumn({ nullable: true })
  validUntil!: string | null;
  @Column({ type: 'text' })
  documentLink!: string;
  @Column({ type: 'text' })
  documentReference!: string;
}
