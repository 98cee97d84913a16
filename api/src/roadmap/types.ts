import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Colour, ProjectFinding, Trend } from '@stip/domain';
import { DateScalar, JsonScalar } from '../platform/graphql';
import {
  DependencyTypeEnum,
  ProjectFindingEnum,
  ProjectMoneyType,
  ProjectStateEnum,
  ReferenceType,
  WorkItemKindEnum,
} from '../portfolio';
import { ColourEnum, TrendEnum } from '../status';

@ObjectType('RoadmapItem', { description: 'A phase, task or milestone with its first approved dates.' })
export class RoadmapItemType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The item above; null directly under the project.' })
  parentId!: string | null;
  @Field(() => WorkItemKindEnum, { description: 'Phase, task or milestone.' })
  kind!: 'phase' | 'task' | 'milestone';
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => DateScalar, { description: 'First day in the current plan.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => Int, { description: 'Percent of the work done, 0 to 100.' })
  percentComplete!: number;
  @Field(() => String, { nullable: true, description: 'Name of the owner when it is not that of the project.' })
  owner!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day in the first approved plan.' })
  baselineStart!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day in the first approved plan.' })
  baselineEnd!: string | null;
}

@ObjectType('RoadmapRisk', { description: 'The open risk with the highest score.' })
export class RoadmapRiskType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => Int, { description: 'Likelihood x impact, what remains after measures where that was estimated.' })
  score!: number;
}

@ObjectType('RoadmapPlanItem', { description: 'Dates of an item in an approved plan.' })
export class RoadmapPlanItemType {
  @Field(() => ID, { description: 'The item.' })
  id!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
}

@ObjectType('RoadmapPlan', { description: 'The approved plan that counts now.' })
export class RoadmapPlanType {
  @Field(() => DateScalar, { nullable: true, description: 'Start of the project; null when none was stated.' })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'End of the project, included; null when none was stated.' })
  endDate!: string | null;
  @Field(() => [RoadmapPlanItemType], { description: 'The items it froze, by start.' })
  items!: RoadmapPlanItemType[];
}

@ObjectType('RoadmapProject', { description: 'A project as the roadmap draws it.' })
export class RoadmapProjectType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Short code; null when it has none.' })
  code!: string | null;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => ProjectStateEnum, { description: 'Where it is in its life.' })
  state!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Start in the current plan.' })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'End in the current plan, included.' })
  endDate!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why there is no start or end date, in the words of the source.',
  })
  dateAbsenceReason!: string | null;
  @Field(() => ReferenceType, { nullable: true, description: 'Project leader; null when nobody is.' })
  owner!: ReferenceType | null;
  @Field(() => ReferenceType, { nullable: true, description: 'Its programme; null when it stands alone.' })
  programme!: ReferenceType | null;
  @Field(() => [ReferenceType], { description: 'The goals it serves, the one it serves most first.' })
  goals!: ReferenceType[];
  @Field(() => ColourEnum, { nullable: true, description: 'Overall colour of the last published update.' })
  colour!: Colour | null;
  @Field(() => TrendEnum, { nullable: true, description: 'Direction as of the last published update.' })
  trend!: Trend | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the last published update speaks of.' })
  reportingDate!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Percent of the work done, 0 to 100, as of the last published update.',
  })
  percentComplete!: number | null;
  @Field(() => JsonScalar, { description: 'Colour per aspect, such as {"money": "green"}.' })
  aspectColours!: Record<string, Colour>;
  @Field(() => [ProjectMoneyType], { description: 'Totals per currency.' })
  money!: ProjectMoneyType[];
  @Field(() => RoadmapRiskType, {
    nullable: true,
    description: 'The open risk with the highest score; null when there is none.',
  })
  topRisk!: RoadmapRiskType | null;
  @Field(() => Int, { description: 'Number of open risks.' })
  openRisks!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Start in the first approved plan.' })
  baselineStart!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'End in the first approved plan.' })
  baselineEnd!: string | null;
  @Field(() => Int, {
    description: 'Number of approved plans there have been; from two on the project was re-baselined.',
  })
  baselineCount!: number;
  @Field(() => RoadmapPlanType, {
    nullable: true,
    description: 'The last approved plan; null while that is the first one.',
  })
  currentPlan!: RoadmapPlanType | null;
  @Field(() => [ProjectFindingEnum], { description: 'What is off about its ownership and freshness.' })
  findings!: ProjectFinding[];
  @Field(() => [RoadmapItemType], { description: 'In their order; an item may come before the one above it.' })
  items!: RoadmapItemType[];
}

@ObjectType('RoadmapDependency', { description: 'A relation between two items that are drawn.' })
export class RoadmapDependencyType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => ID, { description: 'The item that comes first.' })
  predecessorId!: string;
  @Field(() => ID, { description: 'The item that waits for it.' })
  successorId!: string;
  @Field(() => DependencyTypeEnum, { description: 'Which end of the one ties which end of the other.' })
  type!: 'FS' | 'SS' | 'FF' | 'SF';
  @Field(() => Int, { description: 'Calendar days in between; negative is a lead.' })
  lagDays!: number;
}

@ObjectType('Roadmap', { description: 'The whole portfolio in time. Nothing is left out.' })
export class RoadmapType {
  @Field(() => DateScalar, { description: 'Today where the organisation is.' })
  today!: string;
  @Field(() => [ReferenceType], { description: 'Goals in the order of the strategy.' })
  goals!: ReferenceType[];
  @Field(() => [ReferenceType], { description: 'Programmes in their order.' })
  programmes!: ReferenceType[];
  @Field(() => [RoadmapProjectType], { description: 'By programme and name.' })
  projects!: RoadmapProjectType[];
  @Field(() => [RoadmapDependencyType], { description: 'Relations between items, also of different projects.' })
  dependencies!: RoadmapDependencyType[];
}
