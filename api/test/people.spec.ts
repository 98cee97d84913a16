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
interface Person extends Row {
  readonly team: { readonly name: string } | null;
  readonly memberships: readonly Row[];
  readonly capacity: readonly Row[];
  readonly skills: readonly { readonly skill: { readonly labelEn: string }; readonly level: number }[];
}
const PERSON = `... on PersonPayload { person { id version name team { name }
  memberships { id version startDate endDate team { name } } capacity { id version startDate endDate hoursPerWeek fte }
  skills { level skill { labelEn } } } }`;
const TEAMS = '... on TeamsPayload { teams { id version name parentId leader { name } members { name } } }';
const SKILLS = '... on SkillsPayload { skills { id version labelNl labelEn people asked } }';

const change = (name: string, input: object, role: Role = 'programme_manager') =>
  mutate(app, role, name, input, PERSON);
const personOf = (outcome: Outcome): Person => {
  if (!outcome['person']) throw new Error(JSON.stringify(outcome));
  return outcome['person'] as Person;
};
const newPerson = async (name = 'Ada') => personOf(await change('createPerson', { name }));
const setTeam = (input: object, role: Role = 'programme_manager') => mutate(app, role, 'setTeam', input, TEAMS);
const setSkill = (input: object, role: Role = 'programme_manager') => mutate(app, role, 'setSkill', input, SKILLS);
const listed = (outcome: Outcome, list: 'teams' | 'skills'): Row[] => {
  if (!outcome[list]) throw new Error(JSON.stringify(outcome));
  return outcome[list] as Row[];
};
const newTeam = async (name = `Team ${randomUUID()}`) =>
  listed(await setTeam({ name }), 'teams').find((team) => team['name'] === name) as Row;
const newSkill = async (label = `Skill ${randomUUID()}`) =>
  listed(await setSkill({ labelNl: label, labelEn: label }), 'skills').find(
    (skill) => skill['labelEn'] === label,
  ) as Row;

describe('teams', () => {
  it('form a tree, change, conflict and go', async () => {
    const top = await newTeam('Top');
    const below = listed(await setTeam({ name: 'Below', parentId: top.id }), 'teams').find(
      (team) => team['name'] === 'Below',
    ) as Row;
    expect(below).toMatchObject({ parentId: top.id, version: 1 });
    const key = { id: top.id, version: 1 };
    expect(problems(await setTeam({ ...key, name: 'Top', parentId: below.id }))).toEqual(['parentId own_descendant']);
    expect(problems(await setTeam({ ...key, name: 'Top', parentId: top.id }))).toEqual(['parentId own_descendant']);
    const leader = await newPerson('Bo');
    const led = listed(await setTeam({ ...key, name: 'Topmost', leaderId: leader.id }), 'teams');
    expect(led.find(({ id }) => id === top.id)).toMatchObject({ name: 'Topmost', leader: { name: 'Bo' }, version: 2 });
    expect((await setTeam({ ...key, name: 'x' })).__typename).toBe('VersionConflict');
    expect((await setTeam({ id: randomUUID(), version: 1, name: 'x' })).__typename).toBe('NotFound');
    expect(problems(await setTeam({ name: 'Below' }))).toEqual(['name already_exists']);
    expect(problems(await setTeam({ name: ' ' }))).toEqual(['name required']);
    expect(problems(await setTeam({ name: 'x', leaderId: randomUUID() }))).toEqual(['leaderId unknown_id']);
    expect((await setTeam({ name: 'x' }, 'project_leader')).permission).toBe('portfolio.edit');
    const remove = (input: object, role: Role = 'programme_manager') => mutate(app, role, 'removeTeam', input, TEAMS);
    expect(problems(await remove({ id: top.id, version: 2 }))).toEqual(['id has_children']);
    expect((await remove({ id: below.id, version: 1 }, 'viewer')).permission).toBe('portfolio.edit');
    expect((await remove({ id: below.id, version: 7 })).__typename).toBe('VersionConflict');
    expect(listed(await remove({ id: below.id, version: 1 }), 'teams').map(({ id }) => id)).not.toContain(below.id);
    expect((await remove({ id: below.id, version: 1 })).__typename).toBe('NotFound');
  });

  it('have people for a period, one team at a time', async () => {
    const [one, two, person] = [await newTeam(), await newTeam(), await newPerson()];
    const set = (more: object, role?: Role) =>
      change('setTeamMember', { personId: person.id, teamId: one.id, ...more }, role);
    const inOne = personOf(await set({ endDate: '2026-11-30' })).memberships[0] as Row;
    expect(problems(await set({ teamId: two.id, startDate: '2026-11-30' }))).toEqual(['startDate one_team']);
    const both = personOf(await set({ teamId: two.id, startDate: '2026-12-01' }));
    expect(both.team).toEqual({ name: one['name'] }); // today is 24 November 2026
    expect(both.memberships).toHaveLength(2);
    const key = { id: inOne.id, version: 1 };
    expect(personOf(await set({ ...key, endDate: '2026-11-01' })).team).toBeNull();
    expect((await set({ ...key })).__typename).toBe('VersionConflict');
    expect((await set({ ...key, version: 2, personId: (await newPerson()).id })).__typename).toBe('NotFound');
    expect(problems(await set({ startDate: '2026-10-01', endDate: '2026-09-01' }))).toEqual([
      'endDate end_before_start',
    ]);
    expect(problems(await set({ teamId: randomUUID(), startDate: '2026-11-02', endDate: '2026-11-03' }))).toEqual([
      'teamId unknown_id',
    ]);
    expect((await set({}, 'contributor')).permission).toBe('portfolio.edit');
    expect((await change('removeTeamMember', key)).__typename).toBe('VersionConflict');
    expect((await change('removeTeamMember', key, 'viewer')).permission).toBe('portfolio.edit');
    expect(personOf(await change('removeTeamMember', { ...key, version: 2 })).memberships).toHaveLength(1);
    expect((await change('removeTeamMember', key)).__typename).toBe('NotFound');
  });
});

describe('skills', () => {
  it('are a list that changes, and stay while somebody has them', async () => {
    const skill = await newSkill('SQL');
    const key = { id: skill.id, version: 1 };
    const changed = listed(await setSkill({ ...key, labelNl: 'SQL-bevraging', labelEn: 'SQL' }), 'skills');
    expect(changed.find(({ id }) => id === skill.id)).toMatchObject({ labelNl: 'SQL-bevraging', version: 2 });
    expect((await setSkill({ ...key, labelNl: 'x', labelEn: 'x' })).__typename).toBe('VersionConflict');
    expect((await setSkill({ id: randomUUID(), version: 1, labelNl: 'x', labelEn: 'x' })).__typename).toBe('NotFound');
    expect(problems(await setSkill({ labelNl: '', labelEn: '' }))).toEqual(['labelNl required', 'labelEn required']);
    expect(problems(await setSkill({ labelNl: 'Anders', labelEn: 'SQL' }))).toEqual(['labelEn already_exists']);
    expect((await setSkill({ labelNl: 'x', labelEn: 'x' }, 'viewer')).permission).toBe('portfolio.edit');

    const person = await newPerson();
    const set = (skills: object[], version = 1, role?: Role) =>
      change('setPersonSkills', { personId: person.id, version, skills }, role);
    const skilled = personOf(await set([{ skillId: skill.id, level: 2 }]));
    expect(skilled).toMatchObject({ version: 2, skills: [{ level: 2, skill: { labelEn: 'SQL' } }] });
    expect((await set([])).__typename).toBe('VersionConflict');
    expect(problems(await set([{ skillId: skill.id, level: 4 }], 2))).toEqual(['skills.0.level out_of_range']);
    expect(
      problems(
        await set(
          [
            { skillId: skill.id, level: 1 },
            { skillId: skill.id, level: 2 },
          ],
          2,
        ),
      ),
    ).toEqual(['skills.1.skillId already_exists']);
    expect(problems(await set([{ skillId: randomUUID(), level: 1 }], 2))).toEqual(['skillId unknown_id']);
    expect((await set([], 2, 'project_leader')).permission).toBe('portfolio.edit');
    expect((await change('setPersonSkills', { personId: randomUUID(), version: 1, skills: [] })).__typename).toBe(
      'NotFound',
    );

    const remove = (version: number, role: Role = 'programme_manager', id = skill.id) =>
      mutate(app, role, 'removeSkill', { id, version }, SKILLS);
    expect(problems(await remove(2))).toEqual(['id skill_of_people']);
    expect(personOf(await set([{ skillId: skill.id, level: 3 }], 2)).skills).toMatchObject([{ level: 3 }]);
    expect(personOf(await set([], 3)).skills).toEqual([]);
    expect((await remove(1)).__typename).toBe('VersionConflict');
    expect((await remove(2, 'viewer')).permission).toBe('portfolio.edit');
    expect(listed(await remove(2), 'skills').map(({ id }) => id)).not.toContain(skill.id);
    expect((await remove(2)).__typename).toBe('NotFound');
  });
});

describe('capacity', () => {
  it('is stated per period, in one unit, without overlap', async () => {
    const person = await newPerson();
    const set = (more: object, role?: Role) =>
      change('setCapacity', { personId: person.id, startDate: '2026-01-01', ...more }, role);
    const made = personOf(await set({ fte: 0.8, endDate: '2026-06-30' })).capacity[0] as Row;
    expect(made).toMatchObject({ fte: 0.8, hoursPerWeek: null, version: 1 });
    expect(problems(await set({ startDate: '2026-06-30', fte: 1 }))).toEqual(['startDate overlapping_period']);
    expect(personOf(await set({ startDate: '2026-07-01', hoursPerWeek: 27.5 })).capacity).toMatchObject([
      { hoursPerWeek: 27.5, endDate: null },
      { fte: 0.8 },
    ]);
    const key = { id: made.id, version: 1 };
    expect(personOf(await set({ ...key, fte: 0.9, endDate: '2026-06-30' })).capacity[1]).toMatchObject({
      fte: 0.9,
      version: 2,
    });
    expect((await set({ ...key, fte: 1, endDate: '2026-06-30' })).__typename).toBe('VersionConflict');
    expect((await set({ id: randomUUID(), version: 1, fte: 1 })).__typename).toBe('NotFound');
    const elsewhere = { id: made.id, version: 2, personId: (await newPerson()).id, fte: 1, endDate: '2026-06-30' };
    expect((await change('setCapacity', { startDate: '2026-01-01', ...elsewhere })).__typename).toBe('NotFound');
    expect(problems(await set({ fte: 1, hoursPerWeek: 36 }))).toEqual(['hoursPerWeek one_amount']);
    expect(problems(await set({}))).toEqual(['hoursPerWeek one_amount']);
    expect(problems(await set({ fte: 0.333 }))).toEqual(['fte two_decimals']);
    expect(problems(await set({ hoursPerWeek: 81, endDate: '2025-01-01' }))).toEqual([
      'endDate end_before_start',
      'hoursPerWeek number_out_of_range',
    ]);
    expect(problems(await change('setCapacity', { personId: randomUUID(), startDate: '2026-01-01', fte: 1 }))).toEqual([
      'personId unknown_id',
    ]);
    expect((await set({ fte: 1 }, 'project_leader')).permission).toBe('portfolio.edit');
    expect((await change('removeCapacity', key)).__typename).toBe('VersionConflict');
    expect((await change('removeCapacity', key, 'viewer')).permission).toBe('portfolio.edit');
    expect(personOf(await change('removeCapacity', { ...key, version: 2 })).capacity).toHaveLength(1);
    expect((await change('removeCapacity', key)).__typename).toBe('NotFound');
  });

  it('is never double, whoever is faster', async () => {
    const person = await newPerson();
    const input = { personId: person.id, startDate: '2026-01-01', fte: 1 };
    const both = await Promise.all([change('setCapacity', input), change('setCapacity', input)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['PersonPayload', 'ValidationFailed']);
  });

  it('counts in the full time of the organisation', async () => {
    const week = async () =>
      (await app.graphql<{ workingWeek: Row }>('viewer', '{ workingWeek { fullTimeHours version } }')).data.workingWeek;
    const { version } = await week();
    const set = (fullTimeHours: number, more: object = {}, role: Role = 'programme_manager') =>
      mutate(
        app,
        role,
        'setFullTimeHours',
        { fullTimeHours, version, ...more },
        '... on WorkingWeekPayload { workingWeek { fullTimeHours version } }',
      );
    expect((await set(38))['workingWeek']).toEqual({ fullTimeHours: 38, version: version + 1 });
    expect((await set(40)).current).toEqual({ fullTimeHours: 38 });
    expect(problems(await set(61))).toEqual(['fullTimeHours number_out_of_range']);
    expect((await set(36, {}, 'controller')).permission).toBe('portfolio.edit');
    expect(await week()).toEqual({ fullTimeHours: 38, version: version + 1 });
  });
});

describe('the register of people', () => {
  it('is searched, filtered, put in order and paged', async () => {
    const other = await app.anotherOrganisation();
    const make = async (name: string, more: object = {}) => {
      const made = await mutate(other, 'administrator', 'createPerson', { name, ...more }, PERSON);
      return personOf(made).id;
    };
    const ada = await make('Ada Vos', { jobTitle: 'Data engineer' });
    const bo = await make('Bo Vos', { jobTitle: 'Jurist' });
    await mutate(other, 'administrator', 'updatePerson', { id: bo, version: 1, active: false });
    const teams = await mutate(other, 'administrator', 'setTeam', { name: 'Data' }, TEAMS);
    const teamId = listed(teams, 'teams')[0]?.id;
    await mutate(other, 'administrator', 'setTeamMember', { personId: ada, teamId });
    const read = async (args: string) => {
      const answer = await other.graphql<{
        personRegister: { totalCount: number; nodes: { name: string; team: object | null; openAssignments: number }[] };
      }>(
        'programme_manager',
        `{ personRegister(${args}) { totalCount nodes { name team { name } openAssignments } } }`,
      );
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data.personRegister;
    };
    expect(await read('filter: { search: "vos" }')).toEqual({
      totalCount: 2,
      nodes: [
        { name: 'Ada Vos', team: { name: 'Data' }, openAssignments: 0 },
        { name: 'Bo Vos', team: null, openAssignments: 0 },
      ],
    });
    expect(
      (await read('first: 1, filter: { search: "vos" }, sort: { field: name, direction: desc }')).nodes,
    ).toMatchObject([{ name: 'Bo Vos' }]);
    expect((await read('filter: { search: "vos", active: true }')).totalCount).toBe(1);
    expect((await read(`filter: { teamId: "${teamId}" }`)).totalCount).toBe(1);
    expect((await read('filter: { skillId: "no-id" }')).totalCount).toBe(0);
    expect((await read('sort: { field: team }')).nodes[0]).toMatchObject({ name: 'Ada Vos' });
  });
});
