import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';

/** The text field in a cell: Enter takes over, Escape leaves it as it was, and so does leaving it unchanged. */
@Component({
  selector: 'stip-cell-input',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<input
      #field
      type="text"
      autocomplete="off"
      [value]="value()"
      [attr.aria-label]="label()"
      [attr.aria-invalid]="error() ? 'true' : null"
      aria-describedby="stip-cell-error"
      (keydown)="onKey($event)"
      (blur)="leave()"
    />
    @if (error(); as text) {
      <span id="stip-cell-error" class="error" role="alert">{{ text }}</span>
    }`,
  styles: `
    :host {
      position: relative;
      display: block;
      inline-size: 100%;
    }
    input {
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 28px;
      padding: 0 5px;
      border: 1px solid var(--stip-accent);
      border-radius: var(--stip-radius-s);
      background: var(--stip-surface);
      color: var(--stip-ink);
      font: inherit;
    }
    input[aria-invalid='true'] {
      border-color: var(--stip-red);
    }
    .error {
      position: absolute;
      inset-block-start: 100%;
      inset-inline-start: 0;
      z-index: 5;
      inline-size: max-content;
      max-inline-size: 240px;
      padding: 4px 8px;
      border-radius: var(--stip-radius-s);
      background: var(--stip-red);
      color: var(--stip-surface);
      font-size: var(--stip-text-s);
      font-weight: 500;
      text-align: start;
      white-space: normal;
    }
    /* In the columns at the end the names end soon after the field. */
    :host(.over) .error {
      inset-inline: auto 0;
    }
  `,
})
export class CellInput {
  readonly value = input.required<string>();
  readonly label = input.required<string>();
  /** Takes the text; answers why it cannot, or null when it did. */
  readonly take = input.required<(text: string) => string | null>();
  readonly closed = output();
  /** The field was left with what could not be taken. */
  readonly lost = output<string>();

  protected readonly error = signal<string | null>(null);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private isDone = false;

  constructor() {
    afterNextRender(() => this.field().nativeElement.select());
  }

  protected onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter') this.finish();
    if (event.key === 'Escape') this.close();
  }

  /** Leaving the field keeps what can be kept: what cannot be read is told only while the reader is in it. */
  protected leave(): void {
    if (this.isDone) return;
    const { value } = this.field().nativeElement;
    if (value === this.value()) this.close();
    else if (this.take()(value) === null) this.isDone = true;
    else {
      this.lost.emit(value);
      this.close();
    }
  }

  private finish(): void {
    const { value } = this.field().nativeElement;
    if (value === this.value()) {
      this.close();
      return;
    }
    const refusal = this.take()(value);
    this.isDone = refusal === null;
    this.error.set(refusal);
  }

  private close(): void {
    if (this.isDone) return;
    this.isDone = true;
    this.closed.emit();
  }
}
