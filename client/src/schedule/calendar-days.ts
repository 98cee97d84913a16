import { addDays, dayNumber } from '@stip/domain';
import { dutchHolidays, type DutchHoliday, type WorkInterval } from '@stip/schedule';

export const HOLIDAYS: readonly DutchHoliday[] = [
  ...(['new_year', 'good_friday', 'easter_sunday', 'easter_monday', 'kings_day', 'liberation_day'] as const),
  ...(['ascension_day', 'whit_sunday', 'whit_monday', 'christmas_day', 'boxing_day'] as const),
];

/** A calendar as far as days go. */
export interface DayRules {
  readonly week: readonly (readonly WorkInterval[])[];
  readonly publicHolidays: readonly DutchHoliday[];
  readonly exceptions: readonly {
    readonly name: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly intervals: readonly WorkInterval[];
  }[];
}

export interface CalendarDay {
  readonly date: string;
  /** From Monday, 0 to 6. */
  readonly weekday: number;
  readonly kind: 'work' | 'off' | 'holiday' | 'exception' | 'shorter';
  /** Why it differs from the week; empty where it does not. */
  readonly holiday: DutchHoliday | null;
  readonly name: string;
  readonly minutes: number;
}

const minutesOf = (intervals: readonly WorkInterval[]): number =>
  intervals.reduce((sum, { from, to }) => sum + to - from, 0);

/** Every day of a year by a calendar: days of one's own come before public holidays, and those before the week. */
export function daysOfYear({ week, publicHolidays, exceptions }: DayRules, year: number): CalendarDay[] {
  const holidays = new Map(
    dutchHolidays(year).flatMap(({ holiday, date }) => (publicHolidays.includes(holiday) ? [[date, holiday]] : [])),
  );
  const days: CalendarDay[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    const weekday = (((dayNumber(date) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
    const usual = minutesOf(week[weekday] ?? []);
    // Where two cover a day the later one in the list counts, as it does in the schedule.
    const own = exceptions.findLast(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay);
    const holiday = holidays.get(date) ?? null;
    if (own) {
      const minutes = minutesOf(own.intervals);
      const kind = minutes > 0 ? 'shorter' : 'exception';
      days.push({ date, weekday, kind, holiday: null, name: own.name, minutes });
    } else if (holiday) days.push({ date, weekday, kind: 'holiday', holiday, name: '', minutes: 0 });
    else days.push({ date, weekday, kind: usual > 0 ? 'work' : 'off', holiday: null, name: '', minutes: usual });
  }
  return days;
}

/** Days on which no work is done though the week has work, or the other way round, or other hours. */
export function differingDays(days: readonly CalendarDay[], week: DayRules['week']): CalendarDay[] {
  return days.filter(({ kind, weekday, minutes }) => {
    if (kind === 'work' || kind === 'off') return false;
    return minutes !== minutesOf(week[weekday] ?? []);
  });
}

/** Working time as it is typed: `9:00-12:30, 13:00-17:00`; empty for a day off. Undefined when it cannot be read. */
export function readIntervals(text: string): WorkInterval[] | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const intervals: WorkInterval[] = [];
  for (const part of trimmed.split(/[,;+]/)) {
    const found = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(part);
    if (!found) return undefined;
    const [from, to] = [minutesAt(found[1], found[2]), minutesAt(found[3], found[4])];
    const before = intervals.at(-1)?.to ?? 0;
    if (from === undefined || to === undefined || from < before || to <= from) return undefined;
    intervals.push({ from, to });
  }
  return intervals;
}

function minutesAt(hours: string | undefined, minutes: string | undefined): number | undefined {
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  const all = hour * 60 + minute;
  return minute < 60 && all <= 1440 ? all : undefined;
}

export function writeIntervals(intervals: readonly WorkInterval[]): string {
  const at = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  return intervals.map(({ from, to }) => `${at(from)}-${at(to)}`).join(', ');
}
