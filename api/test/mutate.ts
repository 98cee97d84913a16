import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Role } from '@stip/domain';
import type { TestApp } from './app';
import { recordOutcome } from './outcomes';

/** Result of a mutation: the payload's fields beside those of the expected failures. */
export interface Outcome {
  readonly __typename: string;
  readonly issues?: readonly { readonly field: string; readonly code: string }[];
  readonly currentVersion?: number;
  readonly current?: Record<string, unknown>;
  readonly entity?: string;
  readonly permission?: string;
  readonly [field: string]: unknown;
}

const FAILURES = `... on ValidationFailed { issues { field code } } ... on VersionConflict { currentVersion current }
  ... on NotFound { entity } ... on Forbidden { permission }`;

export const schemaOf = (app: TestApp): GraphQLSchema => app.app.get(GraphQLSchemaHost).schema;

/**
 * Runs a mutation that takes one `input`, and notes what it answered: a full run is to see each mutation succeed, be rejected,
 * be forbidden and, where it takes a version, meet another one.
 *
 *  `payload` is a fragment such as `... on RiskPayload { risk { id } }`.
 */
export async function mutate(app: TestApp, role: Role, name: string, input: object, payload = ''): Promise<Outcome> {
  const field = schemaOf(app).getMutationType()?.getFields()[name];
  const type = field?.args.find((arg) => arg.name === 'input')?.type;
  if (!type) throw new Error(`No mutation ${name} with an input`);
  const answer = await app.graphql<Record<string, Outcome>>(
    role,
    `mutation ($input: ${String(type)}) { ${name}(input: $input) { __typename ${payload} ${FAILURES} } }`,
    { input },
  );
  const outcome = answer.data?.[name];
  if (!outcome) throw new Error(`${name} answered ${answer.status} ${JSON.stringify(answer.errors)}`);
  recordOutcome(name, outcome.__typename);
  return outcome;
}

/** What is wrong, as `field code`, in the order told. */
export const problems = (outcome: Outcome): string[] =>
  (outcome.issues ?? [outcome]).map((issue) =>
    'field' in issue && 'code' in issue ? `${String(issue.field)} ${String(issue.code)}` : String(outcome.__typename),
  );

/** A value that fits an input type; every id is the given one. */
export function sample(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, id);
  if (isListType(type)) return [sample(type.ofType, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, sample(field.type, id)]));
  }
  const values: Record<string, unknown> = {
    ID: id,
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2026-03-01',
    DateTime: '2026-03-01T10:00:00Z',
    Cents: '100',
    JSON: {},
  };
  return values[getNamedType(type).name] ?? '5';
}

/** A document with a sample value for every argument of a root field; a list begins at its first page. */
export function sampleOperation(
  kind: 'query' | 'mutation',
  name: string,
  all: readonly GraphQLArgument[],
  id: string,
  selection: string,
): { query: string; variables: Record<string, unknown> } {
  const args = all.filter((arg) => arg.name !== 'after');
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return {
    query: `${kind} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, sample(arg.type, id)])),
  };
}
