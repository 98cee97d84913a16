import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { costOf, LIMITS } from '../src/platform/graphql';

/** Items asked of every list that has pages. */
const PAGE = 100;

/** Value of an argument, or undefined when nothing fits. */
export type ArgumentValue = (argument: string, type: string) => unknown;

export interface WholeQuery {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Required arguments for which there is no value. */
  readonly missing: readonly string[];
}

/**
 * A query of one root field with every field below it, as deep as the limits of a request allow; a type within itself is
 * left out.
 */
export function wholeQuery(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  value: ArgumentValue,
): WholeQuery {
  for (let depth = LIMITS.depth; ; depth -= 1) {
    const made = new Selection(value).of(field, depth);
    if (made.missing.length > 0 || depth <= 2 || costOf(schema, parse(made.query)) <= LIMITS.cost) return made;
  }
}

class Selection {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly missing: string[] = [];

  constructor(private readonly value: ArgumentValue) {}

  of(field: GraphQLField<unknown, unknown>, depth: number): WholeQuery {
    const text = this.field(field, field.name, [], depth);
    const query = `query ${this.declared.length > 0 ? `(${this.declared.join(', ')})` : ''} { ${text} }`;
    return { query, variables: this.variables, missing: this.missing };
  }

  private field(field: GraphQLField<unknown, unknown>, path: string, within: readonly string[], depth: number): string {
    const passed = field.args.flatMap((arg) => {
      // Written out, as a variable counts as the largest page.
      if (arg.name === 'first') return [`first: ${PAGE}`];
      const given = this.value(`${path}.${arg.name}`, String(arg.type));
      const required = isNonNullType(arg.type) && arg.defaultValue === undefined;
      if (given === undefined && required) this.missing.push(`${path}.${arg.name}`);
      if (given === undefined) return [];
      const variable = `v${this.declared.length}`;
      this.declared.push(`$${variable}: ${String(arg.type)}`);
      this.variables[variable] = given;
      return [`${arg.name}: $${variable}`];
    });
    const selection = this.selection(getNamedType(field.type), path, within, depth - 1);
    if (selection === undefined) return '';
    return `${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''}${selection}`;
  }

  /** What is selected of a type: '' for a leaf, undefined when it cannot be selected here. */
  private selection(
    type: GraphQLNamedType,
    path: string,
    within: readonly string[],
    depth: number,
  ): string | undefined {
    if (isLeafType(type)) return '';
    if (depth <= 0 || within.includes(type.name)) return undefined;
    const inner = [...within, type.name];
    if (isUnionType(type)) {
      const members = type
        .getTypes()
        .map((member) => `... on ${member.name}${this.selection(member, path, inner, depth) ?? ' { __typename }'}`);
      return ` { __typename ${members.join(' ')} }`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    const fields = Object.values(type.getFields()).map((field) =>
      this.field(field, `${path}.${field.name}`, inner, depth),
    );
    return ` { ${['__typename', ...fields].filter(Boolean).join(' ')} }`;
  }
}

/** Whether a type has a list in it that can grow, its own fields included. */
export function holdsLists(type: GraphQLOutputType, within: readonly string[] = []): boolean {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return true;
  const named = getNamedType(bare);
  if (within.includes(named.name)) return false;
  if (!isObjectType(named) && !isInterfaceType(named)) return false;
  return Object.values(named.getFields()).some((field) => holdsLists(field.type, [...within, named.name]));
}
