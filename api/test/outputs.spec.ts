import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { contrastWithWhite, type Role } from '@stip/domain';
import { OutputWorker } from '../src/output';
import { SESSION_COOKIE } from '../src/platform/auth';
import { Notifications } from '../src/platform/events';
import { TestApp } from './app';
import { mutate, problems, type Outcome } from './mutate';

let app: TestApp;
let reportId: string;
beforeAll(async () => {
  app = await TestApp.start();
  const period = '01a00000-0000-7000-8000-000000000001';
  await app.sql(
    `insert into stip.reporting_period (organisation_id, id, kind, name, start_date, end_date)
     values ($1, $2, 'quarter', '2026 Q3', '2026-07-01', '2026-09-30')`,
    [app.organisationId, period],
  );
  const made = await mutate(
    app,
    'administrator',
    'createReport',
    { reportingPeriodId: period },
    '... on ReportPayload { report { id } }',
  );
  reportId = (made['report'] as { id: string }).id;
});
afterAll(() => app.stop());
afterEach(async () => {
  await app.sql('delete from stip.output_job');
  await app.sql('delete from stip.output_file');
});

interface Job {
  readonly id: string;
  readonly state: string;
  readonly done: number;
  readonly total: number;
  readonly attempts: number;
  readonly failure: string | null;
  readonly own: boolean;
  readonly files: readonly {
    readonly id: string;
    readonly format: string;
    readonly fileName: string;
    readonly sizeBytes: number;
  }[];
}
const JOB = 'id state done total attempts failure own files { id format fileName sizeBytes }';
const change = (name: string, input: object, role: Role = 'controller') =>
  mutate(app, role, name, input, `... on OutputJobPayload { job { ${JOB} } }`);
const of = (outcome: Outcome): Job => {
  if (!outcome['job']) throw new Error(JSON.stringify(outcome));
  return outcome['job'] as Job;
};
const start = async (formats: readonly string[] = ['csv', 'json'], role: Role = 'controller', language = 'nl') =>
  of(await change('startOutput', { reportId, formats, language }, role));
const jobs = async (role: Role = 'viewer') =>
  (
    await app.graphql<{ outputJobs: Job[] }>(role, `query ($id: ID!) { outputJobs(reportId: $id) { ${JOB} } }`, {
      id: reportId,
    })
  ).data.outputJobs;
/** A process of its own, as far as jobs can tell. */
const worker = () => new OutputWorker(app.records, app.app.get(Notifications), app.clock);
const get = (url: string, role: Role | 'nobody' = 'viewer', of: TestApp = app) =>
  app.app.inject({ method: 'GET', url, cookies: role === 'nobody' ? {} : { [SESSION_COOKIE]: of.cookieOf(role) } });
const claim = (name: string) =>
  app.sql<{ id: string }>("select id from stip.claim_output_job($1, $2, interval '60 seconds')", [
    name,
    app.clock.now(),
  ]);
const later = (seconds: number) => (app.clock.at = new Date(app.clock.at.getTime() + seconds * 1000));

describe('files of a report', () => {
  it('are made in the background, told, and downloaded by who may read', async () => {
    const asked = await start();
    expect(asked).toMatchObject({ state: 'queued', done: 0, total: 2, own: true, files: [] });
    expect(await worker().takeOne()).toBe(true);
    const [done] = await jobs();
    expect(done).toMatchObject({ state: 'done', done: 2, attempts: 1, own: false });
    expect(done?.files.map(({ format }) => format)).toEqual(['csv', 'json']);
    for (const file of done?.files ?? []) {
      const answer = await get(`/api/outputs/files/${file.id}`);
      expect(answer.rawPayload.length).toBe(file.sizeBytes);
      expect(answer.headers['content-disposition']).toContain(encodeURIComponent(file.fileName));
    }
    const all = unzipSync((await get(`/api/outputs/jobs/${asked.id}.zip`)).rawPayload);
    expect(Object.keys(all).sort()).toEqual(done?.files.map(({ fileName }) => fileName).sort());
    expect((await app.sql<{ source: string | null }>('select source from stip.output_job'))[0]?.source).toBeNull();
    expect(await worker().takeOne()).toBe(false);
  });

  it('are nobody else’s', async () => {
    const { id } = await start(['csv']);
    await worker().takeOne();
    const file = (await jobs())[0]?.files[0]?.id ?? '';
    const other = await app.anotherOrganisation();
    expect((await get(`/api/outputs/files/${file}`, 'nobody')).statusCode).toBe(401);
    expect((await get(`/api/outputs/files/${file}`, 'administrator', other)).statusCode).toBe(404);
    expect((await get(`/api/outputs/jobs/${id}.zip`, 'administrator', other)).statusCode).toBe(404);
    expect((await get('/api/outputs/files/nonsense')).statusCode).toBe(404);
  });

  it('are not made twice at once, nor again while they are there', async () => {
    const [one, two] = await Promise.all([start(['csv']), start(['csv'])]);
    expect(two?.id).toBe(one?.id);
    await worker().takeOne();
    const made = (await jobs())[0]?.files[0]?.id;
    await start(['csv', 'json']);
    await worker().takeOne();
    expect((await jobs())[0]?.files[0]?.id).toBe(made);
  });

  it('are asked with at least one kind, of a report there is, and not without end', async () => {
    expect(problems(await change('startOutput', { reportId, formats: [], language: 'nl' }))).toEqual([
      'formats required',
    ]);
    expect((await change('startOutput', { reportId: randomUUID(), formats: ['csv'], language: 'nl' })).__typename).toBe(
      'NotFound',
    );
    expect((await change('startOutput', { reportId, formats: ['csv'], language: 'nl' }, 'viewer')).__typename).toBe(
      'Forbidden',
    );
    const kinds = ['pdf', 'pdfa', 'docx', 'xlsx', 'pptx', 'csv', 'json'];
    for (let n = 0; n < 20; n += 1) await start(kinds.filter((_, bit) => ((n + 1) >> bit) & 1));
    expect(problems(await change('startOutput', { reportId, formats: kinds, language: 'en' }))).toEqual([
      'formats too_many_outputs',
    ]);
  });
});

describe('more than one process', () => {
  it('share the work, each job once', async () => {
    const asked = [
      await start(['csv']),
      await start(['json']),
      await start(['csv', 'json']),
      await start(['csv'], 'controller', 'en'),
    ];
    const drain = async (one: OutputWorker) => {
      let n = 0;
      while (await one.takeOne()) n += 1;
      return n;
    };
    const counts = await Promise.all([drain(worker()), drain(worker())]);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(asked.length);
    const all = await jobs();
    expect(all.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(asked.map(() => 'done 1'));
  });

  it('take over what a process left that died, and what it returns with counts no more', async () => {
    const { id } = await start(['csv']);
    const dead = worker();
    expect(await claim(dead.name)).toEqual([{ id }]);
    expect(await worker().takeOne()).toBe(false); // it may still be at work
    later(61);
    const alive = worker();
    expect(await alive.takeOne()).toBe(true);
    expect((await jobs())[0]).toMatchObject({ state: 'done', attempts: 2 });
    const step = dead as unknown as { step(job: object, progress: object): Promise<void> };
    await expect(step.step({ organisationId: app.organisationId, id, attempt: 1 }, { done: 0 })).rejects.toThrow();
    expect((await jobs())[0]).toMatchObject({ state: 'done', done: 1 });
  });

  it('give up what ended them three times, until it is asked again', async () => {
    const { id } = await start(['csv']);
    for (const name of ['one', 'two', 'three']) {
      expect(await claim(name)).toEqual([{ id }]);
      later(61);
    }
    expect(await claim('four')).toEqual([]);
    expect((await jobs())[0]).toMatchObject({ state: 'failed', failure: 'gave_up', attempts: 3 });
    expect(of(await change('retryOutput', { id }))).toMatchObject({ state: 'queued', attempts: 0, failure: null });
    await worker().takeOne();
    expect((await jobs())[0]).toMatchObject({ state: 'done', attempts: 1 });
  });
});

describe('stopping', () => {
  it('is heard by the process at work, and can be taken back', async () => {
    const { id } = await start(['csv', 'json']);
    const busy = worker();
    expect(await claim(busy.name)).toEqual([{ id }]);
    expect(of(await change('cancelOutput', { id }))).toMatchObject({ state: 'cancelled' });
    const step = busy as unknown as { step(job: object, progress: object): Promise<void> };
    await expect(step.step({ organisationId: app.organisationId, id, attempt: 1 }, { done: 1 })).rejects.toThrow();
    expect(await worker().takeOne()).toBe(false);
    expect(of(await change('retryOutput', { id }))).toMatchObject({ state: 'queued', done: 0 });
    await worker().takeOne();
    expect((await jobs())[0]).toMatchObject({ state: 'done' });
    expect(problems(await change('cancelOutput', { id }))).toEqual(['id output_finished']);
    expect(problems(await change('retryOutput', { id }))).toEqual(['id output_not_stopped']);
  });

  it('is for who asked, or who manages', async () => {
    const { id } = await start(['csv']);
    expect((await change('cancelOutput', { id }, 'contributor')).__typename).toBe('Forbidden');
    expect((await change('cancelOutput', { id: randomUUID() })).__typename).toBe('NotFound');
    expect(of(await change('cancelOutput', { id }, 'administrator'))).toMatchObject({ state: 'cancelled' });
    expect((await change('retryOutput', { id }, 'contributor')).__typename).toBe('Forbidden');
  });
});

it('removes what expired', async () => {
  await start(['csv']);
  await worker().takeOne();
  const file = (await jobs())[0]?.files[0]?.id ?? '';
  later(15 * 86_400);
  expect((await get(`/api/outputs/files/${file}`)).statusCode).toBe(401); // the session is over as well
  expect(await worker().sweep()).toBe(2);
  later(-15 * 86_400);
  expect(await jobs()).toEqual([]);
});

describe('the database', () => {
  it('lets no job go where it cannot', async () => {
    const { id } = await start(['csv']);
    const set = (to: string) => app.sql(`update stip.output_job set ${to} where id = $1`, [id]);
    await expect(set("state = 'done', progress_done = 1, finished_at = now()")).rejects.toThrow('no such step');
    await expect(set("formats = '{pdf}'")).rejects.toThrow('job is fixed');
    await expect(set("state = 'running'")).rejects.toThrow('output_job_leased');
  });
});

describe('the house style', () => {
  /** A picture of 32 by 16 dots, as far as its head says. */
  const png = (width = 32, height = 16) => {
    const bytes = Buffer.alloc(80);
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(bytes);
    bytes.write('IHDR', 12, 'latin1');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes.toString('base64');
  };
  const update = (input: object, role: Role = 'administrator') =>
    mutate(app, role, 'updateHouseStyle', input, '... on HouseStylePayload { style { version accent language logo } }');

  it('is that of Stip until it is chosen, and is then kept', async () => {
    const read = () => app.graphql<{ houseStyle: object }>('viewer', '{ houseStyle { version accent language logo } }');
    expect((await read()).data.houseStyle).toMatchObject({ version: 0, accent: '#2743b8', logo: null });
    const first = (await update({ version: 0, accent: '#8A1538', logo: png() }))['style'];
    expect(first).toMatchObject({
      version: 1,
      accent: '#8a1538',
      language: 'nl',
      logo: `data:image/png;base64,${png()}`,
    });
    expect((await update({ version: 0, accent: '#000000' })).__typename).toBe('VersionConflict');
    expect((await update({ version: 1, language: 'en' }))['style']).toMatchObject({
      version: 2,
      accent: '#8a1538',
      language: 'en',
    });
    expect((await update({ version: 2, logo: null }))['style']).toMatchObject({ logo: null });
    expect((await update({ version: 3, accent: '#000000' }, 'controller')).__typename).toBe('Forbidden');
  });

  it('refuses what cannot be read, and what is no picture', async () => {
    expect(problems(await update({ version: 9, accent: '#ffcc00', logo: 'PHN2Zz4=' }))).toEqual([
      'accent contrast_too_low',
      'logo logo_not_png',
    ]);
    expect(problems(await update({ version: 9, accent: 'red', logo: png(9000) }))).toEqual([
      'accent not_a_colour',
      'logo logo_size',
    ]);
  });

  it('is measured alike by screen and database', async () => {
    for (const colour of ['#2743b8', '#ffffff', '#000000', '#767676', '#8a1538', '#00a94f']) {
      const [row] = await app.sql<{ contrast: string }>('select stip.contrast_with_white($1) as contrast', [colour]);
      expect(Number(row?.contrast)).toBe(contrastWithWhite(colour));
    }
    await expect(
      app.sql("update stip.house_style set accent = '#ffcc00' where organisation_id = $1", [app.organisationId]),
    ).rejects.toThrow('house_style_contrast');
  });
});
