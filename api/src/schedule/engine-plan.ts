import { dayNumber, type CalendarDate } from '@stip/domain';
import {
  calendarOf,
  dateOfFinish,
  dateOfStart,
  endOfDay,
  startOfDay,
  workCalendar,
  workOfDays,
  type Constraint,
  type DutchHoliday,
  type ItemDates,
  type Lag,
  type Plan,
  type PlanItem,
  type WorkCalendar,
} from '@stip/schedule';
import type { StoredCalendar, StoredItem, StoredLink, StoredPlan } from './stored-plan';

/** Generally recognised by law, less the day on which most go to work. */
export const USUAL_HOLIDAYS: readonly DutchHoliday[] = [
  'new_year',
  'easter_sunday',
  'easter_monday',
  'kings_day',
  'ascension_day',
  'whit_sunday',
  'whit_monday',
  'christmas_day',
  'boxing_day',
];

/** Working time where an organisation keeps no calendar: Monday to Friday, eight hours. */
const DAYTIME = [
  { from: 510, to: 750 },
  { from: 780, to: 1020 },
];
const STANDARD: StoredCalendar = {
  id: 'standard',
  name: '',
  week: [DAYTIME, DAYTIME, DAYTIME, DAYTIME, DAYTIME, [], []],
  minutesPerDay: 480,
  publicHolidays: USUAL_HOLIDAYS,
  isDefault: true,
  version: 1,
  exceptions: [],
};

/** Years of public holidays before and after those that a plan names; computed dates can lie beyond them. */
const YEARS_BEFORE = 1;
const YEARS_AFTER = 15;

/** Calendars of an organisation with their working time; items without one of their own keep the default. */
export class Calendars {
  readonly defaultId: string;
  private readonly stored: ReadonlyMap<string, StoredCalendar>;
  private readonly working: ReadonlyMap<string, WorkCalendar>;
  readonly definitions: Plan['calendars'];

  constructor(calendars: readonly StoredCalendar[], dates: readonly CalendarDate[]) {
    const all = calendars.length > 0 ? calendars : [STANDARD];
    const years = dates.map((date) => Number(date.slice(0, 4)));
    const range = [
      years.reduce((a, b) => Math.min(a, b), 2299) - YEARS_BEFORE,
      years.reduce((a, b) => Math.max(a, b), 1900) + YEARS_AFTER,
    ] as const;
    this.definitions = all.map(({ id, week, exceptions, publicHolidays }) =>
      calendarOf(
        {
          id,
          week,
          holidays: publicHolidays,
          exceptions: exceptions.map(({ firstDay, lastDay, intervals }) => ({
            firstDay: dayNumber(firstDay),
            lastDay: dayNumber(lastDay),
            intervals,
          })),
        },
        range,
      ),
    );
    this.stored = new Map(all.map((calendar) => [calendar.id, calendar]));
    this.working = new Map(this.definitions.map((definition) => [definition.id, workCalendar(definition)]));
    this.defaultId = (all.find(({ isDefault }) => isDefault) ?? all[0] ?? STANDARD).id;
  }

  of(id: string | null | undefined): WorkCalendar {
    const found = this.working.get(id ?? this.defaultId) ?? this.working.get(this.defaultId);
    if (!found) throw new RangeError(`No calendar ${id}`);
    return found;
  }

  minutesPerDay(id: string | null | undefined): number {
    return (this.stored.get(id ?? this.defaultId) ?? this.stored.get(this.defaultId) ?? STANDARD).minutesPerDay;
  }
}

/** A stored plan as the engine takes it. */
export interface EnginePlan {
  readonly plan: Plan;
  readonly calendars: Calendars;
}

const OF_START: readonly string[] = ['must_start_on', 'start_no_earlier_than', 'start_no_later_than'];

/**
 * Turns stored dates into moments. A day begins with its first work and ends with its last; a milestone is at the end of its
 * day, so that what follows it begins on the next working day. What is not done is planned from today on, where its dates are
 * computed. Dates by hand stay, and start and end by what happened once it did.
 */
export function enginePlan(
  { items, links, projects, calendars, reach = [] }: StoredPlan,
  today: CalendarDate,
): EnginePlan {
  const known = new Calendars(calendars, [
    ...[today, ...reach.filter((date) => date !== null)],
    ...items.flatMap(({ startDate, endDate }) => [startDate, endDate]),
  ]);
  const parents = new Set(items.flatMap(({ parentId }) => parentId ?? []));
  const begin = new Map<string, CalendarDate>();
  for (const { projectId, startDate } of items) {
    const first = begin.get(projectId);
    if (!first || startDate < first) begin.set(projectId, startDate);
  }
  for (const { id, startDate } of projects) if (startDate) begin.set(id, startDate);
  const planned = items.map((item) => engineItem(item, parents.has(item.id), begin.get(item.projectId), known));
  const byId = new Map(items.map((item) => [item.id, item]));
  const starts = planned.flatMap(
    ({ manual, actualStart, startsFrom }) => manual?.start ?? actualStart ?? startsFrom ?? [],
  );
  return {
    calendars: known,
    plan: {
      start: starts.reduce((a, b) => Math.min(a, b), startOfDay(known.of(null), today)),
      statusAt: startOfDay(known.of(null), today),
      calendars: known.definitions,
      calendarId: known.defaultId,
      items: planned,
      links: links.map((link) => ({
        predecessorId: link.predecessorId,
        successorId: link.successorId,
        type: link.type,
        lag: lagOf(link, known.minutesPerDay(byId.get(link.successorId)?.calendarId)),
      })),
    },
  };
}

function engineItem(
  item: StoredItem,
  isSummary: boolean,
  projectStart: CalendarDate | undefined,
  calendars: Calendars,
): PlanItem {
  const { id, parentId, kind, startDate, endDate, actualStart, actualEnd, scheduling } = item;
  const calendar = calendars.of(item.calendarId);
  const calendarId = item.calendarId ?? undefined;
  const isMilestone = kind === 'milestone';
  const deadline = item.deadline ? endOfDay(calendar, item.deadline) : undefined;
  if (isSummary) return { id, parentId, duration: 0, calendarId, deadline };
  const startOf = (date: CalendarDate) => (isMilestone ? endOfDay(calendar, date) : startOfDay(calendar, date));
  const base = { id, parentId, calendarId, deadline };
  const done = actualEnd
    ? { actualStart: startOf(actualStart ?? actualEnd), actualFinish: endOfDay(calendar, actualEnd) }
    : undefined;
  if (scheduling === 'manual') {
    const start = startOf(actualStart ?? startDate);
    const finish = Math.max(start, endOfDay(calendar, endDate));
    const duration = isMilestone ? 0 : calendar.workBetween(start, finish);
    return { ...base, duration, manual: { start, finish }, ...done };
  }
  const duration = isMilestone ? 0 : (item.durationMinutes ?? workOfDays(calendar, startDate, endDate));
  return {
    ...base,
    duration,
    elapsed: item.durationElapsed || undefined,
    constraint: constraintOf(item, calendar),
    startsFrom: projectStart ? startOf(projectStart) : undefined,
    actualStart: actualStart ? startOf(actualStart) : undefined,
    remaining: actualStart ? Math.round((duration * (100 - item.percentComplete)) / 100) : undefined,
    ...done,
  };
}

function constraintOf(
  { constraintType, constraintDate, kind }: StoredItem,
  calendar: WorkCalendar,
): Constraint | undefined {
  if (!constraintType) return undefined;
  if (!constraintDate) return { type: constraintType };
  const ofStart = OF_START.includes(constraintType) && kind !== 'milestone';
  return { type: constraintType, at: (ofStart ? startOfDay : endOfDay)(calendar, constraintDate) };
}

function lagOf({ lag, lagUnit }: StoredLink, minutesPerDay: number): Lag | undefined {
  if (lag === 0) return undefined;
  if (lagUnit === 'percent') return { amount: lag, unit: 'percent' };
  if (lagUnit === 'working_days') return { amount: Math.round(lag * minutesPerDay), unit: 'working' };
  return { amount: Math.round(lag * 1440), unit: 'elapsed' };
}

/** First and last day of an item by its moments. */
export function daysOf(
  kind: StoredItem['kind'],
  { start, finish }: Pick<ItemDates, 'start' | 'finish'>,
): { startDate: CalendarDate; endDate: CalendarDate } {
  const endDate = dateOfFinish(finish);
  if (kind === 'milestone') return { startDate: endDate, endDate };
  const startDate = dateOfStart(start);
  return { startDate, endDate: endDate < startDate ? startDate : endDate };
}
