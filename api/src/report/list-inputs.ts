import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { StoredPeriodKind, ReportState } from '@stip/domain';
import { listArgs } from '../platform/graphql';
import { PeriodKindEnum } from '../status';
import { ReportStateEnum } from './types';

const SORT_FIELDS = {
  end_date: 'Last day; of periods that end on the same day the longest first.',
  reported: 'Projects with an update in the period.',
} as const;
export type ReportPeriodSortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which periods; all that is stated must hold.' })
export class ReportPeriodFilter {
  @Field(() => [PeriodKindEnum], { nullable: true, description: 'Of one of these lengths.' })
  kinds?: StoredPeriodKind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for periods with a report, false for those without.' })
  withReport?: boolean | null;
}

@ArgsType()
export class ReportPeriodArgs extends listArgs('ReportPeriod', SORT_FIELDS, ReportPeriodFilter) {}

const REPORT_SORT_FIELDS = {
  period_end: 'Last day of the period.',
  sealed_at: 'When it was sealed.',
} as const;
export type ReportSummarySortField = keyof typeof REPORT_SORT_FIELDS;

@InputType({ description: 'Which reports; all that is stated must hold.' })
export class ReportSummaryFilter {
  @Field(() => [ReportStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: ReportState[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this period.' })
  reportingPeriodId?: string | null;
}

@ArgsType()
export class ReportListArgs extends listArgs('ReportSummary', REPORT_SORT_FIELDS, ReportSummaryFilter) {}
