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
import { readTypedAmount, writeTypedAmount } from './typed-amount';

/** An amount as a text field. The value is whole cents as a string of digits, or null; never a number. */
@Component({
  selector: 'stip-money-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => MoneyField), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => MoneyField), multi: true },
  ],
  template: `<stip-field [label]="label()" [description]="description()" [error]="error()" [required]="required()">
    <input
      stipControl
      class="utrecht-textbox"
      [class.utrecht-textbox--invalid]="!!error()"
      inputmode="decimal"
      autocomplete="off"
      [value]="typed()"
      [disabled]="disabled()"
      (input)="read($any($event.target).value)"
      (blur)="leave()"
    />
  </stip-field>`,
  styles: `
    input {
      text-align: end;
    }
  `,
})
export class MoneyField implements ControlValueAccessor, Validator {
  private readonly texts = inject(UI_TEXTS);
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
    this.typed.set(value ? writeTypedAmount(value, this.texts().locale) : '');
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
    return this.value === undefined ? { not_an_amount: true } : null;
  }

  protected read(text: string): void {
    this.typed.set(text);
    this.value = readTypedAmount(text, this.texts().locale);
    this.changed(this.value ?? null);
  }

  protected leave(): void {
    if (this.value) this.typed.set(writeTypedAmount(this.value, this.texts().locale));
    this.touched();
  }
}
