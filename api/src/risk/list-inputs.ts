import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Colour, RiskFinding, RiskKind, RiskStage } from '@stip/domain';
import { listArgs } from '../platform/graphql';
import { ColourEnum } from '../status';
import type { IssueState, RiskCategory, RiskState } from './entity';
import { RiskStageEnum } from './exposure-types';
import { IssueStateEnum, RiskCategoryEnum, RiskFindingEnum, RiskKindEnum, RiskStateEnum } from './types';

const RISK_SORT = {
  score: 'Likelihood x impact after measures, or before them where nobody scored after.',
  exposure: 'Expected euros after measures.',
  review_date: 'Day on which it is looked at again.',
  title: 'Short name.',
} as const;
export type RiskSortField = keyof typeof RISK_SORT;

@InputType({ description: 'One cell of the 5 x 5 matrix.' })
export class RiskCellFilter {
  @Field(() => RiskStageEnum, { description: 'Where risks are before or after measures.' })
  stage!: RiskStage;
  @Field(() => Int, { description: 'Class of the chance, 1 to 5.' })
  likelihood!: number;
  @Field(() => Int, { description: 'Class of the impact, 1 to 5.' })
  impact!: number;
}

@InputType({ description: 'Which risks; all that is stated must hold, of several values in a list one.' })
export class RiskFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the texts, the project or the owner. At most ten count.',
  })
  search?: string | null;
  @Field(() => [RiskKindEnum], { nullable: true, description: 'Threats, opportunities or both.' })
  kinds?: RiskKind[] | null;
  @Field(() => [RiskStateEnum], { nullable: true, description: 'Risks in one of these states.' })
  states?: RiskState[] | null;
  @Field(() => [ColourEnum], { nullable: true, description: 'Colour of the score; grey never occurs.' })
  colours?: Colour[] | null;
  @Field(() => [RiskCategoryEnum], { nullable: true, description: 'Risks about one of these.' })
  categories?: RiskCategory[] | null;
  @Field(() => [ID], { nullable: true, description: 'Risks that these people watch.' })
  ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Risks of projects of these programmes.' })
  programmeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Risks of these projects.' })
  projectIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for risks of the portfolio as a whole.' })
  ofPortfolio?: boolean | null;
  @Field(() => [RiskFindingEnum], { nullable: true, description: 'Risks with one of these findings.' })
  findings?: RiskFinding[] | null;
  @Field(() => RiskCellFilter, { nullable: true, description: 'Risks in this cell of the matrix.' })
  cell?: RiskCellFilter | null;
}

@ArgsType()
export class RiskListArgs extends listArgs('Risk', RISK_SORT, RiskFilter) {}

const ISSUE_SORT = {
  due_date: 'Day on which it is to be resolved.',
  raised_on: 'Day since which it is an issue.',
  impact: 'What it costs.',
  title: 'Name.',
} as const;
export type IssueSortField = keyof typeof ISSUE_SORT;

@InputType('RiskIssueFilter', {
  description: 'Which issues; all that is stated must hold, of several values in a list one.',
})
export class IssueFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the texts, the project or the owner. At most ten count.',
  })
  search?: string | null;
  @Field(() => [IssueStateEnum], { nullable: true, description: 'Issues in one of these states.' })
  states?: IssueState[] | null;
  @Field(() => [ID], { nullable: true, description: 'Issues that these people resolve.' })
  ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Issues of these projects.' })
  projectIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Issues that came from these risks.' })
  riskIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for those not resolved after their due date.' })
  overdue?: boolean | null;
}

@ArgsType()
export class IssueListArgs extends listArgs('RiskIssue', ISSUE_SORT, IssueFilter) {}
