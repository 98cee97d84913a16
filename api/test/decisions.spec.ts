import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

interface Link {
  readonly id: string;
  readonly kind: string;
}
interface Decision {
  readonly id: string;
  readonly version: number;
  readonly links: readonly Link[];
  readonly [field: string]: unknown;
}
const DECISION = `... on DecisionPayload { decision { id version title state kind outcome dueDate raisedOn decidedOn amount askedBy
  sourceLink answer settledOn settlement awaited overdue nextSteps reference project { id } owner { name }
  links { id version kind object { id name } project { id } } } }`;
const change = (name: string, input: object, role: Role = 'controller') => mutate(app, role, name, input, DECISION);
const of = (outcome: Outcome): Decision => {
  if (!outcome['decision']) throw new Error(JSON.stringify(outcome));
  return outcome['decision'] as Decision;
};
const create = (input: object, role?: Role) =>
  change('createDecision', { title: 'More money', body: 'council', ...input }, role);
const made = async (input: object) => of(await create(input));
const newProject = async () => {
  const outcome = await mutate(
    app,
    'administrator',
    'createProject',
    { name: `P ${randomUUID()}` },
    '... on ProjectPayload { project { id } }',
  );
  return (outcome['project'] as { id: string }).id;
};

describe('decisions', () => {
  it('are asked, changed and decided', async () => {
    const projectId = await newProject();
    const asked = await made({ projectId, dueDate: '2026-12-01', amount: '-500' });
    expect(asked).toMatchObject({
      state: 'requested',
      kind: 'decision',
      amount: '-500',
      project: { id: projectId },
      awaited: true,
      overdue: false,
      nextSteps: ['decide', 'withdraw'],
    });
    const update = (input: object, role?: Role) =>
      change('updateDecision', { id: asked.id, version: 1, ...input }, role);
    expect(of(await update({ sourceLink: 'https://dam.example/1', dueDate: '2026-11-01' }))).toMatchObject({
      version: 2,
      amount: '-500',
      overdue: true,
    });
    expect((await update({})).__typename).toBe('VersionConflict');
    expect(problems(await update({ version: 2, sourceLink: 'javascript:alert(1)' }))).toEqual([
      'sourceLink not_a_link',
    ]);
    expect(problems(await update({ version: 2, answer: 'Yes' }))).toEqual(['answer answer_of_question']);
    expect(problems(await update({ version: 2, decidedOn: '2026-11-01', raisedOn: '2026-11-02' }))).toEqual([
      'decidedOn before_raised',
    ]);
    expect((await update({}, 'viewer')).permission).toBe('decision.edit');
    expect((await update({ id: randomUUID() })).__typename).toBe('NotFound');

    const decide = (input: object, role?: Role) =>
      change('decideDecision', { id: asked.id, version: 2, decidedOn: '2026-11-20', ...input }, role);
    expect((await decide({}, 'project_leader')).permission).toBe('decision.edit');
    expect(problems(await decide({ decidedOn: '1066-01-01' }))).toEqual(['decidedOn date_out_of_range']);
    expect(of(await decide({ reference: 'B 12' }))).toMatchObject({
      state: 'decided',
      decidedOn: '2026-11-20',
      reference: 'B 12',
      awaited: false,
      overdue: false,
    });
    expect((await decide({})).__typename).toBe('VersionConflict');
    expect(problems(await decide({ version: 3 }))).toEqual(['id step_not_possible']);
    expect((await decide({ id: randomUUID() })).__typename).toBe('NotFound');
  });

  it.each([
    [{ title: '' }, 'title required'],
    [{ state: 'decided' }, 'decidedOn required'],
    [{ state: 'settled', decidedOn: '2026-01-01' }, 'settledOn required'],
    [{ kind: 'motion', state: 'decided', decidedOn: '2026-01-01' }, 'outcome required'],
    [{ kind: 'motion', outcome: 'rejected' }, 'outcome outcome_not_possible'],
    [{ kind: 'commitment', state: 'decided' }, 'state step_not_possible'],
    [
      { kind: 'question', state: 'settled', settledOn: '2026-01-01', raisedOn: '2026-02-01' },
      'settledOn settled_before',
    ],
    [{ amount: '9'.repeat(19) }, 'amount amount_out_of_range'],
    [{ projectId: randomUUID() }, 'projectId unknown_id'],
    [{ ownerId: randomUUID() }, 'ownerId unknown_id'],
    [{ askedBy: 'x'.repeat(301) }, 'askedBy too_long'],
    [{ dueDate: '2300-01-01' }, 'dueDate date_out_of_range'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await create(input))).toEqual([problem]);
  });

  it('can be entered as they ended', async () => {
    expect(
      await made({
        kind: 'motion',
        state: 'settled',
        decidedOn: '2026-01-01',
        settledOn: '2026-02-01',
        settlement: 'x',
      }),
    ).toMatchObject({ outcome: 'adopted', settlement: 'x', nextSteps: ['reopen'] });
    expect((await create({}, 'project_leader')).permission).toBe('decision.edit');
  });

  it('are removed with their links', async () => {
    const { id } = await made({});
    const remove = (version: number, role: Role = 'controller') =>
      mutate(app, role, 'removeDecision', { id, version }, '... on RemovedPayload { id }');
    expect((await remove(9)).__typename).toBe('VersionConflict');
    expect((await remove(1, 'viewer')).permission).toBe('decision.edit');
    expect((await remove(1))['id']).toBe(id);
    expect((await remove(1)).__typename).toBe('NotFound');
    expect((await app.graphql('viewer', `{ decision(id: "${id}") { id } }`)).data).toEqual({ decision: null });
  });
});

describe('motions', () => {
  it('are held, adopted, settled and opened again', async () => {
    const { id } = await made({ kind: 'motion', dueDate: '2026-11-01' });
    const decide = (version: number, outcome?: string) =>
      change('decideDecision', { id, version, decidedOn: '2026-10-01', outcome });
    expect(problems(await decide(1))).toEqual(['outcome required']);
    expect(of(await decide(1, 'held'))).toMatchObject({ state: 'requested', outcome: 'held', decidedOn: null });
    expect(of(await decide(2, 'adopted'))).toMatchObject({ state: 'decided', awaited: true, overdue: true });
    const settle = (more: object, role?: Role) =>
      change('settleDecision', { id, version: 3, settledOn: '2026-11-10', settlement: 'Letter 7', ...more }, role);
    expect(problems(await settle({ settlement: ' ' }))).toEqual(['settlement required']);
    expect(problems(await settle({ settledOn: '2026-09-01' }))).toEqual(['settledOn settled_before']);
    expect((await settle({ version: 1 })).__typename).toBe('VersionConflict');
    expect((await settle({ id: randomUUID() })).__typename).toBe('NotFound');
    expect((await settle({}, 'viewer')).permission).toBe('decision.edit');
    expect(of(await settle({}))).toMatchObject({ state: 'settled', settlement: 'Letter 7', overdue: false });
    const reopen = (version: number, role?: Role) => change('reopenDecision', { id, version }, role);
    expect((await reopen(4, 'viewer')).permission).toBe('decision.edit');
    expect((await reopen(3)).__typename).toBe('VersionConflict');
    expect(of(await reopen(4))).toMatchObject({ state: 'decided', settledOn: null, settlement: '' });
    expect(of(await reopen(5))).toMatchObject({ state: 'requested', decidedOn: null, outcome: null });
    expect(problems(await reopen(6))).toEqual(['id step_not_possible']);
    expect((await change('reopenDecision', { id: randomUUID(), version: 1 })).__typename).toBe('NotFound');
  });

  it('that were rejected are done', async () => {
    const { id } = await made({ kind: 'motion' });
    const rejected = await change('decideDecision', { id, version: 1, decidedOn: '2026-10-01', outcome: 'rejected' });
    expect(of(rejected)).toMatchObject({ awaited: false, nextSteps: ['reopen'] });
    const settled = await change('settleDecision', { id, version: 2, settledOn: '2026-11-10', settlement: 'x' });
    expect(problems(settled)).toEqual(['id step_not_possible']);
  });

  it('keep their steps in order in the database too', async () => {
    const { id } = await made({ kind: 'commitment' });
    await change('settleDecision', { id, version: 1, settledOn: '2026-11-10', settlement: 'x' });
    const sql = (text: string) => app.sql(`update stip.decision set ${text} where id = $1`, [id]);
    await expect(sql(`state = 'withdrawn'`)).rejects.toMatchObject({ constraint: 'decision_step' });
    await expect(sql(`kind = 'question'`)).rejects.toMatchObject({ constraint: 'decision_step' });
    await expect(sql('settled_on = null')).rejects.toMatchObject({ constraint: 'decision_settled_complete' });
    await expect(sql(`outcome = 'adopted'`)).rejects.toMatchObject({ constraint: 'decision_outcome_fits' });
  });
});

describe('commitments and questions', () => {
  it('are settled without a decision, a question with its answer', async () => {
    const promised = await made({ kind: 'commitment', raisedOn: '2026-09-01' });
    expect(promised.nextSteps).toEqual(['settle', 'withdraw']);
    const { id } = await made({ kind: 'question', askedBy: 'Fractie Dijk' });
    const settle = (more: object) =>
      change('settleDecision', { id, version: 1, settledOn: '2026-11-10', settlement: '', ...more });
    expect(problems(await settle({}))).toEqual(['answer required']);
    expect(of(await settle({ answer: ' Forty-two. ' }))).toMatchObject({ state: 'settled', answer: 'Forty-two.' });
  });

  it('are withdrawn with a reason', async () => {
    const { id } = await made({ kind: 'commitment' });
    const withdraw = (more: object, role?: Role) =>
      change('withdrawDecision', { id, version: 1, withdrawnOn: '2026-11-10', reason: 'Overtaken', ...more }, role);
    expect(problems(await withdraw({ reason: ' ' }))).toEqual(['reason required']);
    expect((await withdraw({ version: 2 })).__typename).toBe('VersionConflict');
    expect((await withdraw({ id: randomUUID() })).__typename).toBe('NotFound');
    expect((await withdraw({}, 'viewer')).permission).toBe('decision.edit');
    expect(of(await withdraw({}))).toMatchObject({ state: 'withdrawn', settlement: 'Overtaken', awaited: false });
    expect(problems(await withdraw({ version: 2 }))).toEqual(['id step_not_possible']);
  });
});

describe('links', () => {
  it('lead to goals, programmes, projects, milestones and risks', async () => {
    const [projectId, other] = [await newProject(), await newProject()];
    const id = async (name: string, input: object, payload: string, find: (outcome: Outcome) => string | undefined) =>
      find(await mutate(app, 'administrator', name, input, payload)) ?? '';
    const strategyId = await id(
      'createStrategy',
      { title: 'S', termStart: '2026-01-01', termEnd: '2029-12-31' },
      '... on StrategyPayload { strategy { id } }',
      (outcome) => (outcome['strategy'] as { id: string }).id,
    );
    const goalId = await id(
      'createGoal',
      { strategyId, title: 'Goal', category: 'society' },
      '... on StrategyPayload { strategy { goals { id } } }',
      (outcome) => (outcome['strategy'] as { goals: { id: string }[] }).goals[0]?.id,
    );
    const programmeId = await id(
      'createProgramme',
      { name: 'Programme' },
      '... on ProgrammePayload { programme { id } }',
      (outcome) => (outcome['programme'] as { id: string }).id,
    );
    const item = (kind: string, title: string) =>
      id(
        'createWorkItem',
        { projectId: other, kind, title, startDate: '2026-01-01', endDate: '2026-01-01' },
        '... on ProjectPayload { project { workItems { id title } } }',
        (outcome) =>
          (outcome['project'] as { workItems: { id: string; title: string }[] }).workItems.find(
            (work) => work.title === title,
          )?.id,
      );
    const [milestoneId, taskId] = [await item('milestone', 'M'), await item('task', 'T')];
    const riskId = await id(
      'setRisk',
      { projectId: other, title: 'Risk', likelihood: 3, impact: 3 },
      '... on ProjectRisksPayload { risks { id } }',
      (outcome) => (outcome['risks'] as { id: string }[])[0]?.id,
    );
    const decision = await made({ projectId });
    const link = (kind: string, objectId: string, role?: Role, decisionId = decision.id) =>
      change('linkDecision', { decisionId, kind, objectId }, role);
    for (const [kind, objectId] of [
      ['goal', goalId],
      ['programme', programmeId],
      ['project', other],
      ['milestone', milestoneId],
      ['risk', riskId],
    ] as const) {
      expect((await link(kind, objectId)).__typename).toBe('DecisionPayload');
      expect(problems(await link(kind, objectId))).toEqual(['objectId already_exists']);
      expect(problems(await link(kind, randomUUID()))).toEqual(['objectId unknown_id']);
    }
    expect(problems(await link('project', projectId))).toEqual(['objectId already_exists']);
    expect(problems(await link('milestone', taskId))).toEqual(['objectId not_a_milestone']);
    expect((await link('goal', goalId, 'viewer')).permission).toBe('decision.edit');
    expect((await link('goal', goalId, 'controller', randomUUID())).__typename).toBe('NotFound');

    const found = async (filter: string) =>
      (
        await app.graphql<{ decisions: { nodes: { id: string; links: Link[] }[] } }>(
          'viewer',
          `{ decisions(filter: { ${filter} }) { nodes { id links { id kind } } } }`,
        )
      ).data.decisions.nodes;
    for (const filter of [`goalId: "${goalId}"`, `projectId: "${other}"`, `projectId: "${projectId}"`]) {
      expect((await found(filter)).map((node) => node.id)).toEqual([decision.id]);
    }
    const [shown] = await found(`goalId: "${goalId}"`);
    expect(shown?.links.map(({ kind }) => kind).sort()).toEqual(['goal', 'milestone', 'programme', 'project', 'risk']);
    const key = { id: shown?.links.find(({ kind }) => kind === 'goal')?.id, version: 1 };
    expect((await change('unlinkDecision', { ...key, version: 2 })).__typename).toBe('VersionConflict');
    expect((await change('unlinkDecision', key, 'viewer')).permission).toBe('decision.edit');
    expect(of(await change('unlinkDecision', key)).links).toHaveLength(4);
    expect((await change('unlinkDecision', key)).__typename).toBe('NotFound');
    await expect(
      app.sql(
        `insert into stip.decision_link (organisation_id, id, decision_id, goal_id, project_id) values ($1, $2, $3, $4, $5)`,
        [app.organisationId, randomUUID(), decision.id, goalId, projectId],
      ),
    ).rejects.toMatchObject({ constraint: 'decision_link_one_object' });
  });
});

describe('the register', () => {
  it('puts what is awaited first, by its day, and is filtered and counted', async () => {
    const other = await app.anotherOrganisation();
    const add = (title: string, more: object) =>
      mutate(other, 'controller', 'createDecision', { title, body: 'council', ...more });
    await add('Later', { dueDate: '2026-12-24', askedBy: 'Fractie Noord' });
    await add('Settled', { kind: 'commitment', state: 'settled', settledOn: '2026-03-01' });
    await add('Late', { kind: 'question', dueDate: '2026-11-01', body: 'committee' });
    await add('Adopted', {
      kind: 'motion',
      state: 'decided',
      outcome: 'adopted',
      decidedOn: '2026-01-01',
      dueDate: '2026-11-20',
    });
    await add('No day', {});
    await add('Recent', { state: 'decided', decidedOn: '2026-10-01' });
    const titles = async (args = '') => {
      const list = await other.graphql<{ decisions: { nodes: { title: string }[] } }>(
        'viewer',
        `{ decisions ${args && `(${args})`} { nodes { title } } }`,
      );
      if (list.errors) throw new Error(JSON.stringify(list.errors));
      return list.data.decisions.nodes.map(({ title }) => title);
    };
    expect(await titles()).toEqual(['Late', 'Adopted', 'Later', 'No day', 'Recent', 'Settled']);
    expect(await titles('filter: { overdue: true }')).toEqual(['Late', 'Adopted']);
    expect(await titles('filter: { awaited: false }')).toEqual(['Recent', 'Settled']);
    expect(await titles('filter: { search: "noord" }')).toEqual(['Later']);
    expect(await titles('filter: { kinds: [motion, question], bodies: [council] }')).toEqual(['Adopted']);
    expect(await titles('filter: { states: [settled] }')).toEqual(['Settled']);
    expect(await titles('filter: { dueBefore: "2026-11-20" }')).toEqual(['Late']);
    expect(await titles('filter: { ownerId: "x" }')).toEqual([]);
    expect(await titles('first: 2, sort: { field: title, direction: desc }')).toEqual(['Settled', 'Recent']);
    const counts = await other.graphql('viewer', '{ decisionCounts { kind total awaited overdue } }');
    expect(counts.data).toEqual({
      decisionCounts: [
        { kind: 'decision', total: 3, awaited: 2, overdue: 0 },
        { kind: 'motion', total: 1, awaited: 1, overdue: 1 },
        { kind: 'commitment', total: 1, awaited: 0, overdue: 0 },
        { kind: 'question', total: 1, awaited: 1, overdue: 1 },
      ],
    });
  });
});
