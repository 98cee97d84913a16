import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import {
  DecisionChoicesDocument,
  DecisionCountsDocument,
  DecisionDocument,
  DecisionsDocument,
  SettleDecisionDocument,
} from '@stip/contract';
import decisions from '../i18n/nl/decisions.json' with { type: 'json' };
import history from '../i18n/nl/history.json' with { type: 'json' };
import projects from '../i18n/nl/projects.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { Session } from '../platform/session';
import { DecisionsPage } from './decisions-page';

const QUESTION = {
  __typename: 'Decision',
  id: 'q',
  kind: 'question',
  title: 'Welke algoritmes gebruikt de gemeente?',
  description: 'Schriftelijke vragen.',
  body: 'council',
  state: 'requested',
  outcome: null,
  raisedOn: '2026-11-01',
  askedBy: 'Fractie Noord',
  dueDate: '2026-11-20',
  decidedOn: null,
  reference: 'Vraag 88',
  sourceLink: '',
  amount: null,
  answer: '',
  settledOn: null,
  settlement: '',
  awaited: true,
  overdue: true,
  nextSteps: ['settle', 'withdraw'],
  version: 3,
  project: { id: 'p', name: 'Algoritmeregister' },
  portfolioHolder: null,
  owner: { id: 'j', name: 'Jelle Tromp' },
  settledBy: null,
  links: [
    {
      id: 'l',
      kind: 'milestone',
      version: 1,
      object: { id: 'm', name: 'Register live' },
      project: { id: 'p', name: 'P' },
    },
  ],
};
const SETTLED = {
  ...QUESTION,
  state: 'settled',
  answer: 'Drie.',
  settledOn: '2026-11-24',
  awaited: false,
  overdue: false,
  nextSteps: ['reopen'],
  version: 4,
};

const asked = jest.fn<(variables: object) => void>();
const sent = jest.fn<(mutation: unknown, variables: object) => void>();

async function open(url: string, nodes: object[] = [QUESTION]): Promise<HTMLElement> {
  const answers = new Map<unknown, object>([
    [DecisionsDocument, { decisions: { totalCount: 12, pageInfo: { hasNextPage: false, endCursor: null }, nodes } }],
    [DecisionDocument, { decision: QUESTION }],
    [
      DecisionCountsDocument,
      {
        decisionCounts: ['decision', 'motion', 'commitment', 'question'].map((kind) => ({
          kind,
          total: 3,
          awaited: 2,
          overdue: 1,
        })),
      },
    ],
    [DecisionChoicesDocument, { people: [], projectNames: { totalCount: 0, nodes: [] } }],
  ]);
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { decisions, history, projects, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter([{ path: 'besluiten', component: DecisionsPage }], withComponentInputBinding()),
      {
        provide: Apollo,
        useValue: {
          query: ({ query, variables }: { query: unknown; variables: object }) => {
            if (query === DecisionsDocument) asked(variables);
            return of({ data: answers.get(query) });
          },
          mutate: ({ mutation, variables }: { mutation: unknown; variables: object }) => {
            sent(mutation, variables);
            return of({ data: { settleDecision: { __typename: 'DecisionPayload', decision: SETTLED } } });
          },
        },
      },
      { provide: Session, useValue: { may: () => true, current: () => undefined } },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  await harness.fixture.whenStable();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await harness.fixture.whenStable();
  return harness.fixture.nativeElement as HTMLElement;
}

afterEach(() => {
  document.body.replaceChildren();
  asked.mockClear();
  sent.mockClear();
});

describe('the page of decisions', () => {
  it('asks what the address says, and tells what is late and how many there are', async () => {
    const page = await open('/besluiten?soort=question&stand=laat&orgaan=council');
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({
        filter: expect.objectContaining({ kinds: ['question'], overdue: true, bodies: ['council'] }),
      }),
    );
    const row = screen.getByRole('row', { name: /Welke algoritmes/ });
    expect(row.textContent).toContain('te laat');
    expect(row.textContent).toContain('onbeantwoord');
    expect(screen.getByText('1 van 12')).toBeTruthy();
    const kinds = screen.getByRole('navigation', { name: 'Soort' });
    expect(within(kinds).getByRole('link', { current: 'page' }).textContent).toContain('Raadsvragen');
    expect(within(kinds).getAllByText('2 open, 1 te laat')).toHaveLength(4);
    const { violations } = await axe.run(page, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('opens one with what it touches, and settles a question with its answer', async () => {
    const page = await open('/besluiten?besluit=q');
    expect(screen.getByRole('link', { name: 'Register live' }).getAttribute('href')).toBe('/projecten/p?tab=planning');
    await userEvent.click(screen.getByRole('button', { name: 'Beantwoorden' }));
    const answer = await screen.findByRole('textbox', { name: /Antwoord/ });
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(answer.getAttribute('aria-invalid')).toBe('true'));
    expect(sent).not.toHaveBeenCalled();
    await userEvent.type(answer, 'Drie.');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(page.textContent).toContain('beantwoord'));
    expect(sent).toHaveBeenCalledWith(SettleDecisionDocument, {
      input: expect.objectContaining({ id: 'q', version: 3, answer: 'Drie.', settlement: '' }),
    });
    expect(screen.getByRole('button', { name: 'Terugzetten' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(TestBed.inject(Router).url).toBe('/besluiten');
  });

  it('says what to do when nothing meets the filters', async () => {
    await open('/besluiten?zoek=niets', []);
    expect(screen.getByRole('heading', { name: 'Niets past bij deze filters' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Filters wissen' }));
    expect(TestBed.inject(Router).url).toBe('/besluiten');
  });
});
