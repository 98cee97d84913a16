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

interface Row {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}
/** The object or list a payload holds under a name. */
const of = <T = Row>(outcome: Outcome, field: string): T => {
  if (!outcome[field]) throw new Error(JSON.stringify(outcome));
  return outcome[field] as T;
};

describe('people', () => {
  const PERSON = '... on PersonPayload { person { id version name email active } }';
  const create = (input: object, role: Role = 'programme_manager') => mutate(app, role, 'createPerson', input, PERSON);

  it('come, change and leave', async () => {
    const person = of(await create({ name: 'Ada', email: 'ada@dam.example' }), 'person');
    const update = (input: object) =>
      mutate(app, 'programme_manager', 'updatePerson', { id: person.id, version: 1, ...input }, PERSON);
    expect(of(await update({ active: false }), 'person')).toMatchObject({
      active: false,
      version: 2,
      email: 'ada@dam.example',
    });
    expect((await update({ name: 'x' })).__typename).toBe('VersionConflict');
    expect(problems(await update({ version: 2, name: ' ' }))).toEqual(['name required']);
    expect((await update({ id: randomUUID() })).__typename).toBe('NotFound');
    const people = await app.graphql<{ people: { name: string }[] }>('viewer', '{ people { name } }');
    expect(people.data.people.map((p) => p.name)).not.toContain('Ada');
  });

  it.each([
    [{ name: ' ' }, 'name required'],
    [{ name: 'x', email: 'nobody' }, 'email not_an_email'],
    [{ name: 'x', email: 'ADA@dam.example' }, 'email already_exists'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await create(input))).toEqual([problem]);
  });

  it('ask the right to edit the portfolio', async () => {
    expect((await create({ name: 'x' }, 'contributor')).permission).toBe('portfolio.edit');
    expect((await mutate(app, 'viewer', 'updatePerson', { id: randomUUID(), version: 1 })).permission).toBe(
      'portfolio.edit',
    );
  });
});

describe('reporting periods', () => {
  const PERIOD = '... on ReportingPeriodPayload { reportingPeriod { id version name startDate endDate } }';
  const create = (input: object, role: Role = 'controller') =>
    mutate(
      app,
      role,
      'createReportingPeriod',
      { kind: 'quarter', name: '2026 Q1', startDate: '2026-01-01', endDate: '2026-03-31', ...input },
      PERIOD,
    );

  it('of one kind do not overlap', async () => {
    const { id } = of(await create({}), 'reportingPeriod');
    expect(problems(await create({ name: 'Other', startDate: '2026-03-31', endDate: '2026-06-30' }))).toEqual([
      'startDate overlapping_period',
    ]);
    expect(problems(await create({ startDate: '2027-01-01', endDate: '2027-03-31' }))).toEqual(['name already_exists']);
    expect((await create({ kind: 'year', name: '2026', endDate: '2026-12-31' })).__typename).toBe(
      'ReportingPeriodPayload',
    );
    const update = (input: object) =>
      mutate(app, 'controller', 'updateReportingPeriod', { id, version: 1, ...input }, PERIOD);
    expect(of(await update({ name: 'Berap 1' }), 'reportingPeriod')).toMatchObject({ name: 'Berap 1', version: 2 });
    expect((await update({ name: 'x' })).__typename).toBe('VersionConflict');
    expect(problems(await update({ version: 2, name: ' ' }))).toEqual(['name required']);
    expect(problems(await update({ version: 2, endDate: '2025-01-01' }))).toEqual(['endDate end_before_start']);
    expect((await update({ id: randomUUID() })).__typename).toBe('NotFound');
  });

  it.each([
    [{ name: '' }, 'name required'],
    [{ startDate: '2028-04-01', endDate: '2028-01-01' }, 'endDate end_before_start'],
  ])('are refused with %j', async (input, problem) => {
    expect(problems(await create({ name: 'y', ...input }))).toEqual([problem]);
  });

  it('ask the right to edit reports', async () => {
    expect((await create({}, 'project_leader')).permission).toBe('report.edit');
    expect((await mutate(app, 'viewer', 'updateReportingPeriod', { id: randomUUID(), version: 1 })).permission).toBe(
      'report.edit',
    );
  });
});
