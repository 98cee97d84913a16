import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { NavigationError } from '@angular/router';

const KEY = 'stip.upgraded';
/** Within this time a page is loaded anew once: what that does not mend is told, not tried for ever. */
const PAUSE_MS = 60_000;

/**
 * Brings a page up to date that was opened before the server was upgraded: the server no longer knows its operations, and
 * the files of areas it has not opened yet are gone.
 */
@Injectable({ providedIn: 'root' })
export class Upgrade {
  private readonly window = inject(DOCUMENT).defaultView;

  /** Loads the page anew, at another address if one is given. Answers false when that was just done. */
  load(url?: string): boolean {
    if (!this.window) return false;
    const { sessionStorage, location } = this.window;
    if (Date.now() - Number(sessionStorage.getItem(KEY)) < PAUSE_MS) return false;
    sessionStorage.setItem(KEY, String(Date.now()));
    this.go(location, url);
    return true;
  }

  /** An area whose files the server no longer has. */
  afterNavigation({ error, url }: NavigationError): void {
    const message = error instanceof Error ? error.message : '';
    if (/dynamically imported module|Importing a module script failed/i.test(message)) this.load(url);
  }

  protected go(location: Location, url?: string): void {
    if (url === undefined) location.reload();
    else location.assign(url);
  }
}
