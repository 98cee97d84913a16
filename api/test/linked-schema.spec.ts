import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './app';

const folder = path.resolve(import.meta.dirname, '../../migrations/versions/0014-linked-import');
const migration = (way: 'up' | 'down') => fs.readFileSync(path.join(folder, `${way}.sql`), 'utf8');

let app: TestApp;
const key = (n: number) => `0192f000-0000-7000-8000-00000000000${n}`;
beforeAll(async () => {
  app = await TestApp.start();
  const org = `'${app.organisationId}'`;
  await app.sql(`insert into stip.strategy (organisation_id, id, title, term_start, term_end)
    values (${org}, '${key(1)}', 'S', '2026-01-01', '2029-12-31')`);
  await app.sql(`insert into stip.goal (organisation_id, id, strategy_id, title, category)
    values (${org}, '${key(2)}', '${key(1)}', 'G', 'society')`);
  await app.sql(`insert into stip.programme (organisation_id, id, name) values (${org}, '${key(3)}', 'P')`);
  await app.sql(
    `insert into stip.project (organisation_id, id, programme_id, name) values (${org}, '${key(4)}', '${key(3)}', 'J')`,
  );
  await app.sql(
    `insert into stip.programme_goal (organisation_id, programme_id, goal_id) values (${org}, '${key(3)}', '${key(2)}')`,
  );
});
afterAll(() => app.stop());

const indicator = (columns: string, values: string) =>
  app.sql(`insert into stip.indicator (organisation_id, id, name, unit, direction, ${columns})
    values ('${app.organisationId}', gen_random_uuid(), 'I', '', 'increase', ${values})`);

describe('the tables of linked imports', () => {
  it('keep an indicator to one owner and a path to its four values', async () => {
    const path4 = `baseline_value, baseline_date, target_value, target_date`;
    await indicator(`goal_id, ${path4}`, `'${key(2)}', 0, '2026-01-01', 10, '2027-01-01'`);
    await indicator('programme_id, kind', `'${key(3)}', 'met'`);
    await indicator('project_id, kind, target_value', `'${key(4)}', 'measured', 5`);
    await expect(indicator('kind', `'met'`)).rejects.toThrow('indicator_one_owner');
    await expect(indicator('goal_id, project_id, kind', `'${key(2)}', '${key(4)}', 'met'`)).rejects.toThrow(
      'indicator_one_owner',
    );
    await expect(indicator('goal_id', `'${key(2)}'`)).rejects.toThrow('indicator_path_complete');
    await expect(indicator('goal_id, kind, target_value', `'${key(2)}', 'met', 1`)).rejects.toThrow(
      'indicator_met_has_no_path',
    );
  });

  it('count the goals of a programme for its projects until one has its own', async () => {
    const served = () => app.sql('select goal_id, by_programme from stip.served_goal');
    expect(await served()).toEqual([{ goal_id: key(2), by_programme: true }]);
    await app.sql(`insert into stip.project_goal (organisation_id, project_id, goal_id)
      values ('${app.organisationId}', '${key(4)}', '${key(2)}')`);
    expect(await served()).toEqual([{ goal_id: key(2), by_programme: false }]);
  });

  it('can go and come back with what the former schema can hold', async () => {
    await app.sql(migration('down'));
    expect(await app.sql('select goal_id from stip.indicator')).toEqual([{ goal_id: key(2) }]);
    await app.sql(migration('up'));
    expect(await app.sql('select goal_id, kind from stip.indicator')).toEqual([{ goal_id: key(2), kind: 'path' }]);
    await indicator('programme_id, kind', `'${key(3)}', 'met'`);
    expect(
      await app.sql('select count(*)::int as n from stip_history.indicator where _until is null and kind = $1', [
        'met',
      ]),
    ).toEqual([{ n: 1 }]);
  });
});
