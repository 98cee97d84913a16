import { addDays, addMonths, dayNumber, daysBetween, type CalendarDate } from '@stip/domain';
import { newId } from '../platform/ids';
import type { DependencyType } from '../portfolio/entity';
import { DEPENDENCIES, PROGRAMMES } from './projects';
import { between, randomFrom } from './random';
import type { DemoProject, PlannedItem, PlannedProject } from './types';

export interface PlannedDependency {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: DependencyType;
  readonly lagDays: number;
}

export interface Plan {
  readonly projects: readonly PlannedProject[];
  readonly dependencies: readonly PlannedDependency[];
}

/** Months between the month the stories start in and today's. */
const ELAPSED_MONTHS = 23;

/** Day on which the stories start: so that every story stands at the same point, whatever day it is today. */
export function storyStart(today: CalendarDate): CalendarDate {
  return addMonths(`${today.slice(0, 7)}-01`, -ELAPSED_MONTHS);
}

/** First day of the five-year term of the strategy: the January before the first project starts. */
export function termStart(today: CalendarDate): CalendarDate {
  return `${addMonths(storyStart(today), 1).slice(0, 4)}-01-01`;
}

export function planPortfolio(today: CalendarDate): Plan {
  const projects = PROGRAMMES.flatMap((programme) =>
    programme.projects.map((data) => planProject(programme.code, data, today)),
  );
  return { projects, dependencies: [...projects.flatMap(chain), ...acrossProjects(projects)] };
}

/** Saturday and Sunday move to the Monday after (forward) or the Friday before (backward). 1970-01-01 was a Thursday. */
function workday(date: CalendarDate, direction: 'forward' | 'backward'): CalendarDate {
  const weekday = (((dayNumber(date) + 3) % 7) + 7) % 7; // 0 is Monday
  if (weekday < 5) return date;
  return addDays(date, direction === 'forward' ? 7 - weekday : 4 - weekday);
}

type Dates = readonly [start: CalendarDate, end: CalendarDate];

function planProject(programme: string, data: DemoProject, today: CalendarDate): PlannedProject {
  const start = addMonths(storyStart(today), data.start);
  const total = daysBetween(start, addMonths(start, data.months));
  const workedUntil = data.stalledMonthsAgo ? addMonths(today, -data.stalledMonthsAgo) : today;
  const slipDays = (data.slipWeeks ?? 0) * 7;
  // Slippage starts after a third of the project and has its full size from two thirds on.
  const moved = (date: CalendarDate) => {
    const share = daysBetween(start, date) / total;
    return addDays(date, Math.round(slipDays * Math.min(1, Math.max(0, (share - 0.33) / 0.33))));
  };
  const weights = data.phases.flatMap(([, steps]) => steps.map(([, , weight]) => weight ?? 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const at = (n: number) =>
    addDays(start, Math.round((total * weights.slice(0, n).reduce((sum, weight) => sum + weight, 0)) / whole));
  const random = randomFrom(data.code);

  const first = workday(start, 'forward');
  const item = (
    rest: Pick<PlannedItem, 'id' | 'parentId' | 'kind' | 'title' | 'ownerKey'>,
    baseline: Dates,
    current: Dates,
    progress: Progress,
  ): PlannedItem => ({ ...rest, baseline, start: current[0], end: current[1], ...progress });

  const kickOff = progressOf(data, [first, first], workedUntil, random);
  const items: PlannedItem[] = [
    item(
      {
        id: newId(),
        parentId: null,
        kind: 'milestone',
        title: 'Projectopdracht vastgesteld',
        ownerKey: data.leader,
      },
      [first, first],
      [first, first],
      kickOff.actualEnd ? { percent: 100, actualStart: first, actualEnd: first } : NOT_STARTED,
    ),
  ];
  let n = 0;
  for (const [title, steps] of data.phases) {
    const phaseId = newId();
    const children = steps.flatMap(([task, milestone]) => {
      const [from, to] = [at(n), addDays(at(n + 1), -1)];
      const ownerKey = data.leader === null ? null : (data.team[n % data.team.length] ?? data.leader);
      n += 1;
      const baseline: Dates = [workday(from, 'forward'), workday(to, 'backward')];
      const current: Dates = [workday(moved(from), 'forward'), workday(moved(to), 'backward')];
      const progress = progressOf(data, current, workedUntil, random);
      const own = item(
        { id: newId(), parentId: phaseId, kind: 'task', title: task, ownerKey },
        baseline,
        current,
        progress,
      );
      if (!milestone) return [own];
      const { actualEnd } = progress;
      const reached = actualEnd ? { percent: 100, actualStart: actualEnd, actualEnd } : NOT_STARTED;
      const flag = {
        id: newId(),
        parentId: phaseId,
        kind: 'milestone',
        title: milestone,
        ownerKey: data.leader,
      } as const;
      return [own, item(flag, [baseline[1], baseline[1]], [current[1], current[1]], reached)];
    });
    const phase = { id: phaseId, parentId: null, kind: 'phase', title, ownerKey: data.leader } as const;
    items.push(item(phase, ...spanOf(children), progressOfAll(children)), ...children);
  }
  return {
    id: newId(),
    programme,
    data,
    start: first,
    end: latest(items.map(({ end }) => end)),
    baselineEnd: latest(items.map(({ baseline }) => baseline[1])),
    workedUntil,
    items,
  };
}

const earliest = (dates: readonly CalendarDate[]) => dates.reduce((a, b) => (a < b ? a : b));
const latest = (dates: readonly CalendarDate[]) => dates.reduce((a, b) => (a > b ? a : b));

const spanOf = (items: readonly PlannedItem[]): [Dates, Dates] => [
  [earliest(items.map((i) => i.baseline[0])), latest(items.map((i) => i.baseline[1]))],
  [earliest(items.map((i) => i.start)), latest(items.map((i) => i.end))],
];

type Progress = Pick<PlannedItem, 'percent' | 'actualStart' | 'actualEnd'>;
const NOT_STARTED: Progress = { percent: 0, actualStart: null, actualEnd: null };

/** How far a task is on the last day worked; what is behind started and ended within days of its plan. */
function progressOf(data: DemoProject, [start, end]: Dates, until: CalendarDate, random: () => number): Progress {
  const late = between(random, 0, 3);
  const drift = between(random, -4, 4);
  if (data.state === 'proposed' || start >= until) return NOT_STARTED;
  const began = earliest([workday(addDays(start, late), 'forward'), until]);
  if (end < until) {
    const ended = earliest([workday(addDays(end, drift), 'forward'), addDays(until, -1)]);
    return { percent: 100, actualStart: began < ended ? began : start, actualEnd: ended < start ? end : ended };
  }
  const share = daysBetween(start, until) / (daysBetween(start, end) + 1);
  const pace = data.slipWeeks ? 0.8 : 1;
  return { percent: Math.min(95, Math.round((share * pace * 100) / 5) * 5), actualStart: began, actualEnd: null };
}

/** A phase is as far as its tasks, weighed by their length. */
function progressOfAll(items: readonly PlannedItem[]): Progress {
  const starts = items.flatMap(({ actualStart }) => actualStart ?? []);
  const ends = items.flatMap(({ actualEnd }) => actualEnd ?? []);
  if (ends.length === items.length) return { percent: 100, actualStart: earliest(starts), actualEnd: latest(ends) };
  const actualStart = starts.length > 0 ? earliest(starts) : null;
  return { percent: Math.min(99, percentOf(items)), actualStart, actualEnd: null };
}

/** Percent complete of tasks together, weighed by their length. */
function percentOf(items: readonly PlannedItem[]): number {
  const tasks = items
    .filter(({ kind }) => kind === 'task')
    .map((t) => ({ ...t, days: daysBetween(t.start, t.end) + 1 }));
  const whole = tasks.reduce((sum, { days }) => sum + days, 0);
  return Math.round(tasks.reduce((sum, { days, percent }) => sum + days * percent, 0) / whole);
}

/** Percent complete of a project as it was on an earlier day. */
export function percentOn(project: PlannedProject, date: CalendarDate): number {
  const then = project.items.map((item) => {
    if (item.actualEnd && item.actualEnd <= date) return { ...item, percent: 100 };
    if (!item.actualStart || item.actualStart > date) return { ...item, percent: 0 };
    const share = (daysBetween(item.start, date) * 100) / (daysBetween(item.start, item.end) + 1);
    return { ...item, percent: Math.min(item.percent, Math.max(0, Math.round(share))) };
  });
  return percentOf(then);
}

/** Each task of a project after the one before it. */
function chain(project: PlannedProject): PlannedDependency[] {
  const tasks = project.items.filter(({ kind }) => kind === 'task');
  return tasks.slice(1).flatMap((task, n) => {
    const before = tasks[n];
    return before ? [{ predecessorId: before.id, successorId: task.id, type: 'FS' as const, lagDays: 0 }] : [];
  });
}

function acrossProjects(projects: readonly PlannedProject[]): PlannedDependency[] {
  const find = ([code, title]: readonly [string, string]) => {
    const found = projects.find(({ data }) => data.code === code)?.items.find((item) => item.title === title);
    if (!found) throw new Error(`The demo has no work item "${title}" in ${code}`);
    return found.id;
  };
  return DEPENDENCIES.map(({ from, to, type = 'FS', lagDays = 0 }) => ({
    predecessorId: find(from),
    successorId: find(to),
    type,
    lagDays,
  }));
}
