import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
let ict = '';
let reserve = '';
beforeAll(async () => {
  app = await TestApp.start();
  ict = await newSource('ICT');
  reserve = await newSource('Reserve');
});
afterAll(() => app.stop());

const SOURCES = `... on FundingSourcesPayload { fundingSources { id name version cover coverFrom coverUntil ceiling
  ceilingCurrency budget uses } }`;
interface Source {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly [field: string]: unknown;
}
const sources = (outcome: Outcome) => outcome['fundingSources'] as Source[];
const source = (input: object, role: Role = 'controller') => mutate(app, role, 'setFundingSource', input, SOURCES);
const newSource = async (name: string, more: object = {}) =>
  sources(await source({ name, kind: 'ict', ...more })).find((one) => one.name === name)?.id ?? '';
const newProject = async (name = `P ${randomUUID()}`) => {
  const made = await mutate(
    app,
    'programme_manager',
    'createProject',
    { name },
    '... on ProjectPayload { project { id } }',
  );
  return (made['project'] as { id: string }).id;
};
const MONEY = `... on ProjectMoneyPayload { projectMoney { years { fiscalYear budget original changes remaining }
  budgetLines { id version fixed taakveld amount } positions { fiscalYear taakveld term original changes current } } }`;
interface Money {
  readonly years: Readonly<Record<string, unknown>>[];
  readonly budgetLines: { id: string; version: number; fixed: boolean; taakveld: string | null; amount: string }[];
  readonly positions: Readonly<Record<string, unknown>>[];
}
const money = (outcome: Outcome) => {
  if (!outcome['projectMoney']) throw new Error(JSON.stringify(outcome));
  return outcome['projectMoney'] as Money;
};
const line = (projectId: string, more: object = {}) =>
  mutate(
    app,
    'controller',
    'setBudgetLine',
    { projectId, fundingSourceId: ict, fiscalYear: 2026, amount: '100000', ...more },
    MONEY,
  );
const moneyOf = async (projectId: string) => {
  const answer = await app.graphql<{ projectMoney: Money }>(
    'viewer',
    `{ projectMoney(projectId: "${projectId}") { years { fiscalYear budget original changes remaining }
      budgetLines { id version fixed taakveld amount } positions { fiscalYear taakveld term original changes current } } }`,
  );
  return answer.data.projectMoney;
};
const CHANGE = `... on BudgetChangePayload { budgetChange { id decisionReference decidedOn body reason decision { name }
  lines { project { id } fundingSource { name } fiscalYear amount taakveld } } }`;
const adopt = (lines: object[], more: object = {}, role: Role = 'controller') =>
  mutate(
    app,
    role,
    'adoptBudgetChange',
    {
      decisionReference: `Raad ${randomUUID()}`,
      decidedOn: '2026-06-01',
      body: 'council',
      reason: 'Kadernota',
      lines: lines.map((each) => ({ fundingSourceId: ict, fiscalYear: 2026, ...each })),
      ...more,
    },
    CHANGE,
  );

describe('a budget change', () => {
  it('adds to the original budget, and every reader of the budget sees the current one', async () => {
    const projectId = await newProject();
    await line(projectId, { taakveld: '0.4' });
    const change = await adopt([{ projectId, amount: '25050', taakveld: '0.4' }]);
    expect(change['budgetChange']).toMatchObject({ body: 'council', lines: [{ amount: '25050', taakveld: '0.4' }] });
    const shown = await moneyOf(projectId);
    expect(shown.years).toEqual([
      { fiscalYear: 2026, budget: '125050', original: '100000', changes: '25050', remaining: '125050' },
    ]);
    expect(shown.positions).toMatchObject([
      { taakveld: '0.4', original: '100000', changes: '25050', current: '125050' },
    ]);
    const others = await app.graphql<{
      projects: { nodes: { id: string; money: { budget: string }[] }[] };
      roadmap: { projects: { id: string; money: { budget: string } | null }[] };
    }>('viewer', '{ projects(first: 200) { nodes { id money { budget } } } }');
    expect(others.data.projects.nodes.find(({ id }) => id === projectId)?.money).toEqual([{ budget: '125050' }]);
    const plan = await mutate(
      app,
      'programme_manager',
      'approveBaseline',
      { projectId, approvedOn: '2026-06-02', decisionReference: 'x' },
      '... on ProjectPayload { project { baselines { budget } } }',
    );
    expect(plan['project']).toEqual({ baselines: [{ budget: '125050' }] });
  });

  it('moves money between projects in one decision', async () => {
    const [from, to] = [await newProject(), await newProject()];
    await line(from);
    await adopt([
      { projectId: to, amount: '40000' },
      { projectId: from, amount: '-40000' },
    ]);
    expect((await moneyOf(from)).years).toMatchObject([{ budget: '60000', changes: '-40000' }]);
    expect((await moneyOf(to)).years).toMatchObject([{ budget: '40000', original: null, changes: '40000' }]);
  });

  it('fixes the original budget of its projects and years, and of no other', async () => {
    const projectId = await newProject();
    const [first] = money(await line(projectId)).budgetLines;
    const stored = money(await line(projectId, { fiscalYear: 2027 })).budgetLines;
    expect(first?.fixed).toBe(false);
    await adopt([{ projectId, amount: '1' }]);
    expect((await moneyOf(projectId)).budgetLines.map(({ fixed }) => fixed)).toEqual([true, false]);
    const key = { id: first?.id, version: 1 };
    expect(problems(await line(projectId, { ...key, amount: '5' }))).toEqual(['fiscalYear budget_fixed']);
    expect(problems(await line(projectId, { ...key, fiscalYear: 2027 }))).toEqual(['fiscalYear budget_fixed']);
    expect(problems(await line(projectId, { amount: '5' }))).toEqual(['fiscalYear budget_fixed']);
    expect(problems(await mutate(app, 'controller', 'removeBudgetLine', key))).toEqual(['fiscalYear budget_fixed']);
    // Its words may still be put right, and another year is open.
    expect((await line(projectId, { ...key, description: 'Licences' })).__typename).toBe('ProjectMoneyPayload');
    const next = stored.find(({ id }) => id !== first?.id);
    expect((await line(projectId, { id: next?.id, version: 1, fiscalYear: 2027, amount: '7' })).__typename).toBe(
      'ProjectMoneyPayload',
    );
  });

  it('takes no more than there is, not even by two at once', async () => {
    const projectId = await newProject();
    await line(projectId);
    expect(problems(await adopt([{ projectId, amount: '-100001' }]))).toEqual(['lines budget_below_zero']);
    expect(problems(await adopt([{ projectId, amount: '-1', fundingSourceId: reserve }]))).toEqual([
      'lines budget_below_zero',
    ]);
    const both = await Promise.all([1, 2].map(() => adopt([{ projectId, amount: '-60000' }])));
    expect(both.map((o) => o.__typename).sort()).toEqual(['BudgetChangePayload', 'ValidationFailed']);
    expect((await moneyOf(projectId)).years).toMatchObject([{ budget: '40000' }]);
  });

  it('is refused as a whole, with everything that is wrong', async () => {
    const projectId = await newProject();
    const refused = await adopt(
      [
        { projectId, amount: '0' },
        { projectId, amount: '5', taakveld: 'overhead' },
      ],
      { decisionReference: ' ', reason: ' ', decidedOn: '2026-12-01' },
    );
    expect(problems(refused)).toEqual([
      'decisionReference required',
      'decidedOn date_in_future',
      'reason required',
      'lines.0.amount amount_zero',
      'lines.1.taakveld not_a_taakveld',
    ]);
    expect(problems(await adopt([]))).toEqual(['lines required']);
    expect(problems(await adopt(Array.from({ length: 501 }, () => ({ projectId, amount: '1' }))))).toEqual([
      'lines too_many',
    ]);
    expect(problems(await adopt([{ projectId: randomUUID(), amount: '1' }]))).toEqual(['projectId unknown_id']);
    expect(problems(await adopt([{ projectId, amount: '1' }], { decisionId: randomUUID() }))).toEqual([
      'decisionId unknown_id',
    ]);
    expect((await moneyOf(projectId)).years).toEqual([]);
    expect((await adopt([{ projectId, amount: '1' }], {}, 'project_leader')).permission).toBe('finance.edit');
  });

  it('has a reference of its own and can never be altered', async () => {
    const projectId = await newProject();
    await adopt([{ projectId, amount: '1' }], { decisionReference: 'Raad 12' });
    expect(problems(await adopt([{ projectId, amount: '1' }], { decisionReference: 'Raad 12' }))).toEqual([
      'decisionReference already_exists',
    ]);
    for (const change of [
      'update stip.budget_change set reason = $1',
      'update stip.budget_change_line set description = $1',
    ]) {
      await expect(app.sql(change, ['x'])).rejects.toThrow('append-only');
    }
    const without = `insert into stip.budget_change (organisation_id, id, decision_reference, decided_on, body, reason)
      values ($1, gen_random_uuid(), 'Raad 13', '2026-01-01', 'council', 'x')`;
    await expect(app.sql(without, [app.organisationId])).rejects.toMatchObject({
      constraint: 'budget_change_has_lines',
    });
  });

  it('names the decision of the register, and is listed with filter, order and total', async () => {
    const projectId = await newProject();
    const decided = await mutate(
      app,
      'controller',
      'createDecision',
      { title: 'Kadernota vastgesteld', body: 'council' },
      '... on DecisionPayload { decision { id } }',
    );
    const decisionId = (decided['decision'] as { id: string }).id;
    await adopt([{ projectId, amount: '10' }], { decisionId, decidedOn: '2026-03-01' });
    await adopt([{ projectId, amount: '20', fiscalYear: 2027 }], { body: 'executive', decidedOn: '2026-04-01' });
    const list = async (filter: string, more = '') => {
      const answer = await app.graphql<{ budgetChanges: { totalCount: number; nodes: { decidedOn: string }[] } }>(
        'viewer',
        `{ budgetChanges(filter: { projectIds: ["${projectId}"] ${filter} } ${more}) { totalCount
          nodes { decidedOn decision { name } } } }`,
      );
      return answer.data.budgetChanges;
    };
    expect(await list('')).toEqual({
      totalCount: 2,
      nodes: [
        { decidedOn: '2026-04-01', decision: null },
        { decidedOn: '2026-03-01', decision: { name: 'Kadernota vastgesteld' } },
      ],
    });
    expect((await list('fiscalYears: [2026]')).nodes).toHaveLength(1);
    expect((await list('bodies: [executive]')).nodes).toMatchObject([{ decidedOn: '2026-04-01' }]);
    expect((await list('', ', first: 1, sort: { field: decided_on }')).nodes).toMatchObject([
      { decidedOn: '2026-03-01' },
    ]);
  });

  it('is seen by who looks back only from the day it was recorded', async () => {
    const projectId = await newProject();
    await line(projectId);
    const before = new Date();
    await new Promise((resolve) => setTimeout(resolve, 15));
    await adopt([{ projectId, amount: '500' }]);
    const budget = (asOf?: Date) =>
      app.records.read({ organisationId: app.organisationId, asOf }, (reader) =>
        reader.row('select budget_cents::text as budget from project_year_money where project_id = $1', [projectId]),
      );
    expect(await budget(before)).toEqual({ budget: '100000' });
    expect(await budget()).toEqual({ budget: '100500' });
  });
});

describe('a source of money', () => {
  it('says what it can bear and for how long', async () => {
    const id = await newSource('Grant', { cover: 'incidental', coverFrom: 2026, coverUntil: 2028, ceiling: '500000' });
    const [made] = sources(await source({ id, version: 1, name: 'Grant', kind: 'grant' })).filter((s) => s.id === id);
    expect(made).toMatchObject({ cover: 'incidental', coverUntil: 2028, ceiling: '500000', budget: '0', uses: 0 });
    const emptied = await source({ id, version: 2, name: 'Grant', kind: 'grant', ceiling: null, cover: null });
    expect(sources(emptied).find((s) => s.id === id)).toMatchObject({ cover: null, coverFrom: 2026, ceiling: null });
    expect(
      problems(await source({ name: 'x', kind: 'ict', coverFrom: 2027, coverUntil: 2026, ceiling: '-1' })),
    ).toEqual(['ceiling negative_amount', 'coverUntil end_before_start']);
    expect(problems(await source({ name: 'x', kind: 'ict', coverFrom: 1 }))).toEqual(['fiscalYear year_out_of_range']);
  });

  it('is removed only when nothing names it', async () => {
    const id = await newSource('Spare');
    const remove = (key: object, role: Role = 'controller') => mutate(app, role, 'removeFundingSource', key, SOURCES);
    const projectId = await newProject();
    const [stored] = money(await line(projectId, { fundingSourceId: id })).budgetLines;
    expect(problems(await remove({ id, version: 1 }))).toEqual(['id source_in_use']);
    await mutate(app, 'controller', 'removeBudgetLine', { id: stored?.id, version: 1 });
    expect((await remove({ id, version: 2 })).__typename).toBe('VersionConflict');
    expect((await remove({ id, version: 1 }, 'viewer')).permission).toBe('finance.edit');
    expect(sources(await remove({ id, version: 1 })).map((one) => one.id)).not.toContain(id);
    expect((await remove({ id, version: 1 })).__typename).toBe('NotFound');
  });
});

describe('a budget line', () => {
  it('has a taakveld of the national form', async () => {
    const projectId = await newProject();
    expect(problems(await line(projectId, { taakveld: '9.1' }))).toEqual(['taakveld not_a_taakveld']);
    expect(money(await line(projectId, { taakveld: ' 6.711 ' })).budgetLines).toMatchObject([{ taakveld: '6.711' }]);
  });

  it('is found by year, source, taakveld and word, and put in order', async () => {
    const projectId = await newProject('Vindbaar');
    await line(projectId, { fiscalYear: 2031, amount: '1', taakveld: '7.1', description: 'Sensoren' });
    await line(projectId, { fiscalYear: 2032, amount: '3', fundingSourceId: reserve, term: 'structural' });
    const list = async (filter: string, sort = '') => {
      const answer = await app.graphql<{ budgetLines: { totalCount: number; nodes: { fiscalYear: number }[] } }>(
        'viewer',
        `{ budgetLines(filter: { projectIds: ["${projectId}"] ${filter} } ${sort}) { totalCount nodes { fiscalYear } } }`,
      );
      return answer.data.budgetLines.nodes.map(({ fiscalYear }) => fiscalYear);
    };
    expect(await list('')).toEqual([2031, 2032]);
    expect(await list('', ', sort: { field: amount, direction: desc }')).toEqual([2032, 2031]);
    expect(await list('fiscalYears: [2031]')).toEqual([2031]);
    expect(await list(`fundingSourceIds: ["${reserve}"]`)).toEqual([2032]);
    expect(await list('taakvelden: ["7.1"]')).toEqual([2031]);
    expect(await list('terms: [structural]')).toEqual([2032]);
    expect(await list('search: "sens vind"')).toEqual([2031]);
  });
});
