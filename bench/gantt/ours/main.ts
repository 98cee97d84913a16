/** The roadmap as users have it: the whole page with its toolbar, on answers of the bench instead of a server. */
import { ApplicationRef, createComponent, provideZonelessChangeDetection, type ComponentRef } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { ActivatedRoute, convertToParamMap, provideRouter } from '@angular/router';
import { Apollo } from 'apollo-angular';
import { provideHttpClient } from '@angular/common/http';
import { firstValueFrom, NEVER, of } from 'rxjs';
import { TranslocoService } from '@jsverse/transloco';
import { fromDayNumber } from '@stip/domain';
import { provideTranslations } from '../../../client/src/i18n/translations';
import { Session } from '../../../client/src/platform/session';
import { Roadmap } from '../../../client/src/roadmap/roadmap';
import type { RoadmapData, RoadmapItem } from '../../../client/src/roadmap/roadmap-plan';
import { serve } from '../page.mjs';

interface Row {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: 'project' | 'phase' | 'task' | 'milestone';
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly percent: number;
}

interface Plan {
  readonly rows: readonly Row[];
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

let roadmap: RoadmapData;
let ids: string[];
let page: ComponentRef<Roadmap>;

const application = await createApplication({
  providers: [
    provideZonelessChangeDetection(),
    provideHttpClient(),
    provideRouter([]),
    provideTranslations(),
    { provide: Session, useValue: { may: () => true } },
    { provide: Apollo, useValue: { query: answer, mutate: () => NEVER } },
    {
      provide: ActivatedRoute,
      useValue: { queryParamMap: of(convertToParamMap(Object.fromEntries(new URLSearchParams(location.search)))) },
    },
  ],
});
const transloco = application.injector.get(TranslocoService);
await firstValueFrom(transloco.load('nl'));
transloco.setActiveLang('nl');
// The frame of the product around the page has shown text in this font by then.
await document.fonts.load('15px "Source Sans 3 Variable"');

serve({
  /** What the server would have answered. */
  prepare(plan: Plan) {
    ids = plan.rows.map((row) => row.id);
    roadmap = roadmapOf(plan);
  },
  async mount(host: HTMLElement) {
    page = createComponent(Roadmap, { hostElement: host, environmentInjector: application.injector });
    const app = application.injector.get(ApplicationRef);
    app.attachView(page.hostView);
    // As a router does when it has put a page in place.
    app.tick();
    while (scroller().querySelector('[data-row]') === null) await new Promise(requestAnimationFrame);
  },
  scrollTo(share: number) {
    const area = scroller();
    area.scrollTop = share * (area.scrollHeight - area.clientHeight);
  },
  async ready(index: number) {
    row(index)?.focus();
    await new Promise(requestAnimationFrame);
  },
  edit(index: number, days: number) {
    const key = days > 0 ? 'ArrowRight' : 'ArrowLeft';
    row(index)?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
  },
  bar(index: number) {
    const { left, top } = scroller().getBoundingClientRect();
    const names = document.querySelector('.body-names')?.clientWidth ?? 0;
    const bar = roadmap.projects[0]?.items[index - 1];
    if (bar === undefined) return null;
    // The view of the bench starts on the first of January 2025, at the left edge of the timeline.
    const days = (Date.parse(bar.startDate) - Date.parse('2025-01-01')) / 86_400_000;
    return { x: left + names + (days + 5) * 3.2, y: top + 48 + index * 40 + 18 };
  },
  startOf: (index: number) => row(index)?.getAttribute('aria-label'),
});

function scroller(): HTMLElement {
  return document.querySelector<HTMLElement>('.scroller') ?? document.body;
}

function row(index: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${ids[index] ?? ''}"]`);
}

function answer(request: { readonly variables?: { readonly id?: string } }): unknown {
  const id = request.variables?.id;
  if (id === undefined) return of({ data: { roadmap } });
  const project = roadmap.projects.find((one) => one.id === id);
  return of({
    data: { project: project && { ...project, workItems: project.items.map((item) => ({ ...item, version: 1 })) } },
  });
}

function roadmapOf(plan: Plan): RoadmapData {
  const items = new Map<string, RoadmapItem[]>();
  for (const one of plan.rows) {
    if (one.kind === 'project') {
      items.set(one.id, []);
      continue;
    }
    const projectId = one.id.slice(0, one.id.indexOf('.'));
    items.get(projectId)?.push({
      __typename: 'RoadmapItem',
      ...{ id: one.id, kind: one.kind, title: one.title, percentComplete: one.percent, owner: null },
      parentId: one.parent === projectId ? null : one.parent,
      ...{ startDate: fromDayNumber(one.start), endDate: fromDayNumber(one.end) },
      ...{ baselineStart: fromDayNumber(one.start), baselineEnd: fromDayNumber(one.end) },
    });
  }
  return {
    __typename: 'Roadmap',
    ...{ today: '2026-01-15', goals: [], programmes: [] },
    dependencies: plan.links.map((link) => ({
      __typename: 'RoadmapDependency',
      ...{ id: link.id, predecessorId: link.from, successorId: link.to, type: 'FS' as const, lagDays: 0 },
    })),
    projects: plan.rows
      .filter((one) => one.kind === 'project')
      .map((one) => ({
        __typename: 'RoadmapProject',
        ...{ id: one.id, code: null, name: one.title, state: 'active', dateAbsenceReason: null, goals: [], money: [] },
        ...{ startDate: fromDayNumber(one.start), endDate: fromDayNumber(one.end), percentComplete: one.percent },
        ...{
          baselineStart: fromDayNumber(one.start),
          baselineEnd: fromDayNumber(one.end),
          baselineCount: 1,
          currentPlan: null,
        },
        ...{ colour: 'green', trend: 'stable', reportingDate: '2025-12-31', aspectColours: {}, openRisks: 0 },
        ...{ owner: null, programme: null, topRisk: null, findings: [], items: items.get(one.id) ?? [] },
      })),
  };
}
