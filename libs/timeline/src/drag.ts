import type { DaySpan, DependencyType } from './model';
import { anchorOf, rowShape, type TimelineFrame } from './row-geometry';
import { dependencySides, type Point, type Side } from './routes';

/** What of a mark is held: the whole of it, or one of its ends. */
export type DragPart = 'bar' | 'start' | 'end';

/** The span after dragging a part over whole days. An end stops at the other: a bar keeps at least one day. */
export function draggedSpan({ start, end }: DaySpan, part: DragPart, days: number): DaySpan {
  switch (part) {
    case 'bar':
      return { start: start + days, end: end + days };
    case 'start':
      return { start: Math.min(start + days, end), end };
    case 'end':
      return { start, end: Math.max(end + days, start) };
  }
}

/** The type of a dependency drawn from one side of a mark to one side of another. */
export function dependencyBetween(from: Side, to: Side): DependencyType {
  const types = Object.keys(dependencySides) as DependencyType[];
  return types.find((type) => dependencySides[type].from === from && dependencySides[type].to === to) ?? 'FS';
}

/** Distance of the middle of a link handle from the end of its mark, and its radius, in pixels. */
export const linkHandle = { distance: 11, radius: 5, reach: 9 } as const;

/** Where the handle to draw a dependency from a side of a row lies; null without a mark in view. */
export function linkHandleOf(frame: TimelineFrame, row: number, side: Side): Point | null {
  const anchor = anchorOf(frame, row, side);
  if (anchor === null || frame.rows.rows[frame.rows.lineOf[row] ?? -1] !== row) return null;
  return { x: anchor.x + (side === 'end' ? linkHandle.distance : -linkHandle.distance), y: anchor.y };
}

/** The side whose handle lies under a point, or null. */
export function linkHandleAt(frame: TimelineFrame, row: number, x: number, y: number): Side | null {
  for (const side of ['end', 'start'] as const) {
    const point = linkHandleOf(frame, row, side);
    if (point !== null && Math.hypot(point.x - x, point.y - y) <= linkHandle.reach) return side;
  }
  return null;
}

/** The nearer side of the mark of a row, where a drawn dependency would arrive. */
export function nearestSide(frame: TimelineFrame, row: number, x: number): Side {
  const shape = rowShape(frame, row, frame.rows.lineOf[row] ?? -1);
  return shape !== null && shape.kind === 'bar' && x > shape.x + shape.width / 2 ? 'end' : 'start';
}
