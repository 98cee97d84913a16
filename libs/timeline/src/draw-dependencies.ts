import { polygon, polyline, type Drawing } from './display-list';
import type { TimelineDependency } from './model';
import { anchorOf } from './row-geometry';
import { arrowHead, dependencySides, routePoints } from './routes';
import type { RowWindow } from './rows';
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
  for (let i = 0; i < model.dependencies.length; i++) {
    const from = model.dependencyFrom[i] ?? -1;
    const to = model.dependencyTo[i] ?? -1;
    const fromLine = rows.lineOf[from] ?? -1;
    const toLine = rows.lineOf[to] ?? -1;
    if (fromLine < 0 || toLine < 0 || fromLine === toLine) continue;
    if (Math.min(fromLine, toLine) >= window.end || Math.max(fromLine, toLine) < window.first) continue;
    if (isActive(from, fromLine) || isActive(to, toLine)) focused.push(i);
    else if (options.critical && model.items[from]?.critical === true && model.items[to]?.critical === true)
      strong.push(i);
    else drawOne(i, false);
  }
  for (const i of strong) drawOne(i, true);
  for (const i of focused) drawOne(i, true);

  function isActive(row: number, line: number): boolean {
    if (options.activeRow === null) return false;
    return (
      row === options.activeRow || (rows.lineOf[options.activeRow] === line && rows.rows[line] === options.activeRow)
    );
  }

  function drawOne(index: number, strongly: boolean): void {
    const { type } = model.dependencies[index] as TimelineDependency;
    const sides = dependencySides[type];
    const from = anchorOf(scene, model.dependencyFrom[index] ?? -1, sides.from);
    const to = anchorOf(scene, model.dependencyTo[index] ?? -1, sides.to);
    if (from === null || to === null) return;
    // Wholly beside the picture: its line would only run along the edge.
    if (Math.max(from.x, to.x) < -stub || Math.min(from.x, to.x) > scene.width + stub) return;
    const points = routePoints(from, to, type, { stub, rowHeight: scene.metrics.rowHeight });
    drawing.path(polyline(withinReach(points, scene), 4), strongly ? 'dependencyFocus' : 'dependency');
    if (to.y < -arrowSize || to.y > scene.height + arrowSize) return;
    drawing.path(polygon(arrowHead(to, type, arrowSize)), strongly ? 'dependencyFocusHead' : 'dependencyHead');
  }
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
