import type { GraphQLResolveInfo } from 'graphql';
import { NOTIFICATION_KINDS } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { sql, type Reader } from '../platform/database';
import { readPage, type Connection, type ListArgs } from '../platform/graphql';
import type { NotificationFilter, NotificationOrder, NotificationPreferenceType, NotificationType } from './types';

const COLUMNS = `n.id, n.kind, n.note, n.created_at as "createdAt", n.read_at as "readAt",
  jsonb_build_object('type', n.subject_type, 'id', n.subject_id, 'title', n.subject_title, 'path', n.path) as subject,
  case when a.id is null then null else jsonb_build_object('id', a.id, 'name', a.name, 'jobTitle', a.job_title) end as actor`;

/** Notifications of the caller, the latest first. */
export function myNotifications(
  reader: Reader,
  caller: RequestContext,
  args: ListArgs<NotificationOrder, NotificationFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<NotificationType>> {
  const { unread, kinds } = args.filter ?? {};
  return readPage<NotificationType, NotificationOrder>(
    reader,
    caller,
    {
      list: 'myNotifications',
      columns: COLUMNS,
      from: `notification n
        left join person a on a.organisation_id = n.organisation_id and a.id = n.actor_id`,
      countFrom: 'notification n',
      where: [
        sql`n.recipient_id = ${caller.personId}::uuid`,
        unread ? sql`n.read_at is null` : undefined,
        kinds ? sql`n.kind = any(${kinds}::text[])` : undefined,
      ],
      orders: { created_at: [{ sql: 'n.created_at', kind: 'timestamptz' }] },
      order: [{ sql: 'n.created_at', kind: 'timestamptz', fixed: 'desc' }],
      unique: { sql: 'n.id', kind: 'uuid', fixed: 'desc' },
    },
    args,
    info,
  );
}

export async function unreadCount(reader: Reader, personId: string | null): Promise<number> {
  const row = await reader.row<{ n: number }>(
    'select count(*)::int as n from notification where recipient_id = $1::uuid and read_at is null',
    [personId],
  );
  return row?.n ?? 0;
}

/** One per kind, also of those that were never set. */
export function preferences(reader: Reader, personId: string | null): Promise<NotificationPreferenceType[]> {
  return reader.rows<NotificationPreferenceType>(
    `select k.kind, coalesce(p.delivery, 'in_app') as delivery, p.version
     from unnest($1::text[]) with ordinality k(kind, place)
     left join notification_preference p on p.person_id = $2::uuid and p.kind = k.kind order by k.place`,
    [[...NOTIFICATION_KINDS], personId],
  );
}
