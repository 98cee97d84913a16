import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { Toasts } from '@stip/ui';
import { Apollo } from 'apollo-angular';
import { of } from 'rxjs';
import roadmap from '../i18n/nl/roadmap.json' with { type: 'json' };
import schedule from '../i18n/nl/schedule.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { PlanStore } from '../roadmap/plan-store';
import { roadmapFixture } from '../roadmap/roadmap.fixture';
import { impactItem, impactOf } from './impact.fixture';
import type { Move } from './moves';
import { ScenarioView } from './scenario-view';

let view: ScenarioView;
let store: PlanStore;
let moves: readonly Move[];
let version: number;
let refused: object | null;

/** A server on which items stand where the scenario has them, and nothing follows them. */
const server = {
  query: () =>
    of({
      data: {
        scenario: {
          scenario: {
            ...{ id: 's', name: 'Later', description: '', state: 'open', version, createdBy: null, closedAt: null },
            moves: moves.map(({ workItemId, ...dates }) => ({
              ...dates,
              item: { id: workItemId, title: workItemId, project: { id: 'p0', name: 'P' } },
            })),
          },
          difference: impactOf(
            moves.map(({ workItemId, ...dates }) =>
              impactItem(workItemId, 'task', { startBefore: '2026-01-31', endBefore: '2026-02-25', ...dates }),
            ),
          ),
        },
      },
    }),
  mutate: ({ variables }: { variables: { input: { moves: readonly Move[]; version: number } } }) => {
    if (refused !== null) return of({ data: { updateScenario: refused } });
    expect(variables.input.version).toBe(version);
    moves = variables.input.moves;
    version += 1;
    return of({ data: { updateScenario: { __typename: 'ScenarioPayload', scenario: { id: 's' } } } });
  },
};

const to = (startDate: string, endDate: string) => ({
  id: 'p0.1',
  before: { startDate: store.item('p0.1')?.startDate ?? '', endDate: store.item('p0.1')?.endDate ?? '' },
  after: { startDate, endDate },
});

beforeEach(async () => {
  moves = [{ workItemId: 'p0.1', startDate: '2026-03-02', endDate: '2026-03-27' }];
  version = 3;
  refused = null;
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { roadmap, schedule, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [ScenarioView, PlanStore, { provide: Apollo, useValue: server }],
  });
  view = TestBed.inject(ScenarioView);
  store = TestBed.inject(PlanStore);
  store.load(roadmapFixture(1));
  await view.show('s');
});

describe('a scenario laid over the roadmap', () => {
  it('shows its dates, and the plan again when it is left', () => {
    expect(store.item('p0.1')).toMatchObject({ startDate: '2026-03-02', endDate: '2026-03-27' });
    view.clear();
    expect(store.item('p0.1')).toMatchObject({ startDate: '2026-01-31', endDate: '2026-02-25' });
    expect(view.isActive()).toBe(false);
  });

  it('takes dates that are changed while it is shown, and gives the step back', async () => {
    await view.take([to('2026-04-01', '2026-04-26')]);
    expect(moves).toEqual([{ workItemId: 'p0.1', startDate: '2026-04-01', endDate: '2026-04-26' }]);
    expect(view.canUndo()).toBe(true);
    await view.undo();
    expect(moves).toEqual([{ workItemId: 'p0.1', startDate: '2026-03-02', endDate: '2026-03-27' }]);
    expect(store.item('p0.1')?.startDate).toBe('2026-03-02');
    expect(view.canUndo()).toBe(false);
  });

  it('puts back what was refused, and what is no date', async () => {
    refused = { __typename: 'ValidationFailed', issues: [{ field: 'moves', code: 'scenario_closed' }] };
    await view.take([to('2026-04-01', '2026-04-26')]);
    expect(store.item('p0.1')?.startDate).toBe('2026-03-02');
    await view.take([{ id: 'p0.1', before: { title: 'Taak 1' }, after: { title: 'Anders' } }]);
    expect(store.item('p0.1')?.title).toBe('Taak 1');
    expect(TestBed.inject(Toasts).toasts().at(-1)?.text).toContain('Daarin wijzigt u alleen datums');
  });

  it('lies over rows that are loaded anew', () => {
    store.load(roadmapFixture(1));
    view.relay();
    expect(store.item('p0.1')?.startDate).toBe('2026-03-02');
  });
});
