import { Injectable } from '@nestjs/common';
import {
  allows,
  isMentioned,
  MAX_COMMENT,
  MAX_MENTIONS,
  REPORT_SECTIONS,
  talkPath,
  type ReportSection,
} from '@stip/domain';
import type { EntityManager } from 'typeorm';
import { NotificationService } from '../notification';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, readerOf } from '../platform/database';
import { Checks, Forbidden, NotFound, ValidationFailed, VersionConflict } from '../platform/errors';
import type { VersionedKey } from '../platform/graphql';
import { isId, newId } from '../platform/ids';
import { Comment, CommentMention, PresencePreference } from './entity';
import { Followers, SESSION_MINUTES } from './followers';
import { findSubject, subjectColumn, type FoundSubject } from './subjects';
import type {
  AddCommentInput,
  SetPresencePreferenceInput,
  SetSubscriptionInput,
  TalkSubjectInput,
  UpdateCommentInput,
} from './types';

/** Of a comment, what a notification repeats. */
const EXCERPT = 240;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What persons say about objects. Each method that changes a comment answers the id of its thread. */
@Injectable()
export class TalkService {
  constructor(
    private readonly database: Database,
    private readonly followers: Followers,
    private readonly notifications: NotificationService,
  ) {}

  async add(caller: RequestContext, input: AddCommentInput): Promise<string> {
    const { organisationId, now } = caller;
    const { subject, parentId, mentionIds } = input;
    const text = checkedText(input.text, mentionIds);
    const section = checkedSection(subject);
    const authorId = requiredPerson(caller, 'text');
    return this.database.write(caller, async (manager) => {
      const found = await findSubject(readerOf(manager), subject);
      if (!found) throw new NotFound('TalkSubject', subject.id);
      if (parentId && !(await this.begins(manager, parentId)))
        throw new ValidationFailed([{ field: 'parentId', code: 'unknown_id' }]);
      const named = await this.named(manager, text, mentionIds);
      const id = newId();
      await manager.query(
        `insert into comment (organisation_id, id, ${subjectColumn(found.kind)}, section, parent_id, author_id, text, posted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [organisationId, id, found.id, section, parentId ?? null, authorId, text, now],
      );
      await this.mention(manager, caller, id, named);
      await this.followers.include(manager, caller, found, [authorId], 'author');
      const mentioned = named.map((person) => person.id);
      await this.followers.include(manager, caller, found, mentioned, 'mentioned');
      await this.tellMentioned(manager, caller, { id, section, text }, found, mentioned);
      await this.notifications.notify(manager, caller, {
        kind: 'comment',
        recipients: (await this.followers.of(manager, found)).filter((person) => !mentioned.includes(person)),
        subject: { type: found.kind, id: found.id, title: found.title, path: talkPath({ ...found, section }, id) },
        actorId: authorId,
        note: excerpt(text),
        deduplicationKey: `comment:${id}`,
        quietMinutes: SESSION_MINUTES,
      });
      return parentId ?? id;
    });
  }

  /** Other words for one's own comment; the history keeps what they were. */
  async update(caller: RequestContext, { id, version, mentionIds, ...input }: UpdateCommentInput): Promise<string> {
    const text = checkedText(input.text, mentionIds);
    return this.database.write(caller, async (manager) => {
      const comment = await this.lock(manager, caller, { id, version });
      if (comment.authorId !== caller.personId) throw new Forbidden('comment.write');
      if (comment.withdrawnAt) throw new ValidationFailed([{ field: 'id', code: 'comment_withdrawn' }]);
      const named = await this.named(manager, text, mentionIds);
      const before = await manager.findBy(CommentMention, { organisationId: caller.organisationId, commentId: id });
      const gone = before.filter((mention) => !named.some((person) => person.id === mention.personId));
      const fresh = named.filter((person) => !before.some((mention) => mention.personId === person.id));
      if (gone.length > 0) await manager.remove(CommentMention, gone);
      await this.mention(manager, caller, id, fresh);
      if (text !== comment.text) await manager.save(Comment, Object.assign(comment, { text, editedAt: caller.now }));
      await this.notifications.reword(manager, keysOf(id), excerpt(text));
      const found = await findSubject(readerOf(manager), subjectOf(comment));
      if (found && fresh.length > 0) {
        const persons = fresh.map((person) => person.id);
        await this.followers.include(manager, caller, found, persons, 'mentioned');
        await this.tellMentioned(manager, caller, comment, found, persons);
      }
      return comment.parentId ?? id;
    });
  }

  /** Takes a comment out of view: one's own, or anybody's by who manages the organisation. */
  async withdraw(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const comment = await this.lock(manager, caller, key);
      if (comment.authorId !== caller.personId && !allows(caller.role, 'organisation.manage'))
        throw new Forbidden('organisation.manage');
      if (comment.withdrawnAt) throw new ValidationFailed([{ field: 'id', code: 'comment_withdrawn' }]);
      await manager.delete(CommentMention, { organisationId, commentId: comment.id });
      await manager.save(Comment, Object.assign(comment, { text: '', withdrawnAt: caller.now }));
      await this.notifications.reword(manager, keysOf(comment.id), '');
      return comment.parentId ?? comment.id;
    });
  }

  async resolve(caller: RequestContext, key: VersionedKey): Promise<string> {
    const resolvedBy = requiredPerson(caller, 'id');
    return this.step(caller, key, (comment) => {
      if (comment.resolvedAt) throw new ValidationFailed([{ field: 'id', code: 'thread_resolved' }]);
      return { resolvedAt: caller.now, resolvedBy };
    });
  }

  async reopen(caller: RequestContext, key: VersionedKey): Promise<string> {
    return this.step(caller, key, (comment) => {
      if (!comment.resolvedAt) throw new ValidationFailed([{ field: 'id', code: 'thread_open' }]);
      return { resolvedAt: null, resolvedBy: null };
    });
  }

  /** Follows, or stops; what was asked last counts. */
  async subscribe(caller: RequestContext, { subject, following, ...input }: SetSubscriptionInput): Promise<void> {
    const { organisationId } = caller;
    const personId = personOf(caller, input.personId);
    await this.database.write(caller, async (manager) => {
      await requirePerson(manager, personId);
      const found = await findSubject(readerOf(manager), subject);
      if (!found) throw new NotFound('TalkSubject', subject.id);
      await manager.query(
        `insert into subscription (organisation_id, id, person_id, ${subjectColumn(found.kind)}, following, because)
         values ($1, $2, $3, $4, $5, 'chosen') on conflict on constraint subscription_once do update
         set following = excluded.following, because = case when excluded.following then 'chosen' else subscription.because end,
           updated_at = now(), version = subscription.version + 1
         where subscription.following <> excluded.following`,
        [organisationId, newId(), personId, found.id, following],
      );
    });
  }

  /** Answers whose preference was set. */
  async preferPresence(caller: RequestContext, input: SetPresencePreferenceInput): Promise<string> {
    const { organisationId } = caller;
    const { shown, version } = input;
    const personId = personOf(caller, input.personId);
    return this.database.write(caller, async (manager) => {
      await requirePerson(manager, personId);
      const stored = await manager.findOneBy(PresencePreference, { organisationId, personId });
      if (!stored) {
        if (version) throw new VersionConflict(0, {});
        await manager.insert(PresencePreference, { organisationId, id: newId(), personId, shown });
        return personId;
      }
      const key = { organisationId, id: stored.id, version: version ?? 0 };
      await manager.save(
        PresencePreference,
        Object.assign(await lockVersion(manager, PresencePreference, key), { shown }),
      );
      return personId;
    });
  }

  private async step(
    caller: RequestContext,
    key: VersionedKey,
    change: (comment: Comment) => Partial<Comment>,
  ): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const comment = await this.lock(manager, caller, key);
      if (comment.parentId) throw new ValidationFailed([{ field: 'id', code: 'not_a_thread' }]);
      await manager.save(Comment, Object.assign(comment, change(comment)));
      return comment.id;
    });
  }

  private async lock(
    manager: EntityManager,
    { organisationId }: RequestContext,
    { id, version }: VersionedKey,
  ): Promise<Comment> {
    if (!isId(id)) throw new NotFound('Comment', id);
    return lockVersion(manager, Comment, { organisationId, id, version });
  }

  private async begins(manager: EntityManager, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const rows = await manager.query<object[]>('select from comment where id = $1', [id]);
    return rows.length > 0;
  }

  /** The persons that a text names, each of whom has to stand in it. */
  private async named(manager: EntityManager, text: string, ids: readonly string[]): Promise<Named[]> {
    if (ids.length === 0) return [];
    const wanted = [...new Set(ids)];
    const persons = await manager.query<Named[]>(
      'select id, name from person where id = any($1::uuid[]) and active order by id',
      [wanted.filter(isId)],
    );
    const checks = new Checks();
    if (persons.length < wanted.length) checks.add('mentionIds', 'unknown_id');
    else if (persons.some(({ name }) => !isMentioned(text, name))) checks.add('mentionIds', 'not_mentioned');
    checks.done();
    return persons;
  }

  private async mention(
    manager: EntityManager,
    { organisationId }: RequestContext,
    commentId: string,
    persons: readonly Named[],
  ): Promise<void> {
    if (persons.length === 0) return;
    await manager.query(
      `insert into comment_mention (organisation_id, id, comment_id, person_id, written_as)
       select $1, t.id, $2, t.person, t.name from unnest($3::uuid[], $4::uuid[], $5::text[]) t(id, person, name)`,
      [
        ...[organisationId, commentId, persons.map(() => newId()), persons.map((person) => person.id)],
        persons.map((person) => person.name),
      ],
    );
  }

  private async tellMentioned(
    manager: EntityManager,
    caller: RequestContext,
    { id, section, text }: Pick<Comment, 'id' | 'section' | 'text'>,
    subject: FoundSubject,
    recipients: readonly string[],
  ): Promise<void> {
    await this.notifications.notify(manager, caller, {
      kind: 'mention',
      recipients,
      subject: {
        type: subject.kind,
        id: subject.id,
        title: subject.title,
        path: talkPath({ ...subject, section }, id),
      },
      actorId: caller.personId,
      note: excerpt(text),
      deduplicationKey: `mention:${id}`,
    });
  }
}

/** Under which what a comment told can be found again. */
const keysOf = (commentId: string) => [`comment:${commentId}`, `mention:${commentId}`];

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= EXCERPT
    ? line
    : `${[...line]
        .slice(0, EXCERPT - 1)
        .join('')
        .trimEnd()}…`;
}

function checkedText(text: string, mentionIds: readonly string[]): string {
  const checks = new Checks();
  const words = text.trim();
  if (words === '') checks.add('text', 'required');
  else if (words.length > MAX_COMMENT) checks.add('text', 'comment_too_long', { max: MAX_COMMENT });
  if (mentionIds.length > MAX_MENTIONS) checks.add('mentionIds', 'too_many', { max: MAX_MENTIONS });
  checks.done();
  return words;
}

function checkedSection({ kind, section }: TalkSubjectInput): string | null {
  if (!section) return null;
  const checks = new Checks();
  if (kind !== 'report' || !REPORT_SECTIONS.includes(section as ReportSection)) checks.add('section', 'unknown_id');
  checks.done();
  return section;
}

function requiredPerson({ personId }: RequestContext, field: string): string {
  if (!personId) throw new ValidationFailed([{ field, code: 'person_needed' }]);
  return personId;
}

/** The caller, or another person where the caller manages people. */
function personOf(caller: RequestContext, asked: string | null | undefined): string {
  const personId = asked ?? requiredPerson(caller, 'personId');
  if (personId !== caller.personId && !allows(caller.role, 'people.manage')) throw new Forbidden('people.manage');
  if (!isId(personId)) throw new NotFound('Person', personId);
  return personId;
}

async function requirePerson(manager: EntityManager, id: string): Promise<void> {
  const people = await manager.query<object[]>('select from person where id = $1', [id]);
  if (people.length === 0) throw new NotFound('Person', id);
}

function subjectOf(comment: Comment): Pick<FoundSubject, 'kind' | 'id'> {
  const ids = {
    project: comment.projectId,
    work_item: comment.workItemId,
    goal: comment.goalId,
    risk: comment.riskId,
    issue: comment.issueId,
    decision: comment.decisionId,
    status_update: comment.statusUpdateId,
    report: comment.reportId,
    obligation: comment.obligationId,
    indicator: comment.indicatorId,
    programme: comment.programmeId,
  } satisfies Record<FoundSubject['kind'], string | null>;
  for (const [kind, id] of Object.entries(ids)) if (id) return { kind: kind as FoundSubject['kind'], id };
  throw new Error(`Comment ${comment.id} is about nothing`);
}
