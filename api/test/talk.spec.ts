import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TALK_SUBJECTS, type Role, type TalkSubjectKind } from '@stip/domain';
import { SESSION_COOKIE } from '../src/platform/auth';
import { EventStreams } from '../src/platform/events';
import { PresenceService } from '../src/talk';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';
import { firstId } from './rows';

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

interface Comment {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly [field: string]: unknown;
}
interface Thread {
  readonly id: string;
  readonly comment: Comment;
  readonly replies: readonly Comment[];
}
const COMMENT = `{ id version parentId text editedAt withdrawnAt resolvedAt postedAt author { name } resolvedBy { name }
  mentions { person { name } writtenAs } subject { kind id section title path projectId projectName } }`;
const THREAD = `{ id comment ${COMMENT} replies ${COMMENT} }`;
const change = (name: string, input: object, role: Role = 'contributor') =>
  mutate(app, role, name, input, `... on CommentThreadPayload { thread ${THREAD} }`);
const of = (outcome: Outcome): Thread => {
  if (!outcome['thread']) throw new Error(JSON.stringify(outcome));
  return outcome['thread'] as Thread;
};
const say = (subject: object, text: string, more: object = {}, role?: Role) =>
  change('addComment', { subject, text, ...more }, role);
const said = async (subject: object, text: string, more: object = {}, role?: Role) =>
  of(await say(subject, text, more, role));
const newProject = async (ownerId?: string) => {
  const outcome = await mutate(
    app,
    'administrator',
    'createProject',
    { name: `P ${randomUUID()}`, ...(ownerId ? { ownerId } : {}) },
    '... on ProjectPayload { project { id } }',
  );
  return { kind: 'project', id: (outcome['project'] as { id: string }).id };
};
const list = async (filter: object, role: Role = 'viewer') =>
  (
    await app.graphql<{ comments: { totalCount: number; nodes: Thread[] } }>(
      role,
      `query ($filter: CommentFilter) { comments(filter: $filter) { totalCount nodes ${THREAD} } }`,
      { filter },
    )
  ).data.comments;
interface Talk {
  readonly comments: number;
  readonly unresolved: number;
  readonly following: boolean;
  readonly sections: readonly object[];
  readonly followers: readonly { readonly person: { readonly name: string }; readonly because: string }[];
}
const TALK = `{ comments unresolved following sections { section comments unresolved }
  subject { title path } followers { person { name } because } }`;
const talk = async (subject: object, role: Role = 'viewer') =>
  (
    await app.graphql<{ talk: Talk | null }>(
      role,
      `query ($subject: TalkSubjectInput!) { talk(subject: $subject) ${TALK} }`,
      { subject },
    )
  ).data.talk;
const followers = async (subject: object) =>
  (await talk(subject))?.followers.map(({ person, because }) => `${person.name} ${because}`);
const told = async (role: Role) =>
  (
    await app.graphql<{ myNotifications: { nodes: { kind: string; note: string; subject: { path: string } }[] } }>(
      role,
      '{ myNotifications { nodes { kind note subject { path } } } }',
    )
  ).data.myNotifications.nodes.map(({ kind, note }) => `${kind} ${note}`);
const readAll = () =>
  app.sql('update stip.notification set read_at = now() where organisation_id = $1', [app.organisationId]);
const tick = (minutes: number) => (app.clock.at = new Date(app.clock.at.getTime() + minutes * 60_000));

/** A row of every kind that can be talked about, by SQL. */
async function oneOfEach(other: TestApp): Promise<void> {
  const { organisationId } = other;
  const insert = (table: string, columns: string, values: string) =>
    `insert into stip.${table} (organisation_id, id, ${columns}) values ('${organisationId}', gen_random_uuid(), ${values});`;
  const first = (table: string) => `(select id from stip.${table} where organisation_id = '${organisationId}' limit 1)`;
  await other.sql(
    [
      insert('strategy', 'title, term_start, term_end', `'S', '2026-01-01', '2029-12-31'`),
      insert('goal', 'strategy_id, title, category', `${first('strategy')}, 'G', 'society'`),
      insert('programme', 'name', `'M'`),
      insert('project', 'name', `'P'`),
      insert(
        'work_item',
        'project_id, kind, title, start_date, end_date',
        `${first('project')}, 'task', 'W', '2026-01-01', '2026-02-01'`,
      ),
      insert('risk', 'project_id, title, likelihood, impact', `${first('project')}, 'R', 3, 3`),
      insert('issue', 'project_id, title, raised_on', `${first('project')}, 'I', '2026-03-01'`),
      insert('decision', 'title, body', `'D', 'council'`),
      insert(
        'status_update',
        'project_id, reporting_date, overall_colour',
        `${first('project')}, '2026-03-01', 'green'`,
      ),
      insert('reporting_period', 'kind, name, start_date, end_date', `'year', 'Y', '2026-01-01', '2026-12-31'`),
      insert('report', 'reporting_period_id, title', `${first('reporting_period')}, 'J'`),
      insert('reference_item', 'list, name_nl, position', `'obligation_kind', 'K', 100`),
      insert(
        'obligation',
        'project_id, kind_id',
        `${first('project')}, (select id from stip.reference_item where organisation_id = '${organisationId}' and name_nl = 'K')`,
      ),
      insert(
        'indicator',
        'programme_id, name, unit, direction, kind',
        `${first('programme')}, 'N', '', 'increase', 'met'`,
      ),
    ].join('\n'),
  );
}

describe('a comment', () => {
  it('can be about every kind of object, and says where it is read', async () => {
    const other = await app.anotherOrganisation();
    await oneOfEach(other);
    for (const kind of TALK_SUBJECTS) {
      const id = await firstId(other, kind);
      const outcome = await mutate(
        other,
        'contributor',
        'addComment',
        { subject: { kind, id }, text: `Over ${kind}` },
        `... on CommentThreadPayload { thread ${THREAD} }`,
      );
      expect(of(outcome).comment).toMatchObject({ text: `Over ${kind}`, subject: { kind, id, section: null } });
      // Of another organisation there is nothing to talk about.
      expect((await say({ kind, id }, 'x')).__typename).toBe('NotFound');
    }
    const { nodes } = (
      await other.graphql<{ comments: { nodes: Thread[] } }>('viewer', `{ comments { nodes ${THREAD} } }`)
    ).data.comments;
    expect(new Set(nodes.map((node) => (node.comment['subject'] as { kind: TalkSubjectKind }).kind)).size).toBe(11);
    expect(await list({})).toMatchObject({ totalCount: 0 });
  });

  it('is answered, edited and withdrawn by who wrote it; the history keeps what it was', async () => {
    const subject = await newProject();
    const { id, comment } = await said(subject, '  Is dit zo?  ');
    expect(comment).toMatchObject({ text: 'Is dit zo?', editedAt: null, author: { name: 'contributor' }, version: 1 });
    const thread = await said(subject, 'Ja.', { parentId: id }, 'controller');
    expect(thread).toMatchObject({ id, replies: [{ text: 'Ja.', parentId: id, author: { name: 'controller' } }] });
    const reply = thread.replies[0] as Comment;

    const edit = (text: string, more: object = {}, role?: Role) =>
      change('updateComment', { id, version: 1, text, ...more }, role);
    expect((await edit('Nee', {}, 'controller')).permission).toBe('comment.write');
    expect((await edit('Nee', {}, 'viewer')).permission).toBe('comment.write');
    expect(problems(await edit(' '))).toEqual(['text required']);
    expect((await edit('Nee', { id: randomUUID() })).__typename).toBe('NotFound');
    expect(of(await edit('Is dit echt zo?')).comment).toMatchObject({
      text: 'Is dit echt zo?',
      editedAt: expect.stringMatching(/^2026-11-24T10:00:00/),
      version: 2,
    });
    expect((await edit('Nee')).__typename).toBe('VersionConflict');

    const withdraw = (version: number, role?: Role, key = id) => change('withdrawComment', { id: key, version }, role);
    expect((await withdraw(2, 'controller')).permission).toBe('organisation.manage');
    expect((await withdraw(1)).__typename).toBe('VersionConflict');
    expect((await withdraw(1, 'contributor', randomUUID())).__typename).toBe('NotFound');
    expect(of(await withdraw(2)).comment).toMatchObject({
      text: '',
      withdrawnAt: expect.stringMatching(/^2026-11-24T10:00:00/),
    });
    expect(problems(await withdraw(3))).toEqual(['id comment_withdrawn']);
    expect(problems(await edit('Toch', { version: 3 }))).toEqual(['id comment_withdrawn']);
    // Who manages the organisation can take away what somebody else wrote.
    expect(of(await withdraw(1, 'administrator', reply.id)).replies[0]).toMatchObject({ text: '' });
    const versions = await app.sql<{ text: string }>(
      'select text from stip_history.comment where id = $1 order by _change',
      [id],
    );
    expect(versions.map(({ text }) => text)).toEqual(['Is dit zo?', 'Is dit echt zo?', '']);
    expect(await talk(subject)).toMatchObject({ comments: 0, unresolved: 0 });
  });

  it.each([
    ['text required', { text: '   ' }],
    ['text comment_too_long', { text: 'x'.repeat(5001) }],
    ['mentionIds unknown_id', { text: '@viewer', mentionIds: [randomUUID()] }],
    ['mentionIds too_many', { text: 'x', mentionIds: Array.from({ length: 21 }, () => randomUUID()) }],
    ['parentId unknown_id', { text: 'x', parentId: randomUUID() }],
  ])('is refused: %s', async (problem, more) => {
    expect(problems(await change('addComment', { subject: await newProject(), ...more }))).toEqual([problem]);
  });

  it('stays with its thread and object in the database too', async () => {
    const [one, other] = [await newProject(), await newProject()];
    const { id } = await said(one, 'Eerste');
    const reply = (await said(one, 'Tweede', { parentId: id })).replies[0] as Comment;
    expect(problems(await say(one, 'Derde', { parentId: reply.id }))).toEqual(['parentId reply_of_reply']);
    expect(problems(await say(other, 'Elders', { parentId: id }))).toEqual(['parentId reply_of_reply']);
    expect(problems(await say({ ...one, section: 'money' }, 'x'))).toEqual(['section unknown_id']);
    expect((await say(one, 'x', {}, 'viewer')).permission).toBe('comment.write');
    const sql = (set: string) => app.sql(`update stip.comment set ${set} where id = $1`, [id]);
    await expect(sql(`project_id = '${other.id}'`)).rejects.toMatchObject({ constraint: 'comment_fixed' });
    await expect(sql(`text = ''`)).rejects.toMatchObject({ constraint: 'comment_text_or_withdrawn' });
    await expect(sql(`goal_id = '${one.id}'`)).rejects.toMatchObject({ constraint: 'comment_fixed' });
    await expect(app.sql('delete from stip.comment where id = $1', [id])).rejects.toMatchObject({
      constraint: 'comment_parent_fk',
    });
    // With its object the whole conversation goes.
    await app.sql('delete from stip.project where id = $1', [one.id]);
    expect(await list({ subject: one })).toMatchObject({ totalCount: 0 });
  });
});

describe('a thread', () => {
  it('is resolved and opened again, once', async () => {
    const subject = await newProject();
    const { id } = await said(subject, 'Wie pakt dit op?');
    const reply = (await said(subject, 'Ik', { parentId: id })).replies[0] as Comment;
    const step = (name: string, version: number, role: Role = 'controller', key = id) =>
      change(name, { id: key, version }, role);
    for (const name of ['resolveComment', 'reopenComment']) {
      expect((await step(name, 1, 'viewer')).permission).toBe('comment.write');
      expect((await step(name, 1, 'controller', randomUUID())).__typename).toBe('NotFound');
      expect((await step(name, 7)).__typename).toBe('VersionConflict');
      expect(problems(await step(name, 1, 'controller', reply.id))).toEqual(['id not_a_thread']);
    }
    expect(problems(await step('reopenComment', 1))).toEqual(['id thread_open']);
    expect(await list({ subject, unresolved: true })).toMatchObject({ totalCount: 1 });
    expect(of(await step('resolveComment', 1)).comment).toMatchObject({ resolvedBy: { name: 'controller' } });
    expect(problems(await step('resolveComment', 2))).toEqual(['id thread_resolved']);
    expect(await list({ subject, unresolved: true })).toMatchObject({ totalCount: 0 });
    expect(await talk(subject)).toMatchObject({ comments: 2, unresolved: 0 });
    expect(of(await step('reopenComment', 2)).comment).toMatchObject({ resolvedAt: null, resolvedBy: null });
  });

  it('is found by words, who is named in it and the section of a report', async () => {
    const subject = await newProject();
    const { id } = await said(subject, 'De koppeling met het zaaksysteem hapert');
    await said(subject, 'Kijk mee @controller', { parentId: id, mentionIds: [personOf('controller')] });
    await said(subject, 'Iets anders');
    const found = async (filter: object) => (await list({ subject, ...filter })).nodes.map((node) => node.id);
    expect(await found({ search: 'zaaksysteem kijk contributor' })).toEqual([id]);
    expect(await found({ search: 'zaaksysteem anders' })).toEqual([]);
    expect(await found({ mentionedId: personOf('controller') })).toEqual([id]);
    expect(await found({ mentionedId: personOf('viewer') })).toEqual([]);

    const [period, reportId] = [randomUUID(), randomUUID()];
    await app.sql(
      `insert into stip.reporting_period (organisation_id, id, kind, name, start_date, end_date)
       values ($1, $2, 'year', 'Y', '2026-01-01', '2026-12-31')`,
      [app.organisationId, period],
    );
    await app.sql(
      `insert into stip.report (organisation_id, id, reporting_period_id, title) values ($1, $2, $3, 'Jaar')`,
      [app.organisationId, reportId, period],
    );
    const report = { kind: 'report', id: reportId };
    await said(report, 'Over het geheel');
    const money = await said({ ...report, section: 'money' }, 'Klopt dit bedrag?');
    await said({ ...report, section: 'money' }, 'Ja', { parentId: money.id });
    expect(money.comment['subject']).toMatchObject({
      section: 'money',
      path: `/verantwoording/${reportId}/bewerken?onderdeel=money`,
    });
    expect(await list({ subject: report })).toMatchObject({ totalCount: 2 });
    expect(await list({ subject: { ...report, section: 'money' } })).toMatchObject({ totalCount: 1 });
    expect(problems(await say({ ...report, section: 'weather' }, 'x'))).toEqual(['section unknown_id']);
    const sections = [{ section: 'money', comments: 2, unresolved: 1 }];
    expect(await talk(report)).toMatchObject({ comments: 3, unresolved: 2, sections });
    expect(await talk({ ...report, section: 'money' })).toMatchObject({ comments: 2, unresolved: 1 });
    expect(await talk({ kind: 'report', id: randomUUID() })).toBeNull();
  });
});

describe('looking back', () => {
  it('shows what was said then, but nothing that was withdrawn since', async () => {
    const subject = await newProject();
    const kept = await said(subject, 'Zoals het was');
    const taken = await said(subject, 'Had ik niet moeten zeggen');
    const then = new Date(Date.now() + 5).toISOString();
    await new Promise((done) => setTimeout(done, 10));
    app.clock.at = new Date(Date.now() + 1000);
    await change('updateComment', { id: kept.id, version: 1, text: 'Zoals het is' });
    await change('withdrawComment', { id: taken.id, version: 1 });
    await said(subject, 'Van later');
    const response = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query: 'query ($filter: CommentFilter) { comments(filter: $filter) { nodes { comment { text } } } }',
        variables: { filter: { subject } },
      },
      headers: { 'stip-as-of': then },
      cookies: { stip_session: app.cookieOf('viewer') },
    });
    const { data } = response.json<{ data: { comments: { nodes: { comment: { text: string } }[] } } }>();
    expect(data.comments.nodes.map(({ comment }) => comment.text).sort()).toEqual(['', 'Zoals het was']);
  });
});

describe('who follows', () => {
  it('is the owner, who writes, who is named and who asks, until they stop', async () => {
    const subject = await newProject(personOf('project_leader'));
    expect(await followers(subject)).toEqual(['project_leader owner']);
    await said(subject, 'Dag @viewer', { mentionIds: [personOf('viewer')] });
    const follow = (following: boolean, role: Role, more: object = {}) =>
      mutate(app, role, 'setSubscription', { subject, following, ...more }, `... on TalkPayload { talk ${TALK} }`);
    expect((await follow(true, 'controller'))['talk']).toMatchObject({ following: true });
    expect(await followers(subject)).toEqual([
      'contributor author',
      'controller chosen',
      'project_leader owner',
      'viewer mentioned',
    ]);
    await follow(false, 'viewer');
    await follow(false, 'project_leader');
    // Being named again does not bring back who stopped.
    await said(subject, 'Nog eens @viewer', { mentionIds: [personOf('viewer')] });
    expect(await followers(subject)).toEqual(['contributor author', 'controller chosen']);
    expect((await follow(true, 'viewer', { personId: personOf('contributor') })).permission).toBe('people.manage');
    expect((await follow(false, 'administrator', { personId: personOf('controller') }))['talk']).toBeTruthy();
    expect((await follow(true, 'viewer', { subject: { ...subject, id: randomUUID() } })).__typename).toBe('NotFound');
    expect((await follow(true, 'administrator', { personId: randomUUID() })).__typename).toBe('NotFound');
    await follow(true, 'project_leader');
    expect(await followers(subject)).toEqual(['contributor author', 'project_leader owner']);
  });

  it('is told of comments once per sitting, of being named always, and not of what was taken back', async () => {
    await readAll();
    const subject = await newProject(personOf('project_leader'));
    const before = (await told('project_leader')).length;
    const first = await said(subject, 'Een vraag over de planning');
    await said(subject, 'En nog iets', { parentId: first.id });
    expect((await told('project_leader')).slice(0, -before || undefined)).toEqual([
      'comment Een vraag over de planning',
    ]);
    await said(subject, 'Ja @project_leader', { parentId: first.id, mentionIds: [personOf('project_leader')] });
    expect((await told('project_leader'))[0]).toBe('mention Ja @project_leader');
    // Once it was read, or after a while, there is news again.
    tick(31);
    await said(subject, 'Later nog dit', { parentId: first.id });
    expect((await told('project_leader'))[0]).toBe('comment Later nog dit');
    await readAll();
    await said(subject, 'Meteen weer', { parentId: first.id });
    expect((await told('project_leader'))[0]).toBe('comment Meteen weer');
    const meant = (await list({ subject })).nodes[0]?.replies.at(-1) as Comment;
    await change('updateComment', { id: meant.id, version: 1, text: 'Netter gezegd' });
    expect((await told('project_leader'))[0]).toBe('comment Netter gezegd');
    await change('withdrawComment', { id: meant.id, version: 2 });
    expect((await told('project_leader'))[0]).toBe('comment ');
    expect(problems(await say(subject, 'Zonder naam', { mentionIds: [personOf('viewer')] }))).toEqual([
      'mentionIds not_mentioned',
    ]);
  });

  it('is told of a changed state and of what became of a decision', async () => {
    await readAll();
    const subject = await newProject(personOf('project_leader'));
    const update = (version: number, state: string) =>
      mutate(app, 'administrator', 'updateProject', { id: subject.id, version, state });
    expect((await update(1, 'on_hold')).__typename).toBe('ProjectPayload');
    expect((await told('project_leader'))[0]).toBe('followed state_changed');
    const count = (await told('project_leader')).length;
    await update(2, 'completed');
    expect(await told('project_leader')).toHaveLength(count);
    const decision = await mutate(
      app,
      'controller',
      'createDecision',
      { title: 'Geld erbij', body: 'council', projectId: subject.id },
      '... on DecisionPayload { decision { id } }',
    );
    const { id } = decision['decision'] as { id: string };
    await mutate(app, 'controller', 'decideDecision', { id, version: 1, decidedOn: '2026-11-20' });
    expect((await told('project_leader'))[0]).toBe('followed decision_decided');
  });
});

describe('whether others see where somebody is at work', () => {
  it('is set per person', async () => {
    const set = (input: object, role: Role = 'viewer') =>
      mutate(
        app,
        role,
        'setPresencePreference',
        input,
        '... on PresencePreferencePayload { preference { shown version } }',
      );
    const ask = async () =>
      (await app.graphql<{ presencePreference: object }>('viewer', '{ presencePreference { shown version } }')).data
        .presencePreference;
    expect(await ask()).toEqual({ shown: true, version: null });
    expect((await set({ shown: false }))['preference']).toEqual({ shown: false, version: 1 });
    expect((await set({ shown: true })).__typename).toBe('VersionConflict');
    expect((await set({ shown: true, version: 1 }))['preference']).toEqual({ shown: true, version: 2 });
    expect((await set({ shown: true, personId: personOf('controller') })).permission).toBe('people.manage');
    expect((await set({ shown: true, personId: randomUUID() }, 'administrator')).__typename).toBe('NotFound');
    expect((await set({ shown: false, personId: personOf('controller') }, 'administrator'))['preference']).toBeTruthy();
    expect(
      (await set({ shown: false, version: 4, personId: personOf('contributor') }, 'administrator')).__typename,
    ).toBe('VersionConflict');
    expect(await ask()).toEqual({ shown: true, version: 2 });
  });
});

describe('who is where now', () => {
  interface Page {
    readonly told: { place: string; others: { name: string; editing: string | null }[] }[];
    readonly id: string;
    readonly role: Role;
  }
  const open: (() => void)[] = [];
  afterAll(() => {
    for (const stop of open) stop();
  });
  const page = async (role: Role, id: string): Promise<Page> => {
    const told: Page['told'] = [];
    const reader = { organisationId: app.organisationId, accountId: role, personId: personOf(role), role };
    const write = (text: string) => {
      const data = /^event: presence\ndata: (.*)$/m.exec(text)?.[1];
      if (data) told.push(JSON.parse(data) as Page['told'][number]);
    };
    const sink = { write, waiting: () => 0, close: () => undefined };
    open.push(await app.app.get(EventStreams).open({ ...reader, pageId: id, sessionToken: app.cookieOf(role) }, sink));
    return { told, id, role };
  };
  let said = 0;
  const at = (
    { id, role }: Pick<Page, 'id' | 'role'>,
    place: unknown,
    editing: unknown = null,
    turn: unknown = (said += 1),
  ) =>
    app.app.inject({
      ...{ method: 'POST', url: '/api/presence', cookies: { [SESSION_COOKIE]: app.cookieOf(role) } },
      payload: { page: id, place, editing, turn },
    });
  const others = ({ told }: Page) => told.at(-1)?.others.map(({ name, editing }) => `${name} ${editing ?? '-'}`);
  const until = async (what: () => void) => {
    for (let turn = 0; ; turn += 1) {
      try {
        return what();
      } catch (error) {
        if (turn > 200) throw error;
        await new Promise((done) => setTimeout(done, 10));
      }
    }
  };

  it('is told to who is there too, and to nobody else', async () => {
    const place = `project:${randomUUID()}`;
    const [one, two, elsewhere] = [
      await page('controller', 'pagecontroller'),
      await page('contributor', 'pagecontributor'),
      await page('administrator', 'pageadministrator'),
    ];
    expect((await at(one, place)).statusCode).toBe(204);
    await at(elsewhere, 'roadmap');
    await at(two, place, 'status');
    // The administrator switched it off for the controller before; so nobody is seen here.
    await until(() => expect(others(two)).toEqual([]));
    expect(others(one)).toBeUndefined();
    await app.sql('delete from stip.presence_preference where organisation_id = $1', [app.organisationId]);
    await at(one, place);
    await until(() => expect(others(one)).toEqual(['contributor status']));
    expect(others(two)).toEqual(['controller -']);
    await at(two, place);
    await until(() => expect(others(one)).toEqual(['contributor -']));
    expect(elsewhere.told.flatMap((told) => told.others)).toEqual([]);

    // What was said before and arrives later changes nothing; who says the same again is told again, as its stream may be new.
    await at(two, null, null, 1);
    const heard = one.told.length;
    await at(one, place);
    await until(() => expect(one.told).toHaveLength(heard + 1));
    expect(others(one)).toEqual(['contributor -']);

    // Who leaves is gone at once, who says nothing any more after a while.
    await at(two, null);
    await until(() => expect(others(one)).toEqual([]));
    await at(two, place);
    await until(() => expect(others(one)).toEqual(['contributor -']));
    tick(1);
    await at(one, place);
    await until(() => {
      app.app.get(PresenceService).sweep();
      expect(others(one)).toEqual([]);
    });
    const kept = await app.sql<{ n: number }>(
      `select count(*)::int as n from stip_history.change where organisation_id = $1 and tables @> array['presence']`,
      [app.organisationId],
    );
    expect(kept).toEqual([{ n: 0 }]);
  });

  it.each([
    ['page', { id: 'x', role: 'viewer' as const }, 'roadmap', null, 1],
    ['place', { id: 'pageviewer', role: 'viewer' as const }, "project'; drop", null, 1],
    ['place', { id: 'pageviewer', role: 'viewer' as const }, 7, null, 1],
    ['editing', { id: 'pageviewer', role: 'viewer' as const }, 'roadmap', ' ', 1],
    ['turn', { id: 'pageviewer', role: 'viewer' as const }, 'roadmap', null, -1],
  ])('is refused with another %s', async (_, who, place, editing, turn) => {
    expect((await at(who, place, editing, turn)).statusCode).toBe(400);
  });
});
