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
  @Field(() => ID)
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The item above; null directly under the project.' })
  parentId!: string | null;
  @Field(() => WorkItemKindEnum)
  kind!: 'phase' | 'task' | 'milestone';
  @Field(() => String)
  title!: string;
  @Field(() => DateScalar)
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => Int)
  percentComplete!: number;
  @Field(() => String, { nullable: true, description: 'Name of the owner when it is not that of the project.' })
  owner!: string | null;
  @Field(() => DateScalar, { nullable: true })
  baselineStart!: string | null;
  @Field(() => DateScalar, { nullable: true })
  baselineEnd!: string | null;
}

@ObjectType('RoadmapRisk', { description: 'The open risk with the highest score.' })
export class RoadmapRiskType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  title!: string;
  @Field(() => Int, { description: 'Likelihood x impact, what remains after measures where that was estimated.' })
  score!: number;
}

@ObjectType('RoadmapProject', { description: 'A project as the roadmap draws it.' })
export class RoadmapProjectType {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { nullable: true })
  code!: string | null;
  @Field(() => String)
  name!: string;
  @Field(() => ProjectStateEnum)
  state!: string;
  @Field(() => DateScalar, { nullable: true })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true })
  endDate!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why there is no start or end date, in the words of the source.',
  })
  dateAbsenceReason!: string | null;
  @Field(() => ReferenceType, { nullable: true })
  owner!: ReferenceType | null;
  @Field(() => ReferenceType, { nullable: true })
  programme!: ReferenceType | null;
  @Field(() => [ReferenceType], { description: 'The goals it serves, the one it serves most first.' })
  goals!: ReferenceType[];
  @Field(() => ColourEnum, { nullable: true, description: 'Overall colour of the last published update.' })
  colour!: Colour | null;
  @Field(() => TrendEnum, { nullable: true })
  trend!: Trend | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the last published update speaks of.' })
  reportingDate!: string | null;
  @Field(() => Int, { nullable: true })
  percentComplete!: number | null;
  @Field(() => JsonScalar, { description: 'Colour per aspect, such as {"money": "green"}.' })
  aspectColours!: Record<string, Colour>;
  @Field(() => [ProjectMoneyType], { description: 'Totals per currency.' })
  money!: ProjectMoneyType[];
  @Field(() => RoadmapRiskType, { nullable: true })
  topRisk!: RoadmapRiskType | null;
  @Field(() => Int)
  openRisks!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Start in the first approved plan.' })
  baselineStart!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'End in the first approved plan.' })
  baselineEnd!: string | null;
  @Field(() => Int, {
    description: 'How many approved plans there have been; from two on the project was re-baselined.',
  })
  baselineCount!: number;
  @Field(() => [ProjectFindingEnum])
  findings!: ProjectFinding[];
  @Field(() => [RoadmapItemType], { description: 'In their order; an item may come before the one above it.' })
  items!: RoadmapItemType[];
}

@ObjectType('RoadmapDependency')
export class RoadmapDependencyType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  predecessorId!: string;
  @Field(() => ID)
  successorId!: string;
  @Field(() => DependencyTypeEnum)
  type!: 'FS' | 'SS' | 'FF' | 'SF';
  @Field(() => Int)
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
  @Field(() => [RoadmapDependencyType])
  dependencies!: RoadmapDependencyType[];
}
