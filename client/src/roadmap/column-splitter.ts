import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

const step = 16;

/** The handle between names and timeline: dragged, or moved with the arrow keys. */
@Component({
  selector: 'stip-column-splitter',
  template: '',
  styles: `
    :host {
      display: block;
      cursor: col-resize;
      touch-action: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    '[attr.aria-label]': 'label()',
    '[attr.aria-valuenow]': 'width()',
    '[attr.aria-valuemin]': 'min()',
    '[attr.aria-valuemax]': 'max()',
    '(pointerdown)': 'onDown($event)',
    '(pointermove)': 'onMove($event)',
    '(pointerup)': 'origin = null',
    '(pointercancel)': 'origin = null',
    '(keydown)': 'onKey($event)',
  },
})
export class ColumnSplitter {
  readonly label = input.required<string>();
  /** Pixels. */
  readonly width = input.required<number>();
  readonly min = input(200);
  readonly max = input(640);
  readonly resized = output<number>();

  protected origin: { readonly x: number; readonly width: number } | null = null;

  protected onDown(event: PointerEvent): void {
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.origin = { x: event.clientX, width: this.width() };
  }

  protected onMove(event: PointerEvent): void {
    if (this.origin !== null) this.resize(this.origin.width + event.clientX - this.origin.x);
  }

  protected onKey(event: KeyboardEvent): void {
    const targets: Record<string, number> = {
      ArrowLeft: this.width() - step,
      ArrowRight: this.width() + step,
      Home: this.min(),
      End: this.max(),
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.resize(target);
  }

  private resize(width: number): void {
    this.resized.emit(Math.round(Math.min(this.max(), Math.max(this.min(), width))));
  }
}
