import type { Involvement } from '@stip/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, VersionedRow } from '../platform/database';

/** Item of the list of kinds of stakeholders, which an organisation can make its own. */
@Entity({ name: 'stakeholder_kind' })
export class StakeholderKind extends VersionedRow {
  @Column({ type: 'text', nullable: true })
  shippedKey!: string | null;
  @Column({ type: 'text' })
  nameNl!: string;
  @Column({ type: 'text' })
  nameEn!: string;
  @Column({ type: 'integer' })
  position!: number;
  @Column({ type: 'boolean' })
  active!: boolean;
}

/** Stakeholder (belanghebbende): an organisation, group or role rather than a person. */
@Entity({ name: 'stakeholder' })
export class Stakeholder extends VersionedRow {
  @Column({ type: 'uuid' })
  strategyId!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'uuid' })
  kindId!: string;
  @Column({ type: 'smallint' })
  importance!: number;
  @Column({ type: 'smallint' })
  influence!: number;
  @Column({ type: 'text', nullable: true })
  involvement!: Involvement | null;
  @Column({ type: 'text' })
  expectation!: string;
  @Column({ type: 'text' })
  approach!: string;
  @Column({ type: 'uuid', nullable: true })
  ownerId!: string | null;
  @DateColumn({ nullable: true })
  nextContact!: string | null;
}

/** How a stakeholder is involved in one of the eight steps. The stakeholder's version guards them as one list. */
@Entity({ name: 'stakeholder_step' })
export class StakeholderStep {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  stakeholderId!: string;
  @PrimaryColumn({ type: 'smallint' })
  step!: number;
  @Column({ type: 'text' })
  involvement!: Involvement;
}

/** A project that a stakeholder has to do with. */
@Entity({ name: 'stakeholder_project' })
export class StakeholderProject {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  stakeholderId!: string;
  @PrimaryColumn('uuid')
  projectId!: string;
}

/** A conversation with a stakeholder and what came of it. */
@Entity({ name: 'stakeholder_contact' })
export class StakeholderContact extends VersionedRow {
  @Column({ type: 'uuid' })
  stakeholderId!: string;
  @DateColumn()
  contactedOn!: string;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  outcome!: string;
}
