import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { SESSION_COOKIE } from '../src/platform/auth';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

let app: TestApp;
let other: TestApp;
const programme = randomUUID();
const project = randomUUID();
const alone = randomUUID();
const hostile = `Klaar; met, tekens\\ en "aanhaling" <script>alert(1)</script> ${'é'.repeat(60)}`;

beforeAll(async () => {
  app = await TestApp.start({ STIP_PUBLIC_URL: 'https://stip.example' });
  other = await app.anotherOrganisation();
  await app.sql(`insert into stip.programme (organisation_id, id, name) values ($1, $2, 'Basis op orde')`, [
    ...[app.organisationId, programme],
  ]);
  const person = await app.sql<{ id: string }>(
    `update stip.person set name = 'Naam Die Geheim Blijft' where organisation_id = $1 and name = 'contributor' returning id`,
    [app.organisationId],
  );
  await app.sql(
    `insert into stip.project (organisation_id, id, name, programme_id, owner_id, start_date, end_date) values
       ($1, $2, 'Datacatalogus', $4, $5, '2026-01-01', '2027-06-30'), ($1, $3, 'Sensorregister', null, $5, '2026-02-01', '2027-01-31')`,
    [app.organisationId, project, alone, programme, person[0]?.id],
  );
  await app.sql(
    `insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date, actual_start, actual_end,
       percent_complete, position, owner_id) values
       ($1, $4, $2, 'milestone', $7, '2027-01-15', '2027-01-15', null, null, 0, 1, $8),
       ($1, $5, $2, 'task', 'Geen mijlpaal', '2027-01-01', '2027-01-15', null, null, 0, 2, $8),
       ($1, $6, $3, 'milestone', 'Register open', '2026-12-31', '2026-12-31', '2026-10-01', '2026-10-01', 100, 1, null)`,
    [app.organisationId, project, alone, randomUUID(), randomUUID(), randomUUID(), hostile, person[0]?.id],
  );
});
afterAll(() => app.stop());

const PAYLOAD = `... on CreateShareLinkPayload { path link { id kind title state isOwn version programme { name } project { name }
  sites expiresOn lastUsedAt createdBy { name } } }`;
const REVOKED = '... on ShareLinkPayload { link { id state version } }';
interface Made {
  readonly path: string;
  readonly link: { readonly id: string; readonly version: number; readonly state: string; readonly isOwn: boolean };
}
const create = async (role: Role, input: object): Promise<Made> => {
  const outcome = await mutate(app, role, 'createShareLink', { title: 'Mijlpalen', ...input }, PAYLOAD);
  expect(outcome.__typename).toBe('CreateShareLinkPayload');
  return outcome as unknown as Made;
};
const refused = async (input: object, role: Role = 'programme_manager') =>
  problems(await mutate(app, role, 'createShareLink', { kind: 'calendar', title: 'T', ...input }, PAYLOAD));
const get = (url: string, headers: Record<string, string> = {}) => app.app.inject({ method: 'GET', url, headers });
/** Lines as they were before folding. */
const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('secret links', () => {
  it('are made, told once, listed with their last use, and revoked for good', async () => {
    const made = await create('viewer', { kind: 'calendar', projectId: project });
    expect(made.path).toMatch(/^\/feeds\/[A-Za-z0-9_-]{43}\.ics$/);
    expect(made.link).toMatchObject({
      kind: 'calendar',
      state: 'active',
      isOwn: true,
      project: { name: 'Datacatalogus' },
    });
    const token = /\/feeds\/(.*)\.ics/.exec(made.path)?.[1] ?? '';
    // Nothing in the database gives the secret back, the record included.
    const kept = await app.sql<{ hash: Buffer; link: string; record: string }>(
      `select s.token_hash as hash, l::text as link, h::text as record from stip.share_secret s
       join stip.share_link l on l.id = s.link_id join stip_history.share_link h on h.id = l.id where l.id = $1`,
      [made.link.id],
    );
    expect(kept[0]?.hash).toEqual(createHash('sha256').update(token).digest());
    expect(JSON.stringify(kept)).not.toContain(token);
    expect((await get(made.path)).statusCode).toBe(200);
    const list = async (role: Role) =>
      (
        await app.graphql<{ shareLinks: { id: string; state: string; lastUsedAt: string | null; isOwn: boolean }[] }>(
          role,
          '{ shareLinks { id state lastUsedAt isOwn } }',
        )
      ).data.shareLinks;
    expect(await list('viewer')).toMatchObject([
      { id: made.link.id, lastUsedAt: app.clock.at.toISOString(), isOwn: true },
    ]);
    expect(await list('controller')).toEqual([]);
    expect(await list('administrator')).toMatchObject([{ id: made.link.id, isOwn: false }]);
    expect(
      (await other.graphql<{ shareLinks: unknown[] }>('administrator', '{ shareLinks { id } }')).data.shareLinks,
    ).toEqual([]);
    const revoke = (role: Role, version: number, id = made.link.id, where = app) =>
      mutate(where, role, 'revokeShareLink', { id, version }, REVOKED);
    expect((await revoke('controller', 1)).permission).toBe('organisation.manage');
    expect((await revoke('viewer', 9)).__typename).toBe('VersionConflict');
    expect((await revoke('viewer', 1, randomUUID())).__typename).toBe('NotFound');
    expect((await revoke('administrator', 1, made.link.id, other)).__typename).toBe('NotFound');
    expect((await get(made.path)).statusCode).toBe(200);
    expect((await revoke('viewer', 1)).__typename).toBe('ShareLinkPayload');
    expect((await get(made.path)).statusCode).toBe(404);
    expect(problems(await revoke('viewer', 2))).toEqual(['id link_revoked']);
    await expect(
      app.sql('update stip.share_link set revoked_at = null where id = $1', [made.link.id]),
    ).rejects.toMatchObject({ constraint: 'share_link_revoked' });
  });

  it('are refused with every field that is wrong', async () => {
    expect(await refused({ title: ' ', expiresOn: '2026-11-23', language: 'fr' })).toEqual([
      ...['title required', 'expiresOn date_in_past', 'language invalid'],
    ]);
    expect(await refused({ programmeId: programme, projectId: project })).toEqual(['projectId one_scope']);
    expect(await refused({ projectId: randomUUID() })).toEqual(['projectId unknown_id']);
    expect(await refused({ programmeId: 'x' })).toEqual(['programmeId unknown_id']);
    expect(await refused({ kind: 'embed', view: { grouping: 'owner' } })).toEqual(['view.grouping names_persons']);
    expect(await refused({ kind: 'embed', view: { colours: ['blue'], more: 1 } })).toEqual([
      ...['view.colours.0 invalid', 'view invalid'],
    ]);
    for (const site of ['http://x.nl', 'https://x.nl/pad', "https://x.nl' *", 'https://*', 'javascript:alert(1)'])
      expect(await refused({ kind: 'embed', sites: [site] })).toEqual(['sites not_a_site']);
    const forbidden = await mutate(app, 'project_leader', 'createShareLink', { kind: 'embed', title: 'T' }, PAYLOAD);
    expect(forbidden.permission).toBe('portfolio.edit');
    const insert = (columns: string, values: string) =>
      app.sql(
        `insert into stip.share_link (organisation_id, id, account_id, kind, title, locale, ${columns})
         select organisation_id, gen_random_uuid(), id, 'calendar', 'x', 'nl', ${values} from stip.account where organisation_id = $1 limit 1`,
        [app.organisationId],
      );
    await expect(insert('sites', `'{https://x.nl}'`)).rejects.toMatchObject({ constraint: 'share_link_kind_parts' });
    await expect(insert('project_id', 'gen_random_uuid()')).rejects.toMatchObject({
      constraint: 'share_link_project_fk',
    });
  });

  it('are limited per account, and never become others', async () => {
    await app.sql(
      `insert into stip.share_link (organisation_id, id, account_id, kind, title, locale)
       select organisation_id, gen_random_uuid(), id, 'calendar', 'x', 'nl' from stip.account, generate_series(1, 50)
       where organisation_id = $1 and role = 'contributor'`,
      [app.organisationId],
    );
    expect(await refused({}, 'contributor')).toEqual(['kind too_many']);
    await expect(
      app.sql(`update stip.share_link set title = 'y' where organisation_id = $1`, [app.organisationId]),
    ).rejects.toMatchObject({ constraint: expect.stringMatching(/share_link_(fixed|revoked)/) });
  });

  it('end with their last day, with their account, and with the right to share', async () => {
    const dated = await create('programme_manager', { kind: 'embed', title: 'Kort', expiresOn: '2026-11-24' });
    const lasting = await create('programme_manager', { kind: 'embed', title: 'Lang' });
    const feed = await create('programme_manager', { kind: 'calendar' });
    const works = async () =>
      Promise.all([dated, lasting, feed].map(async ({ path }) => (await get(path)).statusCode === 200));
    expect(await works()).toEqual([true, true, true]);
    const now = app.clock.at;
    app.clock.at = new Date('2026-11-24T22:59:00Z');
    expect(await works()).toEqual([true, true, true]);
    app.clock.at = new Date('2026-11-24T23:01:00Z'); // past midnight in Amsterdam
    expect(await works()).toEqual([false, true, true]);
    app.clock.at = now;
    const account = (set: string) =>
      app.sql(
        `update stip.account set ${set} where organisation_id = $1 and person_id = (select id from stip.person
        where organisation_id = $1 and name = 'programme_manager')`,
        [app.organisationId],
      );
    await account(`role = 'viewer'`);
    expect(await works()).toEqual([false, false, true]);
    await account(`role = 'programme_manager', disabled_at = now()`);
    expect(await works()).toEqual([false, false, false]);
    await account('disabled_at = null');
    expect(await works()).toEqual([true, true, true]);
  });
});

describe('the calendar of milestones', () => {
  it('has the milestones asked, whole, folded and escaped, and names nobody', async () => {
    const { path } = await create('viewer', { kind: 'calendar', title: 'Mijlpalen; alles', language: 'en' });
    const response = await get(path);
    expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(response.headers['x-robots-tag']).toContain('noindex');
    expect(response.headers['set-cookie']).toBeUndefined();
    const text = response.body;
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
    const lines = unfolded(text);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('VERSION:2.0');
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(lines).toContain('DTSTART;VALUE=DATE:20270115');
    expect(lines).toContain('DTEND;VALUE=DATE:20270116');
    // Done: on the day it was.
    expect(lines).toContain('DTSTART;VALUE=DATE:20261001');
    const summary = lines.find((line) => line.startsWith('SUMMARY:Klaar'));
    expect(summary).toContain('Klaar\\; met\\, tekens\\\\ en');
    expect(lines.some((line) => line.startsWith('DESCRIPTION:Planned: 2027-01-15\\nProject: Datacatalogus'))).toBe(
      true,
    );
    expect(text.replace(/\r\n /g, '')).toContain(`https://stip.example/projecten/${project}`);
    expect(text).not.toContain('Naam Die Geheim Blijft');
    expect(text).not.toContain('Geen mijlpaal');
    const of = async (input: object) =>
      unfolded((await get((await create('viewer', { kind: 'calendar', ...input })).path)).body);
    const titles = (all: string[]) => all.filter((line) => line.startsWith('SUMMARY')).map((line) => line.slice(8, 16));
    expect(titles(await of({ programmeId: programme }))).toEqual(['Klaar\\; ']);
    expect(titles(await of({ projectId: alone }))).toEqual(['Register']);
  });

  it('is told from what a program has already, until something changes', async () => {
    const { path } = await create('viewer', { kind: 'calendar' });
    const first = await get(path);
    const tag = String(first.headers['etag']);
    expect(tag).toMatch(/^"[\w-]+"$/);
    app.clock.at = new Date(app.clock.at.getTime() + 3_600_000);
    const again = await get(path, { 'if-none-match': `"x", W/${tag}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    await app.sql(
      `update stip.work_item set end_date = end_date + 1, start_date = start_date + 1, updated_at = now()
      where project_id = $1 and kind = 'milestone'`,
      [project],
    );
    const changed = await get(path, { 'if-none-match': tag });
    expect(changed.statusCode).toBe(200);
    expect(changed.headers['etag']).not.toBe(tag);
  });

  it('does not tell why a link fails, whatever is asked', async () => {
    const { path } = await create('programme_manager', { kind: 'embed', title: 'Ander soort' });
    const token = path.replace('/embed/', '');
    const asked = [
      `/feeds/${randomBytes(32).toString('base64url')}.ics`,
      `/feeds/${token}.ics`,
      `/feeds/${token}`,
      '/feeds/.ics',
      '/feeds/..%2f..%2fetc%2fpasswd.ics',
      `/feeds/${encodeURIComponent("' or 1=1 --")}.ics`,
      `/feeds/${'A'.repeat(90)}.ics`,
    ];
    for (const url of asked) {
      const response = await get(url);
      expect([url, response.statusCode]).toEqual([url, 404]);
      expect(response.body).not.toContain('Datacatalogus');
    }
  });
});

describe('the roadmap to read elsewhere', () => {
  it('is a page without scripts or cookies, that may stand in the pages named, with the rows in a table', async () => {
    const { path } = await create('programme_manager', {
      ...{
        kind: 'embed',
        title: 'Onze <b>routekaart</b>',
        sites: ['https://www.testdam.example/', 'https://x.nl:8443'],
      },
      view: { grouping: 'programme', allOpen: false, density: 3, range: { start: '2026-06-01', end: '2027-06-30' } },
    });
    const response = await get(path);
    expect(response.statusCode).toBe(200);
    const { headers, body } = response;
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('frame-ancestors https://www.testdam.example https://x.nl:8443');
    const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? '';
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).not.toMatch(/<script|<b>|style="|\son\w+="/i);
    expect(body).toContain('Onze &lt;b&gt;routekaart&lt;/b&gt;');
    expect(body).toContain('<html lang="nl">');
    expect(body).toContain('Stand van 24 november 2026');
    expect(body).toMatch(/<th scope="row"[^>]*>Datacatalogus<\/th>/);
    expect(body).toContain('16 jan 2027');
    // Drawings in one page must not share ids.
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(body).toContain('role="img"');
    expect(body).not.toContain('Naam Die Geheim Blijft');
    expect((await get(`${path}?lang=en&theme=dark`)).body).toContain('<html lang="en" class="dark">');
    const font = await get('/embed/fonts/source-sans-3-latin-wght-normal.woff2');
    expect([font.statusCode, font.headers['content-type']]).toEqual([200, 'font/woff2']);
    expect((await get('/embed/fonts/..%2fpackage.json')).statusCode).toBe(404);
    // Everywhere else framing stays forbidden.
    const elsewhere = await get('/health/live');
    expect(String(elsewhere.headers['content-security-policy'])).toContain("frame-ancestors 'none'");
    expect(elsewhere.headers['x-frame-options']).toBeDefined();
  });

  it('shows the rows that the maker saw: a filter may look at owners, the page does not name them', async () => {
    const { path } = await create('programme_manager', {
      kind: 'embed',
      view: { search: 'geheim sensor', allOpen: true },
    });
    const { body } = await get(path);
    expect(body).toContain('Sensorregister');
    expect(body).not.toContain('Datacatalogus');
    expect(body).not.toContain('Geheim Blijft');
  });

  it('answers a link that does not work with a page that says what to do', async () => {
    for (const token of [randomBytes(32).toString('base64url'), 'x', encodeURIComponent('<script>')]) {
      const response = await get(`/embed/${token}`);
      expect(response.statusCode).toBe(404);
      expect(response.body).toContain('Deze link werkt niet');
      expect(response.body).not.toContain('<script');
    }
  });

  it('is not changed by who is signed in, and gives no way to write', async () => {
    const { path } = await create('programme_manager', { kind: 'embed', title: 'Zelfde' });
    const cookies = { [SESSION_COOKIE]: other.cookieOf('administrator') };
    const signedIn = await app.app.inject({ method: 'GET', url: path, cookies });
    expect(signedIn.body).toBe((await get(path)).body);
    for (const method of ['POST', 'PUT', 'DELETE'] as const)
      expect((await app.app.inject({ method, url: path })).statusCode).toBe(404);
  });
});

describe('the calendar of what waits for a person', () => {
  it('has their due days, and ends with the link', async () => {
    const [account] = await app.sql<{ person_id: string }>(
      `select person_id from stip.account where organisation_id = $1 and role = 'controller'`,
      [app.organisationId],
    );
    await app.sql(
      `insert into stip.decision (organisation_id, id, title, body, due_date, owner_id, state)
       values ($1, gen_random_uuid(), 'Motie 12', 'council', '2026-12-03', $2, 'requested')`,
      [app.organisationId, account?.person_id],
    );
    const made = await mutate(
      app,
      'controller',
      'createShareLink',
      { kind: 'due', title: 'Mijn werk', language: 'nl' },
      '... on CreateShareLinkPayload { path link { id version } }',
    );
    const url = String(made['path']);
    expect(url).toMatch(/^\/feeds\/[\w-]{43}\.ics$/);
    const feed = await app.app.inject({ method: 'GET', url });
    expect(feed.headers['content-type']).toContain('text/calendar');
    expect(feed.body).toContain('SUMMARY:Afdoen: Motie 12');
    expect(feed.body).toContain('DTSTART;VALUE=DATE:20261203');
    expect((await app.app.inject({ method: 'GET', url })).body).toBe(feed.body);
    const { id, version } = made['link'] as { id: string; version: number };
    await mutate(app, 'controller', 'revokeShareLink', { id, version });
    expect((await app.app.inject({ method: 'GET', url })).statusCode).toBe(404);
  });
});
