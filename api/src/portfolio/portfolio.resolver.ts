import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import type { GraphQLResolveInfo } from 'graphql';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import { isId } from '../platform/ids';
import { ProgrammeListArgs, ProjectListArgs } from './list-inputs';
import { PortfolioService, type PlanChange } from './portfolio.service';
import { programmeById, programmes, projectById, projectChoices, projectSummaries } from './queries';
import {
  AddDependencyInput,
  SetProjectRoleInput,
  CreateProgrammeInput,
  CreateProjectInput,
  CreateWorkItemInput,
  UpdateDependencyInput,
  UpdateProgrammeInput,
  UpdateProjectInput,
  UpdateWorkItemInput,
  UpdateWorkItemsInput,
  VersionedKey,
} from './inputs';
import {
  AddDependencyResult,
  SetProjectRoleResult,
  CreateProgrammeResult,
  CreateProjectResult,
  CreateWorkItemResult,
  ProgrammeConnection,
  ProjectChoicesType,
  ProjectConnection,
  ProjectType,
  RemoveDependencyResult,
  RemoveProjectRoleResult,
  RemoveWorkItemResult,
  UpdateDependencyResult,
  UpdateProgrammeResult,
  UpdateProjectResult,
  UpdateWorkItemResult,
  UpdateWorkItemsResult,
  type ProjectSummaryType,
  type PlansPayload,
  type ProgrammePayload,
  type ProgrammeType,
  type ProjectPayload,
  type RemovedPayload,
} from './types';

@Resolver()
export class PortfolioResolver {
  constructor(
    private readonly database: Database,
    private readonly portfolio: PortfolioService,
  ) {}

  @Requires('read')
  @Query(() => ProjectConnection, { description: 'Projects; by programme and name when no order is asked.' })
  projects(
    @Caller() caller: RequestContext,
    @Args() args: ProjectListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectSummaryType>> {
    return this.database.read(caller, (reader) => projectSummaries(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => ProjectChoicesType, { description: 'What the list of projects can be filtered by.' })
  projectChoices(@Caller() caller: RequestContext): Promise<ProjectChoicesType> {
    return this.database.read(caller, projectChoices);
  }

  @Requires('read')
  @Query(() => ProjectType, {
    nullable: true,
    description: 'One project in full; null when there is none with this id.',
  })
  async project(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'Identifies the project.' }) id: string,
  ): Promise<ProjectType | null> {
    if (!isId(id)) return null;
    return (await this.database.read(caller, (reader) => projectById(reader, id, todayOf(caller)))) ?? null;
  }

  @Requires('read')
  @Query(() => ProgrammeConnection, { description: 'Programmes, in their own order when no other is asked.' })
  programmes(
    @Caller() caller: RequestContext,
    @Args() args: ProgrammeListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProgrammeType>> {
    return this.database.read(caller, (reader) => programmes(reader, caller, args, info));
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreateProjectResult, { description: 'Adds a project, without a plan yet.' })
  async createProject(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateProjectInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.createProject(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => UpdateProjectResult, {
    description: 'Changes a project itself; its items, roles and goals have mutations of their own.',
  })
  async updateProject(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateProjectInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.updateProject(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => CreateWorkItemResult, { description: 'Adds a phase, task or milestone.' })
  async createWorkItem(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateWorkItemInput,
  ): Promise<ProjectPayload> {
    return this.changed(caller, await this.portfolio.createWorkItem(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => UpdateWorkItemResult, { description: 'Changes a phase, task or milestone.' })
  async updateWorkItem(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateWorkItemInput,
  ): Promise<ProjectPayload> {
    return this.changed(caller, await this.portfolio.updateWorkItem(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => UpdateWorkItemsResult, {
    description: 'Changes several phases, tasks or milestones together, such as all of a project that is postponed.',
  })
  async updateWorkItems(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateWorkItemsInput,
  ): Promise<PlansPayload> {
    const { projectIds, moved } = await this.portfolio.updateWorkItems(caller, input);
    const projects = await this.database.read(caller, async (reader) => {
      const found: ProjectType[] = [];
      for (const id of projectIds) {
        const project = await projectById(reader, id, todayOf(caller));
        if (project) found.push(project);
      }
      return found;
    });
    return { projects, moved };
  }

  @Requires('project.edit')
  @Mutation(() => RemoveWorkItemResult, { description: 'Refused while the item has items below it.' })
  async removeWorkItem(@Caller() caller: RequestContext, @Args('input') input: VersionedKey): Promise<ProjectPayload> {
    return this.changed(caller, await this.portfolio.removeWorkItem(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => AddDependencyResult, { description: 'Refused, with the path, when it would close a cycle.' })
  async addDependency(
    @Caller() caller: RequestContext,
    @Args('input') input: AddDependencyInput,
  ): Promise<ProjectPayload> {
    return this.changed(caller, await this.portfolio.addDependency(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => UpdateDependencyResult, { description: 'Changes the kind and lag of a relation between two items.' })
  async updateDependency(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateDependencyInput,
  ): Promise<ProjectPayload> {
    return this.changed(caller, await this.portfolio.updateDependency(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveDependencyResult, { description: 'Takes a relation between two items away.' })
  async removeDependency(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<RemovedPayload> {
    return { id: input.id, moved: await this.portfolio.removeDependency(caller, input) };
  }

  @Requires('project.edit')
  @Mutation(() => SetProjectRoleResult, {
    description: 'Gives a person a role in a project, or changes the one given.',
  })
  async setProjectRole(
    @Caller() caller: RequestContext,
    @Args('input') input: SetProjectRoleInput,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.setRole(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveProjectRoleResult, { description: 'Takes a role in a project away.' })
  async removeProjectRole(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<ProjectPayload> {
    return this.payload(caller, await this.portfolio.removeRole(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreateProgrammeResult, { description: 'Adds a programme.' })
  async createProgramme(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateProgrammeInput,
  ): Promise<ProgrammePayload> {
    return this.programmePayload(caller, await this.portfolio.createProgramme(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdateProgrammeResult, { description: 'Changes a programme.' })
  async updateProgramme(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateProgrammeInput,
  ): Promise<ProgrammePayload> {
    return this.programmePayload(caller, await this.portfolio.updateProgramme(caller, input));
  }

  private async programmePayload(caller: RequestContext, id: string): Promise<ProgrammePayload> {
    const programme = await this.database.read(caller, (reader) => programmeById(reader, id));
    if (!programme) throw new NotFound('Programme', id);
    return { programme };
  }

  private async payload(caller: RequestContext, id: string): Promise<ProjectPayload> {
    const project = await this.database.read(caller, (reader) => projectById(reader, id, todayOf(caller)));
    if (!project) throw new NotFound('Project', id);
    return { project, moved: [] };
  }

  private async changed(caller: RequestContext, { projectId, moved }: PlanChange): Promise<ProjectPayload> {
    return { ...(await this.payload(caller, projectId)), moved };
  }
}
