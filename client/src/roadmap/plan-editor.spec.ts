import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { PlanFieldsFragment } from '@stip/contract';
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

  plan(id: string): PlanFieldsFragment {
    const items = [...this.stored.values()].filter((item) => item.id.startsWith(`${id}.`));
    return {
      __typename: 'Project',
      id,
      workItems: items.map((item, position) => ({
        ...item,
        ...{ __typename: 'WorkItem' as const, position, version: this.versions.get(item.id) ?? 1 },
      })),
      dependencies: this.links
        .filter((link) => link.successorId.startsWith(`${id}.`))
        .map((link) => ({ ...link, __typename: 'Dependency' as const, version: 1 })),
    };
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
    const field = { ChangePlanItem: 'updateWorkItem', AddPlanItem: 'createWorkItem', RemovePlanItem: 'removeWorkItem' };
    const links = { AddPlanLink: 'addDependency', RemovePlanLink: 'removeDependency' };
    return of({ data: { [{ ...field, ...links }[name as keyof typeof field] ?? name]: answer } });
  };

  private take(name: string, input: Record<string, unknown>): object {
    const id = String(input['id'] ?? '');
    switch (name) {
      case 'ChangePlanItem': {
        const { version, ...fields } = input;
        if (version !== (this.versions.get(id) ?? 1))
          return { __typename: 'VersionConflict', currentVersion: 9, current: {} };
        this.stored.set(id, { ...this.stored.get(id), ...fields } as never);
        this.versions.set(id, Number(version) + 1);
        return { __typename: 'ProjectPayload', project: this.plan(id.split('.')[0] ?? '') };
      }
      case 'AddPlanItem': {
        const { projectId, ...fields } = input;
        const made = `${String(projectId)}.new${this.made++}`;
        this.stored.set(made, { id: made, owner: null, baselineStart: null, baselineEnd: null, ...fields } as never);
        return { __typename: 'ProjectPayload', project: this.plan(String(projectId)) };
      }
      case 'RemovePlanItem':
        this.stored.delete(id);
        return { __typename: 'ProjectPayload', project: this.plan(id.split('.')[0] ?? '') };
      case 'AddPlanLink': {
        this.links = [
          ...this.links,
          { ...(input as unknown as (typeof this.links)[number]), id: `made${this.made++}` },
        ];
        return { __typename: 'ProjectPayload', project: this.plan(String(input['successorId']).split('.')[0] ?? '') };
      }
      default:
        this.links = this.links.filter((link) => link.id !== id);
        return { __typename: 'RemovedPayload', id };
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

  it('keeps what was saved of a move of several, and puts back the rest', async () => {
    const before = dates('p0.2');
    server.refuse = ({ id }) => (id === 'p0.2' ? { __typename: 'Forbidden', permission: 'project.edit' } : undefined);
    await editor.change([move('p0.1', '2026-03-01', '2026-03-26'), move('p0.2', '2026-04-01', '2026-04-20')]);
    expect(dates('p0.1')).toEqual(['2026-03-01', '2026-03-26']);
    expect(dates('p0.2')).toEqual(before);
    expect(told().at(-1)).toContain('1 van 2 bewaard; de rest is teruggezet');
    await editor.undo();
    expect(server.sent.at(-1)?.input['id']).toBe('p0.1');
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
