import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ASPECTS,
  COLOURS,
  PERIOD_KINDS,
  TRENDS,
  type Aspect,
  type Colour,
  type PeriodKind,
  type Trend,
} from '@stip/domain';
import { DateScalar, DateTimeScalar, enumOf, resultUnion } from '../platform/graphql';

export const ColourEnum = enumOf(COLOURS);
registerEnumType(ColourEnum, { name: 'Colour', description: 'Status colour; grey is not started or not applicable.' });
export const TrendEnum = enumOf(TRENDS);
registerEnumType(TrendEnum, { name: 'Trend', description: 'Direction since the previous update.' });
export const AspectEnum = enumOf(ASPECTS);
registerEnumType(AspectEnum, { name: 'Aspect', description: 'Aspect of GOTIK+R.' });
export const PeriodKindEnum = enumOf(PERIOD_KINDS);
registerEnumType(PeriodKindEnum, { name: 'PeriodKind', description: 'Length of a reporting period.' });
export const StatusStateEnum = enumOf(['draft', 'published']);
registerEnumType(StatusStateEnum, { name: 'StatusState', description: 'A published update never changes.' });
export const StatusOriginEnum = enumOf(['entered', 'imported']);
registerEnumType(StatusOriginEnum, { name: 'StatusOrigin', description: 'Entered in Stip, or read from a file.' });

@ObjectType('StatusAspect', { description: 'Colour and explanation of one aspect.' })
export class StatusAspectType {
  @Field(() => AspectEnum)
  aspect!: Aspect;
  @Field(() => ColourEnum)
  colour!: Colour;
  @Field(() => TrendEnum)
  trend!: Trend;
  @Field(() => String, { nullable: true, description: 'The colour in the words of an imported source.' })
  statedLabel!: string | null;
  @Field(() => String, { description: 'Cause of the deviation; asked with orange and red.' })
  cause!: string;
  @Field(() => String, { description: 'Consequence for the goals.' })
  consequence!: string;
  @Field(() => String, { description: 'How it is corrected.' })
  correction!: string;
  @Field(() => String, { description: 'Remark of an imported source.' })
  note!: string;
}

@ObjectType('StatusUpdate', { description: 'Status update of a project (voortgangsmelding).' })
export class StatusUpdateType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  projectId!: string;
  @Field(() => DateScalar, { description: 'The day the update speaks of.' })
  reportingDate!: string;
  @Field(() => StatusStateEnum)
  state!: string;
  @Field(() => StatusOriginEnum)
  origin!: string;
  @Field(() => ColourEnum)
  overallColour!: Colour;
  @Field(() => TrendEnum)
  overallTrend!: Trend;
  @Field(() => String, { nullable: true, description: 'The colour in the words of an imported source.' })
  statedLabel!: string | null;
  @Field(() => Int, { nullable: true, description: 'Percent of the work done, 0 to 100.' })
  percentComplete!: number | null;
  @Field(() => String)
  summary!: string;
  @Field(() => String)
  achieved!: string;
  @Field(() => String)
  nextSteps!: string;
  @Field(() => String)
  attention!: string;
  @Field(() => String, { description: 'Decision asked of the steering group or board; empty when none.' })
  decisionAsked!: string;
  @Field(() => ID, { nullable: true, description: 'The published update that this one corrects.' })
  supersedesId!: string | null;
  @Field(() => Boolean, { description: 'A later correction stands in its place.' })
  superseded!: boolean;
  @Field(() => String, { nullable: true })
  authorName!: string | null;
  @Field(() => String, { nullable: true })
  publishedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt!: string | null;
  @Field(() => DateTimeScalar)
  updatedAt!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => [StatusAspectType], {
    description: 'In the order of GOTIK+R; imported updates may have fewer than six.',
  })
  aspects!: StatusAspectType[];
}

@ObjectType('ReportingPeriod', { description: 'Period of the planning and control cycle.' })
export class ReportingPeriodType {
  @Field(() => ID)
  id!: string;
  @Field(() => PeriodKindEnum)
  kind!: PeriodKind;
  @Field(() => String, { description: 'Such as 2026 Q3, or 2022 for a year.' })
  name!: string;
  @Field(() => DateScalar)
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the report is due.' })
  dueDate!: string | null;
  @Field(() => Int)
  version!: number;
}

@InputType()
export class CreateReportingPeriodInput {
  @Field(() => PeriodKindEnum)
  kind!: PeriodKind;
  @Field(() => String, { description: 'Unique in the organisation, such as 2026 Q3 or a local name.' })
  name!: string;
  @Field(() => DateScalar)
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included. Periods of one kind do not overlap.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the report is due.' })
  dueDate?: string | null;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdateReportingPeriodInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true })
  name?: string;
  @Field(() => DateScalar, { nullable: true })
  startDate?: string;
  @Field(() => DateScalar, { nullable: true })
  endDate?: string;
  @Field(() => DateScalar, { nullable: true })
  dueDate?: string | null;
}

@ObjectType()
export class ReportingPeriodPayload {
  @Field(() => ReportingPeriodType)
  reportingPeriod!: ReportingPeriodType;
}

export const CreateReportingPeriodResult = resultUnion('CreateReportingPeriodResult', ReportingPeriodPayload);
export const UpdateReportingPeriodResult = resultUnion('UpdateReportingPeriodResult', ReportingPeriodPayload);

@ObjectType('StatusForm', { description: 'What the status screen starts from.' })
export class StatusFormType {
  @Field(() => StatusUpdateType, { nullable: true, description: 'The draft of this project, if there is one.' })
  draft!: StatusUpdateType | null;
  @Field(() => StatusUpdateType, { nullable: true, description: 'The latest published update: the prefill.' })
  latest!: StatusUpdateType | null;
}

@InputType()
export class StatusAspectInput {
  @Field(() => AspectEnum)
  aspect!: Aspect;
  @Field(() => ColourEnum)
  colour!: Colour;
  @Field(() => TrendEnum)
  trend!: Trend;
  @Field(() => String, { defaultValue: '' })
  cause!: string;
  @Field(() => String, { defaultValue: '' })
  consequence!: string;
  @Field(() => String, { defaultValue: '' })
  correction!: string;
}

@InputType()
export class SaveStatusDraftInput {
  @Field(() => ID)
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the draft being edited; absent when there is none yet.',
  })
  version?: number | null;
  @Field(() => DateScalar)
  reportingDate!: string;
  @Field(() => ColourEnum)
  overallColour!: Colour;
  @Field(() => TrendEnum)
  overallTrend!: Trend;
  @Field(() => Int, { nullable: true })
  percentComplete?: number | null;
  @Field(() => String, { defaultValue: '' })
  summary!: string;
  @Field(() => String, { defaultValue: '' })
  achieved!: string;
  @Field(() => String, { defaultValue: '' })
  nextSteps!: string;
  @Field(() => String, { defaultValue: '' })
  attention!: string;
  @Field(() => String, { defaultValue: '' })
  decisionAsked!: string;
  @Field(() => ID, { nullable: true, description: 'Set when this draft is to correct a published update.' })
  supersedesId?: string | null;
  @Field(() => [StatusAspectInput])
  aspects!: StatusAspectInput[];
}

@InputType()
export class StatusDraftKey {
  @Field(() => ID)
  projectId!: string;
  @Field(() => Int, { description: 'Version of the draft the user sees.' })
  version!: number;
}

@ObjectType()
export class StatusUpdatePayload {
  @Field(() => StatusUpdateType)
  statusUpdate!: StatusUpdateType;
}

@ObjectType()
export class DiscardStatusDraftPayload {
  @Field(() => ID)
  projectId!: string;
}

export const SaveStatusDraftResult = resultUnion('SaveStatusDraftResult', StatusUpdatePayload);
export const PublishStatusUpdateResult = resultUnion('PublishStatusUpdateResult', StatusUpdatePayload);
export const DiscardStatusDraftResult = resultUnion('DiscardStatusDraftResult', DiscardStatusDraftPayload);
