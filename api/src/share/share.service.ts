import { Injectable } from '@nestjs/common';
import { allows, type Role } from '@stip/domain';
import { hashToken, newToken, todayOf, type RequestContext } from '../platform/auth';
import { Clock } from '../platform/clock';
import { Database, lockVersion } from '../platform/database';
import { Checks, Forbidden, NotFound, ValidationFailed } from '../platform/errors';
import type { VersionedKey } from '../platform/graphql';
import { isId, newId } from '../platform/ids';
import { Programme, Project } from '../portfolio';
import { readInput, storedView, type StoredView } from '../roadmap';
import { ShareLink, type ShareLinkKind } from './entity';
import { NEEDED } from './queries';
import type { CreateShareLinkInput } from './types';

/** Working links of one account; whoever needs more has forgotten to revoke. */
const MAX_LINKS = 50;
const MAX_SITES = 20;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const ORIGIN = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;

/** What a working link shows, to whoever has it. */
export interface OpenedLink {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly timeZone: string;
  readonly view: StoredView;
  readonly programmeId: string | null;
  readonly projectId: string | null;
  readonly sites: readonly string[];
  readonly now: Date;
}

interface OpenedRow {
  link_id: string;
  organisation_id: string;
  account_role: Role;
  title: string;
  locale: 'nl' | 'en';
  time_zone: string;
  view: object;
  programme_id: string | null;
  project_id: string | null;
  sites: string[];
}

const PLACES: Readonly<Record<ShareLinkKind, (token: string) => string>> = {
  calendar: (token) => `/feeds/${token}.ics`,
  embed: (token) => `/embed/${token}`,
  due: (token) => `/feeds/${token}.ics`,
};

/** Secret links: made and revoked by people, opened by whoever has them. The secret leaves the process once. */
@Injectable()
export class ShareService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async create(caller: RequestContext, input: CreateShareLinkInput): Promise<{ id: string; path: string }> {
    const { organisationId, accountId, role } = caller;
    const { kind, title, expiresOn = null } = input;
    if (!accountId || !allows(role, NEEDED[kind])) throw new Forbidden(NEEDED[kind]);
    const content = kind === 'embed' ? embedded(input) : { view: {}, sites: [] };
    const checks = new Checks();
    checks.label('title', title);
    checks.dates({ expiresOn }, 'expiresOn');
    if (expiresOn && expiresOn < todayOf(caller)) checks.add('expiresOn', 'date_in_past');
    const language = input.language ?? caller.locale;
    if (language !== 'nl' && language !== 'en') checks.add('language', 'invalid');
    const programmeId = kind === 'calendar' ? (input.programmeId ?? null) : null;
    const projectId = kind === 'calendar' ? (input.projectId ?? null) : null;
    if (programmeId && projectId) checks.add('projectId', 'one_scope');
    checks.done();
    const token = newToken();
    return this.database.write(caller, async (manager) => {
      for (const [field, entity, id] of [
        ['programmeId', Programme, programmeId],
        ['projectId', Project, projectId],
      ] as const) {
        if (id && !(isId(id) && (await manager.existsBy(entity, { organisationId, id }))))
          throw new ValidationFailed([{ field, code: 'unknown_id' }]);
      }
      const standing = await manager.query<{ n: number }[]>(
        'select count(*)::int as n from share_link where account_id = $1 and revoked_at is null',
        [accountId],
      );
      if ((standing[0]?.n ?? 0) >= MAX_LINKS)
        throw new ValidationFailed([{ field: 'kind', code: 'too_many', params: { max: MAX_LINKS } }]);
      const id = newId();
      await manager.insert(ShareLink, {
        ...{ organisationId, id, accountId, kind, programmeId, projectId, expiresOn, revokedAt: null },
        ...{ title: title.trim(), locale: language as 'nl' | 'en' },
        ...content,
      });
      await manager.query('insert into share_secret (organisation_id, link_id, token_hash) values ($1, $2, $3)', [
        ...[organisationId, id, hashToken(token)],
      ]);
      return { id, path: PLACES[kind](token) };
    });
  }

  /** Ends a link for good. One's own, or any for who manages the organisation. */
  async revoke(caller: RequestContext, { id, version }: VersionedKey): Promise<void> {
    const { organisationId } = caller;
    if (!isId(id)) throw new NotFound('ShareLink', id);
    await this.database.write(caller, async (manager) => {
      const link = await lockVersion(manager, ShareLink, { organisationId, id, version });
      if (link.accountId !== caller.accountId && !allows(caller.role, 'organisation.manage'))
        throw new Forbidden('organisation.manage');
      if (link.revokedAt) throw new ValidationFailed([{ field: 'id', code: 'link_revoked' }]);
      link.revokedAt = caller.now;
      await manager.save(ShareLink, link);
    });
  }

  /** What the link with this secret shows; undefined when it does not work, for whatever reason. */
  async open(kind: ShareLinkKind, token: string): Promise<OpenedLink | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const now = this.clock.now();
    const [row] = await this.database.unscoped<OpenedRow>('select * from stip.use_share_link($1, $2, $3)', [
      ...[hashToken(token), kind, now],
    ]);
    if (!row || !allows(row.account_role, NEEDED[kind])) return undefined;
    return {
      id: row.link_id,
      ...{ organisationId: row.organisation_id, title: row.title, language: row.locale, timeZone: row.time_zone },
      // Stored views were checked when they were made; what a later version leaves out is at its default.
      view: storedView.parse(row.view),
      ...{ programmeId: row.programme_id, projectId: row.project_id, sites: row.sites, now },
    };
  }
}

/** View and sites of an embedded roadmap. It names no persons, so it cannot be grouped by them either. */
function embedded({ view, sites }: CreateShareLinkInput): { view: StoredView; sites: string[] } {
  const read = readInput(storedView, view, 'view');
  const checks = new Checks();
  if (read.grouping === 'owner') checks.add('view.grouping', 'names_persons');
  const given = [...new Set((sites ?? []).map((site) => site.trim().toLowerCase().replace(/\/$/, '')).filter(Boolean))];
  if (given.length > MAX_SITES) checks.add('sites', 'too_many', { max: MAX_SITES });
  if (!given.every((site) => ORIGIN.test(site))) checks.add('sites', 'not_a_site');
  checks.done();
  return { view: { ...read, owners: false }, sites: given };
}
