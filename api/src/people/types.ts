import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Permission, type Role } from '@stip/domain';
import { connectionOf, DateScalar, DateTimeScalar, enumOf, resultUnion } from '../platform/graphql';

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role', description: 'Role of an account.' });

@ObjectType('Organisation', { description: 'The municipality whose record this is.' })
export class OrganisationType {
  @Field(() => ID, { description: 'The organisation.' })
  id!: string;
  @Field(() => String, { description: 'Name of the municipality.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Code of Statistics Netherlands, such as GM0344.' })
  cbsCode!: string | null;
  @Field(() => String, { description: 'Default language: nl or en.' })
  locale!: string;
  @Field(() => String, { description: 'ISO 4217 code of its own amounts.' })
  currency!: string;
  @Field(() => Boolean, { description: 'Holds made-up data.' })
  isDemo!: boolean;
  @Field(() => String, { nullable: true, description: 'Style sheet with the design tokens of the organisation.' })
  themeUrl!: string | null;
  @Field(() => Int, { description: 'Days after which a status update is stale.' })
  updateCadenceDays!: number;
  @Field(() => String, { description: 'IANA time zone, such as Europe/Amsterdam; decides which calendar date it is.' })
  timeZone!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant of the recorded history; null while nothing is.',
  })
  recordedSince!: Date | null;
}

@ObjectType('Person', { description: 'Someone who works on the strategy, as others may see them.' })
export class PersonType {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Function in the organisation.' })
  jobTitle?: string | null;
}

@ObjectType('TeamReference', { description: 'Identity and name of a team.' })
export class TeamReferenceType {
  @Field(() => ID, { description: 'The team.' })
  id!: string;
  @Field(() => String, { description: 'Name of the team.' })
  name!: string;
}

@ObjectType('Skill', { description: 'Something people can do and projects ask for (vaardigheid).' })
export class SkillType {
  @Field(() => ID, { description: 'The skill.' })
  id!: string;
  @Field(() => String, { description: 'Name in Dutch.' })
  labelNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;
}

@ObjectType('SkillEntry', { description: 'A skill with how many people have it and how much work asks for it.' })
export class SkillEntryType extends SkillType {
  @Field(() => Int, { description: 'Number of active people who have it.' })
  people!: number;
  @Field(() => Int, { description: 'Assignments and vacancies that ask for it.' })
  asked!: number;
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('PersonSkill', { description: 'A skill of a person.' })
export class PersonSkillType {
  @Field(() => SkillType, { description: 'The skill.' })
  skill!: SkillType;
  @Field(() => Int, { description: '1 basic, 2 experienced, 3 expert.' })
  level!: number;
}

@ObjectType('TeamMembership', { description: 'A period in which a person is in a team.' })
export class TeamMembershipType {
  @Field(() => ID, { description: 'The membership.' })
  id!: string;
  @Field(() => TeamReferenceType, { description: 'The team.' })
  team!: TeamReferenceType;
  @Field(() => DateScalar, { nullable: true, description: 'First day; null when it always was.' })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, included; null while it lasts.' })
  endDate!: string | null;
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('Capacity', { description: 'What a person can give to projects in a period: hours per week or FTE.' })
export class CapacityType {
  @Field(() => ID, { description: 'The capacity of this period.' })
  id!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, included; null while it lasts.' })
  endDate!: string | null;
  @Field(() => Float, { nullable: true, description: 'Hours per week, two decimals; null when stated as FTE.' })
  hoursPerWeek!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Full-time equivalents, two decimals; null when stated as hours.',
  })
  fte!: number | null;
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('PersonEntry', { description: 'A person as the register of people shows them.' })
export class PersonEntryType extends PersonType {
  @Field(() => String, { nullable: true, description: 'Work e-mail.' })
  email!: string | null;
  @Field(() => Boolean, { description: 'Whether the person can be chosen as an owner; false for someone who left.' })
  active!: boolean;
  @Field(() => TeamReferenceType, { nullable: true, description: 'The team today.' })
  team!: TeamReferenceType | null;
  @Field(() => [TeamMembershipType], { description: 'Teams over time, the latest first.' })
  memberships!: TeamMembershipType[];
  @Field(() => [PersonSkillType], { description: 'Skills by name.' })
  skills!: PersonSkillType[];
  @Field(() => [CapacityType], { description: 'Capacity over time, the latest first.' })
  capacity!: CapacityType[];
  @Field(() => Int, { description: 'Assignments that end today or later.' })
  openAssignments!: number;
  @Field(() => Int, { description: 'Rises with every change; guards the skills too.' })
  version!: number;
}

export const PersonConnection = connectionOf(PersonEntryType, 'Person');

@ObjectType('Team', { description: 'A team of the organisation with the people who are in it today.' })
export class TeamType extends TeamReferenceType {
  @Field(() => ID, { nullable: true, description: 'The team above it.' })
  parentId!: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Who leads it.' })
  leader!: PersonType | null;
  @Field(() => [PersonType], { description: 'Members today, by name.' })
  members!: PersonType[];
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('WorkingWeek', { description: 'What counts as full time in the organisation.' })
export class WorkingWeekType {
  @Field(() => Float, { description: 'Hours per week of one FTE.' })
  fullTimeHours!: number;
  @Field(() => Int, { description: 'Version of the organisation, which guards it.' })
  version!: number;
}

@ObjectType({ description: 'The person as it is stored now.' })
export class PersonPayload {
  @Field(() => PersonEntryType, { description: 'The person.' })
  person!: PersonEntryType;
}

@ObjectType({ description: 'The teams as they are stored now.' })
export class TeamsPayload {
  @Field(() => [TeamType], { description: 'All teams by name.' })
  teams!: TeamType[];
}

@ObjectType({ description: 'The skills as they are stored now.' })
export class SkillsPayload {
  @Field(() => [SkillEntryType], { description: 'All skills by name.' })
  skills!: SkillEntryType[];
}

@ObjectType({ description: 'The working week as it is stored now.' })
export class WorkingWeekPayload {
  @Field(() => WorkingWeekType, { description: 'The working week.' })
  workingWeek!: WorkingWeekType;
}

export const CreatePersonResult = resultUnion('CreatePersonResult', PersonPayload);
export const UpdatePersonResult = resultUnion('UpdatePersonResult', PersonPayload);
export const SetPersonSkillsResult = resultUnion('SetPersonSkillsResult', PersonPayload);
export const SetCapacityResult = resultUnion('SetCapacityResult', PersonPayload);
export const RemoveCapacityResult = resultUnion('RemoveCapacityResult', PersonPayload);
export const SetTeamMemberResult = resultUnion('SetTeamMemberResult', PersonPayload);
export const RemoveTeamMemberResult = resultUnion('RemoveTeamMemberResult', PersonPayload);
export const SetTeamResult = resultUnion('SetTeamResult', TeamsPayload);
export const RemoveTeamResult = resultUnion('RemoveTeamResult', TeamsPayload);
export const SetSkillResult = resultUnion('SetSkillResult', SkillsPayload);
export const RemoveSkillResult = resultUnion('RemoveSkillResult', SkillsPayload);
export const SetFullTimeHoursResult = resultUnion('SetFullTimeHoursResult', WorkingWeekPayload);

@ObjectType('Session', { description: 'Who is signed in, and what the role allows.' })
export class SessionType {
  @Field(() => OrganisationType, { description: 'The organisation whose record the account opens.' })
  organisation!: OrganisationType;
  @Field(() => PersonType, { nullable: true, description: 'The person behind the account.' })
  person!: PersonType | null;
  @Field(() => RoleEnum, { description: 'Role of the account.' })
  role!: Role;
  @Field(() => [String], { description: 'What the role may do, such as status.publish.' })
  permissions!: Permission[];
}
