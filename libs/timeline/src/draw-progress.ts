import { polyline, type Drawing } from './display-list';
import type { TimelineItem } from './model';
import { noDay } from './model';
import { rowShape } from './row-geometry';
import type { RowWindow } from './rows';
import { xOf } from './scale';
import type { Scene } from './scene';

/**
 * The progress line: down the line of today, with a peak per row to how far its work is. Of a row that should have been
 * done but is not, or has not begun though it should have, the peak points left: it is behind. A row that is finished, or
 * still lies ahead and has not begun, leaves the line straight.
 */
export function drawProgressLine(drawing: Drawing, scene: Scene, window: RowWindow): void {
  const { today, model, rows, scale, metrics } = scene;
  if (today === null) return;
  const middle = xOf(scale, today + 0.5);
  const points: number[] = [middle, window.first * metrics.rowHeight - scene.scrollTop];
  for (let line = window.first; line < window.end; line++) {
    const row = rows.rows[line] ?? -1;
    const item = model.items[row];
    const shape = rowShape(scene, row, line);
    const peak = item && shape ? progressDay(item, model.starts[row] ?? noDay, model.ends[row] ?? noDay, today) : null;
    if (peak === null || shape === null) continue;
    const top = line * metrics.rowHeight - scene.scrollTop;
    const y = shape.y + shape.height / 2;
    points.push(middle, top + 2, xOf(scale, peak), y, middle, top + metrics.rowHeight - 2);
  }
  points.push(middle, window.end * metrics.rowHeight - scene.scrollTop);
  drawing.path(polyline(points), 'progressLine');
}

/** The day (end of it) that the work of a row has reached; null when the row has nothing to tell at `today`. */
export function progressDay(item: TimelineItem, start: number, end: number, today: number): number | null {
  if (start === noDay || item.kind === 'group' || item.kind === 'phase') return null;
  const percent = item.percent ?? 0;
  if (percent >= 100) return null;
  if (percent === 0 && start > today) return null;
  return start + ((end + 1 - start) * percent) / 100;
}
