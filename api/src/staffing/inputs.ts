import { ArgsType, Field, Float, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { CapacityGroup } from '@stip/domain';
import { DateScalar, enumOf, listArgs } from '../platform/graphql';
import { ProjectRoleNameEnum, type ProjectRoleName } from '../portfolio';
import type { VacancyState } from './entity';
import { CapacityGroupEnum, VacancyStateEnum } from './types';

@InputType({
  description: 'Work of a person for a project, new or changed as a whole. State one of the three amounts.',
})
export class SetAssignmentInput {
  @Field(() => ID, { nullable: true, description: 'The assignment to change; left out for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with an id.' })
  version?: number | null;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => ID, { description: 'Who does it. Somebody who left gets no new work.' })
  personId!: string;
  @Field(() => ProjectRoleNameEnum, { nullable: true, description: 'Role in which it is done.' })
  role?: ProjectRoleName | null;
  @Field(() => ID, { nullable: true, description: 'Skill that it asks.' })
  skillId?: string | null;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => Float, { nullable: true, description: 'Hours in all, at most two decimals.' })
  totalHours?: number | null;
  @Field(() => Float, { nullable: true, description: 'Hours per week, at most 80 and two decimals.' })
  hoursPerWeek?: number | null;
  @Field(() => Float, { nullable: true, description: 'Full-time equivalents, at most 2 and two decimals.' })
  fte?: number | null;
  @Field(() => String, { defaultValue: '', description: 'What there is to say about it.' })
  note!: string;
}

const OPEN_OR_NOT = enumOf(['open', 'withdrawn']);
registerEnumType(OPEN_OR_NOT, {
  name: 'VacancyWish',
  description: 'Whether somebody is asked. Setting a filled vacancy open parts it from its assignment.',
  valuesMap: { open: { description: 'Somebody is asked.' }, withdrawn: { description: 'No longer asked.' } },
});

@InputType({ description: 'A vacancy, new or changed as a whole. A role, a skill or both are asked.' })
export class SetVacancyInput {
  @Field(() => ID, { nullable: true, description: 'The vacancy to change; left out for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with an id.' })
  version?: number | null;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => ProjectRoleNameEnum, { nullable: true, description: 'Role that is asked.' })
  role?: ProjectRoleName | null;
  @Field(() => ID, { nullable: true, description: 'Skill that is asked.' })
  skillId?: string | null;
  @Field(() => Float, { description: 'Full-time equivalents, above 0, at most 20 and two decimals.' })
  fte!: number;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => OPEN_OR_NOT as object, { nullable: true, description: 'Stays as it is when left out; open at first.' })
  state?: 'open' | 'withdrawn' | null;
  @Field(() => String, { defaultValue: '', description: 'What there is to say about it.' })
  note!: string;
}

@InputType({ description: 'Who fills an open vacancy. The person gets an assignment for what is left of it.' })
export class FillVacancyInput {
  @Field(() => ID, { description: 'The vacancy.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => ID, { description: 'Who fills it.' })
  personId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the work; that of the vacancy when left out.' })
  startDate?: string | null;
}

@InputType({ description: 'Which people count; all that is stated must hold.' })
export class CapacityFilter {
  @Field(() => ID, { nullable: true, description: 'People who are in this team at some time in the months.' })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'People who have this skill, and vacancies that ask it.' })
  skillId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'People with work for this project in the months, and its vacancies.',
  })
  projectId?: string | null;
}

@ArgsType()
export class CapacityArgs {
  @Field(() => DateScalar, { description: 'A day in the first month.' })
  from!: string;
  @Field(() => DateScalar, { description: 'A day in the last month; at most 36 months in all.' })
  to!: string;
  @Field(() => CapacityGroupEnum, { description: 'What to add up by.' })
  by!: CapacityGroup;
  @Field(() => CapacityFilter, { nullable: true, description: 'Everybody when left out.' })
  filter?: CapacityFilter | null;
}

const SORT_FIELDS = {
  start_date: 'First day.',
  fte: 'Full-time equivalents.',
  project: 'Name of the project.',
} as const;
export type VacancySortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which vacancies; all that is stated must hold.' })
export class VacancyFilter {
  @Field(() => [VacancyStateEnum], { nullable: true, description: 'Vacancies in one of these states.' })
  states?: VacancyState[] | null;
  @Field(() => ID, { nullable: true, description: 'Vacancies of this project.' })
  projectId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Vacancies that ask this skill.' })
  skillId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True for open ones whose work should have begun.' })
  begun?: boolean | null;
}

@ArgsType()
export class VacancyListArgs extends listArgs('Vacancy', SORT_FIELDS, VacancyFilter) {}
