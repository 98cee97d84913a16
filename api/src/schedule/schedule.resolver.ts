import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { isId } from '../platform/ids';
import { slipImpact } from './impact';
import { MoveInput, SlipImpactType } from './impact-types';
import { UpdateScheduleInput, ScheduleArgs } from './inputs';
import { checkedMoves } from './moves';
import { storedPlan } from './queries';
import { ScheduleService } from './schedule.service';
import { UpdateSchedulePayload, UpdateScheduleResult, ScheduleType } from './types';
import { milestoneTrends, projectVariance } from './variance-queries';
import { MilestoneTrendsType, ProjectVarianceType } from './variance-types';
import { scheduleView } from './view';

@Resolver()
export class ScheduleResolver {
  constructor(
    private readonly database: Database,
    private readonly schedules: ScheduleService,
  ) {}

  @Requires('read')
  @Query(() => ScheduleType, {
    description:
      'Early and late dates, slack, critical path and conflicts of all plans, or of a programme, a project or what leads to an item.',
  })
  async schedule(@Caller() caller: RequestContext, @Args() scope: ScheduleArgs): Promise<ScheduleType> {
    const stored = await this.database.read(caller, storedPlan);
    return scheduleView(stored, todayOf(caller), scope);
  }

  @Requires('read')
  @Query(() => SlipImpactType, {
    description:
      'What moves of items would touch before they are saved: items, projects, goals, budget years, decisions, the next report.',
  })
  async slipImpact(
    @Caller() caller: RequestContext,
    @Args('moves', { type: () => [MoveInput], description: 'Where items would be.' }) moves: MoveInput[],
  ): Promise<SlipImpactType> {
    return this.database.read(caller, async (reader) =>
      slipImpact(reader, await storedPlan(reader), checkedMoves(moves), todayOf(caller)),
    );
  }

  @Requires('read')
  @Query(() => ProjectVarianceType, {
    nullable: true,
    description:
      'The plan of a project against every approved one, item by item; null when there is none with this id.',
  })
  async projectVariance(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, description: 'Identifies the project.' }) projectId: string,
  ): Promise<ProjectVarianceType | null> {
    if (!isId(projectId)) return null;
    return (await this.database.read(caller, (reader) => projectVariance(reader, projectId))) ?? null;
  }

  @Requires('read')
  @Query(() => MilestoneTrendsType, {
    nullable: true,
    description:
      'What was planned for the milestones of a project per reporting date; null when there is none with this id.',
  })
  async milestoneTrends(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, description: 'Identifies the project.' }) projectId: string,
  ): Promise<MilestoneTrendsType | null> {
    if (!isId(projectId)) return null;
    const { timeZone } = caller;
    return (
      (await this.database.read(caller, (reader) => milestoneTrends(reader, projectId, todayOf(caller), timeZone))) ??
      null
    );
  }

  @Requires('project.edit')
  @Mutation(() => UpdateScheduleResult, {
    description: 'Stores the computed dates of items that are scheduled automatically, where time went on.',
  })
  async updateSchedule(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateScheduleInput,
  ): Promise<UpdateSchedulePayload> {
    return { moved: await this.schedules.reschedule(caller, input.projectId ?? null) };
  }
}
