import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Colour, StoredPeriodKind } from '@stip/domain';
import { DateScalar, listArgs } from '../platform/graphql';
import { ColourEnum, PeriodKindEnum } from './types';

const STATUS_SORT_FIELDS = { reporting_date: 'The day the update speaks of, then when it was published.' } as const;
export type StatusSortField = keyof typeof STATUS_SORT_FIELDS;

@InputType({ description: 'Which published updates; all that is stated must hold.' })
export class StatusUpdateFilter {
  @Field(() => [ColourEnum], { nullable: true, description: 'Overall colour: one of these.' })
  colours?: Colour[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'Speaking of this day or later.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Speaking of this day or earlier.' })
  until?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True without those that a correction stands in place of.' })
  standing?: boolean | null;
}

@ArgsType()
export class StatusHistoryArgs extends listArgs('StatusUpdate', STATUS_SORT_FIELDS, StatusUpdateFilter) {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
}

const PERIOD_SORT_FIELDS = {
  end_date: 'Last day; of periods that end on the same day the longest first.',
  name: 'Name.',
} as const;
export type PeriodSortField = keyof typeof PERIOD_SORT_FIELDS;

@InputType({ description: 'Which periods; all that is stated must hold.' })
export class ReportingPeriodFilter {
  @Field(() => [PeriodKindEnum], { nullable: true, description: 'Of one of these lengths.' })
  kinds?: StoredPeriodKind[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'That have this day in them.' })
  on?: string | null;
}

@ArgsType()
export class ReportingPeriodArgs extends listArgs('ReportingPeriod', PERIOD_SORT_FIELDS, ReportingPeriodFilter) {}
