import { computed, inject, signal, type Signal } from '@angular/core';
import { BoardNotesDocument, SetBoardNoteDocument } from '@stip/contract';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';

export type NoteState = 'saved' | 'saving' | 'failed' | 'conflict' | 'clean';

/** What is to be said at each slide of a source, and how it is kept. */
export interface BoardNotes {
  readonly mayWrite: boolean;
  /** Whether the notes are there, so that what is typed is kept on top of them. */
  readonly ready: Signal<boolean>;
  readonly error: Signal<string | undefined>;
  /** Of the slide that was written last. */
  readonly state: Signal<NoteState>;
  /** Why it was not kept. */
  readonly problem: Signal<string | undefined>;
  textOf(slide: string): string;
  write(slide: string, text: string): Promise<void>;
  /** Reads anew what others wrote. */
  reload(): void;
}

/** Notes at the slides of a sealed report, or of the records of now. Call in an injection context. */
export function loadBoardNotes(source: Signal<string | undefined>): BoardNotes {
  const mutations = inject(Mutations);
  const failures = inject(Failures);
  const t = injectTranslate();
  const state = signal<NoteState>('clean');
  const problem = signal<string | undefined>(undefined);
  const query = load(BoardNotesDocument, () => ({ reportId: source() ?? null }));
  const byKey = computed(() => new Map(query.data()?.boardNotes.map((note) => [note.slide, note])));
  let last = Promise.resolve();
  return {
    mayWrite: inject(Session).may('report.edit'),
    ready: computed(() => query.data() !== undefined),
    error: query.error,
    state: state.asReadonly(),
    problem: problem.asReadonly(),
    textOf: (slide) => byKey().get(slide)?.text ?? '',
    reload: () => {
      state.set('clean');
      query.reload();
    },
    // One after the other: the next needs the version that the one before made.
    write: (slide, text) => (last = last.then(() => write(slide, text))),
  };

  async function write(slide: string, text: string): Promise<void> {
    const before = byKey().get(slide);
    if (text === (before?.text ?? '')) return;
    state.set('saving');
    problem.set(undefined);
    const input = { reportId: source() ?? null, slide, text, version: before?.version ?? null };
    const answer = (await mutations.send(SetBoardNoteDocument, { input }))?.setBoardNote;
    if (answer?.__typename === 'BoardNotePayload') {
      const others = query.data()?.boardNotes.filter((note) => note.slide !== slide) ?? [];
      query.set({ __typename: 'Query', boardNotes: [...others, answer.note] });
      state.set('saved');
    } else if (answer?.__typename === 'VersionConflict') {
      state.set('conflict');
      problem.set(t('board.notes.conflict'));
    } else {
      state.set('failed');
      problem.set(answer ? failures.summary(answer) : t('board.notes.failed'));
    }
  }
}
