import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CashGrain, EarnedValueGap, RollUpLevel } from '@stip/domain';
import { CentsScalar, DateScalar, enumOf } from '../platform/graphql';
import { ReferenceType } from '../portfolio';

export const MoneyLevelEnum = enumOf(['programme', 'goal', 'source', 'year']);
export type MoneyLevel = Exclude<RollUpLevel, 'project'>;
registerEnumType(MoneyLevelEnum, {
  name: 'MoneyLevel',
  description: 'What money is added up by.',
  valuesMap: {
    programme: { description: 'Programmes.' },
    goal: { description: 'Goals, each with the goals below it.' },
    source: { description: 'Sources of money.' },
    year: { description: 'Fiscal years.' },
  },
});

@ObjectType('MoneyFigures', { description: 'Figures that add up, in whole cents.' })
export class MoneyFiguresType {
  @Field(() => CentsScalar, { description: 'Budget before any change that a body decided on.' })
  original!: string;
  @Field(() => CentsScalar, { description: 'What budget changes added, less what they took.' })
  changes!: string;
  @Field(() => CentsScalar, { description: 'Current budget: original with changes.' })
  budget!: string;
  @Field(() => CentsScalar, { description: 'Spent.' })
  actual!: string;
  @Field(() => CentsScalar, { description: 'Commitments still open.' })
  commitment!: string;
  @Field(() => CentsScalar, {
    description:
      'Latest forecast per project and year, or the budget without one; never less than what is spent and ordered. By source it is divided by budget.',
  })
  expected!: string;
  @Field(() => CentsScalar, { description: 'Budget less actual less open commitments.' })
  remaining!: string;
}

@ObjectType('MoneyRow', { description: 'Figures of one programme, goal, source or year.' })
export class MoneyRowType {
  @Field(() => ID, {
    nullable: true,
    description: 'Id, or the year; null for what belongs to none, such as projects without a goal.',
  })
  id!: string | null;
  @Field(() => String, { nullable: true, description: 'Name or title, or the year; null for none.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'Short code, where there is one.' })
  code!: string | null;
  @Field(() => ID, { nullable: true, description: 'The goal above this goal.' })
  parentId!: string | null;
  @Field(() => MoneyFiguresType, { description: 'Of a goal: its own and that of the goals below it.' })
  figures!: MoneyFiguresType;
  @Field(() => MoneyFiguresType, { description: 'Of a goal: only of projects that serve it itself; else the same.' })
  own!: MoneyFiguresType;
}

@ObjectType('MoneyRollUp', {
  description:
    'Money of all projects in one currency, added up by four levels. Each level adds up to the total to the cent: of goals, those without a goal above them.',
})
export class MoneyRollUpType {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => MoneyFiguresType, { description: 'Of all projects.' })
  total!: MoneyFiguresType;
  @Field(() => Int, { description: 'Projects with money in the choice.' })
  projectCount!: number;
  @Field(() => Int, {
    description: 'Projects and years whose source states why there is no budget; they add nothing to it.',
  })
  withoutBudget!: number;
  @Field(() => [MoneyRowType], { description: 'Programmes in their order; then projects outside every programme.' })
  programmes!: MoneyRowType[];
  @Field(() => [MoneyRowType], {
    description: 'Goals in their order, a goal before those below it; then projects without a goal.',
  })
  goals!: MoneyRowType[];
  @Field(() => [MoneyRowType], { description: 'Sources by name; then bookings that count for no source.' })
  sources!: MoneyRowType[];
  @Field(() => [MoneyRowType], { description: 'Fiscal years, earliest first.' })
  years!: MoneyRowType[];
}

@ObjectType('MoneyProject', { description: 'What one project contributes to a row.' })
export class MoneyProjectType {
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => String, { nullable: true, description: 'Code of the project.' })
  code!: string | null;
  @Field(() => MoneyFiguresType, { description: 'The part of the project in the row; of a goal by weight.' })
  figures!: MoneyFiguresType;
}

@ObjectType('MoneyProjects', { description: 'The projects that make up a row, the largest budget first.' })
export class MoneyProjectsType {
  @Field(() => Int, { description: 'Number of projects in the row.' })
  count!: number;
  @Field(() => [MoneyProjectType], { description: 'As many as were asked for.' })
  nodes!: MoneyProjectType[];
}

export const FINDING_KINDS = [
  'overspent',
  'structural_on_incidental',
  'outside_cover_period',
  'source_over_ceiling',
  'expected_over_budget',
] as const;
export type MoneyFindingKind = (typeof FINDING_KINDS)[number];
export const MoneyFindingKindEnum = enumOf(FINDING_KINDS);
registerEnumType(MoneyFindingKindEnum, {
  name: 'MoneyFindingKind',
  description: 'What is off about money.',
  valuesMap: {
    overspent: { description: 'Spent and ordered is more than the budget of a project in a year.' },
    structural_on_incidental: {
      description: 'Costs that return every year on a source that is there for a limited time.',
    },
    outside_cover_period: { description: 'Budget in a year that the source does not cover.' },
    source_over_ceiling: { description: 'More budget from a source than it can bear over all years.' },
    expected_over_budget: { description: 'Expected is more than the budget of a project in a year, not yet spent.' },
  },
});

@ObjectType('MoneyFinding', { description: 'Something off about money, with the figures that say so.' })
export class MoneyFindingType {
  @Field(() => MoneyFindingKindEnum, { description: 'What is off.' })
  kind!: MoneyFindingKind;
  @Field(() => ReferenceType, { nullable: true, description: 'Null when it is about a source as a whole.' })
  project!: ReferenceType | null;
  @Field(() => ReferenceType, { nullable: true, description: 'The source, where it is about one.' })
  fundingSource!: ReferenceType | null;
  @Field(() => Int, { nullable: true, description: 'Null when it is about all years.' })
  fiscalYear!: number | null;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, {
    description: 'The amount that is off, in whole cents: spent and ordered, expected, or budget.',
  })
  amount!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'What it is compared with: the budget or the ceiling.' })
  limit!: string | null;
}

@ObjectType('MoneyFindingCount', { description: 'How often something is off.' })
export class MoneyFindingCountType {
  @Field(() => MoneyFindingKindEnum, { description: 'What is off.' })
  kind!: MoneyFindingKind;
  @Field(() => Int, { description: 'Number of findings.' })
  count!: number;
}

@ObjectType('MoneyFindings', { description: 'What is off about money, the gravest kind and the largest amount first.' })
export class MoneyFindingsType {
  @Field(() => Int, { description: 'Number of all findings.' })
  count!: number;
  @Field(() => [MoneyFindingCountType], { description: 'Per kind that occurs.' })
  counts!: MoneyFindingCountType[];
  @Field(() => [MoneyFindingType], { description: 'As many as were asked for.' })
  nodes!: MoneyFindingType[];
}

export const EarnedValueGapEnum = enumOf([
  'no_budget',
  'no_dates',
  'no_progress',
  'nothing_planned',
  'nothing_earned',
  'nothing_spent',
  'budget_spent',
  'no_projects',
]);
registerEnumType(EarnedValueGapEnum, {
  name: 'EarnedValueGap',
  description: 'Why a figure of earned value cannot be had.',
  valuesMap: {
    no_budget: { description: 'The plan states no budget, or its source withholds it.' },
    no_dates: { description: 'The plan has neither tasks with dates nor a start and an end.' },
    no_progress: { description: 'No task and no published status says how far the project is.' },
    nothing_planned: { description: 'Nothing was to be done yet.' },
    nothing_earned: { description: 'Nothing is done yet.' },
    nothing_spent: { description: 'Nothing is spent yet.' },
    budget_spent: { description: 'The whole budget is spent.' },
    no_projects: { description: 'None of the projects has what it takes.' },
  },
});

@ObjectType('EarnedAmount', { description: 'An amount, or the reason why there is none.' })
export class EarnedAmountType {
  @Field(() => CentsScalar, { nullable: true, description: 'In whole cents.' })
  value!: string | null;
  @Field(() => EarnedValueGapEnum, { nullable: true, description: 'Why there is no amount.' })
  reason!: EarnedValueGap | null;
}

@ObjectType('EarnedIndex', { description: 'A ratio, or the reason why there is none.' })
export class EarnedIndexType {
  @Field(() => Float, { nullable: true, description: 'To four decimals; 1 is as planned.' })
  value!: number | null;
  @Field(() => EarnedValueGapEnum, { nullable: true, description: 'Why there is no ratio.' })
  reason!: EarnedValueGap | null;
}

@ObjectType('EarnedValue', {
  description:
    'Earned value after The Standard for Earned Value Management (PMI, 2019) and PMBOK Guide 6, 7.4.2.2. The budget is that of the first approved plan, or the current one without a plan, spread over the tasks by their days.',
})
export class EarnedValueType {
  @Field(() => EarnedAmountType, { description: 'BAC: budget at completion.' })
  budget!: EarnedAmountType;
  @Field(() => EarnedAmountType, { description: 'PV: budgeted cost of the work that was to be done by now.' })
  planned!: EarnedAmountType;
  @Field(() => EarnedAmountType, { description: 'EV = percent complete × BAC.' })
  earned!: EarnedAmountType;
  @Field(() => CentsScalar, { description: 'AC: spent up to now, in whole cents.' })
  actual!: string;
  @Field(() => EarnedAmountType, { description: 'CV = EV − AC; below zero is dearer than budgeted.' })
  costVariance!: EarnedAmountType;
  @Field(() => EarnedAmountType, { description: 'SV = EV − PV; below zero is behind the plan.' })
  scheduleVariance!: EarnedAmountType;
  @Field(() => EarnedIndexType, { description: 'CPI = EV / AC; below 1 is dearer than budgeted.' })
  costIndex!: EarnedIndexType;
  @Field(() => EarnedIndexType, { description: 'SPI = EV / PV; below 1 is behind the plan.' })
  scheduleIndex!: EarnedIndexType;
  @Field(() => EarnedAmountType, { description: 'EAC = BAC / CPI: what remains goes as what is done went.' })
  estimate!: EarnedAmountType;
  @Field(() => EarnedAmountType, { description: 'EAC = AC + BAC − EV: what remains goes as budgeted.' })
  estimateAtPlan!: EarnedAmountType;
  @Field(() => EarnedAmountType, { description: 'ETC = EAC − AC, with EAC = BAC / CPI.' })
  toComplete!: EarnedAmountType;
  @Field(() => EarnedAmountType, { description: 'VAC = BAC − EAC, with EAC = BAC / CPI; below zero is over budget.' })
  atCompletion!: EarnedAmountType;
  @Field(() => EarnedIndexType, {
    description: 'TCPI = (BAC − EV) / (BAC − AC): efficiency it takes to end in budget.',
  })
  toCompleteIndex!: EarnedIndexType;
}

@ObjectType('EarnedValueRow', { description: 'Earned value of one project, of a programme or of all projects.' })
export class EarnedValueRowType {
  @Field(() => ID, { nullable: true, description: 'Project or programme; null for all, or outside every programme.' })
  id!: string | null;
  @Field(() => String, { nullable: true, description: 'Name; null for all, or outside every programme.' })
  name!: string | null;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => Boolean, { description: 'Of a project: the budget is that of the first approved plan.' })
  firstPlan!: boolean;
  @Field(() => Int, { description: 'Projects in the sums: those with budget, planned and earned value.' })
  included!: number;
  @Field(() => Int, { description: 'Projects there are.' })
  of!: number;
  @Field(() => EarnedValueType, { description: 'The figures.' })
  figures!: EarnedValueType;
}

@ObjectType('EarnedValueReport', {
  description: 'Earned value on a day; of sums only projects count that have all figures.',
})
export class EarnedValueReportType {
  @Field(() => DateScalar, { description: 'Day up to which is counted: today, or the day asked as of.' })
  date!: string;
  @Field(() => [EarnedValueRowType], { description: 'All projects together, per currency.' })
  totals!: EarnedValueRowType[];
  @Field(() => [EarnedValueRowType], { description: 'Per programme, in their order.' })
  programmes!: EarnedValueRowType[];
}

@ObjectType('EarnedValueProjects', { description: 'Earned value per project, by programme and name.' })
export class EarnedValueProjectsType {
  @Field(() => DateScalar, { description: 'Day up to which is counted: today, or the day asked as of.' })
  date!: string;
  @Field(() => Int, { description: 'Number of projects in the choice.' })
  count!: number;
  @Field(() => [EarnedValueRowType], { description: 'As many as were asked for.' })
  nodes!: EarnedValueRowType[];
}

export const CashGrainEnum = enumOf(['month', 'quarter']);
export type { CashGrain };
registerEnumType(CashGrainEnum, {
  name: 'CashGrain',
  description: 'Length of the periods of a cash flow.',
  valuesMap: { month: { description: 'Calendar months.' }, quarter: { description: 'Calendar quarters.' } },
});

@ObjectType('CashPeriod', { description: 'Money in one period, in whole cents.' })
export class CashPeriodType {
  @Field(() => DateScalar, { description: 'First day.' })
  start!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  end!: string;
  @Field(() => CentsScalar, { description: 'Booked as spent in the period.' })
  actual!: string;
  @Field(() => CentsScalar, { description: 'Still expected in the period: what is left of the year, spread evenly.' })
  forecast!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Commitments open at the end; null in the future.' })
  commitmentOpen!: string | null;
  @Field(() => CentsScalar, {
    description: 'Budget up to the end of the period: that of a year spread over its months.',
  })
  budgetCumulative!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Spent up to the end of the period; null in the future.' })
  actualCumulative!: string | null;
  @Field(() => CentsScalar, { description: 'Spent, from now on with what is still expected.' })
  expectedCumulative!: string;
}

@ObjectType('CashFlow', { description: 'Money in time, in one currency.' })
export class CashFlowType {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { description: 'Budget of the fiscal years in the choice.' })
  budget!: string;
  @Field(() => CentsScalar, { description: 'Spent on those fiscal years so far.' })
  actual!: string;
  @Field(() => CentsScalar, { description: 'What those years are expected to cost.' })
  expected!: string;
  @Field(() => [CashPeriodType], { description: 'Without a gap, earliest first.' })
  periods!: CashPeriodType[];
}
