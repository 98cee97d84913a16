import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { StatusJudgementDocument } from '@stip/contract';
import {
  ASPECTS,
  computeStatus,
  STATUS_MEASURE_NAMES,
  statusThresholds,
  type Permission,
  type StatusFigures,
} from '@stip/domain';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Apollo } from 'apollo-angular';
import { of } from 'rxjs';
import nl from '../i18n/nl';
import { Session } from '../platform/session';
import type { JudgedProject } from './differences';
import { JudgementWords } from './judgement-words';
import { JudgementPage } from './judgement-page';
import { ThresholdsPage } from './thresholds-page';

/** A running project that claims green in all, computed by the rules from the figures given. */
function judged(name: string, figures: Partial<StatusFigures>, deviation = ''): JudgedProject {
  const all = Object.fromEntries(STATUS_MEASURE_NAMES.map((one) => [one, figures[one] ?? null])) as StatusFigures;
  const aspects = computeStatus({ running: true, figures: all }, statusThresholds());
  const worst = (colours: readonly string[]) =>
    (['red', 'orange', 'green'] as const).find((one) => colours.includes(one)) ?? 'grey';
  return {
    __typename: 'JudgedProject',
    projectId: name,
    name,
    programmeName: 'Basis',
    ownerName: 'Jo',
    running: true,
    claimed: {
      __typename: 'ClaimedStatus',
      statusUpdateId: name,
      reportingDate: '2026-11-01',
      colour: 'green',
      aspects: ASPECTS.map((aspect) => ({ __typename: 'ClaimedAspect', aspect, colour: 'green', deviation })),
    },
    computed: {
      __typename: 'ComputedStatus',
      projectId: name,
      colour: worst(aspects.map(({ colour }) => colour)),
      currentColour: worst(aspects.map(({ currentColour }) => currentColour)),
      aspects: aspects.map((one) => ({
        __typename: 'ComputedAspect',
        ...one,
        because: one.because.map((cause) => ({ __typename: 'StatusCause', ...cause })),
      })),
    },
    figures: STATUS_MEASURE_NAMES.flatMap((measure) => {
      const value = all[measure];
      return value === null ? [] : [{ __typename: 'StatusFigure' as const, measure, value }];
    }),
  };
}

async function open(url: string, projects: readonly JudgedProject[], permissions: readonly Permission[] = ['read']) {
  const sent: unknown[] = [];
  const thresholds: object[] = [];
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideZonelessChangeDetection(),
      provideRouter(
        [
          { path: 'oordelen', component: JudgementPage },
          { path: 'beheer/drempels', component: ThresholdsPage },
        ],
        withComponentInputBinding(),
      ),
      { provide: Session, useValue: { may: (permission: Permission) => permissions.includes(permission) } },
      {
        provide: Apollo,
        useValue: {
          query: ({ query }: { query: unknown }) => {
            expect(query).toBe(StatusJudgementDocument);
            return of({ data: { statusJudgement: { projects, thresholds: [...thresholds] } } });
          },
          mutate: ({ variables }: { variables: { input: object } }) => {
            sent.push(variables.input);
            thresholds.push({ id: 't', version: 1, ...variables.input });
            return of({
              data: { setStatusThreshold: { __typename: 'StatusThresholdsPayload', thresholds: [...thresholds] } },
            });
          },
        },
      },
    ],
  });
  await RouterTestingHarness.create(url);
  return { sent, user: userEvent.setup() };
}

const PROJECTS = [
  judged('Rustig', { slip_first: 0, slip_current: 0 }),
  judged('Herplanner', { slip_first: 98, slip_current: 0, milestones_overdue: 1 }),
  judged('Uitlegger', { overspend_first: 12.5, overspend_current: 12.5 }, 'De subsidie komt nog.'),
];

describe('claimed beside computed', () => {
  it('has no sentence for a colour that nothing caused', async () => {
    await open('/oordelen', []);
    expect(TestBed.inject(JudgementWords).why([])).toBe('');
    expect(TestBed.inject(JudgementWords).why([{ measure: 'slip_first', value: 98 }])).toMatch(
      /^Het einde.*98.*[^.]\.$/,
    );
  });

  it('shows what differs, why, and whether it was explained', async () => {
    await open('/oordelen', PROJECTS);
    const rows = await screen.findAllByRole('row');
    expect(rows.slice(1).map((row) => within(row).getByRole('link').textContent)).toEqual(['Herplanner', 'Uitlegger']);
    expect(rows[1]?.textContent).toContain(
      'Het einde ligt 98 dagen na dat van het eerste plan en 1 mijlpaal is over datum.',
    );
    expect(rows[1]?.textContent).toContain('Niet toegelicht');
    // First and current plan say the same: once is enough.
    expect(rows[2]?.textContent).toContain('De verwachte kosten liggen 12,5\u00a0% boven het eerste budget.');
    expect(rows[2]?.textContent).toContain('Toelichting: De subsidie komt nog.');
    expect(screen.getByRole('status').textContent).toContain('2 van 3');
    const totals = screen.getByRole('region', { name: 'Totalen' });
    expect(totals.textContent).toMatch(/2\s+van 3.*1\s+van 2.*1\s+van 3/s);
  });

  it('shows the others too when asked', async () => {
    const { user } = await open('/oordelen?zoek=rust', PROJECTS);
    expect(await screen.findByText('Niets wijkt af')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Alle projecten' })[0] as HTMLElement);
    expect(await screen.findByRole('link', { name: 'Rustig' })).toBeTruthy();
  });
});

describe('thresholds', () => {
  it('are worked out before they are saved, and refused when they cross', async () => {
    const { sent, user } = await open('/beheer/drempels', PROJECTS, ['read', 'organisation.manage']);
    const red = await screen.findByRole('textbox', { name: 'Later klaar dan in het eerste plan, Rood vanaf' });
    const row = screen.getByRole('row', { name: /Later klaar dan in het eerste plan/ });
    expect(row.textContent).toContain('1 rood');
    await user.clear(red);
    await user.type(red, '14');
    expect(red.getAttribute('aria-invalid')).toBe('true');
    expect(within(row).getByRole('button', { name: 'Bewaren' }).hasAttribute('disabled')).toBe(true);
    await user.clear(red);
    await user.type(red, '120');
    expect(row.textContent).toMatch(/1 oranje,\s*0 rood/);
    expect(screen.getByText('Vóór en na wat u typte; nog niet bewaard.')).toBeTruthy();
    await user.click(within(row).getByRole('button', { name: 'Bewaren' }));
    expect(sent).toEqual([{ measure: 'slip_first', orange: 28, red: 120, version: null }]);
    await waitFor(() => expect(row.textContent).toContain('standaard 28 en 91'));
    expect(within(row).queryByRole('button', { name: 'Bewaren' })).toBeNull();
  });

  it('are only read by who may not change them', async () => {
    await open('/beheer/drempels', PROJECTS);
    expect(await screen.findByRole('row', { name: /Later klaar dan in het eerste plan/ })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
