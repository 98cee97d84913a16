import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import type { Connection } from '../platform/graphql';
import { ReportPeriodArgs } from './list-inputs';
import { reportPeriods } from './queries';
import { ReportService } from './report.service';
import {
  CreateReportInput,
  CreateReportResult,
  ReportPeriodConnection,
  ReportType,
  UpdateReportInput,
  UpdateReportResult,
  type ReportPayload,
  type ReportPeriodType,
} from './types';

@Resolver()
export class ReportResolver {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportService,
  ) {}

  @Requires('read')
  @Query(() => ReportPeriodConnection, {
    description: 'Periods that have begun, with how far their reporting is; the latest first when no order is asked.',
  })
  reportPeriods(
    @Caller() caller: RequestContext,
    @Args() args: ReportPeriodArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ReportPeriodType>> {
    return this.database.read(caller, (reader) => reportPeriods(reader, caller, args, info));
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
