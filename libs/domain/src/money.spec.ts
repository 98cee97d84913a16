import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distribute, formatMoney, formatMoneyShort, MAX_CENTS, parseCents, percentOf, sumCents } from './money';

const cents = fc.bigInt({ min: -MAX_CENTS, max: MAX_CENTS });

describe('parseCents', () => {
  it('reads back every amount in range', () => {
    fc.assert(fc.property(cents, (amount) => parseCents(amount.toString()) === amount));
  });

  it.each(['', '1.5', '1e3', ' 1', '99999999999999999999', '100000000000000001', '--1'])('refuses %p', (text) => {
    expect(parseCents(text)).toBeUndefined();
  });
});

describe('distribute', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }).filter((list) => list.some((w) => w > 0));

  it('adds up to the amount, to the cent', () => {
    fc.assert(fc.property(cents, weights, (amount, w) => sumCents(distribute(amount, w)) === amount));
  });

  it('is never more than a cent from the exact share', () => {
    fc.assert(
      fc.property(cents, weights, (amount, w) => {
        const total = BigInt(w.reduce((a, b) => a + b, 0));
        return distribute(amount, w).every((part, i) => {
          const off = part * total - amount * BigInt(w[i] ?? 0);
          return off < total && off > -total;
        });
      }),
    );
  });

  it('gives the odd cent to the largest remainder', () => {
    expect(distribute(100n, [1, 1, 1])).toEqual([34n, 33n, 33n]);
    expect(distribute(-100n, [1, 2])).toEqual([-33n, -67n]);
  });

  it('refuses weights that say nothing', () => {
    expect(() => distribute(1n, [0, 0])).toThrow(RangeError);
    expect(() => distribute(1n, [-1, 2])).toThrow(RangeError);
  });
});

describe('formatting', () => {
  it('keeps every digit of a large amount', () => {
    expect(formatMoney(99_999_999_999_999_999n, 'EUR', 'en')).toBe('€999,999,999,999,999.99');
    expect(formatMoney(-5n, 'EUR', 'en')).toBe('-€0.05');
  });

  it('writes Dutch notation', () => {
    expect(formatMoney(123_450n, 'EUR', 'nl').replace(/\u00a0/g, ' ')).toBe('€ 1.234,50');
    expect(formatMoneyShort(431_000_000n, 'EUR', 'nl').replace(/\u00a0/g, ' ')).toBe('€ 4,31 mln.');
    expect(formatMoneyShort(12_776_040n, 'EUR', 'nl').replace(/\u00a0/g, ' ')).toBe('€ 127.760');
  });

  it('gives a percentage only of something', () => {
    expect(percentOf(44n, 1000n)).toBe(4.4);
    expect(percentOf(1n, 0n)).toBeUndefined();
  });
});
