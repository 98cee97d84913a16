import { formatMoney, formatMoneyShort, parseCents } from '@stip/domain';
import { reportText, type ReportLanguage, type ReportText } from './texts';

/** How a report writes words, days and amounts in a language. */
export interface ReportWords {
  readonly language: ReportLanguage;
  readonly t: (key: ReportText, values?: Record<string, string | number>) => string;
  readonly date: (value: string | null, style?: 'short' | 'long') => string;
  readonly short: (cents: string | null, currency: string) => string;
  readonly full: (cents: bigint, currency: string) => string;
}

export const wordsOf = (language: ReportLanguage): ReportWords => ({
  language,
  t: (key, values) => reportText(language, key, values),
  date: (value, style = 'short') =>
    value === null
      ? ''
      : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
          day: 'numeric',
          month: style === 'long' ? 'long' : 'short',
          year: 'numeric',
          timeZone: 'UTC',
        }).format(new Date(`${value.slice(0, 10)}T00:00:00Z`)),
  short: (cents, currency) => (cents === null ? '' : formatMoneyShort(parseCents(cents) ?? 0n, currency, language)),
  full: (cents, currency) => formatMoney(cents, currency, language).replace(/[.,]00$/, ''),
});
