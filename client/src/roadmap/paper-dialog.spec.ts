import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { describe, expect, it, jest } from '@jest/globals';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { buildModel, createTheme, flattenRows, lightPalette, timelineTexts, type Scene } from '@stip/timeline';
import { fireEvent, render, screen } from '@testing-library/angular';
import nl from '../i18n/nl/roadmap.json' with { type: 'json' };
import { PaperDialog } from './paper-dialog';
import { RoadmapOutputs } from './roadmap-outputs';
import type { ShownPlan } from './shown-plan';
import { initialView, type RoadmapView } from './view-state';

function shown(projects: number, view: Partial<RoadmapView> = {}): ShownPlan {
  const model = buildModel(
    Array.from({ length: projects }, (_, n) => ({
      ...{ id: `p${n}`, parentId: null, kind: 'project' as const, title: `Project ${n}` },
      span: { start: 20_454, end: 20_854 },
    })),
  );
  const scene = {
    ...{ model, rows: flattenRows(model, new Set()), theme: createTheme(lightPalette), today: 20_500 },
    ...{ texts: timelineTexts('nl'), scale: { start: 20_454, pixelsPerDay: 3.2 }, width: 320 },
  };
  const texts = nl.outputs.paper as Record<string, unknown>;
  return {
    ...{ scene: scene as unknown as Scene, view: { ...initialView, ...view }, language: 'nl', title: 'Routekaart' },
    programmes: [],
    translate: (key, params = {}) =>
      String(texts[key.replace('outputs.paper.', '')]).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
        String(params[name]),
      ),
  };
}

async function open(plan: ShownPlan) {
  const fetch = jest.fn<RoadmapOutputs['fetch']>(async () => ({ body: null }) as never);
  const close = jest.fn();
  await render(PaperDialog, {
    imports: [
      TranslocoTestingModule.forRoot({
        ...{ langs: { nl: { roadmap: nl } }, preloadLangs: true },
        translocoConfig: { availableLangs: ['nl'], defaultLang: 'nl' },
      }),
    ],
    providers: [
      { provide: DIALOG_DATA, useValue: plan },
      { provide: DialogRef, useValue: { close, config: {} } },
      { provide: RoadmapOutputs, useValue: { fetch } },
    ],
  });
  return { fetch, close };
}

describe('the dialog for paper', () => {
  it('offers A3 landscape on one page, tells what comes of it, and sends the view', async () => {
    const { fetch, close } = await open(shown(20, { colours: ['red'], grouping: 'programme' }));
    expect((screen.getByLabelText('Papier') as HTMLSelectElement).value).toBe('a3');
    expect(screen.getByRole('status').textContent).toBe(
      '1 pagina met de tekening, letters van 10,3 punt; daarna een tabel met 20 rijen.',
    );
    expect(screen.queryByLabelText(/schaal van het scherm/)).toBeNull();
    fireEvent.input(screen.getByLabelText('Titel'), { target: { value: 'Voor de raad' } });
    fireEvent.click(screen.getByRole('button', { name: 'PDF maken' }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(fetch.mock.calls[0]?.[0]).toBe('/api/roadmap/pdf');
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      ...{ format: 'a3', orientation: 'landscape', fit: 'page', lang: 'nl', title: 'Voor de raad' },
      view: { colours: ['red'], grouping: 'programme', range: null, density: null, owners: true },
    });
    expect(close).toHaveBeenCalled();
  });

  it('begins with more pages where one could not be read, and warns who asks for one', async () => {
    await open(shown(400));
    expect((screen.getByLabelText(/Eén pagina breed/) as HTMLInputElement).checked).toBe(true);
    expect(screen.getByRole('status').textContent).toMatch(/^\d\d pagina’s met de tekening/);
    fireEvent.click(screen.getByLabelText('Op één pagina'));
    expect(await screen.findByText(/zijn op papier niet te lezen/)).toBeTruthy();
  });

  it('keeps the days in view of a roadmap that is zoomed in, or takes the whole plan', async () => {
    const { fetch } = await open(shown(10, { density: 3.2, leftDay: 20_454 }));
    expect(screen.getByLabelText(/Wat in beeld is: 1 jan 2026 – 10 apr 2026/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/schaal van het scherm/));
    fireEvent.click(screen.getByRole('button', { name: 'PDF maken' }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      ...{ fit: 'scale' },
      view: { density: 3.2, range: { start: '2026-01-01', end: '2026-04-10' } },
    });
  });
});
