import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { Apollo } from 'apollo-angular';
import { of, throwError, type Observable } from 'rxjs';
import roadmap from '../i18n/nl/roadmap.json' with { type: 'json' };
import schedule from '../i18n/nl/schedule.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import type { FieldChange } from '../roadmap/plan-editor';
import { PlanStore } from '../roadmap/plan-store';
import { roadmapFixture } from '../roadmap/roadmap.fixture';
import { impactItem, impactOf, richImpact } from './impact.fixture';
import type { Impact } from './impact-reasons';
import { MoveReview } from './move-review';
import { ScenarioView } from './scenario-view';

let review: MoveReview;
let store: PlanStore;
let answer: (moves: readonly object[]) => Observable<unknown>;
let asked: object[][];
let saved: FieldChange[][];

const save = (changes: readonly FieldChange[]): Promise<void> => {
  saved.push([...changes]);
  return Promise.resolve();
};
const move = (id: string, startDate: string, endDate: string): FieldChange => {
  const item = store.item(id);
  return {
    id,
    before: { startDate: item?.startDate ?? '', endDate: item?.endDate ?? '' },
    after: { startDate, endDate },
  };
};
const with_ = (impact: Impact) => () => of({ data: { slipImpact: impact } });

beforeEach(() => {
  asked = [];
  saved = [];
  answer = with_(richImpact);
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { roadmap, schedule, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      MoveReview,
      ScenarioView,
      PlanStore,
      {
        provide: Apollo,
        useValue: {
          query: ({ variables }: { variables: { moves: object[] } }) => {
            asked.push(variables.moves);
            return answer(variables.moves);
          },
        },
      },
    ],
  });
  review = TestBed.inject(MoveReview);
  store = TestBed.inject(PlanStore);
  store.load(roadmapFixture(1));
});

describe('a move that touches no more than itself', () => {
  it('is saved without a word', async () => {
    answer = with_(impactOf([impactItem('p0.1'), impactItem('p0.0', 'phase')]));
    const change = move('p0.1', '2026-02-10', '2026-03-07');
    await review.take([change], save);
    expect(saved).toEqual([[change]]);
    expect(review.held()).toBeNull();
    expect(asked).toEqual([[{ workItemId: 'p0.1', startDate: '2026-02-10', endDate: '2026-03-07' }]]);
  });

  it('is not held up by a decision about the project as a whole', async () => {
    const decisions = richImpact.decisions.map((decision) => ({ ...decision, nowAfterDue: false }));
    answer = with_(impactOf([impactItem('p0.1')], { decisions }));
    await review.take([move('p0.1', '2026-02-10', '2026-03-07')], save);
    expect(saved).toHaveLength(1);
  });

  it('is saved when nobody can tell what it touches', async () => {
    answer = () => throwError(() => ({ status: 0 }));
    await review.take([move('p0.1', '2026-02-10', '2026-03-07')], save);
    expect(saved).toHaveLength(1);
  });
});

describe('a move that touches more', () => {
  it('shows and waits, with counts in words', async () => {
    await review.take([move('p0.1', '2026-02-10', '2026-03-07')], save);
    expect(saved).toEqual([]);
    expect(store.item('p0.1')?.startDate).toBe('2026-02-10');
    expect(review.words(review.held()!.reach)).toBe(
      '1 ander onderdeel, het einde van 1 project, 1 doel, 1 begrotingsjaar, 1 besluit',
    );
  });

  it('of a milestone always waits', async () => {
    answer = with_(impactOf([impactItem('p0.3', 'milestone')]));
    await review.take([move('p0.3', '2026-05-01', '2026-05-01')], save);
    expect(saved).toEqual([]);
    expect(review.held()?.reach.milestones).toBe(1);
  });

  it('is saved on a yes, together with those that followed it', async () => {
    await review.take([move('p0.1', '2026-02-10', '2026-03-07')], save);
    const before = store.item('p0.1');
    await review.take([move('p0.1', '2026-02-11', '2026-03-08')], save);
    await review.take([{ id: 'p0.1', before: { title: 'Taak 1' }, after: { title: 'Taak een' } }], save);
    expect(before?.startDate).toBe('2026-02-10');
    expect(asked).toHaveLength(3);
    await review.keep();
    expect(saved).toEqual([
      [
        {
          id: 'p0.1',
          before: { title: 'Taak 1', startDate: '2026-01-31', endDate: '2026-02-25' },
          after: { title: 'Taak een', startDate: '2026-02-11', endDate: '2026-03-08' },
        },
      ],
    ]);
    expect(review.held()).toBeNull();
  });

  it('is put back on a no', async () => {
    await review.take([move('p0.1', '2026-02-10', '2026-03-07')], save);
    await review.putBack();
    expect(store.item('p0.1')).toMatchObject({ startDate: '2026-01-31', endDate: '2026-02-25' });
    expect(saved).toEqual([]);
    expect(review.held()).toBeNull();
  });

  it('is undone step by step, and redone; then what was saved before is undone', async () => {
    let others = 0;
    const otherwise = () => Promise.resolve(void (others += 1));
    await review.take([move('p0.1', '2026-02-10', '2026-03-07')], save);
    await review.take([move('p0.1', '2026-02-20', '2026-03-17')], save);
    await review.undo(otherwise);
    expect(store.item('p0.1')?.startDate).toBe('2026-02-10');
    expect(review.canRedo()).toBe(true);
    await review.redo(otherwise);
    expect(review.canRedo()).toBe(false);
    expect(store.item('p0.1')?.startDate).toBe('2026-02-20');
    await review.undo(otherwise);
    await review.undo(otherwise);
    expect(store.item('p0.1')?.startDate).toBe('2026-01-31');
    expect(review.held()).toBeNull();
    await review.undo(otherwise);
    expect(others).toBe(1);
  });

  it('that comes back to where it was waits no longer', async () => {
    await review.take([move('p0.1', '2026-02-10', '2026-03-07')], save);
    await review.take([move('p0.1', '2026-01-31', '2026-02-25')], save);
    expect(review.held()).toBeNull();
    expect(saved).toEqual([]);
  });
});
