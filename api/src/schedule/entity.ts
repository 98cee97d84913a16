import type { DutchHoliday, WorkInterval } from '@stip/schedule';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, OrganisationRow, VersionedRow } from '../platform/database';

/** Working calendar (werkkalender): a week and the days that differ from it. */
@Entity({ name: 'work_calendar' })
export class WorkCalendar extends VersionedRow {
  @Column({ type: 'text' })
  name!: string;
  /** Seven days from Monday, each with its parts in minutes from midnight. */
  @Column({ type: 'jsonb' })
  week!: WorkInterval[][];
  @Column({ type: 'integer', default: 480 })
  minutesPerDay!: number;
  @Column({ type: 'text', array: true, default: [] })
  publicHolidays!: DutchHoliday[];
  @Column({ type: 'boolean', default: false })
  isDefault!: boolean;
}

/** Days on which a calendar differs from its week, such as a municipal closure. */
@Entity({ name: 'work_calendar_exception' })
export class WorkCalendarException extends OrganisationRow {
  @Column({ type: 'uuid' })
  calendarId!: string;
  @Column({ type: 'text', default: '' })
  name!: string;
  @DateColumn()
  firstDay!: string;
  @DateColumn()
  lastDay!: string;
  @Column({ type: 'jsonb', default: [] })
  intervals!: WorkInterval[];
}

export const SCENARIO_STATES = ['open', 'applied', 'dropped'] as const;
export type ScenarioState = (typeof SCENARIO_STATES)[number];

/** Scenario (what if): moves that are compared with the plan, and then applied or dropped. */
@Entity({ name: 'scenario' })
export class Scenario extends VersionedRow {
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  description!: string;
  @Column({ type: 'text' })
  state!: ScenarioState;
  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
}

/** Where a scenario would have an item. */
@Entity({ name: 'scenario_move' })
export class ScenarioMove {
  @PrimaryColumn('uuid')
  organisationId!: string;
  @PrimaryColumn('uuid')
  scenarioId!: string;
  @PrimaryColumn('uuid')
  workItemId!: string;
  @DateColumn()
  startDate!: string;
  @DateColumn()
  endDate!: string;
}
