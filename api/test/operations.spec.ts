import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CannotStart } from '../src/platform/cannot-start';
import { SESSION_COOKIE } from '../src/platform/auth';
import { persistedOperations, readOperations } from '../src/platform/graphql';
import { clientOperations } from './client-operations';
import { TestApp } from './app';

const texts = clientOperations();
const operations = new Map(Object.entries(texts));
const session = [...operations].find(([, text]) => text.startsWith('query Session'))?.[0] ?? '';

let open: TestApp;
let closed: TestApp;
beforeAll(async () => {
  open = await TestApp.start({}, operations);
  closed = await TestApp.start({ STIP_PERSISTED_ONLY: 'true' }, operations);
});
afterAll(async () => {
  await open.stop();
  await closed.stop();
});

async function post(app: TestApp, payload: object) {
  const response = await app.app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    cookies: { [SESSION_COOKIE]: app.cookieOf('viewer') },
  });
  return response.json<{
    data: { session?: { role: string } } | null;
    errors?: { message: string; extensions: { code: string } }[];
  }>();
}
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('an operation of the client', () => {
  it('is answered by its hash alone', async () => {
    for (const app of [open, closed]) {
      expect((await post(app, byHash(session))).data?.session?.role).toBe('viewer');
    }
  });

  it('that the server does not know is told apart from every other failure', async () => {
    for (const app of [open, closed]) {
      const answer = await post(app, byHash('0'.repeat(64)));
      expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
      expect(answer.errors?.[0]?.message).toMatch(/^PersistedQueryNotFound/);
    }
  });
});

describe('an operation of someone else', () => {
  it('is answered in full, unless only known operations are', async () => {
    const query = '{ session { role } }';
    expect((await post(open, { query })).data?.session?.role).toBe('viewer');
    expect((await post(closed, { query })).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(closed, { query, ...byHash(session) })).errors?.[0]?.extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
    expect((await post(closed, { query: texts[session] })).data?.session?.role).toBe('viewer');
    expect((await post(closed, {})).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('the operations beside the client', () => {
  it('must be there when nothing else is answered', () => {
    const none = readOperations(path.join(os.tmpdir(), 'no-such-file.json'));
    expect(none.size).toBe(0);
    expect(() => persistedOperations(none, false)).not.toThrow();
    expect(() => persistedOperations(none, true)).toThrow(CannotStart);
  });

  it('are read as the build wrote them', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'stip-')), 'operations.json');
    fs.writeFileSync(file, JSON.stringify(texts));
    expect(readOperations(file)).toEqual(operations);
  });
});
