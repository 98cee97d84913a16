import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { formatMoney, formatMoneyShort, parseCents } from '@stip/domain';
import { UI_TEXTS } from './texts';

/** An amount from whole cents. Short notation keeps the full amount in its title; an absent amount gives its reason. */
@Component({
  selector: 'stip-money',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (full(); as amount) {
      <span [title]="short() ? amount : ''">{{ short() ? brief() : amount }}</span>
    } @else {
      <span class="absent" [title]="reason() ?? ''">{{ reason() || texts().noAmount }}</span>
    }`,
  styles: `
    :host {
      white-space: nowrap;
    }
    .absent {
      color: var(--stip-ink-3);
      font-style: italic;
      white-space: normal;
    }
  `,
})
export class Money {
  protected readonly texts = inject(UI_TEXTS);
  /** Whole cents as a string of digits; null when there is no amount. */
  readonly cents = input.required<string | null | undefined>();
  readonly currency = input('EUR');
  readonly short = input(false);
  readonly reason = input<string | null>();
  private readonly amount = computed(() => {
    const text = this.cents();
    return text === null || text === undefined ? undefined : parseCents(text);
  });
  protected readonly full = computed(() => {
    const amount = this.amount();
    return amount === undefined ? '' : formatMoney(amount, this.currency(), this.texts().locale);
  });
  protected readonly brief = computed(() => {
    const amount = this.amount();
    return amount === undefined ? '' : formatMoneyShort(amount, this.currency(), this.texts().locale);
  });
}

/** Writes a calendar date in the user's language: `medium` 2 dec 2026, `day` 2 dec, `long` 2 december 2026. */
export function formatDate(date: string, locale: string, style: 'medium' | 'day' | 'long' = 'medium'): string {
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: style === 'long' ? 'long' : 'short',
    year: style === 'day' ? undefined : 'numeric',
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${date}T00:00:00Z`));
}

@Component({
  selector: 'stip-date',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (date(); as value) {
      <time [attr.datetime]="value">{{ text() }}</time>
    } @else {
      <span class="absent">{{ reason() || texts().noDate }}</span>
    }`,
  styles: `
    :host {
      white-space: nowrap;
    }
    .absent {
      color: var(--stip-ink-3);
      font-style: italic;
      white-space: normal;
    }
  `,
})
export class DateText {
  protected readonly texts = inject(UI_TEXTS);
  readonly date = input.required<string | null | undefined>();
  readonly format = input<'medium' | 'day' | 'long'>('medium');
  readonly reason = input<string | null>();
  protected readonly text = computed(() => {
    const date = this.date();
    return date ? formatDate(date, this.texts().locale, this.format()) : '';
  });
}
