import { inject } from '@angular/core';
import { ApolloLink, InMemoryCache, type ApolloClient } from '@apollo/client';
import { HttpClient, HttpHeaders } from '@angular/common/http';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';
import { Upgrade } from './upgrade';

/** Begins the ids of all requests of this page, by which it is not told of changes that it made itself. */
export const pageId = crypto.randomUUID().replaceAll('-', '').slice(0, 16);

/** One id per request, from the browser to the log line of the server; an error shows it. */
const requestId = new ApolloLink((operation, forward) => {
  operation.setContext((context: { headers?: HttpHeaders }) => ({
    ...context,
    headers: (context.headers ?? new HttpHeaders()).set('x-request-id', `${pageId}-${crypto.randomUUID()}`),
  }));
  return forward(operation);
});

/** A document of the contract, which knows the hash of its text. */
interface HashedDocument {
  readonly hash?: string;
}

const NOT_FOUND = 'PERSISTED_QUERY_NOT_FOUND';

/**
 * Sends the hash of an operation instead of its text, which the API has from the same build. An API that was upgraded
 * may not know the hash any more. A page that only reads is then loaded anew; who saves is told, because loading would lose
 * what was typed.
 */
function persistedOperations(http: HttpClient, upgrade: Upgrade): ApolloLink {
  return new ApolloLink(({ operationName, operationType, variables, query, getContext }) => {
    const { hash } = query as HashedDocument;
    if (!hash) throw new Error(`Operation ${operationName ?? ''} is not one of the contract`);
    return http
      .post<ApolloLink.Result>(
        '/graphql',
        { operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
        { headers: (getContext() as { headers?: HttpHeaders }).headers },
      )
      .pipe(
        tap((answer) => {
          const outdated = answer.errors?.some((error) => error.extensions?.['code'] === NOT_FOUND);
          if (outdated && operationType === OperationTypeNode.QUERY) upgrade.load();
        }),
      );
  });
}

/** Apollo holds what the server said; the server is asked again on every visit, so a screen never shows old news. */
export function apolloOptions(): ApolloClient.Options {
  return {
    link: requestId.concat(persistedOperations(inject(HttpClient), inject(Upgrade))),
    cache: new InMemoryCache({
      typePolicies: {
        // Parts of a whole without a life of their own.
        StatusAspect: { keyFields: false },
        ProjectMoney: { keyFields: false },
        ProjectStatusSummary: { keyFields: false },
        ProjectSummary: { keyFields: false },
        Reference: { keyFields: false },
      },
    }),
    defaultOptions: {
      query: { fetchPolicy: 'network-only' },
      mutate: { fetchPolicy: 'no-cache' },
    },
  };
}
