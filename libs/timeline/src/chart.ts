import type { DayNumber } from './calendar-day';
import { crisp, Drawing, type DisplayList, type DrawOperation } from './display-list';
import { planRange, type TimelineItem, type TimelineModel } from './model';
import { compactMetrics, lineTop, type RowMetrics } from './row-geometry';
import type { VisibleRows } from './rows';
import { fitRange, type TimeScale } from './scale';
import { drawBody, drawHeader, type Scene, type SceneOptions } from './scene';
import { drawStatusMark } from './status-mark';
import { paintSvg, type SvgOptions } from './svg-painter';
import { approximateTextWidth, ellipsise, type MeasureText } from './text-width';
import type { TimelineTexts } from './texts';
import { textStyle, type StyleName, type TimelineTheme } from './theme';

/** A whole chart, or one page of it, with the names of the rows on the left. */
export interface ChartRequest {
  readonly model: TimelineModel;
  readonly rows: VisibleRows;
  readonly width: number;
  /** Pixels for the names; 0 leaves them out. */
  readonly nameWidth: number;
  /** Owners right of the names when given. */
  readonly ownerWidth?: number;
  /** Heading above the names. */
  readonly heading: string;
  /** Days to show; the whole plan when absent. */
  readonly range?: { readonly start: DayNumber; readonly end: DayNumber };
  /** Where the days lie, when it is not the range fitted into the width: pages of one picture share it. */
  readonly scale?: TimeScale;
  /** Lines from `first` to before `end`; all when absent. */
  readonly lines?: { readonly first: number; readonly end: number };
  readonly today: DayNumber | null;
  readonly texts: TimelineTexts;
  readonly theme: TimelineTheme;
  readonly metrics?: RowMetrics;
  readonly measure?: MeasureText;
  readonly options?: Partial<SceneOptions>;
}

export interface Chart {
  readonly list: DisplayList;
  readonly width: number;
  readonly height: number;
}

/** Lays out a chart of the given width; its height follows from the lines. */
export function drawChart(request: ChartRequest): Chart {
  const { model, rows, width, nameWidth, ownerWidth = 0, metrics = compactMetrics } = request;
  const measure = request.measure ?? approximateTextWidth;
  const first = Math.max(0, request.lines?.first ?? 0);
  const end = Math.min(rows.rows.length, request.lines?.end ?? rows.rows.length);
  const left = nameWidth + ownerWidth;
  const scene: Scene = {
    ...{ model, rows, metrics, measure, texts: request.texts, theme: request.theme, today: request.today },
    scale: chartScale(request, Math.max(1, width - left)),
    width: Math.max(1, width - left),
    height: Math.max(0, end - first) * metrics.rowHeight,
    scrollTop: first * metrics.rowHeight,
    options: {
      baseline: true,
      dependencies: false,
      critical: false,
      slack: false,
      statusMarks: true,
      activeRow: null,
      ...request.options,
    },
  };
  const height = metrics.headerHeight + scene.height;
  const drawing = new Drawing();
  drawing.rect(0, 0, width, height, 'background');
  drawing.clip(left, 0, scene.width, metrics.headerHeight, () => append(drawing, drawHeader(scene), left, 0));
  drawing.clip(left, metrics.headerHeight, scene.width, Math.max(1, scene.height), () => {
    append(drawing, drawBody(scene), left, metrics.headerHeight);
  });
  drawNames(drawing, scene, request, first, end);
  drawing.line(crisp(left), 0, crisp(left), height, 'gridMajor');
  return { list: drawing.operations, width, height };
}

/** Splits the lines over pages of at most `height` pixels, header included; a group never ends a page. */
export function chartPages(
  model: TimelineModel,
  rows: VisibleRows,
  height: number,
  metrics: RowMetrics = compactMetrics,
): { readonly first: number; readonly end: number }[] {
  const perPage = Math.max(1, Math.floor((height - metrics.headerHeight) / metrics.rowHeight));
  const pages: { first: number; end: number }[] = [];
  for (let first = 0; first < rows.rows.length;) {
    let end = Math.min(rows.rows.length, first + perPage);
    while (end < rows.rows.length && end - first > 1 && kindAt(end - 1) === 'group') end--;
    pages.push({ first, end });
    first = end;
  }
  return pages;

  function kindAt(line: number): TimelineItem['kind'] | undefined {
    return model.items[rows.rows[line] ?? -1]?.kind;
  }
}

/** `drawChart` painted as SVG. `title` and `description` are what a screen reader says. */
export function chartSvg(request: ChartRequest & Pick<SvgOptions, 'title' | 'description' | 'unit' | 'idPrefix'>): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const { list, width, height } = drawChart(request);
  const { title, description, unit, idPrefix, texts, theme } = request;
  return {
    svg: paintSvg(list, theme, { width, height, unit, idPrefix, title, description, language: texts.locale }),
    width,
    height,
  };
}

function chartScale({ range, scale, model, today }: ChartRequest, width: number): TimeScale {
  if (scale) return scale;
  const plan = range ?? planRange(model);
  if (plan !== null) return fitRange(plan.start, plan.end, width, Math.min(28, width / 10));
  const middle = today ?? 0;
  return fitRange(middle - 180, middle + 180, width);
}

function drawNames(drawing: Drawing, scene: Scene, request: ChartRequest, first: number, end: number): void {
  const { model, rows, metrics, theme, measure } = scene;
  const { nameWidth, ownerWidth = 0 } = request;
  if (nameWidth <= 0) return;
  drawing.rect(0, 0, nameWidth + ownerWidth, metrics.headerHeight, 'headerFill');
  drawing.line(0, metrics.headerHeight - 0.5, nameWidth + ownerWidth, metrics.headerHeight - 0.5, 'headerLine');
  fit(request.heading, 10, metrics.headerHeight / 2 + 4, nameWidth - 20, 'headerMinor');
  for (let line = first; line < end; line++) {
    const row = rows.rows[line] ?? -1;
    const item = model.items[row];
    if (item === undefined) continue;
    const top = metrics.headerHeight + lineTop(scene, line);
    const middle = top + metrics.rowHeight / 2;
    if (item.kind === 'group') drawing.rect(0, top, nameWidth + ownerWidth, metrics.rowHeight, 'groupRow');
    const bottom = crisp(top + metrics.rowHeight - 1);
    drawing.line(0, bottom, nameWidth + ownerWidth, bottom, 'rowLine');
    let x = 10 + (model.depths[row] ?? 0) * 14;
    if (item.kind === 'project' && item.status) {
      drawStatusMark(drawing, item.status, x + 6, middle, 12);
      x += 18;
    }
    fit(item.title, x, middle + 4.5, nameWidth - x - 8, nameStyle(item));
    if (ownerWidth > 0) fit(item.owner ?? '', nameWidth, middle + 4.5, ownerWidth - 8, 'nameFaint');
  }

  function fit(text: string, x: number, y: number, room: number, style: StyleName): void {
    drawing.text(x, y, ellipsise(text, Math.max(0, room), measure, textStyle(theme, style)), style);
  }
}

function nameStyle(item: TimelineItem): StyleName {
  if (item.kind === 'group') return 'nameGroup';
  return item.kind === 'project' ? 'nameProject' : 'nameItem';
}

function append(drawing: Drawing, list: DisplayList, dx: number, dy: number): void {
  for (const operation of list) drawing.operations.push(moved(operation, dx, dy));
}

function moved(operation: DrawOperation, dx: number, dy: number): DrawOperation {
  if (operation.kind === 'unclip') return operation;
  if (operation.kind !== 'path') return { ...operation, x: operation.x + dx, y: operation.y + dy };
  const steps = operation.steps.map((step) => {
    switch (step[0]) {
      case 'Q':
        return ['Q', step[1] + dx, step[2] + dy, step[3] + dx, step[4] + dy] as const;
      case 'Z':
        return step;
      default:
        return [step[0], step[1] + dx, step[2] + dy] as const;
    }
  });
  return { ...operation, steps };
}
