import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { SHIPPED_MODELS, shippedModelId } from '../src/maturity/shipped-models';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
let unit = 0;
const TODAY = new Date('2026-11-24T10:00:00Z');
beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(() => {
  app.clock.at = TODAY;
  unit += 1;
});
afterAll(() => app.stop());

interface Area {
  readonly id: string;
  readonly code: string;
  readonly criteria: readonly { readonly level: number }[];
}
interface Model {
  readonly id: string;
  readonly version: number;
  readonly nameNl: string;
  readonly edition: number;
  readonly active: boolean;
  readonly scanCount: number;
  readonly shippedKey: string | null;
  readonly levels: readonly { readonly level: number; readonly labelNl: string }[];
  readonly areas: readonly Area[];
}
interface Score {
  readonly areaId: string;
  readonly level: number | null;
  readonly previousLevel: number | null;
  readonly action: string;
}
interface Scan {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly average: number | null;
  readonly unit: string;
  readonly kind: string;
  readonly supersedesId: string | null;
  readonly scores: readonly Score[];
  readonly model: Model;
}

const MODEL =
  'id version nameNl edition active scanCount shippedKey levels { level labelNl } areas { id code criteria { level } }';
const SCAN = `id version state average unit kind supersedesId scores { areaId level previousLevel action targetLevel }
  model { ${MODEL} }`;
const UNITS = `units { unit latestOn average baselineOn draftId areas { areaId baseline latest target asked askedToday gap stand ownTarget
  points { date level } targets { dueOn level } } }
  findings { kind unit areaId level asked } path { version targets { areaId dueOn level } }`;
const SHIPPED = shippedModelId(SHIPPED_MODELS[0]!);

const model = (name: string, input: object, role: Role = 'programme_manager') =>
  mutate(
    app,
    role,
    name,
    input,
    name.startsWith('remove') ? '... on RemovedPayload { id }' : `... on MaturityModelPayload { model { ${MODEL} } }`,
  );
const scan = (name: string, input: object, role: Role = 'project_leader') =>
  mutate(
    app,
    role,
    name,
    input,
    name.startsWith('remove')
      ? '... on RemovedPayload { id }'
      : `... on MaturityAssessmentPayload { assessment { ${SCAN} } }`,
  );
const modelOf = (outcome: Outcome) => given<Model>(outcome, 'model');
const scanOf = (outcome: Outcome) => given<Scan>(outcome, 'assessment');
function given<T>(outcome: Outcome, field: string): T {
  if (!outcome[field]) throw new Error(JSON.stringify(outcome));
  return outcome[field] as T;
}

const level = (labelNl: string) => ({ labelNl, labelEn: labelNl });
const content = (nameNl: string) => ({
  nameNl,
  nameEn: nameNl,
  levels: ['Laag', 'Midden', 'Hoog'].map(level),
  areas: [
    { code: 'A', nameNl: 'Eerste', nameEn: 'First', weight: 3, criteria: [{ level: 2, textNl: 'x', textEn: 'y' }] },
    { code: 'B', nameNl: 'Tweede', nameEn: 'Second' },
  ],
});
const newModel = async () => modelOf(await model('setMaturityModel', content(`Model ${unit}`)));
const begin = async (more: object) => scanOf(await scan('createMaturityAssessment', more));
const score = (draft: Scan, levels: readonly (number | null)[], more: object = {}) =>
  scan('setMaturityScores', {
    id: draft.id,
    version: draft.version,
    scores: draft.model.areas.map(({ id: areaId }, n) => ({ areaId, level: levels[n] ?? null, ...more })),
  });
/** A final scan with these levels. */
async function finished(more: object, levels: readonly number[]): Promise<Scan> {
  const draft = scanOf(await score(await begin(more), levels));
  return scanOf(await scan('finaliseMaturityAssessment', { id: draft.id, version: draft.version }));
}
const overview = async (modelId: string | null) =>
  (
    await app.graphql<{ maturityOverview: { units: Unit[]; findings: object[]; path: { version: number } | null } }>(
      'viewer',
      `query ($modelId: ID) { maturityOverview(modelId: $modelId) { model { id } ${UNITS} } }`,
      { modelId },
    )
  ).data.maturityOverview;
interface Unit {
  readonly unit: string;
  readonly areas: readonly object[];
}

describe('maturity models', () => {
  it('come with Stip, are read by everyone and stay as they are', async () => {
    const answer = await app.graphql<{ maturityModels: Model[] }>('viewer', `{ maturityModels { ${MODEL} } }`);
    const shipped = answer.data.maturityModels.find(({ id }) => id === SHIPPED);
    expect(shipped).toMatchObject({ version: 0, scanCount: 0, edition: 1, active: true });
    expect(shipped?.levels.map(({ level: n }) => n)).toEqual([1, 2, 3, 4, 5]);
    expect(shipped?.areas).toHaveLength(8);
    expect(shipped?.areas.every(({ criteria }) => criteria.length === 5)).toBe(true);
    expect(problems(await model('setMaturityModel', { ...content('Anders'), id: SHIPPED, version: 0 }))).toEqual([
      'id shipped_model',
    ]);
  });

  it('are added, changed and removed', async () => {
    const made = await newModel();
    expect(made).toMatchObject({ version: 1, edition: 1, shippedKey: null });
    expect(made.areas.map(({ code, criteria }) => [code, criteria.length])).toEqual([
      ['A', 1],
      ['B', 0],
    ]);
    const [first] = made.areas;
    const areas = [
      { code: 'C', nameNl: 'Derde', nameEn: 'Third' },
      { ...content('').areas[0], id: first?.id },
    ];
    const changed = { ...content(`Model ${unit} nieuw`), id: made.id, version: 1, areas };
    const after = modelOf(await model('setMaturityModel', changed));
    expect(after).toMatchObject({ version: 2, nameNl: `Model ${unit} nieuw` });
    expect(after.areas.map(({ code, id }) => [code, id === first?.id])).toEqual([
      ['C', false],
      ['A', true],
    ]);
    // Only a part changes: the version says so all the same.
    const parts = { ...changed, version: 2, levels: ['Laag', 'Beter', 'Hoog', 'Hoogst'].map(level) };
    expect(modelOf(await model('setMaturityModel', parts))).toMatchObject({ version: 3, levels: { length: 4 } });
    expect((await model('setMaturityModel', changed)).__typename).toBe('VersionConflict');
    expect((await model('setMaturityModel', { ...changed, id: randomUUID() })).__typename).toBe('NotFound');
    expect((await model('setMaturityModel', changed, 'project_leader')).permission).toBe('portfolio.edit');
    const wrong = {
      ...content(' '),
      levels: [level('Een')],
      areas: [{ code: '', nameNl: 'x', nameEn: '', weight: 11 }],
    };
    expect(problems(await model('setMaturityModel', wrong))).toEqual([
      'nameNl required',
      'nameEn required',
      'levels number_of_levels',
      'areas.0.code required',
      'areas.0.nameEn required',
      'areas.0.weight out_of_range',
    ]);
    expect(problems(await model('setMaturityModel', content(`Model ${unit} nieuw`)))).toEqual([
      'nameNl already_exists',
    ]);
    const key = { id: made.id, version: 3 };
    expect((await model('removeMaturityModel', { ...key, version: 1 })).__typename).toBe('VersionConflict');
    expect((await model('removeMaturityModel', key, 'controller')).permission).toBe('portfolio.edit');
    expect(await model('removeMaturityModel', key)).toMatchObject({ id: made.id });
    expect((await model('removeMaturityModel', key)).__typename).toBe('NotFound');
  });

  it('are fixed once a scan was made with them, and followed by an edition', async () => {
    const made = await newModel();
    await begin({ modelId: made.id, unit: 'Zorg' });
    const change = { ...content(`Model ${unit}`), id: made.id, version: 1 };
    expect(problems(await model('setMaturityModel', change))).toEqual(['id model_in_use']);
    expect(problems(await model('removeMaturityModel', { id: made.id, version: 1 }))).toEqual(['id model_in_use']);
    const next = modelOf(await model('copyMaturityModel', { id: made.id }));
    expect(next).toMatchObject({ nameNl: `Model ${unit}`, edition: 2, scanCount: 0 });
    expect(next.areas.map(({ code }) => code)).toEqual(['A', 'B']);
    expect(next.areas[0]?.id).not.toBe(made.areas[0]?.id);
    const offer = { id: made.id, version: 1, active: false };
    expect(modelOf(await model('offerMaturityModel', offer))).toMatchObject({ active: false, version: 2 });
    expect((await model('offerMaturityModel', offer)).__typename).toBe('VersionConflict');
    expect((await model('offerMaturityModel', offer, 'viewer')).permission).toBe('portfolio.edit');
    expect((await model('offerMaturityModel', { ...offer, id: randomUUID() })).__typename).toBe('NotFound');
    expect(problems(await model('removeMaturityModel', { id: made.id, version: 2 }))).toEqual([
      'id model_in_use',
      'id model_has_editions',
    ]);
  });

  it('are copied, also those that come with Stip', async () => {
    const copy = { id: SHIPPED, nameNl: `Kopie ${unit}`, nameEn: `Copy ${unit}` };
    const made = modelOf(await model('copyMaturityModel', copy));
    expect(made).toMatchObject({ nameNl: `Kopie ${unit}`, edition: 1, shippedKey: null, areas: { length: 8 } });
    expect(problems(await model('copyMaturityModel', copy))).toEqual(['nameNl already_exists']);
    expect(problems(await model('copyMaturityModel', { ...copy, nameNl: ' ' }))).toEqual(['nameNl required']);
    expect((await model('copyMaturityModel', { id: randomUUID() })).__typename).toBe('NotFound');
    expect((await model('copyMaturityModel', copy, 'contributor')).permission).toBe('portfolio.edit');
  });

  it('are guarded by the database too', async () => {
    const made = await newModel();
    await begin({ modelId: made.id });
    await expect(app.sql('delete from stip.maturity_area where model_id = $1', [made.id])).rejects.toMatchObject({
      constraint: 'maturity_model_in_use',
    });
    await expect(
      app.sql('update stip.maturity_model set level_count = 4 where id = $1', [made.id]),
    ).rejects.toMatchObject({ constraint: 'maturity_model_in_use' });
    const other = modelOf(await model('setMaturityModel', content(`Ander ${unit}`)));
    await expect(
      app.sql('update stip.maturity_model set level_count = 4 where id = $1', [other.id]),
    ).rejects.toMatchObject({ constraint: 'maturity_levels_complete' });
  });
});

describe('maturity scans', () => {
  it('store the shipped model on first use, begin empty, and are filled in by version', async () => {
    const draft = await begin({ modelId: SHIPPED, unit: ` Dienst ${unit} ` });
    expect(draft).toMatchObject({
      unit: `Dienst ${unit}`,
      state: 'draft',
      version: 1,
      kind: 'measurement',
      average: null,
    });
    expect(draft.model).toMatchObject({ id: SHIPPED, version: 1, shippedKey: SHIPPED_MODELS[0]?.key });
    expect(draft.scores.map(({ level: n }) => n)).toEqual(Array(8).fill(null));
    const areaId = draft.scores[0]?.areaId;
    const set = (more: object, role?: Role) =>
      scan('setMaturityScores', { id: draft.id, version: 1, note: 'Samen gescoord', ...more }, role);
    expect(problems(await set({ scores: [{ areaId, level: 2.25 }] }))).toEqual([`scores.${areaId}.level not_a_level`]);
    expect(
      problems(
        await set({
          assessedOn: '2026-11-25',
          scores: [{ areaId, level: 2, targetLevel: 3, evidenceLink: 'javascript:1' }],
        }),
      ),
    ).toEqual([
      'assessedOn in_the_future',
      `scores.${areaId}.targetDate required`,
      `scores.${areaId}.evidenceLink not_a_link`,
    ]);
    const other = randomUUID();
    expect(problems(await set({ scores: [{ areaId: other, level: 2 }] }))).toEqual([
      `scores.${other}.areaId unknown_id`,
    ]);
    expect((await set({}, 'viewer')).permission).toBe('project.edit');
    expect((await set({ id: randomUUID() })).__typename).toBe('NotFound');
    const scored = scanOf(await set({ scores: [{ areaId, level: 2.5, action: 'Doen' }] }));
    expect(scored).toMatchObject({ version: 2, average: 2.5 });
    expect(scored.scores[0]).toMatchObject({ level: 2.5, action: 'Doen' });
    expect((await set({})).__typename).toBe('VersionConflict');
    const again = { modelId: SHIPPED, unit: `Dienst ${unit}` };
    expect(problems(await scan('createMaturityAssessment', again))).toEqual(['unit scan_draft_exists']);
    expect(problems(await scan('createMaturityAssessment', { unit: 'x' }))).toEqual(['modelId required']);
    expect(problems(await scan('createMaturityAssessment', { ...again, assessedOn: '2026-12-01' }))).toEqual([
      'assessedOn in_the_future',
    ]);
    expect((await scan('createMaturityAssessment', again, 'contributor')).permission).toBe('project.edit');
    expect((await scan('createMaturityAssessment', { modelId: randomUUID() })).__typename).toBe('NotFound');
  });

  it('become final when every area is scored, and are then only corrected', async () => {
    const made = await newModel();
    const draft = await begin({ modelId: made.id, kind: 'baseline', assessedOn: '2026-01-10' });
    const key = (of: Scan) => ({ id: of.id, version: of.version });
    const partly = scanOf(await score(draft, [2]));
    const missing = made.areas[1]?.id;
    expect(problems(await scan('finaliseMaturityAssessment', key(partly)))).toEqual([
      `scores.${missing}.level required`,
    ]);
    const full = scanOf(await score(partly, [2, 3], { action: 'Doen' }));
    expect(full.average).toBe(2.25);
    expect((await scan('finaliseMaturityAssessment', key(draft))).__typename).toBe('VersionConflict');
    expect((await scan('finaliseMaturityAssessment', key(full), 'controller')).permission).toBe('project.edit');
    expect((await scan('finaliseMaturityAssessment', { ...key(full), id: randomUUID() })).__typename).toBe('NotFound');
    const final = scanOf(await scan('finaliseMaturityAssessment', key(full)));
    expect(final.state).toBe('final');
    for (const refused of ['setMaturityScores', 'finaliseMaturityAssessment', 'removeMaturityAssessment']) {
      expect(problems(await scan(refused, key(final)))).toEqual(['id scan_final']);
    }
    await expect(
      app.sql('update stip.maturity_score set level = 1 where assessment_id = $1', [final.id]),
    ).rejects.toMatchObject({ constraint: 'maturity_assessment_immutable' });
    const correction = await begin({ supersedesId: final.id });
    expect(correction).toMatchObject({ kind: 'baseline', supersedesId: final.id });
    expect(correction.scores.map(({ level: n, action }) => [n, action])).toEqual([
      [2, 'Doen'],
      [3, 'Doen'],
    ]);
    expect(problems(await scan('createMaturityAssessment', { supersedesId: final.id }))).toEqual([
      'supersedesId scan_corrected',
    ]);
    expect(problems(await scan('createMaturityAssessment', { supersedesId: correction.id }))).toEqual([
      'supersedesId scan_not_final',
    ]);
    const right = scanOf(await score(correction, [1, 1]));
    await scan('finaliseMaturityAssessment', key(right));
    const all = await app.graphql<{ maturityAssessments: { totalCount: number; nodes: object[] } }>(
      'viewer',
      `query ($filter: MaturityAssessmentFilter) { maturityAssessments(filter: $filter, sort: { field: average }) {
        totalCount nodes { id supersededById } } }`,
      { filter: { modelIds: [made.id], units: [''], states: ['final'] } },
    );
    expect(all.data.maturityAssessments).toEqual({
      totalCount: 2,
      nodes: [
        { id: correction.id, supersededById: null },
        { id: final.id, supersededById: correction.id },
      ],
    });
  });

  it('are filled in with the former ones and compared with them', async () => {
    const made = await newModel();
    const first = await finished({ modelId: made.id, assessedOn: '2026-01-10' }, [1, 2]);
    const draft = await begin({ modelId: made.id });
    expect(draft.scores.map((s) => [s.level, s.previousLevel])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const other = await begin({ modelId: SHIPPED, unit: `Vergelijk ${unit}` });
    const answer = await app.graphql<{ maturityComparison: { assessments: Scan[]; otherModels: number } }>(
      'viewer',
      `query ($ids: [ID!]!) { maturityComparison(ids: $ids) { model { id } otherModels assessments { id } } }`,
      { ids: [draft.id, other.id, first.id, randomUUID(), 'x'] },
    );
    expect(answer.data.maturityComparison).toMatchObject({
      otherModels: 1,
      assessments: [{ id: draft.id }, { id: first.id }],
    });
    expect((await scan('removeMaturityAssessment', { id: draft.id, version: 9 })).__typename).toBe('VersionConflict');
    expect((await scan('removeMaturityAssessment', { id: draft.id, version: 1 }, 'viewer')).permission).toBe(
      'project.edit',
    );
    expect(await scan('removeMaturityAssessment', { id: draft.id, version: 1 })).toMatchObject({ id: draft.id });
    expect((await scan('removeMaturityAssessment', { id: draft.id, version: 1 })).__typename).toBe('NotFound');
  });
});

describe('the path to the target', () => {
  const targets = (input: object, role: Role = 'programme_manager') =>
    mutate(app, role, 'setMaturityTargets', input, `... on MaturityOverviewPayload { overview { ${UNITS} } }`);

  it('tells per unit and area where it stands, and what is behind first', async () => {
    const strategy = await mutate(
      app,
      'programme_manager',
      'createStrategy',
      { title: 'Data', termStart: '2026-01-01', termEnd: '2029-12-31' },
      '... on StrategyPayload { strategy { id } }',
    );
    const { id: strategyId } = strategy['strategy'] as { id: string };
    const made = await newModel();
    const [a, b] = made.areas.map(({ id }) => id);
    expect((await overview(made.id)).findings).toEqual([
      { kind: 'never_scanned', unit: '', areaId: null, level: null, asked: null },
    ]);
    await finished({ modelId: made.id, kind: 'baseline', assessedOn: '2025-11-01' }, [1, 2]);
    await finished({ modelId: made.id, assessedOn: '2026-11-01' }, [1, 3]);
    await finished({ modelId: made.id, unit: 'Zorg', assessedOn: '2025-11-01' }, [2, 2]);
    const list = [
      { areaId: a, dueOn: '2026-11-01', level: 2 },
      { areaId: a, dueOn: '2027-11-01', level: 3 },
      { areaId: b, dueOn: '2027-11-01', level: 3 },
    ];
    const input = { strategyId, modelId: made.id, targets: list };
    const first = given<{ path: { version: number } }>(await targets(input), 'overview');
    expect(first.path).toMatchObject({ version: 1, targets: list });
    expect((await targets(input)).__typename).toBe('VersionConflict');
    expect(given<{ path: object }>(await targets({ ...input, version: 1 }), 'overview').path).toMatchObject({
      version: 2,
    });
    expect(
      problems(
        await targets({
          ...input,
          version: 2,
          targets: [
            ...list.slice(0, 1),
            { ...list[1], level: 1.5 },
            { ...list[2], level: 4 },
            { ...list[0], areaId: strategyId },
          ],
        }),
      ),
    ).toEqual(['targets.1.level target_falls', 'targets.2.level not_a_level', 'targets.3.areaId unknown_id']);
    expect(problems(await targets({ ...input, version: 2, targets: [list[0], list[0]] }))).toEqual([
      'targets.1.dueOn already_exists',
    ]);
    expect((await targets(input, 'project_leader')).permission).toBe('portfolio.edit');
    expect((await targets({ ...input, modelId: randomUUID(), targets: [] })).__typename).toBe('NotFound');
    const now = await overview(made.id);
    expect(now.units).toMatchObject([
      {
        unit: '',
        latestOn: '2026-11-01',
        baselineOn: '2025-11-01',
        average: 1.5,
        areas: [
          { areaId: a, baseline: 1, latest: 1, target: 3, asked: 2, gap: 1, stand: 'behind', points: { length: 2 } },
          { areaId: b, baseline: 2, latest: 3, target: 3, asked: 2.5, gap: 0, stand: 'reached' },
        ],
      },
      { unit: 'Zorg', areas: [{ stand: 'on_path', ownTarget: false }, { stand: 'on_path' }] },
    ]);
    expect(now.findings).toEqual([
      { kind: 'behind', unit: '', areaId: a, level: 1, asked: 2 },
      { kind: 'scan_overdue', unit: 'Zorg', areaId: null, level: null, asked: null },
      { kind: 'low_without_action', unit: '', areaId: a, level: 1, asked: null },
    ]);
    // A unit's own target goes before that of the strategy.
    const draft = await begin({ modelId: made.id, unit: 'Zorg' });
    const own = scanOf(await score(draft, [2, 2], { targetLevel: 2, targetDate: '2027-01-01' }));
    await scan('finaliseMaturityAssessment', { id: own.id, version: own.version });
    expect((await overview(null)).units[1]?.areas[0]).toMatchObject({ target: 2, ownTarget: true, stand: 'reached' });
    const lowered = { ...content(`Model ${unit}`), id: made.id, version: 1 };
    expect(problems(await model('setMaturityModel', lowered))).toEqual(['id model_in_use']);
  });
});
