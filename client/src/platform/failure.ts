import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { injectTranslate } from '../i18n/translations';

/** One thing wrong with an input, as the API tells it. */
export interface FieldIssue {
  readonly field: string;
  readonly code: string;
  readonly params?: unknown;
}

/** The failure members of every mutation's result union. */
export type MutationFailure =
  | { readonly __typename: 'ValidationFailed'; readonly issues: readonly FieldIssue[] }
  | { readonly __typename: 'VersionConflict'; readonly currentVersion: number; readonly current: unknown }
  | { readonly __typename: 'NotFound'; readonly message: string }
  | { readonly __typename: 'Forbidden'; readonly permission: string };

/** Codes of errors outside a result union that have a text of their own. */
const KNOWN_CODES = [
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAVAILABLE',
  'OFFLINE',
  'BAD_AS_OF',
  'AS_OF_READ_ONLY',
  'PERSISTED_QUERY_NOT_FOUND',
  'REQUEST_TOO_LARGE',
];

/** Puts failures into words, and sends whose session ended to sign in. */
@Injectable({ providedIn: 'root' })
export class Failures {
  private readonly t = injectTranslate();
  private readonly router = inject(Router);

  /** The text for an error of a query, or of a mutation that failed outside its union. */
  describe(error: unknown): string {
    const { code, requestId } = codeOf(error);
    if (code === 'UNAUTHENTICATED') {
      void this.router.navigate(['/aanmelden'], { queryParams: { reden: 'session', terug: this.router.url } });
      return this.t('shell.failure.UNAUTHENTICATED');
    }
    const known = KNOWN_CODES.includes(code) ? code : 'INTERNAL';
    return this.t(`shell.failure.${known}`, { requestId: requestId ?? '–' });
  }

  issue(issue: FieldIssue): string {
    const key = `shell.issue.${issue.code}`;
    const text = this.t(key, (issue.params ?? {}) as Record<string, unknown>);
    return text === key ? this.t('shell.issue.invalid') : text;
  }

  /** The text for a failure member of a result union. */
  summary(failure: MutationFailure): string {
    if (failure.__typename === 'ValidationFailed') {
      return failure.issues.map((issue) => this.issue(issue)).join(' ');
    }
    return this.t(`shell.failure.${failure.__typename}`);
  }
}

/** Issues by field, each in words. */
export function issuesByField(issues: readonly FieldIssue[], failures: Failures): Record<string, string> {
  return Object.fromEntries(issues.map((issue) => [issue.field, failures.issue(issue)]));
}

function codeOf(error: unknown): { code: string; requestId?: string } {
  const graphql = CombinedGraphQLErrors.is(error) ? error.errors : bodyErrors(error);
  const extensions = graphql?.[0]?.extensions as { code?: string; requestId?: string } | undefined;
  if (extensions?.code) return { code: extensions.code, requestId: extensions.requestId };
  const status = (error as { status?: number } | undefined)?.status;
  return { code: status === 0 ? 'OFFLINE' : 'INTERNAL' };
}

/** The server answers 401 and 503 with a GraphQL body, which arrives as an HTTP error. */
function bodyErrors(error: unknown): readonly { extensions?: Record<string, unknown> }[] | undefined {
  const body = (error as { error?: { errors?: readonly { extensions?: Record<string, unknown> }[] } } | undefined)
    ?.error;
  return body?.errors;
}
