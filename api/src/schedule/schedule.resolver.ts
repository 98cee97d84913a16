import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { slipImpact } from './impact';
import { MoveInput, SlipImpactType } from './impact-types';
import { UpdateScheduleInput, ScheduleArgs } from './inputs';
import { checkedMoves } from './moves';
import { storedPlan } from './queries';
import { ScheduleService } from './schedule.service';
import { UpdateSchedulePayload, UpdateScheduleResult, ScheduleType } from './types';
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
