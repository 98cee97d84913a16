import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, listArgs } from '../platform/graphql';

@InputType({ description: 'A new person. An account to sign in with is made apart.' })
export class CreatePersonInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Function in the organisation.' })
  jobTitle?: string | null;
  @Field(() => String, { nullable: true, description: 'Work e-mail, unique in the organisation.' })
  email?: string | null;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdatePersonInput extends CreatePersonInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Name.' })
  declare name: string;
  @Field(() => Boolean, { nullable: true, description: 'False for someone who left; what they own stays theirs.' })
  active?: boolean;
}

@InputType({ description: 'A skill with how well it is mastered.' })
export class PersonSkillInput {
  @Field(() => ID, { description: 'The skill.' })
  skillId!: string;
  @Field(() => Int, { description: '1 basic, 2 experienced, 3 expert.' })
  level!: number;
}

@InputType({ description: 'All skills of a person; what is left out is taken away.' })
export class SetPersonSkillsInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
  @Field(() => Int, { description: 'The version of the person that the user saw.' })
  version!: number;
  @Field(() => [PersonSkillInput], { description: 'At most 50, each skill once.' })
  skills!: PersonSkillInput[];
}

@InputType({
  description: 'Capacity in a period: hours per week or FTE, one of both. Periods of a person do not overlap.',
})
export class SetCapacityInput {
  @Field(() => ID, { nullable: true, description: 'The capacity to change; left out for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with an id.' })
  version?: number | null;
  @Field(() => ID, { description: 'Whose capacity it is.' })
  personId!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, included; null while it lasts.' })
  endDate?: string | null;
  @Field(() => Float, { nullable: true, description: 'Hours per week for projects, 0 to 80, at most two decimals.' })
  hoursPerWeek?: number | null;
  @Field(() => Float, { nullable: true, description: 'FTE for projects, 0 to 2, at most two decimals.' })
  fte?: number | null;
}

@InputType({ description: 'A period in which a person is in a team; one team at a time.' })
export class SetTeamMemberInput {
  @Field(() => ID, { nullable: true, description: 'The membership to change; left out for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with an id.' })
  version?: number | null;
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day; null when it always was.' })
  startDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, included; null while it lasts.' })
  endDate?: string | null;
}

@InputType({ description: 'A team, new or changed as a whole.' })
export class SetTeamInput {
  @Field(() => ID, { nullable: true, description: 'The team to change; left out for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with an id.' })
  version?: number | null;
  @Field(() => String, { description: 'Unique in the organisation.' })
  name!: string;
  @Field(() => ID, { nullable: true, description: 'Who leads it.' })
  leaderId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The team above it.' })
  parentId?: string | null;
}

@InputType({ description: 'A skill of the reference list, new or changed as a whole.' })
export class SetSkillInput {
  @Field(() => ID, { nullable: true, description: 'The skill to change; left out for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with an id.' })
  version?: number | null;
  @Field(() => String, { description: 'Name in Dutch, unique.' })
  labelNl!: string;
  @Field(() => String, { description: 'Name in English, unique.' })
  labelEn!: string;
}

@InputType({ description: 'What counts as full time.' })
export class SetFullTimeHoursInput {
  @Field(() => Float, { description: 'Hours per week of one FTE, 1 to 60, at most two decimals.' })
  fullTimeHours!: number;
  @Field(() => Int, { description: 'The version of the working week that the user saw.' })
  version!: number;
}

const SORT_FIELDS = {
  name: 'Name.',
  job_title: 'Function.',
  team: 'Name of the team today.',
  open_assignments: 'Number of assignments that end today or later.',
} as const;
export type PersonSortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which people; all that is stated must hold.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the name, the function, the e-mail or the team. At most ten count.',
  })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: 'People who are in this team today.' })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'People who have this skill.' })
  skillId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True for who is here, false for who left.' })
  active?: boolean | null;
}

@ArgsType()
export class PersonListArgs extends listArgs('Person', SORT_FIELDS, PersonFilter) {}
