import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Colour, Trend } from '@stip/domain';
import { CONSTRAINT_TYPES, type ConstraintType } from '@stip/schedule';
import { PersonType } from '../people';
import { CentsScalar, connectionOf, DateScalar, enumOf, JsonScalar, resultUnion } from '../platform/graphql';
import { ColourEnum, StatusUpdateType, TrendEnum } from '../status';
import {
  DEPENDENCY_TYPES,
  LAG_UNITS,
  PROJECT_ROLES,
  PROJECT_STATES,
  REBASELINE_REASONS,
  SCHEDULING_MODES,
  WORK_ITEM_KINDS,
  type DependencyType,
  type LagUnit,
  type ProjectRoleName,
  type ProjectState,
  type RebaselineReason,
  type SchedulingMode,
  type WorkItemKind,
} from './entity';

export const ProjectStateEnum = enumOf(PROJECT_STATES);
registerEnumType(ProjectStateEnum, {
  name: 'ProjectState',
  description: 'Where a project is in its life.',
  valuesMap: {
    proposed: { description: 'Asked for and not decided.' },
    active: { description: 'Under way.' },
    on_hold: { description: 'Stopped for the time being.' },
    completed: { description: 'Done.' },
    cancelled: { description: 'Stopped for good.' },
  },
});
export const WorkItemKindEnum = enumOf(WORK_ITEM_KINDS);
registerEnumType(WorkItemKindEnum, {
  name: 'WorkItemKind',
  description: 'Phase, task or milestone.',
  valuesMap: {
    phase: { description: 'Holds other items.' },
    task: { description: 'Work of some days.' },
    milestone: { description: 'A moment: one day.' },
  },
});
export const DependencyTypeEnum = enumOf(DEPENDENCY_TYPES);
registerEnumType(DependencyTypeEnum, {
  name: 'DependencyType',
  description: 'Finish/start relation of two items.',
  valuesMap: {
    FS: { description: 'Finish to start: it begins after the other is done.' },
    SS: { description: 'Start to start: it begins after the other began.' },
    FF: { description: 'Finish to finish: it is done after the other is done.' },
    SF: { description: 'Start to finish: it is done after the other began.' },
  },
});
export const LagUnitEnum = enumOf(LAG_UNITS);
registerEnumType(LagUnitEnum, {
  name: 'LagUnit',
  description: 'What the time between two items is counted in.',
  valuesMap: {
    elapsed_days: { description: 'Days of the calendar, weekends included.' },
    working_days: { description: 'Working days of the calendar of the item that waits.' },
    percent: { description: 'Percent of the duration of the item that comes first.' },
  },
});
export const SchedulingModeEnum = enumOf(SCHEDULING_MODES);
registerEnumType(SchedulingModeEnum, {
  name: 'SchedulingMode',
  description: 'Who sets the dates of an item.',
  valuesMap: {
    manual: { description: 'People do; nothing moves it.' },
    auto: { description: 'They follow from its duration, constraint, calendar and what comes before it.' },
  },
});
export const ConstraintTypeEnum = enumOf(CONSTRAINT_TYPES);
registerEnumType(ConstraintTypeEnum, {
  name: 'ConstraintType',
  description: 'What dates an item must keep to beyond its dependencies.',
  valuesMap: {
    as_late_as_possible: { description: 'As late as nothing after it moves; without a date.' },
    must_start_on: { description: 'Starts on the date, also where a dependency asks a later one.' },
    must_finish_on: { description: 'Is finished on the date, also where a dependency asks a later one.' },
    start_no_earlier_than: { description: 'Starts on the date or later.' },
    start_no_later_than: { description: 'Starts on the date or earlier, also where a dependency asks a later one.' },
    finish_no_earlier_than: { description: 'Is finished on the date or later.' },
    finish_no_later_than: {
      description: 'Is finished on the date or earlier, also where a dependency asks a later one.',
    },
  },
});
export const ProjectRoleNameEnum = enumOf(PROJECT_ROLES);
registerEnumType(ProjectRoleNameEnum, {
  name: 'ProjectRoleName',
  description: 'Role of a person in a project.',
  valuesMap: {
    executive_sponsor: { description: 'Ambtelijk opdrachtgever.' },
    political_sponsor: { description: 'Bestuurlijk opdrachtgever or portefeuillehouder.' },
    project_leader: { description: 'Projectleider.' },
    controller: { description: 'Controller.' },
    data_steward: { description: 'Data steward.' },
    privacy_officer: { description: 'Privacy officer.' },
    member: { description: 'Takes part without another role.' },
  },
});
export const RebaselineReasonEnum = enumOf(REBASELINE_REASONS);
registerEnumType(RebaselineReasonEnum, {
  name: 'RebaselineReason',
  description: 'Why a plan was replaced.',
  valuesMap: {
    law: { description: 'The law changed.' },
    council_wish: { description: 'The council wishes it.' },
    changed_goals: { description: 'The goals changed.' },
    organisation: { description: 'The organisation changed.' },
    scope_change: { description: 'More or less is to be delivered.' },
    setback: { description: 'Something went against plan.' },
    external_advice: { description: 'Others advised it.' },
    price: { description: 'Prices or wages changed.' },
    imported: { description: 'An imported file had another plan.' },
  },
});
export const ProjectFindingEnum = enumOf(['no_owner', 'never_updated', 'stale']);
registerEnumType(ProjectFindingEnum, {
  name: 'ProjectFinding',
  description: 'What is off about ownership or freshness.',
  valuesMap: {
    no_owner: { description: 'Nobody leads it.' },
    never_updated: { description: 'No status was ever published.' },
    stale: { description: 'The latest status is older than the cadence.' },
  },
});

@ObjectType('Reference', { description: 'Identity and name of another object.' })
export class ReferenceType {
  @Field(() => ID, { description: 'Identifies the object.' })
  id!: string;
  @Field(() => String, { description: 'Its name or title.' })
  name!: string;
}

@ObjectType('ProjectMoney', { description: 'Totals over all fiscal years in one currency, in whole cents.' })
export class ProjectMoneyType {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Sum of budget lines that have an amount.' })
  budget!: string | null;
  @Field(() => CentsScalar, { description: 'Sum of what was paid.' })
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
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => DateScalar, { description: 'The day the update speaks of.' })
  reportingDate!: string;
  @Field(() => ColourEnum, { description: 'Colour the project claims as a whole.' })
  overallColour!: Colour;
  @Field(() => ColourEnum, { nullable: true, description: 'Overall colour of the update before.' })
  previousColour!: Colour | null;
  @Field(() => TrendEnum, { description: 'Direction since the update before.' })
  overallTrend!: Trend;
  @Field(() => String, { nullable: true, description: 'The colour in the words of an imported source.' })
  statedLabel!: string | null;
  @Field(() => Int, { nullable: true, description: 'Percent of the work done, 0 to 100; null when not stated.' })
  percentComplete!: number | null;
  @Field(() => JsonScalar, { description: 'Colour per aspect, such as {"money": "green"}.' })
  aspectColours!: Record<string, Colour>;
}

@ObjectType('ProjectSummary', { description: 'A project as lists show it.' })
export class ProjectSummaryType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Short code, unique in the organisation; null when it has none.',
  })
  code!: string | null;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => ProjectStateEnum, { description: 'Where it is in its life.' })
  state!: ProjectState;
  @Field(() => ReferenceType, {
    nullable: true,
    description: 'The programme it belongs to; null when it stands alone.',
  })
  programme!: ReferenceType | null;
  @Field(() => PersonType, { nullable: true, description: 'Project leader.' })
  owner!: PersonType | null;
  @Field(() => DateScalar, { nullable: true, description: 'Start in the current plan; null when unknown.' })
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
  @Field(() => ProjectStatusSummaryType, {
    nullable: true,
    description: 'Latest published status; null while there is none.',
  })
  status!: ProjectStatusSummaryType | null;
  @Field(() => [ProjectMoneyType], { description: 'Totals per currency; empty while nothing was budgeted or booked.' })
  money!: ProjectMoneyType[];
  @Field(() => Int, { description: 'Number of open risks.' })
  openRisks!: number;
  @Field(() => [ProjectFindingEnum], { description: 'What is off about its ownership and freshness.' })
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
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => ID, { description: 'The project it is part of.' })
  projectId!: string;
  @Field(() => ID, { nullable: true, description: 'The item above it; null directly under the project.' })
  parentId!: string | null;
  @Field(() => WorkItemKindEnum, { description: 'Phase, task or milestone.' })
  kind!: WorkItemKind;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => String, { description: 'What it is about; may be empty.' })
  description!: string;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who carries it out; null when that is nobody in particular.',
  })
  owner!: PersonType | null;
  @Field(() => DateScalar, { description: 'First day in the current plan.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included; equal to the start for a milestone.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it began; null while it did not.' })
  actualStart!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done; null while it is not.' })
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
  @Field(() => SchedulingModeEnum, { description: 'Whether its dates are set by hand or computed.' })
  scheduling!: SchedulingMode;
  @Field(() => Int, {
    nullable: true,
    description: 'Length in minutes of working time, or of the clock; null when never stated.',
  })
  durationMinutes!: number | null;
  @Field(() => Boolean, { description: 'Whether the duration counts minutes of the clock, nights included.' })
  durationElapsed!: boolean;
  @Field(() => ConstraintTypeEnum, { nullable: true, description: 'What its dates must keep to; null for nothing.' })
  constraintType!: ConstraintType | null;
  @Field(() => DateScalar, { nullable: true, description: 'The date of the constraint; null where it has none.' })
  constraintDate!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day by which it should be finished; it moves nothing and is told when missed.',
  })
  deadline!: string | null;
  @Field(() => ID, { nullable: true, description: 'Its own calendar; null for the default of the organisation.' })
  calendarId!: string | null;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
}

@ObjectType('MovedItem', { description: 'A work item whose dates a change moved, before and after.' })
export class MovedItemType {
  @Field(() => ID, { description: 'Identifies the work item.' })
  id!: string;
  @Field(() => String, { description: 'Its title.' })
  title!: string;
  @Field(() => WorkItemKindEnum, { description: 'Phase, task or milestone.' })
  kind!: WorkItemKind;
  @Field(() => ReferenceType, { description: 'Its project.' })
  project!: ReferenceType;
  @Field(() => DateScalar, { description: 'First day before the change.' })
  startBefore!: string;
  @Field(() => DateScalar, { description: 'Last day before the change, included.' })
  endBefore!: string;
  @Field(() => DateScalar, { description: 'First day after the change.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day after the change, included.' })
  endDate!: string;
  @Field(() => Int, { description: 'Version after the change; that of before where nothing was saved.' })
  version!: number;
}

@ObjectType('Dependency', { description: 'Relation between two work items, possibly of different projects.' })
export class DependencyTypeObject {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => ID, { description: 'The item that comes first.' })
  predecessorId!: string;
  @Field(() => String, { description: 'Its title.' })
  predecessorTitle!: string;
  @Field(() => ReferenceType, { description: 'Its project.' })
  predecessorProject!: ReferenceType;
  @Field(() => ID, { description: 'The item that waits for it.' })
  successorId!: string;
  @Field(() => String, { description: 'Title of the item that waits.' })
  successorTitle!: string;
  @Field(() => ReferenceType, { description: 'Project of the item that waits.' })
  successorProject!: ReferenceType;
  @Field(() => DependencyTypeEnum, { description: 'Which end of the one ties which end of the other.' })
  type!: DependencyType;
  @Field(() => Int, {
    description: 'Calendar days; negative is a lead. About as many as the lag stands for where its unit is another.',
  })
  lagDays!: number;
  @Field(() => Float, { description: 'Days or percent in between, in its unit; negative is a lead.' })
  lag!: number;
  @Field(() => LagUnitEnum, { description: 'Unit of the lag.' })
  lagUnit!: LagUnit;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
}

@ObjectType('Baseline', { description: 'Frozen plan (basisplan) with the decision that approved it.' })
export class BaselineType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => Int, { description: '1 is the first approved plan.' })
  sequence!: number;
  @Field(() => DateScalar, { description: 'Day of the decision.' })
  approvedOn!: string;
  @Field(() => String, { description: 'Reference of the decision that approved it.' })
  decisionReference!: string;
  @Field(() => RebaselineReasonEnum, {
    nullable: true,
    description: 'Why the plan before was replaced; null for the first.',
  })
  reasonCategory!: RebaselineReason | null;
  @Field(() => String, { description: 'Explanation; may be empty.' })
  explanation!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Approved start of the project.' })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Approved end of the project, included.' })
  endDate!: string | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Approved budget of all years, in whole cents of the currency of the organisation.',
  })
  budget!: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is no budget, in the words of the source.' })
  budgetAbsenceReason!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO code; null for the currency of the organisation.' })
  budgetCurrency!: string | null;
  @Field(() => String, { nullable: true, description: 'Who asked to replace the plan before; null for the first.' })
  requestedByName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who approved it in Stip, where that is known.' })
  approvedByName!: string | null;
}

@ObjectType('ProjectRole', { description: 'A person with a role in a project.' })
export class ProjectRoleType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
  @Field(() => ProjectRoleNameEnum, { description: 'The role.' })
  role!: ProjectRoleName;
  @Field(() => PersonType, { description: 'Who has it.' })
  person!: PersonType;
  @Field(() => DateScalar, { nullable: true, description: 'First day; null when it always was.' })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, included; null while it lasts.' })
  endDate!: string | null;
}

@ObjectType('ProjectGoal', { description: 'A goal that a project serves.' })
export class ProjectGoalType {
  @Field(() => ReferenceType, { description: 'The goal.' })
  goal!: ReferenceType;
  @Field(() => Int, { description: 'Share among the goals of the project.' })
  weight!: number;
}

@ObjectType('Project', { description: 'A project with its plan and people.' })
export class ProjectType extends ProjectSummaryType {
  @Field(() => String, { description: 'What it is about; may be empty.' })
  description!: string;
  @Field(() => String, { nullable: true, description: 'Stated reason why there is no start date.' })
  startAbsenceReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Stated reason why there is no end date.' })
  endAbsenceReason!: string | null;
  @Field(() => JsonScalar, { description: 'Columns of an imported source that Stip has no field for.' })
  attributes!: Record<string, unknown>;
  @Field(() => StatusUpdateType, { nullable: true, description: 'Latest published update in full.' })
  latestStatus!: StatusUpdateType | null;
  @Field(() => [WorkItemType], {
    description: 'Phases, tasks and milestones; parents and children in one list, in their order.',
  })
  workItems!: WorkItemType[];
  @Field(() => [DependencyTypeObject], { description: 'Where this project is on either side.' })
  dependencies!: DependencyTypeObject[];
  @Field(() => [BaselineType], { description: 'Approved plans, the first one first.' })
  baselines!: BaselineType[];
  @Field(() => [ProjectRoleType], { description: 'Who has which role.' })
  roles!: ProjectRoleType[];
  @Field(() => [ProjectGoalType], { description: 'Goals it serves, the one it serves most first.' })
  goals!: ProjectGoalType[];
  @Field(() => [ReferenceType], {
    description: 'Goals its programme serves. They count as those of the project where it has none of its own.',
  })
  programmeGoals!: ReferenceType[];
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
}

@ObjectType('Programme', { description: 'Programme: projects that are steered together.' })
export class ProgrammeType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Short code; null when it has none.' })
  code!: string | null;
  @Field(() => String, { description: 'Name, unique in the organisation.' })
  name!: string;
  @Field(() => String, { description: 'What it is about; may be empty.' })
  description!: string;
  @Field(() => PersonType, { nullable: true, description: 'Programme manager; null when nobody is.' })
  owner!: PersonType | null;
  @Field(() => Int, { description: 'Number of its projects, in whatever state.' })
  projectCount!: number;
  @Field(() => [ReferenceType], { description: 'Goals the programme itself serves, in their order.' })
  goals!: ReferenceType[];
  @Field(() => JsonScalar, { description: 'Columns of an imported source that Stip has no field for.' })
  attributes!: Record<string, unknown>;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
}

export const ProgrammeConnection = connectionOf(ProgrammeType, 'Programme');

@ObjectType({ description: 'The project as it is after the change.' })
export class ProjectPayload {
  @Field(() => ProjectType, { description: 'The project.' })
  project!: ProjectType;
  @Field(() => [MovedItemType], {
    description: 'Items that are scheduled automatically and moved because of the change, also of other projects.',
  })
  moved!: MovedItemType[];
}

@ObjectType({ description: 'The projects whose plans were changed, as they are after it.' })
export class PlansPayload {
  @Field(() => [ProjectType], { description: 'The projects of the items.' })
  projects!: ProjectType[];
  @Field(() => [MovedItemType], {
    description: 'Items that are scheduled automatically and moved because of the change, also of other projects.',
  })
  moved!: MovedItemType[];
}

@ObjectType({ description: 'The programme as it is after the change.' })
export class ProgrammePayload {
  @Field(() => ProgrammeType, { description: 'The programme.' })
  programme!: ProgrammeType;
}

@ObjectType({ description: 'What was removed.' })
export class RemovedPayload {
  @Field(() => ID, { description: 'Identifies what was removed.' })
  id!: string;
  @Field(() => [MovedItemType], {
    nullable: true,
    description: 'Work items that moved because of it; null where removing it cannot move any.',
  })
  moved?: MovedItemType[] | null;
}

export const CreateProjectResult = resultUnion('CreateProjectResult', ProjectPayload);
export const UpdateProjectResult = resultUnion('UpdateProjectResult', ProjectPayload);
export const CreateWorkItemResult = resultUnion('CreateWorkItemResult', ProjectPayload);
export const UpdateWorkItemResult = resultUnion('UpdateWorkItemResult', ProjectPayload);
export const UpdateWorkItemsResult = resultUnion('UpdateWorkItemsResult', PlansPayload);
export const RemoveWorkItemResult = resultUnion('RemoveWorkItemResult', ProjectPayload);
export const AddDependencyResult = resultUnion('AddDependencyResult', ProjectPayload);
export const UpdateDependencyResult = resultUnion('UpdateDependencyResult', ProjectPayload);
export const RemoveDependencyResult = resultUnion('RemoveDependencyResult', RemovedPayload);
export const SetProjectRoleResult = resultUnion('SetProjectRoleResult', ProjectPayload);
export const RemoveProjectRoleResult = resultUnion('RemoveProjectRoleResult', ProjectPayload);
export const CreateProgrammeResult = resultUnion('CreateProgrammeResult', ProgrammePayload);
export const UpdateProgrammeResult = resultUnion('UpdateProgrammeResult', ProgrammePayload);
