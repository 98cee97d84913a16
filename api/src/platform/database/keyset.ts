import { createHmac, timingSafeEqual } from 'node:crypto';
import { isCalendarDate } from '@stip/domain';
import { isId } from '../ids';
import { allOf, joined, raw, sql, Sql } from './sql';

/** Type of a sort key, by its name in PostgreSQL. */
export type KeyKind = 'text' | 'integer' | 'bigint' | 'numeric' | 'date' | 'timestamptz' | 'uuid' | 'boolean';
export type Direction = 'asc' | 'desc';

/** What a list is put in order by. Rows without a value come last, whichever the direction. */
export interface SortKey {
  /** Expression over one row, without parameters. */
  readonly sql: string;
  readonly kind: KeyKind;
  /** Stated when the expression can be null; a list without such keys can walk an index. */
  readonly nullable?: true;
  /** Direction that stays whatever the reader asks, such as names from a to z within the latest year. */
  readonly fixed?: Direction;
}

interface Key extends SortKey {
  readonly direction: Direction;
}

/** The keys with the direction each gets; the last one must be unique. */
export function directed(keys: readonly SortKey[], direction: Direction): Key[] {
  return keys.map((key) => ({ ...key, direction: key.fixed ?? direction }));
}

/** `order by` of the keys. */
export function orderOf(keys: readonly Key[]): Sql {
  return raw(keys.map((key) => `${key.sql} ${key.direction}${key.nullable ? ' nulls last' : ''}`).join(', '));
}

/** Whether a row comes after the row that has these values, as text, in the order of the keys. */
export function comesAfter(keys: readonly Key[], values: readonly (string | null)[]): Sql {
  const at = (index: number) => sql`${values[index]}::text::${raw(keys[index]?.kind ?? 'text')}`;
  const [first] = keys;
  if (first && keys.every((key) => !key.nullable && key.direction === first.direction)) {
    // One comparison of rows, which an index in this order answers.
    const stored = raw(`(${keys.map((key) => key.sql).join(', ')})`);
    return sql`${stored} ${raw(first.direction === 'asc' ? '>' : '<')} (${joined(
      keys.map((_, index) => at(index)),
      ', ',
    )})`;
  }
  const later = (key: Key, index: number): Sql => {
    const beyond = sql`${raw(key.sql)} ${raw(key.direction === 'asc' ? '>' : '<')} ${at(index)}`;
    if (!key.nullable) return beyond;
    return values[index] === null ? raw('false') : sql`${beyond} or ${raw(key.sql)} is null`;
  };
  const same = (key: Key, index: number): Sql =>
    values[index] === null ? raw(`${key.sql} is null`) : sql`${raw(key.sql)} = ${at(index)}`;
  return joined(
    keys.map((key, index) => sql`(${allOf([...keys.slice(0, index).map(same), later(key, index)])})`),
    ' or ',
  );
}

/** The keys of a row as one text array, whose values a cursor carries without loss. */
export function keysOf(keys: readonly Key[]): Sql {
  return raw(`array[${keys.map((key) => `(${key.sql})::text`).join(', ')}]`);
}

const FORMS: Record<KeyKind, (text: string) => boolean> = {
  text: () => true,
  integer: (text) => /^-?\d{1,10}$/.test(text),
  bigint: (text) => /^-?\d{1,19}$/.test(text),
  numeric: (text) => /^-?\d{1,60}(\.\d{1,60})?$/.test(text),
  date: isCalendarDate,
  timestamptz: (text) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/.test(text),
  uuid: isId,
  boolean: (text) => text === 'true' || text === 'false',
};

const SEAL_LENGTH = 22;

/**
 * A cursor: where a page ended, opaque to the client. Sealed with what it belongs to (organisation, list, order, filter), so
 * that one of another list or one that was edited is recognised. The seal is no secret: it guards against mistakes, while
 * the values are typed parameters of a query that row-level security confines to the organisation anyway.
 */
export function sealCursor(belongsTo: string, values: readonly (string | null)[]): string {
  const content = Buffer.from(JSON.stringify(values)).toString('base64url');
  return seal(belongsTo, content) + content;
}

/** The values of a cursor, or undefined when it is not one of this list. */
export function openCursor(
  belongsTo: string,
  cursor: string,
  keys: readonly SortKey[],
): readonly (string | null)[] | undefined {
  const [given, content] = [cursor.slice(0, SEAL_LENGTH), cursor.slice(SEAL_LENGTH)];
  const expected = seal(belongsTo, content);
  if (given.length !== SEAL_LENGTH || !timingSafeEqual(hashable(given), hashable(expected))) return undefined;
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(content, 'base64url').toString());
  } catch {
    return undefined;
  }
  if (!Array.isArray(values) || values.length !== keys.length) return undefined;
  const fits = keys.every((key, index) => {
    const value: unknown = values[index];
    return value === null ? key.nullable === true : typeof value === 'string' && FORMS[key.kind](value);
  });
  return fits ? (values as (string | null)[]) : undefined;
}

const seal = (belongsTo: string, content: string) =>
  createHmac('sha256', belongsTo).update(content).digest('base64url').slice(0, SEAL_LENGTH);

/** Of a fixed length in bytes, whatever the characters. */
const hashable = (text: string) => createHmac('sha256', 'compare').update(text).digest();
