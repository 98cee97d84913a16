import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { reportPeriods } from './queries';
import { ReportService } from './report.service';
import {
  CreateReportInput,
  CreateReportResult,
  ReportPeriodType,
  ReportType,
  UpdateReportInput,
  UpdateReportResult,
  type ReportPayload,
} from './types';

@Resolver()
export class ReportResolver {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportService,
  ) {}

  @Requires('read')
  @Query(() => [ReportPeriodType], { description: 'Periods that have begun, latest first.' })
  reportPeriods(@Caller() caller: RequestContext): Promise<ReportPeriodType[]> {
    return this.database.read(caller, reportPeriods);
  }

  @Requires('read')
  @Query(() => ReportType, { description: 'The report as the records stand now.' })
  async report(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'Identifies the report.' }) id: string,
  ): Promise<ReportType> {
    return this.answer(caller, id);
  }

  @Requires('report.edit')
  @Mutation(() => CreateReportResult, { description: 'The report of a period; made when it is not there.' })
  async createReport(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateReportInput,
  ): Promise<ReportPayload> {
    return { report: await this.answer(caller, await this.reports.create(caller, input.reportingPeriodId)) };
  }

  @Requires('report.edit')
  @Mutation(() => UpdateReportResult, { description: 'Changes the narrative.' })
  async updateReport(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateReportInput,
  ): Promise<ReportPayload> {
    await this.reports.update(caller, input);
    return { report: await this.answer(caller, input.id) };
  }

  private async answer(caller: RequestContext, id: string): Promise<ReportType> {
    const content = await this.reports.content(caller, id);
    return { id: content.reportId, version: content.version, content };
  }
}
