import { provideZonelessChangeDetection } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { DecideRebaselineDocument, type ProjectFieldsFragment, type RebaselineFieldsFragment } from '@stip/contract';
import type { Permission } from '@stip/domain';
import { Dialogs } from '@stip/ui';
import { render, screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import { of } from 'rxjs';
import nl from '../i18n/nl';
import { Session } from '../platform/session';
import { ProjectBaselines } from './project-baselines';

const REQUEST: RebaselineFieldsFragment = {
  __typename: 'RebaselineRequest',
  id: 'r-1',
  version: 1,
  state: 'requested',
  reasonCategory: 'setback',
  decisionReference: 'B40',
  decidedOn: '2026-11-01',
  explanation: 'De leverancier viel weg.',
  endDate: '2027-03-31',
  budget: '12000000',
  requestedById: 'marit',
  requestedByName: 'Marit de Wit',
  requestedAt: '2026-11-20T10:00:00+00:00',
  closedByName: null,
  closedAt: null,
  note: '',
};
const FIRST = {
  id: 'b-1',
  sequence: 1,
  approvedOn: '2026-01-01',
  decisionReference: 'B1',
  reasonCategory: null,
  explanation: '',
  endDate: '2026-12-31',
  budget: '10000000',
  budgetCurrency: null,
  budgetAbsenceReason: null,
  requestedByName: null,
  approvedByName: 'Ingrid',
};

async function open(
  permissions: readonly Permission[],
  { request = REQUEST as RebaselineFieldsFragment | null, person = 'ingrid', baselines = [FIRST] as object[] } = {},
) {
  const sent: unknown[] = [];
  await render(ProjectBaselines, {
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideZonelessChangeDetection(),
      { provide: Dialogs, useValue: { confirm: () => Promise.resolve(true) } },
      {
        provide: Session,
        useValue: { may: (one: Permission) => permissions.includes(one), current: () => ({ person: { id: person } }) },
      },
      {
        provide: Apollo,
        useValue: {
          query: () => of({ data: { rebaselineRequests: { nodes: request ? [request] : [] } } }),
          mutate: ({ mutation, variables }: { mutation: unknown; variables: { input: unknown } }) => {
            expect(mutation).toBe(DecideRebaselineDocument);
            sent.push(variables.input);
            return of({ data: { decideRebaseline: { __typename: 'ProjectPayload', project: { id: 'p' } } } });
          },
        },
      },
    ],
    inputs: { project: { id: 'p', baselines } as unknown as ProjectFieldsFragment },
  });
  return { sent, user: userEvent.setup() };
}

describe('approved plans', () => {
  it('show what is asked, and are approved by somebody else', async () => {
    const { sent, user } = await open(['project.edit', 'baseline.approve']);
    expect(await screen.findByText(/Marit de Wit vroeg een herijking aan/)).toBeTruthy();
    expect(screen.getByText(/De leverancier viel weg/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Herijking aanvragen' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Goedkeuren' }));
    await waitFor(() => expect(sent).toEqual([{ id: 'r-1', version: 1, approve: true, note: '' }]));
  });

  it('do not let the one who asked decide', async () => {
    await open(['project.edit', 'baseline.approve'], { person: 'marit' });
    expect(await screen.findByText('U vroeg dit aan; een ander beslist.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Goedkeuren' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Intrekken' })).toBeTruthy();
  });

  it('begin with a first plan, which who may not approve is told', async () => {
    await open(['project.edit'], { request: null, baselines: [] });
    expect(await screen.findByText(/Nog geen plan goedgekeurd/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
