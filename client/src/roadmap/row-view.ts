import type { Colour } from '@stip/domain';
import type { RowKind, RowWindow, TimelineModel, VisibleRows } from '@stip/timeline';
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
  readonly owner: string;
  readonly colour: Colour | null;
  /** 1 for a root, as aria-level counts. */
  readonly level: number;
  /** Null: nothing to open. */
  readonly expanded: boolean | null;
  readonly spoken: string;
  readonly projectId: string | null;
}

/**
 * Rows of the lines in the window, and the line that holds the focus when it is elsewhere: focus must stay in the page.
 * Slots repeat every `slots` lines (at least as many as the window is long); the row outside the window has slot -1.
 */
export function rowViews(
  model: TimelineModel,
  rows: VisibleRows,
  window: RowWindow,
  focusedLine: number,
  slots: number,
  words: RowWords,
): RowView[] {
  const lines: number[] = [];
  for (let line = window.first; line < Math.min(window.end, rows.rows.length); line++) lines.push(line);
  if (focusedLine >= 0 && focusedLine < rows.rows.length) {
    if (focusedLine < window.first) lines.unshift(focusedLine);
    else if (focusedLine >= window.end) lines.push(focusedLine);
  }
  return lines.map((line) => ({
    ...rowView(model, rows, line, words),
    slot: line >= window.first && line < window.end ? line % slots : -1,
  }));
}

function rowView(model: TimelineModel, rows: VisibleRows, line: number, words: RowWords): Omit<RowView, 'slot'> {
  const row = rows.rows[line] ?? -1;
  const item = model.items[row];
  const hasChildren = (model.subtreeEnds[row] ?? 0) > row + 1;
  return {
    ...{
      id: item?.id ?? '',
      line,
      row,
      kind: item?.kind ?? 'task',
      title: item?.title ?? '',
      owner: ownerOf(model, row),
    },
    ...{ colour: item?.status ?? null, level: (model.depths[row] ?? 0) + 1 },
    expanded: hasChildren ? rows.collapsed[line] !== 1 : null,
    spoken: words.spoken(row),
    projectId: words.projectOf(row)?.id ?? null,
  };
}

/** The owner of an item only where it is another than that of its project: repeated names hide the different one. */
function ownerOf(model: TimelineModel, row: number): string {
  const item = model.items[row];
  if (item === undefined || item.kind === 'project' || item.kind === 'group') return item?.owner ?? '';
  let project = model.parents[row] ?? -1;
  while (project >= 0 && model.items[project]?.kind !== 'project') project = model.parents[project] ?? -1;
  return item.owner === model.items[project]?.owner ? '' : (item.owner ?? '');
}
