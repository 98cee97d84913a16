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
  viewChildren,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ThreadFieldsFragment } from '@stip/contract';
import { commentAnchor } from '@stip/domain';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { AsOf } from '../platform/as-of';
import { ListEnd } from '../platform/list-end';
import { Session } from '../platform/session';
import { CommentField, type WrittenComment } from './comment-field';
import { CommentText } from './comment-text';
import { FollowButton } from './follow-button';
import { TalkCount } from './talk-count';
import { loadTalk, type TalkAbout } from './talk-subject';
import { TalkThread } from './talk-thread';
import { TalkThreads } from './talk-threads';

const ANCHOR = commentAnchor('');

/**
 * What is said about an object, or about one section of a report: the latest thread first, kept up to date while somebody
 * reads or writes. The address can point at one comment.
 */
@Component({
  selector: 'stip-talk',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CommentField,
    CommentText,
    EmptyState,
    ErrorState,
    FollowButton,
    ListEnd,
    LoadingState,
    TalkCount,
    TalkThread,
    TranslocoPipe,
  ],
  providers: [TalkThreads],
  templateUrl: './talk-panel.html',
  styleUrl: './talk-panel.css',
})
export class TalkPanel {
  protected readonly store = inject(TalkThreads);
  private readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  private readonly field = viewChild(CommentField);
  private readonly threadViews = viewChildren(TalkThread);
  readonly subject = input.required<TalkAbout>();
  /** Of a report: only what is about this section. */
  readonly section = input<string | null>(null);
  /** Something was said or changed here. */
  readonly changed = output();
  protected readonly isPast = inject(AsOf).value !== undefined;
  protected readonly mayWrite = computed(() => this.session.may('comment.write'));
  /** The same object makes no new question when the page around it is drawn anew. */
  private readonly about = computed(() => this.subject(), { equal: (a, b) => a.kind === b.kind && a.id === b.id });
  protected readonly talk = loadTalk(
    () => this.about(),
    () => this.section(),
  );
  protected readonly onlyOpen = signal(false);
  protected readonly said = signal('');
  protected readonly problem = signal<string | undefined>(undefined);
  protected readonly place = computed(() => {
    const { kind, id } = this.about();
    return [kind, id, this.section()].filter(Boolean).join('.');
  });
  protected readonly begun = computed(() => this.store.pending().filter(({ parentId }) => parentId === null));
  protected readonly target = computed(() => {
    const fragment = this.fragment();
    return fragment?.startsWith(ANCHOR) ? fragment.slice(ANCHOR.length) : undefined;
  });
  private shown: string | undefined;

  constructor() {
    effect(() => {
      this.store.ask({ about: this.about(), section: this.section(), unresolved: this.onlyOpen() });
    });
    effect(() => {
      const [target, threads] = [this.target(), this.store.threads()];
      if (target && threads && target !== this.shown) untracked(() => this.find(target));
    });
  }

  protected answers(threadId: string) {
    return this.store.pending().filter(({ parentId }) => parentId === threadId);
  }

  protected async begin(written: WrittenComment): Promise<void> {
    this.problem.set(undefined);
    this.said.set('');
    const outcome = await this.store.add(this.about(), this.section(), null, written);
    if ('problem' in outcome) {
      this.field()?.restore(written);
      this.problem.set(outcome.problem);
    } else this.done();
  }

  protected async answer(threadId: string, written: WrittenComment): Promise<void> {
    this.problem.set(undefined);
    this.said.set('');
    const outcome = await this.store.add(this.about(), this.section(), threadId, written);
    if ('problem' in outcome) {
      this.threadViews()
        .find((view) => view.thread().id === threadId)
        ?.giveBack(written);
      this.problem.set(outcome.problem);
    } else this.done();
  }

  protected put(thread: ThreadFieldsFragment): void {
    this.store.put(thread);
    this.reload();
  }

  private reload(): void {
    this.talk.reload();
    this.changed.emit();
  }

  private done(): void {
    this.said.set('talk.sent');
    this.reload();
  }

  /** Brings the comment of the address into view, reading on until it is there. */
  private find(target: string): void {
    const isHere = this.store
      .threads()
      ?.some(({ id, replies }) => id === target || replies.some((reply) => reply.id === target));
    if (!isHere) {
      if (this.store.hasMore()) void this.store.more();
      return;
    }
    this.shown = target;
    setTimeout(() => {
      const found = this.element.querySelector<HTMLElement>(`#${CSS.escape(commentAnchor(target))}`);
      found?.scrollIntoView({ block: 'center' });
      found?.focus({ preventScroll: true });
      found?.classList.add('found');
    });
  }
}
