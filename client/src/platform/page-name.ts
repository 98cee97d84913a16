import { DestroyRef, effect, inject, Injectable, signal } from '@angular/core';

/** The name of the thing that a page is about; tab, history and bookmarks say it before the kind of page. */
@Injectable({ providedIn: 'root' })
export class PageName {
  readonly current = signal<string | undefined>(undefined);
}

/** Puts a name in the title of the tab as long as this page is open. Call in an injection context. */
export function namePage(name: () => string | undefined): void {
  const page = inject(PageName);
  effect(() => page.current.set(name()));
  inject(DestroyRef).onDestroy(() => page.current.set(undefined));
}
