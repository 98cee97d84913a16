import { inject, Injectable } from '@angular/core';
import { formatMoney, isCalendarDate, parseCents } from '@stip/domain';
import { formatDate } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { Session } from '../platform/session';

export interface RecordedValue {
  readonly text: string;
  readonly label: string | null;
}

/** Recorded tables, fields and values in the words of the interface. */
@Injectable({ providedIn: 'root' })
export class RecordedWords {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);
  private readonly session = inject(Session);

  table(name: string): string {
    return this.known(`history.table.${name}`) ?? spaced(name);
  }

  field(name: string): string {
    return this.known(`history.field.${name}`) ?? spaced(name.replace(/_(id|cents)$/, ''));
  }

  value(field: string, value: RecordedValue | null): string {
    if (!value) return this.t('history.empty');
    if (value.label) return value.label;
    const { text } = value;
    const locale = this.language.locale();
    if (field.endsWith('_cents')) {
      const cents = parseCents(text);
      if (cents !== undefined) return formatMoney(cents, 'EUR', locale);
    }
    if (field.endsWith('_minutes') || field.startsWith('minutes_')) return this.hours(Number(text));
    if (isCalendarDate(text)) return formatDate(text, locale, 'long');
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return this.instant(text);
    if (/^[a-z_]+$/.test(text)) return this.known(`history.value.${text}`) ?? spaced(text);
    return text;
  }

  private hours(minutes: number): string {
    const n = new Intl.NumberFormat(this.language.locale(), { maximumFractionDigits: 2 }).format(minutes / 60);
    return this.t('history.hours', { n });
  }

  instant(text: string): string {
    return this.written(text, { dateStyle: 'medium', timeStyle: 'short' });
  }

  day(text: string): string {
    return this.written(text, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  }

  time(text: string): string {
    return this.written(text, { timeStyle: 'short' });
  }

  private written(text: string, options: Intl.DateTimeFormatOptions): string {
    const timeZone = this.session.current()?.organisation.timeZone;
    return new Intl.DateTimeFormat(this.language.locale(), { ...options, timeZone }).format(new Date(text));
  }

  /** A translation when there is one; what was added to the record later may not have a word yet. */
  private known(key: string): string | undefined {
    const text = this.t(key);
    return text === key ? undefined : text;
  }
}

const spaced = (name: string) => name.replaceAll('_', ' ');
