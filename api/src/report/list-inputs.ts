import { ArgsType, Field, InputType } from '@nestjs/graphql';
import type { PeriodKind } from '@stip/domain';
import { listArgs } from '../platform/graphql';
import { PeriodKindEnum } from '../status';

const SORT_FIELDS = {
  end_date: 'Last day; of periods that end on the same day the longest first.',
  reported: 'Projects with an update in the period.',
} as const;
export type ReportPeriodSortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which periods; all that is stated must hold.' })
export class ReportPeriodFilter {
  @Field(() => [PeriodKindEnum], { nullable: true, description: 'Of one of these lengths.' })
  kinds?: PeriodKind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for periods with a report, false for those without.' })
  withReport?: boolean | null;
}

@ArgsType()
export class ReportPeriodArgs extends listArgs('ReportPeriod', SORT_FIELDS, ReportPeriodFilter) {}
