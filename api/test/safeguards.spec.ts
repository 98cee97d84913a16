import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SHIPPED_OBLIGATIONS, type Role } from '@stip/domain';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

interface Row {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}
interface Project {
  readonly characteristics: Row;
  readonly suggestions: readonly { readonly kind: { readonly nameNl: string }; readonly needed: string }[];
  readonly obligations: readonly (Row & { readonly kind: { readonly id: string } })[];
  readonly safeguards: readonly Row[];
  readonly tradeOffs: readonly (Row & { readonly values: readonly { readonly nameNl: string }[] })[];
}

const SHOWN = `projectSafeguards { characteristics { personalData highImpact version }
  suggestions { kind { nameNl } needed because }
  obligations { id version state overdue expiring needed reason suggestedBecause doneOn validUntil kind { id nameNl } }
  safeguards { id version relevance state how item { nameNl } }
  tradeOffs { id version question decidedOn values { nameNl } } }`;
const change = (name: string, input: object, role: Role = 'project_leader') =>
  mutate(app, role, name, input, `... on ProjectSafeguardsPayload { ${SHOWN} }`);
const of = (outcome: Outcome): Project => {
  if (!outcome['projectSafeguards']) throw new Error(JSON.stringify(outcome));
  return outcome['projectSafeguards'] as Project;
};

let n = 0;
async function newProject(changes: object = {}): Promise<string> {
  const made = await mutate(
    app,
    'programme_manager',
    'createProject',
    { name: `P${(n += 1)}`, state: 'active', ...changes },
    '... on ProjectPayload { project { id } }',
  );
  return (made['project'] as Row).id;
}

async function items(list: string, includeInactive = false) {
  const { data } = await app.graphql<{ referenceItems: (Row & { shippedKey: string | null; nameNl: string })[] }>(
    'viewer',
    `{ referenceItems(list: ${list}, includeInactive: ${includeInactive}) { id version list nameNl nameEn shippedKey
      position active uses shipped { nameNl } legalBasisNl validMonths link } }`,
  );
  return data.referenceItems;
}
const item = async (list: string, key: string) =>
  (await items(list)).find(({ shippedKey }) => shippedKey === key) as Row;

async function ask<T>(query: string): Promise<T> {
  const answer = await app.graphql<T>('viewer', query);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

describe('the characteristics of a project', () => {
  it('suggest obligations, which are added only when accepted', async () => {
    const projectId = await newProject();
    const answered = await change('setProjectCharacteristics', { projectId, personalData: true, algorithm: true });
    expect(of(answered).suggestions.map(({ kind, needed }) => `${kind.nameNl} ${needed}`)).toEqual([
      'DPIA unknown',
      'IAMA unknown',
      'Algoritmeregister yes',
      'BIO yes',
    ]);
    expect(of(answered).obligations).toEqual([]);
    const [dpia, bio] = [await item('obligation_kind', 'dpia'), await item('obligation_kind', 'bio')];
    const accept = (kindIds: string[], role?: Role) =>
      change('acceptSuggestedObligations', { projectId, kindIds }, role);
    const accepted = of(await accept([dpia.id, bio.id]));
    expect(accepted.obligations).toMatchObject([
      { state: 'to_assess', suggestedBecause: ['personal_data'] },
      { state: 'not_started', suggestedBecause: ['personal_data'] },
    ]);
    expect(accepted.suggestions.map(({ kind }) => kind.nameNl)).toEqual(['IAMA', 'Algoritmeregister']);
    expect(problems(await accept([dpia.id]))).toEqual(['kindId already_exists']);
    expect(problems(await accept([(await item('obligation_kind', 'woo')).id]))).toEqual(['kindIds not_suggested']);
    expect(problems(await accept([]))).toEqual(['kindIds required']);
    expect((await accept([dpia.id], 'viewer')).permission).toBe('project.edit');
    const elsewhere = { projectId: randomUUID(), kindIds: [dpia.id] };
    expect((await change('acceptSuggestedObligations', elsewhere)).entity).toBe('Project');
  });

  it('are answered once at a time and do not contradict each other', async () => {
    const projectId = await newProject();
    const set = (answers: object, role?: Role) => change('setProjectCharacteristics', { projectId, ...answers }, role);
    expect(problems(await set({ specialCategories: true, highImpact: true }))).toEqual([
      'specialCategories needs_personal_data',
      'highImpact needs_algorithm',
    ]);
    expect(of(await set({ personalData: false })).characteristics).toMatchObject({ personalData: false, version: 1 });
    expect((await set({ personalData: true })).__typename).toBe('VersionConflict');
    expect(of(await set({ personalData: true, version: 1 })).characteristics).toMatchObject({ version: 2 });
    expect((await set({}, 'controller')).permission).toBe('project.edit');
    expect((await change('setProjectCharacteristics', { projectId: randomUUID() })).entity).toBe('Project');
  });
});

describe('an obligation', () => {
  it('is set, told how it stands today, and removed', async () => {
    const [projectId, kind] = [await newProject(), await item('obligation_kind', 'dpia')];
    const base = { projectId, kindId: kind.id, needed: 'yes' };
    const set = (input: object, role?: Role) => change('setObligation', { ...base, ...input }, role);
    expect(problems(await set({ needed: 'no', progress: 'in_progress' }))).toEqual([
      'reason required',
      'progress not_needed_untouched',
    ]);
    expect(problems(await set({ progress: 'done', documentLink: 'here' }))).toEqual([
      'documentLink not_a_link',
      'doneOn required',
    ]);
    expect(problems(await set({ doneOn: '2026-01-01', validUntil: '2025-01-01' }))).toEqual([
      'doneOn only_when_done',
      'validUntil only_when_done',
      'validUntil end_before_start',
    ]);
    expect(problems(await set({ kindId: (await item('law', 'gdpr')).id }))).toEqual(['kindId unknown_id']);
    expect(problems(await set({ ownerId: randomUUID() }))).toEqual(['ownerId unknown_id']);

    const made = of(await set({ dueDate: '2026-11-23' })).obligations[0];
    expect(made).toMatchObject({ state: 'not_started', overdue: true });
    expect(problems(await set({}))).toEqual(['kindId already_exists']);
    const key = { id: made?.id, version: made?.version };
    // The kind says how long what was done lasts: 36 months.
    const done = of(await set({ ...key, progress: 'done', doneOn: '2023-11-24' })).obligations[0];
    expect(done).toMatchObject({ validUntil: '2026-11-24', state: 'done', overdue: false, expiring: true });
    expect((await set(key)).__typename).toBe('VersionConflict');
    const version = done?.version;
    const expired = await set({ ...key, version, progress: 'done', doneOn: '2023-01-01', validUntil: '2026-11-23' });
    expect(of(expired).obligations[0]).toMatchObject({ state: 'expired', expiring: false });
    expect((await set({}, 'viewer')).permission).toBe('project.edit');
    expect((await set({ id: randomUUID(), version: 1 })).entity).toBe('Obligation');
    expect((await set({ projectId: randomUUID() })).entity).toBe('Project');
    const elsewhere = await set({
      id: made?.id,
      version: of(expired).obligations[0]?.version,
      projectId: await newProject(),
    });
    expect(elsewhere.entity).toBe('Obligation');

    const gone = { id: made?.id, version: of(expired).obligations[0]?.version };
    expect((await change('removeObligation', { ...gone, version: 1 })).__typename).toBe('VersionConflict');
    expect((await change('removeObligation', gone, 'controller')).permission).toBe('project.edit');
    expect(problems(await change('removeObligation', { id: 'no-id', version: 1 }))).toEqual(['NotFound']);
    expect(of(await change('removeObligation', gone)).obligations).toEqual([]);
    expect((await change('removeObligation', gone)).entity).toBe('Obligation');
  });

  it('cannot be done without a day or unneeded without a reason, whatever writes', async () => {
    const [projectId, kind] = [await newProject(), await item('obligation_kind', 'bio')];
    const insert = (columns: string, values: string) =>
      app.sql(
        `insert into stip.obligation (organisation_id, id, project_id, kind_id, ${columns})
         values ($1, gen_random_uuid(), $2, $3, ${values})`,
        [app.organisationId, projectId, kind.id],
      );
    await expect(insert('needed, progress', `'yes', 'done'`)).rejects.toThrow('obligation_done_date');
    await expect(insert('needed', `'no'`)).rejects.toThrow('obligation_not_needed_reason');
    await expect(insert('needed, suggested_because', `'yes', array['hearsay']`)).rejects.toThrow('suggested_because');
    const law = await item('law', 'gdpr');
    await expect(
      app.sql(
        `insert into stip.obligation (organisation_id, id, project_id, kind_id) values ($1, gen_random_uuid(), $2, $3)`,
        [app.organisationId, projectId, law.id],
      ),
    ).rejects.toThrow('obligation_kind_fk');
  });

  it('is found by kind, state, owner and words, over all projects', async () => {
    const programme = await mutate(
      app,
      'programme_manager',
      'createProgramme',
      { name: 'Zoekbaar' },
      '... on ProgrammePayload { programme { id } }',
    );
    const programmeId = (programme['programme'] as Row).id;
    const kinds = await items('obligation_kind');
    const states = [
      { needed: 'unknown' },
      { needed: 'yes', dueDate: '2026-12-31' },
      { needed: 'yes', progress: 'in_progress', dueDate: '2026-01-31' },
      { needed: 'yes', progress: 'done', doneOn: '2026-01-31', validUntil: '2027-01-31' },
      { needed: 'yes', progress: 'done', doneOn: '2025-01-31', validUntil: '2026-01-31' },
      { needed: 'no', reason: 'Geen gegevens' },
    ];
    const projectId = await newProject({ name: 'Vindplaats', programmeId });
    for (const [place, state] of states.entries()) {
      await change('setObligation', { projectId, kindId: kinds[place]?.id, ...state });
    }
    const found = async (filter: string, sort = '') =>
      (
        await ask<{ obligations: { totalCount: number; nodes: { state: string }[] } }>(
          `{ obligations(filter: { programmeIds: ["${programmeId}"] ${filter} } ${sort}) { totalCount nodes { state } } }`,
        )
      ).obligations;
    expect((await found('')).totalCount).toBe(6);
    for (const state of ['to_assess', 'not_started', 'in_progress', 'done', 'expired', 'not_needed']) {
      expect((await found(`states: [${state}]`)).nodes).toEqual([{ state }]);
    }
    expect((await found('overdue: true')).nodes).toEqual([{ state: 'in_progress' }]);
    expect((await found('expiring: true')).nodes).toEqual([{ state: 'done' }]);
    expect((await found(`kindIds: ["${kinds[0]?.id}", "geen-id"]`)).nodes).toEqual([{ state: 'to_assess' }]);
    expect((await found('search: "vindplaats GEGEVENS"')).nodes).toEqual([{ state: 'not_needed' }]);
    expect((await found('withoutOwner: true')).totalCount).toBe(6);
    expect((await found(`ownerIds: ["${randomUUID()}"]`)).totalCount).toBe(0);
    expect((await found('', 'sort: { field: due_date }')).nodes.map(({ state }) => state).slice(0, 2)).toEqual([
      'in_progress',
      'not_started',
    ]);
    expect((await found('', 'sort: { field: kind, direction: desc }')).nodes[0]).toEqual({ state: 'not_needed' });
  });
});

describe('a value, principle or law', () => {
  it('is safeguarded by a project, or does not apply for a reason', async () => {
    const [projectId, privacy] = [await newProject(), await item('public_value', 'privacy')];
    const set = (input: object, role?: Role) =>
      change('setSafeguard', { projectId, itemId: privacy.id, relevance: 'applies', ...input }, role);
    expect(problems(await set({ relevance: 'not_applicable', state: 'planned', evidenceLink: 'x' }))).toEqual([
      'evidenceLink not_a_link',
      'reason required',
      'state only_when_applies',
      'how required',
    ]);
    expect(problems(await set({ itemId: (await item('obligation_kind', 'dpia')).id }))).toEqual(['itemId unknown_id']);
    expect(of(await set({ state: 'gap' })).safeguards).toMatchObject([{ state: 'gap', item: { nameNl: 'Privacy' } }]);
    expect((await set({ state: 'gap' })).__typename).toBe('VersionConflict');
    const safe = of(await set({ version: 1, state: 'safeguarded', how: 'Alleen wijkcijfers' }));
    expect(safe.safeguards).toMatchObject([{ state: 'safeguarded', how: 'Alleen wijkcijfers', version: 2 }]);
    expect((await set({}, 'contributor')).permission).toBe('project.edit');
    expect((await set({ projectId: randomUUID() })).entity).toBe('Project');
    const { safeguardSummary } = await ask<{ safeguardSummary: Row[] }>(
      `{ safeguardSummary(list: public_value) { item { nameNl } safeguarded gap tradeOffs } }`,
    );
    expect(safeguardSummary[0]).toEqual({ item: { nameNl: 'Privacy' }, safeguarded: 1, gap: 0, tradeOffs: 0 });
    expect(safeguardSummary).toHaveLength(16);
    const { safeguards } = await ask<{ safeguards: { nodes: Row[] } }>(
      `{ safeguards(filter: { itemIds: ["${privacy.id}"], states: [safeguarded], list: public_value, search: "wijk" }) { nodes { how } } }`,
    );
    expect(safeguards.nodes).toEqual([{ how: 'Alleen wijkcijfers' }]);
  });
});

describe('a trade-off', () => {
  it('weighs at least two values, and is decided by someone on a day', async () => {
    const projectId = await newProject();
    const [privacy, open, dignity] = [
      await item('public_value', 'privacy'),
      await item('public_value', 'transparent'),
      await item('public_value', 'dignity'),
    ];
    const base = { projectId, question: 'Op welk niveau tonen we cijfers?', valueIds: [privacy.id, open.id] };
    const set = (input: object, role?: Role) => change('setTradeOff', { ...base, ...input }, role);
    expect(problems(await set({ question: ' ', valueIds: [privacy.id, privacy.id], decidedOn: '2026-02-01' }))).toEqual(
      ['question required', 'valueIds two_values', 'choice required', 'decidedBy required'],
    );
    expect(problems(await set({ valueIds: [privacy.id, (await item('law', 'gdpr')).id] }))).toEqual([
      'valueIds unknown_id',
    ]);
    expect(problems(await set({ decisionId: randomUUID() }))).toEqual(['decisionId unknown_id']);
    const made = of(await set({})).tradeOffs[0];
    expect(made?.values.map(({ nameNl }) => nameNl)).toEqual(['Privacy', 'Open en transparant']);
    const id = made?.id;
    const other = of(await set({ id, version: 1, valueIds: [privacy.id, dignity.id] })).tradeOffs[0];
    expect(other).toMatchObject({ version: 2, values: [{ nameNl: 'Privacy' }, { nameNl: 'Menselijke waardigheid' }] });
    const conflict = await set({ id, version: 1 });
    expect(conflict).toMatchObject({
      __typename: 'VersionConflict',
      current: { valueIds: [privacy.id, dignity.id].sort() },
    });
    const decided = await set({ id, version: 2, choice: 'Wijk', decidedBy: 'College', decidedOn: '2026-02-01' });
    expect(of(decided).tradeOffs[0]).toMatchObject({ version: 3, decidedOn: '2026-02-01' });
    expect((await set({}, 'viewer')).permission).toBe('project.edit');
    expect((await set({ id: randomUUID(), version: 1 })).entity).toBe('TradeOff');
    expect((await set({ id, version: 3, projectId: await newProject() })).entity).toBe('TradeOff');
    const { tradeOffs } = await ask<{ tradeOffs: { nodes: Row[] } }>(
      `{ tradeOffs(filter: { decided: true, valueIds: ["${open.id}"], search: "cijfers college" }) { nodes { choice } } }`,
    );
    expect(tradeOffs.nodes).toEqual([{ choice: 'Wijk' }]);

    expect((await change('removeTradeOff', { id, version: 1 })).__typename).toBe('VersionConflict');
    expect((await change('removeTradeOff', { id, version: 3 }, 'viewer')).permission).toBe('project.edit');
    expect(problems(await change('removeTradeOff', { id: 'no-id', version: 3 }))).toEqual(['NotFound']);
    expect(of(await change('removeTradeOff', { id, version: 3 })).tradeOffs).toEqual([]);
    expect((await change('removeTradeOff', { id, version: 3 })).entity).toBe('TradeOff');
  });

  it('cannot lose its second value, whatever writes', async () => {
    const projectId = await newProject();
    const values = [await item('public_value', 'privacy'), await item('public_value', 'dignity')];
    await change('setTradeOff', { projectId, question: 'Q', valueIds: values.map(({ id }) => id) });
    await expect(
      app.sql('delete from stip.trade_off_value where organisation_id = $1 and value_id = $2', [
        app.organisationId,
        values[0]?.id,
      ]),
    ).rejects.toThrow('at least two values');
  });
});

describe('the portfolio', () => {
  it('shows per project which obligations are recorded or suggested, and what is off', async () => {
    const other = await app.anotherOrganisation();
    const asked = async <T>(query: string): Promise<T> => {
      const answer = await other.graphql<T>('viewer', query);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    };
    const send = (name: string, input: object, payload = '') =>
      mutate(other, 'programme_manager', name, input, payload);
    const project = async (name: string) =>
      (await send('createProject', { name, state: 'active' }, '... on ProjectPayload { project { id } }'))[
        'project'
      ] as Row;
    const { id: projectId } = await project('Een');
    await project('Twee');
    const lists = await asked<{ values: Row[]; kinds: Row[] }>(
      '{ values: referenceItems(list: public_value) { id } kinds: referenceItems(list: obligation_kind) { id } }',
    );
    await send('setProjectCharacteristics', { projectId, personalData: true });
    await send('setObligation', { projectId, kindId: lists.kinds[0]?.id, needed: 'yes', dueDate: '2026-10-01' });
    await send('setSafeguard', { projectId, itemId: lists.values[0]?.id, relevance: 'applies', state: 'gap' });
    const valueIds = [lists.values[0]?.id, lists.values[1]?.id];
    await send('setTradeOff', { projectId, question: 'Wat weegt zwaarder?', valueIds });

    const { projectObligations } = await asked<{ projectObligations: { nodes: Record<string, unknown>[] } }>(
      `{ projectObligations { nodes { name intake cells { state overdue obligationId } } } }`,
    );
    expect(projectObligations.nodes).toEqual([
      {
        name: 'Een',
        intake: true,
        cells: [
          { state: 'not_started', overdue: true, obligationId: expect.any(String) },
          { state: null, overdue: false, obligationId: null },
        ],
      },
      { name: 'Twee', intake: false, cells: [] },
    ]);
    const { safeguardFindings: all } = await asked<{
      safeguardFindings: { nodes: { kind: string; item: { nameNl: string } | null }[] };
    }>(`{ safeguardFindings { totalCount nodes { kind item { nameNl } question date } } }`);
    expect(all.nodes.map(({ kind, item: about }) => `${kind} ${about?.nameNl ?? ''}`.trim())).toEqual([
      'obligation_overdue DPIA',
      'obligation_missing BIO',
      'gap_without_plan Privacy',
      'trade_off_open',
      'intake_missing',
    ]);
    expect(all).toMatchObject({
      totalCount: 5,
      nodes: [{ date: '2026-10-01' }, {}, {}, { question: 'Wat weegt zwaarder?' }, {}],
    });
    const some = await asked<{ safeguardFindings: { nodes: unknown[] } }>(
      `{ safeguardFindings(filter: { kinds: [obligation_overdue, obligation_missing], search: "bio" }) { nodes { kind } } }`,
    );
    expect(some.safeguardFindings.nodes).toEqual([{ kind: 'obligation_missing' }]);
  });
});

describe('a reference list', () => {
  const edit = (name: string, input: object, role: Role = 'programme_manager') =>
    mutate(
      app,
      role,
      name,
      input,
      '... on ReferenceItemsPayload { referenceItems { id version nameNl position active } }',
    );
  const listOf = (outcome: Outcome) => {
    if (!outcome['referenceItems']) throw new Error(JSON.stringify(outcome));
    return outcome['referenceItems'] as (Row & { nameNl: string; position: number })[];
  };

  it('is there for every organisation, in both languages and with its sources', async () => {
    const all = await Promise.all(
      ['public_value', 'data_principle', 'law', 'obligation_kind'].map((list) => items(list)),
    );
    expect(all.map((list) => list.length)).toEqual([16, 10, 22, 6]);
    for (const entry of all.flat()) {
      expect(entry).toMatchObject({ shipped: null, active: true, shippedKey: expect.stringMatching(/^[a-z_0-9]+$/) });
      expect(String(entry['nameEn'])).not.toBe('');
    }
    for (const entry of [...(all[2] ?? []), ...(all[3] ?? [])]) expect(entry['link']).toMatch(/^https:/);
    expect(all[3]?.map(({ shippedKey }) => shippedKey)).toEqual([...SHIPPED_OBLIGATIONS]);
    expect(all[3]?.[0]).toMatchObject({ legalBasisNl: 'art. 35 AVG', validMonths: 36 });
  });

  it('is changed, and given its shipped text back', async () => {
    const before = await item('law', 'nis2');
    const input = { id: before.id, version: 1, list: 'law', nameNl: 'NIS2-richtlijn', nameEn: '' };
    expect(problems(await edit('setReferenceItem', { ...input, nameNl: '', link: 'nis', validMonths: 3 }))).toEqual([
      'nameNl required',
      'link not_a_link',
      'validMonths only_for_obligation_kinds',
    ]);
    expect(problems(await edit('setReferenceItem', { ...input, list: 'public_value' }))).toEqual(['list invalid']);
    expect(problems(await edit('setReferenceItem', { ...input, nameNl: 'avg ' }))).toEqual(['nameNl already_exists']);
    await edit('setReferenceItem', { ...input, active: false });
    expect((await edit('setReferenceItem', input)).__typename).toBe('VersionConflict');
    expect((await edit('setReferenceItem', input, 'project_leader')).permission).toBe('portfolio.edit');
    expect((await edit('setReferenceItem', { ...input, id: randomUUID() })).entity).toBe('ReferenceItem');
    expect((await items('law')).some(({ id }) => id === before.id)).toBe(false);
    const off = (await items('law', true)).find(({ id }) => id === before.id);
    expect(off).toMatchObject({ nameNl: 'NIS2-richtlijn', shipped: { nameNl: 'NIS 2' }, active: false });
    expect(
      problems(
        await change('setSafeguard', { projectId: await newProject(), itemId: before.id, relevance: 'applies' }),
      ),
    ).toEqual(['itemId inactive_item']);

    const key = { id: before.id, version: 2 };
    expect((await edit('restoreReferenceItem', { ...key, version: 1 })).__typename).toBe('VersionConflict');
    expect((await edit('restoreReferenceItem', key, 'viewer')).permission).toBe('portfolio.edit');
    expect((await edit('restoreReferenceItem', { ...key, id: randomUUID() })).entity).toBe('ReferenceItem');
    const restored = listOf(await edit('restoreReferenceItem', key)).find(({ id }) => id === before.id);
    expect(restored).toMatchObject({ nameNl: 'NIS 2', active: false, version: 3 });
  });

  it('takes items of the organisation itself, which go again while nothing refers to them', async () => {
    const made = listOf(await edit('setReferenceItem', { list: 'public_value', nameNl: 'Gastvrijheid' })).at(-1);
    expect(made).toMatchObject({ nameNl: 'Gastvrijheid', position: 16 });
    const key = { id: made?.id, version: 1 };
    expect(problems(await edit('restoreReferenceItem', key))).toEqual(['id not_shipped']);
    const projectId = await newProject();
    await change('setSafeguard', { projectId, itemId: made?.id, relevance: 'to_assess' });
    expect(problems(await edit('removeReferenceItem', key))).toEqual(['id item_in_use']);
    await app.sql('delete from stip.project_safeguard where project_id = $1', [projectId]);
    expect((await edit('removeReferenceItem', { ...key, version: 9 })).__typename).toBe('VersionConflict');
    expect((await edit('removeReferenceItem', key, 'viewer')).permission).toBe('portfolio.edit');
    const shipped = await item('public_value', 'housing');
    expect(problems(await edit('removeReferenceItem', { id: shipped.id, version: shipped.version }))).toEqual([
      'id shipped_item',
    ]);
    expect(listOf(await edit('removeReferenceItem', key))).toHaveLength(16);
    expect((await edit('removeReferenceItem', key)).entity).toBe('ReferenceItem');
  });

  it('is put in another order', async () => {
    const last = (await items('data_principle')).at(-1) as Row;
    const move = (position: number, version = last.version, role?: Role, id = last.id) =>
      edit('moveReferenceItem', { id, version, position }, role);
    expect(problems(await move(-1))).toEqual(['position out_of_range']);
    expect((await move(0, 9)).__typename).toBe('VersionConflict');
    expect((await move(0, 1, 'viewer')).permission).toBe('portfolio.edit');
    expect((await move(0, 1, undefined, randomUUID())).entity).toBe('ReferenceItem');
    const moved = listOf(await move(0));
    expect(moved[0]?.id).toBe(last.id);
    expect(moved.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('neither doubles nor loses an edit when items are shipped again', async () => {
    const before = await items('public_value', true);
    const [first] = before;
    await app.sql(`update stip.reference_item set name_nl = 'Eigen privacy' where organisation_id = $1 and id = $2`, [
      app.organisationId,
      first?.id,
    ]);
    await app.sql(`select stip.ship_reference_items($1)`, [app.organisationId]);
    const after = await items('public_value', true);
    expect(after.map(({ nameNl }) => nameNl)).toEqual([
      'Eigen privacy',
      ...before.slice(1).map(({ nameNl }) => nameNl),
    ]);
  });
});
