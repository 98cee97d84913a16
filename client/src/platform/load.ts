import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import { Apollo } from 'apollo-angular';
import type { TypedDocumentNode } from '@apollo/client';
import { firstValueFrom } from 'rxjs';
import { Failures } from './failure';

/** What a screen knows of its data. While it loads again the data it had stays. */
export interface Loaded<T> {
  readonly data: Signal<T | undefined>;
  readonly loading: Signal<boolean>;
  /** In words for the user; undefined when there is none. */
  readonly error: Signal<string | undefined>;
  reload(): void;
  /** Replaces the data with what a mutation answered. */
  set(data: T): void;
}

/** Loads a query now and whenever its variables change; undefined variables wait. Call in an injection context. */
export function load<T, V extends Record<string, unknown>>(
  document: TypedDocumentNode<T, V>,
  variables: () => V | undefined = () => ({}) as V,
): Loaded<T> {
  const apollo = inject(Apollo);
  const failures = inject(Failures);
  const answer = resource({
    params: variables,
    loader: async ({ params }) => {
      const result = await firstValueFrom(apollo.query({ query: document, variables: params as V }));
      return result.data as T;
    },
  });
  const data = linkedSignal<T | undefined, T | undefined>({
    source: () => (answer.hasValue() ? answer.value() : undefined),
    computation: (fresh, previous) => fresh ?? previous?.value,
  });
  return {
    data: data.asReadonly(),
    loading: answer.isLoading,
    error: computed(() => {
      const error = answer.error();
      return error ? failures.describe((error as { cause?: unknown }).cause ?? error) : undefined;
    }),
    reload: () => void answer.reload(),
    set: (value) => data.set(value),
  };
}
