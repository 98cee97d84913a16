import type { RowKind, TimelineItem, TimelineModel } from './model';

/** Which rows of a model a filter keeps. */
export interface RowFilter {
  /** 1 for each row that satisfies the predicate itself. */
  readonly matched: Uint8Array;
  /** 1 for each row to show: matches, their ancestors (for context) and their descendants (to open them). */
  readonly kept: Uint8Array;
}

/** The rows on screen from top to bottom. */
export interface VisibleRows {
  /** Model row per line. */
  readonly rows: Int32Array;
  /** Line per model row: its own, else that of the collapsed ancestor that stands for it, else -1 (filtered out). */
  readonly lineOf: Int32Array;
  /** 1 per line that is collapsed and has children to show. */
  readonly collapsed: Uint8Array;
}

/** Lines `first` to before `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

export function filterRows(model: TimelineModel, matches: (item: TimelineItem, row: number) => boolean): RowFilter {
  const count = model.items.length;
  const matched = new Uint8Array(count);
  const kept = new Uint8Array(count);
  for (let i = 0; i < count; i++) if (matches(model.items[i] as TimelineItem, i)) matched[i] = 1;
  let keptUntil = 0;
  for (let i = 0; i < count; i++) {
    if (matched[i] === 1) keptUntil = Math.max(keptUntil, model.subtreeEnds[i] ?? 0);
    if (i < keptUntil) kept[i] = 1;
  }
  for (let i = count - 1; i >= 0; i--) {
    const parent = model.parents[i] ?? -1;
    if (kept[i] === 1 && parent >= 0) kept[parent] = 1;
  }
  return { matched, kept };
}

/** "X of Y": how many rows of a kind are kept, and how many there are. */
export function countRows(
  model: TimelineModel,
  kind: RowKind,
  filter: RowFilter | null,
): { readonly shown: number; readonly total: number } {
  let shown = 0;
  let total = 0;
  for (let i = 0; i < model.items.length; i++) {
    if (model.items[i]?.kind !== kind) continue;
    total++;
    if (filter === null || filter.kept[i] === 1) shown++;
  }
  return { shown, total };
}

/** Lays the rows out in lines, skipping what a collapsed row hides and what the filter drops. */
export function flattenRows(
  model: TimelineModel,
  collapsedIds: ReadonlySet<string>,
  filter: RowFilter | null = null,
): VisibleRows {
  const count = model.items.length;
  const rows = new Int32Array(count);
  const lineOf = new Int32Array(count).fill(-1);
  const collapsed = new Uint8Array(count);
  let lines = 0;
  for (let i = 0; i < count;) {
    const end = model.subtreeEnds[i] ?? i + 1;
    if (filter !== null && filter.kept[i] !== 1) {
      i = end; // a dropped row has no kept descendants
      continue;
    }
    rows[lines] = i;
    lineOf[i] = lines;
    if (end > i + 1 && collapsedIds.has((model.items[i] as TimelineItem).id)) {
      collapsed[lines] = 1;
      for (let hidden = i + 1; hidden < end; hidden++) {
        if (filter === null || filter.kept[hidden] === 1) lineOf[hidden] = lines;
      }
      i = end;
    } else {
      i++;
    }
    lines++;
  }
  return { rows: rows.slice(0, lines), lineOf, collapsed: collapsed.slice(0, lines) };
}

/** Lines that touch the viewport, with `overscan` more at both sides, kept within 0 and `count`. */
export function visibleWindow(
  count: number,
  rowHeight: number,
  scrollTop: number,
  viewportHeight: number,
  overscan = 0,
): RowWindow {
  const first = Math.floor(scrollTop / rowHeight) - overscan;
  const end = Math.ceil((scrollTop + viewportHeight) / rowHeight) + overscan;
  const clamped = Math.min(count, Math.max(0, first));
  return { first: clamped, end: Math.max(clamped, Math.min(count, end)) };
}
