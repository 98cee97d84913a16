import type { Colour } from '@stip/domain';
import type { DayNumber } from './calendar-day';

export type RowKind = 'group' | 'project' | 'phase' | 'task' | 'milestone';
/** Finish-to-start, start-to-start, finish-to-finish, start-to-finish. */
export type DependencyType = 'FS' | 'SS' | 'FF' | 'SF';

/** Both days count: a one-day task starts and ends on the same day. */
export interface DaySpan {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** One row of the plan as the timeline draws it. */
export interface TimelineItem {
  /** Unique among the rows. */
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: RowKind;
  readonly title: string;
  /** Null: no dates of its own; a group, project or phase then spans its children. */
  readonly span: DaySpan | null;
  /** 0–100. */
  readonly percent?: number;
  /** The first approved plan of this row. */
  readonly baseline?: DaySpan | null;
  /** The approved plan of this row that counts now; the same as the first while there is no other. */
  readonly currentBaseline?: DaySpan | null;
  readonly status?: Colour | null;
  readonly owner?: string;
  /** Days this row can slip before it moves the end of its project; absent when not computed. */
  readonly slackDays?: number;
  readonly critical?: boolean;
}

export interface TimelineDependency {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: DependencyType;
  readonly lagDays?: number;
}

/** Marks a row without dates in `starts` and `ends`. */
export const noDay = -2_147_483_648;

export const dependencyTypes: readonly DependencyType[] = ['FS', 'SS', 'FF', 'SF'];

/** The plan in depth-first order with flat columns per row, so that 20,000 rows are walked without chasing objects. */
export interface TimelineModel {
  readonly items: readonly TimelineItem[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Row of the parent, or -1. */
  readonly parents: Int32Array;
  readonly depths: Int32Array;
  /** The row after the last descendant: the subtree of `i` is `i` up to before `subtreeEnds[i]`. */
  readonly subtreeEnds: Int32Array;
  /** First and last day, own or rolled up from the children; `noDay` when there is none. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly dependencies: readonly TimelineDependency[];
  /** Rows the dependencies join; those that point outside the plan are left out and counted. */
  readonly dependencyFrom: Int32Array;
  readonly dependencyTo: Int32Array;
  readonly danglingDependencies: number;
}

/** The input is not a tree of unique rows; `ids` names the rows at fault. */
export class TimelineModelError extends Error {
  constructor(
    readonly reason: 'duplicate' | 'cycle',
    readonly ids: readonly string[],
  ) {
    super(`Timeline rows are not a tree (${reason}): ${ids.slice(0, 5).join(', ')}`);
    this.name = 'TimelineModelError';
  }
}

/**
 * Builds the model. Siblings keep the order of the input; a row whose parent is unknown becomes a root.
 * Throws TimelineModelError for a repeated id or rows that are their own ancestor.
 */
export function buildModel(
  input: readonly TimelineItem[],
  dependencies: readonly TimelineDependency[] = [],
): TimelineModel {
  const tree = treeOf(input) ?? (treeOf(depthFirst(input)) as Tree);
  return { ...tree, ...rollUp(tree.items, tree.parents), ...resolve(dependencies, tree.indexOf) };
}

type Tree = Pick<TimelineModel, 'items' | 'indexOf' | 'parents' | 'depths' | 'subtreeEnds'>;

/** The tree of rows that come depth first, as those of a record mostly do, in one pass; null when they come otherwise. */
function treeOf(items: readonly TimelineItem[]): Tree | null {
  const count = items.length;
  const indexOf = new Map<string, number>();
  const parents = new Int32Array(count).fill(-1);
  const depths = new Int32Array(count);
  const subtreeEnds = new Int32Array(count);
  const path: number[] = [];
  const strays: string[] = [];
  for (let row = 0; row < count; row++) {
    const { id, parentId } = items[row] as TimelineItem;
    indexOf.set(id, row);
    if (indexOf.size <= row) throw new TimelineModelError('duplicate', [id]);
    let above = path.at(-1);
    while (above !== undefined && items[above]?.id !== parentId) {
      subtreeEnds[above] = row;
      path.pop();
      above = path.at(-1);
    }
    if (above !== undefined) parents[row] = above;
    else if (parentId !== null) strays.push(parentId);
    depths[row] = path.length;
    path.push(row);
  }
  for (const row of path) subtreeEnds[row] = count;
  // A row whose parent is nowhere is a root; one whose parent comes elsewhere is out of order.
  return strays.some((parentId) => indexOf.has(parentId)) ? null : { items, indexOf, parents, depths, subtreeEnds };
}

/** The rows depth first, siblings in the order of the input. */
function depthFirst(input: readonly TimelineItem[]): TimelineItem[] {
  const count = input.length;
  const inputIndex = new Map(input.map(({ id }, i) => [id, i]));
  // Children as linked lists in flat arrays; filled backwards so that walking them restores the input order.
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  let firstRoot = -1;
  for (let i = count - 1; i >= 0; i--) {
    const { parentId } = input[i] as TimelineItem;
    const parent = parentId === null ? undefined : inputIndex.get(parentId);
    if (parent === undefined) {
      nextSibling[i] = firstRoot;
      firstRoot = i;
    } else {
      nextSibling[i] = firstChild[parent] ?? -1;
      firstChild[parent] = i;
    }
  }
  const rows: TimelineItem[] = [];
  const path: number[] = [];
  let cursor = firstRoot;
  while (cursor !== -1 || path.length > 0) {
    if (cursor === -1) {
      cursor = nextSibling[path.pop() as number] ?? -1;
      continue;
    }
    rows.push(input[cursor] as TimelineItem);
    path.push(cursor);
    cursor = firstChild[cursor] ?? -1;
  }
  if (rows.length < count) {
    const reached = new Set(rows.map(({ id }) => id));
    throw new TimelineModelError(
      'cycle',
      input.filter(({ id }) => !reached.has(id)).map(({ id }) => id),
    );
  }
  return rows;
}

/**
 * The model with other rows in the place of some, by model row. The tree stays as it is: what is copied are flat columns, so
 * that a bar can follow the pointer among 20,000 rows. Ancestors without dates of their own span their children anew.
 */
export function replaceItems(model: TimelineModel, changes: ReadonlyMap<number, TimelineItem>): TimelineModel {
  if (changes.size === 0) return model;
  const items = model.items.slice();
  const starts = model.starts.slice();
  const ends = model.ends.slice();
  const next: TimelineModel = { ...model, items, starts, ends };
  for (const [row, item] of changes) items[row] = item;
  const ancestors = new Set<number>();
  for (const [row, item] of changes) {
    if (item.span) [starts[row], ends[row]] = [item.span.start, item.span.end];
    else ancestors.add(row);
    for (let above = model.parents[row] ?? -1; above >= 0; above = model.parents[above] ?? -1) {
      if (!items[above]?.span) ancestors.add(above);
    }
  }
  // The lowest first: the later row is never above the earlier one.
  for (const row of [...ancestors].sort((a, b) => b - a)) spanChildren(next, row, starts, ends);
  return next;
}

/** The model with other dependencies. */
export function replaceDependencies(model: TimelineModel, all: readonly TimelineDependency[]): TimelineModel {
  return { ...model, ...resolve(all, model.indexOf) };
}

function spanChildren(model: TimelineModel, row: number, starts: Int32Array, ends: Int32Array): void {
  let first = noDay;
  let last = noDay;
  for (let child = row + 1; child < (model.subtreeEnds[row] ?? 0); child = model.subtreeEnds[child] ?? child + 1) {
    const start = starts[child] ?? noDay;
    if (start === noDay) continue;
    first = first === noDay ? start : Math.min(first, start);
    last = Math.max(last, ends[child] ?? start);
  }
  starts[row] = first;
  ends[row] = last;
}

/** First and last day of all rows with dates, or null for an undated plan. */
export function planRange(model: TimelineModel): DaySpan | null {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < model.items.length; i++) {
    const first = model.starts[i] ?? noDay;
    if (first === noDay) continue;
    const { baseline, currentBaseline } = model.items[i] ?? {};
    start = Math.min(start, first, baseline?.start ?? first, currentBaseline?.start ?? first);
    end = Math.max(end, model.ends[i] ?? first, baseline?.end ?? first, currentBaseline?.end ?? first);
  }
  return start <= end ? { start, end } : null;
}

function rollUp(items: readonly TimelineItem[], parents: Int32Array): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(items.length).fill(noDay);
  const ends = new Int32Array(items.length).fill(noDay);
  // Children come after their parent, so one pass from the back has every child ready before its parent.
  for (let i = items.length - 1; i >= 0; i--) {
    const own = items[i]?.span;
    if (own) {
      starts[i] = own.start;
      ends[i] = own.end;
    }
    const start = starts[i] ?? noDay;
    const parent = parents[i] ?? -1;
    if (parent === -1 || start === noDay || items[parent]?.span) continue;
    const known = starts[parent] ?? noDay;
    starts[parent] = known === noDay ? start : Math.min(known, start);
    ends[parent] = Math.max(ends[parent] ?? noDay, ends[i] ?? noDay);
  }
  return { starts, ends };
}

function resolve(
  all: readonly TimelineDependency[],
  indexOf: ReadonlyMap<string, number>,
): Pick<TimelineModel, 'dependencies' | 'dependencyFrom' | 'dependencyTo' | 'danglingDependencies'> {
  const dependencies = all.filter((dependency) => indexOf.has(dependency.from) && indexOf.has(dependency.to));
  return {
    dependencies,
    dependencyFrom: Int32Array.from(dependencies, (dependency) => indexOf.get(dependency.from) ?? -1),
    dependencyTo: Int32Array.from(dependencies, (dependency) => indexOf.get(dependency.to) ?? -1),
    danglingDependencies: all.length - dependencies.length,
  };
}
