import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Colour, Trend } from '@stip/domain';
import { PersonType } from '../people';
import { CentsScalar, connectionOf, DateScalar, enumOf, JsonScalar, resultUnion } from '../platform/graphql';
import { ColourEnum, StatusUpdateType, TrendEnum } from '../status';
import {
  DEPENDENCY_TYPES,
  PROJECT_ROLES,
  PROJECT_STATES,
  REBASELINE_REASONS,
  WORK_ITEM_KINDS,
  type DependencyType,
  type ProjectRoleName,
  type ProjectState,
  type RebaselineReason,
  type WorkItemKind,
} from './entity';

export const ProjectStateEnum = enumOf(PROJECT_STATES);
registerEnumType(ProjectStateEnum, { name: 'ProjectState', description: 'Where a project is in its life.' });
export const WorkItemKindEnum = enumOf(WORK_ITEM_KINDS);
registerEnumType(WorkItemKindEnum, { name: 'WorkItemKind', description: 'Phase, task or milestone.' });
export const DependencyTypeEnum = enumOf(DEPENDENCY_TYPES);
registerEnumType(DependencyTypeEnum, { name: 'DependencyType', description: 'Finish/start relation of two items.' });
export const ProjectRoleNameEnum = enumOf(PROJECT_ROLES);
registerEnumType(ProjectRoleNameEnum, { name: 'ProjectRoleName', description: 'Role of a person in a project.' });
export const RebaselineReasonEnum = enumOf(REBASELINE_REASONS);
registerEnumType(RebaselineReasonEnum, { name: 'RebaselineReason', description: 'Why a plan was replaced.' });
export const ProjectFindingEnum = enumOf(['no_owner', 'never_updated', 'stale']);
registerEnumType(ProjectFindingEnum, {
  name: 'ProjectFinding',
  description: 'What is off about ownership or freshness.',
});

@ObjectType('Reference', { description: 'Identity and name of another object.' })
export class ReferenceType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
}

@ObjectType('ProjectMoney', { description: 'Totals over all fiscal years in one currency, in whole cents.' })
export class ProjectMoneyType {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Sum of budget lines that have an amount.' })
  budget!: string | null;
  @Field(() => CentsScalar)
  actual!: string;
  @Field(() => CentsScalar, { description: 'Commitments that are still open.' })
  commitment!: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Latest forecast per year, or the budget of years without one.',
  })
  expected!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Budget less actual less open commitments.' })
  remaining!: string | null;
  @Field(() => String, { nullable: true, description: 'Why an amount is missing, in the words of the source.' })
  absenceReason!: string | null;
}

@ObjectType('ProjectStatusSummary', { description: 'The latest published status in brief.' })
export class ProjectStatusSummaryType {
  @Field(() => ID)
  id!: string;
  @Field(() => DateScalar)
  reportingDate!: string;
  @Field(() => ColourEnum)
  overallColour!: Colour;
  @Field(() => ColourEnum, { nullable: true, description: 'Overall colour of the update before.' })
  previousColour!: Colour | null;
  @Field(() => TrendEnum)
  overallTrend!: Trend;
  @Field(() => String, { nullable: true })
  statedLabel!: string | null;
  @Field(() => Int, { nullable: true })
  percentComplete!: number | null;
  @Field(() => JsonScalar, { description: 'Colour per aspect, such as {"money": "green"}.' })
  aspectColours!: Record<string, Colour>;
}

@ObjectType('ProjectSummary', { description: 'A project as lists show it.' })
export class ProjectSummaryType {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { nullable: true })
  code!: string | null;
  @Field(() => String)
  name!: string;
  @Field(() => ProjectStateEnum)
  state!: ProjectState;
  @Field(() => ReferenceType, { nullable: true })
  programme!: ReferenceType | null;
  @Field(() => PersonType, { nullable: true, description: 'Project leader.' })
  owner!: PersonType | null;
  @Field(() => DateScalar, { nullable: true })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'End in the current plan.' })
  endDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'End in the first approved plan.' })
  firstBaselineEnd!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days by which the current end is later than the first approved one.',
  })
  slipDays!: number | null;
  @Field(() => ProjectStatusSummaryType, { nullable: true })
  status!: ProjectStatusSummaryType | null;
  @Field(() => [ProjectMoneyType])
  money!: ProjectMoneyType[];
  @Field(() => Int, { description: 'Open risks.' })
  openRisks!: number;
  @Field(() => [ProjectFindingEnum])
  findings!: string[];
}

export const ProjectConnection = connectionOf(ProjectSummaryType, 'Project');

@ObjectType('ProjectChoices', { description: 'What a list of projects can be filtered by.' })
export class ProjectChoicesType {
  @Field(() => [ReferenceType], { description: 'All programmes, in their order.' })
  programmes!: ReferenceType[];
  @Field(() => [ReferenceType], { description: 'People who lead a project, by name.' })
  owners!: ReferenceType[];
  @Field(() => [ReferenceType], { description: 'Goals that a project serves, in their order.' })
  goals!: ReferenceType[];
}

@ObjectType('WorkItem', { description: 'Phase, task or milestone of a project.' })
export class WorkItemType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  projectId!: string;
  @Field(() => ID, { nullable: true })
  parentId!: string | null;
  @Field(() => WorkItemKindEnum)
  kind!: WorkItemKind;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  description!: string;
  @Field(() => PersonType, { nullable: true })
  owner!: PersonType | null;
  @Field(() => DateScalar)
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included; equal to the start for a milestone.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true })
  actualStart!: string | null;
  @Field(() => DateScalar, { nullable: true })
  actualEnd!: string | null;
  @Field(() => Int, { description: '0 to 100.' })
  percentComplete!: number;
  @Field(() => Int, { description: 'Order among its siblings.' })
  position!: number;
  @Field(() => DateScalar, { nullable: true, description: 'End in the first approved plan.' })
  firstBaselineEnd!: string | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Planned cost as a source states it, in cents; the budget of the project need not be the sum.',
  })
  plannedCost!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO code of the currency of the planned cost.' })
  plannedCostCurrency!: string | null;
  @Field(() => JsonScalar, { description: 'Columns of an imported source that Stip has no field for.' })
  attributes!: Record<string, unknown>;
  @Field(() => Int)
  version!: number;
}

@ObjectType('Dependency', { description: 'Relation between two work items, possibly of different projects.' })
export class DependencyTypeObject {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  predecessorId!: string;
  @Field(() => String)
  predecessorTitle!: string;
  @Field(() => ReferenceType)
  predecessorProject!: ReferenceType;
  @Field(() => ID)
  successorId!: string;
  @Field(() => String)
  successorTitle!: string;
  @Field(() => ReferenceType)
  successorProject!: ReferenceType;
  @Field(() => DependencyTypeEnum)
  type!: DependencyType;
  @Field(() => Int, { description: 'Calendar days; negative is a lead.' })
  lagDays!: number;
  @Field(() => Int)
  version!: number;
}

@ObjectType('Baseline', { description: 'Frozen plan (basisplan) with the decision that approved it.' })
export class BaselineType {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: '1 is the first approved plan.' })
  sequence!: number;
  @Field(() => DateScalar)
  approvedOn!: string;
  @Field(() => String)
  decisionReference!: string;
  @Field(() => RebaselineReasonEnum, { nullable: true })
  reasonCategory!: RebaselineReason | null;
  @Field(() => String)
  explanation!: string;
  @Field(() => DateScalar, { nullable: true })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true })
  endDate!: string | null;
  @Field(() => CentsScalar, { nullable: true })
  budget!: string | null;
  @Field(() => String, { nullable: true })
  budgetAbsenceReason!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO code; null for the currency of the organisation.' })
  budgetCurrency!: string | null;
}

@ObjectType('ProjectRole')
export class ProjectRoleType {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => ProjectRoleNameEnum)
  role!: ProjectRoleName;
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType('ProjectGoal')
export class ProjectGoalType {
  @Field(() => ReferenceType)
  goal!: ReferenceType;
  @Field(() => Int, { description: 'Share among the goals of the project.' })
  weight!: number;
}

@ObjectType('Project', { description: 'A project with its plan and people.' })
export class ProjectType extends ProjectSummaryType {
  @Field(() => String)
  description!: string;
  @Field(() => String, { nullable: true, description: 'Stated reason why there is no start date.' })
  startAbsenceReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Stated reason why there is no end date.' })
  endAbsenceReason!: string | null;
  @Field(() => JsonScalar, { description: 'Columns of an imported source that Stip has no field for.' })
  attributes!: Record<string, unknown>;
  @Field(() => StatusUpdateType, { nullable: true, description: 'Latest published update in full.' })
  latestStatus!: StatusUpdateType | null;
  @Field(() => [WorkItemType])
  workItems!: WorkItemType[];
  @Field(() => [DependencyTypeObject], { description: 'Where this project is on either side.' })
  dependencies!: DependencyTypeObject[];
  @Field(() => [BaselineType])
  baselines!: BaselineType[];
  @Field(() => [ProjectRoleType])
  roles!: ProjectRoleType[];
  @Field(() => [ProjectGoalType])
  goals!: ProjectGoalType[];
  @Field(() => [ReferenceType], {
    description: 'Goals its programme serves. They count as those of the project where it has none of its own.',
  })
  programmeGoals!: ReferenceType[];
  @Field(() => Int)
  version!: number;
}

@ObjectType('Programme')
export class ProgrammeType {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { nullable: true })
  code!: string | null;
  @Field(() => String)
  name!: string;
  @Field(() => String)
  description!: string;
  @Field(() => PersonType, { nullable: true })
  owner!: PersonType | null;
  @Field(() => Int)
  projectCount!: number;
  @Field(() => [ReferenceType], { description: 'Goals the programme itself serves, in their order.' })
  goals!: ReferenceType[];
  @Field(() => JsonScalar, { description: 'Columns of an imported source that Stip has no field for.' })
  attributes!: Record<string, unknown>;
  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class ProjectPayload {
  @Field(() => ProjectType)
  project!: ProjectType;
}

@ObjectType()
export class ProgrammePayload {
  @Field(() => ProgrammeType)
  programme!: ProgrammeType;
}

@ObjectType()
export class RemovedPayload {
  @Field(() => ID)
  id!: string;
}

export const CreateProjectResult = resultUnion('CreateProjectResult', ProjectPayload);
export const UpdateProjectResult = resultUnion('UpdateProjectResult', ProjectPayload);
export const CreateWorkItemResult = resultUnion('CreateWorkItemResult', ProjectPayload);
export const UpdateWorkItemResult = resultUnion('UpdateWorkItemResult', ProjectPayload);
export const RemoveWorkItemResult = resultUnion('RemoveWorkItemResult', ProjectPayload);
export const AddDependencyResult = resultUnion('AddDependencyResult', ProjectPayload);
export const RemoveDependencyResult = resultUnion('RemoveDependencyResult', RemovedPayload);
export const ApproveBaselineResult = resultUnion('ApproveBaselineResult', ProjectPayload);
export const AssignProjectRoleResult = resultUnion('AssignProjectRoleResult', ProjectPayload);
export const RemoveProjectRoleResult = resultUnion('RemoveProjectRoleResult', ProjectPayload);
export const CreateProgrammeResult = resultUnion('CreateProgrammeResult', ProgrammePayload);
export const UpdateProgrammeResult = resultUnion('UpdateProgrammeResult', ProgrammePayload);
