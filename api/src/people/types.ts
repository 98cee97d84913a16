import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Permission, type Role } from '@stip/domain';
import { DateTimeScalar, enumOf, resultUnion } from '../platform/graphql';

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role', description: 'Role of an account.' });

@ObjectType('Organisation', { description: 'The municipality whose record this is.' })
export class OrganisationType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
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

@ObjectType('Person')
export class PersonType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  jobTitle?: string | null;
}

@ObjectType('PersonEntry', { description: 'A person as the register of people shows them.' })
export class PersonEntryType extends PersonType {
  @Field(() => String, { nullable: true, description: 'Work e-mail.' })
  email!: string | null;
  @Field(() => Boolean, { description: 'Whether the person can be chosen as an owner.' })
  active!: boolean;
  @Field(() => Int)
  version!: number;
}

@InputType()
export class CreatePersonInput {
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  jobTitle?: string | null;
  @Field(() => String, { nullable: true, description: 'Work e-mail, unique in the organisation.' })
  email?: string | null;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdatePersonInput extends CreatePersonInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true })
  declare name: string;
  @Field(() => Boolean, { nullable: true, description: 'False for someone who left; what they own stays theirs.' })
  active?: boolean;
}

@ObjectType()
export class PersonPayload {
  @Field(() => PersonEntryType)
  person!: PersonEntryType;
}

export const CreatePersonResult = resultUnion('CreatePersonResult', PersonPayload);
export const UpdatePersonResult = resultUnion('UpdatePersonResult', PersonPayload);

@ObjectType('Session', { description: 'Who is signed in, and what the role allows.' })
export class SessionType {
  @Field(() => OrganisationType)
  organisation!: OrganisationType;
  @Field(() => PersonType, { nullable: true })
  person!: PersonType | null;
  @Field(() => RoleEnum)
  role!: Role;
  @Field(() => [String], { description: 'What the role may do, such as status.publish.' })
  permissions!: Permission[];
}
