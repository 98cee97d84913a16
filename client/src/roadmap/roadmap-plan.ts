import type { RoadmapQuery } from '@stip/contract';
import {
  buildModel,
  filterPortfolio,
  portfolioRows,
  projectIdAbove,
  type FilterChoice,
  type GroupWords,
  type Grouping,
  type RowFilter,
  type TimelineDependency,
  type TimelineModel,
} from '@stip/timeline';
import type { RoadmapView } from './view-state';

export type RoadmapData = RoadmapQuery['roadmap'];
export type RoadmapProject = RoadmapData['projects'][number];
export type RoadmapItem = RoadmapProject['items'][number];

/** The records behind the rows, for the details of a row. */
export interface RoadmapIndex {
  readonly projects: ReadonlyMap<string, RoadmapProject>;
}

export function indexRoadmap(roadmap: RoadmapData): RoadmapIndex {
  return { projects: new Map(roadmap.projects.map((project) => [project.id, project])) };
}

/** The project that a row is or belongs to; undefined for a group. */
export function projectAbove(model: TimelineModel, index: RoadmapIndex, row: number): RoadmapProject | undefined {
  const id = projectIdAbove(model, row);
  return id === undefined ? undefined : index.projects.get(id);
}

/** The timeline rows of a roadmap under the chosen grouping. */
export function planOf(roadmap: RoadmapData, grouping: Grouping, words: GroupWords): TimelineModel {
  const order = grouping === 'goal' ? roadmap.goals : grouping === 'programme' ? roadmap.programmes : [];
  const rows = portfolioRows(
    roadmap.projects,
    grouping,
    words,
    order.map((group) => group.id),
  );
  return buildModel(rows, timelineDependencies(roadmap.dependencies));
}

export function timelineDependencies(
  dependencies: readonly RoadmapData['dependencies'][number][],
): TimelineDependency[] {
  return dependencies.map((dependency) => ({
    id: dependency.id,
    from: dependency.predecessorId,
    to: dependency.successorId,
    type: dependency.type,
    lagDays: dependency.lagDays,
  }));
}

export { collapsedRows, type FilterChoice, type OpenChoice } from '@stip/timeline';

/** The rows the filters keep, or null when nothing is filtered. */
export function filterPlan(model: TimelineModel, index: RoadmapIndex, choice: FilterChoice): RowFilter | null {
  return filterPortfolio(model, index.projects, choice);
}

/** The view after opening or closing a row. */
export function withToggledRow(model: TimelineModel, view: RoadmapView, id: string): RoadmapView {
  const row = model.items[model.indexOf.get(id) ?? -1];
  if (row === undefined) return view;
  if (row.kind === 'project' && !view.allOpen) return { ...view, opened: toggled(view.opened, id) };
  return { ...view, closed: toggled(view.closed, id) };
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
