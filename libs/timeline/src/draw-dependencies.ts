import { polygon, polyline, type Drawing } from './display-list';
import type { DependencyType, TimelineDependency } from './model';
import { anchorOf } from './row-geometry';
import { arrowHead, dependencySides, routePoints, type Point } from './routes';
import { visibleWindow, type RowWindow } from './rows';
import type { Scene } from './scene';

/** Space a route keeps from a bar before it turns. */
const stub = 9;
const arrowSize = 6;

/**
 * Draws the dependencies that touch or cross the window. Ends hidden in a collapsed row start from its line at their
 * own date; a dependency within one line is not drawn. Those of the active row come last and stand out.
 */
export function drawDependencies(drawing: Drawing, scene: Scene, window: RowWindow): void {
  const { model, rows, options } = scene;
  const focused: number[] = [];
  const strong: number[] = [];
  for (const i of dependenciesIn(scene, window)) {
    const from = model.dependencyFrom[i] ?? -1;
    const to = model.dependencyTo[i] ?? -1;
    if (isActive(from) || isActive(to)) focused.push(i);
    else if (options.critical && model.items[from]?.critical === true && model.items[to]?.critical === true)
      strong.push(i);
    else drawOne(i, false);
  }
  for (const i of strong) drawOne(i, true);
  for (const i of focused) drawOne(i, true);

  function isActive(row: number): boolean {
    const active = options.activeRow;
    if (active === null) return false;
    const line = rows.lineOf[row] ?? -1;
    return row === active || (rows.lineOf[active] === line && rows.rows[line] === active);
  }

  function drawOne(index: number, strongly: boolean): void {
    const route = routeOf(scene, index);
    if (route === null) return;
    const { type, to, points } = route;
    drawing.path(polyline(withinReach(points, scene), 4), strongly ? 'dependencyFocus' : 'dependency');
    if (to.y < -arrowSize || to.y > scene.height + arrowSize) return;
    drawing.path(polygon(arrowHead(to, type, arrowSize)), strongly ? 'dependencyFocusHead' : 'dependencyHead');
  }
}

/** The dependency whose line passes within `reach` pixels of a point, the nearest first; null when none does. */
export function dependencyAt(scene: Scene, x: number, y: number, reach = 5): TimelineDependency | null {
  const { rows, metrics, scrollTop, height } = scene;
  let best: number | null = null;
  let bestDistance = reach;
  for (const i of dependenciesIn(scene, visibleWindow(rows.rows.length, metrics.rowHeight, scrollTop, height))) {
    const points = routeOf(scene, i)?.points ?? [];
    for (let at = 0; at + 3 < points.length; at += 2) {
      const distance = distanceToSegment(x, y, points, at);
      if (distance < bestDistance) [best, bestDistance] = [i, distance];
    }
  }
  return best === null ? null : (scene.model.dependencies[best] ?? null);
}

function* dependenciesIn({ model, rows }: Scene, window: RowWindow): Generator<number> {
  for (let i = 0; i < model.dependencies.length; i++) {
    const fromLine = rows.lineOf[model.dependencyFrom[i] ?? -1] ?? -1;
    const toLine = rows.lineOf[model.dependencyTo[i] ?? -1] ?? -1;
    if (fromLine < 0 || toLine < 0 || fromLine === toLine) continue;
    if (Math.min(fromLine, toLine) < window.end && Math.max(fromLine, toLine) >= window.first) yield i;
  }
}

/** The route of a dependency; null without dates or wholly beside the picture, where it would only run along the edge. */
function routeOf(
  scene: Scene,
  index: number,
): { readonly type: DependencyType; readonly to: Point; readonly points: readonly number[] } | null {
  const { model } = scene;
  const { type } = model.dependencies[index] as TimelineDependency;
  const sides = dependencySides[type];
  const from = anchorOf(scene, model.dependencyFrom[index] ?? -1, sides.from);
  const to = anchorOf(scene, model.dependencyTo[index] ?? -1, sides.to);
  if (from === null || to === null) return null;
  if (Math.max(from.x, to.x) < -stub || Math.min(from.x, to.x) > scene.width + stub) return null;
  return { type, to, points: routePoints(from, to, type, { stub, rowHeight: scene.metrics.rowHeight }) };
}

function distanceToSegment(x: number, y: number, points: readonly number[], at: number): number {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at, at + 4);
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
}

/**
 * Pulls corners far outside the picture to just outside it. A square route keeps its visible part, and painters need not
 * stroke lines of a hundred thousand pixels.
 */
function withinReach(points: readonly number[], scene: Scene): number[] {
  const margin = 2 * scene.metrics.rowHeight;
  const limits = [scene.width + margin, scene.height + margin] as const;
  return points.map((value, i) => Math.min(Math.max(value, -margin), limits[i % 2 === 0 ? 0 : 1]));
}
