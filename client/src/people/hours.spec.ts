import { describe, expect, it } from '@jest/globals';
import { formatHours, formatMonth, readDecimal, readDecimals, writeDecimal } from './hours';

describe('hours', () => {
  it('are read with comma or point, and written so that they can be read back', () => {
    expect([readDecimal('12,5'), readDecimal(' 0.8 '), readDecimal('')]).toEqual([12.5, 0.8, null]);
    for (const text of ['many', '1,2,3', '-1', '1.000,5']) expect(readDecimal(text)).toBeUndefined();
    expect(readDecimal(writeDecimal(1234.5, 'nl'))).toBe(1234.5);
    expect([formatHours(1234.5, 'nl'), formatHours(1234.5, 'en')]).toEqual(['1.234,5', '1,234.5']);
    expect([formatMonth('2026-12', 'nl'), formatMonth('2026-12', 'en', 'short')]).toEqual(['december 2026', 'Dec']);
  });

  it('that are no numbers are told at their field', () => {
    expect(readDecimals({ fte: '0,8', hoursPerWeek: null }, ['fte', 'hoursPerWeek'])).toEqual({
      numbers: { fte: 0.8, hoursPerWeek: null },
    });
    expect(readDecimals({ fte: 'x' }, ['fte'])).toEqual({
      failure: { __typename: 'ValidationFailed', issues: [{ field: 'fte', code: 'two_decimals', params: null }] },
    });
  });
});
