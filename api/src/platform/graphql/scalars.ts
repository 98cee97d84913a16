import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isCalendarDate } from '@stip/domain';

function textScalar(name: string, description: string, accepts: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !accepts(value)) {
      throw new GraphQLError(`Not a ${name}: ${String(value).slice(0, 80)}`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Calendar date without time or zone. */
export const DateScalar = textScalar('Date', 'Calendar date, YYYY-MM-DD, without time or zone.', isCalendarDate);

/** An instant. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'Instant in ISO 8601 with offset, such as 2026-11-24T09:30:00Z.',
  (text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)),
);

/**
 * Amount in whole cents. A string, because JSON numbers lose digits above 2^53. Only the form is checked here: an absurd
 * amount passes, so that the service can refuse it at its field.
 */
export const CentsScalar = textScalar(
  'Cents',
  'Amount in whole cents as a string of digits with an optional minus, such as "125000" for 1,250.00.',
  (text) => /^-?\d{1,40}$/.test(text),
);

/** Free-form JSON, for values whose shape the schema does not fix. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
});

/** An enum object as `registerEnumType` wants it, from a list of values: { not_started: 'not_started' }. */
export function enumOf<const T extends readonly string[]>(values: T): { [K in T[number]]: K } {
  return Object.fromEntries(values.map((value) => [value.replace(/\W/g, '_'), value])) as { [K in T[number]]: K };
}
