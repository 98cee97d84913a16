import { inject } from '@angular/core';
import { ApolloLink, InMemoryCache, type ApolloClient } from '@apollo/client';
import { HttpLink } from 'apollo-angular/http';
import { HttpHeaders } from '@angular/common/http';

/** One id per request, from the browser to the log line of the server; an error shows it. */
const requestId = new ApolloLink((operation, forward) => {
  operation.setContext((context: { headers?: HttpHeaders }) => ({
    ...context,
    headers: (context.headers ?? new HttpHeaders()).set('x-request-id', crypto.randomUUID()),
  }));
  return forward(operation);
});

/** Apollo holds what the server said; the server is asked again on every visit, so a screen never shows old news. */
export function apolloOptions(): ApolloClient.Options {
  return {
    link: requestId.concat(inject(HttpLink).create({ uri: '/graphql' })),
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
