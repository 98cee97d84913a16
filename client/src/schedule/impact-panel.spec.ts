import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import roadmap from '../i18n/nl/roadmap.json' with { type: 'json' };
import schedule from '../i18n/nl/schedule.json' with { type: 'json' };
import { PlanStore } from '../roadmap/plan-store';
import { roadmapFixture } from '../roadmap/roadmap.fixture';
import { richImpact } from './impact.fixture';
import { ImpactPanel } from './impact-panel';
import { reachOf } from './impact-reasons';
import { MoveReview, type Held } from './move-review';
import { ScenarioForms } from './scenario-forms';

const keep = jest.fn(() => Promise.resolve());
const putBack = jest.fn(() => Promise.resolve());
const held: Held = {
  impact: richImpact,
  reach: reachOf(richImpact, new Set(['p0.1'])),
  steps: [
    [
      {
        id: 'p0.1',
        before: { startDate: '2026-01-31', endDate: '2026-02-25' },
        after: { startDate: '2026-02-10', endDate: '2026-03-07' },
      },
    ],
  ],
};

async function show() {
  const view = await render(ImpactPanel, {
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { roadmap, schedule } },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter([]),
      PlanStore,
      { provide: ScenarioForms, useValue: { create: () => Promise.resolve({ id: 's' }) } },
      {
        provide: MoveReview,
        useValue: {
          held: signal(held),
          isAsking: signal(false),
          words: () => '1 doel',
          moves: () => [],
          ...{ keep, putBack },
        },
      },
    ],
  });
  TestBed.inject(PlanStore).load(roadmapFixture(1));
  view.fixture.detectChanges();
  return view;
}

afterEach(() => {
  keep.mockClear();
  putBack.mockClear();
});

describe('what a move touches, on the page', () => {
  it('tells item, dates, counts and every thing with a link, and is clean', async () => {
    const { container } = await show();
    const panel = screen.getByRole('region', { name: 'Nog niet bewaard' });
    expect(panel.textContent).toContain('Taak 1');
    expect(panel.textContent).toContain('Dit raakt 1 doel.');
    expect(within(panel).getByRole('link', { name: 'Data vindbaar' }).getAttribute('href')).toBe('/doelen/g');
    expect(within(panel).getByRole('link', { name: 'Tweede herijking' }).getAttribute('target')).toBe('_blank');
    expect(panel.textContent).toContain('van 2026 naar 2027');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('leaves the focus where it is until asked, and gives it back', async () => {
    const user = userEvent.setup();
    const outside = document.createElement('button');
    document.body.append(outside);
    await show();
    outside.focus();
    document.dispatchEvent(new KeyboardEvent('keydown', { altKey: true, code: 'KeyI', key: 'i', bubbles: true }));
    const heading = screen.getByRole('heading', { name: 'Nog niet bewaard' });
    expect(document.activeElement).toBe(heading);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(outside);
    outside.remove();
  });

  it('keeps by a key from anywhere, puts back by its button, and becomes a scenario', async () => {
    const user = userEvent.setup();
    const { fixture } = await show();
    let tried = '';
    fixture.componentInstance.tried.subscribe((id) => (tried = id));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(keep).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect(putBack).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Als scenario' }));
    expect(putBack).toHaveBeenCalledTimes(2);
    expect(tried).toBe('s');
  });
});
