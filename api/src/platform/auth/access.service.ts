import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@stip/domain';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import { Database } from '../database';
import { newId } from '../ids';
import type { RequestContext } from './request-context';

const DAY_MS = 86_400_000;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
export const newToken = (): string => randomBytes(32).toString('base64url');

export type RedeemResult =
  | { readonly state: 'ok'; readonly sessionToken: string; readonly expires: Date }
  | { readonly state: 'unknown' | 'used' | 'expired' | 'disabled' };

interface SessionRow {
  organisation_id: string;
  account_id: string;
  person_id: string;
  person_name: string;
  role: Role;
  locale: 'nl' | 'en';
  time_zone: string;
}

/** Sign-in links and sessions. Secrets leave the process once, in the link or the cookie; the database has their hash. */
@Injectable()
export class AccessService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Exchanges a one-time link for a session. A link works once, and until it expires. */
  async redeem(linkToken: string): Promise<RedeemResult> {
    const now = this.clock.now();
    const sessionToken = newToken();
    const expires = new Date(now.getTime() + this.config.sessionDays * DAY_MS);
    const [row] = await this.database.unscoped<{ state: RedeemResult['state'] }>(
      'select stip.redeem_sign_in_link($1, $2, $3, $4, $5) as state',
      [hashToken(linkToken), hashToken(sessionToken), newId(), now, expires],
    );
    const state = row?.state ?? 'unknown';
    return state === 'ok' ? { state, sessionToken, expires } : { state };
  }

  /** The caller behind a session cookie, or undefined when the session is unknown, expired or its account disabled. */
  async findCaller(sessionToken: string, requestId: string): Promise<RequestContext | undefined> {
    const now = this.clock.now();
    const [row] = await this.database.unscoped<SessionRow>('select * from stip.find_session($1, $2)', [
      hashToken(sessionToken),
      now,
    ]);
    return (
      row && {
        requestId,
        organisationId: row.organisation_id,
        accountId: row.account_id,
        personId: row.person_id,
        personName: row.person_name,
        role: row.role,
        locale: row.locale,
        timeZone: row.time_zone,
        now,
      }
    );
  }

  async endSession(sessionToken: string): Promise<void> {
    await this.database.unscoped('select stip.end_session($1)', [hashToken(sessionToken)]);
  }
}
