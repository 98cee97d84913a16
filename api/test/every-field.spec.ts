import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isLeafType } from 'graphql';
import { ROLES } from '@stip/domain';
import { TestApp } from './app';
import { sampleOperation, schemaOf } from './mutate';
import { recordOutcome } from './outcomes';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

interface RootField {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  document(id: string): { query: string; variables: object };
}

/** Every field of Query and Mutation, whoever added it. */
function rootFields(): RootField[] {
  const schema = schemaOf(app);
  const of = (kind: RootField['kind'], type: ReturnType<typeof schema.getQueryType>) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      kind,
      name: field.name,
      document: (id: string) =>
        sampleOperation(kind, field.name, field.args, id, isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'),
    }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

const ask = (field: RootField, role: Parameters<TestApp['graphql']>[0], id: string = randomUUID()) => {
  const { query, variables } = field.document(id);
  return app.graphql<Record<string, { __typename: string } | null> | null>(role, query, variables);
};

describe('every query and mutation', () => {
  it('is refused to whoever is not signed in', async () => {
    const open: string[] = [];
    for (const field of rootFields()) {
      const answer = await ask(field, 'nobody');
      if (answer.errors?.[0]?.extensions.code !== 'UNAUTHENTICATED') open.push(`${field.name} ${answer.status}`);
    }
    expect(open).toEqual([]);
  });

  it('is open to at least one role: none lacks a stated permission', async () => {
    const closed: string[] = [];
    for (const field of rootFields()) {
      let open = false;
      // An administrator may do all but sign a report.
      for (const role of ['administrator', 'controller', 'programme_manager'] as const) {
        const answer = await ask(field, role);
        const code = answer.errors?.[0]?.extensions.code;
        open = code !== 'FORBIDDEN' && answer.data?.[field.name]?.__typename !== 'Forbidden';
        if (open) break;
      }
      if (!open) closed.push(field.name);
    }
    expect(closed).toEqual([]);
  });

  it('answers ids that do not exist, and texts that are no ids, without an internal error', async () => {
    const failed: string[] = [];
    for (const field of rootFields()) {
      for (const id of [randomUUID(), 'no-such-id']) {
        const answer = await ask(field, 'administrator', id);
        const code = answer.errors?.[0]?.extensions.code;
        if (answer.status >= 500 || code === 'INTERNAL' || code === 'BAD_REQUEST')
          failed.push(`${field.name}(${id}): ${code} ${answer.errors?.[0]?.message}`);
      }
    }
    expect(failed).toEqual([]);
  });

  it('lets a viewer read and change nothing', async () => {
    const changes: string[] = [];
    const unreadable: string[] = [];
    for (const field of rootFields()) {
      const answer = await ask(field, 'viewer');
      const typename = answer.data?.[field.name]?.__typename ?? 'nothing';
      if (field.kind === 'mutation') recordOutcome(field.name, typename);
      if (field.kind === 'mutation' && typename !== 'Forbidden') changes.push(field.name);
      if (field.kind === 'query' && answer.errors?.[0]?.extensions.code === 'FORBIDDEN') unreadable.push(field.name);
    }
    // A viewer makes and ends links of its own, to milestones that it may read, and marks what it was told: nothing of the record changes for others.
    expect(changes).toEqual(['createShareLink', 'markNotifications', 'revokeShareLink']);
    // The register and the mails hold work e-mail addresses, capacity by person what each can give; the imports hold files.
    expect(
      unreadable.filter((name) => !/^personRegister$|^mail(s|Standing)$|^capacity|import|mapping/i.test(name)),
    ).toEqual([]);
  });

  it('covers the roles there are', () => {
    expect(rootFields().length).toBeGreaterThan(40);
    for (const role of ROLES) expect(app.cookieOf(role)).not.toBe('');
  });
});
