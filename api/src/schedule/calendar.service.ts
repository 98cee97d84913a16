import { Injectable } from '@nestjs/common';
import { WorkCalendar as EngineCalendar, type WorkInterval } from '@stip/schedule';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, present, removeVersion } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { Project, WorkItem, type MovedItem, type VersionedKey } from '../portfolio';
import type {
  CreateWorkCalendarInput,
  ProjectCalendarPayload,
  SetProjectCalendarInput,
  UpdateWorkCalendarInput,
  WorkCalendarExceptionInput,
} from './calendar-types';
import { USUAL_HOLIDAYS } from './engine-plan';
import { WorkCalendar, WorkCalendarException } from './entity';
import { RescheduleService } from './reschedule.service';

/** Working calendars. What is scheduled automatically moves with a change in the same transaction. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: Database,
    private readonly reschedule: RescheduleService,
  ) {}

  async create(caller: RequestContext, input: CreateWorkCalendarInput): Promise<{ id: string; moved: MovedItem[] }> {
    check(input);
    const { organisationId } = caller;
    const { exceptions = [], isDefault, ...values } = present(input);
    return this.database.write(caller, async (manager) => {
      await this.reschedule.begin(manager, caller);
      const id = newId();
      if (isDefault) await this.makeRoom(manager, organisationId);
      const named = values.publicHolidays ?? USUAL_HOLIDAYS;
      await manager.insert(WorkCalendar, {
        ...values,
        publicHolidays: [...named],
        name: values.name.trim(),
        isDefault: isDefault ?? false,
        organisationId,
        id,
      });
      await this.insertExceptions(manager, organisationId, id, exceptions);
      return { id, moved: isDefault ? await this.moved(manager, caller, id) : [] };
    });
  }

  async update(caller: RequestContext, input: UpdateWorkCalendarInput): Promise<{ id: string; moved: MovedItem[] }> {
    check(input);
    const { organisationId } = caller;
    const { id, version, exceptions, ...values } = present(input);
    return this.database.write(caller, async (manager) => {
      await this.reschedule.begin(manager, caller);
      const calendar = await lockVersion(manager, WorkCalendar, { organisationId, id, version });
      if (values.isDefault === false && calendar.isDefault)
        throw new ValidationFailed([{ field: 'isDefault', code: 'default_calendar' }]);
      if (values.isDefault && !calendar.isDefault) await this.makeRoom(manager, organisationId);
      manager.merge(WorkCalendar, calendar, values.name === undefined ? {} : { name: values.name.trim() });
      const { week, minutesPerDay, publicHolidays, isDefault } = values;
      // Set as a whole: a merge would keep what a shorter list leaves out.
      Object.assign(calendar, present({ week, minutesPerDay, publicHolidays, isDefault }));
      // Exceptions are part of the calendar: its version grows with them too.
      calendar.updatedAt = caller.now;
      await manager.save(WorkCalendar, calendar);
      if (exceptions) {
        await manager.delete(WorkCalendarException, { organisationId, calendarId: id });
        await this.insertExceptions(manager, organisationId, id, exceptions);
      }
      return { id, moved: await this.moved(manager, caller, id) };
    });
  }

  async remove(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      const calendar = await manager.findOneBy(WorkCalendar, { organisationId, id: key.id });
      if (!calendar) throw new NotFound('WorkCalendar', key.id);
      if (calendar.isDefault) throw new ValidationFailed([{ field: 'id', code: 'default_calendar' }]);
      if (await manager.existsBy(WorkItem, { organisationId, calendarId: key.id }))
        throw new ValidationFailed([{ field: 'id', code: 'calendar_in_use' }]);
      await removeVersion(manager, WorkCalendar, { organisationId, ...key });
    });
    return key.id;
  }

  /** All items of a project by one calendar; null is the default one. */
  async setForProject(
    caller: RequestContext,
    { projectId, calendarId }: SetProjectCalendarInput,
  ): Promise<ProjectCalendarPayload> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      if (!isId(projectId) || !(await manager.existsBy(Project, { organisationId, id: projectId })))
        throw new NotFound('Project', projectId);
      if (
        calendarId &&
        !(isId(calendarId) && (await manager.existsBy(WorkCalendar, { organisationId, id: calendarId })))
      )
        throw new ValidationFailed([{ field: 'calendarId', code: 'unknown_id' }]);
      await this.reschedule.begin(manager, caller);
      const changed = await manager.query<{ id: string }[]>(
        `with changed as (
           update work_item set calendar_id = $3, version = version + 1, updated_at = now()
           where organisation_id = $1 and project_id = $2 and calendar_id is distinct from $3 returning id)
         select id from changed`,
        [organisationId, projectId, calendarId ?? null],
      );
      const ids = changed.map(({ id }) => id);
      return { changed: ids.length, moved: await this.reschedule.follow(manager, caller, ids) };
    });
  }

  private async makeRoom(manager: EntityManager, organisationId: string): Promise<void> {
    await manager.query(
      `update work_calendar set is_default = false, version = version + 1, updated_at = now()
       where organisation_id = $1 and is_default`,
      [organisationId],
    );
  }

  private async insertExceptions(
    manager: EntityManager,
    organisationId: string,
    calendarId: string,
    exceptions: readonly WorkCalendarExceptionInput[],
  ): Promise<void> {
    if (exceptions.length === 0) return;
    await manager.insert(
      WorkCalendarException,
      exceptions.map(({ name, firstDay, lastDay, intervals }) => ({
        ...{ organisationId, calendarId, name, firstDay, lastDay },
        id: newId(),
        intervals: intervals.map(({ from, to }) => ({ from, to })),
      })),
    );
  }

  /** What keeps the calendar, or any when it is the default, moves with it. */
  private async moved(manager: EntityManager, caller: RequestContext, calendarId: string): Promise<MovedItem[]> {
    const items = await manager.query<{ id: string }[]>(
      `select w.id from work_item w where w.organisation_id = $1 and coalesce(w.calendar_id,
         (select id from work_calendar c where c.organisation_id = $1 and c.is_default)) = $2`,
      [caller.organisationId, calendarId],
    );
    return this.reschedule.follow(
      manager,
      caller,
      items.map(({ id }) => id),
    );
  }
}

function check(input: Partial<CreateWorkCalendarInput>): void {
  const checks = new Checks();
  checks.label('name', input.name);
  if (input.week && !isWeek(input.week)) checks.add('week', 'not_a_week');
  const perDay = input.minutesPerDay ?? 480;
  if (perDay < 15 || perDay > 1440) checks.add('minutesPerDay', 'number_out_of_range', { min: 15, max: 1440 });
  (input.exceptions ?? []).forEach(({ name, firstDay, lastDay, intervals }, n) => {
    const at = (field: string) => `exceptions.${n}.${field}`;
    if (name.length > 300) checks.add(at('name'), 'required_or_too_long', { max: 300 });
    checks.dates({ [at('firstDay')]: firstDay, [at('lastDay')]: lastDay }, at('firstDay'), at('lastDay'));
    checks.order(at('lastDay'), firstDay, lastDay);
    if (!isDay(intervals)) checks.add(at('intervals'), 'not_working_time');
  });
  checks.done();
}

const isDay = (intervals: readonly WorkInterval[]) =>
  intervals.every(({ from, to }, n) => from >= (intervals[n - 1]?.to ?? 0) && to > from && to <= 1440);

/** As the engine takes it: it refuses what is no week. */
function isWeek(week: readonly (readonly WorkInterval[])[]): boolean {
  try {
    new EngineCalendar({ id: '', week });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
