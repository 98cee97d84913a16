import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CentsScalar, DateScalar } from '../platform/graphql';
import { MovedItemType, ReferenceType } from '../portfolio';
import { ScheduleConflictType } from './types';

@InputType({ description: 'Where a work item would be.' })
export class MoveInput {
  @Field(() => ID, { description: 'The work item.' })
  workItemId!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included; equal to the first for a milestone.' })
  endDate!: string;
}

@ObjectType('ImpactProject', { description: 'A project of which items move.' })
export class ImpactProjectType {
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => Int, { description: 'Number of its items that move.' })
  movedCount!: number;
  @Field(() => DateScalar, { description: 'Last day of its items before.' })
  endBefore!: string;
  @Field(() => DateScalar, { description: 'Last day of its items after.' })
  endAfter!: string;
  @Field(() => Int, { description: 'Days by which its items end later; negative is earlier.' })
  slipDays!: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'End of the project itself in the current plan; it does not move.',
  })
  plannedEnd!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days by which its items end after that; null when they do not.' })
  beyondPlanDays!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days by which its items end after the first approved end; null when they do not.',
  })
  beyondFirstBaselineDays!: number | null;
}

@ObjectType('ImpactGoal', { description: 'A goal that projects serve whose items end at another date.' })
export class ImpactGoalType {
  @Field(() => ReferenceType, { description: 'The goal.' })
  goal!: ReferenceType;
  @Field(() => [ReferenceType], { description: 'The projects.' })
  projects!: ReferenceType[];
  @Field(() => DateScalar, { nullable: true, description: 'End of the period of the goal; null when it has none.' })
  goalEnd!: string | null;
  @Field(() => Boolean, {
    description: 'Whether one of them now ends after the period of the goal, and did not before.',
  })
  nowAfterGoal!: boolean;
}

@ObjectType('ImpactBudgetYear', { description: 'An estimate of money that work takes along over the end of a year.' })
export class ImpactBudgetYearType {
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => Int, { description: 'Fiscal year that has less to do.' })
  fromYear!: number;
  @Field(() => Int, { description: 'Fiscal year that has more to do.' })
  toYear!: number;
  @Field(() => CentsScalar, {
    description: 'What is left of the budget of the year in the share of its days of work that go, in whole cents.',
  })
  amount!: string;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
}

@ObjectType('ImpactDecision', {
  description: 'A decision that is not settled and is about an item that moves or its project.',
})
export class ImpactDecisionType {
  @Field(() => ID, { description: 'Identifies the decision.' })
  id!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is due; null when it has none.' })
  dueDate!: string | null;
  @Field(() => ReferenceType, {
    nullable: true,
    description: 'Item that moves and that it is linked to; null for its project only.',
  })
  workItem!: ReferenceType | null;
  @Field(() => ReferenceType, {
    nullable: true,
    description: 'Project that it is about; null where only an item is linked.',
  })
  project!: ReferenceType | null;
  @Field(() => Boolean, {
    description: 'Whether the item, or the last one of the project, now ends after the due day and did not before.',
  })
  nowAfterDue!: boolean;
}

@ObjectType('ImpactReportingPeriod', { description: 'The next reporting period that items end in, before or after.' })
export class ImpactReportingPeriodType {
  @Field(() => ID, { description: 'Identifies the period.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which the report is due; null when not stated.' })
  dueDate!: string | null;
  @Field(() => [ReferenceType], { description: 'Items that end in it no longer.' })
  leaving!: ReferenceType[];
  @Field(() => [ReferenceType], { description: 'Items that end in it from now on.' })
  entering!: ReferenceType[];
}

@ObjectType('SlipImpact', { description: 'What a move touches, before it is saved. Nothing is written.' })
export class SlipImpactType {
  @Field(() => [MovedItemType], { description: 'Items that move: those asked and what follows them.' })
  items!: MovedItemType[];
  @Field(() => [ImpactProjectType], { description: 'Their projects, by name.' })
  projects!: ImpactProjectType[];
  @Field(() => [ImpactGoalType], { description: 'Goals of projects whose end moves, in the order of the strategy.' })
  goals!: ImpactGoalType[];
  @Field(() => [ImpactBudgetYearType], {
    description: 'Money that shifts over the end of a year, by project and year.',
  })
  budgetYears!: ImpactBudgetYearType[];
  @Field(() => [ImpactDecisionType], { description: 'Decisions that are not settled, by due date.' })
  decisions!: ImpactDecisionType[];
  @Field(() => ImpactReportingPeriodType, {
    nullable: true,
    description: 'Null when no period from now on is touched.',
  })
  reportingPeriod!: ImpactReportingPeriodType | null;
  @Field(() => [ScheduleConflictType], { description: 'What can no longer be met and could before, and why.' })
  newConflicts!: ScheduleConflictType[];
  @Field(() => [ReferenceType], {
    description: 'Items that were asked to move and are not there, or are phases, which go with their parts.',
  })
  ignored!: ReferenceType[];
}
