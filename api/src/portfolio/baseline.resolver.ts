import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database, sql } from '../platform/database';
import { NotFound } from '../platform/errors';
import { readPage, type Connection } from '../platform/graphql';
import { isId } from '../platform/ids';
import {
  ApproveBaselineInput,
  ApproveBaselineResult,
  DecideRebaselineInput,
  DecideRebaselineResult,
  RebaselineRequestArgs,
  RebaselineRequestConnection,
  RequestRebaselineInput,
  RequestRebaselineResult,
  WithdrawRebaselineInput,
  WithdrawRebaselineResult,
  type RebaselineRequestSortField,
  type RebaselineRequestType,
} from './baseline-types';
import { BaselineService } from './baseline.service';
import { projectById } from './queries';
import type { ProjectPayload } from './types';

const COLUMNS = `r.id, r.version, r.project_id as "projectId", p.name as "projectName", r.state,
  r.reason_category as "reasonCategory", r.decision_reference as "decisionReference", r.decided_on as "decidedOn",
  r.explanation, r.start_date as "startDate", r.end_date as "endDate", r.budget_cents::text as budget,
  r.requested_by as "requestedById", q.name as "requestedByName", r.requested_at as "requestedAt",
  c.name as "closedByName", r.closed_at as "closedAt", r.note`;
const FROM = `rebaseline_request r
  join project p on p.organisation_id = r.organisation_id and p.id = r.project_id
  join person q on q.organisation_id = r.organisation_id and q.id = r.requested_by
  left join person c on c.organisation_id = r.organisation_id and c.id = r.closed_by`;

@Resolver()
export class BaselineResolver {
  constructor(
    private readonly database: Database,
    private readonly baselines: BaselineService,
  ) {}

  @Requires('read')
  @Query(() => RebaselineRequestConnection, {
    description: 'Requests to replace approved plans; the latest first when no order is asked.',
  })
  rebaselineRequests(
    @Caller() caller: RequestContext,
    @Args() args: RebaselineRequestArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RebaselineRequestType>> {
    const { projectIds, states } = args.filter ?? {};
    return this.database.read(caller, (reader) =>
      readPage<RebaselineRequestType, RebaselineRequestSortField>(
        reader,
        caller,
        {
          list: 'rebaselineRequests',
          columns: COLUMNS,
          from: FROM,
          where: [
            projectIds ? sql`r.project_id = any(${projectIds.filter(isId)}::uuid[])` : undefined,
            states ? sql`r.state = any(${states}::text[])` : undefined,
          ],
          orders: {
            requested_at: [{ sql: 'r.requested_at', kind: 'timestamptz' }],
            project: [{ sql: 'p.name', kind: 'text' }],
          },
          order: [{ sql: 'r.requested_at', kind: 'timestamptz', fixed: 'desc' }],
          unique: { sql: 'r.id', kind: 'uuid' },
        },
        args,
        info,
      ),
    );
  }

  @Requires('baseline.approve')
  @Mutation(() => ApproveBaselineResult, { description: 'Freezes the current plan as the first approved one.' })
  async approveBaseline(
    @Caller() caller: RequestContext,
    @Args('input') input: ApproveBaselineInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.baselines.approveFirst(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RequestRebaselineResult, {
    description: 'Asks to replace the approved plan by the current one (herijken). Somebody else approves it.',
  })
  async requestRebaseline(
    @Caller() caller: RequestContext,
    @Args('input') input: RequestRebaselineInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.baselines.request(caller, input));
  }

  @Requires('baseline.approve')
  @Mutation(() => DecideRebaselineResult, {
    description:
      'Approves or refuses a request of somebody else. A plan that changed since it was asked is not approved.',
  })
  async decideRebaseline(
    @Caller() caller: RequestContext,
    @Args('input') input: DecideRebaselineInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.baselines.decide(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => WithdrawRebaselineResult, { description: 'Takes a request back that nobody decided on.' })
  async withdrawRebaseline(
    @Caller() caller: RequestContext,
    @Args('input') input: WithdrawRebaselineInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.baselines.withdraw(caller, input));
  }

  private async payload(caller: RequestContext, id: string): Promise<ProjectPayload> {
    const project = await this.database.read(caller, (reader) => projectById(reader, id, todayOf(caller)));
    if (!project) throw new NotFound('Project', id);
    return { project, moved: [] };
  }
}
