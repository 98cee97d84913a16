import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import {
  CapacityDetailsDocument,
  CapacityPlanDocument,
  StaffingFindingsDocument,
  TeamsAndSkillsDocument,
} from '@stip/contract';
import people from '../i18n/nl/people.json' with { type: 'json' };
import projects from '../i18n/nl/projects.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { Session } from '../platform/session';
import { PeoplePage } from './people-page';

const cell = (month: string, more: object) => ({
  month,
  capacity: 165.6,
  assigned: 0,
  unmet: 0,
  percent: 0,
  load: 'under',
  ...more,
});
const PLAN = {
  by: 'person',
  months: ['2026-12', '2027-01'],
  fullTimeHours: 36,
  idlePeople: 2,
  rows: [
    {
      key: 'ada',
      kind: 'person',
      team: 'Data',
      skill: null,
      person: { id: 'ada', name: 'Ada Vos', jobTitle: 'Data-engineer' },
      cells: [
        cell('2026-12', { assigned: 200, percent: 121, load: 'over' }),
        cell('2027-01', { assigned: 130, percent: 86, load: 'fits' }),
      ],
    },
    {
      key: 'vacancies',
      kind: 'vacancies',
      team: null,
      skill: null,
      person: null,
      cells: ['2026-12', '2027-01'].map((month) =>
        cell(month, { capacity: null, unmet: 82.8, percent: null, load: 'none' }),
      ),
    },
  ],
};
const DETAILS = [
  {
    id: 'a',
    vacancy: false,
    hours: 200,
    role: 'data_engineer',
    startDate: '2026-12-01',
    endDate: '2026-12-31',
    project: { id: 'p', name: 'Dataplatform' },
    person: { id: 'ada', name: 'Ada Vos' },
    skill: null,
  },
];
const FINDINGS = [
  {
    kind: 'overloaded',
    vacancyId: null,
    months: ['2026-12'],
    percent: 121,
    since: null,
    project: null,
    person: { id: 'ada', name: 'Ada Vos' },
  },
];

const asked = jest.fn<(variables: object) => void>();
let allowed: readonly string[] = ['read', 'project.edit', 'portfolio.edit'];

async function open(url: string, plan: object = PLAN): Promise<HTMLElement> {
  const answers = new Map<unknown, object>([
    [CapacityPlanDocument, { capacityPlan: plan }],
    [CapacityDetailsDocument, { capacityDetails: DETAILS }],
    [StaffingFindingsDocument, { staffingFindings: FINDINGS }],
    [TeamsAndSkillsDocument, { teams: [], skills: [], workingWeek: { fullTimeHours: 36, version: 1 } }],
  ]);
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { people, projects, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter([{ path: 'mensen', component: PeoplePage }], withComponentInputBinding()),
      {
        provide: Apollo,
        useValue: {
          query: ({ query, variables }: { query: unknown; variables: object }) => {
            if (query === CapacityPlanDocument) asked(variables);
            return of({ data: answers.get(query) });
          },
        },
      },
      {
        provide: Session,
        useValue: { may: (permission: string) => allowed.includes(permission), current: () => undefined },
      },
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
  allowed = ['read', 'project.edit', 'portfolio.edit'];
});

describe('the page of people', () => {
  it('shows load by month in figures and words, and what is off', async () => {
    const page = await open('/mensen?van=2026-12&maanden=6');
    expect(asked).toHaveBeenCalledWith({
      by: 'person',
      from: '2026-12-01',
      to: '2027-05-01',
      filter: { teamId: null, skillId: null },
    });
    const over = screen.getByRole('button', {
      name: 'Ada Vos, december 2026: 121%, te veel, 200 van 165,6 uur',
    });
    expect(over.textContent).toContain('121%');
    expect(
      screen.getByRole('button', { name: /Open vacatures, januari 2027: 83 u, nog niet ingevuld, 82,8 uur/ }),
    ).toBeTruthy();
    expect(screen.getByText(/en dus niet getoond: 2/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Bevindingen over mensen (1)' })).toBeTruthy();
    const { violations } = await axe.run(page, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('opens what a cell is made of, with the way to the project, and keeps it in the address', async () => {
    await open('/mensen?van=2026-12');
    await userEvent.click(screen.getByRole('button', { name: /Ada Vos, december/ }));
    const heading = await screen.findByRole('heading', { name: 'Ada Vos · december 2026' });
    expect(TestBed.inject(Router).url).toContain('rij=ada&maand=2026-12');
    const link = await within(heading.closest('section') as HTMLElement).findByRole('link', { name: 'Dataplatform' });
    expect(link.getAttribute('href')).toBe('/projecten/p?tab=mensen');
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByRole('heading', { name: 'Ada Vos · december 2026' })).toBeNull();
  });

  it('shows neither people nor their register to who may not plan', async () => {
    allowed = ['read'];
    await open('/mensen?per=person', { ...PLAN, by: 'skill', rows: [] });
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ by: 'skill' }));
    expect(screen.queryByRole('button', { name: 'Persoon' })).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Personen' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Nog geen capaciteit of inzet' })).toBeTruthy();
  });
});
