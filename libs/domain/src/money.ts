/** Amounts are whole cents as bigint; nothing in Stip computes money in floating point. */
export type Cents = bigint;

/** The range the database accepts: a thousand billion euros either way. */
export const MAX_CENTS = 100_000_000_000_000_000n;

/** Reads the wire form (a string of digits with an optional minus). Undefined when it is not whole cents in range. */
export function parseCents(text: string): Cents | undefined {
  if (!/^-?\d{1,18}$/.test(text)) return undefined;
  const cents = BigInt(text);
  return cents > MAX_CENTS || cents < -MAX_CENTS ? undefined : cents;
}

export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

/**
 * Splits an amount by weights so that the parts add up to it exactly: everyone gets the rounded-down share and the
 * cents left over go to the largest remainders (Hamilton's method), ties to the earlier weight.
 * Throws a RangeError on a negative weight or when all weights are zero.
 */
export function distribute(amount: Cents, weights: readonly (number | bigint)[]): Cents[] {
  const whole = weights.map((weight) => {
    if ((typeof weight === 'number' && !Number.isSafeInteger(weight)) || weight < 0)
      throw new RangeError(`Weight must be a whole number >= 0: ${weight}`);
    return BigInt(weight);
  });
  const total = sumCents(whole);
  if (total === 0n) throw new RangeError('At least one weight must be above zero');
  const sign = amount < 0n ? -1n : 1n;
  const absolute = amount * sign;
  const shares = whole.map((weight) => (absolute * weight) / total);
  let left = absolute - sumCents(shares);
  const order = whole
    .map((weight, index) => ({ index, remainder: (absolute * weight) % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of order) {
    if (left === 0n) break;
    shares[index] = (shares[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return shares.map((share) => share * sign);
}

/** The quotient of whole numbers, rounded half away from zero: the one rule by which Stip rounds money. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const [a, b] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (2n * a + b) / (2n * b);
  return negative ? -rounded : rounded;
}

/** Full notation to the cent, such as `€ 1.234,50` (nl) or `€1,234.50` (en). */
export function formatMoney(cents: Cents, currency: string, locale: string): string {
  const negative = cents < 0n;
  const absolute = negative ? -cents : cents;
  const decimal = `${negative ? '-' : ''}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`;
  // A decimal string keeps every digit, where a number would round above 2^53.
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(decimal as Intl.StringNumericLiteral);
}

const MILLION_CENTS = 100_000_000n;

/** Short notation for steering figures: from a million on `€ 4,31 mln.`, below it whole euros; half away from zero. */
export function formatMoneyShort(cents: Cents, currency: string, locale: string): string {
  const absolute = cents < 0n ? -cents : cents;
  const large = absolute >= MILLION_CENTS;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: large ? 'compact' : 'standard',
    minimumFractionDigits: 0,
    maximumFractionDigits: large ? 2 : 0,
  }).format(Number(cents) / 100);
}

/** Part of a whole in percent, to one decimal; undefined when the whole is zero. */
export function percentOf(part: Cents, whole: Cents): number | undefined {
  if (whole === 0n) return undefined;
  return Number((part * 1000n) / whole) / 10;
}
