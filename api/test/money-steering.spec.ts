import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

let app: TestApp;
/** A small portfolio: two programmes, a tree of goals, three sources; the project Twee serves two goals. */
const ids: Record<string, string> = {};
beforeAll(async () => {
  app = await TestApp.start();
  const strategy = await make(
    'createStrategy',
    { title: 'S', termStart: '2026-01-01', termEnd: '2029-12-31' },
    'strategy',
  );
  ids['programme'] = await make('createProgramme', { name: 'Fundament' }, 'programme');
  for (const [key, programme] of [
    ['Een', 'programme'],
    ['Twee', 'programme'],
    ['Los', ''],
  ] as const) {
    ids[key] = await make('createProject', { name: key, programmeId: ids[programme] ?? null }, 'project');
  }
  const goal = async (title: string, parentId?: string) => {
    await mutate(app, 'administrator', 'createGoal', { strategyId: strategy, title, category: 'society', parentId });
    const [row] = await app.sql<{ id: string }>('select id from stip.goal where title = $1', [title]);
    return (ids[title] = row?.id ?? '');
  };
  const top = await goal('Top');
  await goal('Onder', top);
  await goal('Naast');
  for (const [projectId, goalId, weight] of [
    ['Een', 'Top', 1],
    ['Twee', 'Onder', 2],
    ['Twee', 'Naast', 1],
  ] as const) {
    await mutate(app, 'administrator', 'linkProjectGoal', { projectId: ids[projectId], goalId: ids[goalId], weight });
  }
  for (const [name, more] of [
    ['ICT', { cover: 'structural' }],
    ['Subsidie', { cover: 'incidental', coverFrom: 2026, coverUntil: 2026, ceiling: '100000' }],
  ] as const) {
    await mutate(app, 'administrator', 'setFundingSource', { name, kind: 'ict', ...more });
    const [row] = await app.sql<{ id: string }>('select id from stip.funding_source where name = $1', [name]);
    ids[name] = row?.id ?? '';
  }
  const line = (project: string, source: string, fiscalYear: number, amount: string, more: object = {}) =>
    mutate(app, 'administrator', 'setBudgetLine', {
      ...{ projectId: ids[project], fundingSourceId: ids[source], fiscalYear, amount },
      ...more,
    });
  await line('Een', 'ICT', 2026, '100000');
  await line('Twee', 'ICT', 2026, '100');
  await line('Twee', 'Subsidie', 2026, '100001', { term: 'structural' });
  await line('Twee', 'Subsidie', 2027, '50000');
  await line('Los', 'ICT', 2026, '1000');
  const book = (project: string, kind: string, amount: string, bookedOn: string, more: object = {}) =>
    mutate(app, 'administrator', 'recordLedgerEntry', {
      ...{ projectId: ids[project], kind, fiscalYear: 2026, bookedOn, amount },
      ...more,
    });
  await book('Een', 'actual', '30000', '2026-02-10', { description: 'Licenties' });
  await book('Een', 'commitment', '20000', '2026-03-10', { reference: 'O-1' });
  await book('Een', 'forecast', '90000', '2026-09-30');
  await book('Twee', 'actual', '7', '2026-05-10');
  await book('Twee', 'actual', '70', '2026-05-11', {
    fundingSourceId: ids['Subsidie'],
    externalSource: 'Fin',
    externalKey: '9/1',
  });
  await book('Los', 'actual', '1500', '2026-06-10');
});
afterAll(() => app.stop());

async function make(name: string, input: object, field: string): Promise<string> {
  const payload = `${field[0]?.toUpperCase()}${field.slice(1)}Payload`;
  const made = await mutate(app, 'administrator', name, input, `... on ${payload} { ${field} { id } }`);
  if (!made[field]) throw new Error(JSON.stringify(made));
  return (made[field] as { id: string }).id;
}

const FIGURES = 'figures { budget original changes actual commitment expected remaining } own { budget }';
interface Figures {
  readonly budget: string;
  readonly actual: string;
  readonly expected: string;
  readonly remaining: string;
  readonly commitment: string;
}
interface Row {
  readonly id: string | null;
  readonly name: string | null;
  readonly parentId: string | null;
  readonly figures: Figures;
  readonly own: { readonly budget: string };
}
interface RollUp {
  readonly currency: string;
  readonly total: Figures;
  readonly projectCount: number;
  readonly [level: string]: unknown;
}
const rollUp = async (args = '') => {
  const answer = await app.graphql<{ moneyRollUp: RollUp[] }>(
    'viewer',
    `{ moneyRollUp${args} { currency projectCount withoutBudget total { budget actual commitment expected remaining }
      programmes { id name ${FIGURES} } goals { id name parentId ${FIGURES} } sources { id name ${FIGURES} }
      years { id name ${FIGURES} } } }`,
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.moneyRollUp;
};
const rows = (of: RollUp | undefined, level: string) => (of?.[level] ?? []) as Row[];
const budgets = (of: RollUp | undefined, level: string) =>
  Object.fromEntries(rows(of, level).map(({ name, figures }) => [name ?? 'none', figures.budget]));

describe('the roll-up', () => {
  it('brings money to programme, goal, source and year; a project with two goals is split by weight', async () => {
    const [all] = await rollUp();
    expect(all).toMatchObject({ currency: 'EUR', projectCount: 3, withoutBudget: 0 });
    expect(all?.total).toEqual({
      budget: '251101',
      actual: '31577',
      commitment: '20000',
      expected: '241601',
      remaining: '199524',
    });
    expect(budgets(all, 'programmes')).toEqual({ Fundament: '250101', none: '1000' });
    // Twee: 100 + 100,001 + 50,000 cents, each split 2 : 1.
    expect(budgets(all, 'goals')).toEqual({ Top: '200067', Onder: '100067', Naast: '50034', none: '1000' });
    expect(rows(all, 'goals').map(({ name, own }) => [name, own.budget])).toEqual([
      ['Top', '100000'],
      ['Onder', '100067'],
      ['Naast', '50034'],
      [null, '1000'],
    ]);
    expect(budgets(all, 'sources')).toEqual({ ICT: '101100', Subsidie: '150001', none: '0' });
    expect(budgets(all, 'years')).toEqual({ 2026: '201101', 2027: '50000' });
  });

  it('gives a booking without a source to the only source of its project and year', async () => {
    const [all] = await rollUp();
    const actual = Object.fromEntries(
      rows(all, 'sources').map(({ name, figures }) => [name ?? 'none', figures.actual]),
    );
    expect(actual).toEqual({ ICT: '31500', Subsidie: '70', none: '7' });
  });

  it('adds up at every level, whatever years and sources are chosen', async () => {
    for (const args of [
      '',
      '(fiscalYears: [2026])',
      '(fiscalYears: [2027])',
      `(fundingSourceIds: ["${ids['Subsidie']}"])`,
    ]) {
      const [chosen] = await rollUp(args);
      for (const level of ['programmes', 'goals', 'sources', 'years']) {
        for (const figure of ['budget', 'actual', 'commitment', 'expected', 'remaining'] as const) {
          const tops = rows(chosen, level).filter(({ parentId }) => level !== 'goals' || !parentId);
          const sum = tops.reduce((total, row) => total + BigInt(row.figures[figure]), 0n);
          expect([args, level, figure, sum.toString()]).toEqual([args, level, figure, chosen?.total[figure]]);
        }
      }
    }
    expect(await rollUp('(fiscalYears: [1999])')).toEqual([]);
  });

  it('breaks a row down into projects', async () => {
    const projects = async (args: string) => {
      const answer = await app.graphql<{
        moneyRowProjects: { count: number; nodes: { project: { name: string }; figures: Figures }[] };
      }>('viewer', `{ moneyRowProjects(${args}) { count nodes { project { name } figures { budget } } } }`);
      const { count, nodes: list } = answer.data.moneyRowProjects;
      return [count, ...list.map(({ project, figures }) => `${project.name} ${figures.budget}`)];
    };
    expect(await projects(`level: goal, id: "${ids['Top']}"`)).toEqual([2, 'Twee 100067', 'Een 100000']);
    expect(await projects(`level: goal, id: "${ids['Top']}", first: 1`)).toEqual([2, 'Twee 100067']);
    expect(await projects('level: goal')).toEqual([1, 'Los 1000']);
    expect(await projects('level: programme')).toEqual([1, 'Los 1000']);
    expect(await projects(`level: source, id: "${ids['Subsidie']}", fiscalYears: [2026]`)).toEqual([1, 'Twee 100001']);
    expect(await projects('level: year, id: "2027"')).toEqual([1, 'Twee 50000']);
    expect(await projects('level: year, id: "2027", currency: "USD"')).toEqual([0]);
  });
});

describe('bookings', () => {
  const list = async (filter: string, sort = '') => {
    const answer = await app.graphql<{
      ledgerEntries: { totalCount: number; nodes: { bookedOn: string; project: { name: string } }[] };
    }>(
      'viewer',
      `{ ledgerEntries(filter: { ${filter} } ${sort}) { totalCount nodes { bookedOn project { name }
        fundingSource { name } externalKey amount } } }`,
    );
    return answer.data.ledgerEntries;
  };
  const days = async (filter: string, sort = '') => (await list(filter, sort)).nodes.map(({ bookedOn }) => bookedOn);

  it('are a list with filter, order and total', async () => {
    expect(await list('')).toMatchObject({ totalCount: 6 });
    expect(await days(`projectIds: ["${ids['Een']}"]`)).toEqual(['2026-09-30', '2026-03-10', '2026-02-10']);
    expect(await days(`projectIds: ["${ids['Een']}"]`, ', sort: { field: booked_on }')).toEqual([
      ...['2026-02-10', '2026-03-10', '2026-09-30'],
    ]);
    expect(await days('kinds: [commitment]')).toEqual(['2026-03-10']);
    expect(await days('fiscalYears: [2027]')).toEqual([]);
    expect(await days(`programmeIds: ["${ids['programme']}"], kinds: [actual]`)).toHaveLength(3);
    expect(await days('bookedFrom: "2026-05-11", bookedUntil: "2026-06-30"')).toEqual(['2026-06-10', '2026-05-11']);
    expect(await days('search: "o-1"')).toEqual(['2026-03-10']);
    expect(await days('search: "licenties een"')).toEqual(['2026-02-10']);
    expect(await days('', ', sort: { field: amount, direction: desc }, first: 1')).toEqual(['2026-09-30']);
  });

  it('are found by the source they count for', async () => {
    expect(await days(`fundingSourceIds: ["${ids['Subsidie']}"]`)).toEqual(['2026-05-11']);
    expect(await days(`fundingSourceIds: ["${ids['ICT']}"], kinds: [actual]`)).toEqual(['2026-06-10', '2026-02-10']);
    expect(await days('withoutSource: true')).toEqual(['2026-05-10']);
  });

  it('are recognised by the key of the finance system', async () => {
    const book = (more: object) =>
      mutate(app, 'controller', 'recordLedgerEntry', {
        ...{ projectId: ids['Een'], kind: 'actual', fiscalYear: 2026, bookedOn: '2026-07-01', amount: '1' },
        ...more,
      });
    expect(problems(await book({ externalSource: 'Fin', externalKey: '9/1' }))).toEqual(['externalKey already_booked']);
    expect(problems(await book({ externalSource: 'Fin' }))).toEqual(['externalKey required']);
    expect(problems(await book({ fundingSourceId: randomUUID() }))).toEqual(['fundingSourceId unknown_id']);
    expect(problems(await book({ kind: 'forecast', fundingSourceId: ids['ICT'] }))).toEqual([
      'fundingSourceId not_for_forecast',
    ]);
  });
});

describe('findings', () => {
  const findings = async (args = '') => {
    const answer = await app.graphql<{
      moneyFindings: {
        count: number;
        counts: { kind: string; count: number }[];
        nodes: { kind: string; project: { name: string } | null; fundingSource: { name: string } | null }[];
      };
    }>(
      'viewer',
      `{ moneyFindings${args} { count counts { kind count } nodes { kind project { name } fundingSource { name } fiscalYear
        amount limit } } }`,
    );
    return answer.data.moneyFindings;
  };

  it('name what is overspent, structural on incidental cover, outside the years of a source, and above its ceiling', async () => {
    const { count, nodes: items } = await findings();
    expect(count).toBe(4);
    expect(items).toEqual([
      {
        kind: 'overspent',
        project: { name: 'Los' },
        fundingSource: null,
        fiscalYear: 2026,
        amount: '1500',
        limit: '1000',
      },
      {
        ...{ kind: 'structural_on_incidental', project: { name: 'Twee' }, fundingSource: { name: 'Subsidie' } },
        ...{ fiscalYear: 2026, amount: '100001', limit: null },
      },
      {
        ...{ kind: 'outside_cover_period', project: { name: 'Twee' }, fundingSource: { name: 'Subsidie' } },
        ...{ fiscalYear: 2027, amount: '50000', limit: null },
      },
      {
        ...{ kind: 'source_over_ceiling', project: null, fundingSource: { name: 'Subsidie' } },
        ...{ fiscalYear: null, amount: '150001', limit: '100000' },
      },
    ]);
  });

  it('are of the years, project and programme asked, and say how many there are', async () => {
    expect(await findings('(first: 1)')).toMatchObject({ count: 4, nodes: [{ kind: 'overspent' }] });
    expect((await findings(`(projectId: "${ids['Een']}")`)).count).toBe(0);
    expect((await findings('(fiscalYears: [2027])')).counts).toEqual([
      { kind: 'outside_cover_period', count: 1 },
      { kind: 'source_over_ceiling', count: 1 },
    ]);
  });

  it('tell of what is expected above the budget', async () => {
    const projectId = await make('createProject', { name: 'Duur' }, 'project');
    await mutate(app, 'controller', 'setBudgetLine', {
      ...{ projectId, fundingSourceId: ids['ICT'], fiscalYear: 2030, amount: '100' },
    });
    await mutate(app, 'controller', 'recordLedgerEntry', {
      ...{ projectId, kind: 'forecast', fiscalYear: 2030, bookedOn: '2026-01-01', amount: '140' },
    });
    const { nodes: items } = await findings('(fiscalYears: [2030])');
    expect(items.filter(({ project }) => project)).toMatchObject([
      { kind: 'expected_over_budget', amount: '140', limit: '100' },
    ]);
  });
});

describe('the cash flow', () => {
  const flow = async (args = '') => {
    const answer = await app.graphql<{
      cashFlow: {
        budget: string;
        actual: string;
        expected: string;
        periods: { start: string; [field: string]: unknown }[];
      }[];
    }>(
      'viewer',
      `{ cashFlow${args} { budget actual expected periods { start end actual forecast commitmentOpen budgetCumulative
        actualCumulative expectedCumulative } } }`,
    );
    return answer.data.cashFlow;
  };

  it('is what was booked per month, and ends at what is expected', async () => {
    const [euros] = await flow(`(projectId: "${ids['Een']}", fiscalYears: [2026])`);
    expect(euros).toMatchObject({ budget: '100000', actual: '30000', expected: '90000' });
    expect(euros?.periods).toHaveLength(12);
    expect(euros?.periods[1]).toMatchObject({ actual: '30000', actualCumulative: '30000', commitmentOpen: '0' });
    expect(euros?.periods[2]).toMatchObject({ actual: '0', commitmentOpen: '20000' });
    // The clock stands in November: two months are left for what is still expected.
    expect(euros?.periods[10]).toMatchObject({ forecast: '30000', actualCumulative: '30000' });
    expect(euros?.periods[11]).toMatchObject({
      ...{ end: '2026-12-31', actualCumulative: null, expectedCumulative: '90000', budgetCumulative: '100000' },
    });
  });

  it('comes in quarters, for a programme, and for a source', async () => {
    expect((await flow('(grain: quarter, fiscalYears: [2026])'))[0]?.periods).toHaveLength(4);
    const [programme] = await flow(`(programmeId: "${ids['programme']}", fiscalYears: [2026])`);
    expect(programme).toMatchObject({ budget: '200101', actual: '30077' });
    const [source] = await flow(`(fundingSourceIds: ["${ids['Subsidie']}"], fiscalYears: [2026])`);
    expect(source).toMatchObject({ budget: '100001', actual: '70' });
    expect(source?.periods[4]).toMatchObject({ actual: '70' });
    expect(await flow('(projectId: "nothing")')).toEqual([]);
  });
});

describe('earned value', () => {
  interface Earned {
    readonly totals: { included: number; of: number }[];
    readonly programmes: { name: string | null; included: number; of: number }[];
    readonly projects: {
      name: string;
      firstPlan: boolean;
      figures: Record<string, { value: unknown; reason: unknown }>;
    }[];
    readonly projectCount: number;
  }
  const earned = async (args = '', first = 50) => {
    const amount = '{ value reason }';
    const answer = await app.graphql<{
      earnedValue: Omit<Earned, 'projects' | 'projectCount'>;
      earnedValueProjects: { count: number; nodes: Earned['projects'] };
    }>(
      'viewer',
      `{ earnedValue${args && `(${args})`} { totals { included of } programmes { name included of } }
        earnedValueProjects(first: ${first} ${args}) { date count nodes { name firstPlan figures { budget ${amount}
          planned ${amount} earned ${amount} actual costIndex ${amount} scheduleIndex ${amount} estimate ${amount}
          estimateAtPlan ${amount} toCompleteIndex ${amount} } } } }`,
    );
    const { count, nodes } = answer.data.earnedValueProjects;
    return { ...answer.data.earnedValue, projects: nodes, projectCount: count };
  };

  it('says why there is none, project by project', async () => {
    const { projects, programmes } = await earned();
    const one = projects.find(({ name }) => name === 'Een');
    expect(one).toMatchObject({
      firstPlan: false,
      figures: {
        budget: { value: '100000', reason: null },
        planned: { value: null, reason: 'no_dates' },
        earned: { value: null, reason: 'no_progress' },
        actual: '30000',
        costIndex: { value: null, reason: 'no_progress' },
      },
    });
    expect(programmes).toEqual(expect.arrayContaining([{ name: 'Fundament', included: 0, of: 2 }]));
  });

  it('is measured against the first approved plan: its budget and the dates of its tasks', async () => {
    const projectId = ids['Een'] as string;
    const item = async (startDate: string, endDate: string, percentComplete: number) =>
      mutate(app, 'administrator', 'createWorkItem', {
        ...{ projectId, kind: 'task', title: `T ${startDate}`, startDate, endDate, percentComplete },
      });
    // 20 days, done; then 60 days to the end of the year, a third done. 24 November is the 36th of them.
    await item('2026-09-30', '2026-10-19', 100);
    await item('2026-10-20', '2026-12-18', 33);
    await mutate(app, 'administrator', 'approveBaseline', {
      ...{ projectId, approvedOn: '2026-06-01', decisionReference: 'Stuurgroep 1' },
    });
    const line = { projectId, fundingSourceId: ids['ICT'], fiscalYear: 2028, amount: '999999' };
    await mutate(app, 'administrator', 'setBudgetLine', line);
    await item('2026-12-19', '2027-12-18', 0); // scope that the first plan did not have
    const { projects, totals } = await earned(`projectId: "${projectId}"`);
    expect(projects[0]).toMatchObject({
      firstPlan: true,
      figures: {
        budget: { value: '100000' },
        planned: { value: '70000' },
        earned: { value: '49750' },
        costIndex: { value: 1.6583 },
        scheduleIndex: { value: 0.7107 },
        estimate: { value: '60302' },
        estimateAtPlan: { value: '80250' },
        toCompleteIndex: { value: 0.7179 },
      },
    });
    expect(totals).toEqual([{ included: 1, of: 1 }]);
  });

  it('adds up per programme what has all figures, and says of how many', async () => {
    const { programmes, projectCount, projects } = await earned(`programmeId: "${ids['programme']}"`, 1);
    expect(programmes).toEqual([{ name: 'Fundament', included: 1, of: 2 }]);
    expect([projectCount, projects.length]).toEqual([2, 1]);
  });
});
