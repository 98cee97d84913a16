import { milestonesOnLine, rowShape, spanInterval, type RowShape, type TimelineFrame } from './row-geometry';

/** What lies under a point; `start`, `end` and `progress` are the handles of a bar. */
export type HitPart = 'start' | 'end' | 'progress' | 'bar' | 'bracket' | 'milestone' | 'baseline' | 'row';

export interface Hit {
  readonly line: number;
  /** Model row: the row of the line, or a milestone shown on the line of its collapsed project. */
  readonly row: number;
  readonly part: HitPart;
}

/** Reach of a bar handle and slack around small marks, in pixels. */
const handle = 5;

/** Finds what is at a point of the drawing area (below the header); null below the last row. */
export function hitTest(frame: TimelineFrame, x: number, y: number): Hit | null {
  const line = Math.floor((y + frame.scrollTop) / frame.metrics.rowHeight);
  const row = frame.rows.rows[line];
  if (line < 0 || row === undefined) return null;

  for (const milestone of milestonesOnLine(frame, line).reverse()) {
    const shape = rowShape(frame, milestone, line);
    if (shape !== null && contains(shape, x, y, 2)) return { line, row: milestone, part: 'milestone' };
  }
  const shape = rowShape(frame, row, line);
  if (shape !== null && contains(shape, x, y, shape.kind === 'milestone' ? 3 : 0)) {
    return { line, row, part: partOf(frame, shape, row, x) };
  }
  const baseline = frame.model.items[row]?.baseline;
  if (shape !== null && baseline) {
    const { x: left, width } = spanInterval(frame.scale, baseline);
    const top = shape.y + shape.height;
    if (
      x >= left &&
      x <= left + width &&
      y >= top &&
      y <= top + frame.metrics.baselineGap + frame.metrics.baselineHeight + 1
    ) {
      return { line, row, part: 'baseline' };
    }
  }
  return { line, row, part: 'row' };
}

function partOf(frame: TimelineFrame, shape: RowShape, row: number, x: number): HitPart {
  if (shape.kind !== 'bar') return shape.kind;
  // On a bar too narrow for three parts the whole bar is the handle to move it.
  if (shape.width < 4 * handle) return 'bar';
  if (x <= shape.x + handle) return 'start';
  if (x >= shape.x + shape.width - handle) return 'end';
  const percent = frame.model.items[row]?.percent;
  if (percent !== undefined && Math.abs(x - (shape.x + (shape.width * percent) / 100)) <= handle) return 'progress';
  return 'bar';
}

function contains(shape: RowShape, x: number, y: number, slack: number): boolean {
  return (
    x >= shape.x - slack &&
    x <= shape.x + shape.width + slack &&
    y >= shape.y - slack &&
    y <= shape.y + shape.height + slack
  );
}
