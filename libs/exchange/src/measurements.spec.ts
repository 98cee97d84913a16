import { describe, expect, it } from '@jest/globals';
import { readCsv } from './csv';
import { planMeasurements, type KnownIndicator, type MeasurementChoices } from './measurements';

const ID = '019a0000-0000-7000-8000-000000000001';
const indicators: KnownIndicator[] = [
  { id: ID, name: 'Beschreven gegevensverzamelingen', unit: '%', goalCode: 'O2' },
  { id: ID.replace(/1$/, '2'), name: 'Wachttijd', unit: 'weken', goalCode: 'S1' },
  { id: ID.replace(/1$/, '3'), name: 'Wachttijd', unit: 'dagen', goalCode: 'S2' },
];
const plan = (text: string, choices?: MeasurementChoices) =>
  planMeasurements(readCsv(Buffer.from(text)), indicators, '2026-11-24', choices);
const told = (text: string, choices?: MeasurementChoices) =>
  plan(text, choices).rows.map(
    ({ value, measuredOn, problems }) =>
      problems.map(({ field, code }) => `${field} ${code}`).join() || `${measuredOn} ${value}`,
  );

describe('a file of measurements', () => {
  it('is read by its own headers, dates, units and decimal comma', () => {
    const found = plan(
      'Indicator;Peildatum;Waarde;Bron\nBeschreven gegevensverzamelingen;30-06-2026;42,5 %;Catalogus\nS1 wachttijd;30-09-2026;12 weken;\n',
    );
    expect(found).toMatchObject({
      columns: { indicator: 0, date: 1, value: 2, source: 3, note: null },
      dateOrder: 'dmy',
      decimal: 'comma',
      questions: [],
    });
    expect(found.rows).toMatchObject([
      { number: 2, indicatorId: ID, measuredOn: '2026-06-30', value: '42.5', source: 'Catalogus', problems: [] },
      { number: 3, measuredOn: '2026-09-30', value: '12', problems: [] },
    ]);
  });

  it('finds its columns by what they hold, and indicators by id', () => {
    const found = plan(`a,b,c\n${ID},2026-06-30,42.5\n${ID},2026-09-30,44.5\n`);
    expect(found.columns).toMatchObject({ indicator: 0, date: 1, value: 2 });
    expect(found.rows.map(({ value }) => value)).toEqual(['42.5', '44.5']);
  });

  it('tells per row why it cannot be taken', () => {
    expect(
      told(
        [
          'indicator;datum;waarde',
          'Onbekend;30-06-2026;1',
          'Wachttijd;30-06-2026;1',
          'S1 Wachttijd;31-06-2026;1',
          'S1 Wachttijd;30-06-2027;1',
          'S1 Wachttijd;30-06-2026;veel',
          ';30-06-2026;',
          'S2 Wachttijd;30-06-2026;5',
          'S2 Wachttijd;30-06-2026;6',
        ].join('\n'),
      ),
    ).toEqual([
      'indicator unknown_indicator',
      'indicator ambiguous_indicator',
      'date not_a_date',
      'date date_in_future',
      'value not_a_number',
      'indicator required,value required',
      '2026-06-30 5',
      'date duplicate_row',
    ]);
  });

  it('asks what the file leaves open, and takes the answer', () => {
    const text = 'indicator;datum;waarde\nS1 Wachttijd;03-04-2026;1.234\n';
    expect(plan(text).questions.map(({ kind }) => kind)).toEqual(['date_order', 'decimal']);
    expect(plan(text).rows).toEqual([]);
    expect(told(text, { dateOrder: 'dmy', decimal: 'comma' })).toEqual(['2026-04-03 1234']);
    expect(told(text, { dateOrder: 'mdy', decimal: 'point' })).toEqual(['2026-03-04 1.234']);
    expect(plan('x;y\nfoo;bar\n').questions).toMatchObject([
      { kind: 'column', field: 'indicator' },
      { kind: 'column', field: 'date' },
      { kind: 'column', field: 'value' },
    ]);
    expect(plan('x;datum;stand\nS1 Wachttijd;2026-04-03;4\n', { columns: { value: 2 } }).rows).toHaveLength(1);
  });
});
