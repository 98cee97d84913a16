import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { markPath, MARKS, type Mark } from './chart-marks';

export interface RadarSeries {
  readonly name: string;
  /** One per axis, from 0 to the number of levels; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly style: 'main' | 'baseline' | 'target' | 'other';
}

const WIDTH = 560;
const HEIGHT = 430;
const RADIUS = 150;
const CENTRE = [WIDTH / 2, HEIGHT / 2] as const;
/** Characters of a name on one line. */
const LINE = 16;

/** Levels on axes around a centre, one shape per series, each with a mark and a dash of its own. The page has the table. */
@Component({
  selector: 'stip-radar-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg [attr.viewBox]="'0 0 ' + width + ' ' + height" role="img" [attr.aria-label]="summary()">
      @for (ring of rings(); track ring.level) {
        <path class="ring" [attr.d]="ring.d" />
      }
      @for (axis of axes(); track axis.index) {
        <line class="axis" [attr.x1]="cx" [attr.y1]="cy" [attr.x2]="axis.x" [attr.y2]="axis.y" />
        <text class="name" [attr.x]="axis.textX" [attr.y]="axis.textY" [attr.text-anchor]="axis.anchor">
          @for (line of axis.lines; track $index) {
            <tspan [attr.x]="axis.textX" [attr.dy]="$index === 0 ? 0 : 15">{{ line }}</tspan>
          }
        </text>
        <text class="no" [attr.x]="axis.textX" [attr.y]="axis.noY" text-anchor="middle">{{ axis.index + 1 }}</text>
      }
      @for (ring of rings(); track ring.level) {
        <text class="tick" [attr.x]="cx + 4" [attr.y]="ring.y - 3">{{ ring.level }}</text>
      }
      @for (shape of shapes(); track shape.index) {
        <g [attr.class]="'series ' + shape.style + ' n' + shape.index">
          <path class="line" [attr.d]="shape.line" />
          <path [attr.class]="'mark ' + shape.mark" [attr.d]="shape.marks" />
        </g>
      }
    </svg>
    <ol class="names" aria-hidden="true">
      @for (label of labels(); track $index) {
        <li>{{ label }}</li>
      }
    </ol>
    <ul class="legend" aria-hidden="true">
      @for (shape of shapes(); track shape.index) {
        <li>
          <svg viewBox="0 0 34 14" width="34" height="14">
            <g [attr.class]="'series ' + shape.style + ' n' + shape.index">
              <path class="line" d="M1 7H33" />
              <path [attr.class]="'mark ' + shape.mark" [attr.d]="shape.sample" />
            </g>
          </svg>
          {{ shape.name }}
        </li>
      }
    </ul>`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-2);
      min-width: 0;
    }
    :host > svg {
      inline-size: 100%;
      max-inline-size: 620px;
      block-size: auto;
      display: block;
      margin-inline: auto;
    }
    .ring {
      fill: none;
      stroke: var(--stip-line);
    }
    .axis {
      stroke: var(--stip-line);
    }
    .name {
      font-size: 13px;
      fill: var(--stip-ink-2);
    }
    /* Names would be too small to read on a phone: numbers stand for them there. */
    .no {
      display: none;
      font-size: 24px;
      font-weight: 600;
      fill: var(--stip-ink-2);
    }
    .names {
      display: none;
      margin: 0;
      padding-inline-start: 1.6em;
      font-size: var(--stip-text-s);
      columns: 2;
    }
    .tick {
      font-size: 11px;
      fill: var(--stip-ink-3);
    }
    @media (max-width: 600px) {
      .name {
        display: none;
      }
      .no {
        display: inline;
      }
      .names {
        display: block;
      }
      .tick {
        font-size: 18px;
      }
    }
    .series {
      stroke: var(--stip-ink-2);
      fill: var(--stip-ink-2);
    }
    .series .line {
      fill: none;
      stroke-width: 2;
      stroke-linejoin: round;
    }
    .series.main,
    .series.other.n0 {
      stroke: var(--stip-accent);
      fill: var(--stip-accent);
    }
    .series.main .line {
      stroke-width: 2.5;
      fill: var(--stip-accent);
      fill-opacity: 0.1;
    }
    .series.baseline {
      stroke: var(--stip-ink-3);
      fill: var(--stip-ink-3);
    }
    .series.baseline .line {
      stroke-dasharray: 7 4;
      stroke-width: 1.5;
    }
    .series.target {
      stroke: var(--stip-ink);
      fill: var(--stip-surface);
    }
    .series.target .line {
      stroke-dasharray: 1.5 5;
      stroke-linecap: round;
    }
    .series.other.n1 .line {
      stroke-dasharray: 8 4;
    }
    .series.other.n2 .line {
      stroke-dasharray: 2 4;
    }
    .series.other.n3 .line {
      stroke-dasharray: 10 4 2 4;
    }
    .series.other.n4 .line {
      stroke-dasharray: 4 2;
    }
    .series.other.n5 .line {
      stroke-width: 1;
    }
    .mark {
      stroke-width: 1.5;
    }
    .mark.ring {
      fill: var(--stip-surface);
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px var(--stip-space-4);
      justify-content: center;
      list-style: none;
      margin: 0;
      padding: 0;
      font-size: var(--stip-text-s);
    }
    .legend li {
      display: inline-flex;
      gap: 6px;
      align-items: center;
    }
  `,
})
export class RadarChart {
  /** Names of the axes, clockwise from the top; three or more. */
  readonly labels = input.required<readonly string[]>();
  readonly levelCount = input.required<number>();
  readonly series = input.required<readonly RadarSeries[]>();
  /** What the picture says, in one sentence. */
  readonly summary = input.required<string>();
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly cx = CENTRE[0];
  protected readonly cy = CENTRE[1];

  protected readonly rings = computed(() =>
    Array.from({ length: this.levelCount() }, (_, index) => index + 1).map((level) => ({
      level,
      y: CENTRE[1] - (RADIUS * level) / this.levelCount(),
      d: closed(this.labels().map((_, index) => this.at(index, level))),
    })),
  );
  protected readonly axes = computed(() =>
    this.labels().map((label, index) => {
      const [x, y] = this.at(index, this.levelCount());
      const [dx, dy] = [(x - CENTRE[0]) / RADIUS, (y - CENTRE[1]) / RADIUS];
      const lines = wrapped(label);
      const below = dy > 0.3 ? 14 : dy < -0.3 ? -14 - (lines.length - 1) * 15 : 4 - (lines.length - 1) * 7.5;
      return {
        ...{ index, x, y, lines },
        textX: x + dx * 12,
        textY: y + below,
        noY: y + dy * 18 + 8,
        anchor: Math.abs(dx) < 0.2 ? 'middle' : dx > 0 ? 'start' : 'end',
      };
    }),
  );
  protected readonly shapes = computed(() =>
    this.series().map(({ name, values, style }, index) => {
      const mark = markOf(style, index);
      const points = values.flatMap((value, axis) => (value === null ? [] : [this.at(axis, value)]));
      return {
        ...{ index, name, style, mark, line: closed(points) },
        marks: points.map(([x, y]) => markPath(mark, x, y, style === 'main' ? 5 : 4.5)).join(''),
        sample: markPath(mark, 17, 7, 4),
      };
    }),
  );

  private at(axis: number, level: number): readonly [number, number] {
    const angle = (2 * Math.PI * axis) / this.labels().length - Math.PI / 2;
    const distance = (RADIUS * level) / this.levelCount();
    return [round(CENTRE[0] + distance * Math.cos(angle)), round(CENTRE[1] + distance * Math.sin(angle))];
  }
}

const round = (value: number) => Math.round(value * 10) / 10;

const closed = (points: readonly (readonly [number, number])[]): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

function markOf(style: RadarSeries['style'], index: number): Mark {
  if (style === 'main') return 'circle';
  if (style === 'baseline') return 'square';
  return style === 'target' ? 'diamond' : (MARKS[index % MARKS.length] ?? 'circle');
}

/** Words on at most three lines. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length < LINE || lines.length === 3))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
