import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import { type Role } from '@stip/domain';
import { DateColumn, DecimalColumn, VersionedRow } from '../platform/database';

/** The municipality (gemeente) whose record this is. */
@Entity({ name: 'organisation' })
export class Organisation {
  @PrimaryColumn('uuid')
  id!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', nullable: true })
  cbsCode!: string | null;
  @Column({ type: 'text' })
  locale!: 'nl' | 'en';
  @Column({ type: 'text' })
  currency!: string;
  @Column({ type: 'text' })
  timeZone!: string;
  @Column({ type: 'text', nullable: true })
  themeUrl!: string | null;
  @Column({ type: 'integer' })
  updateCadenceDays!: number;
  @Column({ type: 'boolean' })
  isDemo!: boolean;
  @DecimalColumn()
  fullTimeHours!: number;
  @VersionColumn({ type: 'integer' })
  version!: number;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** Someone who works on the strategy; name, function and work e-mail only. */
@Entity({ name: 'person' })
export class Person extends VersionedRow {
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', nullable: true })
  jobTitle!: string | null;
  @Column({ type: 'text', nullable: true })
  email!: string | null;
  @Column({ type: 'boolean' })
  active!: boolean;
}

/** The right of a person to sign in, with a role. */
@Entity({ name: 'account' })
export class Account extends VersionedRow {
  @Column({ type: 'uuid' })
  personId!: string;
  @Column({ type: 'text' })
  role!: Role;
  @Column({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;
}

/** Team of the organisation, in a tree. */
@Entity({ name: 'team' })
export class Team extends VersionedRow {
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'uuid', nullable: true })
  leaderId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;
}

/** A person in a team; one team at a time. Without a date on that side it always was, or still is. */
@Entity({ name: 'team_member' })
export class TeamMember extends VersionedRow {
  @Column({ type: 'uuid' })
  teamId!: string;
  @Column({ type: 'uuid' })
  personId!: string;
  @DateColumn({ nullable: true })
  startDate!: string | null;
  @DateColumn({ nullable: true })
  endDate!: string | null;
}

/** Something people can do and projects ask for (vaardigheid). */
@Entity({ name: 'skill' })
export class Skill extends VersionedRow {
  @Column({ type: 'text' })
  labelNl!: string;
  @Column({ type: 'text' })
  labelEn!: string;
}

/** A skill of a person. The person's version guards them as one list. */
@Entity({ name: 'person_skill' })
export class PersonSkill {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  personId!: string;
  @PrimaryColumn('uuid')
  skillId!: string;
  /** 1 basic, 2 experienced, 3 expert. */
  @Column({ type: 'smallint' })
  level!: number;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
  @VersionColumn()
  version!: number;
}

/** What a person can give to projects in a period: hours per week or a share of full time. */
@Entity({ name: 'capacity' })
export class Capacity extends VersionedRow {
  @Column({ type: 'uuid' })
  personId!: string;
  @DateColumn()
  startDate!: string;
  @DateColumn({ nullable: true })
  endDate!: string | null;
  @DecimalColumn({ nullable: true })
  hoursPerWeek!: number | null;
  @DecimalColumn({ nullable: true })
  fte!: number | null;
}
