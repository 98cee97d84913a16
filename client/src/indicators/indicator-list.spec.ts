import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { IndicatorsDocument, RecordIndicatorValueDocument, type ListedIndicatorFragment } from '@stip/contract';
import type { Permission } from '@stip/domain';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import { of } from 'rxjs';
import nl from '../i18n/nl';
import { Session } from '../platform/session';
import { IndicatorList } from './indicator-list';

const listed = (more: Partial<ListedIndicatorFragment>): ListedIndicatorFragment => ({
  __typename: 'IndicatorSummary',
  id: 'i-1',
  name: 'Register compleet',
  kind: 'met',
  ownerKind: 'programme',
  owner: { __typename: 'Reference', id: 'p-1', name: 'Basis op orde' },
  strategyId: null,
  unit: '',
  baselineValue: null,
  targetValue: null,
  targetDate: null,
  latestValue: '0',
  latestOn: '2026-11-01',
  ...more,
});

async function open(
  rows: readonly ListedIndicatorFragment[],
  { url = '/indicatoren', permissions = ['read'] as readonly Permission[], saved = rows[0] } = {},
) {
  const asked: unknown[] = [];
  const sent: unknown[] = [];
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([{ path: 'indicatoren', component: IndicatorList }], withComponentInputBinding()),
      { provide: Session, useValue: { may: (permission: Permission) => permissions.includes(permission) } },
      {
        provide: Apollo,
        useValue: {
          query: ({ query, variables }: { query: unknown; variables: unknown }) => {
            expect(query).toBe(IndicatorsDocument);
            asked.push(variables);
            const pageInfo = { hasNextPage: false, endCursor: null };
            return of({ data: { indicatorList: { nodes: rows, totalCount: rows.length, pageInfo } } });
          },
          mutate: ({ mutation, variables }: { mutation: unknown; variables: { input: unknown } }) => {
            expect(mutation).toBe(RecordIndicatorValueDocument);
            sent.push(variables.input);
            return of({ data: { recordIndicatorValue: { __typename: 'IndicatorPayload', indicator: saved } } });
          },
        },
      },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  return { asked, sent };
}

describe('the list of indicators', () => {
  it('says in words what was judged, and in their unit what was measured', async () => {
    await open([
      listed({}),
      listed({
        id: 'i-2',
        name: 'Aandeel beschreven',
        kind: 'path',
        ownerKind: 'goal',
        owner: { __typename: 'Reference', id: 'g-1', name: 'Gegevens vindbaar' },
        strategyId: 's-1',
        unit: '%',
        baselineValue: '12.5',
        targetValue: '80',
        targetDate: '2028-12-31',
        latestValue: '55',
      }),
    ]);
    expect(await screen.findByText('2 van 2 indicatoren')).toBeTruthy();
    const judged = screen.getByRole('row', { name: /Register compleet/ });
    expect(judged.textContent).toContain('Niet behaald');
    const measured = screen.getByRole('row', { name: /Aandeel beschreven/ });
    expect(measured.textContent).toContain('12,5 %');
    expect(within(measured).getByRole('link', { name: 'Gegevens vindbaar' }).getAttribute('href')).toBe(
      '/doelen/g-1?strategie=s-1',
    );
    expect(screen.queryByRole('button', { name: /Waarde vastleggen/ })).toBeNull();
  });

  it('asks what the address says, and offers a way back when nothing fits', async () => {
    const { asked } = await open([], { url: '/indicatoren?van=programme&soort=met&meting=nee' });
    expect(asked[0]).toMatchObject({ filter: { ownerKinds: ['programme'], kinds: ['met'], measured: false } });
    expect(await screen.findByRole('button', { name: 'Filters wissen' })).toBeTruthy();
  });

  it('leads to the import while there is none', async () => {
    await open([], { permissions: ['read', 'import.run'] });
    expect(await screen.findByRole('heading', { name: 'Nog geen indicatoren' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Meerdere tabellen/ })).toBeTruthy();
  });

  it('records a judgement and shows it in its row', async () => {
    const user = userEvent.setup();
    const { sent } = await open([listed({})], {
      permissions: ['read', 'project.edit'],
      saved: listed({ latestValue: '1' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Waarde vastleggen van ‘Register compleet’' }));
    await user.selectOptions(await screen.findByLabelText(/Oordeel/), 'Behaald');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ indicatorId: 'i-1', value: '1' });
    await waitFor(() =>
      expect(screen.getByRole('row', { name: /Register compleet/ }).textContent).not.toContain('Niet behaald'),
    );
  });
});
