import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { reportAnswer, ReportService, type ReportPayload } from '../report';
import { PublicationService } from './publication.service';
import { PublicReader } from './public-reader';
import { publications } from './queries';
import {
  PublicationType,
  PublishReportInput,
  PublishReportResult,
  WithdrawPublicationInput,
  WithdrawPublicationResult,
  type PublicationPayload,
} from './types';

@Resolver()
export class PublicationResolver {
  constructor(
    private readonly database: Database,
    private readonly publishing: PublicationService,
    private readonly reports: ReportService,
    private readonly reader: PublicReader,
  ) {}

  @Requires('read')
  @Query(() => [PublicationType], {
    description: 'What the public was given of a report, withdrawn publications included; the latest first.',
  })
  reportPublications(
    @Caller() caller: RequestContext,
    @Args('reportId', { type: () => ID, description: 'The report.' }) reportId: string,
  ): Promise<PublicationType[]> {
    return this.database.read(caller, (reader) => publications(reader, { reportId }));
  }

  @Requires('report.seal')
  @Mutation(() => PublishReportResult, {
    description:
      'Makes a sealed report public, without what is withheld; or again, when its publication was withdrawn.',
  })
  async publishReport(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The report, and what is kept back.' }) input: PublishReportInput,
  ): Promise<ReportPayload> {
    await this.publishing.publish(caller, input);
    this.reader.forget();
    return { report: reportAnswer(await this.reports.view(caller, input.id), caller) };
  }

  @Requires('report.seal')
  @Mutation(() => WithdrawPublicationResult, {
    description: 'Takes a publication back. The public page stays and says when and why.',
  })
  async withdrawPublication(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The publication and why.' }) input: WithdrawPublicationInput,
  ): Promise<PublicationPayload> {
    await this.publishing.withdraw(caller, input);
    this.reader.forget();
    const [publication] = await this.database.read(caller, (reader) => publications(reader, { id: input.id }));
    if (!publication) throw new NotFound('Publication', input.id);
    return { publication };
  }
}
