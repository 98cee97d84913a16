/** What gestures on the timeline ask for. */
export interface GestureTargets {
  /** Zoom by a factor around a horizontal position of the window. */
  readonly zoom: (factor: number, clientX: number) => void;
  /** A click or tap that was not a drag. */
  readonly tap: (event: PointerEvent) => void;
  readonly isOnTimeline: (event: PointerEvent) => boolean;
  /** Whether a pressed pointer took hold of something: moving it then does not move the picture. */
  readonly isTaken: (event: PointerEvent) => boolean;
}

/** Pixels a pointer moves before it counts as dragging. */
const dragStart = 4;

/**
 * Ctrl + wheel (which is also what a pinch on a touch pad sends) and a pinch on a touch screen zoom; dragging with the
 * mouse moves the picture. Scrolling itself is left to the browser.
 */
export class ChartGestures {
  private readonly listeners = new AbortController();
  private drag: {
    readonly x: number;
    readonly y: number;
    left: number;
    top: number;
    moved: boolean;
    taken: boolean;
  } | null = null;
  private pinchDistance = 0;

  constructor(
    private readonly element: HTMLElement,
    private readonly targets: GestureTargets,
  ) {
    const options = { signal: this.listeners.signal };
    element.addEventListener('wheel', (event) => this.onWheel(event), { ...options, passive: false });
    element.addEventListener('pointerdown', (event) => this.onDown(event), options);
    element.addEventListener('pointermove', (event) => this.onMove(event), options);
    element.addEventListener('pointerup', (event) => this.onUp(event), options);
    element.addEventListener('pointercancel', () => this.endDrag(), options);
    element.addEventListener('touchstart', (event) => this.onTouch(event), { ...options, passive: true });
    element.addEventListener('touchmove', (event) => this.onTouch(event), { ...options, passive: false });
    element.addEventListener('touchend', () => (this.pinchDistance = 0), options);
  }

  stop(): void {
    this.listeners.abort();
  }

  private onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    // A notch of a mouse wheel is about 100 units, a step of a touch pad a few.
    this.targets.zoom(Math.exp(-Math.max(-120, Math.min(120, event.deltaY)) * 0.004), event.clientX);
  }

  private onDown(event: PointerEvent): void {
    if (event.button !== 0 || !this.targets.isOnTimeline(event)) return;
    this.drag = {
      ...{ x: event.clientX, y: event.clientY, moved: false, taken: this.targets.isTaken(event) },
      ...{ left: this.element.scrollLeft, top: this.element.scrollTop },
    };
  }

  private onMove(event: PointerEvent): void {
    if (this.drag === null || event.buttons === 0) return;
    const dx = event.clientX - this.drag.x;
    const dy = event.clientY - this.drag.y;
    if (!this.drag.moved && Math.hypot(dx, dy) < dragStart) return;
    if (!this.drag.moved) {
      this.drag.moved = true;
      if (event.pointerType === 'mouse' && !this.drag.taken) {
        this.element.setPointerCapture(event.pointerId);
        this.element.classList.add('dragging');
      }
    }
    if (event.pointerType === 'mouse' && !this.drag.taken)
      this.element.scrollTo(this.drag.left - dx, this.drag.top - dy);
  }

  private onUp(event: PointerEvent): void {
    const wasTap = this.drag !== null && !this.drag.moved;
    this.endDrag();
    if (wasTap) this.targets.tap(event);
  }

  private endDrag(): void {
    this.drag = null;
    this.element.classList.remove('dragging');
  }

  private onTouch(event: TouchEvent): void {
    const [one, other] = [event.touches[0], event.touches[1]];
    if (one === undefined || other === undefined) return;
    const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    if (event.type === 'touchmove' && this.pinchDistance > 0) {
      event.preventDefault();
      this.targets.zoom(distance / this.pinchDistance, (one.clientX + other.clientX) / 2);
      if (this.drag !== null) this.drag.moved = true;
    }
    this.pinchDistance = distance;
  }
}
