import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MATURITY_STANDS, type MaturityStand } from '@stip/domain';
import { PersonType } from '../people';
import { connectionOf, DateScalar, DateTimeScalar, enumOf, resultUnion } from '../platform/graphql';
import { RemovedPayload } from '../portfolio';
import { ASSESSMENT_KINDS, ASSESSMENT_STATES, type AssessmentKind, type AssessmentState } from './entity';

export const AssessmentKindEnum = enumOf(ASSESSMENT_KINDS);
registerEnumType(AssessmentKindEnum, {
  name: 'MaturityAssessmentKind',
  description: 'What a maturity scan is for.',
  valuesMap: {
    baseline: { description: 'Baseline (nulmeting): where the path of a unit begins.' },
    measurement: { description: 'Measurement on the way.' },
  },
});
export const AssessmentStateEnum = enumOf(ASSESSMENT_STATES);
registerEnumType(AssessmentStateEnum, {
  name: 'MaturityAssessmentState',
  description: 'How far a maturity scan is.',
  valuesMap: {
    draft: { description: 'Being filled in; counts for nothing yet.' },
    final: { description: 'Recorded for good; a new scan can correct it.' },
  },
});
export const MaturityStandEnum = enumOf(MATURITY_STANDS);
registerEnumType(MaturityStandEnum, {
  name: 'MaturityStand',
  description: 'Where an area stands against its path.',
  valuesMap: {
    reached: { description: 'The last target is reached.' },
    on_path: { description: 'The latest score is at or above what the path asked that day.' },
    behind: { description: 'The latest score is below what the path asked that day.' },
    no_target: { description: 'Scored, but nothing is asked.' },
    not_measured: { description: 'No final scan of the unit yet.' },
  },
});

export const MATURITY_FINDINGS = ['never_scanned', 'scan_overdue', 'behind', 'low_without_action'] as const;
export type MaturityFindingKind = (typeof MATURITY_FINDINGS)[number];
export const MaturityFindingEnum = enumOf(MATURITY_FINDINGS);
registerEnumType(MaturityFindingEnum, {
  name: 'MaturityFindingKind',
  description: 'What is off about the maturity scans.',
  valuesMap: {
    never_scanned: { description: 'There is no final scan with this model at all.' },
    scan_overdue: { description: 'The latest final scan of a unit is more than 365 days old.' },
    behind: { description: 'An area of a unit scored below what its path asked.' },
    low_without_action: {
      description: 'An area scored in the lowest two fifths of the scale, and no action is stated.',
    },
  },
});

@ObjectType('MaturityLevel', { description: 'Step of the scale of a maturity model.' })
export class MaturityLevelType {
  @Field(() => Int, { description: 'From 1, the lowest.' })
  level!: number;
  @Field(() => String, { description: 'Short label in Dutch.' })
  labelNl!: string;
  @Field(() => String, { description: 'Short label in English.' })
  labelEn!: string;
  @Field(() => String, { description: 'What it means, in Dutch.' })
  descriptionNl!: string;
  @Field(() => String, { description: 'What it means, in English.' })
  descriptionEn!: string;
}

@ObjectType('MaturityCriterion', { description: 'What a level means in one area.' })
export class MaturityCriterionType {
  @Field(() => Int, { description: 'The level it is about, from 1.' })
  level!: number;
  @Field(() => String, { description: 'In Dutch.' })
  textNl!: string;
  @Field(() => String, { description: 'In English.' })
  textEn!: string;
}

@ObjectType('MaturityArea', { description: 'What a maturity model looks at (thema).' })
export class MaturityAreaType {
  @Field(() => ID, { description: 'Identity of the area.' })
  id!: string;
  @Field(() => String, { description: 'Short code, unique in the model.' })
  code!: string;
  @Field(() => String, { description: 'Name in Dutch.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => String, { description: 'What it is about, in Dutch.' })
  descriptionNl!: string;
  @Field(() => String, { description: 'What it is about, in English.' })
  descriptionEn!: string;
  @Field(() => Int, { description: 'How often it counts in an average, 1 to 10.' })
  weight!: number;
  @Field(() => [MaturityCriterionType], {
    description: 'What levels mean here, by level; levels without one have only their general description.',
  })
  criteria!: MaturityCriterionType[];
}

@ObjectType('MaturityModel', { description: 'Model of maturity (volwassenheidsmodel): areas and a scale of levels.' })
export class MaturityModelType {
  @Field(() => ID, { description: 'Identity of the model; that of a shipped model is the same for everyone.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the model among those that come with Stip; null for an own model.',
  })
  shippedKey!: string | null;
  @Field(() => String, { description: 'Name in Dutch.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => String, { description: 'Where the model comes from.' })
  source!: string;
  @Field(() => Int, {
    description: 'Edition of the model, from 1. A model that scans were made with is followed by a new edition.',
  })
  edition!: number;
  @Field(() => Boolean, { description: 'Whether it is offered for new scans.' })
  active!: boolean;
  @Field(() => Int, {
    description: 'Number of scans made with it, drafts too. Above 0 its areas and levels are fixed.',
  })
  scanCount!: number;
  @Field(() => [MaturityLevelType], { description: 'The scale, lowest first; 3 to 7 levels.' })
  levels!: MaturityLevelType[];
  @Field(() => [MaturityAreaType], { description: 'The areas, in their order.' })
  areas!: MaturityAreaType[];
  @Field(() => Int, { description: 'Rises with every change; 0 for a shipped model that nobody used yet.' })
  version!: number;
}

@ObjectType('MaturityAssessmentSummary', { description: 'A maturity scan (volwassenheidsscan) in a list.' })
export class MaturityAssessmentSummaryType {
  @Field(() => ID, { description: 'Identity of the scan.' })
  id!: string;
  @Field(() => ID, { description: 'The model it was made with.' })
  modelId!: string;
  @Field(() => String, { description: 'Name of the model in Dutch.' })
  modelNameNl!: string;
  @Field(() => String, { description: 'Name of the model in English.' })
  modelNameEn!: string;
  @Field(() => Int, { description: 'Number of the edition of the model.' })
  modelEdition!: number;
  @Field(() => Int, { description: 'Highest level of the model.' })
  levelCount!: number;
  @Field(() => String, {
    description: 'Part of the organisation that was scanned; empty for the organisation as a whole.',
  })
  unit!: string;
  @Field(() => AssessmentKindEnum, { description: 'What it is for.' })
  kind!: AssessmentKind;
  @Field(() => DateScalar, { description: 'Day the scores tell about.' })
  assessedOn!: string;
  @Field(() => AssessmentStateEnum, { description: 'Draft or final.' })
  state!: AssessmentState;
  @Field(() => PersonType, { nullable: true, description: 'Who made the scan.' })
  assessor!: PersonType | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became final; null for a draft.' })
  finalisedAt!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Mean level of the scored areas by their weights; null when nothing is scored.',
  })
  average!: number | null;
  @Field(() => Int, { description: 'Number of areas that have a score.' })
  scored!: number;
  @Field(() => Int, { description: 'Number of areas of the model.' })
  areaCount!: number;
  @Field(() => ID, { nullable: true, description: 'The final scan that it corrects.' })
  supersedesId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The final scan that corrects it; then it no longer counts.' })
  supersededById!: string | null;
  @Field(() => Int, { description: 'Rises with every change, of its scores too.' })
  version!: number;
}

@ObjectType('MaturityScore', { description: 'Score of an area in a maturity scan.' })
export class MaturityScoreType {
  @Field(() => ID, { description: 'The area.' })
  areaId!: string;
  @Field(() => Float, { nullable: true, description: 'Level, by halves from 1; null while nobody scored it.' })
  level!: number | null;
  @Field(() => Float, { nullable: true, description: 'Level in the final scan of the unit before this one.' })
  previousLevel!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Level the unit itself aims at; goes before the path of the strategy.',
  })
  targetLevel!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it aims to be there; together with targetLevel.' })
  targetDate!: string | null;
  @Field(() => String, { description: 'What shows the level.' })
  evidence!: string;
  @Field(() => String, { description: 'Web address of the evidence; empty for none.' })
  evidenceLink!: string;
  @Field(() => String, { description: 'What is done about it.' })
  action!: string;
}

@ObjectType('MaturityAssessment', { description: 'A maturity scan with its model and scores.' })
export class MaturityAssessmentType extends MaturityAssessmentSummaryType {
  @Field(() => String, { description: 'Remark about the scan as a whole.' })
  note!: string;
  @Field(() => MaturityModelType, { description: 'The model, as it was when the scan was made.' })
  model!: MaturityModelType;
  @Field(() => [MaturityScoreType], { description: 'One per area, in the order of the model.' })
  scores!: MaturityScoreType[];
}

export const MaturityAssessmentConnection = connectionOf(MaturityAssessmentSummaryType, 'MaturityAssessment');

@ObjectType('MaturityComparison', { description: 'Scans made with one model, beside one another.' })
export class MaturityComparisonType {
  @Field(() => MaturityModelType, {
    nullable: true,
    description: 'The model of the first scan asked; null when none was found.',
  })
  model!: MaturityModelType | null;
  @Field(() => [MaturityAssessmentType], { description: 'In the order asked; only scans of this model.' })
  assessments!: MaturityAssessmentType[];
  @Field(() => Int, { description: 'Scans asked that were made with another model and are left out.' })
  otherModels!: number;
}

@ObjectType('MaturityPoint', { description: 'Score of an area in a final scan.' })
export class MaturityPointType {
  @Field(() => DateScalar, { description: 'Day of the scan.' })
  date!: string;
  @Field(() => Float, { description: 'Level, by halves from 1.' })
  level!: number;
  @Field(() => ID, { description: 'The scan.' })
  assessmentId!: string;
}

@ObjectType('MaturityTarget', { description: 'Level that an area is to have reached on a date.' })
export class MaturityTargetType {
  @Field(() => ID, { description: 'The area.' })
  areaId!: string;
  @Field(() => DateScalar, { description: 'When it is to be there.' })
  dueOn!: string;
  @Field(() => Float, { description: 'Level, by halves from 1.' })
  level!: number;
}

@ObjectType('MaturityAreaProgress', { description: 'An area of a unit over time, against its path.' })
export class MaturityAreaProgressType {
  @Field(() => ID, { description: 'The area.' })
  areaId!: string;
  @Field(() => Float, { nullable: true, description: 'Level in the baseline scan of the unit.' })
  baseline!: number | null;
  @Field(() => Float, { nullable: true, description: 'Level in its latest final scan.' })
  latest!: number | null;
  @Field(() => Float, { nullable: true, description: 'Level of the last target.' })
  target!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Date of the last target.' })
  targetDate!: string | null;
  @Field(() => Boolean, {
    description: 'Whether the target is that of the unit’s latest scan and not of the strategy.',
  })
  ownTarget!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: 'Level that the path asked on the day of the latest scan, by halves.',
  })
  asked!: number | null;
  @Field(() => Float, { nullable: true, description: 'Level that the path asks today, by halves.' })
  askedToday!: number | null;
  @Field(() => Float, {
    description: 'Levels that the latest score falls short of what was asked; 0 when it does not.',
  })
  gap!: number;
  @Field(() => MaturityStandEnum, { description: 'Where it stands.' })
  stand!: MaturityStand;
  @Field(() => String, { description: 'Action that the latest scan states.' })
  action!: string;
  @Field(() => [MaturityPointType], { description: 'Scores in final scans, earliest first.' })
  points!: MaturityPointType[];
  @Field(() => [MaturityTargetType], { description: 'Targets that hold for the unit, earliest first.' })
  targets!: MaturityTargetType[];
}

@ObjectType('MaturityUnit', { description: 'A part of the organisation that was scanned with a model.' })
export class MaturityUnitType {
  @Field(() => String, { description: 'Its name; empty for the organisation as a whole.' })
  unit!: string;
  @Field(() => ID, { nullable: true, description: 'Its latest final scan.' })
  latestId!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of that scan.' })
  latestOn!: string | null;
  @Field(() => Float, { nullable: true, description: 'Mean level of that scan by the weights of the areas.' })
  average!: number | null;
  @Field(() => [MaturityAreaProgressType], { description: 'One per area, in the order of the model.' })
  areas!: MaturityAreaProgressType[];
  @Field(() => DateScalar, { nullable: true, description: 'Day of the baseline scan.' })
  baselineOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'A scan of this unit that is being filled in.' })
  draftId!: string | null;
}

@ObjectType('MaturityFinding', { description: 'Something off about the maturity scans.' })
export class MaturityFindingType {
  @Field(() => MaturityFindingEnum, { description: 'What it is.' })
  kind!: MaturityFindingKind;
  @Field(() => String, { description: 'The unit; empty for the organisation as a whole.' })
  unit!: string;
  @Field(() => ID, { nullable: true, description: 'The area, where it is about one.' })
  areaId!: string | null;
  @Field(() => Float, { nullable: true, description: 'The latest score, where it is about an area.' })
  level!: number | null;
  @Field(() => Float, { nullable: true, description: 'What the path asked, for an area that is behind.' })
  asked!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the latest final scan of the unit.' })
  scannedOn!: string | null;
}

@ObjectType('MaturityPath', { description: 'What the strategy asks of the areas of a model.' })
export class MaturityPathType {
  @Field(() => ID, { description: 'The strategy.' })
  strategyId!: string;
  @Field(() => ID, { description: 'The model.' })
  modelId!: string;
  @Field(() => [MaturityTargetType], { description: 'By area in the order of the model, earliest first.' })
  targets!: MaturityTargetType[];
  @Field(() => Int, { nullable: true, description: 'Rises with every change; null while nothing was recorded.' })
  version!: number | null;
}

@ObjectType('MaturityOverview', { description: 'Where all units stand with one model.' })
export class MaturityOverviewType {
  @Field(() => MaturityModelType, { description: 'The model.' })
  model!: MaturityModelType;
  @Field(() => [MaturityUnitType], { description: 'The organisation as a whole first, then by name.' })
  units!: MaturityUnitType[];
  @Field(() => [MaturityFindingType], { description: 'Furthest behind first.' })
  findings!: MaturityFindingType[];
  @Field(() => MaturityPathType, {
    nullable: true,
    description: 'Path of the strategy whose term began last; null without a strategy.',
  })
  path!: MaturityPathType | null;
}

@ObjectType('MaturityModelPayload', { description: 'The model as it then is.' })
export class MaturityModelPayload {
  @Field(() => MaturityModelType, { description: 'The model.' })
  model!: MaturityModelType;
}

@ObjectType('MaturityAssessmentPayload', { description: 'The scan as it then is.' })
export class MaturityAssessmentPayload {
  @Field(() => MaturityAssessmentType, { description: 'The scan.' })
  assessment!: MaturityAssessmentType;
}

@ObjectType('MaturityOverviewPayload', { description: 'Where all units then stand.' })
export class MaturityOverviewPayload {
  @Field(() => MaturityOverviewType, { description: 'The overview of the model.' })
  overview!: MaturityOverviewType;
}

export const SetMaturityModelResult = resultUnion('SetMaturityModelResult', MaturityModelPayload);
export const CopyMaturityModelResult = resultUnion('CopyMaturityModelResult', MaturityModelPayload);
export const OfferMaturityModelResult = resultUnion('OfferMaturityModelResult', MaturityModelPayload);
export const RemoveMaturityModelResult = resultUnion('RemoveMaturityModelResult', RemovedPayload);
export const CreateMaturityAssessmentResult = resultUnion('CreateMaturityAssessmentResult', MaturityAssessmentPayload);
export const SetMaturityScoresResult = resultUnion('SetMaturityScoresResult', MaturityAssessmentPayload);
export const FinaliseMaturityAssessmentResult = resultUnion(
  'FinaliseMaturityAssessmentResult',
  MaturityAssessmentPayload,
);
export const RemoveMaturityAssessmentResult = resultUnion('RemoveMaturityAssessmentResult', RemovedPayload);
export const SetMaturityTargetsResult = resultUnion('SetMaturityTargetsResult', MaturityOverviewPayload);
