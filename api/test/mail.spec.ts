import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@stip/domain';
import { MailWorker } from '../src/mail';
import { MailSender } from '../src/mail/sender';
import { NotificationService, type Notice } from '../src/notification';
import { newId } from '../src/platform/ids';
import { TestApp } from './app';
import { Mailbox } from './mailbox';
import { mutate, problems } from './mutate';

const PUBLIC = 'https://stip.testdam.example';
let mailbox: Mailbox;
let app: TestApp;
const persons = new Map<string, string>();
beforeAll(async () => {
  mailbox = await Mailbox.open();
  app = await TestApp.start({
    STIP_SMTP_URL: mailbox.url,
    STIP_MAIL_FROM: 'Stip <stip@testdam.example>',
    STIP_PUBLIC_URL: PUBLIC,
  });
  const rows = await app.sql<{ role: string; person_id: string }>(
    'select role, person_id from stip.account where organisation_id = $1',
    [app.organisationId],
  );
  for (const { role, person_id } of rows) persons.set(role, person_id);
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
});
beforeEach(async () => {
  mailbox.received.length = 0;
  mailbox.refuses = undefined;
  app.clock.at = new Date('2026-11-24T10:00:00Z');
  await app.sql('delete from stip.mail');
  await app.sql('delete from stip.notification');
  await app.sql('delete from stip.mail_preference');
});

const personOf = (role: Role): string => persons.get(role) ?? '';
const addressOf = (role: Role): string => `${role}@testdam.example`;
const tell = (change: Partial<Notice> = {}) =>
  app.records.write({ organisationId: app.organisationId }, (manager) =>
    app.app.get(NotificationService).notify(
      manager,
      { organisationId: app.organisationId, now: app.clock.now() },
      {
        kind: 'mention',
        recipients: [personOf('viewer')],
        subject: { type: 'project', id: newId(), title: 'Datacatalogus', path: '/projecten/x?tab=gesprek' },
        actorId: personOf('controller'),
        note: 'Kun je <meekijken>?',
        deduplicationKey: randomUUID(),
        ...change,
      },
    ),
  );
const tick = (n = 1) => Promise.all(Array.from({ length: n }, () => app.app.get(MailWorker).tick()));
const later = (minutes: number) => (app.clock.at = new Date(app.clock.at.getTime() + minutes * 60_000));
const prefer = (role: Role, input: object) =>
  mutate(
    app,
    role,
    'setMailPreference',
    { choices: [], ...input },
    '... on MailPreferencePayload { preference { isOn address language version choices { kind delivery } } }',
  );
const linksOf = (words: string) => ({
  signIn: /https:\/\/stip\.testdam\.example(\/sign-in\/mail\?\S+)/.exec(words)?.[1] ?? '',
  optOut: /https:\/\/stip\.testdam\.example(\/mail\/opt-out\/[\w-]+)/.exec(words)?.[1] ?? '',
});
const inject = (method: 'GET' | 'POST', url: string, fields?: Record<string, string>) =>
  app.app.inject({
    ...{ method, url },
    ...(fields
      ? {
          payload: new URLSearchParams(fields).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }
      : {}),
  });

describe('what is told', () => {
  it('goes by mail once, however many processes look, with what is asked in the subject', async () => {
    await tell();
    await tick(4);
    await tick(4);
    const [mail, ...others] = mailbox.to(addressOf('viewer'));
    expect(others).toEqual([]);
    expect(mail?.headers.get('subject')).toBe('Kijk mee: Datacatalogus');
    expect(mail?.headers.get('from')).toBe('Stip <stip@testdam.example>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail?.headers.get('list-unsubscribe')).toContain(linksOf(mail?.words ?? '').optOut);
    expect(mail?.words).toContain('Kun je <meekijken>?');
    expect(mail?.words).toContain('Kun je &lt;meekijken&gt;?');
    expect(mail?.words).not.toContain('stip-aanmelden-');
  });

  it('is bundled when it comes together, and held back when there was a mail just now', async () => {
    for (let n = 0; n < 12; n += 1) await tell();
    await tick();
    expect(mailbox.received.map((mail) => mail.headers.get('subject'))).toEqual(['Lees 12 meldingen']);
    await tell();
    await tick();
    expect(mailbox.received).toHaveLength(1);
    later(6);
    await tick();
    expect(mailbox.received).toHaveLength(2);
  });

  it('is not mailed once it was read, nor to who has no address, nor on a day off', async () => {
    await tell();
    await app.sql('update stip.notification set read_at = now()');
    await tell({ recipients: [personOf('contributor')] });
    await app.sql('update stip.person set email = null where id = $1', [personOf('contributor')]);
    await tick();
    await app.sql('update stip.person set email = $2 where id = $1', [
      personOf('contributor'),
      addressOf('contributor'),
    ]);
    app.clock.at = new Date('2026-11-28T10:00:00Z');
    await tell();
    await tick();
    expect(mailbox.received).toEqual([]);
    app.clock.at = new Date('2026-11-30T09:00:00Z');
    await tick();
    expect(mailbox.received.map((mail) => mail.to)).toEqual([addressOf('viewer')]);
  });

  it('stops at the most that a person gets on a day', async () => {
    for (let n = 0; n < 9; n += 1) {
      await tell();
      await tick();
      later(10);
    }
    expect(mailbox.received).toHaveLength(5);
    app.clock.at = new Date('2026-11-25T09:00:00Z');
    await tick();
    expect(mailbox.received.at(-1)?.headers.get('subject')).toBe('Lees 4 meldingen');
    const flood = app.sql(
      `insert into stip.mail (organisation_id, id, recipient_id, address, kind, language, subject, body_text, body_html, path, told_kinds,
         day, number_of_day, message_id, next_attempt_at)
       select organisation_id, gen_random_uuid(), recipient_id, address, kind, language, subject, '', '', path, told_kinds, day, 21,
         '<x@y>', now() from stip.mail limit 1`,
    );
    await expect(flood).rejects.toMatchObject({ constraint: 'mail_flood' });
  });
});

describe('a mail server that does not take it', () => {
  const states = () =>
    app.sql<{ state: string; attempts: number; failure: string }>('select state, attempts, failure from stip.mail');

  it('is tried again, ever later, and not before', async () => {
    mailbox.refuses = 451;
    await tell();
    await tick();
    await tick();
    expect(await states()).toEqual([{ state: 'queued', attempts: 1, failure: expect.stringContaining('Not today') }]);
    later(1);
    await tick();
    expect(await states()).toMatchObject([{ state: 'queued', attempts: 2 }]);
    mailbox.refuses = undefined;
    later(5);
    await tick();
    expect(await states()).toMatchObject([{ state: 'sent', attempts: 3, failure: '' }]);
    expect(mailbox.received).toHaveLength(1);
  });

  it('that refuses for good is told to who manages, who tries again', async () => {
    mailbox.refuses = 550;
    await tell();
    await tick();
    const list = await app.graphql<{ mails: { nodes: { id: string; version: number; failure: string }[] } }>(
      'administrator',
      '{ mails(first: 10, filter: { states: [failed] }) { totalCount nodes { id version state failure subject recipient { name } } } mailStanding { isOn failed } }',
    );
    const [mail] = list.data.mails.nodes;
    expect(list.data).toMatchObject({ mailStanding: { isOn: true, failed: 1 } });
    expect(mail?.failure).toContain('Not today');
    const again = (role: Role, input: object) =>
      mutate(
        app,
        role,
        'sendMailAgain',
        { id: mail?.id, version: mail?.version, ...input },
        '... on MailPayload { mail { state } }',
      );
    expect((await again('programme_manager', {})).permission).toBe('organisation.manage');
    expect((await again('administrator', { version: 99 })).__typename).toBe('VersionConflict');
    expect((await again('administrator', { id: randomUUID() })).__typename).toBe('NotFound');
    mailbox.refuses = undefined;
    expect(await again('administrator', {})).toMatchObject({ mail: { state: 'queued' } });
    await tick();
    expect(mailbox.received).toHaveLength(1);
    const [row] = await app.sql<{ version: number }>('select version from stip.mail');
    expect(problems(await again('administrator', { version: row?.version }))).toEqual(['id mail_not_failed']);
  });

  it('lets another process take over what a process died with, later and under the same name', async () => {
    await tell();
    const sender = app.app.get(MailSender) as unknown as { deliver: (...args: unknown[]) => Promise<boolean> };
    const { deliver } = sender;
    sender.deliver = () => Promise.reject(new Error('died'));
    await expect(tick()).rejects.toThrow('died');
    sender.deliver = deliver;
    await tick();
    expect(mailbox.received).toEqual([]);
    later(11);
    await tick();
    expect(mailbox.received).toHaveLength(1);
    expect(await states()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });
});

describe('how a person wants mail', () => {
  it('is set by the person, or by who manages people', async () => {
    expect(await prefer('viewer', { choices: [{ kind: 'mention', delivery: 'daily' }], language: 'en' })).toMatchObject(
      {
        preference: { isOn: true, address: addressOf('viewer'), language: 'en', version: 1 },
      },
    );
    expect((await prefer('viewer', { choices: [] })).__typename).toBe('VersionConflict');
    expect((await prefer('viewer', { personId: personOf('controller') })).permission).toBe('people.manage');
    expect((await prefer('administrator', { personId: randomUUID() })).__typename).toBe('NotFound');
    expect(problems(await prefer('viewer', { language: 'de', version: 1 }))).toEqual(['language invalid']);
    const twice = [
      { kind: 'mention', delivery: 'daily' },
      { kind: 'mention', delivery: 'none' },
    ];
    expect(problems(await prefer('viewer', { choices: twice, version: 1 }))).toEqual(['choices already_exists']);
    expect(await prefer('viewer', { choices: [{ kind: 'comment', delivery: 'none' }], version: 1 })).toMatchObject({
      preference: { version: 2, language: 'en' },
    });
  });

  it('is kept to: bundled in the morning, in their language, or not at all', async () => {
    await prefer('viewer', { choices: [{ kind: 'mention', delivery: 'daily' }], language: 'en' });
    await prefer('contributor', { choices: [{ kind: 'mention', delivery: 'none' }] });
    app.clock.at = new Date('2026-11-24T05:00:00Z');
    await tell({ recipients: [personOf('viewer'), personOf('contributor')] });
    await tick();
    expect(mailbox.received).toEqual([]);
    app.clock.at = new Date('2026-11-24T07:05:00Z');
    await tick();
    expect(mailbox.received.map((mail) => [mail.to, mail.headers.get('subject')])).toEqual([
      [addressOf('viewer'), 'Have a look: Datacatalogus'],
    ]);
    await tell();
    later(120);
    await tick();
    expect(mailbox.received).toHaveLength(1);
  });

  it('is stopped without signing in: not by opening the page, by a post at once', async () => {
    await tell();
    await tick();
    const { optOut } = linksOf(mailbox.received[0]?.words ?? '');
    const page = await inject('GET', optOut);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('iemand noemt u');
    expect((await app.sql('select from stip.mail_preference')).length).toBe(0);
    const stopped = await inject('POST', optOut, { 'List-Unsubscribe': 'One-Click' });
    expect(stopped.body).toContain('U krijgt hierover geen mail meer.');
    expect(await app.sql('select mention, reminder from stip.mail_preference')).toEqual([
      { mention: 'none', reminder: 'direct' },
    ]);
    await tell();
    later(10);
    await tick();
    expect(mailbox.received).toHaveLength(1);
    await inject('POST', optOut, { what: 'all' });
    expect(await app.sql('select mention, reminder from stip.mail_preference')).toEqual([
      { mention: 'none', reminder: 'none' },
    ]);
    expect((await inject('POST', `/mail/opt-out/${'a'.repeat(43)}`)).statusCode).toBe(404);
  });

  it('counts for what was made and not sent yet', async () => {
    mailbox.refuses = 451;
    await tell();
    await tick();
    mailbox.refuses = undefined;
    await prefer('viewer', { choices: [{ kind: 'mention', delivery: 'none' }] });
    later(5);
    await tick();
    expect(mailbox.received).toEqual([]);
    expect(await app.sql('select state from stip.mail')).toEqual([{ state: 'stopped' }]);
  });
});

describe('the link in a mail', () => {
  it('signs in once, by a press and not by being opened, and leads to where it is done', async () => {
    await tell();
    await tick();
    const url = linksOf(mailbox.received[0]?.words ?? '').signIn;
    const token = new URLSearchParams(url.split('?')[1]).get('token') ?? '';
    for (let n = 0; n < 3; n += 1) expect((await inject('GET', url)).body).toContain('Verder naar Stip');
    const used = await inject('POST', '/sign-in/mail', { token, to: '/projecten/x?tab=gesprek' });
    expect(used.statusCode).toBe(303);
    expect(used.headers.location).toBe('/projecten/x?tab=gesprek');
    const session = used.cookies.find((cookie) => cookie.name === 'stip_session');
    expect(session?.value).toBeTruthy();
    const again = await inject('POST', '/sign-in/mail', { token, to: '//elsewhere.example' });
    expect(again.headers.location).toBe('/aanmelden?reden=used&terug=%2F');
    const open = await app.app.inject({ method: 'GET', url, cookies: { stip_session: session?.value ?? '' } });
    expect(open.headers.location).toBe('/projecten/x?tab=gesprek');
  });

  it('is in no row, and the words go after a while', async () => {
    await tell();
    await tick();
    const url = linksOf(mailbox.received[0]?.words ?? '').signIn;
    const token = new URLSearchParams(url.split('?')[1]).get('token') ?? 'none';
    const [row] = await app.sql<{ body_text: string; body_html: string }>('select body_text, body_html from stip.mail');
    expect(row?.body_text).toContain('Datacatalogus');
    expect(`${row?.body_text}${row?.body_html}`).not.toContain(token);
    app.clock.at = new Date('2027-01-04T10:00:00Z');
    await tick();
    expect(await app.sql('select body_text from stip.mail')).toEqual([{ body_text: '' }]);
  });
});

describe('reminders by themselves', () => {
  const setCadence = (role: Role, input: object) =>
    mutate(
      app,
      role,
      'setMailCadence',
      { active: true, firstDaysBefore: 7, repeatEveryDays: 7, escalateAfterDays: 5, ...input },
      '... on MailCadencesPayload { cadences { id active escalateAfterDays version programme { name } } }',
    );

  it('come as the cadence says: before, again, and then to who answers for the programme', async () => {
    const [programme] = await app.sql<{ id: string }>(
      `insert into stip.programme (organisation_id, id, name, owner_id) values ($1, gen_random_uuid(), 'Basis', $2) returning id`,
      [app.organisationId, personOf('programme_manager')],
    );
    const [project] = await app.sql<{ id: string }>(
      `insert into stip.project (organisation_id, id, programme_id, name, owner_id) values ($1, gen_random_uuid(), $2, 'Catalogus', $3) returning id`,
      [app.organisationId, programme?.id, personOf('project_leader')],
    );
    await app.sql(
      `insert into stip.reporting_period (organisation_id, id, kind, name, start_date, end_date, due_date)
       values ($1, gen_random_uuid(), 'quarter', 'Q4', '2026-10-01', '2026-12-31', '2026-12-02')`,
      [app.organisationId],
    );
    await tick();
    expect(mailbox.received).toEqual([]);

    expect((await setCadence('project_leader', {})).permission).toBe('portfolio.edit');
    expect(problems(await setCadence('administrator', { firstDaysBefore: 61 }))).toEqual([
      'firstDaysBefore number_out_of_range',
    ]);
    expect((await setCadence('administrator', { programmeId: randomUUID() })).__typename).toBe('NotFound');
    const set = await setCadence('programme_manager', { programmeId: programme?.id });
    expect(set).toMatchObject({
      cadences: [
        { id: null, active: false },
        { active: true, version: 1, programme: { name: 'Basis' } },
      ],
    });
    expect((await setCadence('programme_manager', { programmeId: programme?.id })).__typename).toBe('VersionConflict');

    const on = async (day: string) => {
      app.clock.at = new Date(`${day}T09:00:00Z`);
      mailbox.received.length = 0;
      await tick(3);
      return mailbox.received.map((mail) => `${mail.to.split('@')[0] ?? ''}: ${mail.headers.get('subject') ?? ''}`);
    };
    expect(await on('2026-11-24')).toEqual([]);
    expect(await on('2026-11-25')).toEqual(['project_leader: Meld de voortgang: Catalogus']);
    expect(await on('2026-11-26')).toEqual([]);
    expect(await on('2026-12-02')).toEqual(['project_leader: Meld de voortgang: Catalogus']);
    expect(await on('2026-12-05')).toEqual([]);
    expect(await on('2026-12-07')).toEqual(['programme_manager: Help verder: Catalogus']);
    expect(await on('2026-12-08')).toEqual([]);
    await app.sql(`delete from stip.reporting_period`);
    await app.sql('delete from stip.project where id = $1', [project?.id]);

    const cadences = set['cadences'] as { id: string; version: number }[];
    const remove = (role: Role, input: object) =>
      mutate(
        app,
        role,
        'removeMailCadence',
        { id: cadences[1]?.id, version: 1, ...input },
        '... on MailCadencesPayload { cadences { active } }',
      );
    expect((await remove('viewer', {})).permission).toBe('portfolio.edit');
    expect((await remove('administrator', { version: 4 })).__typename).toBe('VersionConflict');
    expect((await remove('administrator', { id: randomUUID() })).__typename).toBe('NotFound');
    expect(await remove('administrator', {})).toMatchObject({ cadences: [{ active: false }] });
  });

  it('of a colleague go by mail as well', async () => {
    const made = await mutate(
      app,
      'administrator',
      'createProject',
      { name: `P ${randomUUID()}` },
      '... on ProjectPayload { project { id } }',
    );
    const projectId = (made['project'] as { id: string }).id;
    await app.sql('update stip.project set owner_id = $2 where id = $1', [projectId, personOf('project_leader')]);
    await mutate(app, 'programme_manager', 'sendStatusReminder', { projectId, note: 'Graag vandaag.' });
    await tick();
    const [mail] = mailbox.received;
    expect(mail?.headers.get('subject')).toMatch(/^Meld de voortgang: P /);
    expect(mail?.words).toContain('Graag vandaag.');
    expect(mail?.words).toContain('Herinnering van programme_manager');
  });
});

describe('what the organisation allows', () => {
  const settings = {
    digestHour: 9,
    digestWeekday: 2,
    quietDays: false,
    perPersonPerDay: 3,
    perHour: 100,
    retentionDays: 10,
  };
  const set = (role: Role, input: object = {}) =>
    mutate(
      app,
      role,
      'setMailSettings',
      { ...settings, ...input },
      '... on MailStandingPayload { standing { settings { digestHour version } } }',
    );

  it('is set by who manages it', async () => {
    expect((await set('programme_manager')).permission).toBe('organisation.manage');
    expect(problems(await set('administrator', { perPersonPerDay: 21, digestHour: 24 }))).toEqual([
      'digestHour number_out_of_range',
      'perPersonPerDay number_out_of_range',
    ]);
    expect(await set('administrator')).toMatchObject({ standing: { settings: { digestHour: 9, version: 1 } } });
    expect((await set('administrator')).__typename).toBe('VersionConflict');
    expect(await set('administrator', { version: 1, digestHour: 10 })).toMatchObject({
      standing: { settings: { version: 2 } },
    });
    await app.sql('delete from stip.mail_setting');
  });

  it('can be tried with a mail to oneself, whatever one prefers', async () => {
    const test = (role: Role, input: object = {}) =>
      mutate(app, role, 'sendTestMail', input, '... on MailPayload { mail { kind state } }');
    expect((await test('controller')).permission).toBe('organisation.manage');
    expect(problems(await test('administrator', { language: 'de' }))).toEqual(['language invalid']);
    expect(await test('administrator')).toMatchObject({ mail: { kind: 'test', state: 'queued' } });
    await tick();
    expect(mailbox.received.map((mail) => mail.headers.get('subject'))).toEqual(['Testmail van Stip']);
  });
});

describe('without a mail server', () => {
  it('nothing is sent, nothing waits, and the screens can say so', async () => {
    const silent = await TestApp.start();
    try {
      const [person] = await silent.sql<{ id: string }>(
        'select id from stip.person where organisation_id = $1 limit 1',
        [silent.organisationId],
      );
      const told = await silent.records.write({ organisationId: silent.organisationId }, (manager) =>
        silent.app.get(NotificationService).notify(
          manager,
          { organisationId: silent.organisationId, now: silent.clock.now() },
          {
            kind: 'mention',
            recipients: [person?.id ?? ''],
            subject: { type: 'project', id: newId(), title: 'P', path: '/projecten' },
            actorId: null,
            deduplicationKey: 'k',
          },
        ),
      );
      expect(told).toHaveLength(1);
      await silent.app.get(MailWorker).tick();
      expect(await silent.sql('select from stip.mail_item')).toEqual([]);
      const { data } = await silent.graphql(
        'administrator',
        '{ mailPreference { isOn } mailStanding { isOn from queued } }',
      );
      expect(data).toEqual({ mailPreference: { isOn: false }, mailStanding: { isOn: false, from: null, queued: 0 } });
      expect(problems(await mutate(silent, 'administrator', 'sendTestMail', {}))).toEqual(['language mail_off']);
    } finally {
      await silent.stop();
    }
  });
});
