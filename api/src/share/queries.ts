import { allows, type CalendarDate, type Permission, type Role } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import type { Reader } from '../platform/database';
import type { ShareLinkKind } from './entity';
import type { ShareLinkType } from './types';

/** What the maker of a link must be allowed to, as long as it works. */
export const NEEDED: Readonly<Record<ShareLinkKind, Permission>> = {
  calendar: 'read',
  embed: 'portfolio.edit',
  due: 'read',
};

interface LinkRow extends Omit<ShareLinkType, 'state' | 'isOwn'> {
  readonly accountId: string;
  readonly role: Role;
  readonly revoked: boolean;
  readonly disabled: boolean;
}

const LINKS = `select l.id, l.kind, l.title, l.sites, l.expires_on as "expiresOn", l.created_at as "createdAt", l.version,
    l.account_id as "accountId", a.role, l.revoked_at is not null as revoked, a.disabled_at is not null as disabled,
    s.last_used_at as "lastUsedAt", jsonb_build_object('id', p.id, 'name', p.name, 'jobTitle', p.job_title) as "createdBy",
    case when g.id is not null then jsonb_build_object('id', g.id, 'name', g.name) end as programme,
    case when j.id is not null then jsonb_build_object('id', j.id, 'name', j.name) end as project
  from share_link l
  join account a on a.organisation_id = l.organisation_id and a.id = l.account_id
  join person p on p.organisation_id = a.organisation_id and p.id = a.person_id
  left join share_secret s on s.organisation_id = l.organisation_id and s.link_id = l.id
  left join programme g on g.organisation_id = l.organisation_id and g.id = l.programme_id
  left join project j on j.organisation_id = l.organisation_id and j.id = l.project_id`;

/** Links the caller made that were not revoked, the latest first; who manages the organisation sees those of all. */
export async function shareLinks(reader: Reader, caller: RequestContext): Promise<ShareLinkType[]> {
  const rows = await reader.rows<LinkRow>(
    `${LINKS} where l.revoked_at is null and (l.account_id = $1 or $2) order by l.created_at desc, l.id`,
    [caller.accountId, allows(caller.role, 'organisation.manage')],
  );
  return rows.map((row) => linkOf(row, caller));
}

export async function shareLinkById(
  reader: Reader,
  caller: RequestContext,
  id: string,
): Promise<ShareLinkType | undefined> {
  const row = await reader.row<LinkRow>(`${LINKS} where l.id = $1`, [id]);
  return row && linkOf(row, caller);
}

function linkOf({ accountId, role, revoked, disabled, ...link }: LinkRow, caller: RequestContext): ShareLinkType {
  const stopped = disabled || !allows(role, NEEDED[link.kind]);
  const expired = link.expiresOn !== null && link.expiresOn < todayOf(caller);
  const state = revoked ? 'revoked' : expired ? 'expired' : stopped ? 'stopped' : 'active';
  return { ...link, state, isOwn: accountId === caller.accountId };
}

/** A milestone as a calendar tells it. Persons do not occur in it. */
export interface CalendarMilestone {
  readonly id: string;
  readonly title: string;
  readonly day: CalendarDate;
  readonly isDone: boolean;
  readonly firstDay: CalendarDate | null;
  readonly projectId: string;
  readonly project: string;
  readonly programme: string | null;
  readonly changedAt: Date;
}

const MILESTONES = `select w.id, w.title, coalesce(w.actual_end, w.end_date) as day, w.actual_end is not null as "isDone",
    bi.end_date as "firstDay", p.id as "projectId", p.name as project, g.name as programme,
    greatest(w.updated_at, p.updated_at) as "changedAt"
  from work_item w
  join project p on p.organisation_id = w.organisation_id and p.id = w.project_id
  left join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
  left join baseline b on b.organisation_id = w.organisation_id and b.project_id = w.project_id and b.sequence = 1
  left join baseline_item bi on bi.organisation_id = w.organisation_id and bi.baseline_id = b.id and bi.work_item_id = w.id
  where w.kind = 'milestone' and ($1::uuid is null or p.programme_id = $1) and ($2::uuid is null or p.id = $2)
  order by coalesce(w.actual_end, w.end_date), w.id`;

/** Milestones of the portfolio, or of a programme or project. */
export function calendarMilestones(
  reader: Reader,
  { programmeId, projectId }: { readonly programmeId: string | null; readonly projectId: string | null },
): Promise<CalendarMilestone[]> {
  return reader.rows<CalendarMilestone>(MILESTONES, [programmeId, projectId]);
}

/** Who made a link, with the role of their account. */
export const makerOf = (
  reader: Reader,
  linkId: string,
): Promise<{ readonly personId: string; readonly role: Role } | undefined> =>
  reader.row(
    `select a.person_id as "personId", a.role from share_link l
     join account a on a.organisation_id = l.organisation_id and a.id = l.account_id where l.id = $1`,
    [linkId],
  );
