import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleBand, scaleLinear } from 'd3-scale';

export interface PeriodBar {
  readonly label: string;
  /** What happened. */
  readonly solid: number;
  /** What is still expected, on top of it. */
  readonly hatched: number;
}

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 64;
const RIGHT = 8;
const TOP = 14;
const BOTTOM = 28;

let nextId = 0;

/** A bar per period: solid for what happened, hatched for what is expected. The page shows the same figures as a table. */
@Component({
  selector: 'stip-period-bars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg [attr.viewBox]="'0 0 ' + width + ' ' + height" role="img" [attr.aria-label]="summary()">
    <defs>
      <pattern [attr.id]="id" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.5" height="6" class="stripe" />
      </pattern>
    </defs>
    @for (tick of ticks(); track tick.y) {
      <line class="grid" [attr.x1]="left" [attr.x2]="width - right" [attr.y1]="tick.y" [attr.y2]="tick.y" />
      <text class="tick" [attr.x]="left - 8" [attr.y]="tick.y + 4" text-anchor="end">{{ tick.text }}</text>
    }
    @for (bar of drawn(); track $index) {
      <rect class="solid" [attr.x]="bar.x" [attr.y]="bar.solidY" [attr.width]="bar.width" [attr.height]="bar.solid" />
      @if (bar.hatched > 0) {
        <rect
          class="hatched"
          [attr.x]="bar.x"
          [attr.y]="bar.hatchedY"
          [attr.width]="bar.width"
          [attr.height]="bar.hatched"
          [attr.fill]="'url(#' + id + ')'"
        />
      }
      <text class="tick" [attr.x]="bar.x + bar.width / 2" [attr.y]="height - 8" text-anchor="middle">
        {{ bar.label }}
      </text>
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
    .solid,
    .stripe {
      fill: var(--stip-accent);
    }
    .hatched {
      stroke: var(--stip-accent);
      stroke-width: 1;
    }
  `,
})
export class PeriodBars {
  readonly bars = input.required<readonly PeriodBar[]>();
  /** What the picture says, in one sentence. */
  readonly summary = input.required<string>();
  readonly formatValue = input<(value: number) => string>((value) => String(value));
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly left = LEFT;
  protected readonly right = RIGHT;
  protected readonly id = `stip-bars-${(nextId += 1)}`;

  private readonly y = computed(() => {
    const tops = this.bars().map(({ solid, hatched }) => Math.max(0, solid) + Math.max(0, hatched));
    const lows = this.bars().map(({ solid, hatched }) => Math.min(0, solid) + Math.min(0, hatched));
    return scaleLinear()
      .domain([Math.min(0, ...lows), Math.max(1, ...tops)])
      .nice(4)
      .range([HEIGHT - BOTTOM, TOP]);
  });
  protected readonly ticks = computed(() =>
    this.y()
      .ticks(4)
      .map((value) => ({ y: this.y()(value), text: this.formatValue()(value) })),
  );
  protected readonly drawn = computed(() => {
    const y = this.y();
    const x = scaleBand<number>()
      .domain(this.bars().map((_, n) => n))
      .range([LEFT, WIDTH - RIGHT])
      .padding(0.25);
    return this.bars().map(({ label, solid, hatched }, n) => {
      const base = Math.max(0, solid);
      return {
        label,
        x: x(n) ?? 0,
        width: x.bandwidth(),
        solidY: y(base),
        solid: y(Math.min(0, solid)) - y(base),
        hatchedY: y(base + Math.max(0, hatched)),
        hatched: y(base + Math.min(0, hatched)) - y(base + Math.max(0, hatched)),
      };
    });
  });
}
