import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import {
  CreateShareLinkDocument,
  MailCadencesDocument,
  MailPreferenceDocument,
  MailsDocument,
  MailStandingDocument,
  SendMailAgainDocument,
  SetMailCadenceDocument,
  SetMailPreferenceDocument,
  ShareLinksDocument,
} from '@stip/contract';
import mail from '../i18n/nl/mail.json' with { type: 'json' };
import notifications from '../i18n/nl/notifications.json' with { type: 'json' };
import projects from '../i18n/nl/projects.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { AsOf } from '../platform/as-of';
import { Session } from '../platform/session';
import { CadencePage } from './cadence-page';
import { DueFeed } from './due-feed';
import { MailChoice } from './mail-choice';
import { MailPage } from './mail-page';

const PREFERENCE = {
  ...{ isOn: true, address: 'a@b.example', language: null, version: 2 },
  choices: [
    { kind: 'mention', delivery: 'direct' },
    { kind: 'assigned', delivery: 'daily' },
  ],
};
const DEFAULT = {
  id: null,
  programme: null,
  active: false,
  firstDaysBefore: 7,
  repeatEveryDays: 7,
  escalateAfterDays: 7,
  version: null,
};
const OWN = {
  ...DEFAULT,
  id: 'c',
  programme: { id: 'p', name: 'Basis' },
  active: true,
  repeatEveryDays: 0,
  version: 3,
};
const SETTINGS = {
  digestHour: 8,
  digestWeekday: 1,
  quietDays: true,
  perPersonPerDay: 5,
  perHour: 500,
  retentionDays: 30,
  version: null,
};
const FAILED = {
  ...{
    id: 'm',
    kind: 'notice',
    recipient: { id: 's', name: 'Sanne' },
    address: 's@b.example',
    subject: 'Meld de voortgang: X',
  },
  ...{ state: 'failed', attempts: 1, failure: '550 no such user', nextAttemptAt: null, sentAt: null, version: 4 },
  createdAt: '2026-11-24T10:00:00Z',
};

async function open(component: Type<unknown>, { isOn = true, may = true } = {}) {
  const mutated: object[] = [];
  const page = { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null } };
  const standing = {
    isOn,
    from: isOn ? 'Stip <s@b.example>' : null,
    queued: 2,
    sentLately: 9,
    failed: 1,
    settings: SETTINGS,
  };
  const answers = new Map<unknown, object>([
    [MailPreferenceDocument, { mailPreference: { ...PREFERENCE, isOn } }],
    [SetMailPreferenceDocument, { setMailPreference: { __typename: 'MailPreferencePayload', preference: PREFERENCE } }],
    [MailCadencesDocument, { mailCadences: [DEFAULT, OWN], programmes: { nodes: [{ id: 'p', name: 'Basis' }] } }],
    [SetMailCadenceDocument, { setMailCadence: { __typename: 'MailCadencesPayload', cadences: [DEFAULT] } }],
    [MailStandingDocument, { mailStanding: standing }],
    [MailsDocument, { mails: { ...page, nodes: [FAILED] } }],
    [SendMailAgainDocument, { sendMailAgain: { __typename: 'MailPayload', mail: { id: 'm' } } }],
    [ShareLinksDocument, { shareLinks: [] }],
    [CreateShareLinkDocument, { createShareLink: { __typename: 'CreateShareLinkPayload', path: '/feeds/x.ics' } }],
  ]);
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { mail, notifications, projects, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
      }),
    ],
    providers: [
      provideRouter([{ path: '', component }], withComponentInputBinding()),
      {
        provide: Session,
        useValue: { current: () => ({ organisation: { timeZone: 'Europe/Amsterdam' } }), may: () => may },
      },
      { provide: AsOf, useValue: { value: undefined } },
      {
        provide: Apollo,
        useValue: {
          query: ({ query }: { query: unknown }) => of({ data: answers.get(query) }),
          mutate: ({ mutation, variables }: { mutation: unknown; variables: { input: object } }) => {
            mutated.push(variables.input);
            return of({ data: answers.get(mutation) });
          },
        },
      },
    ],
  });
  await RouterTestingHarness.create('/');
  return mutated;
}
const expectAccessible = async () =>
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);

describe('how I want mail', () => {
  it('is chosen by kind, of what is told at all', async () => {
    const mutated = await open(MailChoice);
    const choice = await screen.findByLabelText('Iemand noemt u');
    expect(screen.queryByLabelText('Iets wordt aan u toegewezen')).toBeNull();
    expect(screen.getByText(/Wij mailen naar a@b.example/)).toBeTruthy();
    await userEvent.selectOptions(choice, 'weekly');
    await waitFor(() =>
      expect(mutated).toEqual([{ choices: [{ kind: 'mention', delivery: 'weekly' }], language: null, version: 2 }]),
    );
    await expectAccessible();
  });

  it('says plainly that mail is off', async () => {
    await open(MailChoice, { isOn: false });
    expect(await screen.findByText(/^E-mail staat uit\./)).toBeTruthy();
  });
});

describe('when Stip reminds', () => {
  it('is told in words, and changed in a dialog', async () => {
    const mutated = await open(CadencePage);
    expect(
      await screen.findByText(/Eerste herinnering 7 dagen vooraf\. Daarna niet meer\. Na 7 dagen te laat/),
    ).toBeTruthy();
    expect(screen.getByText(/Stip herinnert hier niet zelf/)).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: /Herinneringen wijzigen: Alle andere/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(await dialog.findByLabelText(/Herinnert Stip zelf/), 'true');
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(mutated).toMatchObject([{ programmeId: null, active: true, firstDaysBefore: 7, version: null }]),
    );
  });

  it('is only looked at by who may not change it', async () => {
    await open(CadencePage, { may: false });
    await screen.findByText('Basis');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the mail log', () => {
  it('tells why a mail failed, and tries it again', async () => {
    const mutated = await open(MailPage);
    expect(await screen.findByText('550 no such user')).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen: Meld de voortgang: X' }));
    await waitFor(() => expect(mutated).toEqual([{ id: 'm', version: 4 }]));
  });

  it('says that mail is off, and offers no test then', async () => {
    await open(MailPage, { isOn: false });
    expect(await screen.findByText(/^E-mail staat uit: er wordt niets verstuurd/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Testmail aan mij' })).toBeNull();
  });
});

describe('my days in my own calendar', () => {
  it('come by a link that is shown once', async () => {
    const mutated = await open(DueFeed);
    await userEvent.click(await screen.findByRole('button', { name: 'Agendalink maken' }));
    const address = await screen.findByLabelText<HTMLInputElement>('Adres van uw agenda');
    expect(address.value).toMatch(/\/feeds\/x\.ics$/);
    expect(mutated).toEqual([{ kind: 'due', title: 'Mijn werk in Stip', language: 'nl' }]);
    await expectAccessible();
  });
});
