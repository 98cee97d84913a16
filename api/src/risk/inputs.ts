import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { RiskBearer, RiskKind, RiskProximity, RiskResponse } from '@stip/domain';
import { CentsScalar, DateScalar, enumOf } from '../platform/graphql';
import type { IssueState, MitigationState, RiskCategory, RiskState } from './entity';
import {
  IssueStateEnum,
  MitigationStateEnum,
  RiskBearerEnum,
  RiskCategoryEnum,
  RiskKindEnum,
  RiskProximityEnum,
  RiskResponseEnum,
  RiskStateEnum,
} from './types';

const RISK_LANGUAGES = ['nl', 'en'] as const;
export type RiskLanguage = (typeof RISK_LANGUAGES)[number];
export const RiskLanguageEnum = enumOf(RISK_LANGUAGES);
registerEnumType(RiskLanguageEnum, { name: 'RiskLanguage', description: 'Language of the texts of templates.' });

@InputType({
  description: 'A risk as it is to be. What can be left as it is says so; other things left out are emptied.',
})
export class SetRiskInput {
  @Field(() => ID, { nullable: true, description: 'The risk to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Of a new risk: absent for the portfolio as a whole. A risk stays where it is.',
  })
  projectId?: string | null;
  @Field(() => RiskKindEnum, { nullable: true, description: 'Left as it is, or threat, when left out.' })
  kind?: RiskKind;
  @Field(() => String, { description: 'Short name, at most 300 characters.' })
  title!: string;
  @Field(() => String, { defaultValue: '', description: 'Why it could happen.' })
  cause!: string;
  @Field(() => String, { defaultValue: '', description: 'What could happen.' })
  event!: string;
  @Field(() => String, { defaultValue: '', description: 'What that would lead to.' })
  consequence!: string;
  @Field(() => RiskCategoryEnum, { nullable: true, description: 'Left as it is, or other, when left out.' })
  category?: RiskCategory;
  @Field(() => RiskProximityEnum, { nullable: true, description: 'Left as it is when left out; null for not judged.' })
  proximity?: RiskProximity | null;
  @Field(() => Int, { description: 'Class of the chance before measures, 1 to 5.' })
  likelihood!: number;
  @Field(() => Int, { description: 'Class of the impact before measures, 1 to 5.' })
  impact!: number;
  @Field(() => Int, { nullable: true, description: 'Class of the chance after measures, 1 to 5; with residualImpact.' })
  residualLikelihood?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Class of the impact after measures, 1 to 5; with residualLikelihood.',
  })
  residualImpact?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Own chance before measures, 0 to 100 percent; the class when left out.',
  })
  chancePercent?: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Most likely loss (or gain) if it happens, in whole cents.',
  })
  impactAmount?: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Lowest loss (or gain), in whole cents; with impactHigh.' })
  impactLow?: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Highest loss (or gain), in whole cents; with impactLow.' })
  impactHigh?: string | null;
  @Field(() => RiskBearerEnum, { nullable: true, description: 'Left as it is, or reserve, when left out.' })
  borneBy?: RiskBearer;
  @Field(() => RiskResponseEnum, {
    nullable: true,
    description:
      'One that fits the kind. Left as it is when left out; of a new one reduce, or enhance for an opportunity.',
  })
  response?: RiskResponse;
  @Field(() => RiskStateEnum, {
    nullable: true,
    description: 'Left as it is, or open, when left out. Becoming occurred makes an issue.',
  })
  state?: RiskState;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is looked at again.' })
  reviewDate?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who watches it.' })
  ownerId?: string | null;
}

@InputType({ description: 'A measure on a risk as it is to be.' })
export class SetMitigationInput {
  @Field(() => ID, { nullable: true, description: 'The measure to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID, { description: 'The risk it belongs to.' })
  riskId!: string;
  @Field(() => String, { description: 'What is done, at most 300 characters.' })
  title!: string;
  @Field(() => ID, { nullable: true, description: 'The person who sees to it.' })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is to be done.' })
  dueDate?: string | null;
  @Field(() => MitigationStateEnum, { defaultValue: 'planned', description: 'How far it is.' })
  state!: MitigationState;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What it costs, in whole cents; left as it is when left out.',
  })
  cost?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is to do; left as it is, or empty, when left out.' })
  effect?: string;
}

@InputType({ description: 'A risk that happened, and the issue it becomes.' })
export class ReportRiskOccurredInput {
  @Field(() => ID, { description: 'The risk that happened.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the risk the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Name of the issue; that of the risk when left out.' })
  title?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What is wrong; event and consequence of the risk when left out.',
  })
  description?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who resolves it; the owner of the risk when left out.' })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is to be resolved.' })
  dueDate?: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'What it costs, in whole cents, as far as known.' })
  impactAmount?: string | null;
}

@InputType({ description: 'An issue as it is to be.' })
export class SetIssueInput {
  @Field(() => ID, { nullable: true, description: 'The issue to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Of a new issue: the risk it came from, whose project it gets. An issue stays with its risk.',
  })
  riskId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Of a new issue without a risk: its project; absent for the portfolio.',
  })
  projectId?: string | null;
  @Field(() => String, { description: 'What is wrong in short, at most 300 characters.' })
  title!: string;
  @Field(() => String, { defaultValue: '', description: 'What is wrong.' })
  description!: string;
  @Field(() => ID, { nullable: true, description: 'The person who resolves it.' })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day since which it is an issue; left as it is, or today.' })
  raisedOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is to be resolved.' })
  dueDate?: string | null;
  @Field(() => IssueStateEnum, {
    defaultValue: 'open',
    description: 'Resolved asks a resolution; anything else opens a resolved issue again.',
  })
  state!: IssueState;
  @Field(() => String, { nullable: true, description: 'How it was resolved; left as it is, or empty, when left out.' })
  resolution?: string;
  @Field(() => CentsScalar, { nullable: true, description: 'What it costs, in whole cents.' })
  impactAmount?: string | null;
}

@InputType({ description: 'How an issue was resolved.' })
export class ResolveIssueInput {
  @Field(() => ID, { description: 'The issue.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { description: 'How it was resolved.' })
  resolution!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was resolved; today when left out.' })
  resolvedOn?: string | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What it cost, in whole cents; left as it is when left out.',
  })
  impactAmount?: string | null;
}

@InputType({ description: 'Known risks to add to the register.' })
export class AddRisksFromTemplatesInput {
  @Field(() => [String], { description: 'Codes of templates, R1 to R7; each at most once.' })
  codes!: string[];
  @Field(() => ID, { nullable: true, description: 'Absent for risks of the portfolio as a whole.' })
  projectId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who watches them; nobody when left out.' })
  ownerId?: string | null;
  @Field(() => RiskLanguageEnum, {
    nullable: true,
    description: 'Language of the texts; that of the organisation when left out.',
  })
  language?: RiskLanguage | null;
}

@InputType({ description: 'A class of likelihood; it begins where the one below it ends.' })
export class RiskLikelihoodClassInput {
  @Field(() => Int, { description: 'Upper bound in percent, included.' })
  upperPercent!: number;
  @Field(() => String, { description: 'Name in Dutch.' })
  labelNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;
}

@InputType({ description: 'A class of impact; it begins where the one below it ends.' })
export class RiskImpactClassInput {
  @Field(() => CentsScalar, { description: 'Upper bound in whole cents, included.' })
  upperAmount!: string;
  @Field(() => String, { description: 'Name in Dutch.' })
  labelNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;
}

@InputType({ description: 'The scale as it is to be.' })
export class SetRiskScaleInput {
  @Field(() => Int, { nullable: true, description: 'The version the user saw; absent while the default holds.' })
  version?: number | null;
  @Field(() => [RiskLikelihoodClassInput], { description: 'Five classes, lowest first; the last ends at 100 percent.' })
  likelihood!: RiskLikelihoodClassInput[];
  @Field(() => [RiskImpactClassInput], { description: 'Five classes, lowest first.' })
  impact!: RiskImpactClassInput[];
}

@InputType({ description: 'A position of the reserve.' })
export class SetRiskReserveInput {
  @Field(() => ID, { nullable: true, description: 'The position to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => CentsScalar, { description: 'Available capacity in whole cents.' })
  amount!: string;
  @Field(() => DateScalar, { description: 'Day on which it stood so; one position a day.' })
  asOf!: string;
  @Field(() => String, { description: 'Where the figure comes from.' })
  source!: string;
  @Field(() => String, { defaultValue: '', description: 'What belongs to it.' })
  note!: string;
}
