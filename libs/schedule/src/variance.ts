import { daysBetween, type CalendarDate } from '@stip/domain';
import type { WorkCalendar } from './work-calendar';
import { workingDaysBetween, workOfDays } from './work-dates';

export interface Dates {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** How far dates are from those approved; later and longer are positive. */
export interface Variance {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Days of the calendar. */
  readonly startDays: number;
  readonly endDays: number;
  /** Working days, on the calendar of the item. */
  readonly startWorkingDays: number;
  readonly endWorkingDays: number;
  /** Working days that the item lasts longer. */
  readonly durationWorkingDays: number;
}

/** Variance is what is planned less what was approved (PMBOK Guide, Variance Analysis), so that a slip is positive. */
export function varianceOf(now: Dates, approved: Dates, calendar: WorkCalendar, minutesPerDay: number): Variance {
  const length = (dates: Dates) => workOfDays(calendar, dates.start, dates.end) / minutesPerDay;
  return {
    start: approved.start,
    end: approved.end,
    startDays: daysBetween(approved.start, now.start),
    endDays: daysBetween(approved.end, now.end),
    startWorkingDays: workingDaysBetween(calendar, approved.start, now.start, minutesPerDay),
    endWorkingDays: workingDaysBetween(calendar, approved.end, now.end, minutesPerDay),
    durationWorkingDays: Math.round((length(now) - length(approved)) * 100) / 100,
  };
}

/** What was planned for a milestone on the day of a report. */
export interface Reported {
  readonly reportedOn: CalendarDate;
  readonly planned: CalendarDate;
}

export interface TrendPoint extends Reported {
  /** Days later than reported the time before; 0 for the first. */
  readonly sinceBefore: number;
  /** Days later than reported the first time. */
  readonly sinceFirst: number;
}

/**
 * Milestone trend analysis: the date planned for a milestone per reporting date. A line that stays level keeps to its plan,
 * one that rises slips. Expects the reports in order of their dates.
 */
export function milestoneTrend(reports: readonly Reported[]): TrendPoint[] {
  const first = reports[0];
  return reports.map((report, n) => ({
    ...report,
    sinceBefore: daysBetween(reports[n - 1]?.planned ?? report.planned, report.planned),
    sinceFirst: daysBetween(first?.planned ?? report.planned, report.planned),
  }));
}
