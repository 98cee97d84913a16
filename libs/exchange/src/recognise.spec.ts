import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@stip/domain';
import { readAmount, recogniseAmounts } from './amounts';
import { suggestColour } from './colours';
import { readDate, recogniseDates } from './dates';
import { readPeriod } from './period-text';
import { statedAbsence } from './statement';

const date = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => addDays('1961-01-01', days))
  .filter((d) => d < '2060-01-01');
const value = (reading: { kind: string; value?: unknown }) => (reading.kind === 'value' ? reading.value : reading.kind);

describe('dates', () => {
  it('read back in every usual spelling', () => {
    fc.assert(
      fc.property(date, (d) => {
        const [year = '', month = '', day = ''] = d.split('-');
        const dmy = [
          `${day}-${month}-${year}`,
          `${Number(day)}/${Number(month)}/${year}`,
          `${day}.${month}.${year.slice(2)}`,
        ];
        const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(d));
        const dutch = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(d));
        return (
          dmy.every((text) => value(readDate(text, 'dmy')) === d) &&
          value(readDate(`${month}/${day}/${year}`, 'mdy')) === d &&
          [d, english, dutch].every((text) => value(readDate(text, 'dmy')) === d)
        );
      }),
    );
  });

  it('find the order from the cells that decide, and ask where none does', () => {
    expect(recogniseDates(['01/02/2024', '13/02/2024'])).toMatchObject({ order: 'dmy', evidence: ['13/02/2024'] });
    expect(recogniseDates(['01/02/2024', '02/13/2024'])).toMatchObject({ order: 'mdy', evidence: ['02/13/2024'] });
    expect(recogniseDates(['01/02/2024', '03/04/2024']).order).toBeUndefined();
    expect(recogniseDates(['13/02/2024', '02/13/2024']).order).toBeUndefined();
    expect(recogniseDates(['2024-02-01', 'June 25, 2019'])).toMatchObject({ order: 'ymd', share: 1 });
  });

  it('never turn a date that does not exist into another', () => {
    expect(value(readDate('31-02-2024', 'dmy'))).toBe('unreadable');
    expect(value(readDate('02/13/2024', 'dmy'))).toBe('unreadable');
  });

  it('keep a stated reason apart from a blank', () => {
    expect(readDate('TBD', 'dmy')).toEqual({ kind: 'absent', reason: 'TBD' });
    expect(readDate('  ', 'dmy')).toEqual({ kind: 'blank' });
  });
});

describe('amounts', () => {
  const cents = fc.bigInt({ min: -999_999_999_99n, max: 999_999_999_99n });
  const written = (amount: bigint, group: string, mark: string) => {
    const absolute = amount < 0n ? -amount : amount;
    const whole = (absolute / 100n).toString().replace(/\B(?=(\d{3})+(?!\d))/g, group);
    return `${amount < 0n ? '-' : ''}${whole}${mark}${String(absolute % 100n).padStart(2, '0')}`;
  };

  it('read back to the cent in Dutch and English notation', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        return (
          value(readAmount(`€ ${written(amount, '.', ',')}`, 'comma', 1)) === amount &&
          value(readAmount(`£${written(amount, ',', '.')}`, 'point', 1)) === amount
        );
      }),
    );
  });

  it.each([
    ['42600', 'point', 1_000_000, 4_260_000_000_000n],
    ['£1.90m', 'point', 1, 190_000_000n],
    ['£1.90m', 'point', 1_000_000, 190_000_000n],
    ['2,5 mln', 'comma', 1, 250_000_000n],
    ['1.2 bn', 'point', 1, 120_000_000_000n],
    ['(1,234)', 'point', 1, -123_400n],
    ['$6,441,134', 'point', 1, 644_113_400n],
    ['€ 1.234.567,-', 'comma', 1, 123_456_700n],
    ['k€ 12', 'comma', 1, 'unreadable'],
    ['0.005', 'point', 1, 1n],
  ] as const)('%s is read exactly', (text, decimal, unit, expected) => {
    expect(value(readAmount(text, decimal, unit))).toBe(expected);
  });

  it('ask where only thousands are written', () => {
    expect(recogniseAmounts('Budget', ['1.234', '5.678']).decimal).toBeUndefined();
    expect(recogniseAmounts('Budget', ['1.234', '5.678,50']).decimal).toBe('comma');
    expect(recogniseAmounts('Budget', ['1.234.567']).decimal).toBe('comma');
  });

  it('take the unit from the header or from texts that name the same figure', () => {
    expect(recogniseAmounts('Cost (£m)', ['12.5']).multiplier).toBe(1_000_000);
    const texts = ['rose from £10.00m to £12.50m', 'is 7.25m', 'now £3.10 million'];
    expect(recogniseAmounts('cost', ['12.50', '7.25', '3.10'], texts).multiplier).toBe(1_000_000);
    expect(recogniseAmounts('cost', ['12.50', '7.25', '3.10']).multiplier).toBe(1);
  });

  it('keep a stated reason, never zero', () => {
    expect(readAmount('Exempt under Section 43', 'point', 1)).toEqual({
      kind: 'absent',
      reason: 'Exempt under Section 43',
    });
    expect(readAmount('', 'point', 1)).toEqual({ kind: 'blank' });
    expect(readAmount('12 34 apples', 'point', 1).kind).toBe('unreadable');
  });
});

describe('words', () => {
  it.each([
    ['Amber/Red', 'orange'],
    ['GREEN', 'green'],
    ['Op koers', 'green'],
    ['Behoeft aandacht', 'orange'],
    ['Langzamer dan de planning', 'orange'],
    ['Grote kans en veel impact', 'red'],
    ['Exempt under Section 26', 'grey'],
    ['Paars', undefined],
  ] as const)('%s stands for %s', (word, colour) => expect(suggestColour(word)).toBe(colour));

  it.each([
    ['2e kwartaalrapportage 2019', '2019 Q2'],
    ['Bestuursrapportage 2018', '2018'],
    ['May 1, 2019', '2019'],
    ['2022', '2022'],
    ['nothing', undefined],
  ] as const)('%s is the period %s', (text, name) => expect(readPeriod(text)?.name).toBe(name));

  it('a figure is no reason', () => {
    expect(statedAbsence('#N/A')).toBe('#N/A');
    expect(statedAbsence('12.5')).toBeUndefined();
  });
});
