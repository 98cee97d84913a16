import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, VersionedKey } from '../platform/graphql';
import type { DependencyType, ProjectRoleName, ProjectState, RebaselineReason, WorkItemKind } from './entity';
import {
  DependencyTypeEnum,
  ProjectRoleNameEnum,
  ProjectStateEnum,
  RebaselineReasonEnum,
  WorkItemKindEnum,
} from './types';

@InputType()
export class CreateProjectInput {
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  code?: string | null;
  @Field(() => String, { nullable: true })
  description?: string;
  @Field(() => ID, { nullable: true })
  programmeId?: string | null;
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
  @Field(() => ProjectStateEnum, { nullable: true })
  state?: ProjectState;
  @Field(() => DateScalar, { nullable: true })
  startDate?: string | null;
  @Field(() => DateScalar, { nullable: true })
  endDate?: string | null;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdateProjectInput extends CreateProjectInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true })
  declare name: string;
}

export { VersionedKey };

@InputType()
export class CreateWorkItemInput {
  @Field(() => ID)
  projectId!: string;
  @Field(() => ID, { nullable: true })
  parentId?: string | null;
  @Field(() => WorkItemKindEnum)
  kind!: WorkItemKind;
  @Field(() => String)
  title!: string;
  @Field(() => String, { nullable: true })
  description?: string;
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
  @Field(() => DateScalar)
  startDate!: string;
  @Field(() => DateScalar)
  endDate!: string;
  @Field(() => DateScalar, { nullable: true })
  actualStart?: string | null;
  @Field(() => DateScalar, { nullable: true })
  actualEnd?: string | null;
  @Field(() => Int, { nullable: true })
  percentComplete?: number;
}

@InputType({ description: 'Fields left out stay as they are.' })
export class UpdateWorkItemInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => ID, { nullable: true })
  parentId?: string | null;
  @Field(() => String, { nullable: true })
  title?: string;
  @Field(() => String, { nullable: true })
  description?: string;
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true })
  startDate?: string;
  @Field(() => DateScalar, { nullable: true })
  endDate?: string;
  @Field(() => DateScalar, { nullable: true })
  actualStart?: string | null;
  @Field(() => DateScalar, { nullable: true })
  actualEnd?: string | null;
  @Field(() => Int, { nullable: true })
  percentComplete?: number;
  @Field(() => Int, { nullable: true })
  position?: number;
}

@InputType()
export class AddDependencyInput {
  @Field(() => ID)
  predecessorId!: string;
  @Field(() => ID)
  successorId!: string;
  @Field(() => DependencyTypeEnum, { defaultValue: 'FS' })
  type!: DependencyType;
  @Field(() => Int, { defaultValue: 0 })
  lagDays!: number;
}

@InputType()
export class ApproveBaselineInput {
  @Field(() => ID)
  projectId!: string;
  @Field(() => DateScalar)
  approvedOn!: string;
  @Field(() => String)
  decisionReference!: string;
  @Field(() => RebaselineReasonEnum, { nullable: true, description: 'Asked from the second baseline on.' })
  reasonCategory?: RebaselineReason | null;
  @Field(() => String, { defaultValue: '' })
  explanation!: string;
}

@InputType({ description: 'A person in a role of a project, new or changed as a whole.' })
export class SetProjectRoleInput {
  @Field(() => ID, { nullable: true, description: 'The role to change; left out for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with an id.' })
  version?: number | null;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => ID, { description: 'Who has the role.' })
  personId!: string;
  @Field(() => ProjectRoleNameEnum, { description: 'The role.' })
  role!: ProjectRoleName;
  @Field(() => DateScalar, { nullable: true, description: 'First day; null when it always was.' })
  startDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, included; null while it lasts.' })
  endDate?: string | null;
}

@InputType()
export class CreateProgrammeInput {
  @Field(() => String, { description: 'Unique in the organisation.' })
  name!: string;
  @Field(() => String, { nullable: true })
  code?: string | null;
  @Field(() => String, { nullable: true })
  description?: string;
  @Field(() => ID, { nullable: true })
  strategyId?: string | null;
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Order in lists.' })
  position?: number;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdateProgrammeInput extends CreateProgrammeInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true })
  declare name: string;
}
