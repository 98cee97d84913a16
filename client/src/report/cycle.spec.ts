import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import {
  ApplyPcCalendarDocument,
  CycleDocument,
  PcCalendarChangesDocument,
  PcCalendarDocument,
  PcCalendarPeopleDocument,
  RecordPeriodReviewDocument,
  SendPeriodRemindersDocument,
  SetPeriodDeadlineDocument,
} from '@stip/contract';
import cycleTexts from '../i18n/nl/cycle.json' with { type: 'json' };
import overview from '../i18n/nl/overview.json' with { type: 'json' };
import projects from '../i18n/nl/projects.json' with { type: 'json' };
import report from '../i18n/nl/report.json' with { type: 'json' };
import sections from '../i18n/nl/sections.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { AsOf } from '../platform/as-of';
import { Session } from '../platform/session';
import { CyclePage } from './cycle-page';
import { PcCalendarPage } from './pc-calendar-page';

const deadline = (id: string, kind: string, dueDate: string, more: object = {}) => ({
  ...{ id, kind, dueDate, adjusted: false, version: 1 },
  ...more,
});
const PERIOD = {
  ...{ id: 'q3', name: '2026 Q3', startDate: '2026-07-01', endDate: '2026-09-30', productId: 'k', fiscalYear: 2026 },
  ...{ adjusted: false, reportId: null, reportState: null },
  deadlines: [deadline('d1', 'updates_due', '2026-10-10'), deadline('d2', 'review', '2026-10-14')],
};
const PROJECT = {
  ...{ programme: null, reportingDate: null, reportedOn: null, colour: null, explained: false, outstanding: [] },
  ...{ owner: null, reviewed: false, reviewVersion: null, remark: '', reviewedBy: null, reviewedAt: null },
  ...{ remindedToday: false, late: false },
};
const JOOST = { id: 'joost', name: 'Joost' };
const CYCLE = {
  ...{ today: '2026-10-12', updatesDue: '2026-10-10', period: PERIOD },
  projects: [
    {
      ...{ ...PROJECT, id: 'a', name: 'Aap', owner: JOOST, reportingDate: '2026-09-30', reportedOn: '2026-10-08' },
      colour: 'green',
    },
    { ...PROJECT, id: 'n', name: 'Noot', owner: JOOST, outstanding: ['update_missing'], late: true },
    { ...PROJECT, id: 'm', name: 'Mies', outstanding: ['update_missing'], late: true },
  ],
};
const PRODUCT = {
  ...{ id: 'k', nameNl: 'Kwartaalrapportage', nameEn: 'Quarterly', scheme: 'quarter', firstMonth: 1, months: 3 },
  ...{ offsets: [], active: true, version: 1, controller: JOOST, controllerDeputy: null, cdo: null, cdoDeputy: null },
};
const CALENDAR = { today: '2026-10-12', products: [PRODUCT], periods: [PERIOD] };

let answers: Map<unknown, object>;
const sent = jest.fn<(mutation: unknown, variables: { input: Record<string, unknown> }) => object>();

async function open(component: Type<unknown>, path: string, address: string, may: (permission: string) => boolean) {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { cycle: cycleTexts, overview, projects, report, sections, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter([{ path, component }], withComponentInputBinding()),
      { provide: AsOf, useValue: { value: undefined } },
      {
        provide: Session,
        useValue: { may, current: () => ({ organisation: { timeZone: 'Europe/Amsterdam' }, person: { id: 'me' } }) },
      },
      {
        provide: Apollo,
        useValue: {
          query: ({ query }: { query: unknown }) => of({ data: answers.get(query) }),
          mutate: ({ mutation, variables }: { mutation: unknown; variables: { input: Record<string, unknown> } }) =>
            of({ data: sent(mutation, variables) }),
        },
      },
    ],
  });
  const harness = await RouterTestingHarness.create(address);
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  await harness.fixture.whenStable();
  return harness.fixture.nativeElement as HTMLElement;
}
const accessible = async (page: HTMLElement) => {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  expect((await axe.run(page, { rules })).violations.map(({ id }) => id)).toEqual([]);
};
const namesShown = () =>
  within(screen.getByRole('table', { name: /wie wat moet doen/ }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent.trim());

afterEach(() => {
  sent.mockReset();
  document.body.replaceChildren();
});

describe('the round of a period', () => {
  const round = async (may: (permission: string) => boolean = () => true, query = '') => {
    answers = new Map([[CycleDocument, { cycle: CYCLE, reports: { nodes: [] } }]]);
    const page = await open(CyclePage, 'periode/:id', `/periode/q3${query}`, may);
    await screen.findByRole('heading', { name: '2026 Q3' });
    return page;
  };

  it('tells who is late, what is counted and how far the deadlines are, the most open first', async () => {
    await accessible(await round());
    expect(screen.getByText(/1 van 3 gemeld, 0 beoordeeld, 2 met iets open/)).toBeTruthy();
    const deadlines = within(screen.getByRole('region', { name: 'Termijnen' })).getAllByRole('listitem');
    expect(deadlines.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Projecten gemeld10 okt 20262 dagen geleden',
      'Meldingen beoordeeld14 okt 2026nog 2 dagen',
    ]);
    expect(namesShown()).toEqual(['Mies', 'Noot', 'Aap']);
    // Nobody can be asked where nobody is responsible.
    expect(screen.queryByRole('checkbox', { name: 'Mies kiezen' })).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'Noot kiezen' })).toBeTruthy();
  });

  it('shows a choice that is in the address, and says of how many', async () => {
    await round(() => true, '?toon=to_review&volgorde=name');
    expect(namesShown()).toEqual(['Aap']);
    expect(screen.getByText('1 van 3 projecten')).toBeTruthy();
  });

  it('reminds in one click who is told of beforehand, and says who is not and why', async () => {
    await round();
    const reminded = CYCLE.projects.map((one) => ({ ...one, remindedToday: one.id === 'n' }));
    sent.mockReturnValue({
      sendPeriodReminders: {
        ...{ __typename: 'PeriodRemindersPayload', asked: 1, reminded: 1 },
        cycle: { ...CYCLE, projects: reminded },
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Alle openstaande herinneren (2)' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('1 van 2 projecten met iets open. Een herinnering gaat naar: Joost.');
    expect(dialog.textContent).toContain('Zonder verantwoordelijke: 1');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Herinnering sturen' }));
    expect(await screen.findByText('Vandaag herinnerd')).toBeTruthy();
    expect(sent.mock.calls).toEqual([
      [SendPeriodRemindersDocument, { input: { reportingPeriodId: 'q3', projectIds: ['n'] } }],
    ]);
    // Once a day.
    expect(screen.queryByRole('checkbox', { name: 'Noot kiezen' })).toBeNull();
  });

  it('records that an update was reviewed, with a remark', async () => {
    await round();
    const [first, ...rest] = CYCLE.projects;
    const reviewed = {
      ...first,
      reviewed: true,
      reviewVersion: 1,
      reviewedBy: JOOST,
      remark: 'Klopt met het grootboek.',
    };
    sent.mockReturnValue({
      recordPeriodReview: { __typename: 'CyclePayload', cycle: { ...CYCLE, projects: [reviewed, ...rest] } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Beoordelen: Aap' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Opmerking/ }), 'Klopt met het grootboek.');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('Klopt met het grootboek.')).toBeTruthy();
    expect(sent).toHaveBeenCalledWith(RecordPeriodReviewDocument, {
      input: { reportingPeriodId: 'q3', projectId: 'a', remark: 'Klopt met het grootboek.', version: null },
    });
  });

  it('offers nothing to who may only read', async () => {
    await round(() => false);
    expect(screen.queryByRole('button', { name: /herinneren|beoordelen/i })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('the calendar of planning and control', () => {
  const calendar = async (may: (permission: string) => boolean = () => true) => {
    answers = new Map<unknown, object>([
      [PcCalendarDocument, { pcCalendar: CALENDAR }],
      [PcCalendarPeopleDocument, { people: [JOOST] }],
      [
        PcCalendarChangesDocument,
        {
          pcCalendarChanges: [
            {
              ...{ name: '2026 Q4', startDate: '2026-10-01', endDate: '2026-12-31', action: 'add', because: null },
              deadlines: [],
            },
            {
              ...{ name: '2026 Q3', startDate: '2026-07-01', endDate: '2026-09-30', action: 'change', because: null },
              deadlines: [{ kind: 'review', from: '2026-10-14', to: '2026-10-15', kept: true }],
            },
          ],
        },
      ],
    ]);
    const page = await open(PcCalendarPage, 'kalender', '/kalender?jaar=2026', may);
    await screen.findByRole('heading', { name: 'Termijnen in 2026' });
    return page;
  };
  const daysShown = () =>
    within(screen.getByRole('table', { name: 'Termijnen in 2026' }))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent.trim());

  it('shows what is to come, and what passed when asked', async () => {
    await accessible(await calendar());
    expect(daysShown()).toEqual(['14 okt 2026']);
    expect(screen.getByText('1 van 2 termijnen getoond')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ook 1 eerdere' }));
    expect(daysShown()).toEqual(['10 okt 2026', '14 okt 2026']);
    expect(screen.getByText('Controller: Joost')).toBeTruthy();
  });

  it('tells what would change before it is made', async () => {
    await calendar();
    await userEvent.click(screen.getByRole('button', { name: 'Kalender 2026 voorbereiden' }));
    expect(await screen.findByText('1 nieuw, 1 gewijzigd, 0 blijft gelijk, 0 kan niet.')).toBeTruthy();
    expect(screen.getByText(/met de hand gezet, blijft/)).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
    sent.mockReturnValue({
      applyPcCalendar: { __typename: 'PcCalendarPayload', added: 1, changed: 1, calendar: CALENDAR },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Kalender 2026 maken' }));
    expect(sent).toHaveBeenCalledWith(ApplyPcCalendarDocument, { input: { year: 2026 } });
  });

  it('moves a deadline by hand', async () => {
    await calendar();
    sent.mockReturnValue({ setPeriodDeadline: { __typename: 'PeriodDeadlinePayload', period: PERIOD } });
    await userEvent.click(screen.getByRole('button', { name: 'Verplaatsen: Meldingen beoordeeld, 2026 Q3' }));
    const day = await screen.findByLabelText(/Meldingen beoordeeld/, { selector: 'input' });
    await userEvent.clear(day);
    await userEvent.type(day, '16-10-2026');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bewaren' }));
    expect(sent).toHaveBeenCalledWith(SetPeriodDeadlineDocument, {
      input: { id: 'd2', version: 1, dueDate: '2026-10-16' },
    });
  });

  it('offers nothing to who may only read', async () => {
    await calendar(() => false);
    expect(screen.queryByRole('button', { name: /Verplaatsen|voorbereiden|toevoegen|wijzigen/i })).toBeNull();
  });
});
