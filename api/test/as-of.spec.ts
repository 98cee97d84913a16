import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isLeafType } from 'graphql';
import type { Role } from '@stip/domain';
import { SESSION_COOKIE } from '../src/platform/auth';
import { newId } from '../src/platform/ids';
import { TestApp, type GraphQLAnswer } from './app';
import { mutate, problems, sampleOperation, schemaOf, type Outcome } from './mutate';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
  app.clock.at = new Date(Date.now() + 86_400_000); // the database stamps by its own clock
});
afterAll(() => app.stop());

interface Project {
  readonly id: string;
  readonly version: number;
}
const PROJECT = '... on ProjectPayload { project { id version } }';
const RISKS = '... on ProjectRisksPayload { risks { id version title mitigations { id } } }';
const made = <T>(outcome: Outcome, field: string): T => {
  if (!outcome[field]) throw new Error(JSON.stringify(outcome));
  return outcome[field] as T;
};
const create = async (name: string): Promise<Project> =>
  made(await mutate(app, 'programme_manager', 'createProject', { name }, PROJECT), 'project');
const rename = async (project: Project, name: string, role: Role = 'project_leader'): Promise<Project> =>
  made(await mutate(app, role, 'updateProject', { ...project, name }, PROJECT), 'project');

/** An instant after everything so far and before everything to come. */
async function instant(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const [row] = await app.sql<{ at: Date }>('select clock_timestamp() as at');
  await new Promise((resolve) => setTimeout(resolve, 5));
  return (row?.at ?? new Date()).toISOString();
}

async function asOf<T>(
  at: string,
  query: string,
  role: Role = 'viewer',
  variables: object = {},
): Promise<GraphQLAnswer<T>> {
  const response = await app.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
    headers: { 'stip-as-of': at },
    cookies: { [SESSION_COOKIE]: app.cookieOf(role) },
  });
  return { status: response.statusCode, ...response.json<Omit<GraphQLAnswer<T>, 'status'>>() };
}

interface Entry {
  readonly table: string;
  readonly operation: string;
  readonly label: string;
  readonly fields: readonly {
    readonly field: string;
    readonly before: { readonly text: string; readonly label: string | null } | null;
    readonly after: { readonly text: string; readonly label: string | null } | null;
  }[];
}
interface Change {
  readonly id: string;
  readonly person: { readonly name: string } | null;
  readonly origin: string;
  readonly superseded: boolean;
  readonly entryCount: number;
  readonly entries: readonly Entry[];
}
const CHANGE = `nodes { id recordedAt origin superseded entryCount person { name } entries { table objectId operation label
  fields { field before { text label } after { text label } } } } pageInfo { hasNextPage endCursor }`;
const historyOf = async (table: string, id: string, more = '') => {
  const answer = await app.graphql<{
    objectHistory: { nodes: Change[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }>('viewer', `{ objectHistory(table: "${table}", id: "${id}" ${more}) { ${CHANGE} } }`);
  return answer.data.objectHistory;
};

describe('a query as of an instant', () => {
  it('answers what was recorded then, with what belongs to it', async () => {
    const before = await instant();
    const project = await create('Datacatalogus');
    await mutate(app, 'project_leader', 'setRisk', {
      projectId: project.id,
      title: 'Uitloop',
      likelihood: 4,
      impact: 4,
    });
    const first = await instant();
    const renamed = await rename(project, 'Datacatalogus 2');
    await app.sql('delete from stip.risk where project_id = $1', [project.id]);
    await rename(renamed, 'Datacatalogus 3');
    const query = `{ project(id: "${project.id}") { name version openRisks } }`;
    interface Answer {
      readonly project: { readonly name: string; readonly version: number; readonly openRisks: number } | null;
    }
    expect((await asOf<Answer>(before, query)).data.project).toBeNull();
    expect((await asOf<Answer>(first, query)).data.project).toEqual({
      name: 'Datacatalogus',
      version: 1,
      openRisks: 1,
    });
    const now = await app.graphql<Answer>('viewer', query);
    expect(now.data.project).toEqual({ name: 'Datacatalogus 3', version: 3, openRisks: 0 });
  });

  it('answers every query of the schema', async () => {
    const failed: string[] = [];
    for (const field of Object.values(schemaOf(app).getQueryType()?.getFields() ?? {})) {
      const leaf = isLeafType(getNamedType(field.type));
      const { query, variables } = sampleOperation(
        'query',
        field.name,
        field.args,
        newId(),
        leaf ? '' : '{ __typename }',
      );
      const answer = await asOf(await instant(), query, 'administrator', variables);
      if (answer.status !== 200 || answer.errors?.some((e) => e.extensions.code === 'INTERNAL'))
        failed.push(field.name);
    }
    expect(failed).toEqual([]);
  });

  it('changes nothing: a mutation is refused with what to do', async () => {
    const answer = await asOf<null>(
      await instant(),
      'mutation { createProject(input: { name: "Toen" }) { __typename } }',
      'administrator',
    );
    expect(answer.status).toBe(409);
    expect(answer.errors?.[0]?.extensions.code).toBe('AS_OF_READ_ONLY');
    expect(await app.sql(`select id from stip.project where name = 'Toen'`)).toEqual([]);
  });

  it.each([
    ['gisteren', /must be a date, or an instant/],
    ['2026-13-45T10:00:00Z', /must be a date, or an instant/],
    ['2026-02-30', /must be a date, or an instant/],
    ['2999-01-01T00:00:00Z', /future/],
  ])('is refused for %s', async (at, told) => {
    const answer = await asOf(at, '{ programmes { nodes { id } } }');
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringMatching(told),
      extensions: { code: 'BAD_AS_OF' },
    });
  });
});

describe('a date instead of an instant', () => {
  it('means its last moment in the time zone of the organisation', async () => {
    await create('Vandaag gemaakt');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    const names = async (at: string) =>
      (
        await asOf<{ projects: { nodes: { name: string }[] } }>(at, '{ projects { nodes { name } } }')
      ).data.projects.nodes.map((p) => p.name);
    expect(await names(today)).toContain('Vandaag gemaakt');
    expect(await names('2026-01-01')).toEqual([]);
  });
});

describe('the history of an object', () => {
  it('says who changed what from what to what, latest first, with its parts', async () => {
    const project = await create('Sensoren');
    await rename(project, 'Sensoren in de wijk');
    await mutate(app, 'project_leader', 'setRisk', {
      projectId: project.id,
      title: 'Privacy',
      likelihood: 2,
      impact: 5,
    });
    await create('Ander project');
    const { nodes, pageInfo } = await historyOf('project', project.id);
    expect(
      nodes.map((change) => [change.person?.name, change.entries.map((e) => `${e.operation} ${e.table} ${e.label}`)]),
    ).toEqual([
      ['project_leader', ['insert risk Privacy']],
      ['project_leader', ['update project Sensoren in de wijk']],
      ['programme_manager', ['insert project Sensoren']],
    ]);
    expect(nodes[1]?.entries[0]?.fields).toEqual([
      { field: 'name', before: { text: 'Sensoren', label: null }, after: { text: 'Sensoren in de wijk', label: null } },
    ]);
    expect(nodes.map((change) => change.superseded)).toEqual([false, false, true]);
    expect(pageInfo.hasNextPage).toBe(false);
    const one = await historyOf('project', project.id, 'first: 1');
    expect(one.pageInfo.hasNextPage).toBe(true);
    const rest = await historyOf('project', project.id, `first: 5, after: "${one.pageInfo.endCursor}"`);
    expect([...one.nodes, ...rest.nodes]).toEqual(nodes);
  });

  it('names what a reference points to', async () => {
    const people = await app.sql<{ id: string }>(
      `select id from stip.person where name = 'controller' and organisation_id = $1`,
      [app.organisationId],
    );
    const project = await create('Eigenaar');
    await mutate(app, 'project_leader', 'updateProject', { ...project, ownerId: people[0]?.id }, PROJECT);
    const { nodes } = await historyOf('project', project.id);
    expect(nodes[0]?.entries[0]?.fields).toEqual([
      { field: 'owner_id', before: null, after: { text: people[0]?.id, label: 'controller' } },
    ]);
  });

  it('is empty for what never was and for another organisation', async () => {
    const project = await create('Geheim');
    const other = await app.anotherOrganisation();
    const answer = await other.graphql<{ objectHistory: { nodes: unknown[] } }>(
      'administrator',
      `{ objectHistory(table: "project", id: "${project.id}") { nodes { id } } }`,
    );
    expect(answer.data.objectHistory.nodes).toEqual([]);
    for (const table of ['nothing', 'change', 'session', "x'; drop table stip.project; --"]) {
      expect((await historyOf(table, project.id)).nodes).toEqual([]);
    }
  });

  it('can be asked for the whole organisation, by who, what and when', async () => {
    const at = await instant();
    const project = await create('Gefilterd');
    await rename(project, 'Gefilterd 2');
    const ask = async (filter: string) =>
      (
        await app.graphql<{ changes: { nodes: Change[] } }>(
          'viewer',
          `{ changes(filter: { ${filter} }) { ${CHANGE} } }`,
        )
      ).data.changes.nodes.length;
    expect(await ask(`from: "${at}"`)).toBe(2);
    expect(await ask(`from: "${at}", table: "project", origin: "application"`)).toBe(2);
    expect(await ask(`from: "${at}", table: "risk"`)).toBe(0);
    expect(await ask(`from: "${at}", origin: "import"`)).toBe(0);
    expect(await ask(`until: "2001-01-01T00:00:00Z"`)).toBe(0);
  });
});

describe('undo', () => {
  const undo = (changeId: string, role: Role = 'project_leader') => mutate(app, role, 'undoChange', { changeId });
  const latest = async (id: string) => (await historyOf('project', id)).nodes[0] as Change;

  it('takes back the last change of one’s own, as a change of its own', async () => {
    const project = await create('Voor');
    await rename(project, 'Na');
    expect((await undo((await latest(project.id)).id)).__typename).toBe('UndonePayload');
    const [row] = await app.sql('select name, version from stip.project where id = $1', [project.id]);
    expect(row).toEqual({ name: 'Voor', version: 3 });
    expect((await historyOf('project', project.id)).nodes).toHaveLength(3);
    expect((await undo((await latest(project.id)).id)).__typename).toBe('UndonePayload'); // and redo
    expect((await app.sql('select name from stip.project where id = $1', [project.id]))[0]).toEqual({ name: 'Na' });
  });

  it('is refused for another’s change, for one that was built upon, and for what is final', async () => {
    const project = await create('Van een ander');
    const creation = await latest(project.id);
    expect(await undo(creation.id)).toMatchObject({ __typename: 'Forbidden', permission: 'own_changes_only' });
    await rename(project, 'Verder');
    expect(problems(await undo(creation.id, 'programme_manager'))).toEqual(['changeId changed_since']);
    expect(await undo('999999999999')).toMatchObject({ __typename: 'NotFound' });
    expect(await undo('x')).toMatchObject({ __typename: 'NotFound' });
    expect(await undo(creation.id, 'viewer')).toMatchObject({ __typename: 'Forbidden' });
    const entry = await mutate(app, 'controller', 'recordLedgerEntry', {
      projectId: project.id,
      kind: 'actual',
      fiscalYear: 2026,
      bookedOn: '2026-03-01',
      amount: '100',
    });
    expect(entry.__typename).not.toBe('ValidationFailed');
    const booking = await latest(project.id);
    expect(booking.entries[0]?.table).toBe('ledger_entry');
    expect(problems(await undo(booking.id, 'controller'))).toEqual(['changeId append_only']);
  });
});

describe('restoring what was removed', () => {
  const restore = (table: string, id: string, role: Role = 'project_leader') =>
    mutate(app, role, 'restoreObject', { table, id });
  const deleted = async () =>
    (
      await app.graphql<{
        deletedObjects: {
          nodes: { table: string; objectId: string; label: string; person: { name: string } | null }[];
        };
      }>('viewer', '{ deletedObjects { nodes { table objectId label person { name } } } }')
    ).data.deletedObjects.nodes;

  it('brings it back with all that went along with it', async () => {
    const project = await create('Met risico');
    const [risk] = made<{ id: string; version: number }[]>(
      await mutate(
        app,
        'project_leader',
        'setRisk',
        { projectId: project.id, title: 'Weg', likelihood: 3, impact: 3 },
        RISKS,
      ),
      'risks',
    );
    await mutate(app, 'project_leader', 'setMitigation', { riskId: risk?.id, title: 'Maatregel' });
    await mutate(app, 'project_leader', 'removeRisk', { id: risk?.id, version: 1 });
    expect((await deleted())[0]).toMatchObject({
      table: 'mitigation',
      label: 'Maatregel',
      person: { name: 'project_leader' },
    });
    expect((await deleted()).map((d) => d.label)).toContain('Weg');
    expect((await restore('risk', risk?.id ?? '')).__typename).toBe('RestoredPayload');
    const [back] = await app.sql('select title, version from stip.risk where id = $1', [risk?.id]);
    expect(back).toEqual({ title: 'Weg', version: 2 });
    expect(await app.sql('select title from stip.mitigation where risk_id = $1', [risk?.id])).toEqual([
      { title: 'Maatregel' },
    ]);
    expect((await deleted()).map((d) => d.label)).not.toContain('Weg');
    expect(await restore('risk', risk?.id ?? '')).toMatchObject({ __typename: 'NotFound' });
  });

  it('asks the right to change it, and refuses tables that are not', async () => {
    const project = await create('Rechten');
    const [risk] = made<{ id: string; version: number }[]>(
      await mutate(
        app,
        'project_leader',
        'setRisk',
        { projectId: project.id, title: 'R', likelihood: 3, impact: 3 },
        RISKS,
      ),
      'risks',
    );
    await mutate(app, 'project_leader', 'removeRisk', { id: risk?.id, version: 1 });
    expect(await restore('risk', risk?.id ?? '', 'contributor')).toMatchObject({ __typename: 'Forbidden' });
    expect(await restore('session', risk?.id ?? '')).toMatchObject({ __typename: 'NotFound' });
    expect(await restore("risk'; drop table stip.risk; --", risk?.id ?? '')).toMatchObject({ __typename: 'NotFound' });
  });
});
