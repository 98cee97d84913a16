import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CentsScalar, DateScalar } from '../platform/graphql';
import type { AdoptionBody, BenefitState, GoalCategory, IndicatorDirection, StepState } from './entity';
import { AdoptionBodyEnum, BenefitStateEnum, GoalCategoryEnum, IndicatorDirectionEnum, StepStateEnum } from './types';

const PARTIAL = 'Fields left out stay as they are; null empties a field that may be empty.';

@InputType({ description: 'A new data strategy.' })
export class CreateStrategyInput {
  @Field(() => String, { description: 'Its name, at most 300 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What the municipality wants with data and why.' })
  vision?: string;
  @Field(() => DateScalar, { description: 'First day of the term.' })
  termStart!: string;
  @Field(() => DateScalar, { description: 'Last day of the term, included.' })
  termEnd!: string;
  @Field(() => String, { nullable: true, description: 'Where the municipality wants to be beyond the term.' })
  horizon?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the dot on the horizon; after the short term.' })
  horizonOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which the first results are to be there.' })
  shortTermOn?: string | null;
  @Field(() => AdoptionBodyEnum, { nullable: true, description: 'Who adopted it; together with adoptedOn.' })
  adoptedBy?: AdoptionBody | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of adoption; together with adoptedBy.' })
  adoptedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Reference of the decision.' })
  adoptionReference?: string | null;
}

@InputType({ description: PARTIAL })
export class UpdateStrategyInput extends CreateStrategyInput {
  @Field(() => ID, { description: 'The strategy to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Its name, at most 300 characters.' })
  declare title: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the term.' })
  declare termStart: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the term, included.' })
  declare termEnd: string;
}

@InputType({ description: 'A new goal; it comes last among its siblings.' })
export class CreateGoalInput {
  @Field(() => ID, { description: 'The strategy it belongs to.' })
  strategyId!: string;
  @Field(() => ID, { nullable: true, description: 'The goal above it.' })
  parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'Short code, unique in the organisation.' })
  code?: string | null;
  @Field(() => String, { description: 'What is to be reached, at most 300 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it means and for whom.' })
  description?: string;
  @Field(() => GoalCategoryEnum, { description: 'For the organisation or for society.' })
  category!: GoalCategory;
  @Field(() => ID, { nullable: true, description: 'The person who answers for it.' })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of its period; null for that of the strategy.' })
  startDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of its period; null for that of the strategy.' })
  endDate?: string | null;
}

@InputType({ description: PARTIAL })
export class UpdateGoalInput {
  @Field(() => ID, { description: 'The goal to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'The goal above it.' })
  parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'Short code, unique in the organisation.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'What is to be reached, at most 300 characters.' })
  title?: string;
  @Field(() => String, { nullable: true, description: 'What it means and for whom.' })
  description?: string;
  @Field(() => GoalCategoryEnum, { nullable: true, description: 'For the organisation or for society.' })
  category?: GoalCategory;
  @Field(() => ID, { nullable: true, description: 'The person who answers for it.' })
  ownerId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Order among its siblings; moveGoal numbers them all.' })
  position?: number;
  @Field(() => DateScalar, { nullable: true, description: 'First day of its period; null for that of the strategy.' })
  startDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of its period; null for that of the strategy.' })
  endDate?: string | null;
}

@InputType({ description: 'A new indicator of a goal.' })
export class CreateIndicatorInput {
  @Field(() => ID, { description: 'The goal it measures.' })
  goalId!: string;
  @Field(() => String, { description: 'What is measured, at most 300 characters.' })
  name!: string;
  @Field(() => String, { description: 'Unit of the values, such as % or days.' })
  unit!: string;
  @Field(() => IndicatorDirectionEnum, { description: 'Whether a higher or a lower value is better.' })
  direction!: IndicatorDirection;
  @Field(() => String, { description: 'Value at the start: a decimal number, such as "42.5".' })
  baselineValue!: string;
  @Field(() => DateScalar, { description: 'Day of the baseline.' })
  baselineDate!: string;
  @Field(() => String, { description: 'Value to reach: a decimal number on the better side of the baseline.' })
  targetValue!: string;
  @Field(() => DateScalar, { description: 'Day on which the target is to be reached; after the baseline.' })
  targetDate!: string;
  @Field(() => Int, { defaultValue: 3, description: 'Months between two measurements, 1 to 60.' })
  measuredEveryMonths!: number;
}

@InputType({ description: PARTIAL })
export class UpdateIndicatorInput {
  @Field(() => ID, { description: 'The indicator to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'What is measured, at most 300 characters.' })
  name?: string;
  @Field(() => String, { nullable: true, description: 'Unit of the values, such as % or days.' })
  unit?: string;
  @Field(() => IndicatorDirectionEnum, { nullable: true, description: 'Whether a higher or a lower value is better.' })
  direction?: IndicatorDirection;
  @Field(() => String, { nullable: true, description: 'Value at the start: a decimal number.' })
  baselineValue?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the baseline.' })
  baselineDate?: string;
  @Field(() => String, { nullable: true, description: 'Value to reach, on the better side of the baseline.' })
  targetValue?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the target is to be reached.' })
  targetDate?: string;
  @Field(() => Int, { nullable: true, description: 'Months between two measurements, 1 to 60.' })
  measuredEveryMonths?: number;
}

@InputType({ description: 'A measured value of an indicator.' })
export class AddIndicatorMeasurementInput {
  @Field(() => ID, { description: 'The indicator that was measured.' })
  indicatorId!: string;
  @Field(() => DateScalar, { description: 'Day the value is of, not in the future; one value per day.' })
  measuredOn!: string;
  @Field(() => String, { description: 'Decimal number in the unit of the indicator.' })
  value!: string;
  @Field(() => String, { defaultValue: '', description: 'Where the value comes from.' })
  source!: string;
  @Field(() => String, { defaultValue: '', description: 'Remark on the value.' })
  note!: string;
}

@InputType({ description: 'The link of a project with a goal.' })
export class ProjectGoalKey {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => ID, { description: 'The goal it serves.' })
  goalId!: string;
}

@InputType({ description: 'A project serves a goal, with a weight.' })
export class LinkProjectGoalInput extends ProjectGoalKey {
  @Field(() => Int, { defaultValue: 1, description: '1 to 1,000: share among the goals of the project.' })
  weight!: number;
  @Field(() => Int, { nullable: true, description: 'The version of the link the user saw; absent for a new link.' })
  version?: number | null;
}

@InputType({ description: 'The link of a project with a benefit.' })
export class BenefitProjectKey {
  @Field(() => ID, { description: 'The benefit.' })
  benefitId!: string;
  @Field(() => ID, { description: 'The project that brings it.' })
  projectId!: string;
}

@InputType({ description: 'A project brings a benefit, with a weight.' })
export class LinkBenefitProjectInput extends BenefitProjectKey {
  @Field(() => Int, {
    defaultValue: 1,
    description: '1 to 1,000: divides the share of the project in the goal over the benefits it brings there.',
  })
  weight!: number;
  @Field(() => Int, { nullable: true, description: 'The version of the link the user saw; absent for a new link.' })
  version?: number | null;
}

@InputType({ description: 'Where a goal is to stand in the tree.' })
export class MoveGoalInput {
  @Field(() => ID, { description: 'The goal to move.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'The goal above it; absent for the top.' })
  parentId?: string | null;
  @Field(() => Int, { description: 'Place among its new siblings, from 0; too great a number is the last.' })
  position!: number;
}

@InputType({ description: 'A benefit as it is to be: what is left out takes its default.' })
export class SetBenefitInput {
  @Field(() => ID, { nullable: true, description: 'The benefit to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID, { description: 'The goal it belongs to; a benefit stays with its goal.' })
  goalId!: string;
  @Field(() => String, { description: 'What gets better, at most 300 characters.' })
  title!: string;
  @Field(() => String, { defaultValue: '', description: 'For whom and how.' })
  description!: string;
  @Field(() => ID, { nullable: true, description: 'The person who sees to it that the benefit comes.' })
  ownerId?: string | null;
  @Field(() => String, { defaultValue: '', description: 'What it is to bring, in words; at most 300 characters.' })
  expectedValue!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'What it is to bring in money, in cents a year.' })
  expectedAmount?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it is to have come.' })
  dueDate?: string | null;
  @Field(() => BenefitStateEnum, { defaultValue: 'expected', description: 'Whether it has come.' })
  state!: BenefitState;
}

@InputType({ description: 'How far one of the eight steps is.' })
export class SetStrategyStepInput {
  @Field(() => ID, { description: 'The strategy of the step.' })
  strategyId!: string;
  @Field(() => Int, { description: '1 to 8.' })
  step!: number;
  @Field(() => Int, { nullable: true, description: 'The version the user saw; absent when nothing was recorded yet.' })
  version?: number | null;
  @Field(() => StepStateEnum, { description: 'How far it is.' })
  state!: StepState;
  @Field(() => ID, { nullable: true, description: 'The person who sees to it.' })
  responsibleId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it is to be done, or was.' })
  dueDate?: string | null;
  @Field(() => String, { defaultValue: '', description: 'What shows how far it is.' })
  evidence!: string;
  @Field(() => String, { defaultValue: '', description: 'Web address, beginning with http:// or https://.' })
  evidenceLink!: string;
}

@InputType({ description: 'Intermediate target of an indicator.' })
export class IndicatorTargetInput {
  @Field(() => DateScalar, { description: 'After the baseline and before the target date.' })
  dueOn!: string;
  @Field(() => String, { description: 'Decimal number in the unit of the indicator.' })
  value!: string;
}

@InputType({ description: 'The path of an indicator from its baseline to its target.' })
export class SetIndicatorTargetsInput {
  @Field(() => ID, { description: 'The indicator.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the indicator the user saw.' })
  version!: number;
  @Field(() => [IndicatorTargetInput], { description: 'All of them; replaces what there was.' })
  targets!: IndicatorTargetInput[];
}

@InputType({ description: 'Measured values of many indicators, sent together.' })
export class RecordMeasurementsInput {
  @Field(() => [AddIndicatorMeasurementInput], {
    description:
      'At most 5,000, all taken or none. A day that has a value gets the new one, so sending them again changes nothing.',
  })
  measurements!: AddIndicatorMeasurementInput[];
}
