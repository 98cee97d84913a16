const GROUPED = /^\d{1,3}([.\s])\d{3}(\1\d{3})*$/;
const MILLION = 1_000_000n;

/**
 * Reads an amount of money as people type it and answers whole cents as a string of digits: 1.234,50, 250000,
 * € 1,5 mln, -500. The decimal sign is that of the language; the other one only groups digits by three. Null for an
 * empty text, undefined for what is no amount or would need a guess, such as 1,234 in Dutch.
 */
export function readTypedAmount(text: string, locale: string): string | null | undefined {
  const plain = text
    .replace(/[€\u00a0\u202f]|eur/gi, ' ')
    .replace(/−/g, '-')
    .trim()
    .toLowerCase();
  if (plain === '') return null;
  const match = /^(-?)\s*([\d.,\s]+?)\s*(mln\.?|m|million|miljoen)?$/.exec(plain);
  if (!match) return undefined;
  const [, minus = '', digits = '', unit] = match;
  const decimalSign = locale.startsWith('nl') ? ',' : '.';
  const groupSign = decimalSign === ',' ? '.' : ',';
  const parts = digits.split(decimalSign);
  // One sign of the other language with one or two digits after it can only be a decimal sign.
  const foreign = parts.length === 1 ? new RegExp(`^(\\d+)\\${groupSign}(\\d{1,2})$`).exec(digits) : null;
  const [whole = '', fraction = ''] = foreign ? [foreign[1], foreign[2]] : parts;
  if (parts.length > 2 || (fraction !== '' && !/^\d+$/.test(fraction))) return undefined;
  const written = whole.replaceAll(groupSign, '.').trim();
  if (!/^\d+$/.test(written) && !GROUPED.test(written)) return undefined;
  if (fraction.length > (unit ? 8 : 2)) return undefined;
  const scale = unit ? MILLION : 1n;
  const units = BigInt(written.replace(/[.\s]/g, ''));
  const cents = units * 100n * scale + (BigInt(fraction.padEnd(8, '0') || '0') * scale) / MILLION;
  return cents === 0n ? '0' : `${minus}${cents}`;
}

/** The way an amount stands in a text field: grouped digits with cents, without the currency. */
export function writeTypedAmount(cents: string, locale: string): string {
  const value = BigInt(cents);
  const absolute = value < 0n ? -value : value;
  const decimal = `${value < 0n ? '-' : ''}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(decimal as Intl.StringNumericLiteral);
}
