import type { Role } from '@stip/domain';
import { Administration } from '../src/people';
import { SESSION_COOKIE } from '../src/platform/auth';
import type { TestApp } from './app';

/** The session cookie of an account with this role in an organisation that was made beside the test's own. */
export async function signInTo(app: TestApp, organisationId: string, role: Role): Promise<Record<string, string>> {
  const token = await Administration.use(app.database.connection, async (administration) => {
    const account = (await administration.accounts(organisationId)).find((one) => one.role === role);
    return administration.createSignInToken({
      ...{ organisationId, accountId: account?.id ?? '', now: app.clock.now(), validHours: 1 },
    });
  });
  const response = await app.app.inject({ method: 'GET', url: `/sign-in?token=${token}` });
  return { [SESSION_COOKIE]: response.cookies.find(({ name }) => name === SESSION_COOKIE)?.value ?? '' };
}
