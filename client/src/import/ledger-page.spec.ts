import { HttpClient } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of, throwError } from 'rxjs';
import { Toasts } from '@stip/ui';
import nl from '../i18n/nl';
import { Language } from '../platform/language';
import { Session } from '../platform/session';
import { LedgerPage } from './ledger-page';

const columns = ['Project', 'Datum', 'Stuk', 'Bedrag', 'Kostenplaats'].map((header, n) => ({
  ...{ header, occurrence: 0, field: ['project', 'bookedOn', 'document', 'amount', 'ignore'][n] },
  ...(n === 1 ? { dateOrder: 'dmy' } : {}),
  ...(n === 3 ? { decimal: 'comma' } : {}),
}));
const suggested = { version: 1, system: 'Fin', columns, currency: 'EUR', kind: null as string | null, kinds: {} };
const outcome = (more: object = {}) => ({
  ...{
    __typename: 'LedgerOutcomePayload',
    importId: null,
    system: 'Fin',
    currency: 'EUR',
    rowsTotal: 3,
    total: '6000',
  },
  ...{ control: '6000', controlOrigin: 'given', obstacles: [], missingColumns: [], rowCount: 3 },
  counts: [
    { action: 'book', rows: 1, amount: '1000' },
    { action: 'duplicate', rows: 1, amount: '2000' },
    { action: 'left_out', rows: 0, amount: '0' },
    { action: 'rejected', rows: 1, amount: '3000' },
  ],
  sums: [
    {
      ...{ projectId: 'p1', projectName: 'Datacatalogus', kind: 'actual', fiscalYear: 2026, rows: 1, amount: '1000' },
      ...{ knownRows: 1, knownAmount: '2000' },
    },
  ],
  rows: [
    row(2, 'book', {}),
    row(3, 'duplicate', { known: { fileName: 'maart.csv', bookedAt: '2026-04-02T10:00:00Z' } }),
    row(4, 'rejected', { problems: [{ code: 'unknown_project', params: { project: 'ZZ' } }] }),
  ],
  ...more,
});
function row(number: number, action: string, more: object) {
  return {
    ...{ number, action, project: 'FUN-01', key: `F-${number}/1`, description: 'Licenties', amount: '1000' },
    ...{ kind: 'actual', fiscalYear: 2026, bookedOn: '2026-03-13', known: null, problems: [] },
    ...more,
  };
}
const booked = {
  ...{ id: 'i1', fileName: 'boekingen.csv', system: 'Fin', createdAt: '2026-09-01T10:00:00Z', createdByName: 'Ria' },
  ...{ rowsTotal: 3, rowsBooked: 1, rowsDuplicate: 1, rowsLeftOut: 1, total: '6000', booked: '1000' },
  ...{ duplicate: '2000', leftOut: '3000', currency: 'EUR', controlOrigin: 'given' },
};

interface Given {
  readonly preview?: object;
  readonly commit?: object;
  readonly imports?: object[];
  readonly permissions?: string[];
  readonly upload?: () => unknown;
}
const sent: { name: string; variables: Record<string, unknown> }[] = [];
const posted: { url: string; body: unknown }[] = [];
let harness: RouterTestingHarness;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await harness.fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function open(url: string, given: Given = {}): Promise<void> {
  sent.length = posted.length = 0;
  const { imports = [], permissions = ['import.run'] } = given;
  const answer = (options: { variables?: Record<string, unknown> }) => {
    const mapping = (options.variables?.['mapping'] as typeof suggested | null) ?? suggested;
    return of({
      data: {
        savedMappings: [{ id: 'm1', name: 'Maandbestand', definition: { ...suggested, kind: 'commitment' } }],
        ledgerImports: {
          ...{ totalCount: imports.length, nodes: imports, pageInfo: { hasNextPage: false, endCursor: null } },
        },
        ledgerImport: booked,
        ledgerImportAnalysis: {
          ...{ uploadId: 'u1', fileName: 'boekingen.csv', rowCount: 3, statedTotal: null, mapping },
          columns: mapping.columns.map((column) => ({ column, filled: 3, samples: ['een', 'twee'] })),
          questions: mapping.kind ? [] : [{ kind: 'kind', header: null, occurrence: null, examples: [], count: 0 }],
        },
      },
    });
  };
  const mutate = (options: { mutation: unknown; variables: Record<string, unknown> }) => {
    const input = options.variables['input'] as Record<string, unknown>;
    const name = 'definition' in input ? 'save' : 'first' in input ? 'preview' : 'commit';
    sent.push({ name, variables: input });
    const result = outcome(given.preview);
    return of({
      data: {
        saveMapping: { __typename: 'SavedMappingPayload', mapping: { id: 'm2' } },
        previewLedgerImport: { __typename: 'LedgerOutcomePayload', outcome: result },
        commitLedgerImport: given.commit ?? { __typename: 'LedgerOutcomePayload', outcome: { importId: 'i1' } },
      },
    });
  };
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter(
        [
          { path: 'beheer/import/boekingen', component: LedgerPage },
          { path: 'geld', children: [] },
          { path: 'projecten/:id', children: [] },
        ],
        withComponentInputBinding(),
      ),
      { provide: Apollo, useValue: { query: answer, mutate } },
      { provide: Session, useValue: { may: (permission: string) => permissions.includes(permission) } },
      { provide: Language, useValue: { current: signal('nl') } },
      {
        provide: HttpClient,
        useValue: {
          post: (target: string, body: unknown) => {
            posted.push({ url: target, body });
            return given.upload?.() ?? of({ id: 'u1' });
          },
        },
      },
    ],
  });
  harness = await RouterTestingHarness.create(url);
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  await settle();
}

const URL_OF = '/beheer/import/boekingen';
const url = () => TestBed.inject(Router).url;
const button = (name: RegExp | string) => screen.getByRole('button', { name });

/** Answers what the file leaves open and has its totals checked. */
async function check(given: Given = {}): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup();
  await open(`${URL_OF}?bestand=u1`, given);
  await user.click(button('realisatie'));
  await settle();
  await user.type(screen.getByLabelText(/^Controletotaal/), '60,00');
  await user.click(button('Aansluiting controleren'));
  await settle();
  return user;
}

afterEach(() => document.body.replaceChildren());

describe('importing bookings', () => {
  it('begins with a file, and says that none was booked before', async () => {
    await open(URL_OF);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Boekingen inlezen');
    expect(screen.getByText('Er is nog geen bestand geboekt')).toBeTruthy();
    const user = userEvent.setup();
    await user.upload(screen.getByLabelText('Bestand kiezen'), new File(['a;b'], 'boekingen.csv'));
    await settle();
    expect(url()).toBe(`${URL_OF}?bestand=u1`);
    expect(screen.getByRole('heading', { name: 'Bestand: boekingen.csv' })).toBeTruthy();
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('says why a file cannot be read', async () => {
    await open(URL_OF, {
      upload: () => throwError(() => ({ error: { issues: [{ field: 'file', code: 'empty_file' }] } })),
    });
    await userEvent.upload(screen.getByLabelText('Bestand kiezen'), new File([''], 'leeg.csv'));
    await settle();
    expect(screen.getByRole('alert').textContent).toBe('Het bestand is leeg.');
  });

  it('lists the files that were booked before: who, when and what came of them', async () => {
    await open(URL_OF, { imports: [booked] });
    const told = within(screen.getByRole('table', { name: 'Eerder geboekte bestanden' }));
    expect(told.getByRole('row', { name: /boekingen\.csv Fin 1 sep 2026 Ria 1 1 1 €\s60,00/ })).toBeTruthy();
    expect(told.getByRole('link', { name: 'boekingen.csv' }).getAttribute('href')).toBe(`${URL_OF}?ingelezen=i1`);
  });

  it('asks what the file leaves open before it can be checked', async () => {
    await open(`${URL_OF}?bestand=u1`);
    expect(screen.getByText('Nog 1 vraag voordat het bestand gelezen kan worden')).toBeTruthy();
    expect(button('Aansluiting controleren').hasAttribute('disabled')).toBe(true);
    await userEvent.click(button('verplichting'));
    await settle();
    expect(screen.getByText('Alles in het bestand is te lezen.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Soort van rijen die zelf niets zeggen').value).toBe('commitment');
    await userEvent.click(button('Aansluiting controleren'));
    await settle();
    expect(screen.getByLabelText(/^Controletotaal/).getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('uses a saved layout, and saves one', async () => {
    const user = userEvent.setup();
    await open(`${URL_OF}?bestand=u1`);
    await user.selectOptions(screen.getByLabelText('Bewaarde indeling gebruiken'), 'Maandbestand');
    await settle();
    expect(screen.getByText('Alles in het bestand is te lezen.')).toBeTruthy();
    await user.click(button('Indeling bewaren'));
    await settle();
    expect(sent).toEqual([
      {
        name: 'save',
        variables: { name: 'Maandbestand', kind: 'ledger', definition: { ...suggested, kind: 'commitment' } },
      },
    ]);
  });

  it('tells why nothing is booked, where every row ends up, and lists what cannot be', async () => {
    const user = await check({
      preview: {
        obstacles: [
          { field: 'file', code: 'rows_rejected', params: { n: 1, of: 3 } },
          { field: 'controlTotal', code: 'totals_differ', params: { control: '6100', total: '6000' } },
        ],
      },
    });
    expect(sent[0]?.variables).toMatchObject({ controlTotal: '6000', controlRows: null, leaveOutUnknown: false });
    expect(screen.getByText('Er wordt nog niets geboekt')).toBeTruthy();
    expect(screen.getByText(/het controletotaal is €\s61,00: een verschil van €\s1,00\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /boeken$/ })).toBeNull();
    const told = within(screen.getByRole('table', { name: 'Waar elke rij blijft' }));
    expect(told.getByRole('row', { name: /^Al geboekt 1 €\s20,00/ })).toBeTruthy();
    expect(told.getByRole('row', { name: /^Totaal 3 €\s60,00/ })).toBeTruthy();
    expect(screen.getByText('al geboekt op 2 apr 2026 uit maart.csv')).toBeTruthy();
    expect(screen.getByText('project ‘ZZ’ is niet bekend')).toBeTruthy();
    const sums = within(screen.getByRole('table', { name: 'Per project' }));
    expect(sums.getByRole('row', { name: /Datacatalogus 2 €\s10,00 €\s20,00 €\s30,00/ })).toBeTruthy();

    await user.selectOptions(screen.getByLabelText('Tonen'), 'rejected');
    await settle();
    expect(url()).toContain('rijen=rejected');
    expect(sent.at(-1)?.variables).toMatchObject({ actions: ['rejected'], offset: 0 });
  });

  it('forgets a reconciliation when what it was made with changes', async () => {
    const user = await check();
    expect(screen.getByText('Het bestand sluit aan')).toBeTruthy();
    await user.click(screen.getByRole('checkbox'));
    await settle();
    expect(screen.queryByText('Het bestand sluit aan')).toBeNull();
  });

  it('books, and leads to what was booked', async () => {
    const user = await check();
    await user.click(button('1 rij boeken'));
    await settle();
    expect(sent.at(-1)).toMatchObject({ name: 'commit', variables: { uploadId: 'u1', controlTotal: '6000' } });
    expect(url()).toBe(`${URL_OF}?ingelezen=i1`);
    expect(screen.getByRole('heading', { name: '1 rij geboekt' })).toBeTruthy();
    expect(screen.getByText('boekingen.csv uit Fin, op 1 september 2026 door Ria.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bekijk deze boekingen' }).getAttribute('href')).toBe(
      '/geld?tab=boekingen&jaar=alle&bestand=i1',
    );
    expect(button('Lijst van weggelaten rijen')).toBeTruthy();
  });

  it('shows anew how it stands when something came in between', async () => {
    const user = await check({
      commit: { __typename: 'ValidationFailed', issues: [{ field: 'file', code: 'rows_rejected', params: {} }] },
    });
    await user.click(button('1 rij boeken'));
    await settle();
    expect(sent.map(({ name }) => name)).toEqual(['preview', 'commit', 'preview']);
    expect(
      TestBed.inject(Toasts)
        .toasts()
        .map(({ text }) => text),
    ).toEqual(['Er wordt nog niets geboekt']);
  });

  it('is not for who may not', async () => {
    await open(`${URL_OF}?bestand=u1`, { permissions: [] });
    expect(screen.getByText(/Inlezen is voorbehouden/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^Bestand:/ })).toBeNull();
  });
});
