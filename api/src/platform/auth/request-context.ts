import type { Role } from '@stip/domain';

/** Who asks, for which organisation, when. Made once per request; services get it as first argument. */
export interface RequestContext {
  readonly requestId: string;
  readonly organisationId: string;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly personName: string;
  readonly role: Role;
  readonly locale: 'nl' | 'en';
  readonly now: Date;
}
