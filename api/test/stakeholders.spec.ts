import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STAKEHOLDER_FINDINGS, type Role } from '@stip/domain';
import { SHIPPED_KINDS, shippedKindId } from '../src/stakeholder/shipped-kinds';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
let strategyId: string;
let ownerId: string;
beforeAll(async () => {
  app = await TestApp.start();
  const made = await mutate(
    app,
    'programme_manager',
    'createStrategy',
    { title: 'Data', termStart: '2026-01-01', termEnd: '2029-12-31' },
    '... on StrategyPayload { strategy { id } }',
  );
  strategyId = (made['strategy'] as { id: string }).id;
  const [person] = await app.sql<{ id: string }>('select id from stip.person where organisation_id = $1 limit 1', [
    app.organisationId,
  ]);
  ownerId = person?.id ?? '';
});
afterAll(() => app.stop());

interface Stakeholder {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly findings: readonly string[];
  readonly steps: readonly { readonly step: number; readonly involvement: string }[];
  readonly contacts: readonly { readonly id: string; readonly version: number; readonly title: string }[];
  readonly [field: string]: unknown;
}
interface Kind {
  readonly id: string;
  readonly version: number;
  readonly nameNl: string;
  readonly active: boolean;
  readonly stakeholderCount: number;
}

const SHOWN = `id version name kind { nameNl } importance influence quadrant involvement advised findings steps { step involvement }
  projects { id name } lastContact contacts { id version title outcome contactedOn }`;
const KINDS = 'kinds { id version nameNl active stakeholderCount }';
const change = (name: string, input: object, role: Role = 'programme_manager') =>
  mutate(
    app,
    role,
    name,
    input,
    name === 'removeStakeholder'
      ? '... on RemovedPayload { id }'
      : name.endsWith('Kind')
        ? `... on StakeholderKindsPayload { ${KINDS} }`
        : `... on StakeholderPayload { stakeholder { ${SHOWN} } }`,
  );
const of = (outcome: Outcome): Stakeholder => {
  if (!outcome['stakeholder']) throw new Error(JSON.stringify(outcome));
  return outcome['stakeholder'] as Stakeholder;
};
const KIND = shippedKindId(0);
const base = (name: string) => ({ strategyId, name, kindId: KIND, importance: 5, influence: 4, ownerId });
const make = async (name: string, more: object = {}) => of(await change('setStakeholder', { ...base(name), ...more }));
const list = async (filter: object = {}, sort?: object) =>
  (
    await app.graphql<{ stakeholders: { totalCount: number; nodes: Stakeholder[] } }>(
      'viewer',
      `query ($filter: StakeholderFilter, $sort: StakeholderSort) { stakeholders(filter: $filter, sort: $sort) {
        totalCount nodes { id name findings } } }`,
      { filter, sort },
    )
  ).data.stakeholders;

describe('stakeholders', () => {
  it('are recorded with their steps, and tell what is off', async () => {
    const steps = [
      { step: 1, involvement: 'co_create' },
      { step: 7, involvement: 'decide' },
    ];
    const made = await make('Gemeenteraad', { steps });
    expect(made).toMatchObject({
      version: 1,
      quadrant: 'engage',
      advised: 'co_create',
      findings: ['not_involved'],
      steps,
    });
    expect(made['kind']).toEqual({ nameNl: SHIPPED_KINDS[0]?.nl });
    const set = (more: object, role?: Role) =>
      change('setStakeholder', { ...base('Gemeenteraad'), id: made.id, version: 1, steps, ...more }, role);
    expect(problems(await set({ name: ' ', importance: 6, influence: 0 }))).toEqual([
      'name required',
      'importance out_of_range',
      'influence out_of_range',
    ]);
    expect(problems(await set({ steps: [steps[0], steps[0], { ...steps[0], step: 9 }] }))).toEqual([
      'step1 already_exists',
      'steps out_of_range',
    ]);
    expect(problems(await set({ kindId: randomUUID() }))).toEqual(['kindId unknown_id']);
    expect((await set({}, 'project_leader')).permission).toBe('portfolio.edit');
    expect((await set({ id: randomUUID() })).__typename).toBe('NotFound');
    expect(problems(await change('setStakeholder', base('Gemeenteraad')))).toEqual(['name already_exists']);
    // Only the steps change: the version says so all the same.
    const after = of(await set({ steps: [steps[1]] }));
    expect(after).toMatchObject({ version: 2, steps: [steps[1]] });
    expect(of(await set({ version: 2, involvement: 'decide' }))).toMatchObject({ version: 3, findings: [] });
    const conflict = await set({});
    expect(conflict).toMatchObject({
      currentVersion: 3,
      current: { involvement: 'decide', step1: 'co_create', step7: 'decide' },
    });
  });

  it('are filtered by the same rules as they are told', async () => {
    await make('Waterschap', { importance: 2, influence: 5, nextContact: '2026-11-01', ownerId: null });
    await make('Inwonerspanel', { importance: 5, influence: 2, involvement: 'inform', nextContact: '2026-12-24' });
    await make('Directie', { involvement: 'inform', nextContact: '2026-11-24' });
    await make('Buurgemeente', { importance: 1, influence: 1, expectation: 'Gedeelde data' });
    const all = await list();
    expect(all.nodes.map(({ name }) => name).slice(0, 3)).toEqual(['Directie', 'Gemeenteraad', 'Inwonerspanel']);
    for (const finding of STAKEHOLDER_FINDINGS) {
      const expected = all.nodes.filter(({ findings }) => findings.includes(finding)).map(({ name }) => name);
      const found = (await list({ findings: [finding] })).nodes.map(({ name }) => name);
      expect([finding, found]).toEqual([finding, expected]);
    }
    const summary = await app.graphql<{ stakeholderSummary: { total: number; findings: object[] } }>(
      'viewer',
      '{ stakeholderSummary { strategyId total findings { finding count } kinds { nameNl } owners { id } } }',
    );
    expect(summary.data.stakeholderSummary).toMatchObject({
      strategyId,
      total: 5,
      findings: [
        { finding: 'under_involved', count: 2 },
        { finding: 'contact_overdue', count: 1 },
        { finding: 'no_owner', count: 1 },
      ],
      kinds: [{ nameNl: SHIPPED_KINDS[0]?.nl }],
      owners: [{ id: ownerId }],
    });
    const names = async (filter: object) => (await list(filter, { field: 'name' })).nodes.map(({ name }) => name);
    expect(await names({ search: 'gedeelde' })).toEqual(['Buurgemeente']);
    expect(await names({ quadrants: ['satisfy', 'follow'] })).toEqual(['Buurgemeente', 'Waterschap']);
    expect(await names({ involvements: ['decide'] })).toEqual(['Gemeenteraad']);
    expect(await names({ withoutInvolvement: true })).toEqual(['Buurgemeente', 'Waterschap']);
    expect(await names({ steps: [1] })).toEqual(['Gemeenteraad']);
    expect(await names({ kindIds: [randomUUID()] })).toEqual([]);
    expect((await list({}, { field: 'next_contact' })).nodes.map(({ name }) => name)[0]).toBe('Waterschap');
  });

  it('are linked to projects, and go with all that was recorded', async () => {
    const { id } = await make('Leverancier');
    const project = await mutate(
      app,
      'programme_manager',
      'createProject',
      { name: 'P' },
      '... on ProjectPayload { project { id } }',
    );
    const projectId = (project['project'] as { id: string }).id;
    const key = { stakeholderId: id, projectId };
    expect(of(await change('linkStakeholderProject', key))['projects']).toEqual([{ id: projectId, name: 'P' }]);
    expect(of(await change('linkStakeholderProject', key))['projects']).toHaveLength(1);
    expect((await list({ projectIds: [projectId] })).totalCount).toBe(1);
    expect(problems(await change('linkStakeholderProject', { ...key, projectId: randomUUID() }))).toEqual([
      'projectId unknown_id',
    ]);
    expect((await change('linkStakeholderProject', { ...key, stakeholderId: randomUUID() })).__typename).toBe(
      'NotFound',
    );
    expect((await change('linkStakeholderProject', key, 'viewer')).permission).toBe('project.edit');
    expect((await change('unlinkStakeholderProject', key, 'viewer')).permission).toBe('project.edit');
    expect(of(await change('unlinkStakeholderProject', key))['projects']).toEqual([]);
    expect((await change('unlinkStakeholderProject', key)).__typename).toBe('NotFound');
    expect((await change('removeStakeholder', { id, version: 5 })).__typename).toBe('VersionConflict');
    expect((await change('removeStakeholder', { id, version: 1 }, 'contributor')).permission).toBe('portfolio.edit');
    expect(await change('removeStakeholder', { id, version: 1 })).toMatchObject({ id });
    expect((await change('removeStakeholder', { id, version: 1 })).__typename).toBe('NotFound');
  });

  it('have conversations', async () => {
    const { id: stakeholderId } = await make('Inspectie');
    const set = (more: object, role: Role = 'project_leader') =>
      change(
        'setStakeholderContact',
        { stakeholderId, contactedOn: '2026-10-01', title: 'Kennismaking', ...more },
        role,
      );
    const made = of(await set({}));
    expect(made).toMatchObject({ lastContact: '2026-10-01', contacts: [{ title: 'Kennismaking', version: 1 }] });
    const key = { id: made.contacts[0]?.id, version: 1 };
    expect(of(await set({ ...key, outcome: 'Akkoord' })).contacts[0]).toMatchObject({ outcome: 'Akkoord', version: 2 });
    expect((await set(key)).__typename).toBe('VersionConflict');
    expect(problems(await set({ title: '', contactedOn: '2026-11-25' }))).toEqual([
      'title required',
      'contactedOn in_the_future',
    ]);
    expect((await set({}, 'viewer')).permission).toBe('project.edit');
    expect((await set({ stakeholderId: randomUUID() })).__typename).toBe('NotFound');
    expect((await change('removeStakeholderContact', key)).__typename).toBe('VersionConflict');
    expect((await change('removeStakeholderContact', key, 'viewer')).permission).toBe('project.edit');
    expect(of(await change('removeStakeholderContact', { ...key, version: 2 })).contacts).toEqual([]);
    expect((await change('removeStakeholderContact', { ...key, version: 2 })).__typename).toBe('NotFound');
  });
});

describe('kinds of stakeholders', () => {
  const kindsOf = (outcome: Outcome) => {
    if (!outcome['kinds']) throw new Error(JSON.stringify(outcome));
    return outcome['kinds'] as Kind[];
  };
  const names = { nameNl: 'Pers', nameEn: 'Press' };

  it('come with Stip and are made one’s own without being doubled', async () => {
    const read = async () =>
      (
        await app.graphql<{ stakeholderKinds: Kind[] }>(
          'viewer',
          `{ stakeholderKinds { id version nameNl active stakeholderCount } }`,
        )
      ).data.stakeholderKinds;
    expect((await read()).map(({ nameNl }) => nameNl)).toEqual(SHIPPED_KINDS.map(({ nl }) => nl));
    const id = shippedKindId(6);
    const renamed = { id, version: 0, nameNl: 'Bewoners', nameEn: 'Residents', active: false };
    const after = kindsOf(await change('setStakeholderKind', renamed));
    expect(after).toHaveLength(SHIPPED_KINDS.length);
    expect(after[6]).toMatchObject({ id, nameNl: 'Bewoners', active: false, version: 2 });
    expect((await change('setStakeholderKind', { ...renamed, version: 1 })).__typename).toBe('VersionConflict');
    expect(problems(await change('removeStakeholderKind', { id, version: 2 }))).toEqual(['id shipped_kind']);
    expect(
      problems(await change('setStakeholderKind', { ...renamed, version: 2, nameNl: SHIPPED_KINDS[7]?.nl })),
    ).toEqual(['nameNl already_exists']);
  });

  it('are added, changed and removed while nobody is of that kind', async () => {
    const made = kindsOf(await change('setStakeholderKind', names)).find(({ nameNl }) => nameNl === 'Pers');
    if (!made) throw new Error('not made');
    const key = { id: made.id, version: 1 };
    expect(problems(await change('setStakeholderKind', { nameNl: '', nameEn: 'x' }))).toEqual(['nameNl required']);
    expect(problems(await change('setStakeholderKind', names))).toEqual(['nameNl already_exists']);
    expect((await change('setStakeholderKind', names, 'project_leader')).permission).toBe('portfolio.edit');
    expect(
      (await change('setStakeholderKind', { ...names, nameNl: 'Q', id: randomUUID(), version: 1 })).__typename,
    ).toBe('NotFound');
    await make('Dagblad', { kindId: made.id });
    expect(problems(await change('removeStakeholderKind', key))).toEqual(['id kind_in_use']);
    await app.sql('delete from stip.stakeholder where kind_id = $1', [made.id]);
    expect((await change('removeStakeholderKind', { ...key, version: 4 })).__typename).toBe('VersionConflict');
    expect((await change('removeStakeholderKind', key, 'viewer')).permission).toBe('portfolio.edit');
    expect(kindsOf(await change('removeStakeholderKind', key)).some(({ id }) => id === made.id)).toBe(false);
    expect((await change('removeStakeholderKind', key)).__typename).toBe('NotFound');
  });
});
