import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { SESSION_COOKIE } from '../src/platform/auth';
import { Database } from '../src/platform/database';
import { EventStreams, STREAM_LIMITS, type ChangeEvent } from '../src/platform/events';
import { TestApp } from './app';

let app: TestApp;
let port: number;
const project = randomUUID();
const item = randomUUID();
const open: http.IncomingMessage[] = [];

/** A page that follows changes: what it was told, in order. */
class Page {
  readonly told: { readonly event: string; readonly data: unknown }[] = [];
  isClosed = false;

  constructor(readonly response: http.IncomingMessage) {
    let text = '';
    response.setEncoding('utf8').on('data', (part: string) => {
      const messages = (text + part).split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const event = /^event: (.*)$/m.exec(message)?.[1];
        const data = /^data: (.*)$/m.exec(message)?.[1];
        if (event) this.told.push({ event, data: JSON.parse(data ?? 'null') });
      }
    });
    response.on('close', () => (this.isClosed = true));
  }

  get changes(): ChangeEvent[] {
    return this.told.filter(({ event }) => event === 'change').map(({ data }) => data as ChangeEvent);
  }

  async until(what: () => boolean, within = 3000): Promise<number> {
    const began = performance.now();
    while (!what()) {
      if (performance.now() - began > within) throw new Error(`Only told ${JSON.stringify(this.told)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return performance.now() - began;
  }
}

async function request(cookie: string, page = ''): Promise<http.IncomingMessage> {
  const asked = http.get({
    ...{ port, host: '127.0.0.1', path: `/api/events${page && `?page=${page}`}`, agent: false },
    headers: { cookie: `${SESSION_COOKIE}=${cookie}`, 'accept-encoding': 'gzip' },
  });
  const [response] = (await once(asked, 'response')) as [http.IncomingMessage];
  open.push(response);
  return response;
}

async function follow(role: Role, page?: string, of = app): Promise<Page> {
  const follower = new Page(await request(of.cookieOf(role), page));
  await follower.until(() => follower.told[0]?.event === 'ready');
  return follower;
}

/** Changes the item as a page of a role would, with the id that the page gives its requests. */
async function rename(role: Role, title: string, requestId: string): Promise<void> {
  const [{ version = 0 } = {}] = await app.sql<{ version: number }>(
    'select version from stip.work_item where id = $1',
    [item],
  );
  const response = await app.app.inject({
    ...{ method: 'POST', url: '/graphql', cookies: { [SESSION_COOKIE]: app.cookieOf(role) } },
    headers: { 'x-request-id': requestId },
    payload: {
      query: `mutation($input: UpdateWorkItemInput!) { updateWorkItem(input: $input) { __typename } }`,
      variables: { input: { id: item, version, title } },
    },
  });
  expect(response.json()).toMatchObject({ data: { updateWorkItem: { __typename: 'ProjectPayload' } } });
}

beforeAll(async () => {
  app = await TestApp.start();
  await app.app.listen(0, '127.0.0.1');
  port = (app.app.getHttpServer().address() as AddressInfo).port;
  await app.sql(`insert into stip.project (organisation_id, id, name) values ($1, $2, 'Basisregistratie')`, [
    ...[app.organisationId, project],
  ]);
  await app.sql(
    `insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date)
     values ($1, $2, $3, 'task', 'Ontwerp', '2026-12-01', '2026-12-18')`,
    [app.organisationId, item, project],
  );
});

afterEach(() => {
  for (const response of open.splice(0)) response.destroy();
});

describe('a notification of the database', () => {
  // First in this file: from the first page on the process listens.
  it('is sent only while somebody listens, also for what was under way as that began', async () => {
    const client = () => app.app.get(Database).dedicatedClient('test');
    const [ear, writer] = [client(), client()];
    await Promise.all([ear.connect(), writer.connect()]);
    try {
      const heard: string[] = [];
      ear.on('notification', ({ payload }) => heard.push(payload ?? ''));
      await ear.query('listen stip_change');
      const change = (title: string) =>
        app.sql('update stip.work_item set title = $2 where id = $1', [item, title]).then(() => ear.query('select 1'));
      await change('Niemand luistert');
      expect(heard).toEqual([]);

      // A commit that looked before anybody listened is waited for.
      await writer.query('begin');
      await writer.query(`select set_config('stip.organisation_id', $1, true)`, [app.organisationId]);
      await writer.query(`update stip.work_item set title = 'Onderweg' where id = $1`, [item]);
      await writer.query('set constraints all immediate');
      let begun = false;
      const listening = ear.query('select stip.start_listening()').then(() => (begun = true));
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(begun).toBe(false);
      await writer.query('commit');
      await listening;
      expect(heard).toEqual([]);
      const stored = await app.sql<{ title: string }>('select title from stip.work_item where id = $1', [item]);
      expect(stored[0]?.title).toBe('Onderweg');

      await change('Iemand luistert');
      expect(heard).toHaveLength(1);
      expect(JSON.parse(heard[0] ?? '')).toMatchObject({ organisation: app.organisationId, tables: ['work_item'] });

      await ear.query('select pg_advisory_unlock_all()');
      await change('Niemand meer');
      expect(heard).toHaveLength(1);
    } finally {
      await Promise.all([ear.end(), writer.end()]);
    }
  });
});

afterAll(() => app.stop());

describe('changes of others', () => {
  it('are told within a second to who follows, with what was touched and by whom, and not to the page that made them', async () => {
    const [own, other, viewer] = [
      await follow('project_leader', 'ownownown'),
      await follow('project_leader', 'otherother'),
      await follow('viewer'),
    ];
    await rename('project_leader', 'Ontwerp en bouw', 'ownownown-1');
    expect(await other.until(() => other.changes.length > 0)).toBeLessThan(1000);
    await viewer.until(() => viewer.changes.length > 0);
    expect(other.changes).toEqual([
      {
        ...{ id: expect.stringMatching(/^\d+$/), at: expect.stringMatching(/Z$/) },
        person: { id: expect.any(String), name: 'project_leader' },
        tables: [{ name: 'work_item', count: 1, ids: [item], projectIds: [project] }],
      },
    ]);
    await rename('programme_manager', 'Bouw', 'someoneelse-1');
    await own.until(() => own.changes.length > 0);
    expect(own.changes.map(({ person }) => person?.name)).toEqual(['programme_manager']);
    expect(other.response.headers).toMatchObject({
      ...{ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform' },
      ...{ 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' },
    });
    expect(other.response.headers['content-encoding']).toBeUndefined();
  });

  it('are told however they were written, all of a transaction at once, and nothing of what was taken back', async () => {
    const page = await follow('viewer');
    await app.sql(
      `do $$ begin insert into stip.work_item (organisation_id, id, project_id, kind, title, start_date, end_date)
         select '${app.organisationId}', gen_random_uuid(), '${project}', 'task', 'Nr ' || n, '2026-12-01', '2026-12-18'
         from generate_series(1, 300) n;
       update stip.project set name = 'Basisregistraties' where id = '${project}'; end $$`,
    );
    await app
      .sql(`do $$ begin update stip.project set name = 'x' where id = '${project}'; raise exception 'no'; end $$`)
      .catch(() => undefined);
    await page.until(() => page.changes.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [change, ...more] = page.changes;
    expect(more).toEqual([]);
    const tables = new Map(change?.tables.map((table) => [table.name, table]));
    expect(change?.person).toBeNull();
    expect(tables.get('project')).toEqual({ name: 'project', count: 1, ids: [project], projectIds: [project] });
    expect(tables.get('work_item')).toMatchObject({ count: 300, projectIds: [project] });
    expect(tables.get('work_item')?.ids).toHaveLength(200);
  });

  it('of another organisation are not told', async () => {
    const another = await app.anotherOrganisation();
    const [here, there] = [await follow('viewer'), await follow('viewer', undefined, another)];
    await rename('project_leader', 'Alleen hier', 'someoneelse-2');
    await here.until(() => here.changes.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(there.changes).toEqual([]);
  });

  it('are told as missed when the connection for notifications broke, and told again after', async () => {
    const page = await follow('viewer');
    await app.sql(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'stip events'`);
    await page.until(() => page.told.some(({ event }) => event === 'missed'), 8000);
    await rename('project_leader', 'Weer terug', 'someoneelse-3');
    await page.until(() => page.changes.length > 0);
  });
});

describe('a stream', () => {
  it('is refused to who is not signed in, and with an odd page id', async () => {
    expect((await request('nothing')).statusCode).toBe(401);
    expect((await request(app.cookieOf('viewer'), 'a.b')).statusCode).toBe(400);
  });

  it('ends at once at signing out, by whatever process', async () => {
    const another = await app.anotherOrganisation();
    const page = await follow('controller', undefined, another);
    await app.app.inject({
      ...{ method: 'POST', url: '/sign-out', cookies: { [SESSION_COOKIE]: another.cookieOf('controller') } },
    });
    await page.until(() => page.isClosed);
    expect(page.told.at(-1)).toEqual({ event: 'end', data: { reason: 'signed_out' } });
  });

  it('ends when the role of its reader changes', async () => {
    const page = await follow('contributor');
    await app.sql(`update stip.account set role = 'viewer' where organisation_id = $1 and role = 'contributor'`, [
      app.organisationId,
    ]);
    await page.until(() => page.isClosed);
    expect(page.told.at(-1)).toEqual({ event: 'end', data: { reason: 'role_changed' } });
  });

  it('is one of few per account, and gives its place back when the page goes', async () => {
    const pages = await Promise.all(Array.from({ length: STREAM_LIMITS.perAccount }, () => follow('administrator')));
    expect((await request(app.cookieOf('administrator'))).statusCode).toBe(429);
    pages[0]?.response.destroy();
    const streams = app.app.get(EventStreams);
    await pages[1]?.until(() => streams.count < STREAM_LIMITS.perAccount);
    await follow('administrator');
  });
});
