import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ASPECTS,
  COLOURS,
  STORED_PERIOD_KINDS,
  STATUS_MEASURE_NAMES,
  TRENDS,
  type Aspect,
  type Colour,
  type StoredPeriodKind,
  type StatusMeasure,
  type Trend,
} from '@stip/domain';
import { connectionOf, DateScalar, DateTimeScalar, enumOf, resultUnion } from '../platform/graphql';

export const ColourEnum = enumOf(COLOURS);
registerEnumType(ColourEnum, {
  name: 'Colour',
  description: 'Status colour; grey is not started or not applicable.',
  valuesMap: {
    green: { description: 'On course.' },
    orange: { description: 'Deviates; can be corrected within the assignment.' },
    red: { description: 'Deviates; asks a decision.' },
    grey: { description: 'Not started or not applicable.' },
  },
});
export const TrendEnum = enumOf(TRENDS);
registerEnumType(TrendEnum, {
  name: 'Trend',
  description: 'Direction since the previous update.',
  valuesMap: {
    improving: { description: 'Better than before.' },
    stable: { description: 'As before.' },
    worsening: { description: 'Worse than before.' },
  },
});
export const AspectEnum = enumOf(ASPECTS);
registerEnumType(AspectEnum, {
  name: 'Aspect',
  description: 'Aspect of GOTIK+R.',
  valuesMap: {
    money: { description: 'Geld: budget and spending.' },
    organisation: { description: 'Organisatie: people and cooperation.' },
    time: { description: 'Tijd: planning.' },
    information: { description: 'Informatie: records and reporting.' },
    quality: { description: 'Kwaliteit: of what is delivered.' },
    risk: { description: 'Risico: what may happen.' },
  },
});
export const PeriodKindEnum = enumOf(STORED_PERIOD_KINDS);
registerEnumType(PeriodKindEnum, {
  name: 'PeriodKind',
  description: 'Length of a reporting period.',
  valuesMap: {
    quarter: { description: 'Three months.' },
    tertial: { description: 'Four months.' },
    year: { description: 'Twelve months.' },
    month: { description: 'A calendar month.' },
    own: { description: 'A length of its own, as the planning and control calendar says.' },
  },
});
export const StatusStateEnum = enumOf(['draft', 'published']);
registerEnumType(StatusStateEnum, {
  name: 'StatusState',
  description: 'A published update never changes.',
  valuesMap: {
    draft: { description: 'Being written; one per project.' },
    published: { description: 'Told; never changes.' },
  },
});
export const StatusOriginEnum = enumOf(['entered', 'imported']);
registerEnumType(StatusOriginEnum, {
  name: 'StatusOrigin',
  description: 'Entered in Stip, or read from a file.',
  valuesMap: {
    entered: { description: 'Written in Stip.' },
    imported: { description: 'Read from a file.' },
  },
});

export const StatusMeasureEnum = enumOf(STATUS_MEASURE_NAMES);
registerEnumType(StatusMeasureEnum, {
  name: 'StatusMeasure',
  description: 'A figure that a colour is computed from. All of them grow as things get worse.',
  valuesMap: {
    slip_first: { description: 'Time: days the forecast end lies after the first approved end.' },
    slip_current: { description: 'Time: days the forecast end lies after the end in the current baseline.' },
    years_late: {
      description: 'Time: number of fiscal years the forecast end lies after that of the first approved end.',
    },
    milestones_overdue: { description: 'Time: number of milestones not reached whose date has passed.' },
    overspend_first: { description: 'Money: percent the expected cost lies above the first approved budget.' },
    overspend_amount: { description: 'Money: whole euros the expected cost lies above the first approved budget.' },
    overspend_current: {
      description: 'Money: percent the expected cost lies above the budget of the current baseline.',
    },
    owner_missing: { description: 'Organisation: 1 when nobody owns the project, else 0.' },
    vacancies_late: { description: 'Organisation: number of open vacancies whose start has passed.' },
    obligations_late: { description: 'Information: number of obligations that are overdue or expired.' },
    update_late: { description: 'Information: days the next status update is late.' },
    indicators_behind: { description: 'Quality: percent of the measured indicators of the project behind their path.' },
    risk_score: { description: 'Risk: highest score of an open threat after measures, 1 to 25.' },
    measures_late: { description: 'Risk: number of measures against open threats that are overdue.' },
  },
});

@ObjectType('StatusCause', { description: 'A figure that made a computed colour orange or red.' })
export class StatusCauseType {
  @Field(() => StatusMeasureEnum, { description: 'What was counted; says the unit too.' })
  measure!: StatusMeasure;
  @Field(() => Float, { description: 'The number of days, percent, euros, points or things, as the measure says.' })
  value!: number;
  @Field(() => ColourEnum, { description: 'Colour of this figure.' })
  colour!: Colour;
  @Field(() => Float, {
    nullable: true,
    description: 'From which number on, in the unit of the measure, it is orange; null when never.',
  })
  orange!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'From which number on, in the unit of the measure, it is red; null when never.',
  })
  red!: number | null;
}

@ObjectType('StatusAspect', { description: 'Colour and explanation of one aspect.' })
export class StatusAspectType {
  @Field(() => AspectEnum, { description: 'The aspect.' })
  aspect!: Aspect;
  @Field(() => ColourEnum, { description: 'Colour the project claims for it.' })
  colour!: Colour;
  @Field(() => TrendEnum, { description: 'Direction since the update before.' })
  trend!: Trend;
  @Field(() => String, { nullable: true, description: 'The colour in the words of an imported source.' })
  statedLabel!: string | null;
  @Field(() => String, { description: 'Cause of the deviation; asked with orange and red.' })
  cause!: string;
  @Field(() => String, { description: 'Consequence for the goals.' })
  consequence!: string;
  @Field(() => String, { description: 'How it is corrected.' })
  correction!: string;
  @Field(() => String, { description: 'Remark of an imported source.' })
  note!: string;
  @Field(() => ColourEnum, {
    nullable: true,
    description: 'Colour computed against the first approved baseline when the update was published; null in a draft.',
  })
  computedColour!: Colour | null;
  @Field(() => ColourEnum, { nullable: true, description: 'The same, against the current baseline.' })
  computedCurrentColour!: Colour | null;
  @Field(() => [StatusCauseType], { nullable: true, description: 'The figures that made it orange or red then.' })
  computedBecause!: StatusCauseType[] | null;
  @Field(() => String, { description: 'Why the claimed colour is better than the computed one.' })
  deviation!: string;
}

@ObjectType('StatusUpdate', { description: 'Status update of a project (voortgangsmelding).' })
export class StatusUpdateType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => ID, { description: 'The project it is about.' })
  projectId!: string;
  @Field(() => DateScalar, { description: 'The day the update speaks of.' })
  reportingDate!: string;
  @Field(() => StatusStateEnum, { description: 'Draft or published.' })
  state!: string;
  @Field(() => StatusOriginEnum, { description: 'Entered in Stip, or read from a file.' })
  origin!: string;
  @Field(() => ColourEnum, { description: 'Colour the project claims as a whole.' })
  overallColour!: Colour;
  @Field(() => TrendEnum, { description: 'Direction since the update before.' })
  overallTrend!: Trend;
  @Field(() => String, { nullable: true, description: 'The colour in the words of an imported source.' })
  statedLabel!: string | null;
  @Field(() => Int, { nullable: true, description: 'Percent of the work done, 0 to 100.' })
  percentComplete!: number | null;
  @Field(() => String, { description: 'The state of the project in brief; may be empty.' })
  summary!: string;
  @Field(() => String, { description: 'What was achieved in the period; may be empty.' })
  achieved!: string;
  @Field(() => String, { description: 'What comes next; may be empty.' })
  nextSteps!: string;
  @Field(() => String, { description: 'What asks for attention; may be empty.' })
  attention!: string;
  @Field(() => String, { description: 'Decision asked of the steering group or board; empty when none.' })
  decisionAsked!: string;
  @Field(() => ID, { nullable: true, description: 'The published update that this one corrects.' })
  supersedesId!: string | null;
  @Field(() => Boolean, { description: 'A later correction stands in its place.' })
  superseded!: boolean;
  @Field(() => String, { nullable: true, description: 'Who wrote it, where that is known.' })
  authorName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who published it, where that is known.' })
  publishedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null for a draft.' })
  publishedAt!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  updatedAt!: string;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
  @Field(() => [StatusAspectType], {
    description: 'In the order of GOTIK+R; imported updates may have fewer than six.',
  })
  aspects!: StatusAspectType[];
}

export const StatusUpdateConnection = connectionOf(StatusUpdateType, 'StatusUpdate');

@ObjectType('ReportingPeriod', { description: 'Period of the planning and control cycle.' })
export class ReportingPeriodType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => PeriodKindEnum, { description: 'Its length.' })
  kind!: StoredPeriodKind;
  @Field(() => String, { description: 'Such as 2026 Q3, or 2022 for a year.' })
  name!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the report is due.' })
  dueDate!: string | null;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
}

export const ReportingPeriodConnection = connectionOf(ReportingPeriodType, 'ReportingPeriod');

@InputType({ description: 'A period to add to the planning and control cycle.' })
export class CreateReportingPeriodInput {
  @Field(() => PeriodKindEnum, { description: 'Its length.' })
  kind!: StoredPeriodKind;
  @Field(() => String, { description: 'Unique in the organisation, such as 2026 Q3 or a local name.' })
  name!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included. Periods of one kind do not overlap.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the report is due.' })
  dueDate?: string | null;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdateReportingPeriodInput {
  @Field(() => ID, { description: 'The period to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Unique in the organisation.' })
  name?: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startDate?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, included.' })
  endDate?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the report is due.' })
  dueDate?: string | null;
}

@ObjectType({ description: 'The period as it is after the change.' })
export class ReportingPeriodPayload {
  @Field(() => ReportingPeriodType, { description: 'The period.' })
  reportingPeriod!: ReportingPeriodType;
}

export const CreateReportingPeriodResult = resultUnion('CreateReportingPeriodResult', ReportingPeriodPayload);
export const UpdateReportingPeriodResult = resultUnion('UpdateReportingPeriodResult', ReportingPeriodPayload);

@ObjectType('StatusForm', { description: 'What the status screen starts from.' })
export class StatusFormType {
  @Field(() => StatusUpdateType, { nullable: true, description: 'The draft of this project, if there is one.' })
  draft!: StatusUpdateType | null;
  @Field(() => StatusUpdateType, { nullable: true, description: 'The latest published update: the prefill.' })
  latest!: StatusUpdateType | null;
}

@InputType({
  description:
    'Colour and explanation of one aspect. Orange and red ask cause, consequence and correction before publishing.',
})
export class StatusAspectInput {
  @Field(() => AspectEnum, { description: 'The aspect; each at most once.' })
  aspect!: Aspect;
  @Field(() => ColourEnum, { description: 'Colour claimed for it.' })
  colour!: Colour;
  @Field(() => TrendEnum, { description: 'Direction since the update before.' })
  trend!: Trend;
  @Field(() => String, { defaultValue: '', description: 'Cause of the deviation.' })
  cause!: string;
  @Field(() => String, { defaultValue: '', description: 'Consequence for the goals.' })
  consequence!: string;
  @Field(() => String, { defaultValue: '', description: 'How it is corrected.' })
  correction!: string;
  @Field(() => String, {
    defaultValue: '',
    description: 'Why the colour is better than the computed one; asked before publishing when it is.',
  })
  deviation!: string;
}

@InputType({ description: 'The draft of a status update as a whole: what is left out becomes empty.' })
export class SaveStatusDraftInput {
  @Field(() => ID, { description: 'The project it is about.' })
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the draft being edited; absent when there is none yet.',
  })
  version?: number | null;
  @Field(() => DateScalar, { description: 'The day the update speaks of.' })
  reportingDate!: string;
  @Field(() => ColourEnum, { description: 'Colour claimed for the project as a whole.' })
  overallColour!: Colour;
  @Field(() => TrendEnum, { description: 'Direction since the update before.' })
  overallTrend!: Trend;
  @Field(() => Int, { nullable: true, description: 'Percent of the work done, 0 to 100.' })
  percentComplete?: number | null;
  @Field(() => String, { defaultValue: '', description: 'The state of the project in brief.' })
  summary!: string;
  @Field(() => String, { defaultValue: '', description: 'What was achieved in the period.' })
  achieved!: string;
  @Field(() => String, { defaultValue: '', description: 'What comes next.' })
  nextSteps!: string;
  @Field(() => String, { defaultValue: '', description: 'What asks for attention.' })
  attention!: string;
  @Field(() => String, {
    defaultValue: '',
    description: 'Decision asked of the steering group or board; empty when none.',
  })
  decisionAsked!: string;
  @Field(() => ID, { nullable: true, description: 'Set when this draft is to correct a published update.' })
  supersedesId?: string | null;
  @Field(() => [StatusAspectInput], { description: 'The six aspects; asked in full when publishing.' })
  aspects!: StatusAspectInput[];
}

@InputType({ description: 'The draft of a project as the user saw it.' })
export class StatusDraftKey {
  @Field(() => ID, { description: 'The project whose draft it is.' })
  projectId!: string;
  @Field(() => Int, { description: 'Version of the draft the user sees.' })
  version!: number;
}

@ObjectType({ description: 'The status update as it is after the change.' })
export class StatusUpdatePayload {
  @Field(() => StatusUpdateType, { description: 'The status update.' })
  statusUpdate!: StatusUpdateType;
}

@ObjectType({ description: 'The project whose draft was thrown away.' })
export class DiscardStatusDraftPayload {
  @Field(() => ID, { description: 'Identifies the project.' })
  projectId!: string;
}

export const SaveStatusDraftResult = resultUnion('SaveStatusDraftResult', StatusUpdatePayload);
export const PublishStatusUpdateResult = resultUnion('PublishStatusUpdateResult', StatusUpdatePayload);
export const DiscardStatusDraftResult = resultUnion('DiscardStatusDraftResult', DiscardStatusDraftPayload);
