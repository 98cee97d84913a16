import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, enumOf } from '../platform/graphql';
import { ReferenceType, WorkItemKindEnum, type WorkItemKind } from '../portfolio';

export const PlanItemStateEnum = enumOf(['kept', 'added', 'removed']);
registerEnumType(PlanItemStateEnum, {
  name: 'PlanItemState',
  description: 'Whether an item is in the current plan and in the latest approved one.',
  valuesMap: {
    kept: { description: 'In both.' },
    added: { description: 'Only in the current plan.' },
    removed: { description: 'Only in approved plans; it was removed since.' },
  },
});

@ObjectType('PlanVariance', { description: 'How far an item is from an approved plan; later and longer are positive.' })
export class PlanVarianceType {
  @Field(() => Int, { description: 'Order of the approved plan; 1 is the first.' })
  sequence!: number;
  @Field(() => DateScalar, { description: 'First day as approved.' })
  start!: string;
  @Field(() => DateScalar, { description: 'Last day as approved, included.' })
  end!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Days by which it starts later; null for an item that was removed.',
  })
  startDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days by which it ends later; null for an item that was removed.' })
  endDays!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Working days by which it starts later; null for an item that was removed.',
  })
  startWorkingDays!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Working days by which it ends later; null for an item that was removed.',
  })
  endWorkingDays!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Working days that it lasts longer; null for an item that was removed.',
  })
  durationWorkingDays!: number | null;
}

@ObjectType('ItemVariance', { description: 'An item against every approved plan that has it.' })
export class ItemVarianceType {
  @Field(() => ID, { description: 'Identifies the work item, also after it was removed.' })
  id!: string;
  @Field(() => String, { description: 'Its title, for a removed one as approved last.' })
  title!: string;
  @Field(() => WorkItemKindEnum, { description: 'Phase, task or milestone.' })
  kind!: WorkItemKind;
  @Field(() => PlanItemStateEnum, { description: 'Whether it is in the current plan and the latest approved one.' })
  state!: keyof typeof PlanItemStateEnum;
  @Field(() => DateScalar, { nullable: true, description: 'First day in the current plan; null when it was removed.' })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day in the current plan; null when it was removed.' })
  endDate!: string | null;
  @Field(() => [PlanVarianceType], { description: 'Against each approved plan that has it, the first one first.' })
  variances!: PlanVarianceType[];
}

@ObjectType('ApprovedPlan', { description: 'An approved plan that is compared with.' })
export class ApprovedPlanType {
  @Field(() => ID, { description: 'Identifies the baseline.' })
  id!: string;
  @Field(() => Int, { description: 'Order of the approved plan; 1 is the first, the last one is current.' })
  sequence!: number;
  @Field(() => DateScalar, { description: 'Day of the decision.' })
  approvedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Approved end of the project; null when unknown.' })
  endDate!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days by which the project ends later; null when a date is unknown.',
  })
  endDays!: number | null;
}

@ObjectType('ProjectVariance', { description: 'The current plan of a project against its approved ones.' })
export class ProjectVarianceType {
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => [ApprovedPlanType], { description: 'Approved plans, the first one first.' })
  baselines!: ApprovedPlanType[];
  @Field(() => [ItemVarianceType], {
    description: 'Items of the current plan in their order, then those that were removed.',
  })
  items!: ItemVarianceType[];
}

@ObjectType('MilestoneTrendPoint', { description: 'What was planned for a milestone on a reporting date.' })
export class MilestoneTrendPointType {
  @Field(() => DateScalar, { description: 'The last day of the reporting period; today for the last point.' })
  reportedOn!: string;
  @Field(() => DateScalar, { description: 'The day planned then.' })
  planned!: string;
  @Field(() => Int, { description: 'Days later than at the date before; 0 for the first.' })
  sinceBefore!: number;
  @Field(() => Int, { description: 'Days later than at the first date.' })
  sinceFirst!: number;
}

@ObjectType('MilestoneTrend', { description: 'How the planned day of a milestone moved over reporting dates.' })
export class MilestoneTrendType {
  @Field(() => ID, { description: 'Identifies the work item.' })
  id!: string;
  @Field(() => String, { description: 'Its title.' })
  title!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was reached; null while it is not.' })
  reachedOn!: string | null;
  @Field(() => [MilestoneTrendPointType], { description: 'From the first reporting date on which it was planned.' })
  points!: MilestoneTrendPointType[];
}

@ObjectType('MilestoneTrends', {
  description: 'Milestones of a project over reporting dates, from what was recorded then.',
})
export class MilestoneTrendsType {
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => [DateScalar], { description: 'Last days of reporting periods so far, and today.' })
  reportingDates!: string[];
  @Field(() => [MilestoneTrendType], { description: 'By planned day.' })
  milestones!: MilestoneTrendType[];
}
