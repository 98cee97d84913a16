import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { RoadmapDocument, RoadmapPartDocument } from '@stip/contract';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { injectTranslate } from '../i18n/translations';
import { LiveChanges, type LiveChange } from '../platform/live-changes';
import { PlanEditor } from './plan-editor';
import { PlanServer } from './plan-server';
import { PlanStore, type AskedPart } from './plan-store';
import type { RoadmapData } from './roadmap-plan';

/** What the roadmap needs of the page it is on. */
export interface LivePage {
  /** The reader holds something that rows must not move under: a bar, a cell that is filled in. */
  readonly isBusy: () => boolean;
  /** Does what may move rows, and leaves in view what was in view. */
  readonly keepPlace: (work: () => void) => void;
}

/** Tables whose rows say which projects of the drawing they change. */
const partTables: ReadonlySet<string> = new Set([
  ...['project', 'project_goal', 'work_item', 'dependency', 'baseline', 'status_update', 'risk'],
  ...['budget_line', 'budget_change_line', 'ledger_entry'],
]);
/** Tables that concern groups, or all projects. */
const wholeTables: ReadonlySet<string> = new Set(['goal', 'programme', 'programme_goal', 'person', 'organisation']);
/** More is read as a whole. */
const most = { projects: 60, dependencies: 200 } as const;

/** Changes that come in quick succession are read together. */
const gatherMs = 120;
const busyMs = 150;
const againMs = 5000;
const saidMs = 8000;

interface Wanted {
  readonly projects: Set<string>;
  readonly dependencies: Set<string>;
  isWhole: boolean;
}

/**
 * What others change in the plan, read anew and merged into what the reader sees: only the projects concerned, and around whatever
 * the reader is doing. Says in a few words who changed what.
 */
@Injectable()
export class LivePlan {
  private readonly apollo = inject(Apollo);
  private readonly live = inject(LiveChanges);
  private readonly store = inject(PlanStore);
  private readonly server = inject(PlanServer);
  private readonly editor = inject(PlanEditor);
  private readonly t = injectTranslate();
  private page: LivePage | null = null;
  private wanted: Wanted = nothing();
  private news: LiveChange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hush: ReturnType<typeof setTimeout> | undefined;
  private isReading = false;
  private isGone = false;

  private readonly counted = signal(0);
  /** Counts what was merged: what is computed from the plan is computed anew. */
  readonly merges = this.counted.asReadonly();
  private readonly words = signal('');
  /** Who changed what a moment ago; empty after a while. */
  readonly said = this.words.asReadonly();

  constructor() {
    const stop = this.live.follow({
      changed: (change) => this.take(change),
      missed: () => {
        this.wanted.isWhole = true;
        this.soon(gatherMs);
      },
    });
    inject(DestroyRef).onDestroy(() => {
      this.isGone = true;
      stop();
      clearTimeout(this.timer);
      clearTimeout(this.hush);
    });
  }

  start(page: LivePage): void {
    this.page = page;
  }

  private take(change: LiveChange): void {
    let concerns = false;
    for (const { name, ids, count, projectIds } of change.tables) {
      if (wholeTables.has(name)) this.wanted.isWhole = true;
      else if (!partTables.has(name)) continue;
      for (const id of projectIds) this.wanted.projects.add(id);
      if (name === 'dependency') {
        for (const id of ids) this.wanted.dependencies.add(id);
        if (count > ids.length) this.wanted.isWhole = true;
      }
      concerns = true;
    }
    if (!concerns) return;
    this.server.forgetProjects([...this.wanted.projects, ...this.projectsOfLinks()]);
    this.news.push(change);
    this.soon(gatherMs);
  }

  private projectsOfLinks(): string[] {
    return this.store.links().flatMap((link) => {
      const project = this.wanted.dependencies.has(link.id) ? this.store.projectOf(link.successorId) : undefined;
      return project === undefined ? [] : [project.id];
    });
  }

  private soon(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), pause);
  }

  private async read(): Promise<void> {
    if (this.isReading || this.store.structure() === null) return this.soon(gatherMs);
    const [wanted, news] = [this.wanted, this.news];
    [this.wanted, this.news] = [nothing(), []];
    this.isReading = true;
    try {
      await this.editor.afterSaves(async () => {
        const [fresh, asked] = await this.ask(wanted);
        if (!this.isGone) this.merge(fresh, asked, news);
      });
    } catch {
      // What could not be read is read later, all of it.
      this.wanted.isWhole = true;
      this.news = [...news, ...this.news];
      if (!this.isGone) this.soon(againMs);
    } finally {
      this.isReading = false;
    }
  }

  private async ask({ projects, dependencies, isWhole }: Wanted): Promise<[RoadmapData, AskedPart]> {
    if (isWhole || projects.size > most.projects || dependencies.size > most.dependencies) {
      const { data } = await firstValueFrom(this.apollo.query({ query: RoadmapDocument, fetchPolicy: 'no-cache' }));
      if (!data) throw new Error('The roadmap did not come');
      const here = this.store.structure();
      const projectIds = [...(here?.projects ?? []), ...data.roadmap.projects].map(({ id }) => id);
      const dependencyIds = this.store.links().flatMap(({ id }) => (id.startsWith('new:') ? [] : id));
      return [data.roadmap, { projectIds, dependencyIds }];
    }
    const asked = { projectIds: [...projects], dependencyIds: [...dependencies] };
    const { data } = await firstValueFrom(
      this.apollo.query({ query: RoadmapPartDocument, variables: asked, fetchPolicy: 'no-cache' }),
    );
    if (!data) throw new Error('The part did not come');
    return [data.roadmapPart, asked];
  }

  private merge(fresh: RoadmapData, asked: AskedPart, news: readonly LiveChange[]): void {
    const { page } = this;
    if (this.store.wouldMoveRows(fresh, asked)) {
      if (page?.isBusy() === true) {
        // What was read may be old by then, so it is asked again.
        for (const id of asked.projectIds) this.wanted.projects.add(id);
        for (const id of asked.dependencyIds) this.wanted.dependencies.add(id);
        this.news = [...news, ...this.news];
        return this.whenFree();
      }
      if (page === null) this.store.merge(fresh, asked);
      else page.keepPlace(() => this.store.merge(fresh, asked));
    } else this.store.merge(fresh, asked);
    this.counted.update((count) => count + 1);
    this.say(news);
  }

  private whenFree(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.page?.isBusy() === true ? this.whenFree() : void this.read()), busyMs);
  }

  private say(news: readonly LiveChange[]): void {
    const byPerson = new Map<string, LiveChange[]>();
    for (const change of news) {
      const id = change.person?.id ?? '';
      byPerson.set(id, [...(byPerson.get(id) ?? []), change]);
    }
    const text = [...byPerson.values()].map((changes) => this.sentence(changes)).join(' ');
    if (text === '') return;
    this.words.set(text);
    clearTimeout(this.hush);
    this.hush = setTimeout(() => this.words.set(''), saidMs);
  }

  private sentence(changes: readonly LiveChange[]): string {
    const name = changes[0]?.person?.name ?? this.t('roadmap.live.somebody');
    const tables = changes.flatMap((change) => change.tables);
    const items = countOf(tables.filter((table) => table.name === 'work_item'));
    if (items > 0) return this.t(`roadmap.live.${items === 1 ? 'item' : 'items'}`, { name, count: items });
    const projects = new Set(tables.flatMap(({ projectIds }) => projectIds)).size;
    if (projects > 0)
      return this.t(`roadmap.live.${projects === 1 ? 'project' : 'projects'}`, { name, count: projects });
    return this.t('roadmap.live.other', { name });
  }
}

/** Different rows; where not all are named, the most that can be told. */
function countOf(tables: LiveChange['tables']): number {
  const ids = new Set(tables.flatMap((table) => table.ids)).size;
  return Math.max(ids, ...tables.map(({ count }) => count));
}

const nothing = (): Wanted => ({ projects: new Set(), dependencies: new Set(), isWhole: false });
