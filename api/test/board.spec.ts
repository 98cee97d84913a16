import { randomUUID } from 'node:crypto';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const set = (input: object, role: Parameters<typeof mutate>[1] = 'programme_manager') =>
  mutate(app, role, 'setBoardNote', input, '... on BoardNotePayload { note { slide text version } }');
const notes = async (reportId: string | null = null) =>
  (
    await app.graphql<{ boardNotes: object[] }>(
      'viewer',
      'query ($id: ID) { boardNotes(reportId: $id) { slide text version } }',
      { id: reportId },
    )
  ).data?.boardNotes;

describe('what is to be said at a slide', () => {
  it('is written by who makes reports and read by everybody', async () => {
    expect((await set({ slide: 'standing', text: 'Eerst\r\nde stand.' }))['note']).toEqual({
      ...{ slide: 'standing', text: 'Eerst\nde stand.', version: 1 },
    });
    expect((await set({ slide: 'standing', text: 'Anders', version: 1 }))['note']).toMatchObject({ version: 2 });
    expect((await set({ slide: 'standing', text: '', version: 2 }))['note']).toMatchObject({ text: '', version: 3 });
    expect(await notes()).toEqual([{ slide: 'standing', text: '', version: 3 }]);
  });

  it('is not overwritten by who saw an earlier one', async () => {
    await set({ slide: 'money', text: 'Van mij' });
    expect(await set({ slide: 'money', text: 'Van een ander' })).toMatchObject({
      ...{ __typename: 'VersionConflict', currentVersion: 1 },
    });
    expect((await set({ slide: 'nieuw', text: 'x', version: 4 })).__typename).toBe('VersionConflict');
  });

  it('is refused where it cannot be shown', async () => {
    expect((await set({ slide: 'money', text: 'x' }, 'viewer')).permission).toBe('report.edit');
    expect(problems(await set({ slide: 'risks', text: 'x'.repeat(4001) }))).toEqual(['text note_too_long']);
    expect(problems(await set({ slide: '', text: 'x' }))).toEqual(['slide invalid']);
    expect((await set({ slide: 'money', text: 'x', reportId: randomUUID() })).entity).toBe('Report');
    expect((await set({ slide: 'money', text: 'x', reportId: 'nee' })).entity).toBe('Report');
  });

  it('belongs to the report that is presented, once that is sealed', async () => {
    const [period] = await app.sql<{ id: string }>(
      `insert into stip.reporting_period (organisation_id, id, name, kind, start_date, end_date)
       values ($1, gen_random_uuid(), '2031 Q1', 'quarter', '2031-01-01', '2031-03-31') returning id`,
      [app.organisationId],
    );
    const [report] = await app.sql<{ id: string }>(
      `insert into stip.report (organisation_id, id, reporting_period_id, title, state)
       values ($1, gen_random_uuid(), $2, 'Q1', 'draft') returning id`,
      [app.organisationId, period?.id],
    );
    expect(problems(await set({ slide: 'money', text: 'x', reportId: report?.id }))).toEqual([
      'reportId report_not_sealed',
    ]);
    expect(await notes(report?.id)).toEqual([]);
  });
});
