import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { StrategyPageDocument, type StrategyHeadFragment } from '@stip/contract';
import { stepOverdue } from '@stip/domain';
import { Callout, DateText, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { ObjectHistory } from '../history/object-history';
import { AsOf } from '../platform/as-of';
import { load } from '../platform/load';
import { Session, todayOf } from '../platform/session';
import { StepStateMark } from './step-state';
import { StrategyChoice } from './strategy-choice';
import { StrategyForms, type Step } from './strategy-forms';

/** Where a step is worked on in Stip. */
const PLACES: Readonly<Record<number, { readonly path: string; readonly key: string }>> = {
  4: { path: '/doelen', key: 'goals' },
  8: { path: '/routekaart', key: 'roadmap' },
};

/** The data strategy: vision, term, horizon, adoption, and the eight steps that lead to it. */
@Component({
  selector: 'stip-strategy-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    DateText,
    EmptyState,
    ErrorState,
    LoadingState,
    ObjectHistory,
    RouterLink,
    StepStateMark,
    StrategyChoice,
    TranslocoPipe,
  ],
  templateUrl: './strategy-page.html',
  styleUrl: './strategy-page.css',
})
export class StrategyPage {
  private readonly forms = inject(StrategyForms);
  private readonly router = inject(Router);
  private readonly asOf = inject(AsOf);
  protected readonly session = inject(Session);
  readonly strategie = input<string>();
  protected readonly places = PLACES;
  protected readonly query = load(StrategyPageDocument, () => ({ id: this.strategie() ?? null }));
  protected readonly strategy = computed(() => this.query.data()?.strategy);
  protected readonly done = computed(() => this.strategy()?.steps.filter(({ state }) => state === 'done').length ?? 0);
  protected readonly today = computed(() => this.asOf.value?.slice(0, 10) ?? todayOf(this.session));

  protected late(step: Step): boolean {
    return stepOverdue(step, this.today());
  }

  /** Place of today, short term and horizon on the line from the start of the term to the last of its moments, in percent. */
  protected readonly line = computed(() => {
    const strategy = this.strategy();
    if (!strategy) return undefined;
    const { termStart, termEnd, shortTermOn, horizonOn } = strategy;
    const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
    const last = day(horizonOn && horizonOn > termEnd ? horizonOn : termEnd);
    const place = (date: string) => (100 * (day(date) - day(termStart))) / (last - day(termStart));
    const today = this.today();
    return {
      term: place(termEnd),
      today: today >= termStart && day(today) <= last ? place(today) : undefined,
      shortTerm: shortTermOn ? place(shortTermOn) : undefined,
      horizon: horizonOn ? place(horizonOn) : undefined,
    };
  });

  protected async edit(strategy?: StrategyHeadFragment): Promise<void> {
    const saved = await this.forms.strategy(strategy);
    if (!saved) return;
    if (strategy) this.show(saved);
    else {
      await this.router.navigate([], { queryParams: { strategie: saved.id } });
      this.query.reload();
    }
  }

  protected async editAdoption(strategy: StrategyHeadFragment): Promise<void> {
    const saved = await this.forms.adoption(strategy);
    if (saved) this.show(saved);
  }

  protected async editStep(strategy: StrategyHeadFragment, step: Step): Promise<void> {
    const saved = await this.forms.step(strategy.id, step, this.query.data()?.people ?? []);
    if (saved) this.show(saved);
  }

  private show(strategy: StrategyHeadFragment): void {
    const data = this.query.data();
    if (data) this.query.set({ ...data, strategy });
  }
}
