import { Column, Entity } from 'typeorm';
import { DateColumn, DecimalColumn, VersionedRow } from '../platform/database';
import type { ProjectRoleName } from '../portfolio/entity';

export const VACANCY_STATES = ['open', 'filled', 'withdrawn'] as const;
export type VacancyState = (typeof VACANCY_STATES)[number];

/** Work in a project for which nobody has been found yet (vacature). */
@Entity({ name: 'vacancy' })
export class Vacancy extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'text', nullable: true })
  role!: ProjectRoleName | null;
  @Column({ type: 'uuid', nullable: true })
  skillId!: string | null;
  @DecimalColumn()
  fte!: number;
  @DateColumn()
  startDate!: string;
  @DateColumn()
  endDate!: string;
  @Column({ type: 'text' })
  state!: VacancyState;
  @Column({ type: 'uuid', nullable: true })
  filledById!: string | null;
  @Column({ type: 'text' })
  note!: string;
}

/** Work of a person for a project (inzet): hours in all, per week, or a share of full time. */
@Entity({ name: 'assignment' })
export class Assignment extends VersionedRow {
  @Column({ type: 'uuid' })
  projectId!: string;
  @Column({ type: 'uuid' })
  personId!: string;
  /** The vacancy it filled, whose demand it takes over. */
  @Column({ type: 'uuid', nullable: true })
  vacancyId!: string | null;
  @Column({ type: 'text', nullable: true })
  role!: ProjectRoleName | null;
  @Column({ type: 'uuid', nullable: true })
  skillId!: string | null;
  @DateColumn()
  startDate!: string;
  @DateColumn()
  endDate!: string;
  @DecimalColumn({ nullable: true })
  totalHours!: number | null;
  @DecimalColumn({ nullable: true })
  hoursPerWeek!: number | null;
  @DecimalColumn({ nullable: true })
  fte!: number | null;
  @Column({ type: 'text' })
  note!: string;
}
