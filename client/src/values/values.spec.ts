import { provideRouter } from '@angular/router';
import { DialogRef } from '@angular/cdk/dialog';
import type { Type } from '@angular/core';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { render, screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import en from '../i18n/en';
import nl from '../i18n/nl';
import { Session } from '../platform/session';
import { ValuesAttention } from './attention';
import { ObligationMatrix } from './obligation-matrix';
import { ProjectValues } from './project-values';
import { ReferenceLists } from './reference-lists';
import { ValuesPage } from './values-page';
import { BIO, DPIA, listItem, obligation, projectValues } from './values.fixture';

const query = jest.fn<(asked: unknown) => unknown>();
const mutate = jest.fn<(asked: { variables: unknown }) => unknown>();
const page = (nodes: object[], totalCount = nodes.length) => ({
  nodes,
  totalCount,
  pageInfo: { hasNextPage: totalCount > nodes.length, endCursor: 'x' },
});

beforeEach(() => {
  query.mockReset();
  mutate.mockReset();
});

/** Answers every query with the same data; each asks only what it needs of it. */
async function open<T>(component: Type<T>, data: object, inputs: Record<string, unknown> = {}, may = true) {
  query.mockImplementation(() => of({ data }));
  return render(component, {
    inputs: inputs as never,
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl, en },
        translocoConfig: { availableLangs: ['nl', 'en'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: Apollo, useValue: { query, mutate } },
      { provide: Session, useValue: { may: () => may, current: () => undefined } },
      { provide: DialogRef, useValue: {} },
    ],
  });
}

async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

describe('what needs attention', () => {
  it('is told in sentences that lead to the project, with how many there are', async () => {
    const project = { id: 'p1', name: 'Wijkmonitor' };
    const found = [
      { kind: 'obligation_overdue', project, item: DPIA, question: null, date: '2026-10-30' },
      { kind: 'trade_off_open', project, item: null, question: 'Straat of wijk?', date: null },
    ];
    const { container } = await open(ValuesAttention, { safeguardFindings: page(found, 9) });
    const link = await screen.findByRole('link', {
      name: 'DPIA van Wijkmonitor had op 30 oktober 2026 klaar moeten zijn.',
    });
    expect(link.getAttribute('href')).toBe('/projecten/p1?tab=waarden');
    expect(screen.getByRole('link', { name: 'Wijkmonitor moet nog kiezen: Straat of wijk?' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('2 van 9 getoond');
    expect(screen.getByRole('button', { name: 'Meer tonen' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('says so when there is nothing', async () => {
    await open(ValuesAttention, { safeguardFindings: page([]) });
    expect(await screen.findByText('Niets is te laat, verlopen of vergeten')).toBeTruthy();
  });
});

describe('the matrix', () => {
  it('has a word per cell, and tells suggestions, gaps and a missing intake apart', async () => {
    const cell = { overdue: false, expiring: false, dueDate: null, validUntil: null };
    const { container } = await open(ObligationMatrix, {
      referenceItems: [DPIA, BIO],
      projectObligations: page([
        {
          id: 'p1',
          name: 'Wijkmonitor',
          state: 'active',
          programme: null,
          intake: true,
          cells: [
            { ...cell, kindId: 'dpia', obligationId: 'o1', state: 'in_progress', overdue: true, dueDate: '2026-10-30' },
            { ...cell, kindId: 'bio', obligationId: null, state: null },
          ],
        },
        { id: 'p2', name: 'Sensorregister', state: 'active', programme: null, intake: false, cells: [] },
      ]),
    });
    expect(await screen.findByRole('link', { name: /^Wijkmonitor, DPIA: Te laat 30 okt/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Wijkmonitor, BIO: Voorgesteld/ })).toBeTruthy();
    const row = screen.getByRole('row', { name: /Sensorregister/ });
    expect(row.textContent).toContain('Intake ontbreekt');
    expect(within(row).getAllByText('Niet vastgelegd en niet voorgesteld')).toHaveLength(2);
    await expectAccessible(container);
  });
});

describe('the tab of a project', () => {
  it('shows intake, suggestions, obligations, values and trade-offs', async () => {
    const { container } = await open(
      ProjectValues,
      { projectSafeguards: projectValues(), people: [] },
      { projectId: 'p1' },
    );
    expect(await screen.findByText('BIO, omdat: verwerkt persoonsgegevens.')).toBeTruthy();
    expect(screen.getByText('2 vragen zijn nog niet beantwoord.')).toBeTruthy();
    expect(screen.getByText('Niet aan de orde')).toBeTruthy();
    expect(screen.getByText('Te laat')).toBeTruthy();
    expect(screen.getByText('Alleen buurtcijfers.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Tonen we straten of wijken?' })).toBeTruthy();
    expect(screen.getByText('Nog niet beoordeeld (1)')).toBeTruthy();
    await expectAccessible(container);
  });

  it('takes a suggestion over and shows what the project then has', async () => {
    await open(ProjectValues, { projectSafeguards: projectValues(), people: [] }, { projectId: 'p1' });
    const taken = projectValues({
      suggestions: [],
      obligations: [obligation(), obligation({ id: 'o2', kind: BIO, overdue: false, state: 'not_started' })],
    });
    mutate.mockReturnValue(
      of({
        data: { acceptSuggestedObligations: { __typename: 'ProjectSafeguardsPayload', projectSafeguards: taken } },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Overnemen: BIO' }));
    expect(mutate.mock.lastCall?.[0].variables).toEqual({ input: { projectId: 'p1', kindIds: ['bio'] } });
    expect(await screen.findByRole('heading', { name: 'BIO' })).toBeTruthy();
    expect(screen.queryByText('Waarschijnlijk ook nodig')).toBeNull();
  });

  it('can only be read by whoever may not edit', async () => {
    await open(ProjectValues, { projectSafeguards: projectValues() }, { projectId: 'p1' }, false);
    expect(await screen.findByText('Alleen buurtcijfers.')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('says what to do next where nothing was recorded', async () => {
    const none = projectValues({ obligations: [], safeguards: [], tradeOffs: [], suggestions: [] });
    await open(ProjectValues, { projectSafeguards: none, people: [] }, { projectId: 'p1' });
    expect(await screen.findByText('Nog geen verplichtingen')).toBeTruthy();
    expect(screen.getByText(/Vul de intake in, dan stelt Stip voor/)).toBeTruthy();
  });
});

describe('the reference lists', () => {
  const SHIPPED = { ...listItem(), __typename: 'ReferenceText' as const };
  const list = [
    listItem({ nameNl: 'Eigen privacy', uses: 3, shipped: SHIPPED }),
    listItem({ id: 'own', nameNl: 'Gastvrijheid', nameEn: '', shippedKey: null, active: false, position: 1 }),
  ];

  it('tell what was changed, what is the organisation’s own and what is switched off', async () => {
    const { container } = await open(ReferenceLists, { referenceItems: list });
    expect((await screen.findByRole('heading', { name: /Eigen privacy/ })).textContent).toContain('Aangepast');
    const own = screen.getByRole('heading', { name: /Gastvrijheid/ });
    expect(own.textContent).toContain('Eigen');
    expect(own.textContent).toContain('Staat uit');
    expect(screen.getByText('3 keer gebruikt')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Omhoog: Eigen privacy' }).disabled).toBe(true);
    await expectAccessible(container);
  });

  it('move an item and switch one on with the version that was seen', async () => {
    await open(ReferenceLists, { referenceItems: list });
    mutate.mockReturnValue(
      of({ data: { moveReferenceItem: { __typename: 'ReferenceItemsPayload', referenceItems: [...list].reverse() } } }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Omlaag: Eigen privacy' }));
    expect(mutate.mock.lastCall?.[0].variables).toEqual({ input: { id: 'privacy', version: 1, position: 1 } });
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toContain('Gastvrijheid');
    mutate.mockReturnValue(
      of({ data: { setReferenceItem: { __typename: 'Forbidden', permission: 'portfolio.edit' } } }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Aanzetten: Gastvrijheid' }));
    expect(mutate.mock.lastCall?.[0].variables).toMatchObject({
      input: { id: 'own', active: true, nameNl: 'Gastvrijheid' },
    });
  });

  it('can only be read by whoever may not edit', async () => {
    await open(ReferenceLists, { referenceItems: list }, {}, false);
    expect(await screen.findByText('Uw rol mag de lijsten lezen, niet wijzigen.')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('the page', () => {
  it('opens the view of the address and asks what its filters say', async () => {
    await open(
      ValuesPage,
      { obligations: page([obligation()]), referenceItems: [DPIA], people: [], projectChoices: { programmes: [] } },
      { beeld: 'register', stand: 'overdue', wie: 'geen', soort: 'dpia' },
    );
    expect(await screen.findByRole('row', { name: /DPIA Wijkmonitor Te laat Wilma Oud/ })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Register' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Stand' }).value).toBe('overdue');
    const asked = query.mock.calls.map(([call]) => (call as { variables: { filter?: object } }).variables.filter);
    expect(asked).toContainEqual(expect.objectContaining({ overdue: true, withoutOwner: true, kindIds: ['dpia'] }));
  });
});
