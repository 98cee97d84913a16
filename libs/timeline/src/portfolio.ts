import { bySeverity, COLOURS, dayNumber, type CalendarDate, type Colour } from '@stip/domain';
import type { DaySpan, TimelineItem } from './model';

/** What the rows of a roadmap can be gathered under; `none` lists the projects as they come. */
export const groupings = ['goal', 'programme', 'owner', 'colour', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** Dates as the records hold them; null where a source stated no date. */
export interface PortfolioDates {
  readonly startDate: CalendarDate | null;
  readonly endDate: CalendarDate | null;
}

/** A record with what its first approved plan said. */
interface Planned extends PortfolioDates {
  readonly baselineStart?: CalendarDate | null;
  readonly baselineEnd?: CalendarDate | null;
}

export interface PortfolioWorkItem extends Planned {
  readonly id: string;
  /** The phase or task above, null directly under the project. */
  readonly parentId: string | null;
  readonly kind: 'phase' | 'task' | 'milestone';
  readonly title: string;
  readonly percentComplete: number;
  readonly owner?: string | null;
}

/** What the roadmap takes of a project: its fields are those of the API, so that records need not be copied. */
export interface PortfolioProject extends Planned {
  readonly id: string;
  readonly name: string;
  readonly owner: NamedReference | null;
  readonly programme: NamedReference | null;
  /** The goals the project serves, the one it serves most first; the roadmap lists it under that one. */
  readonly goals: readonly NamedReference[];
  /** The last published colour; null when there has been none. */
  readonly colour: Colour | null;
  readonly percentComplete: number | null;
  /** Approved plan that counts now; null: that is the first one. */
  readonly currentPlan?: (PortfolioDates & { readonly items: readonly PlannedItem[] }) | null;
  readonly items: readonly PortfolioWorkItem[];
}

interface PlannedItem extends PortfolioDates {
  readonly id: string;
}

export interface NamedReference {
  readonly id: string;
  readonly name: string;
}

/** Names of the groups that have none of their own. */
export interface GroupWords {
  readonly withoutGoal: string;
  readonly withoutProgramme: string;
  readonly withoutOwner: string;
  readonly colours: Readonly<Record<Colour, string>>;
}

/**
 * Turns projects into timeline rows under group rows. `order` gives the order of the groups (strategy goals, programmes);
 * groups outside it follow by name, the group without a name comes last. Colours run from most to least serious.
 * Group ids are `<grouping>:<id>`, with an empty id for the group without a name.
 */
export function portfolioRows(
  projects: readonly PortfolioProject[],
  grouping: Grouping,
  words: GroupWords,
  order: readonly string[] = [],
): TimelineItem[] {
  const groups = new Map<string, { readonly name: string; readonly projects: PortfolioProject[] }>();
  for (const project of projects) {
    const { id, name } = groupOf(project, grouping, words);
    const group = groups.get(id) ?? { name, projects: [] };
    groups.set(id, group);
    group.projects.push(project);
  }
  const rank = groupRank(grouping, order);
  const sorted = [...groups].sort(
    ([a, { name: nameA }], [b, { name: nameB }]) => rank(a) - rank(b) || nameA.localeCompare(nameB, 'nl'),
  );
  const rows: TimelineItem[] = [];
  for (const [id, group] of sorted) {
    const groupId = grouping === 'none' ? null : `${grouping}:${id}`;
    if (groupId !== null) rows.push({ id: groupId, parentId: null, kind: 'group', title: group.name, span: null });
    for (const project of group.projects) for (const row of projectRows(project, groupId)) rows.push(row);
  }
  return rows;
}

function groupOf(project: PortfolioProject, grouping: Grouping, words: GroupWords): NamedReference {
  switch (grouping) {
    case 'goal':
      return project.goals[0] ?? { id: '', name: words.withoutGoal };
    case 'programme':
      return project.programme ?? { id: '', name: words.withoutProgramme };
    case 'owner':
      return project.owner ?? { id: '', name: words.withoutOwner };
    case 'colour': {
      const colour = project.colour ?? 'grey';
      return { id: colour, name: words.colours[colour] };
    }
    case 'none':
      return { id: '', name: '' };
  }
}

function groupRank(grouping: Grouping, order: readonly string[]): (id: string) => number {
  const sequence: readonly string[] = grouping === 'colour' ? [...COLOURS].sort(bySeverity) : order;
  const ranks = new Map(sequence.map((id, i) => [id, i]));
  return (id) => ranks.get(id) ?? (id === '' ? sequence.length + 1 : sequence.length);
}

// Plain literals: with the rows of a large portfolio, spreading parts together would take longer than drawing them.
function projectRows(project: PortfolioProject, parentId: string | null): TimelineItem[] {
  const owner = project.owner?.name ?? '';
  const { currentPlan } = project;
  const current = currentPlan ? new Map(currentPlan.items.map((item) => [item.id, item])) : null;
  const span = spanOf(project.startDate, project.endDate);
  const first = baselineOf(project, span);
  const rows: TimelineItem[] = [
    {
      id: project.id,
      parentId,
      kind: 'project',
      title: project.name,
      owner,
      status: project.colour,
      span,
      baseline: first,
      currentBaseline: currentPlan ? spanOf(currentPlan.startDate, currentPlan.endDate) : first,
      percent: project.percentComplete ?? 0,
    },
  ];
  for (const item of project.items) {
    const own = spanOf(item.startDate, item.endDate);
    const baseline = baselineOf(item, own);
    const planned = current?.get(item.id);
    rows.push({
      id: item.id,
      parentId: item.parentId ?? project.id,
      kind: item.kind,
      title: item.title,
      owner: item.owner ?? owner,
      status: null,
      span: own,
      baseline,
      currentBaseline: current === null ? baseline : planned ? spanOf(planned.startDate, planned.endDate) : null,
      percent: item.percentComplete,
    });
  }
  return rows;
}

/** What goes as approved shares the span of the plan. */
function baselineOf(planned: Planned, span: DaySpan | null): DaySpan | null {
  const { baselineStart, baselineEnd } = planned;
  if (baselineStart === planned.startDate && baselineEnd === planned.endDate) return span;
  return spanOf(baselineStart, baselineEnd);
}

/** A span needs both dates: half a range is not drawn as a whole one. */
function spanOf(start: CalendarDate | null | undefined, end: CalendarDate | null | undefined): DaySpan | null {
  if (!start || !end) return null;
  return { start: dayNumber(start), end: dayNumber(end) };
}
