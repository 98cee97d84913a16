import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReopenCommentDocument, ResolveCommentDocument, type ThreadFieldsFragment } from '@stip/contract';
import { Toasts } from '@stip/ui';
import { Failures } from '../platform/failure';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { CommentField, type WrittenComment } from './comment-field';
import { CommentItem } from './comment-item';
import { CommentText } from './comment-text';
import type { PendingComment } from './talk-threads';

/** A comment with the answers to it. One that was resolved is folded until the reader opens it. */
@Component({
  selector: 'stip-talk-thread',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommentField, CommentItem, CommentText, TranslocoPipe],
  templateUrl: './talk-thread.html',
  styleUrl: './talk-thread.css',
})
export class TalkThread {
  private readonly session = inject(Session);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly field = viewChild(CommentField);
  readonly thread = input.required<ThreadFieldsFragment>();
  /** Answers on their way. */
  readonly pending = input<readonly PendingComment[]>([]);
  /** Comment that the address points at: its thread is open. */
  readonly target = input<string>();
  readonly changed = output<ThreadFieldsFragment>();
  readonly outdated = output();
  readonly answered = output<WrittenComment>();
  private readonly opened = signal<boolean | undefined>(undefined);
  protected readonly replying = signal(false);
  protected readonly mayWrite = computed(() => this.session.may('comment.write'));
  protected readonly isResolved = computed(() => this.thread().comment.resolvedAt !== null);
  private readonly isTarget = computed(() => {
    const { id, replies } = this.thread();
    return [id, ...replies.map((reply) => reply.id)].includes(this.target() ?? '');
  });
  protected readonly isOpen = computed(() => this.opened() ?? (!this.isResolved() || this.isTarget()));

  protected fold(): void {
    this.opened.set(!this.isOpen());
  }

  protected reply(): void {
    this.replying.set(true);
    setTimeout(() => this.field()?.focus());
  }

  protected answer(written: WrittenComment): void {
    this.replying.set(false);
    this.answered.emit(written);
  }

  /** What could not be sent is given back where it was written. */
  giveBack(written: WrittenComment): void {
    this.replying.set(true);
    setTimeout(() => this.field()?.restore(written));
  }

  protected async resolve(): Promise<void> {
    const { id, version } = this.thread().comment;
    const result = (await this.mutations.send(ResolveCommentDocument, { input: { id, version } }))?.resolveComment;
    if (result?.__typename === 'CommentThreadPayload') {
      this.opened.set(undefined);
      this.changed.emit(result.thread);
    } else this.refused(result && this.failures.summary(result));
  }

  protected async reopen(): Promise<void> {
    const { id, version } = this.thread().comment;
    const result = (await this.mutations.send(ReopenCommentDocument, { input: { id, version } }))?.reopenComment;
    if (result?.__typename === 'CommentThreadPayload') {
      this.opened.set(undefined);
      this.changed.emit(result.thread);
    } else this.refused(result && this.failures.summary(result));
  }

  private refused(problem: string | undefined): void {
    if (problem) this.toasts.show(problem, 'failed');
    this.outdated.emit();
  }
}
