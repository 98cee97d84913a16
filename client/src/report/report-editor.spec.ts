import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import {
  RecordReportReviewDocument,
  ReportDocument,
  ReportSectionFiguresDocument,
  ReportWritingDocument,
  SaveReportSectionDocument,
} from '@stip/contract';
import { REPORT_SECTIONS } from '@stip/domain';
import { Toasts } from '@stip/ui';
import judgement from '../i18n/nl/judgement.json' with { type: 'json' };
import overview from '../i18n/nl/overview.json' with { type: 'json' };
import projects from '../i18n/nl/projects.json' with { type: 'json' };
import report from '../i18n/nl/report.json' with { type: 'json' };
import sections from '../i18n/nl/sections.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { LiveChanges, type LiveFollower } from '../platform/live-changes';
import { Session } from '../platform/session';
import { ReportEditor } from './report-editor';

const CONTENT = {
  title: '2026 Q3',
  organisation: 'Testdam',
  generatedAt: '2026-10-10T10:00:00.000Z',
  period: { name: '2026 Q3', start: '2026-07-01', end: '2026-09-30' },
  ...{ summary: '', outlook: '', narrative: [], projects: [], missing: [], risks: [], decisions: [], comparison: null },
  money: [
    {
      currency: 'EUR',
      total: { budget: '5000000', actual: '100000', commitment: '0', forecast: '5000000', remaining: '4900000' },
      years: [
        {
          fiscalYear: 2026,
          ...{ budget: '5000000', actual: '100000', commitment: '0', forecast: '5000000', remaining: '4900000' },
          sources: [],
        },
      ],
      sources: [],
    },
  ],
};
const REPORT = {
  ...{ __typename: 'Report', id: 'r', version: 3, state: 'draft', content: CONTENT, contentSha256: null },
  ...{ submittedAt: null, submittedByName: null, changedSince: null, points: [], signatures: [], steps: [] },
  ...{ actions: [], seal: null, supersededById: null },
};
const stored = (text: string, version: number, more: object = {}) => ({
  ...{ __typename: 'ReportNarrative', section: 'money', text, version, draftText: null, draftLanguage: null },
  ...{ updatedAt: '2026-10-10T09:00:00.000Z', updatedByName: 'Rachid' },
  ...more,
});

let writing: { narratives: object[]; marks: object[] };
let proposal: string;
let follower: LiveFollower | undefined;
const shown = jest.fn();
const sent = jest.fn<(mutation: unknown, variables: { input: Record<string, unknown> }) => object>();

async function open(address = '/verantwoording/r/bewerken?onderdeel=money'): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { judgement, overview, projects, report, sections, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter([{ path: 'verantwoording/:id/bewerken', component: ReportEditor }], withComponentInputBinding()),
      {
        provide: Apollo,
        useValue: {
          query: ({ query }: { query: unknown }) => {
            if (query === ReportDocument) return of({ data: { report: REPORT } });
            if (query === ReportWritingDocument) return of({ data: { reportWriting: writing } });
            if (query !== ReportSectionFiguresDocument) throw new Error('another query');
            const figures = REPORT_SECTIONS.map((section) => ({ section, sha256: 'f'.repeat(64), proposal }));
            return of({ data: { reportSectionFigures: figures } });
          },
          mutate: ({ mutation, variables }: { mutation: unknown; variables: { input: Record<string, unknown> } }) =>
            of({ data: sent(mutation, variables) }),
        },
      },
      {
        provide: LiveChanges,
        // Who else is there follows too.
        useValue: { follow: (one: LiveFollower) => ((follower = one.present ? follower : one), () => undefined) },
      },
      { provide: Toasts, useValue: { show: shown } },
      {
        provide: Session,
        useValue: {
          may: () => true,
          current: () => ({ organisation: { id: 'o', timeZone: 'UTC' }, person: { id: 'me', name: 'Ingrid' } }),
        },
      },
    ],
  });
  const harness = await RouterTestingHarness.create(address);
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  await harness.fixture.whenStable();
  await screen.findByRole('heading', { name: '2026 Q3 bewerken' });
  return harness.fixture.nativeElement as HTMLElement;
}
const area = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst bij Geld' });
const changed = (table: string) =>
  follower?.changed({ id: '1', person: null, tables: [{ name: table, count: 1, ids: [], projectIds: [] }] });
/** Stores what is sent, under the next version. */
const store = () =>
  sent.mockImplementation((mutation, { input }) => {
    if (mutation !== SaveReportSectionDocument) throw new Error('another mutation');
    const { text, version, draftText, draftLanguage } = input;
    const narrative = stored(String(text), Number(version) + 1, { draftText, draftLanguage });
    return { saveReportSection: { __typename: 'ReportNarrativePayload', narrative } };
  });

afterEach(() => {
  sent.mockReset();
  shown.mockReset();
  document.body.replaceChildren();
});

describe('the editor of a report', () => {
  it('proposes a text from the figures, which is taken over, saved and renewed when they change', async () => {
    [writing, proposal] = [{ narratives: [], marks: [] }, 'Er is € 5 begroot. Het loopt goed.'];
    store();
    const page = await open();
    const nav = within(screen.getByRole('navigation', { name: 'Onderdelen' }));
    expect(nav.getAllByRole('link')).toHaveLength(REPORT_SECTIONS.length);
    expect(screen.getAllByRole('link', { name: /50\.000/ })[0]?.getAttribute('href')).toBe('/geld?jaar=2026');
    await userEvent.click(await screen.findByRole('button', { name: 'Voorstel overnemen' }));
    expect((await area()).value).toBe(proposal);
    await screen.findByText('Bewaard', {}, { timeout: 3000 });
    expect(sent).toHaveBeenCalledWith(SaveReportSectionDocument, {
      input: {
        ...{ reportId: 'r', section: 'money', version: 0, text: proposal },
        ...{ draftText: proposal, draftLanguage: 'nl' },
      },
    });
    expect(nav.getByRole('link', { name: /Geld/ }).textContent).toContain('voorstel overgenomen');
    const results = await axe.run(page, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(results.violations.map(({ id }) => id)).toEqual([]);

    await userEvent.type(await area(), ' Van ons.');
    proposal = 'Er is € 6 begroot. Het loopt goed.';
    changed('budget_line');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Cijfers in de tekst bijwerken' }, { timeout: 4000 }),
    );
    expect((await area()).value).toBe('Er is € 6 begroot. Het loopt goed. Van ons.');
    await userEvent.click(screen.getByRole('button', { name: /Stap terug/ }));
    expect((await area()).value).toContain('€ 5 begroot');
  }, 20_000);

  it('brings in what another saved without moving the caret, and asks where both changed the same', async () => {
    [writing, proposal] = [{ narratives: [stored('Eerste zin. Tweede zin.', 1)], marks: [] }, ''];
    sent.mockReturnValue({});
    await open();
    const text = await area();
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
    await userEvent.keyboard(' Derde');
    writing = { narratives: [stored('Een heel nieuwe eerste zin. Tweede zin.', 2)], marks: [] };
    changed('report_section');
    await waitFor(() => expect(text.value).toBe('Een heel nieuwe eerste zin. Tweede zin. Derde'));
    expect(text.selectionStart).toBe(text.value.length);
    await userEvent.keyboard(' zin.');
    expect(text.value).toBe('Een heel nieuwe eerste zin. Tweede zin. Derde zin.');

    writing = { narratives: [stored('Een heel nieuwe eerste zin. Tweede zin. Vierde.', 3)], marks: [] };
    changed('report_section');
    expect((await screen.findByRole('alert')).textContent).toContain('Rachid wijzigde dezelfde zinnen');
    const done = screen.getByRole('button', { name: 'Zo verder' });
    expect(done.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(screen.getByRole('radio', { name: /Tekst van de ander/ }));
    await userEvent.click(done);
    expect((await area()).value).toBe('Een heel nieuwe eerste zin. Tweede zin. Vierde.');
  }, 20_000);

  it('sends again what did not arrive, and says so once', async () => {
    [writing, proposal] = [{ narratives: [], marks: [] }, ''];
    sent.mockImplementation(() => {
      throw new TypeError('Failed to fetch');
    });
    await open();
    await userEvent.type(await area(), 'Tekst.');
    expect(await screen.findByText(/Geen verbinding\. Uw tekst staat hier nog/, {}, { timeout: 3000 })).toBeTruthy();
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2), { timeout: 4000 });
    expect(shown).toHaveBeenCalledTimes(1);
    store();
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('Bewaard')).toBeTruthy();
    expect((await area()).value).toBe('Tekst.');
  }, 20_000);

  it('shows marks, says which fell away and why, and records one of what was read', async () => {
    const mark = (id: string, more: object) => ({
      ...{ __typename: 'ReportMark', id, version: 1, section: 'money', verdict: 'agreed', remark: '', textVersion: 2 },
      ...{ figuresSha256: 'f'.repeat(64), personId: id, personName: id, jobTitle: null },
      ...{ markedAt: '2026-10-10T09:00:00.000Z' },
      ...more,
    });
    proposal = '';
    writing = {
      narratives: [stored('Tekst.', 2)],
      marks: [
        mark('Anna', {}),
        mark('Bert', { textVersion: 1 }),
        mark('Cees', { figuresSha256: 'e'.repeat(64), verdict: 'question', remark: 'Waarom?' }),
      ],
    };
    sent.mockReturnValue({ recordReportReview: { __typename: 'ReportMarkPayload', mark: mark('me', {}) } });
    await open();
    expect(await screen.findByText('Vervallen: de cijfers zijn daarna gewijzigd.')).toBeTruthy();
    expect(screen.getByText('Vervallen: de tekst is daarna gewijzigd.').closest('li')?.textContent).toContain('Bert');
    await userEvent.click(screen.getByRole('button', { name: 'Vraag' }));
    await userEvent.click(screen.getByRole('button', { name: 'Vraag plaatsen' }));
    expect(sent).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: /Uw vraag/ }), 'Klopt dit?');
    await userEvent.click(screen.getByRole('button', { name: 'Vraag plaatsen' }));
    await waitFor(() =>
      expect(sent).toHaveBeenCalledWith(RecordReportReviewDocument, {
        input: {
          ...{ reportId: 'r', section: 'money', version: 2, figuresSha256: 'f'.repeat(64) },
          ...{ verdict: 'question', remark: 'Klopt dit?' },
        },
      }),
    );
  });

  it('goes from section to section by keyboard, with bold and lists', async () => {
    [writing, proposal] = [{ narratives: [], marks: [] }, ''];
    store();
    await open();
    const text = await area();
    text.focus();
    await userEvent.keyboard('een twee{Control>}b{/Control}');
    expect(text.value).toBe('een twee****');
    text.setSelectionRange(0, 3);
    await userEvent.click(screen.getByRole('button', { name: /Lijst/ }));
    expect(text.value).toBe('- een twee****');
    text.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(text.value).toBe('een twee****');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await screen.findByRole('heading', { name: 'Herijkingen' })).toBeTruthy();
  });
});
