import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RESISTANCE_CLASSES, type Colour, type ResistanceClass, type RiskFinding } from '@stip/domain';
import { CentsScalar, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import { ColourEnum } from '../status';
import { RiskFindingEnum, RiskResponseEnum, RiskCategoryEnum } from './types';
import type { RiskCategory } from './entity';
import type { RiskResponse } from '@stip/domain';

export const RiskStageEnum = enumOf(['before', 'after']);
registerEnumType(RiskStageEnum, {
  name: 'RiskStage',
  description: 'Before measures (inherent) or after them (residual).',
});
export const ResistanceClassEnum = enumOf(RESISTANCE_CLASSES);
registerEnumType(ResistanceClassEnum, {
  name: 'ResistanceClass',
  description:
    'Ratio of available to required capacity: A above 2.0, B from 1.4, C from 1.0, D from 0.8, E from 0.6, F below.',
});

@ObjectType('RiskCell', { description: 'A cell of the 5 x 5 matrix.' })
export class RiskCellType {
  @Field(() => Int, { description: 'Class of the chance, 1 to 5.' })
  likelihood!: number;
  @Field(() => Int, { description: 'Class of the impact, 1 to 5.' })
  impact!: number;
  @Field(() => ColourEnum, { description: 'Colour of likelihood x impact.' })
  colour!: Colour;
  @Field(() => Int, { description: 'Number of risks here before measures.' })
  before!: number;
  @Field(() => Int, { description: 'Number here after measures; one that nobody scored after stays where it was.' })
  after!: number;
}

@ObjectType('RiskMove', { description: 'Risks that measures bring from one cell of the matrix to another.' })
export class RiskMoveType {
  @Field(() => Int, { description: 'Class of the chance before measures, 1 to 5.' })
  fromLikelihood!: number;
  @Field(() => Int, { description: 'Class of the impact before measures, 1 to 5.' })
  fromImpact!: number;
  @Field(() => Int, { description: 'Class of the chance after measures, 1 to 5.' })
  toLikelihood!: number;
  @Field(() => Int, { description: 'Class of the impact after measures, 1 to 5.' })
  toImpact!: number;
  @Field(() => Int, { description: 'Number of risks.' })
  count!: number;
}

@ObjectType('RiskHeatmap', { description: 'Risks on the 5 x 5 matrix, before and after measures.' })
export class RiskHeatmapType {
  @Field(() => [RiskCellType], { description: 'All 25 cells, the highest likelihood first, then the lowest impact.' })
  cells!: RiskCellType[];
  @Field(() => [RiskMoveType], { description: 'Moves between different cells, most risks first.' })
  moves!: RiskMoveType[];
  @Field(() => Int, { description: 'Number of risks on the matrix.' })
  total!: number;
  @Field(() => Int, { description: 'How many of them nobody scored after measures.' })
  notScoredAfter!: number;
}

@ObjectType('RiskFindingCount', { description: 'How many risks have a finding.' })
export class RiskFindingCountType {
  @Field(() => RiskFindingEnum, { description: 'What is off.' })
  finding!: RiskFinding;
  @Field(() => Int, { description: 'Number of risks, threats and opportunities together.' })
  count!: number;
}

@ObjectType('RiskTotal', { description: 'Total of risks at one stage, in whole cents.' })
export class RiskTotalType {
  @Field(() => CentsScalar, { description: 'Sum of chance x mean amount.' })
  expected!: string;
  @Field(() => CentsScalar, { description: 'Total that is not exceeded in 50 percent of the draws.' })
  p50!: string;
  @Field(() => CentsScalar, { description: 'Total that is not exceeded in 80 percent of the draws.' })
  p80!: string;
  @Field(() => CentsScalar, { description: 'Total that is not exceeded in 90 percent of the draws.' })
  p90!: string;
  @Field(() => CentsScalar, { description: 'Total that is not exceeded in 95 percent of the draws.' })
  p95!: string;
}

@ObjectType('RiskTotals', { description: 'Open risks of one kind together.' })
export class RiskTotalsType {
  @Field(() => Int, { description: 'Number of open risks in the totals.' })
  count!: number;
  @Field(() => Int, {
    description: 'Number of open ones that are left out, because something else than the reserve bears them.',
  })
  borneElsewhere!: number;
  @Field(() => RiskTotalType, { description: 'Before measures.' })
  before!: RiskTotalType;
  @Field(() => RiskTotalType, { description: 'After measures.' })
  after!: RiskTotalType;
}

@ObjectType('TopRisk', { description: 'An open threat among those with the highest expected loss after measures.' })
export class TopRiskType {
  @Field(() => ID, { description: 'Identity of the risk.' })
  id!: string;
  @Field(() => String, { description: 'Short name.' })
  title!: string;
  @Field(() => ReferenceType, { nullable: true, description: 'Null for a risk of the portfolio as a whole.' })
  project!: ReferenceType | null;
  @Field(() => Int, { description: 'Likelihood x impact after measures, or before them where nobody scored after.' })
  score!: number;
  @Field(() => CentsScalar, { description: 'Chance x mean amount before measures, in whole cents.' })
  before!: string;
  @Field(() => CentsScalar, { description: 'The same after measures, in whole cents.' })
  after!: string;
}

@ObjectType('RiskReserve', { description: 'Capacity to bear setbacks (weerstandscapaciteit), as it stood on a day.' })
export class RiskReserveType {
  @Field(() => ID, { description: 'Identity of the position.' })
  id!: string;
  @Field(() => CentsScalar, { description: 'Available capacity in whole cents.' })
  amount!: string;
  @Field(() => DateScalar, { description: 'Day on which it stood so.' })
  asOf!: string;
  @Field(() => String, { description: 'Where the figure comes from, such as the annual accounts.' })
  source!: string;
  @Field(() => String, { description: 'What belongs to it.' })
  note!: string;
  @Field(() => Int, { description: 'Rises with every change; send the version seen.' })
  version!: number;
}

@ObjectType('RiskExposure', { description: 'What the open risks may cost, against the reserve.' })
export class RiskExposureType {
  @Field(() => Int, {
    description: 'Number that begins the draws (seed): the same seed and records give the same answer.',
  })
  seed!: number;
  @Field(() => Int, { description: 'Number of draws.' })
  draws!: number;
  @Field(() => Int, { description: 'Certainty in percent at which the required capacity is read.' })
  certainty!: number;
  @Field(() => RiskTotalsType, { description: 'Threats that fall on the reserve.' })
  threats!: RiskTotalsType;
  @Field(() => RiskTotalsType, { description: 'Opportunities; never set off against threats.' })
  opportunities!: RiskTotalsType;
  @Field(() => [TopRiskType], { description: 'The ten open threats with the highest expected loss after measures.' })
  top!: TopRiskType[];
  @Field(() => RiskReserveType, {
    nullable: true,
    description: 'The latest position up to today; null when none is recorded.',
  })
  reserve!: RiskReserveType | null;
  @Field(() => CentsScalar, { description: 'Required capacity in whole cents: P90 of the threats after measures.' })
  required!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Available / required capacity, two decimals; null without a reserve or when nothing is required.',
  })
  ratio!: string | null;
  @Field(() => ResistanceClassEnum, { nullable: true, description: 'Class of the ratio; null without a reserve.' })
  class!: ResistanceClass | null;
}

@ObjectType('RiskLikelihoodClass', { description: 'What a class of likelihood means.' })
export class RiskLikelihoodClassType {
  @Field(() => Int, { description: '1 to 5.' })
  class!: number;
  @Field(() => Int, { description: 'Lower bound in percent; where the class below ends.' })
  lowerPercent!: number;
  @Field(() => Int, { description: 'Upper bound in percent, included.' })
  upperPercent!: number;
  @Field(() => String, { description: 'Name in Dutch.' })
  labelNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;
}

@ObjectType('RiskImpactClass', { description: 'What a class of impact means.' })
export class RiskImpactClassType {
  @Field(() => Int, { description: '1 to 5.' })
  class!: number;
  @Field(() => CentsScalar, { description: 'Lower bound in whole cents; where the class below ends.' })
  lowerAmount!: string;
  @Field(() => CentsScalar, { description: 'Upper bound in whole cents, included.' })
  upperAmount!: string;
  @Field(() => String, { description: 'Name in Dutch.' })
  labelNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  labelEn!: string;
}

@ObjectType('RiskScale', { description: 'What the classes 1 to 5 mean in this organisation.' })
export class RiskScaleType {
  @Field(() => [RiskLikelihoodClassType], { description: 'The five classes of likelihood, lowest first.' })
  likelihood!: RiskLikelihoodClassType[];
  @Field(() => [RiskImpactClassType], { description: 'The five classes of impact, lowest first.' })
  impact!: RiskImpactClassType[];
  @Field(() => Boolean, { description: 'The scale that Stip brings; the organisation set none.' })
  isDefault!: boolean;
  @Field(() => Int, { nullable: true, description: 'Send the version seen; null while the default holds.' })
  version!: number | null;
}

@ObjectType('RiskTemplate', { description: 'A known risk of a data strategy, ready to be added with its measures.' })
export class RiskTemplateType {
  @Field(() => String, { description: 'R1 to R7.' })
  code!: string;
  @Field(() => String, { description: 'Short name in the language asked.' })
  title!: string;
  @Field(() => String, { description: 'Why it could happen.' })
  cause!: string;
  @Field(() => String, { description: 'What could happen.' })
  event!: string;
  @Field(() => String, { description: 'What that would lead to.' })
  consequence!: string;
  @Field(() => RiskCategoryEnum, { description: 'What it is about.' })
  category!: RiskCategory;
  @Field(() => RiskResponseEnum, { description: 'What is done about it.' })
  response!: RiskResponse;
  @Field(() => Int, { description: 'Class of the chance to begin with, 1 to 5.' })
  likelihood!: number;
  @Field(() => Int, { description: 'Class of the impact to begin with, 1 to 5.' })
  impact!: number;
  @Field(() => [String], { description: 'Measures that come with it.' })
  measures!: string[];
  @Field(() => Int, { description: 'Risks in the register that were added from it.' })
  used!: number;
}

@ObjectType({ description: 'The scale after the change.' })
export class RiskScalePayload {
  @Field(() => RiskScaleType, { description: 'The scale as it is now.' })
  riskScale!: RiskScaleType;
}

@ObjectType({ description: 'The reserve after the change.' })
export class RiskReservesPayload {
  @Field(() => [RiskReserveType], { description: 'All positions, the latest first.' })
  riskReserves!: RiskReserveType[];
}

export const SetRiskScaleResult = resultUnion('SetRiskScaleResult', RiskScalePayload);
export const SetRiskReserveResult = resultUnion('SetRiskReserveResult', RiskReservesPayload);
