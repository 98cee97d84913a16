import { addDays, addMonths, firstDay, monthOf, type CalendarDate } from '@stip/domain';
import { Capacity, Person, PersonSkill, Skill, Team, TeamMember } from '../people/entity';
import { newId } from '../platform/ids';
import { Assignment, Vacancy } from '../staffing/entity';
import {
  ASSIGNMENTS,
  CAPACITY,
  LEAVER,
  MEMBERS,
  PERSON_SKILLS,
  SKILLS,
  TEAMS,
  VACANCIES,
  type DemoAssignment,
} from './staffing-data';
import type { DemoWriter } from './write';

/** Months before this one from which capacity is known. */
const KNOWN_SINCE = -24;

/** Teams, skills and capacity, and who works on what: some have too much, some have room, two places are vacant. */
export async function writeStaffing(demo: DemoWriter): Promise<void> {
  const first = (month: number): CalendarDate => addMonths(firstDay(monthOf(demo.today)), month);
  const last = (month: number): CalendarDate => addDays(first(month + 1), -1);
  const team = new Map(TEAMS.map(([key]) => [key, newId()]));
  const skill = new Map(SKILLS.map(([key]) => [key, newId()]));

  for (const top of [true, false]) {
    await demo.insert(
      Team,
      TEAMS.filter(([, , , parent]) => (parent === undefined) === top).map(([key, name, leader, parent]) => ({
        id: team.get(key),
        name,
        leaderId: demo.person(leader),
        parentId: parent ? team.get(parent) : null,
      })),
    );
  }
  await demo.insert(
    TeamMember,
    MEMBERS.map(([person, key, from, to]) => ({
      id: newId(),
      teamId: team.get(key),
      personId: demo.person(person),
      startDate: from === undefined || from === null ? null : first(from),
      endDate: to === undefined ? null : last(to),
    })),
  );
  await demo.insert(
    Skill,
    SKILLS.map(([key, labelNl, labelEn]) => ({ id: skill.get(key), labelNl, labelEn })),
  );
  await demo.insert(
    PersonSkill,
    Object.entries(PERSON_SKILLS).flatMap(([person, levels]) =>
      Object.entries(levels).map(([key, level]) => ({
        personId: demo.person(person),
        skillId: skill.get(key),
        level,
      })),
    ),
  );
  await demo.insert(
    Capacity,
    CAPACITY.map(([person, amount, from, to]) => ({
      id: newId(),
      personId: demo.person(person),
      startDate: first(from ?? KNOWN_SINCE),
      endDate: to === undefined ? null : last(to),
      ...amount,
    })),
  );

  const leaver = newId();
  await demo.insert(Person, [
    { id: leaver, name: LEAVER.name, jobTitle: LEAVER.jobTitle, email: 'thijs.wouda@stipdam.example', active: false },
  ]);
  const rowOf = (work: DemoAssignment, personId: string | null) => ({
    id: newId(),
    projectId: demo.project(work.project)?.id,
    personId,
    role: work.role,
    skillId: skill.get(work.skill),
    startDate: first(work.months[0]),
    endDate: last(work.months[1]),
    ...work.amount,
    note: work.note ?? '',
  });
  await demo.insert(
    Vacancy,
    VACANCIES.map(({ project, months, skill: key, ...vacancy }) => ({
      id: newId(),
      projectId: demo.project(project)?.id,
      skillId: skill.get(key),
      startDate: first(months[0]),
      endDate: last(months[1]),
      ...vacancy,
    })),
  );
  await demo.insert(
    Assignment,
    [...ASSIGNMENTS.map((work) => rowOf(work, demo.person(work.person))), rowOf(LEAVER.work, leaver)].map((row) => ({
      totalHours: null,
      hoursPerWeek: null,
      fte: null,
      ...row,
    })),
  );
}
