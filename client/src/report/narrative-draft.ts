import { computed, signal } from '@angular/core';
import { mergeTexts, resolveMerge, type ConflictChoice, type MergePart } from '@stip/domain';

/** What the server holds of a narrative. */
export interface StoredNarrative {
  readonly text: string;
  readonly version: number;
  readonly draftText: string | null;
  readonly draftLanguage: 'nl' | 'en' | null;
  readonly updatedAt: string | null;
  readonly updatedByName: string | null;
}

/** Two texts that cannot be brought together without a choice. */
export interface NarrativeConflict {
  /** With the text of another person, or with what the figures propose now. */
  readonly with: 'person' | 'figures';
  readonly parts: readonly MergePart[];
  readonly theirs: StoredNarrative;
}

const NOTHING: StoredNarrative = {
  ...{ text: '', version: 0, draftText: null, draftLanguage: null, updatedAt: null, updatedByName: null },
};
/** What is typed within this time is one step back. */
const STEP_MS = 1200;
const MAX_STEPS = 200;

/**
 * The text of one section while it is edited: what is typed here, what the server held when that began, and the way back.
 * What others save meanwhile is merged in; steps back undo what was done here and never what came from others.
 */
export class NarrativeDraft {
  private readonly words = signal('');
  private readonly server = signal<StoredNarrative>(NOTHING);
  private readonly from = signal<Pick<StoredNarrative, 'draftText' | 'draftLanguage'>>(NOTHING);
  private readonly back = signal<readonly string[]>([]);
  private readonly forth = signal<readonly string[]>([]);
  private readonly clash = signal<NarrativeConflict | undefined>(undefined);
  private typedAt = -Infinity;

  readonly text = this.words.asReadonly();
  readonly stored = this.server.asReadonly();
  readonly conflict = this.clash.asReadonly();
  readonly origin = this.from.asReadonly();
  readonly mayUndo = computed(() => this.back().length > 0);
  readonly mayRedo = computed(() => this.forth().length > 0);
  /** Whether there is something that the server does not have. */
  readonly dirty = computed(
    () =>
      this.words() !== this.server().text ||
      this.from().draftText !== this.server().draftText ||
      this.from().draftLanguage !== this.server().draftLanguage,
  );

  constructor(stored: StoredNarrative = NOTHING) {
    this.server.set(stored);
    this.words.set(stored.text);
    this.from.set(stored);
  }

  /** Typed at an instant, in milliseconds. */
  write(text: string, at: number): void {
    if (text === this.words()) return;
    if (at - this.typedAt > STEP_MS) this.remember();
    this.typedAt = at;
    this.forth.set([]);
    this.words.set(text);
  }

  /** In one go: a text in the place of what stands, and the proposal it comes from. */
  replace(text: string, origin: Pick<StoredNarrative, 'draftText' | 'draftLanguage'> = this.from()): void {
    this.remember();
    this.typedAt = -Infinity;
    this.forth.set([]);
    this.words.set(text);
    this.from.set({ draftText: origin.draftText, draftLanguage: origin.draftLanguage });
  }

  undo(): void {
    const last = this.back().at(-1);
    if (last === undefined) return;
    this.back.update((steps) => steps.slice(0, -1));
    this.forth.update((steps) => [...steps, this.words()]);
    this.words.set(last);
    this.typedAt = -Infinity;
  }

  redo(): void {
    const next = this.forth().at(-1);
    if (next === undefined) return;
    this.forth.update((steps) => steps.slice(0, -1));
    this.back.update((steps) => [...steps, this.words()]);
    this.words.set(next);
    this.typedAt = -Infinity;
  }

  /** What was sent is stored. */
  saved(narrative: StoredNarrative): void {
    this.server.set(narrative);
  }

  /** What another saved: merged in, or a conflict where both changed the same. */
  receive(theirs: StoredNarrative): void {
    if (theirs.version <= this.server().version) return;
    const clash = this.clash();
    // Told again while somebody is choosing.
    if (clash?.with === 'person' && clash.theirs.version >= theirs.version) return;
    const base = this.server().text;
    const untouched = this.from().draftText === this.server().draftText;
    const merge = mergeTexts(base, this.words(), theirs.text);
    if (!merge.clean) {
      this.clash.set({ with: 'person', parts: merge.parts, theirs });
      return;
    }
    this.clash.set(undefined);
    this.rebase(base, theirs.text);
    this.words.set(merge.text);
    this.server.set(theirs);
    if (untouched) this.from.set(theirs);
  }

  /** Brings what the figures propose now into the text that was taken over from an earlier proposal. */
  renew(proposal: string, language: 'nl' | 'en'): void {
    const origin = { draftText: proposal, draftLanguage: language };
    const { draftText } = this.from();
    const merge = draftText === null ? undefined : mergeTexts(draftText, this.words(), proposal);
    if (!merge) this.replace(proposal, origin);
    else if (merge.clean) this.replace(merge.text, origin);
    else this.clash.set({ with: 'figures', parts: merge.parts, theirs: { ...NOTHING, text: proposal, ...origin } });
  }

  /** A choice for every place where both differ. */
  resolve(choices: readonly ConflictChoice[]): void {
    const clash = this.clash();
    if (!clash) return;
    this.clash.set(undefined);
    if (clash.with === 'figures') {
      this.replace(resolveMerge(clash.parts, choices), clash.theirs);
      return;
    }
    this.rebase(this.server().text, clash.theirs.text);
    this.server.set(clash.theirs);
    this.replace(resolveMerge(clash.parts, choices), this.from());
  }

  /** Leaves the figures as they were in the text. */
  dismiss(): void {
    if (this.clash()?.with === 'figures') this.clash.set(undefined);
  }

  private remember(): void {
    this.back.update((steps) => [...steps, this.words()].slice(-MAX_STEPS));
  }

  /** Steps back and forth with what others wrote in them; a step in which that cannot be is forgotten with all before it. */
  private rebase(base: string, theirs: string): void {
    const moved = (steps: readonly string[]) => {
      const kept: string[] = [];
      for (const step of [...steps].reverse()) {
        const merge = mergeTexts(base, step, theirs);
        if (!merge.clean) break;
        kept.unshift(merge.text);
      }
      return kept;
    };
    this.back.update(moved);
    this.forth.update(moved);
  }
}
