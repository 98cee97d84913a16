import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of, throwError, type Observable } from 'rxjs';
import nl from '../i18n/nl';
import { Session } from '../platform/session';
import { MoneyPage } from './money-page';

const figures = (budget: string, more: object = {}) => ({
  ...{ original: budget, changes: '0', budget, actual: '60000', commitment: '10000', expected: budget },
  ...{ remaining: String(Number(budget) - 70_000) },
  ...more,
});
const row = (id: string | null, name: string | null, budget: string, more: object = {}) => ({
  ...{ id, name, code: null, parentId: null, figures: figures(budget), own: { budget } },
  ...more,
});
const source = { id: 's1', version: 3, name: 'ICT-budget', kind: 'ict', cover: 'structural' };
const year = new Date().getFullYear();

/** What the API answers, by the field that is asked. */
const ANSWERS: Record<string, unknown> = {
  moneyByYear: [
    { fiscalYear: year - 1, currency: 'EUR' },
    { fiscalYear: year, currency: 'EUR' },
  ],
  fundingSources: [
    {
      ...source,
      coverFrom: null,
      coverUntil: 2028,
      ceiling: '90000',
      ceilingCurrency: 'EUR',
      budget: '100000',
      uses: 2,
    },
  ],
  moneyRollUp: [
    {
      ...{ currency: 'EUR', projectCount: 2, withoutBudget: 1, total: figures('100000') },
      programmes: [row('p1', 'Datafundament', '90000'), row(null, null, '10000')],
      goals: [
        row('g1', 'Betrouwbaar', '100000', { own: { budget: '40000' } }),
        row('g2', 'Open', '60000', { parentId: 'g1' }),
      ],
      sources: [row('s1', 'ICT-budget', '100000')],
      years: [row(String(year), String(year), '100000')],
    },
  ],
  moneyRowProjects: {
    count: 3,
    nodes: [{ project: { id: 'x1', name: 'Datacatalogus' }, code: null, figures: figures('90000') }],
  },
  moneyFindings: {
    count: 1,
    nodes: [
      {
        ...{ kind: 'overspent', project: { id: 'x1', name: 'Datacatalogus' }, fundingSource: null },
        ...{ fiscalYear: year, currency: 'EUR', amount: '150000', limit: '100000' },
      },
    ],
  },
  cashFlow: [
    {
      ...{ currency: 'EUR', budget: '100000', actual: '60000', expected: '100000' },
      periods: [1, 2].map((month) => ({
        ...{ start: `${year}-0${month}-01`, end: `${year}-0${month}-28`, actual: '30000', forecast: '0' },
        ...{
          commitmentOpen: '10000',
          budgetCumulative: '50000',
          actualCumulative: '60000',
          expectedCumulative: '60000',
        },
      })),
    },
  ],
  earnedValue: { date: `${year}-06-01`, totals: [], programmes: [] },
  ledgerEntries: {
    totalCount: 1,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [
      {
        ...{ id: 'e1', project: { id: 'x1', name: 'Datacatalogus' }, kind: 'actual', fiscalYear: year },
        ...{ bookedOn: `${year}-02-03`, amount: '30000', absenceReason: null, currency: 'EUR' },
        ...{ description: 'Licenties', reference: 'F-1', fundingSource: source, externalSource: 'Fin' },
        ...{ externalKey: '1/1', reversed: false, reverses: false },
      },
    ],
  },
  budgetChanges: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
};

const asked: Record<string, unknown>[] = [];
type Query = (options: { query: unknown; variables?: Record<string, unknown> }) => Observable<unknown>;
const answer: Query = ({ variables }) => {
  asked.push(variables ?? {});
  return of({ data: ANSWERS });
};

async function open(url: string, query: Query = answer, permissions: string[] = []): Promise<void> {
  asked.length = 0;
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
          { path: 'geld', component: MoneyPage },
          { path: 'projecten/:id', children: [] },
        ],
        withComponentInputBinding(),
      ),
      { provide: Apollo, useValue: { query } },
      { provide: Session, useValue: { may: (permission: string) => permissions.includes(permission) } },
    ],
  });
  harness = await RouterTestingHarness.create(url);
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  await settle();
}

let harness: RouterTestingHarness;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await harness.fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const url = () => TestBed.inject(Router).url;

afterEach(() => document.body.replaceChildren());

describe('money page', () => {
  it('tells findings first, then the figures of this year', async () => {
    await open('/geld');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Geld');
    expect(screen.getByText(/uitgegeven en besteld is € 1.500,00, het budget is € 1.000,00/)).toBeTruthy();
    expect(screen.getByText('1 keer is er geen budget genoemd')).toBeTruthy();
    expect(asked).toContainEqual(expect.objectContaining({ fiscalYears: [year] }));
    const total = screen.getByRole('row', { name: /^Totaal/ });
    expect(total.textContent).toMatch(/€\s1\.000,00/);
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('adds up by goal, with the goals below indented and what is direct told', async () => {
    await open('/geld');
    await userEvent.click(screen.getByRole('button', { name: 'Doel' }));
    await settle();
    expect(url()).toBe('/geld?niveau=doel');
    expect(screen.getByRole('button', { name: 'Doel' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/rechtstreeks/).textContent).toMatch(/€\s400/);
    expect(screen.getByRole('rowheader', { name: /Open/ }).style.paddingInlineStart).toBe('20px');
  });

  it('opens a row into its projects and those into their bookings, in the address', async () => {
    await open('/geld');
    const button = screen.getByRole('button', { name: /Datafundament/ });
    await userEvent.click(button);
    await settle();
    expect(url()).toBe('/geld?rij=p1');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(asked).toContainEqual(expect.objectContaining({ level: 'programme', id: 'p1' }));
    expect(screen.getByText(/1 van 3 projecten getoond/)).toBeTruthy();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /boekingen/ });
    expect(link.getAttribute('href')).toBe(`/geld?tab=boekingen&project=x1&jaar=${year}`);
  });

  it('keeps year and source in the address, for every tab', async () => {
    await open(`/geld?jaar=alle&bron=s1&tab=boekingen`);
    expect(asked).toContainEqual({
      ...{ first: 50, after: null },
      filter: expect.objectContaining({ fundingSourceIds: ['s1'], fiscalYears: undefined }),
    });
    const entry = screen.getByRole('row', { name: /Licenties/ });
    expect(within(entry).getByText(/Fin/).textContent).toContain('1/1');
    expect(screen.getByText('1 van 1 getoond.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Jaar'), String(year - 1));
    await settle();
    expect(url()).toBe(`/geld?jaar=${year - 1}&bron=s1&tab=boekingen`);
  });

  it('says what there is when there are no budget changes, and offers to record one to who may', async () => {
    await open('/geld?tab=wijzigingen');
    expect(screen.getByText('Geen begrotingswijzigingen in deze keuze')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begrotingswijziging vastleggen' })).toBeNull();
    TestBed.resetTestingModule();
    document.body.replaceChildren();
    await open('/geld?tab=wijzigingen', answer, ['finance.edit']);
    expect(screen.getByRole('button', { name: 'Begrotingswijziging vastleggen' })).toBeTruthy();
  });

  it('shows what a source can bear and that it bears more', async () => {
    await open('/geld?tab=dekking');
    const line = screen.getByRole('row', { name: /ICT-budget/ });
    expect(line.textContent).toContain('tot en met 2028');
    expect(line.textContent).toMatch(/€\s-100,00/);
  });

  it('tells that it cannot be read and tries again', async () => {
    let fails = true;
    await open('/geld', (options) =>
      fails ? throwError(() => Object.assign(new Error('off'), { status: 0 })) : answer(options),
    );
    expect(screen.getByRole('alert').textContent).toContain('niet bereikbaar');
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await settle();
    expect(screen.getByRole('row', { name: /^Totaal/ })).toBeTruthy();
  });
});
