import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ASPECTS } from '@stip/domain';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
let projectId = '';
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  const payload = '... on ProjectPayload { project { id } }';
  const [owner] = await app.sql('select id from stip.person where organisation_id = $1 limit 1', [app.organisationId]);
  const project = { name: `P ${randomUUID()}`, ownerId: owner?.['id'] };
  const made = await mutate(app, 'programme_manager', 'createProject', project, payload);
  projectId = (made['project'] as { id: string }).id;
});

const STATUS = `... on StatusUpdatePayload { statusUpdate { id version state overallColour summary superseded publishedByName
  publishedAt aspects { aspect colour cause } } }`;
interface Status {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly aspects: readonly { aspect: string; colour: string }[];
}
const statusOf = (outcome: Outcome) => {
  if (!outcome['statusUpdate']) throw new Error(JSON.stringify(outcome));
  return outcome['statusUpdate'] as Status;
};
const aspects = (colours: Partial<Record<(typeof ASPECTS)[number], string>> = {}, explained = true) =>
  ASPECTS.map((aspect) => ({
    aspect,
    colour: colours[aspect] ?? 'green',
    trend: 'stable',
    ...(explained && colours[aspect] ? { cause: 'a', consequence: 'b', correction: 'c' } : {}),
  }));
const save = (input: object = {}, role: 'contributor' | 'viewer' = 'contributor') =>
  mutate(
    app,
    role,
    'saveStatusDraft',
    {
      projectId,
      reportingDate: '2026-11-20',
      overallColour: 'green',
      overallTrend: 'stable',
      aspects: aspects(),
      ...input,
    },
    STATUS,
  );
const publish = (version: number, role: 'project_leader' | 'contributor' = 'project_leader') =>
  mutate(app, role, 'publishStatusUpdate', { projectId, version }, STATUS);

describe('a status update', () => {
  it('is drafted by one and published by another, and then never changes', async () => {
    const draft = statusOf(await save({ summary: 'Fine' }));
    expect(draft).toMatchObject({ state: 'draft', version: 1 });
    expect((await publish(1, 'contributor')).permission).toBe('status.publish');
    expect(statusOf(await publish(1))).toMatchObject({
      state: 'published',
      publishedByName: 'project_leader',
      publishedAt: '2026-11-24T10:00:00+00:00',
      summary: 'Fine',
    });
    expect((await publish(2)).__typename).toBe('NotFound');
    const attempt = app.sql(`update stip.status_update set summary = 'x' where id = $1`, [draft.id]);
    await expect(attempt).rejects.toMatchObject({ constraint: 'status_update_immutable' });
    const other = app.sql(`delete from stip.status_aspect where status_update_id = $1`, [draft.id]);
    await expect(other).rejects.toMatchObject({ constraint: 'status_update_immutable' });
  });

  it('gives the second of two writers the stored draft with its aspects', async () => {
    await save();
    expect(statusOf(await save({ version: 1, summary: 'First', aspects: aspects({ money: 'red' }) })).version).toBe(2);
    const late = await save({ version: 1, summary: 'Second' });
    expect(late).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2, current: { summary: 'First' } });
    expect(late.current?.['aspects']).toHaveLength(6);
    expect((await save()).__typename).toBe('VersionConflict');
    expect((await publish(1)).__typename).toBe('VersionConflict');
  });

  it('asks cause, consequence and correction with orange and red, at publication', async () => {
    await save({ overallColour: 'orange', aspects: aspects({ money: 'red', time: 'orange' }, false) });
    expect(problems(await publish(1))).toEqual([
      'aspects.money.cause required',
      'aspects.money.consequence required',
      'aspects.money.correction required',
      'aspects.time.cause required',
      'aspects.time.consequence required',
      'aspects.time.correction required',
    ]);
    await save({ version: 1, overallColour: 'orange', aspects: aspects({ money: 'red', time: 'orange' }) });
    expect(statusOf(await publish(2)).state).toBe('published');
  });

  it('cannot be green over a red aspect, or leave aspects out', async () => {
    await save({ aspects: aspects({ risk: 'red' }) });
    expect(problems(await publish(1))).toEqual(['overallColour inconsistent']);
    await save({ version: 1, aspects: aspects().slice(1) });
    expect(problems(await publish(2))).toEqual(['aspects.money.colour required']);
    await save({ version: 2, aspects: [] });
    expect(problems(await publish(3))).toHaveLength(6);
  });

  it.each([
    [{ percentComplete: 101 }, 'percentComplete out_of_range'],
    [{ summary: 'x'.repeat(20_001) }, 'summary too_long'],
    [{ reportingDate: '1800-01-01' }, 'reportingDate date_out_of_range'],
    [{ projectId: randomUUID() }, 'projectId unknown_id'],
    [{ supersedesId: randomUUID() }, 'supersedesId unknown_id'],
    [{ aspects: [...aspects(), aspects()[0]] }, 'aspects.money already_exists'],
  ])('is refused with %j', async (input, problem) => {
    expect(problems(await save(input))).toEqual([problem]);
  });

  it('refuses a colour there is not', async () => {
    await expect(save({ overallColour: 'purple' })).rejects.toThrow('BAD_REQUEST');
  });

  it('is thrown away as a draft by the version seen', async () => {
    await save();
    const discard = (version: number, role: 'contributor' | 'viewer' = 'contributor') =>
      mutate(app, role, 'discardStatusDraft', { projectId, version });
    expect((await discard(7)).__typename).toBe('VersionConflict');
    expect((await discard(1, 'viewer')).permission).toBe('status.draft');
    expect((await discard(1)).__typename).toBe('DiscardStatusDraftPayload');
    expect((await discard(1)).__typename).toBe('NotFound');
    expect((await save({}, 'viewer')).permission).toBe('status.draft');
  });

  it('is corrected by one that supersedes it', async () => {
    const first = statusOf(await save());
    await publish(1);
    await save({ supersedesId: first.id, overallColour: 'orange', aspects: aspects({ time: 'orange' }) });
    await publish(1);
    const answer = await app.graphql<{ statusHistory: { nodes: object[] }; project: { status: object } }>(
      'viewer',
      `{ statusHistory(projectId: "${projectId}") { nodes { overallColour superseded } } project(id: "${projectId}") { status { overallColour } } }`,
    );
    expect(answer.data.project.status).toEqual({ overallColour: 'orange' });
    expect(answer.data.statusHistory.nodes).toContainEqual({ overallColour: 'green', superseded: true });
    expect(answer.data.statusHistory.nodes).toContainEqual({ overallColour: 'orange', superseded: false });
  });
});
