import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CAPACITY_GROUPS, LOADS, type CapacityGroup, type Load } from '@stip/domain';
import { PersonType, SkillType } from '../people';
import { connectionOf, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ProjectRoleNameEnum, ReferenceType, type ProjectRoleName } from '../portfolio';
import { VACANCY_STATES, type VacancyState } from './entity';

export const VacancyStateEnum = enumOf(VACANCY_STATES);
registerEnumType(VacancyStateEnum, {
  name: 'VacancyState',
  description: 'Where a vacancy is.',
  valuesMap: {
    open: { description: 'Nobody has been found yet; its work is unmet demand.' },
    filled: { description: 'Somebody was found, and has an assignment for it.' },
    withdrawn: { description: 'No longer asked.' },
  },
});
export const CapacityGroupEnum = enumOf(CAPACITY_GROUPS);
registerEnumType(CapacityGroupEnum, {
  name: 'CapacityGroup',
  description: 'What capacity and work are added up by.',
  valuesMap: {
    team: { description: 'Teams; a person counts in the team that began last in a month.' },
    skill: {
      description: 'Skills: capacity is what the people who have it can give beside other work, so rows do not add up.',
    },
    person: { description: 'People; asks the permission project.edit, as it shows what each of them can give.' },
  },
});
export const LoadEnum = enumOf(LOADS);
registerEnumType(LoadEnum, {
  name: 'Load',
  description: 'How work compares with capacity in a month.',
  valuesMap: {
    none: { description: 'No capacity and no work, or capacity means nothing here.' },
    no_capacity: { description: 'Work for which no capacity is known.' },
    under: { description: 'Below 70 % of the capacity: there is room.' },
    fits: { description: '70 to 100 % of the capacity.' },
    over: { description: 'More than 100 % of the capacity.' },
  },
});
export const CAPACITY_ROW_KINDS = ['person', 'team', 'skill', 'outside', 'vacancies'] as const;
export const CapacityRowKindEnum = enumOf(CAPACITY_ROW_KINDS);
registerEnumType(CapacityRowKindEnum, {
  name: 'CapacityRowKind',
  description: 'What a row of a capacity plan is about.',
  valuesMap: {
    person: { description: 'A person.' },
    team: { description: 'A team.' },
    skill: { description: 'A skill.' },
    outside: { description: 'People outside every team, or work that asks no skill.' },
    vacancies: { description: 'Open vacancies.' },
  },
});
export const STAFFING_FINDINGS = ['overloaded', 'no_sponsor', 'no_leader', 'vacancy_begun', 'left_with_work'] as const;
export type StaffingFindingKind = (typeof STAFFING_FINDINGS)[number];
export const StaffingFindingEnum = enumOf(STAFFING_FINDINGS);
registerEnumType(StaffingFindingEnum, {
  name: 'StaffingFindingKind',
  description: 'What is off about the people of the portfolio.',
  valuesMap: {
    overloaded: { description: 'A person with more work than capacity in a coming month.' },
    no_sponsor: { description: 'An active project without an executive sponsor today.' },
    no_leader: { description: 'An active project that nobody leads.' },
    vacancy_begun: { description: 'An open vacancy whose work should have begun.' },
    left_with_work: { description: 'A person who left, with an assignment that goes on.' },
  },
});

@ObjectType('CapacityCell', { description: 'Capacity and work of a row in a month. Hours have two decimals.' })
export class CapacityCellType {
  @Field(() => String, { description: 'The month, YYYY-MM.' })
  month!: string;
  @Field(() => Float, { nullable: true, description: 'Hours that can be given; null where that means nothing.' })
  capacity!: number | null;
  @Field(() => Float, { description: 'Hours assigned to people.' })
  assigned!: number;
  @Field(() => Float, { description: 'Hours that open vacancies ask.' })
  unmet!: number;
  @Field(() => Int, { nullable: true, description: 'Assigned as a percentage of the capacity; null without capacity.' })
  percent!: number | null;
  @Field(() => LoadEnum, { description: 'How the work compares with the capacity.' })
  load!: Load;
}

@ObjectType('CapacityRow', { description: 'A person, team or skill over the months.' })
export class CapacityRowType {
  @Field(() => String, { description: 'Names the row in `capacityDetails`: the id of what it is about, or its kind.' })
  key!: string;
  @Field(() => CapacityRowKindEnum, { description: 'What it is about.' })
  kind!: (typeof CAPACITY_ROW_KINDS)[number];
  @Field(() => PersonType, { nullable: true, description: 'The person, for a row of one.' })
  person!: PersonType | null;
  @Field(() => String, { nullable: true, description: 'Name of the team; for a person the team of the first month.' })
  team!: string | null;
  @Field(() => SkillType, { nullable: true, description: 'The skill, for a row of one.' })
  skill!: SkillType | null;
  @Field(() => [CapacityCellType], { description: 'One per month asked, in order.' })
  cells!: CapacityCellType[];
}

@ObjectType('CapacityPlan', { description: 'Capacity against work per month (capaciteitsplanning).' })
export class CapacityPlanType {
  @Field(() => CapacityGroupEnum, { description: 'What rows are about.' })
  by!: CapacityGroup;
  @Field(() => [String], { description: 'The months, YYYY-MM.' })
  months!: string[];
  @Field(() => Float, { description: 'Hours per week of one FTE.' })
  fullTimeHours!: number;
  @Field(() => [CapacityRowType], { description: 'Rows with capacity or work in these months, by name.' })
  rows!: CapacityRowType[];
  @Field(() => Int, { description: 'Active people whom the filter leaves, without capacity or work in these months.' })
  idlePeople!: number;
}

@ObjectType('Assignment', { description: 'Work of a person for a project. One of the three amounts is there.' })
export class AssignmentType {
  @Field(() => ID, { description: 'The assignment.' })
  id!: string;
  @Field(() => ReferenceType, { description: 'The project it is for.' })
  project!: ReferenceType;
  @Field(() => PersonType, { description: 'Who does it.' })
  person!: PersonType;
  @Field(() => Boolean, { description: 'False when the person left.' })
  personActive!: boolean;
  @Field(() => ProjectRoleNameEnum, { nullable: true, description: 'Role in which it is done.' })
  role!: ProjectRoleName | null;
  @Field(() => SkillType, { nullable: true, description: 'Skill that it asks.' })
  skill!: SkillType | null;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => Float, { nullable: true, description: 'Hours in all.' })
  totalHours!: number | null;
  @Field(() => Float, { nullable: true, description: 'Hours per week.' })
  hoursPerWeek!: number | null;
  @Field(() => Float, { nullable: true, description: 'Full-time equivalents.' })
  fte!: number | null;
  @Field(() => Float, { description: 'Hours over the whole period, whichever way it was stated.' })
  hours!: number;
  @Field(() => [String], {
    description:
      'Months of the assignment, from this month on, in which the person has more work than capacity. Empty without the permission project.edit.',
  })
  overloadedMonths!: string[];
  @Field(() => String, { description: 'What there is to say about it.' })
  note!: string;
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('Vacancy', { description: 'Work in a project for which somebody is asked.' })
export class VacancyType {
  @Field(() => ID, { description: 'The vacancy.' })
  id!: string;
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => ProjectRoleNameEnum, { nullable: true, description: 'Role that is asked.' })
  role!: ProjectRoleName | null;
  @Field(() => SkillType, { nullable: true, description: 'Skill that is asked.' })
  skill!: SkillType | null;
  @Field(() => Float, { description: 'Full-time equivalents.' })
  fte!: number;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => VacancyStateEnum, { description: 'Where it is.' })
  state!: VacancyState;
  @Field(() => PersonType, { nullable: true, description: 'Who filled it.' })
  filledBy!: PersonType | null;
  @Field(() => Boolean, { description: 'Open while its work should have begun.' })
  begun!: boolean;
  @Field(() => String, { description: 'What there is to say about it.' })
  note!: string;
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

export const VacancyConnection = connectionOf(VacancyType, 'Vacancy');

@ObjectType('CapacityDetail', { description: 'A piece of the work of a row in a month: an assignment or a vacancy.' })
export class CapacityDetailType {
  @Field(() => ID, { description: 'The assignment or vacancy.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether it is a vacancy.' })
  vacancy!: boolean;
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => PersonType, { nullable: true, description: 'Who does it; null for a vacancy, or without project.edit.' })
  person!: PersonType | null;
  @Field(() => ProjectRoleNameEnum, { nullable: true, description: 'Role in which it is done.' })
  role!: ProjectRoleName | null;
  @Field(() => SkillType, { nullable: true, description: 'Skill that it asks.' })
  skill!: SkillType | null;
  @Field(() => DateScalar, { description: 'First day of the whole.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day of the whole, included.' })
  endDate!: string;
  @Field(() => Float, { description: 'Hours in the month.' })
  hours!: number;
}

@ObjectType('ProjectStaffing', { description: 'Work of people for a project, and work that waits for somebody.' })
export class ProjectStaffingType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => [AssignmentType], { description: 'Assignments by first day.' })
  assignments!: AssignmentType[];
  @Field(() => [VacancyType], { description: 'Vacancies: open ones first, then by first day.' })
  vacancies!: VacancyType[];
}

@ObjectType('StaffingFinding', { description: 'Something about people that needs attention.' })
export class StaffingFindingType {
  @Field(() => StaffingFindingEnum, { description: 'What is off.' })
  kind!: StaffingFindingKind;
  @Field(() => ReferenceType, { nullable: true, description: 'The project it is about.' })
  project!: ReferenceType | null;
  @Field(() => ReferenceType, { nullable: true, description: 'The person it is about.' })
  person!: ReferenceType | null;
  @Field(() => ID, { nullable: true, description: 'The vacancy it is about.' })
  vacancyId!: string | null;
  @Field(() => [String], { description: 'Months in which it is so, YYYY-MM.' })
  months!: string[];
  @Field(() => Int, { nullable: true, description: 'Highest load in percent in those months.' })
  percent!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day from which the vacancy asked somebody.' })
  since!: string | null;
}

@ObjectType({ description: 'The people of the project as they are stored now.' })
export class ProjectStaffingPayload {
  @Field(() => ProjectStaffingType, { description: 'Assignments and vacancies of the project.' })
  staffing!: ProjectStaffingType;
}

export const SetAssignmentResult = resultUnion('SetAssignmentResult', ProjectStaffingPayload);
export const RemoveAssignmentResult = resultUnion('RemoveAssignmentResult', ProjectStaffingPayload);
export const SetVacancyResult = resultUnion('SetVacancyResult', ProjectStaffingPayload);
export const FillVacancyResult = resultUnion('FillVacancyResult', ProjectStaffingPayload);
export const RemoveVacancyResult = resultUnion('RemoveVacancyResult', ProjectStaffingPayload);
