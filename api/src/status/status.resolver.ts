import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import { statusChanges } from './changes';
import { StatusChangesType } from './changes-types';
import { ReportingPeriodArgs, StatusHistoryArgs } from './list-inputs';
import { PeriodService } from './period.service';
import { reportingPeriodById, reportingPeriods, statusById, statusForm, statusHistory } from './queries';
import { StatusService } from './status.service';
import {
  CreateReportingPeriodInput,
  CreateReportingPeriodResult,
  DiscardStatusDraftResult,
  PublishStatusUpdateResult,
  ReportingPeriodConnection,
  SaveStatusDraftInput,
  SaveStatusDraftResult,
  StatusDraftKey,
  StatusFormType,
  StatusUpdateConnection,
  UpdateReportingPeriodInput,
  UpdateReportingPeriodResult,
  type DiscardStatusDraftPayload,
  type ReportingPeriodPayload,
  type ReportingPeriodType,
  type StatusUpdatePayload,
  type StatusUpdateType,
} from './types';

@Resolver()
export class StatusResolver {
  constructor(
    private readonly database: Database,
    private readonly status: StatusService,
    private readonly periods: PeriodService,
  ) {}

  @Requires('read')
  @Query(() => StatusFormType, { description: 'Draft and latest published update of a project.' })
  statusForm(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, description: 'The project.' }) projectId: string,
  ): Promise<StatusFormType> {
    return this.database.read(caller, (reader) => statusForm(reader, projectId));
  }

  @Requires('read')
  @Query(() => StatusChangesType, {
    description: 'What the record says has changed since the last update of a project, for the next one.',
  })
  statusChanges(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, description: 'The project.' }) projectId: string,
  ): Promise<StatusChangesType> {
    return statusChanges(this.database, caller, projectId);
  }

  @Requires('read')
  @Query(() => StatusUpdateConnection, {
    description: 'Published updates of a project, superseded ones included; the latest first when no order is asked.',
  })
  statusHistory(
    @Caller() caller: RequestContext,
    @Args() args: StatusHistoryArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<StatusUpdateType>> {
    return this.database.read(caller, (reader) => statusHistory(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => ReportingPeriodConnection, {
    description: 'Periods of the planning and control cycle; the latest first when no order is asked.',
  })
  reportingPeriods(
    @Caller() caller: RequestContext,
    @Args() args: ReportingPeriodArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ReportingPeriodType>> {
    return this.database.read(caller, (reader) => reportingPeriods(reader, caller, args, info));
  }

  @Requires('status.draft')
  @Mutation(() => SaveStatusDraftResult, { description: 'Creates or overwrites the draft of a project.' })
  async saveStatusDraft(
    @Caller() caller: RequestContext,
    @Args('input') input: SaveStatusDraftInput,
  ): Promise<StatusUpdatePayload> {
    return this.payload(caller, await this.status.saveDraft(caller, input));
  }

  @Requires('status.publish')
  @Mutation(() => PublishStatusUpdateResult, { description: 'Publishes the draft. From then on it never changes.' })
  async publishStatusUpdate(
    @Caller() caller: RequestContext,
    @Args('input') input: StatusDraftKey,
  ): Promise<StatusUpdatePayload> {
    return this.payload(caller, await this.status.publish(caller, input));
  }

  @Requires('status.draft')
  @Mutation(() => DiscardStatusDraftResult, { description: 'Throws the draft away.' })
  async discardStatusDraft(
    @Caller() caller: RequestContext,
    @Args('input') input: StatusDraftKey,
  ): Promise<DiscardStatusDraftPayload> {
    await this.status.discardDraft(caller, input);
    return { projectId: input.projectId };
  }

  @Requires('report.edit')
  @Mutation(() => CreateReportingPeriodResult, { description: 'Adds a period of planning and control.' })
  async createReportingPeriod(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateReportingPeriodInput,
  ): Promise<ReportingPeriodPayload> {
    return this.periodPayload(caller, await this.periods.create(caller, input));
  }

  @Requires('report.edit')
  @Mutation(() => UpdateReportingPeriodResult, { description: 'Changes a period; its kind stays.' })
  async updateReportingPeriod(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateReportingPeriodInput,
  ): Promise<ReportingPeriodPayload> {
    return this.periodPayload(caller, await this.periods.update(caller, input));
  }

  private async periodPayload(caller: RequestContext, id: string): Promise<ReportingPeriodPayload> {
    const reportingPeriod = await this.database.read(caller, (reader) => reportingPeriodById(reader, id));
    if (!reportingPeriod) throw new NotFound('ReportingPeriod', id);
    return { reportingPeriod };
  }

  private async payload(caller: RequestContext, id: string): Promise<StatusUpdatePayload> {
    const statusUpdate = await this.database.read(caller, (reader) => statusById(reader, id));
    if (!statusUpdate) throw new NotFound('StatusUpdate', id);
    return { statusUpdate };
  }
}
