import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { AddCommentDocument, CommentsDocument, type CommentFilter, type ThreadFieldsFragment } from '@stip/contract';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import type { Page } from '../platform/load-list';
import { Mutations } from '../platform/mutate';
import type { WrittenComment } from './comment-field';
import { followTalk, type TalkAbout } from './talk-subject';

/** A comment that is on its way: shown at once, and taken away again if it was refused. */
export interface PendingComment {
  readonly key: string;
  /** The thread that it answers. */
  readonly parentId: string | null;
  readonly written: WrittenComment;
}

export interface AskedThreads {
  readonly about?: TalkAbout;
  readonly section?: string | null;
  readonly unresolved?: boolean;
  readonly search?: string;
  readonly mentionedId?: string | null;
}

/**
 * Threads of comments, with what is on its way, kept up to date. Reading anew leaves what is shown where it is until the answer is
 * there. For one component.
 */
@Injectable()
export class TalkThreads {
  private readonly apollo = inject(Apollo);
  private readonly failures = inject(Failures);
  private readonly mutations = inject(Mutations);
  private readonly t = injectTranslate();
  private readonly asked = signal<AskedThreads | undefined>(undefined);
  private readonly page = signal<Page<ThreadFieldsFragment> | undefined>(undefined);
  private readonly isLoading = signal(false);
  private readonly failed = signal<string | undefined>(undefined);
  private turn = 0;
  readonly pending = signal<readonly PendingComment[]>([]);
  readonly threads = computed(() => this.page()?.nodes);
  readonly total = computed(() => this.page()?.totalCount);
  readonly hasMore = computed(() => this.page()?.pageInfo.hasNextPage ?? false);
  readonly loading = this.isLoading.asReadonly();
  readonly error = this.failed.asReadonly();
  /** For `stip-list-end`. */
  readonly list = {
    nodes: this.threads,
    total: this.total,
    hasMore: this.hasMore,
    loading: this.loading,
    error: this.error,
    more: () => this.more(),
    reload: () => this.reload(),
  };

  constructor() {
    effect(() => {
      if (this.asked()) untracked(() => void this.read(null, 0));
    });
    followTalk(() => this.reload());
  }

  ask(asked: AskedThreads): void {
    this.asked.set(asked);
  }

  reload(): void {
    if (this.asked()) void this.read(null, this.threads()?.length ?? 0);
  }

  async more(): Promise<void> {
    const end = this.page()?.pageInfo.endCursor;
    if (end && this.hasMore() && !this.isLoading()) await this.read(end, 0);
  }

  /** A thread as a mutation answered it. */
  put(thread: ThreadFieldsFragment): void {
    this.page.update((page) => {
      if (!page) return page;
      const known = page.nodes.some(({ id }) => id === thread.id);
      return {
        ...page,
        nodes: known ? page.nodes.map((one) => (one.id === thread.id ? thread : one)) : [thread, ...page.nodes],
        totalCount: (page.totalCount ?? 0) + (known ? 0 : 1),
      };
    });
  }

  /** Sends a comment, which is shown meanwhile. Answers what went wrong, or the id of the thread. */
  async add(
    about: TalkAbout,
    section: string | null,
    parentId: string | null,
    written: WrittenComment,
  ): Promise<{ readonly threadId: string } | { readonly problem: string }> {
    const key = crypto.randomUUID();
    this.pending.update((all) => [...all, { key, parentId, written }]);
    const answer = await this.mutations.send(AddCommentDocument, {
      input: {
        subject: { kind: about.kind, id: about.id, section },
        parentId,
        text: written.text,
        mentionIds: written.mentions.map(({ id }) => id),
      },
    });
    const result = answer?.addComment;
    if (result?.__typename === 'CommentThreadPayload') this.put(result.thread);
    this.pending.update((all) => all.filter((one) => one.key !== key));
    if (result?.__typename === 'CommentThreadPayload') return { threadId: result.thread.id };
    return { problem: result ? this.failures.summary(result) : this.t('talk.notSent') };
  }

  /** Reads the page after a cursor, and further ones until there are as many as were shown. */
  private async read(after: string | null, wanted: number): Promise<void> {
    const mine = ++this.turn;
    this.isLoading.set(true);
    this.failed.set(undefined);
    const filter = filterOf(untracked(this.asked) ?? {});
    let nodes = after ? (untracked(this.threads) ?? []) : [];
    let end = after;
    try {
      do {
        const variables = { after: end, filter };
        const { data } = await firstValueFrom(this.apollo.query({ query: CommentsDocument, variables }));
        if (mine !== this.turn || !data) return;
        const { pageInfo, totalCount, nodes: read } = data.comments as Page<ThreadFieldsFragment>;
        const known = new Set(nodes.map(({ id }) => id));
        nodes = [...nodes, ...read.filter(({ id }) => !known.has(id))];
        end = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        if (nodes.length >= wanted || !end) this.page.set({ nodes, pageInfo, totalCount });
      } while (end && nodes.length < wanted);
    } catch (error) {
      if (mine === this.turn) this.failed.set(this.failures.describe(error));
    } finally {
      if (mine === this.turn) this.isLoading.set(false);
    }
  }
}

function filterOf({ about, section, unresolved, search, mentionedId }: AskedThreads): CommentFilter {
  return {
    subject: about ? { kind: about.kind, id: about.id, section: section ?? null } : null,
    unresolved: unresolved || null,
    search: search?.trim() || null,
    mentionedId: mentionedId ?? null,
  };
}
