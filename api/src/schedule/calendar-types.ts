import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DUTCH_HOLIDAYS, type DutchHoliday } from '@stip/schedule';
import { DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { MovedItemType, ReferenceType, RemovedPayload } from '../portfolio';

export const PublicHolidayEnum = enumOf(DUTCH_HOLIDAYS);
registerEnumType(PublicHolidayEnum, {
  name: 'PublicHoliday',
  description: 'Public holiday of the Netherlands; on which date it falls is computed.',
  valuesMap: {
    new_year: { description: 'Nieuwjaarsdag.' },
    good_friday: { description: 'Goede Vrijdag: no day off by law.' },
    easter_sunday: { description: 'Eerste paasdag.' },
    easter_monday: { description: 'Tweede paasdag.' },
    kings_day: { description: 'Koningsdag.' },
    liberation_day: { description: 'Bevrijdingsdag, of every year.' },
    ascension_day: { description: 'Hemelvaartsdag.' },
    whit_sunday: { description: 'Eerste pinksterdag.' },
    whit_monday: { description: 'Tweede pinksterdag.' },
    christmas_day: { description: 'Eerste kerstdag.' },
    boxing_day: { description: 'Tweede kerstdag.' },
  },
});

@ObjectType('WorkInterval', { description: 'Working time in a day.' })
export class WorkIntervalType {
  @Field(() => Int, { description: 'Minutes from midnight at which it begins.' })
  from!: number;
  @Field(() => Int, { description: 'Minutes from midnight at which it ends, at most 1,440.' })
  to!: number;
}

@ObjectType('WorkCalendarException', { description: 'Days on which a calendar differs from its week.' })
export class WorkCalendarExceptionType {
  @Field(() => ID, { description: 'Identifies it until the calendar is saved again.' })
  id!: string;
  @Field(() => String, { description: 'What it is, such as the closure of the town hall; may be empty.' })
  name!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  firstDay!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  lastDay!: string;
  @Field(() => [WorkIntervalType], { description: 'Working time on each of these days; empty for days off.' })
  intervals!: WorkIntervalType[];
}

@ObjectType('WorkCalendar', { description: 'Working calendar (werkkalender).' })
export class WorkCalendarType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Name, unique in the organisation.' })
  name!: string;
  @Field(() => [[WorkIntervalType]], { description: 'Working time of seven days, from Monday; empty for days off.' })
  week!: WorkIntervalType[][];
  @Field(() => Int, { description: 'Minutes of working time that a day of a duration or lag stands for.' })
  minutesPerDay!: number;
  @Field(() => [PublicHolidayEnum], { description: 'Public holidays that are days off.' })
  publicHolidays!: DutchHoliday[];
  @Field(() => Boolean, { description: 'Whether items without a calendar of their own keep this one.' })
  isDefault!: boolean;
  @Field(() => [WorkCalendarExceptionType], { description: 'Days that differ from the week, in their order.' })
  exceptions!: WorkCalendarExceptionType[];
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
}

@InputType({ description: 'Working time in a day.' })
export class WorkIntervalInput {
  @Field(() => Int, { description: 'Minutes from midnight at which it begins.' })
  from!: number;
  @Field(() => Int, { description: 'Minutes from midnight at which it ends, at most 1,440.' })
  to!: number;
}

@InputType({ description: 'Days on which a calendar differs from its week.' })
export class WorkCalendarExceptionInput {
  @Field(() => String, { defaultValue: '', description: 'What it is; at most 300 characters.' })
  name!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  firstDay!: string;
  @Field(() => DateScalar, { description: 'Last day, included; not before the first.' })
  lastDay!: string;
  @Field(() => [WorkIntervalInput], {
    defaultValue: [],
    description: 'Working time on each of these days, in order and without overlap; empty for days off.',
  })
  intervals!: WorkIntervalInput[];
}

@InputType({ description: 'A working calendar to add.' })
export class CreateWorkCalendarInput {
  @Field(() => String, { description: 'Name, unique in the organisation.' })
  name!: string;
  @Field(() => [[WorkIntervalInput]], {
    description: 'Working time of seven days, from Monday, each in order and without overlap; empty for days off.',
  })
  week!: WorkIntervalInput[][];
  @Field(() => Int, {
    nullable: true,
    description: 'Minutes that a day of a duration or lag stands for, 15 to 1,440; 480 when left out.',
  })
  minutesPerDay?: number;
  @Field(() => [PublicHolidayEnum], {
    nullable: true,
    description: 'Public holidays that are days off; those of the law, without Liberation Day, when left out.',
  })
  publicHolidays?: DutchHoliday[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'True makes it the calendar of items without one of their own, instead of the present one.',
  })
  isDefault?: boolean;
  @Field(() => [WorkCalendarExceptionInput], {
    nullable: true,
    description: 'All days that differ from the week, instead of the present ones.',
  })
  exceptions?: WorkCalendarExceptionInput[];
}

@InputType({ description: 'Fields left out stay as they are.' })
export class UpdateWorkCalendarInput extends CreateWorkCalendarInput {
  @Field(() => ID, { description: 'The calendar to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Name, unique in the organisation.' })
  declare name: string;
  @Field(() => [[WorkIntervalInput]], {
    nullable: true,
    description: 'Working time of seven days, from Monday, each in order and without overlap; empty for days off.',
  })
  declare week: WorkIntervalInput[][];
}

@ObjectType({ description: 'The calendar as it is after the change.' })
export class WorkCalendarPayload {
  @Field(() => WorkCalendarType, { description: 'The calendar.' })
  calendar!: WorkCalendarType;
  @Field(() => [MovedItemType], {
    description: 'Items that are scheduled automatically and moved because of the change.',
  })
  moved!: MovedItemType[];
}

export const CreateWorkCalendarResult = resultUnion('CreateWorkCalendarResult', WorkCalendarPayload);
export const UpdateWorkCalendarResult = resultUnion('UpdateWorkCalendarResult', WorkCalendarPayload);
export const RemoveWorkCalendarResult = resultUnion('RemoveWorkCalendarResult', RemovedPayload);

@ObjectType('CalendarUse', { description: 'How many items of a project keep a calendar other than the default one.' })
export class CalendarUseType {
  @Field(() => ID, { description: 'The calendar.' })
  calendarId!: string;
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => Int, { description: 'Number of its items that keep the calendar.' })
  itemCount!: number;
  @Field(() => Int, { description: 'Number of all its items.' })
  itemTotal!: number;
}

@InputType({ description: 'The calendar by which a project works.' })
export class SetProjectCalendarInput {
  @Field(() => ID, { description: 'The project; all items it has now are given the calendar.' })
  projectId!: string;
  @Field(() => ID, { nullable: true, description: 'The calendar; null for the default one.' })
  calendarId!: string | null;
}

@ObjectType({ description: 'What became of the items of a project that was given a calendar.' })
export class ProjectCalendarPayload {
  @Field(() => Int, { description: 'Number of items that kept another calendar before.' })
  changed!: number;
  @Field(() => [MovedItemType], { description: 'Items that are scheduled automatically and moved because of it.' })
  moved!: MovedItemType[];
}

export const SetProjectCalendarResult = resultUnion('SetProjectCalendarResult', ProjectCalendarPayload);
