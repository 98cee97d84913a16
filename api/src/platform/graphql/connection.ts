import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLError, Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { Reader, Scope } from '../database';
import {
  comesAfter,
  directed,
  keysOf,
  openCursor,
  orderOf,
  sealCursor,
  type Direction,
  type SortKey,
} from '../database/keyset';
import { allOf, joined, raw, sql, type Sql } from '../database/sql';
import { enumOf } from './scalars';

/** Items of a page when the reader asks no number. */
export const DEFAULT_PAGE = 50;
/** Items of the largest page. */
export const MAX_PAGE = 200;

type Class<T extends object = object> = abstract new (...args: never[]) => T;

export const SortDirectionEnum = enumOf(['asc', 'desc']);
registerEnumType(SortDirectionEnum, {
  name: 'SortDirection',
  description: 'Direction of an order. Items without a value come last in both.',
  valuesMap: {
    asc: { description: 'Lowest, first or earliest first.' },
    desc: { description: 'Highest, last or latest first.' },
  },
});

@ObjectType('PageInfo', { description: 'Where a page of a list ends.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether there are more items after this page.' })
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page; null on an empty page.' })
  endCursor!: string | null;
}

/** A page of a list. `totalCount` is there only when it was asked. */
export interface Connection<Node> {
  readonly nodes: Node[];
  readonly pageInfo: PageInfoType;
  readonly totalCount?: number;
}

/** The GraphQL type of a page of `node`, named `<name>Connection`. Call it once per list and use the class it makes. */
export function connectionOf<Node extends object>(node: Class<Node>, name: string) {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}, in the order asked.` })
  class ConnectionType implements Connection<Node> {
    @Field(() => [node], { description: 'The items of this page.' })
    nodes!: Node[];
    @Field(() => PageInfoType, { description: 'Where this page ends.' })
    pageInfo!: PageInfoType;
    @Field(() => Int, { description: 'Number of items the filter leaves, on all pages. Counted only when asked.' })
    totalCount!: number;
  }
  return ConnectionType as new () => Connection<Node>;
}

/** Arguments of a list, as its resolver gets them. */
export interface ListArgs<Order extends string, Filter extends object> {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: Filter | null;
  readonly sort?: { readonly field: Order; readonly direction: Direction } | null;
}

/**
 * The arguments class of a list: `first`, `after`, `sort` by the given fields (name and description, such as
 * `{ name: 'Name, from a to z.' }`) and `filter`, an input type of its own, when there is one.
 */
export function listArgs<Order extends string, Filter extends object = Record<never, never>>(
  name: string,
  fields: Readonly<Record<Order, string>>,
  filter?: Class<Filter>,
): new () => ListArgs<Order, Filter> {
  const fieldNames = Object.keys(fields) as Order[];
  const FieldEnum = enumOf(fieldNames);
  registerEnumType(FieldEnum, {
    name: `${name}SortField`,
    description: `What a list of ${name} can be put in order by.`,
    valuesMap: Object.fromEntries(fieldNames.map((field) => [field, { description: fields[field] }])) as Record<
      Order,
      { description: string }
    >,
  });
  @InputType(`${name}Sort`, { description: `Order of a list of ${name}.` })
  class Sort {
    @Field(() => FieldEnum as object, { description: 'What to put in order by.' })
    field!: Order;
    @Field(() => SortDirectionEnum, { defaultValue: 'asc', description: 'Ascending when left out.' })
    direction!: Direction;
  }
  @ArgsType()
  class Args implements ListArgs<Order, Filter> {
    @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: `Number of items, 1 to ${MAX_PAGE}.` })
    first!: number;
    @Field(() => String, {
      nullable: true,
      description: '`endCursor` of the page before, with the same filter and sort.',
    })
    after?: string | null;
    @Field(() => Sort, { nullable: true, description: 'The order of the list itself when left out.' })
    sort?: Sort | null;
    filter?: Filter | null;
  }
  if (filter) {
    Field(() => filter, { nullable: true, description: 'Only items that meet all of it.' })(Args.prototype, 'filter');
  }
  return Args;
}

/** How a list is read. */
export interface ListSource<Order extends string> {
  /** Name of the list, which its cursors belong to. */
  readonly list: string;
  /** What a row has, such as `p.id, p.name`. */
  readonly columns: string | Sql;
  /** Tables and joins that columns, conditions and keys need. */
  readonly from: string | Sql;
  /** What `totalCount` counts, when fewer joins do than `from` has. */
  readonly countFrom?: string | Sql;
  /** All must hold; undefined ones are left out. */
  readonly where?: readonly (Sql | undefined)[];
  /** Keys per field of the sort. */
  readonly orders: Readonly<Record<Order, readonly SortKey[]>>;
  /** Keys when the reader asks no order. */
  readonly order: readonly SortKey[];
  /** Decides between equals, such as the id. */
  readonly unique: SortKey;
}

/**
 * Reads one page of a list: one statement, and one more when `info` tells that the total is asked. Each item is on exactly one page,
 * as long as what it is put in order by does not change in between.
 */
export async function readPage<Row extends object, Order extends string = string>(
  reader: Reader,
  scope: Scope,
  source: ListSource<Order>,
  args: ListArgs<Order, object>,
  info?: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
): Promise<Connection<Row>> {
  if (!Number.isInteger(args.first) || args.first < 1 || args.first > MAX_PAGE) throw pageTooLarge(args.first);
  const order = args.sort ? source.orders[args.sort.field] : source.order;
  const keys = directed([...order, source.unique], args.sort?.direction ?? 'asc');
  const belongsTo = JSON.stringify([scope.organisationId, source.list, args.sort ?? null, sorted(args.filter ?? {})]);
  const after = args.after ? openCursor(belongsTo, args.after, keys) : null;
  if (after === undefined) throw badCursor();
  const where = allOf(source.where ?? []);
  const { text, values } = sql`select ${piece(source.columns)}, ${keysOf(keys)} as "cursorKeys"
    from ${piece(source.from)} where ${after ? allOf([where, comesAfter(keys, after)]) : where}
    order by ${orderOf(keys)} limit ${args.first + 1}::integer`.render();
  const rows = await reader.rows<Row & { cursorKeys: (string | null)[] }>(text, values);
  const page = rows.slice(0, args.first);
  const last = page.at(-1);
  const pageInfo = {
    hasNextPage: rows.length > page.length,
    endCursor: last ? sealCursor(belongsTo, last.cursorKeys) : null,
  };
  const nodes = page.map(({ cursorKeys: _, ...row }) => row as unknown as Row);
  if (!info || !selects(info, 'totalCount')) return { nodes, pageInfo };
  const count =
    sql`select count(*)::integer as n from ${piece(source.countFrom ?? source.from)} where ${where}`.render();
  const total = await reader.row<{ n: number }>(count.text, count.values);
  return { nodes, pageInfo, totalCount: total?.n ?? 0 };
}

/** The same page with every item turned into another. */
export const mapPage = <From, To>(page: Connection<From>, turn: (node: From) => To): Connection<To> => ({
  ...page,
  nodes: page.nodes.map(turn),
});

/**
 * Condition that every word of a search is somewhere in one of the texts, whatever the case. Undefined when there is nothing
 * to search.
 */
export function contains(search: string | null | undefined, texts: readonly string[]): Sql | undefined {
  const words = (search ?? '').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  if (words.length === 0) return undefined;
  const all = raw(`lower(concat_ws(' ', ${texts.join(', ')}))`);
  return joined(
    words.map((word) => sql`strpos(${all}, lower(${word}::text)) > 0`),
    ' and ',
  );
}

const MAX_WORDS = 10;

/** Whether the client selects a field directly under the field of `info`, in fragments too. A skipped one counts as selected. */
export function selects(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>, name: string): boolean {
  const seen = new Set<string>();
  const within = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name;
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      const fragment = selection.name.value;
      if (seen.has(fragment)) return false;
      seen.add(fragment);
      return within(info.fragments[fragment]?.selectionSet);
    });
  return info.fieldNodes.some((node) => within(node.selectionSet));
}

const piece = (text: string | Sql): Sql => (typeof text === 'string' ? raw(text) : text);

/** Independent of the order in which the client wrote the fields. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)]);
}

function pageTooLarge(first: number): GraphQLError {
  return new GraphQLError(
    `first: ${first} is not 1 to ${MAX_PAGE}. Ask at most ${MAX_PAGE}, and the next page with after: pageInfo.endCursor.`,
    {
      extensions: {
        code: 'BAD_PAGE_SIZE',
        issues: [{ field: 'first', code: 'out_of_range', params: { min: 1, max: MAX_PAGE } }],
      },
    },
  );
}

function badCursor(): GraphQLError {
  return new GraphQLError(
    'after: not a cursor of this list with this filter and sort. Pass pageInfo.endCursor unchanged, or leave it out to begin at the first page.',
    { extensions: { code: 'BAD_CURSOR', issues: [{ field: 'after', code: 'invalid' }] } },
  );
}
