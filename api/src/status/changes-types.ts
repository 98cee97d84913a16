import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CentsScalar, DateScalar } from '../platform/graphql';

@ObjectType('TitledRecord', { description: 'A record by its title.' })
export class TitledRecordType {
  @Field(() => ID, { description: 'Identifies the record.' })
  id!: string;
  @Field(() => String, { description: 'What it is called now; of what was removed, what it was called.' })
  title!: string;
}

@ObjectType('DatedRecord', { description: 'A record by its title, with the day that matters.' })
export class DatedRecordType extends TitledRecordType {
  @Field(() => DateScalar, { description: 'The day it was done, is due or was decided.' })
  day!: string;
}

@ObjectType('MovedWorkItem', {
  description: 'A task or milestone that ends on another day than when the last update was published.',
})
export class MovedWorkItemType extends TitledRecordType {
  @Field(() => DateScalar, { description: 'Its last day then.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Its last day now.' })
  to!: string;
  @Field(() => Int, { description: 'Calendar days between the two; above zero is later.' })
  days!: number;
}

@ObjectType('SpentSince', { description: 'Actual costs booked after a day, in one currency.' })
export class SpentSinceType {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { description: 'Sum in whole cents, corrections taken off.' })
  cents!: string;
}

@ObjectType('StatusChanges', {
  description: 'What the record says has changed since the last update of a project: what its next update can tell.',
})
export class StatusChangesType {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Reporting date of the last update; null when there is none.',
  })
  since!: string | null;
  @Field(() => Boolean, {
    description:
      'Whether the plan of then is in the record. Otherwise nothing is told of moved, added or removed items and of risks.',
  })
  compared!: boolean;
  @Field(() => [DatedRecordType], { description: 'Tasks and milestones that were done after it.' })
  finished!: readonly DatedRecordType[];
  @Field(() => [MovedWorkItemType], {
    description: 'Open tasks and milestones that ended on another day, the largest move first.',
  })
  moved!: readonly MovedWorkItemType[];
  @Field(() => [TitledRecordType], { description: 'Tasks and milestones that are new.' })
  added!: readonly TitledRecordType[];
  @Field(() => [TitledRecordType], { description: 'Tasks and milestones that were taken out.' })
  removed!: readonly TitledRecordType[];
  @Field(() => [DatedRecordType], { description: 'Open tasks and milestones of which the last day has passed.' })
  late!: readonly DatedRecordType[];
  @Field(() => [DatedRecordType], {
    description: 'Open tasks and milestones that end within 92 days, the earliest first.',
  })
  ahead!: readonly DatedRecordType[];
  @Field(() => [TitledRecordType], { description: 'Risks that are new and open.' })
  risksRaised!: readonly TitledRecordType[];
  @Field(() => [TitledRecordType], { description: 'Risks that occurred.' })
  risksOccurred!: readonly TitledRecordType[];
  @Field(() => [TitledRecordType], { description: 'Risks that were closed.' })
  risksClosed!: readonly TitledRecordType[];
  @Field(() => [SpentSinceType], { description: 'Actual costs booked after it, by currency.' })
  spent!: readonly SpentSinceType[];
  @Field(() => [DatedRecordType], { description: 'Decisions and motions on the project that were taken after it.' })
  decided!: readonly DatedRecordType[];
}
