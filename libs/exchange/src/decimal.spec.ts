import fc from 'fast-check';
import { readDecimal } from './decimal';

describe('a figure', () => {
  it.each([
    ['1.234,50', 'comma', '1234.5'],
    ['1,234.5', 'point', '1234.5'],
    ['1.234', 'comma', '1234'],
    ['1.234', 'point', '1.234'],
    ['1.5', 'comma', '1.5'],
    ['1,5', 'point', '1.5'],
    ['0,125', 'point', '0.125'],
    ['1.234.567', 'point', '1234567'],
    ['-3', 'comma', '-3'],
    ['−3,0', 'comma', '-3'],
    ['-0', 'comma', '0'],
    ['007', 'comma', '7'],
    ['1 250', 'comma', '1250'],
    ["1'250.75", 'point', '1250.75'],
    ['42 %', 'comma', '42'],
    ['€ 12,50', 'comma', '12.5'],
    ['1,2,3', 'comma', undefined],
    ['1.2.3', 'comma', undefined],
    ['12.34.567', 'comma', undefined],
    ['twaalf', 'comma', undefined],
    ['1234567890123456', 'comma', undefined],
  ] as const)('%s with a decimal %s is %s', (text, mark, number) => {
    expect(readDecimal(text, mark)).toBe(number);
  });

  it('reads back what a Dutch or English writer made of it', () => {
    const written = fc.record({
      whole: fc.integer({ min: -999_999_999, max: 999_999_999 }),
      hundredths: fc.integer({ min: 1, max: 99 }),
      language: fc.constantFrom('nl-NL', 'en-GB'),
    });
    fc.assert(
      fc.property(written, ({ whole, hundredths, language }) => {
        const value = whole + (whole < 0 ? -hundredths : hundredths) / 100;
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value);
        expect(Number(readDecimal(text, language === 'nl-NL' ? 'comma' : 'point'))).toBeCloseTo(value, 6);
      }),
    );
  });
});
