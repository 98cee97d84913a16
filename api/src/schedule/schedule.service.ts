import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { Project, type MovedItem } from '../portfolio';
import { RescheduleService } from './reschedule.service';

@Injectable()
export class ScheduleService {
  constructor(
    private readonly database: Database,
    private readonly rescheduling: RescheduleService,
  ) {}

  /** Stores the computed dates of a project, or of all. */
  async reschedule(caller: RequestContext, projectId: string | null): Promise<MovedItem[]> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      if (
        projectId !== null &&
        !(isId(projectId) && (await manager.existsBy(Project, { organisationId, id: projectId })))
      )
        throw new NotFound('Project', projectId);
      await this.rescheduling.begin(manager, caller);
      return this.rescheduling.followAll(manager, caller, projectId);
    });
  }
}
