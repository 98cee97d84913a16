import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ConstraintType, LinkType } from '@stip/schedule';
import { DateScalar, enumOf, resultUnion } from '../platform/graphql';
import {
  ConstraintTypeEnum,
  DependencyTypeEnum,
  LagUnitEnum,
  MovedItemType,
  ReferenceType,
  SchedulingModeEnum,
  WorkItemKindEnum,
  type LagUnit,
  type SchedulingMode,
  type WorkItemKind,
} from '../portfolio';

export const ConflictKindEnum = enumOf(['deadline', 'constraint', 'link']);
registerEnumType(ConflictKindEnum, {
  name: 'ScheduleConflictKind',
  description: 'What an item cannot meet.',
  valuesMap: {
    deadline: { description: 'It is finished after its deadline.' },
    constraint: { description: 'Its dependencies ask a later date than its constraint allows.' },
    link: { description: 'Its dates, set by hand, by a constraint or by what was done, go against a dependency.' },
  },
});
export type ConflictKind = keyof typeof ConflictKindEnum;

export const HoldKindEnum = enumOf(['link', 'constraint', 'actual', 'manual', 'status', 'start']);
registerEnumType(HoldKindEnum, {
  name: 'ScheduleHoldKind',
  description: 'What makes an item start when it starts.',
  valuesMap: {
    link: { description: 'A dependency.' },
    constraint: { description: 'Its own constraint.' },
    actual: { description: 'It began, or was done.' },
    manual: { description: 'Dates that were set by hand.' },
    status: { description: 'Today: what is not done cannot be done before.' },
    start: { description: 'The start of its project.' },
  },
});
export type HoldKind = keyof typeof HoldKindEnum;

@ObjectType('ScheduleItemReference', { description: 'A work item by name, with its project.' })
export class ScheduleItemReferenceType {
  @Field(() => ID, { description: 'Identifies the work item.' })
  id!: string;
  @Field(() => String, { description: 'Its title.' })
  title!: string;
  @Field(() => ReferenceType, { description: 'Its project.' })
  project!: ReferenceType;
}

@ObjectType('ScheduledItem', { description: 'A work item with its dates as the schedule has them.' })
export class ScheduledItemType {
  @Field(() => ID, { description: 'Identifies the work item.' })
  id!: string;
  @Field(() => ID, { description: 'Its project.' })
  projectId!: string;
  @Field(() => ID, { nullable: true, description: 'The item above it; null directly under the project.' })
  parentId!: string | null;
  @Field(() => WorkItemKindEnum, { description: 'Phase, task or milestone.' })
  kind!: WorkItemKind;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => SchedulingModeEnum, { description: 'Whether its dates are set by hand or computed.' })
  scheduling!: SchedulingMode;
  @Field(() => Int, {
    nullable: true,
    description: 'Length in minutes of working time, or of the clock; null when never stated.',
  })
  durationMinutes!: number | null;
  @Field(() => Boolean, { description: 'Whether the duration counts minutes of the clock.' })
  durationElapsed!: boolean;
  @Field(() => Float, {
    description: 'Length in working days of its calendar, by its computed dates; 0 for a milestone.',
  })
  durationDays!: number;
  @Field(() => ConstraintTypeEnum, { nullable: true, description: 'What its dates must keep to; null for nothing.' })
  constraintType!: ConstraintType | null;
  @Field(() => DateScalar, { nullable: true, description: 'The date of the constraint; null where it has none.' })
  constraintDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it should be finished; null for none.' })
  deadline!: string | null;
  @Field(() => ID, { nullable: true, description: 'Its own calendar; null for the default of the organisation.' })
  calendarId!: string | null;
  @Field(() => DateScalar, { description: 'First day in the current plan, as stored.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day in the current plan, included, as stored.' })
  endDate!: string;
  @Field(() => DateScalar, { description: 'First day as computed; as stored for an item by hand.' })
  earlyStart!: string;
  @Field(() => DateScalar, { description: 'Last day as computed, included.' })
  earlyFinish!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Latest first day that moves no end; null where it leads to none of what is asked.',
  })
  lateStart!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Latest last day, included; null where it leads to none of what is asked.',
  })
  lateFinish!: string | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Working days it can move without moving the end of what is asked or a deadline; negative when it is too late already.',
  })
  totalSlackDays!: number | null;
  @Field(() => Float, { description: 'Working days it can move without moving any other item.' })
  freeSlackDays!: number;
  @Field(() => Boolean, { description: 'On the critical path to the end of what is asked.' })
  critical!: boolean;
  @Field(() => ID, {
    nullable: true,
    description: 'Predecessor that makes it start when it starts; null when none does.',
  })
  drivenBy!: string | null;
  @Field(() => Boolean, {
    description: 'Computed dates that differ from the stored ones, as time went on; `updateSchedule` stores them.',
  })
  outdated!: boolean;
  @Field(() => Int, { description: 'Version of the work item, to send along with a change.' })
  version!: number;
}

@ObjectType('ScheduledLink', { description: 'A relation between two work items in the schedule.' })
export class ScheduledLinkType {
  @Field(() => ID, { description: 'Identifies the relation.' })
  id!: string;
  @Field(() => ID, { description: 'The item that comes first.' })
  predecessorId!: string;
  @Field(() => ID, { description: 'The item that waits for it.' })
  successorId!: string;
  @Field(() => DependencyTypeEnum, { description: 'Which end of the one ties which end of the other.' })
  type!: LinkType;
  @Field(() => Float, { description: 'Days or percent in between, in its unit; negative is a lead.' })
  lag!: number;
  @Field(() => LagUnitEnum, { description: 'Unit of the lag.' })
  lagUnit!: LagUnit;
  @Field(() => Boolean, { description: 'Whether it makes its successor start when it starts.' })
  driving!: boolean;
  @Field(() => Int, { description: 'Version of the relation, to send along with a change.' })
  version!: number;
}

@ObjectType('ScheduleChainStep', { description: 'One item of the chain that leads to a conflict, and what holds it.' })
export class ChainStepType {
  @Field(() => ScheduleItemReferenceType, { description: 'The item.' })
  item!: ScheduleItemReferenceType;
  @Field(() => DateScalar, { description: 'First day as computed.' })
  start!: string;
  @Field(() => DateScalar, { description: 'Last day as computed, included.' })
  finish!: string;
  @Field(() => HoldKindEnum, { description: 'What makes it start when it starts.' })
  held!: HoldKind;
  @Field(() => ScheduleItemReferenceType, { nullable: true, description: 'With a dependency: what it waits for.' })
  predecessor!: ScheduleItemReferenceType | null;
  @Field(() => DependencyTypeEnum, { nullable: true, description: 'Kind of the dependency.' })
  linkType!: LinkType | null;
  @Field(() => Float, { nullable: true, description: 'Lag of the dependency: days or percent, in its unit.' })
  lag!: number | null;
  @Field(() => LagUnitEnum, { nullable: true, description: 'Unit of the lag.' })
  lagUnit!: LagUnit | null;
  @Field(() => ScheduleItemReferenceType, {
    nullable: true,
    description: 'The phase above it whose dependency it is, where it is not its own.',
  })
  through!: ScheduleItemReferenceType | null;
  @Field(() => ConstraintTypeEnum, { nullable: true, description: 'With a constraint: which.' })
  constraintType!: ConstraintType | null;
  @Field(() => DateScalar, { nullable: true, description: 'With a constraint: its date.' })
  constraintDate!: string | null;
  @Field(() => [DateScalar], {
    description: 'Days off beyond the ordinary week that it lasts through or waits for: holidays and closures.',
  })
  daysOff!: string[];
}

@ObjectType('ScheduleConflict', {
  description: 'An item that cannot be met, with the chain of items why: from what starts it all to the item itself.',
})
export class ScheduleConflictType {
  @Field(() => ScheduleItemReferenceType, { description: 'The item that cannot be met.' })
  item!: ScheduleItemReferenceType;
  @Field(() => ConflictKindEnum, { description: 'What it cannot meet.' })
  kind!: ConflictKind;
  @Field(() => DateScalar, {
    description: 'The day that is missed: deadline, date of the constraint, or what the dependency asks.',
  })
  date!: string;
  @Field(() => ConstraintTypeEnum, { nullable: true, description: 'With a constraint: which.' })
  constraintType!: ConstraintType | null;
  @Field(() => ID, { nullable: true, description: 'With a dependency: which relation.' })
  linkId!: string | null;
  @Field(() => Float, { description: 'Working days by which it is missed.' })
  missedByDays!: number;
  @Field(() => [ChainStepType], { description: 'Why: each item starts when it does because of the one before it.' })
  chain!: ChainStepType[];
}

@ObjectType('Schedule', {
  description: 'The plans as the schedule computes them. Nothing is left out of what is asked.',
})
export class ScheduleType {
  @Field(() => DateScalar, {
    description: 'Today where the organisation is: work that is left is computed from here on.',
  })
  today!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day of what is asked; null without items.' })
  start!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of what is asked, as computed; null without items.',
  })
  finish!: string | null;
  @Field(() => [ScheduleItemReferenceType], {
    description: 'Items that wait for each other through a phase, in their order; nothing is computed then.',
  })
  cycle!: ScheduleItemReferenceType[];
  @Field(() => [ScheduledItemType], {
    description: 'By project and place. Those of other projects only on a path to a milestone.',
  })
  items!: ScheduledItemType[];
  @Field(() => [ScheduledLinkType], { description: 'Relations of these items, also with items of other projects.' })
  links!: ScheduledLinkType[];
  @Field(() => [ScheduleConflictType], { description: 'What of these items cannot be met, and why.' })
  conflicts!: ScheduleConflictType[];
}

@ObjectType({ description: 'What was brought up to date.' })
export class UpdateSchedulePayload {
  @Field(() => [MovedItemType], { description: 'Items whose stored dates changed; empty when all were true already.' })
  moved!: MovedItemType[];
}

export const UpdateScheduleResult = resultUnion('UpdateScheduleResult', UpdateSchedulePayload);
