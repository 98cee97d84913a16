import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import { VersionedKey } from '../portfolio';
import { ReportRiskOccurredInput, ResolveIssueInput, SetIssueInput } from './inputs';
import { issueById, issues } from './issue-queries';
import { IssueService } from './issue.service';
import { IssueListArgs } from './list-inputs';
import {
  IssueConnection,
  RemoveIssueResult,
  ReportRiskOccurredResult,
  ResolveIssueResult,
  SetIssueResult,
  type IssuePayload,
  type IssueType,
  type RemovedIssuePayload,
} from './types';

@Resolver()
export class IssueResolver {
  constructor(
    private readonly database: Database,
    private readonly service: IssueService,
  ) {}

  @Requires('read')
  @Query(() => IssueConnection, {
    description: 'Issues; those not resolved first and the earliest due first when no order is asked.',
  })
  issues(
    @Caller() caller: RequestContext,
    @Args() args: IssueListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<IssueType>> {
    return this.database.read(caller, (reader) => issues(reader, caller, args, info));
  }

  @Requires('project.edit')
  @Mutation(() => ReportRiskOccurredResult, { description: 'Records that a risk happened, and makes its issue.' })
  async reportRiskOccurred(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The risk, and what is known of the issue.' }) input: ReportRiskOccurredInput,
  ): Promise<IssuePayload> {
    return this.payload(caller, await this.service.reportOccurred(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetIssueResult, { description: 'Adds an issue, or changes the one with this id.' })
  async setIssue(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The issue as it is to be.' }) input: SetIssueInput,
  ): Promise<IssuePayload> {
    return this.payload(caller, await this.service.setIssue(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => ResolveIssueResult, { description: 'Records how and when an issue was resolved.' })
  async resolveIssue(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The issue and its resolution.' }) input: ResolveIssueInput,
  ): Promise<IssuePayload> {
    return this.payload(caller, await this.service.resolveIssue(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveIssueResult, { description: 'Removes an issue that was recorded by mistake.' })
  async removeIssue(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The issue and the version seen.' }) input: VersionedKey,
  ): Promise<RemovedIssuePayload> {
    return { id: await this.service.removeIssue(caller, input) };
  }

  private async payload(caller: RequestContext, id: string): Promise<IssuePayload> {
    const issue = await this.database.read(caller, (reader) => issueById(reader, id, todayOf(caller)));
    if (!issue) throw new NotFound('Issue', id);
    return { issue };
  }
}
