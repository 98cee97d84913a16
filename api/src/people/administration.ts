import pg from 'pg';
import type { Role } from '@stip/domain';
import { hashToken, newToken } from '../platform/auth';
import { newId } from '../platform/ids';

export interface OrganisationEntry {
  readonly id: string;
  readonly name: string;
  readonly cbsCode: string | null;
  readonly locale: 'nl' | 'en';
  readonly timeZone: string;
  readonly isDemo: boolean;
}

/**
 * What only the operator may do, over a connection that owns the schema: organisations come into being, people get an
 * account, and one-time sign-in links are handed out. The application's own role can do none of it.
 */
export class Administration {
  constructor(private readonly owner: pg.Client) {}

  /** Connects, runs the work and disconnects. */
  static async use<T>(connection: pg.ClientConfig, work: (administration: Administration) => Promise<T>): Promise<T> {
    const owner = new pg.Client(connection);
    await owner.connect();
    try {
      return await work(new Administration(owner));
    } finally {
      await owner.end();
    }
  }

  async organisations(): Promise<OrganisationEntry[]> {
    const { rows } = await this.owner.query<OrganisationEntry>(
      `select id, name, cbs_code as "cbsCode", locale, time_zone as "timeZone", is_demo as "isDemo"
       from stip.organisation order by created_at, id`,
    );
    return rows;
  }

  async createOrganisation(input: {
    name: string;
    cbsCode?: string;
    currency?: string;
    locale?: 'nl' | 'en';
  }): Promise<string> {
    const id = newId();
    await this.owner.query(
      'insert into stip.organisation (id, name, cbs_code, currency, locale) values ($1, $2, $3, $4, $5)',
      [id, input.name, input.cbsCode ?? null, input.currency ?? 'EUR', input.locale ?? 'nl'],
    );
    return id;
  }

  /** Adds an account for a person with this e-mail address, or gives the existing account the role. */
  async setAccount(input: {
    organisationId: string;
    email: string;
    name: string;
    role: Role;
  }): Promise<{ accountId: string; created: boolean }> {
    await this.owner.query('begin');
    try {
      const found = await this.owner.query<{ id: string }>(
        'select id from stip.person where organisation_id = $1 and lower(email) = lower($2)',
        [input.organisationId, input.email],
      );
      const personId = found.rows[0]?.id ?? newId();
      if (!found.rows[0]) {
        await this.owner.query('insert into stip.person (organisation_id, id, name, email) values ($1, $2, $3, $4)', [
          input.organisationId,
          personId,
          input.name,
          input.email,
        ]);
      }
      const accountId = newId();
      const { rows } = await this.owner.query<{ id: string }>(
        `insert into stip.account (organisation_id, id, person_id, role) values ($1, $2, $3, $4)
         on conflict on constraint account_person_unique
         do update set role = excluded.role, disabled_at = null, version = account.version + 1, updated_at = now()
         returning id`,
        [input.organisationId, accountId, personId, input.role],
      );
      await this.owner.query('commit');
      return { accountId: rows[0]?.id ?? accountId, created: rows[0]?.id === accountId };
    } catch (error) {
      await this.owner.query('rollback');
      throw error;
    }
  }

  async accounts(
    organisationId: string,
  ): Promise<{ id: string; name: string; email: string | null; role: Role; disabled: boolean }[]> {
    const { rows } = await this.owner.query<{
      id: string;
      name: string;
      email: string | null;
      role: Role;
      disabled: boolean;
    }>(
      `select a.id, p.name, p.email, a.role, a.disabled_at is not null as disabled
       from stip.account a join stip.person p on p.organisation_id = a.organisation_id and p.id = a.person_id
       where a.organisation_id = $1 order by p.name, a.id`,
      [organisationId],
    );
    return rows;
  }

  /** Disables an account and ends its sessions. False when there is no such account. */
  async disableAccount(organisationId: string, accountId: string, now: Date): Promise<boolean> {
    const { rowCount } = await this.owner.query(
      `with ended as (delete from stip.session where organisation_id = $1 and account_id = $2)
       update stip.account set disabled_at = $3, version = version + 1, updated_at = $3
       where organisation_id = $1 and id = $2`,
      [organisationId, accountId, now],
    );
    return rowCount === 1;
  }

  /** A one-time sign-in link's token. It is not stored, only its hash: whoever loses it asks for another. */
  async createSignInToken(input: {
    organisationId: string;
    accountId: string;
    now: Date;
    validHours: number;
  }): Promise<string> {
    const token = newToken();
    await this.owner.query(
      `insert into stip.sign_in_link (organisation_id, id, account_id, token_hash, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        input.organisationId,
        newId(),
        input.accountId,
        hashToken(token),
        input.now,
        new Date(input.now.getTime() + input.validHours * 3_600_000),
      ],
    );
    return token;
  }
}
