import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { NotificationService, type Notice } from '../src/notification';
import { EventStreams, Notifications } from '../src/platform/events';
import { newId } from '../src/platform/ids';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

let app: TestApp;
const persons = new Map<string, string>();
beforeAll(async () => {
  app = await TestApp.start();
  const rows = await app.sql<{ role: string; person_id: string }>(
    'select role, person_id from stip.account where organisation_id = $1',
    [app.organisationId],
  );
  for (const { role, person_id } of rows) persons.set(role, person_id);
});
afterAll(() => app.stop());

const personOf = (role: Role): string => persons.get(role) ?? '';
const notice = (change: Partial<Notice> = {}): Notice => ({
  kind: 'mention',
  recipients: [personOf('viewer'), personOf('contributor')],
  subject: { type: 'project', id: newId(), title: 'Datacatalogus', path: '/projecten' },
  actorId: personOf('controller'),
  deduplicationKey: randomUUID(),
  ...change,
});
const tell = (given: Notice, fails = false) =>
  app.records.write({ organisationId: app.organisationId }, async (manager) => {
    const told = await app.app
      .get(NotificationService)
      .notify(manager, { organisationId: app.organisationId, now: app.clock.now() }, given);
    if (fails) throw new Error('what it tells of did not happen');
    return told;
  });

interface Mine {
  readonly myNotifications: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly [field: string]: unknown }[];
  };
  readonly unreadNotificationCount: number;
}
const mine = async (role: Role, filter: object = {}): Promise<Mine> =>
  (
    await app.graphql<Mine>(
      role,
      `query ($filter: NotificationFilter) { unreadNotificationCount myNotifications(first: 50, filter: $filter) { totalCount
        nodes { id kind note readAt createdAt subject { type title path } actor { name } } } }`,
      { filter },
    )
  ).data;
const mark = (role: Role, input: object) =>
  mutate(app, role, 'markNotifications', input, '... on NotificationsPayload { changed unread }');

describe('what persons are told', () => {
  it('is told once, to who wants it, and not to who caused it', async () => {
    const given = notice({
      recipients: [personOf('viewer'), personOf('controller'), personOf('viewer'), randomUUID(), 'x'],
    });
    expect(await tell(given)).toEqual([personOf('viewer')]);
    expect(await tell(given)).toEqual([]);
    const { myNotifications, unreadNotificationCount } = await mine('viewer');
    expect(unreadNotificationCount).toBe(1);
    expect(myNotifications).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          kind: 'mention',
          note: '',
          readAt: null,
          subject: { type: 'project', title: 'Datacatalogus', path: '/projecten' },
          actor: { name: 'controller' },
        },
      ],
    });
    expect((await mine('controller')).myNotifications.totalCount).toBe(0);
  });

  it('goes with what it tells of: nothing of a transaction that failed', async () => {
    const before = (await mine('contributor')).myNotifications.totalCount;
    await expect(tell(notice(), true)).rejects.toThrow('did not happen');
    expect((await mine('contributor')).myNotifications.totalCount).toBe(before);
  });

  it('leads to this site only', async () => {
    for (const path of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'projecten'])
      await expect(tell(notice({ subject: { ...notice().subject, path } }))).rejects.toMatchObject({
        issues: [{ field: 'path', code: 'invalid' }],
      });
  });

  it('is marked as read by its recipient, one or all, and back', async () => {
    await tell(notice());
    await tell(notice({ kind: 'comment' }));
    const { nodes } = (await mine('contributor')).myNotifications;
    const ids = [nodes[0]?.id];
    expect((await mark('controller', { ids })).permission).toBe('read');
    expect(problems(await mark('contributor', { ids: [] }))).toEqual(['ids required']);
    expect((await mark('contributor', { ids: [randomUUID()] })).__typename).toBe('NotFound');
    expect(await mark('contributor', { ids })).toMatchObject({ changed: 1, unread: nodes.length - 1 });
    expect(await mark('contributor', { ids })).toMatchObject({ changed: 0 });
    expect((await mine('contributor', { unread: true, kinds: ['mention'] })).myNotifications.totalCount).toBe(1);
    expect(await mark('contributor', {})).toMatchObject({ changed: nodes.length - 1, unread: 0 });
    expect(await mark('contributor', { ids, read: false })).toMatchObject({ changed: 1, unread: 1 });
  });

  it('stops when the person wants nothing of its kind', async () => {
    const set = (role: Role, input: object) =>
      mutate(
        app,
        role,
        'setNotificationPreference',
        { kind: 'comment', delivery: 'off', ...input },
        '... on NotificationPreferencePayload { preference { kind delivery version } }',
      );
    expect(await set('viewer', {})).toMatchObject({ preference: { kind: 'comment', delivery: 'off', version: 1 } });
    expect(await tell(notice({ kind: 'comment' }))).toEqual([personOf('contributor')]);
    expect((await set('viewer', {})).__typename).toBe('VersionConflict');
    expect((await set('viewer', { personId: personOf('controller') })).permission).toBe('people.manage');
    expect((await set('administrator', { personId: randomUUID() })).__typename).toBe('NotFound');
    expect(await set('viewer', { delivery: 'in_app', version: 1 })).toMatchObject({
      preference: { delivery: 'in_app', version: 2 },
    });
    expect(await tell(notice({ kind: 'comment' }))).toHaveLength(2);
    const { data } = await app.graphql<{ notificationPreferences: object[] }>(
      'viewer',
      '{ notificationPreferences { kind delivery version } }',
    );
    expect(data.notificationPreferences).toHaveLength(6);
  });

  it('reminds the owner of a project once a day', async () => {
    const made = await mutate(
      app,
      'administrator',
      'createProject',
      { name: `P ${randomUUID()}` },
      '... on ProjectPayload { project { id } }',
    );
    const projectId = (made['project'] as { id: string }).id;
    const remind = (input: object = {}, role: Role = 'programme_manager') =>
      mutate(
        app,
        role,
        'sendStatusReminder',
        { projectId, ...input },
        '... on StatusReminderPayload { recipient { name } }',
      );
    expect(problems(await remind())).toEqual(['projectId owner_missing']);
    await app.sql('update stip.project set owner_id = $2 where id = $1', [projectId, personOf('project_leader')]);
    expect((await remind({}, 'project_leader')).permission).toBe('portfolio.edit');
    expect(problems(await remind({ note: 'x'.repeat(301) }))).toEqual(['note required_or_too_long']);
    expect((await remind({ projectId: randomUUID() })).__typename).toBe('NotFound');
    expect(await remind({ note: 'Graag voor vrijdag.' })).toMatchObject({ recipient: { name: 'project_leader' } });
    expect(problems(await remind())).toEqual(['projectId not_reminded']);
    const [told] = (await mine('project_leader')).myNotifications.nodes;
    expect(told).toMatchObject({ note: 'Graag voor vrijdag.', subject: { path: `/projecten/${projectId}/voortgang` } });
    const before = app.clock.at;
    app.clock.at = new Date(before.getTime() + 86_400_000);
    expect((await remind()).__typename).toBe('StatusReminderPayload');
    app.clock.at = before;
  });

  it('is told to the open pages of the recipient only', async () => {
    const said = new Map<Role, string[]>();
    const stops = [];
    for (const role of ['viewer', 'controller'] as const) {
      const lines: string[] = [];
      said.set(role, lines);
      const reader = {
        ...{ organisationId: app.organisationId, accountId: personOf(role), personId: personOf(role), role },
        ...{ sessionToken: app.cookieOf(role), pageId: `page${role}` },
      };
      stops.push(
        await app.app
          .get(EventStreams)
          .open(reader, { write: (text) => void lines.push(text), waiting: () => 0, close: () => undefined }),
      );
    }
    let heard = (): void => undefined;
    const done = new Promise<void>((resolve) => (heard = resolve));
    await app.app.get(Notifications).listen('stip_notified', { heard: () => heard(), missed: () => undefined });
    await tell(notice({ recipients: [personOf('viewer')] }));
    await done;
    const count = (role: Role) => said.get(role)?.filter((line) => line.startsWith('event: notified')).length;
    expect([count('viewer'), count('controller')]).toEqual([1, 0]);
    for (const stop of stops) stop();
  });
});
