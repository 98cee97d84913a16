import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { dayNumber, fromDayNumber } from '@stip/domain';
import { formatDate } from '@stip/ui';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { Language } from '../platform/language';

export interface TrendLine {
  readonly id: string;
  /** The mark at the end of the line, which the table has too. */
  readonly mark: string;
  readonly isReached: boolean;
  readonly points: readonly { readonly reportedOn: string; readonly planned: string }[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 320, 78, 36, 16, 30];

/**
 * Milestone trend: to the right the day of reporting, upwards the day planned then. A level line keeps its day, a rising one slips;
 * at the slanting line a milestone is reached.
 */
@Component({
  selector: 'stip-trend-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg [attr.viewBox]="'0 0 ' + width + ' ' + height" role="img" [attr.aria-label]="summary()">
    @for (tick of ticks(); track tick.y) {
      <line class="grid" [attr.x1]="left" [attr.x2]="width - right" [attr.y1]="tick.y" [attr.y2]="tick.y" />
      <text class="tick" [attr.x]="left - 8" [attr.y]="tick.y + 4" text-anchor="end">{{ tick.text }}</text>
    }
    @for (moment of moments(); track moment.x) {
      <line class="grid" [attr.x1]="moment.x" [attr.x2]="moment.x" [attr.y1]="top" [attr.y2]="height - bottom" />
      <text class="tick" [attr.x]="moment.x" [attr.y]="height - 8" text-anchor="middle">{{ moment.text }}</text>
    }
    @if (diagonal(); as d) {
      <line class="diagonal" [attr.x1]="d.x1" [attr.y1]="d.y1" [attr.x2]="d.x2" [attr.y2]="d.y2" />
    }
    @for (path of paths(); track path.id) {
      <path [class.reached]="path.isReached" [attr.d]="path.d" />
      @for (point of path.points; track $index) {
        <circle [class.reached]="path.isReached" [attr.cx]="point[0]" [attr.cy]="point[1]" r="3.5" />
      }
      <text class="mark" [attr.x]="path.x + 8" [attr.y]="path.y + 4">{{ path.mark }}</text>
    }
  </svg>`,
  styles: `
    svg {
      inline-size: 100%;
      block-size: auto;
      display: block;
    }
    .grid {
      stroke: var(--stip-line);
    }
    .tick {
      font-size: 12px;
      fill: var(--stip-ink-3);
    }
    .diagonal {
      stroke: var(--stip-line-strong);
      stroke-dasharray: 6 4;
    }
    path {
      fill: none;
      stroke: var(--stip-accent);
      stroke-width: 2.25;
      stroke-linejoin: round;
    }
    path.reached {
      stroke-dasharray: 2 4;
    }
    circle {
      fill: var(--stip-accent);
    }
    circle.reached {
      fill: var(--stip-surface);
      stroke: var(--stip-accent);
    }
    .mark {
      font-size: 12px;
      font-weight: 700;
      fill: var(--stip-ink);
    }
  `,
})
export class TrendChart {
  private readonly language = inject(Language);
  readonly dates = input.required<readonly string[]>();
  readonly lines = input.required<readonly TrendLine[]>();
  /** What the picture says, in one sentence. */
  readonly summary = input.required<string>();
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly left = LEFT;
  protected readonly right = RIGHT;
  protected readonly top = TOP;
  protected readonly bottom = BOTTOM;

  /** Reporting dates that a line has a point on: what was before the first milestone says nothing. */
  private readonly shown = computed(() => {
    const used = new Set(this.lines().flatMap(({ points }) => points.map(({ reportedOn }) => reportedOn)));
    return this.dates().filter((date) => used.has(date));
  });
  private readonly x = computed(() => {
    const days = this.shown().map(dayNumber);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    return scaleLinear()
      .domain(first === last ? [first - 1, last + 1] : [first, last])
      .range([LEFT + 12, WIDTH - RIGHT]);
  });
  private readonly y = computed(() => {
    const days = this.lines().flatMap(({ points }) => points.map(({ planned }) => dayNumber(planned)));
    const margin = 7;
    return scaleLinear()
      .domain([Math.min(...days) - margin, Math.max(...days) + margin])
      .range([HEIGHT - BOTTOM, TOP]);
  });
  protected readonly ticks = computed(() =>
    this.y()
      .ticks(6)
      .map((day) => ({ y: this.y()(day), text: this.text(fromDayNumber(Math.round(day)), 'medium') })),
  );
  protected readonly moments = computed(() => {
    // From today back: names that would lie over a later one are left out. Every date has its line, and stands in the table.
    let last = Infinity;
    return [...this.shown()].reverse().map((date) => {
      const x = this.x()(dayNumber(date));
      const isClear = last - x > 62;
      if (isClear) last = x;
      return { x, text: isClear ? this.text(date, 'medium') : '' };
    });
  });
  protected readonly diagonal = computed(() => {
    const [x, y] = [this.x(), this.y()];
    const [from, to] = [
      Math.max(x.domain()[0] ?? 0, y.domain()[0] ?? 0),
      Math.min(x.domain()[1] ?? 0, y.domain()[1] ?? 0),
    ];
    return from < to ? { x1: x(from), y1: y(from), x2: x(to), y2: y(to) } : null;
  });
  protected readonly paths = computed(() => {
    const placed = this.lines().flatMap(({ id, mark, isReached, points }) => {
      const places = points.map(({ reportedOn, planned }): [number, number] => [
        this.x()(dayNumber(reportedOn)),
        this.y()(dayNumber(planned)),
      ]);
      const last = places.at(-1);
      return last ? [{ id, mark, isReached, points: places, d: line()(places) ?? '', x: last[0], y: last[1] }] : [];
    });
    placed.sort((a, b) => a.y - b.y);
    placed.forEach((here, i) => {
      const above = placed[i - 1];
      if (above && here.y - above.y < 13) here.y = above.y + 13;
    });
    return placed;
  });

  private text(date: string, style: 'medium' | 'day'): string {
    return formatDate(date, this.language.current(), style).replace(/ (\d{2})(\d{2})$/, ' ’$2');
  }
}
