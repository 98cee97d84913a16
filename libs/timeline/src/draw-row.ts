import { polygon, type Drawing, type PathStep } from './display-list';
import { placeLabels, type Interval, type LabelRequest } from './label-layout';
import type { TimelineItem } from './model';
import { milestonesOnLine, rowShape, shiftDays, spanInterval, type RowShape } from './row-geometry';
import { xOf } from './scale';
import type { Scene } from './scene';
import { viewOf } from './view';
import { drawStatusMark } from './status-mark';
import { ellipsise } from './text-width';
import { shiftText, shortDate } from './texts';
import { textStyle, type StyleName } from './theme';

const statusMarkSize = 13;
/** A milestone label shorter than this says nothing. */
const leastLabel = 42;

/** Draws the marks of one line: first approved plan, bar, bracket or diamonds. */
export function drawRowMarks(drawing: Drawing, scene: Scene, line: number): void {
  const row = scene.rows.rows[line] ?? -1;
  const item = scene.model.items[row];
  const shape = item === undefined ? null : rowShape(scene, row, line);
  if (item === undefined || shape === null) return;
  if (shape.x + shape.width < viewOf(scene).left || shape.x > viewOf(scene).right) drawEdgeHint(drawing, scene, shape);
  if (scene.options.baseline) drawBaseline(drawing, scene, item, shape);
  if (scene.options.currentBaseline === true) drawCurrentBaseline(drawing, scene, item, shape);
  switch (shape.kind) {
    case 'bracket':
      drawing.path(polygon(bracketPoints(shape)), 'bracket');
      break;
    case 'milestone':
      drawMilestone(drawing, scene, item, shape);
      break;
    case 'bar':
      drawBar(drawing, scene, item, shape);
      for (const milestone of milestonesOnLine(scene, line)) {
        const mark = rowShape(scene, milestone, line);
        const hidden = scene.model.items[milestone];
        if (mark !== null && hidden !== undefined && isInView(scene, mark)) drawMilestone(drawing, scene, hidden, mark);
      }
      break;
  }
}

/** Draws the texts of one line: names and dates of milestones, shifts against the first approved plan. */
export function drawRowLabels(drawing: Drawing, scene: Scene, line: number): void {
  const row = scene.rows.rows[line] ?? -1;
  const shape = row < 0 ? null : rowShape(scene, row, line);
  if (shape === null) return;
  if (shape.kind === 'milestone') drawMilestoneText(drawing, scene, row, shape);
  if (shape.kind === 'bar') {
    drawMilestoneNames(drawing, scene, line);
    drawShift(drawing, scene, row, shape);
  }
}

function isInView(scene: Scene, shape: RowShape): boolean {
  return shape.x + shape.width >= 0 && shape.x <= scene.width;
}

function drawBar(drawing: Drawing, scene: Scene, item: TimelineItem, shape: RowShape): void {
  const { x, y, width, height } = shape;
  const [plan, done] = barStyles(item);
  // A phase is a thinner bar than the tasks in it.
  const inset = item.kind === 'phase' ? height * 0.2 : 0;
  drawing.rect(x, y + inset, width, height - 2 * inset, plan, 3);
  drawing.rect(x, y + inset, (width * (item.percent ?? 0)) / 100, height - 2 * inset, done, 3);
  if (scene.options.critical && item.critical === true) {
    drawing.rect(x - 2, y + inset - 2, width + 4, height - 2 * inset + 4, 'criticalOutline', 4);
  }
  if (scene.options.slack && (item.slackDays ?? 0) > 0) {
    const end = x + width;
    const middle = y + height / 2;
    drawing.line(end + 2, middle, end + (item.slackDays ?? 0) * scene.scale.pixelsPerDay, middle, 'slack');
  }
  if (scene.options.statusMarks && item.kind === 'project' && item.status) {
    const center = x - 6 - statusMarkSize / 2;
    const inside = x < statusMarkSize + 8;
    if (!inside) drawStatusMark(drawing, item.status, center, y + height / 2, statusMarkSize);
  }
}

function barStyles(item: TimelineItem): readonly [StyleName, StyleName] {
  if (item.kind === 'project') {
    const colour = item.status ?? 'grey';
    return [`project.${colour}`, `projectDone.${colour}`];
  }
  return item.kind === 'phase' ? ['phase', 'phaseDone'] : ['plan', 'planDone'];
}

function drawBaseline(drawing: Drawing, scene: Scene, item: TimelineItem, shape: RowShape): void {
  if (!item.baseline || shape.kind === 'bracket') return;
  const { metrics, scale } = scene;
  if (shape.kind === 'milestone') {
    const center = xOf(scale, item.baseline.end + 0.5);
    const now = shape.x + shape.width / 2;
    if (Math.abs(center - now) < 1) return;
    const middle = shape.y + shape.height / 2;
    const size = metrics.diamond * 0.72;
    drawing.line(center, middle, now, middle, 'shiftLine');
    drawing.path(diamond(center, middle, size), 'baselineMilestone');
    return;
  }
  const { x, width } = spanInterval(scale, item.baseline);
  drawing.rect(x, shape.y + shape.height + metrics.baselineGap, width, metrics.baselineHeight, 'baseline', 1.5);
}

/** Below the first plan when both are shown, and only where they differ; a square instead of a diamond. */
function drawCurrentBaseline(drawing: Drawing, scene: Scene, item: TimelineItem, shape: RowShape): void {
  const { baseline, currentBaseline } = item;
  if (!currentBaseline || shape.kind === 'bracket') return;
  const { metrics, scale } = scene;
  const isBelow = scene.options.baseline && baseline !== null && baseline !== undefined;
  if (isBelow && baseline.start === currentBaseline.start && baseline.end === currentBaseline.end) return;
  if (shape.kind === 'milestone') {
    const center = xOf(scale, currentBaseline.end + 0.5);
    const now = shape.x + shape.width / 2;
    if (Math.abs(center - now) < 1) return;
    const middle = shape.y + shape.height / 2;
    const half = metrics.diamond * 0.5;
    drawing.line(center, middle, now, middle, 'shiftLine');
    drawing.rect(center - half, middle - half, 2 * half, 2 * half, 'currentBaselineMilestone', 0);
    return;
  }
  const { x, width } = spanInterval(scale, currentBaseline);
  const y = shape.y + shape.height + metrics.baselineGap + (isBelow ? metrics.baselineHeight + 2 : 1.5);
  drawing.line(x, y, x + width, y, 'currentBaseline');
}

/** The plan that a shift is told against: the first approved one, unless only the present one is shown. */
function shiftShown({ model, options }: Scene, row: number): number {
  if (options.baseline) return shiftDays(model, row);
  return options.currentBaseline === true ? shiftDays(model, row, 'current') : 0;
}

function drawMilestone(drawing: Drawing, scene: Scene, item: TimelineItem, shape: RowShape): void {
  const x = shape.x + shape.width / 2;
  const y = shape.y + shape.height / 2;
  const size = shape.width / 2;
  if (scene.options.critical && item.critical === true) {
    drawing.path(diamond(x, y, size + 4), 'criticalOutline');
  }
  // The rim parts the mark from the bar it stands on.
  drawing.path(diamond(x, y, size + 2), 'milestoneRim');
  drawing.path(diamond(x, y, size - 1), (item.percent ?? 0) >= 100 ? 'milestoneDone' : 'milestone');
}

/** Date and shift beside a milestone on its own row; the name is in the row header. */
function drawMilestoneText(drawing: Drawing, scene: Scene, row: number, shape: RowShape): void {
  const { model, measure, theme, texts } = scene;
  const date = shortDate(model.ends[row] ?? 0, texts);
  const shift = shiftText(shiftShown(scene, row), texts);
  const dateWidth = measure(date, textStyle(theme, 'milestoneLabel'));
  const shiftWidth = shift === '' ? 0 : measure(shift, textStyle(theme, 'shiftText')) + 6;
  const obstacles = [{ left: shape.x, right: shape.x + shape.width }];
  const { baseline, currentBaseline } = model.items[row] ?? {};
  const shown = [
    scene.options.baseline ? baseline : null,
    scene.options.currentBaseline === true ? currentBaseline : null,
  ];
  for (const baseline of shown) {
    if (!baseline) continue;
    const center = xOf(scene.scale, baseline.end + 0.5);
    const now = shape.x + shape.width / 2;
    obstacles.push({ left: Math.min(center, now) - 8, right: Math.max(center, now) });
  }
  const width = dateWidth + shiftWidth;
  const [place] = placeLabels(
    [{ center: shape.x + shape.width / 2, clearance: shape.width / 2 + 14, width, leastWidth: width + 1, priority: 0 }],
    labelBounds(scene),
    0,
    obstacles,
  );
  if (!place) return;
  const y = shape.y + shape.height / 2 + 4;
  drawing.text(place.left, y, date, 'milestoneLabel');
  drawing.text(place.left + dateWidth + 6, y, shift, 'shiftText');
}

function drawMilestoneNames(drawing: Drawing, scene: Scene, line: number): void {
  const milestones = milestonesOnLine(scene, line);
  if (milestones.length === 0) return;
  const { model, metrics, measure, theme } = scene;
  const font = textStyle(theme, 'milestoneLabel');
  const today = scene.today ?? 0;
  const requests: LabelRequest[] = [];
  const labelled: number[] = [];
  for (const row of milestones) {
    const shape = rowShape(scene, row, line);
    const item = model.items[row];
    if (shape === null || item === undefined || !isInView(scene, shape)) continue;
    const distance = (model.ends[row] ?? 0) - today;
    labelled.push(row);
    requests.push({
      center: shape.x + shape.width / 2,
      clearance: -metrics.diamond + 1,
      width: measure(item.title, font),
      leastWidth: leastLabel,
      // What is coming goes before what has been.
      priority: distance >= 0 ? distance : 1_000_000 - distance,
    });
  }
  if (metrics.labelBaseline <= 0) return;
  const y =
    scene.rows.rows[line] === undefined ? 0 : line * metrics.rowHeight - scene.scrollTop + metrics.labelBaseline;
  placeLabels(requests, labelBounds(scene), 8).forEach((place, i) => {
    const item = model.items[labelled[i] ?? -1];
    if (place === null || item === undefined) return;
    drawing.text(place.left, y, ellipsise(item.title, place.width, measure, font), 'milestoneLabel');
  });
}

/** How far the end has moved from the first approved plan, right of whichever ends last. */
function drawShift(drawing: Drawing, scene: Scene, row: number, shape: RowShape): void {
  const { model, options, texts, theme, measure } = scene;
  const item = model.items[row];
  if (item?.kind !== 'project') return;
  const text = shiftText(shiftShown(scene, row), texts);
  if (text === '') return;
  const against = options.baseline ? item.baseline : item.currentBaseline;
  const baselineEnd = against ? xOf(scene.scale, against.end + 1) : 0;
  const x = Math.max(shape.x + shape.width, baselineEnd) + 12;
  if (x < 0 || x + measure(text, textStyle(theme, 'shiftText')) > viewOf(scene).right - 2) return;
  drawing.text(x, shape.y + shape.height / 2 + 4, text, 'shiftText');
}

/** A small arrow at the edge for a row whose mark lies outside the picture. */
function drawEdgeHint(drawing: Drawing, scene: Scene, shape: RowShape): void {
  const y = shape.y + shape.height / 2;
  const { left, right } = viewOf(scene);
  const [tip, back] = shape.x + shape.width < left ? [left + 4, left + 9] : [right - 4, right - 9];
  drawing.path(polygon([tip, y, back, y - 4, back, y + 4]), 'bracket');
}

function labelBounds(scene: Scene): Interval {
  const { left, right } = viewOf(scene);
  return { left: left + 2, right: right - 2 };
}

function diamond(x: number, y: number, size: number): PathStep[] {
  return polygon([x, y - size, x + size, y, x, y + size, x - size, y]);
}

function bracketPoints({ x, y, width, height }: RowShape): number[] {
  const top = y + height * 0.25;
  const bar = top + Math.max(3, height * 0.3);
  const foot = top + height * 0.75;
  const toe = Math.min(5, width / 2);
  const right = x + width;
  return [x, top, right, top, right, foot, right - toe, bar, x + toe, bar, x, foot];
}
