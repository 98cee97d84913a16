import type { StyleName } from './theme';

/** Steps of a path: move, line, quadratic curve (control point first), close. */
export type PathStep =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['Z'];

export interface RectOperation {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Corner radius. */
  readonly radius?: number;
  readonly style: StyleName;
}
export interface PathOperation {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
  readonly style: StyleName;
}
export interface TextOperation {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly style: StyleName;
}
/** Everything up to the matching `unclip` is cut off outside the rectangle. */
export interface ClipOperation {
  readonly kind: 'clip';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface UnclipOperation {
  readonly kind: 'unclip';
}
export type DrawOperation = RectOperation | PathOperation | TextOperation | ClipOperation | UnclipOperation;

/** A drawing as data, in painting order; a painter turns it into canvas calls or SVG with the styles of a theme. */
export type DisplayList = readonly DrawOperation[];

/** Collects operations. Shapes without area are left out. */
export class Drawing {
  readonly operations: DrawOperation[] = [];

  rect(x: number, y: number, width: number, height: number, style: StyleName, radius = 0): void {
    if (width <= 0 || height <= 0) return;
    const corner = Math.min(radius, width / 2, height / 2);
    this.operations.push({ kind: 'rect', x, y, width, height, radius: corner, style });
  }

  line(x1: number, y1: number, x2: number, y2: number, style: StyleName): void {
    this.path(
      [
        ['M', x1, y1],
        ['L', x2, y2],
      ],
      style,
    );
  }

  path(steps: readonly PathStep[], style: StyleName): void {
    if (steps.length > 1) this.operations.push({ kind: 'path', steps, style });
  }

  text(x: number, y: number, text: string, style: StyleName, anchor: TextOperation['anchor'] = 'start'): void {
    if (text !== '') this.operations.push({ kind: 'text', x, y, text, anchor, style });
  }

  clip(x: number, y: number, width: number, height: number, draw: () => void): void {
    this.operations.push({ kind: 'clip', x, y, width, height });
    draw();
    this.operations.push({ kind: 'unclip' });
  }
}

/** Steps through corner points given as x, y pairs, with corners rounded by at most `radius`. */
export function polyline(points: readonly number[], radius = 0): PathStep[] {
  const count = points.length / 2;
  const x = (i: number): number => points[2 * i] ?? 0;
  const y = (i: number): number => points[2 * i + 1] ?? 0;
  const steps: PathStep[] = [['M', x(0), y(0)]];
  for (let i = 1; i < count; i++) {
    const corner = i < count - 1 ? Math.min(radius, distance(i - 1, i) / 2, distance(i, i + 1) / 2) : 0;
    if (corner <= 0) {
      steps.push(['L', x(i), y(i)]);
      continue;
    }
    const into = corner / distance(i - 1, i);
    const out = corner / distance(i, i + 1);
    steps.push(['L', x(i) + (x(i - 1) - x(i)) * into, y(i) + (y(i - 1) - y(i)) * into]);
    steps.push(['Q', x(i), y(i), x(i) + (x(i + 1) - x(i)) * out, y(i) + (y(i + 1) - y(i)) * out]);
  }
  return steps;

  function distance(a: number, b: number): number {
    return Math.hypot(x(b) - x(a), y(b) - y(a));
  }
}

/** A closed path through corner points given as x, y pairs. */
export function polygon(points: readonly number[]): PathStep[] {
  return [...polyline(points), ['Z']];
}

/** Puts a one-pixel line on whole pixels. */
export function crisp(position: number): number {
  return Math.floor(position) + 0.5;
}
