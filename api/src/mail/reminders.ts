import { Injectable } from '@nestjs/common';
import {
  addDays,
  duePath,
  MAIL_CADENCE,
  REMINDED_DUE_KINDS,
  reminderStep,
  type MailCadence as Cadence,
  type RemindedPast,
  type Role,
} from '@stip/domain';
import { dueItems, duePerson, type DueItemType } from '../due';
import { NotificationService } from '../notification';
import { Database, readerOf, type Reader } from '../platform/database';
import { lockMailing, mailSettings, momentOf, type MailingOrganisation } from './composer';
import { dueNote, lateNote } from './letter';

/** Days before the due date from which a colleague's reminder is about it. */
const ASKED_DAYS = 31;

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly role: Role | null;
  /** Whether the person turned reminders off in Stip, so that none is made. */
  readonly off: boolean;
}

interface Programme {
  readonly projectId: string;
  readonly programmeId: string;
  readonly ownerId: string | null;
}

/** Reminds by itself, as the cadence of each programme says: what is told here is told in Stip, and mailed as all else is. */
@Injectable()
export class Reminders {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationService,
  ) {}

  /** Answers how many were told. */
  async remind(organisation: MailingOrganisation, now: Date): Promise<number> {
    const { id: organisationId, language } = organisation;
    return this.database.write({ organisationId, requestId: 'mail-remind' }, async (manager) => {
      const reader = readerOf(manager);
      const cadences = await cadencesOf(reader);
      if (![...cadences.values()].some(({ active }) => active)) return 0;
      const settings = await mailSettings(reader);
      const { today, hour, isWorkingDay } = await momentOf(reader, now, organisation.timeZone);
      if (hour < settings.digestHour || (settings.quietDays && !isWorkingDay)) return 0;
      if (!(await lockMailing(manager, organisationId))) return 0;
      const programmes = await programmesOf(reader);
      const past = await pastOf(reader, organisation.timeZone);
      let told = 0;
      for (const owner of await ownersOf(reader)) {
        for (const item of await dueItems(reader, duePerson(owner.id, owner.role), today)) {
          const { dueDate } = item;
          if (!dueDate || !REMINDED_DUE_KINDS.includes(item.kind)) continue;
          const programme = item.project ? programmes.get(item.project.id) : undefined;
          const cadence = cadences.get(programme?.programmeId ?? null) ?? cadences.get(null) ?? MAIL_CADENCE;
          const key = `${item.kind}:${item.id}${item.kind === 'signature' ? `:${owner.id}` : ''}`;
          const escalateTo = programme?.ownerId === owner.id ? null : (programme?.ownerId ?? null);
          const due = { key, dueDate, escalateTo, reachable: !owner.off };
          const step = reminderStep(due, pastOfItem(past, key, item), cadence, today);
          if (!step) continue;
          const isLate = dueDate < today;
          const persons = await this.notifications.notify(
            manager,
            { organisationId, now },
            {
              kind: step.kind,
              recipients: [step.kind === 'escalation' && escalateTo ? escalateTo : owner.id],
              subject: {
                type: item.kind === 'update' ? 'project' : item.kind,
                id: item.objectId,
                title: (item.kind === 'update' && item.project?.name) || titleOf(item, language),
                path: duePath(item.kind, item.objectId, item.project?.id ?? null),
              },
              actorId: null,
              note: isLate
                ? lateNote(dueDate, step.kind === 'escalation' ? owner.name : null, language)
                : dueNote(dueDate, language),
              deduplicationKey: step.deduplicationKey,
            },
          );
          told += persons.length;
        }
      }
      return told;
    });
  }
}

const titleOf = ({ title, titleEn }: DueItemType, language: 'nl' | 'en'): string =>
  (language === 'en' && titleEn) || title;

async function cadencesOf(reader: Reader): Promise<Map<string | null, Cadence>> {
  const rows = await reader.rows<Cadence & { readonly programmeId: string | null }>(
    `select programme_id as "programmeId", active, first_days_before as "firstDaysBefore", repeat_every_days as "repeatEveryDays",
       escalate_after_days as "escalateAfterDays" from mail_cadence`,
  );
  return new Map(rows.map((row) => [row.programmeId, row]));
}

async function programmesOf(reader: Reader): Promise<Map<string, Programme>> {
  const rows = await reader.rows<Programme>(
    `select p.id as "projectId", g.id as "programmeId", case when o.active then o.id end as "ownerId"
     from project p join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
     left join person o on o.organisation_id = g.organisation_id and o.id = g.owner_id`,
  );
  return new Map(rows.map((row) => [row.projectId, row]));
}

const ownersOf = (reader: Reader): Promise<Owner[]> =>
  reader.rows<Owner>(
    `select p.id, p.name, a.role, coalesce(f.delivery = 'off', false) as off
     from person p
     left join account a on a.organisation_id = p.organisation_id and a.person_id = p.id and a.disabled_at is null
     left join notification_preference f on f.organisation_id = p.organisation_id and f.person_id = p.id and f.kind = 'reminder'
     where p.active order by p.id`,
  );

/** What was told of each thing by its key, and of the update of a project that a colleague asked for. */
async function pastOf(reader: Reader, timeZone: string): Promise<Map<string, RemindedPast>> {
  const rows = await reader.rows<RemindedPast & { readonly key: string }>(
    `select regexp_replace(deduplication_key, '^due:(.*):([0-9]+|escalation)$|^(status:[^:]+):.*$', '\\1\\3') as key,
       count(*) filter (where kind = 'reminder')::int as reminders, max((created_at at time zone $1)::date) as latest,
       coalesce(bool_or(kind = 'escalation'), false) as escalated, false as asked
     from notification where kind in ('reminder', 'escalation') and (deduplication_key like 'due:%' or deduplication_key like 'status:%')
     group by 1`,
    [timeZone],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** An update that a colleague asked for lately is not asked for again by Stip until it is time for the next. */
function pastOfItem(
  past: ReadonlyMap<string, RemindedPast>,
  key: string,
  { kind, objectId, dueDate }: DueItemType,
): RemindedPast {
  const own = past.get(key) ?? { reminders: 0, asked: false, latest: null, escalated: false };
  const asked = kind === 'update' ? (past.get(`status:${objectId}`)?.latest ?? null) : null;
  // What was asked longer before was about an earlier period.
  if (asked === null || dueDate === null || asked < addDays(dueDate, -ASKED_DAYS)) return own;
  return { ...own, asked: true, latest: own.latest !== null && own.latest > asked ? own.latest : asked };
}
