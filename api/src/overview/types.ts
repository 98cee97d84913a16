import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Colour } from '@stip/domain';
import { CentsScalar, DateScalar } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import { ColourEnum } from '../status';

@ObjectType('OverviewStrategy', { description: 'The adopted strategy that is carried out.' })
export class OverviewStrategyType {
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => DateScalar, { description: 'First day of the term.' })
  termStart!: string;
  @Field(() => DateScalar, { description: 'Last day of the term, included.' })
  termEnd!: string;
  @Field(() => String, { nullable: true, description: 'council, executive or management.' })
  adoptedBy!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the adoption; null while it was not.' })
  adoptedOn!: string | null;
}

@ObjectType('ColourCounts', { description: 'Projects by claimed colour; grey includes those without an update.' })
export class ColourCountsType {
  @Field(() => Int, { description: 'Number of green projects.' })
  green!: number;
  @Field(() => Int, { description: 'Number of orange projects.' })
  orange!: number;
  @Field(() => Int, { description: 'Number of red projects.' })
  red!: number;
  @Field(() => Int, { description: 'Number of grey projects.' })
  grey!: number;
}

@ObjectType('OverviewProgramme', { description: 'A programme with the colours of its projects.' })
export class OverviewProgrammeType {
  @Field(() => ID, { nullable: true, description: 'Null: projects without a programme.' })
  id!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name; null for projects without one.' })
  name!: string | null;
  @Field(() => ColourCountsType, { description: 'Its projects by colour.' })
  counts!: ColourCountsType;
}

@ObjectType('OverviewYear', { description: 'Portfolio money of one fiscal year in one currency, in whole cents.' })
export class OverviewYearType {
  @Field(() => Int, { description: 'The fiscal year, such as 2026.' })
  fiscalYear!: number;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { description: 'Sum of the budget lines.' })
  budget!: string;
  @Field(() => CentsScalar, { description: 'Sum of what was paid.' })
  actual!: string;
  @Field(() => CentsScalar, { description: 'Commitments still open.' })
  commitment!: string;
  @Field(() => CentsScalar, { description: 'Latest forecast, or budget where there is none.' })
  expected!: string;
}

@ObjectType('OverviewMoney', { description: 'Totals over the whole term in one currency.' })
export class OverviewMoneyType {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { description: 'What all projects are expected to cost, in whole cents.' })
  expected!: string;
  @Field(() => CentsScalar, { description: 'Sum of the first approved budgets.' })
  firstBudget!: string;
  @Field(() => CentsScalar, {
    description:
      'Part of what is expected that belongs to projects with a first approved budget; compare it with that.',
  })
  expectedAgainstFirst!: string;
  @Field(() => Int, { description: 'Projects with an amount that is absent with a stated reason.' })
  absentCount!: number;
}

@ObjectType('AttentionProject', { description: 'A project that asks for attention, and why.' })
export class AttentionProjectType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name of its programme; null when it stands alone.' })
  programmeName!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the project leader; null when nobody leads it.' })
  ownerName!: string | null;
  @Field(() => ColourEnum, { nullable: true, description: 'Colour it claims; null without a published status.' })
  colour!: Colour | null;
  @Field(() => String, { nullable: true, description: 'The colour in the words of an imported source.' })
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

@ObjectType('OverviewMilestone', { description: 'A milestone that is near or overdue.' })
export class OverviewMilestoneType {
  @Field(() => ID, { description: 'Identifies the work item.' })
  id!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => DateScalar, { description: 'Day in the current plan.' })
  date!: string;
  @Field(() => Int, { nullable: true, description: 'Days after the first approved date.' })
  slipDays!: number | null;
  @Field(() => Boolean, { description: 'Whether the day has passed and it is not done.' })
  overdue!: boolean;
  @Field(() => ReferenceType, { description: 'Its project.' })
  project!: ReferenceType;
  @Field(() => ColourEnum, {
    nullable: true,
    description: 'Colour the project claims; null without a published status.',
  })
  colour!: Colour | null;
}

@ObjectType('OverviewRisk', { description: 'An open risk of the highest scores.' })
export class OverviewRiskType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => Int, { description: 'Likelihood times impact after measures, 1 to 25.' })
  score!: number;
  @Field(() => Int, { description: 'Measures that are not dropped.' })
  measures!: number;
  @Field(() => Int, { description: 'Number of those that are past their due date and not done.' })
  overdueMeasures!: number;
  @Field(() => ReferenceType, { nullable: true, description: 'Null: a risk of the portfolio.' })
  project!: ReferenceType | null;
}

@ObjectType('DecisionAsked', { description: 'A decision that is waited for.' })
export class DecisionAskedType {
  @Field(() => String, { description: 'What is asked.' })
  title!: string;
  @Field(() => String, {
    nullable: true,
    description: 'council, committee, executive, steering_group or management; null when asked in a status update.',
  })
  body!: string | null;
  @Field(() => String, { nullable: true, description: 'decision, motion, commitment or question.' })
  kind!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is to be decided; null when not stated.' })
  dueDate!: string | null;
  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  overdue!: boolean;
  @Field(() => CentsScalar, { nullable: true, description: 'Money it is about, in whole cents; null when none.' })
  amount!: string | null;
  @Field(() => ReferenceType, { nullable: true, description: 'The project it is about; null for the portfolio.' })
  project!: ReferenceType | null;
}

@ObjectType('OverviewFinding', {
  description: 'A project without owner, never updated, stale, or green against its data.',
})
export class OverviewFindingType {
  @Field(() => String, { description: 'no_owner, never_updated, stale or contradicted.' })
  kind!: string;
  @Field(() => [ReferenceType], { description: 'The projects it is true of.' })
  projects!: ReferenceType[];
}

@ObjectType('Overview', { description: 'The one page by which the programme is steered.' })
export class OverviewType {
  @Field(() => DateScalar, { description: 'Today where the organisation is.' })
  today!: string;
  @Field(() => OverviewStrategyType, {
    nullable: true,
    description: 'The strategy that is carried out; null when there is none.',
  })
  strategy!: OverviewStrategyType | null;
  @Field(() => Int, { description: 'Number of projects, in whatever state.' })
  projectCount!: number;
  @Field(() => ColourCountsType, { description: 'Projects by claimed colour.' })
  counts!: ColourCountsType;
  @Field(() => ColourCountsType, {
    nullable: true,
    description: 'The counts at the end of the previous reporting period.',
  })
  previousCounts!: ColourCountsType | null;
  @Field(() => String, { nullable: true, description: 'Name of that period.' })
  previousPeriod!: string | null;
  @Field(() => Int, { description: 'Number of running projects with an update within the cadence.' })
  freshCount!: number;
  @Field(() => Int, { description: 'Number of running projects.' })
  activeCount!: number;
  @Field(() => [OverviewProgrammeType], {
    description: 'Programmes in their order, with the colours of their projects.',
  })
  programmes!: OverviewProgrammeType[];
  @Field(() => [OverviewMoneyType], { description: 'Totals per currency.' })
  money!: OverviewMoneyType[];
  @Field(() => [OverviewYearType], { description: 'Money per fiscal year and currency.' })
  years!: OverviewYearType[];
  @Field(() => [AttentionProjectType], { description: 'Contradicted first, then red, then orange; at most 12.' })
  attention!: AttentionProjectType[];
  @Field(() => Int, { description: 'Projects that ask for attention, of which the list holds the first.' })
  attentionCount!: number;
  @Field(() => [OverviewMilestoneType], { description: 'Milestones that are near or overdue, by date.' })
  milestones!: OverviewMilestoneType[];
  @Field(() => [OverviewRiskType], { description: 'Open risks with the highest scores.' })
  risks!: OverviewRiskType[];
  @Field(() => [DecisionAskedType], { description: 'What is asked, by due date.' })
  decisions!: DecisionAskedType[];
  @Field(() => [OverviewFindingType], { description: 'What is off about ownership, freshness and claims.' })
  findings!: OverviewFindingType[];
}
