import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, JsonScalar, resultUnion } from '../platform/graphql';

@ObjectType('ReportPeriod', { description: 'A reporting period with how far its reporting is.' })
export class ReportPeriodType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => DateScalar)
  startDate!: string;
  @Field(() => DateScalar)
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the report is due.' })
  dueDate!: string | null;
  @Field(() => Int, { description: 'Projects with an update in the period.' })
  reported!: number;
  @Field(() => Int, { description: 'Running projects that had started by its end.' })
  active!: number;
  @Field(() => ID, { nullable: true, description: 'The report of the period, if it was made.' })
  reportId!: string | null;
}

@ObjectType('Report', { description: 'Report of a period: a narrative, and figures from the records.' })
export class ReportType {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => JsonScalar, { description: 'Everything the report says; docs/architecture.md describes its shape.' })
  content!: unknown;
}

@InputType()
export class CreateReportInput {
  @Field(() => ID)
  reportingPeriodId!: string;
}

@InputType({ description: 'Fields left out stay as they are.' })
export class UpdateReportInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true })
  summary?: string;
  @Field(() => String, { nullable: true })
  outlook?: string;
}

@ObjectType()
export class ReportPayload {
  @Field(() => ReportType)
  report!: ReportType;
}

export const CreateReportResult = resultUnion('CreateReportResult', ReportPayload);
export const UpdateReportResult = resultUnion('UpdateReportResult', ReportPayload);
