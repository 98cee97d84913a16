import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Injectable } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NavigationError } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Apollo, provideApollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { DiscardStatusDraftDocument, SessionDocument } from '@stip/contract';
import { apolloOptions } from './graphql';
import { Upgrade } from './upgrade';

/** Says where it would go. */
@Injectable()
class RecordedUpgrade extends Upgrade {
  readonly went: (string | undefined)[] = [];
  protected override go(_: Location, url?: string): void {
    this.went.push(url);
  }
}

let server: HttpTestingController;
let upgrade: RecordedUpgrade;
const apollo = () => TestBed.inject(Apollo);
const hashOf = (document: object) => (document as { hash: string }).hash;

beforeEach(() => {
  sessionStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideApollo(apolloOptions),
      { provide: Upgrade, useClass: RecordedUpgrade },
    ],
  });
  server = TestBed.inject(HttpTestingController);
  upgrade = TestBed.inject(Upgrade) as RecordedUpgrade;
});

const unknown = {
  data: null,
  errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
};
const discard = { mutation: DiscardStatusDraftDocument, variables: { input: { projectId: 'p', version: 1 } } };
const settled = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    () => undefined,
  );

describe('an operation', () => {
  it('is sent as its hash, without its text, with an id of the request', async () => {
    const answer = firstValueFrom(apollo().query({ query: SessionDocument }));
    const { request } = server.expectOne('/graphql');
    expect(request.body).toEqual({
      operationName: 'Session',
      variables: {},
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(SessionDocument) } },
    });
    expect(request.headers.get('x-request-id')).toMatch(/^[0-9a-f]{16}-[0-9a-f-]{36}$/);
    server.match(() => true);
    void settled(answer);
  });

  it('keeps its hash when it changes something', () => {
    void settled(firstValueFrom(apollo().mutate(discard)));
    const { request } = server.expectOne('/graphql');
    expect(request.body).toMatchObject({
      variables: discard.variables,
      extensions: { persistedQuery: { sha256Hash: hashOf(DiscardStatusDraftDocument) } },
    });
  });
});

describe('a page that is older than the server', () => {
  it('is loaded anew when it reads, once', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = settled(firstValueFrom(apollo().query({ query: SessionDocument })));
      server.expectOne('/graphql').flush(unknown);
      await answer;
    }
    expect(upgrade.went).toEqual([undefined]);
  });

  it('stays as it is when it saves, because what was typed would be lost', async () => {
    const answer = settled(firstValueFrom(apollo().mutate(discard)));
    server.expectOne('/graphql').flush(unknown);
    await answer;
    expect(upgrade.went).toEqual([]);
  });

  it('opens an area by loading anew where the files of that area are gone, and only then', () => {
    const failed = (error: unknown) => new NavigationError(1, '/routekaart', error);
    upgrade.afterNavigation(failed(new Error('Something else')));
    expect(upgrade.went).toEqual([]);
    upgrade.afterNavigation(failed(new TypeError('Failed to fetch dynamically imported module: /chunk-1.js')));
    expect(upgrade.went).toEqual(['/routekaart']);
  });
});
