import { Injectable } from '@nestjs/common';
import { NotificationService } from '../notification';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, lockVersion, readerOf } from '../platform/database';
import { Checks, NotFound, ValidationFailed, VersionConflict } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { PeriodReview } from './entity';
import { cycleOf } from './queries';
import type { RecordPeriodReviewInput, SendPeriodRemindersInput } from './types';

/** The round of a period: who reviewed what, and who is reminded. */
@Injectable()
export class CycleService {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationService,
  ) {}

  /** For the latest update of the period; the database refuses who published it. */
  async review(caller: RequestContext, input: RecordPeriodReviewInput): Promise<void> {
    const { organisationId, personId: reviewedBy, now: reviewedAt } = caller;
    const { reportingPeriodId, projectId, version } = input;
    const checks = new Checks();
    checks.narratives(input, 'remark');
    checks.done();
    if (!reviewedBy) throw new ValidationFailed([{ field: 'projectId', code: 'person_required' }]);
    if (!isId(reportingPeriodId)) throw new NotFound('ReportingPeriod', reportingPeriodId);
    if (!isId(projectId)) throw new NotFound('Project', projectId);
    const remark = input.remark.trim();
    await this.database.write(caller, async (manager) => {
      const [latest] = await manager.query<{ id: string }[]>(
        `select u.id from standing_status u join reporting_period p on p.organisation_id = u.organisation_id and p.id = $1
         where u.project_id = $2 and u.reporting_date between p.start_date and p.end_date
         order by u.reporting_date desc, u.published_at desc limit 1`,
        [reportingPeriodId, projectId],
      );
      if (!latest) throw new ValidationFailed([{ field: 'projectId', code: 'not_reported' }]);
      const values = { statusUpdateId: latest.id, reviewedBy, reviewedAt, remark };
      const stored = await manager.findOneBy(PeriodReview, { organisationId, reportingPeriodId, projectId });
      if (stored) {
        const key = { organisationId, id: stored.id, version: version ?? 0 };
        const row = await lockVersion(manager, PeriodReview, key);
        await manager.save(PeriodReview, Object.assign(row, values));
        return;
      }
      if (version) throw new VersionConflict(0, {});
      await manager.insert(PeriodReview, { organisationId, id: newId(), reportingPeriodId, projectId, ...values });
    });
  }

  /** Reminds the owners of projects with something outstanding, each project once a day. */
  async remind(
    caller: RequestContext,
    { reportingPeriodId, projectIds, note }: SendPeriodRemindersInput,
  ): Promise<{ asked: number; reminded: number }> {
    const checks = new Checks();
    if (note?.trim()) checks.label('note', note);
    checks.done();
    if (!isId(reportingPeriodId)) throw new NotFound('ReportingPeriod', reportingPeriodId);
    const today = todayOf(caller);
    return this.database.write(caller, async (manager) => {
      const { projects, period } = await cycleOf(readerOf(manager), reportingPeriodId, { today, isPast: false });
      const asked = projects.filter(
        ({ id, outstanding }) => outstanding.length > 0 && (!projectIds || projectIds.includes(id)),
      );
      if (asked.length === 0) throw new ValidationFailed([{ field: 'projectIds', code: 'nothing_outstanding' }]);
      let reminded = 0;
      for (const { id, name, owner } of asked) {
        if (!owner) continue;
        const told = await this.notifications.notify(manager, caller, {
          kind: 'reminder',
          recipients: [owner.id],
          subject: { type: 'project', id, title: name, path: `/projecten/${id}/voortgang` },
          actorId: caller.personId,
          note: note?.trim() || period.name,
          deduplicationKey: `status:${id}:${today}`,
        });
        reminded += told.length;
      }
      if (reminded === 0) throw new ValidationFailed([{ field: 'projectIds', code: 'nobody_reminded' }]);
      return { asked: asked.length, reminded };
    });
  }
}
