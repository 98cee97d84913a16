import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import { type Role } from '@stip/domain';
import { VersionedRow } from '../platform/database';

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
