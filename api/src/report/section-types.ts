import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REVIEW_VERDICTS, type ReportSection, type ReviewVerdict } from '@stip/domain';
import { DateTimeScalar, enumOf, resultUnion, VersionedKey } from '../platform/graphql';
import { ReportSectionEnum } from './types';

export const ReviewVerdictEnum = enumOf(REVIEW_VERDICTS);
registerEnumType(ReviewVerdictEnum, {
  name: 'ReviewVerdict',
  description: 'What a reviewer says of a section.',
  valuesMap: {
    agreed: { description: 'It can go as it is.' },
    question: { description: 'A question must be answered first.' },
  },
});
export const NarrativeLanguageEnum = enumOf(['nl', 'en']);
registerEnumType(NarrativeLanguageEnum, {
  name: 'NarrativeLanguage',
  description: 'Language in which a text is proposed.',
  valuesMap: { nl: { description: 'Dutch.' }, en: { description: 'English.' } },
});

@ObjectType('ReportNarrative', { description: 'What people wrote for a section of a report.' })
export class ReportNarrativeType {
  @Field(() => ReportSectionEnum, { description: 'The section.' })
  section!: ReportSection;
  @Field(() => String, { description: 'Paragraphs with an empty line between them, **bold**, and lines with - or 1.' })
  text!: string;
  @Field(() => Int, { description: 'Grows with every save; 0 where nothing was written yet.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'The proposal it was taken over from, if it was.' })
  draftText!: string | null;
  @Field(() => NarrativeLanguageEnum, { nullable: true, description: 'Language of that proposal.' })
  draftLanguage!: 'nl' | 'en' | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last saved.' })
  updatedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who saved it.' })
  updatedByName!: string | null;
}

@ObjectType('ReportMark', { description: 'What a reviewer said of a section as it was then.' })
export class ReportMarkType {
  @Field(() => ID, { description: 'Identifies the mark.' })
  id!: string;
  @Field(() => Int, { description: 'Grows with every change of the mark.' })
  version!: number;
  @Field(() => ReportSectionEnum, { description: 'The section.' })
  section!: ReportSection;
  @Field(() => ReviewVerdictEnum, { description: 'Agreed, or a question.' })
  verdict!: ReviewVerdict;
  @Field(() => String, { description: 'The question, or what goes with agreeing; may be empty then.' })
  remark!: string;
  @Field(() => Int, { description: 'Version of the narrative that was read; another one makes the mark fall away.' })
  textVersion!: number;
  @Field(() => String, { description: 'SHA-256 of the figures that were read; others make the mark fall away.' })
  figuresSha256!: string;
  @Field(() => ID, { description: 'Who marked it.' })
  personId!: string;
  @Field(() => String, { description: 'Name of that person.' })
  personName!: string;
  @Field(() => String, { nullable: true, description: 'Their office, if it is known.' })
  jobTitle!: string | null;
  @Field(() => DateTimeScalar, { description: 'When.' })
  markedAt!: string;
}

@ObjectType('ReportWriting', { description: 'What is written and marked in a report.' })
export class ReportWritingType {
  @Field(() => [ReportNarrativeType], { description: 'Sections that somebody wrote something for.' })
  narratives!: readonly ReportNarrativeType[];
  @Field(() => [ReportMarkType], { description: 'Marks, those that fell away included; one per person and section.' })
  marks!: readonly ReportMarkType[];
}

@ObjectType('ReportSectionFigures', { description: 'The figures of a section as the records stand.' })
export class ReportSectionFiguresType {
  @Field(() => ReportSectionEnum, { description: 'The section.' })
  section!: ReportSection;
  @Field(() => String, { description: 'SHA-256 of the figures, hexadecimal.' })
  sha256!: string;
  @Field(() => String, { description: 'Text that the figures propose.' })
  proposal!: string;
}

@InputType({ description: 'What was written for a section of a draft.' })
export class SaveReportSectionInput {
  @Field(() => ID, { description: 'The report; a draft.' })
  reportId!: string;
  @Field(() => ReportSectionEnum, { description: 'The section.' })
  section!: ReportSection;
  @Field(() => Int, { description: 'Version of the narrative that the text was made from; 0 where there was none.' })
  version!: number;
  @Field(() => String, { description: 'The whole text.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'The proposal it was taken over from; null: written by hand.' })
  draftText?: string | null;
  @Field(() => NarrativeLanguageEnum, { nullable: true, description: 'Language of that proposal.' })
  draftLanguage?: 'nl' | 'en' | null;
}

@InputType({ description: 'What a reviewer says of a section.' })
export class RecordReportReviewInput {
  @Field(() => ID, { description: 'The report; a draft.' })
  reportId!: string;
  @Field(() => ReportSectionEnum, { description: 'The section.' })
  section!: ReportSection;
  @Field(() => Int, { description: 'Version of the narrative that was read; 0 where there was none.' })
  version!: number;
  @Field(() => String, { description: 'SHA-256 of the figures that were read.' })
  figuresSha256!: string;
  @Field(() => ReviewVerdictEnum, { description: 'Agreed, or a question.' })
  verdict!: ReviewVerdict;
  @Field(() => String, { nullable: true, description: 'The question; may be left out when agreed.' })
  remark?: string | null;
}

@InputType({ description: 'A mark, with the version the user saw.' })
export class WithdrawReportReviewInput extends VersionedKey {}

@ObjectType({ description: 'The narrative as it is after the change.' })
export class ReportNarrativePayload {
  @Field(() => ReportNarrativeType, { description: 'The narrative.' })
  narrative!: ReportNarrativeType;
}
@ObjectType({ description: 'The mark as it is after the change.' })
export class ReportMarkPayload {
  @Field(() => ReportMarkType, { description: 'The mark.' })
  mark!: ReportMarkType;
}
@ObjectType({ description: 'A mark that was withdrawn.' })
export class ReportMarkWithdrawnPayload {
  @Field(() => ID, { description: 'The mark that is gone.' })
  withdrawnId!: string;
}
export const SaveReportSectionResult = resultUnion('SaveReportSectionResult', ReportNarrativePayload);
export const RecordReportReviewResult = resultUnion('RecordReportReviewResult', ReportMarkPayload);
export const WithdrawReportReviewResult = resultUnion('WithdrawReportReviewResult', ReportMarkWithdrawnPayload);
