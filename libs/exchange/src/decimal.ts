import { provenDecimal, type DecimalMark } from './amounts';

/**
 * A number as plain decimal text, from how people write it: `1.234,50` becomes `1234.5`. Exact: digits move, nothing is
 * computed. Where the shape of the number proves which mark is the decimal one that holds, whatever `column` says of
 * the column it stands in. A percent or currency sign may stand beside it. Undefined when it is no number, is grouped
 * otherwise than by thousands, or has more than 15 digits before or 12 after the mark.
 */
export function readDecimal(text: string, column: DecimalMark): string | undefined {
  const bare = text
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/^[€£$]\s*/, '')
    .replace(/\s*%$/, '');
  const match = /^([-+−]?)\s*(\d[\d.,'’\s]*)$/.exec(bare);
  if (!match) return undefined;
  const digits = (match[2] ?? '').replace(/[\s'’]/g, '');
  const proven = provenDecimal(digits);
  const decimal = proven === 'comma' || proven === 'point' ? proven : column;
  const [grouped = '', fraction = '', more] = digits.split(decimal === 'comma' ? ',' : '.');
  if (more !== undefined || !/^(\d+|\d{1,3}([.,]\d{3})+)$/.test(grouped) || !/^\d{0,12}$/.test(fraction))
    return undefined;
  const whole = grouped.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  if (whole.length > 15) return undefined;
  const rest = fraction.replace(/0+$/, '');
  const number = rest ? `${whole}.${rest}` : whole;
  return (match[1] === '-' || match[1] === '−') && /[1-9]/.test(number) ? `-${number}` : number;
}
