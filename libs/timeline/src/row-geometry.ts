import { noDay, type DaySpan, type TimelineModel } from './model';
import type { VisibleRows } from './rows';
import type { Point, Side } from './routes';
import { xOf, type TimeScale } from './scale';

/** Heights within a row, in pixels. */
export interface RowMetrics {
  readonly rowHeight: number;
  readonly barHeight: number;
  /** Top of the bar of a phase or task. */
  readonly itemBarTop: number;
  /** Top of the bar of a project, lower so that its milestones can carry labels above it. */
  readonly projectBarTop: number;
  /** Baseline of the label text above a project bar. */
  readonly labelBaseline: number;
  readonly baselineHeight: number;
  /** Space between a bar and the line of the first approved plan below it. */
  readonly baselineGap: number;
  /** Half the width of a milestone. */
  readonly diamond: number;
  readonly headerHeight: number;
}

/** For the screen. */
export const comfortableMetrics: RowMetrics = {
  rowHeight: 40,
  barHeight: 13,
  itemBarTop: 12,
  projectBarTop: 18,
  labelBaseline: 13,
  baselineHeight: 3,
  baselineGap: 2,
  diamond: 7,
  headerHeight: 48,
};

/** For paper: more rows on a page. */
export const compactMetrics: RowMetrics = {
  rowHeight: 32,
  barHeight: 10,
  itemBarTop: 10,
  projectBarTop: 16,
  labelBaseline: 11,
  baselineHeight: 2.5,
  baselineGap: 1.5,
  diamond: 5.5,
  headerHeight: 42,
};

/** For a narrow screen: the name stands above the bar, in the same row. */
export const stackedMetrics: RowMetrics = {
  rowHeight: 60,
  barHeight: 12,
  itemBarTop: 37,
  projectBarTop: 37,
  labelBaseline: 33,
  baselineHeight: 3,
  baselineGap: 2,
  diamond: 6.5,
  headerHeight: 44,
};

/** Everything that decides where a row is drawn. */
export interface TimelineFrame {
  readonly model: TimelineModel;
  readonly rows: VisibleRows;
  readonly scale: TimeScale;
  readonly metrics: RowMetrics;
  /** Pixels of all rows above the top edge of the drawing. */
  readonly scrollTop: number;
}

export type ShapeKind = 'bar' | 'bracket' | 'milestone';

/** The main mark of a row. A milestone is as wide as its diamond. */
export interface RowShape {
  readonly kind: ShapeKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function lineTop(frame: TimelineFrame, line: number): number {
  return line * frame.metrics.rowHeight - frame.scrollTop;
}

/** The mark of a model row on a line (its own, or that of the collapsed row that stands for it); null without dates. */
export function rowShape(frame: TimelineFrame, row: number, line: number): RowShape | null {
  const { model, metrics, scale } = frame;
  const start = model.starts[row] ?? noDay;
  if (start === noDay) return null;
  const end = model.ends[row] ?? start;
  const host = frame.rows.rows[line] ?? row;
  const y = lineTop(frame, line) + barTop(frame, host);
  if (model.items[row]?.kind === 'milestone') {
    const center = xOf(scale, start + 0.5);
    const middle = y + metrics.barHeight / 2;
    const size = metrics.diamond;
    return { kind: 'milestone', x: center - size, y: middle - size, width: 2 * size, height: 2 * size };
  }
  const x = xOf(scale, start);
  const width = Math.max(xOf(scale, end + 1) - x, 2);
  return { kind: model.items[row]?.kind === 'group' ? 'bracket' : 'bar', x, y, width, height: metrics.barHeight };
}

/** Top of the bar within its row. */
export function barTop(frame: TimelineFrame, row: number): number {
  return frame.model.items[row]?.kind === 'project' ? frame.metrics.projectBarTop : frame.metrics.itemBarTop;
}

/** Where a span of days lies, both days included. */
export function spanInterval(scale: TimeScale, span: DaySpan): { readonly x: number; readonly width: number } {
  const x = xOf(scale, span.start);
  return { x, width: Math.max(xOf(scale, span.end + 1) - x, 2) };
}

/** Where a dependency touches the mark of a row, or null when the row has no dates or is filtered out. */
export function anchorOf(frame: TimelineFrame, row: number, side: Side): Point | null {
  const line = frame.rows.lineOf[row] ?? -1;
  if (line < 0) return null;
  const shape = rowShape(frame, row, line);
  if (shape === null) return null;
  return { x: side === 'start' ? shape.x : shape.x + shape.width, y: shape.y + shape.height / 2 };
}

/** Rows of the milestones that a collapsed project shows on its own line. */
export function milestonesOnLine(frame: TimelineFrame, line: number): number[] {
  return milestonesUnder(frame.model, frame.rows, line);
}

/** The same, wherever the rows are drawn. */
export function milestonesUnder(model: TimelineModel, rows: VisibleRows, line: number): number[] {
  const row = rows.rows[line] ?? -1;
  if (rows.collapsed[line] !== 1 || model.items[row]?.kind !== 'project') return [];
  const result: number[] = [];
  const end = model.subtreeEnds[row] ?? row;
  for (let i = row + 1; i < end; i++) {
    if (model.items[i]?.kind === 'milestone' && rows.lineOf[i] === line && model.starts[i] !== noDay) result.push(i);
  }
  return result;
}

/** Days by which the plan now ends later (positive) or earlier than first approved, or approved last; 0 without both. */
export function shiftDays(model: TimelineModel, row: number, against: 'first' | 'current' = 'first'): number {
  const item = model.items[row];
  const baseline = against === 'first' ? item?.baseline : item?.currentBaseline;
  const end = model.ends[row] ?? noDay;
  return baseline && end !== noDay ? end - baseline.end : 0;
}
