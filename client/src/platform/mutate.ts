import { inject, Injectable } from '@angular/core';
import { Apollo } from 'apollo-angular';
import type { TypedDocumentNode } from '@apollo/client';
import { firstValueFrom } from 'rxjs';
import { Toasts } from '@stip/ui';
import { Failures } from './failure';

/** Sends mutations. What went wrong outside the result union is told in a toast and answered as undefined. */
@Injectable({ providedIn: 'root' })
export class Mutations {
  private readonly apollo = inject(Apollo);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);

  async send<T, V extends Record<string, unknown>>(
    mutation: TypedDocumentNode<T, V>,
    variables: V,
    /** Says nothing when it fails: who asks again by itself has said it once. */
    { silent = false } = {},
  ): Promise<T | undefined> {
    try {
      const result = await firstValueFrom(this.apollo.mutate({ mutation, variables: variables as never }));
      return result.data as T;
    } catch (error) {
      if (!silent) this.toasts.show(this.failures.describe(error), 'failed');
      return undefined;
    }
  }
}
