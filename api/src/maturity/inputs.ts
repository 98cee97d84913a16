import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, listArgs } from '../platform/graphql';
import type { AssessmentKind, AssessmentState } from './entity';
import { AssessmentKindEnum, AssessmentStateEnum } from './types';

@InputType({ description: 'A step of the scale; its number is its place in the list.' })
export class MaturityLevelInput {
  @Field(() => String, { description: 'Short label in Dutch.' })
  labelNl!: string;
  @Field(() => String, { description: 'Short label in English.' })
  labelEn!: string;
  @Field(() => String, { defaultValue: '', description: 'What it means, in Dutch.' })
  descriptionNl!: string;
  @Field(() => String, { defaultValue: '', description: 'What it means, in English.' })
  descriptionEn!: string;
}

@InputType({ description: 'What a level means in one area.' })
export class MaturityCriterionInput {
  @Field(() => Int, { description: 'The level it is about, from 1.' })
  level!: number;
  @Field(() => String, { description: 'In Dutch.' })
  textNl!: string;
  @Field(() => String, { description: 'In English.' })
  textEn!: string;
}

@InputType({ description: 'An area; its order is its place in the list.' })
export class MaturityAreaInput {
  @Field(() => ID, { nullable: true, description: 'The area to change; absent for a new one.' })
  id?: string | null;
  @Field(() => String, { description: 'Short code, unique in the model; at most 20 characters.' })
  code!: string;
  @Field(() => String, { description: 'Name in Dutch.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => String, { defaultValue: '', description: 'What it is about, in Dutch.' })
  descriptionNl!: string;
  @Field(() => String, { defaultValue: '', description: 'What it is about, in English.' })
  descriptionEn!: string;
  @Field(() => Int, { defaultValue: 1, description: 'How often it counts in an average, 1 to 10.' })
  weight!: number;
  @Field(() => [MaturityCriterionInput], {
    defaultValue: [],
    description: 'What levels mean here, where that is more than their description.',
  })
  criteria!: MaturityCriterionInput[];
}

@InputType({ description: 'A maturity model in full: what is left out of levels and areas is removed.' })
export class SetMaturityModelInput {
  @Field(() => ID, { nullable: true, description: 'The model to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => String, { description: 'Name in Dutch; unique with the edition.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => String, { defaultValue: '', description: 'Where the model comes from.' })
  source!: string;
  @Field(() => [MaturityLevelInput], { description: 'The scale, lowest first; 3 to 7 levels.' })
  levels!: MaturityLevelInput[];
  @Field(() => [MaturityAreaInput], { description: 'The areas, in their order; 1 to 40.' })
  areas!: MaturityAreaInput[];
}

@InputType({ description: 'Which model to copy, and as what.' })
export class CopyMaturityModelInput {
  @Field(() => ID, { description: 'The model to copy.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Dutch name of the copy; absent for a new edition of the same model.',
  })
  nameNl?: string | null;
  @Field(() => String, { nullable: true, description: 'English name of the copy, with nameNl.' })
  nameEn?: string | null;
}

@InputType({ description: 'Whether a model is offered for new scans.' })
export class OfferMaturityModelInput {
  @Field(() => ID, { description: 'The model.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw; 0 for a shipped model that nobody used yet.' })
  version!: number;
  @Field(() => Boolean, { description: 'True to offer it, false to no longer do so; scans made with it stay.' })
  active!: boolean;
}

@InputType({ description: 'A new scan, filled in with the scores of the unit’s latest final one.' })
export class CreateMaturityAssessmentInput {
  @Field(() => ID, { nullable: true, description: 'The model; not needed with supersedesId.' })
  modelId?: string | null;
  @Field(() => String, {
    defaultValue: '',
    description: 'Part of the organisation; empty for the organisation as a whole.',
  })
  unit!: string;
  @Field(() => AssessmentKindEnum, { defaultValue: 'measurement', description: 'What it is for.' })
  kind!: AssessmentKind;
  @Field(() => DateScalar, { nullable: true, description: 'Day the scores tell about; today when left out.' })
  assessedOn?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The final scan to correct: model, unit, kind, date and scores are taken from it.',
  })
  supersedesId?: string | null;
}

@InputType({ description: 'Score of an area; replaces what the scan had for it.' })
export class MaturityScoreInput {
  @Field(() => ID, { description: 'The area.' })
  areaId!: string;
  @Field(() => Float, { nullable: true, description: 'Level, by halves from 1; null when not scored yet.' })
  level?: number | null;
  @Field(() => Float, { nullable: true, description: 'Level the unit itself aims at, by halves.' })
  targetLevel?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it aims to be there; together with targetLevel.' })
  targetDate?: string | null;
  @Field(() => String, { defaultValue: '', description: 'What shows the level.' })
  evidence!: string;
  @Field(() => String, {
    defaultValue: '',
    description: 'Web address of the evidence, beginning with http:// or https://.',
  })
  evidenceLink!: string;
  @Field(() => String, { defaultValue: '', description: 'What is done about it.' })
  action!: string;
}

@InputType({ description: 'What to change of a draft; fields and areas left out stay as they are.' })
export class SetMaturityScoresInput {
  @Field(() => ID, { description: 'The scan.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the scan the user saw.' })
  version!: number;
  @Field(() => AssessmentKindEnum, { nullable: true, description: 'What it is for.' })
  kind?: AssessmentKind | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day the scores tell about, not after today.' })
  assessedOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who made the scan; null for nobody.' })
  assessorId?: string | null;
  @Field(() => String, { nullable: true, description: 'Remark about the scan as a whole.' })
  note?: string | null;
  @Field(() => [MaturityScoreInput], { defaultValue: [], description: 'Scores by area.' })
  scores!: MaturityScoreInput[];
}

@InputType({ description: 'Level that an area is to have reached on a date.' })
export class MaturityTargetInput {
  @Field(() => ID, { description: 'The area.' })
  areaId!: string;
  @Field(() => DateScalar, { description: 'When it is to be there; one per area and day.' })
  dueOn!: string;
  @Field(() => Float, { description: 'Level, by halves from 1.' })
  level!: number;
}

@InputType({ description: 'The targets of a strategy for the areas of a model.' })
export class SetMaturityTargetsInput {
  @Field(() => ID, { description: 'The strategy.' })
  strategyId!: string;
  @Field(() => ID, { description: 'The model.' })
  modelId!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the path the user saw; absent while nothing was recorded.',
  })
  version?: number | null;
  @Field(() => [MaturityTargetInput], { description: 'All of them; replaces what there was. At most 200.' })
  targets!: MaturityTargetInput[];
}

const SORT_FIELDS = {
  date: 'Day of the scan.',
  unit: 'Unit, the organisation as a whole first, then the day.',
  average: 'Mean level of the scored areas.',
};
export type AssessmentSortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which scans; all that is stated must hold.' })
export class MaturityAssessmentFilter {
  @Field(() => [ID], { nullable: true, description: 'Made with one of these models.' })
  modelIds?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these units; an empty text is the organisation as a whole.',
  })
  units?: string[] | null;
  @Field(() => [AssessmentStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: AssessmentState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for final scans that none corrects.' })
  standing?: boolean | null;
}

@ArgsType()
export class MaturityAssessmentListArgs extends listArgs('MaturityAssessment', SORT_FIELDS, MaturityAssessmentFilter) {}
