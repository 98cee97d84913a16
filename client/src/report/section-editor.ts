import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { placeAfter, textDifference, type ConflictChoice, type ReportSection } from '@stip/domain';
import { Callout, Field, FieldControl, RichTextView } from '@stip/ui';
import { InstantPipe } from './instant';
import type { NarrativeDraft } from './narrative-draft';

export type SaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed' | 'unsent';

/**
 * The narrative of one section while somebody writes it: a small markup, steps back and forth, what the figures propose, and a
 * choice where another wrote something else. What others save comes in without moving the caret from its words.
 */
@Component({
  selector: 'stip-section-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, Field, FieldControl, InstantPipe, RichTextView, TranslocoPipe],
  templateUrl: './section-editor.html',
  styleUrl: './section-editor.css',
})
export class SectionEditor {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly section = input.required<ReportSection>();
  readonly draft = input.required<NarrativeDraft>();
  readonly saveState = input.required<SaveState>();
  /** What the figures propose, in which language; empty while that is not known. */
  readonly proposal = input.required<string>();
  readonly language = input.required<'nl' | 'en'>();
  /** Something changed that is to be saved. */
  readonly changed = output<void>();
  protected readonly area = viewChild<ElementRef<HTMLTextAreaElement>>('area');
  protected readonly choices = signal<readonly (ConflictChoice | undefined)[]>([]);

  protected readonly moved = computed(() => {
    const { draftText, draftLanguage } = this.draft().origin();
    const proposal = this.proposal();
    return draftText !== null && draftLanguage === this.language() && proposal !== '' && draftText !== proposal
      ? textDifference(draftText, proposal)
      : undefined;
  });
  protected readonly upToDate = computed(
    () => this.proposal() !== '' && this.draft().origin().draftText === this.proposal(),
  );
  protected readonly conflicts = computed(
    () =>
      this.draft()
        .conflict()
        ?.parts.filter(({ kind }) => kind === 'conflict').length ?? 0,
  );
  protected readonly decided = computed(() => {
    const choices = this.choices();
    return Array.from({ length: this.conflicts() }, (_, n) => choices[n]).every((choice) => choice !== undefined);
  });

  constructor() {
    // Beside the binding of Angular, which would put the caret at the end.
    effect(() => {
      const area = this.area()?.nativeElement;
      const text = this.draft().text();
      if (!area || area.value === text) return;
      const { value, selectionStart, selectionEnd, scrollTop } = area;
      area.value = text;
      area.setSelectionRange(placeAfter(value, text, selectionStart), placeAfter(value, text, selectionEnd));
      area.scrollTop = scrollTop;
    });
    effect(() => {
      this.draft().conflict();
      untracked(() => this.choices.set([]));
    });
  }

  protected write(area: HTMLTextAreaElement): void {
    this.draft().write(area.value, performance.now());
    this.changed.emit();
  }

  protected step(back: boolean): void {
    if (back) this.draft().undo();
    else this.draft().redo();
    this.changed.emit();
  }

  protected onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') this.step(key === 'z' && !event.shiftKey);
    else if (key === 'b') this.bold();
    else return;
    event.preventDefault();
  }

  /** Puts the selected words in bold, or takes that back. */
  protected bold(): void {
    this.around((chosen) =>
      chosen.startsWith('**') && chosen.endsWith('**') && chosen.length > 4 ? chosen.slice(2, -2) : `**${chosen}**`,
    );
  }

  /** Makes a list of the lines that are selected, or lines of a list. */
  protected list(): void {
    this.around((chosen) => {
      const lines = chosen.split('\n');
      const all = lines.every((line) => line.startsWith('- '));
      return lines.map((line) => (all ? line.slice(2) : `- ${line}`)).join('\n');
    }, true);
  }

  private around(change: (chosen: string) => string, lines = false): void {
    const area = this.area()?.nativeElement;
    if (!area) return;
    const text = area.value;
    let [from, to] = [area.selectionStart, area.selectionEnd];
    if (lines) {
      from = text.lastIndexOf('\n', from - 1) + 1;
      const end = text.indexOf('\n', to);
      to = end === -1 ? text.length : end;
    }
    const changed = change(text.slice(from, to));
    this.draft().replace(text.slice(0, from) + changed + text.slice(to));
    area.value = this.draft().text();
    area.focus();
    area.setSelectionRange(from, from + changed.length);
    this.changed.emit();
  }

  protected takeOver(): void {
    this.draft().replace(this.proposal(), { draftText: this.proposal(), draftLanguage: this.language() });
    this.changed.emit();
    this.area()?.nativeElement.focus();
  }

  protected renew(): void {
    this.draft().renew(this.proposal(), this.language());
    this.changed.emit();
  }

  protected choose(place: number, choice: ConflictChoice): void {
    this.choices.update((choices) => {
      const next = [...choices];
      next[place] = choice;
      return next;
    });
  }

  protected resolve(): void {
    const choices = this.choices().filter((choice) => choice !== undefined);
    this.draft().resolve(choices);
    this.changed.emit();
    setTimeout(() => this.host.nativeElement.querySelector('textarea')?.focus());
  }

  /** Which of the conflicts a part of the merge is. */
  protected placeOf(index: number): number {
    const parts = this.draft().conflict()?.parts.slice(0, index) ?? [];
    return parts.filter(({ kind }) => kind === 'conflict').length;
  }
}
