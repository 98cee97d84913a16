import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  ApplyScenarioDocument,
  DropScenarioDocument,
  ScenarioDocument,
  ScenarioItemsDocument,
  UpdateScenarioDocument,
  type ScenarioFieldsFragment,
} from '@stip/contract';
import { daysBetween } from '@stip/domain';
import {
  DateField,
  DateText,
  Dialogs,
  EmptyState,
  ErrorState,
  Field,
  FieldControl,
  LoadingState,
  Toasts,
} from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { namePage } from '../platform/page-name';
import { Session } from '../platform/session';
import { ImpactDetails } from './impact-details';
import { movesOf, type Move } from './moves';
import { ProjectChoice } from './project-choice';
import { ScenarioForms } from './scenario-forms';

/** A move that is being made or changed. */
interface Draft {
  readonly projectId: string;
  readonly workItemId: string;
  readonly title: string;
  readonly isMilestone: boolean;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** Whether it is in the scenario already. */
  readonly isKnown: boolean;
}

const EMPTY: Draft = {
  ...{ projectId: '', workItemId: '', title: '', isMilestone: false, startDate: null, endDate: null, isKnown: false },
};

/** One scenario beside the plan: what would move, what it would touch, and the ways to make or drop it. */
@Component({
  selector: 'stip-scenario-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DateField,
    DateText,
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    FormsModule,
    ImpactDetails,
    LoadingState,
    ProjectChoice,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './scenario-page.html',
  styleUrl: './scenario-page.css',
})
export class ScenarioPage {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly forms = inject(ScenarioForms);
  private readonly router = inject(Router);
  private readonly t = injectTranslate();
  readonly id = input.required<string>();
  protected readonly query = load(ScenarioDocument, () => ({ id: this.id() }));
  protected readonly found = computed(() => this.query.data()?.scenario);

  constructor() {
    namePage(() => this.found()?.scenario.name);
  }
  protected readonly mayEdit = computed(
    () => this.session.may('project.edit') && this.found()?.scenario.state === 'open',
  );
  protected readonly busy = signal(false);
  protected readonly draft = signal<Draft | null>(null);
  protected readonly draftProblem = signal('');
  protected readonly items = load(ScenarioItemsDocument, () => {
    const projectId = this.draft()?.projectId;
    return projectId ? { projectId } : undefined;
  });
  protected readonly choices = computed(() =>
    (this.items.data()?.project?.workItems ?? []).filter(({ kind }) => kind !== 'phase'),
  );

  /** Of a move that is known only its item tells, once it is read. */
  protected readonly isPoint = computed(() => {
    const draft = this.draft();
    const item = this.choices().find(({ id }) => id === draft?.workItemId);
    return item === undefined ? draft?.isMilestone === true : item.kind === 'milestone';
  });

  protected readonly movedIds = computed(() => new Set(movesOf(this.found()?.scenario).map((move) => move.workItemId)));
  /** Projects to open on the roadmap, so that the moves are in sight. */
  protected readonly movedProjects = computed(() => {
    const ids = (this.found()?.scenario.moves ?? []).map(({ item }) => item.project.id);
    return ids.length === 0 ? null : [...new Set(ids)].join(',');
  });
  protected readonly movedItems = computed(() =>
    (this.found()?.difference?.items ?? []).filter(({ kind }) => kind !== 'phase'),
  );
  protected readonly milestones = computed(() =>
    this.movedItems()
      .filter(({ kind }) => kind === 'milestone')
      .map((item) => ({ ...item, days: daysBetween(item.endBefore, item.endDate) })),
  );
  protected readonly projects = computed(() =>
    (this.found()?.difference?.projects ?? []).filter(({ slipDays }) => slipDays !== 0),
  );
  /** The shift of a project end that is largest, whichever way. */
  protected readonly largest = computed(() =>
    this.projects().reduce<number | null>(
      (most, { slipDays }) => (most === null || Math.abs(slipDays) > Math.abs(most) ? slipDays : most),
      null,
    ),
  );
  protected readonly session = inject(Session);

  protected days(days: number): string {
    const size = Math.abs(days);
    if (size === 0) return this.t('schedule.scenario.noShift');
    return this.t(`schedule.${days < 0 ? 'earlier' : 'later'}.${size === 1 ? 'one' : 'more'}`, { n: size });
  }

  protected async rename(scenario: ScenarioFieldsFragment): Promise<void> {
    if (await this.forms.rename(scenario)) this.query.reload();
  }

  protected begin(move?: ScenarioFieldsFragment['moves'][number]): void {
    this.draftProblem.set('');
    this.draft.set(
      move === undefined
        ? EMPTY
        : {
            projectId: move.item.project.id,
            workItemId: move.item.id,
            title: move.item.title,
            isMilestone: false,
            ...{ startDate: move.startDate, endDate: move.endDate, isKnown: true },
          },
    );
  }

  protected choose(workItemId: string): void {
    const item = this.choices().find(({ id }) => id === workItemId);
    const stands = this.movedItems().find(({ id }) => id === workItemId) ?? item;
    this.set({
      workItemId,
      title: item?.title ?? '',
      isMilestone: item?.kind === 'milestone',
      startDate: stands?.startDate ?? null,
      endDate: stands?.endDate ?? null,
    });
  }

  protected set(change: Partial<Draft>): void {
    this.draft.update((draft) => draft && { ...draft, ...change });
  }

  protected async saveDraft(scenario: ScenarioFieldsFragment): Promise<void> {
    const draft = this.draft();
    if (draft === null) return;
    const endDate = draft.endDate;
    const startDate = this.isPoint() ? endDate : draft.startDate;
    if (!draft.workItemId || !startDate || !endDate || startDate > endDate) {
      this.draftProblem.set(this.t('schedule.scenario.wrongDates'));
      return;
    }
    const others = movesOf(scenario).filter(({ workItemId }) => workItemId !== draft.workItemId);
    if (await this.save(scenario, [...others, { workItemId: draft.workItemId, startDate, endDate }]))
      this.draft.set(null);
  }

  protected remove(scenario: ScenarioFieldsFragment, workItemId: string): Promise<boolean> {
    return this.save(
      scenario,
      movesOf(scenario).filter((move) => move.workItemId !== workItemId),
    );
  }

  protected async apply(scenario: ScenarioFieldsFragment): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('schedule.scenario.applyTitle', { name: scenario.name }),
      text: this.t('schedule.scenario.applyText', { n: scenario.moves.length }),
      confirm: this.t('schedule.scenario.apply'),
    });
    if (!sure) return;
    this.busy.set(true);
    const input = { id: scenario.id, version: scenario.version };
    const result = (await this.mutations.send(ApplyScenarioDocument, { input }))?.applyScenario;
    this.busy.set(false);
    if (result?.__typename === 'ScenarioPayload')
      this.toasts.show(this.t('schedule.scenario.applied', { n: result.moved.length }));
    else if (result) this.toasts.show(this.failures.summary(result as never), 'failed');
    this.query.reload();
  }

  protected async drop(scenario: ScenarioFieldsFragment): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('schedule.scenario.dropTitle', { name: scenario.name }),
      text: this.t('schedule.scenario.dropText'),
      confirm: this.t('schedule.scenario.drop'),
    });
    if (!sure) return;
    this.busy.set(true);
    const input = { id: scenario.id, version: scenario.version };
    const result = (await this.mutations.send(DropScenarioDocument, { input }))?.dropScenario;
    this.busy.set(false);
    if (result?.__typename === 'ScenarioPayload') {
      this.toasts.show(this.t('schedule.scenario.dropped'));
      await this.router.navigate(['/scenarios']);
    } else {
      if (result) this.toasts.show(this.failures.summary(result as never), 'failed');
      this.query.reload();
    }
  }

  private async save({ id, version }: ScenarioFieldsFragment, moves: readonly Move[]): Promise<boolean> {
    this.busy.set(true);
    const answer = await this.mutations.send(UpdateScenarioDocument, { input: { id, version, moves: [...moves] } });
    this.busy.set(false);
    const result = answer?.updateScenario;
    const isSaved = result?.__typename === 'ScenarioPayload';
    if (isSaved) this.toasts.show(this.t('schedule.scenario.saved'));
    else if (result) this.draftProblem.set(this.failures.summary(result as never));
    if (isSaved || result?.__typename === 'VersionConflict') this.query.reload();
    return isSaved;
  }
}
