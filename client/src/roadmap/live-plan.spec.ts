import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { RoadmapDocument } from '@stip/contract';
import { Apollo } from 'apollo-angular';
import { of, throwError, type Observable } from 'rxjs';
import nl from '../i18n/nl/roadmap.json' with { type: 'json' };
import { LiveChanges, type LiveFollower, type LiveTable } from '../platform/live-changes';
import { Session } from '../platform/session';
import { LivePlan } from './live-plan';
import { PlanEditor } from './plan-editor';
import { PlanServer } from './plan-server';
import { PlanStore } from './plan-store';
import { roadmapFixture } from './roadmap.fixture';
import type { RoadmapData, RoadmapProject } from './roadmap-plan';

let follower: LiveFollower;
let server: RoadmapData;
let asked: { readonly isWhole: boolean; readonly variables?: { projectIds: string[]; dependencyIds: string[] } }[];
let isDown = false;
let isBusy = false;
let kept = 0;
let store: PlanStore;
let live: LivePlan;

function query({
  query: document,
  variables,
}: {
  query: unknown;
  variables?: { projectIds: string[]; dependencyIds: string[] };
}): Observable<unknown> {
  const isWhole = document === RoadmapDocument;
  asked.push({ isWhole, ...(variables && { variables }) });
  if (isDown) return throwError(() => new Error('down'));
  if (isWhole) return of({ data: { roadmap: server } });
  const { projectIds = [], dependencyIds = [] } = variables ?? {};
  const roadmapPart: RoadmapData = {
    ...server,
    projects: server.projects.filter(({ id }) => projectIds.includes(id)),
    dependencies: server.dependencies.filter(({ id }) => dependencyIds.includes(id)),
  };
  return of({ data: { roadmapPart } });
}

/** Another changes a project on the server. */
function change(id: string, work: (project: RoadmapProject) => RoadmapProject): void {
  server = { ...server, projects: server.projects.map((project) => (project.id === id ? work(project) : project)) };
}

const rename =
  (id: string, title: string) =>
  (project: RoadmapProject): RoadmapProject => ({
    ...project,
    items: project.items.map((item) => (item.id === id ? { ...item, title } : item)),
  });

const table = (name: string, ids: string[], projectIds: string[]): LiveTable => ({
  ...{ name, ids, projectIds },
  count: ids.length,
});

function tell(...tables: LiveTable[]): void {
  follower.changed({ id: '1', person: { id: 'x', name: 'Sanne' }, tables });
}

async function pass(ms: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  jest.useFakeTimers();
  [server, asked, isDown, isBusy, kept] = [roadmapFixture(3), [], false, false, 0];
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { roadmap: nl } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      LivePlan,
      PlanEditor,
      PlanServer,
      PlanStore,
      { provide: Apollo, useValue: { query } },
      { provide: Session, useValue: { may: () => true } },
      { provide: LiveChanges, useValue: { follow: (one: LiveFollower) => ((follower = one), () => undefined) } },
    ],
  });
  store = TestBed.inject(PlanStore);
  live = TestBed.inject(LivePlan);
  live.start({ isBusy: () => isBusy, keepPlace: (work) => (kept++, work()) });
  store.load(server);
});

afterEach(() => {
  jest.useRealTimers();
});

describe('changes of others', () => {
  it('are read as one part and laid over the rows without building them anew', async () => {
    const before = store.structure();
    change('p1', rename('p1.1', 'Anders'));
    change('p1', rename('p1.2', 'Ook anders'));
    tell(table('work_item', ['p1.1'], ['p1']));
    tell(table('work_item', ['p1.2'], ['p1']), table('report', ['r'], []));
    await pass(150);
    expect(asked).toEqual([{ isWhole: false, variables: { projectIds: ['p1'], dependencyIds: [] } }]);
    expect(store.item('p1.1')?.title).toBe('Anders');
    expect(store.structure()).toBe(before);
    expect(kept).toBe(0);
    expect(live.said()).toBe('Sanne wijzigde 2 onderdelen.');
    await pass(8000);
    expect(live.said()).toBe('');
  });

  it('of what the roadmap does not show are nothing to it', async () => {
    tell(table('report', ['r'], []), table('decision', ['d'], ['p1']));
    await pass(300);
    expect(asked).toEqual([]);
  });

  it('add, remove and reorder rows, keeping the place, once the reader holds nothing', async () => {
    const added = roadmapFixture(4).projects[3] as RoadmapProject;
    server = { ...server, projects: [...server.projects.filter(({ id }) => id !== 'p0'), added] };
    isBusy = true;
    tell(table('project', ['p0', 'p3'], ['p0', 'p3']));
    await pass(1000);
    expect(store.structure()?.projects.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2']);
    expect(asked).toHaveLength(1);
    isBusy = false;
    await pass(200);
    expect(
      store
        .structure()
        ?.projects.map(({ id }) => id)
        .sort(),
    ).toEqual(['p1', 'p2', 'p3']);
    expect(kept).toBe(1);
    expect(live.said()).toBe('Sanne wijzigde iets in 2 projecten.');
  });

  it('change, add and remove dependencies', async () => {
    const [first, second, third] = server.dependencies;
    if (!first || !second || !third) throw new Error('No dependencies');
    const added = { ...first, id: 'new', predecessorId: 'p2.1', successorId: 'p0.1' };
    server = { ...server, dependencies: [{ ...second, lagDays: 3 }, added, ...server.dependencies.slice(2)] };
    tell(table('dependency', [first.id, second.id, 'new'], []));
    await pass(150);
    const links = new Map(store.links().map((link) => [link.id, link]));
    expect(links.get(first.id)).toBeUndefined();
    expect(links.get(second.id)?.lagDays).toBe(3);
    expect(links.get('new')?.successorId).toBe('p0.1');
    expect(links.get(third.id)).toEqual(third);
  });

  it('wait where the same item has an edit on its way', async () => {
    store.edit(new Map([['p1.1', { title: 'Mijn titel' }]]));
    store.hold(['p1.1']);
    change('p1', rename('p1.1', 'Hun titel'));
    change('p1', (project) => ({ ...project, colour: 'red' }));
    tell(table('work_item', ['p1.1'], ['p1']));
    await pass(150);
    expect(store.structure()?.projects[1]?.colour).toBe('red');
    expect(store.item('p1.1')?.title).toBe('Mijn titel');
    store.release(['p1.1']);
    expect(store.item('p1.1')?.title).toBe('Hun titel');
  });

  it('are read as a whole when some may have been missed, and again after a failure', async () => {
    change('p2', rename('p2.1', 'Gemist'));
    isDown = true;
    follower.missed();
    await pass(200);
    isDown = false;
    await pass(5000);
    expect(asked).toEqual([{ isWhole: true }, { isWhole: true }]);
    expect(store.item('p2.1')?.title).toBe('Gemist');
    expect(live.said()).toBe('');
  });
});
