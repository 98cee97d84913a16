import { DestroyRef, DOCUMENT, inject, Injectable, InjectionToken } from '@angular/core';
import { AsOf } from './as-of';
import { pageId } from './graphql';
import { Session } from './session';

/** A committed change that this page did not make: what it touched and by whom, not what it holds. */
export interface LiveChange {
  readonly id: string;
  /** Null: no person, such as a command. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly tables: readonly LiveTable[];
}

export interface LiveTable {
  /** As the database names it. */
  readonly name: string;
  /** Rows; more than there are ids when not all are named. */
  readonly count: number;
  readonly ids: readonly string[];
  readonly projectIds: readonly string[];
}

/** Who else is at a place now. */
export interface LivePresence {
  readonly place: string;
  readonly others: readonly PresentPerson[];
}

export interface PresentPerson {
  readonly id: string;
  readonly name: string;
  /** What this person is changing; null when only looking. */
  readonly editing: string | null;
}

export interface LiveFollower {
  readonly changed: (change: LiveChange) => void;
  /** There may have been changes that nobody heard of: what is shown is best read anew. */
  readonly missed: () => void;
  /** There is something new for the reader, or something was read elsewhere. */
  readonly notified?: () => void;
  /** Files of a report that somebody asked went a step further. */
  readonly made?: (told: { readonly job: string; readonly report: string }) => void;
  /** Others came to a place, left it, or began to change something there. */
  readonly present?: (told: LivePresence) => void;
  /** The connection is there: what it does not know of this page is to be said. */
  readonly connected?: () => void;
}

/** How the browser opens a stream; a token, as the surroundings of tests have none. */
export const OPEN_STREAM = new InjectionToken<((address: string) => EventSource) | null>('stream of events', {
  providedIn: 'root',
  factory: () => (typeof EventSource === 'undefined' ? null : (address) => new EventSource(address)),
});

/** A page that nobody looks at needs no connection, of which a browser has few; one that is back soon keeps it. */
const HIDDEN_MS = 15_000;
/** The server says something at least every 20 seconds. */
const SILENT_MS = 50_000;
const FIRST_RETRY_MS = 3000;
const LAST_RETRY_MS = 60_000;

/**
 * What others change, told while a screen follows it: one connection per page, opened with the first follower, closed with the
 * last. Nothing is told of the past. A connection that broke is opened again; followers then hear that they may have missed
 * something.
 */
@Injectable({ providedIn: 'root' })
export class LiveChanges {
  private readonly openStream = inject(OPEN_STREAM);
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);
  private readonly isNow = inject(AsOf).value === undefined;
  private readonly followers = new Set<LiveFollower>();
  private stream: EventSource | null = null;
  private isFirst = true;
  private isReady = false;
  private attempts = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const onVisibility = (): void => this.onVisibility();
    this.document.addEventListener('visibilitychange', onVisibility);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('visibilitychange', onVisibility);
      this.close();
    });
  }

  /** Tells from now on; answers how to stop. */
  follow(follower: LiveFollower): () => void {
    if (this.followers.size === 0) this.isFirst = true;
    this.followers.add(follower);
    this.open();
    if (this.isReady) follower.connected?.();
    return () => {
      this.followers.delete(follower);
      if (this.followers.size === 0) this.close();
    };
  }

  private open(): void {
    if (this.stream || !this.openStream || !this.isNow || this.followers.size === 0 || this.document.hidden) return;
    clearTimeout(this.again);
    const stream = this.openStream(`/api/events?page=${pageId}`);
    this.stream = stream;
    const on = (name: string, act: (data: string) => void): void =>
      stream.addEventListener(name, (event) => {
        if (this.stream !== stream) return;
        this.listenForSilence();
        act((event as MessageEvent<string>).data);
      });
    on('ready', () => this.onReady());
    on('change', (data) => {
      const change = JSON.parse(data) as LiveChange;
      for (const { changed } of this.followers) changed(change);
    });
    on('notified', () => {
      for (const { notified } of this.followers) notified?.();
    });
    on('presence', (data) => {
      const told = JSON.parse(data) as LivePresence;
      for (const { present } of this.followers) present?.(told);
    });
    on('output', (data) => {
      const told = JSON.parse(data) as { job: string; report: string };
      for (const { made } of this.followers) made?.(told);
    });
    on('missed', () => this.tellMissed());
    on('beat', () => undefined);
    on('end', (data) => this.onEnd((JSON.parse(data) as { reason: string }).reason));
    // A broken connection the browser opens again itself, one that was refused it does not.
    stream.addEventListener('error', () => {
      if (this.stream === stream && stream.readyState === stream.CLOSED) this.reopenLater();
    });
    this.listenForSilence();
  }

  private onReady(): void {
    this.attempts = 0;
    if (this.isFirst) this.isFirst = false;
    else this.tellMissed();
    this.isReady = true;
    for (const { connected } of this.followers) connected?.();
  }

  /** Signed out: the next thing the reader asks will say so. Another role: what they may do is asked anew. */
  private onEnd(reason: string): void {
    this.close();
    if (reason === 'role_changed')
      void this.session.load().then(
        () => this.open(),
        () => undefined,
      );
  }

  private onVisibility(): void {
    clearTimeout(this.hiding);
    if (this.document.hidden) this.hiding = setTimeout(() => this.close(), HIDDEN_MS);
    else this.open();
  }

  private listenForSilence(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.reopenLater(), SILENT_MS);
  }

  private reopenLater(): void {
    this.close();
    const pause = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.attempts) * (0.5 + Math.random());
    this.attempts += 1;
    this.again = setTimeout(() => this.open(), pause);
  }

  private close(): void {
    clearTimeout(this.silence);
    clearTimeout(this.again);
    clearTimeout(this.hiding);
    this.stream?.close();
    this.stream = null;
    this.isReady = false;
  }

  private tellMissed(): void {
    for (const { missed } of this.followers) missed();
  }
}
