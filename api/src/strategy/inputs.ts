import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CentsScalar, DateScalar } from '../platform/graphql';
import type { AdoptionBody, BenefitState, GoalCategory, IndicatorDirection, StepState } from './entity';
import { AdoptionBodyEnum, BenefitStateEnum, GoalCategoryEnum, IndicatorDirectionEnum, StepStateEnum } from './types';

const PARTIAL = 'Fields left out stay as they are; null empties a field that may be empty.';

@InputType()
export class CreateStrategyInput {
  @Field(() => String)
  title!: string;
  @Field(() => String, { nullable: true })
  vision?: string;
  @Field(() => DateScalar)
  termStart!: string;
  @Field(() => DateScalar)
  termEnd!: string;
  @Field(() => AdoptionBodyEnum, { nullable: true, description: 'Together with adoptedOn.' })
  adoptedBy?: AdoptionBody | null;
  @Field(() => DateScalar, { nullable: true })
  adoptedOn?: string | null;
  @Field(() => String, { nullable: true })
  adoptionReference?: string | null;
}

@InputType({ description: PARTIAL })
export class UpdateStrategyInput extends CreateStrategyInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true })
  declare title: string;
  @Field(() => DateScalar, { nullable: true })
  declare termStart: string;
  @Field(() => DateScalar, { nullable: true })
  declare termEnd: string;
}

@InputType()
export class CreateGoalInput {
  @Field(() => ID)
  strategyId!: string;
  @Field(() => ID, { nullable: true, description: 'The goal above it.' })
  parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'Short code, unique in the organisation.' })
  code?: string | null;
  @Field(() => String)
  title!: string;
  @Field(() => String, { nullable: true })
  description?: string;
  @Field(() => GoalCategoryEnum)
  category!: GoalCategory;
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
}

@InputType({ description: PARTIAL })
export class UpdateGoalInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => ID, { nullable: true })
  parentId?: string | null;
  @Field(() => String, { nullable: true })
  code?: string | null;
  @Field(() => String, { nullable: true })
  title?: string;
  @Field(() => String, { nullable: true })
  description?: string;
  @Field(() => GoalCategoryEnum, { nullable: true })
  category?: GoalCategory;
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
  @Field(() => Int, { nullable: true })
  position?: number;
}

@InputType()
export class CreateIndicatorInput {
  @Field(() => ID)
  goalId!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { description: 'Unit of the values, such as % or days.' })
  unit!: string;
  @Field(() => IndicatorDirectionEnum)
  direction!: IndicatorDirection;
  @Field(() => String, { description: 'Decimal number, such as "42.5".' })
  baselineValue!: string;
  @Field(() => DateScalar)
  baselineDate!: string;
  @Field(() => String, { description: 'Decimal number on the better side of the baseline.' })
  targetValue!: string;
  @Field(() => DateScalar)
  targetDate!: string;
}

@InputType({ description: PARTIAL })
export class UpdateIndicatorInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true })
  name?: string;
  @Field(() => String, { nullable: true })
  unit?: string;
  @Field(() => IndicatorDirectionEnum, { nullable: true })
  direction?: IndicatorDirection;
  @Field(() => String, { nullable: true })
  baselineValue?: string;
  @Field(() => DateScalar, { nullable: true })
  baselineDate?: string;
  @Field(() => String, { nullable: true })
  targetValue?: string;
  @Field(() => DateScalar, { nullable: true })
  targetDate?: string;
}

@InputType()
export class AddIndicatorMeasurementInput {
  @Field(() => ID)
  indicatorId!: string;
  @Field(() => DateScalar, { description: 'One value per day.' })
  measuredOn!: string;
  @Field(() => String, { description: 'Decimal number in the unit of the indicator.' })
  value!: string;
  @Field(() => String, { defaultValue: '' })
  source!: string;
  @Field(() => String, { defaultValue: '' })
  note!: string;
}

@InputType()
export class ProjectGoalKey {
  @Field(() => ID)
  projectId!: string;
  @Field(() => ID)
  goalId!: string;
}

@InputType()
export class LinkProjectGoalInput extends ProjectGoalKey {
  @Field(() => Int, { defaultValue: 1, description: '1 to 1,000: share among the goals of the project.' })
  weight!: number;
}

@InputType()
export class MoveGoalInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'The goal above it; absent for the top.' })
  parentId?: string | null;
  @Field(() => Int, { description: 'Place among its new siblings, from 0; too great a number is the last.' })
  position!: number;
}

@InputType()
export class SetBenefitInput {
  @Field(() => ID, { nullable: true, description: 'The benefit to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID)
  goalId!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String, { defaultValue: '' })
  description!: string;
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
  @Field(() => String, { defaultValue: '', description: 'What it is to bring, in words.' })
  expectedValue!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'What it is to bring in money, in cents a year.' })
  expectedAmount?: string | null;
  @Field(() => DateScalar, { nullable: true })
  dueDate?: string | null;
  @Field(() => BenefitStateEnum, { defaultValue: 'expected' })
  state!: BenefitState;
}

@InputType()
export class SetStrategyStepInput {
  @Field(() => ID)
  strategyId!: string;
  @Field(() => Int, { description: '1 to 8.' })
  step!: number;
  @Field(() => Int, { nullable: true, description: 'The version the user saw; absent when nothing was recorded yet.' })
  version?: number | null;
  @Field(() => StepStateEnum)
  state!: StepState;
  @Field(() => ID, { nullable: true })
  responsibleId?: string | null;
  @Field(() => DateScalar, { nullable: true })
  dueDate?: string | null;
  @Field(() => String, { defaultValue: '' })
  evidence!: string;
  @Field(() => String, { defaultValue: '', description: 'Web address, beginning with http:// or https://.' })
  evidenceLink!: string;
}

@InputType()
export class IndicatorTargetInput {
  @Field(() => DateScalar, { description: 'After the baseline and before the target date.' })
  dueOn!: string;
  @Field(() => String, { description: 'Decimal number in the unit of the indicator.' })
  value!: string;
}

@InputType()
export class SetIndicatorTargetsInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version of the indicator the user saw.' })
  version!: number;
  @Field(() => [IndicatorTargetInput], { description: 'All of them; replaces what there was.' })
  targets!: IndicatorTargetInput[];
}

@InputType()
export class RecordMeasurementsInput {
  @Field(() => [AddIndicatorMeasurementInput], {
    description:
      'At most 5,000, all taken or none. A day that has a value gets the new one, so sending them again changes nothing.',
  })
  measurements!: AddIndicatorMeasurementInput[];
}
