import { LiveAnnouncer } from '@angular/cdk/a11y';
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
  Injector,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  comfortableMetrics,
  densityOf,
  stackedMetrics,
  visibleWindow,
  type RowWindow,
  type Scene,
  type SceneOptions,
  type TimelineModel,
  type VisibleRows,
  type ZoomLevel,
} from '@stip/timeline';
import { ColourMark } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { CellEditing } from './cell-editing';
import { CellInput } from './cell-input';
import { ChartClipboard } from './chart-clipboard';
import { ChartEditing } from './chart-editing';
import { ChartGestures } from './chart-gestures';
import { commandOf } from './chart-keys';
import { ChartPicture, type PictureParts } from './chart-picture';
import { ChartPointer } from './chart-pointer';
import { ChartViewport } from './chart-viewport';
import { ColumnSplitter } from './column-splitter';
import { isDayOff } from './days-off';
import { columnTracks, initialColumns, panelWidth, type GridColumn } from './grid-columns';
import { GridFocus } from './grid-focus';
import { GridWalk } from './grid-walk';
import { HoverCard } from './hover-card';
import { RowDetailsCard } from './row-details-card';
import { rowViews, slotsFor, type RowSlots, type RowView } from './row-view';
import type { RowWords } from './row-words';

/** Below this width the names stand above the bars instead of beside them. */
const narrowWidth = 720;
/** As many pixels as the canvas reaches beyond the view. */
const rowOverscan = 4;

/** Where in time the reader looks; null fits the plan. */
export interface ChartPosition {
  readonly density: number | null;
  readonly leftDay: number | null;
}

/** What is in view, for a map of the whole. Days are day numbers, lines count rows. */
export interface ChartView {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The tree grid with its timeline: one scrolled area, rows as DOM for keyboard and screen reader, bars on a canvas. */
@Component({
  selector: 'stip-roadmap-chart',
  templateUrl: './roadmap-chart.html',
  styleUrl: './roadmap-chart.css',
  imports: [CellInput, ColourMark, ColumnSplitter, RowDetailsCard, TranslocoDirective],
  providers: [CellEditing, ChartClipboard, ChartEditing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.narrow]': 'narrow()', '[class.editable]': 'editing.mayEdit' },
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
  readonly showCurrentBaseline = input(false);
  readonly showProgressLine = input(false);
  readonly showCritical = input(false);
  readonly columns = input<readonly GridColumn[]>(initialColumns);

  /** The reader moved or zoomed; comes when the movement has come to rest. */
  readonly moved = output<ChartPosition>();
  /** What is in view changed; comes with every frame. */
  readonly viewed = output<ChartView>();
  readonly rowToggled = output<string>();
  readonly projectOpened = output<string>();

  protected readonly editing = inject(ChartEditing);
  protected readonly clipboard = inject(ChartClipboard);
  protected readonly card = new HoverCard();
  protected readonly narrow = signal(false);
  protected readonly viewWidth = signal(0);
  /** As the reader set it; null gives the columns the room they ask for. */
  private readonly chosenWidth = signal<number | null>(null);
  protected readonly maxNameWidth = signal(640);
  protected readonly nameWidth = computed(() =>
    Math.min(this.chosenWidth() ?? Math.max(panelWidth(this.columns()), 300), this.maxNameWidth()),
  );
  protected readonly tracks = computed(() => columnTracks(this.columns()));
  protected readonly focusedId = signal<string | null>(null);
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
    rowViews(this.model(), this.rows(), this.window(), this.tabLine(), this.slots(), this.words(), this.columns()),
  );
  /** The rendered rows as one box: a layer as tall as all rows would be too much for the browser to keep painted. */
  protected readonly windowBox = computed(() => {
    const { first, end } = this.window();
    const { rowHeight } = this.metrics();
    return { top: first * rowHeight, height: (end - first) * rowHeight };
  });
  protected readonly openId = computed(() => this.editing.cells.open()?.id ?? null);
  protected readonly openColumn = computed(() => this.editing.cells.open()?.column ?? null);
  protected readonly details = computed(() => {
    const card = this.card.shown();
    return card === null ? null : this.words().details(card.row);
  });

  private readonly slots = signal<RowSlots>({ count: 1, base: 0 });
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
  private readonly focus = new GridFocus(() => this.content().nativeElement);
  private readonly destroyed = inject(DestroyRef);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly t = injectTranslate();
  private picture: ChartPicture | null = null;
  protected readonly pointer = new ChartPointer(this.editing, this.card, {
    picture: () => this.picture,
    idOf: (row) => this.model().items[row]?.id,
    hover: (row, cursor) => {
      this.hoveredRow.set(row);
      if (cursor !== null) this.scroller().nativeElement.style.cursor = cursor;
    },
    focus: (id) => this.focusedId.set(id),
    activate: (row) => this.activate(row),
    toggle: (id) => this.rowToggled.emit(id),
    openProject: (id) => this.projectOpened.emit(id),
  });
  private readonly walk = new GridWalk(this.editing, {
    model: () => this.model(),
    rows: () => this.rows(),
    line: () => this.tabLine(),
    page: () => Math.max(1, Math.floor(this.viewport.size.height / this.metrics().rowHeight) - 1),
    focusRow: (row) => this.focusRow(row),
    activate: (row) => this.activate(row),
    toggle: (id) => this.rowToggled.emit(id),
    zoomBy: (factor) => this.zoomBy(factor),
    goToToday: () => this.goToToday(),
    fit: () => this.fit(),
    hideCard: () => this.card.hide(),
  });
  private isFitted = true;
  private restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    afterNextRender(() => this.start());
    afterRenderEffect(() => {
      this.rowsInView();
      this.focus.keep(this.focusedId());
    });
    effect(() => {
      this.viewport.setPlan(this.model(), this.today());
      untracked(() => (this.isFitted ? this.fit(false) : this.picture?.schedule()));
    });
    effect(() => {
      const { density, leftDay } = this.position();
      untracked(() => this.takePosition(density, leftDay));
    });
    effect(() => {
      this.parts();
      untracked(() => {
        this.updateWindow();
        this.picture?.schedule();
      });
    });
    effect(() => {
      this.nameWidth();
      untracked(() => this.measure());
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
    this.goToDay(this.today());
  }

  /** Brings a day to the middle, and a line when one is given. */
  goToDay(day: number, line?: number): void {
    this.viewport.center(day);
    if (line !== undefined) {
      const { rowHeight } = this.metrics();
      this.scroller().nativeElement.scrollTop = line * rowHeight - this.viewport.size.height / 2;
    }
    this.settled();
  }

  /** Shows the whole plan. */
  fit(tell = true): void {
    this.isFitted = true;
    this.viewport.fit();
    this.picture?.schedule();
    this.tellView();
    if (tell) this.moved.emit({ density: null, leftDay: null });
  }

  /** Whether rows must not change places now. */
  get isBusy(): boolean {
    return this.editing.isBusy;
  }

  /** Does what may put rows elsewhere, and brings the row that holds the keyboard, or else the first in view, back to its place. */
  keepPlace(work: () => void): void {
    const { rowHeight } = this.metrics();
    const { scrollTop, size } = this.viewport;
    const focused = this.focusedLine();
    const isInView = focused * rowHeight >= scrollTop && (focused + 1) * rowHeight <= scrollTop + size.height;
    const line = isInView ? focused : Math.ceil(scrollTop / rowHeight);
    const id = this.model().items[this.rows().rows[line] ?? -1]?.id ?? '';
    work();
    this.card.hide();
    afterNextRender(
      () => {
        const now = this.rows().lineOf[this.model().indexOf.get(id) ?? -1] ?? -1;
        if (now >= 0 && now !== line) this.scroller().nativeElement.scrollTop = scrollTop + (now - line) * rowHeight;
      },
      { injector: this.injector },
    );
  }

  /** The picture in view, for an export; null before the first paint. */
  scene(): Scene | null {
    return this.picture?.scene() ?? null;
  }

  /** Starts or goes on with drawing a dependency from the row that holds the keyboard. */
  linkFocused(): void {
    this.editing.link(this.focusedRow());
  }

  protected onScroll(): void {
    const { scrollLeft, scrollTop } = this.scroller().nativeElement;
    const before = this.viewport.scale.start;
    this.viewport.scrolledTo(scrollLeft, scrollTop);
    if (this.viewport.scale.start !== before) this.settled(false);
    this.card.hide();
    this.updateWindow();
    this.picture?.paint();
    this.tellView();
  }

  protected onKey(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).matches('input')) return;
    const command = commandOf(event);
    const row = this.focusedRow();
    if (command === null || this.model().items[row] === undefined) return;
    if (!this.walk.act(command, row) && !this.editing.act(command, row, this.focusedRowElement())) return;
    event.preventDefault();
  }

  protected onRowFocus(row: RowView, element: HTMLElement): void {
    if (this.focus.isOwn) return;
    this.focusedId.set(row.id);
    const top = this.viewport.topToShow(row.line, this.metrics());
    if (top !== null) this.scroller().nativeElement.scrollTop = top;
    if (!element.matches(':focus-visible')) return;
    const box = element.getBoundingClientRect();
    this.card.show(row.row, { x: box.left + (this.narrow() ? 24 : box.width + 40), top: box.top, bottom: box.bottom });
  }

  protected onGridBlur(event: FocusEvent): void {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) this.card.hide();
  }

  /** Called by the splitter. */
  protected resizeNames(width: number): void {
    this.chosenWidth.set(width);
  }

  protected linkRow(row: number): void {
    this.card.hide();
    this.editing.link(row);
    this.focusRow(row);
  }

  protected openLinks(row: number): void {
    const item = this.model().items[row];
    this.card.hide();
    if (item !== undefined) void this.editing.openLinks(item, this.focus.elementOf(item.id));
  }

  private activate(row: number): void {
    const project = this.words().projectOf(row);
    const id = this.model().items[row]?.id;
    if (project !== undefined) this.projectOpened.emit(project.id);
    else if (id !== undefined) this.rowToggled.emit(id);
  }

  private focusRow(row: number): void {
    const item = this.model().items[row];
    if (item === undefined) return;
    this.focusedId.set(item.id);
    const top = this.viewport.topToShow(this.rows().lineOf[row] ?? 0, this.metrics());
    if (top !== null) this.scroller().nativeElement.scrollTop = top;
    this.focus.moveTo(item.id);
  }

  private focusedRow(): number {
    return this.rows().rows[this.tabLine()] ?? -1;
  }

  private focusedRowElement(): HTMLElement | undefined {
    return this.focus.elementOf(this.model().items[this.focusedRow()]?.id ?? '');
  }

  private zoomAround(density: number, x: number): void {
    this.viewport.zoom(density, x);
    this.settled();
  }

  /** Paints now and, once nothing has moved for a moment, tells the page where the reader is. */
  private settled(repaint = true): void {
    this.isFitted = false;
    if (repaint) this.picture?.schedule();
    this.tellView();
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => {
      this.moved.emit({ density: this.viewport.pixelsPerDay, leftDay: this.viewport.scale.start });
    }, 300);
  }

  private tellView(): void {
    const { size, scale, scrollTop } = this.viewport;
    const { rowHeight } = this.metrics();
    this.viewed.emit({
      ...{ firstDay: scale.start, lastDay: scale.start + size.width / scale.pixelsPerDay },
      ...{ firstLine: scrollTop / rowHeight, lastLine: (scrollTop + size.height) / rowHeight },
    });
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
    this.picture?.schedule();
    this.tellView();
  }

  private parts(): PictureParts {
    const options: SceneOptions = {
      baseline: this.showBaseline(),
      currentBaseline: this.showCurrentBaseline(),
      dependencies: this.showDependencies(),
      critical: this.showCritical(),
      slack: this.columns().includes('slack'),
      statusMarks: !this.narrow(),
      activeRow: this.hoveredRow() ?? this.rows().rows[this.focusedLine()] ?? null,
      progressLine: this.showProgressLine(),
      daysOff: isDayOff,
      editing: this.editing.marks(this.model(), this.hoveredRow()),
    };
    return {
      model: this.editing.preview() ?? this.model(),
      rows: this.rows(),
      metrics: this.metrics(),
      today: this.today(),
      language: this.language(),
      names: this.narrow() ? 0 : this.nameWidth(),
      options,
    };
  }

  private updateWindow(): void {
    const { scrollTop, size } = this.viewport;
    const { rowHeight } = this.metrics();
    const next = visibleWindow(this.rows().rows.length, rowHeight, scrollTop, size.height, rowOverscan);
    const count = Math.ceil(size.height / rowHeight) + 2 * rowOverscan + 2;
    this.slots.set(slotsFor(this.slots(), this.window(), next, count));
    this.window.set(next);
  }

  private start(): void {
    const scroller = this.scroller().nativeElement;
    const picture = new ChartPicture(
      scroller,
      this.content().nativeElement,
      this.body().nativeElement,
      this.head().nativeElement,
      this.viewport,
      () => this.parts(),
    );
    this.picture = picture;
    const isOnTimeline = (event: PointerEvent): boolean =>
      !(event.target as Element).closest('[data-names], a, button');
    this.editing.start({
      scroller,
      picture,
      model: () => this.model(),
      rows: () => this.rows(),
      words: () => this.words(),
      columns: () => this.columns(),
      focusRow: (row) => this.focusRow(row),
      say: (key, values) => void this.announcer.announce(this.t(`roadmap.edit.${key}`, values)),
    });
    const gestures = new ChartGestures(scroller, {
      zoom: (factor, clientX) => {
        const x = picture.pointOf({ clientX, clientY: 0 }).x;
        this.zoomAround(this.viewport.pixelsPerDay * factor, Math.max(0, x));
      },
      tap: (event) => this.pointer.onTap(event),
      isOnTimeline,
      isTaken: (event) => {
        const isTaken = this.editing.tryGrab(event);
        if (isTaken) this.card.hide();
        return isTaken;
      },
    });
    const resize = new ResizeObserver(() => this.measure());
    resize.observe(scroller);
    this.destroyed.onDestroy(() => {
      picture.stop();
      this.editing.stop();
      gestures.stop();
      resize.disconnect();
      clearTimeout(this.restTimer);
      this.card.hide();
    });
    this.measure();
    // Bars come in the same frame as the rows beside them.
    afterNextRender(() => picture.flush(), { injector: this.injector });
  }

  private measure(): void {
    if (this.picture === null) return;
    const { clientWidth, clientHeight } = this.scroller().nativeElement;
    this.narrow.set(clientWidth > 0 && clientWidth < narrowWidth);
    this.viewWidth.set(clientWidth);
    this.maxNameWidth.set(Math.max(240, Math.round(clientWidth * 0.66)));
    const height = Math.max(0, clientHeight - this.metrics().headerHeight);
    const isFirst = this.viewport.size.width === 0;
    this.viewport.size = { width: Math.max(0, clientWidth - this.parts().names), height };
    this.updateWindow();
    if (this.isFitted) this.viewport.fit();
    else if (isFirst) this.takePosition(this.position().density, this.position().leftDay);
    this.picture.schedule();
    this.tellView();
  }
}
