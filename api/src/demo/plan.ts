import { addDays, addMonths, daysBetween, type CalendarDate } from '@stip/domain';
import { newId } from '../platform/ids';
import type { WorkItemKind } from '../portfolio/entity';
import { PROJECTS, type DemoProject, type Story } from './portfolio-data';

export interface PlannedItem {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: WorkItemKind;
  readonly title: string;
  /** As first approved. */
  readonly baseline: readonly [start: CalendarDate, end: CalendarDate];
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly percent: number;
  readonly actualStart: CalendarDate | null;
  readonly actualEnd: CalendarDate | null;
}

export interface PlannedProject {
  readonly id: string;
  readonly data: DemoProject;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly baselineEnd: CalendarDate;
  readonly items: readonly PlannedItem[];
}

export interface PlannedDependency {
  readonly predecessorId: string;
  readonly successorId: string;
}

/** Days by which the plan has moved since the first approved one, growing over the project. */
const SLIP: Record<Story, number> = {
  steady: 0,
  pressed: 28,
  late: 84,
  watermelon: 98,
  rebaselined: 119,
  done: 0,
  ownerless: 21,
  future: 0,
  paused: 140,
};

/** Months between the month the stories start in and today's. */
export const ELAPSED_MONTHS = 23;

/** Day on which the stories start: so that every story stands at the same point, whatever day it is today. */
export function storyStart(today: CalendarDate): CalendarDate {
  return addMonths(`${today.slice(0, 7)}-01`, -ELAPSED_MONTHS);
}

export function planPortfolio(today: CalendarDate): { projects: PlannedProject[]; dependencies: PlannedDependency[] } {
  const projects = PROJECTS.map((data) => planProject(data, today));
  const dependencies = projects.flatMap((project) => chain(project));
  for (const project of projects) {
    const before = projects.find((p) => p.data.code === project.data.after);
    if (before) dependencies.push(...handover(before, project));
  }
  return { projects, dependencies };
}

function planProject(data: DemoProject, today: CalendarDate): PlannedProject {
  const start = addMonths(storyStart(today), data.start);
  const baselineEnd = addDays(addMonths(start, data.months), -1);
  const total = daysBetween(start, baselineEnd) + 1;
  const slip = SLIP[data.story];
  // Slippage starts after a third of the project and has its full size from two thirds on.
  const moved = (date: CalendarDate) => {
    const share = daysBetween(start, date) / total;
    return addDays(date, Math.round(slip * Math.min(1, Math.max(0, (share - 0.33) / 0.33))));
  };
  const items: PlannedItem[] = [];
  const add = (kind: WorkItemKind, title: string, from: CalendarDate, to: CalendarDate, parentId: string | null) => {
    const item = {
      id: newId(),
      parentId,
      kind,
      title,
      baseline: [from, to] as const,
      start: moved(from),
      end: moved(to),
      ...progress(moved(from), moved(to), kind, data.story, today),
    };
    items.push(item);
    return item;
  };
  const half = Math.ceil(data.steps.length / 2);
  const at = (n: number) => addDays(start, Math.round((total * n) / data.steps.length));
  add('milestone', 'Projectopdracht vastgesteld', start, start, null);
  for (const [name, first, last] of [
    ['Voorbereiden', 0, half],
    ['Uitvoeren en borgen', half, data.steps.length],
  ] as const) {
    const phase = add('phase', name, at(first), addDays(at(last), -1), null);
    for (let n = first; n < last; n += 1) {
      const end = addDays(at(n + 1), -1);
      add('task', data.steps[n] ?? '', at(n), end, phase.id);
      if (n % 2 === 1 || n === data.steps.length - 1)
        add('milestone', `${data.steps[n]} opgeleverd`, end, end, phase.id);
    }
  }
  return { id: newId(), data, start, end: moved(baselineEnd), baselineEnd, items };
}

function progress(start: CalendarDate, end: CalendarDate, kind: WorkItemKind, story: Story, today: CalendarDate) {
  const none = { percent: 0, actualStart: null, actualEnd: null };
  if (start > today || story === 'future') return none;
  if (end < today && story !== 'paused') return { percent: 100, actualStart: start, actualEnd: end };
  if (kind === 'milestone' || story === 'paused') return { ...none, actualStart: kind === 'milestone' ? null : start };
  const share = daysBetween(start, today) / (daysBetween(start, end) + 1);
  const pace = story === 'steady' ? 1 : 0.75;
  return { percent: Math.min(95, Math.round((share * pace * 100) / 5) * 5), actualStart: start, actualEnd: null };
}

/** Each task after the one before it. */
function chain(project: PlannedProject): PlannedDependency[] {
  const tasks = project.items.filter((item) => item.kind === 'task');
  return tasks.slice(1).flatMap((task, n) => {
    const before = tasks[n];
    return before ? [{ predecessorId: before.id, successorId: task.id }] : [];
  });
}

/** The first result of one project that is there before a step of the next begins. */
function handover(from: PlannedProject, to: PlannedProject): PlannedDependency[] {
  const results = from.items.filter((item) => item.kind === 'milestone').slice(1);
  for (const task of to.items.filter((item) => item.kind === 'task').slice(1)) {
    const ready = results.filter((result) => result.end < task.start).pop();
    if (ready) return [{ predecessorId: ready.id, successorId: task.id }];
  }
  return [];
}
