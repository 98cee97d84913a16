import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql';
import { type AdoptionBody, type GoalCategory, type IndicatorDirection } from './entity';
import { AdoptionBodyEnum, GoalCategoryEnum, IndicatorDirectionEnum } from './types';

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
