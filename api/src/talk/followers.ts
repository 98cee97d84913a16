import { Injectable } from '@nestjs/common';
import { talkPath, type FollowedNews, type TalkPlace } from '@stip/domain';
import type { EntityManager } from 'typeorm';
import { NotificationService } from '../notification';
import type { RequestContext } from '../platform/auth';
import { readerOf } from '../platform/database';
import { newId } from '../platform/ids';
import type { SubscriptionReason } from './entity';
import { findSubject, followersSql, subjectColumn, type FoundSubject } from './subjects';

/** Within this, what one person does to one object is told once, as long as it was not read. */
export const SESSION_MINUTES = 30;

/** What happened to an object is read on its own page rather than where it is talked about. */
const pageOf = (place: TalkPlace): string => (place.kind === 'project' ? `/projecten/${place.id}` : talkPath(place));

/** Who follows what, and telling them. */
@Injectable()
export class Followers {
  constructor(private readonly notifications: NotificationService) {}

  /**
   * Tells who follows an object, or one of `also`, what happened to it, in the transaction in which it happens. What is told is
   * about the object itself, wherever the reader followed it.
   */
  async tell(
    manager: EntityManager,
    caller: RequestContext,
    news: FollowedNews,
    about: TalkPlace,
    also: readonly (TalkPlace | null)[] = [],
  ): Promise<void> {
    const found = await findSubject(readerOf(manager), about);
    if (!found) return;
    const recipients = await this.of(manager, found);
    for (const place of also) {
      const other = place && (await findSubject(readerOf(manager), place));
      if (other) recipients.push(...(await this.of(manager, other)));
    }
    await this.notifications.notify(manager, caller, {
      kind: 'followed',
      recipients,
      subject: { type: about.kind, id: about.id, title: found.title, path: pageOf(about) },
      actorId: caller.personId,
      note: news,
      deduplicationKey: `followed:${about.id}:${news}:${newId()}`,
      quietMinutes: SESSION_MINUTES,
    });
  }

  /** Ids of persons. */
  async of(manager: EntityManager, subject: FoundSubject): Promise<string[]> {
    const rows = await manager.query<{ person_id: string }[]>(followersSql(subject.kind), [
      subject.id,
      subject.ownerId,
    ]);
    return rows.map((row) => row.person_id);
  }

  /** Adds persons who said nothing about it before; who said to stop is left alone. */
  async include(
    manager: EntityManager,
    { organisationId }: Pick<RequestContext, 'organisationId'>,
    { kind, id }: Pick<TalkPlace, 'kind' | 'id'>,
    persons: readonly string[],
    because: SubscriptionReason,
  ): Promise<void> {
    if (persons.length === 0) return;
    await manager.query(
      `insert into subscription (organisation_id, id, person_id, ${subjectColumn(kind)}, following, because)
       select $1, t.id, t.person, $4, true, $5 from unnest($2::uuid[], $3::uuid[]) t(id, person)
       on conflict on constraint subscription_once do nothing`,
      [organisationId, persons.map(() => newId()), [...persons].sort(), id, because],
    );
  }
}
