import { LiveAnnouncer } from '@angular/cdk/a11y';
import { computed, inject, Injectable, signal } from '@angular/core';
import { SlipImpactDocument } from '@stip/contract';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { injectTranslate } from '../i18n/translations';
import type { FieldChange } from '../roadmap/plan-editor';
import { PlanStore } from '../roadmap/plan-store';
import { isMoreThanItself, REACHES, reachOf, type Impact, type Reach } from './impact-reasons';
import type { Move } from './moves';
import { ScenarioView } from './scenario-view';

/** Moves that are shown and not kept yet, in the steps in which they were asked. */
export interface Held {
  readonly steps: readonly (readonly FieldChange[])[];
  readonly impact: Impact;
  readonly reach: Reach;
}

type Save = (changes: readonly FieldChange[]) => Promise<void>;

/**
 * Stands between a move in the roadmap and its save. The move shows at once; meanwhile the server is asked what it touches. What
 * touches nothing else is saved without a word, the rest waits for a yes, and moves that follow meanwhile wait with it.
 */
@Injectable()
export class MoveReview {
  private readonly apollo = inject(Apollo);
  private readonly store = inject(PlanStore);
  private readonly scenario = inject(ScenarioView);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly t = injectTranslate();
  private readonly state = signal<Held | null>(null);
  private readonly busy = signal(false);
  private turn: Promise<unknown> = Promise.resolve();
  /** Counts the plans that were loaded: an answer about another plan is of no use. */
  private plans = 0;
  private save: Save | null = null;
  private readonly undone = signal<readonly (readonly FieldChange[])[]>([]);

  readonly held = this.state.asReadonly();
  /** Whether what moves touch is being asked. */
  readonly isAsking = this.busy.asReadonly();
  readonly canUndo = computed(() => this.state() !== null || this.scenario.canUndo());
  readonly canRedo = computed(() => this.undone().length > 0);

  /** Whether changes are for here: dates, and whatever else of an item that waits. */
  concerns(changes: readonly FieldChange[]): boolean {
    if (this.scenario.isActive()) return true;
    const waiting = new Set(this.waiting().map(({ id }) => id));
    return changes.some(
      ({ id, after }) => after.startDate !== undefined || after.endDate !== undefined || waiting.has(id),
    );
  }

  /** Whether other changes, such as a dependency, are refused because the rows are not those of the plan. */
  refuses(): boolean {
    if (!this.scenario.isActive()) return false;
    this.scenario.refuse();
    return true;
  }

  take(changes: readonly FieldChange[], save: Save): Promise<void> {
    if (this.scenario.isActive()) return this.scenario.take(changes);
    this.save = save;
    this.undone.set([]);
    this.store.edit(new Map(changes.map(({ id, after }) => [id, after])));
    const ids = changes.map(({ id }) => id);
    this.store.hold(ids);
    const plan = this.plans;
    return this.inTurn(async () => {
      if (plan === this.plans) await this.consider(changes);
    });
  }

  /** Saves what waits. */
  keep(): Promise<void> {
    return this.inTurn(async () => {
      const held = this.state();
      if (held === null || this.save === null) return;
      this.state.set(null);
      const changes = merged(held.steps);
      const saving = this.save(changes);
      this.release(held.steps);
      await saving;
    });
  }

  /** Puts back all that waits. */
  putBack(): Promise<void> {
    return this.inTurn(() => {
      const held = this.state();
      if (held !== null) {
        this.drop(held);
        void this.announcer.announce(this.t('schedule.impact.putBackSpoken'));
      }
      return Promise.resolve();
    });
  }

  /** What waits, as moves. */
  moves(): Move[] {
    return this.movesOf(this.state()?.steps ?? []);
  }

  /** Takes back the last step that waits, or else what `otherwise` does. */
  undo(otherwise: () => Promise<void>): Promise<void> {
    if (this.scenario.isActive()) return this.scenario.undo();
    return this.turn.then(() => {
      const held = this.state();
      if (held === null) return otherwise();
      return this.inTurn(async () => {
        const last = held.steps.at(-1) ?? [];
        this.undone.update((steps) => [...steps, last]);
        const steps = held.steps.slice(0, -1);
        this.store.edit(new Map(last.map(({ id, before }) => [id, before])));
        this.release([last]);
        if (steps.length === 0) this.state.set(null);
        else await this.ask(steps);
        void this.announcer.announce(this.t('roadmap.edit.undone'));
      });
    });
  }

  /** Does again the last step that waited and was taken back, or else what `otherwise` does. */
  redo(otherwise: () => Promise<void>): Promise<void> {
    if (this.scenario.isActive()) return Promise.resolve();
    return this.turn.then(() => {
      const step = this.undone().at(-1);
      if (step === undefined || this.save === null) return otherwise();
      const rest = this.undone().slice(0, -1);
      const done = this.take(step, this.save);
      this.undone.set(rest);
      return done;
    });
  }

  /** Something else was done: steps that were taken back would now go over it. */
  forgetUndone(): void {
    this.undone.set([]);
  }

  /** Another plan was loaded: nothing waits any more. */
  forget(): void {
    const held = this.state();
    this.plans += 1;
    this.undone.set([]);
    this.state.set(null);
    if (held !== null) this.release(held.steps);
    this.scenario.relay();
  }

  private async consider(changes: readonly FieldChange[]): Promise<void> {
    const held = this.state();
    const steps = [...(held?.steps ?? []), changes];
    if (held !== null && merged(steps).length === 0) return this.drop({ ...held, steps });
    const plan = this.plans;
    const answer = await this.impactOf(steps);
    if (plan !== this.plans) return;
    // What cannot be asked is saved as before: an answer that does not come must not keep anybody from planning.
    if (held === null && (answer === null || !isMoreThanItself(answer.reach))) {
      const saving = this.save?.(changes);
      this.release([changes]);
      return saving;
    }
    const known = answer ?? (held && { impact: held.impact, reach: held.reach });
    if (known === null) return;
    this.state.set({ steps, ...known });
    const counts = this.words(known.reach);
    const said = counts === '' ? 'spokenMilestone' : held === null ? 'spoken' : 'spokenAgain';
    void this.announcer.announce(this.t(`schedule.impact.${said}`, { counts }));
  }

  private async ask(steps: readonly (readonly FieldChange[])[]): Promise<void> {
    const answer = await this.impactOf(steps);
    const held = this.state();
    if (held !== null) this.state.set({ ...held, ...answer, steps });
  }

  private async impactOf(
    steps: readonly (readonly FieldChange[])[],
  ): Promise<{ readonly impact: Impact; readonly reach: Reach } | null> {
    const moves = this.movesOf(steps);
    this.busy.set(true);
    try {
      const query = this.apollo.query({ query: SlipImpactDocument, variables: { moves }, fetchPolicy: 'no-cache' });
      const impact = (await firstValueFrom(query)).data?.slipImpact;
      if (!impact) return null;
      return { impact, reach: reachOf(impact, new Set(moves.map(({ workItemId }) => workItemId))) };
    } catch {
      return null;
    } finally {
      this.busy.set(false);
    }
  }

  /** Where the items would be: as shown, for every step lies over the rows already. */
  private movesOf(steps: readonly (readonly FieldChange[])[]): Move[] {
    return merged(steps).flatMap(({ id, after }) => {
      const item = this.store.item(id);
      if (item === undefined || (after.startDate === undefined && after.endDate === undefined)) return [];
      if (item.kind === 'phase') return [];
      const { startDate = item.startDate, endDate = item.endDate } = after;
      return [{ workItemId: id, startDate, endDate }];
    });
  }

  /** The counts in words, largest worry first: a screen reader hears them when the panel comes. */
  words(reach: Reach): string {
    return REACHES.filter((name) => reach[name] > 0)
      .map((name) => this.t(`schedule.impact.count.${name}.${reach[name] === 1 ? 'one' : 'more'}`, { n: reach[name] }))
      .join(', ');
  }

  private drop(held: Pick<Held, 'steps'>): void {
    this.state.set(null);
    this.store.edit(new Map(firstOf(held.steps).map(({ id, before }) => [id, before])));
    this.release(held.steps);
  }

  private release(steps: readonly (readonly FieldChange[])[]): void {
    for (const step of steps) this.store.release(step.map(({ id }) => id));
  }

  private waiting(): readonly FieldChange[] {
    return this.state()?.steps.flat() ?? [];
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}

/** One change per item, from what it was first to what it is last. */
function firstOf(steps: readonly (readonly FieldChange[])[]): FieldChange[] {
  const byId = new Map<string, FieldChange>();
  for (const change of steps.flat()) {
    const known = byId.get(change.id);
    byId.set(change.id, {
      ...change,
      before: { ...change.before, ...known?.before },
      after: { ...known?.after, ...change.after },
    });
  }
  return [...byId.values()];
}

/** Without what came back to where it was. */
export function merged(steps: readonly (readonly FieldChange[])[]): FieldChange[] {
  return firstOf(steps).filter(({ before, after }) =>
    (Object.keys(after) as (keyof typeof after)[]).some((key) => before[key] !== after[key]),
  );
}
