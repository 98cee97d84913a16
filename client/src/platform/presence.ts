import { HttpClient } from '@angular/common/http';
import { DestroyRef, DOCUMENT, effect, inject, Injectable, signal, untracked, type Signal } from '@angular/core';
import { AsOf } from './as-of';
import { pageId } from './graphql';
import { LiveChanges, type PresentPerson } from './live-changes';

/** Half of what the server waits before it takes somebody for gone. */
const BEAT_MS = 20_000;

interface Standing {
  readonly place: string;
  readonly editing: string | null;
}

/**
 * Where this page is, said to colleagues who are there too, and who they are. What a reader looks at last counts. Nothing of it is
 * kept; a page that nobody looks at says that it is gone.
 */
@Injectable({ providedIn: 'root' })
export class Presence {
  private readonly http = inject(HttpClient, { optional: true });
  private readonly document = inject(DOCUMENT);
  private readonly live = inject(LiveChanges);
  private readonly isNow = inject(AsOf).value === undefined;
  private readonly standings = signal<readonly Standing[]>([]);
  private readonly here = signal<{ readonly place: string; readonly others: readonly PresentPerson[] } | undefined>(
    undefined,
  );
  /** What is said may arrive in another order than it was said. */
  private turn = 0;
  private isSettling = false;
  private stop: (() => void) | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;

  constructor() {
    const view = this.document.defaultView;
    const leave = (): void => this.leave();
    const look = (): void => (this.document.hidden ? this.leave() : this.say());
    view?.addEventListener('pagehide', leave);
    this.document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('pagehide', leave);
      this.document.removeEventListener('visibilitychange', look);
      this.end();
    });
  }

  /** Is at a place until the answer is called. */
  enter(standing: Standing): () => void {
    this.standings.update((all) => [...all, standing]);
    this.settleSoon();
    return () => {
      this.standings.update((all) => all.filter((one) => one !== standing));
      this.settleSoon();
    };
  }

  /** Who else is at a place; nobody while this page is elsewhere. */
  othersAt(place: string): readonly PresentPerson[] {
    const here = this.here();
    return here?.place === place ? here.others : [];
  }

  private get standing(): Standing | undefined {
    return untracked(this.standings).at(-1);
  }

  /** Who begins to change something leaves and comes back in one go: only where that ends is said. */
  private settleSoon(): void {
    if (this.isSettling) return;
    this.isSettling = true;
    queueMicrotask(() => {
      this.isSettling = false;
      if (!this.standing) this.end();
      else if (this.stop) this.say();
      else this.begin();
    });
  }

  private begin(): void {
    if (!this.isNow) return;
    this.beat = setInterval(() => this.say(), BEAT_MS);
    // The first is said when there is a stream by which the answer can come; at once where there is one.
    this.stop = this.live.follow({
      changed: () => undefined,
      missed: () => undefined,
      connected: () => this.say(),
      present: (told) => this.here.set(told),
    });
  }

  private end(): void {
    clearInterval(this.beat);
    this.beat = undefined;
    if (this.stop) this.leave();
    this.stop?.();
    this.stop = undefined;
  }

  private say(): void {
    const { standing } = this;
    if (!standing || this.beat === undefined || this.document.hidden) return;
    if (untracked(this.here)?.place !== standing.place) this.here.set(undefined);
    // Whether colleagues see it is not worth a message.
    this.http
      ?.post('/api/presence', { page: pageId, ...standing, turn: this.turn++ })
      .subscribe({ error: () => undefined });
  }

  /** Also while the page is closed, when nothing else is sent any more. */
  private leave(): void {
    this.here.set(undefined);
    if (!this.stop) return;
    const body = new Blob([JSON.stringify({ page: pageId, place: null, editing: null, turn: this.turn++ })], {
      type: 'application/json',
    });
    this.document.defaultView?.navigator.sendBeacon?.('/api/presence', body);
  }
}

/**
 * Says where the asking component is for as long as it is there; undefined is nowhere. Answers who else is. Call in an injection
 * context.
 */
export function presentAt(
  place: () => string | undefined,
  editing: () => string | null = () => null,
): Signal<readonly PresentPerson[]> {
  const presence = inject(Presence);
  const others = signal<readonly PresentPerson[]>([]);
  effect((onCleanup) => {
    const [at, what] = [place(), editing()];
    if (at) onCleanup(untracked(() => presence.enter({ place: at, editing: what })));
  });
  effect(() => {
    const at = place();
    others.set(at ? presence.othersAt(at) : []);
  });
  return others.asReadonly();
}
