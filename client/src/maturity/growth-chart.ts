import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { dayNumber } from '@stip/domain';
import { markPath } from './chart-marks';

export interface GrowthPoint {
  readonly date: string;
  readonly level: number;
}

const WIDTH = 300;
const HEIGHT = 150;
const LEFT = 22;
const RIGHT = 16;
const TOP = 12;
const BOTTOM = 24;

/** Scores of an area over time beside the path to its target. The page shows the same figures as a table. */
@Component({
  selector: 'stip-growth-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg [attr.viewBox]="'0 0 ' + width + ' ' + height" role="img" [attr.aria-label]="summary()">
    @for (tick of ticks(); track tick.level) {
      <line class="grid" [attr.x1]="left" [attr.x2]="width - right" [attr.y1]="tick.y" [attr.y2]="tick.y" />
      <text class="tick" [attr.x]="left - 6" [attr.y]="tick.y + 4" text-anchor="end">{{ tick.level }}</text>
    }
    @for (year of years(); track year.text) {
      <text class="tick" [attr.x]="year.x" [attr.y]="height - 6" text-anchor="middle">{{ year.text }}</text>
      <line
        class="grid"
        [attr.x1]="year.x"
        [attr.x2]="year.x"
        [attr.y1]="height - bottom"
        [attr.y2]="height - bottom + 4"
      />
    }
    <line class="today" [attr.x1]="now()" [attr.x2]="now()" [attr.y1]="top - 6" [attr.y2]="height - bottom" />
    <path class="path" [attr.d]="pathLine()" />
    <path class="target" [attr.d]="targetMarks()" />
    <path class="line" [attr.d]="line()" />
    <path class="mark" [attr.d]="marks()" />
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
      font-size: 11px;
      fill: var(--stip-ink-3);
    }
    .today {
      stroke: var(--stip-ink-3);
      stroke-dasharray: 2 3;
    }
    .path {
      fill: none;
      stroke: var(--stip-ink-3);
      stroke-width: 1.5;
      stroke-dasharray: 6 4;
    }
    .target {
      fill: var(--stip-surface);
      stroke: var(--stip-ink);
      stroke-width: 1.5;
    }
    .line {
      fill: none;
      stroke: var(--stip-accent);
      stroke-width: 2.5;
    }
    .mark {
      fill: var(--stip-accent);
    }
  `,
})
export class GrowthChart {
  readonly points = input.required<readonly GrowthPoint[]>();
  /** Where the path begins; absent when there is no baseline. */
  readonly baseline = input<GrowthPoint>();
  readonly targets = input.required<readonly GrowthPoint[]>();
  readonly levelCount = input.required<number>();
  readonly today = input.required<string>();
  readonly summary = input.required<string>();
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly left = LEFT;
  protected readonly right = RIGHT;
  protected readonly top = TOP;
  protected readonly bottom = BOTTOM;

  private readonly span = computed(() => {
    const days = [...this.points(), ...this.targets()].map(({ date }) => dayNumber(date));
    const today = dayNumber(this.today());
    return [Math.min(today - 30, ...days), Math.max(today + 30, ...days)] as const;
  });
  private readonly path = computed(() => {
    const from = this.baseline();
    return [...(from ? [from] : []), ...this.targets().filter(({ date }) => !from || date > from.date)];
  });
  protected readonly now = computed(() => this.x(this.today()));
  protected readonly ticks = computed(() =>
    Array.from({ length: this.levelCount() }, (_, index) => ({ level: index + 1, y: this.y(index + 1) })),
  );
  /** Januaries within the span, at most five of them. */
  protected readonly years = computed(() => {
    const [from, to] = this.span();
    const all: { x: number; text: string }[] = [];
    const first = new Date(from * 86_400_000).getUTCFullYear();
    for (let year = first; year <= first + 30; year += 1) {
      const day = `${year}-01-01`;
      if (dayNumber(day) > to) break;
      if (dayNumber(day) >= from) all.push({ x: this.x(day), text: String(year) });
    }
    const step = Math.ceil(all.length / 5);
    return all.filter((_, index) => index % step === 0);
  });
  protected readonly pathLine = computed(() => this.through(this.path()));
  protected readonly line = computed(() => this.through(this.points()));
  protected readonly marks = computed(() =>
    this.points()
      .map(({ date, level }) => markPath('circle', this.x(date), this.y(level), 4))
      .join(''),
  );
  protected readonly targetMarks = computed(() =>
    this.targets()
      .map(({ date, level }) => markPath('diamond', this.x(date), this.y(level), 4))
      .join(''),
  );

  private through(points: readonly GrowthPoint[]): string {
    return points.length === 0
      ? ''
      : `M${points.map(({ date, level }) => `${this.x(date)} ${this.y(level)}`).join('L')}`;
  }

  private x(date: string): number {
    const [from, to] = this.span();
    return Math.round((LEFT + ((dayNumber(date) - from) / (to - from)) * (WIDTH - LEFT - RIGHT)) * 10) / 10;
  }

  private y(level: number): number {
    const share = (level - 1) / (this.levelCount() - 1);
    return Math.round((HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP)) * 10) / 10;
  }
}
