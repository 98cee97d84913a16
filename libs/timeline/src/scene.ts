import { weekday, type DayNumber } from './calendar-day';
import { drawDependencies } from './draw-dependencies';
import { drawEditing } from './draw-editing';
import { drawProgressLine } from './draw-progress';
import { drawRowLabels, drawRowMarks } from './draw-row';
import type { Point } from './routes';
import { crisp, Drawing, type DisplayList } from './display-list';
import type { Interval } from './label-layout';
import { lineTop, type TimelineFrame } from './row-geometry';
import { visibleWindow } from './rows';
import { dayAt, xOf } from './scale';
import type { MeasureText } from './text-width';
import type { TimelineTexts } from './texts';
import { headerTicks, minorUnitAt, type Tick } from './ticks';
import { viewOf } from './view';
import { textStyle, type TimelineTheme } from './theme';

/** What to draw besides the plan itself. */
export interface SceneOptions {
  /** The first approved plan. */
  readonly baseline: boolean;
  /** The approved plan that counts now, dashed. */
  readonly currentBaseline?: boolean;
  readonly dependencies: boolean;
  /** Outlines critical rows and thickens the dependencies between them. */
  readonly critical: boolean;
  readonly slack: boolean;
  /** The mark of the status before the bar of a project; not where the name with its mark is already beside it. */
  readonly statusMarks: boolean;
  /** Model row under the pointer or holding the keyboard: its dependencies stand out. */
  readonly activeRow: number | null;
  /** The line through how far each row is at today: left of it is behind, right of it ahead. */
  readonly progressLine?: boolean;
  /** Days off besides weekends, shaded where days are wide enough to be told apart. */
  readonly daysOff?: (day: DayNumber) => boolean;
  /** Marks for who edits. */
  readonly editing?: EditingMarks;
}

export interface EditingMarks {
  /** Model rows that are chosen and move together. */
  readonly selected: ReadonlySet<number>;
  /** Model row whose ends show a handle to draw a dependency from. */
  readonly handlesOf: number | null;
  /** The dependency being drawn, from a mark to the pointer. */
  readonly rubber: { readonly from: Point; readonly to: Point } | null;
  /** Model row on which a dependency would land. */
  readonly target: number | null;
}

/** One picture of the timeline: a frame with its size, words, letters and options. */
export interface Scene extends TimelineFrame {
  readonly width: number;
  /** Height of the row area, without the header. */
  readonly height: number;
  /** Pixels drawn at both sides beyond what is in view, so that a scrolled picture stays whole until the next one. */
  readonly inset?: number;
  /** Null: no today line (a plan as of a past date draws that date). */
  readonly today: DayNumber | null;
  readonly texts: TimelineTexts;
  readonly theme: TimelineTheme;
  readonly measure: MeasureText;
  readonly options: SceneOptions;
}

/** Draws the visible rows: background, grid, dependencies, bars and labels, today line. Origin: top left of the rows. */
export function drawBody(scene: Scene): DisplayList {
  const drawing = new Drawing();
  const { width, height, rows, metrics } = scene;
  const window = visibleWindow(rows.rows.length, metrics.rowHeight, scene.scrollTop, height);
  drawing.rect(0, 0, width, height, 'background');
  drawWeekends(drawing, scene);
  for (let line = window.first; line < window.end; line++) drawRowBackground(drawing, scene, line);
  drawGrid(drawing, scene);
  if (scene.options.dependencies) drawDependencies(drawing, scene, window);
  for (let line = window.first; line < window.end; line++) drawRowMarks(drawing, scene, line);
  if (scene.options.progressLine) drawProgressLine(drawing, scene, window);
  if (scene.today !== null) {
    const x = Math.round(xOf(scene.scale, scene.today + 0.5));
    if (x >= -1 && x <= width + 1) drawing.line(x, 0, x, height, 'todayLine');
  }
  // Last, so that no line runs through a word.
  for (let line = window.first; line < window.end; line++) drawRowLabels(drawing, scene, line);
  if (scene.options.editing) drawEditing(drawing, scene, scene.options.editing);
  return drawing.operations;
}

/** Draws both header rows. The label of a cell that starts left of the edge sticks to the edge while it fits. */
export function drawHeader(scene: Scene): DisplayList {
  const drawing = new Drawing();
  const { width, metrics, texts, scale } = scene;
  const height = metrics.headerHeight;
  const half = height / 2;
  const ticks = headerTicks(scale, width, texts);
  const pill = todayPill(scene);
  drawing.rect(0, 0, width, height, 'headerFill');
  drawHeaderRow(drawing, scene, ticks.major, 0, half, 'headerMajor', null);
  drawHeaderRow(drawing, scene, ticks.minor, half, half, 'headerMinor', pill);
  drawing.line(0, height - 0.5, width, height - 0.5, 'headerLine');
  if (pill !== null) {
    drawing.rect(pill.left, height - 19, pill.right - pill.left, 16, 'todayPill', 8);
    drawing.line(pill.center, height - 3, pill.center, height, 'todayLine');
    drawing.text((pill.left + pill.right) / 2, height - 7, texts.today, 'todayText', 'middle');
  }
  return drawing.operations;
}

/** All cells of a row use the same spelling: the longest that fits every cell in full view. */
function drawHeaderRow(
  drawing: Drawing,
  scene: Scene,
  cells: readonly Tick[],
  top: number,
  height: number,
  style: 'headerMajor' | 'headerMinor',
  pill: Interval | null,
): void {
  const font = textStyle(scene.theme, style);
  const inset = 7;
  const view = viewOf(scene);
  const variants = Math.max(1, ...cells.map((cell) => cell.labels.length));
  let variant = 0;
  while (variant < variants - 1 && !cells.every((cell) => inFullView(cell) === false || fits(cell, cell.x))) variant++;
  for (const cell of cells) {
    if (cell.x > 0) drawing.line(crisp(cell.x), top + 5, crisp(cell.x), scene.metrics.headerHeight, 'headerLine');
    const left = Math.max(cell.x, view.left) + inset;
    const label = labelOf(cell);
    const right = left + scene.measure(label, font);
    if (!inFullView(cell) && !fits(cell, left - inset)) continue;
    if (pill !== null && left < pill.right + 6 && right > pill.left - 6) continue;
    drawing.text(left, top + height / 2 + font.size * 0.36, label, style);
  }

  function inFullView(cell: Tick): boolean {
    return cell.x >= view.left && cell.x + cell.width <= view.right;
  }

  function labelOf(cell: Tick): string {
    return cell.labels[Math.min(variant, cell.labels.length - 1)] ?? '';
  }

  function fits(cell: Tick, left: number): boolean {
    return left + inset + scene.measure(labelOf(cell), font) <= cell.x + cell.width - 2;
  }
}

function todayPill(scene: Scene): (Interval & { readonly center: number }) | null {
  if (scene.today === null) return null;
  const center = Math.round(xOf(scene.scale, scene.today + 0.5));
  const view = viewOf(scene);
  if (center < view.left || center > view.right) return null;
  const size = scene.measure(scene.texts.today, textStyle(scene.theme, 'todayText')) + 14;
  const first = view.left + 2;
  const left = Math.min(Math.max(center - size / 2, first), Math.max(first, view.right - size - 2));
  return { left, right: left + size, center };
}

function drawRowBackground(drawing: Drawing, scene: Scene, line: number): void {
  const { width, metrics, model, rows, options } = scene;
  const top = lineTop(scene, line);
  const row = rows.rows[line] ?? -1;
  if (options.editing?.selected.has(row)) {
    drawing.rect(0, top, width, metrics.rowHeight, 'selection');
  } else if (options.activeRow !== null && (rows.lineOf[options.activeRow] ?? -1) === line) {
    drawing.rect(0, top, width, metrics.rowHeight, 'hover');
  } else if (model.items[row]?.kind === 'group') {
    drawing.rect(0, top, width, metrics.rowHeight, 'groupRow');
  }
  const bottom = crisp(top + metrics.rowHeight - 1);
  drawing.line(0, bottom, width, bottom, 'rowLine');
}

/** Shades Saturdays, Sundays and other days off where days are wide enough to be told apart. */
function drawWeekends(drawing: Drawing, scene: Scene): void {
  const { scale, width, height, options } = scene;
  if (minorUnitAt(scale.pixelsPerDay) !== 'day') return;
  const last = dayAt(scale, width);
  for (let day = Math.floor(scale.start) - 1; day < last; day++) {
    if (weekday(day) === 6) drawing.rect(xOf(scale, day), 0, 2 * scale.pixelsPerDay, height, 'weekend');
    else if (weekday(day) < 6 && options.daysOff?.(day)) {
      drawing.rect(xOf(scale, day), 0, scale.pixelsPerDay, height, 'weekend');
    }
  }
}

function drawGrid(drawing: Drawing, scene: Scene): void {
  const { scale, width, height } = scene;
  const ticks = headerTicks(scale, width, scene.texts);
  const majors = new Set(ticks.major.map((tick) => tick.start));
  for (const tick of ticks.minor) {
    if (!majors.has(tick.start)) drawing.line(crisp(tick.x), 0, crisp(tick.x), height, 'gridMinor');
  }
  for (const tick of ticks.major) drawing.line(crisp(tick.x), 0, crisp(tick.x), height, 'gridMajor');
}
