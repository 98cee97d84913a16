import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Colour } from '@stip/domain';
import { PersonType } from '../people';
import { DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ColourEnum } from '../status';
import {
  ADOPTION_BODIES,
  GOAL_CATEGORIES,
  INDICATOR_DIRECTIONS,
  type AdoptionBody,
  type GoalCategory,
  type IndicatorDirection,
} from './entity';

export const GoalCategoryEnum = enumOf(GOAL_CATEGORIES);
registerEnumType(GoalCategoryEnum, {
  name: 'GoalCategory',
  description: 'Whether a goal is about the organisation itself or about society.',
});
export const IndicatorDirectionEnum = enumOf(INDICATOR_DIRECTIONS);
registerEnumType(IndicatorDirectionEnum, {
  name: 'IndicatorDirection',
  description: 'Whether a higher or a lower value is better.',
});
export const AdoptionBodyEnum = enumOf(ADOPTION_BODIES);
registerEnumType(AdoptionBodyEnum, { name: 'AdoptionBody', description: 'Who adopted a strategy.' });

@ObjectType('IndicatorMeasurement', { description: 'Measured value of an indicator.' })
export class IndicatorMeasurementType {
  @Field(() => ID)
  id!: string;
  @Field(() => DateScalar)
  measuredOn!: string;
  @Field(() => String, { description: 'Decimal number in the unit of the indicator, such as "72.5".' })
  value!: string;
  @Field(() => String, { description: 'Where the value comes from.' })
  source!: string;
  @Field(() => String)
  note!: string;
  @Field(() => Int)
  version!: number;
}

@ObjectType('Indicator', {
  description: 'From baseline (nulmeting) to target (streefwaarde). Values are decimal text.',
})
export class IndicatorType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { description: 'Unit of the values, such as % or days.' })
  unit!: string;
  @Field(() => IndicatorDirectionEnum)
  direction!: IndicatorDirection;
  @Field(() => String)
  baselineValue!: string;
  @Field(() => DateScalar)
  baselineDate!: string;
  @Field(() => String)
  targetValue!: string;
  @Field(() => DateScalar)
  targetDate!: string;
  @Field(() => [IndicatorMeasurementType], { description: 'Earliest first.' })
  measurements!: IndicatorMeasurementType[];
  @Field(() => String, {
    nullable: true,
    description:
      'Percent of the way from baseline to target, (latest - baseline) / (target - baseline), to one decimal. Above 100 the target is passed, below 0 the value moved away from it; null without a measurement.',
  })
  attainment!: string | null;
  @Field(() => Int)
  version!: number;
}

@ObjectType('GoalProject', { description: 'A project that serves a goal.' })
export class GoalProjectType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => Int, { description: 'Share among the goals of the project.' })
  weight!: number;
  @Field(() => ColourEnum, { nullable: true, description: 'Overall colour of the latest published update.' })
  colour!: Colour | null;
}

@ObjectType('Goal', { description: 'Goal (doel) of the strategy; parentId makes the tree.' })
export class GoalType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID, { nullable: true })
  parentId!: string | null;
  @Field(() => String, { nullable: true })
  code!: string | null;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  description!: string;
  @Field(() => GoalCategoryEnum)
  category!: GoalCategory;
  @Field(() => PersonType, { nullable: true })
  owner!: PersonType | null;
  @Field(() => Int, { description: 'Order among its siblings.' })
  position!: number;
  @Field(() => [IndicatorType])
  indicators!: IndicatorType[];
  @Field(() => [GoalProjectType])
  projects!: GoalProjectType[];
  @Field(() => Int)
  version!: number;
}

@ObjectType('Strategy', { description: 'Data strategy (datastrategie) with its goals.' })
export class StrategyType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  vision!: string;
  @Field(() => DateScalar)
  termStart!: string;
  @Field(() => DateScalar, { description: 'Last day of the term, included.' })
  termEnd!: string;
  @Field(() => AdoptionBodyEnum, { nullable: true })
  adoptedBy!: AdoptionBody | null;
  @Field(() => DateScalar, { nullable: true })
  adoptedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Reference of the decision.' })
  adoptionReference!: string | null;
  @Field(() => [GoalType], { description: 'All goals in their order, parents and children in one list.' })
  goals!: GoalType[];
  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'The strategy as it is after the change.' })
export class StrategyPayload {
  @Field(() => StrategyType)
  strategy!: StrategyType;
}

export const CreateStrategyResult = resultUnion('CreateStrategyResult', StrategyPayload);
export const UpdateStrategyResult = resultUnion('UpdateStrategyResult', StrategyPayload);
export const CreateGoalResult = resultUnion('CreateGoalResult', StrategyPayload);
export const UpdateGoalResult = resultUnion('UpdateGoalResult', StrategyPayload);
export const CreateIndicatorResult = resultUnion('CreateIndicatorResult', StrategyPayload);
export const UpdateIndicatorResult = resultUnion('UpdateIndicatorResult', StrategyPayload);
export const AddIndicatorMeasurementResult = resultUnion('AddIndicatorMeasurementResult', StrategyPayload);
export const LinkProjectGoalResult = resultUnion('LinkProjectGoalResult', StrategyPayload);
export const UnlinkProjectGoalResult = resultUnion('UnlinkProjectGoalResult', StrategyPayload);
