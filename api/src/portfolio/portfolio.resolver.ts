import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { PortfolioService } from './portfolio.service';
import { programmes, projectById, projectSummaries } from './queries';
import {
  AddDependencyInput,
  AddDependencyResult,
  ApproveBaselineInput,
  ApproveBaselineResult,
  CreateProjectInput,
  CreateProjectResult,
  CreateWorkItemInput,
  CreateWorkItemResult,
  ProgrammeType,
  ProjectPageType,
  ProjectType,
  RemoveDependencyResult,
  RemoveWorkItemResult,
  UpdateProjectInput,
  UpdateProjectResult,
  UpdateWorkItemInput,
  UpdateWorkItemResult,
  VersionedKey,
  type ProjectPayload,
  type RemovedPayload,
} from './types';

const MAX_PROJECTS = 2000;

@Resolver()
export class PortfolioResolver {
  constructor(
    private readonly database: Database,
    private readonly portfolio: PortfolioService,
  ) {}

  @Requires('read')
  @Query(() => ProjectPageType, {
    description: 'Projects by programme and name; at most 2,000, with the count of all.',
  })
  projects(
    @Caller() caller: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 500 }) first: number,
  ): Promise<ProjectPageType> {
    return this.database.read(caller, (reader) =>
      projectSummaries(reader, todayOf(caller), Math.max(1, Math.min(first, MAX_PROJECTS))),
    );
  }

  @Requires('read')
  @Query(() => ProjectType, {
    nullable: true,
    description: 'One project in full; null when there is none with this id.',
  })
  async project(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProjectType | null> {
    if (!isId(id)) return null;
    return (await this.database.read(caller, (reader) => projectById(reader, id, todayOf(caller)))) ?? null;
  }

  @Requires('read')
  @Query(() => [ProgrammeType], { description: 'Programmes in their order.' })
  programmes(@Caller() caller: RequestContext): Promise<ProgrammeType[]> {
    return this.database.read(caller, programmes);
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreateProjectResult)
  async createProject(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateProjectInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.createProject(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => UpdateProjectResult)
  async updateProject(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateProjectInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.updateProject(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => CreateWorkItemResult)
  async createWorkItem(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateWorkItemInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.createWorkItem(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => UpdateWorkItemResult)
  async updateWorkItem(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateWorkItemInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.updateWorkItem(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveWorkItemResult, { description: 'Refused while the item has items below it.' })
  async removeWorkItem(@Caller() caller: RequestContext, @Args('input') input: VersionedKey): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.removeWorkItem(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => AddDependencyResult, { description: 'Refused, with the path, when it would close a cycle.' })
  async addDependency(
    @Caller() caller: RequestContext,
    @Args('input') input: AddDependencyInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.addDependency(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveDependencyResult)
  async removeDependency(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<RemovedPayload> {
    return { id: await this.portfolio.removeDependency(caller, input) };
  }

  @Requires('baseline.approve')
  @Mutation(() => ApproveBaselineResult, { description: 'Freezes the current plan. A later one asks a reason.' })
  async approveBaseline(
    @Caller() caller: RequestContext,
    @Args('input') input: ApproveBaselineInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.approveBaseline(caller, input));
  }

  private async payload(caller: RequestContext, id: string): Promise<ProjectPayload> {
    const project = await this.database.read(caller, (reader) => projectById(reader, id, todayOf(caller)));
    if (!project) throw new NotFound('Project', id);
    return { project };
  }
}
