import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { UnreadNotificationCountDocument } from '@stip/contract';
import { LiveChanges } from '../platform/live-changes';

/** Several things told at once are one look. */
const GATHER_MS = 300;

/** How many notifications of the reader are unread, kept up to date while the shell stands. */
@Injectable({ providedIn: 'root' })
export class UnreadNotifications {
  private readonly apollo = inject(Apollo);
  private readonly live = inject(LiveChanges);
  private readonly known = signal<number | undefined>(undefined);
  /** Rises whenever there may be something new to list. */
  private readonly told = signal(0);
  private timer?: ReturnType<typeof setTimeout>;
  /** Undefined until it is known. */
  readonly count = this.known.asReadonly();
  readonly news = this.told.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** Looks now and when something is told; answers how to stop. */
  follow(): () => void {
    void this.look();
    const soon = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.told.update((n) => n + 1);
        void this.look();
      }, GATHER_MS);
    };
    return this.live.follow({ changed: () => undefined, missed: soon, notified: soon });
  }

  set(count: number): void {
    this.known.set(count);
  }

  private async look(): Promise<void> {
    try {
      const { data } = await firstValueFrom(
        this.apollo.query({ query: UnreadNotificationCountDocument, fetchPolicy: 'network-only' }),
      );
      this.known.set(data?.unreadNotificationCount);
    } catch {
      // The page itself tells when Stip is not reachable; a count is not worth a message.
      this.known.set(undefined);
    }
  }
}
