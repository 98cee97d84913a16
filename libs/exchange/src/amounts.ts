import { MAX_CENTS, type Cents } from '@stip/domain';
import { blank, statedAbsence, type Reading } from './statement';

export type DecimalMark = 'comma' | 'point';

export interface AmountRecognition {
  /** Undefined: the column has only figures like 1.234, which read both ways. */
  readonly decimal?: DecimalMark;
  /** ISO code of the currency sign most cells carry. */
  readonly currency?: string;
  /** What one unit in the column is worth: 1, 1,000 or 1,000,000. */
  readonly multiplier: 1 | 1000 | 1_000_000;
  /** Why that multiplier, in the cells' own words. */
  readonly multiplierEvidence?: string;
  readonly evidence: readonly string[];
  readonly share: number;
}

const SIGNS: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/€|\bEUR\b/i, 'EUR'],
  [/£|\bGBP\b/i, 'GBP'],
  [/C\$|\bCAD\b/i, 'CAD'],
  [/\$|\bUSD\b/i, 'USD'],
];
const UNITS: readonly (readonly [pattern: RegExp, factor: bigint])[] = [
  [/^(mln|miljoen|million|millions|mio|m|mn)\.?$/i, 1_000_000n],
  [/^(mld|miljard|billion|bn|b)\.?$/i, 1_000_000_000n],
  [/^(k|dzd|duizend|thousand|t)\.?$/i, 1000n],
];
const SHAPE = /^(\()?\s*([-+])?\s*([\d.,'’\s]*\d[\d.,'’\s]*?)\s*(\p{L}+\.?)?\s*(-)?\s*(\))?$/u;
const HEADER_MILLIONS = /(£|€|\$)?\s*(\bm\b|mln|miljoen|millions?)(?![a-z])|\(£?m\)/i;
const HEADER_THOUSANDS = /x\s*1\.?000|(\b|\$|€|£)k\b|duizend|thousands?|'000|,000s/i;

interface Parts {
  readonly digits: string;
  readonly negative: boolean;
  readonly factor: bigint;
}

function parts(cell: string): Parts | undefined {
  let text = cell.replace(/[\u00a0\u202f]/g, ' ').trim();
  // Signs that a wrong encoding left as a replacement character say nothing more than a sign would.
  text = text.replace(/^[\ufffd?]\s*(?=\d)/, '');
  for (const [pattern] of SIGNS) text = text.replace(pattern, ' ').trim();
  text = text.replace(/,-{1,2}$|,–$/, '').replace(/^-\s*[€£$]\s*/, '-');
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, open, sign, digits = '', unit, trailing, close] = match;
  if (!!open !== !!close) return undefined;
  const factor = unit ? UNITS.find(([pattern]) => pattern.test(unit))?.[1] : 1n;
  if (factor === undefined) return undefined;
  return { digits: digits.replace(/[\s'’]/g, ''), negative: !!open || sign === '-' || trailing === '-', factor };
}

/** Which mark a number's own shape proves to be the decimal one. */
export function provenDecimal(digits: string): DecimalMark | 'either' | 'none' {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return 'none';
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'point' : 'comma';
  const mark = points > 0 ? '.' : ',';
  const groups = digits.split(mark);
  const thousands =
    groups.slice(1).every((group) => group.length === 3) &&
    (groups[0]?.length ?? 0) <= 3 &&
    groups[0] !== '' &&
    !/^0/.test(groups[0] ?? '');
  if (groups.length > 2) return thousands ? (mark === '.' ? 'comma' : 'point') : 'none';
  if (thousands) return 'either';
  return mark === '.' ? 'point' : 'comma';
}

/** Exact cents: digits are moved, never multiplied in floating point; beyond the cent rounds half away from zero. */
function toCents({ digits, negative, factor }: Parts, decimal: DecimalMark, multiplier: number): Cents | undefined {
  const group = decimal === 'comma' ? /\./g : /,/g;
  const [whole = '', fraction = '', more] = digits.replace(group, '').split(decimal === 'comma' ? ',' : '.');
  if (more !== undefined || !/^\d*$/.test(whole + fraction) || whole + fraction === '') return undefined;
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt((whole || '0') + fraction) * factor * BigInt(multiplier) * 100n;
  const rounded = (scaled + scale / 2n) / scale;
  if (rounded > MAX_CENTS) return undefined;
  return negative ? -rounded : rounded;
}

/** Finds decimal mark, currency and unit of a column. `narratives` are texts of the same rows that may name the figure with its unit. */
export function recogniseAmounts(
  header: string,
  cells: readonly string[],
  narratives: readonly string[] = [],
): AmountRecognition {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !blank(cell));
  let amounts = 0;
  const proven: Record<DecimalMark, string[]> = { comma: [], point: [] };
  const either: string[] = [];
  const currencies = new Map<string, number>();
  let withUnit = 0;
  for (const cell of filled) {
    const read = parts(cell);
    if (!read) continue;
    amounts += 1;
    if (read.factor !== 1n) withUnit += 1;
    const mark = provenDecimal(read.digits);
    if (mark === 'either') either.push(cell);
    else if (mark !== 'none') proven[mark].push(cell);
    const code = SIGNS.find(([pattern]) => pattern.test(cell))?.[1];
    if (code) currencies.set(code, (currencies.get(code) ?? 0) + 1);
  }
  const decimal =
    proven.comma.length > proven.point.length
      ? 'comma'
      : proven.point.length > 0
        ? 'point'
        : either.length === 0
          ? 'point'
          : undefined;
  const currency = [...currencies].sort((a, b) => b[1] - a[1])[0]?.[0];
  const unit = withUnit > 0 ? { multiplier: 1 as const } : unitOf(header, cells, narratives, decimal ?? 'point');
  return {
    decimal,
    currency,
    ...unit,
    evidence: (decimal ? proven[decimal] : either).slice(0, 3),
    share: filled.length === 0 ? 0 : amounts / filled.length,
  };
}

/** The unit the header states, or that the texts of the rows state for the very figures of the column. */
function unitOf(header: string, cells: readonly string[], narratives: readonly string[], decimal: DecimalMark) {
  if (HEADER_THOUSANDS.test(header)) return { multiplier: 1000 as const, multiplierEvidence: header };
  if (HEADER_MILLIONS.test(header)) return { multiplier: 1_000_000 as const, multiplierEvidence: header };
  let evidence: string | undefined;
  let agree = 0;
  cells.forEach((cell, index) => {
    const read = parts(cell);
    const text = narratives[index];
    if (!read || !text) return;
    const plain = Number(toCents(read, decimal, 1) ?? 0n) / 100;
    for (const match of text.matchAll(/([\d.,]*\d)\s*(?:\(?\s*[£€$\ufffd]?\s*)(m|mln|million|miljoen)\b/gi)) {
      const named = Number((match[1] ?? '').replace(/,/g, ''));
      if (plain > 0 && Math.abs(named - plain) / plain < 0.01) {
        agree += 1;
        evidence ??= match[0].trim();
        return;
      }
    }
  });
  return agree >= 3 ? { multiplier: 1_000_000 as const, multiplierEvidence: evidence } : { multiplier: 1 as const };
}

/** Reads one cell by the conventions of its column. */
export function readAmount(cell: string, decimal: DecimalMark, multiplier: number): Reading<Cents> {
  const text = cell.trim();
  if (blank(text)) return { kind: 'blank' };
  const read = parts(text);
  // A unit in the cell itself stands before that of the column.
  const value = read && toCents(read, decimal, read.factor === 1n ? multiplier : 1);
  if (value !== undefined) return { kind: 'value', value };
  const reason = statedAbsence(text);
  return reason ? { kind: 'absent', reason } : { kind: 'unreadable' };
}
