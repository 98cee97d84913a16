import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Colour } from '@stip/domain';
import { CentsScalar, DateScalar } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import { ColourEnum } from '../status';

@ObjectType('OverviewStrategy', { description: 'The adopted strategy that is carried out.' })
export class OverviewStrategyType {
  @Field(() => String)
  title!: string;
  @Field(() => DateScalar)
  termStart!: string;
  @Field(() => DateScalar)
  termEnd!: string;
  @Field(() => String, { nullable: true, description: 'council, executive or management.' })
  adoptedBy!: string | null;
  @Field(() => DateScalar, { nullable: true })
  adoptedOn!: string | null;
}

@ObjectType('ColourCounts', { description: 'Projects by claimed colour; grey includes those without an update.' })
export class ColourCountsType {
  @Field(() => Int)
  green!: number;
  @Field(() => Int)
  orange!: number;
  @Field(() => Int)
  red!: number;
  @Field(() => Int)
  grey!: number;
}

@ObjectType('OverviewProgramme')
export class OverviewProgrammeType {
  @Field(() => ID, { nullable: true, description: 'Null: projects without a programme.' })
  id!: string | null;
  @Field(() => String, { nullable: true })
  name!: string | null;
  @Field(() => ColourCountsType)
  counts!: ColourCountsType;
}

@ObjectType('OverviewYear', { description: 'Portfolio money of one fiscal year in one currency, in whole cents.' })
export class OverviewYearType {
  @Field(() => Int)
  fiscalYear!: number;
  @Field(() => String)
  currency!: string;
  @Field(() => CentsScalar)
  budget!: string;
  @Field(() => CentsScalar)
  actual!: string;
  @Field(() => CentsScalar, { description: 'Commitments still open.' })
  commitment!: string;
  @Field(() => CentsScalar, { description: 'Latest forecast, or budget where there is none.' })
  expected!: string;
}

@ObjectType('OverviewMoney', { description: 'Totals over the whole term in one currency.' })
export class OverviewMoneyType {
  @Field(() => String)
  currency!: string;
  @Field(() => CentsScalar)
  expected!: string;
  @Field(() => CentsScalar, { description: 'Sum of the first approved budgets.' })
  firstBudget!: string;
  @Field(() => Int, { description: 'Projects with an amount that is absent with a stated reason.' })
  absentCount!: number;
}

@ObjectType('AttentionProject', { description: 'A project that asks for attention, and why.' })
export class AttentionProjectType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  programmeName!: string | null;
  @Field(() => String, { nullable: true })
  ownerName!: string | null;
  @Field(() => ColourEnum, { nullable: true })
  colour!: Colour | null;
  @Field(() => String, { nullable: true })
  statedLabel!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days after the first approved end.' })
  slipDays!: number | null;
  @Field(() => Boolean, { description: 'Claims green while the data say otherwise.' })
  contradicted!: boolean;
  @Field(() => Number, {
    nullable: true,
    description: 'Percent above the first approved budget, where that contradicts.',
  })
  overspendPercent!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cause of the worst aspect, or the attention point, as reported.',
  })
  reason!: string | null;
}

@ObjectType('OverviewMilestone')
export class OverviewMilestoneType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  title!: string;
  @Field(() => DateScalar)
  date!: string;
  @Field(() => Int, { nullable: true, description: 'Days after the first approved date.' })
  slipDays!: number | null;
  @Field(() => Boolean)
  overdue!: boolean;
  @Field(() => ReferenceType)
  project!: ReferenceType;
  @Field(() => ColourEnum, { nullable: true })
  colour!: Colour | null;
}

@ObjectType('OverviewRisk')
export class OverviewRiskType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  title!: string;
  @Field(() => Int, { description: 'Likelihood times impact after measures, 1 to 25.' })
  score!: number;
  @Field(() => Int, { description: 'Measures that are not dropped.' })
  measures!: number;
  @Field(() => Int, { description: 'Of those, past their due date and not done.' })
  overdueMeasures!: number;
  @Field(() => ReferenceType, { nullable: true, description: 'Null: a risk of the portfolio.' })
  project!: ReferenceType | null;
}

@ObjectType('DecisionAsked')
export class DecisionAskedType {
  @Field(() => String)
  title!: string;
  @Field(() => String, {
    nullable: true,
    description: 'council, committee, executive, steering_group or management; null when asked in a status update.',
  })
  body!: string | null;
  @Field(() => String, { nullable: true, description: 'decision, motion, commitment or question.' })
  kind!: string | null;
  @Field(() => DateScalar, { nullable: true })
  dueDate!: string | null;
  @Field(() => Boolean)
  overdue!: boolean;
  @Field(() => CentsScalar, { nullable: true })
  amount!: string | null;
  @Field(() => ReferenceType, { nullable: true })
  project!: ReferenceType | null;
}

@ObjectType('OverviewFinding', {
  description: 'A project without owner, never updated, stale, or green against its data.',
})
export class OverviewFindingType {
  @Field(() => String, { description: 'no_owner, never_updated, stale or contradicted.' })
  kind!: string;
  @Field(() => [ReferenceType])
  projects!: ReferenceType[];
}

@ObjectType('Overview', { description: 'The one page by which the programme is steered.' })
export class OverviewType {
  @Field(() => DateScalar)
  today!: string;
  @Field(() => OverviewStrategyType, { nullable: true })
  strategy!: OverviewStrategyType | null;
  @Field(() => Int)
  projectCount!: number;
  @Field(() => ColourCountsType)
  counts!: ColourCountsType;
  @Field(() => ColourCountsType, {
    nullable: true,
    description: 'The counts at the end of the previous reporting period.',
  })
  previousCounts!: ColourCountsType | null;
  @Field(() => String, { nullable: true, description: 'Name of that period.' })
  previousPeriod!: string | null;
  @Field(() => Int, { description: 'Running projects with an update within the cadence.' })
  freshCount!: number;
  @Field(() => Int, { description: 'Running projects.' })
  activeCount!: number;
  @Field(() => [OverviewProgrammeType])
  programmes!: OverviewProgrammeType[];
  @Field(() => [OverviewMoneyType])
  money!: OverviewMoneyType[];
  @Field(() => [OverviewYearType])
  years!: OverviewYearType[];
  @Field(() => [AttentionProjectType], { description: 'Contradicted first, then red, then orange; at most 12.' })
  attention!: AttentionProjectType[];
  @Field(() => Int, { description: 'Projects that ask for attention, of which the list holds the first.' })
  attentionCount!: number;
  @Field(() => [OverviewMilestoneType])
  milestones!: OverviewMilestoneType[];
  @Field(() => [OverviewRiskType])
  risks!: OverviewRiskType[];
  @Field(() => [DecisionAskedType])
  decisions!: DecisionAskedType[];
  @Field(() => [OverviewFindingType])
  findings!: OverviewFindingType[];
}
