import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { INDICATOR_STANDS, type Colour, type IndicatorStand } from '@stip/domain';
import { PersonType } from '../people';
import { CentsScalar, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ProjectStateEnum, type ProjectState } from '../portfolio';
import { ColourEnum } from '../status';
import {
  ADOPTION_BODIES,
  BENEFIT_STATES,
  GOAL_CATEGORIES,
  INDICATOR_DIRECTIONS,
  STEP_STATES,
  type AdoptionBody,
  type GoalCategory,
  type BenefitState,
  type IndicatorDirection,
  type StepState,
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

export const StepStateEnum = enumOf(STEP_STATES);
registerEnumType(StepStateEnum, { name: 'StepState', description: 'How far a step of the strategy is.' });
export const BenefitStateEnum = enumOf(BENEFIT_STATES);
registerEnumType(BenefitStateEnum, { name: 'BenefitState', description: 'Whether a benefit has come.' });
export const IndicatorStandEnum = enumOf(INDICATOR_STANDS);
registerEnumType(IndicatorStandEnum, {
  name: 'IndicatorStand',
  description:
    'The latest measurement against the target (reached) or against the path on the day it was measured (on_path, behind).',
});
const FORECAST_OUTLOOKS = ['sure', 'likely', 'unlikely', 'no'] as const;
type ForecastOutlook = (typeof FORECAST_OUTLOOKS)[number];
export const ForecastOutlookEnum = enumOf(FORECAST_OUTLOOKS);
registerEnumType(ForecastOutlookEnum, {
  name: 'ForecastOutlook',
  description:
    'Whether the target will be reached if the trend goes on: sure when the whole interval does, likely when the expected value does, unlikely when only the best end does, no when nothing of it does.',
});

@ObjectType('IndicatorTarget', { description: 'Intermediate target of an indicator.' })
export class IndicatorTargetType {
  @Field(() => DateScalar, { description: 'Day on which the value is to be reached.' })
  dueOn!: string;
  @Field(() => String, { description: 'Decimal number in the unit of the indicator.' })
  value!: string;
}

@ObjectType('IndicatorForecast', {
  description:
    'Value at the target date if the trend goes on: least squares line through baseline and measurements, with its prediction interval of 80 percent.',
})
export class IndicatorForecastType {
  @Field(() => String, { description: 'Expected value at the target date, decimal, in the unit of the indicator.' })
  value!: string;
  @Field(() => String, { description: 'Lower end of the interval, in the unit of the indicator.' })
  low!: string;
  @Field(() => String, { description: 'Upper end of the interval, in the unit of the indicator.' })
  high!: string;
  @Field(() => Int, { description: 'Points the line goes through, baseline included.' })
  points!: number;
  @Field(() => ForecastOutlookEnum, { description: 'Whether the target will be reached if the trend goes on.' })
  outlook!: ForecastOutlook;
}

@ObjectType('StrategyStep', { description: 'One of the eight steps to a data strategy.' })
export class StrategyStepType {
  @Field(() => Int, { description: '1 to 8.' })
  step!: number;
  @Field(() => ID, { nullable: true, description: 'Null while nothing was recorded about the step.' })
  id!: string | null;
  @Field(() => StepStateEnum, { description: 'How far it is.' })
  state!: StepState;
  @Field(() => PersonType, { nullable: true, description: 'Who sees to it.' })
  responsible!: PersonType | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it is to be done, or was.' })
  dueDate!: string | null;
  @Field(() => String, { description: 'What shows how far it is.' })
  evidence!: string;
  @Field(() => String, { description: 'Web address of the evidence; empty when there is none.' })
  evidenceLink!: string;
  @Field(() => Int, { nullable: true, description: 'To send when changing it; null while nothing was recorded.' })
  version!: number | null;
}

@ObjectType('BenefitProject', { description: 'A project that brings a benefit.' })
export class BenefitProjectType {
  @Field(() => ID, { description: 'Id of the project.' })
  id!: string;
  @Field(() => String, { description: 'Name of the project.' })
  name!: string;
  @Field(() => Int, {
    description: '1 to 1,000: divides the share of the project in the goal over the benefits it brings there.',
  })
  weight!: number;
  @Field(() => Int, { description: 'Version of the link, to send when changing its weight.' })
  version!: number;
}

@ObjectType('Benefit', { description: 'Benefit (baat) that a goal is to bring.' })
export class BenefitType {
  @Field(() => ID, { description: 'Id of the benefit.' })
  id!: string;
  @Field(() => String, { description: 'What gets better, in a few words.' })
  title!: string;
  @Field(() => String, { description: 'For whom and how; may be empty.' })
  description!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who sees to it that the benefit comes.' })
  owner!: PersonType | null;
  @Field(() => String, { description: 'What it is to bring, in words, such as two hours a week per employee.' })
  expectedValue!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'What it is to bring in money, in cents a year.' })
  expectedAmount!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it is to have come.' })
  dueDate!: string | null;
  @Field(() => BenefitStateEnum, { description: 'Whether it has come.' })
  state!: BenefitState;
  @Field(() => [BenefitProjectType], { description: 'Projects that bring it, by name.' })
  projects!: BenefitProjectType[];
  @Field(() => Int, { description: 'To send when changing it.' })
  version!: number;
}

@ObjectType('IndicatorMeasurement', { description: 'Measured value of an indicator.' })
export class IndicatorMeasurementType {
  @Field(() => ID, { description: 'Id of the measurement.' })
  id!: string;
  @Field(() => DateScalar, { description: 'Day the value is of; one value a day.' })
  measuredOn!: string;
  @Field(() => String, { description: 'Decimal number in the unit of the indicator, such as "72.5".' })
  value!: string;
  @Field(() => String, { description: 'Where the value comes from.' })
  source!: string;
  @Field(() => String, { description: 'Remark on the value; may be empty.' })
  note!: string;
  @Field(() => Int, { description: 'To send when removing it.' })
  version!: number;
}

@ObjectType('Indicator', {
  description: 'From baseline (nulmeting) to target (streefwaarde). Values are decimal text.',
})
export class IndicatorType {
  @Field(() => ID, { description: 'Id of the indicator.' })
  id!: string;
  @Field(() => String, { description: 'What is measured.' })
  name!: string;
  @Field(() => String, { description: 'Unit of the values, such as % or days.' })
  unit!: string;
  @Field(() => IndicatorDirectionEnum, { description: 'Whether a higher or a lower value is better.' })
  direction!: IndicatorDirection;
  @Field(() => String, { description: 'Value at the start (nulmeting), decimal, in the unit.' })
  baselineValue!: string;
  @Field(() => DateScalar, { description: 'Day of the baseline.' })
  baselineDate!: string;
  @Field(() => String, { description: 'Value to reach (streefwaarde), decimal, in the unit.' })
  targetValue!: string;
  @Field(() => DateScalar, { description: 'Day on which the target is to be reached.' })
  targetDate!: string;
  @Field(() => Int, { description: 'Months between two measurements, as agreed.' })
  measuredEveryMonths!: number;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day after which the next measurement is late: the latest, or else the baseline, plus the interval and 31 days. Null once the target date was measured.',
  })
  measurementDueOn!: string | null;
  @Field(() => [IndicatorMeasurementType], { description: 'Earliest first.' })
  measurements!: IndicatorMeasurementType[];
  @Field(() => String, {
    nullable: true,
    description:
      'Percent of the way from baseline to target, (latest - baseline) / (target - baseline), to one decimal. Above 100 the target is passed, below 0 the value moved away from it; null without a measurement.',
  })
  attainment!: string | null;
  @Field(() => [IndicatorTargetType], { description: 'Intermediate targets, earliest first.' })
  targets!: IndicatorTargetType[];
  @Field(() => IndicatorStandEnum, { description: 'Where the latest measurement stands.' })
  stand!: IndicatorStand;
  @Field(() => String, {
    description: 'Value the path asks today, decimal: straight between baseline, intermediate targets and target.',
  })
  pathToday!: string;
  @Field(() => IndicatorForecastType, { nullable: true, description: 'Null with fewer than three measurements.' })
  forecast!: IndicatorForecastType | null;
  @Field(() => Int, { description: 'To send when changing it or its intermediate targets.' })
  version!: number;
}

@ObjectType('GoalProject', { description: 'A project that serves a goal.' })
export class GoalProjectType {
  @Field(() => ID, { description: 'Id of the project.' })
  id!: string;
  @Field(() => String, { description: 'Name of the project.' })
  name!: string;
  @Field(() => Int, { description: 'Share among the goals of the project.' })
  weight!: number;
  @Field(() => Int, { description: 'Version of the link, to send when changing its weight.' })
  version!: number;
  @Field(() => ProjectStateEnum, { description: 'Whether it runs.' })
  state!: ProjectState;
  @Field(() => DateScalar, { nullable: true, description: 'Planned end.' })
  endDate!: string | null;
  @Field(() => Int, { description: 'Sum of the weights of the project over all goals it serves.' })
  totalWeight!: number;
  @Field(() => ColourEnum, { nullable: true, description: 'Overall colour of the latest published update.' })
  colour!: Colour | null;
}

@ObjectType('GoalProgramme', { description: 'A programme that serves a goal.' })
export class GoalProgrammeType {
  @Field(() => ID, { description: 'Id of the programme.' })
  id!: string;
  @Field(() => String, { description: 'Name of the programme.' })
  name!: string;
  @Field(() => Int, {
    description:
      'Number of its projects, cancelled ones left out, that serve no goal of their own and count for this one.',
  })
  projectCount!: number;
}

@ObjectType('Goal', { description: 'Goal (doel) of the strategy; parentId makes the tree.' })
export class GoalType {
  @Field(() => ID, { description: 'Id of the goal.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The goal above it; null at the top.' })
  parentId!: string | null;
  @Field(() => String, { nullable: true, description: 'Short code, unique in the organisation.' })
  code!: string | null;
  @Field(() => String, { description: 'What is to be reached.' })
  title!: string;
  @Field(() => String, { description: 'What it means and for whom; may be empty.' })
  description!: string;
  @Field(() => GoalCategoryEnum, { description: 'For the organisation or for society.' })
  category!: GoalCategory;
  @Field(() => PersonType, { nullable: true, description: 'Who answers for it.' })
  owner!: PersonType | null;
  @Field(() => Int, { description: 'Order among its siblings.' })
  position!: number;
  @Field(() => DateScalar, { nullable: true, description: 'First day of its period; null for that of the strategy.' })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of its period; null for that of the strategy.' })
  endDate!: string | null;
  @Field(() => [IndicatorType], { description: 'What shows how far it is, by name.' })
  indicators!: IndicatorType[];
  @Field(() => [GoalProjectType], { description: 'Projects that serve it, by name.' })
  projects!: GoalProjectType[];
  @Field(() => [GoalProgrammeType], { description: 'Programmes that serve it, in their order.' })
  programmes!: GoalProgrammeType[];
  @Field(() => [BenefitType], { description: 'What it is to bring, earliest first.' })
  benefits!: BenefitType[];
  @Field(() => Int, { description: 'To send when changing it.' })
  version!: number;
}

@ObjectType('Strategy', { description: 'Data strategy (datastrategie) with its goals.' })
export class StrategyType {
  @Field(() => ID, { description: 'Id of the strategy.' })
  id!: string;
  @Field(() => String, { description: 'Its name.' })
  title!: string;
  @Field(() => String, { description: 'What the municipality wants with data and why; may be empty.' })
  vision!: string;
  @Field(() => DateScalar, { description: 'First day of the term.' })
  termStart!: string;
  @Field(() => DateScalar, { description: 'Last day of the term, included.' })
  termEnd!: string;
  @Field(() => String, { description: 'Where the municipality wants to be beyond the term (stip op de horizon).' })
  horizon!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the dot on the horizon.' })
  horizonOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which the first results are to be there.' })
  shortTermOn!: string | null;
  @Field(() => AdoptionBodyEnum, { nullable: true, description: 'Who adopted it; null while it is a draft.' })
  adoptedBy!: AdoptionBody | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of adoption.' })
  adoptedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Reference of the decision.' })
  adoptionReference!: string | null;
  @Field(() => [GoalType], { description: 'All goals in their order, parents and children in one list.' })
  goals!: GoalType[];
  @Field(() => [StrategyStepType], { description: 'All eight steps in order.' })
  steps!: StrategyStepType[];
  @Field(() => Int, { description: 'To send when changing it.' })
  version!: number;
}

@ObjectType('StrategySummary', { description: 'A strategy to choose from.' })
export class StrategySummaryType {
  @Field(() => ID, { description: 'Id of the strategy.' })
  id!: string;
  @Field(() => String, { description: 'Its name.' })
  title!: string;
  @Field(() => DateScalar, { description: 'First day of the term.' })
  termStart!: string;
  @Field(() => DateScalar, { description: 'Last day of the term, included.' })
  termEnd!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day of adoption; null while it is a draft.' })
  adoptedOn!: string | null;
  @Field(() => Int, { description: 'Number of its goals.' })
  goalCount!: number;
  @Field(() => Boolean, { description: 'Whether it is the one that is shown when none is chosen.' })
  isCurrent!: boolean;
}

@ObjectType({ description: 'The strategy as it is after the change.' })
export class StrategyPayload {
  @Field(() => StrategyType, { description: 'The whole strategy with what belongs to it.' })
  strategy!: StrategyType;
}

@ObjectType({ description: 'What became of measurements that were sent together.' })
export class MeasurementsPayload extends StrategyPayload {
  @Field(() => Int, { description: 'Measurements of days that had none.' })
  created!: number;
  @Field(() => Int, { description: 'Measurements that differ from what the day had.' })
  changed!: number;
  @Field(() => Int, { description: 'Measurements that stood there already.' })
  unchanged!: number;
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
export const MoveGoalResult = resultUnion('MoveGoalResult', StrategyPayload);
export const RemoveGoalResult = resultUnion('RemoveGoalResult', StrategyPayload);
export const SetBenefitResult = resultUnion('SetBenefitResult', StrategyPayload);
export const RemoveBenefitResult = resultUnion('RemoveBenefitResult', StrategyPayload);
export const LinkBenefitProjectResult = resultUnion('LinkBenefitProjectResult', StrategyPayload);
export const UnlinkBenefitProjectResult = resultUnion('UnlinkBenefitProjectResult', StrategyPayload);
export const SetStrategyStepResult = resultUnion('SetStrategyStepResult', StrategyPayload);
export const SetIndicatorTargetsResult = resultUnion('SetIndicatorTargetsResult', StrategyPayload);
export const RemoveIndicatorResult = resultUnion('RemoveIndicatorResult', StrategyPayload);
export const RemoveIndicatorMeasurementResult = resultUnion('RemoveIndicatorMeasurementResult', StrategyPayload);
export const RecordMeasurementsResult = resultUnion('RecordMeasurementsResult', MeasurementsPayload);
