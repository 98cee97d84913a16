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
import { TalkPeopleDocument, type TalkPeopleQuery } from '@stip/contract';
import { isMentioned, MAX_COMMENT, mentionChoices, mentionQuery, type MentionQuery } from '@stip/domain';
import { load } from '../platform/load';
import { CommentDrafts, type CommentDraft, type NamedPerson } from './comment-drafts';

type Person = TalkPeopleQuery['people'][number];

/** What is sent: the text, and who is named in it. */
export interface WrittenComment {
  readonly text: string;
  readonly mentions: readonly NamedPerson[];
}

let nextId = 0;

/**
 * Where a comment is written: plain text, with a list of names after an @ that is walked with the arrow keys. Unsent text is
 * kept under its place.
 */
@Component({
  selector: 'stip-comment-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  templateUrl: './comment-field.html',
  styleUrl: './comment-field.css',
})
export class CommentField {
  private readonly drafts = inject(CommentDrafts);
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  readonly label = input.required<string>();
  readonly send = input.required<string>();
  /** Where unsent text is kept; another place begins with what was left there. */
  readonly place = input.required<string>();
  /** What it begins with when nothing was left unsent. */
  readonly initial = input<CommentDraft>({ text: '', picked: [] });
  readonly error = input<string>();
  readonly cancellable = input(false);
  readonly sent = output<WrittenComment>();
  readonly cancelled = output();

  protected readonly id = `stip-comment-${(nextId += 1)}`;
  protected readonly max = MAX_COMMENT;
  protected readonly text = signal('');
  private readonly picked = signal<readonly NamedPerson[]>([]);
  private readonly wantsPeople = signal(false);
  private readonly people = load(TalkPeopleDocument, () => (this.wantsPeople() ? {} : undefined));
  private readonly query = signal<MentionQuery | undefined>(undefined);
  private readonly active = signal(0);
  /** Where a space was added after a name that was picked: a comma takes its place. */
  private addedSpace: number | undefined;
  protected readonly choices = computed(() => {
    const query = this.query();
    return query ? mentionChoices(this.people.data()?.people ?? [], query.words) : [];
  });
  protected readonly isOpen = computed(() => this.choices().length > 0);
  protected readonly at = computed(() => Math.min(this.active(), this.choices().length - 1));
  protected readonly tooLong = computed(() => this.text().trim().length > MAX_COMMENT);

  constructor() {
    effect(() => {
      const draft = this.drafts.read(this.place()) ?? untracked(this.initial);
      untracked(() => this.begin(draft));
    });
  }

  focus(): void {
    this.area().nativeElement.focus();
  }

  /** Puts back what could not be sent, before whatever was typed since. */
  restore({ text, mentions }: WrittenComment): void {
    const since = this.text();
    this.begin({ text: since.trim() === '' ? text : `${text}\n\n${since}`, picked: [...mentions, ...this.picked()] });
    this.keep();
  }

  protected optionId(index: number): string {
    return `${this.id}-${index}`;
  }

  protected wake(): void {
    this.wantsPeople.set(true);
  }

  protected typed(): void {
    const area = this.area().nativeElement;
    const caret = area.selectionStart;
    if (caret - 2 === this.addedSpace && /^ [.,;:!?)]$/.test(area.value.slice(caret - 2, caret)))
      area.setRangeText(area.value.slice(caret - 1, caret), caret - 2, caret, 'end');
    this.addedSpace = undefined;
    this.text.set(area.value);
    this.active.set(0);
    this.look();
    this.keep();
  }

  /** The caret may have gone into a name, or out of it. */
  protected look(): void {
    const { value, selectionStart, selectionEnd } = this.area().nativeElement;
    const query = selectionStart === selectionEnd ? mentionQuery(value, selectionStart) : undefined;
    if (query?.at !== this.query()?.at) this.active.set(0);
    this.query.set(query);
  }

  protected key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.submit();
    } else if (this.isOpen()) this.walk(event);
    else if (event.key === 'Escape' && this.cancellable()) {
      event.stopPropagation();
      this.cancel();
    }
  }

  private walk(event: KeyboardEvent): void {
    const count = this.choices().length;
    const person = this.choices()[this.at()];
    if (event.key === 'ArrowDown') this.active.set((this.at() + 1) % count);
    else if (event.key === 'ArrowUp') this.active.set((this.at() - 1 + count) % count);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && person) this.pick(person);
    else if (event.key === 'Escape') this.query.set(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected pick({ id, name }: Person): void {
    const query = this.query();
    if (!query) return;
    const area = this.area().nativeElement;
    const [before, after] = [area.value.slice(0, query.at), area.value.slice(query.at + 1 + query.words.length)];
    const named = `${before}@${name}${/^[\s.,;:!?)]/.test(after) ? '' : ' '}`;
    area.value = named + after;
    area.setSelectionRange(named.length, named.length);
    this.addedSpace = named.endsWith(' ') ? named.length - 1 : undefined;
    area.focus();
    this.text.set(area.value);
    this.picked.update((picked) => [...picked.filter((person) => person.id !== id), { id, name }]);
    this.query.set(undefined);
    this.keep();
  }

  protected leave(): void {
    this.query.set(undefined);
  }

  protected submit(): void {
    const text = this.text().trim();
    if (text === '' || this.tooLong()) return this.focus();
    const mentions = this.picked().filter(({ name }) => isMentioned(text, name));
    this.begin({ text: '', picked: [] });
    this.keep();
    this.sent.emit({ text, mentions });
  }

  protected cancel(): void {
    this.drafts.write(this.place(), { text: '', picked: [] });
    this.cancelled.emit();
  }

  private begin({ text, picked }: CommentDraft): void {
    this.text.set(text);
    this.picked.set(picked);
    this.query.set(undefined);
  }

  private keep(): void {
    const text = this.text();
    const picked = this.picked().filter(({ name }) => isMentioned(text, name));
    this.drafts.write(this.place(), { text, picked });
  }
}
