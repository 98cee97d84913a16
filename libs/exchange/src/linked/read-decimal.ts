import type { DecimalMark } from '../amounts';

/** A number as decimal text, such as 1234.5, from how a column writes it; undefined when it is none. Exact: digits move, nothing is computed. */
export function readDecimal(cell: string, mark: DecimalMark): string | undefined {
  const text = cell
    .replace(/[\u00a0\u202f\s'’]/g, '')
    .replace(/%$/, '')
    .replace(/^[€£$]/, '');
  const group = mark === 'comma' ? /\./g : /,/g;
  const plain = text.replace(group, '').replace(mark === 'comma' ? ',' : '.', '.');
  if (!/^[-+]?\d{1,15}(\.\d{1,12})?$/.test(plain)) return undefined;
  const [, sign = '', whole = '', fraction = ''] = /^([-+]?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(plain) ?? [];
  const digits = fraction ? `${whole}.${fraction}` : whole;
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
