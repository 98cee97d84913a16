import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { VersionedKey, type MovedItem, type RemovedPayload } from '../portfolio';
import {
  CalendarUseType,
  CreateWorkCalendarInput,
  CreateWorkCalendarResult,
  RemoveWorkCalendarResult,
  SetProjectCalendarInput,
  SetProjectCalendarResult,
  UpdateWorkCalendarInput,
  UpdateWorkCalendarResult,
  WorkCalendarType,
  type ProjectCalendarPayload,
  type WorkCalendarPayload,
} from './calendar-types';
import { CalendarService } from './calendar.service';
import { calendarUse, workCalendars } from './queries';
import type { StoredCalendar } from './stored-plan';

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarService,
  ) {}

  @Requires('read')
  @Query(() => [WorkCalendarType], { description: 'Working calendars, the default one first.' })
  workCalendars(@Caller() caller: RequestContext): Promise<StoredCalendar[]> {
    return this.database.read(caller, workCalendars);
  }

  @Requires('read')
  @Query(() => [CalendarUseType], {
    description: 'Projects with items that keep another calendar than the default one, by calendar and name.',
  })
  calendarUse(@Caller() caller: RequestContext): Promise<CalendarUseType[]> {
    return this.database.read(caller, calendarUse);
  }

  @Requires('portfolio.edit')
  @Mutation(() => CreateWorkCalendarResult, { description: 'Adds a working calendar.' })
  async createWorkCalendar(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateWorkCalendarInput,
  ): Promise<WorkCalendarPayload> {
    return this.payload(caller, await this.calendars.create(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => UpdateWorkCalendarResult, {
    description: 'Changes a working calendar; what is scheduled automatically by it moves along.',
  })
  async updateWorkCalendar(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateWorkCalendarInput,
  ): Promise<WorkCalendarPayload> {
    return this.payload(caller, await this.calendars.update(caller, input));
  }

  @Requires('portfolio.edit')
  @Mutation(() => RemoveWorkCalendarResult, { description: 'Refused for the default one, and while items keep it.' })
  async removeWorkCalendar(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<RemovedPayload> {
    return { id: await this.calendars.remove(caller, input) };
  }

  @Requires('project.edit')
  @Mutation(() => SetProjectCalendarResult, {
    description: 'Gives all items of a project a working calendar, in one transaction; what is computed moves along.',
  })
  setProjectCalendar(
    @Caller() caller: RequestContext,
    @Args('input') input: SetProjectCalendarInput,
  ): Promise<ProjectCalendarPayload> {
    return this.calendars.setForProject(caller, input);
  }

  private async payload(
    caller: RequestContext,
    { id, moved }: { id: string; moved: MovedItem[] },
  ): Promise<WorkCalendarPayload> {
    const all = await this.database.read(caller, workCalendars);
    const calendar = all.find((one) => one.id === id);
    if (!calendar) throw new NotFound('WorkCalendar', id);
    return { calendar: calendar as WorkCalendarType, moved };
  }
}
