import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  REPORT_ACTIONS,
  REPORT_POINT_KINDS,
  REPORT_SECTIONS,
  REPORT_STATES,
  type Colour,
  type ReportAction,
  type ReportSection,
  type ReportState,
} from '@stip/domain';
import {
  connectionOf,
  DateScalar,
  DateTimeScalar,
  enumOf,
  JsonScalar,
  resultUnion,
  VersionedKey,
} from '../platform/graphql';
import { ColourEnum } from '../status';

export const ReportStateEnum = enumOf(REPORT_STATES);
registerEnumType(ReportStateEnum, {
  name: 'ReportState',
  description: 'How far a report is on its way to being final.',
  valuesMap: {
    draft: { description: 'Being written; the figures are those of the records as they stand.' },
    in_review: { description: 'Submitted: the content is fixed and lies before the controller.' },
    controller_signed: { description: 'Signed by the controller; lies before the chief data officer.' },
    cdo_signed: { description: 'Signed by both; can be sealed.' },
    sealed: { description: 'Final, and signed with the key of the organisation.' },
    published: { description: 'Sealed, and made known.' },
    withdrawn: { description: 'Was sealed and counts no more; stays readable with the reason.' },
  },
});
export const ReportActionEnum = enumOf(REPORT_ACTIONS);
registerEnumType(ReportActionEnum, {
  name: 'ReportAction',
  description: 'A step that can be taken with a report.',
  valuesMap: {
    submit: { description: 'Fix the content and lay it before the controller.' },
    return: { description: 'Back to draft, with a reason; signatures count no more.' },
    sign_controller: { description: 'Sign as controller.' },
    sign_cdo: { description: 'Sign as chief data officer.' },
    seal: { description: 'Make it final with the key of the organisation.' },
    publish: { description: 'Make it known.' },
    withdraw: { description: 'Have it count no more, with a reason.' },
  },
});
export const ReportPointKindEnum = enumOf(REPORT_POINT_KINDS);
registerEnumType(ReportPointKindEnum, {
  name: 'ReportPointKind',
  description: 'What stands open before a report is submitted.',
  valuesMap: {
    no_summary: { description: 'The report has no summary.' },
    not_reported: { description: 'A running project has no update in the period and the report says nothing of it.' },
    unexplained: { description: 'Orange or red without a reason.' },
    contradicted: { description: 'Claims green while its own data say otherwise, and the report says nothing of it.' },
    review_question: { description: 'A reviewer has a question about a section.' },
    review_lapsed: { description: 'A section changed, in text or figures, after somebody reviewed it.' },
  },
});
export const ReportSectionEnum = enumOf(REPORT_SECTIONS);
registerEnumType(ReportSectionEnum, {
  name: 'ReportSection',
  description: 'A part of a report, with figures from the record and a narrative.',
  valuesMap: {
    summary: { description: 'What the reader must know first.' },
    decisions: { description: 'Decisions that are asked.' },
    goals: { description: 'Goals and their indicators.' },
    benefits: { description: 'Benefits of the goals.' },
    projects: { description: 'Progress by project, on six aspects.' },
    judgement: { description: 'Where claimed and computed colours differ.' },
    milestones: { description: 'Milestones planned, expected and reached.' },
    money: { description: 'Money by year and funding source.' },
    rebaselines: { description: 'Plans that were approved anew.' },
    risks: { description: 'The largest risks and their measures.' },
    maturity: { description: 'Maturity from the baseline to the target.' },
    values: { description: 'Obligations by law and trade-offs between values.' },
    council: { description: 'Motions, commitments to the council and questions.' },
    quality: { description: 'What the record lacks.' },
    outlook: { description: 'What the coming period brings.' },
  },
});
export const SigningRoleEnum = enumOf(['controller', 'cdo']);
registerEnumType(SigningRoleEnum, {
  name: 'SigningRole',
  description: 'In which office a person signs a report.',
  valuesMap: {
    controller: { description: 'The controller, who did not submit the report.' },
    cdo: { description: 'The chief data officer, who is another person than the controller.' },
  },
});

@ObjectType('ReportPeriod', { description: 'A reporting period with how far its reporting is.' })
export class ReportPeriodType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Such as 2026 Q3.' })
  name!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the report is due.' })
  dueDate!: string | null;
  @Field(() => Int, { description: 'Projects with an update in the period.' })
  reported!: number;
  @Field(() => Int, { description: 'Number of running projects that had started by its end.' })
  active!: number;
  @Field(() => ID, { nullable: true, description: 'The report of the period, if it was made; never a withdrawn one.' })
  reportId!: string | null;
  @Field(() => ReportStateEnum, { nullable: true, description: 'How far that report is.' })
  reportState!: ReportState | null;
}

export const ReportPeriodConnection = connectionOf(ReportPeriodType, 'ReportPeriod');

@ObjectType('ReportPoint', { description: 'Something that stands open before a report is submitted.' })
export class ReportPointType {
  @Field(() => ReportPointKindEnum, { description: 'What it is.' })
  kind!: string;
  @Field(() => ReportSectionEnum, { nullable: true, description: 'The section it is about, if it is about one.' })
  section?: ReportSection | null;
  @Field(() => ID, { nullable: true, description: 'The project it is about, if it is about one.' })
  projectId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that project.' })
  project!: string | null;
}

@ObjectType('ReportSignature', { description: 'A signature under what was submitted.' })
export class ReportSignatureType {
  @Field(() => SigningRoleEnum, { description: 'The office in which the person signed.' })
  role!: string;
  @Field(() => String, { description: 'Who signed.' })
  name!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  signedAt!: string;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy signed; null otherwise.' })
  deputyForName!: string | null;
  @Field(() => String, { description: 'Why a deputy signed; empty otherwise.' })
  deputyReason!: string;
}

@ObjectType('ReportStep', { description: 'A step that was taken with a report.' })
export class ReportStepType {
  @Field(() => ReportStateEnum, { description: 'State before.' })
  fromState!: ReportState;
  @Field(() => ReportStateEnum, { description: 'State after.' })
  toState!: ReportState;
  @Field(() => String, { description: 'Who took it.' })
  personName!: string;
  @Field(() => String, { description: 'Why; empty where no reason was asked.' })
  reason!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  takenAt!: string;
}

@ObjectType('ReportActionState', { description: 'A step that the role of the reader allows in the present state.' })
export class ReportActionStateType {
  @Field(() => ReportActionEnum, { description: 'The step.' })
  action!: ReportAction;
  @Field(() => String, { nullable: true, description: 'Code of why this person may not take it; null when they may.' })
  obstacle!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whom this person would sign for as their deputy, which asks why; null otherwise.',
  })
  deputyForName!: string | null;
}

@ObjectType('ReportSeal', { description: 'What makes a report final.' })
export class ReportSealType {
  @Field(() => DateTimeScalar, { description: 'When it was sealed.' })
  sealedAt!: string;
  @Field(() => String, { description: 'Who sealed it.' })
  sealedByName!: string;
  @Field(() => String, { description: 'SHA-256 of the public key, hexadecimal.' })
  fingerprint!: string;
  @Field(() => String, { description: 'Ed25519 signature, hexadecimal.' })
  signature!: string;
}

@ObjectType('Report', {
  description: 'Report of a period: a narrative and figures; those of the records until it is submitted, then fixed.',
})
export class ReportType {
  @Field(() => String, { nullable: true, description: 'Who is named to sign as controller; null for any controller.' })
  controllerName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who is named to sign as chief data officer; null for any.' })
  cdoName!: string | null;
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
  @Field(() => ReportStateEnum, { description: 'How far it is.' })
  state!: ReportState;
  @Field(() => JsonScalar, { description: 'Everything the report says; docs/architecture.md describes its shape.' })
  content!: unknown;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the submitted content; null for a draft.' })
  contentSha256!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Instant as of which it was submitted.' })
  submittedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who submitted it.' })
  submittedByName!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the records say something else than what lies for signing; null for a draft or sealed report.',
  })
  changedSince!: boolean | null;
  @Field(() => [ReportPointType], { description: 'What stands open, or stood open when it was submitted.' })
  points!: readonly ReportPointType[];
  @Field(() => [ReportSignatureType], { description: 'Signatures under what was submitted; the controller first.' })
  signatures!: readonly ReportSignatureType[];
  @Field(() => [ReportStepType], { description: 'Every step taken, the first one first.' })
  steps!: readonly ReportStepType[];
  @Field(() => [ReportActionStateType], { description: 'Steps that the role of the reader allows now.' })
  actions!: readonly ReportActionStateType[];
  @Field(() => ReportSealType, { nullable: true, description: 'The seal; null until it is sealed.' })
  seal!: ReportSealType | null;
  @Field(() => ID, { nullable: true, description: 'The report that took the place of this withdrawn one.' })
  supersededById!: string | null;
}

@ObjectType('ReportSummary', { description: 'A report in a list.' })
export class ReportSummaryType {
  @Field(() => ID, { description: 'Identifies the report.' })
  id!: string;
  @Field(() => ReportStateEnum, { description: 'How far it is.' })
  state!: ReportState;
  @Field(() => ID, { description: 'The period it is about.' })
  periodId!: string;
  @Field(() => String, { description: 'Such as 2026 Q3.' })
  periodName!: string;
  @Field(() => DateScalar, { description: 'Last day of the period.' })
  periodEnd!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sealed, if it was.' })
  sealedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of its content, if it was submitted.' })
  contentSha256!: string | null;
}
export const ReportSummaryConnection = connectionOf(ReportSummaryType, 'ReportSummary');

@ObjectType('ReportComparison', { description: 'What moved between two reports, and whether the later one says why.' })
export class ReportComparisonType {
  @Field(() => String, { description: 'Period of the report that is compared.' })
  period!: string;
  @Field(() => ID, { description: 'The sealed report it is compared with.' })
  withId!: string;
  @Field(() => String, { description: 'Period of that report.' })
  withPeriod!: string;
  @Field(() => JsonScalar, {
    description: 'Colours, budgets, ends, risks and scope that moved, as compareReports of libs/domain describes them.',
  })
  moves!: unknown;
}

@ObjectType('ReportCycleProject', { description: 'How far the reporting on a project is in a period.' })
export class ReportCycleProjectType {
  @Field(() => ID, { description: 'The project.' })
  id!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Its programme, if it has one.' })
  programme!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day its latest update speaks of; null when none was given.',
  })
  reportingDate!: string | null;
  @Field(() => ColourEnum, { nullable: true, description: 'Colour it claims; null when it did not report.' })
  colour!: Colour | null;
  @Field(() => Boolean, { description: 'Whether the report itself says something of it.' })
  explained!: boolean;
  @Field(() => [ReportPointKindEnum], { description: 'What stands open.' })
  outstanding!: readonly string[];
}

@InputType({ description: 'The period to report on.' })
export class CreateReportInput {
  @Field(() => ID, { description: 'The reporting period; each has one report.' })
  reportingPeriodId!: string;
}

@InputType({ description: 'What the report says of a project beside its updates.' })
export class ExplainReportProjectInput {
  @Field(() => ID, { description: 'The report; a draft.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the report that the user saw.' })
  version!: number;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => String, {
    description: 'Why it moved, disagrees with its data, or did not report; empty takes it back.',
  })
  text!: string;
}

@InputType({ description: 'A report, with the version the user saw.' })
export class SubmitReportInput extends VersionedKey {
  @Field(() => String, {
    nullable: true,
    description: 'Why it is submitted although points stand open; asked only when they do, and kept in the report.',
  })
  reason?: string | null;
}

@InputType({ description: 'A report, with the version the user saw, and why.' })
export class ReasonedReportInput extends VersionedKey {
  @Field(() => String, { description: 'Why; must not be blank, and is kept.' })
  reason!: string;
}

@InputType({ description: 'A report to sign, with the version and the content that the person read.' })
export class SignReportInput extends VersionedKey {
  @Field(() => String, { description: 'SHA-256 of the content that is signed, as the report tells it.' })
  contentSha256!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why a deputy signs for who is named in the calendar; asked of a deputy only.',
  })
  deputyReason?: string | null;
}

@ObjectType({ description: 'The report as it is after the change.' })
export class ReportPayload {
  @Field(() => ReportType, { description: 'The report.' })
  report!: ReportType;
}

export const CreateReportResult = resultUnion('CreateReportResult', ReportPayload);
export const ExplainReportProjectResult = resultUnion('ExplainReportProjectResult', ReportPayload);
export const SubmitReportResult = resultUnion('SubmitReportResult', ReportPayload);
export const ReturnReportResult = resultUnion('ReturnReportResult', ReportPayload);
export const SignReportAsControllerResult = resultUnion('SignReportAsControllerResult', ReportPayload);
export const SignReportAsCdoResult = resultUnion('SignReportAsCdoResult', ReportPayload);
export const SealReportResult = resultUnion('SealReportResult', ReportPayload);
export const WithdrawReportResult = resultUnion('WithdrawReportResult', ReportPayload);
