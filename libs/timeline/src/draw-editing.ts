import { polyline, type Drawing } from './display-list';
import { linkHandle, linkHandleOf } from './drag';
import { rowShape } from './row-geometry';
import type { EditingMarks, Scene } from './scene';
import type { StyleName } from './theme';

/** Draws what the editing reader needs to see: outlines of what is chosen, handles, the dependency being drawn. */
export function drawEditing(drawing: Drawing, scene: Scene, marks: EditingMarks): void {
  for (const row of marks.selected) outline(drawing, scene, row, 'focusOutline');
  if (marks.target !== null) outline(drawing, scene, marks.target, 'criticalOutline');
  if (marks.handlesOf !== null) {
    for (const side of ['start', 'end'] as const) {
      const point = linkHandleOf(scene, marks.handlesOf, side);
      if (point === null) continue;
      const { radius } = linkHandle;
      drawing.rect(point.x - radius, point.y - radius, 2 * radius, 2 * radius, 'linkHandle', radius);
    }
  }
  if (marks.rubber !== null) {
    const { from, to } = marks.rubber;
    drawing.path(polyline([from.x, from.y, to.x, to.y]), 'linkRubber');
  }
}

function outline(drawing: Drawing, scene: Scene, row: number, style: StyleName): void {
  const line = scene.rows.lineOf[row] ?? -1;
  const shape = line < 0 ? null : rowShape(scene, row, line);
  if (shape === null || shape.y + shape.height < 0 || shape.y > scene.height) return;
  drawing.rect(shape.x - 3, shape.y - 3, shape.width + 6, shape.height + 6, style, 5);
}
