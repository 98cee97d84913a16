import { Location } from '@angular/common';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { RoadmapScheduleDocument } from '@stip/contract';
import { Apollo } from 'apollo-angular';
import axe from 'axe-core';
import { of, throwError, type Observable } from 'rxjs';
import en from '../i18n/en/roadmap.json' with { type: 'json' };
import nl from '../i18n/nl/roadmap.json' with { type: 'json' };
import { Roadmap } from './roadmap';
import { roadmapFixture } from './roadmap.fixture';
import { scheduleFixture } from './schedule.fixture';

/** jsdom lays nothing out: the timeline stays unpainted, the tree grid is what these tests look at. */
class NoResizes {
  observe(): void {}
  disconnect(): void {}
}

type Answer = (options: { readonly query: unknown }) => Observable<unknown>;

/** Answers the roadmap, and the schedule with what is given. */
const withSchedule =
  (schedule: () => Observable<unknown>): Answer =>
  ({ query }) =>
    query === RoadmapScheduleDocument ? schedule() : of({ data: { roadmap: roadmapFixture(8) } });

async function open(
  url: string,
  answer: Answer = () => of({ data: { roadmap: roadmapFixture(8) } }),
): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { nl: { roadmap: nl }, en: { roadmap: en } },
        translocoConfig: { availableLangs: ['nl', 'en'], defaultLang: 'nl' },
        preloadLangs: true,
      }),
    ],
    providers: [
      provideRouter([
        { path: 'routekaart', component: Roadmap },
        { path: 'projecten/:id', children: [] },
      ]),
      { provide: Apollo, useValue: { query: answer } },
    ],
  });
  harness = await RouterTestingHarness.create(url);
  await settle();
  const element = harness.routeNativeElement;
  if (element === null) throw new Error('The page did not open');
  document.body.append(harness.fixture.nativeElement as HTMLElement);
  return element;
}

let harness: RouterTestingHarness;

async function settle(): Promise<void> {
  const { fixture }: { fixture: ComponentFixture<unknown> } = harness;
  await fixture.whenStable();
  await new Promise((resolve) => setTimeout(resolve, 40));
  await fixture.whenStable();
}

function rowNames(page: HTMLElement): string[] {
  return [...page.querySelectorAll('[data-row] .title')].map((title) => title.textContent.trim());
}

function row(page: HTMLElement, id: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-row="${id}"]`);
  if (found === null) throw new Error(`No row ${id}`);
  return found;
}

async function press(element: HTMLElement, key: string): Promise<void> {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle();
}

beforeEach(() => {
  globalThis.ResizeObserver = NoResizes as unknown as typeof ResizeObserver;
  globalThis.matchMedia = ((query: string) => ({
    ...{ matches: query.includes('min-width'), media: query },
    ...{ addEventListener: () => undefined, removeEventListener: () => undefined },
  })) as unknown as typeof matchMedia;
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

afterEach(() => {
  jest.restoreAllMocks();
  document.body.replaceChildren();
});

describe('roadmap page', () => {
  it('shows the projects in their groups and counts them', async () => {
    const page = await open('/routekaart');
    expect(page.querySelector('.stip-kicker')?.textContent.trim()).toBe('8 van 8 projecten · 32 onderdelen');
    expect(rowNames(page).slice(0, 3)).toEqual(['Betrouwbare overheid', 'Project 0', 'Project 2']);
    expect(row(page, 'p2').getAttribute('aria-label')).toContain('status rood, eigenaar S. Vos');
    expect(row(page, 'p2').getAttribute('aria-level')).toBe('2');
  });

  it('takes its view from the address and keeps the address up to date', async () => {
    const page = await open('/routekaart?groep=kleur&kleur=rood');
    expect(rowNames(page)).toEqual(['Rood', 'Project 2', 'Project 7']);
    const [red] = page.querySelectorAll<HTMLButtonElement>('.chip[aria-pressed=true]');
    red?.click();
    await settle();
    expect(rowNames(page).length).toBeGreaterThan(3);
    expect(TestBed.inject(Location).path()).toBe('/routekaart?groep=kleur');
  });

  it('is worked with the keyboard', async () => {
    const page = await open('/routekaart');
    row(page, 'goal:g1').focus();
    await press(row(page, 'goal:g1'), 'ArrowDown');
    expect(document.activeElement).toBe(row(page, 'p0'));
    await press(row(page, 'p0'), 'ArrowRight');
    expect(row(page, 'p0').getAttribute('aria-expanded')).toBe('true');
    expect(rowNames(page)).toContain('Uitvoering');
    await press(row(page, 'p0'), 'ArrowDown');
    await press(row(page, 'p0.0'), 'ArrowLeft');
    await press(row(page, 'p0.0'), 'ArrowLeft');
    expect(document.activeElement).toBe(row(page, 'p0'));
    await press(row(page, 'p0'), 'Home');
    expect(document.activeElement).toBe(row(page, 'goal:g1'));
    await press(row(page, 'goal:g1'), 'ArrowDown');
    await press(row(page, 'p0'), 'Enter');
    expect(TestBed.inject(Router).url).toBe('/projecten/p0');
  });

  it('says so when no project matches, and clears the filters', async () => {
    const page = await open('/routekaart?zoek=bestaatniet');
    expect(page.textContent).toContain('Geen project past bij deze filters');
    page.querySelector<HTMLButtonElement>('stip-empty button')?.click();
    await settle();
    expect(rowNames(page)).toContain('Project 0');
  });

  it('says so when there are no projects', async () => {
    const page = await open('/routekaart', () => of({ data: { roadmap: { ...roadmapFixture(0) } } }));
    expect(page.textContent).toContain('Er zijn nog geen projecten');
  });

  it('reports a failure and tries again', async () => {
    let attempts = 0;
    const page = await open('/routekaart', () =>
      attempts++ === 0 ? throwError(() => new Error('down')) : of({ data: { roadmap: roadmapFixture(2) } }),
    );
    expect(page.querySelector('[role=alert]')?.textContent).toContain('kon niet worden geladen');
    page.querySelector<HTMLButtonElement>('stip-error button')?.click();
    await settle();
    expect(rowNames(page)).toContain('Project 1');
  });

  it('asks for the critical path only when it is switched on, and says what it is and what cannot be met', async () => {
    const schedule = jest.fn(() => of({ data: { schedule: scheduleFixture() } }));
    const page = await open('/routekaart?groep=geen&open=p0', withSchedule(schedule));
    expect(schedule).not.toHaveBeenCalled();
    expect(page.querySelector('stip-schedule-note')).toBeNull();
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Kritiek pad')?.click();
    await settle();
    expect(schedule).toHaveBeenCalledTimes(1);
    expect(TestBed.inject(Location).path()).toBe('/routekaart?groep=geen&kritiekpad=aan&open=p0');
    const note = page.querySelector('stip-schedule-note');
    expect(note?.querySelector('[role=status]')?.textContent).toContain('2 onderdelen op het kritieke pad (omlijnd)');
    expect(note?.querySelector('summary')?.textContent).toBe('1 onderdeel haalt iets niet');
    expect(note?.querySelector('li a')?.getAttribute('href')).toBe('/projecten/p0');
    expect(row(page, 'p0.2').getAttribute('aria-label')).toContain('op het kritieke pad, speling −4 d te laat');
    expect(row(page, 'p0.1').getAttribute('aria-label')).not.toContain('kritieke pad');
  });

  it('has a column with slack, negative in sign and word', async () => {
    const page = await open(
      '/routekaart?groep=geen&open=p0&kolommen=speling',
      withSchedule(() => of({ data: { schedule: scheduleFixture() } })),
    );
    expect(row(page, 'p0.2').querySelector('.cell-slack')?.textContent.trim()).toBe('−4 d te laat');
    expect(page.querySelector('stip-schedule-note')?.textContent).toContain('Speling: werkdagen');
  });

  it('says when the schedule fails, and when items wait for each other', async () => {
    let attempts = 0;
    const cycle = [
      { id: 'a', title: 'Ontwerp' },
      { id: 'b', title: 'Bouw' },
    ];
    const page = await open(
      '/routekaart?groep=geen&kritiekpad=aan',
      withSchedule(() =>
        attempts++ === 0
          ? throwError(() => new Error('down'))
          : of({ data: { schedule: { ...scheduleFixture(), items: [], conflicts: [], cycle } } }),
      ),
    );
    expect(rowNames(page)).toContain('Project 1');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('konden niet worden berekend');
    page.querySelector<HTMLButtonElement>('stip-schedule-note button')?.click();
    await settle();
    expect(page.querySelector('stip-schedule-note')?.textContent).toContain('Ontwerp → Bouw → Ontwerp');
  });

  it('tells in the details of a row where it stands in the schedule', async () => {
    const page = await open(
      '/routekaart?groep=geen&open=p0&kritiekpad=aan',
      withSchedule(() => of({ data: { schedule: scheduleFixture() } })),
    );
    const element = row(page, 'p0.2');
    jest.spyOn(element, 'matches').mockReturnValue(true);
    element.focus();
    await settle();
    const card = page.querySelector('stip-row-details-card');
    expect(card?.querySelector('.conflict')?.textContent).toContain(
      'Haalt de deadline van 1 mei 2026 niet: 4 werkdagen te laat.',
    );
    expect(card?.textContent).toContain('Op het kritieke pad');
    expect(card?.textContent).toContain('Geen: 4 werkdagen te laat');
  });

  it('has no accessibility violations, also with a row open', async () => {
    const page = await open('/routekaart?open=p0');
    const { violations } = await axe.run(page, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
  });
});
