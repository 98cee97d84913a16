import { describe, expect, it } from '@jest/globals';
import { readTypedAmount, writeTypedAmount } from './typed-amount';

describe('typed amounts', () => {
  it.each([
    ['1.234,50', '123450'],
    ['1234,5', '123450'],
    ['250000', '25000000'],
    ['€ 250.000', '25000000'],
    ['1 250 000', '125000000'],
    ['1,5 mln', '150000000'],
    ['2 miljoen', '200000000'],
    ['0,00000001 mln', '1'],
    ['-500', '-50000'],
    ['12.50', '1250'],
    ['0', '0'],
  ])('reads %s in Dutch as %s cents', (text, cents) => {
    expect(readTypedAmount(text, 'nl')).toBe(cents);
  });

  it('reads the same digits by the signs of the language', () => {
    expect(readTypedAmount('1,234.50', 'en')).toBe('123450');
    expect(readTypedAmount('1,234', 'en')).toBe('123400');
    expect(readTypedAmount('1.234', 'nl')).toBe('123400');
  });

  it('tells empty from wrong', () => {
    expect(readTypedAmount('  ', 'nl')).toBeNull();
    for (const text of ['abc', '1,234', '1.23.4', '1,2,3', '12,345', '--5', '5 euros or so']) {
      expect(readTypedAmount(text, 'nl')).toBeUndefined();
    }
  });

  it('writes what it can read back, beyond the precision of numbers', () => {
    for (const cents of ['0', '5', '-123450', '99999999999999999']) {
      expect(readTypedAmount(writeTypedAmount(cents, 'nl'), 'nl')).toBe(cents);
      expect(readTypedAmount(writeTypedAmount(cents, 'en'), 'en')).toBe(cents);
    }
  });
});
