import { ViewportScroller } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  GoalChoicesDocument,
  GoalsDocument,
  RemoveIndicatorMeasurementDocument,
  type BenefitFieldsFragment,
  type IndicatorFieldsFragment,
  type StrategyGoalsFragment,
} from '@stip/contract';
import { Callout, ColourMark, DateText, Dialogs, EmptyState, ErrorState, LoadingState, Money, Toasts } from '@stip/ui';
import { ObjectHistory } from '../history/object-history';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { namePage } from '../platform/page-name';
import { Session } from '../platform/session';
import { GoalForms } from './goal-forms';
import { childrenOf, lineage } from './goal-rows';
import { IndicatorBars } from './indicator-bars';
import { IndicatorCard } from './indicator-card';
import { IndicatorWords } from './indicator-words';
import { TargetsDialog } from './targets-dialog';
import { TalkPanel } from '../talk/talk-panel';

type Measurement = IndicatorFieldsFragment['measurements'][number];

/** One goal: its indicators with chart and forecast, its benefits, and the projects that serve it. */
@Component({
  selector: 'stip-goal-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    ColourMark,
    DateText,
    EmptyState,
    ErrorState,
    IndicatorBars,
    IndicatorCard,
    LoadingState,
    Money,
    ObjectHistory,
    RouterLink,
    TalkPanel,
    TranslocoPipe,
  ],
  templateUrl: './goal-page.html',
  styleUrl: './goal-page.css',
})
export class GoalPage {
  private readonly forms = inject(GoalForms);
  private readonly dialogs = inject(Dialogs);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly words = inject(IndicatorWords);
  private readonly t = injectTranslate();
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  private readonly scroller = inject(ViewportScroller);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  readonly strategie = input<string>();
  protected readonly query = load(GoalsDocument, () => ({ id: this.strategie() ?? null }));
  protected readonly mayEdit = computed(() => this.session.may('portfolio.edit'));
  private readonly choices = load(GoalChoicesDocument, () =>
    this.mayEdit() ? { id: this.strategie() ?? null } : undefined,
  );
  protected readonly strategy = computed(() => this.query.data()?.strategy);
  protected readonly goal = computed(() => this.strategy()?.goals.find(({ id }) => id === this.id()));
  protected readonly above = computed(() => lineage(this.strategy()?.goals ?? [], this.id()).slice(0, -1));
  protected readonly below = computed(() => childrenOf(this.strategy()?.goals ?? [], this.id()));
  protected readonly findings = computed(() =>
    (this.query.data()?.strategyFindings ?? []).filter(({ goalId }) => goalId === this.id()),
  );
  protected readonly goalFindings = computed(() => this.findings().filter(({ kind }) => kind.startsWith('goal_')));
  private readonly lateIndicators = computed(
    () =>
      new Set(
        this.findings().flatMap(({ kind, indicatorId }) => (kind === 'indicator_not_measured' ? [indicatorId] : [])),
      ),
  );

  constructor() {
    namePage(() => this.goal()?.title);
    effect(() => {
      const fragment = this.fragment();
      if (fragment && this.goal()) setTimeout(() => this.scroller.scrollToAnchor(fragment));
    });
  }

  protected late(indicator: IndicatorFieldsFragment): boolean {
    return this.lateIndicators().has(indicator.id);
  }

  protected findingsOf(benefit: BenefitFieldsFragment) {
    return this.findings().filter(({ benefitId }) => benefitId === benefit.id);
  }

  protected async edit(): Promise<void> {
    const [goal, strategy] = [this.goal(), this.strategy()];
    if (!goal || !strategy) return;
    const { category } = goal;
    const saved = await this.forms.goal(strategy.id, this.choices.data()?.people ?? [], { goal, category });
    this.show(saved);
    if (saved && !saved.goals.some(({ id }) => id === goal.id)) {
      await this.router.navigate(['/doelen'], { queryParamsHandling: 'merge' });
    }
  }

  protected async move(): Promise<void> {
    const [goal, strategy] = [this.goal(), this.strategy()];
    if (goal && strategy) this.show(await this.forms.move(strategy, goal));
  }

  protected async addBelow(): Promise<void> {
    const [goal, strategy] = [this.goal(), this.strategy()];
    if (!goal || !strategy) return;
    const at = { category: goal.category, parentId: goal.id };
    this.show(await this.forms.goal(strategy.id, this.choices.data()?.people ?? [], at));
  }

  protected async editIndicator(indicator?: IndicatorFieldsFragment): Promise<void> {
    const [goal, strategy] = [this.goal(), this.strategy()];
    if (goal && strategy) this.show(await this.forms.indicator(goal, strategy, indicator));
  }

  protected async editPath(indicator: IndicatorFieldsFragment): Promise<void> {
    this.show(await this.dialogs.open<StrategyGoalsFragment>(TargetsDialog, indicator));
  }

  protected async removeMeasurement(
    indicator: IndicatorFieldsFragment,
    { id, version, value }: Measurement,
  ): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('goals.measure.removeTitle'),
      text: this.t('goals.measure.removeText', {
        name: indicator.name,
        value: this.words.value(value, indicator.unit),
      }),
      confirm: this.t('goals.measure.remove'),
    });
    if (!sure) return;
    const answer = await this.mutations.send(RemoveIndicatorMeasurementDocument, { input: { id, version } });
    const result = answer?.removeIndicatorMeasurement;
    if (result?.__typename === 'StrategyPayload') this.show(result.strategy);
    else if (result) {
      this.toasts.show(this.failures.summary(result), 'failed');
      this.query.reload();
    }
  }

  protected async editBenefit(benefit?: BenefitFieldsFragment): Promise<void> {
    this.show(await this.forms.benefit(this.id(), this.choices.data()?.people ?? [], benefit));
  }

  protected async addProject(): Promise<void> {
    const linked = new Set(this.goal()?.projects.map(({ id }) => id));
    this.show(
      await this.forms.link(
        { goalId: this.id() },
        this.projects().filter(({ id }) => !linked.has(id)),
      ),
    );
  }

  protected async addToBenefit(benefit: BenefitFieldsFragment): Promise<void> {
    const linked = new Set(benefit.projects.map(({ id }) => id));
    this.show(
      await this.forms.link(
        { benefitId: benefit.id },
        this.projects().filter(({ id }) => !linked.has(id)),
      ),
    );
  }

  protected async weightOfProject(project: {
    id: string;
    name: string;
    weight: number;
    version: number;
  }): Promise<void> {
    const { id: projectId, name, weight, version } = project;
    const goalId = this.id();
    this.show(
      await this.forms.changeWeight({ of: 'goal', projectId, goalId, weight, version }, name, this.goal()?.title ?? ''),
    );
  }

  protected async weightInBenefit(
    benefit: BenefitFieldsFragment,
    project: BenefitFieldsFragment['projects'][number],
  ): Promise<void> {
    const { id: projectId, name, weight, version } = project;
    const benefitId = benefit.id;
    this.show(
      await this.forms.changeWeight({ of: 'benefit', projectId, benefitId, weight, version }, name, benefit.title),
    );
  }

  /** Share of a project that goes to this goal, in whole percent. */
  protected share(project: { weight: number; totalWeight: number }): number {
    return Math.round((100 * project.weight) / project.totalWeight);
  }

  private projects() {
    return this.choices.data()?.goalNetwork?.projects ?? [];
  }

  private show(strategy: StrategyGoalsFragment | undefined): void {
    const data = this.query.data();
    if (!data || !strategy) return;
    this.query.set({ ...data, strategy });
    this.query.reload();
  }
}
