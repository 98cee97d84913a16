import { dateInZone, type CalendarDate, type Role } from '@stip/domain';

/** Who asks, for which organisation, when. Made once per request; services get it as first argument. */
export interface RequestContext {
  readonly requestId: string;
  readonly organisationId: string;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly personName: string;
  readonly role: Role;
  readonly locale: 'nl' | 'en';
  /** IANA zone of the organisation; decides which calendar date it is. */
  readonly timeZone: string;
  readonly now: Date;
}

/** Today where the organisation is. */
export const todayOf = (context: Pick<RequestContext, 'now' | 'timeZone'>): CalendarDate =>
  dateInZone(context.now, context.timeZone);
