import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Aspect, Colour, StatusMeasure } from '@stip/domain';
import { DateScalar, resultUnion } from '../platform/graphql';
import { AspectEnum, ColourEnum, StatusCauseType, StatusMeasureEnum } from './types';

@ObjectType('ComputedAspect', { description: 'Colour computed for one aspect, and the figures that caused it.' })
export class ComputedAspectType {
  @Field(() => AspectEnum, { description: 'The aspect.' })
  aspect!: Aspect;
  @Field(() => ColourEnum, {
    description: 'Against the first approved baseline; grey when no figure of the aspect is known.',
  })
  colour!: Colour;
  @Field(() => ColourEnum, { description: 'Against the current baseline.' })
  currentColour!: Colour;
  @Field(() => [StatusCauseType], { description: 'What makes it orange or red, the gravest first.' })
  because!: StatusCauseType[];
}

@ObjectType('ComputedStatus', { description: 'Colours of a project as Stip computes them from the record.' })
export class ComputedStatusType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => ColourEnum, { description: 'The worst of the aspects, against the first approved baseline.' })
  colour!: Colour;
  @Field(() => ColourEnum, { description: 'The worst of the aspects, against the current baseline.' })
  currentColour!: Colour;
  @Field(() => [ComputedAspectType], { description: 'In the order of GOTIK+R.' })
  aspects!: ComputedAspectType[];
}

@ObjectType('ClaimedAspect', { description: 'Colour a project claims for one aspect.' })
export class ClaimedAspectType {
  @Field(() => AspectEnum, { description: 'The aspect.' })
  aspect!: Aspect;
  @Field(() => ColourEnum, { description: 'Colour claimed.' })
  colour!: Colour;
  @Field(() => String, { description: 'Why it is better than the computed one; empty where nothing was explained.' })
  deviation!: string;
}

@ObjectType('ClaimedStatus', { description: 'What the status update that stands claims.' })
export class ClaimedStatusType {
  @Field(() => ID, { description: 'The status update.' })
  statusUpdateId!: string;
  @Field(() => DateScalar, { description: 'The day the update speaks of.' })
  reportingDate!: string;
  @Field(() => ColourEnum, { description: 'Colour claimed for the project as a whole.' })
  colour!: Colour;
  @Field(() => [ClaimedAspectType], { description: 'Imported updates may have fewer than six.' })
  aspects!: ClaimedAspectType[];
}

@ObjectType('StatusFigure', { description: 'A figure of a project, whether or not it colours anything.' })
export class StatusFigureType {
  @Field(() => StatusMeasureEnum, { description: 'What was counted; says the unit too.' })
  measure!: StatusMeasure;
  @Field(() => Float, { description: 'The number of days, percent, euros, points or things, as the measure says.' })
  value!: number;
}

@ObjectType('JudgedProject', {
  description: 'A project with what it claims, what is computed, and the figures behind.',
})
export class JudgedProjectType {
  @Field(() => ID, { description: 'Identifies the project.' })
  projectId!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name of its programme.' })
  programmeName!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of its owner.' })
  ownerName!: string | null;
  @Field(() => Boolean, { description: 'Whether it has started and not ended; others are computed grey.' })
  running!: boolean;
  @Field(() => ClaimedStatusType, { nullable: true, description: 'What it claims; null when nothing was published.' })
  claimed!: ClaimedStatusType | null;
  @Field(() => ComputedStatusType, { description: 'What Stip computes.' })
  computed!: ComputedStatusType;
  @Field(() => [StatusFigureType], { description: 'The figures that are known.' })
  figures!: StatusFigureType[];
}

@ObjectType('StatusThreshold', { description: 'Bounds an organisation set for a measure.' })
export class StatusThresholdType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => StatusMeasureEnum, { description: 'The measure.' })
  measure!: StatusMeasure;
  @Field(() => Float, {
    nullable: true,
    description: 'From which number on, in the unit of the measure, it is orange; null when never.',
  })
  orange!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'From which number on, in the unit of the measure, it is red; null when never.',
  })
  red!: number | null;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
}

@ObjectType('StatusJudgement', {
  description: 'Claimed beside computed for all projects, with the bounds that were used.',
})
export class StatusJudgementType {
  @Field(() => [JudgedProjectType], { description: 'All projects, by programme and name.' })
  projects!: JudgedProjectType[];
  @Field(() => [StatusThresholdType], {
    description: 'Bounds the organisation set; for other measures those of Stip hold (docs/status-rules.md).',
  })
  thresholds!: StatusThresholdType[];
}

@InputType({ description: 'Bounds of one measure.' })
export class SetStatusThresholdInput {
  @Field(() => StatusMeasureEnum, { description: 'The measure.' })
  measure!: StatusMeasure;
  @Field(() => Float, {
    nullable: true,
    description: 'From which number on, in the unit of the measure, it is orange; null for never.',
  })
  orange?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'From which number on, in the unit of the measure, it is red; null for never.',
  })
  red?: number | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw; absent when those of Stip held.' })
  version?: number | null;
}

@InputType({ description: 'The bounds to take back.' })
export class ResetStatusThresholdInput {
  @Field(() => StatusMeasureEnum, { description: 'The measure.' })
  measure!: StatusMeasure;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
}

@ObjectType({ description: 'The bounds as they are after the change.' })
export class StatusThresholdsPayload {
  @Field(() => [StatusThresholdType], { description: 'All bounds the organisation set.' })
  thresholds!: StatusThresholdType[];
}

export const SetStatusThresholdResult = resultUnion('SetStatusThresholdResult', StatusThresholdsPayload);
export const ResetStatusThresholdResult = resultUnion('ResetStatusThresholdResult', StatusThresholdsPayload);
