import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DEADLINE_KINDS, PC_SCHEMES, type DeadlineKind, type PcScheme, type PeriodChangeAction } from '@stip/domain';
import { PersonType } from '../people';
import { DateScalar, DateTimeScalar, enumOf, resultUnion } from '../platform/graphql';
import { ReportCycleProjectType, ReportStateEnum } from '../report';

export const PcSchemeEnum = enumOf(PC_SCHEMES);
registerEnumType(PcSchemeEnum, {
  name: 'PcScheme',
  description: 'How a product of planning and control divides its year.',
  valuesMap: {
    year: { description: 'Once, over twelve months.' },
    tertial: { description: 'Three times, over four months each.' },
    quarter: { description: 'Four times, over three months each.' },
    month: { description: 'Every month.' },
    own: { description: 'Once, over months of its own.' },
  },
});
export const DeadlineKindEnum = enumOf(DEADLINE_KINDS);
registerEnumType(DeadlineKindEnum, {
  name: 'DeadlineKind',
  description: 'What has to be done by a deadline; in the order in which they fall.',
  valuesMap: {
    data_cutoff: { description: 'Day as of which figures count (peildatum).' },
    updates_due: { description: 'Projects have published their update.' },
    review: { description: 'Updates have been reviewed.' },
    controller_signs: { description: 'The controller has signed.' },
    cdo_signs: { description: 'The chief data officer has signed.' },
    executive: { description: 'It lies before the executive (college).' },
    council: { description: 'It lies before the council (raad).' },
    published: { description: 'It is published.' },
  },
});
export const PeriodChangeActionEnum = enumOf(['add', 'change', 'keep', 'blocked']);
registerEnumType(PeriodChangeActionEnum, {
  name: 'PeriodChangeAction',
  description: 'What making the calendar would do to a period.',
  valuesMap: {
    add: { description: 'It is added.' },
    change: { description: 'Its dates or deadlines change.' },
    keep: { description: 'It stays as it is.' },
    blocked: { description: 'It cannot be made; why is told.' },
  },
});
const REASONS = ['name_taken', 'overlap', 'deadline_order', 'set_by_hand'] as const;
export const PeriodChangeReasonEnum = enumOf(REASONS);
registerEnumType(PeriodChangeReasonEnum, {
  name: 'PeriodChangeReason',
  description: 'Why a period is not made, or its dates are left as they are.',
  valuesMap: {
    name_taken: { description: 'Another period has that name.' },
    overlap: { description: 'It would overlap another period of the same product.' },
    deadline_order: { description: 'With what was set by hand its deadlines would no longer follow each other.' },
    set_by_hand: { description: 'Its dates were set by hand, or a report of it was begun.' },
  },
});

@ObjectType('DeadlineOffset', { description: 'When a deadline falls, counted from the end of the period.' })
export class DeadlineOffsetType {
  @Field(() => DeadlineKindEnum, { description: 'Which deadline.' })
  kind!: DeadlineKind;
  @Field(() => Int, { description: 'Working days after the end of the period; negative is before it.' })
  workingDays!: number;
}

@ObjectType('PcProduct', { description: 'A product of planning and control, such as the bestuursrapportage.' })
export class PcProductType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Name in Dutch, by which its periods are called.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => PcSchemeEnum, { description: 'How it divides its year.' })
  scheme!: PcScheme;
  @Field(() => Int, { description: 'Month (1 to 12) in which its year, or its only period, begins.' })
  firstMonth!: number;
  @Field(() => Int, { description: 'Length of a period in months.' })
  months!: number;
  @Field(() => [DeadlineOffsetType], { description: 'Its deadlines, in the order in which they fall.' })
  offsets!: DeadlineOffsetType[];
  @Field(() => PersonType, { nullable: true, description: 'Who signs as controller; null for any controller.' })
  controller!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: 'Who signs when that controller is absent.' })
  controllerDeputy!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: 'Who signs as chief data officer; null for any.' })
  cdo!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: 'Who signs when that chief data officer is absent.' })
  cdoDeputy!: PersonType | null;
  @Field(() => Boolean, { description: 'Whether years to come have it.' })
  active!: boolean;
  @Field(() => Int, { description: 'Grows with every save; to be sent along with a change.' })
  version!: number;
}

@ObjectType('PeriodDeadline', { description: 'A deadline of a period.' })
export class PeriodDeadlineType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => DeadlineKindEnum, { description: 'What has to be done.' })
  kind!: DeadlineKind;
  @Field(() => DateScalar, { description: 'The last day for it.' })
  dueDate!: string;
  @Field(() => Boolean, { description: 'Whether it was set by hand; the calendar leaves it then.' })
  adjusted!: boolean;
  @Field(() => Int, { description: 'Grows with every save; to be sent along with a change.' })
  version!: number;
}

@ObjectType('CyclePeriod', { description: 'A period with its deadlines.' })
export class CyclePeriodType {
  @Field(() => ID, { description: 'The reporting period.' })
  id!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => ID, { nullable: true, description: 'Product it is of; null for a period made by hand.' })
  productId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Fiscal year it is of; null for a period made by hand.' })
  fiscalYear!: number | null;
  @Field(() => Boolean, { description: 'Whether its dates or name were set by hand.' })
  adjusted!: boolean;
  @Field(() => ID, { nullable: true, description: 'Its report, if one was begun and not withdrawn.' })
  reportId!: string | null;
  @Field(() => ReportStateEnum, { nullable: true, description: 'How far that report is.' })
  reportState!: string | null;
  @Field(() => [PeriodDeadlineType], { description: 'Its deadlines, in the order in which they fall.' })
  deadlines!: PeriodDeadlineType[];
}

@ObjectType('PcCalendar', { description: 'The planning and control calendar of a year.' })
export class PcCalendarType {
  @Field(() => DateScalar, { description: 'Today, in the time zone of the organisation.' })
  today!: string;
  @Field(() => [PcProductType], { description: 'All products, those in use first.' })
  products!: PcProductType[];
  @Field(() => [CyclePeriodType], { description: 'Periods of the year, and those of which a deadline falls in it.' })
  periods!: CyclePeriodType[];
}

@ObjectType('DeadlineChange', { description: 'What making the calendar would do to a deadline.' })
export class DeadlineChangeType {
  @Field(() => DeadlineKindEnum, { description: 'Which deadline.' })
  kind!: DeadlineKind;
  @Field(() => DateScalar, { nullable: true, description: 'As it is; null where it is new.' })
  from!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'As the calendar has it; null where it has none.' })
  to!: string | null;
  @Field(() => Boolean, { description: 'Whether it was set by hand, and so stays as it is.' })
  kept!: boolean;
}

@ObjectType('PeriodChange', { description: 'What making the calendar of a year would do to one of its periods.' })
export class PeriodChangeType {
  @Field(() => String, { description: 'Name of the period.' })
  name!: string;
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => DateScalar, { description: 'First day as the calendar has it.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day as the calendar has it.' })
  endDate!: string;
  @Field(() => PeriodChangeActionEnum, { description: 'What would be done.' })
  action!: PeriodChangeAction;
  @Field(() => PeriodChangeReasonEnum, { nullable: true, description: 'Why not, or why its dates stay.' })
  because!: (typeof REASONS)[number] | null;
  @Field(() => [DeadlineChangeType], { description: 'Deadlines that differ from the calendar.' })
  deadlines!: readonly DeadlineChangeType[];
}

@ObjectType('CycleProject', { description: 'How far the reporting on a project is in a period, and who is to act.' })
export class CycleProjectType extends ReportCycleProjectType {
  @Field(() => PersonType, { nullable: true, description: 'Who answers for the project; null where nobody does.' })
  owner!: PersonType | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day its first update of the period was published.' })
  reportedOn!: string | null;
  @Field(() => Boolean, { description: 'Whether its latest update was reviewed; a newer update asks it anew.' })
  reviewed!: boolean;
  @Field(() => Int, { nullable: true, description: 'Version of the review to send along; null where there is none.' })
  reviewVersion!: number | null;
  @Field(() => String, { description: 'What the reviewer said; may be empty.' })
  remark!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who reviewed it last.' })
  reviewedBy!: PersonType | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was.' })
  reviewedAt!: string | null;
  @Field(() => Boolean, { description: 'Whether somebody was reminded of it today.' })
  remindedToday!: boolean;
  @Field(() => Boolean, { description: 'Whether its update is missing past the day it was due.' })
  late!: boolean;
}

@ObjectType('Cycle', { description: 'How far planning and control is in a period.' })
export class CycleType {
  @Field(() => DateScalar, { description: 'Today, in the time zone of the organisation.' })
  today!: string;
  @Field(() => CyclePeriodType, { description: 'The period.' })
  period!: CyclePeriodType;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which updates are due; null where none was set.' })
  updatesDue!: string | null;
  @Field(() => [CycleProjectType], { description: 'The projects it is about; what stands open first.' })
  projects!: CycleProjectType[];
}

@InputType({ description: 'When a deadline falls, counted from the end of the period.' })
export class DeadlineOffsetInput {
  @Field(() => DeadlineKindEnum, { description: 'Which deadline.' })
  kind!: DeadlineKind;
  @Field(() => Int, { description: 'Working days after the end of the period, -250 to 250; negative is before it.' })
  workingDays!: number;
}

@InputType({ description: 'A product of planning and control.' })
export class CreatePcProductInput {
  @Field(() => String, { description: 'Name in Dutch; unique in the organisation.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => PcSchemeEnum, { description: 'How it divides its year.' })
  scheme!: PcScheme;
  @Field(() => Int, { description: 'Month (1 to 12) in which its year, or its only period, begins.' })
  firstMonth!: number;
  @Field(() => Int, { nullable: true, description: 'Length in months; asked only of a period of its own.' })
  months?: number | null;
  @Field(() => [DeadlineOffsetInput], {
    description: 'Its deadlines, each kind at most once; days must not fall in their order.',
  })
  offsets!: DeadlineOffsetInput[];
  @Field(() => ID, { nullable: true, description: 'Person who signs as controller.' })
  controllerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Person who signs when that controller is absent.' })
  controllerDeputyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Person who signs as chief data officer.' })
  cdoId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Person who signs when that chief data officer is absent.' })
  cdoDeputyId?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether years to come have it.' })
  active!: boolean;
}

@InputType({
  description: 'A product as it is to be; periods made already change only when the calendar is made anew.',
})
export class UpdatePcProductInput extends CreatePcProductInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
}

@InputType({ description: 'The year of which the calendar is made.' })
export class ApplyPcCalendarInput {
  @Field(() => Int, { description: 'Fiscal year, 1900 to 2298.' })
  year!: number;
}

@InputType({ description: 'Another day for a deadline, which the calendar leaves alone from then on.' })
export class SetPeriodDeadlineInput {
  @Field(() => ID, { description: 'The deadline.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => DateScalar, { description: 'The last day for it; deadlines of a period follow each other.' })
  dueDate!: string;
}

@InputType({ description: 'That the update of a project was reviewed.' })
export class RecordPeriodReviewInput {
  @Field(() => ID, { description: 'The period.' })
  reportingPeriodId!: string;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => String, { defaultValue: '', description: 'What the reviewer says of it; may be empty.' })
  remark!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was shown; left out when there was none.' })
  version?: number | null;
}

@InputType({ description: 'Whom to remind.' })
export class SendPeriodRemindersInput {
  @Field(() => ID, { description: 'The period.' })
  reportingPeriodId!: string;
  @Field(() => [ID], { nullable: true, description: 'Projects; all with something outstanding when left out.' })
  projectIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words to go with it, at most 300 characters.' })
  note?: string | null;
}

@ObjectType({ description: 'A product as it is stored.' })
export class PcProductPayload {
  @Field(() => PcProductType, { description: 'The product.' })
  product!: PcProductType;
}
@ObjectType({ description: 'The calendar after it was made.' })
export class PcCalendarPayload {
  @Field(() => PcCalendarType, { description: 'The calendar of the year.' })
  calendar!: PcCalendarType;
  @Field(() => Int, { description: 'Number of periods that were added.' })
  added!: number;
  @Field(() => Int, { description: 'Number of periods that were changed.' })
  changed!: number;
}
@ObjectType({ description: 'The period with the deadline as it is stored.' })
export class PeriodDeadlinePayload {
  @Field(() => CyclePeriodType, { description: 'The period.' })
  period!: CyclePeriodType;
}
@ObjectType({ description: 'The cycle after a change.' })
export class CyclePayload {
  @Field(() => CycleType, { description: 'The cycle.' })
  cycle!: CycleType;
}
@ObjectType({ description: 'Reminders that were sent.' })
export class PeriodRemindersPayload {
  @Field(() => CycleType, { description: 'The cycle.' })
  cycle!: CycleType;
  @Field(() => Int, { description: 'Number of projects asked for.' })
  asked!: number;
  @Field(() => Int, { description: 'Number of projects whose owner was reminded now.' })
  reminded!: number;
}

export const CreatePcProductResult = resultUnion('CreatePcProductResult', PcProductPayload);
export const UpdatePcProductResult = resultUnion('UpdatePcProductResult', PcProductPayload);
export const ApplyPcCalendarResult = resultUnion('ApplyPcCalendarResult', PcCalendarPayload);
export const SetPeriodDeadlineResult = resultUnion('SetPeriodDeadlineResult', PeriodDeadlinePayload);
export const RecordPeriodReviewResult = resultUnion('RecordPeriodReviewResult', CyclePayload);
export const SendPeriodRemindersResult = resultUnion('SendPeriodRemindersResult', PeriodRemindersPayload);
