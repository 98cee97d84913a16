import type { DayNumber } from './calendar-day';
import { chartPages } from './chart';
import { planRange, type DaySpan, type TimelineModel } from './model';
import { compactMetrics } from './row-geometry';
import type { VisibleRows } from './rows';
import { clampDensity, densityLimits, type TimeScale } from './scale';
import { approximateTextWidth, type MeasureText } from './text-width';
import { textStyle, type TimelineTheme } from './theme';

export const paperFormats = ['a4', 'a3', 'a2', 'a1', 'a0'] as const;
export type PaperFormat = (typeof paperFormats)[number];
export const paperOrientations = ['landscape', 'portrait'] as const;
export type PaperOrientation = (typeof paperOrientations)[number];
/**
 * How a plan is spread over paper. `page`: all of it on one page, as large as fits. `width`: all days on each page, rows over
 * pages. `scale`: days as wide as on the screen, rows and time over pages.
 */
export const paperFits = ['page', 'width', 'scale'] as const;
export type PaperFit = (typeof paperFits)[number];

export interface PaperSetup {
  readonly format: PaperFormat;
  readonly orientation: PaperOrientation;
  readonly fit: PaperFit;
}

/** Short and long side, in millimetres. */
const sides: Readonly<Record<PaperFormat, readonly [number, number]>> = {
  ...{ a4: [210, 297], a3: [297, 420], a2: [420, 594], a1: [594, 841], a0: [841, 1189] },
};
/** What the drawing may not touch, in millimetres: title above, legend and page number below. */
export const paperMargins = { side: 12, top: 27, bottom: 25 } as const;

/** Millimetres of a pixel at which ordinary text is 9 points. */
const ordinary = (9 / 12) * (25.4 / 72);
/** How much larger a poster may be drawn when there is room: it is read from a distance. */
const enlarged: Readonly<Record<PaperFormat, number>> = { a4: 1, a3: 1.15, a2: 1.5, a1: 2, a0: 2.8 };
/** Points below which text on paper cannot be read at arm's length. */
export const smallestReadable = 5;

const edge = 14;
const ownerWidth = 110;

export interface PicturePage {
  /** Lines `first` to before `end`. */
  readonly lines: { readonly first: number; readonly end: number };
  /** First and last day in the picture, both included. */
  readonly days: DaySpan;
  readonly scale: TimeScale;
}

/** Where everything comes on paper. */
export interface PicturePlan {
  readonly pages: readonly PicturePage[];
  /** Size of the paper in millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  /** Millimetres of a pixel of the drawing. */
  readonly unit: number;
  /** Pixels of each drawing. */
  readonly width: number;
  readonly nameWidth: number;
  readonly ownerWidth: number;
  /** Points of ordinary text on paper. */
  readonly letter: number;
  /** Names that the drawing has to shorten. */
  readonly shortened: number;
}

export interface PictureRequest {
  readonly model: TimelineModel;
  readonly rows: VisibleRows;
  readonly theme: TimelineTheme;
  readonly today: DayNumber | null;
  /** Days to show; the whole plan when null. */
  readonly range: DaySpan | null;
  /** Pixels per day for `scale`; null makes it `width`. */
  readonly density: number | null;
  readonly owners: boolean;
  readonly measure?: MeasureText;
}

/** Spreads a plan over pages. Every line and every day of the range is on a page; names and time scale are on each. */
export function picturePages(request: PictureRequest, setup: PaperSetup): PicturePlan {
  const { model, rows } = request;
  const [short, long] = sides[setup.format];
  const paper = setup.orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
  const room = {
    width: paper.width - 2 * paperMargins.side,
    height: paper.height - paperMargins.top - paperMargins.bottom,
  };
  const lineCount = rows.rows.length;
  const whole = compactMetrics.headerHeight + Math.max(1, lineCount) * compactMetrics.rowHeight;
  const unit = setup.fit === 'page' ? Math.min(ordinary * enlarged[setup.format], room.height / whole) : ordinary;
  const width = Math.floor(room.width / unit);
  const names = namesOf(request, width);
  const left = names.nameWidth + (request.owners ? ownerWidth : 0);
  const days = request.range ?? planRange(model) ?? aroundToday(request.today);
  const lines =
    setup.fit === 'page' || lineCount === 0
      ? [{ first: 0, end: lineCount }]
      : chartPages(model, rows, room.height / unit);
  const spans =
    setup.fit === 'scale' && request.density !== null
      ? spansOf(days, width - left, clampDensity(request.density))
      : [fitted(days, width - left)];
  return {
    pages: lines.flatMap((one) => spans.map((span) => ({ lines: one, ...span }))),
    ...{ paper, unit, width, ownerWidth: request.owners ? ownerWidth : 0 },
    ...names,
    letter: (12 * unit * 72) / 25.4,
  };
}

/** All days over the width, with some room at both sides. */
function fitted(days: DaySpan, width: number): Pick<PicturePage, 'days' | 'scale'> {
  const count = Math.max(1, days.end + 1 - days.start);
  // However long: a day is never so narrow on the screen, but here all of them must be on the page.
  const pixelsPerDay = Math.min(densityLimits.max, Math.max(1, width - 2 * edge) / count);
  return { days, scale: { start: days.start - (width - count * pixelsPerDay) / 2 / pixelsPerDay, pixelsPerDay } };
}

/** Consecutive spans of as many whole days as fit; the last is as long as the others, so that a day is as wide on each. */
function spansOf(days: DaySpan, width: number, density: number): Pick<PicturePage, 'days' | 'scale'>[] {
  const perPage = Math.max(1, Math.floor(width / density));
  // A range that fits the width is one page, and at its own density: no smaller than asked.
  if (days.end + 1 - days.start <= perPage) {
    return [{ days: { start: days.start, end: days.start + perPage - 1 }, scale: scaleAt(days.start) }];
  }
  const spans: Pick<PicturePage, 'days' | 'scale'>[] = [];
  for (let start = days.start; start <= days.end; start += perPage) {
    spans.push({ days: { start, end: start + perPage - 1 }, scale: scaleAt(start) });
  }
  return spans;

  function scaleAt(start: number): TimeScale {
    return { start, pixelsPerDay: density };
  }
}

/** As wide as the longest name asks, within a share of the page. */
function namesOf(request: PictureRequest, width: number): Pick<PicturePlan, 'nameWidth' | 'shortened'> {
  const { model, rows, theme, measure = approximateTextWidth } = request;
  const asked = [...rows.rows].map((row) => {
    const item = model.items[row];
    if (item === undefined) return 0;
    const style = item.kind === 'group' ? 'nameGroup' : item.kind === 'project' ? 'nameProject' : 'nameItem';
    const mark = item.kind === 'project' && item.status ? 18 : 0;
    return 20 + (model.depths[row] ?? 0) * 14 + mark + measure(item.title, textStyle(theme, style));
  });
  const longest = asked.reduce((a, b) => Math.max(a, b), 0);
  const nameWidth = Math.round(Math.min(Math.max(150, longest), Math.max(150, width * 0.36)));
  return { nameWidth, shortened: asked.filter((one) => one > nameWidth).length };
}

function aroundToday(today: DayNumber | null): DaySpan {
  return { start: (today ?? 0) - 180, end: (today ?? 0) + 180 };
}
