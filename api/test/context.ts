import { Kind, parse, type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../src/platform/auth';
import type { TestApp } from './app';

/** Whoever asks, without a session. */
export const contextOf = (app: TestApp): RequestContext => ({
  requestId: 'test',
  organisationId: app.organisationId,
  accountId: null,
  personId: null,
  personName: 'test',
  role: 'administrator',
  locale: 'nl',
  timeZone: 'Europe/Amsterdam',
  now: app.clock.now(),
});

/** What a resolver of the first field of a document is told about the selection. */
export function parseField(query: string): GraphQLResolveInfo {
  const { definitions } = parse(query);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    fieldNodes: [operation?.selectionSet.selections[0] as FieldNode],
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  } as unknown as GraphQLResolveInfo;
}
