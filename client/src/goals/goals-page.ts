import { ChangeDetectionStrategy, Component, computed, inject, input, viewChildren } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  GoalChoicesDocument,
  GoalsDocument,
  MoveGoalDocument,
  type GoalCategory,
  type GoalFieldsFragment,
  type StrategyGoalsFragment,
} from '@stip/contract';
import { EmptyState, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { StrategyChoice } from '../strategy/strategy-choice';
import { FindingsList } from './findings-list';
import { GoalForms } from './goal-forms';
import { childrenOf, type GoalMove } from './goal-rows';
import { GoalTree } from './goal-tree';
import { GoalsNavigation } from './goals-navigation';

export const GOAL_CATEGORIES = ['organisation', 'society'] as const;

/** All goals of the strategy in their tree, per category, with what is missing. What is folded is in the address. */
@Component({
  selector: 'stip-goals-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    ErrorState,
    FindingsList,
    GoalTree,
    GoalsNavigation,
    LoadingState,
    RouterLink,
    StrategyChoice,
    TranslocoPipe,
  ],
  templateUrl: './goals-page.html',
  styleUrl: './goals-page.css',
})
export class GoalsPage {
  private readonly router = inject(Router);
  private readonly forms = inject(GoalForms);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly t = injectTranslate();
  private readonly trees = viewChildren(GoalTree);
  protected readonly session = inject(Session);
  readonly strategie = input<string>();
  /** Ids of folded goals, separated by commas. */
  readonly dicht = input<string>();
  protected readonly categories = GOAL_CATEGORIES;
  protected readonly query = load(GoalsDocument, () => ({ id: this.strategie() ?? null }));
  private readonly choices = load(GoalChoicesDocument, () =>
    this.mayEdit() ? { id: this.strategie() ?? null } : undefined,
  );
  protected readonly mayEdit = computed(() => this.session.may('portfolio.edit'));
  protected readonly strategy = computed(() => this.query.data()?.strategy);
  protected readonly closed = computed(() => new Set(this.dicht()?.split(',').filter(Boolean)));
  protected readonly findings = computed(() => this.query.data()?.strategyFindings ?? []);
  /** Findings about goals themselves, to show in the tree. */
  protected readonly found = computed(() => {
    const found = new Map<string, string[]>();
    for (const { kind, goalId } of this.findings()) {
      if (goalId && kind.startsWith('goal_')) found.set(goalId, [...(found.get(goalId) ?? []), kind]);
    }
    return found;
  });
  protected readonly counts = computed(() => {
    const goals = this.strategy()?.goals ?? [];
    const indicators = goals.flatMap((goal) => goal.indicators);
    const stand = (...stands: string[]) => indicators.filter((one) => stands.includes(one.stand)).length;
    return {
      goals: goals.length,
      indicators: indicators.length,
      onPath: stand('reached', 'on_path'),
      behind: stand('behind'),
      unmeasured: stand('not_measured'),
      likely: indicators.filter(({ forecast }) => ['sure', 'likely'].includes(forecast?.outlook ?? '')).length,
      forecast: indicators.filter(({ forecast }) => forecast).length,
    };
  });

  protected goalsOf(strategy: StrategyGoalsFragment, category: GoalCategory): GoalFieldsFragment[] {
    return childrenOf(strategy.goals, null).filter((goal) => goal.category === category);
  }

  protected toggle(id: string): void {
    const closed = new Set(this.closed());
    if (!closed.delete(id)) closed.add(id);
    void this.router.navigate([], {
      queryParams: { dicht: [...closed].join(',') || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected async move({ goal, to }: { goal: GoalFieldsFragment; to: GoalMove }): Promise<void> {
    const answer = await this.mutations.send(MoveGoalDocument, {
      input: { id: goal.id, version: goal.version, ...to },
    });
    const result = answer?.moveGoal;
    if (!result) return;
    if (result.__typename === 'StrategyPayload') {
      this.show(result.strategy);
      void this.announcer.announce(this.t('goals.moving.done', { title: goal.title }));
      this.trees().forEach((tree) => tree.category() === goal.category && tree.focusRow(goal.id));
    } else {
      this.toasts.show(this.failures.summary(result), 'failed');
      if (result.__typename === 'VersionConflict') this.query.reload();
    }
  }

  protected async choosePlace(goal: GoalFieldsFragment): Promise<void> {
    const strategy = this.strategy();
    if (strategy) this.show(await this.forms.move(strategy, goal));
  }

  protected async add(category: GoalCategory, parentId: string | null = null): Promise<void> {
    const strategy = this.strategy();
    if (!strategy) return;
    this.show(await this.forms.goal(strategy.id, this.choices.data()?.people ?? [], { category, parentId }));
  }

  private show(strategy: StrategyGoalsFragment | undefined): void {
    const data = this.query.data();
    if (!data || !strategy) return;
    this.query.set({ ...data, strategy });
    // Findings follow from what changed.
    this.query.reload();
  }
}
