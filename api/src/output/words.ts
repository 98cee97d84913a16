import { formatMoney, parseCents, type Colour } from '@stip/domain';
import { wordsOf, type ReportLanguage, type ReportWords } from '../report';
import { colourOf, type OutputColumn, type OutputRow, type OutputTable, type OutputValue } from './model';
import { outputText, type OutputText } from './texts';

/** Signs beside the words of a status: a colour alone says nothing to who does not see it. */
export const SIGNS: Record<Colour, string> = { green: '●', orange: '▲', red: '■', grey: '–' };
export const PAINT: Record<Colour, string> = { green: '1B6E43', orange: '8F4B00', red: 'A8201A', grey: '5F6575' };

export interface OutputWords extends ReportWords {
  readonly o: (key: OutputText, values?: Record<string, string | number>) => string;
  readonly number: (value: number) => string;
  readonly money: (cents: string, currency: string) => string;
}

export function outputWords(language: ReportLanguage): OutputWords {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return {
    ...wordsOf(language),
    o: (key, values) => outputText(language, key, values),
    number: (value) => format.format(value),
    money: (cents, currency) => formatMoney(parseCents(cents) ?? 0n, currency, language).replace(/[.,]00$/, ''),
  };
}

/** A value as words, for formats that are read and not computed with. */
export function shown(
  value: OutputValue,
  { kind, key }: OutputColumn,
  row: OutputRow | null,
  table: OutputTable,
  w: OutputWords,
): string {
  if (value === null) return '';
  switch (kind) {
    case 'money':
      return table.currency === null ? w.number(Number(value) / 100) : w.money(String(value), table.currency);
    case 'date':
      return w.date(String(value));
    case 'number':
      return key === 'year' ? String(value) : w.number(Number(value));
    case 'percent':
      return `${value}%`;
    case 'colour': {
      const colour = colourOf(value);
      return `${SIGNS[colour]} ${(isClaim(key) && row?.label) || w.t(colour)}`;
    }
    case 'text':
      return String(value);
  }
}

/** Words of a source stand with the colour it claimed, not with another. */
export const isClaim = (key: string): boolean => key === 'colour' || key === 'claimed';

export const localeOf = (language: ReportLanguage): string => (language === 'en' ? 'en-GB' : 'nl-NL');
