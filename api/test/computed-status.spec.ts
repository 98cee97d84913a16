import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ASPECTS, STATUS_MEASURE_NAMES, STATUS_MEASURES } from '@stip/domain';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

let app: TestApp;
const project = randomUUID();
const insert = (text: string) =>
  app.sql(text.replaceAll('$org', `'${app.organisationId}'`).replaceAll('$p', `'${project}'`));

/** Today is 24 November 2026: 40 days late against the first plan, none against the second, 15 percent too dear. */
beforeAll(async () => {
  app = await TestApp.start();
  await insert(`insert into stip.project (organisation_id, id, name, start_date, end_date, owner_id)
    select $org, $p, 'Catalogue', '2026-01-01', '2027-02-09', id from stip.person where organisation_id = $org limit 1`);
  await insert(`insert into stip.baseline (organisation_id, id, project_id, sequence, approved_on, decision_reference, reason_category, end_date, budget_cents)
    values ($org, gen_random_uuid(), $p, 1, '2026-01-01', 'B1', null, '2026-12-31', 10000000),
      ($org, gen_random_uuid(), $p, 2, '2026-09-01', 'B2', 'imported', '2027-02-09', 12000000)`);
  await insert(`insert into stip.ledger_entry (organisation_id, id, project_id, kind, fiscal_year, booked_on, amount_cents)
    values ($org, gen_random_uuid(), $p, 'forecast', 2026, '2026-10-01', 11500000)`);
  await insert(`insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date, position)
    values ($org, gen_random_uuid(), $p, 'milestone', 'Late', '2026-11-01', '2026-11-01', 1)`);
});
afterAll(() => app.stop());

const CAUSES = 'because { measure value orange red colour }';
const computed = async (reporting = false, id: string = project) =>
  (
    await app.graphql<{ computedStatus: { aspects: { aspect: string }[] } | null }>(
      'viewer',
      `query ($id: ID!, $reporting: Boolean!) { computedStatus(projectId: $id, reporting: $reporting) { colour currentColour
        aspects { aspect colour currentColour ${CAUSES} } } }`,
      { id, reporting },
    )
  ).data?.computedStatus;
const aspectOf = async (name: string, reporting = false) =>
  (await computed(reporting))?.aspects.find(({ aspect }) => aspect === name);

describe('a computed status', () => {
  it('tells per aspect what the record says, against the first and the current plan', async () => {
    expect(await aspectOf('time')).toEqual({
      aspect: 'time',
      colour: 'orange',
      currentColour: 'orange',
      because: [
        { measure: 'slip_first', value: 40, orange: 28, red: 91, colour: 'orange' },
        { measure: 'milestones_overdue', value: 1, orange: 1, red: 3, colour: 'orange' },
      ],
    });
    expect(await aspectOf('money')).toEqual({
      aspect: 'money',
      colour: 'orange',
      currentColour: 'green',
      because: [{ measure: 'overspend_first', value: 15, orange: 10, red: 20, colour: 'orange' }],
    });
    expect(await aspectOf('organisation')).toMatchObject({ colour: 'green' });
    expect(await aspectOf('quality')).toMatchObject({ colour: 'grey', because: [] });
    // Nothing reported since 1 January; while the update is written that is no reason any more.
    expect(await aspectOf('information')).toMatchObject({ colour: 'red', because: [{ measure: 'update_late' }] });
    expect(await aspectOf('information', true)).toMatchObject({ colour: 'green', because: [] });
  });

  it('is null for a project that is not there', async () => {
    expect(await computed(false, randomUUID())).toBeNull();
    expect(await computed(false, 'x')).toBeNull();
  });

  it('is asked about when a better colour is published, and kept with what was published', async () => {
    const aspects = (deviation: string) =>
      ASPECTS.map((aspect) => ({
        aspect,
        colour: aspect === 'time' ? 'orange' : 'green',
        trend: 'stable',
        ...(aspect === 'time' ? { cause: 'a', consequence: 'b', correction: 'c' } : {}),
        ...(aspect === 'money' ? { deviation } : {}),
      }));
    const input = { projectId: project, reportingDate: '2026-11-20', overallColour: 'orange', overallTrend: 'stable' };
    const payload = `... on StatusUpdatePayload { statusUpdate { id version aspects { aspect colour deviation computedColour
      computedCurrentColour computedBecause { measure value } } } }`;
    const publish = (version: number) =>
      mutate(app, 'project_leader', 'publishStatusUpdate', { projectId: project, version }, payload);
    await mutate(app, 'contributor', 'saveStatusDraft', { ...input, aspects: aspects(' ') }, payload);
    expect(problems(await publish(1))).toEqual(['aspects.money.deviation required']);
    await mutate(app, 'contributor', 'saveStatusDraft', {
      ...input,
      version: 1,
      aspects: aspects('A grant comes in.'),
    });
    const { statusUpdate } = (await publish(2)) as unknown as {
      statusUpdate: { id: string; aspects: { aspect: string }[] };
    };
    expect(statusUpdate.aspects.find(({ aspect }) => aspect === 'money')).toEqual({
      aspect: 'money',
      colour: 'green',
      deviation: 'A grant comes in.',
      computedColour: 'orange',
      computedCurrentColour: 'green',
      computedBecause: [{ measure: 'overspend_first', value: 15 }],
    });
    const { data } = await app.graphql<{ statusJudgement: { projects: Record<string, unknown>[] } }>(
      'viewer',
      `{ statusJudgement { projects { name running claimed { colour aspects { aspect colour deviation } }
        computed { colour currentColour } figures { measure value } } thresholds { measure } } }`,
    );
    expect(data?.statusJudgement.projects.find(({ name }) => name === 'Catalogue')).toMatchObject({
      running: true,
      claimed: { colour: 'orange' },
      computed: { colour: 'orange', currentColour: 'orange' },
    });
  });

  it('cannot be passed over by SQL', async () => {
    const id = randomUUID();
    await insert(`insert into stip.status_update (organisation_id, id, project_id, reporting_date, overall_colour)
      values ($org, '${id}', $p, '2026-11-21', 'green')`);
    await insert(`insert into stip.status_aspect (organisation_id, status_update_id, aspect, colour, computed_colour,
        computed_current_colour, computed_because)
      select $org, '${id}', a, 'green', case a when 'risk' then 'red' else 'green' end, 'green', '[]'
      from unnest(array['${ASPECTS.join("','")}']) a`);
    const publish = insert(
      `update stip.status_update set state = 'published', published_at = now() where id = '${id}'`,
    );
    await expect(publish).rejects.toMatchObject({ constraint: 'status_update_deviation_explained', detail: 'risk' });
    await insert(`delete from stip.status_update where id = '${id}'`);
  });
});

describe('bounds', () => {
  const SET = '... on StatusThresholdsPayload { thresholds { measure orange red version } }';
  const set = (input: object, role: 'administrator' | 'controller' = 'administrator') =>
    mutate(app, role, 'setStatusThreshold', { measure: 'slip_first', ...input }, SET);
  const reset = (input: object, role: 'administrator' | 'controller' = 'administrator') =>
    mutate(app, role, 'resetStatusThreshold', { measure: 'slip_first', version: 1, ...input }, SET);

  it('are set, colour by them, and are taken back', async () => {
    expect(await set({ orange: 7, red: 40 })).toMatchObject({
      thresholds: [{ measure: 'slip_first', orange: 7, red: 40, version: 1 }],
    });
    expect(await aspectOf('time')).toMatchObject({ colour: 'red', currentColour: 'orange' });
    expect(await set({ orange: null, red: 41.5, version: 1 })).toMatchObject({ issues: [{ field: 'red' }] });
    expect(await set({ orange: 50, red: 40, version: 1 })).toMatchObject({
      issues: [{ field: 'red', code: 'orange_above_red' }],
    });
    expect(await set({ orange: 9, red: 41 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    expect(await set({ orange: 9, red: 41 }, 'controller')).toMatchObject({ permission: 'organisation.manage' });
    expect(await set({ measure: 'risk_score', orange: 9, red: 16, version: 3 })).toMatchObject({
      entity: 'StatusThreshold',
    });
    expect(await set({ orange: null, red: null, version: 1 })).toMatchObject({
      thresholds: [{ orange: null, red: null, version: 2 }],
    });
    expect(await aspectOf('time')).toMatchObject({ because: [{ measure: 'milestones_overdue' }] });
    expect(await reset({ version: 1 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await reset({ version: 2 }, 'controller')).toMatchObject({ permission: 'organisation.manage' });
    expect(await reset({ version: 2 })).toMatchObject({ thresholds: [] });
    expect(await reset({ version: 2 })).toMatchObject({ entity: 'StatusThreshold' });
    expect(await aspectOf('time')).toMatchObject({ colour: 'orange' });
  });

  it('are known to the database by the names the rules have', async () => {
    const [row] = await app.sql(
      `select pg_get_constraintdef(oid) as def from pg_constraint where conname = 'status_threshold_measure'`,
    );
    const names = [...String(row?.['def']).matchAll(/'([a-z_]+)'/g)].map(([, name]) => name);
    expect(names.sort()).toEqual([...STATUS_MEASURE_NAMES].sort());
    for (const { orange, red } of Object.values(STATUS_MEASURES)) expect((orange ?? 0) <= (red ?? Infinity)).toBe(true);
  });
});
