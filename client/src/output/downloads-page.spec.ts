import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import { CancelOutputDocument, OutputReportDocument, RetryOutputDocument, StartOutputDocument } from '@stip/contract';
import output from '../i18n/nl/output.json' with { type: 'json' };
import report from '../i18n/nl/report.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { Session } from '../platform/session';
import { DownloadsPage } from './downloads-page';

const job = (id: string, state: string, more: object = {}) => ({
  ...{ __typename: 'OutputJob', id, formats: ['pdf', 'xlsx'], language: 'nl', state, done: 1, total: 2, failure: null },
  ...{
    requestedAt: '2026-11-26T10:00:00.000Z',
    requestedByName: 'Ingrid',
    own: true,
    expiresAt: '2026-12-10T10:00:00.000Z',
  },
  ...{ files: [{ id: `f-${id}`, format: 'pdf', fileName: 'r.pdf', sizeBytes: 483_060 }], ...more },
});

async function open(jobs: object[], may = true) {
  const mutate = jest.fn((_: { mutation: unknown; variables: unknown }) => of({ data: {} }));
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { output, report, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
      }),
    ],
    providers: [
      provideRouter([{ path: 'verantwoording/:id/downloaden', component: DownloadsPage }], withComponentInputBinding()),
      { provide: Session, useValue: { may: () => may, current: () => ({ organisation: { timeZone: 'UTC' } }) } },
      {
        provide: Apollo,
        useValue: {
          mutate,
          query: ({ query }: { query: unknown }) =>
            of({
              data:
                query === OutputReportDocument
                  ? {
                      report: { id: 'r', state: 'sealed', content: { period: { name: '2026 Q3' } } },
                      houseStyle: { language: 'en' },
                    }
                  : { outputJobs: jobs },
            }),
        },
      },
    ],
  });
  const harness = await RouterTestingHarness.create('/verantwoording/r/downloaden');
  await harness.fixture.whenStable();
  return { page: harness.routeNativeElement as HTMLElement, mutate, stable: () => harness.fixture.whenStable() };
}
const sent = (mutate: jest.Mock<(one: { mutation: unknown; variables: unknown }) => unknown>) =>
  mutate.mock.calls.map(([{ mutation, variables }]) => ({ mutation, variables }));

describe('the files of a report', () => {
  it('are asked in the language of the organisation, and at least one', async () => {
    const { page, mutate, stable } = await open([]);
    const user = userEvent.setup();
    expect(screen.getByText('Er zijn nog geen bestanden')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Engels' }).checked).toBe(true);
    for (const name of [/^PDF Om/, /^Word/, /^Excel/]) await user.click(screen.getByRole('checkbox', { name }));
    await user.click(screen.getByRole('button', { name: 'Bestanden maken' }));
    expect(sent(mutate)).toEqual([
      { mutation: StartOutputDocument, variables: { input: { reportId: 'r', formats: ['pptx'], language: 'en' } } },
    ]);
    await stable();
    await user.click(screen.getByRole('checkbox', { name: /^PowerPoint/ }));
    await user.click(screen.getByRole('button', { name: 'Bestanden maken' }));
    await stable();
    expect(screen.getByRole('alert').textContent).toContain('Kies ten minste één');
    expect(mutate).toHaveBeenCalledTimes(1);
    expect((await axe.run(page)).violations).toEqual([]);
  });

  it('show how far they are, can be stopped, and asked again', async () => {
    const { page, mutate } = await open([
      job('a', 'running'),
      job('b', 'failed', { failure: 'too_large', files: [] }),
      job('c', 'done', {
        done: 2,
        files: ['pdf', 'xlsx'].map((format) => ({ id: format, format, fileName: 'r', sizeBytes: 2_500_000 })),
      }),
      job('d', 'queued', { own: true, done: 0, files: [] }),
    ]);
    const user = userEvent.setup();
    const [busy, failed, done] = screen.getAllByRole('article').map((one) => within(one));
    expect(busy?.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50');
    expect(busy?.getByRole('link', { name: 'PDF' }).getAttribute('href')).toBe('/api/outputs/files/f-a');
    await user.click(busy?.getByRole('button', { name: 'Stoppen' }) as HTMLElement);
    expect(failed?.getByText(/groter dan 50 MB/)).toBeTruthy();
    await user.click(failed?.getByRole('button', { name: 'Opnieuw proberen' }) as HTMLElement);
    expect(done?.getByRole('link', { name: 'Alles in één zip' }).getAttribute('href')).toBe('/api/outputs/jobs/c.zip');
    expect(done?.getAllByText(/2,5/)).toHaveLength(2);
    expect(sent(mutate)).toEqual([
      { mutation: CancelOutputDocument, variables: { input: { id: 'a' } } },
      { mutation: RetryOutputDocument, variables: { input: { id: 'b' } } },
    ]);
    expect((await axe.run(page)).violations).toEqual([]);
  });

  it('are downloaded at once by who may only read', async () => {
    const { page } = await open([job('a', 'done')], false);
    expect(screen.queryByRole('button', { name: 'Bestanden maken' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Word' }).getAttribute('href')).toBe('/api/reports/r/files/docx?lang=en');
    expect((await axe.run(page)).violations).toEqual([]);
  });
});
