import { computed, inject, Injectable, signal } from '@angular/core';
import { ScenarioDocument, UpdateScenarioDocument, type ScenarioFieldsFragment } from '@stip/contract';
import { Toasts } from '@stip/ui';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Mutations } from '../platform/mutate';
import type { FieldChange } from '../roadmap/plan-editor';
import { PlanStore, type ItemFields } from '../roadmap/plan-store';
import type { Impact } from './impact-reasons';
import { movesOf, type Move } from './moves';

interface Shown {
  readonly scenario: ScenarioFieldsFragment;
  readonly difference: Impact | null;
}

/** A scenario laid over the rows of the roadmap. Dates that are changed while it is shown are changed in it, not in the plan. */
@Injectable()
export class ScenarioView {
  private readonly apollo = inject(Apollo);
  private readonly store = inject(PlanStore);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();
  private readonly state = signal<Shown | null>(null);
  private readonly asked = signal<string | null>(null);
  private readonly problem = signal('');
  /** The dates of the plan of what the scenario moves. */
  private under = new Map<string, ItemFields>();
  /** Moves as they were before each change that was made here, for going back. */
  private steps: (readonly Move[])[] = [];
  private last: Promise<unknown> = Promise.resolve();

  readonly shown = this.state.asReadonly();
  readonly error = this.problem.asReadonly();
  /** Whether the rows are those of a scenario, or are about to be: nothing may then change the plan. */
  readonly isActive = computed(() => this.asked() !== null);
  readonly canUndo = signal(false);

  /** Lays a scenario over the rows that are loaded. */
  async show(id: string): Promise<void> {
    if (this.asked() !== id) this.clear();
    this.asked.set(id);
    await this.read(id);
  }

  /** Forgets the scenario; the rows go back to the plan. */
  clear(): void {
    if (this.under.size > 0) this.store.edit(this.under);
    this.under = new Map();
    this.steps = [];
    this.canUndo.set(false);
    this.state.set(null);
    this.problem.set('');
    this.asked.set(null);
  }

  /** Rows were loaded anew: what was laid over them is gone. */
  relay(): void {
    this.under = new Map();
    const shown = this.state();
    if (shown) this.lay(shown);
  }

  /** Changes of dates become moves of the scenario; what is no date is put back. */
  take(changes: readonly FieldChange[]): Promise<void> {
    const dates = changes.filter(({ after }) => after.startDate !== undefined || after.endDate !== undefined);
    const others = changes.filter((change) => !dates.includes(change));
    if (others.length > 0) {
      this.store.edit(new Map(others.map(({ id, before }) => [id, before])));
      this.refuse();
    }
    if (dates.length === 0) return Promise.resolve();
    this.store.edit(new Map(dates.map(({ id, after }) => [id, after])));
    const moves = dates
      .map(({ id }) => this.store.item(id))
      .flatMap((item) => (item === undefined || item.kind === 'phase' ? [] : [item]))
      .map(({ id, startDate, endDate }) => ({ workItemId: id, startDate, endDate }));
    return this.inTurn(async () => {
      const before = movesOf(this.state()?.scenario);
      const changed = new Set(moves.map(({ workItemId }) => workItemId));
      const saved = await this.save([...before.filter(({ workItemId }) => !changed.has(workItemId)), ...moves]);
      if (!saved) return this.store.edit(new Map(dates.map((change) => [change.id, change.before])));
      this.steps.push(before);
      this.canUndo.set(true);
    });
  }

  undo(): Promise<void> {
    return this.inTurn(async () => {
      const before = this.steps.pop();
      this.canUndo.set(this.steps.length > 0);
      if (before) await this.save(before);
    });
  }

  refuse(): void {
    this.toasts.show(this.t('schedule.scenario.onlyDates'), 'failed');
  }

  private async save(moves: readonly Move[]): Promise<boolean> {
    const scenario = this.state()?.scenario;
    if (!scenario) return false;
    const answer = await this.mutations.send(UpdateScenarioDocument, {
      input: { id: scenario.id, version: scenario.version, moves: [...moves] },
    });
    const result = answer?.updateScenario;
    if (result?.__typename === 'ScenarioPayload') {
      await this.read(scenario.id);
      return true;
    }
    if (result) this.toasts.show(this.failures.summary(result as never), 'failed');
    await this.read(scenario.id);
    return false;
  }

  private async read(id: string): Promise<void> {
    try {
      const query = this.apollo.query({ query: ScenarioDocument, variables: { id }, fetchPolicy: 'no-cache' });
      const found = (await firstValueFrom(query)).data?.scenario;
      if (this.asked() !== id) return;
      this.problem.set(found ? '' : this.t('schedule.scenario.gone'));
      this.state.set(found ?? null);
      if (found) this.lay(found);
    } catch (error) {
      if (this.asked() === id) this.problem.set(this.failures.describe(error));
    }
  }

  /** The dates of the scenario over those of the plan; what it moves no longer goes back. */
  private lay({ difference }: Shown): void {
    const items = difference?.items ?? [];
    const edits = new Map<string, ItemFields>(this.under);
    this.under = new Map(
      items.map(({ id, startBefore, endBefore }) => [id, { startDate: startBefore, endDate: endBefore }]),
    );
    for (const { id, startDate, endDate } of items) edits.set(id, { startDate, endDate });
    if (edits.size > 0) this.store.edit(edits);
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
