import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { MAX_PAGE } from './connection';

/**
 * What one request may ask. The largest operation of the client stays well below each (api/test/limits.spec.ts); the figures
 * are told in docs/security.md.
 */
export const LIMITS = {
  /** Bytes of a request: text and variables together. */
  bytes: 1024 * 1024,
  /** Characters of a document. */
  characters: 50_000,
  /** Tokens of a document; guards the parser and the validation, which takes the square of it. */
  tokens: 5_000,
  /** Levels of fields, a field of Query or Mutation being the first. */
  depth: 12,
  /** Levels of an introspection, which asks types of types. */
  introspectionDepth: 16,
  /** Fields of Query or Mutation in an operation. */
  rootFields: 12,
  aliases: 40,
  directives: 40,
  /** Fields, with those of fragments counted wherever they are spread. */
  fields: 1_500,
  /** See `costOf`. */
  cost: 100_000,
} as const;

type LimitName = keyof typeof LIMITS;

/** What a root field costs beside its fields: it is at least one statement. */
const ROOT_COST = 20;
/** Assumed length of a list that has no `first`. */
const LIST_LENGTH = 10;

function tooMuch(name: LimitName, actual: number | string, hint: string): GraphQLError {
  return new GraphQLError(`This request has ${actual} ${WORDS[name]}; at most ${LIMITS[name]} are answered. ${hint}`, {
    extensions: { code: 'REQUEST_TOO_LARGE', limit: { name, max: LIMITS[name] } },
  });
}

const WORDS: Record<LimitName, string> = {
  bytes: 'bytes',
  characters: 'characters of GraphQL',
  tokens: 'tokens',
  depth: 'levels of fields',
  introspectionDepth: 'levels of introspection',
  rootFields: 'fields of Query or Mutation',
  aliases: 'aliases',
  directives: 'directives',
  fields: 'fields',
  cost: 'points of cost',
};

/** Refuses a document by its length, before it is parsed. Throws a GraphQLError with code REQUEST_TOO_LARGE. */
export function limitText(source: string): void {
  if (source.length > LIMITS.characters) {
    throw tooMuch('characters', source.length, 'Send values as variables, and fewer fields at a time.');
  }
}

/** Sums over a selection, fragments included. */
interface Measure {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
}

const NOTHING: Measure = { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0 };

const together = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  cost: a.cost + b.cost,
});

/**
 * Refuses a document that asks too much, before it is validated. Unknown fields and fragment cycles count as nothing here:
 * validation names them. Throws a GraphQLError with code REQUEST_TOO_LARGE.
 */
export function limitDocument(schema: GraphQLSchema, document: DocumentNode): void {
  // Mercurius also takes a document as JSON, which no parser has limited.
  if (!document.loc)
    throw new GraphQLError('Syntax Error: Not a GraphQL document.', { extensions: { code: 'BAD_REQUEST' } });
  const measured = new Measurement(schema, document);
  for (const operation of document.definitions) {
    if (operation.kind === Kind.OPERATION_DEFINITION) checkOperation(measured, operation);
  }
}

function checkOperation(measured: Measurement, operation: OperationDefinitionNode): void {
  const { total, rootFields, introspects } = measured.operation(operation);
  const split = 'Ask it in more than one request.';
  if (rootFields > LIMITS.rootFields) throw tooMuch('rootFields', rootFields, split);
  const depth = introspects ? 'introspectionDepth' : 'depth';
  if (total.depth > LIMITS[depth]) throw tooMuch(depth, total.depth, 'Ask the inner objects by their id.');
  if (total.aliases > LIMITS.aliases) throw tooMuch('aliases', total.aliases, split);
  if (total.directives > LIMITS.directives) throw tooMuch('directives', total.directives, split);
  if (total.fields > LIMITS.fields) throw tooMuch('fields', total.fields, split);
  if (!introspects && total.cost > LIMITS.cost) {
    throw tooMuch('cost', total.cost, 'Ask a smaller page with first, or fewer fields of each item.');
  }
}

/** Cost of every operation of a document, the largest first counting: for tests and for tuning. */
export function costOf(schema: GraphQLSchema, document: DocumentNode): number {
  const measured = new Measurement(schema, document);
  const costs = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? measured.operation(definition).total.cost : 0,
  );
  return Math.max(0, ...costs);
}

/**
 * Measures a document without running through a fragment more than once per type it is spread on, so that fragments that
 * spread each other many times cost no time. Cost: a field is a point; what is in a list counts as many times as the list is
 * long: `first` when it stands there, the largest page when it is a variable, ten when the list has no such argument.
 */
class Measurement {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, Measure>();
  private readonly open = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    this.fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((definition) => [definition.name.value, definition]),
    );
  }

  operation(operation: OperationDefinitionNode): { total: Measure; rootFields: number; introspects: boolean } {
    const root = this.schema.getRootType(operation.operation) ?? undefined;
    const names = this.rootNames(operation.selectionSet, new Set());
    const total = this.selection(operation.selectionSet, root);
    return {
      total: { ...total, cost: total.cost + names.length * ROOT_COST },
      rootFields: names.length,
      introspects: names.length > 0 && names.every((name) => name.startsWith('__')),
    };
  }

  private rootNames(set: SelectionSetNode, within: Set<string>): string[] {
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return this.rootNames(selection.selectionSet, within);
      const fragment = this.fragments.get(selection.name.value);
      if (!fragment || within.has(selection.name.value)) return [];
      within.add(selection.name.value);
      return this.rootNames(fragment.selectionSet, within);
    });
  }

  private selection(set: SelectionSetNode | undefined, type: GraphQLOutputType | undefined): Measure {
    return (set?.selections ?? []).reduce<Measure>((sum, selection) => {
      const directives = selection.directives?.length ?? 0;
      const own = directives > 0 ? { ...NOTHING, directives } : NOTHING;
      if (selection.kind === Kind.FIELD) return together(together(sum, own), this.field(selection, type));
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inner = this.typeNamed(selection.typeCondition?.name.value) ?? type;
        return together(together(sum, own), this.selection(selection.selectionSet, inner));
      }
      return together(together(sum, own), this.fragment(selection.name.value));
    }, NOTHING);
  }

  private fragment(name: string): Measure {
    const known = this.known.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    if (!fragment || this.open.has(name)) return NOTHING;
    this.open.add(name);
    const measure = this.selection(fragment.selectionSet, this.typeNamed(fragment.typeCondition.name.value));
    this.open.delete(name);
    this.known.set(name, measure);
    return measure;
  }

  private field(node: FieldNode, parent: GraphQLOutputType | undefined): Measure {
    const field = fieldOf(parent, node.name.value);
    const inner = this.selection(node.selectionSet, field && getNamedType(field.type));
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives: inner.directives,
      cost: 1 + inner.cost * lengthOf(node, field),
    };
  }

  private typeNamed(name: string | undefined): GraphQLOutputType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return type && isCompositeType(type) ? type : undefined;
  }
}

function fieldOf(type: GraphQLOutputType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function lengthOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  const first = field?.args.find((arg) => arg.name === 'first');
  if (first) {
    const value = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
    if (!value) return typeof first.defaultValue === 'number' ? first.defaultValue : MAX_PAGE;
    // A number beyond the maximum is refused when the list is read.
    return value.kind === Kind.INT ? Math.min(Math.max(Number(value.value), 1), MAX_PAGE) : MAX_PAGE;
  }
  // The items of a connection count by the `first` of the connection.
  if (node.name.value === 'nodes') return 1;
  const type = field && (isNonNullType(field.type) ? field.type.ofType : field.type);
  return isListType(type) ? LIST_LENGTH : 1;
}
