import { Injectable, signal } from '@angular/core';

const KEPT = 'stip-way-back';

/** Where somebody came from who followed a figure out of a presentation. It is kept while the window is open. */
@Injectable({ providedIn: 'root' })
export class WayBack {
  private readonly url = signal(sessionStorage.getItem(KEPT));
  /** Address to return to; null when nobody is away. */
  readonly current = this.url.asReadonly();

  remember(url: string): void {
    sessionStorage.setItem(KEPT, url);
    this.url.set(url);
  }

  forget(): void {
    sessionStorage.removeItem(KEPT);
    this.url.set(null);
  }
}
