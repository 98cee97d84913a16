import type { CalendarDate } from '@stip/domain';
import type { ConstraintType, DutchHoliday, LinkType, WorkInterval } from '@stip/schedule';
import type { LagUnit, SchedulingMode, WorkItemKind } from '../portfolio';

export interface StoredItem {
  readonly id: string;
  readonly projectId: string;
  readonly parentId: string | null;
  readonly kind: WorkItemKind;
  readonly title: string;
  readonly version: number;
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly actualStart: CalendarDate | null;
  readonly actualEnd: CalendarDate | null;
  readonly percentComplete: number;
  readonly scheduling: SchedulingMode;
  readonly durationMinutes: number | null;
  readonly durationElapsed: boolean;
  readonly constraintType: ConstraintType | null;
  readonly constraintDate: CalendarDate | null;
  readonly deadline: CalendarDate | null;
  readonly calendarId: string | null;
}

export interface StoredLink {
  readonly id: string;
  readonly version: number;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: LinkType;
  readonly lag: number;
  readonly lagUnit: LagUnit;
}

export interface StoredProject {
  readonly id: string;
  readonly name: string;
  readonly programmeId: string | null;
  readonly startDate: CalendarDate | null;
}

export interface StoredException {
  readonly id: string;
  readonly name: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly intervals: readonly WorkInterval[];
}

export interface StoredCalendar {
  readonly id: string;
  readonly name: string;
  readonly week: readonly (readonly WorkInterval[])[];
  readonly minutesPerDay: number;
  readonly publicHolidays: readonly DutchHoliday[];
  readonly isDefault: boolean;
  readonly version: number;
  readonly exceptions: readonly StoredException[];
}

/** The plans of all projects as recorded: what the schedule is computed from. */
export interface StoredPlan {
  readonly items: readonly StoredItem[];
  readonly links: readonly StoredLink[];
  readonly projects: readonly StoredProject[];
  readonly calendars: readonly StoredCalendar[];
  /** First and last day of all plans, where this is a part of them. */
  readonly reach?: readonly (CalendarDate | null)[];
}
