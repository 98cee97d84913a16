import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { allows, type CapacityGroup } from '@stip/domain';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { Forbidden, NotFound } from '../platform/errors';
import { DateScalar, VersionedKey, type Connection } from '../platform/graphql';
import { isId } from '../platform/ids';
import { capacityDetails, capacityPlan } from './capacity';
import {
  CapacityArgs,
  CapacityFilter,
  FillVacancyInput,
  SetAssignmentInput,
  SetVacancyInput,
  VacancyListArgs,
} from './inputs';
import { projectStaffing, staffingFindings, vacancies } from './queries';
import { StaffingService } from './staffing.service';
import {
  CapacityDetailType,
  CapacityGroupEnum,
  CapacityPlanType,
  FillVacancyResult,
  ProjectStaffingType,
  RemoveAssignmentResult,
  RemoveVacancyResult,
  SetAssignmentResult,
  SetVacancyResult,
  StaffingFindingType,
  VacancyConnection,
  type ProjectStaffingPayload,
  type VacancyType,
} from './types';

/** What somebody can give is told to those who plan; others see teams and skills. */
const mayName = (caller: RequestContext) => allows(caller.role, 'project.edit');

function requireNamed(caller: RequestContext, by: CapacityGroup): void {
  if (by === 'person' && !mayName(caller)) throw new Forbidden('project.edit');
}

@Resolver()
export class StaffingResolver {
  constructor(
    private readonly database: Database,
    private readonly service: StaffingService,
  ) {}

  @Requires('read')
  @Query(() => CapacityPlanType, {
    description: 'Capacity against work per month, by team, skill or person. By person asks project.edit.',
  })
  async capacityPlan(@Caller() caller: RequestContext, @Args() args: CapacityArgs): Promise<CapacityPlanType> {
    requireNamed(caller, args.by);
    return this.database.read(caller, (reader) => capacityPlan(reader, args, caller.locale));
  }

  @Requires('read')
  @Query(() => [CapacityDetailType], {
    description: 'What makes up a row of a capacity plan in a month, largest first.',
  })
  async capacityDetails(
    @Caller() caller: RequestContext,
    @Args('by', { type: () => CapacityGroupEnum, description: 'What the plan is added up by.' }) by: CapacityGroup,
    @Args('key', { type: () => String, description: 'The `key` of the row.' }) key: string,
    @Args('month', { type: () => DateScalar, description: 'A day in the month.' }) month: string,
    @Args('filter', { type: () => CapacityFilter, nullable: true, description: 'The filter of the plan.' })
    filter?: CapacityFilter | null,
  ): Promise<CapacityDetailType[]> {
    requireNamed(caller, by);
    return this.database.read(caller, (reader) => capacityDetails(reader, { by, key, month }, filter, mayName(caller)));
  }

  @Requires('read')
  @Query(() => ProjectStaffingType, { nullable: true, description: 'Assignments and vacancies of a project.' })
  async projectStaffing(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, description: 'The project.' }) projectId: string,
  ): Promise<ProjectStaffingType | null> {
    if (!isId(projectId)) return null;
    return (
      (await this.database.read(caller, (reader) =>
        projectStaffing(reader, projectId, todayOf(caller), mayName(caller)),
      )) ?? null
    );
  }

  @Requires('read')
  @Query(() => VacancyConnection, { description: 'Vacancies; by first day when no order is asked.' })
  async vacancies(
    @Caller() caller: RequestContext,
    @Args() args: VacancyListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<VacancyType>> {
    return this.database.read(caller, (reader) => vacancies(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => [StaffingFindingType], {
    description: 'What is off about people. Too much work is told to those who may plan.',
  })
  async staffingFindings(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, nullable: true, description: 'Of this project only.' })
    projectId?: string | null,
  ): Promise<StaffingFindingType[]> {
    return this.database.read(caller, (reader) =>
      staffingFindings(reader, todayOf(caller), { projectId, named: mayName(caller) }),
    );
  }

  @Requires('project.edit')
  @Mutation(() => SetAssignmentResult, {
    description: 'Adds work of a person for a project, or changes the one given.',
  })
  async setAssignment(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The assignment.' }) input: SetAssignmentInput,
  ): Promise<ProjectStaffingPayload> {
    return this.payload(caller, await this.service.setAssignment(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveAssignmentResult, { description: 'Removes an assignment; a vacancy it filled is open again.' })
  async removeAssignment(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The assignment.' }) input: VersionedKey,
  ): Promise<ProjectStaffingPayload> {
    return this.payload(caller, await this.service.removeAssignment(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => SetVacancyResult, { description: 'Adds a vacancy to a project, or changes the one given.' })
  async setVacancy(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The vacancy.' }) input: SetVacancyInput,
  ): Promise<ProjectStaffingPayload> {
    return this.payload(caller, await this.service.setVacancy(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => FillVacancyResult, { description: 'Fills an open vacancy; the person gets an assignment for it.' })
  async fillVacancy(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The vacancy and who fills it.' }) input: FillVacancyInput,
  ): Promise<ProjectStaffingPayload> {
    return this.payload(caller, await this.service.fillVacancy(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => RemoveVacancyResult, { description: 'Removes a vacancy; the assignment that filled it stays.' })
  async removeVacancy(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The vacancy.' }) input: VersionedKey,
  ): Promise<ProjectStaffingPayload> {
    return this.payload(caller, await this.service.removeVacancy(caller, input));
  }

  private async payload(caller: RequestContext, projectId: string): Promise<ProjectStaffingPayload> {
    const staffing = await this.projectStaffing(caller, projectId);
    if (!staffing) throw new NotFound('Project', projectId);
    return { staffing };
  }
}
