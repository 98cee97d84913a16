import type { MutationFailure } from '../platform/failure';
import type { FieldValues } from '../platform/record-form';

/** Hours or FTE as they are read: at most two decimals, in the figures of the language. */
export const formatHours = (hours: number, locale: string, digits = 2): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(hours);

/** As they are typed: without grouping, so that they can be read back. */
export const writeDecimal = (value: unknown, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format(Number(value));

/** A typed number with comma or point; null when nothing is filled in, undefined when it is no number. */
export function readDecimal(text: string | null | undefined): number | null | undefined {
  const typed = text?.trim() ?? '';
  if (typed === '') return null;
  return /^\d{1,7}([.,]\d{1,6})?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined;
}

/** The typed numbers by field, or what is wrong with them in the words of the API. */
export function readDecimals<K extends string>(
  values: FieldValues,
  names: readonly K[],
): { readonly numbers: Record<K, number | null> } | { readonly failure: MutationFailure } {
  const read = names.map((name) => [name, readDecimal(values[name])] as const);
  const issues = read
    .filter(([, value]) => value === undefined)
    .map(([field]) => ({ field, code: 'two_decimals', params: null }));
  return issues.length > 0
    ? { failure: { __typename: 'ValidationFailed', issues } }
    : { numbers: Object.fromEntries(read) as Record<K, number | null> };
}

/** A month in words: `short` dec, `long` december 2026. */
export function formatMonth(month: string, locale: string, style: 'short' | 'long' = 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'short' ? { month: 'short' } : { month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}

export interface SkillName {
  readonly id: string;
  readonly labelNl: string;
  readonly labelEn: string;
}

export const skillName = (skill: SkillName, locale: string): string =>
  locale.startsWith('en') ? skill.labelEn : skill.labelNl;
