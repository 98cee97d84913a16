import { addDays, dayNumber, fromDayNumber, type CalendarDate } from '@stip/domain';
import { dutchHolidays, type DutchHoliday } from './dutch-holidays';
import { DAY, type CalendarDefinition, type CalendarException, type Minute, type WorkCalendar } from './work-calendar';

/** Calendar dates name whole days, an engine moments: a day begins with its first work and ends with its last. */
export function startOfDay(calendar: WorkCalendar, date: CalendarDate): Minute {
  const midnight = dayNumber(date) * DAY;
  const start = calendar.nextStart(midnight);
  return start < midnight + DAY ? start : midnight;
}

/** End of the last work of a day; midnight after a day without work. */
export function endOfDay(calendar: WorkCalendar, date: CalendarDate): Minute {
  const midnight = (dayNumber(date) + 1) * DAY;
  const finish = calendar.previousFinish(midnight);
  return finish > midnight - DAY ? finish : midnight;
}

/** The day on which something starts at a moment. */
export const dateOfStart = (moment: Minute): CalendarDate => fromDayNumber(Math.floor(moment / DAY));

/** The day on which something is finished at a moment: the end of a day belongs to it. */
export const dateOfFinish = (moment: Minute): CalendarDate => fromDayNumber(Math.ceil(moment / DAY) - 1);

/** Working minutes of the days from the first to the last, both included. */
export const workOfDays = (calendar: WorkCalendar, first: CalendarDate, last: CalendarDate): number =>
  calendar.workBetween(dayNumber(first) * DAY, (dayNumber(last) + 1) * DAY);

/** A working week with the days that differ from it, as an organisation keeps it. */
export interface WorkingTime {
  readonly id: string;
  readonly week: CalendarDefinition['week'];
  readonly exceptions: readonly CalendarException[];
  /** Public holidays that are days off. */
  readonly holidays: readonly DutchHoliday[];
}

/**
 * The calendar with its public holidays in a range of years. An exception of one's own comes after them, so that a municipality
 * that works on a holiday can say so.
 */
export function calendarOf(
  { id, week, exceptions, holidays }: WorkingTime,
  years: readonly [number, number],
): CalendarDefinition {
  const off: CalendarException[] = [];
  const named = new Set(holidays);
  for (let year = years[0]; year <= years[1] && named.size > 0; year += 1) {
    for (const { date, holiday } of dutchHolidays(year)) {
      if (!named.has(holiday)) continue;
      const day = dayNumber(date);
      off.push({ firstDay: day, lastDay: day, intervals: [] });
    }
  }
  return { id, week, exceptions: [...off, ...exceptions] };
}

/** The first working day on or after a date. */
export function workingDay(calendar: WorkCalendar, date: CalendarDate): CalendarDate {
  return dateOfStart(calendar.nextStart(dayNumber(date) * DAY));
}

/** Working days between two dates, in days of the calendar; negative when the second is earlier. */
export function workingDaysBetween(
  calendar: WorkCalendar,
  from: CalendarDate,
  to: CalendarDate,
  minutesPerDay: number,
): number {
  if (to < from) return -workingDaysBetween(calendar, to, from, minutesPerDay);
  const work = from === to ? 0 : workOfDays(calendar, addDays(from, 1), to);
  return Math.round((work / minutesPerDay) * 100) / 100;
}
