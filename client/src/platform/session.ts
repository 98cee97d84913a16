import { inject, Injectable, signal } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { HttpClient } from '@angular/common/http';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { SessionDocument, type SessionQuery } from '@stip/contract';
import { dateInZone, type Permission } from '@stip/domain';
import { AsOf } from './as-of';
import { Theme } from './theme';

export type SessionInfo = SessionQuery['session'];

/** Who is signed in. Known before any screen behind the sign-in opens. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly apollo = inject(Apollo);
  private readonly http = inject(HttpClient);
  private readonly theme = inject(Theme);
  private readonly asOf = inject(AsOf);
  private readonly info = signal<SessionInfo | undefined>(undefined);
  readonly current = this.info.asReadonly();

  async load(): Promise<SessionInfo> {
    const result = await firstValueFrom(this.apollo.query({ query: SessionDocument }));
    const session = (result.data as SessionQuery).session;
    this.info.set(session);
    this.theme.useOrganisationSheet(session.organisation.themeUrl);
    return session;
  }

  /** Whether the signed-in may do it here and now; nothing of the past can be changed. */
  may(permission: Permission): boolean {
    if (this.asOf.value && permission !== 'read') return false;
    return this.info()?.permissions.includes(permission) ?? false;
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.post('/sign-out', null));
    this.info.set(undefined);
    await this.apollo.client.clearStore();
  }
}

/** Today where the organisation is. */
export const todayOf = (session: Pick<Session, 'current'>): string =>
  dateInZone(new Date(), session.current()?.organisation.timeZone ?? 'Europe/Amsterdam');

/** Lets the signed-in through; others go to the sign-in page and come back here after. */
export const signedIn: CanActivateFn = async (_, state) => {
  const session = inject(Session);
  const router = inject(Router);
  if (session.current()) return true;
  try {
    await session.load();
    return true;
  } catch (error) {
    const status = (error as { status?: number }).status;
    const reden = status === 0 || (status !== undefined && status >= 500) ? 'unavailable' : undefined;
    return router.createUrlTree(['/aanmelden'], { queryParams: { terug: state.url, ...(reden ? { reden } : {}) } });
  }
};
