import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { computed, movedBy } from '../src/schedule/moves';
import { planAround, planWithin } from '../src/schedule/queries';
import { TestApp } from './app';

let app: TestApp;
const today = '2026-11-24';

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

/** A number from 0 to below `n`, the same in every run. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * n);
  };
}

/** Projects of items that are mostly computed, whose links join some of the projects; dates are off, so that much moves. */
async function fill(seed: number, alap: boolean): Promise<string[]> {
  const roll = dice(seed);
  const org = app.organisationId;
  const items: string[] = [];
  const projects: object[] = [];
  const rows: object[] = [];
  const links: object[] = [];
  for (let p = 0; p < 6; p += 1) {
    const project = randomUUID();
    const start_date = roll(3) === 0 ? null : `202${6 + roll(3)}-1${roll(3)}-1${roll(9)}`;
    projects.push({ organisation_id: org, id: project, name: `P${p}`, start_date });
    const phase = randomUUID();
    for (let i = 0; i < 8; i += 1) {
      const id = i === 0 ? phase : randomUUID();
      const day = `2027-0${1 + roll(8)}-1${roll(9)}`;
      const isAuto = i > 0 && roll(4) > 0;
      rows.push({
        ...{ organisation_id: org, id, project_id: project, parent_id: i > 0 && i < 4 ? phase : null },
        ...{ kind: i === 0 ? 'phase' : 'task', title: `${p}.${i}`, start_date: day, end_date: day },
        ...{ scheduling: isAuto ? 'auto' : 'manual', duration_minutes: isAuto ? 480 * (1 + roll(9)) : null },
        constraint_type: alap && p === 0 && i === 5 && isAuto ? 'as_late_as_possible' : null,
      });
      if (i > 0) items.push(id);
    }
  }
  for (let n = 0; n < 40; n += 1) {
    // From lower to higher, and only among the first or the last three projects, so that there is no cycle and two parts.
    const half = roll(2) * 21;
    const [one, other] = [half + roll(21), half + roll(21)].sort((a, b) => a - b) as [number, number];
    const [predecessor_id, successor_id] = [items[one], items[other]];
    if (one !== other)
      links.push({ organisation_id: org, id: randomUUID(), predecessor_id, successor_id, lag_days: roll(5) });
  }
  await app.sql('delete from stip.work_item where organisation_id = $1', [org]);
  await app.sql('delete from stip.project where organisation_id = $1', [org]);
  const insert = (table: string, values: readonly object[], columns: string) =>
    app.sql(
      `insert into stip.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::stip.${table}, $1::jsonb)
       on conflict do nothing`,
      [JSON.stringify(values)],
    );
  await insert('project', projects, 'organisation_id, id, name, start_date');
  await insert(
    'work_item',
    rows,
    'organisation_id, id, project_id, parent_id, kind, title, start_date, end_date, scheduling, duration_minutes, constraint_type',
  );
  await insert('dependency', links, 'organisation_id, id, predecessor_id, successor_id, lag_days');
  return items;
}

describe('the plans around some items', () => {
  it.each([1, 2, 3, 4, 5, 6])('move them as all plans together would (%i)', async (seed) => {
    const items = await fill(seed, false);
    await app.records.write({ organisationId: app.organisationId }, async (manager) => {
      const whole = await planWithin(manager);
      const all = computed(whole, today);
      let smaller = 0;
      for (const id of items.filter((_, n) => n % 5 === 0)) {
        const part = await planAround(manager, [id]);
        if (!part) throw new Error('No part');
        if (part.items.length < whole.items.length) smaller += 1;
        const some = computed(part, today);
        const reachable = all.schedule.reachableFrom([id]);
        expect(some.schedule.reachableFrom([id])).toEqual(reachable);
        expect(movedBy(some, part, reachable)).toEqual(movedBy(all, whole, reachable));
      }
      expect(smaller).toBeGreaterThan(0);
    });
  });

  it('are not enough where something is as late as possible', async () => {
    for (let seed = 10; seed < 30; seed += 1) {
      const [first] = await fill(seed, true);
      const found = await app.sql(
        `select 1 from stip.work_item where organisation_id = $1 and constraint_type = 'as_late_as_possible'`,
        [app.organisationId],
      );
      if (found.length === 0) continue;
      await app.records.write({ organisationId: app.organisationId }, async (manager) => {
        expect(await planAround(manager, [first ?? ''])).toBeUndefined();
      });
      return;
    }
    throw new Error('No plan with such an item');
  });
});
