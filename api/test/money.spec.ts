import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
let projectId = '';
let fundingSourceId = '';
beforeAll(async () => {
  app = await TestApp.start();
  projectId = await newProject();
  const made = await source({ name: 'ICT', kind: 'ict' });
  fundingSourceId = (made['fundingSources'] as { id: string }[])[0]?.id ?? '';
});
afterAll(() => app.stop());

const MONEY = `... on ProjectMoneyPayload { projectMoney { entryCount
  years { fiscalYear currency budget budgetAbsenceReason actual commitment forecast expected remaining }
  budgetLines { id version amount absenceReason nature term description }
  entries { id kind amount absenceReason reversed reverses description } } }`;

interface Money {
  entryCount: number;
  years: { fiscalYear: number; [figure: string]: unknown }[];
  budgetLines: { id: string; version: number; amount: string | null; absenceReason: string | null }[];
  entries: { id: string; kind: string; amount: string; reversed: boolean; reverses: boolean }[];
}
const moneyOf = (outcome: Outcome) => {
  if (!outcome['projectMoney']) throw new Error(JSON.stringify(outcome));
  return outcome['projectMoney'] as Money;
};
const newProject = async () => {
  const payload = '... on ProjectPayload { project { id } }';
  const made = await mutate(app, 'programme_manager', 'createProject', { name: `P ${randomUUID()}` }, payload);
  return (made['project'] as { id: string }).id;
};
const source = (input: object, role: 'controller' | 'viewer' = 'controller') =>
  mutate(
    app,
    role,
    'setFundingSource',
    input,
    '... on FundingSourcesPayload { fundingSources { id name kind version } }',
  );
const line = (input: object, role: 'controller' | 'project_leader' = 'controller') =>
  mutate(app, role, 'setBudgetLine', { projectId, fundingSourceId, fiscalYear: 2026, ...input }, MONEY);
const book = (input: object, role: 'controller' | 'project_leader' = 'controller') =>
  mutate(
    app,
    role,
    'recordLedgerEntry',
    { projectId, kind: 'actual', fiscalYear: 2026, bookedOn: '2026-03-01', ...input },
    MONEY,
  );
const reverse = (id: string | undefined, more: object = {}) =>
  mutate(
    app,
    'controller',
    'reverseLedgerEntry',
    { id, bookedOn: '2026-03-02', description: 'Double', ...more },
    MONEY,
  );

describe('sources of money', () => {
  it('have a name of their own', async () => {
    expect(problems(await source({ name: 'ICT', kind: 'new' }))).toEqual(['name already_exists']);
    expect(problems(await source({ name: ' ', kind: 'new' }))).toEqual(['name required']);
    expect((await source({ name: 'x', kind: 'new' }, 'viewer')).permission).toBe('finance.edit');
  });

  it('are renamed with a version', async () => {
    const made = await source({ name: 'Grant', kind: 'grant' });
    const { id } = (made['fundingSources'] as { id: string; name: string }[]).find((s) => s.name === 'Grant') ?? {};
    expect((await source({ id, version: 1, name: 'Subsidy', kind: 'grant' })).__typename).toBe('FundingSourcesPayload');
    expect((await source({ id, version: 1, name: 'Again', kind: 'grant' })).__typename).toBe('VersionConflict');
    expect((await source({ id: randomUUID(), version: 1, name: 'y', kind: 'grant' })).__typename).toBe('NotFound');
  });
});

describe('budget lines', () => {
  it.each([
    [{ amount: '-1' }, 'amount negative_amount'],
    [{ amount: '100000000000000001' }, 'amount amount_out_of_range'],
    [{ amount: '9'.repeat(30) }, 'amount amount_out_of_range'],
    [{}, 'amount amount_or_reason'],
    [{ amount: '1', absenceReason: 'TBD' }, 'amount amount_or_reason'],
    [{ absenceReason: '  ' }, 'amount amount_or_reason'],
    [{ amount: '1', fiscalYear: 1600 }, 'fiscalYear year_out_of_range'],
    [{ amount: '1', currency: 'euro' }, 'currency unknown_currency'],
    [{ amount: '1', fundingSourceId: randomUUID() }, 'fundingSourceId unknown_id'],
    [{ amount: '1', projectId: randomUUID() }, 'projectId unknown_id'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await line(input))).toEqual([problem]);
  });

  it('hold an amount to the cent, however large', async () => {
    const id = await newProject();
    const money = moneyOf(await line({ projectId: id, amount: '99999999999999999' }));
    expect(money.budgetLines[0]?.amount).toBe('99999999999999999');
    expect(money.years[0]).toMatchObject({ budget: '99999999999999999', remaining: '99999999999999999' });
  });

  it('keep the stated reason for absence apart from zero', async () => {
    const id = await newProject();
    const absent = moneyOf(await line({ projectId: id, absenceReason: 'Exempt under Section 43' }));
    expect(absent.years[0]).toMatchObject({
      budget: null,
      budgetAbsenceReason: 'Exempt under Section 43',
      remaining: null,
    });
    const [stored] = absent.budgetLines;
    const zero = moneyOf(await line({ projectId: id, id: stored?.id, version: 1, amount: '0' }));
    expect(zero.years[0]).toMatchObject({ budget: '0', budgetAbsenceReason: null });
    expect((await line({ projectId: id, id: stored?.id, version: 1, amount: '5' })).__typename).toBe('VersionConflict');
  });

  it('are removed by the version seen', async () => {
    const id = await newProject();
    const [stored] = moneyOf(await line({ projectId: id, amount: '5' })).budgetLines;
    const key = { id: stored?.id, version: 1 };
    expect((await mutate(app, 'controller', 'removeBudgetLine', { ...key, version: 2 })).__typename).toBe(
      'VersionConflict',
    );
    expect(moneyOf(await mutate(app, 'controller', 'removeBudgetLine', key, MONEY)).budgetLines).toEqual([]);
    expect((await mutate(app, 'controller', 'removeBudgetLine', key)).__typename).toBe('NotFound');
    expect((await mutate(app, 'project_leader', 'removeBudgetLine', key)).permission).toBe('finance.edit');
  });

  it('ask the right to edit money', async () => {
    expect((await line({ amount: '1' }, 'project_leader')).permission).toBe('finance.edit');
  });
});

describe('the ledger', () => {
  it('adds up to budget less actual less open commitments', async () => {
    const id = await newProject();
    await line({ projectId: id, amount: '100000' });
    await book({ projectId: id, kind: 'commitment', amount: '40000' });
    await book({ projectId: id, kind: 'commitment', amount: '-15000', description: 'Invoiced' });
    const { years } = moneyOf(await book({ projectId: id, amount: '15000' }));
    expect(years).toMatchObject([
      { actual: '15000', commitment: '25000', forecast: null, expected: '100000', remaining: '60000' },
    ]);
    await book({ projectId: id, kind: 'forecast', amount: '90000', bookedOn: '2026-04-01' });
    const later = moneyOf(await book({ projectId: id, kind: 'forecast', amount: '120000', bookedOn: '2026-05-01' }));
    expect(later.years).toMatchObject([{ forecast: '120000', expected: '120000' }]);
  });

  it('takes a booking back once, by a counter-entry', async () => {
    const id = await newProject();
    const [entry] = moneyOf(await book({ projectId: id, amount: '700' })).entries;
    const money = moneyOf(await reverse(entry?.id));
    expect(money.years).toMatchObject([{ actual: '0' }]);
    expect(money.entries).toMatchObject([
      { amount: '-700', reverses: true, reversed: false },
      { amount: '700', reverses: false, reversed: true },
    ]);
    expect(problems(await reverse(entry?.id))).toEqual(['id already_reversed']);
    expect(problems(await reverse(money.entries[0]?.id))).toEqual(['id not_reversible']);
    expect(problems(await reverse(entry?.id, { description: '' }))).toEqual(['description required']);
    expect(problems(await reverse(randomUUID()))).toEqual(['NotFound']);
  });

  it('lets one of two simultaneous reversals through', async () => {
    const id = await newProject();
    const [entry] = moneyOf(await book({ projectId: id, amount: '700' })).entries;
    const both = await Promise.all([reverse(entry?.id), reverse(entry?.id)]);
    expect(both.map((o) => o.__typename).sort()).toEqual(['ProjectMoneyPayload', 'ValidationFailed']);
  });

  it('replaces a forecast instead of taking it back', async () => {
    const id = await newProject();
    const [entry] = moneyOf(await book({ projectId: id, kind: 'forecast', amount: '700' })).entries;
    expect(problems(await reverse(entry?.id))).toEqual(['id not_reversible']);
  });

  it.each([
    [{ amount: '100000000000000001' }, 'amount amount_out_of_range'],
    [{ amount: '-1', kind: 'forecast' }, 'amount negative_amount'],
    [{}, 'amount amount_or_reason'],
    [{ absenceReason: 'TBD' }, 'absenceReason only_for_forecast'],
    [{ amount: '1', fiscalYear: 99 }, 'fiscalYear year_out_of_range'],
    [{ amount: '1', projectId: randomUUID() }, 'projectId unknown_id'],
  ])('refuses %j', async (input, problem) => {
    expect(problems(await book(input))).toEqual([problem]);
  });

  it('asks the right to edit money', async () => {
    expect((await book({ amount: '1' }, 'project_leader')).permission).toBe('finance.edit');
  });

  it('says how many bookings there are beside the ones it shows', async () => {
    const id = await newProject();
    for (const amount of ['1', '2', '3']) await book({ projectId: id, amount });
    const answer = await app.graphql<{ projectMoney: Money }>(
      'viewer',
      `{ projectMoney(projectId: "${id}", first: 2) { entryCount entries { amount } } }`,
    );
    expect(answer.data.projectMoney).toEqual({ entryCount: 3, entries: [{ amount: '3' }, { amount: '2' }] });
  });
});

describe('money of the portfolio', () => {
  it('adds projects up per fiscal year and currency, and budgets per source', async () => {
    const other = await app.anotherOrganisation();
    const payload = '... on ProjectPayload { project { id } }';
    const ids: string[] = [];
    for (const name of ['A', 'B', 'C']) {
      const made = await mutate(other, 'administrator', 'createProject', { name }, payload);
      ids.push((made['project'] as { id: string }).id);
    }
    const sources: string[] = [];
    for (const name of ['X', 'Y']) {
      const made = await mutate(
        other,
        'administrator',
        'setFundingSource',
        { name, kind: 'new' },
        '... on FundingSourcesPayload { fundingSources { id name } }',
      );
      sources.push((made['fundingSources'] as { id: string; name: string }[]).find((s) => s.name === name)?.id ?? '');
    }
    const budget = (project: number, from: number, more: object) =>
      mutate(other, 'administrator', 'setBudgetLine', {
        projectId: ids[project],
        fundingSourceId: sources[from],
        fiscalYear: 2027,
        ...more,
      });
    await budget(0, 0, { amount: '100' });
    await budget(1, 1, { amount: '300' });
    await budget(1, 0, { amount: '50' });
    await budget(2, 0, { absenceReason: 'TBD' });
    await budget(0, 0, { amount: '7', currency: 'GBP' });
    await mutate(other, 'administrator', 'recordLedgerEntry', {
      projectId: ids[1],
      kind: 'actual',
      fiscalYear: 2027,
      bookedOn: '2027-01-01',
      amount: '20',
    });
    const answer = await other.graphql<{ moneyByYear: object[] }>(
      'viewer',
      '{ moneyByYear { fiscalYear currency budget actual commitment expected remaining projectsWithoutBudget sources { sourceName budget } } }',
    );
    expect(answer.data.moneyByYear).toEqual([
      {
        fiscalYear: 2027,
        currency: 'EUR',
        budget: '450',
        actual: '20',
        commitment: '0',
        expected: '450',
        remaining: '430',
        projectsWithoutBudget: 1,
        sources: [
          { sourceName: 'Y', budget: '300' },
          { sourceName: 'X', budget: '150' },
        ],
      },
      {
        fiscalYear: 2027,
        currency: 'GBP',
        budget: '7',
        actual: '0',
        commitment: '0',
        expected: '7',
        remaining: '7',
        projectsWithoutBudget: 0,
        sources: [{ sourceName: 'X', budget: '7' }],
      },
    ]);
  });
});
