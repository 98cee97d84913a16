import { addDays, type CalendarDate } from './calendar-date';
import { talkPath } from './talk';

/** What somebody can be waited for. */
export const DUE_KINDS = [
  'update',
  'work',
  'measure',
  'obligation',
  'issue',
  'decision',
  'signature',
  'baseline',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** When something is due, from the day it is asked. */
export const DUE_MOMENTS = ['late', 'soon', 'later', 'undated'] as const;
export type DueMoment = (typeof DUE_MOMENTS)[number];

/** Days, today included, in which what is due counts as soon. */
export const SOON_DAYS = 14;

/** Late from the day after; soon within two weeks. */
export function dueMoment(day: CalendarDate | null, today: CalendarDate): DueMoment {
  if (day === null) return 'undated';
  if (day < today) return 'late';
  return day < addDays(today, SOON_DAYS) ? 'soon' : 'later';
}

/** Where a due item is done, from the root of the site. */
export function duePath(kind: DueKind, objectId: string, projectId: string | null): string {
  switch (kind) {
    case 'update':
      return `/projecten/${objectId}/voortgang`;
    case 'work':
      return `/projecten/${projectId ?? ''}?tab=planning`;
    case 'obligation':
      return `/projecten/${objectId}?tab=waarden`;
    case 'baseline':
      return `/projecten/${objectId}?tab=planning`;
    case 'measure':
      return talkPath({ kind: 'risk', id: objectId });
    case 'signature':
      return talkPath({ kind: 'report', id: objectId });
    case 'issue':
    case 'decision':
      return talkPath({ kind, id: objectId });
  }
}
