import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { REPORT_SECTIONS } from '@stip/domain';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import {
  NarrativeLanguageEnum,
  RecordReportReviewInput,
  RecordReportReviewResult,
  ReportSectionFiguresType,
  ReportWritingType,
  SaveReportSectionInput,
  SaveReportSectionResult,
  WithdrawReportReviewInput,
  WithdrawReportReviewResult,
  type ReportMarkPayload,
  type ReportMarkWithdrawnPayload,
  type ReportNarrativePayload,
} from './section-types';
import { ReportSections } from './section.service';
import type { ReportLanguage } from './texts';

@Resolver()
export class ReportSectionResolver {
  constructor(private readonly sections: ReportSections) {}

  @Requires('read')
  @Query(() => ReportWritingType, { description: 'What people wrote and marked in a report, section by section.' })
  reportWriting(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'The report.' }) id: string,
  ): Promise<ReportWritingType> {
    return this.sections.written(caller, id);
  }

  @Requires('read')
  @Query(() => [ReportSectionFiguresType], {
    description: 'Per section a digest of the figures as the records stand, and the text they propose; in their order.',
  })
  async reportSectionFigures(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'The report.' }) id: string,
    @Args('language', { type: () => NarrativeLanguageEnum, description: 'Language of the proposals.' })
    language: ReportLanguage,
  ): Promise<ReportSectionFiguresType[]> {
    const { digests, proposals } = await this.sections.figures(caller, id, language);
    return REPORT_SECTIONS.map((section) => ({ section, sha256: digests[section], proposal: proposals[section] }));
  }

  @Requires('report.edit')
  @Mutation(() => SaveReportSectionResult, { description: 'Saves the narrative of a section of a draft.' })
  async saveReportSection(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What was written.' }) input: SaveReportSectionInput,
  ): Promise<ReportNarrativePayload> {
    return { narrative: await this.sections.save(caller, input) };
  }

  @Requires('report.review')
  @Mutation(() => RecordReportReviewResult, {
    description: 'Marks a section of a draft as it was read. A mark of the same person on it is replaced.',
  })
  async recordReportReview(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The mark, and what was read.' }) input: RecordReportReviewInput,
  ): Promise<ReportMarkPayload> {
    return { mark: await this.sections.review(caller, input) };
  }

  @Requires('report.review')
  @Mutation(() => WithdrawReportReviewResult, { description: 'Takes a mark of one’s own back.' })
  async withdrawReportReview(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The mark.' }) input: WithdrawReportReviewInput,
  ): Promise<ReportMarkWithdrawnPayload> {
    await this.sections.withdraw(caller, input);
    return { withdrawnId: input.id };
  }
}
