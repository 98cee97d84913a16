import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  UpdateCommentDocument,
  WithdrawCommentDocument,
  type CommentFieldsFragment,
  type ThreadFieldsFragment,
} from '@stip/contract';
import { commentAnchor, initialsOf } from '@stip/domain';
import { Dialogs, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { CommentField, type WrittenComment } from './comment-field';
import { CommentText } from './comment-text';

/** One comment: who said what and when, and for who wrote it to change or withdraw it. */
@Component({
  selector: 'stip-comment',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommentField, CommentText, TranslocoPipe],
  template: `@let c = comment();
    <article [id]="anchor()" tabindex="-1" [attr.aria-label]="'talk.by' | transloco: { name: c.author.name }">
      <span class="avatar" aria-hidden="true">{{ initials() }}</span>
      <div class="body">
        <p class="who">
          <strong>{{ c.author.name }}</strong>
          <span class="stip-quiet">
            <time [attr.datetime]="c.postedAt" [title]="c.author.jobTitle ?? ''">{{ when(c.postedAt) }}</time>
            @if (c.editedAt && !c.withdrawnAt) {
              · <span [title]="when(c.editedAt)">{{ 'talk.edited' | transloco }}</span>
            }
          </span>
          @if (!c.withdrawnAt && !editing() && (isMine() || mayClear())) {
            <span class="actions stip-no-print" [class.others]="!isMine()">
              @if (isMine()) {
                <button type="button" class="stip-row-action" (click)="editing.set(true)">
                  {{ 'talk.edit' | transloco }}
                </button>
              }
              <button type="button" class="stip-row-action" (click)="withdraw()">
                {{ 'talk.withdraw' | transloco }}
              </button>
            </span>
          }
        </p>
        @if (c.withdrawnAt) {
          <p class="stip-quiet gone">{{ 'talk.withdrawn' | transloco }}</p>
        } @else if (editing()) {
          <stip-comment-field
            [label]="'talk.editLabel' | transloco"
            [send]="'talk.save' | transloco"
            [place]="'edit.' + c.id"
            [initial]="draft()"
            [cancellable]="true"
            [error]="problem()"
            (sent)="save($event)"
            (cancelled)="editing.set(false)"
          />
        } @else {
          <stip-comment-text [text]="c.text" [names]="names()" />
        }
      </div>
    </article>`,
  styles: `
    article {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--stip-space-3);
      border-radius: var(--stip-radius-s);
    }
    article:focus {
      outline: none;
    }
    article:focus-visible,
    article.found {
      outline: 2px solid var(--stip-accent);
      outline-offset: 6px;
    }
    .avatar {
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      border-radius: 50%;
      background: var(--stip-sunken);
      border: 1px solid var(--stip-line);
      box-sizing: border-box;
      color: var(--stip-ink-2);
      font-size: var(--stip-text-xs);
      font-weight: 600;
    }
    .body {
      display: grid;
      gap: 2px;
      min-inline-size: 0;
    }
    p {
      margin: 0;
    }
    .who {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--stip-space-2);
      align-items: baseline;
    }
    .who .stip-quiet,
    .actions {
      font-size: var(--stip-text-s);
    }
    .gone {
      font-style: italic;
    }
    .actions {
      display: flex;
      gap: var(--stip-space-2);
      margin-inline-start: -5px;
    }
    /* Taking away what another wrote is rare: it shows where it is looked for. */
    @media (hover: hover) {
      .actions.others {
        opacity: 0;
      }
      article:hover .actions.others,
      .actions.others:focus-within {
        opacity: 1;
      }
    }
  `,
})
export class CommentItem {
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly dialogs = inject(Dialogs);
  private readonly t = injectTranslate();
  readonly comment = input.required<CommentFieldsFragment>();
  /** The thread as it is after a change. */
  readonly changed = output<ThreadFieldsFragment>();
  /** What is shown is no longer what is stored. */
  readonly outdated = output();
  protected readonly editing = signal(false);
  protected readonly problem = signal<string | undefined>(undefined);
  protected readonly anchor = computed(() => commentAnchor(this.comment().id));
  protected readonly initials = computed(() => initialsOf(this.comment().author.name));
  protected readonly names = computed(() => this.comment().mentions.map(({ writtenAs }) => writtenAs));
  protected readonly draft = computed(() => ({
    text: this.comment().text,
    picked: this.comment().mentions.map(({ person, writtenAs }) => ({ id: person.id, name: writtenAs })),
  }));
  protected readonly isMine = computed(
    () => this.session.may('comment.write') && this.session.current()?.person?.id === this.comment().author.id,
  );
  protected readonly mayClear = computed(
    () => this.session.may('comment.write') && this.session.may('organisation.manage'),
  );

  protected when(instant: string): string {
    return new Intl.DateTimeFormat(this.language.locale(), {
      ...{ dateStyle: 'medium', timeStyle: 'short' },
      timeZone: this.session.current()?.organisation.timeZone,
    }).format(new Date(instant));
  }

  protected async save({ text, mentions }: WrittenComment): Promise<void> {
    const { id, version } = this.comment();
    this.problem.set(undefined);
    const input = { id, version, text, mentionIds: mentions.map((person) => person.id) };
    const result = (await this.mutations.send(UpdateCommentDocument, { input }))?.updateComment;
    if (result?.__typename === 'CommentThreadPayload') {
      this.editing.set(false);
      this.changed.emit(result.thread);
      return;
    }
    this.problem.set(result ? this.failures.summary(result) : this.t('talk.notSent'));
    if (result?.__typename === 'VersionConflict') this.outdated.emit();
  }

  protected async withdraw(): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('talk.withdrawTitle'),
      text: this.t('talk.withdrawText'),
      confirm: this.t('talk.withdraw'),
    });
    if (!sure) return;
    const { id, version } = this.comment();
    const result = (await this.mutations.send(WithdrawCommentDocument, { input: { id, version } }))?.withdrawComment;
    if (result?.__typename === 'CommentThreadPayload') return this.changed.emit(result.thread);
    if (result) this.toasts.show(this.failures.summary(result), 'failed');
    this.outdated.emit();
  }
}
