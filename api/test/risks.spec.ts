import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { simulateTotal, type Role } from '@stip/domain';
import { inWorker, Simulations } from '../src/risk/simulations';
import { RISK_TEMPLATES } from '../src/risk/templates';
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
interface Risk extends Row {
  readonly mitigations: Row[];
  readonly issues: Row[];
  readonly findings: string[];
}
/** The object or list a payload holds under a name. */
const of = <T = Row>(outcome: Outcome, field: string): T => {
  if (!outcome[field]) throw new Error(JSON.stringify(outcome));
  return outcome[field] as T;
};

const FIELDS = `id version kind title score colour state category response proximity borneBy chancePercent impactAmount
  impactLow impactHigh expectedBefore expectedAfter findings template reviewDate project { id } owner { id }
  issues { id title state } mitigations { id version title state dueDate cost effect }`;
const RISKS = `... on ProjectRisksPayload { risk { ${FIELDS} } risks { ${FIELDS} } }`;
const ISSUE = `... on IssuePayload { issue { id version title description state raisedOn dueDate resolution resolvedOn
  impactAmount overdue risk { id } project { id } owner { id } } }`;

const people: Partial<Record<Role, string>> = {};
beforeAll(async () => {
  const rows = await app.sql<{ id: string; name: Role }>(
    'select id, name from stip.person where organisation_id = $1',
    [app.organisationId],
  );
  for (const { id, name } of rows) people[name] = id;
});

const newProject = async (on = app) => {
  const payload = '... on ProjectPayload { project { id version } }';
  return of(await mutate(on, 'programme_manager', 'createProject', { name: `P ${randomUUID()}` }, payload), 'project')
    .id;
};
const set = (input: object, role: Role = 'project_leader', on = app) =>
  mutate(on, role, 'setRisk', { title: 'Leak', likelihood: 4, impact: 4, ...input }, RISKS);
const newRisk = async (input: object = {}, on = app) => of<Risk>(await set(input, 'project_leader', on), 'risk');
const setMeasure = (input: object, role: Role = 'project_leader', on = app) =>
  mutate(on, role, 'setMitigation', { title: 'Encrypt', ...input }, RISKS);
const occurred = (input: object, role: Role = 'project_leader') =>
  mutate(app, role, 'reportRiskOccurred', input, ISSUE);
const setIssue = (input: object, role: Role = 'project_leader') =>
  mutate(app, role, 'setIssue', { title: 'Leaked', ...input }, ISSUE);

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: (Risk & { readonly title: string; readonly expectedAfter: string })[];
}
const register = async (args: string, on = app): Promise<Page> => {
  const answer = await on.graphql<{ risks: Page }>(
    'viewer',
    `{ risks${args && `(${args})`} { totalCount pageInfo { hasNextPage endCursor } nodes { ${FIELDS} } } }`,
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.risks;
};
const titles = async (args: string, on = app) => (await register(args, on)).nodes.map(({ title }) => title);

describe('risks', () => {
  it('score by likelihood x impact, after measures where that is scored', async () => {
    const projectId = await newProject();
    const risk = await newRisk({ projectId, category: 'security', impactAmount: '5000' });
    expect(risk).toMatchObject({
      score: 16,
      colour: 'red',
      kind: 'threat',
      response: 'reduce',
      state: 'open',
      borneBy: 'reserve',
      proximity: null,
      category: 'security',
      impactAmount: '5000',
      // 70 percent of 50 euros
      expectedBefore: '3500',
      project: { id: projectId },
    });
    const after = of<Risk>(
      await set({ projectId, id: risk.id, version: 1, residualLikelihood: 2, residualImpact: 4 }),
      'risk',
    );
    expect(after).toMatchObject({ score: 8, colour: 'orange', version: 2, category: 'security', impactAmount: null });
    expect((await set({ projectId, id: risk.id, version: 1 })).__typename).toBe('VersionConflict');
    expect((await set({ id: randomUUID(), version: 1 })).__typename).toBe('NotFound');
  });

  it('keep own figures, proximity and who bears the loss', async () => {
    const input = { chancePercent: 25, impactLow: '100', impactAmount: '250', impactHigh: '400', borneBy: 'insurance' };
    const risk = await newRisk({ ...input, proximity: 'quarter' });
    expect(risk).toMatchObject({ ...input, proximity: 'quarter', expectedBefore: '63' });
    const kept = of<Risk>(await set({ id: risk.id, version: 1 }), 'risk');
    expect(kept).toMatchObject({ borneBy: 'insurance', proximity: 'quarter', chancePercent: null, impactLow: null });
  });

  it('are threats or opportunities, each with responses of their own', async () => {
    const chance = await newRisk({ kind: 'opportunity' });
    expect(chance).toMatchObject({ kind: 'opportunity', response: 'enhance' });
    const wrong = ['response response_not_of_kind'];
    expect(problems(await set({ kind: 'opportunity', response: 'avoid' }))).toEqual(wrong);
    expect(problems(await set({ response: 'exploit' }))).toEqual(wrong);
    expect(problems(await set({ id: chance.id, version: 1, response: 'reduce' }))).toEqual(wrong);
    expect(problems(await set({ id: chance.id, version: 1, kind: 'threat' }))).toEqual(wrong);
    expect(of(await set({ id: chance.id, version: 1, response: 'share' }), 'risk')).toMatchObject({
      response: 'share',
    });
    await expect(app.sql(`update stip.risk set response = 'avoid' where id = $1`, [chance.id])).rejects.toThrow(
      'risk_response_fits_kind',
    );
  });

  it.each([
    [{ title: ' ' }, 'title required'],
    [{ title: 'x'.repeat(301) }, 'title required_or_too_long'],
    [{ likelihood: 6 }, 'likelihood out_of_range'],
    [{ impact: 0 }, 'impact out_of_range'],
    [{ residualLikelihood: 2 }, 'residualImpact required'],
    [{ residualLikelihood: 9, residualImpact: 1 }, 'residualLikelihood out_of_range'],
    [{ chancePercent: 101 }, 'chancePercent out_of_range'],
    [{ impactAmount: '-5' }, 'impactAmount negative_amount'],
    [{ impactAmount: '1'.repeat(20) }, 'impactAmount amount_out_of_range'],
    [{ impactLow: '5' }, 'impactHigh range_incomplete'],
    [{ impactHigh: '5' }, 'impactLow range_incomplete'],
    [{ impactLow: '5', impactHigh: '4' }, 'impactHigh range_order'],
    [{ impactLow: '5', impactHigh: '6', impactAmount: '7' }, 'impactAmount outside_range'],
    [{ ownerId: randomUUID() }, 'ownerId unknown_id'],
    [{ projectId: randomUUID() }, 'projectId unknown_id'],
    [{ reviewDate: '0999-01-01' }, 'reviewDate date_out_of_range'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await set(input))).toEqual([problem]);
  });

  it('have measures that change, conflict and go', async () => {
    const projectId = await newProject();
    const risk = await newRisk({ projectId });
    const more = { riskId: risk.id, dueDate: '2026-05-01', cost: '100', effect: 'Halves the chance' };
    const held = of<Risk>(await setMeasure(more), 'risk');
    const measure = held.mitigations[0] as Row;
    expect(measure).toMatchObject({ title: 'Encrypt', state: 'planned', cost: '100', effect: 'Halves the chance' });
    const key = { id: measure.id, version: 1 };
    const done = of<Risk>(await setMeasure({ riskId: risk.id, ...key, state: 'done' }), 'risk');
    expect(done.mitigations[0]).toMatchObject({ state: 'done', cost: '100', effect: 'Halves the chance', version: 2 });
    expect((await setMeasure({ riskId: risk.id, ...key })).__typename).toBe('VersionConflict');
    expect((await mutate(app, 'project_leader', 'removeMitigation', key)).__typename).toBe('VersionConflict');
    const other = await newRisk({ projectId, title: 'Other' });
    expect((await setMeasure({ riskId: other.id, id: measure.id, version: 2 })).__typename).toBe('NotFound');
    expect(problems(await setMeasure({ riskId: randomUUID() }))).toEqual(['NotFound']);
    expect(problems(await setMeasure({ riskId: risk.id, title: '' }))).toEqual(['title required']);
    expect(problems(await setMeasure({ riskId: risk.id, cost: '-1' }))).toEqual(['cost negative_amount']);
    const remove = (role: Role, version: number) => mutate(app, role, 'removeMitigation', { ...key, version }, RISKS);
    expect((await remove('viewer', 2)).permission).toBe('project.edit');
    expect(of<Risk[]>(await remove('project_leader', 2), 'risks').every((r) => r.mitigations.length === 0)).toBe(true);
    expect((await remove('project_leader', 2)).__typename).toBe('NotFound');
  });

  it('are removed by the version seen, unless an issue came from them', async () => {
    const projectId = await newProject();
    const { id } = await newRisk({ projectId });
    const remove = (version: number, role: Role = 'project_leader') =>
      mutate(app, role, 'removeRisk', { id, version }, RISKS);
    expect((await remove(3)).__typename).toBe('VersionConflict');
    expect((await remove(1, 'controller')).permission).toBe('project.edit');
    const issue = of(await occurred({ id, version: 1 }), 'issue');
    expect(problems(await remove(2))).toEqual(['id risk_has_issue']);
    await mutate(app, 'project_leader', 'removeIssue', { id: issue.id, version: 1 });
    expect(of(await remove(2), 'risks')).toEqual([]);
    expect((await remove(2)).__typename).toBe('NotFound');
  });

  it('ask the right to edit', async () => {
    expect((await set({}, 'controller')).permission).toBe('project.edit');
    expect((await setMeasure({ riskId: randomUUID() }, 'controller')).permission).toBe('project.edit');
  });
});

describe('the register', () => {
  let other: TestApp;
  let programmeId: string;
  beforeAll(async () => {
    other = await app.anotherOrganisation();
    const projectId = await newProject(other);
    const programme = of(
      await mutate(
        other,
        'programme_manager',
        'createProgramme',
        { name: 'Base' },
        '... on ProgrammePayload { programme { id } }',
      ),
      'programme',
    );
    programmeId = programme.id;
    await mutate(other, 'programme_manager', 'updateProject', { id: projectId, version: 1, programmeId });
    const owner = await other.sql<{ id: string }>(
      `select id from stip.person where organisation_id = $1 and name = 'viewer'`,
      [other.organisationId],
    );
    const ownerId = owner[0]?.id;
    const add = (title: string, likelihood: number, impact: number, more: object = {}) =>
      newRisk({ title, likelihood, impact, ...more }, other);
    const a = await add('A', 5, 5, { projectId, ownerId, category: 'security', reviewDate: '2026-11-23' });
    await add('B', 3, 3, { residualLikelihood: 2, residualImpact: 2, ownerId, reviewDate: '2026-11-24' });
    await add('C', 1, 1, { response: 'accept', impactAmount: '900000000', chancePercent: 50 });
    await add('D', 5, 4, { state: 'closed' });
    await add('E', 3, 3, { kind: 'opportunity', ownerId, cause: 'Grant of the province' });
    await setMeasure({ riskId: a.id, dueDate: '2026-11-23' }, 'project_leader', other);
  });

  it('puts the highest score first and counts on demand', async () => {
    const page = await register('first: 2', other);
    expect(page).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(page.nodes.map(({ title }) => title)).toEqual(['A', 'D']);
    expect(await titles(`first: 2, after: "${page.pageInfo.endCursor}"`, other)).toEqual(['E', 'B']);
  });

  it.each([
    ['kinds: [opportunity]', ['E']],
    ['states: [closed]', ['D']],
    ['colours: [red]', ['A', 'D']],
    ['colours: [green]', ['B', 'C']],
    ['colours: []', []],
    ['categories: [security]', ['A']],
    ['search: "province grant"', ['E']],
    ['search: "VIEWER"', ['A', 'E', 'B']],
    ['ofPortfolio: true', ['D', 'E', 'B', 'C']],
    ['cell: { stage: before, likelihood: 3, impact: 3 }', ['E', 'B']],
    ['cell: { stage: after, likelihood: 3, impact: 3 }', ['E']],
    ['cell: { stage: after, likelihood: 2, impact: 2 }', ['B']],
    ['findings: [without_measures]', ['E', 'B']],
    ['findings: [overdue_measures]', ['A']],
    ['findings: [review_overdue]', ['A']],
    ['findings: [no_owner]', ['C']],
    ['findings: [no_owner, overdue_measures]', ['A', 'C']],
    ['findings: []', []],
    ['ownerIds: ["no-id"]', []],
  ])('leaves with %s', async (filter, expected) => {
    const page = await register(`filter: { ${filter} }`, other);
    expect(page.nodes.map(({ title }) => title)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  it('leaves the risks of a programme', async () => {
    expect(await titles(`filter: { programmeIds: ["${programmeId}"] }`, other)).toEqual(['A']);
  });

  it.each([
    ['exposure, direction: desc', ['C', 'A', 'D', 'E', 'B']],
    ['score, direction: asc', ['C', 'B', 'E', 'D', 'A']],
    ['review_date', ['A', 'B', 'C', 'D', 'E']],
    ['title, direction: desc', ['E', 'D', 'C', 'B', 'A']],
  ])('is put in order by %s', async (sort, expected) => {
    expect(await titles(`sort: { field: ${sort} }`, other)).toEqual(expected);
  });

  it('gives each risk the findings that its filters find, and counts them', async () => {
    const { nodes } = await register('', other);
    expect(Object.fromEntries(nodes.map(({ title, findings }) => [title, findings]))).toEqual({
      A: ['overdue_measures', 'review_overdue'],
      B: ['without_measures'],
      C: ['no_owner'],
      D: [],
      E: ['without_measures'],
    });
    const answer = await other.graphql('viewer', '{ riskFindings { finding count } }');
    expect(answer.data).toEqual({
      riskFindings: [
        { finding: 'without_measures', count: 2 },
        { finding: 'overdue_measures', count: 1 },
        { finding: 'review_overdue', count: 1 },
        { finding: 'no_owner', count: 1 },
      ],
    });
  });

  it('lies on a matrix before and after measures', async () => {
    const answer = await other.graphql<{ riskHeatmap: { cells: Row[] } }>(
      'viewer',
      `{ riskHeatmap(filter: { states: [open], kinds: [threat] }) { total notScoredAfter
        moves { fromLikelihood fromImpact toLikelihood toImpact count } cells { likelihood impact colour before after } } }`,
    );
    const { cells, ...rest } = answer.data.riskHeatmap;
    expect(rest).toEqual({
      total: 3,
      notScoredAfter: 2,
      moves: [{ fromLikelihood: 3, fromImpact: 3, toLikelihood: 2, toImpact: 2, count: 1 }],
    });
    expect(cells).toHaveLength(25);
    expect(cells[0]).toMatchObject({ likelihood: 5, impact: 1 });
    expect(cells.filter(({ before, after }) => before || after)).toEqual([
      { likelihood: 5, impact: 5, colour: 'red', before: 1, after: 1 },
      { likelihood: 3, impact: 3, colour: 'orange', before: 1, after: 0 },
      { likelihood: 2, impact: 2, colour: 'green', before: 0, after: 1 },
      { likelihood: 1, impact: 1, colour: 'green', before: 1, after: 1 },
    ]);
  });

  it('orders by the euros that the rules of the domain give, whatever the figures', async () => {
    const third = await app.anotherOrganisation();
    const pick = (n: number, of: readonly (string | number | null)[]) => of[n % of.length];
    for (let n = 0; n < 40; n += 1) {
      const own = n % 4;
      await newRisk(
        {
          title: `R${String(n).padStart(2, '0')}`,
          likelihood: (n % 5) + 1,
          impact: (Math.floor(n / 5) % 5) + 1,
          ...(n % 3 === 0 ? { residualLikelihood: ((n * 7) % 5) + 1, residualImpact: ((n * 3) % 5) + 1 } : {}),
          chancePercent: pick(n, [null, 0, 3, 47, 100, null]),
          impactAmount: own === 1 || own === 3 ? String(5_000_001 + n * 1_234_567) : null,
          ...(own >= 2 ? { impactLow: '1000001', impactHigh: String(60_000_001 + n * 999_999) } : {}),
        },
        third,
      );
    }
    const { nodes } = await register('first: 200, sort: { field: exposure, direction: desc }', third);
    const order = nodes.map(({ title, expectedAfter }) => ({ title, cents: Number(expectedAfter) }));
    expect(order).toEqual([...order].sort((a, b) => b.cents - a.cents || (a.title < b.title ? -1 : 1)));
    expect(new Set(order.map(({ cents }) => cents)).size).toBeGreaterThan(25);
  });

  it('shows one risk, and nothing for an id that is none', async () => {
    const [first] = (await register('first: 1', other)).nodes;
    const one = await other.graphql<{ risk: Row }>('viewer', `{ risk(id: "${first?.id}") { ${FIELDS} } }`);
    expect(one.data.risk).toEqual(first);
    expect((await other.graphql('viewer', '{ risk(id: "x") { id } }')).data).toEqual({ risk: null });
    expect((await app.graphql('viewer', `{ risk(id: "${first?.id}") { id } }`)).data).toEqual({ risk: null });
  });
});

describe('a risk that occurs', () => {
  it('becomes an issue in the same change', async () => {
    const projectId = await newProject();
    const risk = await newRisk({ projectId, event: 'It leaks', consequence: 'Wet floor', ownerId: people.viewer });
    const issue = of(await occurred({ id: risk.id, version: 1, dueDate: '2026-11-23', impactAmount: '700' }), 'issue');
    expect(issue).toMatchObject({
      title: 'Leak',
      description: 'It leaks\n\nWet floor',
      state: 'open',
      raisedOn: '2026-11-24',
      overdue: true,
      impactAmount: '700',
      risk: { id: risk.id },
      project: { id: projectId },
      owner: { id: people.viewer },
    });
    const [changes] = await app.sql<{ n: number }>(
      `select count(distinct c)::int as n from (select _change as c from stip_history.issue where id = $1
       union all select _change from stip_history.risk where id = $2 and state = 'occurred') x`,
      [issue.id, risk.id],
    );
    expect(changes?.n).toBe(1);
    expect(problems(await occurred({ id: risk.id, version: 2 }))).toEqual(['id already_occurred']);
  });

  it('does so when its state is set too, once', async () => {
    const risk = await newRisk({ state: 'occurred', title: 'Flood' });
    expect(risk.issues).toMatchObject([{ title: 'Flood', state: 'open' }]);
    const again = of<Risk>(await set({ id: risk.id, version: 1, title: 'Flood 2' }), 'risk');
    expect(again).toMatchObject({ state: 'occurred', issues: [{ title: 'Flood' }] });
    const later = await newRisk();
    expect(of<Risk>(await set({ id: later.id, version: 1, state: 'occurred' }), 'risk').issues).toHaveLength(1);
  });

  it('without an issue is a finding, which reporting it settles', async () => {
    const risk = await newRisk();
    await app.sql(`update stip.risk set state = 'occurred' where id = $1`, [risk.id]);
    const found = `filter: { findings: [occurred_without_issue] }`;
    expect((await register(found)).nodes.map(({ id }) => id)).toEqual([risk.id]);
    await occurred({ id: risk.id, version: 1 });
    expect((await register(found)).nodes).toEqual([]);
  });

  it('is refused, conflicts and asks the right', async () => {
    const { id } = await newRisk();
    expect(problems(await occurred({ id, version: 1, title: ' ', impactAmount: '-1' }))).toEqual([
      'title required',
      'impactAmount negative_amount',
    ]);
    expect((await occurred({ id, version: 9 })).__typename).toBe('VersionConflict');
    expect((await occurred({ id: randomUUID(), version: 1 })).__typename).toBe('NotFound');
    expect((await occurred({ id, version: 1 }, 'viewer')).permission).toBe('project.edit');
    expect(problems(await occurred({ id, version: 1, ownerId: randomUUID() }))).toEqual(['ownerId unknown_id']);
    expect((await app.graphql<{ risk: Row }>('viewer', `{ risk(id: "${id}") { state } }`)).data.risk['state']).toBe(
      'open',
    );
  });
});

describe('issues', () => {
  it('are added, changed, resolved and opened again', async () => {
    const projectId = await newProject();
    const issue = of(await setIssue({ projectId, impactAmount: '10', dueDate: '2026-12-01' }), 'issue');
    expect(issue).toMatchObject({ state: 'open', raisedOn: '2026-11-24', risk: null, project: { id: projectId } });
    const key = { id: issue.id, version: 1 };
    expect(of(await setIssue({ ...key, state: 'in_progress' }), 'issue')).toMatchObject({
      state: 'in_progress',
      version: 2,
      project: { id: projectId },
    });
    expect((await setIssue(key)).__typename).toBe('VersionConflict');
    const resolve = (input: object, role: Role = 'project_leader') =>
      mutate(app, role, 'resolveIssue', { id: issue.id, version: 2, resolution: 'Mended', ...input }, ISSUE);
    expect(problems(await resolve({ resolution: ' ' }))).toEqual(['resolution required']);
    expect(problems(await resolve({ resolvedOn: '2026-11-23' }))).toEqual(['resolvedOn resolved_before_raised']);
    expect((await resolve({ version: 1 })).__typename).toBe('VersionConflict');
    expect((await resolve({ id: randomUUID() })).__typename).toBe('NotFound');
    expect((await resolve({}, 'controller')).permission).toBe('project.edit');
    expect(of(await resolve({ impactAmount: '25' }), 'issue')).toMatchObject({
      state: 'resolved',
      resolution: 'Mended',
      resolvedOn: '2026-11-24',
      impactAmount: '25',
      overdue: false,
    });
    const open = of(await setIssue({ id: issue.id, version: 3, state: 'open' }), 'issue');
    expect(open).toMatchObject({ state: 'open', resolution: 'Mended', resolvedOn: null });
  });

  it('of a risk belong to its project', async () => {
    const [projectId, elsewhere] = [await newProject(), await newProject()];
    const risk = await newRisk({ projectId });
    expect(of(await setIssue({ riskId: risk.id, projectId: elsewhere }), 'issue')).toMatchObject({
      risk: { id: risk.id },
      project: { id: projectId },
    });
    await expect(
      app.sql('update stip.issue set project_id = $1 where risk_id = $2', [elsewhere, risk.id]),
    ).rejects.toThrow('issue_risk_project_fk');
  });

  it.each([
    [{ title: '' }, 'title required'],
    [{ impactAmount: '-1' }, 'impactAmount negative_amount'],
    [{ dueDate: '2300-01-01' }, 'dueDate date_out_of_range'],
    [{ state: 'resolved' }, 'resolution required'],
    [{ state: 'resolved', resolution: 'x', raisedOn: '2026-11-25' }, 'raisedOn resolved_before_raised'],
    [{ projectId: randomUUID() }, 'projectId unknown_id'],
    [{ riskId: randomUUID() }, 'NotFound'],
    [{ id: randomUUID(), version: 1 }, 'NotFound'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await setIssue(input))).toEqual([problem]);
  });

  it('are removed by the version seen, by who may edit', async () => {
    const { id } = of(await setIssue({}), 'issue');
    const remove = (version: number, role: Role = 'project_leader') =>
      mutate(app, role, 'removeIssue', { id, version }, '... on RemovedIssuePayload { id }');
    expect((await setIssue({}, 'viewer')).permission).toBe('project.edit');
    expect((await remove(2)).__typename).toBe('VersionConflict');
    expect((await remove(1, 'viewer')).permission).toBe('project.edit');
    expect(await remove(1)).toMatchObject({ id });
    expect((await remove(1)).__typename).toBe('NotFound');
  });

  it('are listed, those to do first', async () => {
    const projectId = await newProject();
    await setIssue({ projectId, title: 'Later', dueDate: '2026-12-01' });
    await setIssue({ projectId, title: 'Late', dueDate: '2026-11-23', ownerId: people.controller });
    await setIssue({ projectId, title: 'Done', state: 'resolved', resolution: 'x', dueDate: '2026-01-01' });
    const list = async (more: string) => {
      const answer = await app.graphql<{ issues: { totalCount: number; nodes: { title: string }[] } }>(
        'viewer',
        `{ issues(filter: { projectIds: ["${projectId}"] ${more} }) { totalCount nodes { title } } }`,
      );
      return answer.data.issues.nodes.map(({ title }) => title);
    };
    expect(await list('')).toEqual(['Late', 'Later', 'Done']);
    expect(await list('overdue: true')).toEqual(['Late']);
    expect(await list('states: [resolved]')).toEqual(['Done']);
    expect(await list('search: "controller"')).toEqual(['Late']);
    expect(await list(`riskIds: ["${randomUUID()}"]`)).toEqual([]);
  });
});

describe('templates', () => {
  const add = (input: object, role: Role = 'project_leader', on = app) =>
    mutate(on, role, 'addRisksFromTemplates', input, `... on AddedRisksPayload { risks { ${FIELDS} } }`);

  it('are seven, in both languages, and become risks with measures', async () => {
    expect(RISK_TEMPLATES.map(({ code }) => code)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']);
    const projectId = await newProject();
    const dutch = of<Risk[]>(await add({ codes: ['R4', 'R1'], projectId }), 'risks');
    expect(dutch).toMatchObject([
      { template: 'R4', category: 'security', project: { id: projectId }, state: 'open', findings: ['no_owner'] },
      { template: 'R1', category: 'stakeholders' },
    ]);
    expect(dutch[0]?.mitigations).toHaveLength(3);
    const english = of<Risk[]>(await add({ codes: ['R1'], language: 'en', ownerId: people.viewer }), 'risks');
    expect(english[0]).toMatchObject({
      title: 'Too little support from those it affects',
      findings: [],
      project: null,
    });
    const answer = await app.graphql<{ riskTemplates: Row[] }>(
      'viewer',
      '{ riskTemplates(language: en) { code title used measures } }',
    );
    expect(answer.data.riskTemplates.map(({ used }) => used)).toEqual([2, 0, 0, 1, 0, 0, 0]);
  });

  it('are refused when unknown, twice or none', async () => {
    expect(problems(await add({ codes: [] }))).toEqual(['codes required']);
    expect(problems(await add({ codes: ['R1', 'R9', 'R1'] }))).toEqual([
      'codes.1 unknown_id',
      'codes.2 already_exists',
    ]);
    expect(problems(await add({ codes: ['R1'], projectId: randomUUID() }))).toEqual(['projectId unknown_id']);
    expect((await add({ codes: ['R1'] }, 'contributor')).permission).toBe('project.edit');
  });
});

describe('the scale', () => {
  const LABELS = { labelNl: 'x', labelEn: 'y' };
  const input = (percents = [5, 20, 50, 80, 100], amounts = ['100', '200', '300', '400', '500']) => ({
    likelihood: percents.map((upperPercent) => ({ upperPercent, ...LABELS })),
    impact: amounts.map((upperAmount) => ({ upperAmount, ...LABELS })),
  });
  const change = (on: TestApp, more: object, role: Role = 'programme_manager') =>
    mutate(
      on,
      role,
      'setRiskScale',
      more,
      '... on RiskScalePayload { riskScale { isDefault version likelihood { class lowerPercent upperPercent } impact { lowerAmount upperAmount } } }',
    );

  it('comes with Stip, and changes what risks are expected to cost', async () => {
    const other = await app.anotherOrganisation();
    const scale = '{ riskScale { isDefault version likelihood { upperPercent labelNl } } }';
    expect((await other.graphql('viewer', scale)).data).toMatchObject({
      riskScale: { isDefault: true, version: null },
    });
    const { id } = await newRisk({ likelihood: 1, impact: 1 }, other);
    const made = of(await change(other, input()), 'riskScale');
    expect(made).toMatchObject({ isDefault: false, version: 1 });
    expect((made['likelihood'] as object[])[1]).toEqual({ class: 2, lowerPercent: 5, upperPercent: 20 });
    expect((made['impact'] as object[])[0]).toEqual({ lowerAmount: '0', upperAmount: '100' });
    const risk = await other.graphql<{ risk: Row }>('viewer', `{ risk(id: "${id}") { expectedBefore } }`);
    // 2.5 percent of 50 cents
    expect(risk.data.risk['expectedBefore']).toBe('1');
    expect((await change(other, input())).__typename).toBe('VersionConflict');
    expect(of(await change(other, { ...input(), version: 1 }), 'riskScale')).toMatchObject({ version: 1 });
    expect(of(await change(other, { ...input([1, 2, 3, 4, 100]), version: 1 }), 'riskScale').version).toBe(2);
  });

  it('has five rising classes without gaps, also for whoever goes past Stip', async () => {
    expect(problems(await change(app, input([20, 10, 50, 80, 99])))).toEqual(['likelihood.1.upper not_ascending']);
    expect(problems(await change(app, input([20, 40, 50, 80, 99])))).toEqual(['likelihood.4.upper last_class_hundred']);
    expect(problems(await change(app, input([100], ['-1'])))).toEqual(['impact.0.upper negative_amount']);
    expect(problems(await change(app, input([100], ['1'])))).toEqual([
      'likelihood five_classes',
      'impact five_classes',
    ]);
    const { likelihood, impact } = input();
    const unnamed = likelihood.map((one, i) => (i === 2 ? { ...one, labelEn: ' ' } : one));
    expect(problems(await change(app, { likelihood: unnamed, impact }))).toEqual(['likelihood.2.labelEn required']);
    const long = impact.map((one, i) => (i === 0 ? { ...one, labelNl: 'x'.repeat(61) } : one));
    expect(problems(await change(app, { likelihood, impact: long }))).toEqual(['impact.0.labelNl label_too_long']);
    const insert = (percents: string) =>
      app.sql(
        `insert into stip.risk_scale (organisation_id, id, likelihood_upper_percent, impact_upper_cents, likelihood_labels_nl,
           likelihood_labels_en, impact_labels_nl, impact_labels_en)
         select $1, $2, ${percents}::smallint[], '{1,2,3,4,5}', l, l, l, l from (select '{a,b,c,d,e}'::text[] as l) x`,
        [app.organisationId, randomUUID()],
      );
    await expect(insert(`'{10,20,20,40,100}'`)).rejects.toThrow('risk_scale_likelihood_ascending');
    await expect(insert(`'{10,20,NULL,40,100}'`)).rejects.toThrow('risk_scale_complete');
    await expect(insert(`'{10,20,40,100}'`)).rejects.toThrow('risk_scale_five_classes');
  });

  it('asks the right to edit the portfolio', async () => {
    expect((await change(app, input(), 'project_leader')).permission).toBe('portfolio.edit');
    expect((await change(app, { ...input(), version: 3 })).__typename).toBe('NotFound');
  });
});

describe('exposure', () => {
  const ASK = `riskExposure { seed draws certainty required ratio class
    reserve { id version amount asOf }
    threats { count borneElsewhere before { expected p50 p80 p90 p95 } after { expected p50 p80 p90 p95 } }
    opportunities { count borneElsewhere after { expected p95 } } top { id title before after score project { id } } }`;
  const RESERVES = '... on RiskReservesPayload { riskReserves { id version amount asOf source } }';
  const reserve = (on: TestApp, input: object, role: Role = 'controller') =>
    mutate(on, role, 'setRiskReserve', { amount: '1000', asOf: '2026-01-01', source: 'Accounts', ...input }, RESERVES);

  it('is held against the latest reserve, threats and opportunities apart', async () => {
    const other = await app.anotherOrganisation();
    const ask = async (seed = '') =>
      (
        await other.graphql<{ riskExposure: Row & { threats: Record<string, unknown> } }>(
          'viewer',
          `{ ${ASK.replace('riskExposure', `riskExposure${seed}`)} }`,
        )
      ).data.riskExposure;
    expect(await ask()).toMatchObject({ required: '0', ratio: null, class: null, reserve: null, top: [] });
    const sure = { chancePercent: 100, impactAmount: '100000', likelihood: 5, impact: 5 };
    await newRisk({ ...sure, title: 'Sure' }, other);
    await newRisk({ ...sure, title: 'Insured', borneBy: 'insurance', impactAmount: '900000' }, other);
    await newRisk({ ...sure, title: 'Over', state: 'closed' }, other);
    await newRisk({ ...sure, title: 'Gain', kind: 'opportunity', impactAmount: '7' }, other);
    await reserve(other, { amount: '150000', asOf: '2026-06-30' });
    await reserve(other, { amount: '999999', asOf: '2027-01-01' });
    const found = await ask();
    const total = { expected: '100000', p50: '100000', p80: '100000', p90: '100000', p95: '100000' };
    expect(found).toMatchObject({
      seed: 1,
      draws: 10_000,
      certainty: 90,
      threats: { count: 1, borneElsewhere: 1, before: total, after: total },
      opportunities: { count: 1, borneElsewhere: 0, after: { expected: '7', p95: '7' } },
      top: [
        { title: 'Insured', after: '900000', score: 25, project: null },
        { title: 'Sure', before: '100000' },
      ],
      reserve: { amount: '150000', asOf: '2026-06-30' },
      required: '100000',
      ratio: '1.50',
      class: 'B',
    });
    await newRisk({ title: 'Maybe', likelihood: 3, impact: 3 }, other);
    const maybe = await ask('(seed: 7)');
    expect(maybe).toEqual(await ask('(seed: 7)'));
    expect(maybe.threats).not.toEqual((await ask('(seed: 8)')).threats);
  });

  it('asks a reserve that is right, once a day, by who keeps the money', async () => {
    const other = await app.anotherOrganisation();
    const [made] = of<Row[]>(await reserve(other, {}), 'riskReserves');
    const key = { id: made?.id, version: 1 };
    expect(problems(await reserve(other, {}))).toEqual(['asOf already_exists']);
    expect(problems(await reserve(other, { amount: '-1', source: ' ', asOf: '1899-01-01' }))).toEqual([
      'source required',
      'asOf date_out_of_range',
      'amount negative_amount',
    ]);
    expect(of<Row[]>(await reserve(other, { ...key, amount: '2' }), 'riskReserves')).toMatchObject([
      { amount: '2', version: 2 },
    ]);
    expect((await reserve(other, key)).__typename).toBe('VersionConflict');
    expect((await reserve(other, { id: randomUUID(), version: 1 })).__typename).toBe('NotFound');
    expect((await reserve(other, {}, 'project_leader')).permission).toBe('finance.edit');
  });

  it('simulates the same input once', async () => {
    const simulations = new Simulations();
    const input = {
      seed: 1,
      draws: 100,
      groups: [[{ key: 'a', chance: 0.5, spread: { shape: 'point', amount: 10 } }]],
    } as const;
    expect(simulations.run(input)).toBe(simulations.run({ ...input }));
    expect(await simulations.run(input)).toEqual([simulateTotal(input.groups[0], 1, 100)]);
    const all = await Promise.all([1, 2, 3, 4, 5].map((seed) => simulations.run({ ...input, seed })));
    expect(all).toHaveLength(5);
  });

  it('ends a worker that answers too late, and tells of one that fails', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stip-worker-'));
    const worker = (code: string) => {
      const file = path.join(folder, `${randomUUID()}.mjs`);
      fs.writeFileSync(file, code);
      return pathToFileURL(file);
    };
    const input = { seed: 1, draws: 1, groups: [] };
    await expect(inWorker(input, { file: worker('setInterval(() => {}, 1000)'), limit: 200 })).rejects.toMatchObject({
      code: 'CALCULATION_TOO_LONG',
    });
    await expect(inWorker(input, { file: worker('throw new Error("broken")') })).rejects.toThrow('broken');
    const answers = worker(
      `import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage([workerData.seed])`,
    );
    expect(await inWorker(input, { file: answers })).toEqual([1]);
    fs.rmSync(folder, { recursive: true });
  });
});
