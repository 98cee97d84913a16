import { computed, effect, inject, signal, untracked, type Signal } from '@angular/core';
import { Apollo } from 'apollo-angular';
import type { TypedDocumentNode } from '@apollo/client';
import { firstValueFrom } from 'rxjs';
import { Failures } from './failure';

/** A page of a list as the API answers it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

/** A list read page by page. While it loads again the items it had stay. */
export interface LoadedList<Node> {
  /** Items so far; undefined until the first page is there. */
  readonly nodes: Signal<readonly Node[] | undefined>;
  /** Items on all pages. */
  readonly total: Signal<number | undefined>;
  readonly hasMore: Signal<boolean>;
  readonly loading: Signal<boolean>;
  /** In words for the user; undefined when there is none. */
  readonly error: Signal<string | undefined>;
  /** Reads the next page and adds it. */
  more(): Promise<void>;
  reload(): void;
}

/**
 * Loads a list now and whenever its variables change: the first page, and further ones on demand. A late answer to earlier
 * variables is dropped. `after` is added to the variables. Call in an injection context.
 */
export function loadList<T, V extends Record<string, unknown>, Node>(
  document: TypedDocumentNode<T, V>,
  variables: () => V,
  page: (data: T) => Page<Node>,
): LoadedList<Node> {
  const apollo = inject(Apollo);
  const failures = inject(Failures);
  const state = signal<{ nodes?: readonly Node[]; end?: string | null; total?: number }>({});
  const pending = signal(true);
  const error = signal<string | undefined>(undefined);
  let turn = 0;

  async function read(asked: V, after: string | null): Promise<void> {
    const mine = ++turn;
    pending.set(true);
    error.set(undefined);
    try {
      const result = await firstValueFrom(apollo.query({ query: document, variables: { ...asked, after } }));
      if (mine !== turn) return;
      const { nodes, pageInfo, totalCount } = page(result.data as T);
      state.update((had) => ({
        nodes: after ? [...(had.nodes ?? []), ...nodes] : nodes,
        end: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        total: totalCount ?? had.total,
      }));
    } catch (failure) {
      if (mine === turn) error.set(failures.describe(failure));
    } finally {
      if (mine === turn) pending.set(false);
    }
  }

  const asked = computed(variables, { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  effect(() => {
    const now = asked();
    untracked(() => void read(now, null));
  });
  return {
    nodes: computed(() => state().nodes),
    total: computed(() => state().total),
    hasMore: computed(() => !!state().end),
    loading: pending.asReadonly(),
    error: error.asReadonly(),
    more: () => read(asked(), state().end ?? null),
    reload: () => void read(asked(), null),
  };
}
