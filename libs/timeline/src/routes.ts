import type { DependencyType } from './model';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Side = 'start' | 'end';

/** Which sides of predecessor and successor a dependency joins. */
export const dependencySides: Readonly<Record<DependencyType, { readonly from: Side; readonly to: Side }>> = {
  FS: { from: 'end', to: 'start' },
  SS: { from: 'start', to: 'start' },
  FF: { from: 'end', to: 'end' },
  SF: { from: 'start', to: 'end' },
};

export interface RouteSpacing {
  /** Length of the straight piece that leaves and enters a bar. */
  readonly stub: number;
  /** Height of a row; a route that has to go around runs on the border beside the successor. */
  readonly rowHeight: number;
}

/**
 * Corner points (x, y pairs) of an orthogonal route that leaves the predecessor outward and enters the successor
 * from outside, so that the line never runs through either bar.
 */
export function routePoints(from: Point, to: Point, type: DependencyType, spacing: RouteSpacing): number[] {
  const sides = dependencySides[type];
  const leaving = sides.from === 'end' ? 1 : -1;
  const entering = sides.to === 'start' ? 1 : -1;
  const out = from.x + leaving * spacing.stub;
  const into = to.x - entering * spacing.stub;
  if (leaving !== entering) {
    const turn = leaving === 1 ? Math.max(out, into) : Math.min(out, into);
    return [from.x, from.y, turn, from.y, turn, to.y, to.x, to.y];
  }
  if ((into - out) * leaving >= 0) return [from.x, from.y, out, from.y, out, to.y, to.x, to.y];
  const downward = to.y > from.y ? 1 : -1;
  const border = to.y - (downward * spacing.rowHeight) / 2;
  return [from.x, from.y, out, from.y, out, border, into, border, into, to.y, to.x, to.y];
}

/** The triangle at the end of a route; its tip touches the successor. */
export function arrowHead(to: Point, type: DependencyType, size: number): number[] {
  const back = dependencySides[type].to === 'start' ? -size : size;
  return [to.x, to.y, to.x + back, to.y - size * 0.6, to.x + back, to.y + size * 0.6];
}
