import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addUp,
  applySavedLedger,
  byAmount,
  changeLedgerColumn,
  type LedgerColumn,
  type LedgerMapping,
} from './ledger-mapping';

const column = (header: string, field: LedgerColumn['field'], more: Partial<LedgerColumn> = {}): LedgerColumn => ({
  ...{ header, occurrence: 0, field },
  ...more,
});
const mapping = (columns: LedgerColumn[], more: Partial<LedgerMapping> = {}): LedgerMapping => ({
  ...{ version: 1, system: 'Fin', columns, currency: 'EUR', kind: null, kinds: {} },
  ...more,
});

describe('a column of a file of bookings', () => {
  it('takes over a meaning, which the other column loses with what was read of it', () => {
    const before = mapping([column('Bedrag', 'amount', { decimal: 'comma' }), column('Netto', 'ignore')]);
    expect(changeLedgerColumn(before, 'Netto', 0, { field: 'amount' }).columns).toEqual([
      column('Bedrag', 'ignore'),
      column('Netto', 'amount'),
    ]);
  });

  it('keeps its meaning when only its reading changes', () => {
    const before = mapping([column('Datum', 'bookedOn')]);
    expect(changeLedgerColumn(before, 'Datum', 0, { dateOrder: 'mdy' }).columns).toEqual([
      column('Datum', 'bookedOn', { dateOrder: 'mdy' }),
    ]);
  });

  it('takes its words along when it no longer says the kind', () => {
    const before = mapping([column('Soort', 'kind'), column('Type', 'ignore')], { kinds: { Factuur: 'actual' } });
    expect(changeLedgerColumn(before, 'Type', 0, { field: 'kind' }).kinds).toEqual({});
    expect(changeLedgerColumn(before, 'Soort', 0, { field: 'description' }).kinds).toEqual({});
    expect(changeLedgerColumn(before, 'Type', 0, { field: 'description' }).kinds).toEqual({ Factuur: 'actual' });
  });
});

describe('a saved mapping', () => {
  it('is laid over a file by the names of its columns; new ones stay as suggested', () => {
    const saved = mapping([column('Bedrag EUR', 'amount', { decimal: 'point' }), column('Oud', 'source')], {
      system: 'Bekend',
      kinds: { X: 'commitment' },
    });
    const suggested = mapping([
      column('bedrag eur', 'ignore'),
      column('Netto', 'amount'),
      column('Tekst', 'description'),
    ]);
    expect(applySavedLedger(suggested, saved)).toEqual({
      ...saved,
      columns: [
        column('bedrag eur', 'amount', { decimal: 'point' }),
        column('Netto', 'ignore'),
        column('Tekst', 'description'),
      ],
    });
  });
});

describe('sums', () => {
  const sum = fc.record({
    projectId: fc.constantFrom('a', 'b', 'c'),
    projectName: fc.constant('Naam'),
    kind: fc.constantFrom('actual' as const, 'commitment' as const),
    fiscalYear: fc.integer({ min: 2020, max: 2030 }),
    rows: fc.nat(100),
    knownRows: fc.nat(100),
    amount: fc.bigInt(-(10n ** 15n), 10n ** 15n).map(String),
    knownAmount: fc.bigInt(-(10n ** 15n), 10n ** 15n).map(String),
  });

  it('lose no row and no cent, however they are added up', () => {
    fc.assert(
      fc.property(fc.array(sum), (sums) => {
        const totals = addUp(sums, ({ projectId }) => projectId);
        const all = (amounts: readonly string[]) => amounts.reduce((total, amount) => total + BigInt(amount), 0n);
        expect(all(totals.map(({ together }) => together))).toBe(
          all(sums.flatMap(({ amount, knownAmount }) => [amount, knownAmount])),
        );
        expect(totals.reduce((n, { rows, knownRows }) => n + rows + knownRows, 0)).toBe(
          sums.reduce((n, { rows, knownRows }) => n + rows + knownRows, 0),
        );
      }),
    );
  });

  it('stand with the larger amount first, whatever its sign', () => {
    const of = (together: string) => ({ rows: 1, amount: together, knownRows: 0, knownAmount: '0', together });
    expect(
      ['10', '-300', '20']
        .map(of)
        .sort(byAmount)
        .map(({ together }) => together),
    ).toEqual(['-300', '20', '10']);
  });
});
