import { Inject, Injectable } from '@nestjs/common';
import { allows, type NotificationKind } from '@stip/domain';
import type { EntityManager } from 'typeorm';
import { todayOf, type RequestContext } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { Database, lockVersion, readerOf } from '../platform/database';
import { Checks, Forbidden, NotFound, ValidationFailed, VersionConflict } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { NotificationPreference } from './entity';
import { unreadCount } from './queries';
import type { MarkNotificationsInput, SendStatusReminderInput, SetNotificationPreferenceInput } from './types';

const MAX_MARKED = 200;

/** Something that persons are to be told. */
export interface Notice {
  readonly kind: NotificationKind;
  /** Ids of persons. The actor, who left, and who wants nothing of this kind are left out. */
  readonly recipients: readonly string[];
  readonly subject: {
    readonly type: string;
    readonly id: string;
    readonly title: string;
    /** Where it is read, from the root of the site. */
    readonly path: string;
  };
  /** Who caused it; null for Stip itself. */
  readonly actorId: string | null;
  readonly note?: string;
  /** What is told a person under one key is told once. */
  readonly deduplicationKey: string;
  /** Not told again while something of the same kind, subject, actor and words was told within so long and is unread. */
  readonly quietMinutes?: number;
}

/**
 * Tells persons things, in the transaction of what is told, so that neither is there without the other. Where Stip sends mail, what
 * is told also waits to be mailed; without, nothing waits.
 */
@Injectable()
export class NotificationService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers who was told now; who had been told before, or does not want it, is not among them. */
  async notify(
    manager: EntityManager,
    { organisationId, now }: Pick<RequestContext, 'organisationId' | 'now'>,
    { kind, recipients, subject, actorId, note = '', deduplicationKey, quietMinutes }: Notice,
  ): Promise<readonly string[]> {
    // In one order everywhere, so that two transactions that tell the same persons do not lock each other out.
    const persons = [...new Set(recipients)].filter((id) => isId(id) && id !== actorId).sort();
    if (persons.length === 0) return [];
    const told = await manager.query<{ recipient_id: string }[]>(
      `with told as (insert into notification (organisation_id, id, recipient_id, kind, subject_type, subject_id, subject_title, path, note,
         actor_id, deduplication_key, created_at, updated_at)
       select $1, t.id, t.person, $4::text, $5::text, $6::uuid, $7, $8, $9::text, $10::uuid, $11,
         $12::timestamptz, $12::timestamptz
       from unnest($2::uuid[], $3::uuid[]) t(id, person)
       join person p on p.id = t.person and p.active
       left join notification_preference f on f.person_id = t.person and f.kind = $4::text
       where f.delivery is distinct from 'off' and ($13::integer is null or not exists (select from notification e
         where e.recipient_id = t.person and e.kind = $4::text and e.subject_type = $5 and e.subject_id = $6
           and e.actor_id is not distinct from $10::uuid and e.read_at is null and ($4::text <> 'followed' or e.note = $9)
           and e.created_at > $12::timestamptz - make_interval(mins => $13)))
       on conflict on constraint notification_once do nothing
       returning id, recipient_id),
       waiting as (insert into mail_item (organisation_id, notification_id, recipient_id, created_at)
         select $1, t.id, t.recipient_id, $12 from told t where $14)
       select recipient_id from told`,
      [
        ...[organisationId, persons.map(() => newId()), persons, kind, subject.type, subject.id],
        ...[subject.title.slice(0, 300), subject.path, note, actorId, deduplicationKey, now],
        quietMinutes ?? null,
        this.config.mail !== undefined,
      ],
    );
    return told.map((row) => row.recipient_id);
  }

  /** Gives what was told under keys other words, or none: what somebody took back is not left standing here. */
  async reword(manager: EntityManager, keys: readonly string[], note: string): Promise<void> {
    await manager.query(
      'update notification set note = $2, updated_at = now(), version = version + 1 where deduplication_key = any($1) and note <> $2',
      [keys, note],
    );
  }

  /** Reminds the owner of a project of its status update, once a day however many ask for it. Answers whom. */
  async remindOfStatus(caller: RequestContext, { projectId, note }: SendStatusReminderInput): Promise<string> {
    const checks = new Checks();
    if (note?.trim()) checks.label('note', note);
    checks.done();
    if (!isId(projectId)) throw new NotFound('Project', projectId);
    return this.database.write(caller, async (manager) => {
      const [project] = await manager.query<{ name: string; owner_id: string | null }[]>(
        'select name, owner_id from project where id = $1',
        [projectId],
      );
      if (!project) throw new NotFound('Project', projectId);
      const recipient = project.owner_id;
      if (!recipient) throw new ValidationFailed([{ field: 'projectId', code: 'owner_missing' }]);
      const told = await this.notify(manager, caller, {
        kind: 'reminder',
        recipients: [recipient],
        subject: { type: 'project', id: projectId, title: project.name, path: `/projecten/${projectId}/voortgang` },
        actorId: caller.personId,
        note: note?.trim() ?? '',
        deduplicationKey: `status:${projectId}:${todayOf(caller)}`,
      });
      if (told.length === 0) throw new ValidationFailed([{ field: 'projectId', code: 'not_reminded' }]);
      return recipient;
    });
  }

  async mark(
    caller: RequestContext,
    { ids, read }: MarkNotificationsInput,
  ): Promise<{ changed: number; unread: number }> {
    if (ids && (ids.length === 0 || ids.length > MAX_MARKED))
      throw new ValidationFailed([
        ids.length === 0
          ? { field: 'ids', code: 'required' }
          : { field: 'ids', code: 'too_many', params: { max: MAX_MARKED } },
      ]);
    const unknown = ids?.find((id) => !isId(id));
    if (unknown !== undefined) throw new NotFound('Notification', unknown);
    return this.database.write(caller, async (manager) => {
      if (ids) {
        const rows = await manager.query<{ id: string; recipient_id: string }[]>(
          'select id, recipient_id from notification where id = any($1::uuid[])',
          [ids],
        );
        if (rows.some((row) => row.recipient_id !== caller.personId)) throw new Forbidden('read');
        const missing = ids.find((id) => !rows.some((row) => row.id === id));
        if (missing) throw new NotFound('Notification', missing);
      }
      const [, changed] = await manager.query<[unknown, number]>(
        `update notification set read_at = case when $3 then $4::timestamptz end, updated_at = $4, version = version + 1
         where recipient_id = $1 and ($2::uuid[] is null or id = any($2)) and (read_at is null) = $3`,
        [caller.personId, ids ?? null, read, caller.now],
      );
      return { changed, unread: await unreadCount(readerOf(manager), caller.personId) };
    });
  }

  /** Answers whose preference was set. */
  async prefer(caller: RequestContext, input: SetNotificationPreferenceInput): Promise<string> {
    const { organisationId } = caller;
    const { kind, delivery, version } = input;
    const personId = input.personId ?? caller.personId;
    if (!personId) throw new ValidationFailed([{ field: 'personId', code: 'person_needed' }]);
    if (personId !== caller.personId && !allows(caller.role, 'people.manage')) throw new Forbidden('people.manage');
    if (!isId(personId)) throw new NotFound('Person', personId);
    return this.database.write(caller, async (manager) => {
      const people = await manager.query<object[]>('select from person where id = $1', [personId]);
      if (people.length === 0) throw new NotFound('Person', personId);
      const stored = await manager.findOneBy(NotificationPreference, { organisationId, personId, kind });
      if (!stored) {
        if (version) throw new VersionConflict(0, {});
        await manager.insert(NotificationPreference, { organisationId, id: newId(), personId, kind, delivery });
        return personId;
      }
      const row = await lockVersion(manager, NotificationPreference, {
        ...{ organisationId, id: stored.id, version: version ?? 0 },
      });
      await manager.save(NotificationPreference, Object.assign(row, { delivery }));
      return personId;
    });
  }
}
