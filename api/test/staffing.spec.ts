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
interface Staffing {
  readonly assignments: readonly Row[];
  readonly vacancies: readonly Row[];
}
const STAFFING = `... on ProjectStaffingPayload { staffing { projectId
  assignments { id version role hours totalHours hoursPerWeek fte startDate endDate overloadedMonths person { name } personActive
    skill { labelEn } }
  vacancies { id version state begun fte role filledBy { name } } } }`;
const change = (name: string, input: object, role: Role = 'project_leader') => mutate(app, role, name, input, STAFFING);
const of = (outcome: Outcome): Staffing => {
  if (!outcome['staffing']) throw new Error(JSON.stringify(outcome));
  return outcome['staffing'] as Staffing;
};
const made = async (name: string, input: object, payload: string, field: string) => {
  const outcome = await mutate(app, 'administrator', name, input, payload);
  if (!outcome[field]) throw new Error(JSON.stringify(outcome));
  return outcome[field] as Row;
};
const newProject = async (more: object = {}) =>
  (
    await made(
      'createProject',
      { name: `P ${randomUUID()}`, ...more },
      '... on ProjectPayload { project { id } }',
      'project',
    )
  ).id;
const newPerson = async (name = `Ada ${randomUUID()}`, fte?: number) => {
  const payload = '... on PersonPayload { person { id } }';
  const { id } = await made('createPerson', { name }, payload, 'person');
  if (fte !== undefined) await made('setCapacity', { personId: id, startDate: '2026-01-01', fte }, payload, 'person');
  return id;
};
const newSkill = async (label = `Skill ${randomUUID()}`) => {
  const skills = await made(
    'setSkill',
    { labelNl: label, labelEn: label },
    '... on SkillsPayload { skills { id labelEn } }',
    'skills',
  );
  return (skills as unknown as Row[]).find((skill) => skill['labelEn'] === label)?.id ?? '';
};
const DECEMBER = { startDate: '2026-12-01', endDate: '2026-12-31' };
async function read<T>(query: string, role: Role = 'project_leader'): Promise<T> {
  const answer = await app.graphql<T>(role, query);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

describe('assignments', () => {
  it('are made, changed and removed', async () => {
    const [projectId, personId, skillId] = [await newProject(), await newPerson(), await newSkill()];
    const set = (more: object, role?: Role) =>
      change('setAssignment', { projectId, personId, skillId, ...DECEMBER, ...more }, role);
    const row = of(await set({ fte: 0.5, role: 'architect' })).assignments[0] as Row;
    expect(row).toMatchObject({ role: 'architect', fte: 0.5, hours: 82.8, version: 1 });
    const key = { id: row.id, version: 1 };
    expect(of(await set({ ...key, hoursPerWeek: 10 })).assignments[0]).toMatchObject({
      fte: null,
      hoursPerWeek: 10,
      hours: 46,
      version: 2,
    });
    expect(of(await set({ ...key, version: 2, totalHours: 12.25 })).assignments[0]).toMatchObject({ hours: 12.25 });
    expect((await set({ ...key, fte: 1 })).__typename).toBe('VersionConflict');
    expect((await set({ id: randomUUID(), version: 1, fte: 1 })).__typename).toBe('NotFound');
    expect((await set({ ...key, version: 3, projectId: await newProject(), fte: 1 })).__typename).toBe('NotFound');
    expect(problems(await set({}))).toEqual(['totalHours one_amount']);
    expect(problems(await set({ fte: 1, totalHours: 3 }))).toEqual(['totalHours one_amount']);
    expect(problems(await set({ fte: 3, endDate: '2026-11-01' }))).toEqual([
      'endDate end_before_start',
      'fte number_out_of_range',
    ]);
    expect(problems(await set({ fte: 1, personId: randomUUID() }))).toEqual(['personId unknown_id']);
    expect(problems(await set({ fte: 1, projectId: randomUUID() }))).toEqual(['projectId unknown_id']);
    expect((await set({ fte: 1 }, 'controller')).permission).toBe('project.edit');
    expect((await change('removeAssignment', key)).__typename).toBe('VersionConflict');
    expect((await change('removeAssignment', key, 'viewer')).permission).toBe('project.edit');
    expect(of(await change('removeAssignment', { ...key, version: 3 })).assignments).toEqual([]);
    expect((await change('removeAssignment', key)).__typename).toBe('NotFound');
  });

  it('keep a skill that they ask from being removed', async () => {
    const [projectId, personId, id] = [await newProject(), await newPerson(), await newSkill()];
    await change('setAssignment', { projectId, personId, skillId: id, fte: 1, ...DECEMBER });
    const removed = await mutate(app, 'programme_manager', 'removeSkill', { id, version: 1 });
    expect(problems(removed)).toEqual(['id skill_asked']);
  });

  it('stay with who left, who gets no new ones; that is a finding', async () => {
    const [projectId, personId] = [await newProject(), await newPerson('Leaver')];
    const row = of(await change('setAssignment', { projectId, personId, fte: 1, ...DECEMBER })).assignments[0] as Row;
    await mutate(app, 'administrator', 'updatePerson', { id: personId, version: 1, active: false });
    expect(problems(await change('setAssignment', { projectId, personId, fte: 1, ...DECEMBER }))).toEqual([
      'personId person_left',
    ]);
    const shorter = { id: row.id, version: 1, projectId, personId, fte: 1, ...DECEMBER, endDate: '2026-12-10' };
    expect(of(await change('setAssignment', shorter)).assignments[0]).toMatchObject({ personActive: false });
    const { staffingFindings } = await read<{ staffingFindings: object[] }>(
      `{ staffingFindings(projectId: "${projectId}") { kind person { name } } }`,
      'viewer',
    );
    expect(staffingFindings).toContainEqual({ kind: 'left_with_work', person: { name: 'Leaver' } });
  });
});

describe('vacancies', () => {
  it('are made, changed, filled, opened again and removed', async () => {
    const [projectId, personId] = [await newProject(), await newPerson('Filler')];
    const period = { startDate: '2026-11-01', endDate: '2026-12-31' };
    const set = (more: object, role?: Role) =>
      change('setVacancy', { projectId, role: 'data_engineer', fte: 0.5, ...period, ...more }, role);
    const row = of(await set({})).vacancies[0] as Row;
    expect(row).toMatchObject({ state: 'open', begun: true, fte: 0.5, filledBy: null });
    const key = { id: row.id, version: 1 };
    expect(of(await set({ ...key, fte: 1 })).vacancies[0]).toMatchObject({ fte: 1, version: 2 });
    expect((await set({ ...key })).__typename).toBe('VersionConflict');
    expect((await set({ id: randomUUID(), version: 1 })).__typename).toBe('NotFound');
    expect(problems(await set({ role: null }))).toEqual(['role role_or_skill']);
    expect(problems(await set({ fte: 0 }))).toEqual(['fte number_out_of_range']);
    expect(problems(await set({ skillId: randomUUID() }))).toEqual(['skillId unknown_id']);
    expect((await set({}, 'contributor')).permission).toBe('project.edit');

    const fill = (more: object, role?: Role) =>
      change('fillVacancy', { id: row.id, version: 2, personId, ...more }, role);
    expect(problems(await fill({ startDate: '2027-02-01' }))).toEqual(['startDate outside_vacancy']);
    expect(problems(await fill({ personId: randomUUID() }))).toEqual(['personId unknown_id']);
    expect((await fill({ version: 1 })).__typename).toBe('VersionConflict');
    expect((await fill({}, 'viewer')).permission).toBe('project.edit');
    expect((await fill({ id: randomUUID() })).__typename).toBe('NotFound');
    const filled = of(await fill({ startDate: '2026-12-01' }));
    expect(filled.vacancies[0]).toMatchObject({ state: 'filled', filledBy: { name: 'Filler' }, begun: false });
    expect(filled.assignments[0]).toMatchObject({ ...DECEMBER, fte: 1, role: 'data_engineer' });
    expect(problems(await fill({ version: 3 }))).toEqual(['id vacancy_not_open']);

    const opened = of(await change('removeAssignment', { id: filled.assignments[0]?.id, version: 1 }));
    expect(opened.vacancies[0]).toMatchObject({ state: 'open', version: 4 });
    await fill({ version: 4 });
    expect(of(await set({ ...key, version: 5, state: 'withdrawn' })).vacancies[0]).toMatchObject({
      state: 'withdrawn',
      filledBy: null,
    });
    expect((await change('removeVacancy', key)).__typename).toBe('VersionConflict');
    expect((await change('removeVacancy', key, 'viewer')).permission).toBe('project.edit');
    const left = of(await change('removeVacancy', { ...key, version: 6 }));
    expect([left.vacancies.length, left.assignments.length]).toEqual([0, 1]);
    expect((await change('removeVacancy', key)).__typename).toBe('NotFound');
  });

  it('are listed by state and age', async () => {
    const projectId = await newProject();
    const vacancy = (more: object) => change('setVacancy', { projectId, role: 'member', fte: 1, ...DECEMBER, ...more });
    await vacancy({});
    await vacancy({ startDate: '2026-10-01' });
    await vacancy({ state: 'withdrawn' });
    const list = (filter: string) =>
      read<{ vacancies: { totalCount: number } }>(
        `{ vacancies(first: 1, filter: { projectId: "${projectId}" ${filter} }) { totalCount nodes { id } } }`,
        'viewer',
      );
    expect((await list('')).vacancies.totalCount).toBe(3);
    expect((await list('states: [open]')).vacancies.totalCount).toBe(2);
    expect((await list('begun: true')).vacancies.totalCount).toBe(1);
    const { staffingFindings } = await read<{ staffingFindings: { kind: string; since: string }[] }>(
      `{ staffingFindings(projectId: "${projectId}") { kind since } }`,
    );
    expect(staffingFindings).toEqual([
      { kind: 'no_leader', since: null },
      { kind: 'no_sponsor', since: null },
      { kind: 'vacancy_begun', since: '2026-10-01' },
    ]);
  });
});

describe('a plan of capacity', () => {
  it('shows load by person, team and skill, what makes it up, and what is unmet', async () => {
    const [projectId, other] = [await newProject(), await newProject()];
    const [sql, law] = [await newSkill(), await newSkill()];
    const busy = await newPerson('Busy', 1);
    const free = await newPerson('Free', 0.5);
    const teams = (await made(
      'setTeam',
      { name: 'Plan' },
      '... on TeamsPayload { teams { id name } }',
      'teams',
    )) as unknown as Row[];
    const teamId = teams.find(({ name }) => name === 'Plan')?.id ?? '';
    for (const personId of [busy, free]) await mutate(app, 'administrator', 'setTeamMember', { personId, teamId });
    await mutate(app, 'administrator', 'setPersonSkills', {
      personId: busy,
      version: 1,
      skills: [{ skillId: sql, level: 3 }],
    });
    await change('setAssignment', { projectId, personId: busy, skillId: sql, fte: 0.8, ...DECEMBER });
    await change('setAssignment', { projectId: other, personId: busy, skillId: law, fte: 0.7, ...DECEMBER });
    await change('setVacancy', { projectId, skillId: law, fte: 1, ...DECEMBER });

    const plan = async (by: string, role: Role = 'project_leader') =>
      (
        await read<{
          capacityPlan: { rows: { key: string; team: string | null; cells: object[] }[]; idlePeople: number };
        }>(
          `{ capacityPlan(from: "2026-12-01", to: "2027-01-31", by: ${by}, filter: { teamId: "${teamId}" }) {
            idlePeople rows { key team cells { month capacity assigned unmet percent load } } } }`,
          role,
        )
      ).capacityPlan;
    const people = await plan('person');
    expect(people.rows.map(({ key }) => key)).toEqual([busy, free]);
    expect(people.rows[0]?.cells).toEqual([
      { month: '2026-12', capacity: 165.6, assigned: 248.4, unmet: 0, percent: 150, load: 'over' },
      { month: '2027-01', capacity: 151.2, assigned: 0, unmet: 0, percent: 0, load: 'under' },
    ]);
    expect((await plan('team', 'viewer')).rows).toMatchObject([
      { key: teamId, team: 'Plan', cells: [{ capacity: 248.4, assigned: 248.4, load: 'fits' }, {}] },
    ]);
    const skills = await plan('skill', 'viewer');
    expect(skills.rows.find(({ key }) => key === sql)?.cells[0]).toMatchObject({ capacity: 49.68, assigned: 132.48 });

    const all = await read<{ capacityPlan: { rows: { key: string; cells: object[] }[] } }>(
      '{ capacityPlan(from: "2026-12-01", to: "2026-12-01", by: skill) { rows { key cells { unmet assigned } } } }',
    );
    expect(all.capacityPlan.rows.find(({ key }) => key === law)?.cells).toEqual([{ unmet: 165.6, assigned: 115.92 }]);

    const details = async (by: string, key: string, role: Role = 'project_leader') =>
      (
        await read<{ capacityDetails: object[] }>(
          `{ capacityDetails(by: ${by}, key: "${key}", month: "2026-12-09") { hours vacancy project { id } person { name } } }`,
          role,
        )
      ).capacityDetails;
    expect(await details('person', busy)).toEqual([
      { hours: 132.48, vacancy: false, project: { id: projectId }, person: { name: 'Busy' } },
      { hours: 115.92, vacancy: false, project: { id: other }, person: { name: 'Busy' } },
    ]);
    expect(await details('skill', law, 'viewer')).toEqual([
      { hours: 165.6, vacancy: true, project: { id: projectId }, person: null },
      { hours: 115.92, vacancy: false, project: { id: other }, person: null },
    ]);

    const { projectStaffing } = await read<{ projectStaffing: Staffing }>(
      `{ projectStaffing(projectId: "${projectId}") { assignments { overloadedMonths } } }`,
    );
    expect(projectStaffing.assignments).toEqual([{ overloadedMonths: ['2026-12'] }]);
    const found = await read<{ staffingFindings: object[] }>(
      `{ staffingFindings(projectId: "${projectId}") { kind months percent person { name } } }`,
    );
    expect(found.staffingFindings[0]).toEqual({
      kind: 'overloaded',
      months: ['2026-12'],
      percent: 150,
      person: { name: 'Busy' },
    });
  });

  it('tells what somebody can give to those who plan only', async () => {
    const byPerson = '{ capacityPlan(from: "2026-12-01", to: "2026-12-01", by: person) { months } }';
    expect((await app.graphql('viewer', byPerson)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const cell = '{ capacityDetails(by: person, key: "x", month: "2026-12-01") { id } }';
    expect((await app.graphql('contributor', cell)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { staffingFindings } = await read<{ staffingFindings: { kind: string }[] }>(
      '{ staffingFindings { kind } }',
      'viewer',
    );
    expect(staffingFindings.map(({ kind }) => kind)).not.toContain('overloaded');
  });

  it('covers at most three years', async () => {
    const ask = (to: string) =>
      app.graphql('viewer', `{ capacityPlan(from: "2026-01-15", to: "${to}", by: team) { months } }`);
    expect((await ask('2028-12-31')).errors).toBeUndefined();
    for (const to of ['2029-01-01', '2025-12-31']) {
      expect((await ask(to)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('is told as it was recorded', async () => {
    const [projectId, personId] = [await newProject(), await newPerson('Then', 1)];
    const row = of(await change('setAssignment', { projectId, personId, fte: 1, ...DECEMBER })).assignments[0] as Row;
    await new Promise((resolve) => setTimeout(resolve, 10));
    const [then] = await app.sql<{ at: Date }>('select clock_timestamp() as at');
    await new Promise((resolve) => setTimeout(resolve, 10));
    await change('removeAssignment', { id: row.id, version: 1 });
    const assigned = async (asOf?: Date) =>
      app.records.read({ organisationId: app.organisationId, asOf }, async (reader) =>
        reader.row<{ n: number }>('select count(*)::int as n from assignment where id = $1', [row.id]),
      );
    expect([(await assigned(then?.at))?.n, (await assigned())?.n]).toEqual([1, 0]);
  });
});
