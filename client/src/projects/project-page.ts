import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ComputedStatusDocument, ProjectDocument, type ProjectFieldsFragment } from '@stip/contract';
import { Callout, DateText, Dialogs, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { ProjectDecisions } from '../decisions/project-decisions';
import { ObjectHistory } from '../history/object-history';
import { ProjectIndicators } from '../indicators/project-indicators';
import { ProjectPeople } from '../people/project-people';
import { load } from '../platform/load';
import { namePage } from '../platform/page-name';
import { Session } from '../platform/session';
import { ProjectValues } from '../values/project-values';
import { ProjectDialog } from './project-dialog';
import { ProjectMoney } from './project-money';
import { ProjectPlan } from './project-plan';
import { ProjectRisks } from './project-risks';
import { StatusHistory } from './status-history';
import { StatusView } from './status-view';
import { TalkCount } from '../talk/talk-count';
import { TalkPanel } from '../talk/talk-panel';
import { loadTalk } from '../talk/talk-subject';
import { PresentPeople } from '../talk/present-people';
import { presentAt } from '../platform/presence';

const TABS = [
  'voortgang',
  'planning',
  'geld',
  'risicos',
  'mensen',
  'indicatoren',
  'waarden',
  'besluiten',
  'gesprek',
  'historie',
] as const;

/** One project; its tabs are in the address. */
@Component({
  selector: 'stip-project-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    DateText,
    EmptyState,
    ErrorState,
    LoadingState,
    ObjectHistory,
    ProjectDecisions,
    ProjectIndicators,
    ProjectMoney,
    ProjectPeople,
    ProjectPlan,
    ProjectRisks,
    ProjectValues,
    RouterLink,
    StatusHistory,
    StatusView,
    TalkCount,
    TalkPanel,
    PresentPeople,
    TranslocoPipe,
  ],
  templateUrl: './project-page.html',
  styleUrl: './project-page.css',
})
export class ProjectPage {
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  readonly tab = input<string>();
  /** Filters of the bookings. */
  readonly soort = input<string>();
  readonly zoek = input<string>();
  protected readonly tabs = TABS;
  protected readonly query = load(ProjectDocument, () => ({ id: this.id() }));
  protected readonly present = presentAt(() => `project:${this.id()}`);
  protected readonly talk = loadTalk(() => ({ kind: 'project', id: this.id() }));
  protected readonly computedStatus = load(ComputedStatusDocument, () => ({ projectId: this.id(), reporting: false }));
  protected readonly project = computed(() => this.query.data()?.project);

  constructor() {
    namePage(() => this.project()?.name);
  }
  protected readonly current = computed(() => TABS.find((tab) => tab === this.tab()) ?? 'voortgang');
  protected readonly attributes = computed(() =>
    Object.entries((this.project()?.attributes ?? {}) as Record<string, string>),
  );

  protected async edit(project: ProjectFieldsFragment): Promise<void> {
    const saved = await this.dialogs.open<ProjectFieldsFragment>(ProjectDialog, project);
    if (saved) this.show(saved);
  }

  protected show(project: ProjectFieldsFragment): void {
    this.query.set({ __typename: 'Query', project });
  }

  protected move(event: Event, step: number): void {
    event.preventDefault();
    const next = TABS[(TABS.indexOf(this.current()) + step + TABS.length) % TABS.length];
    void this.router.navigate([], { queryParams: { tab: next }, replaceUrl: true }).then(() => {
      document.getElementById(`tab-${next}`)?.focus();
    });
  }
}
