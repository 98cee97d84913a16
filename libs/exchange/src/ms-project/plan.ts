import { dayNumber } from '@stip/domain';
import {
  DAY,
  type CalendarDefinition,
  type CalendarException,
  type Constraint,
  type ConstraintType,
  type Lag,
  type LinkType,
  type Minute,
  type Plan,
  type PlanItem,
  type PlanLink,
  type WorkInterval,
} from '@stip/schedule';
import type { MsProjectFile, XmlRecord } from './read';

/** What of the file the schedule leaves out, and of which task. */
export interface PlanNote {
  readonly code: 'external_link' | 'unknown_predecessor' | 'inactive_task' | 'unknown_calendar' | 'backward_plan';
  readonly uid: string;
}

export interface MsProjectPlan {
  readonly plan: Plan;
  readonly notes: readonly PlanNote[];
}

/** Numbers of the file by their place, as MSPDI has them. */
const LINKS: readonly LinkType[] = ['FF', 'FS', 'SF', 'SS'];
const CONSTRAINTS: readonly (ConstraintType | undefined)[] = [
  undefined, // as soon as possible
  'as_late_as_possible',
  'must_start_on',
  'must_finish_on',
  'start_no_earlier_than',
  'start_no_later_than',
  'finish_no_earlier_than',
  'finish_no_later_than',
];
const DEFAULT_WEEK = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];
/** A recurring exception is not unrolled further than this many days. */
const MAX_RECURRENCE_DAYS = 36_600;

/** Turns the file into a plan to be scheduled. Items have the UID of their task as id, calendars that of their calendar. */
export function planOfMsProject(file: MsProjectFile): MsProjectPlan {
  const notes: PlanNote[] = [];
  const { project } = file;
  const calendars = calendarsOf(file.calendars);
  const known = new Set(calendars.map(({ id }) => id));
  const calendarId =
    project['CalendarUID'] && known.has(project['CalendarUID']) ? project['CalendarUID'] : [...known][0];
  if (!calendarId) {
    calendars.push({ id: 'standard', week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? DEFAULT_WEEK : [])) });
  }
  const defaultId = calendarId ?? 'standard';
  const tasks = file.tasks.filter(({ texts }) => texts['IsNull'] !== '1' && texts['UID'] !== undefined);
  const active = tasks.filter(({ texts }) => {
    if (texts['Active'] !== '0') return true;
    notes.push({ code: 'inactive_task', uid: texts['UID'] ?? '' });
    return false;
  });
  const parents = parentsOf(active);
  const summaries = new Set(parents.values());
  const assigned = assignmentsOf(file, defaultId, known);
  const ids = new Set(active.map(({ texts }) => texts['UID'] ?? ''));
  const items: PlanItem[] = [];
  const links: PlanLink[] = [];
  for (const task of active) {
    const { texts } = task;
    const id = texts['UID'] ?? '';
    if (texts['CalendarUID'] && texts['CalendarUID'] !== '-1' && !known.has(texts['CalendarUID']))
      notes.push({ code: 'unknown_calendar', uid: id });
    items.push(itemOf(task, parents.get(id), summaries.has(id), known, assigned.get(id)));
    for (const { texts: link } of task.parts['PredecessorLink'] ?? []) {
      const predecessorId = link['PredecessorUID'] ?? '';
      if (link['CrossProject'] === '1') notes.push({ code: 'external_link', uid: id });
      else if (!ids.has(predecessorId)) notes.push({ code: 'unknown_predecessor', uid: id });
      else {
        const type = LINKS[Number(link['Type'] ?? 1)] ?? 'FS';
        links.push({ predecessorId, successorId: id, type, lag: lagOf(link) });
      }
    }
  }
  if (project['ScheduleFromStart'] === '0') notes.push({ code: 'backward_plan', uid: '0' });
  const start =
    project['StartDate'] ??
    active
      .map(({ texts }) => texts['Start'] ?? '')
      .filter(Boolean)
      .sort()[0];
  return {
    notes,
    plan: {
      start: minuteOf(start ?? '1970-01-01T08:00:00'),
      calendars,
      calendarId: defaultId,
      items,
      links,
      constraintsFirst: project['HonorConstraints'] === '1',
      criticalSlack: Number(project['CriticalSlackLimit'] ?? 0) * Number(project['MinutesPerDay'] ?? 480),
    },
  };
}

function itemOf(
  { texts }: XmlRecord,
  parentId: string | undefined,
  isSummary: boolean,
  calendars: ReadonlySet<string>,
  assigned: PlanItem['assigned'],
): PlanItem {
  const own = texts['CalendarUID'];
  const calendarId = own && calendars.has(own) ? own : undefined;
  const format = Number(texts['DurationFormat'] ?? 7);
  const duration = isSummary ? 0 : durationOf(texts['Duration']);
  const remaining = texts['RemainingDuration'];
  const when = (name: string) => (texts[name] ? minuteOf(texts[name]) : undefined);
  const [start, finish] = [when('ManualStart') ?? when('Start'), when('ManualFinish') ?? when('Finish')];
  return {
    id: texts['UID'] ?? '',
    parentId,
    duration,
    elapsed: elapsedFormat(format) || undefined,
    calendarId,
    assigned: isSummary || texts['IgnoreResourceCalendar'] === '1' ? undefined : assigned,
    constraint: isSummary ? undefined : constraintOf(texts),
    deadline: when('Deadline'),
    manual:
      texts['Manual'] === '1' && !isSummary && start !== undefined && finish !== undefined
        ? { start, finish }
        : undefined,
    actualStart: isSummary ? undefined : when('ActualStart'),
    actualFinish: isSummary ? undefined : when('ActualFinish'),
    remaining: texts['ActualStart'] && remaining && !isSummary ? durationOf(remaining) : undefined,
  };
}

/** The summary of each task, by outline level: a task belongs to the last one before it that is less deep. */
function parentsOf(tasks: readonly XmlRecord[]): Map<string, string> {
  const parents = new Map<string, string>();
  const path: { level: number; uid: string }[] = [];
  for (const { texts } of tasks) {
    const level = Number(texts['OutlineLevel'] ?? 1);
    while ((path.at(-1)?.level ?? -1) >= level) path.pop();
    const above = path.at(-1);
    const uid = texts['UID'] ?? '';
    if (above) parents.set(uid, above.uid);
    path.push({ level, uid });
  }
  return parents;
}

/** Work of resources by task, where a calendar of theirs or of the task differs from that of the plan. */
function assignmentsOf(
  file: MsProjectFile,
  defaultId: string,
  known: ReadonlySet<string>,
): Map<string, PlanItem['assigned']> {
  const ownCalendar = new Set(
    file.tasks.filter(({ texts }) => known.has(texts['CalendarUID'] ?? '')).map(({ texts }) => texts['UID'] ?? ''),
  );
  const resources = new Map(file.resources.map(({ texts }) => [texts['UID'] ?? '', texts]));
  const differs = new Map<string, boolean>();
  for (const { texts, parts } of file.calendars) {
    const own = (parts['WeekDays'] ?? []).length > 0 || (parts['Exceptions'] ?? []).length > 0;
    const base = texts['BaseCalendarUID'] ?? '-1';
    differs.set(texts['UID'] ?? '', own || (base !== '-1' && base !== '0' && base !== defaultId));
  }
  const byTask = new Map<string, { calendarId: string; duration: number }[]>();
  for (const { texts } of file.assignments) {
    const resource = resources.get(texts['ResourceUID'] ?? '');
    const calendarId = resource?.['CalendarUID'] ?? '-1';
    if (!resource || resource['Type'] === '0' || resource['Type'] === '2' || !known.has(calendarId)) continue;
    const units = Number(texts['Units'] ?? 1) || 1;
    const work = durationOf(texts['Work']);
    const list = byTask.get(texts['TaskUID'] ?? '') ?? [];
    list.push({ calendarId, duration: Math.round(work / units) });
    byTask.set(texts['TaskUID'] ?? '', list);
  }
  return new Map(
    [...byTask].filter(
      ([task, list]) => ownCalendar.has(task) || list.some(({ calendarId }) => differs.get(calendarId)),
    ),
  );
}

function constraintOf(texts: Readonly<Record<string, string>>): Constraint | undefined {
  const type = CONSTRAINTS[Number(texts['ConstraintType'] ?? 0)];
  if (!type) return undefined;
  if (type === 'as_late_as_possible') return { type };
  return texts['ConstraintDate'] ? { type, at: minuteOf(texts['ConstraintDate']) } : undefined;
}

/** Time formats that are even count the clock, from elapsed minutes (4) to elapsed months (12), and 32 on for estimates. */
const elapsedFormat = (format: number) => {
  const plain = format >= 32 ? format - 32 : format;
  return plain >= 4 && plain <= 12 && plain % 2 === 0;
};

/** A lag is in tenths of minutes, or in percent for formats 19 and 20 (51 and 52 as estimates). */
function lagOf(link: Readonly<Record<string, string>>): Lag | undefined {
  const amount = Number(link['LinkLag'] ?? 0);
  if (!amount) return undefined;
  const format = Number(link['LagFormat'] ?? 7);
  if (format === 19 || format === 51) return { amount, unit: 'percent' };
  if (format === 20 || format === 52) return { amount, unit: 'elapsed_percent' };
  return { amount: amount / 10, unit: elapsedFormat(format) ? 'elapsed' : 'working' };
}

// Calendars -----------------------------------------------------------------------------------------------------------

/** Each calendar with what it takes from the one it is based on. */
function calendarsOf(records: readonly XmlRecord[]): CalendarDefinition[] {
  const byUid = new Map(records.map((record) => [record.texts['UID'] ?? '', record]));
  const made = new Map<string, CalendarDefinition | undefined>();
  const make = (uid: string, below: readonly string[]): CalendarDefinition | undefined => {
    if (made.has(uid)) return made.get(uid);
    const record = byUid.get(uid);
    if (!record || below.includes(uid)) return undefined;
    const base = make(record.texts['BaseCalendarUID'] ?? '-1', [...below, uid]);
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => base?.week[day] ?? (base ? [] : day < 5 ? DEFAULT_WEEK : []));
    const exceptions: CalendarException[] = [...(base?.exceptions ?? [])];
    for (const { texts, parts } of (record.parts['WeekDays'] ?? []).flatMap((days) => days.parts['WeekDay'] ?? [])) {
      const type = Number(texts['DayType'] ?? 0);
      const intervals = texts['DayWorking'] === '1' ? intervalsOf(parts) : [];
      if (type >= 1 && type <= 7)
        week[(type + 5) % 7] = intervals; // 1 is Sunday
      else exceptions.push(...periodsOf(parts, texts, intervals));
    }
    for (const { texts, parts } of (record.parts['Exceptions'] ?? []).flatMap((all) => all.parts['Exception'] ?? [])) {
      exceptions.push(...periodsOf(parts, texts, texts['DayWorking'] === '1' ? intervalsOf(parts) : []));
    }
    const working = week.some((intervals) => intervals.length > 0);
    const definition = working ? { id: uid, week, exceptions } : undefined;
    made.set(uid, definition);
    return definition;
  };
  return [...byUid.keys()].flatMap((uid) => make(uid, []) ?? []);
}

function intervalsOf(parts: XmlRecord['parts']): WorkInterval[] {
  return (parts['WorkingTimes'] ?? [])
    .flatMap((times) => times.parts['WorkingTime'] ?? [])
    .flatMap(({ texts }) => {
      const from = clock(texts['FromTime'] ?? '');
      const until = clock(texts['ToTime'] ?? '');
      const to = until === 0 ? DAY : until; // midnight at the end of the day
      return from !== undefined && to !== undefined && to > from ? [{ from, to }] : [];
    })
    .sort((a, b) => a.from - b.from)
    .filter(({ from }, n, all) => from >= (all[n - 1]?.to ?? 0));
}

const clock = (text: string): number | undefined => {
  const match = /^(\d{1,2}):(\d{2})/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
};

/** The days of an exception: each of the period, or those its recurrence names. */
function periodsOf(
  parts: XmlRecord['parts'],
  texts: Readonly<Record<string, string>>,
  intervals: readonly WorkInterval[],
): CalendarException[] {
  const period = parts['TimePeriod']?.[0]?.texts;
  const firstDay = dayOf(period?.['FromDate']);
  const lastDay = dayOf(period?.['ToDate']);
  if (firstDay === undefined || lastDay === undefined || lastDay < firstDay) return [];
  const type = Number(texts['Type'] ?? 1);
  const every = Math.max(1, Number(texts['Period'] ?? 1));
  const occurrences = Number(texts['Occurrences'] ?? 0) || Infinity;
  const recurs = type !== 1 || every > 1;
  if (!recurs) return [{ firstDay, lastDay, intervals }];
  const days: number[] = [];
  const limit = Math.min(lastDay, firstDay + MAX_RECURRENCE_DAYS);
  for (let day = firstDay; day <= limit && days.length < occurrences; day += 1) {
    if (recursOn(day, firstDay, type, every, texts)) days.push(day);
  }
  return days.map((day) => ({ firstDay: day, lastDay: day, intervals }));
}

/** Kinds of recurrence: 1 and 7 by days, 2 and 3 by years, 4 and 5 by months, 6 by weeks. */
function recursOn(
  day: number,
  first: number,
  type: number,
  every: number,
  texts: Readonly<Record<string, string>>,
): boolean {
  const date = new Date(day * 86_400_000);
  const begin = new Date(first * 86_400_000);
  const weekday = date.getUTCDay();
  const month = Number(texts['Month'] ?? 0);
  const months = (date.getUTCFullYear() - begin.getUTCFullYear()) * 12 + date.getUTCMonth() - begin.getUTCMonth();
  // MonthItem: 0 a day, 1 a weekday, 2 a weekend day, 3 Sunday … 9 Saturday. MonthPosition: first … fourth, last.
  const item = Number(texts['MonthItem'] ?? 0);
  const fits = item < 3 || weekday === item - 3;
  const position = Number(texts['MonthPosition'] ?? 0);
  const nth = Math.floor((date.getUTCDate() - 1) / 7);
  const isLast = new Date((day + 7) * 86_400_000).getUTCMonth() !== date.getUTCMonth();
  const placed = fits && (position === 4 ? isLast : nth === position);
  switch (type) {
    case 2:
      return date.getUTCMonth() === month && date.getUTCDate() === Number(texts['MonthDay'] ?? 1);
    case 3:
      return date.getUTCMonth() === month && placed;
    case 4:
      return date.getUTCDate() === Number(texts['MonthDay'] ?? 1) && months % every === 0;
    case 5:
      return placed && months % every === 0;
    case 6: {
      const mask = Number(texts['DaysOfWeek'] ?? 0);
      const weeks = Math.floor((day - (first - begin.getUTCDay())) / 7);
      return (mask & (1 << weekday)) !== 0 && weeks % every === 0;
    }
    default:
      return (day - first) % every === 0;
  }
}

// Moments ---------------------------------------------------------------------------------------------------------------

const dayOf = (text: string | undefined): number | undefined => {
  const date = text?.slice(0, 10);
  try {
    return date ? dayNumber(date) : undefined;
  } catch {
    return undefined;
  }
};

/** Local date and time such as 2026-03-02T08:00:00. Throws a RangeError on anything else. */
export function minuteOf(text: string): Minute {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?/.exec(text);
  if (!match?.[1]) throw new RangeError(`Not a date and time: ${text}`);
  return dayNumber(match[1]) * DAY + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}

export function momentText(minute: Minute): string {
  return new Date(Math.round(minute) * 60_000).toISOString().slice(0, 19);
}

/** Minutes of a duration such as PT16H30M0S. */
export function durationOf(text: string | undefined): number {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text ?? '');
  if (!match) return 0;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) + Math.round(Number(match[3] ?? 0) / 60);
}
