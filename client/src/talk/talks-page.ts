import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { commentAnchor } from '@stip/domain';
import { EmptyState, ErrorState, Field, FieldControl, LoadingState } from '@stip/ui';
import { Language } from '../platform/language';
import { ListEnd } from '../platform/list-end';
import { Session } from '../platform/session';
import { CommentText } from './comment-text';
import { TalkThreads } from './talk-threads';
import type { ThreadFieldsFragment } from '@stip/contract';

const CHOICES = { all: '', open: 'open', mine: 'genoemd' } as const;

/** Everything that is said about anything, the latest thread first; filters are in the address. */
@Component({
  selector: 'stip-talks-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommentText, EmptyState, ErrorState, Field, FieldControl, ListEnd, LoadingState, RouterLink, TranslocoPipe],
  providers: [TalkThreads],
  templateUrl: './talks-page.html',
  styleUrl: './talks-page.css',
})
export class TalksPage {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  protected readonly store = inject(TalkThreads);
  readonly toon = input<string>();
  readonly zoek = input<string>();
  protected readonly choices = Object.entries(CHOICES).map(([name, value]) => ({ name, value }));
  protected readonly filtered = computed(() => Boolean(this.toon() ?? this.zoek()));

  constructor() {
    effect(() => {
      this.store.ask({
        search: this.zoek(),
        unresolved: this.toon() === CHOICES.open,
        mentionedId: this.toon() === CHOICES.mine ? this.session.current()?.person?.id : null,
      });
    });
  }

  protected set(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected to({ comment }: ThreadFieldsFragment) {
    return this.router.parseUrl(`${comment.subject.path}#${commentAnchor(comment.id)}`);
  }

  protected names({ comment }: ThreadFieldsFragment): string[] {
    return comment.mentions.map(({ writtenAs }) => writtenAs);
  }

  protected when(instant: string): string {
    return new Intl.DateTimeFormat(this.language.locale(), {
      ...{ dateStyle: 'medium', timeStyle: 'short' },
      timeZone: this.session.current()?.organisation.timeZone,
    }).format(new Date(instant));
  }
}
