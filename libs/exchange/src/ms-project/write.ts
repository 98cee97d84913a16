import { DAY, Schedule, type CalendarDefinition, type Lag, type PlanItem, type WorkInterval } from '@stip/schedule';
import type { PlanDocument, TaskDetail } from './document';
import { momentText } from './plan';

/** What of a document Microsoft Project XML cannot hold, and of which item. */
export interface WriteNote {
  readonly code: 'baseline_left_out' | 'starts_from_left_out' | 'status_date_left_out' | 'text_shortened';
  readonly id: string;
}

export interface WrittenPlan {
  readonly xml: string;
  readonly notes: readonly WriteNote[];
  /** UID of each item in the file. */
  readonly uids: ReadonlyMap<string, number>;
}

const LINKS = { FF: 0, FS: 1, SF: 2, SS: 3 } as const;
const CONSTRAINTS = {
  as_late_as_possible: 1,
  must_start_on: 2,
  must_finish_on: 3,
  start_no_earlier_than: 4,
  start_no_later_than: 5,
  finish_no_earlier_than: 6,
  finish_no_later_than: 7,
} as const;
/** Baselines are numbered 0 to 10. */
const BASELINES = 11;
const MINUTES_PER_DAY = 480;
const MAX_NAME = 512;

/**
 * A document as Microsoft Project XML (MSPDI). Read again it is the same document. Computed dates are written too, for programs
 * that show a file without computing it.
 */
export function writeMsProject(document: PlanDocument): WrittenPlan {
  return new Writer(document).write();
}

class Writer {
  private readonly notes: WriteNote[] = [];
  private readonly uids: ReadonlyMap<string, number>;
  private readonly calendarUids: ReadonlyMap<string, number>;
  private readonly details: ReadonlyMap<string, TaskDetail>;
  private readonly items: readonly { readonly item: PlanItem; readonly level: number }[];
  private readonly schedule: Schedule;

  constructor(private readonly document: PlanDocument) {
    const { plan, details } = document;
    this.items = inOutline(plan.items);
    this.uids = numbered(this.items.map(({ item }) => item.id));
    this.calendarUids = numbered(plan.calendars.map(({ id }) => id));
    this.details = new Map(details.map((detail) => [detail.id, detail]));
    this.schedule = new Schedule(plan);
    if (plan.statusAt !== undefined) this.notes.push({ code: 'status_date_left_out', id: '' });
  }

  write(): WrittenPlan {
    const { plan, name } = this.document;
    const slack = plan.criticalSlack ?? 0;
    const perDay = slack % MINUTES_PER_DAY === 0 ? MINUTES_PER_DAY : 1;
    const parts = [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<Project xmlns="http://schemas.microsoft.com/project">',
      element('Title', name),
      element('ScheduleFromStart', 1),
      element('StartDate', momentText(plan.start)),
      element('FinishDate', momentText(this.schedule.finish)),
      element('CriticalSlackLimit', slack / perDay),
      element('CalendarUID', this.calendarUids.get(plan.calendarId) ?? 1),
      element('MinutesPerDay', perDay),
      element('HonorConstraints', (plan.constraintsFirst ?? true) ? 1 : 0),
      `<Calendars>${plan.calendars.map((calendar) => this.calendar(calendar)).join('')}</Calendars>`,
      `<Tasks>${this.items.map(({ item, level }, n) => this.task(item, level, n)).join('')}</Tasks>`,
      ...this.assigned(),
      '</Project>',
    ];
    return { xml: parts.join('\n'), notes: this.notes, uids: this.uids };
  }

  private calendar({ id, week, exceptions = [] }: CalendarDefinition): string {
    // Days of the file begin at Sunday, which is 1.
    const days = week.map((intervals, n) =>
      wrap('WeekDay', element('DayType', ((n + 1) % 7) + 1), ...workingTimes(intervals)),
    );
    const special = exceptions.map(({ firstDay, lastDay, intervals }) =>
      wrap(
        'Exception',
        element('EnteredByOccurrences', 0),
        wrap(
          'TimePeriod',
          element('FromDate', momentText(firstDay * DAY)),
          element('ToDate', momentText(lastDay * DAY + DAY - 1)),
        ),
        element('Occurrences', 1),
        element('Type', 1),
        ...workingTimes(intervals),
      ),
    );
    return wrap(
      'Calendar',
      element('UID', this.calendarUids.get(id) ?? 0),
      element('Name', this.document.calendarNames[id] ?? ''),
      element('IsBaseCalendar', 1),
      element('BaseCalendarUID', -1),
      wrap('WeekDays', ...days),
      special.length > 0 ? wrap('Exceptions', ...special) : '',
    );
  }

  private task(item: PlanItem, level: number, index: number): string {
    const { id, duration, elapsed, calendarId, constraint, deadline, manual, actualStart, actualFinish, remaining } =
      item;
    const detail = this.details.get(id);
    const isSummary = this.schedule.isSummary(id);
    const { start, finish, earlyStart, earlyFinish, lateStart, lateFinish, totalSlack, critical } =
      this.schedule.dates(id);
    if (item.startsFrom !== undefined && item.startsFrom > this.document.plan.start && !manual)
      this.notes.push({ code: 'starts_from_left_out', id });
    const name = detail?.name ?? '';
    if (name.length > MAX_NAME) this.notes.push({ code: 'text_shortened', id });
    const length = isSummary ? this.schedule.workBetween(id, start, finish) : duration;
    return wrap(
      'Task',
      element('UID', this.uids.get(id) ?? 0),
      detail?.guid ? element('GUID', detail.guid.toUpperCase()) : '',
      element('ID', index + 1),
      element('Name', name.slice(0, MAX_NAME)),
      element('Active', 1),
      element('Manual', manual ? 1 : 0),
      element('OutlineLevel', level),
      element('Start', momentText(manual?.start ?? start)),
      element('Finish', momentText(manual?.finish ?? finish)),
      element('Duration', durationText(length)),
      manual
        ? element('ManualStart', momentText(manual.start)) + element('ManualFinish', momentText(manual.finish))
        : '',
      element('DurationFormat', elapsed ? 8 : 7),
      element('Milestone', detail?.milestone ? 1 : 0),
      element('Summary', isSummary ? 1 : 0),
      element('Critical', critical ? 1 : 0),
      element('EarlyStart', momentText(earlyStart)),
      element('EarlyFinish', momentText(earlyFinish)),
      element('LateStart', momentText(lateStart)),
      element('LateFinish', momentText(lateFinish)),
      element('TotalSlack', Math.round(totalSlack * 10)),
      element('PercentComplete', detail?.percentComplete ?? 0),
      actualStart === undefined ? '' : element('ActualStart', momentText(actualStart)),
      actualFinish === undefined ? '' : element('ActualFinish', momentText(actualFinish)),
      remaining === undefined ? '' : element('RemainingDuration', durationText(remaining)),
      element('ConstraintType', constraint ? CONSTRAINTS[constraint.type] : 0),
      element('CalendarUID', calendarId === undefined ? -1 : (this.calendarUids.get(calendarId) ?? -1)),
      constraint?.at === undefined ? '' : element('ConstraintDate', momentText(constraint.at)),
      deadline === undefined ? '' : element('Deadline', momentText(deadline)),
      detail?.notes ? element('Notes', detail.notes) : '',
      ...this.predecessors(id),
      ...this.baselines(detail),
    );
  }

  private predecessors(id: string): string[] {
    return this.document.plan.links
      .filter(({ successorId }) => successorId === id)
      .map(({ predecessorId, type, lag }) =>
        wrap(
          'PredecessorLink',
          element('PredecessorUID', this.uids.get(predecessorId) ?? 0),
          element('Type', LINKS[type]),
          element('CrossProject', 0),
          ...lagOf(lag),
        ),
      );
  }

  private baselines(detail: TaskDetail | undefined): string[] {
    return (detail?.baselines ?? []).flatMap(({ number, start, finish }) => {
      if (number >= BASELINES) {
        this.notes.push({ code: 'baseline_left_out', id: detail?.id ?? '' });
        return [];
      }
      return [
        wrap(
          'Baseline',
          element('Number', number),
          element('Start', momentText(start)),
          element('Finish', momentText(finish)),
        ),
      ];
    });
  }

  /** Resources that stand for calendars of their own, as the plan knows resources by nothing else. */
  private assigned(): string[] {
    const all = this.items.flatMap(({ item }) => (item.assigned ?? []).map((work) => ({ id: item.id, ...work })));
    if (all.length === 0) return [];
    const calendars = [...new Set(all.map(({ calendarId }) => calendarId))];
    const resources = calendars.map((id, n) =>
      wrap(
        'Resource',
        element('UID', n + 1),
        element('ID', n + 1),
        element('Name', this.document.calendarNames[id] ?? ''),
        element('Type', 1),
        element('CalendarUID', this.calendarUids.get(id) ?? 0),
      ),
    );
    const assignments = all.map(({ id, calendarId, duration }, n) =>
      wrap(
        'Assignment',
        element('UID', n + 1),
        element('TaskUID', this.uids.get(id) ?? 0),
        element('ResourceUID', calendars.indexOf(calendarId) + 1),
        element('Units', 1),
        element('Work', durationText(duration)),
      ),
    );
    return [`<Resources>${resources.join('')}</Resources>`, `<Assignments>${assignments.join('')}</Assignments>`];
  }
}

/** Items with their depth, each after the one above it: the order that the file tells the tree by. */
function inOutline(items: readonly PlanItem[]): { item: PlanItem; level: number }[] {
  const below = new Map<string | null, PlanItem[]>();
  for (const item of items) {
    const above = item.parentId ?? null;
    const list = below.get(above);
    if (list) list.push(item);
    else below.set(above, [item]);
  }
  const order: { item: PlanItem; level: number }[] = [];
  const todo = [...(below.get(null) ?? [])].reverse().map((item) => ({ item, level: 1 }));
  for (let next = todo.pop(); next; next = todo.pop()) {
    order.push(next);
    const { item, level } = next;
    for (const part of [...(below.get(item.id) ?? [])].reverse()) todo.push({ item: part, level: level + 1 });
  }
  return order;
}

/** Ids that are numbers stay; others are numbered in their order. */
function numbered(ids: readonly string[]): Map<string, number> {
  const whole = ids.every((id) => /^\d{1,9}$/.test(id));
  return new Map(ids.map((id, n) => [id, whole ? Number(id) : n + 1]));
}

function lagOf(lag: Lag | undefined): string[] {
  if (!lag) return [];
  const formats = { working: 7, elapsed: 8, percent: 19, elapsed_percent: 20 } as const;
  const percent = lag.unit === 'percent' || lag.unit === 'elapsed_percent';
  // Tenths of minutes.
  return [
    element('LinkLag', percent ? lag.amount : Math.round(lag.amount * 10)),
    element('LagFormat', formats[lag.unit]),
  ];
}

const workingTimes = (intervals: readonly WorkInterval[]): string[] => [
  element('DayWorking', intervals.length > 0 ? 1 : 0),
  intervals.length === 0
    ? ''
    : wrap(
        'WorkingTimes',
        ...intervals.map(({ from, to }) =>
          wrap('WorkingTime', element('FromTime', clock(from)), element('ToTime', clock(to))),
        ),
      ),
];

const two = (number: number) => String(number).padStart(2, '0');
const clock = (minute: number) => `${two(Math.floor((minute % DAY) / 60))}:${two(minute % 60)}:00`;

const durationText = (minutes: number) => `PT${Math.floor(minutes / 60)}H${minutes % 60}M0S`;

const element = (name: string, value: string | number) => `<${name}>${escaped(String(value))}</${name}>`;
const wrap = (name: string, ...parts: readonly string[]) => `<${name}>${parts.join('')}</${name}>`;

/** Text for XML 1.0, which has no room for most control characters, not even escaped. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are what is left out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}
