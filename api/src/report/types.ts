import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateScalar, JsonScalar, resultUnion } from '../platform/graphql';

@ObjectType('ReportPeriod', { description: 'A reporting period with how far its reporting is.' })
export class ReportPeriodType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Such as 2026 Q3.' })
  name!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the report is due.' })
  dueDate!: string | null;
  @Field(() => Int, { description: 'Projects with an update in the period.' })
  reported!: number;
  @Field(() => Int, { description: 'Number of running projects that had started by its end.' })
  active!: number;
  @Field(() => ID, { nullable: true, description: 'The report of the period, if it was made.' })
  reportId!: string | null;
}

export const ReportPeriodConnection = connectionOf(ReportPeriodType, 'ReportPeriod');

@ObjectType('Report', { description: 'Report of a period: a narrative, and figures from the records.' })
export class ReportType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
  @Field(() => JsonScalar, { description: 'Everything the report says; docs/architecture.md describes its shape.' })
  content!: unknown;
}

@InputType({ description: 'The period to report on.' })
export class CreateReportInput {
  @Field(() => ID, { description: 'The reporting period; each has one report.' })
  reportingPeriodId!: string;
}

@InputType({ description: 'Fields left out stay as they are.' })
export class UpdateReportInput {
  @Field(() => ID, { description: 'The report to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'What the reader must know first.' })
  summary?: string;
  @Field(() => String, { nullable: true, description: 'What the coming period brings.' })
  outlook?: string;
}

@ObjectType({ description: 'The report as it is after the change.' })
export class ReportPayload {
  @Field(() => ReportType, { description: 'The report.' })
  report!: ReportType;
}

export const CreateReportResult = resultUnion('CreateReportResult', ReportPayload);
export const UpdateReportResult = resultUnion('UpdateReportResult', ReportPayload);
