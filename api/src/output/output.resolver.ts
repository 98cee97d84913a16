import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { allows } from '@stip/domain';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { OutputService } from './output.service';
import { jobById, jobsOfReport } from './queries';
import { HouseStyles } from './style.service';
import {
  CancelOutputResult,
  HouseStyleType,
  OutputJobInput,
  OutputJobType,
  RetryOutputResult,
  StartOutputInput,
  StartOutputResult,
  UpdateHouseStyleInput,
  UpdateHouseStyleResult,
  type HouseStylePayload,
  type OutputJobPayload,
} from './types';

@Resolver()
export class OutputResolver {
  constructor(
    private readonly database: Database,
    private readonly outputs: OutputService,
    private readonly styles: HouseStyles,
  ) {}

  @Requires('read')
  @Query(() => [OutputJobType], {
    description: 'The latest twenty jobs that make files of a report, the newest first. Always as of now.',
  })
  async outputJobs(
    @Caller() caller: RequestContext,
    @Args('reportId', { type: () => ID, description: 'The report.' }) reportId: string,
  ): Promise<OutputJobType[]> {
    if (!isId(reportId)) return [];
    const { organisationId } = caller;
    return this.database.read({ organisationId }, (reader) => jobsOfReport(reader, reportId, caller));
  }

  @Requires('read')
  @Query(() => HouseStyleType, { description: 'How files of the organisation look. Always as of now.' })
  async houseStyle(@Caller() caller: RequestContext): Promise<HouseStyleType> {
    const { version, accent, language, logo } = await this.styles.of(caller);
    return { version, accent, language, logo: logo && `data:image/png;base64,${logo.png.toString('base64')}` };
  }

  @Requires('report.export')
  @Mutation(() => StartOutputResult, {
    description:
      'Asks files of a report, which are made in the background; the same that is being made is not made twice.',
  })
  async startOutput(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What is asked.' }) input: StartOutputInput,
  ): Promise<OutputJobPayload> {
    return this.job(caller, await this.outputs.start(caller, input));
  }

  @Requires('report.export')
  @Mutation(() => CancelOutputResult, {
    description: 'Stops a job of the caller; that of another asks organisation.manage.',
  })
  async cancelOutput(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The job.' }) { id }: OutputJobInput,
  ): Promise<OutputJobPayload> {
    await this.outputs.cancel(caller, id, allows(caller.role, 'organisation.manage'));
    return this.job(caller, id);
  }

  @Requires('report.export')
  @Mutation(() => RetryOutputResult, {
    description: 'Begins a job anew that failed or was stopped; that of another asks organisation.manage.',
  })
  async retryOutput(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The job.' }) { id }: OutputJobInput,
  ): Promise<OutputJobPayload> {
    await this.outputs.retry(caller, id, allows(caller.role, 'organisation.manage'));
    return this.job(caller, id);
  }

  @Requires('organisation.manage')
  @Mutation(() => UpdateHouseStyleResult, { description: 'Changes how files of the organisation look.' })
  async updateHouseStyle(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'What changes.' }) input: UpdateHouseStyleInput,
  ): Promise<HouseStylePayload> {
    await this.styles.update(caller, input);
    return { style: await this.houseStyle(caller) };
  }

  private async job(caller: RequestContext, id: string): Promise<OutputJobPayload> {
    const { organisationId } = caller;
    const job = await this.database.read({ organisationId }, (reader) => jobById(reader, id, caller));
    if (!job) throw new NotFound('OutputJob', id);
    return { job };
  }
}
