import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import type { IndicatorFieldsFragment } from '@stip/contract';
import { dayNumber, fromDayNumber, indicatorTrend } from '@stip/domain';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { injectTranslate } from '../i18n/translations';
import { decimalsOf, IndicatorWords, planOf, pointsOf } from './indicator-words';

const HEIGHT = 240;
const LEFT = 52;
const RIGHT = 96;
const TOP = 12;
const BOTTOM = 26;
/** Least width of a year on the axis; below it years are skipped. */
const YEAR_WIDTH = 44;
/** Steps in which the interval of the forecast is drawn. */
const STEPS = 24;
const LABEL_HEIGHT = 15;

interface EndLabel {
  readonly text: string;
  readonly kind: 'target' | 'forecast';
  y: number;
}

/**
 * Baseline, path to the target, measurements, and the trend with its interval. The texts keep their size whatever the width.
 * The page shows the same figures as a table.
 */
@Component({
  selector: 'stip-indicator-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg
    [attr.viewBox]="'0 0 ' + width() + ' ' + height"
    [attr.height]="height"
    role="img"
    [attr.aria-label]="summary()"
  >
    @for (tick of chart().values; track tick.y) {
      <line class="grid" [attr.x1]="left" [attr.x2]="width() - right" [attr.y1]="tick.y" [attr.y2]="tick.y" />
      <text class="tick" [attr.x]="left - 8" [attr.y]="tick.y + 4" text-anchor="end">{{ tick.text }}</text>
    }
    @for (year of chart().years; track year.x) {
      <line class="grid" [attr.x1]="year.x" [attr.x2]="year.x" [attr.y1]="top" [attr.y2]="height - bottom" />
      <text class="tick" [attr.x]="year.x + 3" [attr.y]="height - 8">{{ year.text }}</text>
    }
    @if (chart().band; as band) {
      <path class="band" [attr.d]="band" />
    }
    <path class="path" [attr.d]="chart().path" />
    @for (point of chart().targets; track point.x) {
      <rect
        class="target"
        x="-4"
        y="-4"
        width="8"
        height="8"
        [attr.transform]="'translate(' + point.x + ' ' + point.y + ') rotate(45)'"
      />
    }
    @if (chart().trend; as trend) {
      <path class="trend" [attr.d]="trend" />
    }
    <path class="measured" [attr.d]="chart().measured" />
    @for (point of chart().points; track point.x) {
      <circle class="point" r="4" [attr.cx]="point.x" [attr.cy]="point.y">
        <title>{{ point.text }}</title>
      </circle>
    }
    @for (label of chart().labels; track label.kind) {
      <text [attr.class]="'label ' + label.kind" [attr.x]="width() - right + 8" [attr.y]="label.y + 4">
        {{ label.text }}
      </text>
    }
  </svg>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    svg {
      display: block;
      inline-size: 100%;
    }
    .grid {
      stroke: var(--stip-line);
    }
    .tick {
      font-size: 12px;
      fill: var(--stip-ink-3);
    }
    .band {
      fill: var(--stip-accent-soft);
    }
    .path {
      fill: none;
      stroke: var(--stip-ink-3);
      stroke-width: 1.5;
      stroke-dasharray: 6 4;
    }
    .target {
      fill: var(--stip-surface);
      stroke: var(--stip-ink-3);
      stroke-width: 1.5;
    }
    .trend {
      fill: none;
      stroke: var(--stip-accent);
      stroke-width: 2;
      stroke-dasharray: 1 5;
      stroke-linecap: round;
    }
    .measured {
      fill: none;
      stroke: var(--stip-accent);
      stroke-width: 2.5;
      stroke-linejoin: round;
    }
    .point {
      fill: var(--stip-accent);
      stroke: var(--stip-surface);
      stroke-width: 1.5;
    }
    .label {
      font-size: 12px;
      font-weight: 600;
    }
    .label.target {
      fill: var(--stip-ink-2);
      stroke: none;
    }
    .label.forecast {
      fill: var(--stip-accent);
    }
  `,
})
export class IndicatorChart {
  private readonly words = inject(IndicatorWords);
  private readonly t = injectTranslate();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly indicator = input.required<IndicatorFieldsFragment>();
  protected readonly height = HEIGHT;
  protected readonly left = LEFT;
  protected readonly right = RIGHT;
  protected readonly top = TOP;
  protected readonly bottom = BOTTOM;
  protected readonly width = signal(640);

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new ResizeObserver(([entry]) => {
        const width = Math.round(entry?.contentRect.width ?? 0);
        if (width > 0) this.width.set(Math.max(280, width));
      });
      observer.observe(this.element);
      destroyed.onDestroy(() => observer.disconnect());
    });
  }

  /** What the picture says, in sentences. */
  protected readonly summary = computed(() => {
    const indicator = this.indicator();
    return [
      this.t('goals.chart.name', { name: indicator.name }),
      this.t('goals.chart.fromTo', {
        from: this.words.value(indicator.baselineValue, indicator.unit),
        start: this.words.month(indicator.baselineDate),
        to: this.words.value(indicator.targetValue, indicator.unit),
        end: this.words.month(indicator.targetDate),
      }),
      this.words.stand(indicator),
      this.words.forecast(indicator),
    ].join(' ');
  });

  protected readonly chart = computed(() => {
    const indicator = this.indicator();
    const [plan, points] = [planOf(indicator), pointsOf(indicator)];
    const trend = indicatorTrend(plan, points);
    const path = [plan.baseline, ...plan.intermediate, plan.target].sort((a, b) => a.date.localeCompare(b.date));
    const last = points.at(-1);
    const [from, to] = [path[0]?.date ?? plan.baseline.date, plan.target.date];
    const [first, end] = [
      dayNumber(points[0] && points[0].date < from ? points[0].date : from),
      dayNumber(last && last.date > to ? last.date : to),
    ];
    const begin = last ? dayNumber(last.date) : first;
    const ahead =
      trend && begin < end
        ? Array.from({ length: STEPS + 1 }, (_, n) => {
            const day = Math.round(begin + (n * (end - begin)) / STEPS);
            return { day, ...trend.at(fromDayNumber(day)) };
          })
        : [];
    const all = [...path, ...points].map(({ value }) => value).concat(ahead.flatMap(({ low, high }) => [low, high]));
    const x = scaleLinear()
      .domain([first, end])
      .range([LEFT, this.width() - RIGHT]);
    const y = scaleLinear()
      .domain([Math.min(...all), Math.max(...all)])
      .nice(4)
      .range([HEIGHT - BOTTOM, TOP]);
    const at = ({ date, value }: { date: string; value: number }): [number, number] => [x(dayNumber(date)), y(value)];
    const decimals = decimalsOf(indicator);
    const labels: EndLabel[] = [
      {
        kind: 'target',
        text: this.t('goals.chart.target', { value: this.words.number(indicator.targetValue, decimals) }),
        y: y(plan.target.value),
      },
    ];
    const expected = ahead.at(-1);
    if (expected) {
      labels.push({
        kind: 'forecast',
        text: this.t('goals.chart.expected', { value: this.words.number(expected.value, decimals) }),
        y: y(expected.value),
      });
    }
    keepApart(labels);
    return {
      values: y.ticks(4).map((value) => ({ y: y(value), text: this.words.number(value) })),
      years: yearsBetween(first, end, (this.width() - LEFT - RIGHT) / ((end - first) / 365.25)).map((year) => ({
        x: x(dayNumber(`${year}-01-01`)),
        text: String(year),
      })),
      path: line()(path.map(at)) ?? '',
      targets: path
        .slice(1)
        .map(at)
        .map(([px, py]) => ({ x: px, y: py })),
      measured: line()(points.map(at)) ?? '',
      points: points.map((point) => ({
        x: at(point)[0],
        y: at(point)[1],
        text: `${this.words.month(point.date)}: ${this.words.value(point.value, indicator.unit)}`,
      })),
      trend: line()(ahead.map(({ day, value }) => [x(day), y(value)])),
      band: area<(typeof ahead)[number]>()
        .x(({ day }) => x(day))
        .y0(({ low }) => y(low))
        .y1(({ high }) => y(high))(ahead),
      labels,
    };
  });
}

/** Labels that would cover each other move apart, and stay within the picture. */
function keepApart(labels: EndLabel[]): void {
  labels.sort((a, b) => a.y - b.y);
  labels.forEach((label, n) => {
    const above = labels[n - 1];
    if (above && label.y - above.y < LABEL_HEIGHT) label.y = above.y + LABEL_HEIGHT;
  });
  const excess = (labels.at(-1)?.y ?? 0) - (HEIGHT - BOTTOM);
  if (excess > 0) for (const label of labels) label.y -= excess;
}

function yearsBetween(first: number, end: number, yearWidth: number): number[] {
  const from = Number(fromDayNumber(first).slice(0, 4));
  const to = Number(fromDayNumber(end).slice(0, 4));
  const step = Math.max(1, Math.ceil(YEAR_WIDTH / yearWidth));
  const years: number[] = [];
  for (let year = from; year <= to; year += step) {
    const day = dayNumber(`${year}-01-01`);
    if (day >= first && day <= end) years.push(year);
  }
  return years;
}
