import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './app';

let app: TestApp;
const id = Object.fromEntries(
  ['strategy', 'goal', 'a', 'b', 'a1', 'a2', 'b1', 'phase', 'source', 'decision', 'due', 'period'].map((key) => [
    key,
    randomUUID(),
  ]),
);

beforeAll(async () => {
  app = await TestApp.start();
  const org = app.organisationId;
  const sql = (text: string, params: unknown[] = []) => app.sql(text, [org, ...params]);
  await sql(
    `insert into stip.strategy (organisation_id, id, title, term_start, term_end) values ($1, $2, 'S', '2026-01-01', '2029-12-31')`,
    [id['strategy']],
  );
  await sql(
    `insert into stip.goal (organisation_id, id, strategy_id, title, category, start_date, end_date)
     values ($1, $2, $3, 'Goal', 'society', '2026-01-01', '2026-12-31')`,
    [id['goal'], id['strategy']],
  );
  await sql(
    `insert into stip.project (organisation_id, id, name, start_date, end_date)
     values ($1, $2, 'A', '2026-10-01', '2026-12-31'), ($1, $3, 'B', '2026-10-01', '2027-06-30')`,
    [id['a'], id['b']],
  );
  await sql(`insert into stip.project_goal (organisation_id, project_id, goal_id) values ($1, $2, $3)`, [
    id['a'],
    id['goal'],
  ]);
  await sql(
    `insert into stip.work_item (organisation_id, id, project_id, parent_id, kind, title, start_date, end_date, scheduling, duration_minutes)
     values ($1, $5, $2, null, 'phase', 'phase', '2026-12-01', '2026-12-18', 'manual', null),
       ($1, $6, $2, $5, 'task', 'a1', '2026-12-01', '2026-12-18', 'manual', null),
       ($1, $7, $2, null, 'milestone', 'a2', '2026-12-21', '2026-12-21', 'auto', null),
       ($1, $4, $3, null, 'task', 'b1', '2026-12-21', '2026-12-23', 'auto', 1440)`,
    [id['a'], id['b'], id['b1'], id['phase'], id['a1'], id['a2']],
  );
  await sql(
    `insert into stip.dependency (organisation_id, id, predecessor_id, successor_id, lag_days) values ($1, $5, $2, $3, 1), ($1, $6, $3, $4, 0)`,
    [id['a1'], id['a2'], id['b1'], randomUUID(), randomUUID()],
  );
  await sql(`insert into stip.funding_source (organisation_id, id, name, kind) values ($1, $2, 'F', 'ict')`, [
    id['source'],
  ]);
  await sql(
    `insert into stip.budget_line (organisation_id, id, project_id, funding_source_id, fiscal_year, amount_cents)
     values ($1, $2, $3, $4, 2026, 100000)`,
    [randomUUID(), id['a'], id['source']],
  );
  await sql(
    `insert into stip.decision (organisation_id, id, title, body, project_id, due_date)
     values ($1, $2, 'Of the project', 'council', $4, '2026-12-25'), ($1, $3, 'Linked', 'council', null, '2026-12-24')`,
    [id['decision'], id['due'], id['a']],
  );
  await sql(`insert into stip.decision_link (organisation_id, id, decision_id, work_item_id) values ($1, $2, $3, $4)`, [
    randomUUID(),
    id['due'],
    id['b1'],
  ]);
  await sql(
    `insert into stip.reporting_period (organisation_id, id, kind, name, start_date, end_date, due_date)
     values ($1, $2, 'quarter', 'Q4', '2026-10-01', '2026-12-31', '2027-01-20')`,
    [id['period']],
  );
}, 60_000);
afterAll(() => app.stop());

const ask = async (moves: object[]) => {
  const answer = await app.graphql<{ slipImpact: Record<string, unknown> }>(
    'viewer',
    `query ($moves: [MoveInput!]!) { slipImpact(moves: $moves) {
      items { title startDate endDate } projects { project { name } movedCount slipDays plannedEnd beyondPlanDays beyondFirstBaselineDays }
      goals { goal { name } projects { name } goalEnd nowAfterGoal } budgetYears { project { name } fromYear toYear amount currency }
      decisions { title workItem { name } project { name } nowAfterDue } reportingPeriod { name leaving { name } entering { name } }
      newConflicts { item { title } kind } ignored { id name } } }`,
    { moves },
  );
  if (!answer.data?.slipImpact) throw new Error(JSON.stringify(answer.errors));
  return answer.data.slipImpact;
};

describe('the impact of a move', () => {
  it('is told with what follows, and nothing is written', async () => {
    const before = await app.sql('select * from stip.work_item order by id');
    const impact = await ask([{ workItemId: id['a1'], startDate: '2026-12-11', endDate: '2026-12-30' }]);
    expect(impact).toEqual({
      items: [
        { title: 'a1', startDate: '2026-12-11', endDate: '2026-12-30' },
        { title: 'a2', startDate: '2026-12-31', endDate: '2026-12-31' },
        { title: 'b1', startDate: '2027-01-04', endDate: '2027-01-06' },
      ],
      projects: [
        {
          project: { name: 'A' },
          movedCount: 2,
          slipDays: 10,
          plannedEnd: '2026-12-31',
          beyondPlanDays: null,
          beyondFirstBaselineDays: null,
        },
        {
          project: { name: 'B' },
          movedCount: 1,
          slipDays: 14,
          plannedEnd: '2027-06-30',
          beyondPlanDays: null,
          beyondFirstBaselineDays: null,
        },
      ],
      goals: [{ goal: { name: 'Goal' }, projects: [{ name: 'A' }], goalEnd: '2026-12-31', nowAfterGoal: false }],
      budgetYears: [],
      decisions: [
        { title: 'Linked', workItem: { name: 'b1' }, project: null, nowAfterDue: true },
        { title: 'Of the project', workItem: null, project: { name: 'A' }, nowAfterDue: true },
      ],
      reportingPeriod: { name: 'Q4', leaving: [{ name: 'b1' }], entering: [] },
      newConflicts: [],
      ignored: [],
    });
    expect(await app.sql('select * from stip.work_item order by id')).toEqual(before);
    expect(await app.sql('select * from stip.scenario')).toEqual([]);
  });

  it('has the money that goes over the end of a year, and goals and plans that are passed', async () => {
    const impact = await ask([{ workItemId: id['a1'], startDate: '2026-12-23', endDate: '2027-01-09' }]);
    expect(impact['budgetYears']).toEqual([
      { project: { name: 'A' }, fromYear: 2026, toYear: 2027, amount: '50000', currency: 'EUR' },
    ]);
    expect(impact['goals']).toMatchObject([{ nowAfterGoal: true }]);
    expect(impact['projects']).toMatchObject([{ beyondPlanDays: 11 }, {}]);
  });

  it('tells what can no longer be met, and what cannot move', async () => {
    const impact = await ask([
      { workItemId: id['a2'], startDate: '2026-12-01', endDate: '2026-12-01' },
      { workItemId: id['phase'], startDate: '2026-12-02', endDate: '2026-12-02' },
      { workItemId: randomUUID(), startDate: '2026-12-02', endDate: '2026-12-02' },
    ]);
    // It waits for a1, whatever is asked.
    expect(impact['items']).toEqual([]);
    expect(impact['ignored']).toMatchObject([{ name: 'phase' }, { name: '' }]);
    const hand = await ask([{ workItemId: id['a1'], startDate: '2026-12-02', endDate: '2026-12-02' }]);
    expect(hand['newConflicts']).toEqual([]);
  });

  it('is refused where an end lies before its start', async () => {
    const answer = await app.graphql(
      'viewer',
      `{ slipImpact(moves: [{ workItemId: "${id['a1']}", startDate: "2026-12-02", endDate: "2026-12-01" }]) { items { id } } }`,
    );
    expect(answer.errors?.[0]).toMatchObject({
      message: 'moves.0.endDate: end_before_start',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
