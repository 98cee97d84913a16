import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChild,
  Directive,
  effect,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { UI_TEXTS } from './texts';

let nextId = 0;

/** Marks the input, select or textarea of a field; the field ties label, description and error to it. */
@Directive({ selector: '[stipControl]' })
export class FieldControl {
  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
}

/** Label, optional description, one control and its error, tied together for assistive technology. */
@Component({
  selector: 'stip-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<label class="utrecht-form-label" [for]="id">
      {{ label() }}
      @if (required()) {
        <span class="required">({{ texts().required }})</span>
      }
    </label>
    @if (description(); as text) {
      <span class="utrecht-form-field-description" [id]="id + '-description'">{{ text }}</span>
    }
    <ng-content />
    @if (error(); as text) {
      <span class="utrecht-form-field-error-message" [id]="id + '-error'">{{ text }}</span>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      align-content: start;
    }
    .required {
      font-weight: 400;
      color: var(--stip-ink-3);
      font-size: var(--stip-text-s);
    }
  `,
})
export class Field {
  protected readonly texts = inject(UI_TEXTS);
  readonly label = input.required<string>();
  readonly description = input<string | null>();
  readonly error = input<string | null>();
  readonly required = input(false);
  protected readonly id = `stip-field-${(nextId += 1)}`;
  private readonly control = contentChild(FieldControl);
  private readonly describedBy = computed(() =>
    [this.description() && `${this.id}-description`, this.error() && `${this.id}-error`].filter(Boolean).join(' '),
  );

  constructor() {
    effect(() => {
      const element = this.control()?.element;
      if (!element) return;
      element.id = this.id;
      element.setAttribute('aria-describedby', this.describedBy());
      if (this.error()) element.setAttribute('aria-invalid', 'true');
      else element.removeAttribute('aria-invalid');
      if (this.required()) element.setAttribute('aria-required', 'true');
    });
  }
}
