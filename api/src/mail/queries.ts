import type { GraphQLResolveInfo } from 'graphql';
import {
  MAIL_CADENCE,
  MAIL_DEFAULTS,
  NOTIFICATION_KINDS,
  type MailDelivery,
  type NotificationKind,
} from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import type { Config } from '../platform/config';
import { sql, type Reader } from '../platform/database';
import { readPage, type Connection, type ListArgs } from '../platform/graphql';
import { mailSettings } from './composer';
import type { MailCadenceType, MailFilter, MailOrder, MailPreferenceType, MailStandingType, MailType } from './types';

const COLUMNS = `m.id, m.kind, m.address, m.subject, m.state, m.attempts, m.failure, m.created_at as "createdAt", m.sent_at as "sentAt",
  case when m.state = 'queued' then m.next_attempt_at end as "nextAttemptAt", m.version,
  jsonb_build_object('id', p.id, 'name', p.name, 'jobTitle', p.job_title) as recipient`;
const FROM = 'mail m join person p on p.organisation_id = m.organisation_id and p.id = m.recipient_id';

/** The latest first. */
export function mails(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<MailOrder, MailFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<MailType>> {
  const states = args.filter?.states;
  return readPage<MailType, MailOrder>(
    reader,
    caller,
    {
      ...{ list: 'mails', columns: COLUMNS, from: FROM, countFrom: 'mail m' },
      where: [states ? sql`m.state = any(${states}::text[])` : undefined],
      orders: { created_at: [{ sql: 'm.created_at', kind: 'timestamptz' }] },
      order: [{ sql: 'm.created_at', kind: 'timestamptz', fixed: 'desc' }],
      unique: { sql: 'm.id', kind: 'uuid', fixed: 'desc' },
    },
    args,
    info,
  );
}

export const mailById = (reader: Reader, id: string): Promise<MailType | undefined> =>
  reader.row<MailType>(`select ${COLUMNS} from ${FROM} where m.id = $1`, [id]);

export async function mailPreference(
  reader: Reader,
  personId: string | null,
  config: Config,
): Promise<MailPreferenceType> {
  const row = await reader.row<
    Record<NotificationKind, MailDelivery | null> & Pick<MailPreferenceType, 'address' | 'language' | 'version'>
  >(
    `select p.email as address, f.language, f.version, f.mention, f.comment, f.followed, f.assigned, f.reminder, f.escalation
     from person p left join mail_preference f on f.organisation_id = p.organisation_id and f.person_id = p.id where p.id = $1::uuid`,
    [personId],
  );
  return {
    isOn: config.mail !== undefined,
    ...{ address: row?.address ?? null, language: row?.language ?? null, version: row?.version ?? null },
    choices: NOTIFICATION_KINDS.map((kind) => ({ kind, delivery: row?.[kind] ?? MAIL_DEFAULTS[kind] })),
  };
}

/** That of the organisation first, also while it is that of the product. */
export async function mailCadences(reader: Reader): Promise<MailCadenceType[]> {
  const rows = await reader.rows<MailCadenceType>(
    `select c.id, case when g.id is not null then jsonb_build_object('id', g.id, 'name', g.name) end as programme, c.active,
       c.first_days_before as "firstDaysBefore", c.repeat_every_days as "repeatEveryDays",
       c.escalate_after_days as "escalateAfterDays", c.version
     from mail_cadence c left join programme g on g.organisation_id = c.organisation_id and g.id = c.programme_id
     order by g.name nulls first, c.id`,
  );
  return rows[0]?.programme === null ? rows : [{ id: null, programme: null, ...MAIL_CADENCE, version: null }, ...rows];
}

export async function mailStanding(reader: Reader, now: Date, config: Config): Promise<MailStandingType> {
  const counts = await reader.row<{ queued: number; failed: number; sentLately: number; version: number | null }>(
    `select count(*) filter (where state in ('queued', 'sending'))::int as queued, count(*) filter (where state = 'failed')::int as failed,
       count(*) filter (where sent_at > $1::timestamptz - interval '24 hours')::int as "sentLately",
       (select s.version from mail_setting s) as version from mail`,
    [now],
  );
  const { version = null, queued = 0, failed = 0, sentLately = 0 } = counts ?? {};
  const settings = { ...(await mailSettings(reader)), version };
  return { isOn: config.mail !== undefined, from: config.mail?.from ?? null, queued, failed, sentLately, settings };
}
