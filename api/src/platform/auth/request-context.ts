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
  /** Set: reads answer what was recorded at this instant, and nothing can be written. */
  readonly asOf?: Date;
  /** What a change comes from, for the history; by default the application or, without an account, a command. */
  readonly origin?: 'application' | 'command' | 'import' | 'demo';
}

/** Today where the organisation is; the day of the instant where the past is asked, so that "overdue" means overdue then. */
export const todayOf = (context: Pick<RequestContext, 'now' | 'timeZone' | 'asOf'>): CalendarDate =>
  dateInZone(context.asOf ?? context.now, context.timeZone);
