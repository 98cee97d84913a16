import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

export interface LineSeries {
  readonly name: string;
  readonly style: 'actual' | 'forecast' | 'baseline';
  /** One value per label; null where the series has nothing. */
  readonly values: readonly (number | null)[];
}

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 64;
const RIGHT = 88;
const TOP = 14;
const BOTTOM = 28;

/** A few series over a few moments, each line named at its end. The page shows the same figures as a table. */
@Component({
  selector: 'stip-line-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg [attr.viewBox]="'0 0 ' + width + ' ' + height" role="img" [attr.aria-label]="summary()">
    @for (tick of ticks(); track tick.y) {
      <line class="grid" [attr.x1]="left" [attr.x2]="width - right" [attr.y1]="tick.y" [attr.y2]="tick.y" />
      <text class="tick" [attr.x]="left - 8" [attr.y]="tick.y + 4" text-anchor="end">{{ tick.text }}</text>
    }
    @for (point of moments(); track point.x) {
      <text class="tick" [attr.x]="point.x" [attr.y]="height - 8" text-anchor="middle">{{ point.text }}</text>
    }
    @for (path of paths(); track path.name) {
      <path [attr.class]="'line ' + path.style" [attr.d]="path.d" />
      <text [attr.class]="'name ' + path.style" [attr.x]="path.x + 8" [attr.y]="path.y + 4">{{ path.name }}</text>
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
    .line {
      fill: none;
      stroke: var(--stip-accent);
      stroke-width: 3;
      stroke-linejoin: round;
    }
    .line.forecast {
      stroke-dasharray: 2 5;
      stroke-linecap: round;
    }
    .line.baseline {
      stroke: var(--stip-ink-3);
      stroke-width: 1.5;
      stroke-dasharray: 6 4;
    }
    .name {
      font-size: 12px;
      font-weight: 600;
      fill: var(--stip-accent);
    }
    .name.baseline {
      fill: var(--stip-ink-3);
    }
  `,
})
export class LineChart {
  readonly labels = input.required<readonly string[]>();
  readonly series = input.required<readonly LineSeries[]>();
  /** What the picture says, in one sentence. */
  readonly summary = input.required<string>();
  readonly formatValue = input<(value: number) => string>((value) => String(value));
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly left = LEFT;
  protected readonly right = RIGHT;

  private readonly x = computed(() =>
    scalePoint<number>()
      .domain(this.labels().map((_, i) => i))
      .range([LEFT, WIDTH - RIGHT]),
  );
  private readonly y = computed(() => {
    const values = this.series().flatMap((series) => series.values.filter((v): v is number => v !== null));
    return scaleLinear()
      .domain([Math.min(0, ...values), Math.max(1, ...values)])
      .nice(4)
      .range([HEIGHT - BOTTOM, TOP]);
  });
  protected readonly ticks = computed(() =>
    this.y()
      .ticks(4)
      .map((value) => ({ y: this.y()(value), text: this.formatValue()(value) })),
  );
  protected readonly moments = computed(() => this.labels().map((text, i) => ({ x: this.x()(i) ?? 0, text })));
  protected readonly paths = computed(() => {
    const placed = this.series().flatMap((series) => {
      const points = series.values.flatMap((value, i): [number, number][] =>
        value === null ? [] : [[this.x()(i) ?? 0, this.y()(value)]],
      );
      const last = points[points.length - 1];
      return last ? [{ name: series.name, style: series.style, d: line()(points) ?? '', x: last[0], y: last[1] }] : [];
    });
    // Names that end at the same height move apart.
    placed.sort((a, b) => a.y - b.y);
    for (let i = 1; i < placed.length; i += 1) {
      const above = placed[i - 1];
      const here = placed[i];
      if (above && here && Math.abs(here.x - above.x) < 60 && here.y - above.y < 15) here.y = above.y + 15;
    }
    return placed;
  });
}
