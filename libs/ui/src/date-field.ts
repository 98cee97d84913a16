import { ChangeDetectionStrategy, Component, forwardRef, inject, input, signal } from '@angular/core';
import {
  NG_VALIDATORS,
  NG_VALUE_ACCESSOR,
  type ControlValueAccessor,
  type ValidationErrors,
  type Validator,
} from '@angular/forms';
import { Field, FieldControl } from './field';
import { UI_TEXTS } from './texts';
import { readTypedDate, writeTypedDate } from './typed-date';

/** A date as a text field, because browsers' own date inputs ignore the language of the page. The value is YYYY-MM-DD or null. */
@Component({
  selector: 'stip-date-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => DateField), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => DateField), multi: true },
  ],
  template: `<stip-field [label]="label()" [description]="description()" [error]="error()" [required]="required()">
    <input
      stipControl
      class="utrecht-textbox"
      [class.utrecht-textbox--invalid]="!!error()"
      inputmode="numeric"
      autocomplete="off"
      [placeholder]="texts().dateHint"
      [value]="typed()"
      [disabled]="disabled()"
      (input)="read($any($event.target).value)"
      (blur)="leave()"
    />
  </stip-field>`,
})
export class DateField implements ControlValueAccessor, Validator {
  protected readonly texts = inject(UI_TEXTS);
  readonly label = input.required<string>();
  readonly description = input<string | null>();
  readonly error = input<string | null>();
  readonly required = input(false);
  protected readonly typed = signal('');
  protected readonly disabled = signal(false);
  private value: string | null | undefined = null;
  private changed: (value: string | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  writeValue(value: string | null): void {
    this.value = value;
    this.typed.set(value ? writeTypedDate(value) : '');
  }
  registerOnChange(changed: (value: string | null) => void): void {
    this.changed = changed;
  }
  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }
  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }
  validate(): ValidationErrors | null {
    return this.value === undefined ? { not_a_date: true } : null;
  }

  protected read(text: string): void {
    this.typed.set(text);
    this.value = readTypedDate(text);
    this.changed(this.value ?? null);
  }

  protected leave(): void {
    if (this.value) this.typed.set(writeTypedDate(this.value));
    this.touched();
  }
}
