import type { Colour } from '@stip/domain';
import type { RowKind, RowWindow, TimelineModel, VisibleRows } from '@stip/timeline';
import type { GridColumn } from './grid-columns';
import type { RowWords } from './row-words';

/** One row of the tree grid as the template shows it. */
export interface RowView {
  /** Element that shows the row: elements are used again for other rows while scrolling. */
  readonly slot: number;
  readonly id: string;
  readonly line: number;
  readonly row: number;
  readonly kind: RowKind;
  readonly title: string;
  readonly colour: Colour | null;
  /** Texts of the columns; empty for the status, which is a mark. */
  readonly cells: readonly string[];
  /** 1 for a root, as aria-level counts. */
  readonly level: number;
  /** Null: nothing to open. */
  readonly expanded: boolean | null;
  readonly spoken: string;
  /** Address of the project that the row is; null for other rows. */
  readonly address: string | null;
}

/** Which element shows which line: slots repeat every `count` lines (at least as many as a window is long) from `base`. */
export interface RowSlots {
  readonly count: number;
  readonly base: number;
}

/** The slots for a next window. One far from the last begins with the same element, so that none has to change places. */
export function slotsFor(slots: RowSlots, last: RowWindow, next: RowWindow, count: number): RowSlots {
  const isFar = next.first >= last.end || next.end <= last.first;
  const base = isFar ? slots.base + next.first - last.first : slots.base;
  return base === slots.base && count === slots.count ? slots : { base, count };
}

/**
 * Rows of the lines in the window, and the line that holds the focus when it is elsewhere: focus must stay in the page. The row
 * outside the window has slot -1.
 */
export function rowViews(
  model: TimelineModel,
  rows: VisibleRows,
  window: RowWindow,
  focusedLine: number,
  slots: RowSlots,
  words: RowWords,
  columns: readonly GridColumn[],
): RowView[] {
  const views: RowView[] = [];
  const end = Math.min(window.end, rows.rows.length);
  const isElsewhere = focusedLine < window.first || focusedLine >= window.end;
  if (isElsewhere && focusedLine >= 0 && focusedLine < window.first) views.push(rowView(focusedLine, -1));
  for (let line = window.first; line < end; line++) {
    views.push(rowView(line, (((line - slots.base) % slots.count) + slots.count) % slots.count));
  }
  if (isElsewhere && focusedLine >= end && focusedLine < rows.rows.length) views.push(rowView(focusedLine, -1));
  return views;

  function rowView(line: number, slot: number): RowView {
    const row = rows.rows[line] ?? -1;
    const item = model.items[row];
    const hasChildren = (model.subtreeEnds[row] ?? 0) > row + 1;
    return {
      slot,
      id: item?.id ?? '',
      line,
      row,
      kind: item?.kind ?? 'task',
      title: item?.title ?? '',
      colour: item?.kind === 'project' ? (item.status ?? null) : null,
      cells: columns.map((column) => words.cell(row, column)),
      level: (model.depths[row] ?? 0) + 1,
      expanded: hasChildren ? rows.collapsed[line] !== 1 : null,
      spoken: words.spoken(row),
      address: item?.kind === 'project' ? `/projecten/${item.id}` : null,
    };
  }
}
