import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { withComponentInputBinding } from '@angular/router';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of } from 'rxjs';
import {
  ExplainReportProjectDocument,
  ReturnReportDocument,
  SignReportAsControllerDocument,
  SubmitReportDocument,
} from '@stip/contract';
import overview from '../i18n/nl/overview.json' with { type: 'json' };
import projects from '../i18n/nl/projects.json' with { type: 'json' };
import report from '../i18n/nl/report.json' with { type: 'json' };
import sections from '../i18n/nl/sections.json' with { type: 'json' };
import shell from '../i18n/nl/shell.json' with { type: 'json' };
import { Session } from '../platform/session';
import { ReportPage } from './report-page';

const CONTENT = {
  title: '2026 Q3',
  organisation: 'Testdam',
  period: { name: '2026 Q3', start: '2026-07-01', end: '2026-09-30' },
  summary: 'Op koers.',
  outlook: '',
  projects: [],
  missing: [{ id: 'm', name: 'Zaaksysteem', programme: null, explanation: '' }],
  risks: [],
  decisions: [],
  accepted: '',
  comparison: null,
};
const DRAFT = {
  __typename: 'Report',
  id: 'r',
  version: 3,
  state: 'draft',
  content: CONTENT,
  contentSha256: null,
  submittedAt: null,
  submittedByName: null,
  changedSince: null,
  points: [{ kind: 'not_reported', section: null, projectId: 'm', project: 'Zaaksysteem' }],
  signatures: [],
  steps: [],
  actions: [{ action: 'submit', obstacle: null }],
  seal: null,
  supersededById: null,
};
const STEP = {
  fromState: 'draft',
  toState: 'in_review',
  personName: 'Ingrid',
  reason: '',
  takenAt: '2026-10-10T10:00:00.000Z',
};
const REVIEW = {
  ...DRAFT,
  state: 'in_review',
  version: 4,
  contentSha256: 'ab'.repeat(32),
  changedSince: true,
  steps: [STEP],
  actions: [
    { action: 'return', obstacle: null },
    { action: 'sign_controller', obstacle: null },
  ],
};

const sent = jest.fn<(mutation: unknown, variables: object) => object>();

async function open(shown: object): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { overview, projects, report, sections, shell } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter([{ path: 'verantwoording/:id', component: ReportPage }], withComponentInputBinding()),
      {
        provide: Apollo,
        useValue: {
          query: () => of({ data: { report: shown } }),
          mutate: ({ mutation, variables }: { mutation: unknown; variables: object }) =>
            of({ data: sent(mutation, variables) }),
        },
      },
      {
        provide: Session,
        useValue: { may: () => true, current: () => ({ organisation: { id: 'o', timeZone: 'UTC' } }) },
      },
    ],
  });
  const harness = await RouterTestingHarness.create('/verantwoording/r');
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  await harness.fixture.whenStable();
  await screen.findByRole('heading', { name: 'Voortgangsrapportage 2026 Q3' });
  return harness.fixture.nativeElement as HTMLElement;
}

/** Colours and landmarks are not there without style sheet and frame. */
const violations = async (page: HTMLElement) =>
  (await axe.run(page, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations.map(
    ({ id }) => id,
  );

afterEach(() => {
  sent.mockReset();
  document.body.replaceChildren();
});

describe('a draft', () => {
  it('lists what stands open, which an explanation settles', async () => {
    const page = await open(DRAFT);
    expect(screen.getByText(/Nog te doen vóór het indienen/)).toBeTruthy();
    sent.mockReturnValue({
      explainReportProject: { __typename: 'ReportPayload', report: { ...DRAFT, version: 4, points: [] } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Toelichten Zaaksysteem' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Toelichting in de rapportage/ }), 'Begint later');
    await userEvent.click(screen.getByRole('button', { name: 'Toelichting bewaren' }));
    expect(await screen.findByText(/Niets staat open/)).toBeTruthy();
    expect(sent).toHaveBeenCalledWith(ExplainReportProjectDocument, {
      input: { id: 'r', version: 3, projectId: 'm', text: 'Begint later' },
    });
    expect(await violations(page)).toEqual([]);
  });

  it('is submitted with a reason while something stands open, and tells why not when refused', async () => {
    await open(DRAFT);
    await userEvent.click(screen.getByRole('button', { name: 'Indienen' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Er staan nog 1 punten open/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Indienen' }));
    expect(sent).not.toHaveBeenCalled();
    sent.mockReturnValueOnce({
      submitReport: { __typename: 'ValidationFailed', issues: [{ field: 'id', code: 'report_step' }] },
    });
    await userEvent.type(dialog.getByRole('textbox'), 'Volgt');
    await userEvent.click(dialog.getByRole('button', { name: 'Indienen' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Deze stap kan niet');
    sent.mockReturnValueOnce({ submitReport: { __typename: 'ReportPayload', report: REVIEW } });
    await userEvent.click(dialog.getByRole('button', { name: 'Indienen' }));
    expect(await screen.findByText(/Wacht op de handtekening van de controller/)).toBeTruthy();
    expect(sent).toHaveBeenLastCalledWith(SubmitReportDocument, { input: { id: 'r', version: 3, reason: 'Volgt' } });
    expect(screen.queryByRole('textbox', { name: /Samenvatting/ })).toBeNull();
  });
});

describe('what was submitted', () => {
  it('says that the records changed, and is signed with the content that was read', async () => {
    await open(REVIEW);
    expect(screen.getByText(/De gegevens zijn na het indienen gewijzigd/)).toBeTruthy();
    expect(screen.getByText('Ingediend').closest('li')?.getAttribute('aria-current')).toBe('step');
    sent.mockReturnValue({
      signReportAsController: {
        __typename: 'ReportPayload',
        report: { ...REVIEW, state: 'controller_signed', actions: [] },
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Tekenen als controller' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Tekenen als controller' }));
    expect(await screen.findByText(/Wacht op de handtekening van de chief data officer/)).toBeTruthy();
    expect(sent).toHaveBeenCalledWith(SignReportAsControllerDocument, {
      input: { id: 'r', version: 4, contentSha256: 'ab'.repeat(32) },
    });
  });

  it('goes back with a reason, which the draft then shows', async () => {
    await open(REVIEW);
    const back = { ...STEP, fromState: 'in_review', toState: 'draft', reason: 'Bedrag klopt niet' };
    sent.mockReturnValue({
      returnReport: { __typename: 'ReportPayload', report: { ...DRAFT, steps: [STEP, back] } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Terugzetten' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: /Reden/ }), 'Bedrag klopt niet');
    await userEvent.click(dialog.getByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText(/Bedrag klopt niet/)).toBeTruthy();
    expect(sent).toHaveBeenCalledWith(ReturnReportDocument, {
      input: { id: 'r', version: 4, reason: 'Bedrag klopt niet' },
    });
  });

  it('tells who may not sign why', async () => {
    await open({ ...REVIEW, actions: [{ action: 'sign_controller', obstacle: 'report_author_signs' }] });
    expect(screen.getByText(/Een andere controller moet tekenen/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tekenen als controller' })).toBeNull();
  });
});

describe('a sealed report', () => {
  it('shows who signed, the checksum and the file', async () => {
    const page = await open({
      ...REVIEW,
      state: 'withdrawn',
      changedSince: null,
      actions: [],
      signatures: [{ role: 'controller', name: 'Rachid', signedAt: STEP.takenAt }],
      seal: {
        sealedAt: STEP.takenAt,
        sealedByName: 'Rachid',
        fingerprint: 'cd'.repeat(32),
        signature: 'ef'.repeat(64),
      },
      steps: [STEP, { ...STEP, fromState: 'sealed', toState: 'withdrawn', reason: 'Fout bedrag' }],
      supersededById: 'next',
    });
    expect(screen.getByText(/Ingetrokken\./)).toBeTruthy();
    expect(screen.getByText(/Fout bedrag/)).toBeTruthy();
    expect(screen.getByText(Array(8).fill('abababab').join(' '))).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Verzegeld bestand (JSON)' }).getAttribute('href')).toBe(
      '/api/reports/r.json',
    );
    expect(await violations(page)).toEqual([]);
  });
});
