/** Anything that JSON can say. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue | undefined };

/**
 * The one text of a value by RFC 8785 (JSON Canonicalization Scheme): no spaces, members in the order of the UTF-16 code
 * units of their names, numbers and strings as ECMAScript writes them. The same value gives the same text whatever wrote
 * it, so that a digest over it means something. Members that are undefined are left out, as JSON does.
 *
 * Throws a TypeError on what has no canonical text: a number that is not finite, a lone surrogate, or no JSON at all.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON`);
    return JSON.stringify(value); // ECMA-262 Number::toString, as the RFC asks; -0 is 0
  }
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new TypeError('A lone surrogate has no JSON');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) throw new TypeError('Only plain objects have JSON');
    const members = value as Readonly<Record<string, unknown>>;
    return `{${Object.keys(members)
      .filter((name) => members[name] !== undefined)
      .sort() // by UTF-16 code units
      .map((name) => `${canonicalJson(name)}:${canonicalJson(members[name])}`)
      .join(',')}}`;
  }
  throw new TypeError(`${typeof value} has no JSON`);
}
