import { fromDayNumber } from '@stip/domain';
import {
  dayAt,
  dependencyBetween,
  draggedSpan,
  linkHandleAt,
  linkHandleOf,
  nearestSide,
  noDay,
  rowShape,
  type DaySpan,
  type DependencyType,
  type DragPart,
  type Hit,
  type Point,
  type Scene,
  type Side,
  type TimelineModel,
} from '@stip/timeline';
import type { FieldChange } from './plan-editor';

/** What a drag tells the chart while it lasts. */
export interface DragPicture {
  readonly changes: readonly FieldChange[];
  readonly rubber: { readonly from: Point; readonly to: Point } | null;
  /** Model row on which a dependency would land. */
  readonly target: number | null;
  /** Words beside the pointer. */
  readonly text: string;
}

export interface DragTargets {
  /** The picture without what is being dragged. */
  readonly scene: () => Scene;
  readonly pointOf: (event: PointerEvent) => Point;
  readonly hitAt: (event: PointerEvent) => Hit | null;
  /** Whether the row is an item that this reader may change. */
  readonly isEditable: (row: number) => boolean;
  /** Whether the row can be moved as a whole, such as a project with its items. */
  readonly isMovable: (row: number) => boolean;
  /** The rows that move together with a row, itself included. */
  readonly movingWith: (row: number) => readonly number[];
  readonly spanText: (span: DaySpan) => string;
  readonly show: (picture: DragPicture | null, event?: PointerEvent) => void;
  readonly commit: (changes: readonly FieldChange[]) => void;
  readonly link: (from: number, to: number, type: DependencyType) => void;
}

type Grip =
  | { readonly kind: 'span'; readonly part: DragPart; readonly row: number; readonly rows: readonly number[] }
  | { readonly kind: 'percent'; readonly row: number }
  | { readonly kind: 'link'; readonly row: number; readonly side: Side };

const dragStart = 4;
const touchSlack = 8;
const longPress = 400;
/** Pixels from an edge of the view at which it scrolls along, and how fast. */
const edge = { reach: 36, step: 14 } as const;

/**
 * Dragging in the timeline: a bar, one of its ends, how far it is, or a dependency from a handle beside it. A finger picks up
 * by a long press, for a short one scrolls. Escape lets go without a change.
 */
export class BarDrag {
  private readonly listeners = new AbortController();
  private grip: (Grip & { readonly grabDay: number; readonly x: number; readonly y: number }) | null = null;
  private picture: DragPicture | null = null;
  private isActive = false;
  private pressTimer: ReturnType<typeof setTimeout> | undefined;
  private scrolling = 0;
  private latest: PointerEvent | null = null;
  private ended = 0;

  constructor(
    private readonly element: HTMLElement,
    private readonly targets: DragTargets,
  ) {
    const options = { signal: this.listeners.signal };
    element.addEventListener('pointermove', (event) => this.onMove(event), options);
    element.addEventListener('pointerup', (event) => this.onUp(event), options);
    element.addEventListener('pointercancel', () => this.cancel(), options);
    element.addEventListener('contextmenu', (event) => this.grip !== null && event.preventDefault(), options);
    // What is held is no text to be selected or dragged away.
    element.addEventListener('mousedown', (event) => this.grip !== null && event.preventDefault(), options);
    // A picked-up bar follows the finger; without this the browser would scroll instead.
    const hold = (event: TouchEvent): void => {
      if (this.isActive && event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchmove', hold, { ...options, passive: false });
  }

  stop(): void {
    this.cancel();
    this.listeners.abort();
  }

  /** A drag is under way, or was until just now: the click that ends it is no click. */
  get isBusy(): boolean {
    return this.isActive || performance.now() - this.ended < 50;
  }

  /** Something is held, also while it has not moved yet. */
  get isHolding(): boolean {
    return this.grip !== null;
  }

  /** Takes hold of what is under a pressed pointer; false when there is nothing to hold. */
  tryGrab(event: PointerEvent): boolean {
    if (event.button !== 0) return false;
    const grip = this.gripAt(event);
    if (grip === null) return false;
    const { x, y } = this.targets.pointOf(event);
    this.grip = { ...grip, grabDay: dayAt(this.targets.scene().scale, x), x, y };
    this.latest = event;
    clearTimeout(this.pressTimer);
    if (event.pointerType === 'touch') this.pressTimer = setTimeout(() => this.pickUp(event), longPress);
    return event.pointerType !== 'touch';
  }

  cancel(): boolean {
    const was = this.isActive;
    clearTimeout(this.pressTimer);
    cancelAnimationFrame(this.scrolling);
    this.scrolling = 0;
    if (was) this.ended = performance.now();
    this.isActive = false;
    this.grip = null;
    this.picture = null;
    this.latest = null;
    if (was) this.targets.show(null);
    return was;
  }

  /** What the pointer would take hold of, for its shape. */
  gripAt(event: PointerEvent): Grip | null {
    const hit = this.targets.hitAt(event);
    if (hit === null) return null;
    if (!this.targets.isEditable(hit.row)) {
      const isMark = hit.part !== 'row' && hit.part !== 'baseline';
      if (!isMark || !this.targets.isMovable(hit.row)) return null;
      return { kind: 'span', part: 'bar', row: hit.row, rows: this.targets.movingWith(hit.row) };
    }
    const { x, y } = this.targets.pointOf(event);
    const { row, part } = hit;
    if (part === 'row' || part === 'baseline') {
      const side = event.pointerType === 'touch' ? null : linkHandleAt(this.targets.scene(), row, x, y);
      return side === null ? null : { kind: 'link', row, side };
    }
    if (part === 'progress') return { kind: 'percent', row };
    if (part === 'start' || part === 'end') return { kind: 'span', part, row, rows: [row] };
    return { kind: 'span', part: 'bar', row, rows: this.targets.movingWith(row) };
  }

  private pickUp(event: PointerEvent): void {
    if (this.grip === null) return;
    navigator.vibrate?.(12);
    this.begin(event);
    this.follow(event);
  }

  private begin(event: PointerEvent): void {
    this.isActive = true;
    // A pointer that is gone by now cannot be captured, and need not be.
    if (this.element.isConnected && event.buttons !== 0) this.element.setPointerCapture(event.pointerId);
    this.scrolling = requestAnimationFrame(() => this.scrollAlong());
  }

  private onMove(event: PointerEvent): void {
    if (this.grip === null) return;
    if (!this.isActive) {
      const { x, y } = this.targets.pointOf(event);
      const distance = Math.hypot(x - this.grip.x, y - this.grip.y);
      if (event.pointerType === 'touch') {
        if (distance > touchSlack) this.cancel();
        return;
      }
      if (distance < dragStart) return;
      this.begin(event);
    }
    this.follow(event);
  }

  private onUp(event: PointerEvent): void {
    const { grip, picture, isActive } = this;
    if (isActive) this.follow(event);
    const last = this.picture ?? picture;
    this.cancel();
    if (!isActive || grip === null || last === null) return;
    if (grip.kind !== 'link') this.targets.commit(last.changes);
    else if (last.target !== null) {
      const to = nearestSide(this.targets.scene(), last.target, this.targets.pointOf(event).x);
      this.targets.link(grip.row, last.target, dependencyBetween(grip.side, to));
    }
  }

  private follow(event: PointerEvent): void {
    if (this.grip === null) return;
    this.latest = event;
    this.picture = this.pictureOf(this.grip, event);
    this.targets.show(this.picture, event);
  }

  private pictureOf(grip: NonNullable<BarDrag['grip']>, event: PointerEvent): DragPicture {
    const scene = this.targets.scene();
    const point = this.targets.pointOf(event);
    if (grip.kind === 'link') {
      const hit = this.targets.hitAt(event);
      const isMark = hit !== null && hit.part !== 'row' && hit.part !== 'baseline';
      const target = isMark && hit.row !== grip.row && this.targets.isEditable(hit.row) ? hit.row : null;
      const from = linkHandleOf(scene, grip.row, grip.side) ?? point;
      return { changes: [], rubber: { from, to: point }, target, text: '' };
    }
    if (grip.kind === 'percent') {
      const percent = percentAt(scene, grip.row, point.x);
      const item = scene.model.items[grip.row];
      const before = { percentComplete: item?.percent ?? 0 };
      const changes = [{ id: item?.id ?? '', before, after: { percentComplete: percent } }];
      return { changes, rubber: null, target: null, text: `${percent}%` };
    }
    const days = Math.round(dayAt(scene.scale, point.x) - grip.grabDay);
    const span = spanOf(scene, grip.row);
    const part = partOf(scene.model, grip.row, grip.part);
    const text = span === null ? '' : this.targets.spanText(draggedSpan(span, part, days));
    return { changes: spanChanges(scene, grip.rows, grip.part, days), rubber: null, target: null, text };
  }

  /** Near an edge the view scrolls along, so that a bar can go beyond what is in view. */
  private scrollAlong(): void {
    if (!this.isActive || this.latest === null) return;
    const { x, y } = this.targets.pointOf(this.latest);
    const { width, height } = this.targets.scene();
    const dx = x < edge.reach ? -edge.step : x > width - edge.reach ? edge.step : 0;
    const isLinking = this.grip?.kind === 'link';
    const dy = !isLinking ? 0 : y < edge.reach ? -edge.step : y > height - edge.reach ? edge.step : 0;
    if (dx !== 0 || dy !== 0) {
      this.element.scrollBy(dx, dy);
      this.follow(this.latest);
    }
    this.scrolling = requestAnimationFrame(() => this.scrollAlong());
  }
}

/** The changes that move or resize rows over whole days; rows without dates are left as they are. */
export function spanChanges(
  { model }: Pick<Scene, 'model'>,
  rows: readonly number[],
  part: DragPart,
  days: number,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const row of rows) {
    const span = spanOf({ model }, row);
    const item = model.items[row];
    if (span === null || item === undefined) continue;
    // Of a project without dates of its own there is nothing to save.
    if (item.kind === 'project' && item.span === null) continue;
    const { start, end } = draggedSpan(span, partOf(model, row, part), days);
    changes.push({ id: item.id, before: datesOf(span), after: datesOf({ start, end }) });
  }
  return changes;
}

/** What was finished stays, and so does the start of the project or phase it is in: only its end moves. */
export function partOf(model: TimelineModel, row: number, part: DragPart): DragPart {
  return part === 'bar' && isSummary(model, row) && hasFinished(model, row) ? 'end' : part;
}

function isSummary(model: TimelineModel, row: number): boolean {
  return (model.subtreeEnds[row] ?? 0) > row + 1;
}

function hasFinished(model: TimelineModel, row: number): boolean {
  for (let at = row + 1; at < (model.subtreeEnds[row] ?? 0); at++) if (isFinished(model, at)) return true;
  return false;
}

/** A task or milestone that is done; what has parts is when all of them are. */
function isFinished(model: TimelineModel, row: number): boolean {
  if (!isSummary(model, row)) return (model.items[row]?.percent ?? 0) >= 100;
  for (let at = row + 1; at < (model.subtreeEnds[row] ?? 0); at++) {
    if (!isSummary(model, at) && (model.items[at]?.percent ?? 0) < 100) return false;
  }
  return true;
}

/** A row and what moves along with it: of a project or phase everything in it that is not finished. */
export function rowsWith(model: TimelineModel, head: number): number[] {
  const rows = [head];
  for (let at = head + 1; at < (model.subtreeEnds[head] ?? 0); at++) if (!isFinished(model, at)) rows.push(at);
  return rows;
}

function datesOf({ start, end }: DaySpan): { readonly startDate: string; readonly endDate: string } {
  return { startDate: fromDayNumber(start), endDate: fromDayNumber(end) };
}

function spanOf({ model }: Pick<Scene, 'model'>, row: number): DaySpan | null {
  const start = model.starts[row] ?? noDay;
  return start === noDay ? null : { start, end: model.ends[row] ?? start };
}

function percentAt(scene: Scene, row: number, x: number): number {
  const shape = rowShape(scene, row, scene.rows.lineOf[row] ?? -1);
  if (shape === null) return 0;
  const share = Math.max(0, Math.min(1, (x - shape.x) / shape.width));
  // By fives: a bar a hundred pixels wide tells no more.
  return Math.round(share * 20) * 5;
}
