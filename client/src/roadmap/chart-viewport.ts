import {
  clampDensity,
  fitRange,
  planRange,
  zoomTo,
  type DaySpan,
  type RowMetrics,
  type TimelineModel,
  type TimeScale,
} from '@stip/timeline';

/** Sizes of the scrolled area in pixels; widths are of the timeline alone, without the name column. */
export interface ViewportSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Where in time and rows the reader looks. The timeline reaches beyond the plan by more than half a screen at both
 * sides, so that every day of it can be brought to the middle; scroll positions follow from the day at the left edge.
 */
export class ChartViewport {
  size: ViewportSize = { width: 0, height: 0 };
  scrollTop = 0;
  private density = 1;
  private leftDay = 0;
  private range: DaySpan = { start: 0, end: 365 };

  /** Pixels per day. */
  get pixelsPerDay(): number {
    return this.density;
  }

  /** Scale whose zero is the left edge of what is in view. */
  get scale(): TimeScale {
    return { start: this.leftDay, pixelsPerDay: this.density };
  }

  private get margin(): number {
    return (this.size.width * 0.6) / this.density;
  }

  get contentWidth(): number {
    return Math.max(this.size.width, (this.range.end + 1 - this.range.start + 2 * this.margin) * this.density);
  }

  get scrollLeft(): number {
    return (this.leftDay - this.range.start + this.margin) * this.density;
  }

  /** Takes the days of a plan, with today in them. */
  setPlan(model: TimelineModel, today: number): void {
    const plan = planRange(model) ?? { start: today - 180, end: today + 180 };
    this.range = { start: Math.min(plan.start, today), end: Math.max(plan.end, today) };
    this.clamp();
  }

  fit(): void {
    const scale = fitRange(this.range.start, this.range.end, this.size.width, Math.min(32, this.size.width * 0.05));
    this.density = scale.pixelsPerDay;
    this.leftDay = scale.start;
  }

  /** Shows a density with the given day at the left edge. */
  show(density: number, leftDay: number): void {
    this.density = clampDensity(density);
    this.leftDay = leftDay;
    this.clamp();
  }

  /** Zooms around a point of the timeline, `x` pixels from its left edge. */
  zoom(density: number, x: number): void {
    const scale = zoomTo(this.scale, x, density);
    this.density = scale.pixelsPerDay;
    this.leftDay = scale.start;
    this.clamp();
  }

  /** Brings a day to the middle. */
  center(day: number): void {
    this.leftDay = day + 0.5 - this.size.width / 2 / this.density;
    this.clamp();
  }

  /** Takes over where the reader scrolled to; positions that only differ by rounding change nothing. */
  scrolledTo(left: number, top: number): void {
    this.scrollTop = top;
    if (Math.abs(left - this.scrollLeft) >= 1) this.leftDay += (left - this.scrollLeft) / this.density;
  }

  /** Scroll offset that shows a row in full, or null when it already is. */
  topToShow(line: number, metrics: RowMetrics): number | null {
    const top = line * metrics.rowHeight;
    if (top < this.scrollTop) return top;
    const bottom = top + metrics.rowHeight;
    return bottom > this.scrollTop + this.size.height ? bottom - this.size.height : null;
  }

  private clamp(): void {
    const first = this.range.start - this.margin;
    const last = first + (this.contentWidth - this.size.width) / this.density;
    this.leftDay = Math.min(Math.max(this.leftDay, first), Math.max(first, last));
  }
}
