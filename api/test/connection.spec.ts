import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { raw, sql } from '../src/platform/database';
import { MAX_PAGE, readPage, type ListArgs, type ListSource } from '../src/platform/graphql';
import { selects } from '../src/platform/graphql/connection';
import { contextOf, parseField } from './context';
import { TestApp } from './app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

type Field = 'name' | 'day' | 'amount' | 'several' | 'plain' | 'instant';
interface Row {
  readonly id: string;
  readonly name: string | null;
  readonly day: string | null;
  readonly amount: string | null;
  readonly flag: boolean;
  readonly plain: number;
  readonly at: string;
}

const SOURCE: Omit<ListSource<Field>, 'from'> = {
  list: 'sample',
  columns: 't.id',
  orders: {
    name: [{ sql: 't.name', kind: 'text', nullable: true }],
    day: [{ sql: 't.day', kind: 'date', nullable: true }],
    amount: [{ sql: 't.amount', kind: 'bigint', nullable: true }],
    several: [
      { sql: 't.flag', kind: 'boolean' },
      { sql: 't.day', kind: 'date', nullable: true, fixed: 'desc' },
      { sql: 't.amount', kind: 'bigint', nullable: true },
      { sql: 't.plain', kind: 'integer', fixed: 'asc' },
    ],
    plain: [{ sql: 't.plain', kind: 'integer' }],
    instant: [{ sql: 't.at', kind: 'timestamptz' }],
  },
  order: [],
  unique: { sql: 't.id', kind: 'uuid' },
};

const few = <T>(...values: T[]) => fc.constantFrom(...values);
const rowsOf = fc.uniqueArray(
  fc.record<Row>({
    id: fc.uuid({ version: 7 }),
    name: few(null, '', 'a', 'A', 'é', 'z z', 'b\u{1F600}', "o'x"),
    day: few(null, '2026-01-01', '1999-12-31', '2026-02-28'),
    amount: few(null, '-9223372036854775808', '0', '1', '9223372036854775807'),
    flag: fc.boolean(),
    plain: fc.integer({ min: -2, max: 2 }),
    at: few('2026-01-01T00:00:00.000001Z', '2026-01-01T00:00:00.000002Z', '2026-06-01T12:00:00+02:00'),
  }),
  { selector: (row) => row.id, maxLength: 40 },
);

const info = (selection: string) => parseField(`{ list { ${selection} } }`);

/** Ids in the order PostgreSQL gives when it sorts everything at once. */
async function everything(rows: Row[], orderBy: string): Promise<string[]> {
  const found = await app.records.read(contextOf(app), (reader) =>
    reader.rows<{ id: string }>(`select t.id from jsonb_to_recordset($1::jsonb) as ${TYPES} order by ${orderBy}`, [
      JSON.stringify(rows),
    ]),
  );
  return found.map((row) => row.id);
}

const TYPES = 't(id uuid, name text, day date, amount bigint, flag boolean, plain int, at timestamptz)';

describe('a list read page by page', () => {
  it('has every row exactly once, in the order of the whole, for any rows, order and page size', async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsOf,
        few<Field>('name', 'day', 'amount', 'several', 'plain', 'instant'),
        few('asc' as const, 'desc' as const),
        fc.integer({ min: 1, max: 12 }),
        async (rows, field, direction, first) => {
          const source = {
            ...SOURCE,
            from: sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ${raw(TYPES)}`,
          };
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const args: ListArgs<Field, object> = { first, after, sort: { field, direction } };
            const page = await app.records.read(contextOf(app), (reader) =>
              readPage<{ id: string }, Field>(reader, contextOf(app), source, args, info('nodes totalCount')),
            );
            expect(page.totalCount).toBe(rows.length);
            expect(page.nodes.length).toBeLessThanOrEqual(first);
            expect(page.pageInfo.endCursor === null).toBe(page.nodes.length === 0);
            seen.push(...page.nodes.map((node) => node.id));
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          } while (after && seen.length <= rows.length);
          const orderBy = [...SOURCE.orders[field], SOURCE.unique]
            .map((key) => `${key.sql} ${key.fixed ?? direction} nulls last`)
            .join(', ');
          expect(seen).toEqual(await everything(rows, orderBy));
        },
      ),
      { numRuns: 120 },
    );
  }, 120_000);
});

describe('the total', () => {
  const asked = (query: string): boolean => selects(parseField(query), 'totalCount');

  it('is counted only when the client selects it, in whatever way', () => {
    expect(asked('{ list { nodes { totalCount } } }')).toBe(false);
    expect(asked('{ list { nodes { id } totalCount } }')).toBe(true);
    expect(asked('{ list { n: totalCount } }')).toBe(true);
    expect(asked('{ list { ... { ... { totalCount } } } }')).toBe(true);
    expect(asked('{ list { ...A } } fragment A on L { ...B } fragment B on L { totalCount }')).toBe(true);
    expect(asked('{ list { ...A } } fragment A on L { ...B } fragment B on L { ...A }')).toBe(false);
  });
});

describe('a page that cannot be read', () => {
  const page = (args: string) => app.graphql<{ projects: { pageInfo: { endCursor: string } } }>('viewer', args);
  const codeOf = async (query: string) => (await page(query)).errors?.[0]?.extensions;

  beforeAll(async () => {
    await app.sql(
      `insert into stip.project (organisation_id, id, name)
       select $1, gen_random_uuid(), 'Project ' || n from generate_series(1, 3) n`,
      [app.organisationId],
    );
  });

  it.each([0, -1, MAX_PAGE + 1])('is refused with the field and the fix for first: %d', async (first) => {
    const answer = await page(`{ projects(first: ${first}) { nodes { id } } }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_PAGE_SIZE',
      issues: [{ field: 'first', params: { min: 1, max: MAX_PAGE } }],
    });
    expect(answer.errors?.[0]?.message).toMatch(/^first: .*endCursor/);
  });

  it('is refused for a cursor that was edited, made up, or belongs to another order, filter or organisation', async () => {
    const first = '{ projects(first: 1, sort: { field: name }) { pageInfo { endCursor hasNextPage } } }';
    const cursor = (await page(first)).data.projects.pageInfo.endCursor;
    const at = (after: string, args = 'sort: { field: name }') =>
      `{ projects(first: 1, after: "${after}", ${args}) { nodes { name } } }`;
    expect((await page(at(cursor))).errors).toBeUndefined();
    const edited = cursor.slice(0, -2) + (cursor.endsWith('A') ? 'BB' : 'AA');
    for (const wrong of [
      at(edited),
      at('made-up'),
      at('x'.repeat(400)),
      at('é'.repeat(22)),
      at(cursor, 'sort: { field: name, direction: desc }'),
      at(cursor, 'sort: { field: code }'),
      at(cursor, 'sort: { field: name }, filter: { withoutOwner: true }'),
    ]) {
      expect(await codeOf(wrong)).toMatchObject({ code: 'BAD_CURSOR', issues: [{ field: 'after' }] });
    }
    const other = await app.anotherOrganisation();
    expect((await other.graphql('viewer', at(cursor))).errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });
});
