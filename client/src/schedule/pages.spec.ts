import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
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
  ApplyScenarioDocument,
  CommitPlanImportDocument,
  PlanProjectsDocument,
  PreviewPlanImportDocument,
  ProjectPlanFiguresDocument,
  ScenarioDocument,
  UpdateWorkCalendarDocument,
  WorkCalendarsDocument,
} from '@stip/contract';
import { Dialogs } from '@stip/ui';
import importTexts from '../i18n/nl/import.json' with { type: 'json' };
import roadmap from '../i18n/nl/roadmap.json' with { type: 'json' };
import schedule from '../i18n/nl/schedule.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { Session } from '../platform/session';
import { CalendarsPage } from './calendars-page';
import { impactItem, impactOf, richImpact } from './impact.fixture';
import { PlanImportPage } from './plan-import-page';
import { ScenarioPage } from './scenario-page';
import { VariancePage } from './variance-page';

const sent = jest.fn<(mutation: unknown, variables: object) => void>();
const confirm = jest.fn(() => Promise.resolve(true));

async function open(component: Type<unknown>, url: string, answers: ReadonlyMap<unknown, object>, may = true) {
  const answer = (document: unknown) => of({ data: answers.get(document) });
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { import: importTexts, roadmap, schedule, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideHttpClient(),
      provideRouter(
        [
          { path: 'page', component },
          { path: 'page/:id', component },
        ],
        withComponentInputBinding(),
      ),
      {
        provide: Apollo,
        useValue: {
          query: ({ query }: { query: unknown }) => answer(query),
          mutate: ({ mutation, variables }: { mutation: unknown; variables: object }) => {
            sent(mutation, variables);
            return answer(mutation);
          },
        },
      },
      { provide: Session, useValue: { may: () => may, current: () => undefined } },
      { provide: Dialogs, useValue: { confirm } },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  await settle(harness);
  return harness;
}

async function settle({ fixture }: RouterTestingHarness): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function expectClean(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: {
      'color-contrast': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
      region: { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

afterEach(() => {
  document.body.replaceChildren();
  sent.mockClear();
  confirm.mockClear();
});

const PROJECTS = {
  projects: {
    totalCount: 1,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [{ id: 'p', code: 'P-1', name: 'Datacatalogus' }],
  },
};

describe('a plan from Microsoft Project', () => {
  const change = (kind: string, title: string, more: object = {}) => ({
    ...{ change: kind, title, kind: 'task', startBefore: '2026-01-01', endBefore: '2026-01-10' },
    ...{ startDate: '2026-01-05', endDate: '2026-01-14', ...more },
  });
  const outcome = {
    __typename: 'PlanImportPayload',
    ...{ total: 3, unchanged: 1, linksChanged: 2 },
    changes: [
      change('added', 'Nieuw werk', { startBefore: null, endBefore: null }),
      change('moved', 'Inrichten'),
      change('removed', 'Oud werk', { startDate: null, endDate: null }),
    ],
    notes: [{ code: 'baselines_left_out', count: 12, titles: ['Inrichten', 'Oud werk'] }],
  };
  const answers = new Map<unknown, object>([
    [PlanProjectsDocument, PROJECTS],
    [PreviewPlanImportDocument, { previewPlanImport: outcome }],
    [CommitPlanImportDocument, { commitPlanImport: outcome }],
  ]);

  it('is shown difference by difference before anything is written, and taken over on a yes', async () => {
    const harness = await open(PlanImportPage, '/page?project=p&bestand=u&naam=plan.xml', answers);
    expect(screen.getByText(/1 toegevoegd, 1 verplaatst, 0 anders gewijzigd, 2 afhankelijkheden/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /Oud werk.*Niet in het bestand.*blijft staan/ })).toBeTruthy();
    expect(screen.getByText(/Basisplannen \(12 onderdelen\)/).textContent).toContain('en nog 10');
    await expectClean();
    await userEvent.click(screen.getByRole('button', { name: 'Verplaatst 1' }));
    await settle(harness);
    expect(screen.queryByRole('row', { name: /Nieuw werk/ })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /Verwijder ook het onderdeel/ }));
    await settle(harness);
    await userEvent.click(screen.getByRole('button', { name: 'Overnemen' }));
    await settle(harness);
    const input = { projectId: 'p', uploadId: 'u', removeMissing: true };
    expect(sent).toHaveBeenLastCalledWith(CommitPlanImportDocument, { input });
    expect(screen.getByRole('link', { name: 'Naar de routekaart' }).getAttribute('href')).toBe('/routekaart?open=p');
  });

  it('tells what is wrong with the file where it was chosen', async () => {
    const failed = {
      __typename: 'ValidationFailed',
      issues: [{ field: 'file', code: 'dependency_cycle', params: { path: 'A → B → A' } }],
    };
    const harness = await open(
      PlanImportPage,
      '/page?project=p&bestand=u',
      new Map([...answers, [PreviewPlanImportDocument, { previewPlanImport: failed }]]),
    );
    expect(screen.getByRole('alert').textContent).toContain('A → B → A');
    expect(screen.queryByRole('button', { name: 'Overnemen' })).toBeNull();
    await settle(harness);
  });

  it('is not for who may not change projects', async () => {
    await open(PlanImportPage, '/page', answers, false);
    expect(screen.getByRole('heading', { name: 'U mag geen planning inlezen' })).toBeTruthy();
  });
});

describe('a scenario beside the plan', () => {
  const scenario = {
    ...{ id: 's', name: 'Later opleveren', description: '', state: 'open', createdBy: null, version: 4 },
    ...{ createdAt: '2026-11-01T10:00:00Z', closedAt: null },
    moves: [
      {
        item: { id: 'm', title: 'Livegang', project: { id: 'p', name: 'Datacatalogus' } },
        ...{ startDate: '2026-03-15', endDate: '2026-03-15' },
      },
    ],
  };
  const difference = { ...richImpact, items: [impactItem('m', 'milestone', { title: 'Livegang' }), impactItem('x')] };

  it('shows what differs, and is applied after a yes with the version that was seen', async () => {
    const applied = { __typename: 'ScenarioPayload', scenario, moved: [{ id: 'm' }, { id: 'x' }] };
    const harness = await open(
      ScenarioPage,
      '/page/s',
      new Map<unknown, object>([
        [ScenarioDocument, { scenario: { scenario, difference } }],
        [ApplyScenarioDocument, { applyScenario: applied }],
      ]),
    );
    const milestones = screen.getByRole('heading', { name: 'Mijlpalen die verschuiven' }).parentElement as HTMLElement;
    expect(
      within(milestones).getByRole('row', { name: /Livegang.*10 jan 2026.*20 jan 2026.*10 dagen later/ }),
    ).toBeTruthy();
    expect(screen.getByText('14 dagen later', { selector: 'dd' })).toBeTruthy();
    await expectClean();
    await userEvent.click(screen.getByRole('button', { name: 'Doorvoeren' }));
    await settle(harness);
    expect(confirm).toHaveBeenCalledTimes(1);
    expect(sent).toHaveBeenCalledWith(ApplyScenarioDocument, { input: { id: 's', version: 4 } });
  });

  it('that is closed or not one’s to change offers nothing', async () => {
    const closed = { ...scenario, state: 'dropped', closedAt: '2026-11-20T10:00:00Z' };
    await open(
      ScenarioPage,
      '/page/s',
      new Map([[ScenarioDocument, { scenario: { scenario: closed, difference: null } }]]),
    );
    expect(screen.getByText(/Dit scenario is gesloten/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Doorvoeren' })).toBeNull();
  });

  it('that changes nothing says so', async () => {
    await open(
      ScenarioPage,
      '/page/s',
      new Map([[ScenarioDocument, { scenario: { scenario, difference: impactOf([]) } }]]),
    );
    expect(screen.getByText('Dit scenario verandert op dit moment niets aan het plan.')).toBeTruthy();
  });
});

describe('working calendars', () => {
  const day = [{ from: 510, to: 750 }];
  const calendar = {
    ...{ id: 'c', name: 'Gewone werkweek', week: [day, day, day, day, day, [], []], minutesPerDay: 480 },
    ...{ publicHolidays: ['new_year'], isDefault: true, exceptions: [], version: 3 },
  };
  const answers = new Map<unknown, object>([
    [WorkCalendarsDocument, { workCalendars: [calendar], calendarUse: [] }],
    [PlanProjectsDocument, PROJECTS],
    [UpdateWorkCalendarDocument, { updateWorkCalendar: { __typename: 'WorkCalendarPayload', calendar, moved: [] } }],
  ]);

  it('take a closure of the town hall, and refuse hours that are none', async () => {
    const harness = await open(CalendarsPage, '/page', answers);
    expect(screen.getByRole('heading', { name: /Gewone werkweek/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Wijzigen' }));
    await settle(harness);
    await userEvent.click(screen.getByRole('button', { name: 'Afwijking toevoegen' }));
    await settle(harness);
    const group = screen.getByRole('group', { name: 'Afwijking 1' });
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await settle(harness);
    expect(group.textContent).toContain('Vul een dag in');
    await userEvent.type(within(group).getByLabelText('Wat is het?'), 'Brugdag');
    await userEvent.type(within(group).getByLabelText('Eerste dag'), '15-05-2026');
    const hours = within(group).getByLabelText('Werktijd op die dagen');
    await userEvent.type(hours, 'hele dag');
    await userEvent.tab();
    await settle(harness);
    expect(group.textContent).toContain('Schrijf tijden zoals');
    await userEvent.clear(hours);
    await userEvent.tab();
    await settle(harness);
    await expectClean();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await settle(harness);
    expect(sent).toHaveBeenCalledWith(UpdateWorkCalendarDocument, {
      input: expect.objectContaining({
        ...{ id: 'c', version: 3, minutesPerDay: 480 },
        exceptions: [{ name: 'Brugdag', firstDay: '2026-05-15', lastDay: '2026-05-15', intervals: [] }],
      }),
    });
  });
});

describe('variance and milestone trend', () => {
  const variance = (sequence: number, end: string, endDays: number) => ({
    ...{
      sequence,
      start: '2026-01-01',
      end,
      startDays: 0,
      endDays,
      endWorkingDays: endDays,
      durationWorkingDays: endDays,
    },
  });
  const figures = {
    projectVariance: {
      project: { id: 'p', name: 'Datacatalogus' },
      baselines: [
        { id: 'b1', sequence: 1, approvedOn: '2025-01-01', endDate: '2026-03-01', endDays: 30 },
        { id: 'b2', sequence: 2, approvedOn: '2025-09-01', endDate: '2026-03-31', endDays: 0 },
      ],
      items: [
        {
          ...{
            id: 'm',
            title: 'Livegang',
            kind: 'milestone',
            state: 'kept',
            startDate: '2026-03-31',
            endDate: '2026-03-31',
          },
          variances: [variance(1, '2026-03-01', 30), variance(2, '2026-03-31', 0)],
        },
        {
          ...{ id: 'n', title: 'Ontwerp', kind: 'task', state: 'kept', startDate: '2026-01-01', endDate: '2026-02-01' },
          variances: [variance(1, '2026-02-01', 0), variance(2, '2026-02-01', 0)],
        },
      ],
    },
    milestoneTrends: {
      reportingDates: ['2025-06-30', '2025-09-30', '2025-11-25'],
      milestones: [
        {
          ...{ id: 'm', title: 'Livegang', reachedOn: null },
          points: [
            { reportedOn: '2025-06-30', planned: '2026-03-01', sinceBefore: 0, sinceFirst: 0 },
            { reportedOn: '2025-09-30', planned: '2026-03-31', sinceBefore: 30, sinceFirst: 30 },
            { reportedOn: '2025-11-25', planned: '2026-03-31', sinceBefore: 0, sinceFirst: 30 },
          ],
        },
      ],
    },
  };

  it('are told against both plans, in a picture and in tables of the same figures', async () => {
    const harness = await open(VariancePage, '/page/p', new Map([[ProjectPlanFiguresDocument, figures]]));
    expect(screen.getByRole('row', { name: /Herijking 2.*geldend.*op de dag/ })).toBeTruthy();
    expect(screen.getByRole('img', { name: /1 van 1 mijlpalen.*Livegang, 30 dagen later/ })).toBeTruthy();
    const trend = screen.getByRole('table', { name: 'Mijlpalentrend' });
    expect(within(trend).getByRole('row', { name: /Livegang.*1 mrt 2026.*31 mrt 2026.*30 dagen later/ })).toBeTruthy();
    await expectClean();
    expect(screen.getByRole('row', { name: /Ontwerp/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Alleen wat afwijkt' }));
    await settle(harness);
    expect(screen.queryByRole('row', { name: /Ontwerp/ })).toBeNull();
    expect(screen.getByText(/1 van 2 onderdelen/)).toBeTruthy();
  });

  it('need an approved plan, and say so', async () => {
    const bare = { projectVariance: { ...figures.projectVariance, baselines: [], items: [] }, milestoneTrends: null };
    await open(VariancePage, '/page/p', new Map([[ProjectPlanFiguresDocument, bare]]));
    expect(screen.getByRole('heading', { name: 'Nog geen basisplan' })).toBeTruthy();
  });
});
