import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { costOf, limitDocument, LIMITS } from '../src/platform/graphql';
import { clientOperations } from './client-operations';
import { SESSION_COOKIE } from '../src/platform/auth';
import { TestApp } from './app';
import { schemaOf } from './mutate';

let app: TestApp;
const operations = clientOperations();

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const ask = async (query: string) => {
  const started = performance.now();
  const answer = await app.graphql('viewer', query);
  return { ...answer, error: answer.errors?.[0], took: performance.now() - started };
};
const times = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join(' ');

describe('a request that asks too much', () => {
  it.each<[string, keyof typeof LIMITS, string]>([
    ['depth', 'depth', `{ project(id: "x") ${'{ owner '.repeat(13)} { id } ${'}'.repeat(13)} }`],
    ['aliases of one field', 'aliases', `{ programmes { nodes { ${times(41, (i) => `a${i}: id`)} } } }`],
    ['root fields', 'rootFields', `{ ${times(13, (i) => `a${i}: programmes { totalCount }`)} }`],
    [
      'root fields in fragments',
      'rootFields',
      `{ ...A } fragment A on Query { ${times(13, (i) => `a${i}: programmes { totalCount }`)} }`,
    ],
    [
      'mutations',
      'rootFields',
      `mutation { ${times(13, (i) => `a${i}: removeWorkItem(input: { id: "x", version: 1 }) { __typename }`)} }`,
    ],
    ['directives', 'directives', `{ programmes { nodes { ${times(41, () => 'id @include(if: true)')} } } }`],
    ['fields', 'fields', `{ programmes { nodes { ${times(1501, () => 'id')} } } }`],
    [
      'fragments that spread each other',
      'fields',
      `{ programmes { nodes { ...F0 } } } ${times(20, (i) => `fragment F${i} on Programme { id ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Programme { id }`,
    ],
    [
      'cost of lists in lists',
      'cost',
      `{ projects(first: 200) { nodes { ${times(30, (i) => `a${i}: money { currency budget actual commitment expected remaining }`)} } } }`,
    ],
    ['characters', 'characters', `{ programmes { totalCount } } # ${'x'.repeat(50_000)}`],
    ['tokens', 'tokens', `{ programmes { nodes { ${times(5001, () => 'id')} } } }`],
  ])('is refused quickly, with a code and what to do: %s', async (_, limit, query) => {
    const { error, data, took } = await ask(query);
    expect(error?.extensions).toMatchObject({ code: 'REQUEST_TOO_LARGE', requestId: expect.any(String) });
    if (limit !== 'tokens') {
      expect(error?.extensions).toMatchObject({ limit: { name: limit, max: LIMITS[limit] } });
      expect(error?.message).toMatch(/at most \d+ .*\. [A-Z].*\.$/);
    }
    expect(data ?? null).toBeNull();
    // Far less than answering it would take; a busy machine may pause for a while.
    expect(took).toBeLessThan(3_000);
  });

  it('is refused when it introspects types of types of types', async () => {
    const bomb = `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`;
    expect((await ask(bomb)).error?.message).toMatch(/introspection/i);
    const wide = `{ __schema { types { ${times(60, (i) => `a${i}: fields { name }`)} } } }`;
    expect((await ask(wide)).error?.extensions.code).toBe('REQUEST_TOO_LARGE');
  });

  it('is refused when fragments spread themselves, at once or by way of another', async () => {
    for (const cycle of [
      '{ programmes { nodes { ...A } } } fragment A on Programme { id ...A }',
      '{ programmes { nodes { ...A } } } fragment A on Programme { ...B } fragment B on Programme { id ...C } fragment C on Programme { ...A }',
    ]) {
      const { error, took } = await ask(cycle);
      expect(error?.extensions.code).toBe('BAD_REQUEST');
      expect(error?.message).toMatch(/Cannot spread fragment/);
      // Far less than answering it would take; a busy machine may pause for a while.
      expect(took).toBeLessThan(3_000);
    }
  });

  it('is refused as a document in JSON, which would pass by the parser', async () => {
    const document = JSON.stringify(parse('{ programmes { totalCount } }', { noLocation: true }));
    expect((await ask(document)).error?.message).toMatch(/Syntax Error/);
  });

  it('is refused at its size, before it is read', async () => {
    const response = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: '{ programmes { totalCount } }', variables: { x: 'y'.repeat(1024 * 1024) } }),
      cookies: { [SESSION_COOKIE]: app.cookieOf('viewer') },
    });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }] });
  });
});

describe('a request of a fair size', () => {
  it('is answered: the introspection of tools', async () => {
    expect((await ask(getIntrospectionQuery())).errors).toBeUndefined();
  });

  it('is each operation of the client, with room to grow', () => {
    const schema = schemaOf(app);
    const texts = Object.values(operations);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(() => limitDocument(schema, parse(text))).not.toThrow();
      expect(text.length).toBeLessThan(LIMITS.characters / 2);
      expect({ text, cost: costOf(schema, parse(text)) }).toMatchObject({ cost: expect.any(Number) });
      expect({ text, tooDear: costOf(schema, parse(text)) >= LIMITS.cost / 2 }).toEqual({ text, tooDear: false });
    }
  });
});
