import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { noDay, planRange, type TimelineModel, type TimelineTheme, type VisibleRows } from '@stip/timeline';
import type { ChartView } from './roadmap-chart';
import { themeOf } from './timeline-theme';

/** Drawn when the plan has rested this long: the map is not worth a frame of the chart. */
const rest = 250;

/**
 * The whole plan in a strip, with a frame around what is in view; pointing at it goes there. It repeats for the pointer what
 * the keyboard does with rows, zoom and today, and is left out of the accessibility tree.
 */
@Component({
  selector: 'stip-roadmap-minimap',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<canvas #map></canvas>
    @if (frame(); as box) {
      <div
        class="frame"
        [style.left.%]="box.left"
        [style.width.%]="box.width"
        [style.top.%]="box.top"
        [style.height.%]="box.height"
      ></div>
    }`,
  styles: `
    :host {
      position: relative;
      display: block;
      block-size: 52px;
      border: 1px solid var(--stip-line);
      border-radius: var(--stip-radius-m);
      background: var(--stip-surface);
      overflow: hidden;
      cursor: crosshair;
      touch-action: none;
    }
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
    .frame {
      position: absolute;
      min-inline-size: 10px;
      min-block-size: 10px;
      border: 2px solid var(--stip-accent);
      border-radius: 3px;
      background: color-mix(in srgb, var(--stip-accent) 12%, transparent);
      pointer-events: none;
    }
    @media (max-width: 720px), (max-height: 620px), print {
      :host {
        display: none;
      }
    }
  `,
  host: {
    'aria-hidden': 'true',
    '(pointerdown)': 'point($event, true)',
    '(pointermove)': 'point($event, false)',
  },
})
export class RoadmapMinimap {
  readonly model = input.required<TimelineModel>();
  readonly rows = input.required<VisibleRows>();
  /** Day number. */
  readonly today = input.required<number>();
  readonly inView = input.required<ChartView | null>();
  readonly asked = output<{ readonly day: number; readonly line: number }>();

  private readonly map = viewChild.required<ElementRef<HTMLCanvasElement>>('map');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly size = signal({ width: 0, height: 0 });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly range = computed(() => {
    const plan = planRange(this.model());
    const today = this.today();
    const start = Math.min(plan?.start ?? today - 180, today);
    const end = Math.max(plan?.end ?? today + 180, today) + 1;
    const margin = (end - start) * 0.02;
    return { start: start - margin, days: end - start + 2 * margin };
  });
  protected readonly frame = computed(() => {
    const view = this.inView();
    const count = this.rows().rows.length;
    if (view === null || count === 0) return null;
    const { start, days } = this.range();
    const share = (value: number): number => Math.min(100, Math.max(0, value * 100));
    const [left, right] = [share((view.firstDay - start) / days), share((view.lastDay - start) / days)];
    const [top, bottom] = [share(view.firstLine / count), share(view.lastLine / count)];
    return { left, width: right - left, top, height: bottom - top };
  });

  constructor() {
    afterNextRender(() => {
      const observer = new ResizeObserver(() =>
        this.size.set({ width: this.host.clientWidth, height: this.host.clientHeight }),
      );
      observer.observe(this.host);
      destroyed.onDestroy(() => observer.disconnect());
    });
    const destroyed = inject(DestroyRef);
    destroyed.onDestroy(() => clearTimeout(this.timer));
    effect(() => {
      const [model, rows, today, size] = [this.model(), this.rows(), this.today(), this.size()];
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.draw(model, rows, today, size), rest);
    });
  }

  protected point(event: PointerEvent, isNew: boolean): void {
    if (isNew) this.host.setPointerCapture(event.pointerId);
    else if (event.buttons === 0) return;
    const box = this.host.getBoundingClientRect();
    const { start, days } = this.range();
    this.asked.emit({
      day: start + ((event.clientX - box.left) / box.width) * days,
      line: ((event.clientY - box.top) / box.height) * this.rows().rows.length,
    });
  }

  private draw(
    model: TimelineModel,
    rows: VisibleRows,
    today: number,
    { width, height }: { readonly width: number; readonly height: number },
  ): void {
    const canvas = this.map().nativeElement;
    const surface = canvas.getContext('2d');
    if (surface === null || width === 0) return;
    const ratio = globalThis.devicePixelRatio || 1;
    [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
    const theme = themeOf(this.host);
    const { start, days } = this.range();
    const x = (day: number): number => ((day - start) / days) * canvas.width;
    const step = canvas.height / rows.rows.length;
    surface.globalAlpha = 0.8;
    for (let line = 0; line < rows.rows.length; line++) {
      const row = rows.rows[line] ?? -1;
      const first = model.starts[row] ?? noDay;
      const item = model.items[row];
      if (first === noDay || item === undefined || item.kind === 'group') continue;
      surface.fillStyle = colourOf(theme, item.kind === 'project' ? (item.status ?? 'grey') : null);
      const left = x(first);
      const right = x((model.ends[row] ?? first) + 1);
      surface.fillRect(left, line * step, Math.max(1.5, right - left), Math.max(1, step * 0.7));
    }
    surface.globalAlpha = 1;
    surface.fillStyle = theme.styles.todayLine.stroke ?? '';
    surface.fillRect(x(today + 0.5), 0, 1.5 * ratio, canvas.height);
  }
}

function colourOf(theme: TimelineTheme, status: 'green' | 'orange' | 'red' | 'grey' | null): string {
  return (status === null ? theme.styles.phase.fill : theme.styles[`projectDone.${status}`].fill) ?? '';
}
