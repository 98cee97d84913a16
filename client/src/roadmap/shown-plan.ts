import { fromDayNumber } from '@stip/domain';
import { dayAt, milestonesUnder, type DaySpan, type Scene } from '@stip/timeline';
import type { Translate } from './row-words';
import type { RoadmapView } from './view-state';

/** What the reader sees of the roadmap at the moment they ask for it elsewhere: on paper, in a file, behind a link. */
export interface ShownPlan {
  readonly scene: Scene;
  readonly view: RoadmapView;
  readonly language: string;
  readonly title: string;
  readonly translate: Translate;
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
}

/** A view as the API takes it: only what does not depend on a screen. */
export interface SentView {
  readonly grouping: RoadmapView['grouping'];
  readonly search: string;
  readonly colours: RoadmapView['colours'];
  readonly programmes: readonly string[];
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly allOpen: boolean;
  readonly baseline: boolean;
  readonly dependencies: boolean;
  readonly progressLine: boolean;
  readonly critical: boolean;
  readonly owners: boolean;
  readonly density: number | null;
  readonly range: { readonly start: string; readonly end: string } | null;
}

/** The days in view; null while the whole plan is. */
export function daysInView({ scene: { scale, width }, view }: ShownPlan): DaySpan | null {
  if (view.density === null) return null;
  const start = Math.ceil(scale.start);
  return { start, end: Math.max(start, Math.floor(dayAt(scale, width)) - 1) };
}

/** The view for the API, with the days in view or, with null, the whole plan. */
export function sentView({ view }: ShownPlan, days: DaySpan | null): SentView {
  const { grouping, search, colours, programmes, allOpen, baseline, dependencies, progressLine, critical } = view;
  return {
    ...{ grouping, search, colours, programmes, allOpen, baseline, dependencies, progressLine, critical },
    opened: [...view.opened],
    closed: [...view.closed],
    owners: view.columns.includes('owner'),
    density: view.density,
    range: days && { start: fromDayNumber(days.start), end: fromDayNumber(days.end) },
  };
}

/** Projects that the filters keep, in the order shown; those in a closed group too. */
export function shownProjects({ scene: { model, rows } }: ShownPlan): { readonly id: string; readonly name: string }[] {
  return model.items.flatMap(({ id, kind, title }, row) =>
    kind === 'project' && (rows.lineOf[row] ?? -1) >= 0 ? [{ id, name: title }] : [],
  );
}

/** Rows of the table that goes with a picture: the lines, and the milestones that stand on the line of their project. */
export function tableLength({ scene: { model, rows } }: ShownPlan): number {
  return [...rows.rows.keys()].reduce((sum, line) => sum + 1 + milestonesUnder(model, rows, line).length, 0);
}
