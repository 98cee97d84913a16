import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Session } from '../platform/session';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** What was typed and not sent, with who was picked from the list. */
export interface CommentDraft {
  readonly text: string;
  readonly picked: readonly NamedPerson[];
}

const PREFIX = 'stip.comment-draft.';

/** Comments that were not sent, kept in this browser per person and place until they are, or the person signs out. */
@Injectable({ providedIn: 'root' })
export class CommentDrafts {
  private readonly storage = storageOf(inject(DOCUMENT).defaultView);
  private readonly session = inject(Session);

  read(place: string): CommentDraft | undefined {
    try {
      const held = JSON.parse(this.storage?.getItem(this.key(place)) ?? 'null') as CommentDraft | null;
      return held && typeof held.text === 'string' && Array.isArray(held.picked) ? held : undefined;
    } catch {
      return undefined;
    }
  }

  write(place: string, draft: CommentDraft): void {
    try {
      if (draft.text.trim() === '') this.storage?.removeItem(this.key(place));
      else this.storage?.setItem(this.key(place), JSON.stringify(draft));
    } catch {
      // Full or forbidden: the text stays on the page.
    }
  }

  private key(place: string): string {
    return `${PREFIX}${this.session.current()?.person?.id ?? ''}.${place}`;
  }
}

/** Takes away what anybody left unsent in this browser. */
export function forgetDrafts(window: Window | null): void {
  const storage = storageOf(window);
  if (!storage) return;
  for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
}

function storageOf(window: Window | null): Storage | undefined {
  try {
    return window?.localStorage;
  } catch {
    return undefined;
  }
}
