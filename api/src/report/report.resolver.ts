import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { VersionedKey, type Connection } from '../platform/graphql';
import { reportAnswer } from './answer';
import { ReportListArgs, ReportPeriodArgs } from './list-inputs';
import { reportCycle, reportPeriods, reports } from './queries';
import { ReportService } from './report.service';
import {
  CreateReportInput,
  CreateReportResult,
  ExplainReportProjectInput,
  ExplainReportProjectResult,
  ReasonedReportInput,
  ReportComparisonType,
  ReportCycleProjectType,
  ReportPeriodConnection,
  ReportSummaryConnection,
  ReportType,
  ReturnReportResult,
  SealReportResult,
  SignReportAsCdoResult,
  SignReportAsControllerResult,
  SignReportInput,
  SubmitReportInput,
  SubmitReportResult,
  WithdrawReportResult,
  type ReportPayload,
  type ReportPeriodType,
  type ReportSummaryType,
} from './types';
import { ReportWorkflow } from './workflow.service';

@Resolver()
export class ReportResolver {
  constructor(
    private readonly database: Database,
    private readonly service: ReportService,
    private readonly workflow: ReportWorkflow,
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
  @Query(() => ReportSummaryConnection, {
    description: 'Reports, withdrawn ones included; those of the latest period first when no order is asked.',
  })
  reports(
    @Caller() caller: RequestContext,
    @Args() args: ReportListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ReportSummaryType>> {
    return this.database.read(caller, (reader) => reports(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => [ReportCycleProjectType], {
    description: 'Per project how far its reporting is in a period, as the records stand; what stands open first.',
  })
  reportCycle(
    @Caller() caller: RequestContext,
    @Args('reportingPeriodId', { type: () => ID, description: 'The period.' }) reportingPeriodId: string,
  ): Promise<ReportCycleProjectType[]> {
    return this.database.read(caller, (reader) => reportCycle(reader, reportingPeriodId, todayOf(caller)));
  }

  @Requires('read')
  @Query(() => ReportType, { description: 'A report: as the records stand while it is a draft, fixed from then on.' })
  async report(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'Identifies the report.' }) id: string,
  ): Promise<ReportType> {
    return this.answer(caller, id);
  }

  @Requires('read')
  @Query(() => ReportComparisonType, {
    description: 'What moved since a report that was sealed, and whether it is explained.',
  })
  async reportComparison(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'The report.' }) id: string,
    @Args('withId', { type: () => ID, description: 'The sealed report to compare it with.' }) withId: string,
  ): Promise<ReportComparisonType> {
    const { now, before, comparison } = await this.service.compare(caller, id, withId);
    return { period: now.period.name, withId, withPeriod: before.period.name, moves: comparison };
  }

  @Requires('report.edit')
  @Mutation(() => CreateReportResult, { description: 'The report of a period; made when there is none that counts.' })
  async createReport(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The period.' }) input: CreateReportInput,
  ): Promise<ReportPayload> {
    return this.payload(caller, await this.service.create(caller, input.reportingPeriodId));
  }

  @Requires('report.edit')
  @Mutation(() => ExplainReportProjectResult, { description: 'Says something of a project in a draft.' })
  async explainReportProject(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is to be recorded.' }) input: ExplainReportProjectInput,
  ): Promise<ReportPayload> {
    await this.service.explain(caller, input);
    return this.payload(caller, input.id);
  }

  @Requires('report.edit')
  @Mutation(() => SubmitReportResult, { description: 'Fixes the content as of now and lays it before the controller.' })
  async submitReport(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The report.' }) input: SubmitReportInput,
  ): Promise<ReportPayload> {
    await this.workflow.submit(caller, input);
    return this.payload(caller, input.id);
  }

  @Requires('report.edit')
  @Mutation(() => ReturnReportResult, { description: 'Returns a report that is not sealed to draft, with a reason.' })
  async returnReport(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The report and why.' }) input: ReasonedReportInput,
  ): Promise<ReportPayload> {
    await this.workflow.return(caller, input);
    return this.payload(caller, input.id);
  }

  @Requires('report.sign_controller')
  @Mutation(() => SignReportAsControllerResult, {
    description: 'The controller signs what was submitted by somebody else.',
  })
  async signReportAsController(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The report and the content that was read.' }) input: SignReportInput,
  ): Promise<ReportPayload> {
    await this.workflow.sign(caller, 'controller', input);
    return this.payload(caller, input.id);
  }

  @Requires('report.sign_cdo')
  @Mutation(() => SignReportAsCdoResult, {
    description: 'The chief data officer signs what the controller, another person, signed.',
  })
  async signReportAsCdo(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The report and the content that was read.' }) input: SignReportInput,
  ): Promise<ReportPayload> {
    await this.workflow.sign(caller, 'cdo', input);
    return this.payload(caller, input.id);
  }

  @Requires('report.seal')
  @Mutation(() => SealReportResult, { description: 'Makes a report that both signed final.' })
  async sealReport(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The report.' }) input: VersionedKey,
  ): Promise<ReportPayload> {
    await this.workflow.seal(caller, input);
    return this.payload(caller, input.id);
  }

  @Requires('report.seal')
  @Mutation(() => WithdrawReportResult, {
    description: 'Has a sealed report count no more, with a reason; a new one of the period may then be made.',
  })
  async withdrawReport(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The report and why.' }) input: ReasonedReportInput,
  ): Promise<ReportPayload> {
    await this.workflow.withdraw(caller, input);
    return this.payload(caller, input.id);
  }

  private async payload(caller: RequestContext, id: string): Promise<ReportPayload> {
    return { report: await this.answer(caller, id) };
  }

  private async answer(caller: RequestContext, id: string): Promise<ReportType> {
    return reportAnswer(await this.service.view(caller, id), caller);
  }
}
