import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { render, screen, waitFor } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import nl from '../i18n/nl';
import { RecordDialog } from './record-dialog';
import type { FieldValues, RecordField, RecordForm, SaveResult } from './record-form';

interface Saved {
  readonly __typename: 'ProjectPayload';
}
type Save = RecordForm<Saved>['save'];

const close = jest.fn();
const save = jest.fn<Save>();
const saved = { __typename: 'ProjectPayload' } as const;

beforeEach(() => {
  close.mockReset();
  save.mockReset();
});

const FIELDS: readonly RecordField[] = [
  { name: 'title', kind: 'text', label: 'Naam', required: true },
  { name: 'percent', kind: 'number', label: 'Gereed', range: [0, 100], short: true },
  { name: 'end', kind: 'date', label: 'Einde', short: true },
  { name: 'amount', kind: 'money', label: 'Bedrag', storedAs: 'amountCents', short: true },
];
const VALUES = { title: 'Catalogus', percent: '10', end: '2026-12-31', amount: '100000' };

async function open(
  values: FieldValues = {},
  answers: (SaveResult<Saved> | undefined)[] = [saved],
  fields: readonly RecordField[] = FIELDS,
) {
  for (const answer of answers) save.mockResolvedValueOnce(answer);
  const form: RecordForm<Saved> = {
    title: 'Onderdeel wijzigen',
    version: 4,
    fields,
    values: fields === FIELDS ? { ...VALUES, ...values } : values,
    save,
  };
  return render(RecordDialog, {
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter([]),
      { provide: DIALOG_DATA, useValue: form },
      { provide: DialogRef, useValue: { close, config: {} } },
    ],
  });
}

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function retype(name: RegExp, value: string): Promise<void> {
  await userEvent.clear(box(name));
  if (value) await userEvent.type(box(name), value);
}

describe('the dialog of a part of a project', () => {
  it('sends what was filled in with the version the user saw, and closes with the answer', async () => {
    const { container } = await open();
    await retype(/Bedrag/, '1,5 mln');
    await press('Bewaren');
    await waitFor(() => expect(close).toHaveBeenCalledWith(saved));
    expect(save).toHaveBeenCalledWith({ title: 'Catalogus', percent: '10', end: '2026-12-31', amount: '150000000' }, 4);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('tells what is wrong at its field before anything is sent', async () => {
    await open();
    await retype(/Naam/, '');
    await retype(/Gereed/, '140');
    await retype(/Einde/, '31-02-2026');
    await retype(/Bedrag/, 'veel');
    await press('Bewaren');
    expect(save).not.toHaveBeenCalled();
    for (const name of [/Naam/, /Gereed/, /Einde/, /Bedrag/]) {
      expect(box(name).getAttribute('aria-invalid')).toBe('true');
    }
    expect(screen.getByText('Vul een heel getal in van 0 tot en met 100.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(box(/Naam/)));
  });

  it('shows what the server refuses at its field and stays open', async () => {
    await open({}, [{ __typename: 'ValidationFailed', issues: [{ field: 'end', code: 'end_before_start' }] }]);
    await press('Bewaren');
    expect(await screen.findByText('De einddatum ligt voor de begindatum.')).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
  });

  it('after a conflict keeps what others changed, and asks about what both changed', async () => {
    const current = { title: 'Gegevenscatalogus', percent: 40, end: '2026-12-31', amountCents: '100000' };
    await open({}, [{ __typename: 'VersionConflict', currentVersion: 5, current }, saved]);
    await retype(/Naam/, 'Datacatalogus');
    await press('Bewaren');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(box(/Gereed/).value).toBe('40');
    expect(screen.getAllByRole('button', { name: /Deze overnemen/ })).toHaveLength(1);
    expect(screen.getByRole('cell', { name: 'Gegevenscatalogus' })).toBeTruthy();
    await press('Deze overnemen: Naam');
    expect(box(/Naam/).value).toBe('Gegevenscatalogus');
    await press('Mijn versie bewaren');
    await waitFor(() => expect(close).toHaveBeenCalledWith(saved));
    expect(save.mock.lastCall).toEqual([
      { title: 'Gegevenscatalogus', percent: '40', end: '2026-12-31', amount: '100000' },
      5,
    ]);
  });

  it('takes several options, keeps their order and compares them as a set', async () => {
    const options = ['Privacy', 'Openheid', 'Wonen'].map((label) => ({ value: label.toLowerCase(), label }));
    const field: RecordField = { name: 'values', kind: 'choices', label: 'Waarden', options };
    await open(
      { values: 'wonen,openheid' },
      [{ __typename: 'VersionConflict', currentVersion: 5, current: { values: ['privacy', 'wonen'] } }, saved],
      [field],
    );
    const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Wonen' }).checked).toBe(true);
    await tick('Wonen');
    await tick('Privacy');
    await press('Bewaren');
    expect(save.mock.lastCall?.[0]).toEqual({ values: 'privacy,openheid' });
    expect(await screen.findByRole('cell', { name: 'Privacy, Openheid' })).toBeTruthy();
    await press('Deze overnemen: Waarden');
    await press('Mijn versie bewaren');
    expect(save.mock.lastCall).toEqual([{ values: 'privacy,wonen' }, 5]);
  });

  it('says so when the role does not allow it', async () => {
    await open({}, [{ __typename: 'Forbidden', permission: 'project.edit' }]);
    await press('Bewaren');
    expect((await screen.findByRole('alert')).textContent).toContain('Uw rol geeft hier geen recht op');
  });
});
