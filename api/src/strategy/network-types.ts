import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { STRATEGY_FINDINGS, type Colour, type StrategyFinding } from '@stip/domain';
import { CentsScalar, DateScalar, enumOf } from '../platform/graphql';
import { ProjectStateEnum, ReferenceType, type ProjectState } from '../portfolio';
import { ColourEnum } from '../status';
import type { BenefitState, GoalCategory } from './entity';
import { BenefitStateEnum, GoalCategoryEnum } from './types';

@ObjectType('NetworkGoal', { description: 'A goal in the goal–effort network.' })
export class NetworkGoalType {
  @Field(() => ID, { description: 'Id of the goal.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The goal above it; null at the top.' })
  parentId!: string | null;
  @Field(() => String, { nullable: true, description: 'Short code.' })
  code!: string | null;
  @Field(() => String, { description: 'What is to be reached.' })
  title!: string;
  @Field(() => GoalCategoryEnum, { description: 'For the organisation or for society.' })
  category!: GoalCategory;
  @Field(() => String, { nullable: true, description: 'Name of who answers for it.' })
  ownerName!: string | null;
}

@ObjectType('NetworkBenefit', { description: 'A benefit in the goal–effort network.' })
export class NetworkBenefitType {
  @Field(() => ID, { description: 'Id of the benefit.' })
  id!: string;
  @Field(() => ID, { description: 'The goal it belongs to.' })
  goalId!: string;
  @Field(() => String, { description: 'What gets better.' })
  title!: string;
  @Field(() => BenefitStateEnum, { description: 'Whether it has come.' })
  state!: BenefitState;
  @Field(() => String, { nullable: true, description: 'Name of who sees to it.' })
  ownerName!: string | null;
}

@ObjectType('NetworkMoney', { description: 'Budget of all years together, in one currency.' })
export class NetworkMoneyType {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Cents; null when no amount is known.' })
  budget!: string | null;
  @Field(() => String, { nullable: true, description: 'Why (part of) the amount is not known.' })
  absenceReason!: string | null;
}

@ObjectType('NetworkProject', { description: 'An effort (inspanning) in the goal–effort network, with its resources.' })
export class NetworkProjectType {
  @Field(() => ID, { description: 'Id of the project.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Short code.' })
  code!: string | null;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => ProjectStateEnum, { description: 'Whether it runs.' })
  state!: ProjectState;
  @Field(() => ColourEnum, { nullable: true, description: 'Overall colour of the latest published update.' })
  colour!: Colour | null;
  @Field(() => ReferenceType, { nullable: true, description: 'The programme it is in.' })
  programme!: ReferenceType | null;
  @Field(() => [NetworkMoneyType], { description: 'Its budget, per currency.' })
  money!: NetworkMoneyType[];
  @Field(() => Int, { description: 'Number of people with a role in it.' })
  people!: number;
}

@ObjectType('NetworkSource', { description: 'A source of funding (dekking) in the goal–effort network.' })
export class NetworkSourceType {
  @Field(() => ID, { description: 'Id of the source.' })
  id!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType('NetworkGoalLink', { description: 'A project serves a goal.' })
export class NetworkGoalLinkType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => ID, { description: 'The goal.' })
  goalId!: string;
  @Field(() => Int, { description: 'Share among the goals of the project.' })
  weight!: number;
  @Field(() => Int, { description: 'To send when changing the weight.' })
  version!: number;
}

@ObjectType('NetworkBenefitLink', { description: 'A project brings a benefit of a goal it serves.' })
export class NetworkBenefitLinkType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => ID, { description: 'The benefit.' })
  benefitId!: string;
  @Field(() => ID, { description: 'The goal of the benefit.' })
  goalId!: string;
  @Field(() => Int, { description: 'Share among the benefits of the goal that the project brings.' })
  weight!: number;
  @Field(() => Int, { description: 'To send when changing the weight.' })
  version!: number;
}

@ObjectType('NetworkFunding', { description: 'A source pays a project.' })
export class NetworkFundingType {
  @Field(() => ID, { description: 'The source of funding.' })
  sourceId!: string;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Cents of all years; null when no amount is known.' })
  amount!: string | null;
}

@ObjectType('GoalNetwork', {
  description:
    'Goals, benefits, efforts and resources of a strategy with their links (doelen-inspanningennetwerk). A project without links is in it as long as it is not ended.',
})
export class GoalNetworkType {
  @Field(() => ID, { description: 'The strategy of the network.' })
  strategyId!: string;
  @Field(() => [NetworkGoalType], { description: 'In their order among siblings.' })
  goals!: NetworkGoalType[];
  @Field(() => [NetworkBenefitType], { description: 'By date.' })
  benefits!: NetworkBenefitType[];
  @Field(() => [NetworkProjectType], { description: 'By name.' })
  projects!: NetworkProjectType[];
  @Field(() => [NetworkSourceType], { description: 'Sources that pay one of the projects, by name.' })
  sources!: NetworkSourceType[];
  @Field(() => [NetworkGoalLinkType], { description: 'Which project serves which goal.' })
  goalLinks!: NetworkGoalLinkType[];
  @Field(() => [NetworkBenefitLinkType], { description: 'Which project brings which benefit.' })
  benefitLinks!: NetworkBenefitLinkType[];
  @Field(() => [NetworkFundingType], { description: 'Which source pays which project.' })
  funding!: NetworkFundingType[];
}

export const StrategyFindingEnum = enumOf(STRATEGY_FINDINGS);
registerEnumType(StrategyFindingEnum, {
  name: 'StrategyFindingKind',
  description: 'What is missing or overdue between goals, benefits, efforts, indicators and steps.',
});

@ObjectType('StrategyFinding', { description: 'Something missing or overdue; one of the ids says about what.' })
export class StrategyFindingType {
  @Field(() => StrategyFindingEnum, { description: 'What is missing or overdue.' })
  kind!: StrategyFinding;
  @Field(() => String, { description: 'Name of what it is about; empty for a step.' })
  title!: string;
  @Field(() => ID, { nullable: true, description: 'The goal it is about or belongs to.' })
  goalId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The project it is about.' })
  projectId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The indicator it is about.' })
  indicatorId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The benefit it is about.' })
  benefitId!: string | null;
  @Field(() => Int, { nullable: true, description: 'The step it is about, 1 to 8.' })
  step!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day that passed, where the finding is about time.' })
  dueOn!: string | null;
}
