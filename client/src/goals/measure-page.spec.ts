import { afterEach, describe, expect, it } from '@jest/globals';
import { GoalsDocument, PreviewMeasurementsDocument, RecordMeasurementsDocument } from '@stip/contract';
import { screen } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { goalsQuery, indicator, leave, openPage, settle } from './goals.fixture';
import { MeasurePage } from './measure-page';
import { MeasurementFilePage } from './measurement-file-page';

afterEach(leave);

const EDIT = ['read', 'project.edit'] as const;

function twoIndicators() {
  const data = goalsQuery();
  data.strategy?.goals[1]?.indicators.push(
    indicator({ id: 'i-2', name: 'Wachttijd', unit: 'weken', measurements: [] }),
  );
  return data;
}

describe('measurements on one screen', () => {
  const open = (answer: unknown, permissions: readonly ('read' | 'project.edit')[] = EDIT) =>
    openPage(
      MeasurePage,
      '/doelen/metingen',
      new Map<unknown, unknown>([
        [GoalsDocument, twoIndicators()],
        [RecordMeasurementsDocument, { recordMeasurements: answer }],
      ]),
      permissions,
    );
  const type = async (name: RegExp, text: string) => {
    const box = screen.getByRole('textbox', { name });
    await userEvent.clear(box);
    await userEvent.type(box, text);
  };

  it('records only what is filled in, with the source of last time', async () => {
    const { page, harness, sent } = await open({
      __typename: 'MeasurementsPayload',
      created: 1,
      changed: 0,
      unchanged: 0,
      strategy: twoIndicators().strategy,
    });
    await type(/Waarden van/, '31-10-2026');
    await type(/Waarde \(%\): Beschreven/, '48,5');
    await userEvent.click(screen.getByRole('button', { name: 'Metingen bewaren' }));
    await settle(harness);
    expect(sent.map(({ input }) => input)).toEqual([
      {
        measurements: [{ indicatorId: 'i-1', measuredOn: '2026-10-31', value: '48.5', source: 'Catalogus', note: '' }],
      },
    ]);
    const { violations } = await axe.run(page, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  it('tells at the row what is wrong, and asks for a value when there is none', async () => {
    const { harness, sent } = await open({
      __typename: 'ValidationFailed',
      message: '',
      issues: [{ field: 'measurements.0.value', code: 'not_a_number', params: null }],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Metingen bewaren' }));
    expect(screen.getByRole('alert').textContent).toContain('ten minste één indicator');
    expect(sent).toEqual([]);
    await type(/Waarde \(weken\): Wachttijd/, 'veel');
    await userEvent.click(screen.getByRole('button', { name: 'Metingen bewaren' }));
    await settle(harness);
    const box = screen.getByRole('textbox', { name: /Waarde \(weken\)/ });
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain('getal');
  });

  it('shows a reader the figures without fields', async () => {
    await open(undefined, ['read']);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.getByText('2 indicatoren. Wat u leeg laat, wordt niet bewaard.')).toBeTruthy();
  });
});

describe('measurements from a file', () => {
  const ROW = {
    number: 2,
    indicator: 'Wachttijd',
    indicatorId: 'i-2',
    unit: 'weken',
    measuredOn: '2026-06-30',
    value: '12',
    stored: null,
    source: '',
    note: '',
    action: 'created',
    problems: [],
  };
  const PREVIEW = {
    fileName: 'metingen.csv',
    headers: ['indicator', 'datum', 'waarde'],
    rowCount: 2,
    created: 1,
    changed: 0,
    unchanged: 0,
    rejected: 1,
    dateOrder: 'dmy',
    decimal: 'comma',
    columns: { indicator: 0, date: 1, value: 2, source: null, note: null },
    questions: [],
    rows: [
      ROW,
      {
        ...ROW,
        number: 3,
        indicator: 'Onbekend',
        indicatorId: null,
        action: 'rejected',
        problems: [{ field: 'indicator', code: 'unknown_indicator', params: null }],
      },
    ],
  };
  const open = (preview: object) =>
    openPage(
      MeasurementFilePage,
      '/doelen/metingen/bestand',
      new Map<unknown, unknown>([
        [PreviewMeasurementsDocument, { previewMeasurements: { __typename: 'MeasurementPreviewPayload', preview } }],
        [
          RecordMeasurementsDocument,
          { recordMeasurements: { __typename: 'MeasurementsPayload', created: 1, changed: 0, unchanged: 0 } },
        ],
      ]),
      EDIT,
    );
  const choose = async () => {
    const file = new File(['indicator;datum;waarde\nWachttijd;30-06-2026;12\n'], 'metingen.csv', { type: 'text/csv' });
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.resolve(new TextEncoder().encode('a;b').buffer),
    });
    await userEvent.upload(screen.getByLabelText('Bestand kiezen'), file);
  };

  it('shows every row and writes only after confirmation, without the rows that are wrong', async () => {
    const { page, harness, sent } = await open(PREVIEW);
    await choose();
    await settle(harness);
    expect(sent[0]?.input).toMatchObject({ fileName: 'metingen.csv', content: 'YTti' });
    expect(screen.getByText('1 nieuw, 0 gewijzigd, 0 gelijk, 1 niet overgenomen.')).toBeTruthy();
    expect(screen.getByText('Indicator: deze indicator kent Stip niet')).toBeTruthy();
    expect(sent).toHaveLength(1);
    const { violations } = await axe.run(page, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '1 metingen bewaren' }));
    await settle(harness);
    expect(sent[1]?.input).toEqual({
      measurements: [{ indicatorId: 'i-2', measuredOn: '2026-06-30', value: '12', source: '', note: '' }],
    });
    expect(screen.getByRole('status').textContent).toContain('Bewaard: 1 nieuw');
  });

  it('asks what the file leaves open and looks again with the answer', async () => {
    const { harness, sent } = await open({
      ...PREVIEW,
      dateOrder: null,
      rows: [],
      questions: [{ kind: 'date_order', field: 'date', examples: ['03-04-2026'] }],
    });
    await choose();
    await settle(harness);
    expect(screen.getByText(/op twee manieren te lezen/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /metingen bewaren/ })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Datums staan als'), 'dmy');
    await settle(harness);
    expect(sent[1]?.input).toMatchObject({ dateOrder: 'dmy', content: 'YTti' });
    await userEvent.selectOptions(screen.getByLabelText('Bron'), '2');
    await settle(harness);
    expect(sent[2]?.input).toMatchObject({ dateOrder: 'dmy', columns: { source: 2 } });
  });
});
