import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { RoadmapDocument } from '@stip/contract';
import { COLOURS, dayNumber, type Colour } from '@stip/domain';
import { countRows, flattenRows, levelOf, type GroupWords, type Scene } from '@stip/timeline';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { Apollo } from 'apollo-angular';
import { download } from '../platform/download';
import { ImpactPanel } from '../schedule/impact-panel';
import { MoveReview } from '../schedule/move-review';
import { ScenarioBanner } from '../schedule/scenario-banner';
import { ScenarioView } from '../schedule/scenario-view';
import { RoadmapChart, type ChartPosition, type ChartView } from './roadmap-chart';
import {
  collapsedRows,
  filterPlan,
  indexRoadmap,
  planOf,
  withToggledRow,
  type FilterChoice,
  type OpenChoice,
  type RoadmapData,
} from './roadmap-plan';
import { LivePlan } from './live-plan';
import { PlanEditor } from './plan-editor';
import { planSchedule, withSchedule } from './plan-schedule';
import { PlanServer } from './plan-server';
import { PlanStore } from './plan-store';
import { RoadmapOutputs } from './roadmap-outputs';
import { RoadmapMinimap } from './roadmap-minimap';
import { RoadmapToolbar, type OutputAction, type ToolbarAction } from './roadmap-toolbar';
import { RowWords, type Translate } from './row-words';
import { moreColumns, rowsCsv, rowsXlsx, type MoreColumn } from './rows-export';
import { ScheduleNote } from './schedule-note';
import { exportPng, exportSvg, printPages } from './view-export';
import { initialView, isSameView, parametersOfView, viewFromParameters, type RoadmapView } from './view-state';
import { presentAt } from '../platform/presence';
import { PresentPeople } from '../talk/present-people';

type Request = { readonly status: 'pending' } | { readonly status: 'error' } | { readonly status: 'ready' };

/** Routekaart: every project in time, with the view in the address. */
@Component({
  selector: 'stip-roadmap',
  templateUrl: './roadmap.html',
  styleUrl: './roadmap.css',
  imports: [
    EmptyState,
    ErrorState,
    ImpactPanel,
    LoadingState,
    PresentPeople,
    RoadmapChart,
    RoadmapMinimap,
    RoadmapToolbar,
    RouterLink,
    ScenarioBanner,
    ScheduleNote,
    TranslocoDirective,
  ],
  providers: [LivePlan, PlanEditor, PlanServer, PlanStore, MoveReview, ScenarioView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'stip-page', '(window:beforeprint)': 'preparePrint()', '(window:afterprint)': 'clearPrint()' },
})
export class Roadmap {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly location = inject(Location);
  private readonly transloco = inject(TranslocoService);
  private readonly destroyed = inject(DestroyRef);
  private readonly outputs = inject(RoadmapOutputs);
  private readonly chart = viewChild(RoadmapChart);
  private readonly printArea = viewChild.required<ElementRef<HTMLElement>>('printArea');

  protected readonly request = signal<Request>({ status: 'pending' });
  protected readonly inView = signal<ChartView | null>(null);
  protected readonly view = signal<RoadmapView>(initialView);
  protected readonly language = computed(() => this.transloco.activeLang());

  protected readonly translate = computed<Translate>(() => {
    const language = this.language();
    return (key, params) => this.transloco.translate<string>(`roadmap.${key}`, params, language);
  });
  private readonly store = inject(PlanStore);
  protected readonly editor = inject(PlanEditor);
  private readonly review = inject(MoveReview);
  private readonly scenario = inject(ScenarioView);
  protected readonly scenarioId = computed(() => this.view().scenario);
  protected readonly live = inject(LivePlan);
  protected readonly present = presentAt(() => 'roadmap');
  private readonly roadmap = this.store.structure;
  private readonly grouping = computed(() => this.view().grouping);
  private readonly index = computed(() => indexRoadmap(this.roadmap() ?? emptyRoadmap));
  /** The rows as they were loaded; edits lie over them, so that filters and folds need not be worked out anew for each. */
  private readonly built = computed(() => planOf(this.roadmap() ?? emptyRoadmap, this.grouping(), this.groupWords()));
  private readonly loads = signal(0);
  /** Computed by the server, so asked only when the reader wants to see it, and anew after each edit. */
  protected readonly schedule = planSchedule(
    () => this.projects().total > 0 && (this.view().critical || this.view().columns.includes('slack')),
    () => this.loads() + this.editor.saves() + this.live.merges(),
  );
  protected readonly model = computed(() => withSchedule(this.store.shown(this.built()), this.schedule.facts()));
  // Moving and zooming change the view many times a second; rows are laid out anew only for what concerns them.
  private readonly filterChoice = computed<FilterChoice>(() => this.view(), {
    equal: (a, b) => a.search === b.search && a.colours === b.colours && a.programmes === b.programmes,
  });
  private readonly openChoice = computed<OpenChoice>(() => this.view(), {
    equal: (a, b) => a.opened === b.opened && a.closed === b.closed && a.allOpen === b.allOpen,
  });
  private readonly filter = computed(() => filterPlan(this.built(), this.index(), this.filterChoice()));
  protected readonly rows = computed(() =>
    flattenRows(this.built(), collapsedRows(this.built(), this.openChoice()), this.filter()),
  );
  protected readonly words = computed(
    () =>
      new RowWords(
        ...([this.model(), this.index(), this.translate(), this.language()] as const),
        ...([this.schedule.facts(), this.columns()] as const),
      ),
  );
  private readonly columns = computed(() => this.view().columns);
  protected readonly projects = computed(() => countRows(this.built(), 'project', this.filter()));
  private readonly itemCount = computed(() => {
    const filter = this.filter();
    return this.built().items.reduce(
      (sum, { kind }, row) =>
        sum + (kind !== 'group' && kind !== 'project' && (filter === null || filter.kept[row] === 1) ? 1 : 0),
      0,
    );
  });
  /** Tasks and milestones on the critical path that the filters leave. */
  protected readonly criticalShown = computed(() => {
    const [filter, facts] = [this.filter(), this.schedule.facts()];
    if (filter === null || facts === null) return facts?.criticalCount ?? 0;
    const { items } = this.built();
    return items.reduce((sum, { id, kind }, row) => {
      const counts = (kind === 'task' || kind === 'milestone') && facts.critical.has(id) && filter.kept[row] === 1;
      return counts ? sum + 1 : sum;
    }, 0);
  });
  /** The line above the title, in the figures of the language. */
  protected readonly summary = computed(() => {
    const figures = new Intl.NumberFormat(this.language());
    const { shown, total } = this.projects();
    return this.translate()('summary', {
      ...{ shown: figures.format(shown), total: figures.format(total), items: figures.format(this.itemCount()) },
    });
  });
  protected readonly programmes = computed(() => this.roadmap()?.programmes ?? []);
  protected readonly today = computed(() => dayNumber(this.roadmap()?.today ?? '1970-01-01'));
  protected readonly position = computed<ChartPosition>(
    () => ({ density: this.view().density, leftDay: this.view().leftDay }),
    { equal: (a, b) => a.density === b.density && a.leftDay === b.leftDay },
  );
  protected readonly level = computed(() => {
    const { density } = this.view();
    return density === null ? null : levelOf(density);
  });
  protected readonly colourCounts = computed(() => {
    const counts: Record<Colour, number> = { green: 0, orange: 0, red: 0, grey: 0 };
    for (const project of this.roadmap()?.projects ?? []) counts[project.colour ?? 'grey']++;
    return counts;
  });

  constructor() {
    this.route.queryParamMap.pipe(takeUntilDestroyed()).subscribe((parameters) => {
      const view = viewFromParameters((name) => parameters.get(name));
      if (!isSameView(view, this.view())) this.view.set(view);
    });
    effect(() => {
      const id = this.scenarioId();
      if (this.request().status !== 'ready') return;
      untracked(() => (id === null ? this.scenario.clear() : void this.scenario.show(id)));
    });
    this.live.start({
      // A scenario, or moves that wait for a yes, are not the plan that others change.
      isBusy: () => (this.chart()?.isBusy ?? false) || this.holdsMoves() || this.scenarioId() !== null,
      keepPlace: (work) => {
        const chart = this.chart();
        if (chart === undefined) work();
        else chart.keepPlace(work);
      },
    });
    this.load();
  }

  /** Moves that wait for a yes would be lost by leaving. */
  readonly holdsMoves = (): boolean => this.review.held() !== null;

  protected load(): void {
    this.request.set({ status: 'pending' });
    this.apollo
      // Some thousand records for one screen: normalising them into the cache would cost more than drawing them.
      .query({ query: RoadmapDocument, fetchPolicy: 'no-cache' })
      .pipe(takeUntilDestroyed(this.destroyed))
      .subscribe({
        next: ({ data }) => {
          if (data) this.store.load(data.roadmap);
          this.editor.forget();
          this.loads.update((count) => count + 1);
          this.request.set({ status: data ? 'ready' : 'error' });
        },
        error: () => this.request.set({ status: 'error' }),
      });
  }

  protected change(change: Partial<RoadmapView>): void {
    this.setView({ ...this.view(), ...change });
  }

  protected toggleRow(id: string): void {
    this.setView(withToggledRow(this.model(), this.view(), id));
  }

  protected openProject(id: string): void {
    void this.router.navigate(['/projecten', id]);
  }

  /** A place pointed at on the map of the whole. */
  protected goTo({ day, line }: { readonly day: number; readonly line: number }): void {
    this.chart()?.goToDay(day, line);
  }

  protected clearFilters(): void {
    this.change({ search: '', colours: [], programmes: [] });
  }

  protected async act(action: ToolbarAction): Promise<void> {
    const chart = this.chart();
    if (chart === undefined) return;
    switch (action) {
      case 'in':
        return chart.zoomBy(1.4);
      case 'out':
        return chart.zoomBy(1 / 1.4);
      case 'today':
        return chart.goToToday();
      case 'fit':
        return chart.fit();
      case 'svg':
      case 'png':
      case 'xlsx':
      case 'csv':
        return this.export(action);
      case 'undo':
        return this.editor.undo();
      case 'redo':
        return this.editor.redo();
      case 'pdf':
      case 'mspdi':
      case 'share':
        return this.send(action);
      case 'print':
        return window.print();
      default:
        return chart.zoomToLevel(action);
    }
  }

  /** Paper gets the whole plan as drawings: the screen's canvas only holds what is in view. */
  protected preparePrint(): void {
    const scene = this.chart()?.scene();
    if (!scene) return;
    const translate = this.translate();
    this.printArea().nativeElement.replaceChildren(...printPages(scene, translate('column.name'), translate('title')));
  }

  protected clearPrint(): void {
    this.printArea().nativeElement.replaceChildren();
  }

  private async send(action: OutputAction): Promise<void> {
    const scene = this.chart()?.scene();
    if (!scene) return;
    const translate = this.translate();
    const [view, language, programmes] = [this.view(), this.language(), this.programmes()];
    const shown = { scene, view, language, programmes, translate, title: translate('title') };
    switch (action) {
      case 'pdf':
        return this.outputs.paper(shown);
      case 'mspdi':
        return this.outputs.planXml(shown);
      case 'share':
        return this.outputs.share(shown);
    }
  }

  private async export(kind: 'svg' | 'png' | 'xlsx' | 'csv'): Promise<void> {
    const scene = this.chart()?.scene();
    if (!scene) return;
    const translate = this.translate();
    const heading = translate('column.name');
    const name = `${translate('title').toLowerCase()}-${this.roadmap()?.today ?? ''}.${kind}`;
    const file = await this.fileOf(kind, scene, heading, translate('title'));
    if (file !== null) download(file, name);
  }

  private fileOf(
    kind: 'svg' | 'png' | 'xlsx' | 'csv',
    scene: Scene,
    heading: string,
    title: string,
  ): Blob | Promise<Blob | null> {
    switch (kind) {
      case 'svg':
        return exportSvg(scene, heading, title, 'view');
      case 'png':
        return exportPng(scene, heading, 'view');
      case 'csv':
        return rowsCsv(this.model(), this.rows(), this.translate(), this.moreColumns());
      case 'xlsx':
        return rowsXlsx(this.model(), this.rows(), this.translate(), title, this.moreColumns());
    }
  }

  /** What is only computed or written out when it is shown. */
  private moreColumns(): MoreColumn[] {
    return moreColumns(this.columns(), this.model(), this.index(), this.schedule.facts(), this.translate());
  }

  private setView(view: RoadmapView): void {
    this.view.set(view);
    const tree = this.router.createUrlTree([], { relativeTo: this.route, queryParams: parametersOfView(view) });
    // Not a navigation: the page stays as it is, only its address follows.
    this.location.replaceState(this.router.serializeUrl(tree), '', this.location.getState());
  }

  private groupWords(): GroupWords {
    const translate = this.translate();
    return {
      withoutGoal: translate('without.goal'),
      withoutProgramme: translate('without.programme'),
      withoutOwner: translate('without.owner'),
      colours: Object.fromEntries(COLOURS.map((colour) => [colour, translate(`colour.${colour}`)])) as Record<
        Colour,
        string
      >,
    };
  }
}

const emptyRoadmap: RoadmapData = {
  __typename: 'Roadmap',
  today: '1970-01-01',
  goals: [],
  programmes: [],
  projects: [],
  dependencies: [],
};
