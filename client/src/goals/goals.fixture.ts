import { provideZonelessChangeDetection, signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, type Routes } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type {
  BenefitFieldsFragment,
  GoalFieldsFragment,
  GoalsQuery,
  IndicatorFieldsFragment,
  StrategyGoalsFragment,
} from '@stip/contract';
import type { Permission } from '@stip/domain';
import { Apollo } from 'apollo-angular';
import { of, throwError } from 'rxjs';
import nl from '../i18n/nl';
import { Session } from '../platform/session';

/** jsdom lays nothing out. */
class NoResizes {
  observe(): void {}
  disconnect(): void {}
}

export interface Opened {
  readonly page: HTMLElement;
  readonly harness: RouterTestingHarness;
  /** Inputs of the mutations sent, in order. */
  readonly sent: readonly { readonly document: unknown; readonly input: Record<string, unknown> }[];
}

/** Opens a page at an address, with answers by document; a query without an answer fails. */
export async function openPage(
  component: Type<unknown>,
  url: string,
  answers: ReadonlyMap<unknown, unknown>,
  permissions: readonly Permission[] = ['read'],
): Promise<Opened> {
  globalThis.ResizeObserver = NoResizes as unknown as typeof ResizeObserver;
  const sent: { document: unknown; input: Record<string, unknown> }[] = [];
  const path = url.split('?')[0]?.replace(/^\//, '') ?? '';
  const routes: Routes = [
    { path: path.replace(/g-\w+$/, ':id'), component },
    { path: '**', children: [] },
  ];
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
      provideRouter(routes, withComponentInputBinding()),
      {
        provide: Session,
        useValue: {
          may: (permission: Permission) => permissions.includes(permission),
          current: signal({ organisation: { timeZone: 'Europe/Amsterdam', currency: 'EUR' } }),
        },
      },
      {
        provide: Apollo,
        useValue: {
          query: ({ query }: { query: unknown }) =>
            answers.has(query) ? of({ data: answers.get(query) }) : throwError(() => new Error('No answer')),
          mutate: ({ mutation, variables }: { mutation: unknown; variables: { input: Record<string, unknown> } }) => {
            sent.push({ document: mutation, input: variables.input });
            return of({ data: answers.get(mutation) });
          },
        },
      },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  await settle(harness);
  const page = harness.routeNativeElement;
  if (!page) throw new Error('The page did not open');
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  return { page, harness, sent };
}

export async function settle(harness: RouterTestingHarness): Promise<void> {
  await harness.fixture.whenStable();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await harness.fixture.whenStable();
}

export function leave(): void {
  document.body.replaceChildren();
  jest.restoreAllMocks();
}

export function press(element: Element, key: string, more: KeyboardEventInit = {}): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

export const indicator = (more: Partial<IndicatorFieldsFragment> = {}): IndicatorFieldsFragment => ({
  __typename: 'Indicator',
  id: 'i-1',
  name: 'Beschreven verzamelingen',
  unit: '%',
  direction: 'increase',
  baselineValue: '40',
  baselineDate: '2026-01-01',
  targetValue: '75',
  targetDate: '2029-12-31',
  measuredEveryMonths: 3,
  measurementDueOn: '2026-10-31',
  attainment: '21.4',
  stand: 'on_path',
  pathToday: '44.2',
  version: 3,
  targets: [],
  measurements: (
    [
      ['2026-03-31', '42'],
      ['2026-06-30', '45.5'],
      ['2026-09-30', '47.5'],
    ] as const
  ).map(([measuredOn, value], n) => ({
    __typename: 'IndicatorMeasurement',
    id: `m-${n}`,
    measuredOn,
    value,
    source: 'Catalogus',
    note: '',
    version: 1,
  })),
  forecast: {
    __typename: 'IndicatorForecast',
    value: '64',
    low: '58',
    high: '70',
    points: 4,
    outlook: 'no',
  },
  ...more,
});

export const benefit = (more: Partial<BenefitFieldsFragment> = {}): BenefitFieldsFragment => ({
  __typename: 'Benefit',
  id: 'b-1',
  title: 'Sneller antwoord',
  description: '',
  owner: null,
  expectedValue: 'Van acht naar twee dagen',
  expectedAmount: '1250000',
  dueDate: '2027-12-31',
  state: 'expected',
  version: 1,
  projects: [{ __typename: 'BenefitProject', id: 'p-1', name: 'Datacatalogus', weight: 2, version: 5 }],
  ...more,
});

export const goal = (id: string, title: string, more: Partial<GoalFieldsFragment> = {}): GoalFieldsFragment => ({
  __typename: 'Goal',
  id,
  parentId: null,
  code: null,
  title,
  description: '',
  category: 'organisation',
  owner: null,
  position: 0,
  startDate: null,
  endDate: null,
  version: 1,
  indicators: [],
  projects: [],
  programmes: [],
  benefits: [],
  ...more,
});

export const strategyOf = (goals: readonly GoalFieldsFragment[]): StrategyGoalsFragment => ({
  __typename: 'Strategy',
  id: 's-1',
  title: 'Weten wat werkt',
  termStart: '2026-01-01',
  termEnd: '2029-12-31',
  version: 1,
  goals: [...goals],
});

/** A top with two goals below it, another top, and one for society. */
export const goalsQuery = (): GoalsQuery => ({
  __typename: 'Query',
  strategies: [],
  strategy: strategyOf([
    goal('g-1', 'Fundament', {
      code: 'O1',
      indicators: [indicator()],
      benefits: [benefit()],
      projects: [
        {
          __typename: 'GoalProject',
          id: 'p-1',
          name: 'Datacatalogus',
          weight: 2,
          version: 4,
          totalWeight: 3,
          state: 'active',
          colour: 'green',
          endDate: null,
        },
      ],
    }),
    goal('g-2', 'Eén taal', { parentId: 'g-1' }),
    goal('g-3', 'Kwaliteit', { parentId: 'g-1' }),
    goal('g-4', 'Zeggenschap', { category: 'society' }),
    goal('g-5', 'Vakmanschap'),
  ]),
  strategyFindings: [
    {
      __typename: 'StrategyFinding',
      kind: 'goal_without_projects',
      title: 'Vakmanschap',
      goalId: 'g-5',
      projectId: null,
      indicatorId: null,
      benefitId: null,
      step: null,
      dueOn: null,
    },
    {
      __typename: 'StrategyFinding',
      kind: 'indicator_not_measured',
      title: 'Beschreven verzamelingen',
      goalId: 'g-1',
      projectId: null,
      indicatorId: 'i-1',
      benefitId: null,
      step: null,
      dueOn: '2026-10-31',
    },
  ],
});
