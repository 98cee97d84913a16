import { Injectable, Inject } from '@nestjs/common';
import {
  dateInZone,
  MAIL_DEFAULTS,
  MAIL_SETTINGS,
  planMail,
  type MailDelivery,
  type MailPast,
  type MailSettings,
  type NotificationKind,
} from '@stip/domain';
import type { EntityManager } from 'typeorm';
import { workingDays } from '../cycle';
import { CONFIG, type Config, type MailConfig } from '../platform/config';
import { Database, readerOf, type Reader } from '../platform/database';
import { newId } from '../platform/ids';
import { Mail } from './entity';
import { letterOf, testLetter, type Letter, type LetterItem, type MailLanguage } from './letter';

export interface MailingOrganisation {
  readonly id: string;
  readonly name: string;
  readonly language: MailLanguage;
  readonly timeZone: string;
}

interface WaitingItem extends LetterItem {
  readonly id: string;
  readonly toldAt: string;
  readonly read: boolean;
}

interface WaitingPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: MailLanguage | null;
  readonly hasAccount: boolean;
  readonly preferences: Record<NotificationKind, MailDelivery> | null;
  readonly today: number;
  readonly latestAt: Date | null;
  readonly latestDaily: string | null;
  readonly latestWeekly: string | null;
  readonly items: readonly WaitingItem[];
}

/** Persons looked at in one transaction; the others come in the next, a moment later. */
const MAX_PERSONS = 200;

const WAITING = `
select p.id, p.name, case when p.active then p.email end as email, f.language,
  exists (select from account a where a.organisation_id = p.organisation_id and a.person_id = p.id and a.disabled_at is null) as "hasAccount",
  case when f.id is not null then jsonb_build_object('mention', f.mention, 'comment', f.comment, 'followed', f.followed,
    'assigned', f.assigned, 'reminder', f.reminder, 'escalation', f.escalation) end as preferences,
  coalesce(m.today, 0)::int as today, m."latestAt", m."latestDaily", m."latestWeekly", w.items
from (select i.organisation_id, i.recipient_id, min(i.created_at) as since,
    jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'toldAt', n.created_at, 'read', n.read_at is not null,
      'title', n.subject_title, 'note', n.note, 'path', n.path, 'actor', a.name) order by n.created_at, n.id) as items
  from mail_item i
  join notification n on n.organisation_id = i.organisation_id and n.id = i.notification_id
  left join person a on a.organisation_id = n.organisation_id and a.id = n.actor_id
  where i.state = 'waiting' group by i.organisation_id, i.recipient_id) w
join person p on p.organisation_id = w.organisation_id and p.id = w.recipient_id
left join mail_preference f on f.organisation_id = p.organisation_id and f.person_id = p.id
left join lateral (select count(*) filter (where m.day = $1) as today, max(m.created_at) filter (where m.kind <> 'test') as "latestAt",
    max(m.day::date) filter (where m.includes_daily) as "latestDaily", max(m.day::date) filter (where m.includes_weekly) as "latestWeekly"
  from mail m where m.organisation_id = p.organisation_id and m.recipient_id = p.id) m on true
order by w.since, p.id offset $3 limit $2`;

/** Makes mails of what waits to be mailed. One process at a time per organisation, so that together they keep to the limits. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers how many were made. */
  async compose(organisation: MailingOrganisation, now: Date): Promise<number> {
    const { mail } = this.config;
    if (!mail) return 0;
    return this.database.write({ organisationId: organisation.id, requestId: 'mail-compose' }, async (manager) => {
      if (!(await lockMailing(manager, organisation.id))) return 0;
      const reader = readerOf(manager);
      const settings = await mailSettings(reader);
      const moment = await momentOf(reader, now, organisation.timeZone);
      const recent = await reader.row<{ n: number }>(
        `select count(*)::int as n from mail where created_at > $1::timestamptz - interval '1 hour'`,
        [now],
      );
      let room = settings.perHour - (recent?.n ?? 0);
      let made = 0;
      for (let offset = 0; ; offset += MAX_PERSONS) {
        const persons = await reader.rows<WaitingPerson>(WAITING, [moment.today, MAX_PERSONS, offset]);
        for (const person of persons) {
          const items = person.items.map((item) => ({ ...item, toldAt: new Date(item.toldAt) }));
          if (!person.email) {
            await this.skip(manager, items);
            continue;
          }
          const past: MailPast = person;
          const plan = planMail(items, person.preferences ?? MAIL_DEFAULTS, moment, past, settings);
          await this.skip(manager, plan.skipped);
          if (plan.mail.length === 0 || room <= 0) continue;
          room -= 1;
          made += 1;
          const wanted = new Set(plan.mail.map(({ id }) => id));
          const language = person.language ?? organisation.language;
          const id = newId();
          const context = contextOf(id, person, organisation, language, mail);
          const letter = letterOf(
            person.items.filter((item) => wanted.has(item.id)),
            context,
          );
          await this.post(manager, { id, person, organisation, language, letter, now, day: moment.today }, mail, {
            toldKinds: [...new Set(plan.mail.map(({ kind }) => kind))],
            includesDaily: plan.includesDaily,
            includesWeekly: plan.includesWeekly,
          });
          await manager.query(
            `update mail_item set state = 'mailed', mail_id = $1 where notification_id = any($2::uuid[])`,
            [id, [...wanted]],
          );
        }
        if (persons.length < MAX_PERSONS) return made;
      }
    });
  }

  /** A mail to try whether mail arrives; whatever the person prefers. Answers its id. */
  async test(
    manager: EntityManager,
    organisation: MailingOrganisation,
    person: { readonly id: string; readonly name: string; readonly email: string },
    language: MailLanguage,
    now: Date,
  ): Promise<string> {
    const { mail } = this.config;
    if (!mail) throw new Error('Mail is off');
    const id = newId();
    const letter = testLetter(contextOf(id, { ...person, hasAccount: true }, organisation, language, mail));
    const day = dateInZone(now, organisation.timeZone);
    await this.post(manager, { id, person, organisation, language, letter, now, day }, mail, {
      ...{ toldKinds: [], includesDaily: false, includesWeekly: false },
    });
    return id;
  }

  private async skip(manager: EntityManager, items: readonly { readonly id: string }[]): Promise<void> {
    if (items.length === 0) return;
    await manager.query(`update mail_item set state = 'skipped' where notification_id = any($1::uuid[])`, [
      items.map(({ id }) => id),
    ]);
  }

  private async post(
    manager: EntityManager,
    post: {
      readonly id: string;
      readonly person: { readonly id: string; readonly email: string | null };
      readonly organisation: MailingOrganisation;
      readonly language: MailLanguage;
      readonly letter: Letter;
      readonly now: Date;
      readonly day: string;
    },
    mail: MailConfig,
    parts: Pick<Mail, 'toldKinds' | 'includesDaily' | 'includesWeekly'>,
  ): Promise<void> {
    const { id, person, organisation, language, letter, now, day } = post;
    const numbers = await manager.query<{ n: number }[]>(
      'select coalesce(max(number_of_day), 0)::int + 1 as n from mail where recipient_id = $1 and day = $2',
      [person.id, day],
    );
    await manager.insert(Mail, {
      ...{ organisationId: organisation.id, id, recipientId: person.id, address: person.email ?? '', language, day },
      ...{
        kind: letter.kind,
        subject: letter.subject,
        bodyText: letter.text,
        bodyHtml: letter.html,
        path: letter.path,
      },
      ...{
        numberOfDay: numbers[0]?.n ?? 1,
        messageId: `<${id}@${new URL(mail.publicUrl).hostname}>`,
        nextAttemptAt: now,
      },
      ...{ state: 'queued', attempts: 0, failure: '', sentAt: null, createdAt: now, updatedAt: now, ...parts },
    });
  }
}

const contextOf = (
  mailId: string,
  person: { readonly name: string; readonly hasAccount: boolean },
  organisation: MailingOrganisation,
  language: MailLanguage,
  { publicUrl, linkHours }: MailConfig,
) => ({
  ...{ mailId, language, name: person.name, organisation: organisation.name, publicUrl },
  linkHours: person.hasAccount ? linkHours : null,
});

/** Whether this process may plan for an organisation now, until its transaction ends. */
export async function lockMailing(manager: EntityManager, organisationId: string): Promise<boolean> {
  const [lock] = await manager.query<{ got: boolean }[]>(
    `select pg_try_advisory_xact_lock(hashtext('mail'), hashtext($1)) as got`,
    [organisationId],
  );
  return lock?.got ?? false;
}

export async function mailSettings(reader: Reader): Promise<MailSettings> {
  const stored = await reader.row<MailSettings>(
    `select digest_hour as "digestHour", digest_weekday as "digestWeekday", quiet_days as "quietDays",
       per_person_per_day as "perPersonPerDay", per_hour as "perHour", retention_days as "retentionDays" from mail_setting`,
  );
  return stored ?? MAIL_SETTINGS;
}

export async function momentOf(reader: Reader, now: Date, timeZone: string) {
  const today = dateInZone(now, timeZone);
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(now));
  const isWorkingDay = (await workingDays(reader))(today);
  return { now, today, hour, isWorkingDay };
}
