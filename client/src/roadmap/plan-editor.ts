import { LiveAnnouncer } from '@angular/cdk/a11y';
import { computed, inject, Injectable, signal, type WritableSignal } from '@angular/core';
import { Toasts, writeTypedDate } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Session } from '../platform/session';
import { MoveReview } from '../schedule/move-review';
import { PlanServer, type FullLag, type LinkLag, type Making, type Refusal } from './plan-server';
import { isWithin, PlanStore, type ItemFields, type PlanLink } from './plan-store';
import type { RoadmapItem } from './roadmap-plan';

/** One item with what it was and what it becomes. */
export interface FieldChange {
  readonly id: string;
  readonly before: ItemFields;
  readonly after: ItemFields;
  /** To go back to: what made the dates, of an item that is scheduled automatically. */
  readonly making?: Making;
}

/** A row to add, such as one pasted from a spreadsheet. */
export interface NewItem {
  readonly kind: RoadmapItem['kind'];
  readonly title: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly percentComplete: number;
}

/** Does something to the plan; answers what takes it back, or null when nothing was saved. */
type Step = () => Promise<Step | null>;

/**
 * Changes the plan as the reader asks: shown at once, saved in the background in the order of asking, and put back with a
 * message when the server refuses. What was done in this session can be undone and redone.
 */
@Injectable()
export class PlanEditor {
  private readonly store = inject(PlanStore);
  private readonly server = inject(PlanServer);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly t = injectTranslate();
  /** Where moves are looked at before they are kept; a plan without it saves them at once. */
  private readonly review = inject(MoveReview, { optional: true });
  private readonly done = signal<readonly Step[]>([]);
  private readonly undone = signal<readonly Step[]>([]);
  private readonly pending = signal(0);
  /** Saves take turns: each needs the version that the one before left behind. */
  private last: Promise<unknown> = Promise.resolve();
  private asked: Promise<void> = Promise.resolve();

  readonly mayEdit = this.session.may('project.edit');
  readonly canUndo = computed(() => this.done().length > 0 || this.review?.canUndo() === true);
  readonly canRedo = computed(() => this.undone().length > 0 || this.review?.canRedo() === true);
  readonly isSaving = computed(() => this.pending() > 0);
  private readonly savedSteps = signal(0);
  /** Counts what was saved: what is computed from the plan is computed anew. */
  readonly saves = this.savedSteps.asReadonly();

  /** Changes fields of items together. Resolves when they are saved or put back. */
  change(changes: readonly FieldChange[]): Promise<void> {
    const real = changes.filter(({ before, after }) => !isSame(before, after));
    if (real.length === 0) return Promise.resolve();
    if (this.review?.concerns(real)) return this.review.take(real, (kept) => this.run(this.fields(kept)));
    return this.run(this.fields(real));
  }

  /** Ties two items. Lag is none; whoever needs one sets it in the project. */
  link(predecessorId: string, successorId: string, type: PlanLink['type']): Promise<void> {
    return this.run(this.adding({ predecessorId, successorId, type, lagDays: 0 }));
  }

  unlink(link: PlanLink): Promise<void> {
    return this.run(this.removing(link));
  }

  /** Gives a dependency another type and lag. */
  relink(link: PlanLink, type: PlanLink['type'], lag: FullLag): Promise<void> {
    return this.run(this.relinking(link, type, lag));
  }

  /** Puts an item under another, or directly under its project with null. */
  place(id: string, parentId: string | null): Promise<void> {
    const item = this.store.item(id);
    return item === undefined || item.parentId === parentId
      ? Promise.resolve()
      : this.run(this.placing(item, parentId));
  }

  /** Adds rows under an item, or directly under the project with null. */
  add(projectId: string, parentId: string | null, items: readonly NewItem[]): Promise<void> {
    return this.run(this.creating(projectId, parentId, items));
  }

  undo(): Promise<void> {
    const back = () => this.afterwards(() => this.goBack(this.done, this.undone, 'undone', 'nothingToUndo'));
    return this.review ? this.review.undo(back) : back();
  }

  redo(): Promise<void> {
    const again = () => this.afterwards(() => this.goBack(this.undone, this.done, 'redone', 'nothingToRedo'));
    return this.review ? this.review.redo(again) : again();
  }

  /** Reads while nothing is being saved, so that what comes is not older than what was saved before. */
  afterSaves<T>(read: () => Promise<T>): Promise<T> {
    const mine = this.last.then(read);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Steps of another plan are of no use to this one. */
  forget(): void {
    this.review?.forget();
    this.done.set([]);
    this.undone.set([]);
    this.server.forget();
  }

  private run(step: Step): Promise<void> {
    if (this.review?.refuses()) return Promise.resolve();
    this.review?.forgetUndone();
    // Begins at once, for it shows at once; what was done before only has to be told before it is taken back.
    const mine = step().then((back) => {
      if (back === null) return;
      this.done.update((steps) => [...steps, back]);
      this.undone.set([]);
    });
    return this.afterwards(() => mine);
  }

  private async goBack(
    from: WritableSignal<readonly Step[]>,
    to: WritableSignal<readonly Step[]>,
    said: string,
    saidOfNothing: string,
  ): Promise<void> {
    const step = from().at(-1);
    if (step === undefined) return this.say(saidOfNothing);
    from.update((steps) => steps.slice(0, -1));
    const back = await step();
    if (back === null) return;
    to.update((steps) => [...steps, back]);
    await this.say(said);
  }

  /** What was asked before has been saved or put back by then, so that it can be taken back. */
  private afterwards(work: () => Promise<void>): Promise<void> {
    const mine = this.asked.then(work);
    this.asked = mine.catch(() => undefined);
    return mine;
  }

  private fields(changes: readonly FieldChange[]): Step {
    return async () => {
      // What the reader saw before: the save is refused if somebody else changed it meanwhile.
      const seen = new Map(changes.map(({ id, before }) => [id, { ...this.store.fieldsOf(id), ...before }]));
      // Several are saved all or none; so is a project with its own dates.
      const isTogether = changes.length > 1 || changes.some(({ id }) => this.store.item(id) === undefined);
      const ids = changes.map(({ id }) => id);
      this.store.edit(new Map(changes.map(({ id, after }) => [id, after])));
      this.store.hold(ids);
      return this.inTurn(async () => {
        const saved: FieldChange[] = [];
        if (isTogether) {
          const { refusal, makings } = await this.server.changeAll(changes, seen);
          if (refusal === null) saved.push(...changes.map((change) => swapped(change, makings.get(change.id))));
          else this.refuse(changes, refusal);
        }
        const [change] = changes;
        if (!isTogether && change !== undefined) {
          const { refusal, making } = await this.server.change(change, seen.get(change.id));
          if (refusal === null) saved.push(swapped(change, making));
          else this.refuse(changes, refusal);
        }
        this.store.release(ids);
        this.tellMoved(saved);
        return saved.length === 0 ? null : this.fields(saved);
      });
    };
  }

  private refuse(changes: readonly FieldChange[], refusal: Refusal): void {
    this.putBack(changes);
    if (refusal.isConflict === true) this.offerAgain(changes);
    this.tell(refusal, 0, changes.length);
  }

  /** What another was faster with is not lost: redoing puts it over what the reader sees by then. */
  private offerAgain(changes: readonly FieldChange[]): void {
    const again: Step = () => {
      const now = changes.flatMap((change): FieldChange[] => {
        const fields = this.store.fieldsOf(change.id);
        return fields === undefined ? [] : [{ ...change, before: partOf(fields, change.after) }];
      });
      return now.length === 0 ? Promise.resolve(null) : this.fields(now)();
    };
    this.undone.update((steps) => [...steps, again]);
  }

  /** Only what still stands as it was put: a later edit of the same item is not overwritten. */
  private putBack(changes: readonly FieldChange[]): void {
    const back = new Map<string, ItemFields>();
    for (const { id, before, after } of changes) {
      const now = this.store.fieldsOf(id);
      if (now !== undefined && isWithin(after, now)) back.set(id, before);
    }
    this.store.edit(back);
  }

  private adding(link: Omit<PlanLink, 'id' | '__typename'>, lag?: LinkLag): Step {
    return async () => {
      const drawn: PlanLink = { ...link, __typename: 'RoadmapDependency', id: `new:${crypto.randomUUID()}` };
      this.store.setLinks((links) => [...links, drawn]);
      return this.inTurn(async () => {
        const answer = await this.server.link({ ...link, ...(lag && { lag }) });
        this.store.setLinks((links) => links.filter(({ id }) => id !== drawn.id));
        if ('refusal' in answer) {
          this.tell(answer.refusal, 0, 1);
          return null;
        }
        this.tellMoved();
        return this.removing({ ...drawn, id: answer.id });
      });
    };
  }

  private removing(link: PlanLink): Step {
    return async () => {
      this.store.setLinks((links) => links.filter(({ id }) => id !== link.id));
      return this.inTurn(async () => {
        const refusal = await this.server.unlink(link);
        if (refusal === null) {
          this.tellMoved();
          return this.adding(link, this.server.lagOf(link.id));
        }
        this.store.setLinks((links) => [...links, link]);
        this.tell(refusal, 0, 1);
        return null;
      });
    };
  }

  private relinking(link: PlanLink, type: PlanLink['type'], lag: FullLag): Step {
    return () =>
      this.inTurn(async () => {
        const before = (await this.server.lagsOf([link])).get(link.id) ?? {
          lag: link.lagDays,
          lagUnit: 'elapsed_days',
        };
        const refusal = await this.server.relink(link, type, lag);
        if (refusal === null) {
          this.tellMoved();
          return this.relinking({ ...link, type }, link.type, before);
        }
        this.tell(refusal, 0, 1);
        return null;
      });
  }

  private placing(item: RoadmapItem, parentId: string | null): Step {
    return () =>
      this.inTurn(async () => {
        const refusal = await this.server.place(item, parentId);
        if (refusal === null) {
          this.tellMoved();
          return this.placing({ ...item, parentId }, item.parentId);
        }
        this.tell(refusal, 0, 1);
        return null;
      });
  }

  private creating(projectId: string, parentId: string | null, items: readonly NewItem[]): Step {
    return () =>
      this.inTurn(async () => {
        const { ids, refusal } = await this.server.create(projectId, parentId, items);
        if (refusal !== null) this.tell(refusal, ids.length, items.length);
        if (ids.length === 0) return null;
        this.tellMoved();
        const added = items.slice(0, ids.length);
        return this.destroying(projectId, ids, () => this.creating(projectId, parentId, added));
      });
  }

  private destroying(projectId: string, ids: readonly string[], again: () => Step): Step {
    return () =>
      this.inTurn(async () => {
        const refusal = await this.server.remove(projectId, [...ids].reverse());
        if (refusal === null) {
          this.tellMoved();
          return again();
        }
        this.tell(refusal, 0, 1);
        return null;
      });
  }

  /** How many others the server moved along with what was saved, and which of those changed it put elsewhere than asked. */
  private tellMoved(saved: readonly FieldChange[] = []): void {
    const moved = this.server.movedSince();
    const asked = new Map(saved.map((change) => [change.id, change.before]));
    for (const { id, title, startDate, endDate } of moved) {
      const dates = asked.get(id);
      const shown = this.store.item(id);
      if (dates === undefined || shown === undefined || shown.startDate !== startDate || isWithin(dates, shown))
        continue;
      const [start, end] = [writeTypedDate(startDate), writeTypedDate(endDate)];
      this.toasts.show(
        this.t('roadmap.edit.heldElsewhere', { title, dates: start === end ? start : `${start} – ${end}` }),
      );
    }
    const along = moved.filter(({ id }) => !asked.has(id));
    if (along.length === 0) return;
    const own = new Set(saved.map(({ id }) => this.store.projectOf(id)?.id));
    const elsewhere = saved.length === 0 ? 0 : along.filter(({ project }) => !own.has(project.id)).length;
    const told = this.t(`roadmap.edit.${along.length === 1 ? 'movedAlongOne' : 'movedAlong'}`, { count: along.length });
    this.toasts.show(elsewhere === 0 ? told : this.t('roadmap.edit.movedElsewhere', { told, count: elsewhere }));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.pending.update((count) => count + 1);
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    try {
      const answer = await mine;
      if (answer !== null) this.savedSteps.update((count) => count + 1);
      return answer;
    } finally {
      this.pending.update((count) => count - 1);
    }
  }

  private tell(refusal: Refusal, saved: number, asked: number): void {
    const reason = refusal.text;
    const text =
      saved === 0
        ? this.t('roadmap.edit.putBack', { reason })
        : this.t('roadmap.edit.partlyPutBack', { saved, asked, reason });
    this.toasts.show(text, 'failed');
  }

  private async say(key: string): Promise<void> {
    await this.announcer.announce(this.t(`roadmap.edit.${key}`));
  }
}

/** The way back, with what made the dates before. */
function swapped({ id, before, after }: FieldChange, making: Making | undefined): FieldChange {
  return { id, before: after, after: before, ...(making && { making }) };
}

function isSame(one: ItemFields, other: ItemFields): boolean {
  return isWithin(one, other) && isWithin(other, one);
}

function partOf(item: ItemFields, keys: ItemFields): ItemFields {
  return Object.fromEntries((Object.keys(keys) as (keyof ItemFields)[]).map((key) => [key, item[key]]));
}
