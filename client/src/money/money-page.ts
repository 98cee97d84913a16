import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MoneyRollUpDocument, MoneyStartDocument } from '@stip/contract';
import { EmptyState, ErrorState, Field, FieldControl, LoadingState, Money } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { BudgetChangeList } from './budget-change-list';
import { CashFlowChart } from './cash-flow-chart';
import { EarnedValueTable } from './earned-value-table';
import { EntryList } from './entry-list';
import { FundingSourceList } from './funding-source-list';
import { ALL_YEARS, isOneOf, LEVELS, TABS, yearToShow, type Level, type MoneyChoice, type Tab } from './money-choice';
import { MoneyFindings } from './money-findings';
import { RollUpTable } from './roll-up-table';

/** Money to steer by: findings first, then figures, where they come from, and how they move in time. */
@Component({
  selector: 'stip-money-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BudgetChangeList,
    CashFlowChart,
    EarnedValueTable,
    EmptyState,
    EntryList,
    ErrorState,
    Field,
    FieldControl,
    FundingSourceList,
    LoadingState,
    Money,
    MoneyFindings,
    RollUpTable,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './money-page.html',
  styleUrl: './money-page.css',
})
export class MoneyPage {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  readonly jaar = input<string>();
  readonly bron = input<string>();
  readonly niveau = input<string>();
  readonly rij = input<string>();
  readonly tab = input<string>();
  readonly project = input<string>();
  readonly bestand = input<string>();
  readonly soort = input<string>();
  readonly zoek = input<string>();

  protected readonly tabs = TABS;
  protected readonly allYears = ALL_YEARS;
  protected readonly start = load(MoneyStartDocument);
  protected readonly sources = computed(() => this.start.data()?.fundingSources ?? []);
  protected readonly years = computed(() => [
    ...new Set((this.start.data()?.moneyByYear ?? []).map(({ fiscalYear }) => fiscalYear)),
  ]);
  protected readonly year = computed(() => yearToShow(this.jaar(), this.years(), new Date()));
  protected readonly current = computed((): Tab => {
    const tab = this.tab();
    return isOneOf(TABS, tab) ? tab : 'sturen';
  });
  protected readonly level = computed((): Level => {
    const level = this.niveau();
    return isOneOf(LEVELS, level) ? level : 'programma';
  });
  protected readonly choice = computed((): MoneyChoice | undefined => {
    if (!this.start.data()) return undefined;
    const [year, source] = [this.year(), this.bron()];
    return { fiscalYears: year ? [year] : undefined, fundingSourceIds: source ? [source] : undefined };
  });
  protected readonly query = load(MoneyRollUpDocument, () => {
    const choice = this.choice();
    return choice && this.current() === 'sturen' ? { ...choice } : undefined;
  });
  protected readonly rollUps = computed(() => this.query.data()?.moneyRollUp);

  protected set(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected move(event: Event, step: number): void {
    event.preventDefault();
    const next = TABS[(TABS.indexOf(this.current()) + step + TABS.length) % TABS.length];
    void this.router
      .navigate([], { queryParams: { tab: next }, queryParamsHandling: 'merge', replaceUrl: true })
      .then(() => document.getElementById(`geld-${next}`)?.focus());
  }
}
