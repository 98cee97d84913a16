import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './app';
import { mutate, type Outcome } from './mutate';

let app: TestApp;
let strategyId: string;
const ids: Record<string, string> = {};

const run = async (name: string, input: object, payload: string): Promise<Outcome> => {
  const outcome = await mutate(app, 'administrator', name, input, payload);
  if (outcome.issues) throw new Error(JSON.stringify(outcome));
  return outcome;
};
const STRATEGY =
  '... on StrategyPayload { strategy { id goals { id title benefits { id title } indicators { id name } } } }';
interface Named {
  readonly id: string;
  readonly title: string;
  readonly benefits: readonly { readonly id: string; readonly title: string }[];
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
}
const goalsOf = (outcome: Outcome) => (outcome['strategy'] as { id: string; goals: readonly Named[] }).goals;

beforeAll(async () => {
  app = await TestApp.start();
  const made = await run('createStrategy', { title: 'S', termStart: '2026-01-01', termEnd: '2029-12-31' }, STRATEGY);
  strategyId = (made['strategy'] as { id: string }).id;
  const goal = async (title: string, parentId?: string) => {
    const goals = goalsOf(await run('createGoal', { strategyId, title, category: 'society', parentId }, STRATEGY));
    ids[title] = goals.find((found) => found.title === title)?.id ?? '';
  };
  await goal('Top');
  await goal('Below', ids['Top']);
  await goal('Idle');
  for (const name of ['Linked', 'Loose']) {
    const project = await run('createProject', { name }, '... on ProjectPayload { project { id } }');
    ids[name] = (project['project'] as { id: string }).id;
  }
  const benefit = await run('setBenefit', { goalId: ids['Below'], title: 'Gain', dueDate: '2026-06-30' }, STRATEGY);
  ids['Gain'] = goalsOf(benefit).find(({ id }) => id === ids['Below'])?.benefits[0]?.id ?? '';
  await run('linkBenefitProject', { benefitId: ids['Gain'], projectId: ids['Linked'], weight: 2 }, STRATEGY);
  const indicator = await run(
    'createIndicator',
    {
      goalId: ids['Below'],
      name: 'Share',
      unit: '%',
      direction: 'increase',
      baselineValue: '40',
      baselineDate: '2026-01-01',
      targetValue: '70',
      targetDate: '2028-12-31',
    },
    STRATEGY,
  );
  ids['Share'] = goalsOf(indicator).find(({ id }) => id === ids['Below'])?.indicators[0]?.id ?? '';
  await run(
    'setStrategyStep',
    { strategyId, step: 2, state: 'in_progress', dueDate: '2026-11-01' },
    '... on StrategyPayload { strategy { id } }',
  );
  await app.sql(`insert into stip.funding_source (organisation_id, id, name, kind) values ($1, $2, 'Krediet', 'new')`, [
    app.organisationId,
    (ids['Krediet'] = randomUUID()),
  ]);
  for (const [year, cents] of [
    [2026, 100],
    [2027, 250],
  ] as const) {
    await app.sql(
      `insert into stip.budget_line (organisation_id, id, project_id, funding_source_id, fiscal_year, amount_cents)
       values ($1, $2, $3, $4, $5, $6)`,
      [app.organisationId, randomUUID(), ids['Linked'], ids['Krediet'], year, cents],
    );
  }
});
afterAll(() => app.stop());

const NETWORK = `query ($id: ID) { goalNetwork(strategyId: $id) { strategyId goals { title parentId } benefits { title goalId }
  projects { name people money { currency budget } } sources { name }
  goalLinks { projectId goalId weight } benefitLinks { projectId benefitId goalId weight version }
  funding { sourceId projectId amount } } }`;

describe('the goal–effort network', () => {
  it('has goals, benefits, efforts and resources with their links', async () => {
    const { data } = await app.graphql<{ goalNetwork: Record<string, object[]> }>('viewer', NETWORK);
    expect(data.goalNetwork).toMatchObject({
      strategyId,
      goals: [{ title: 'Top' }, { title: 'Below', parentId: ids['Top'] }, { title: 'Idle' }],
      benefits: [{ title: 'Gain', goalId: ids['Below'] }],
      projects: [
        { name: 'Linked', people: 0, money: [{ currency: 'EUR', budget: '350' }] },
        { name: 'Loose', money: [] },
      ],
      sources: [{ name: 'Krediet' }],
      goalLinks: [{ projectId: ids['Linked'], goalId: ids['Below'], weight: 1 }],
      benefitLinks: [{ projectId: ids['Linked'], benefitId: ids['Gain'], goalId: ids['Below'], weight: 2, version: 1 }],
      funding: [{ sourceId: ids['Krediet'], projectId: ids['Linked'], amount: '350' }],
    });
  });

  it('is of the strategy asked; an unknown one has none', async () => {
    const ask = async (id: string) => (await app.graphql<{ goalNetwork: object }>('viewer', NETWORK, { id })).data;
    expect(await ask(strategyId)).toMatchObject({ goalNetwork: { strategyId } });
    expect(await ask(randomUUID())).toEqual({ goalNetwork: null });
  });
});

describe('findings of the strategy', () => {
  it('name what is missing or overdue', async () => {
    const { data } = await app.graphql<{ strategyFindings: { kind: string; title: string; dueOn: string | null }[] }>(
      'viewer',
      '{ strategyFindings { kind title dueOn step goalId } }',
    );
    expect(data.strategyFindings.map(({ kind, title, dueOn }) => [kind, title, dueOn])).toEqual([
      ['goal_without_owner', 'Top', null],
      ['goal_without_owner', 'Below', null],
      ['goal_without_projects', 'Idle', null],
      ['goal_without_owner', 'Idle', null],
      ['goal_without_indicator', 'Idle', null],
      ['project_without_goal', 'Loose', null],
      ['indicator_not_measured', 'Share', '2026-05-02'],
      ['benefit_without_owner', 'Gain', null],
      ['benefit_overdue', 'Gain', '2026-06-30'],
      ['step_overdue', '', '2026-11-01'],
    ]);
  });

  it('of no strategy are none', async () => {
    const other = await app.anotherOrganisation();
    const { data } = await other.graphql('viewer', '{ strategyFindings { kind } goalNetwork { strategyId } }');
    expect(data).toEqual({ strategyFindings: [], goalNetwork: null });
  });
});

describe('a file with measurements', () => {
  const PREVIEW = `... on MeasurementPreviewPayload { preview { headers rowCount created changed unchanged rejected
    dateOrder decimal questions { kind field examples } columns { indicator date value source note }
    rows { number indicatorId measuredOn value stored source action problems { field code } } } }`;
  const preview = (text: string, more: object = {}, role: Parameters<typeof mutate>[1] = 'project_leader') =>
    mutate(
      app,
      role,
      'previewMeasurements',
      { fileName: 'metingen.csv', content: Buffer.from(text).toString('base64'), ...more },
      PREVIEW,
    );

  it('is looked at without writing, and recorded once whatever is sent twice', async () => {
    const text = 'indicator;datum;waarde;bron\nShare;31-03-2026;42,5;Telling\nOnbekend;31-03-2026;1;\n';
    const first = await preview(text);
    expect(first['preview']).toMatchObject({
      rowCount: 2,
      created: 1,
      rejected: 1,
      rows: [
        {
          number: 2,
          indicatorId: ids['Share'],
          measuredOn: '2026-03-31',
          value: '42.5',
          stored: null,
          action: 'created',
        },
        { number: 3, action: 'rejected', problems: [{ field: 'indicator', code: 'unknown_indicator' }] },
      ],
    });
    expect(await app.sql('select 1 from stip.indicator_measurement')).toEqual([]);
    const row = { indicatorId: ids['Share'], measuredOn: '2026-03-31', value: '42.5', source: 'Telling' };
    await mutate(app, 'project_leader', 'recordMeasurements', { measurements: [row] });
    expect((await preview(text))['preview']).toMatchObject({ created: 0, unchanged: 1, rejected: 1 });
    expect((await preview(text.replace('42,5', '43')))['preview']).toMatchObject({
      changed: 1,
      rows: [{ stored: '42.5', value: '43', action: 'changed' }, {}],
    });
  });

  it('asks what it leaves open', async () => {
    const text = 'indicator;datum;waarde\nShare;03-04-2026;42\n';
    expect((await preview(text))['preview']).toMatchObject({
      rows: [],
      questions: [{ kind: 'date_order', field: 'date', examples: ['03-04-2026'] }],
    });
    expect((await preview(text, { dateOrder: 'dmy' }))['preview']).toMatchObject({
      rows: [{ measuredOn: '2026-04-03' }],
    });
    expect((await preview(text, { dateOrder: 'dmy', columns: { value: null } }))['preview']).toMatchObject({
      questions: [{ kind: 'column', field: 'value' }],
    });
  });

  it('is refused when it is none, too large, of an unknown strategy or without the right', async () => {
    expect((await preview('')).issues).toEqual([{ field: 'content', code: 'empty_file' }]);
    expect((await preview('PK\u0003\u0004')).issues).toMatchObject([{ field: 'content' }]);
    expect((await preview('x'.repeat(700_000))).issues).toEqual([{ field: 'content', code: 'file_too_large' }]);
    const many = 'indicator;datum;waarde\n' + 'Share;2026-03-31;1\n'.repeat(5001);
    expect((await preview(many)).issues).toEqual([{ field: 'content', code: 'too_many' }]);
    expect((await preview('a;b\n1;2\n', { strategyId: randomUUID() })).entity).toBe('Strategy');
    expect((await preview('a;b\n1;2\n', {}, 'viewer')).permission).toBe('project.edit');
  });

  it('cannot bring values of days that are still to come', async () => {
    const row = { indicatorId: ids['Share'], measuredOn: '2026-11-25', value: '50' };
    const outcome = await mutate(app, 'project_leader', 'recordMeasurements', { measurements: [row] });
    expect(outcome.issues).toEqual([{ field: 'measurements.0.measuredOn', code: 'date_in_future' }]);
  });
});
