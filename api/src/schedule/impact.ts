import { budgetShift, daysBetween, type CalendarDate, type Cents } from '@stip/domain';
import { conflictsOf, type Conflict } from '@stip/schedule';
import type { MovedItem } from '../portfolio';
import type { Reader } from '../platform/database';
import type { SlipImpactType } from './impact-types';
import { surroundings, type Surroundings } from './impact-queries';
import { computedOrCycle, movesOf, type Move } from './moves';
import type { StoredItem, StoredPlan } from './stored-plan';
import { conflictsView } from './view';

interface Ends {
  readonly before: CalendarDate;
  readonly after: CalendarDate;
}

/** What moves would touch: computed from the same plan that saving them would change. Two statements. */
export async function slipImpact(
  reader: Reader,
  stored: StoredPlan,
  moves: readonly Move[],
  today: CalendarDate,
): Promise<SlipImpactType> {
  const known = new Map(stored.items.map((item) => [item.id, item]));
  const possible = moves.filter(({ workItemId }) => (known.get(workItemId)?.kind ?? 'phase') !== 'phase');
  const ignored = moves
    .filter((move) => !possible.includes(move))
    .map(({ workItemId }) => ({ id: workItemId, name: known.get(workItemId)?.title ?? '' }));
  const was = computedOrCycle(stored, today);
  const nothing = { items: [], projects: [], goals: [], budgetYears: [], decisions: [], reportingPeriod: null };
  if (!('schedule' in was)) return { ...nothing, newConflicts: [], ignored };
  const { after, now, moved } = movesOf(stored, possible, today);
  const projectIds = [...new Set(moved.map(({ project }) => project.id))];
  const around = await surroundings(
    reader,
    projectIds,
    moved.map(({ id }) => id),
    today,
  );
  const ends = endsOf(stored, moved, projectIds);
  const told = new Set(conflictsOf(was.schedule).map(keyOf));
  return {
    items: moved,
    projects: projectsOf(moved, ends, around),
    goals: goalsOf(moved, ends, around),
    budgetYears: budgetYearsOf(stored, moved, projectIds, around),
    decisions: decisionsOf(moved, ends, around),
    reportingPeriod: periodOf(moved, around),
    newConflicts: conflictsView(
      after,
      conflictsOf(now.schedule).filter((conflict) => !told.has(keyOf(conflict))),
      now.calendars,
    ),
    ignored,
  };
}

const keyOf = ({ itemId, unmet }: Conflict): string =>
  unmet.kind === 'link' ? `link ${unmet.link.predecessorId} ${itemId}` : `${unmet.kind} ${itemId}`;

/** Last day of the items of each project, before and after. */
function endsOf(stored: StoredPlan, moved: readonly MovedItem[], projectIds: readonly string[]): Map<string, Ends> {
  const now = new Map(moved.map(({ id, endDate }) => [id, endDate]));
  const ends = new Map<string, Ends>();
  const asked = new Set(projectIds);
  for (const { id, projectId, endDate } of stored.items) {
    if (!asked.has(projectId)) continue;
    const after = now.get(id) ?? endDate;
    const so = ends.get(projectId);
    ends.set(projectId, {
      before: so && so.before > endDate ? so.before : endDate,
      after: so && so.after > after ? so.after : after,
    });
  }
  return ends;
}

/** Days by which one date is after another; null when it is not. */
const beyond = (limit: CalendarDate | null, date: CalendarDate): number | null =>
  limit !== null && date > limit ? daysBetween(limit, date) : null;

/** Whether a limit is passed now that was not before. */
const nowAfter = (limit: CalendarDate | null, { before, after }: Ends): boolean =>
  limit !== null && after > limit && before <= limit;

function projectsOf(
  moved: readonly MovedItem[],
  ends: ReadonlyMap<string, Ends>,
  { projects }: Surroundings,
): SlipImpactType['projects'] {
  const names = new Map(moved.map(({ project }) => [project.id, project]));
  return [...names.values()]
    .flatMap((project) => {
      const end = ends.get(project.id);
      if (!end) return [];
      const planned = projects.find(({ id }) => id === project.id);
      return [
        {
          project,
          movedCount: moved.filter((item) => item.project.id === project.id).length,
          endBefore: end.before,
          endAfter: end.after,
          slipDays: daysBetween(end.before, end.after),
          plannedEnd: planned?.endDate ?? null,
          beyondPlanDays: beyond(planned?.endDate ?? null, end.after),
          beyondFirstBaselineDays: beyond(planned?.firstEnd ?? null, end.after),
        },
      ];
    })
    .sort((a, b) => a.project.name.localeCompare(b.project.name, 'nl') || (a.project.id < b.project.id ? -1 : 1));
}

function goalsOf(
  moved: readonly MovedItem[],
  ends: ReadonlyMap<string, Ends>,
  { goals }: Surroundings,
): SlipImpactType['goals'] {
  const names = new Map(moved.map(({ project }) => [project.id, project]));
  return goals.flatMap(({ goal, endDate, projectIds }) => {
    const touched = projectIds.flatMap((id) => {
      const [project, end] = [names.get(id), ends.get(id)];
      return project && end && end.before !== end.after ? [{ project, end }] : [];
    });
    if (touched.length === 0) return [];
    return [
      {
        goal,
        projects: touched.map(({ project }) => project),
        goalEnd: endDate,
        nowAfterGoal: touched.some(({ end }) => nowAfter(endDate, end)),
      },
    ];
  });
}

/** Work of a project: its items without those above, as their parts stand for them. */
function spansOf(items: readonly StoredItem[], dates: (item: StoredItem) => Pick<StoredItem, 'startDate' | 'endDate'>) {
  const parents = new Set(items.flatMap(({ parentId }) => parentId ?? []));
  return items
    .filter(({ id, kind }) => kind !== 'milestone' && !parents.has(id))
    .map((item) => ({ start: dates(item).startDate, end: dates(item).endDate }));
}

function budgetYearsOf(
  stored: StoredPlan,
  moved: readonly MovedItem[],
  projectIds: readonly string[],
  { money }: Surroundings,
): SlipImpactType['budgetYears'] {
  const now = new Map(moved.map((item) => [item.id, item]));
  const names = new Map(moved.map(({ project }) => [project.id, project]));
  return projectIds.flatMap((projectId) => {
    const items = stored.items.filter((item) => item.projectId === projectId);
    const [before, after] = [spansOf(items, (item) => item), spansOf(items, (item) => now.get(item.id) ?? item)];
    const own = money.filter((row) => row.projectId === projectId);
    return [...new Set(own.map(({ currency }) => currency))].flatMap((currency) => {
      const left = new Map<number, Cents>(
        own.filter((row) => row.currency === currency).map((row) => [row.year, BigInt(row.left)]),
      );
      return budgetShift(before, after, left).map(({ fromYear, toYear, cents }) => ({
        project: names.get(projectId) ?? { id: projectId, name: '' },
        fromYear,
        toYear,
        amount: cents.toString(),
        currency,
      }));
    });
  });
}

function decisionsOf(
  moved: readonly MovedItem[],
  ends: ReadonlyMap<string, Ends>,
  { decisions }: Surroundings,
): SlipImpactType['decisions'] {
  const items = new Map(moved.map((item) => [item.id, item]));
  const names = new Map(moved.map(({ project }) => [project.id, project]));
  return decisions.map(({ id, title, dueDate, workItemId, projectId }) => {
    const item = workItemId ? items.get(workItemId) : undefined;
    const end = item ? { before: item.endBefore, after: item.endDate } : ends.get(projectId ?? '');
    return {
      ...{ id, title, dueDate },
      workItem: item ? { id: item.id, name: item.title } : null,
      project: names.get(projectId ?? '') ?? null,
      nowAfterDue: end !== undefined && nowAfter(dueDate, end),
    };
  });
}

function periodOf(moved: readonly MovedItem[], { periods }: Surroundings): SlipImpactType['reportingPeriod'] {
  for (const period of periods) {
    const within = (date: CalendarDate) => date >= period.startDate && date <= period.endDate;
    const named = ({ id, title }: MovedItem) => ({ id, name: title });
    const leaving = moved.filter((item) => within(item.endBefore) && !within(item.endDate)).map(named);
    const entering = moved.filter((item) => !within(item.endBefore) && within(item.endDate)).map(named);
    const touched = moved.some((item) => within(item.endBefore) || within(item.endDate));
    if (touched) return { ...period, leaving, entering };
  }
  return null;
}
