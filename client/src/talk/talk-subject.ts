import { computed, DestroyRef, inject, type Signal } from '@angular/core';
import { TalkDocument, type TalkFieldsFragment } from '@stip/contract';
import type { TalkSubjectKind } from '@stip/domain';
import { LiveChanges, type LiveChange } from '../platform/live-changes';
import { load } from '../platform/load';

/** What is talked about. */
export interface TalkAbout {
  readonly kind: TalkSubjectKind;
  readonly id: string;
}

/** Tables of what is said, and of who follows it. */
const TOLD = new Set(['comment', 'comment_mention', 'subscription']);
/** Several changes at once are one look. */
const GATHER_MS = 120;

/** Calls when something was said somewhere, or somebody began to follow or stopped; until the asking component is gone. */
export function followTalk(look: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, GATHER_MS);
  };
  const changed = ({ tables }: LiveChange): void => {
    if (tables.some(({ name }) => TOLD.has(name))) soon();
  };
  const stop = inject(LiveChanges).follow({ changed, missed: soon });
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
    stop();
  });
}

export interface LoadedTalk {
  readonly talk: Signal<TalkFieldsFragment | null | undefined>;
  readonly error: Signal<string | undefined>;
  reload(): void;
  set(talk: TalkFieldsFragment): void;
}

/** How much is said about something and who follows it, kept up to date. Undefined waits. Call in an injection context. */
export function loadTalk(about: () => TalkAbout | undefined, section: () => string | null = () => null): LoadedTalk {
  const query = load(TalkDocument, () => {
    const subject = about();
    return subject && { subject: { kind: subject.kind, id: subject.id, section: section() } };
  });
  followTalk(() => query.reload());
  return {
    talk: computed(() => query.data()?.talk),
    error: query.error,
    reload: () => query.reload(),
    set: (talk) => query.set({ __typename: 'Query', talk }),
  };
}
