import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  comfortableMetrics,
  densityOf,
  hitTest,
  stackedMetrics,
  timelineTexts,
  visibleWindow,
  type RowWindow,
  type Scene,
  type TimelineModel,
  type TimelineTheme,
  type VisibleRows,
  type ZoomLevel,
} from '@stip/timeline';
import { ColourMark } from '@stip/ui';
import { ChartCanvas } from './chart-canvas';
import { ChartGestures } from './chart-gestures';
import { ChartViewport } from './chart-viewport';
import { ColumnSplitter } from './column-splitter';
import { RowDetailsCard, type CardPlace } from './row-details-card';
import { rowViews, type RowView } from './row-view';
import type { RowWords } from './row-words';
import { themeOf } from './timeline-theme';

/** Below this width the names stand above the bars instead of beside them. */
const narrowWidth = 720;
const rowOverscan = 8;
const hoverDelay = 350;

/** Where in time the reader looks; null fits the plan. */
export interface ChartPosition {
  readonly density: number | null;
  readonly leftDay: number | null;
}

/** The tree grid with its timeline: one scrolled area, rows as DOM for keyboard and screen reader, bars on a canvas. */
@Component({
  selector: 'stip-roadmap-chart',
  templateUrl: './roadmap-chart.html',
  styleUrl: './roadmap-chart.css',
  imports: [ColourMark, ColumnSplitter, RouterLink, RowDetailsCard, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.narrow]': 'narrow()' },
})
export class RoadmapChart {
  readonly model = input.required<TimelineModel>();
  readonly rows = input.required<VisibleRows>();
  readonly words = input.required<RowWords>();
  readonly language = input.required<string>();
  /** Day number. */
  readonly today = input.required<number>();
  readonly position = input.required<ChartPosition>();
  readonly showDependencies = input(true);
  readonly showBaseline = input(true);

  /** The reader moved or zoomed; comes when the movement has come to rest. */
  readonly moved = output<ChartPosition>();
  readonly rowToggled = output<string>();
  readonly projectOpened = output<string>();

  protected readonly narrow = signal(false);
  protected readonly viewWidth = signal(0);
  protected readonly nameWidth = signal(470);
  protected readonly maxNameWidth = signal(640);
  protected readonly focusedId = signal<string | null>(null);
  protected readonly card = signal<{ readonly row: number; readonly place: CardPlace } | null>(null);
  protected readonly metrics = computed(() => (this.narrow() ? stackedMetrics : comfortableMetrics));
  protected readonly contentHeight = computed(
    () => this.metrics().headerHeight + this.rows().rows.length * this.metrics().rowHeight,
  );
  protected readonly focusedLine = computed(() => {
    const row = this.model().indexOf.get(this.focusedId() ?? '') ?? -1;
    return row < 0 ? -1 : (this.rows().lineOf[row] ?? -1);
  });
  /** The row the Tab key reaches: the focused one, else the first. */
  protected readonly tabLine = computed(() => Math.max(0, this.focusedLine()));
  protected readonly rowsInView = computed(() =>
    rowViews(this.model(), this.rows(), this.window(), this.tabLine(), this.slots(), this.words()),
  );
  /** The rendered rows as one box: a layer as tall as all rows would be too much for the browser to keep painted. */
  protected readonly windowBox = computed(() => {
    const { first, end } = this.window();
    const { rowHeight } = this.metrics();
    return { top: first * rowHeight, height: (end - first) * rowHeight };
  });
  protected readonly details = computed(() => {
    const card = this.card();
    return card === null ? null : this.words().details(card.row);
  });

  private readonly slots = signal(1);
  private readonly window = signal<RowWindow>(
    { first: 0, end: 0 },
    { equal: (a, b) => a.first === b.first && a.end === b.end },
  );
  private readonly hoveredRow = signal<number | null>(null);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');
  private readonly body = viewChild.required<ElementRef<HTMLCanvasElement>>('body');
  private readonly head = viewChild.required<ElementRef<HTMLCanvasElement>>('head');
  private readonly viewport = new ChartViewport();
  private readonly destroyed = inject(DestroyRef);
  private canvas: ChartCanvas | null = null;
  private theme: TimelineTheme | null = null;
  private isFitted = true;
  private isKeepingFocus = false;
  private isMovingFocus = false;
  private frame = 0;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private hoverTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    afterNextRender(() => this.start());
    afterRenderEffect(() => {
      this.rowsInView();
      this.keepFocus();
    });
    effect(() => {
      this.viewport.setPlan(this.model(), this.today());
      untracked(() => (this.isFitted ? this.fit(false) : this.schedule()));
    });
    effect(() => {
      const { density, leftDay } = this.position();
      untracked(() => this.takePosition(density, leftDay));
    });
    effect(() => {
      this.rows();
      this.language();
      this.metrics();
      this.nameWidth();
      this.showBaseline();
      this.showDependencies();
      this.hoveredRow();
      this.focusedLine();
      untracked(() => {
        this.updateWindow();
        this.schedule();
      });
    });
  }

  /** Zooms by a factor (above 1 is nearer) around the middle of the view. */
  zoomBy(factor: number): void {
    this.zoomAround(this.viewport.pixelsPerDay * factor, this.viewport.size.width / 2);
  }

  zoomToLevel(level: ZoomLevel): void {
    this.zoomAround(densityOf(level), this.viewport.size.width / 2);
  }

  /** Brings today to the middle. */
  goToToday(): void {
    this.viewport.center(this.today());
    this.settled();
  }

  /** Shows the whole plan. */
  fit(tell = true): void {
    this.isFitted = true;
    this.viewport.fit();
    this.schedule();
    if (tell) this.moved.emit({ density: null, leftDay: null });
  }

  /** Pixels per day now, for the zoom buttons. */
  get pixelsPerDay(): number {
    return this.viewport.pixelsPerDay;
  }

  /** The picture in view, for an export; null before the first paint. */
  scene(): Scene | null {
    if (this.canvas === null || this.theme === null) return null;
    const row = this.hoveredRow() ?? this.rows().rows[this.focusedLine()] ?? null;
    return {
      ...{ model: this.model(), rows: this.rows(), metrics: this.metrics(), theme: this.theme, today: this.today() },
      ...{ scale: this.viewport.scale, scrollTop: this.viewport.scrollTop, texts: timelineTexts(this.language()) },
      ...{
        width: this.viewport.size.width,
        height: this.viewport.size.height,
        measure: this.canvas.measure(this.theme),
      },
      options: {
        ...{
          baseline: this.showBaseline(),
          dependencies: this.showDependencies(),
          critical: false,
          slack: false,
          statusMarks: !this.narrow(),
        },
        activeRow: row,
      },
    };
  }

  protected onScroll(): void {
    const { scrollLeft, scrollTop } = this.scroller().nativeElement;
    const before = this.viewport.scale.start;
    this.viewport.scrolledTo(scrollLeft, scrollTop);
    if (this.viewport.scale.start !== before) this.settled(false);
    this.hideCard();
    this.updateWindow();
    // Painted in the same frame as the scroll, before the browser composes it.
    this.paint();
  }

  protected onKey(event: KeyboardEvent): void {
    const row = this.rows().rows[this.tabLine()] ?? -1;
    const item = this.model().items[row];
    if (item === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = this.rows().collapsed[this.tabLine()] !== 1;
    const hasChildren = (this.model().subtreeEnds[row] ?? 0) > row + 1;
    const page = Math.max(1, Math.floor(this.viewport.size.height / this.metrics().rowHeight) - 1);
    const actions: Record<string, () => void> = {
      ArrowDown: () => this.focusLine(this.tabLine() + 1),
      ArrowUp: () => this.focusLine(this.tabLine() - 1),
      PageDown: () => this.focusLine(this.tabLine() + page),
      PageUp: () => this.focusLine(this.tabLine() - page),
      Home: () => this.focusLine(0),
      End: () => this.focusLine(this.rows().rows.length - 1),
      ArrowRight: () => {
        if (hasChildren && !isOpen) this.rowToggled.emit(item.id);
        else if (hasChildren) this.focusLine(this.tabLine() + 1);
      },
      ArrowLeft: () => {
        if (hasChildren && isOpen) this.rowToggled.emit(item.id);
        else this.focusRow(this.model().parents[row] ?? -1);
      },
      ' ': () => hasChildren && this.rowToggled.emit(item.id),
      Enter: () => this.activate(row),
      '+': () => this.zoomBy(1.4),
      '=': () => this.zoomBy(1.4),
      '-': () => this.zoomBy(1 / 1.4),
      t: () => this.goToToday(),
      f: () => this.fit(),
      Escape: () => this.hideCard(),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  protected onRowFocus(row: RowView, element: HTMLElement): void {
    if (this.isKeepingFocus) return;
    this.focusedId.set(row.id);
    const top = this.viewport.topToShow(row.line, this.metrics());
    if (top !== null) this.scroller().nativeElement.scrollTop = top;
    if (!element.matches(':focus-visible')) return;
    const box = element.getBoundingClientRect();
    this.showCard(row.row, { x: box.left + (this.narrow() ? 24 : box.width + 40), top: box.top, bottom: box.bottom });
  }

  protected onGridBlur(event: FocusEvent): void {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) this.hideCard();
  }

  protected onPointerMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const hit = this.hitAt(event);
    this.hoveredRow.set(hit?.row ?? null);
    this.scroller().nativeElement.style.cursor = hit && hit.part !== 'row' ? 'pointer' : '';
    clearTimeout(this.hoverTimer);
    if (hit === null || hit.part === 'row') {
      this.hoverTimer = setTimeout(() => this.hideCard(), hoverDelay);
      return;
    }
    const place: CardPlace = { x: event.clientX, top: event.clientY - 12, bottom: event.clientY + 16 };
    if (this.card()?.row === hit.row) return;
    this.hoverTimer = setTimeout(() => this.showCard(hit.row, place), this.card() === null ? hoverDelay : 80);
  }

  protected onPointerLeave(event: PointerEvent): void {
    // A finger always leaves after a tap; its card stays until the next tap or scroll.
    if (event.pointerType === 'touch') return;
    this.hoveredRow.set(null);
    clearTimeout(this.hoverTimer);
    this.hoverTimer = setTimeout(() => this.hideCard(), hoverDelay);
  }

  /** The pointer reached the card itself: it stays. */
  protected keepCard(): void {
    clearTimeout(this.hoverTimer);
  }

  protected hideCard(): void {
    clearTimeout(this.hoverTimer);
    this.card.set(null);
  }

  protected toggle(event: Event, id: string): void {
    event.stopPropagation();
    this.rowToggled.emit(id);
  }

  private onTap(event: PointerEvent): void {
    const hit = this.hitAt(event);
    if (hit === null || hit.part === 'row') {
      this.hideCard();
      return;
    }
    if (event.pointerType === 'mouse') this.activate(hit.row);
    else this.showCard(hit.row, { x: event.clientX, top: event.clientY - 16, bottom: event.clientY + 16 });
  }

  private activate(row: number): void {
    const project = this.words().projectOf(row);
    const id = this.model().items[row]?.id;
    if (project !== undefined) this.projectOpened.emit(project.id);
    else if (id !== undefined) this.rowToggled.emit(id);
  }

  private focusLine(line: number): void {
    const clamped = Math.min(Math.max(line, 0), this.rows().rows.length - 1);
    this.focusRow(this.rows().rows[clamped] ?? -1);
  }

  private focusRow(row: number): void {
    const item = this.model().items[row];
    if (item === undefined) return;
    this.focusedId.set(item.id);
    const top = this.viewport.topToShow(this.rows().lineOf[row] ?? 0, this.metrics());
    if (top !== null) this.scroller().nativeElement.scrollTop = top;
    // The row may have to be rendered first.
    this.isMovingFocus = true;
    requestAnimationFrame(() => {
      this.isMovingFocus = false;
      this.rowElement(item.id)?.focus({ preventScroll: true });
    });
  }

  private hitAt(event: PointerEvent): ReturnType<typeof hitTest> {
    const scene = this.scene();
    if (scene === null) return null;
    const box = this.scroller().nativeElement.getBoundingClientRect();
    const x = event.clientX - box.left - this.shownNameWidth();
    const y = event.clientY - box.top - this.metrics().headerHeight;
    return x < 0 || y < 0 ? null : hitTest(scene, x, y);
  }

  private showCard(row: number, place: CardPlace): void {
    this.card.set({ row, place });
  }

  private zoomAround(density: number, x: number): void {
    this.viewport.zoom(density, x);
    this.settled();
  }

  /** Paints now and, once nothing has moved for a moment, tells the page where the reader is. */
  private settled(repaint = true): void {
    this.isFitted = false;
    if (repaint) this.schedule();
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => {
      this.moved.emit({ density: this.viewport.pixelsPerDay, leftDay: this.viewport.scale.start });
    }, 300);
  }

  private takePosition(density: number | null, leftDay: number | null): void {
    this.isFitted = density === null;
    // Before the first measurement there is no middle to put today in; `measure` comes back here.
    if (this.viewport.size.width === 0) return;
    if (density === null) {
      this.fit(false);
      return;
    }
    const isHere = Math.abs(this.viewport.pixelsPerDay - density) < 0.001;
    if (isHere && (leftDay === null || Math.abs(this.viewport.scale.start - leftDay) < 1)) return;
    this.viewport.show(density, leftDay ?? this.today() - this.viewport.size.width / 2 / density);
    this.schedule();
  }

  private shownNameWidth(): number {
    return this.narrow() ? 0 : this.nameWidth();
  }

  /** An element that held the focus may now show another row: the focus goes with its row, without scrolling to it. */
  private keepFocus(): void {
    if (this.isMovingFocus) return;
    const active = document.activeElement;
    const shown = active instanceof HTMLElement ? active.dataset['row'] : undefined;
    const id = this.focusedId();
    if (shown === undefined || id === null || shown === id || !this.content().nativeElement.contains(active)) return;
    this.isKeepingFocus = true;
    this.rowElement(id)?.focus({ preventScroll: true });
    this.isKeepingFocus = false;
  }

  private rowElement(id: string): HTMLElement | undefined {
    const rows = this.content().nativeElement.querySelectorAll<HTMLElement>('[data-row]');
    return [...rows].find((element) => element.dataset['row'] === id);
  }

  private updateWindow(): void {
    const { scrollTop, size } = this.viewport;
    this.slots.set(Math.ceil(size.height / this.metrics().rowHeight) + 2 * rowOverscan + 2);
    this.window.set(
      visibleWindow(this.rows().rows.length, this.metrics().rowHeight, scrollTop, size.height, rowOverscan),
    );
  }

  private schedule(): void {
    if (this.canvas === null || this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.layOut();
      this.paint();
    });
  }

  /** Brings the scrolled area in line with the viewport. */
  private layOut(): void {
    const scroller = this.scroller().nativeElement;
    this.content().nativeElement.style.width = `${this.shownNameWidth() + this.viewport.contentWidth}px`;
    const left = this.viewport.scrollLeft;
    if (Math.abs(scroller.scrollLeft - left) >= 1) scroller.scrollLeft = left;
  }

  private paint(): void {
    const scene = this.scene();
    if (scene === null || this.canvas === null || scene.width <= 0) return;
    const { scrollLeft, scrollTop } = this.scroller().nativeElement;
    // Rounding of the scroll position must not make bars and rows differ by a pixel.
    this.canvas.paint({ ...scene, scrollTop }, scrollLeft, this.shownNameWidth());
  }

  private start(): void {
    const scroller = this.scroller().nativeElement;
    this.canvas = new ChartCanvas(this.body().nativeElement, this.head().nativeElement);
    this.theme = themeOf(scroller);
    const gestures = new ChartGestures(scroller, {
      zoom: (factor, clientX) => {
        const x = clientX - scroller.getBoundingClientRect().left - this.shownNameWidth();
        this.zoomAround(this.viewport.pixelsPerDay * factor, Math.max(0, x));
      },
      tap: (event) => this.onTap(event),
      isOnTimeline: (event) => !(event.target as Element).closest('[data-names], a, button'),
    });
    const resize = new ResizeObserver(() => this.measure());
    resize.observe(scroller);
    const retheme = (): void => {
      this.theme = themeOf(scroller);
      this.schedule();
    };
    const themes = new MutationObserver(retheme);
    for (const element of [document.documentElement, document.body]) {
      themes.observe(element, { attributes: true, attributeFilter: ['class', 'data-theme', 'style'] });
    }
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', retheme);
    void document.fonts?.ready.then(() => {
      this.canvas?.forgetFonts();
      this.schedule();
    });
    this.destroyed.onDestroy(() => {
      gestures.stop();
      resize.disconnect();
      themes.disconnect();
      dark.removeEventListener('change', retheme);
      cancelAnimationFrame(this.frame);
      clearTimeout(this.restTimer);
      clearTimeout(this.hoverTimer);
    });
    this.measure();
  }

  private measure(): void {
    const { clientWidth, clientHeight } = this.scroller().nativeElement;
    this.narrow.set(clientWidth > 0 && clientWidth < narrowWidth);
    this.viewWidth.set(clientWidth);
    this.maxNameWidth.set(Math.max(240, Math.round(clientWidth * 0.5)));
    if (this.nameWidth() > this.maxNameWidth()) this.nameWidth.set(this.maxNameWidth());
    const height = Math.max(0, clientHeight - this.metrics().headerHeight);
    const isFirst = this.viewport.size.width === 0;
    this.viewport.size = { width: Math.max(0, clientWidth - this.shownNameWidth()), height };
    this.updateWindow();
    if (this.isFitted) this.viewport.fit();
    else if (isFirst) this.takePosition(this.position().density, this.position().leftDay);
    this.schedule();
  }

  /** Called by the splitter. */
  protected resizeNames(width: number): void {
    this.nameWidth.set(width);
    this.measure();
  }
}
