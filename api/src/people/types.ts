import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Permission, type Role } from '@stip/domain';
import { enumOf } from '../platform/graphql';

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
