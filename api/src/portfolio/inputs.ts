import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { ConstraintType } from '@stip/schedule';
import { DateScalar, VersionedKey } from '../platform/graphql';
import type { DependencyType, LagUnit, ProjectRoleName, ProjectState, SchedulingMode, WorkItemKind } from './entity';
import {
  ConstraintTypeEnum,
  DependencyTypeEnum,
  LagUnitEnum,
  ProjectRoleNameEnum,
  ProjectStateEnum,
  SchedulingModeEnum,
  WorkItemKindEnum,
} from './types';

@InputType({ description: 'A project to add.' })
export class CreateProjectInput {
  @Field(() => String, { description: 'Name, at most 300 characters.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Short code, unique in the organisation.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string;
  @Field(() => ID, { nullable: true, description: 'The programme it belongs to.' })
  programmeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Project leader: a person.' })
  ownerId?: string | null;
  @Field(() => ProjectStateEnum, {
    nullable: true,
    description: 'Where it is in its life; a new one is proposed when left out.',
  })
  state?: ProjectState;
  @Field(() => DateScalar, { nullable: true, description: 'Start in the current plan.' })
  startDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'End in the current plan, included; not before the start.' })
  endDate?: string | null;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdateProjectInput extends CreateProjectInput {
  @Field(() => ID, { description: 'The project to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Name, at most 300 characters.' })
  declare name: string;
}

export { VersionedKey };

@InputType({ description: 'A phase, task or milestone to add to a project.' })
export class CreateWorkItemInput {
  @Field(() => ID, { description: 'The project to add it to.' })
  projectId!: string;
  @Field(() => ID, { nullable: true, description: 'The item above it; null for directly under the project.' })
  parentId?: string | null;
  @Field(() => WorkItemKindEnum, { description: 'Phase, task or milestone; does not change later.' })
  kind!: WorkItemKind;
  @Field(() => String, { description: 'Title, at most 300 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string;
  @Field(() => ID, { nullable: true, description: 'Who carries it out: a person.' })
  ownerId?: string | null;
  @Field(() => DateScalar, { description: 'First day in the current plan.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included; equal to the start for a milestone.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it began.' })
  actualStart?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done.' })
  actualEnd?: string | null;
  @Field(() => Int, { nullable: true, description: 'Percent of the work done, 0 to 100.' })
  percentComplete?: number;
  @Field(() => SchedulingModeEnum, {
    nullable: true,
    description: 'Whether its dates are set by hand (a new item, when left out) or computed.',
  })
  scheduling?: SchedulingMode;
  @Field(() => Int, {
    nullable: true,
    description:
      'Length in minutes of working time, or of the clock. Left out for a task that is to be computed: that of its dates.',
  })
  durationMinutes?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the duration counts minutes of the clock.' })
  durationElapsed?: boolean;
  @Field(() => ConstraintTypeEnum, {
    nullable: true,
    description: 'What its computed dates must keep to; null for nothing.',
  })
  constraintType?: ConstraintType | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date of the constraint; none for as late as possible.',
  })
  constraintDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it should be finished; null for none.' })
  deadline?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Calendar of its own; null for the default of the organisation.',
  })
  calendarId?: string | null;
}

@InputType({
  description:
    'Fields left out stay as they are. A start given to an item whose dates are computed becomes the constraint to start no earlier, and an end its duration.',
})
export class UpdateWorkItemInput {
  @Field(() => ID, { description: 'The item to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'The item above it; null for directly under the project.' })
  parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'Title, at most 300 characters.' })
  title?: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string;
  @Field(() => ID, { nullable: true, description: 'Who carries it out: a person.' })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day in the current plan.' })
  startDate?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, included; equal to the start for a milestone.' })
  endDate?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it began.' })
  actualStart?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done.' })
  actualEnd?: string | null;
  @Field(() => Int, { nullable: true, description: 'Percent of the work done, 0 to 100.' })
  percentComplete?: number;
  @Field(() => Int, { nullable: true, description: 'Order among its siblings, from 0.' })
  position?: number;
  @Field(() => SchedulingModeEnum, {
    nullable: true,
    description: 'Whether its dates are set by hand or computed.',
  })
  scheduling?: SchedulingMode;
  @Field(() => Int, {
    nullable: true,
    description:
      'Length in minutes of working time, or of the clock. Left out for a task that is to be computed: that of its dates.',
  })
  durationMinutes?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the duration counts minutes of the clock.' })
  durationElapsed?: boolean;
  @Field(() => ConstraintTypeEnum, {
    nullable: true,
    description: 'What its computed dates must keep to; null for nothing.',
  })
  constraintType?: ConstraintType | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date of the constraint; none for as late as possible.',
  })
  constraintDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it should be finished; null for none.' })
  deadline?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Calendar of its own; null for the default of the organisation.',
  })
  calendarId?: string | null;
}

@InputType({ description: 'Changes of several items, of one project or more, that are saved together or not at all.' })
export class UpdateWorkItemsInput {
  @Field(() => [UpdateWorkItemInput], {
    description:
      'At most 1,000 items, each once. Dates given to an item whose dates are computed are left to the schedule where it follows another of these and has no constraint of its own.',
  })
  items!: UpdateWorkItemInput[];
  @Field(() => [UpdateProjectInput], {
    nullable: true,
    description: 'Projects whose own dates go along, such as when all of a project is postponed; at most 100.',
  })
  projects?: UpdateProjectInput[] | null;
}

@InputType({ description: 'A relation between two work items, of one project or two.' })
export class AddDependencyInput {
  @Field(() => ID, { description: 'The work item that comes first.' })
  predecessorId!: string;
  @Field(() => ID, { description: 'The work item that waits for it.' })
  successorId!: string;
  @Field(() => DependencyTypeEnum, {
    defaultValue: 'FS',
    description: 'Which end of the one ties which end of the other.',
  })
  type!: DependencyType;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Calendar days in between, -3,650 to 3,650; negative is a lead. Not looked at when `lag` is given.',
  })
  lagDays!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Time in between in the unit, -3,650 to 3,650; negative is a lead. Calendar days are whole.',
  })
  lag?: number | null;
  @Field(() => LagUnitEnum, { nullable: true, description: 'Unit of the lag; calendar days when left out.' })
  lagUnit?: LagUnit | null;
}

@InputType({ description: 'Another kind or lag for a relation between two work items.' })
export class UpdateDependencyInput {
  @Field(() => ID, { description: 'The relation to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => DependencyTypeEnum, { description: 'Which end of the one ties which end of the other.' })
  type!: DependencyType;
  @Field(() => Float, {
    description: 'Time in between in the unit, -3,650 to 3,650; negative is a lead. Calendar days are whole.',
  })
  lag!: number;
  @Field(() => LagUnitEnum, { description: 'Unit of the lag.' })
  lagUnit!: LagUnit;
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

@InputType({ description: 'A programme to add.' })
export class CreateProgrammeInput {
  @Field(() => String, { description: 'Unique in the organisation.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Short code.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string;
  @Field(() => ID, { nullable: true, description: 'The strategy it carries out.' })
  strategyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Programme manager: a person.' })
  ownerId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Order in lists.' })
  position?: number;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdateProgrammeInput extends CreateProgrammeInput {
  @Field(() => ID, { description: 'The programme to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Unique in the organisation.' })
  declare name: string;
}
