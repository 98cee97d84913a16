import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { PlanFieldsFragment } from '@stip/contract';
import { dayNumber, fromDayNumber } from '@stip/domain';
import { Toasts } from '@stip/ui';
import { Apollo } from 'apollo-angular';
import { of, throwError, type Observable } from 'rxjs';
import nl from '../i18n/nl/roadmap.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { Session } from '../platform/session';
import { PlanEditor } from './plan-editor';
import { PlanServer } from './plan-server';
import { PlanStore } from './plan-store';
import { roadmapFixture } from './roadmap.fixture';

/** A server that keeps what it is sent, and refuses what `refuse` says. */
class FakeServer {
  readonly sent: { readonly name: string; readonly input: Record<string, unknown> }[] = [];
  refuse: ((input: Record<string, unknown>) => object | undefined) | null = null;
  isDown = false;
  private readonly data = roadmapFixture(2);
  private readonly versions = new Map<string, number>();
  private made = 0;
  readonly stored = new Map(this.data.projects.flatMap(({ items }) => items.map((item) => [item.id, { ...item }])));
  links = this.data.dependencies.map((link) => ({ ...link }));
  /** Items that are scheduled automatically: right after another, no earlier than their constraint. */
  readonly follows = new Map<string, { readonly after: string; constraintDate: string | null }>();

  plan(id: string): PlanFieldsFragment {
    const items = [...this.stored.values()].filter((item) => item.id.startsWith(`${id}.`));
    return {
      ...{ __typename: 'Project', id, version: 1, ...this.projectDates(id) },
      workItems: items.map((item, position) => ({
        ...item,
        ...{ __typename: 'WorkItem' as const, position, version: this.versions.get(item.id) ?? 1 },
        ...this.scheduleOf(item.id),
      })),
      dependencies: this.links
        .filter((link) => link.successorId.startsWith(`${id}.`))
        .map((link) => ({
          ...link,
          ...{ __typename: 'Dependency' as const, version: 1, lag: link.lagDays, lagUnit: 'elapsed_days' as const },
        })),
    };
  }

  readonly projectMoves = new Map<string, { startDate: string; endDate: string }>();

  private projectDates(id: string): { startDate: string | null; endDate: string | null } {
    const { startDate = null, endDate = null } = this.data.projects.find((one) => one.id === id) ?? {};
    return this.projectMoves.get(id) ?? { startDate, endDate };
  }

  private scheduleOf(id: string) {
    const constraintDate = this.follows.get(id)?.constraintDate ?? null;
    return {
      scheduling: this.follows.has(id) ? ('auto' as const) : ('manual' as const),
      constraintType: constraintDate === null ? null : ('start_no_earlier_than' as const),
      ...{ constraintDate, durationMinutes: null },
    };
  }

  /** Puts what follows right after what it follows. */
  private reschedule(): object[] {
    return [...this.follows].flatMap(([id, { after, constraintDate }]) => {
      const item = this.stored.get(id);
      const before = this.stored.get(after);
      if (item === undefined || before === undefined) return [];
      const asked = dayNumber(before.endDate) + 1;
      const start = Math.max(asked, constraintDate === null ? asked : dayNumber(constraintDate));
      const startDate = fromDayNumber(start);
      if (startDate === item.startDate) return [];
      const endDate = fromDayNumber(start + dayNumber(item.endDate) - dayNumber(item.startDate));
      const version = (this.versions.get(id) ?? 1) + 1;
      this.versions.set(id, version);
      this.stored.set(id, { ...item, startDate, endDate });
      const project = { __typename: 'Reference', id: id.split('.')[0] };
      return [{ __typename: 'MovedItem', id, title: item.title, startDate, endDate, version, project }];
    });
  }

  private payload(projectId: string): object {
    const moved = this.reschedule();
    return { __typename: 'ProjectPayload', project: this.plan(projectId), moved };
  }

  query = ({ variables }: { variables: { id: string } }): Observable<unknown> =>
    of({ data: { project: this.plan(variables.id) } });

  mutate = ({
    mutation,
    variables,
  }: {
    mutation: object;
    variables: { input: Record<string, unknown> };
  }): Observable<unknown> => {
    const { input } = variables;
    const name = (mutation as { definitions: { name: { value: string } }[] }).definitions[0]?.name.value ?? '';
    this.sent.push({ name, input });
    if (this.isDown) return throwError(() => ({ status: 0 }));
    const answer = this.refuse?.(input) ?? this.take(name, input);
    const field = {
      ChangePlanItems: 'updateWorkItems',
      ChangePlanItem: 'updateWorkItem',
      AddPlanItem: 'createWorkItem',
      RemovePlanItem: 'removeWorkItem',
    };
    const links = { AddPlanLink: 'addDependency', RemovePlanLink: 'removeDependency' };
    return of({ data: { [{ ...field, ...links }[name as keyof typeof field] ?? name]: answer } });
  };

  private take(name: string, input: Record<string, unknown>): object {
    const id = String(input['id'] ?? '');
    switch (name) {
      case 'ChangePlanItem': {
        const { version, constraintType: _, constraintDate, ...fields } = input;
        if (version !== (this.versions.get(id) ?? 1))
          return { __typename: 'VersionConflict', currentVersion: 9, current: {} };
        const follower = this.follows.get(id);
        if (follower !== undefined && constraintDate !== undefined) follower.constraintDate = constraintDate as null;
        else if (
          follower !== undefined &&
          input['startDate'] !== undefined &&
          input['startDate'] !== this.stored.get(id)?.startDate
        )
          follower.constraintDate = String(input['startDate']);
        this.stored.set(id, { ...this.stored.get(id), ...fields } as never);
        this.versions.set(id, Number(version) + 1);
        return this.payload(id.split('.')[0] ?? '');
      }
      case 'ChangePlanItems': {
        const { items, projects } = input as Record<'items' | 'projects', Record<string, unknown>[]>;
        const refused = items.map((item) => this.refuse?.(item)).find(Boolean);
        if (refused) return refused;
        for (const item of items) this.take('ChangePlanItem', item);
        for (const { id: one, startDate, endDate } of projects)
          this.projectMoves.set(String(one), { startDate: String(startDate), endDate: String(endDate) });
        const ids = new Set([...items, ...projects].map((one) => String(one['id']).split('.')[0] ?? ''));
        return {
          ...{ __typename: 'PlansPayload', moved: this.reschedule() },
          projects: [...ids].map((one) => this.plan(one)),
        };
      }
      case 'AddPlanItem': {
        const { projectId, ...fields } = input;
        const made = `${String(projectId)}.new${this.made++}`;
        this.stored.set(made, { id: made, owner: null, baselineStart: null, baselineEnd: null, ...fields } as never);
        return this.payload(String(projectId));
      }
      case 'RemovePlanItem':
        this.stored.delete(id);
        return this.payload(id.split('.')[0] ?? '');
      case 'AddPlanLink': {
        this.links = [
          ...this.links,
          { ...(input as unknown as (typeof this.links)[number]), id: `made${this.made++}` },
        ];
        return this.payload(String(input['successorId']).split('.')[0] ?? '');
      }
      default:
        this.links = this.links.filter((link) => link.id !== id);
        return { __typename: 'RemovedPayload', id, moved: this.reschedule() };
    }
  }
}

let server: FakeServer;
let editor: PlanEditor;
let store: PlanStore;
let toasts: Toasts;

const dates = (id: string) => [store.item(id)?.startDate, store.item(id)?.endDate];
const move = (id: string, startDate: string, endDate: string) => {
  const item = store.item(id);
  return { id, before: { startDate: item?.startDate, endDate: item?.endDate }, after: { startDate, endDate } };
};
const told = () => toasts.toasts().map(({ text }) => text);

beforeEach(() => {
  server = new FakeServer();
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { roadmap: nl, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      ...[PlanEditor, PlanServer, PlanStore],
      { provide: Apollo, useValue: server },
      { provide: Session, useValue: { may: () => true } },
    ],
  });
  store = TestBed.inject(PlanStore);
  editor = TestBed.inject(PlanEditor);
  toasts = TestBed.inject(Toasts);
  store.load(roadmapFixture(2));
});

describe('editing the plan', () => {
  it('shows a move at once, saves it with the version that is stored, and takes it back and again', async () => {
    const before = dates('p0.1');
    const saving = editor.change([move('p0.1', '2026-03-01', '2026-03-26')]);
    expect(dates('p0.1')).toEqual(['2026-03-01', '2026-03-26']);
    await saving;
    expect(server.sent).toEqual([
      { name: 'ChangePlanItem', input: { id: 'p0.1', startDate: '2026-03-01', endDate: '2026-03-26', version: 1 } },
    ]);
    await editor.undo();
    expect(dates('p0.1')).toEqual(before);
    expect(server.sent.at(-1)?.input['version']).toBe(2);
    await editor.redo();
    expect(dates('p0.1')).toEqual(['2026-03-01', '2026-03-26']);
    expect([editor.canUndo(), editor.canRedo()]).toEqual([true, false]);
  });

  it('takes back a change that is still on its way', async () => {
    const before = dates('p0.1');
    void editor.change([move('p0.1', '2026-03-01', '2026-03-26')]);
    await editor.undo();
    expect(dates('p0.1')).toEqual(before);
    expect(editor.canRedo()).toBe(true);
  });

  it('puts back what the server refuses, and says why', async () => {
    const before = dates('p0.1');
    server.refuse = () => ({ __typename: 'ValidationFailed', issues: [{ field: 'endDate', code: 'required' }] });
    await editor.change([move('p0.1', '2026-03-01', '2026-03-26')]);
    expect(dates('p0.1')).toEqual(before);
    expect(told().at(-1)).toBe('Niet bewaard en teruggezet: Vul dit in.');
    expect(editor.canUndo()).toBe(false);
  });

  it('saves a move of several as one, takes it back as one, and puts all back when one is refused', async () => {
    const before = [dates('p0.1'), dates('p1.2')];
    const moves = () => [move('p0.1', '2026-03-01', '2026-03-26'), move('p1.2', '2026-04-01', '2026-04-20')];
    await editor.change(moves());
    expect(server.sent.map(({ name }) => name)).toEqual(['ChangePlanItems']);
    await editor.undo();
    expect([dates('p0.1'), dates('p1.2')]).toEqual(before);
    expect(server.sent.map(({ name }) => name)).toEqual(['ChangePlanItems', 'ChangePlanItems']);
    server.refuse = ({ id }) => (id === 'p1.2' ? { __typename: 'Forbidden', permission: 'project.edit' } : undefined);
    await editor.change(moves());
    expect([dates('p0.1'), dates('p1.2')]).toEqual(before);
    expect(told().at(-1)).toContain('Niet bewaard en teruggezet');
  });

  it('moves a project with its items, and back', async () => {
    const shown = () => store.fieldsOf('p0');
    const before = shown();
    const after = { startDate: '2026-02-01', endDate: '2026-06-01' };
    await editor.change([{ id: 'p0', before: before ?? {}, after }, move('p0.1', '2026-03-01', '2026-03-26')]);
    expect(server.sent.at(-1)?.input['projects']).toEqual([{ id: 'p0', version: 1, ...after }]);
    expect(shown()).toEqual(after);
    await editor.undo();
    expect(shown()).toEqual(before);
    expect(server.projectMoves.get('p0')).toEqual(before);
  });

  it('offers a change again that another was faster with', async () => {
    server.stored.set('p0.1', { ...(server.stored.get('p0.1') as never as object), title: 'Van een ander' } as never);
    await editor.change([{ id: 'p0.1', before: { title: 'Taak 1' }, after: { title: 'Van mij' } }]);
    expect(store.item('p0.1')?.title).toBe('Van een ander');
    await editor.redo();
    expect(server.stored.get('p0.1')?.title).toBe('Van mij');
    await editor.undo();
    expect(server.stored.get('p0.1')?.title).toBe('Van een ander');
  });

  it('does not overwrite what another changed since the reader loaded the plan', async () => {
    server.stored.set('p0.1', { ...(server.stored.get('p0.1') as never as object), title: 'Van een ander' } as never);
    await editor.change([move('p0.1', '2026-03-01', '2026-03-26')]);
    expect(server.sent).toEqual([]);
    expect(told().at(-1)).toContain('Iemand anders heeft dit onderdeel intussen gewijzigd');
    expect(store.item('p0.1')).toMatchObject({ title: 'Van een ander', startDate: '2026-01-31' });
  });

  it('takes edits in turn: quick ones after each other all arrive', async () => {
    await Promise.all([
      editor.change([move('p0.1', '2026-03-01', '2026-03-26')]),
      editor.change([{ id: 'p0.1', before: { percentComplete: 100 }, after: { percentComplete: 50 } }]),
      editor.change([move('p0.3', '2026-05-01', '2026-05-01')]),
    ]);
    expect(server.sent.map(({ input }) => [input['id'], input['version']])).toEqual([
      ['p0.1', 1],
      ['p0.1', 2],
      ['p0.3', 1],
    ]);
    expect(store.item('p0.1')).toMatchObject({ startDate: '2026-03-01', percentComplete: 50 });
  });

  it('puts back when the server cannot be reached', async () => {
    const before = dates('p0.1');
    server.isDown = true;
    await editor.change([move('p0.1', '2026-03-01', '2026-03-26')]);
    expect(dates('p0.1')).toEqual(before);
    expect(told().at(-1)).toContain('Niet bewaard en teruggezet: Stip is niet bereikbaar.');
  });

  it('draws, removes and restores a dependency', async () => {
    const count = store.links().length;
    const saving = editor.link('p0.1', 'p1.1', 'FS');
    expect(store.links()).toHaveLength(count + 1);
    await saving;
    expect(store.links().filter(({ id }) => id.startsWith('new:'))).toEqual([]);
    const link = store.links().find((one) => one.predecessorId === 'p0.1' && one.successorId === 'p1.1');
    expect(link).toBeDefined();
    if (link) await editor.unlink(link);
    expect(store.links()).toHaveLength(count);
    await editor.undo();
    expect(store.links()).toHaveLength(count + 1);
  });

  it('takes away a dependency that the server refuses', async () => {
    const count = store.links().length;
    const issue = { field: 'successorId', code: 'dependency_cycle', params: { path: 'A → B → A' } };
    server.refuse = () => ({ __typename: 'ValidationFailed', issues: [issue] });
    await editor.link('p0.2', 'p0.1', 'FS');
    expect(store.links()).toHaveLength(count);
    expect(told().at(-1)).toContain('maakt een kring: A → B → A');
  });

  it('puts an item elsewhere in the tree and back', async () => {
    await editor.place('p0.2', 'p0.1');
    expect(store.item('p0.2')?.parentId).toBe('p0.1');
    await editor.undo();
    expect(store.item('p0.2')?.parentId).toBe('p0.0');
  });

  it('adds pasted rows, and removes them when undone', async () => {
    const item = { kind: 'task', startDate: '2026-06-01', endDate: '2026-06-30', percentComplete: 0 } as const;
    await editor.add('p0', 'p0.0', [
      { ...item, title: 'Eén' },
      { ...item, title: 'Twee' },
    ]);
    expect(store.itemsOf('p0').map(({ title }) => title)).toEqual(expect.arrayContaining(['Eén', 'Twee']));
    await editor.undo();
    expect(store.itemsOf('p0')).toHaveLength(4);
    await editor.redo();
    expect(store.itemsOf('p0')).toHaveLength(6);
  });

  it('forgets its steps with the plan they belong to', async () => {
    await editor.change([move('p0.1', '2026-03-01', '2026-03-26')]);
    editor.forget();
    expect(editor.canUndo()).toBe(false);
  });
});

describe('what the schedule moves along', () => {
  it('shows it at once, also in another project, and tells how much it was', async () => {
    server.follows.set('p0.3', { after: 'p0.2', constraintDate: null });
    server.follows.set('p1.1', { after: 'p0.2', constraintDate: null });
    await editor.change([move('p0.2', '2026-06-01', '2026-06-10')]);
    expect(store.item('p0.3')?.startDate).toBe('2026-06-11');
    expect(store.item('p1.1')?.startDate).toBe('2026-06-11');
    expect(told()).toEqual(['2 onderdelen schoven mee, waarvan 1 in een ander project']);
    expect(editor.saves()).toBe(1);
  });

  it('is no conflict for who edits it next, also when that was asked before the answer came', async () => {
    server.follows.set('p1.1', { after: 'p0.2', constraintDate: null });
    await Promise.all([
      editor.change([move('p0.2', '2026-06-01', '2026-06-10')]),
      editor.change([{ id: 'p1.1', before: { percentComplete: 100 }, after: { percentComplete: 50 } }]),
    ]);
    expect(server.stored.get('p1.1')).toMatchObject({ percentComplete: 50, startDate: '2026-06-11' });
    expect(store.item('p1.1')).toMatchObject({ percentComplete: 50, startDate: '2026-06-11' });
    await editor.change([{ id: 'p1.1', before: { title: 'Taak 1' }, after: { title: 'Anders' } }]);
    expect(server.stored.get('p1.1')?.title).toBe('Anders');
    expect(told()).toEqual(['1 onderdeel schoof mee, waarvan 1 in een ander project']);
  });

  it('goes back with the edit that moved it', async () => {
    server.follows.set('p0.3', { after: 'p0.2', constraintDate: null });
    await editor.change([move('p0.2', '2026-06-01', '2026-06-10')]);
    await editor.change([move('p0.2', '2026-07-01', '2026-07-10')]);
    expect(store.item('p0.3')?.startDate).toBe('2026-07-11');
    await editor.undo();
    expect(store.item('p0.3')?.startDate).toBe('2026-06-11');
    await editor.redo();
    expect(store.item('p0.3')?.startDate).toBe('2026-07-11');
  });

  it('shows where the server put an item that cannot be where it was asked, and says so', async () => {
    server.follows.set('p0.3', { after: 'p0.2', constraintDate: null });
    await editor.change([move('p0.3', '2026-01-05', '2026-01-05')]);
    const earliest = fromDayNumber(dayNumber(store.item('p0.2')?.endDate ?? '') + 1);
    expect(store.item('p0.3')?.startDate).toBe(earliest);
    expect(told().at(-1)).toMatch(/^Live voor inwoners staat op \d\d-\d\d-2026: andere datums laat het plan niet toe$/);
  });

  it('undoes the constraint that a move made, so that the item follows again', async () => {
    server.follows.set('p0.3', { after: 'p0.2', constraintDate: null });
    await editor.change([move('p0.3', '2026-09-01', '2026-09-01')]);
    expect(server.follows.get('p0.3')?.constraintDate).toBe('2026-09-01');
    await editor.undo();
    expect(server.follows.get('p0.3')?.constraintDate).toBeNull();
    await editor.change([move('p0.2', '2026-06-01', '2026-06-10')]);
    expect(store.item('p0.3')?.startDate).toBe('2026-06-11');
  });

  it('follows when a dependency is drawn or removed, and keeps its lag when that is undone', async () => {
    server.follows.set('p1.1', { after: 'p0.2', constraintDate: null });
    await editor.link('p0.2', 'p1.1', 'FS');
    const first = store.item('p1.1')?.startDate;
    expect(first).toBe(fromDayNumber(dayNumber(store.item('p0.2')?.endDate ?? '') + 1));
    expect(told().at(-1)).toBe('1 onderdeel schoof mee');
    server.follows.set('p1.1', { after: 'p0.1', constraintDate: null });
    const link = store.links().find((one) => one.successorId === 'p1.1');
    if (link) await editor.unlink(link);
    expect(store.item('p1.1')?.startDate).not.toBe(first);
    await editor.undo();
    expect(server.sent.at(-1)).toEqual({
      name: 'AddPlanLink',
      input: {
        ...{ predecessorId: 'p0.2', successorId: 'p1.1', type: 'FS' },
        ...{ lagDays: 0, lag: 0, lagUnit: 'elapsed_days' },
      },
    });
  });
});
