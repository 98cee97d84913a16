import type { CalendarDate, Colour } from '@stip/domain';
import type { TimelineModel } from './model';
import type { Grouping, NamedReference } from './portfolio';
import { filterRows, type RowFilter } from './rows';

/** What of a portfolio a picture shows, and how: the part of the reader's view that does not depend on a screen. */
export interface PlanView extends FilterChoice, OpenChoice {
  readonly grouping: Grouping;
  readonly baseline: boolean;
  readonly dependencies: boolean;
  readonly progressLine: boolean;
  readonly critical: boolean;
  /** Whether owners stand beside the names. */
  readonly owners: boolean;
  /** Pixels per day on the screen; null when the whole plan is fitted into the width. */
  readonly density: number | null;
  /** Days shown; null for the whole plan. */
  readonly range: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
}

/** The part of a view that decides which rows are left. None chosen: all. */
export interface FilterChoice {
  readonly search: string;
  readonly colours: readonly Colour[];
  readonly programmes: readonly string[];
}

/** The part of a view that decides which rows are open. */
export interface OpenChoice {
  /** Rows opened that start closed: projects. */
  readonly opened: ReadonlySet<string>;
  /** Rows closed that start open: groups and phases. */
  readonly closed: ReadonlySet<string>;
  /** Every project open, whatever `opened` says. */
  readonly allOpen: boolean;
}

/** What a filter looks at of a project. */
export interface FilteredProject {
  readonly id: string;
  readonly code: string | null;
  readonly colour: Colour | null;
  readonly programme: NamedReference | null;
}

/** The rows the filters keep, or null when nothing is filtered. Text looks at titles, codes and owners. */
export function filterPortfolio(
  model: TimelineModel,
  projects: ReadonlyMap<string, FilteredProject>,
  choice: FilterChoice,
): RowFilter | null {
  const words = choice.search.toLocaleLowerCase('nl').split(/\s+/).filter(Boolean);
  if (words.length === 0 && choice.colours.length === 0 && choice.programmes.length === 0) return null;
  const chosen = new Set(
    [...projects.values()]
      .filter((project) => choice.colours.length === 0 || choice.colours.includes(project.colour ?? 'grey'))
      .filter((project) => choice.programmes.length === 0 || choice.programmes.includes(project.programme?.id ?? ''))
      .map((project) => project.id),
  );
  return filterRows(model, (row, at) => {
    const id = projectIdAbove(model, at);
    const project = id === undefined ? undefined : projects.get(id);
    if (project === undefined || !chosen.has(project.id)) return false;
    if (words.length === 0) return row.kind === 'project';
    const text = [row.title, row.owner ?? '', row.kind === 'project' ? (project.code ?? '') : '']
      .join(' ')
      .toLocaleLowerCase('nl');
    return words.every((word) => text.includes(word));
  });
}

/** Id of the project that a row is or belongs to; undefined for a group. */
export function projectIdAbove(model: TimelineModel, row: number): string | undefined {
  for (let at = row; at >= 0; at = model.parents[at] ?? -1) {
    const item = model.items[at];
    if (item?.kind === 'project') return item.id;
  }
  return undefined;
}

/** Rows that are closed in a view: projects unless opened, the others when closed. */
export function collapsedRows(model: TimelineModel, choice: OpenChoice): ReadonlySet<string> {
  const collapsed = new Set<string>(choice.closed);
  if (!choice.allOpen) {
    for (const row of model.items) if (row.kind === 'project' && !choice.opened.has(row.id)) collapsed.add(row.id);
  }
  return collapsed;
}
