import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import {
  MarkNotificationsDocument,
  MyNotificationsDocument,
  NotificationPreferencesDocument,
  SetNotificationPreferenceDocument,
  UnreadNotificationCountDocument,
} from '@stip/contract';
import notifications from '../i18n/nl/notifications.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { AsOf } from '../platform/as-of';
import { LiveChanges, type LiveFollower } from '../platform/live-changes';
import { Session } from '../platform/session';
import { NotificationBell } from './notification-bell';
import { NotificationsPage } from './notifications-page';

const TOLD = {
  id: 'n',
  kind: 'mention',
  note: 'Kun je meekijken?',
  createdAt: '2026-11-24T10:00:00Z',
  readAt: null,
  subject: { title: 'Datacatalogus', path: '/projecten/p' },
  actor: { id: 's', name: 'Sanne' },
};

async function open(url: string, { asOf, nodes = [TOLD] }: { asOf?: string; nodes?: object[] } = {}) {
  const asked: object[] = [];
  const mutated: object[] = [];
  let follower: LiveFollower | undefined;
  let count = 1;
  const answers = new Map<unknown, () => object>([
    [UnreadNotificationCountDocument, () => ({ unreadNotificationCount: count })],
    [
      NotificationPreferencesDocument,
      () => ({
        notificationPreferences: [
          { kind: 'reminder', delivery: 'in_app', version: 3 },
          { kind: 'assigned', delivery: 'in_app', version: 0 },
        ],
      }),
    ],
    [
      MyNotificationsDocument,
      () => ({
        myNotifications: { nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } },
      }),
    ],
    [
      MarkNotificationsDocument,
      () => ({ markNotifications: { __typename: 'NotificationsPayload', changed: 1, unread: 0 } }),
    ],
    [
      SetNotificationPreferenceDocument,
      () => ({ setNotificationPreference: { __typename: 'NotificationPreferencePayload' } }),
    ],
  ]);
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { notifications, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
      }),
    ],
    providers: [
      provideRouter(
        [
          { path: 'meldingen', component: NotificationsPage },
          { path: 'bel', component: NotificationBell },
        ],
        withComponentInputBinding(),
      ),
      { provide: Session, useValue: { current: () => ({ organisation: { timeZone: 'Europe/Amsterdam' } }) } },
      { provide: AsOf, useValue: { value: asOf } },
      { provide: LiveChanges, useValue: { follow: (given: LiveFollower) => ((follower = given), () => undefined) } },
      {
        provide: Apollo,
        useValue: {
          query: ({ query, variables }: { query: unknown; variables: object }) => {
            if (query === MyNotificationsDocument) asked.push(variables);
            return of({ data: answers.get(query)?.() });
          },
          mutate: ({ mutation, variables }: { mutation: unknown; variables: { input: object } }) => {
            mutated.push(variables.input);
            return of({ data: answers.get(mutation)?.() });
          },
        },
      },
    ],
  });
  await RouterTestingHarness.create(url);
  return { asked, mutated, tell: (n: number) => ((count = n), follower?.notified?.()) };
}

describe('what I was told', () => {
  it('is listed with why and by whom, and marked as read', async () => {
    const { mutated } = await open('/meldingen');
    const link = await screen.findByRole('link', { name: 'Datacatalogus' });
    expect(link.getAttribute('href')).toBe('/projecten/p');
    expect(screen.getByText(/Genoemd door Sanne · 24 nov 2026,? (om )?11:00/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Markeer “Datacatalogus” als gelezen' }));
    await waitFor(() => expect(mutated).toEqual([{ ids: ['n'], read: true }]));
    await screen.findByText('Geen ongelezen meldingen');
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('asks what the address says, and says what to do when there is nothing', async () => {
    const { asked } = await open('/meldingen?toon=ongelezen&soort=reminder', { nodes: [] });
    await screen.findByText('Geen meldingen met dit filter');
    expect(asked[0]).toMatchObject({ filter: { unread: true, kinds: ['reminder'] } });
    await userEvent.click(screen.getByRole('button', { name: 'Alle meldingen tonen' }));
    await screen.findByText('U hebt nog geen meldingen');
  });

  it('stops per kind when the reader says so, and asks of no kind that nothing tells', async () => {
    const { mutated } = await open('/meldingen');
    await userEvent.click(await screen.findByRole('checkbox'));
    await waitFor(() => expect(mutated).toEqual([{ kind: 'reminder', delivery: 'off', version: 3 }]));
  });

  it('is only looked at while the past is shown', async () => {
    await open('/meldingen', { asOf: '2026-01-01' });
    await screen.findByRole('link', { name: 'Datacatalogus' });
    expect(screen.queryByRole('button', { name: /Markeer/ })).toBeNull();
  });

  it('is counted at the bell, which follows what is told', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
    const { tell } = await open('/bel');
    await jest.advanceTimersByTimeAsync(10);
    expect(screen.getByRole('link', { name: 'Meldingen 1 ongelezen' })).toBeTruthy();
    tell(120);
    await jest.advanceTimersByTimeAsync(1000);
    expect(screen.getByRole('link', { name: 'Meldingen 120 ongelezen' }).textContent).toContain('99+');
    jest.useRealTimers();
  });
});
