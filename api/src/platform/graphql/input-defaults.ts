import {
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/**
 * Fills in the default values of input fields that the variables leave out. The compiler of queries (graphql-jit 0.8)
 * ignores these defaults, so that the second run of a document would refuse what the first one took.
 */
export function withInputDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...variables };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const variable of definition.variableDefinitions ?? []) {
      const name = variable.variable.name.value;
      const type = typeFromAST(schema, variable.type) as GraphQLInputType | undefined;
      if (type && name in filled) filled[name] = fill(type, filled[name]);
    }
  }
  return filled;
}

function fill(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return fill(type.ofType, value);
  if (isListType(type)) return Array.isArray(value) ? value.map((item) => fill(type.ofType, item)) : value;
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const field of Object.values(type.getFields())) {
    if (filled[field.name] === undefined) {
      if (field.defaultValue !== undefined) filled[field.name] = field.defaultValue;
    } else filled[field.name] = fill(field.type, filled[field.name]);
  }
  return filled;
}
